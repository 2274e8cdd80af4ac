alert-kind-unanswered = 💬 Sin respuesta
unanswered-alert = ⏳ <b>{ $name }</b> espera una respuesta desde { $since } · { $language }
    { $words }
unanswered-earlier = { $count ->
    [one] y { $count } mensaje anterior
   *[other] y { $count } mensajes anteriores
  }
unanswered-no-words = (sin texto: una foto, un mensaje de voz, un lugar o un archivo)
unanswered-ended-answered = Ha respondido { $name }.
unanswered-ended-not-needed = No hace falta responder, según { $name }.
unanswered-ended-closed = { $name } ha cerrado el caso.
unanswered-next = ⏳ Nadie ha respondido todavía, así que estamos llamando a las siguientes personas. Su mensaje está guardado y puede seguir escribiendo aquí. Si es una emergencia, llame { $numbers }.
unanswered-nobody = ⏳ Ahora no hay nadie de guardia, así que estamos llamando a la coordinación y al centro de mando. Su mensaje está guardado y puede seguir escribiendo aquí. Si es una emergencia, llame { $numbers }.
unanswered-unreached = ⏳ Ahora no conseguimos contactar con nadie de guardia, así que estamos llamando a la coordinación y al centro de mando. Su mensaje está guardado y puede seguir escribiendo aquí. Si es una emergencia, llame { $numbers }.
