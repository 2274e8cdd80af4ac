# Criar turnos: numa linha, funções, repetição, modelos, cópia de uma semana. Depois, as regras de um bairro.
make-title = { $question }

    💡 Ou tudo em uma linha: <i>Portão 3, amanhã 22:00–06:00, 2 pessoas, coreano</i>
make-capacity = { $question }
    Se há várias funções: <i>2 portão, 1 motorista</i>
make-zone = 🌐 Fuso horário: { $zone }
make-role = 👥 { $role }: { $count }
make-beside = 👥 { $title }: { $taken }/{ $capacity }
make-which-day = Que dia você quer dizer: { $days }? Escreva com o nome do mês.
make-posted = ✅ <b>{ $count ->
    [one] { $count } turno publicado.
   *[other] { $count } turnos publicados.
  }</b> Os voluntários encontram os turnos em /shifts.
make-kept = 📝 <b>{ $count ->
    [one] { $count } rascunho guardado.
   *[other] { $count } rascunhos guardados.
  }</b> Estão em /coverage; os voluntários veem depois de publicados.
make-too-many = É demais de uma vez. No máximo { $limit } turnos, por favor.
make-nothing = Não há mais nada para publicar.

make-series = 🔁 <b>Repetir este turno?</b> Toque nos dias ou escreva o último dia.

    { $card }

    { $days }
make-days = 📅 { $count ->
    [one] { $count } dia: { $days }
   *[other] { $count } dias: { $days }
  }
make-no-days = 📅 Ainda nenhum dia. Toque em um dia da semana.
make-left-out = ✕ Feriados fora: { $days }
make-added = ＋ Trabalhados no lugar de um feriado: { $days }
make-unknown-years = ⚠️ Os feriados de { $years } ainda não foram anunciados. Esses dias contam como de costume.
make-already = Já existem e ficam como estão: { $count }
make-weekday-on = ✓ { $day }
make-every = { $count ->
    [one] Toda semana
   *[other] A cada { $count } semanas
  }
make-until = Até { $day }
make-holidays-usual = Feriados: normal
make-holidays-off = Feriados: sem turno
make-holidays-workdays = Conforme dias úteis
make-button-repeat = 🔁 Repetir
make-button-post-all = Publicar tudo: { $count }
make-button-following = 🔁 Os seguintes também
make-button-crew = 👥 As outras funções
make-followed = { $count ->
    [one] Feito em mais { $count } turno.
   *[other] Feito em mais { $count } turnos.
  } Ficaram como estavam: { $left }

make-template = 📋 <b>Modelo</b>

    { $card }

    “Um por pessoa”: até 24 horas antes do início ninguém pode ter dois. “Já iniciado”: depois do início ainda dá para pegar, e as horas contam a partir daí.
make-templates = 📋 <b>Modelos.</b> Toque em um para publicar ou mudar.
make-no-templates = 📋 Ainda não há modelos. Depois de publicar um turno, toque em “Guardar modelo”.
make-no-template = Esse modelo não existe mais.
make-clock = 🕕 { $start } – { $end }
make-flag-popular = ⭐ Um por pessoa: { $state }
make-flag-begun = ▶️ Já iniciado: { $state }
make-button-templates = 📋 Modelos
make-button-keep-template = 📋 Guardar modelo
make-button-use = Publicar
make-button-remove = 🗑 Remover

make-copy = 🗓 <b>Copiar uma semana para a seguinte?</b>
    📍 { $area }
    📅 { $start } – { $end }

    { $count ->
        [0] Nada para publicar.
        [one] Seria publicado { $count } turno, sem pessoas.
       *[other] Seriam publicados { $count } turnos, sem pessoas.
    } Já existem: { $already }. Já teriam começado: { $over }.
make-button-copy = 🗓 Copiar semana
make-button-this-week = Melhor esta semana
make-button-last-week = Melhor a passada

make-table = 📄 { $count ->
    [one] { $count } turno.
   *[other] { $count } turnos.
  } Mude o que quiser, mantenha a coluna id e me envie o arquivo de volta.
make-table-ordered = A tabela está a caminho.
make-button-table = 📄 Como tabela

rules-card = 📏 <b>Regras dos turnos: { $area }</b>
    Valem para quem pegar um turno a partir de agora. Você ainda pode incluir qualquer pessoa.

    💤 Horas de descanso entre dois turnos
    ⏱ No máximo de horas de segunda a domingo
    🤝 Quanto dois turnos podem se sobrepor, se a pessoa quiser os dois
    🔰 Gente nova ou em treinamento: só quando já há alguém com experiência
    🧒 O mesmo para menores de 18 anos
rules-on = sim
rules-off = não
rules-hours = { $count } h
rules-minutes = { $count } min
rules-button = 📏 Regras
rules-button-rest = 💤 Descanso: { $value }
rules-button-week = ⏱ Por semana: { $value }
rules-button-grace = 🤝 Sobrepõem: { $value }
rules-button-new = 🔰 Gente nova: { $value }
rules-button-minors = 🧒 Menores: { $value }
rules-button-minor = 🧒 Menor de 18: { $state }
rules-button-trainee = 🔰 Treinando: { $state }

shift-rests = ✋ Pouco descanso: aqui são pedidas { $hours } horas entre turnos. Perto demais:
    { $others }
shift-week-full = ✋ Seriam mais de { $hours } horas nessa semana.
shift-needs-guide = ✋ Para quem faz esta tarefa pela primeira vez: será possível quando alguém com experiência estiver no turno.
shift-minor-alone = ✋ Para menores de 18 anos: será possível quando uma pessoa adulta com experiência estiver no turno.
shift-opens-later = ✋ Muito procurado: um segundo turno assim abre { $at }.
shift-joined = ✅ <b>Este turno é seu. Já começou, você pode ir agora.</b> Suas horas contam a partir deste momento.

    { $card }
