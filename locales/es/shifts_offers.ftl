# Full, or other work at that hour.
shift-full-ask = <b>Este turno ya está completo.</b>

    { $card }

    ¿Quiere apuntarse a la lista de espera? Tendría el número { $position }, y le preguntaré si queda una plaza libre.
shift-clash = <b>Coincide con lo que ya tiene.</b> Usted tiene:

    { $others }

    El nuevo:

    { $card }
shift-clash-short = <b>Coincide unos minutos con lo que ya tiene.</b> Usted tiene:

    { $others }

    El nuevo:

    { $card }
# A shift in a list: its title, start and end.
shift-named = { $title }, { $start } – { $end }
shift-toast-undone = Deshecho. No tiene este turno.

# A link to one shift.
shift-one = <b>¿Quiere ayudar aquí?</b>

    { $card }
shift-requested = 🙏 <b>¡Gracias! Se lo hemos preguntado a la coordinación.</b> Si dice que sí, el turno es suyo y no tiene que hacer nada más.

    { $card }
shift-not-taken = Su función está confirmada, pero no ha sido posible darle este turno:
    { $why }

    { $card }
shift-link = <b>Reenvíe este enlace.</b> Quien lo abra puede apuntarse al turno; si es alguien nuevo, antes hace falta su aprobación.

    { $link }

    { $card }

# Offers of free places to those who wait.
shift-offer = 🎁 <b>Hay una plaza libre. ¿La quiere?</b>

    { $card }

    Se la guardo hasta: { $until }. Después preguntaré a la siguiente persona de la lista.
shift-offer-first = 🎁 <b>Hay una plaza libre y el turno empieza pronto. ¿La quiere?</b>

    { $card }

    Se lo preguntamos ahora a todas las personas en espera. La plaza es para quien primero diga que sí.
shift-offer-declined = De acuerdo, preguntaré a la siguiente persona. Usted ya no está en la lista de espera.

    { $card }
shift-offer-unanswered = La plaza ha pasado a la siguiente persona de la lista.

    { $card }

    ¿Quiere volver a la lista de espera?
shift-offer-quicker = Alguien ha respondido antes. Usted sigue en la lista de espera.

    { $card }
shift-offer-late = Esta oferta ya no vale.
shift-offer-over = Esta oferta ya no vale.

    { $card }
shift-waited = El turno ha empezado y no ha quedado ninguna plaza libre. ¡Gracias por esperar!

    { $card }

# To the coordinators.
shift-waiting-missed = ⚠️ { $name } está en la lista de espera y no es posible contactar con esta persona. Preguntamos a la siguiente persona.

    { $card }
shift-holder-missed = ⚠️ { $name } tiene una plaza y ya no es posible contactar con esta persona.

    { $card }

# Buttons.
shift-button-take-it = Me apunto
shift-button-share = 🔗 Enlace a este turno
shift-button-join = A la lista de espera
shift-button-undo = ↩️ Deshacer
shift-button-instead = Prefiero este turno
shift-button-both = Me apunto a los dos
shift-button-keep-mine = No cambiar nada
shift-button-take-offer = Sí, la quiero
shift-button-decline = No, gracias
