# Before a shift: what somebody needs to know.
day-report = 🙋 Ao chegar, procure { $name }
day-with = 🤝 Com você: { $names }
day-more-people = { $count ->
    [one] mais { $count } pessoa
   *[other] mais { $count } pessoas
  }
day-searching = 🔎 Você está procurando quem substitua você. Até alguém aceitar, o turno continua seu.
day-taken-soon = ✅ <b>Este turno é seu. Começa em breve.</b>

    { $card }

    Não vou perguntar de novo. Se houver algum imprevisto, avise aqui.
day-late-how = <b>Quanto você vai se atrasar?</b>

    { $card }
day-late = 👍 <b>Anotado: uns { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
  } de atraso.</b> A coordenação já sabe.

    { $card }

# Who can't come.
day-words-line = 💬 { $words }
day-others-fit = Algum destes turnos serve para você?
day-ask-why = Escreva em poucas palavras por quê. A coordenação vai ler. Ou envie /cancel.
day-passed-on = ✉️ Agradecemos. Suas palavras foram passadas à coordenação.
day-nobody-reads = Agora não é possível falar com a coordenação. Suas palavras ficam guardadas no registro do turno.

# On the spot.
day-here = ✅ <b>Sua chegada está anotada: { $at }.</b>

    { $card }

    Ao sair, toque abaixo. Se não tocar, vale o fim previsto.
day-missing = ❓ <b>Seu turno começou. Você já está lá?</b>

    { $card }
day-checked-out = 👋 <b>Sua saída está anotada. Agradecemos a ajuda!</b>

    { $card }
day-worked = ⏱ { $start } – { $end }: { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
  }
day-ended = 🏁 <b>Seu turno terminou. Agradecemos!</b>

    { $card }

    Você saiu antes ou ficou mais tempo? Se não, não precisa fazer nada.
day-ask-earlier = <b>Quanto antes você saiu?</b>

    { $card }
day-ask-later = <b>Quanto tempo a mais você ficou?</b>

    { $card }
day-absent = 🏁 <b>Este turno terminou.</b> Está anotado que você não esteve lá. Se esteve, toque abaixo. Se não, não precisa fazer nada.

    { $card }
day-objected = 🙏 <b>Agradecemos. A coordenação sabe que você esteve lá.</b>

    { $card }

# The place on the map.
day-ask-pin = Onde fica este lugar? Envie como localização (📎 → Localização). Ela vale para todos os turnos neste lugar. Ou envie /cancel.
day-pin-kept = 🗺 Guardado. Quem tem turno neste lugar agora o vê no mapa.
day-no-pin = Preciso de uma localização: toque em 📎 e depois em Localização. Ou envie /cancel.

# To the coordinators.
day-late-told = ⏱ <b>{ $name } vai se atrasar uns { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
  }.</b>

    { $card }
day-left-told = ⚠️ <b>{ $name } não pode ir.</b>

    { $card }
day-waiting-asked = ⏳ { $count ->
    [one] { $count } pessoa da lista de espera recebeu a pergunta.
   *[other] { $count } pessoas da lista de espera receberam a pergunta.
  }
day-missing-told = ❓ <b>O turno começou e não há notícias de: { $names }</b>

    { $card }
day-here-told = ✅ <b>{ $name } está lá desde { $at }.</b>

    { $card }
day-objection-told = ❓ <b>{ $name } diz que esteve lá.</b> Verifique de novo, por favor.

    { $card }
day-desk-here = lá desde { $at }
day-desk-left = saída às { $at }
day-desk-no-sign = ainda sem notícias
day-desk-late = { $minutes } min de atraso
day-desk-objects = diz que esteve lá
desk-did-objected = diz que esteve lá
desk-did-handed-on = passado a outra pessoa
desk-did-handed-back = substituição desfeita
desk-did-swapped = troca

# One's own shifts.
shift-state-here = ✅ Sua chegada está anotada: { $at }.
shift-state-absent = 🏁 Está anotado que você não esteve lá.
shift-state-objected = 🏁 Você disse que esteve lá. A coordenação está verificando.

# Why not.
shift-too-early = Você pode avisar que chegou a partir de { $at }.
shift-not-here = Sua chegada não está anotada. Toque primeiro em “Cheguei”.
shift-marked-absent = Está anotado que você não esteve lá. Se esteve, toque em “Estive lá” em /myshifts.
shift-too-late = Estas horas já não podem ser mudadas aqui. Escreva para a coordenação.

# Buttons.
day-button-late = { $minutes } min de atraso
day-button-here = ✅ Cheguei
day-button-here-numbered = { $number } · Cheguei
day-button-leaving = 👋 Estou saindo
day-button-leaving-numbered = { $number } · Estou saindo
day-button-why = ✏️ Dizer por quê
day-button-take-back = ↩️ Posso ir, sim
day-button-earlier = Saí antes
day-button-later = Fiquei mais tempo
day-button-minutes = { $minutes } min
day-button-as-planned = Como previsto
day-button-was-there = Estive lá
day-button-was-there-numbered = { $number } · Estive lá
day-button-map = 🗺 Mapa
day-button-pin = 🗺 No mapa
day-button-is-here = ✅ Chegou

# Words that answer the question "Are you coming?", separated by |, as in words.ftl. Nobody reads them.
day-words-coming = vou | eu vou | vou sim | estou indo | estou a caminho | a caminho | estarei lá | vou estar lá | já vou
day-words-yes = sim | ok | tá bom | claro | com certeza | combinado | confirmado | pode contar
day-words-late = atrasado | atrasada | de atraso | vou atrasar | vou me atrasar | chego tarde | engarrafamento
