duty-page = { $parts }
duty-area = <b>De guardia · { $area }</b>
    { $lines }
    { $next }
duty-line = Guardia { $level }: { $name }, hasta el { $until }
duty-stand-in = Guardia { $level }: { $name } (sustitución), hasta el { $until }
duty-nobody = Ahora no hay nadie de guardia. Las alertas van directamente a la coordinación y al centro de mando.
duty-next = Próximo relevo: { $at }
duty-no-change = No hay más relevos previstos.
duty-no-area = Todavía no se ha configurado ningún barrio.
duty-line-open = Guardia { $level }: { $name }
duty-hole = ⚠️ Guardia { $level }: nadie
duty-hole-until = ⚠️ Guardia { $level }: nadie hasta el { $until }
duty-then = ↳ después { $name }
duty-holes = ⚠️ <b>Ahora no hay nadie de guardia:</b> { $areas }
duty-area-brief = <b>{ $area }</b>
    { $lines }
rota-not-started = ⚠️ { $name } (nunca ha abierto este bot)
rota-unreachable = ⚠️ { $name } (sin contacto)
rota-nobody = nadie
rota-none-planned = ninguna prevista
rota-span = { $start } – { $end }

# The week, a day, a time on call.
rota-ask-area = ¿Las guardias de qué barrio?
rota-week = <b>Guardias · { $area }</b>
rota-week-day = <b>{ $day }</b>
    { $lines }
rota-week-line = { $start } – { $end }, guardia { $level }: { $name }
rota-week-hole = ⚠️ { $start } – { $end }, guardia { $level }: nadie
rota-week-free = No hay guardias previstas para este tiempo.
rota-day = <b>{ $area } · { $day }</b>
    { $lines }

    Toque una guardia para cambiarla.
rota-night = <b>{ $name }</b>
    { $area }, guardia { $level }
    { $span }
rota-night-hole = ⚠️ <b>No hay nadie de guardia</b>
    { $area }, guardia { $level }
    { $span }
rota-choose-person = ¿Quién? { $span }
rota-label-day = { $day }
rota-label-night = { $start } · { $level } · { $name }
rota-label-hole = ⚠️ { $start } · { $level }
rota-label-swap = { $day } · { $name }
rota-button-week = 📅 La semana
rota-button-next-week = Semana siguiente ›
rota-button-this-week = ‹ Esta semana
rota-button-back = ‹ Volver
rota-button-cover = No puedo: sustitución
rota-button-swap = Cambiarla
rota-button-stand-in = La hago yo
rota-button-put = Poner a alguien
rota-button-meant = Es así a propósito
rota-button-instead = Otra persona
rota-button-nobody = Dejar sin nadie
rota-button-as-well = Una persona más
rota-button-end = Terminar: { $name }
rota-toast-saved = Guardado. Las personas afectadas ya lo saben.
rota-toast-kept = Guardado. Una parte queda como estaba acordado: { $name }.
rota-toast-meant = Anotado. Solo volveré a avisar si cambia o poco antes.
rota-saved-holes = ⚠️ Guardado. Ahora no hay nadie en estas horas:
    { $holes }
rota-saved-unreachable = ⚠️ Guardado. Pero ahora ninguna alerta llegaría a esta persona: { $name }

# What people are told of changes.
rota-told-instead = Usted está de guardia en lugar de { $name }: { $span }. Lo decidió { $by }.
rota-told-as-well = Usted también está de guardia: { $span }. Lo decidió { $by }.
rota-told-replaced = Usted no está de guardia: { $span }. En su lugar: { $name }. Lo decidió { $by }.
rota-told-ended = La sustitución de { $name } termina: { $at }. Después vuelve a valer lo previsto: { $replaced }.
rota-told-moved = Su próxima guardia en { $area } ha cambiado.
    Antes: { $before }
    Ahora: { $after }
rota-left = ⚠️ { $name } ya no puede estar de guardia en { $area }. No hay nadie en estas horas:
    { $holes }
rota-hole-line = Guardia { $level }: { $span }
rota-more-lines = … y { $count } más
rota-warn-holes = ⚠️ <b>No hay nadie de guardia</b> en { $area }:
    { $holes }
rota-warn-people = ⚠️ Pronto están de guardia en { $area }, pero ninguna alerta les llegaría:
    { $people }
rota-warn-person-line = { $name }, guardia { $level }: { $span }
rota-tonight = 🔔 <b>Pronto está usted de guardia.</b>

# Cover: somebody can't, and others are asked.
rota-cover-asked = Personas a las que he preguntado: { $count }. Mientras nadie acepte, sigue usted de guardia.
    { $span }
rota-cover-nobody-to-ask = No he encontrado a quién preguntar. Sigue usted de guardia y la coordinación ya lo sabe.
    { $span }
rota-cover-card = <b>{ $name } no puede hacer la guardia. ¿Puede usted?</b>
    { $area }
    { $span }
rota-cover-yours = ✅ Usted está de guardia en lugar de { $name }. ¡Gracias!
    { $area }
    { $span }
rota-cover-declined = Usted no puede. Gracias por responder.
    { $span }
rota-cover-closed = Resuelto: se encarga { $name }.
    { $span }
rota-cover-over = Ya no hace falta.
    { $span }
rota-cover-found = ✅ { $name } está de guardia en su lugar.
    { $span }
rota-cover-none-yet = ⚠️ Nadie ha aceptado todavía. <b>Está usted de guardia.</b> Si de verdad no puede, llame a la coordinación.
    { $span }
rota-cover-none-leader = ⚠️ { $name } no puede hacer la guardia en { $area } y nadie ha aceptado todavía.
    { $span }
rota-cover-withdrawn = Retirado. Sigue usted de guardia.
    { $span }
rota-button-accept = Me encargo yo
rota-button-decline = No puedo
rota-button-withdraw = Ya no hace falta

# Swaps of two times on call.
rota-swap-choose = <b>¿Cuál haría usted a cambio?</b>
    La suya: { $yours }
rota-swap-none = En las próximas cuatro semanas no hay con qué cambiarla. Puede pedir una sustitución.
rota-swap-asked = He preguntado a { $name }. Mientras no estén de acuerdo los dos, nada cambia.
    Usted da: { $yours }
    Usted recibe: { $theirs }
rota-swap-card = <b>{ $name } quiere cambiar la guardia con usted.</b>
    Usted da: { $yours }
    Usted recibe: { $theirs }
rota-swap-done = ✅ Cambio hecho con { $name }.
    Usted da: { $yours }
    Usted recibe: { $theirs }
rota-swap-declined = { $name } no puede cambiar. Nada ha cambiado.
    Está usted de guardia: { $yours }
rota-swap-you-declined = Usted no puede cambiar. Nada ha cambiado.
    Está usted de guardia: { $yours }
rota-swap-expired = El cambio con { $name } no se hizo. Nada ha cambiado.
    Está usted de guardia: { $yours }
rota-button-agree = De acuerdo

# Rotations.
rota-rotations = <b>Turnos rotativos · { $area }</b>
rota-rotations-none = Aquí todavía no hay turnos rotativos.
rota-rotation = <b>Guardia { $level }</b>, { $rhythm }
    { $members }
    { $next }
rota-rotation-areas = Barrios: { $areas }
rota-rotation-hours = Solo { $hours }
rota-rhythm = { $unit ->
    [day] { $count ->
        [one] cada día
       *[other] cada { $count } días
      }
    [week] { $count ->
        [one] cada semana
       *[other] cada { $count } semanas
      }
   *[month] { $count ->
        [one] cada mes
       *[other] cada { $count } meses
      }
  }
rota-member-line = { $number }. { $name }
rota-member-now = ▶️ { $number }. { $name }
rota-add-choose = ¿Quién entra? Queda al final del orden.
rota-remove-choose = ¿Quién sale? Quien está de guardia ahora sigue hasta el próximo relevo.
rota-move-choose = ¿Quién debe ir antes? Cada toque adelanta un puesto. La guardia de ahora no cambia.
rota-end-ask = ¿Terminar este turno rotativo? Desde el { $at } ya no pone a nadie de guardia.
rota-label-level = Guardia { $level }
rota-label-rhythm = { $rhythm }
rota-label-hours = { $hours }
rota-label-chosen = ✓ { $name }
rota-button-rotations = 🔁 Turnos rotativos
rota-button-new-rotation = Nuevo turno
rota-button-add = Añadir a alguien
rota-button-remove = Quitar a alguien
rota-button-move = Cambiar el orden
rota-button-end-rotation = Terminar el turno
rota-button-all-day = Día y noche
rota-button-done = Listo
rota-button-save = Guardar
rota-button-discard = Descartar
rota-form-level = ¿Qué guardia? A la guardia 1 se la llama primero.
rota-form-every = ¿Cada cuánto cambia?
rota-form-day = ¿Desde qué día?
rota-form-clock = ¿A qué hora es el relevo? Toque una hora o escríbala, por ejemplo 20:00.
rota-form-hours = ¿En qué horas hay guardia? Toque o escriba, por ejemplo 20:00-08:00.
rota-form-members = <b>¿Quién participa?</b> Toque a las personas en el orden en que se relevan.
    { $members }
rota-form-areas = ¿Sirve también a otros barrios? Tóquelos y después Listo.
rota-form-confirm = <b>¿Está bien así?</b>

    { $card }
rota-form-discarded = Descartado. No se ha guardado nada.
rota-form-tap = Toque un botón, por favor, o envíe /cancel.

# Why not.
rota-refused-same-person = Es la misma persona.
rota-refused-empty-span = El final debe ser después del comienzo.
rota-refused-over = Ese tiempo ya pasó.
rota-refused-no-role = { $name } no tiene un rol que permita hacer guardia allí.
rota-refused-equal = Ya es así: { $name }.
rota-refused-covered = En ese tiempo ya hay una sustitución: { $name }. Termínela primero.
rota-refused-changed = Las guardias han cambiado entretanto. /rota las muestra como están ahora.
rota-refused-other-on-call = Ya está de guardia en ese tiempo: { $name }.
rota-refused-already-asked = Ya lo ha pedido. Le aviso en cuanto alguien acepte.
rota-refused-taken = Gracias, pero { $name } respondió antes y se encarga.
rota-refused-not-open = Esto ya está resuelto.
rota-refused-already-member = Ya está en este turno rotativo: { $name }.
rota-refused-last-member = Alguien tiene que quedarse. Puede terminar el turno entero.
rota-refused-bad-times = No entiendo esa hora. Escríbala así: 20:00.

# Somebody on call whom no alert reaches.
rota-unreachable-now = ⚠️ <b>{ $name }</b> está ahora de guardia en { $area } (guardia { $level }), pero sin contacto. { $why } Las alertas pasan directamente a la siguiente persona.
rota-why-blocked = Allí se ha bloqueado este bot.
rota-why-gone = Esa cuenta de Telegram ya no existe.
rota-why-never-started = Allí nunca se ha abierto este bot.
rota-why-other = Telegram dice: { $words }
