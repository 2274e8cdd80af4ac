# What people send besides text, and what becomes of it.
relay-kind-poll = 📊 encuesta
relay-kind-live-location = 📍 ubicación en tiempo real, arriba
relay-follows-photo = 🖼 foto, abajo
kind-live-ended = 📍 ubicación en tiempo real, terminada
kind-album = 🖼 álbum, abajo: { $count }
kind-place-shared = 📍 se ha compartido un lugar
kind-place-shared-in = 📍 se ha compartido un lugar ({ $area })
kind-contact-offered = 👤 un contacto; se verá aquí cuando quien lo envía esté de acuerdo
kind-contact-ask = 👤 ¿Pueden los demás ver este contacto: { $name }, { $phone }? Por ahora solo ven que ha enviado uno.
kind-contact-yes = Sí, mostrarlo
kind-contact-no = No
kind-contact-shown = 👤 Los demás ya ven el contacto.
kind-contact-kept = 👤 El contacto sigue oculto.
kind-contact-danger = 👤 Puede que esté en peligro: el equipo ya ve el contacto que ha enviado.
kind-what = { $what ->
    [story] historia
    [paid] contenido de pago
    [once] contenido de un solo uso
    [giveaway] sorteo
    [invoice] factura
    [game] juego
    [checklist] lista de tareas
    [gift] regalo
    [account] cuenta
   *[other] tipo desconocido
  }
kind-not-passed = ⚠️ no se puede transmitir: { $what }
kind-not-passed-you = Esto no se puede transmitir: { $what }. Los demás ven que lo ha enviado. Por favor, escríbalo como texto o envíe una foto, un mensaje de voz o un archivo.
mark-forwarded = {" "}· reenviado
mark-withdrawn-by = {" "}· retirado por { $by }, { $at }
accounts-hidden = Los nombres y enlaces de cuentas de Telegram no se transmiten. Su mensaje ha llegado con ••• en su lugar.
correction-head = ✏️ <b>Corregido por una persona</b>
correction-ask = ✏️ Este mensaje se ha editado después de su traducción. Por favor, tradúzcalo otra vez: responda aquí.
stakes-wait = ✋ <b>Por favor, espere a que una persona lo confirme.</b> De momento solo lo ha traducido una máquina.
stakes-first = ❗ <b>Por favor, traduzca esto primero.</b> Una palabra equivocada puede hacer daño.
withdraw-how = Aquí no hay nada suyo que retirar. Responda con /withdraw a un mensaje que haya enviado.
withdraw-last = Retirar el último
withdraw-own-ask = ¿Retirar su último mensaje? Desaparece para los demás, que leerán que se ha retirado.
withdrawn-own = 🚫 Retirado. Los demás ya no lo ven; leen que se ha retirado.
withdrawn-by-resident = 🚫 { $name } (caso { $number }) ha retirado un mensaje ({ $at }).
withdrawn-by-resident-interpreter = 🚫 La persona residente (caso { $number }) ha retirado un mensaje ({ $at }).
withdrawn-translation = 🚫 Se ha retirado la traducción que una persona hizo de este mensaje.
flood-note = Está escribiendo muy rápido. Todo se guarda; el equipo lo lee ahora junto, en un solo mensaje.
copy-refused = ⚠️ Un mensaje (caso { $number }) no se ha podido mostrar tal como se escribió. Dice:
voice-as-audio = 🎤 El Telegram de la otra parte no acepta mensajes de voz: el suyo ha llegado como archivo.
command-withdraw = Retirar un mensaje
