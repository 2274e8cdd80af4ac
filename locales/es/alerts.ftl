alert-card-open = { $kind } · <b>Alerta { $number }</b> · { $area }
    { $what }
alert-card-reopened = { $kind } · <b>La alerta { $number } está abierta de nuevo</b> · { $area }
    { $what }
alert-card-all = { $kind } · 🔔 <b>Alerta { $number }: nadie de guardia ha respondido</b> · { $area }
    { $what }

    Estamos llamando a toda la coordinación y al centro de mando.
alert-card-again = { $kind } · 🔔🔔 <b>Alerta { $number }: sigue sin atenderla nadie</b> · { $area } · llamada n.º { $times }
    { $what }

    Llamamos a todo el mundo una y otra vez hasta que alguien se encargue.
alert-card-taken = ✅ <b>Alerta { $number }</b> · { $area }
    { $what }

    Se encarga <b>{ $name }</b>.
alert-card-yours = ✅ { $kind } · <b>La alerta { $number } está a su cargo</b> · { $area }
    { $what }
alert-card-over = ☑️ <b>Alerta { $number }</b> · { $area }
    { $what }

    { $ending }
alert-no-area = sin barrio
alert-take = ✋ Me encargo
alert-done = Resuelta
alert-give-back = No puedo, pasarla
alert-yours = La alerta { $number } está a su cargo: { $about }
alert-ended = La alerta está cerrada.
alert-ended-by = La ha resuelto { $name }.
alert-unknown = No encuentro esta alerta.
alert-taken-by = De la alerta { $number } ya se encarga { $name } desde hace { $minutes } min.
alert-over = La alerta { $number } ya está cerrada desde hace { $minutes } min. { $ending }
alert-not-yours = La alerta { $number } no está ahora a su cargo: nadie se encarga de ella. Para encargarse, toque «Me encargo».
alert-still-on-it = Alerta { $number } ({ $about }), a su cargo desde hace { $minutes } min: ¿sigue usted con ella? Si no responde, pasará a la siguiente persona.
alert-still-yes = Sí, sigo con ella
alert-still-thanks = Alerta { $number }: gracias, sigue a su cargo.
alert-still-reopened = La alerta { $number } está abierta de nuevo y pasa a la siguiente persona.
alert-still-over = La alerta { $number } está cerrada.
alert-given-back = La alerta { $number } pasa a otra persona.
alert-kind-arrival = 🚪 Llegada
alert-kind-medical = 🚑 Ayuda médica
alert-kind-danger = 🆘 Peligro
alert-card-nobody = { $kind } · 🔔 <b>Alerta { $number }: no hay nadie de guardia</b> · { $area }
    { $what }

    Estamos llamando a toda la coordinación y al centro de mando.
alert-decline = ✖️ No puedo
alert-card-declined = Alerta { $number }: ha dicho que no puede. Estamos llamando a otras personas. Si al final puede, encárguese de ella.
alert-plain = Alerta { $number }, { $area }: mírela de inmediato.
alert-plain-taken = De la alerta { $number } ya se encarga { $name }.
alert-late = Alerta { $number } · { $area }: { $minutes } min de retraso
alert-late-more = y { $count } más
alert-found-again = ⚠️ Estas alertas se habían detenido sin llamar a nadie más. Ahora continúan:
    { $alerts }
alert-outage = ⚠️ Weft estuvo sin funcionar desde { $from } hasta { $until }. Ninguna alerta se retrasó.
alert-outage-late = ⚠️ Weft estuvo sin funcionar desde { $from } hasta { $until }. Estas alertas se retrasaron y ahora continúan:
    { $alerts }
alert-list = <b>Alertas abiertas: { $count }</b>

    { $lines }
alert-list-none = No hay ninguna alerta abierta en sus zonas.
alert-list-line = { $kind } · <b>Alerta { $number }</b> · { $about } · { $minutes } min
    { $how }
alert-list-open = nadie se encarga todavía · llamada n.º { $times }
alert-list-taken = se encarga { $name }
alert-list-to-close = ya se han encontrado, falta cerrarla
alert-list-show = 🔎 Alerta { $number }
command-alerts = Alertas abiertas
alert-list-relief = se encarga { $name } y necesita relevo
alert-pass = ↪️ Pasar a …
alert-pass-ask = Alerta { $number }: ¿a quién se la pasa? ({ $about })
alert-pass-next = Siguiente de guardia
alert-pass-all = 🔔 Todo el mundo
alert-passed-to = Alerta { $number }: preguntamos a { $name }. Si no se encarga, pasará a la siguiente persona, como siempre.
alert-passed-all = Alerta { $number }: llamamos a todo el mundo.
alert-pass-gone = Ahora no podemos preguntar a esa persona. Elija a otra.
alert-card-passed = { $kind } · ↪️ <b>Alerta { $number }: { $name } la pasa</b> · { $area }
    { $what }
alert-relief = 🔄 Necesito relevo ya
alert-relief-end = Al final sigo con ella
alert-relief-asked = Preguntamos a otras personas. La alerta { $number } sigue a su cargo hasta que alguien le releve.
alert-card-relief = { $kind } · 🔄 <b>Alerta { $number }: { $name } necesita relevo</b> · { $area }
    { $what }
alert-relieved = ✅ Alerta { $number }: <b>{ $name }</b> le releva.
alert-write = ✏️ Escribir
alert-card-unreached = { $kind } · 🔔 <b>Alerta { $number }: sin contacto con nadie de guardia</b> · { $area }
    { $what }

    Estamos llamando a toda la coordinación y al centro de mando.
