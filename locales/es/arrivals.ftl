alert-arrival = <b>{ $name }</b> está en la entrada: { $gate }
    Espera desde: { $since } · idioma: { $language }
    Necesita: { $need }
    Personas: { $party } · ayuda con el equipaje o para caminar: { $luggage } · se encuentra mal: { $ill }{ $notes }
arrival-card-notes =
    {""}
    { $notes }
arrival-language = 🌐 ¡Hola! Elija su idioma.
arrival-gate-unknown = No se reconoce este código. Escanee otra vez el código QR de la entrada o escriba aquí qué necesita.
arrival-unknown = No se encuentra este registro de llegada, o no es suyo.
arrival-over = Este registro de llegada ya está cerrado.
arrival-not-received = Cuando se haya encontrado con la persona, toque primero «Ya nos encontramos».
arrival-ask-need = Le damos la bienvenida. Está en: <b>{ $gate }</b>. ¿Qué necesita?
arrival-need-button-fetch = 🚪 Vengan a buscarme
arrival-need-button-register = 📝 Solo registrarme
arrival-need-button-medical = 🚑 Ayuda médica
arrival-need-fetch = abrir la puerta y acompañar
arrival-need-register = registro
arrival-need-medical = ayuda médica
arrival-ask-party = ¿Cuántas personas son?
arrival-people = { $party ->
    [5] 5+
   *[other] { $party }
  }
arrival-ask-luggage = ¿Hace falta ayuda con el equipaje o para caminar?
arrival-luggage-some = Hace falta
arrival-luggage-none = No hace falta
arrival-ask-ill = ¿Alguien se encuentra mal (fiebre, tos, dificultad para respirar)?
arrival-ill-somebody = Alguien
arrival-ill-nobody = Nadie
arrival-check = <b>¿Es correcto?</b>
    Entrada: { $gate }
    Necesita: { $need }
    Personas: { $party }
    Ayuda con el equipaje o para caminar: { $luggage }
    Se encuentra mal: { $ill }
arrival-check-unwell = <b>¿Es correcto?</b>
    Entrada: { $gate }
    Necesita: { $need }
    Personas: { $party }
    Ayuda con el equipaje o para caminar: { $luggage }
    Se encuentra mal: { $ill }

    Si es una emergencia, llame ya al <b>120</b>.
arrival-confirm = ✅ Sí, avisen a alguien
arrival-again = ↩️ Empezar de nuevo
arrival-status-waiting = ✅ Su llegada está registrada. Estamos avisando a alguien. Espere en la entrada, por favor.
arrival-status-taken = ✅ Su llegada está registrada y alguien va de camino. Espere en la entrada, por favor.
arrival-status-overdue = ✅ Su llegada está registrada. Estamos preguntando a la persona que va de camino. Espere en la entrada, por favor.
arrival-elsewhere = ✅ Su llegada está registrada en otra entrada: <b>{ $gate }</b>, { $area }. Irán a buscarle allí. Si ahora está en <b>{ $here }</b>, { $there }, toque «{ arrival-cancel }» y después escanee otra vez este código.
arrival-add-note = ✏️ Añadir una nota
arrival-cancel = ✖️ Ya no hace falta
arrival-note-ask = Escriba su nota en un solo mensaje y en su idioma. /cancel para salir.
arrival-note-kept = Hemos transmitido su nota.
arrival-note-passed = ✏️ Alerta { $number }, nota de <b>{ $name }</b>:
    { $note }
arrival-cancelled = Su registro está cancelado. No vendrá nadie. Si necesita a alguien, escanee otra vez el código.
arrival-cancelled-on-the-way = ✖️ Alerta { $number }: <b>{ $name }</b> ha cancelado y ya no necesita a nadie.
arrival-coming = <b>{ $name }</b> va ahora a su encuentro. Espere en la entrada, por favor.
arrival-still-looking = Todavía no ha respondido nadie. Estamos llamando a toda la coordinación y al centro de mando, y seguiremos hasta que venga alguien. Si es una emergencia, llame al <b>120</b>.
arrival-someone-else = La persona que venía no puede venir. Estamos avisando a otra. Espere en la entrada, por favor.
arrival-received = { $name } confirma que ya se han encontrado. ¡Le damos la bienvenida!
arrival-closed = Ya está todo listo. Puede escribir aquí cuando quiera.
arrival-receive = 🤝 Ya nos encontramos
arrival-close-noted = 📝 Cerrar con una nota
arrival-close-plain = Cerrar sin nota
arrival-closing-ask = Escriba la nota de cierre en un solo mensaje. Solo la verá el equipo. /cancel para salir.
arrival-closing-kept = La llegada está cerrada.
arrival-ended-cancelled = { $name } ha cancelado.
arrival-ended-received = { $name } ya está con quien llegaba.
arrival-ended-closed = { $name } ha recibido a quien llegaba y ha cerrado la alerta.
arrival-ended-noted = { $name } ha recibido a quien llegaba y ha cerrado la alerta:
    { $note }
arrival-eta = ⏱ { $minutes } min
arrival-eta-told = Ya hemos avisado a la persona que espera.
arrival-coming-at = <b>{ $name }</b> llegará aproximadamente a esta hora: { $at }.
arrival-nobody-here = 🔍 Aquí no hay nadie
arrival-asked-them = Estamos preguntando a la persona dónde está. Si no responde en 5 minutos, la alerta se cerrará sola.
arrival-where-are-they = ❓ <b>{ $name }</b> está en la entrada ({ $gate }) y no le ve. ¿Sigue usted ahí?
arrival-still-here = 🙋 Sí, estoy aquí
arrival-still-here-told = ✅ Hemos avisado de que usted está aquí.
arrival-is-still-there = 🙋 Alerta { $number }: <b>{ $name }</b> sigue en la entrada ({ $gate }) y le está buscando.
arrival-missing-medical = ⚠️ Alerta { $number }: <b>{ $name }</b> pidió ayuda médica en la entrada ({ $gate }) y no aparece. Por favor, busque a esta persona, si es posible con alguien más.
arrival-gone = No le hemos encontrado en la entrada. Si todavía necesita a alguien, escanee otra vez el código o escriba aquí.
arrival-gone-office = Alerta { $number }: no se ha encontrado a <b>{ $name }</b> en la entrada ({ $gate }) y no ha respondido. Ya no hay nadie buscando.
arrival-ended-gone = No había nadie y no ha habido respuesta.
