# Lo que saben las personas de un turno cuando cambia.
desk-for = <b>Para { $name }, { $phone }</b> (sin Telegram: pásele el aviso, por favor)

    { $text }
desk-news-changed = ✏️ <b>Su turno ha cambiado.</b>

    { $card }

    { $changes }
desk-news-moved = 🕕 <b>Su turno tiene un horario nuevo. ¿Le sigue viniendo bien?</b>

    { $card }

    { $changes }

    Responda, por favor, antes de { $until }. Hasta entonces la plaza es suya; sin respuesta quedará libre.
desk-news-moved-soon = 🕕 <b>Su turno tiene un horario nuevo. ¿Puede venir igualmente?</b>

    { $card }

    { $changes }
desk-news-cancelled = 🚫 <b>Este turno se cancela. No hace falta que venga.</b>

    { $card }

    { $changes }
desk-news-put-on = 🙋 <b>Le han asignado este turno.</b>

    { $card }

    { $changes }

    Si no puede venir, dígalo ahora, por favor.
desk-news-taken-off = <b>Este turno ya no es suyo.</b> No hace falta que venga.

    { $card }

    { $changes }
desk-news-freed = <b>Este turno ya no es suyo</b>, porque no hubo respuesta sobre el horario nuevo. No hace falta que venga.

    { $card }
desk-silent = ⚠️ <b>{ $name } no respondió sobre el horario nuevo. La plaza está libre.</b>

    { $card }
desk-kept = 👍 <b>Gracias. El turno sigue siendo suyo.</b>

    { $card }
desk-line = { $what }: { $old } → { $new }
desk-span = { $start } – { $end }
desk-none = ninguno
desk-by = Hecho por { $name }.
desk-reason = Motivo: { $reason }
desk-offer = 📣 <b>Turnos libres para usted</b>

    { $shifts }
desk-letter = ✉️ <b>{ $name } le escribe:</b>

    { $words }

    { $card }

# Un turno visto por la coordinación.
# Compuesto de otros textos.
desk-page = { $parts }
desk-on = 👥 Personas: { $taken }/{ $capacity }
desk-over = ⚠️ Más personas de las necesarias: { $taken }/{ $capacity }
desk-state-draft = 📝 Borrador: el voluntariado aún no lo ve.
desk-state-cancelled = 🚫 Cancelado.
desk-announced = 📣 Anunciado { $at }.
desk-in-digest = 📣 Se anunciará { $at }.
desk-nobody = Todavía no hay nadie.
desk-nobody-waits = No espera nadie.
desk-person = { $number }. <b>{ $name }</b> · { $details }
desk-reachable = localizable
desk-phone = sin Telegram, { $phone }
desk-vouched = alta de { $name }
desk-is-coming = viene
desk-did-not-come = no vino
desk-left-at = renuncia { $at }
desk-risk-unreachable = no localizable en Telegram
desk-risk-moved = sin respuesta sobre el horario nuevo
desk-risk-unanswered = sin respuesta al recordatorio
desk-seat = { $card }

    { $person }
desk-waitlist = <b>Lista de espera</b>

    { $card }

    { $people }
desk-log = <b>Lo que se ha hecho</b>

    { $card }

    { $entries }
desk-log-none = Todavía nada.
desk-log-entry = <b>{ $at }</b> · { $what } · { $by }
desk-log-person = 👤 { $name }
desk-log-undone = ↩️ Deshecho por { $name }
desk-by-itself = automático
desk-did-posted = publicación
desk-did-published = borrador publicado
desk-did-edited = cambio
desk-did-cancelled = cancelación
desk-did-put-on = asignación
desk-did-taken-off = baja del turno
desk-did-left = renuncia
desk-did-freed = sin respuesta, plaza libre
desk-did-announced = anuncio
desk-did-no-show = anotado: no vino
desk-did-came = anotado: sí vino

# Preguntas.
desk-edit-which = <b>¿Qué hay que cambiar?</b>

    { $card }
desk-ask-title = ¿Qué hay que hacer? Escriba el título nuevo. /cancel para salir.
desk-ask-place = Escriba el lugar nuevo. /cancel para salir.
desk-ask-time = Escriba el horario nuevo, por ejemplo 18:00-22:00. Si también cambia el día, póngalo delante: 2026-04-01 18:00-22:00. /cancel para salir.
desk-no-time = No reconozco ese horario. Escriba, por ejemplo, 18:00-22:00 o 2026-04-01 18:00-22:00.
desk-no-change = Ya estaba así. No se ha cambiado nada.
desk-ask-reason = <b>¿Cambiarlo así?</b>

    { $card }

    { $changes }

    Escriba el motivo, que leerán las personas del turno, o toque el botón de abajo.
desk-ask-cancel = <b>¿Cancelar este turno?</b>

    { $card }

    { $count ->
        [0] No hay nadie en él.
        [one] Hay { $count } persona y se le avisará.
       *[other] Hay { $count } personas y se les avisará.
    } Escriba el motivo o toque el botón de abajo.
desk-ask-off = <b>¿Quitar a { $name } de este turno?</b>

    { $card }

    Escriba el motivo, que leerá esa persona, o toque el botón de abajo.
desk-too-many = ⚠️ <b>Más personas de las necesarias: { $taken }/{ $capacity }.</b>

    { $card }

    De momento siguen todas. Si alguien debe salir, toque su nombre.
desk-ask-who = <b>¿A quién se asigna?</b> Toque un nombre o escriba una parte.

    { $card }
desk-who-none = Con ese nombre no hay nadie que pueda hacer este turno. Escriba otro nombre.

    { $card }
desk-anyway = { $reasons }

    <b>¿Asignar a { $name } de todos modos?</b>
desk-anyway-full = Está completo: { $taken }/{ $capacity }.
desk-anyway-overlaps = { $name } tiene otro turno a esa hora: { $title }, { $start }.
desk-anyway-busy = { $name } tiene otro turno a esa hora.
desk-anyway-lacks-language = No consta que { $name } hable: { $languages }.
desk-ask-contact = <b>Alguien sin Telegram.</b> Escriba nombre y teléfono, por ejemplo: Li Ming 13800000000. Los mensajes para esa persona le llegarán a usted. /cancel para salir.
desk-no-contact = Necesito un nombre y un teléfono, por ejemplo: Li Ming 13800000000.
desk-vouch-done = ✅ { $name } está en el turno.
desk-ask-announce = <b>¿Cuándo se anuncia este turno?</b>

    { $card }

    { $count ->
        [0] Ahora mismo no le viene bien a nadie.
        [one] Ahora mismo le viene bien a { $count } persona.
       *[other] Ahora mismo les viene bien a { $count } personas.
    }
desk-ask-write = <b>Escribir a { $name }.</b> Su próximo mensaje le llegará. /cancel para salir.

    { $card }
desk-ask-write-all = <b>Escribir a todo el turno.</b> Su próximo mensaje les llegará a todas las personas. /cancel para salir.

    { $card }
desk-sent = ✅ { $count ->
    [0] No se ha enviado a nadie.
    [one] Enviado a { $count } persona.
   *[other] Enviado a { $count } personas.
  }
desk-not-sent = No localizables en Telegram: { $names }
desk-left-out = ⚠️ No vuelven al turno, porque ya no pueden: { $names }
desk-toast-undone = Deshecho.
desk-toast-published = Publicado.
desk-toast-announced = Anotado.
desk-toast-put-on = Hecho: está en el turno.

# Por qué no.
shift-full = Este turno está completo.
shift-not-begun = Este turno todavía no ha empezado.
shift-not-on-it = Esta persona ya no está en el turno.
shift-changed-meanwhile = Alguien acaba de cambiar este turno. Mírelo otra vez, por favor.
shift-too-late-to-undo = Ya no se puede deshacer: se ha avisado a la gente.

# Lo que cambia.
desk-field-title = Título
desk-field-place = Lugar
desk-field-time = Horario
desk-field-capacity = Personas
desk-field-languages = Idioma

# Botones.
desk-button-manage = 🗂 Gestionar turnos
desk-button-card = Ver quién está
desk-button-edit = ✏️ Cambiar
desk-button-cancel = 🚫 Cancelar turno
desk-button-put-on = ➕ Asignar
desk-button-vouch = ➕ Sin Telegram
desk-button-write = ✉️ Escribir
desk-button-write-all = ✉️ Escribir al grupo
desk-button-answer = ✉️ Responder
desk-button-announce = 📣 Anunciar
desk-button-announce-now = Ahora
desk-button-digest = Con otros, { $at }
desk-button-publish = Publicar
desk-button-draft = Dejar como borrador
desk-button-waitlist = En espera: { $count }
desk-button-log = Historial
desk-button-undo = ↩️ Deshacer
desk-button-back = ‹ Volver
desk-button-earlier = ‹ Anterior
desk-button-off = Quitar del turno
desk-button-no-show = No vino
desk-button-came = Sí vino
desk-button-skip = Hacerlo sin motivo
desk-button-anyway = Asignar igualmente
desk-button-fits = Sí, me viene bien

# /coverage.
coverage-head = <b>Turnos</b>
    📍 { $area }
    📅 { $day }
coverage-list = <b>{ $title }</b>
    📍 { $area }
    📅 { $day }

    { $entries }
coverage-none = Aquí no hay nada.
coverage-entry = <b>{ $number }. { $title }</b>
    { $start } · { $area } · { $taken }/{ $capacity }
coverage-person = 👤 { $name }: { $details }
coverage-all-areas = Todos los barrios
coverage-all-days = Los próximos días
coverage-ask-day = ¿Qué día?
coverage-kind-holes = Falta gente
coverage-kind-risk = En duda
coverage-kind-left = Renuncia tardía
coverage-kind-no-show = No vino
coverage-kind-drafts = Borradores
coverage-kind-all = Todos
coverage-kind-cancelled = Cancelados
coverage-button-list = { $title }: { $count }
coverage-button-area = 📍 Barrio
coverage-button-day = 📅 Día
coverage-button-lists = ‹ Todas las listas
coverage-button-week = 🗓 La semana
coverage-week = 🗓 <b>¿Dónde falta gente?</b>
    { $start } – { $end }

    { $rows }

    ❌ falta gente
    ⚠️ hay gente suficiente, pero no es seguro
    ✅ todas las plazas cubiertas
    ▫️ sin turno
# Compuesto de otros textos.
coverage-week-area = { $marks } { $area }
coverage-week-day = { $marks } { $day } · { $taken }/{ $capacity }
command-coverage = Quién tiene qué turno, y cambiarlos
