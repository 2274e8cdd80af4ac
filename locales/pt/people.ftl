welcome = <b>Olá, { $name }.</b> Sou o Weft, o assistente do bairro. Escreva aqui na sua língua, a qualquer hora, e alguém responderá. /help mostra o que pode fazer.
help-resident = <b>O que pode fazer aqui</b>
    Escreva o que quiser na sua língua: a equipa do seu bairro vai ler e responder.
    /language – escolher a sua língua
    /help – esta página
help-volunteer = <b>Voluntários</b>
    /shifts – turnos que lhe servem
    /myshifts – turnos que aceitou
help-worker = <b>Assistentes sociais</b>
    /duty – quem está de serviço
    Quando alguém chega à noite, recebe um alerta: toque em <b>Eu trato disto</b>.
    Para responder a um residente, responda à mensagem dele.
help-coordinator = <b>Coordenadores</b>
    /newshift – publicar um turno
    /invite – criar um link de convite
    /duty – quem está de serviço
help-office = <b>Posto de comando</b>
    /duty – quem está de serviço
help-admin = <b>Administradores</b>
    /invite – criar um link de convite
    /newshift – publicar um turno
command-help = O que pode fazer aqui
command-language = Escolher a sua língua
command-shifts = Turnos que lhe servem
command-myshifts = Os seus turnos
command-duty = Quem está de serviço
command-newshift = Publicar um turno
command-invite = Criar um link de convite
command-cancel = Sair do formulário aberto
language-ask = Escolha a sua língua.
language-set = A partir de agora, escrevo em { $language }.
link-unknown = Este link não é conhecido. Envie /help para ver o que pode fazer.
role-resident = residente
role-volunteer = voluntário
role-worker = assistente social
role-coordinator = coordenador
role-office = posto de comando
role-admin = administrador
role-label = { $role ->
    [volunteer] Voluntário
    [worker] Assistente social
    [coordinator] Coordenador
    [office] Posto de comando
   *[other] { $role }
  }
role-not-held = Esta pessoa não tem essa função nesse bairro.
role-last-admin = Este é o último administrador de todos os bairros. Nomeie primeiro outra pessoa.
role-taken = Já não tem a função: { $role } ({ $area }). Se for um engano, fale com o seu coordenador. /help mostra o que pode fazer.
area-label = { $name }
areas-more = Mais ›
help-page = { $parts }
language-name = { $name }
