# Cómo se ve un turno.
shift-title = <b>{ $title }</b>
shift-numbered = <b>{ $number }. { $title }</b>
shift-when = 🕕 { $start } – { $end }
shift-where = 📍 { $place } ({ $area })
shift-places = 👥 { $free ->
    [0] Completo
    [one] { $free } plaza libre de { $capacity }
   *[other] { $free } plazas libres de { $capacity }
  }
shift-needed = 👥 { $capacity ->
    [one] Hace falta { $capacity } persona
   *[other] Hacen falta { $capacity } personas
  }
shift-languages = 🗣 Idioma necesario: { $languages }
shift-skills = 🧰 { $skills }

# Mirar y apuntarse.
shift-none = Ahora no hay ningún turno para usted. Mire más tarde o dígame qué idiomas habla.
shift-list = <b>Turnos para usted</b> { $filters }

    { $shifts }
shift-taken = ✅ <b>Este turno es suyo.</b>

    { $card }

    Antes de que empiece le preguntaré si viene.
shift-waiting = ⏳ <b>Está en la lista de espera.</b>

    { $card }

    { $position ->
        [1] Usted va en primer lugar.
       *[other] Su número en la lista es el { $position }.
    } Si queda una plaza libre, le preguntaré.
shift-toast-taken = El turno es suyo: { $title }
shift-toast-waiting = Está en la lista de espera: { $title }

# Por qué no.
shift-gone = Este turno ya no se ofrece.
shift-over = Este turno ya ha terminado.
shift-started = Este turno ya ha empezado. Si ha surgido algo, escriba a la coordinación.
shift-no-role = Los turnos son para el voluntariado. Pida a la coordinación un enlace de invitación.
shift-wrong-area = Este turno es de otro barrio.
shift-already-yours = Este turno ya es suyo.
shift-already-waiting = Ya está en la lista de espera de este turno.
shift-overlaps = A esa hora ya tiene un turno:
    { $others }
shift-lacks-language = Para este turno hace falta hablar { $languages }. Si lo habla, indíquelo en /shifts → «Mis idiomas».
shift-not-yours = Este turno ya no es suyo.
shift-not-over = El turno todavía no ha terminado. Confirme sus horas cuando acabe.
shift-already-posted = Su barrio ya tiene un turno con este título en ese lugar y a esa hora.

# Los turnos propios.
shift-mine = <b>Sus turnos</b>

    { $shifts }
shift-mine-none = No tiene turnos. /shifts muestra los que hay para usted.
shift-state-taken = ✅ Tiene una plaza.
shift-state-coming = ✅ Ha confirmado que viene.
shift-state-waiting = ⏳ Está en la lista de espera, con el número { $position }.
shift-state-offered = 🎁 Se le ofrece una plaza. Responda antes de: { $until }.
shift-state-running = ▶️ En curso.
shift-state-over = 🏁 Ha terminado. Confirme sus horas, por favor.
shift-give-up-ask = <b>¿Renunciar a este turno?</b>

    { $card }

    Su plaza se ofrecerá a quienes esperan.
shift-leave-ask = <b>¿Salir de la lista de espera?</b>

    { $card }
shift-given-up = Ha renunciado a este turno. Gracias por avisar.

    { $card }
shift-toast-given-up = Renuncia registrada.
shift-cant-which = <b>¿A qué turno no puede ir?</b>

    { $shifts }
shift-changed = ✏️ <b>Su turno ha cambiado.</b> Mire el lugar y el horario, por favor.

    { $card }
shift-moved = 🕑 <b>Su turno empieza ahora a otra hora.</b> Antes: { $before }.

    { $card }

    ¿Va a venir?
shift-role-ended = <b>Este turno ya no es suyo</b>, porque su función allí ha terminado. No tiene que venir.

    { $card }

# Antes y después.
shift-reminder = ⏰ <b>¿Va a venir?</b>

    { $card }
shift-coming = 👍 <b>Gracias, nos vemos allí.</b>

    { $card }
shift-toast-coming = ¡Gracias!
shift-ended = 🏁 <b>Su turno ha terminado. ¡Gracias!</b>

    { $card }

    Confirme sus horas, por favor.
shift-done = ✅ <b>Confirmado: { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
  }.</b> ¡Gracias!

    { $card }
shift-toast-done = Confirmado.

# Botones.
shift-button-take = { $number } · Me apunto
shift-button-wait = { $number } · Lista de espera
shift-button-next = Más ›
shift-button-first = ‹ Al principio
shift-button-languages = 🗣 Mis idiomas
shift-button-shifts = Otros turnos
shift-button-mine = Mis turnos
shift-button-coming = Sí, voy
shift-button-cant = No puedo ir
shift-button-cant-numbered = { $number } · No puedo ir
shift-button-leave-numbered = { $number } · Salir de la lista
shift-button-give-up = Sí, renunciar
shift-button-leave = Salir de la lista
shift-button-keep = No cambiar nada
shift-button-done = Hecho, { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
  }
shift-button-done-numbered = { $number } · Hecho, { $hours } h

# Idiomas que se hablan.
shift-spoken = <b>¿Qué idiomas habla?</b>
    Habla: { $languages }. Toque un idioma para añadirlo o quitarlo; los turnos que lo piden aparecerán en /shifts.
shift-button-speaks = ✓ { $language }
shift-button-speaks-not = { $language }

# Publicar.
shift-form-area = <b>Nuevo turno.</b> ¿En qué barrio?
shift-form-title = <b>Nuevo turno en { $area }.</b> ¿Qué hay que hacer? Escriba un título corto. /cancel para salir.
shift-form-place = ¿Dónde se reúnen? Escriba el lugar.
shift-form-day = ¿Qué día? Toque un botón o escriba, por ejemplo, 2026-04-01, 04-01 (mes-día) o 1.4. (día.mes).
shift-form-span = <b>{ $day }</b>: ¿de qué hora a qué hora? Escriba, por ejemplo, 18:00-22:00 o 18-22 (hora local de { $area }).
shift-form-capacity = ¿Cuántas personas hacen falta? Escriba un número.
shift-form-language = ¿Hace falta algún idioma? Toque uno o escriba códigos, por ejemplo: ja ko (basta con uno de ellos).
shift-form-confirm = <b>¿Publicar este turno?</b>

    { $card }
shift-form-posted = ✅ <b>Publicado.</b> El voluntariado lo encontrará en /shifts.

    { $card }
shift-form-discarded = El formulario está cerrado. No se ha publicado nada.
shift-form-no-day = No reconozco ese día. Escriba, por ejemplo, 2026-04-01, 04-01 o 1.4. – o toque un botón.
shift-form-no-span = No reconozco ese horario. Escriba, por ejemplo, 18:00-22:00 o 18-22.
shift-form-past = Esa hora ya ha pasado. El turno tiene que empezar más tarde.
shift-form-far = Falta más de un año para esa fecha. Compruébela, por favor.
shift-form-backwards = El final es anterior al comienzo. Escriba el horario otra vez. ¿O el turno termina al día siguiente?
shift-form-no-number = Escriba, por favor, un número entero del 1 al { $limit }.
shift-form-no-language = No conozco ningún idioma con ese código. Escriba códigos, por ejemplo: ja ko – o toque un botón.
shift-form-tap = Toque, por favor, uno de los botones de arriba.
shift-button-today = Hoy
shift-button-tomorrow = Mañana
shift-button-next-day = Sí, al día siguiente
shift-button-language = { $language }
shift-button-no-language = Ninguno
shift-button-post = Publicar
shift-button-discard = Descartar
shift-form-which-day = ¿A qué día se refiere? Tóquelo o escriba la fecha otra vez.
shift-form-day-passed = <b>{ $day }</b> ya ha pasado. ¿Se refiere al año que viene? Toque el botón o escriba otra fecha.
# El texto de un botón: el día.
shift-button-day = { $day }
