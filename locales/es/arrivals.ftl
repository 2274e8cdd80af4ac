alert-arrival = <b>{ $name }</b> está en la entrada: { $gate }
    Espera desde: { $since } · idioma: { $language }{ $silent }
    Necesita: { $need }
    Personas: { $party } · ayuda con el equipaje o para caminar: { $luggage } · se encuentra mal: { $ill }
arrival-language = 🌐 ¡Hola! Elija su idioma.
arrival-gate-unknown = No se reconoce este código. Escanee otra vez el código QR de la entrada o escriba aquí qué necesita.
arrival-unknown = No encuentro este registro de llegada, o no es suyo.
arrival-over = Este registro de llegada ya está cerrado.
arrival-not-received = Cuando se haya encontrado con la persona, toque primero «Ya nos encontramos».
arrival-ask-need = ¿Qué necesita?
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
arrival-again = ✏️ Cambiar respuestas
arrival-status-waiting = ✅ Estamos avisando a alguien. Espere en la entrada, por favor.
arrival-status-taken = ✅ <b>{ $name }</b> va de camino hacia usted (salida: { $since }). Espere en la entrada, por favor.
arrival-status-overdue = ⏳ <b>{ $name }</b> se retrasa. Le estamos preguntando dónde está. Espere en la entrada, por favor.
arrival-cancel = ✖️ No hace falta venir
arrival-cancelled = De acuerdo, no vendrá nadie. Si al final necesita a alguien, escanee otra vez el código.
arrival-cancelled-on-the-way = ✖️ Alerta { $number }: <b>{ $name }</b> ya no necesita a nadie. No hace falta que vaya.
arrival-coming = <b>{ $name }</b> va ahora a su encuentro. Espere en la entrada, por favor.
arrival-still-looking = Todavía no ha respondido nadie. Estamos llamando a toda la coordinación y al centro de mando, y seguiremos hasta que venga alguien. Si es una emergencia, llame al <b>{ $emergency }</b>.
arrival-someone-else = La persona que venía no puede venir. Estamos avisando a otra. Espere en la entrada, por favor.
arrival-received = { $name } confirma que ya se han encontrado. ¡Le damos la bienvenida!
arrival-closed = Ya está todo listo. Puede escribir aquí cuando quiera.
arrival-receive = 🤝 Ya nos encontramos
arrival-close-noted = 📝 Cerrar con una nota
arrival-close-plain = Cerrar sin nota
arrival-closing-ask = Escriba la nota de cierre en un solo mensaje. Solo la verá el equipo. /cancel para salir.
arrival-closing-kept = La llegada está cerrada.
arrival-ended-cancelled = { $name } ya no necesita a nadie.
arrival-ended-received = { $name } ya está con quien llegaba.
arrival-ended-closed = { $name } ha recibido a quien llegaba y ha cerrado la alerta.
arrival-ended-noted = { $name } ha recibido a quien llegaba y ha cerrado la alerta:
    { $note }
gate-ask-area = ¿En qué barrio está la entrada? Tóquelo o escriba el nombre del barrio o de la entrada.
gate-ask-gate = ¿En qué entrada de <b>{ $area }</b> está?
gate-button-areas = ‹ Todos los barrios
gate-none = Aquí todavía no hay entradas registradas. Escriba aquí qué necesita, en su idioma.
arrival-begun = 👋 Está en: <b>{ $gate }</b>, { $area }.
    Toque el botón grande y vendrá alguien. Si no hace nada, avisaremos a alguien dentro de un minuto.
arrival-card = 📍 <b>{ $gate }</b>, { $area }

    { $lines }
arrival-call = 🙋 Estoy aquí, vengan
arrival-languages = 🌐 Idiomas…
arrival-back = ↩️ Volver
arrival-skip = Omitir ›
arrival-unsaid = aún sin indicar
arrival-not-finished = {""}
    ⚠️ Escaneó el código y no ha dicho nada más.
arrival-status-soon = ✅ Nos ha llamado hace un momento. Volveremos a avisar muy pronto. Espere en la entrada, por favor.
arrival-usual = Normalmente viene alguien en menos de { $minutes } min.
arrival-emergency = 🚑 Si es una emergencia, llame ya al <b>{ $emergency }</b>.
arrival-write-here = Puede escribir o hablar aquí en cualquier momento, en su idioma: le llega a la persona que viene.
arrival-nobody-came = 🔔 No ha venido nadie
arrival-cancel-ask = ¿Seguro que no hace falta que venga nadie?
arrival-cancel-sure = Sí, no hace falta venir
arrival-nobody-on-call = Ahora no hay nadie de guardia en esta entrada. Estamos llamando a la coordinación y al centro de mando, y seguiremos hasta que venga alguien. Si es una emergencia, llame al <b>{ $emergency }</b>.
arrival-moved = 📍 Alerta { $number }: <b>{ $name }</b> está ahora en otra entrada: <b>{ $gate }</b>, { $area }.
arrival-where-are-you = ❓ Alerta { $number }: <b>{ $name }</b> sigue esperando en { $gate } y pregunta dónde está usted.
arrival-not-come = ⚠️ Alerta { $number }: <b>{ $name }</b> dice que no ha ido nadie a { $gate }. Estamos llamando a otras personas. Si está usted allí, encárguese otra vez de la alerta.
arrival-receive-ask = ¿Seguro que ya se ha encontrado con <b>{ $name }</b> en { $gate }?
arrival-receive-sure = 🤝 Sí, nos encontramos
arrival-receive-noted = Anotado: ya se han encontrado.
arrival-staff-ask = Ha escaneado: <b>{ $gate }</b>, { $area }. ¿Es usted quien acaba de llegar aquí?
arrival-staff-arrives = 🙋 Sí, avisen a alguien
arrival-staff-tries = No, solo era una prueba
arrival-scanned = Código escaneado: <b>{ $gate }</b>, { $area }.
arrival-scanned-only = ✅ El código funciona: <b>{ $gate }</b>, { $area }. No se ha avisado a nadie.
arrival-ringing-again = Estamos avisando otra vez.
arrival-asked-where = Ya va alguien de camino. Le hemos preguntado dónde está.
arrival-eta = ⏱ { $minutes } min
arrival-eta-told = Ya hemos avisado a la persona que espera.
arrival-coming-at = <b>{ $name }</b> llegará aproximadamente a esta hora: { $at }.
arrival-nobody-here = 🔍 Aquí no hay nadie
arrival-asked-them = Estamos preguntando a la persona dónde está.
arrival-where-are-they = ❓ <b>{ $name }</b> está en la entrada ({ $gate }) y no le ve. ¿Sigue usted ahí?
arrival-still-here = 🙋 Sí, estoy aquí
arrival-still-here-told = ✅ Hemos avisado de que usted está aquí.
arrival-is-still-there = 🙋 Alerta { $number }: <b>{ $name }</b> sigue en la entrada ({ $gate }) y le está buscando.
arrival-missing-medical = ⚠️ Alerta { $number }: <b>{ $name }</b> pidió ayuda médica o dijo que alguien se siente mal en la entrada ({ $gate }), y no aparece. Por favor, busque a esta persona, si es posible con alguien más.
arrival-gone = No le hemos encontrado en la entrada. Si todavía necesita a alguien, escanee otra vez el código o escriba aquí.
arrival-gone-office = Alerta { $number }: no se ha encontrado a <b>{ $name }</b> en la entrada ({ $gate }) y no ha respondido. Ya no hay nadie buscando.
arrival-ended-gone = No había nadie y no ha habido respuesta.
arrival-close-ask = Alerta { $number }: ya se encontró con <b>{ $name }</b> en { $gate }. Si está todo hecho, ciérrela.
arrival-close-ask-other = Alerta { $number }: { $worker } se encontró con <b>{ $name }</b> en { $gate } y ya no puede cerrarla. Ciérrela usted, por favor.
arrival-close-undo = ↩️ Deshacer el cierre
arrival-close-undone = La llegada vuelve a estar abierta.
arrival-close-too-late = El cierre solo se puede deshacer durante dos minutos.
arrival-ended-itself = { $name } ya está con quien llegaba; se cerró sola a las 12 horas.
arrival-ended-closed-by = { $name } ya está con quien llegaba; la ha cerrado { $worker }.
arrival-nobody-reached = Ahora no conseguimos contactar con nadie de guardia en esta entrada. Estamos llamando a la coordinación y al centro de mando, y seguiremos hasta que venga alguien. Si es una emergencia, llame al <b>{ $emergency }</b>.
