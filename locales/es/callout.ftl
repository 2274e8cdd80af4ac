callout-ask = 📣 <b>Hace falta gente. ¿Puede venir?</b>

    { $card }
callout-ask-words = ✉️ <b>La coordinación tiene su mensaje.</b> ¿Puede venir? Lo más rápido es pulsar un botón.

    { $card }
callout-words-kept = ✉️ La coordinación tiene su mensaje. Gracias.
callout-yes = ✅ <b>¡Gracias! El turno es suyo.</b> Le esperan: { $at }.

    { $card }
callout-reserve = 🙏 <b>¡Gracias! Ya hay gente suficiente; usted queda en reserva.</b> No salga todavía, por favor. Si alguien no puede venir, le aviso.

    { $card }
callout-no = 👍 Gracias por responder. Hoy no le llamaré más.

    { $card }
callout-enough = ✅ <b>Por ahora no hace falta nadie más. ¡Gracias!</b> No tiene que venir.

    { $card }
callout-ended = La llamada ha terminado. No tiene que venir. ¡Gracias!

    { $card }
callout-which = <b>¿A qué turno se refiere?</b>

    { $card }
callout-button-now = ✅ Voy ahora
callout-button-minutes = En { $minutes } min
callout-button-in-time = ✅ Voy, a tiempo
callout-button-late = { $minutes } min más tarde
callout-button-not-today = ❌ Hoy no
callout-button-still = Al final sí puedo ir
callout-button-reserve = Dejarme en reserva

# Se compone de otros textos.
callout-standing = { $title }

    { $parts }
callout-title-running = 📣 <b>Se está llamando a gente</b>
callout-title-filled = ✅ <b>Ya hay gente suficiente</b>
callout-title-stopped = ⏹ <b>La llamada se ha detenido</b>
callout-title-over = 🏁 <b>La llamada ha terminado</b>
callout-counts = ✅ Sí: { $yes } · ❌ No: { $no } · … Sin respuesta: { $silent } · ⚠️ Sin contacto: { $missed }
callout-wave = Tanda { $number }, { $at }: { $count ->
    [one] { $count } persona
   *[other] { $count } personas
  }
callout-next = ⏱ La siguiente tanda: { $at }.
callout-dry = ⚠️ <b>Ya se ha preguntado a todas las personas adecuadas y libres.</b> Sigo buscando.
callout-line-yes = ✅ { $name } · dijo que sí { $at } · llega { $until }
callout-line-reserve = 🔁 { $name } · en reserva desde { $at }
callout-line-words = ❓ { $name } · { $at }: «{ $words }»
callout-button-more = 📣 Llamar a más ahora
callout-button-stop = ⏹ Detener
callout-stop-ask = <b>¿No llamar a nadie más?</b> Quienes no han respondido sabrán que no tienen que venir. Quienes dijeron que sí conservan el turno.

    { $card }
callout-button-stop-sure = ⏹ Sí, detener
callout-button-yes-for = ✅ { $name }
callout-button-no-for = ❌ { $name }

callout-preview = <b>¿Llamar a gente para este turno?</b> Todavía no se ha preguntado a nadie.

    { $card }

    { $lines }
callout-missing = 👥 { $count ->
    [one] Falta { $count } persona
   *[other] Faltan { $count } personas
  }
callout-fits = { $count ->
    [0] Ahora mismo no hay nadie adecuado, libre y localizable.
    [one] Hay { $count } persona adecuada, libre y localizable:
   *[other] Hay { $count } personas adecuadas, libres y localizables:
  }
callout-order = En este orden (⭐ de guardia): { $names }
callout-standby-name = ⭐ { $name }
callout-left-out = No se pregunta a: { $reasons }
callout-out-said-no = dijeron que no: { $number }
callout-out-busy = otra tarea a esa hora: { $number }
callout-out-language = otros idiomas: { $number }
callout-out-resting = en descanso: { $number }
callout-out-elsewhere = llamadas para otro turno: { $number }
callout-out-unreachable = sin contacto: { $number }
callout-waits = 🌙 La gente duerme. Si puede esperar, se pregunta a las primeras personas: { $at }.
callout-button-begin = 📣 Empezar ahora
callout-button-begin-at = 📣 Empezar: { $at }
callout-button-urgent = ❗ Urgente: ahora mismo

callout-list = <b>Llamar a gente</b>

    { $entries }

    Pulse un turno o escriba lo que necesita en una línea: /callout 4 personas, Puerta 7, hoy 20:00-24:00
callout-ask-when = ¿Para cuándo? Escríbalo así: hoy 20:00-24:00
callout-button-from-now = Desde ahora, { $hours } h
callout-need-confirm = <b>¿Es correcto?</b> Si no, escriba la línea otra vez o envíe /cancel.

    { $card }
callout-button-post = Publicar y ver a quién
desk-button-call-out = 📣 Llamar a gente
command-callout = Llamar a gente con urgencia para un turno

callout-standby-on = ⭐ <b>Está de guardia hasta { $until }.</b> Si hace falta gente con urgencia, se le pregunta antes que a los demás. Siempre puede decir que no.
callout-standby-off = <b>¿Quiere estar de guardia?</b> Si hace falta gente con urgencia, se le pregunta antes que a los demás. Siempre puede decir que no.
callout-button-hours = Durante { $hours } horas
callout-button-standby-off = Dejar la guardia
command-standby = Estar de guardia: que le llamen antes

callout-no-gone = Esta llamada no es suya o ya no existe.
callout-no-full = Este turno ya tiene la gente que necesita. Para llamar a más, cambie cuántas personas hacen falta.
callout-no-not-open = No se puede llamar a nadie para este turno: no está publicado, está cancelado o casi ha terminado.

callout-words-need = hacen falta | hace falta | necesitamos | necesito | faltan | se necesitan
callout-words-at = en la | en el | en | para
