command-checkin = Registrar alguém sem Telegram
command-announce = Avisar de uma chegada
command-announced = Quem estamos esperando
help-checkin = /checkin – registrar a chegada de alguém sem Telegram, de uma família ou de um ônibus inteiro. Chamamos alguém na hora.
help-announced = /announced – quem estamos esperando e quem está atrasado
help-announce = /announce – avisar de uma chegada. Depois do comando você pode colar linhas de uma tabela: nome, idioma, bairro, entrada, horário, número de pessoas, necessidades.
companion-for = 👥 Para <b>{ $name }</b>:
    { $what }
companion-for-both = 👥 Para <b>{ $name }</b>:
    { $what }

    Para mostrar à pessoa:
    { $theirs }
companion-on-card = {""}
    👥 Sem Telegram; chegada registrada por { $name }
companion-names = {""}
    Nomes: { $names }
checkin-ask-gate = Onde essas pessoas estão? Toque no bairro e depois na entrada. Chamamos alguém na hora.
checkin-ask-names = Já estamos chamando alguém. Quem chegou? Envie o nome, ou todos os nomes, um por linha, ou só quantas pessoas são.
checkin-names-skipped = Certo. O registro continua valendo.
checkin-button-somebody = 👥 Registrar alguém
checkin-button-names = ✏️ Nomes
checkin-button-language = 🌐 Idioma da pessoa
checkin-ask-language = Que idioma essas pessoas falam?
checkin-speaks = Anotado: { $language }.
checkin-too-many = Um registro pode ter no máximo { $limit } pessoas. Por favor, registre as outras à parte.
unknown-gate-answer = ⚠️ Este código de entrada está errado ou é antigo. O centro de comando já sabe que você está aqui. Toque no bairro onde você está agora e depois na entrada, e alguém virá. Em caso de emergência, ligue para o <b>{ $emergency }</b>.{ $ring }
unknown-gate-ring = {""}
    ☎️ Ou ligue para nós: <b>{ $number }</b>
unknown-gate-tried = ⚠️ Nenhuma entrada tem este código: o cartaz está errado ou é antigo. Por favor, imprima um novo. Ninguém foi chamado.
unknown-gate-ended = A chegada já está registrada: { $gate }, { $area }.
alert-kind-unknown-gate = ❓ Código desconhecido
alert-unknown-gate = <b>{ $name }</b> está numa entrada cujo cartaz está errado ou é antigo. Código: { $code }
    Desde { $since } · idioma: { $language }
    Pedimos que escolhesse a entrada.
alert-kind-overdue-arrival = ⏰ Chegada atrasada
alert-announced-overdue = Esperávamos <b>{ $name }</b>, que ainda não chegou.
    { $what }
announced-on-card = {""}
    📋 Chegada avisada: { $what }
announced-maybe-on-card = {""}
    📋 Talvez seja a chegada avisada de { $name }: { $what }
announced-perhaps-come = ❓ Talvez já esteja aqui com o nome de { $name }: { $gate }, { $since }
announced-people = { $party ->
    [one] { $party } pessoa
   *[other] { $party } pessoas
  }
announced-ask = ❓ <b>{ $name }</b> ({ $gate }): é a chegada avisada de <b>{ $other }</b>?
    { $what }
announced-it-is = ✅ { $name }
announced-it-is-not = É outra pessoa
announced-it-is-noted = ✅ Anotado: é a chegada avisada de <b>{ $name }</b>.
announced-it-is-not-noted = Anotado: não é <b>{ $name }</b>. Continuamos esperando.
announced-list = 📋 <b>Chegadas esperadas: { $count }</b>

    { $entries }
announced-none = Não estamos esperando ninguém.
announced-number = { $number }
announced-card = 📋 <b>{ $name }</b>
    { $what }
    { $state }
announced-card-link = 📋 <b>{ $name }</b>
    { $what }
    { $state }

    Link pessoal; envie a quem vai chegar:
    { $link }
announced-state-announced = Chegada esperada
announced-state-overdue = ⏰ Em atraso
announced-state-arrived = ✅ Já chegou
announced-state-cancelled = ✖️ Não vem
announced-button-come = ✅ Já chegou
announced-button-time = 🕐 Outro horário
announced-button-gate = 📍 Outra entrada
announced-button-cancel = ✖️ Não vem
announced-button-list = ‹ Todas as chegadas
announced-cancel-ask = <b>{ $name }</b> não vem mesmo?
announced-cancel-sure = Isso, não vem
announced-ask-gate = Em qual entrada esperamos <b>{ $name }</b>?
announced-ended-come = Já chegou.
announced-ended-cancelled = Não vem.
announced-ended-moved = O horário ou o lugar mudou.
announced-unknown = Não encontrei esta chegada avisada.
announced-over = Esta chegada avisada já terminou.
announced-link-used = Outra pessoa já está usando este link. Quando chegar, escaneie o código na entrada.
announced-gone = Não é mais preciso responder a esta pergunta.
announce-ask-area = Em qual bairro é a chegada?
announce-ask-gate = Em qual entrada de <b>{ $area }</b>?
announce-unknown = Não se sabe
announce-ask-name = Quem vem? Envie o nome; para um grupo, basta um.
announce-ask-time = Quando? Por exemplo, 01:30 ou 2026-12-01 01:30.
announce-ask-party = Quantas pessoas? Toque em um botão ou envie um número.
announce-ask-language = Que idioma falam? Toque nele ou envie o nome.
announce-ask-needs = Do que precisam, por exemplo uma cadeira de rodas? Envie em uma só mensagem.
announce-preview = Por favor, confira antes de salvar:

    { $entries }
announce-button-post = ✅ Salvar
announce-button-discard = ✖️ Descartar
announce-line = Linha { $number }: { $what }
announce-more = … e mais { $count }
announce-wrong = Nada foi salvo. Corrija estas linhas e envie tudo de novo:

    { $entries }
announce-no-table = Não consegui ler a tabela. Nada foi salvo. Escreva uma pessoa por linha: nome, idioma, bairro, entrada, horário, número de pessoas, necessidades.
announced-fault-name = Falta o nome ou ele é longo demais: { $value }
announced-fault-place = “{ $value }” não é um dos seus bairros ou entradas, ou há vários com esse nome. Escreva também o bairro.
announced-fault-time = “{ $value }” não serve como horário de chegada. Escreva, por exemplo, 01:30 ou 2026-12-01 01:30.
announced-fault-past = “{ $value }”: esse horário já passou.
announced-fault-party = “{ $value }”: é preciso um número de pessoas de 1 a 99.
announced-fault-language = Não conheço o idioma “{ $value }”. Escreva, por exemplo, russo ou ru.
announced-fault-needs = É longo demais. O máximo é 200 caracteres.
come-card = 👋 Estamos esperando você:
    { $what }

    Quando estiver na entrada, toque no botão grande e alguém virá.
come-moved = 📋 Sua chegada mudou. Agora esperamos você assim:
    { $what }
come-where = ⏰ O horário já passou e ainda não encontramos você. Onde você está?
    { $what }
come-cancelled = ✖️ Sua chegada foi cancelada:
    { $what }

    Se vier mesmo assim, escaneie o código na entrada.
come-later = 🕐 Vou chegar mais tarde
come-later-by = { $minutes } min mais tarde
come-not = ✖️ Não vou
come-not-ask = Você não vem mesmo?
come-not-sure = Isso, não vou
come-choose-gate = Em qual entrada você está? Toque no botão, escolha, e alguém virá.
come-link-tried = Este é o link pessoal de quem vai chegar. Ele continua valendo:
come-told-later = 🕐 <b>{ $name }</b> vai chegar mais tarde:
    { $what }
come-told-not = ✖️ <b>{ $name }</b> não vem:
    { $what }
