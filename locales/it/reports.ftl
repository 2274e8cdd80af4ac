# The page's parts, each a text of its own.
report-page = { $parts }
report-head = ☀️ <b>Rapporto della notte · { $day }</b>
report-quiet = ☀️ Un giorno e una notte tranquilli: nessun arrivo, nessuna allerta. { $areas }
report-area = <b>{ $area }</b>
    { $lines }
report-line-came = Arrivi: { $arrivals } · allerte: { $alerts }
report-line-waits = Prima che qualcuno se ne occupasse: di solito { $median }, al massimo { $worst } · più passi: { $steps }
report-line-left = Senza risposta: { $unanswered } · ancora aperte: { $open }
report-line-woken = Risvegli: { $names }
report-woken = { $name } ({ $times }×)
report-minutes = { $minutes } min
report-more-areas = È successo qualcosa anche qui: { $areas }
report-quiet-areas = Tranquillo: { $areas }
report-button-table = 📊 In tabella
report-column-area = Quartiere
report-column-name = Nome
report-column-arrivals = Arrivi
report-column-alerts = Allerte
report-column-median = Attesa di solito
report-column-worst = Attesa massima
report-column-steps = Più passi
report-column-unanswered = Senza risposta
report-column-open = Ancora aperte
report-column-woken = Risvegli
# The end of a list: how many of it are left out.
list-more = … +{ $count }
wake-too-often = ⚠️ Risvegli di { $name } ({ $area }) stanotte: { $times }. Può subentrare qualcun altro?
# Who is on call how much.
fair-page = <b>Chi fa quanto · { $area }</b>
    Le ultime 4 settimane → le prossime 4.

    { $lines }
fair-line = <b>{ $name }</b>
    Notti: { $nights } → { $nights_ahead } · giorni di fine settimana: { $days } → { $days_ahead } · risvegli: { $woken }
    { $test }
# Pictures and files.
rota-button-fairness = ⚖️ Chi fa quanto
rota-button-picture = 🖼 Come immagine
rota-button-calendar = 📆 Per il mio calendario
rota-all-areas = <b>Reperibilità di tutti i quartieri</b>
rota-refused-no-times = Nei prossimi sei mesi Lei non è mai reperibile.
calendar-summary = Reperibilità: { $area }, reperibile { $level }
calendar-caption = I Suoi turni di reperibilità fino a { $day }. Apra il file per aggiungerli al Suo calendario. Le modifiche successive non ci sono: in quel caso tocchi di nuovo il pulsante.
parcel-being-made = Un momento, lo stiamo preparando.
parcel-impossible = Questa immagine o questo file ora non si può creare. Per favore, avvisi chi gestisce questo bot.
parcel-failed = Non è stato possibile inviare l’immagine o il file. Riprovi tra qualche minuto.
