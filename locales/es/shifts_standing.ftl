# Looking for a stand-in.
stand-ask = <b>¿Buscar a alguien para este turno?</b>

    { $card }

    Hasta que alguien acepte, el turno sigue siendo suyo.
stand-pick = <b>¿A quién pregunto?</b>

    { $card }
stand-nobody = Ahora nadie a quien le sirva este turno está libre. Sigue siendo suyo.

    { $card }
stand-asked = 🔎 <b>Estoy preguntando por usted.</b> Hasta que alguien acepte, el turno sigue siendo suyo.
    Preguntas: { $count } · respuestas no: { $declined }

    { $card }
stand-withdrawn = Ya no pregunto más. El turno sigue siendo suyo.

    { $card }
stand-card = 🙋 <b>{ $name } no puede venir y busca a alguien. ¿Puede ir usted?</b>

    { $card }
stand-over = Ya no hace falta. ¡Gracias!

    { $card }
stand-you-declined = De acuerdo, gracias por responder.
stand-declined = { $name } no puede sustituirle. El turno sigue siendo suyo.

    { $card }
stand-none-left = Por ahora nadie puede sustituirle. El turno sigue siendo suyo.

    { $card }
stand-found = ✅ <b>{ $name } tiene ahora su turno. No hace falta que venga.</b>

    { $card }
stand-undone = ↩️ <b>{ $name } al final no puede. El turno vuelve a ser suyo.</b>

    { $card }
stand-undone-you = Deshecho. No tiene el turno; la persona que se lo pidió ya lo sabe.

    { $card }
stand-button-find = 🔎 Buscar a alguien
stand-button-all = Preguntar a todos ({ $count })
stand-button-one = A una sola persona
stand-button-withdraw = Dejar de preguntar
shift-giver-busy = { $name } ya tiene otros planes. Puede buscar usted a alguien.

# Exchanging two shifts.
swap-choose = <b>¿Qué turno tomaría por el suyo?</b> El suyo:

    { $card }

    { $shifts }
swap-line = <b>{ $number }.</b> { $title }, { $start } – { $end }
    👤 { $name }
swap-none = Ahora no hay ningún turno por el que cambiarlo.

    { $card }
swap-lines = Usted da: { $yours }
    Usted recibe: { $theirs }
swap-asked = 🔁 <b>He preguntado a { $name }.</b> Mientras no estén de acuerdo los dos, nada cambia.

    { $lines }
swap-card = 🔁 <b>{ $name } quiere cambiar su turno con usted.</b>

    { $lines }
swap-agreed = 👍 <b>Los dos están de acuerdo.</b> La coordinación puede oponerse hasta { $until }. Hasta entonces nada cambia.

    { $lines }
swap-done = ✅ <b>Cambio de turno hecho con { $name }.</b>

    { $lines }
swap-declined = { $name } no puede cambiar. Nada ha cambiado.

    { $lines }
swap-you-declined = De acuerdo, nada ha cambiado.

    { $lines }
swap-over = Este cambio no se ha hecho. Nada ha cambiado.

    { $lines }
swap-vetoed = La coordinación no acepta el cambio. Nada ha cambiado.

    { $lines }
swap-veto-ask = 🔁 <b>{ $name } y { $other } quieren cambiar sus turnos.</b> Se hará a las { $until }, si usted no se opone.

    { $lines }
swap-button = 🔁 Cambiarlo
swap-button-ask = { $number } · Preguntar
swap-button-agree = Sí, cambiar
swap-button-veto = Oponerse
shift-swap-impossible = No es posible para { $name }: { $why }
