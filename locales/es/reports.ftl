# The page's parts, each a text of its own.
report-page = { $parts }
report-head = ☀️ <b>Informe de la noche · { $day }</b>
report-quiet = ☀️ Un día y una noche tranquilos: no llegó nadie y no hubo alertas. { $areas }
report-area = <b>{ $area }</b>
    { $lines }
report-line-came = Llegadas: { $arrivals } · alertas: { $alerts }
report-line-waits = Hasta que alguien se encargó: lo normal { $median }, lo máximo { $worst } · más pasos: { $steps }
report-line-left = Sin respuesta: { $unanswered } · aún abiertas: { $open }
report-line-woken = Avisos que despertaron: { $names }
report-woken = { $name } ({ $times }×)
report-minutes = { $minutes } min
report-more-areas = También pasó algo en: { $areas }
report-quiet-areas = Tranquilo: { $areas }
report-button-table = 📊 En tabla
report-column-area = Barrio
report-column-name = Nombre
report-column-arrivals = Llegadas
report-column-alerts = Alertas
report-column-median = Espera normal
report-column-worst = Espera máxima
report-column-steps = Más pasos
report-column-unanswered = Sin respuesta
report-column-open = Abiertas
report-column-woken = Despertares
# The end of a list: how many of it are left out.
list-more = … +{ $count }
wake-too-often = ⚠️ Esta noche se ha despertado a { $name } ({ $area }): { $times }×. ¿Puede relevar otra persona?
# Who is on call how much.
fair-page = <b>Reparto de guardias · { $area }</b>
    Las últimas 4 semanas → las próximas 4.

    { $lines }
fair-line = <b>{ $name }</b>
    Noches: { $nights } → { $nights_ahead } · días de fin de semana: { $days } → { $days_ahead } · despertares: { $woken }
    { $test }
# Pictures and files.
rota-button-fairness = ⚖️ Reparto
rota-button-picture = 🖼 En imagen
rota-button-calendar = 📆 Para mi calendario
rota-all-areas = <b>Guardias de todos los barrios</b>
rota-refused-no-times = No tiene ninguna guardia en los próximos seis meses.
calendar-summary = De guardia: { $area }, guardia { $level }
calendar-caption = Sus guardias hasta el { $day }. Abra el archivo para añadirlas a su calendario. No recoge los cambios posteriores: entonces toque otra vez el botón.
parcel-being-made = Un momento, se está preparando.
parcel-impossible = Esta imagen o este archivo no se puede crear ahora. Avise, por favor, a quienes llevan este bot.
parcel-failed = No se ha podido enviar la imagen o el archivo. Pruebe otra vez dentro de unos minutos.
