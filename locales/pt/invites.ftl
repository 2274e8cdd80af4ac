invite-ask-role = Que função deve dar o convite?
invite-ask-area = Para que bairro?
invite-made = Convite – função: { $role } ({ $area }). Envie este link; é válido até { $until } e para { $uses } pessoas:
    { $link }
invite-all-areas = todos os bairros
invite-unknown = Este link não é válido. Peça um novo a quem o enviou.
invite-expired = Este link expirou. Peça um novo ao seu coordenador.
request-asked = Obrigado. Pedimos a um coordenador que confirme a sua função: { $role } ({ $area }). Terá notícias minhas.
request-approved = A sua função agora é: { $role } ({ $area }). /help mostra o que pode fazer.
request-declined = O seu pedido para a função { $role } ({ $area }) não foi aceite. Se for um engano, fale com o seu coordenador.
request-card = <b>{ $name }</b> pede a função: { $role } ({ $area }).
request-card-approved = ✅ <b>{ $name }</b> tem agora a função: { $role } ({ $area }). Aceite por { $by }.
request-card-declined = O pedido de <b>{ $name }</b> para a função { $role } ({ $area }) não foi aceite. Recusado por { $by }.
request-nobody = De momento, ninguém pode confirmar esta função. Fale com a pessoa que lhe enviou o link.
request-decided = Outra pessoa já tratou deste pedido.
request-own = Não pode tratar o seu próprio pedido. Outra pessoa tem de o fazer.
request-approve = Aceitar
request-decline = Recusar
