# Before a shift: what somebody needs to know.
day-report = 🙋 Al llegar, pregunte por { $name }
day-with = 🤝 Con usted: { $names }
day-more-people = { $count ->
    [one] { $count } persona más
   *[other] { $count } personas más
  }
day-searching = 🔎 Está buscando a alguien que le sustituya. Hasta que alguien acepte, el turno sigue siendo suyo.
day-taken-soon = ✅ <b>Este turno es suyo. Empieza pronto.</b>

    { $card }

    No volveré a preguntar. Si surge algo, dígamelo aquí.
day-late-how = <b>¿Cuánto va a tardar?</b>

    { $card }
day-late = 👍 <b>Anotado: unos { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
  } de retraso.</b> La coordinación lo sabe.

    { $card }

# Who can't come.
day-words-line = 💬 { $words }
day-others-fit = ¿Le viene bien alguno de estos?
day-ask-why = Escriba en pocas palabras por qué. Lo leerá la coordinación. O envíe /cancel.
day-passed-on = ✉️ Gracias, he pasado sus palabras a la coordinación.
day-nobody-reads = Ahora no es posible contactar con la coordinación. Sus palabras quedan guardadas en el registro del turno.

# On the spot.
day-here = ✅ <b>Su llegada consta a las { $at }.</b>

    { $card }

    Al irse, toque abajo. Si no, cuenta la hora de fin prevista.
day-missing = ❓ <b>Su turno ha empezado. ¿Ya está allí?</b>

    { $card }
day-checked-out = 👋 <b>Su salida consta. ¡Gracias por su ayuda!</b>

    { $card }
day-worked = ⏱ { $start } – { $end }: { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
  }
day-ended = 🏁 <b>Su turno ha terminado. ¡Gracias!</b>

    { $card }

    ¿Se fue antes o se quedó más tiempo? Si no, no hace falta hacer nada.
day-ask-earlier = <b>¿Cuánto antes se fue?</b>

    { $card }
day-ask-later = <b>¿Cuánto más se quedó?</b>

    { $card }
day-absent = 🏁 <b>Este turno ha terminado.</b> Consta que no estuvo allí. Si estuvo, toque abajo. Si no, no hace falta hacer nada.

    { $card }
day-objected = 🙏 <b>Gracias. La coordinación sabe que estuvo allí.</b>

    { $card }

# The place on the map.
day-ask-pin = ¿Dónde está este lugar? Envíelo como ubicación (📎 → Ubicación). Valdrá para todos los turnos de este lugar. O envíe /cancel.
day-pin-kept = 🗺 Guardado. Quien tenga un turno en este lugar ya lo ve en el mapa.
day-no-pin = Necesito una ubicación: toque 📎 y luego Ubicación. O envíe /cancel.

# To the coordinators.
day-late-told = ⏱ <b>{ $name } llegará unos { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
  } tarde.</b>

    { $card }
day-left-told = ⚠️ <b>{ $name } no puede venir.</b>

    { $card }
day-waiting-asked = ⏳ { $count ->
    [one] Se ha preguntado a { $count } persona en espera.
   *[other] Se ha preguntado a { $count } personas en espera.
  }
day-missing-told = ❓ <b>El turno ha empezado y no hay noticias de: { $names }</b>

    { $card }
day-here-told = ✅ <b>{ $name } está allí desde las { $at }.</b>

    { $card }
day-objection-told = ❓ <b>{ $name } dice que estuvo allí.</b> Por favor, vuelva a comprobarlo.

    { $card }
day-desk-here = allí desde las { $at }
day-desk-left = salida a las { $at }
day-desk-no-sign = aún sin noticias
day-desk-late = { $minutes } min tarde
day-desk-objects = dice que estuvo allí
desk-did-objected = dice que estuvo allí
desk-did-handed-on = pasado a otra persona
desk-did-handed-back = sustitución anulada
desk-did-swapped = intercambio

# One's own shifts.
shift-state-here = ✅ Su llegada consta a las { $at }.
shift-state-absent = 🏁 Consta que no estuvo allí.
shift-state-objected = 🏁 Ha dicho que estuvo allí. La coordinación lo está mirando.

# Why not.
shift-too-early = Puede avisar de su llegada desde las { $at }.
shift-not-here = Su llegada no consta. Toque primero «Ya estoy aquí».
shift-marked-absent = Consta que no estuvo allí. Si estuvo, toque «Estuve allí» en /myshifts.
shift-too-late = Estas horas ya no se pueden cambiar aquí. Escriba a la coordinación.

# Buttons.
day-button-late = { $minutes } min tarde
day-button-here = ✅ Ya estoy aquí
day-button-here-numbered = { $number } · Ya estoy aquí
day-button-leaving = 👋 Me voy
day-button-leaving-numbered = { $number } · Me voy
day-button-why = ✏️ Decir por qué
day-button-take-back = ↩️ Sí que puedo ir
day-button-earlier = Me fui antes
day-button-later = Me quedé más
day-button-minutes = { $minutes } min
day-button-as-planned = Como estaba previsto
day-button-was-there = Estuve allí
day-button-was-there-numbered = { $number } · Estuve allí
day-button-map = 🗺 Mapa
day-button-pin = 🗺 En el mapa
day-button-is-here = ✅ Ya está aquí

# Words that answer the question "Are you coming?", separated by |, as in words.ftl. Nobody reads them.
day-words-coming = voy | sí voy | iré | allí estaré | ya voy | estoy en camino | en camino | voy para allá | nos vemos allí
day-words-yes = sí | si | vale | ok | de acuerdo | claro | por supuesto | confirmado
day-words-late = tarde | llego tarde | llegaré tarde | con retraso | de retraso | me retraso | atasco
