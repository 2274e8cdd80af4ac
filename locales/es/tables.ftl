# Tables that people bring (shifts, the rota): what is wrong with them. The command line shows these in English.
table-fault-line = línea { $line }: { $why }
table-fault-cell = línea { $line }: { $column } «{ $value }» (celda { $cell }): { $why }
table-why-large = el archivo es demasiado grande. Como mucho { $rows } líneas y { $size } MB
table-why-unreadable = el archivo no se puede leer. Guárdelo como libro de Excel (.xlsx) sin contraseña, o como CSV UTF-8
table-why-missing = faltan columnas: { $columns }
table-why-twice = hay columnas repetidas: { $columns }
table-why-width = debería haber { $expected } valores, y hay { $count }
table-why-no-header = no tiene título de columna
table-why-time = no es un día con hora. Escriba por ejemplo { $example }
table-why-day-order = ¿qué número es el día? Escriba { $readings }
table-why-area = ningún barrio tiene este código o nombre
table-why-area-which = ¿qué barrio es? Escriba su código: { $areas }
table-why-not-yours = usted no puede cambiar este barrio
table-why-length = debe tener de 1 a { $limit } caracteres
table-why-ends = debe ser después del comienzo
table-why-number = no es un número de { $from } a { $to }
table-why-id = no es un identificador de Telegram. Si la hoja muestra 7.1E+09, ponga la columna en Texto y escriba de nuevo el identificador
table-why-language = no es un idioma. Escriba códigos como ja o ko, o nombres, separados por comas
table-why-same = es el mismo turno que en la línea { $line }
table-why-over = ya ha pasado. ¿Es el año correcto?
table-why-cancelled = este turno se canceló. Dé otro título al nuevo
table-why-taken = { $taken ->
    [one] es menos que la { $taken } plaza ya ocupada
   *[other] es menos que las { $taken } plazas ya ocupadas
  }
table-why-weekdays = no se lee como días. Escriba por ejemplo lun-vie, sáb dom o daily
table-why-clock = con días de la semana, escriba una hora como 20:00

# What a table would change.
table-mark-new = <b>Nuevo ({ $count }):</b>
table-mark-changed = <b>Cambiado ({ $count }):</b>
table-mark-moved = <b>Otro horario ({ $count }):</b>
table-mark-gone = <b>No está en la tabla, se queda ({ $count }):</b>
table-mark-taken-away = ⚠️ <b>No está en la tabla, SE QUITARÁ ({ $count }):</b>
table-mark-at-once = <b>Dos a la vez ({ $count }):</b>
table-mark-hole = ⚠️ <b>Horas sin nadie de guardia ({ $count }):</b>
table-mark-warning = <b>Tenga en cuenta ({ $count }):</b>
table-mark-doubtful = ❓ <b>Puede ser un error, mírelo por favor ({ $count }):</b>
# A part that stands alone.
table-part = { $part }
table-part-line = · { $part }
table-part-of-line = · línea { $line }: { $part }
table-more = … y { $count } más
table-signed-up = { $shift } (apuntados: { $count })
table-far = { $what }: falta más de un año
table-long = { $what }: { $hours } horas seguidas
table-two-at-once = { $name } tendría dos turnos a la vez: { $shifts }
table-clock-skipped = { $what }: ese día el reloj se salta esta hora. Vale { $at }
table-clock-twice = { $what }: ese día el reloj marca esta hora dos veces. Vale la primera
table-not-read = La columna { $column } no se usa
table-duty = { $area }, guardia { $level }, { $hours }
table-over = { $what }: ya ha pasado y no se guarda. ¿Es el año correcto?
table-doubled = Dice lo mismo que la línea { $line }
table-other-name = { $id } es { $name }; la tabla dice { $written }
table-unknown-id = { $name }: nadie tiene el identificador { $id }
table-unknown-near = { $name }: nadie tiene el identificador { $id }. ¿Es { $near } ({ $who })?
table-id-of = { $name }: el identificador { $id } es de { $who }

# A table that was sent to the bot.
table-reading = 📄 Leyendo { $file } …
table-kind-shifts = turnos
table-kind-rota = guardias
table-preview = 📄 <b>{ $file }</b> ({ $kind })

    { $changes }

    <b>Todavía no se ha guardado nada.</b>
table-nothing = 📄 <b>{ $file }</b> ({ $kind })
    Todo está ya así. No hay nada que guardar.
table-bad = 📄 <b>{ $file }</b>
    ✗ No se ha guardado nada. Corrija esto y envíe otra vez el archivo:

    { $faults }
table-unknown-kind = 📄 <b>{ $file }</b>
    No conozco este tipo de tabla. Leo turnos (columnas { $shifts }) y guardias (columnas { $rota }), con títulos en inglés o en chino. Para enviar un archivo a alguien del barrio, mándelo como respuesta a uno de sus mensajes.
table-button-write = Guardar
table-button-write-all = Guardar todo
table-button-without = Sin los dudosos
table-button-discard = Descartar
table-writing = 📄 Guardando { $file } …
table-written = ✅ <b>{ $file }</b> está guardado. Nuevos: { $new }, cambiados: { $changed }. Se avisa a quienes les afecta.
table-discarded = <b>{ $file }</b> se ha descartado. No se ha guardado nada.
table-meanwhile = ⚠️ Algo ha cambiado desde que le mostré esto. Mírelo otra vez, por favor.
table-failed = No se pudo leer <b>{ $file }</b>. No se ha guardado nada. Envíelo otra vez, por favor.
table-settled = Esta tabla ya está resuelta.
table-why-unknown-shift = ningún turno de este barrio tiene este número
table-why-phone = no es un número de teléfono
table-why-yes = escriba yes o no
table-kind-people = voluntariado
table-reads-people = También leo listas de voluntariado (columnas { $columns }; bastan nombre y teléfono).
table-person = { $name } · { $phone } · { $details }
