welcome = <b>Olá, { $name }.</b> Sou o Weft, o assistente do bairro. Escreva aqui no seu idioma, a qualquer hora, e alguém vai responder. /help mostra o que você pode fazer.
help-resident = <b>O que você pode fazer aqui</b>
    Escreva o que quiser no seu idioma: a equipe do seu bairro vai ler e responder.
    /language – escolher seu idioma
    /help – esta página
help-volunteer = <b>Voluntariado</b>
    /shifts – turnos que servem para você
    /myshifts – turnos que você pegou
    /myhours – suas horas
help-worker = <b>Assistentes sociais</b>
    /alerts – alertas abertos
    /duty – quem está de plantão
    /rota – a escala da semana
    /test – testar o toque do telefone
    Quando alguém chega à noite, você recebe um alerta: toque em <b>Eu cuido disso</b>.
    Para responder a alguém do bairro, responda à mensagem da pessoa.
help-coordinator = <b>Coordenação</b>
    /newshift – publicar um turno
    /hours – aprovar horas
    /invite – criar um link de convite
    /posters – criar cartazes para as entradas
    /alerts – alertas abertos
    /duty – quem está de plantão
    /rota – a escala da semana
    /policy – quem os alertas chamam
help-office = <b>Centro de comando</b>
    /alerts – alertas abertos
    /duty – quem está de plantão
    /rota – a escala da semana
help-admin = <b>Administração</b>
    /invite – criar um link de convite
    /posters – criar cartazes para as entradas
    /newshift – publicar um turno
    /hours – aprovar horas
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
role-volunteer = voluntário(a)
role-worker = assistente social
role-coordinator = coordenador(a)
role-office = centro de comando
role-admin = administrador(a)
role-label = { $role ->
    [volunteer] Voluntário(a)
    [worker] Assistente social
    [coordinator] Coordenador(a)
    [office] Centro de comando
   *[other] { $role }
  }
role-not-held = Esta pessoa não tem essa função nesse bairro.
role-last-admin = É a última pessoa que administra todos os bairros. Dê esta função a outra pessoa primeiro.
role-taken = Você não tem mais a função: { $role } ({ $area }). Se for um engano, fale com a coordenação. /help mostra o que você pode fazer.
area-label = { $name }
areas-more = Mais ›
help-page = { $parts }
language-name = { $name }
door-button-gate = 🚪 Estou numa entrada
door-button-help = 💬 Preciso de ajuda
door-button-volunteer = 🤝 Quero ajudar
door-button-language = 🌐 Meu idioma
door-button-person = 🙋 Falar com uma pessoa
language-button-other = Outro idioma
language-other-ask = Em que idioma você escreve? Toque nele ou envie o nome, em qualquer idioma.
language-other-unknown = Não conheço um idioma com esse nome. Escreva de outra forma ou toque em um aqui.
language-other-which = Qual deles você quer dizer? Se não for nenhum destes, escreva o nome de novo.
language-other-set = Você escreve em { $language }. Ainda não tenho textos nesse idioma, então vou escrever para você em { $other }. Continue escrevendo em { $language }: a equipe vê qual é o idioma, e vamos procurar um intérprete.
language-offer = Também posso escrever para você em { $language }. Toque se preferir assim.
volunteer-ask-area = Agradecemos! Em que bairro você quer ajudar? Vamos avisar a coordenação de lá.
volunteer-nobody = Agradecemos! No momento, ninguém pode aceitar voluntários lá. Peça um link de convite à equipe do seu bairro.
group-line = Eu só converso em particular. Toque no botão e me escreva lá.
group-button-open = 💬 Escrever para mim
plain-ask = Você escreveu: { $words }
    É isto que você quer, ou é para a equipe?
plain-button-staff = Enviar à equipe
plain-button-shifts = Ver os turnos
command-cases = Casos abertos
