relay-lines = { $lines }
relay-resident = Residente
relay-head-staff-resident = 💬 <b>{ $name }</b> · caso { $number } · { $language }{ $marks }
relay-head-staff-staff = ↩️ <b>{ $author }</b> → { $name } · caso { $number }{ $marks }
relay-head-interpreter-resident = 💬 <b>Residente</b> · caso { $number } · { $language }{ $marks }
relay-head-interpreter-staff = ↩️ <b>Equipo</b> · caso { $number } · { $language }{ $marks }
relay-head-resident = 💬 <b>El equipo</b>{ $marks }
relay-head-author = → <b>{ $name }</b> · caso { $number }{ $marks }
relay-mark-edited = {" "}· editado
relay-mark-assumed = {" "}(idioma supuesto)
relay-by-machine = 🤖 <b>Traducción automática</b>, { $engine ->
    [firefox] Firefox
    [libretranslate] LibreTranslate
   *[other] { $engine }
  }
relay-by-phrase = 👥 <b>Traducción humana</b>, frase preparada
relay-by-person = 🗣 <b>Traducido por una persona</b>
relay-not-translated = ⚠️ <b>Sin traducir.</b> Ahora no hay traducción disponible; se volverá a intentar.
relay-broken = ⚠️ Compruebe en el original: { $values }
relay-kind-photo = 🖼 foto, arriba
relay-kind-voice = 🎤 mensaje de voz, arriba
relay-kind-video = 🎬 video, arriba
relay-kind-video-note = 🎬 videomensaje, arriba
relay-kind-sticker = sticker, arriba
relay-kind-location = 📍 ubicación, arriba
relay-kind-contact = 👤 se ha compartido un contacto; quienes traducen no lo ven
relay-kind-audio = 🎵 audio, arriba
relay-kind-animation = 🎞 animación, arriba
relay-kind-venue = 📍 lugar, arriba
relay-kind-other = ⚠️ un mensaje de un tipo que no se puede transmitir (una encuesta, un juego o algo así)
relay-kind-person = 🙋 quiere hablar con alguien
relay-follows-document = 📎 documento, abajo
relay-follows-video = 🎬 video, abajo
relay-follows-audio = 🎵 audio, abajo
relay-follows-animation = 🎞 animación, abajo
relay-lost-big = ⚠️ 📎 un archivo demasiado grande para transmitirlo
relay-lost-gone = ⚠️ 📎 un archivo que no se ha podido transmitir
relay-quote = ❝{ $words }❞
relay-contact = 👤 contacto: { $name }, { $phone }
relay-phrases-all = 💬 Todas las frases …
relay-phrases = Toque una frase: <b>{ $name }</b> (caso { $number }) la recibirá en su idioma.
relay-answer = Responder
relay-close = Cerrar el caso
relay-received = Su mensaje ha llegado al equipo de { $area }. Le responderán aquí.
relay-kept = Su mensaje está guardado. Lo leerán en cuanto haya alguien del equipo. Si es una emergencia, llame al <b>120</b> (ambulancia), al <b>110</b> (policía) o al <b>119</b> (bomberos).
relay-which-area = Su mensaje está guardado. ¿En qué barrio vive? Lo leerá el equipo de ese barrio.
relay-no-area = Su mensaje está guardado, pero aquí todavía no se ha configurado ningún barrio. Si es una emergencia, llame al <b>120</b> (ambulancia), al <b>110</b> (policía) o al <b>119</b> (bomberos).
relay-person-asked = 🙋 El equipo de { $area } ya sabe que quiere hablar con alguien. Escriba aquí de qué se trata, en su idioma.
relay-language-assumed = Creo que escribe en { $language }. Si no es así, toque su idioma.
relay-language-other = Esto no parece estar escrito en { $language }. Si quiere las respuestas en otro idioma, tóquelo.
relay-language-name = { $name }
relay-language-fixed = A partir de ahora traducimos sus mensajes de este idioma, y las respuestas a este idioma: { $language }.
relay-file-big = Este archivo es demasiado grande para transmitirlo: { $limit } MB como máximo. Todo lo demás ha llegado, con una nota de que falta un archivo. Por favor, envíe uno más pequeño o una foto.
relay-file-gone = Este archivo no se ha podido transmitir. Todo lo demás ha llegado, con una nota de que falta un archivo. Por favor, envíelo otra vez o envíe una foto.
relay-other-not-passed = Los mensajes de este tipo no se pueden transmitir; quienes leen esta conversación verán que ha enviado uno. Por favor, envíe texto, una foto, un mensaje de voz o un archivo.
relay-answer-prompt = Escriba su respuesta para { $name } (caso { $number }). /cancel para salir.
relay-pick-case = ¿Para quién? Toque un caso y lo que ha escrito irá allí. Si responde a un mensaje, la respuesta va sola a su caso.
relay-case-label = { $number } · { $name }
relay-own-question = Es una pregunta mía
relay-no-cases = No hay ningún caso abierto, así que no se ha enviado nada. ¿Es una pregunta suya?
relay-interpreter-hint = Para traducir, responda al mensaje que traduce. No se ha enviado nada. ¿Es una pregunta suya?
relay-picked-gone = Ese texto ya no está. Por favor, escríbalo otra vez.
relay-waited-too-long = Lo que escribió antes sin elegir un caso no se ha enviado a nadie y se ha borrado. Si todavía hace falta, escríbalo otra vez.
relay-not-a-copy = Ese mensaje no pertenece a ningún caso. Responda a un mensaje del caso o toque su botón «Responder». No se ha enviado nada.
relay-text-only = Traduzca por escrito, por favor.
relay-interpreted-staff = ✓ Su traducción ha llegado al equipo.
relay-interpreted-resident = ✓ Su traducción ha llegado a la persona que escribió.
relay-undelivered = ⚠️ No se ha podido entregar su mensaje a { $name } (caso { $number }): no es posible contactar con esta persona en Telegram.
case-unknown = No se encuentra este caso, o no es suyo.
case-closed-already = El caso { $number } está cerrado. Si esa persona vuelve a escribir, se abrirá uno nuevo.
case-closed-toast = El caso { $number } está cerrado.
case-closed-you = El equipo ha cerrado esta conversación. Escriba cuando quiera: se abrirá otra.
case-closed-staff = ☑️ { $by } ha cerrado el caso { $number } ({ $name }).
case-closed-interpreter = ☑️ El caso { $number } está cerrado. Gracias por traducir.
offer-card = 🗣 <b>¿Puede traducir?</b> { $language } ↔ { $other } · caso { $number }
offer-accept = Sí, me encargo
offer-decline = Ahora no puedo
offer-card-yours = 🗣 Usted traduce el caso { $number }: { $language } ↔ { $other }.
    A continuación verá todo lo que se ha dicho. <b>Responda</b> a un mensaje con su traducción: sustituye a la automática en ambos lados. Nadie ve su nombre ni su cuenta.
offer-card-taken = Caso { $number } ({ $language }): ya lo traduce otra persona. Gracias.
offer-card-declined = Caso { $number } ({ $language }): ha dicho que ahora no puede.
offer-card-left = Caso { $number } ({ $language }): lo ha dejado. Gracias.
offer-card-withdrawn = Caso { $number } ({ $language }): ya no traduce aquí. Gracias.
offer-card-over = Caso { $number } ({ $language }): ya no hace falta traducir.
offer-hand-back = Dejar el caso
offer-taken = Este caso ya lo traduce otra persona, o está cerrado.
interpreter-not-yours = Usted no traduce este caso.
interpreter-joined = 🗣 Caso { $number } ({ $language }): desde ahora traduce una persona.
interpreter-joined-you = 🗣 Desde ahora una persona traduce esta conversación.
interpreter-left = 🗣 Caso { $number } ({ $language }): la persona que traducía lo ha dejado. Sigue la traducción automática; estamos buscando a otra persona.
interpreter-lost = 🗣 Caso { $number } ({ $language }): ya no es posible contactar con la persona que traducía. Sigue la traducción automática; estamos buscando a otra persona.
alert-danger = 🆘 <b>{ $name }</b> ha escrito:
    { $words }
danger-not-relayed = 🆘 Lo que escribió { $name } solo está en la alerta { $number }: no se ha podido transmitir como caso. Asegúrese de que alguien responda; la causa está en el registro.
emergency-numbers = 🆘 <b>Si está en peligro, llame ahora:</b>
    <b>120</b> ambulancia
    <b>110</b> policía
    <b>119</b> bomberos
    El equipo de guardia está avisado. Siga escribiendo aquí.
