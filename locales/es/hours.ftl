# Horas: las propias y su aprobación por la coordinación. Las duraciones son horas:minutos, como 2:05.

command-myhours = Mis horas
command-hours = Aprobar horas

hours-mine = <b>⏱ Sus horas</b>

    { $months }

    { $entries }
hours-mine-none = <b>⏱ Sus horas</b>

    Todavía no hay ninguna. Aparecerán aquí cuando confirme las horas de un turno o comunique otra ayuda.
hours-month = <b>{ $month }</b>: { $worked } h
hours-month-credited = <b>{ $month }</b>: { $worked } h de trabajo, { $credited } h reconocidas
hours-month-open = (+ { $length } h por aprobar)
hours-line = { $number }. { $at } · { $title } · { $length } h
hours-state-proposed = ⏳ por aprobar
hours-state-approved = ✅ aprobadas
hours-state-approved-as = ✅ aprobadas, { $credited } h reconocidas
hours-state-refused = ❌ no aprobadas
hours-button-report = ➕ Añadir otra ayuda
hours-button-object-numbered = { $number } · No es así
hours-button-withdraw-numbered = { $number } · Retirar
hours-button-object = Esto no es así

hours-ask-area = ¿Dónde ayudó?
hours-ask-what = ¿Qué hizo? Bastan unas palabras: «Ordenar mascarillas».
hours-ask-day = ¿Qué día? Tóquelo o escríbalo.
# El texto de un botón: el día.
hours-button-day = { $day }
hours-ask-span = ¿De qué hora a qué hora? Por ejemplo, 14:00-16:30.
hours-no-day = No reconozco ese día. Toque uno, por favor, o escriba, por ejemplo, 11-28 (mes-día) o «ayer».
hours-no-span = No reconozco ese horario. Escriba, por ejemplo, 14:00-16:30.
hours-report-preview = <b>¿Enviarlo así?</b>

    { $title }
    🕒 { $start } – { $end }
    📍 { $area }
    ⏱ { $length } h
hours-button-send = ✅ Enviar
hours-button-drop = Descartar
hours-toast-withdrawn = Retirado.

hours-corrected = ✏️ { $name } ha corregido sus horas de { $title } ({ $at }): { $old } h → { $length } h.{ $reason }
hours-refused = ❌ { $name } no ha aprobado sus { $length } h de { $title } ({ $at }).{ $reason }
hours-reason = { " " }Motivo: { $reason }
hours-ask-objection = ¿Qué no es así en { $title } ({ $at }), { $length } h? Sus palabras llegarán a la coordinación.
hours-objected = Gracias. La coordinación volverá a mirar { $title } ({ $at }).
hours-objection = 💬 { $name } no está de acuerdo: { $title } ({ $at }), { $length } h.

    { $words }
hours-button-look = Verlo

hours-waiting = <b>⏱ Horas por aprobar: { $count }</b>

    { $entries }
hours-waiting-none = <b>⏱ Horas por aprobar</b>

    No hay nada pendiente.
hours-waiting-line = { $number }. <b>{ $name }</b> · { $title }
    { $at } · { $length } h
hours-note = 💬 { $words }
hours-button-entry = { $number } · { $name }
hours-button-all = ✅ Aprobar todo ({ $count })
hours-button-xlsx = Tabla (Excel)
hours-button-csv = Tabla (CSV)
hours-button-rules = Cómo cuenta la noche
hours-ask-all = ¿Aprobar todo? Registros: { $count }, en total { $length } h.
hours-button-all-yes = Sí, aprobar todo
hours-toast-all = Aprobados: { $count }
hours-toast-approved = Aprobado.
# Compuesto de otros textos.
hours-card = { $parts }
hours-entry = <b>{ $name }</b>
    { $title }
    🕒 { $at } · { $length } h
    📍 { $area }
hours-stands = Estado:
hours-credit = Reconocidas: { $credited } h (las horas de noche, 22:00–06:00, cuentan al { $percent } %)
hours-log-reported = { $at } comunicado por { $name }: { $new } h
hours-log-corrected = { $at } corregido por { $name }: { $old } h → { $new } h.{ $reason }
hours-log-approved = { $at } aprobado por { $name }: { $new } h
hours-log-refused = { $at } no aprobado por { $name }.{ $reason }
hours-log-objected = { $at } { $name } no está de acuerdo.{ $reason }
hours-log-withdrawn = { $at } retirado por { $name }
hours-button-approve = ✅ Aprobar
hours-button-correct = ✏️ Corregir
hours-button-refuse = ❌ No aprobar
hours-ask-minutes = ¿Cuánto duró de verdad? Ahora pone { $length } h ({ $title }, { $at }). Escriba 2:30 o 90 min.
hours-ask-reason = ¿Por qué? Esa persona leerá el motivo.
hours-rules = <b>Cómo cuenta la noche</b>

    Horas entre las 22:00 y las 06:00. Un cambio vale para las horas que se comuniquen a partir de ahora.

    { $rules }
hours-rule = { $area }: { $percent } %
hours-button-rule = { $area } → { $percent } %

hours-gone = Este registro ya no existe.
hours-own = Son sus propias horas. Tiene que decidir otra persona.
hours-no-length = No reconozco esa duración. Escriba, por ejemplo, 2:30 o 90 min.
hours-too-long = Son más de 24 horas. Comuníquelo en partes, por favor.
hours-not-over = Todavía no ha terminado. Comuníquelo después, por favor.
hours-too-old = Han pasado más de dos meses. Pregunte a la coordinación, por favor.
hours-overlaps = A esa hora ya tiene horas: { $title } ({ $at }), { $length } h.
hours-decided = Estas horas ya están aprobadas. Si no son correctas, toque «No es así».

hours-table-caption = Horas, registros: { $count }. Las duraciones están en minutos.
hours-sheet = Horas
hours-sheet-sums = Totales
hours-column-area = Barrio
hours-column-name = Nombre
hours-column-title = Qué
hours-column-start = Comienzo
hours-column-worked = Trabajo (min)
hours-column-credited = Reconocido (min)
hours-column-night = La noche cuenta
hours-column-state = Estado
hours-column-decided = Decidido
hours-column-open = Por aprobar (min)
hours-cell-proposed = por aprobar
hours-cell-approved = aprobadas
hours-cell-refused = no aprobadas
