invite-ask-role = Que função este convite deve dar?
invite-ask-area = Para qual bairro?
invite-made = Convite – função: { $role } ({ $area }). Encaminhe este link; ele vale até { $until } e para { $uses } pessoas:
    { $link }
invite-all-areas = todos os bairros
invite-unknown = Este link não é válido. Peça um novo a quem enviou.
invite-expired = Este link expirou. Peça um novo à coordenação.
request-asked = Pedimos à coordenação que confirme sua função: { $role } ({ $area }). Eu aviso você.
request-approved = Agora sua função é: { $role } ({ $area }). /help mostra o que você pode fazer.
request-declined = Seu pedido para a função { $role } ({ $area }) não foi aceito. Se for um engano, fale com a coordenação.
request-card = <b>{ $name }</b> pede a função: { $role } ({ $area }).
request-card-approved = ✅ <b>{ $name }</b> agora tem a função: { $role } ({ $area }). Aceito por { $by }.
request-card-declined = O pedido de <b>{ $name }</b> para a função { $role } ({ $area }) não foi aceito. Recusado por { $by }.
request-nobody = No momento, ninguém pode confirmar esta função. Fale com a pessoa que enviou o link a você.
request-decided = Outra pessoa já decidiu sobre este pedido.
request-own = Você não pode decidir sobre seu próprio pedido. Outra pessoa precisa fazer isso.
request-approve = Aceitar
request-decline = Recusar
