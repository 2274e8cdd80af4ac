welcome = <b>Olá, { $name }.</b> Sou o Weft, o assistente do bairro. Escreva aqui no seu idioma, a qualquer hora, e alguém vai responder. /help mostra o que você pode fazer.
help-resident = <b>O que você pode fazer aqui</b>
    Escreva o que quiser no seu idioma: a equipe do seu bairro vai ler e responder.
    /language – escolher seu idioma
    /help – esta página
help-volunteer = <b>Voluntários</b>
    /shifts – turnos que servem para você
    /myshifts – turnos que você pegou
help-worker = <b>Assistentes sociais</b>
    /duty – quem está de plantão
    /rota – a escala da semana
    Quando alguém chega à noite, você recebe um alerta: toque em <b>Eu cuido disso</b>.
    Para responder a alguém do bairro, responda à mensagem da pessoa.
help-coordinator = <b>Coordenadores</b>
    /newshift – publicar um turno
    /invite – criar um link de convite
    /duty – quem está de plantão
    /rota – a escala da semana
help-office = <b>Centro de comando</b>
    /duty – quem está de plantão
    /rota – a escala da semana
help-admin = <b>Administradores</b>
    /invite – criar um link de convite
    /newshift – publicar um turno
command-help = O que você pode fazer aqui
command-language = Escolher seu idioma
command-shifts = Turnos que servem para você
command-myshifts = Seus turnos
command-duty = Quem está de plantão
command-newshift = Publicar um turno
command-invite = Criar um link de convite
command-cancel = Sair do formulário aberto
command-rota = A escala da semana
language-ask = Escolha seu idioma.
language-set = A partir de agora, vou escrever para você em { $language }.
link-unknown = Não reconheci este link. Envie /help para ver o que você pode fazer.
role-resident = residente
role-volunteer = voluntário
role-worker = assistente social
role-coordinator = coordenador
role-office = centro de comando
role-admin = administrador
role-label = { $role ->
    [volunteer] Voluntário
    [worker] Assistente social
    [coordinator] Coordenador
    [office] Centro de comando
   *[other] { $role }
  }
role-not-held = Esta pessoa não tem essa função nesse bairro.
role-last-admin = É a última pessoa com a função de administrador em todos os bairros. Nomeie outra pessoa primeiro.
role-taken = Você não tem mais a função: { $role } ({ $area }). Se for um engano, fale com a coordenação. /help mostra o que você pode fazer.
area-label = { $name }
areas-more = Mais ›
help-page = { $parts }
language-name = { $name }
