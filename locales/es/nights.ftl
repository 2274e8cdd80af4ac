# A quién llamar por teléfono cuando ningún mensaje despierta a nadie.
command-numbers = Teléfonos para llamar
alert-card-numbers = { $card }

    { $numbers }
alert-numbers = ☎️ <b>Nadie responde. Por favor, llame usted:</b>
    { $numbers }
alert-numbers-none = ☎️ <b>Nadie responde y aquí no hay ningún teléfono al que llamar.</b> Puede añadirlos con /numbers.
alert-number = { $label }: { $phone }
alert-call-failed = ☎️ Alerta { $number }: no hay conexión con el servicio de llamadas, así que no llama a nadie.

    { $numbers }
numbers-ask-area = ¿Los teléfonos de qué barrio?
numbers-list = ☎️ <b>Teléfonos para llamar · { $area }</b>
    { $numbers }

    Cuando se ha avisado a todo el mundo y nadie responde durante minutos, estos teléfonos aparecen en la tarjeta de la alerta.
numbers-none = Todavía no hay teléfonos.
numbers-button-add = ➕ Añadir teléfono
numbers-button-remove = 🗑 { $label }
numbers-ask = ¿Quién contesta y en qué número? Por ejemplo: Recepción de noche +86 21 5555 0100
numbers-unreadable = No veo ningún número de teléfono. Escríbalo así: Recepción de noche +86 21 5555 0100
numbers-full = La lista está llena ({ $limit }). Quite antes algún número.
numbers-known = Este número ya está en la lista.
# La dirección privada del calendario.
rota-button-address = 🔗 Enlace de calendario
calendar-name = Guardias
calendar-address = 🔗 <b>La dirección de su calendario</b>
    { $address }

    Suscríbase a ella en su aplicación de calendario: muestra sus guardias y sigue cada cambio. Quien tenga esta dirección puede ver sus horarios; por favor, no la comparta.
calendar-button-new = 🔁 Dirección nueva
calendar-button-end = 🗑 Desactivar
calendar-ask-sure = La dirección actual dejará de funcionar en todos los calendarios. ¿Quiere continuar?
calendar-button-sure = Sí, continuar
calendar-ended = La dirección de su calendario está desactivada.
calendar-no-web = Aquí no hay direcciones de calendario. Puede recibir sus guardias en un archivo, con /rota.
# Cerrar varias llegadas a la vez.
arrival-close-ask-all = Ya se encontró con estas personas ({ $count }): { $names }. Si está todo hecho para todas, ciérrelas. Para cerrar solo algunas, ábralas con /alerts.
arrival-close-ask-others = { $worker } se encontró con estas personas ({ $count }) y ya no puede cerrarlas: { $names }. Ciérrelas usted, por favor.
arrival-close-all = ☑️ Cerrar todas
arrival-closed-all = Cerradas: { $count }
