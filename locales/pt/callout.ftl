callout-ask = 📣 <b>Está faltando gente. Você pode vir?</b>

    { $card }
callout-ask-words = ✉️ <b>A coordenação recebeu sua mensagem.</b> Você pode vir? O mais rápido é tocar em um botão.

    { $card }
callout-words-kept = ✉️ A coordenação recebeu sua mensagem. Agradecemos.
callout-yes = ✅ <b>Agradecemos! O turno é seu.</b> Esperamos você: { $at }.

    { $card }
callout-reserve = 🙏 <b>Agradecemos! Já há gente suficiente; você fica na reserva.</b> Por favor, não saia ainda. Se alguém desistir, eu aviso você.

    { $card }
callout-no = 👍 Agradecemos a resposta. Hoje não chamo você de novo.

    { $card }
callout-enough = ✅ <b>Por enquanto há gente suficiente. Agradecemos!</b> Você não precisa vir.

    { $card }
callout-ended = A chamada acabou. Você não precisa vir. Agradecemos!

    { $card }
callout-which = <b>Sua mensagem é sobre qual turno?</b>

    { $card }
callout-button-now = ✅ Vou agora
callout-button-minutes = Em { $minutes } min
callout-button-in-time = ✅ Vou, na hora certa
callout-button-late = { $minutes } min mais tarde
callout-button-not-today = ❌ Hoje não
callout-button-still = Agora posso ir
callout-button-reserve = Ficar na reserva

# Composto de outros textos.
callout-standing = { $title }

    { $parts }
callout-title-running = 📣 <b>Chamando pessoas</b>
callout-title-filled = ✅ <b>Já há gente suficiente</b>
callout-title-stopped = ⏹ <b>A chamada foi interrompida</b>
callout-title-over = 🏁 <b>A chamada acabou</b>
callout-counts = ✅ Sim: { $yes } · ❌ Não: { $no } · … Sem resposta: { $silent } · ⚠️ Sem contato: { $missed }
callout-wave = Onda { $number }, { $at }: { $count ->
    [one] { $count } pessoa
   *[other] { $count } pessoas
  }
callout-next = ⏱ A próxima onda: { $at }.
callout-dry = ⚠️ <b>Todas as pessoas adequadas e livres já foram chamadas.</b> Continuo procurando.
callout-line-yes = ✅ { $name } · disse sim { $at } · chega { $until }
callout-line-reserve = 🔁 { $name } · na reserva desde { $at }
callout-line-words = ❓ { $name } · { $at }: “{ $words }”
callout-button-more = 📣 Chamar mais agora
callout-button-stop = ⏹ Parar
callout-stop-ask = <b>Não chamar mais ninguém?</b> Quem não respondeu fica sabendo que não precisa vir. Quem disse sim continua no turno.

    { $card }
callout-button-stop-sure = ⏹ Sim, parar
callout-button-yes-for = ✅ { $name }
callout-button-no-for = ❌ { $name }

callout-preview = <b>Chamar pessoas para este turno?</b> Ninguém foi chamado ainda.

    { $card }

    { $lines }
callout-missing = 👥 { $count ->
    [one] Falta { $count } pessoa
   *[other] Faltam { $count } pessoas
  }
callout-fits = { $count ->
    [0] No momento não há ninguém adequado, livre e com contato.
    [one] Há { $count } pessoa adequada, livre e com contato:
   *[other] Há { $count } pessoas adequadas, livres e com contato:
  }
callout-order = Nesta ordem (⭐ de prontidão): { $names }
callout-standby-name = ⭐ { $name }
callout-left-out = Não são chamadas: { $reasons }
callout-out-said-no = disseram não: { $number }
callout-out-busy = outro compromisso: { $number }
callout-out-language = outros idiomas: { $number }
callout-out-resting = em descanso: { $number }
callout-out-elsewhere = chamadas para outro turno: { $number }
callout-out-unreachable = sem contato: { $number }
callout-waits = 🌙 As pessoas dormem. Se puder esperar, as primeiras são chamadas: { $at }.
callout-button-begin = 📣 Começar agora
callout-button-begin-at = 📣 Começar: { $at }
callout-button-urgent = ❗ Urgente: agora

callout-list = <b>Chamar pessoas</b>

    { $entries }

    Toque em um turno ou escreva em uma linha o que precisa: /callout 4 pessoas, Portão 7, hoje 20:00-24:00
callout-ask-when = Para quando? Escreva assim: hoje 20:00-24:00
callout-button-from-now = A partir de agora, { $hours } h
callout-need-confirm = <b>Está certo?</b> Se não, escreva a linha de novo ou envie /cancel.

    { $card }
callout-button-post = Publicar e ver quem
desk-button-call-out = 📣 Chamar pessoas
command-callout = Chamar pessoas com urgência para um turno

callout-standby-on = ⭐ <b>Você está de prontidão até { $until }.</b> Quando faltar gente com urgência, você é a primeira pessoa a ser chamada. Sempre pode dizer não.
callout-standby-off = <b>Quer ficar de prontidão?</b> Quando faltar gente com urgência, você é a primeira pessoa a ser chamada. Sempre pode dizer não.
callout-button-hours = Por { $hours } horas
callout-button-standby-off = Sair da prontidão
command-standby = Ficar de prontidão: ser chamado(a) antes

callout-no-gone = Esta chamada não é sua ou não existe mais.
callout-no-full = Este turno já tem gente suficiente. Para chamar mais, mude quantas pessoas são necessárias.
callout-no-not-open = Não dá para chamar pessoas para este turno: não está publicado, foi cancelado ou quase acabou.

callout-words-need = precisamos de | preciso de | precisa-se de | faltam | falta
callout-words-at = no | na | em | para
