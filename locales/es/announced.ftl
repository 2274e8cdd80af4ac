command-checkin = Registrar a alguien sin Telegram
command-announce = Anunciar una llegada
command-announced = A quién esperamos
help-checkin = /checkin – registrar la llegada de alguien sin Telegram, de una familia o de un autobús entero. Avisamos a alguien enseguida.
help-announced = /announced – a quién esperamos y quién se retrasa
help-announce = /announce – anunciar una llegada. Después del comando puede pegar filas de una tabla: nombre, idioma, barrio, entrada, hora, número de personas, qué necesitan.
companion-for = 👥 Para <b>{ $name }</b>:
    { $what }
companion-for-both = 👥 Para <b>{ $name }</b>:
    { $what }

    Puede enseñarle esto:
    { $theirs }
companion-on-card = {""}
    👥 Sin Telegram; llegada registrada por { $name }
companion-names = {""}
    Nombres: { $names }
checkin-ask-gate = ¿Dónde están? Toque el barrio y después la entrada. Avisamos a alguien enseguida.
checkin-ask-names = Ya estamos avisando a alguien. ¿Quién ha llegado? Envíe el nombre, o todos los nombres, uno por línea, o solo cuántas personas son.
checkin-names-skipped = De acuerdo. El registro sigue en pie.
checkin-button-somebody = 👥 Registrar a alguien
checkin-button-names = ✏️ Nombres
checkin-button-language = 🌐 Su idioma
checkin-ask-language = ¿Qué idioma hablan?
checkin-speaks = Anotado: { $language }.
checkin-too-many = Un registro puede tener como máximo { $limit } personas. Registre a las demás aparte, por favor.
unknown-gate-answer = ⚠️ Este código de entrada es incorrecto o antiguo. El centro de mando ya sabe que está aquí. Toque el barrio donde está ahora y después la entrada, y vendrá alguien. Si es una emergencia, llame al <b>{ $emergency }</b>.{ $ring }
unknown-gate-ring = {""}
    ☎️ O llámenos: <b>{ $number }</b>
unknown-gate-tried = ⚠️ Ninguna entrada tiene este código: el cartel es incorrecto o antiguo. Imprima uno nuevo, por favor. No se ha avisado a nadie.
unknown-gate-ended = Ya está registrada la llegada: { $gate }, { $area }.
alert-kind-unknown-gate = ❓ Código desconocido
alert-unknown-gate = <b>{ $name }</b> está en una entrada cuyo cartel es incorrecto o antiguo. Código: { $code }
    Espera desde: { $since } · idioma: { $language }
    Le hemos pedido que elija su entrada.
alert-kind-overdue-arrival = ⏰ Llegada con retraso
alert-announced-overdue = Esperábamos a <b>{ $name }</b> y no ha llegado.
    { $what }
announced-on-card = {""}
    📋 Llegada anunciada: { $what }
announced-maybe-on-card = {""}
    📋 Quizá sea la llegada anunciada de { $name }: { $what }
announced-perhaps-come = ❓ Quizá ya está aquí con el nombre de { $name }: { $gate }, { $since }
announced-people = { $party ->
    [one] { $party } persona
   *[other] { $party } personas
  }
announced-ask = ❓ <b>{ $name }</b> ({ $gate }): ¿es la llegada anunciada de <b>{ $other }</b>?
    { $what }
announced-it-is = ✅ { $name }
announced-it-is-not = Es otra persona
announced-it-is-noted = ✅ Anotado: es la llegada anunciada de <b>{ $name }</b>.
announced-it-is-not-noted = Anotado: no es <b>{ $name }</b>. Seguimos esperando.
announced-list = 📋 <b>Llegadas esperadas: { $count }</b>

    { $entries }
announced-none = No esperamos a nadie.
announced-number = { $number }
announced-card = 📋 <b>{ $name }</b>
    { $what }
    { $state }
announced-card-link = 📋 <b>{ $name }</b>
    { $what }
    { $state }

    Enlace personal; envíelo a quien llega:
    { $link }
announced-state-announced = Llegada esperada
announced-state-overdue = ⏰ Con retraso
announced-state-arrived = ✅ Ya ha llegado
announced-state-cancelled = ✖️ No viene
announced-button-come = ✅ Ya ha llegado
announced-button-time = 🕐 Otra hora
announced-button-gate = 📍 Otra entrada
announced-button-cancel = ✖️ No viene
announced-button-list = ‹ Todas las llegadas
announced-cancel-ask = ¿Seguro que <b>{ $name }</b> no viene?
announced-cancel-sure = Sí, no viene
announced-ask-gate = ¿En qué entrada esperamos a <b>{ $name }</b>?
announced-ended-come = Ya ha llegado.
announced-ended-cancelled = No viene.
announced-ended-moved = Ha cambiado la hora o el lugar.
announced-unknown = No encuentro esta llegada anunciada.
announced-over = Esta llegada anunciada ya está cerrada.
announced-link-used = Otra persona ya usa este enlace. Cuando llegue, escanee el código de la entrada.
announced-gone = Ya no hace falta responder a esta pregunta.
announce-ask-area = ¿A qué barrio llegan?
announce-ask-gate = ¿A qué entrada de <b>{ $area }</b>?
announce-unknown = No se sabe
announce-ask-name = ¿Quién viene? Envíe el nombre; si es un grupo, basta con uno.
announce-ask-time = ¿Cuándo? Por ejemplo, 01:30 o 2026-12-01 01:30.
announce-ask-party = ¿Cuántas personas son? Toque un botón o envíe un número.
announce-ask-language = ¿Qué idioma hablan? Tóquelo o envíe su nombre.
announce-ask-needs = ¿Qué necesitan, por ejemplo una silla de ruedas? Envíelo en un solo mensaje.
announce-preview = Compruebe los datos antes de guardar:

    { $entries }
announce-button-post = ✅ Guardar
announce-button-discard = ✖️ Descartar
announce-line = Línea { $number }: { $what }
announce-more = … y { $count } más
announce-wrong = No se ha guardado nada. Corrija estas líneas y envíelo todo otra vez:

    { $entries }
announce-no-table = No puedo leer la tabla. No se ha guardado nada. Escriba una persona por línea: nombre, idioma, barrio, entrada, hora, número de personas, qué necesitan.
announced-fault-name = Falta el nombre o es demasiado largo: { $value }
announced-fault-place = «{ $value }» no es ninguno de sus barrios o entradas, o hay varios con ese nombre. Escriba también el barrio.
announced-fault-time = «{ $value }» no sirve como hora de llegada. Escriba, por ejemplo, 01:30 o 2026-12-01 01:30.
announced-fault-past = «{ $value }»: esa hora ya ha pasado.
announced-fault-party = «{ $value }»: hace falta un número de personas del 1 al 99.
announced-fault-language = No conozco el idioma «{ $value }». Escriba, por ejemplo, ruso o ru.
announced-fault-needs = Es demasiado largo. El máximo es 200 caracteres.
come-card = 👋 Le esperamos:
    { $what }

    Cuando esté en la entrada, toque el botón grande y vendrá alguien.
come-moved = 📋 Su llegada ha cambiado. Ahora le esperamos así:
    { $what }
come-where = ⏰ Ya ha pasado la hora y todavía no le hemos visto. ¿Dónde está?
    { $what }
come-cancelled = ✖️ Su llegada se ha anulado:
    { $what }

    Si al final viene, escanee el código de la entrada.
come-later = 🕐 Llegaré más tarde
come-later-by = { $minutes } min más tarde
come-not = ✖️ No voy a venir
come-not-ask = ¿Seguro que no viene?
come-not-sure = Sí, no voy a venir
come-choose-gate = ¿En qué entrada está? Toque el botón, elíjala y vendrá alguien.
come-link-tried = Este es el enlace personal de quien llega. Sigue siendo válido:
come-told-later = 🕐 <b>{ $name }</b> llegará más tarde:
    { $what }
come-told-not = ✖️ <b>{ $name }</b> no viene:
    { $what }
