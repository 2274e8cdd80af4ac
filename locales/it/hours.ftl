# Ore: le proprie e la loro approvazione da parte del coordinamento. Le durate sono ore:minuti, come 2:05.

command-myhours = Le mie ore
command-hours = Approvare le ore

hours-mine = <b>⏱ Le sue ore</b>

    { $months }

    { $entries }
hours-mine-none = <b>⏱ Le sue ore</b>

    Ancora nessuna. Compariranno qui quando confermerà le ore di un turno o segnalerà un altro aiuto.
hours-month = <b>{ $month }</b>: { $worked } h
hours-month-credited = <b>{ $month }</b>: { $worked } h svolte, { $credited } h riconosciute
hours-month-open = (+ { $length } h da approvare)
hours-line = { $number }. { $at } · { $title } · { $length } h
hours-state-proposed = ⏳ da approvare
hours-state-approved = ✅ approvate
hours-state-approved-as = ✅ approvate, { $credited } h riconosciute
hours-state-refused = ❌ non approvate
hours-button-report = ➕ Segnala altro aiuto
hours-button-object-numbered = { $number } · Non è giusto
hours-button-withdraw-numbered = { $number } · Ritira
hours-button-object = Non è giusto

hours-ask-area = Dove ha aiutato?
hours-ask-what = Che cosa ha fatto? Bastano poche parole: «Mascherine smistate».
hours-ask-day = In quale giorno? Lo tocchi o lo scriva.
# Il testo di un pulsante: il giorno.
hours-button-day = { $day }
hours-ask-span = Da che ora a che ora? Per esempio 14:00-16:30.
hours-no-day = Non riconosco questo giorno. Ne tocchi uno, oppure scriva, per esempio, 11-28 (mese-giorno) o «ieri».
hours-no-span = Non riconosco questi orari. Scriva, per esempio, 14:00-16:30.
hours-report-preview = <b>Segnalare così?</b>

    { $title }
    🕒 { $start } – { $end }
    📍 { $area }
    ⏱ { $length } h
hours-button-send = ✅ Segnala
hours-button-drop = Annulla
hours-toast-withdrawn = Ritirato.

hours-corrected = ✏️ { $name } ha corretto le sue ore per { $title } ({ $at }): { $old } h → { $length } h.{ $reason }
hours-refused = ❌ { $name } non ha approvato le sue { $length } h per { $title } ({ $at }).{ $reason }
hours-reason = { " " }Motivo: { $reason }
hours-ask-objection = Che cosa non è giusto in { $title } ({ $at }), { $length } h? Le sue parole arriveranno al coordinamento.
hours-objected = Grazie. Il coordinamento guarderà di nuovo { $title } ({ $at }).
hours-objection = 💬 { $name } non è d’accordo: { $title } ({ $at }), { $length } h.

    { $words }
hours-button-look = Guarda

hours-waiting = <b>⏱ Ore da approvare: { $count }</b>

    { $entries }
hours-waiting-none = <b>⏱ Ore da approvare</b>

    Non c’è niente in attesa.
hours-waiting-line = { $number }. <b>{ $name }</b> · { $title }
    { $at } · { $length } h
hours-note = 💬 { $words }
hours-button-entry = { $number } · { $name }
hours-button-all = ✅ Approva tutto ({ $count })
hours-button-xlsx = Tabella (Excel)
hours-button-csv = Tabella (CSV)
hours-button-rules = Come conta la notte
hours-ask-all = Approvare tutto? Segnalazioni: { $count }, in totale { $length } h.
hours-button-all-yes = Sì, approva tutto
hours-toast-all = Approvate: { $count }
hours-toast-approved = Approvato.
# Composto da altri testi.
hours-card = { $parts }
hours-entry = <b>{ $name }</b>
    { $title }
    🕒 { $at } · { $length } h
    📍 { $area }
hours-stands = Stato:
hours-credit = Riconosciute: { $credited } h (le ore di notte, 22:00–06:00, contano al { $percent } %)
hours-log-reported = { $at } segnalazione di { $name }: { $new } h
hours-log-corrected = { $at } correzione di { $name }: { $old } h → { $new } h.{ $reason }
hours-log-approved = { $at } approvazione di { $name }: { $new } h
hours-log-refused = { $at } mancata approvazione di { $name }.{ $reason }
hours-log-objected = { $at } { $name } non è d’accordo.{ $reason }
hours-log-withdrawn = { $at } ritiro di { $name }
hours-button-approve = ✅ Approva
hours-button-correct = ✏️ Correggi
hours-button-refuse = ❌ Non approvare
hours-ask-minutes = Quanto è durato davvero? Ora risultano { $length } h ({ $title }, { $at }). Scriva 2:30 o 90 min.
hours-ask-reason = Perché? Questa persona leggerà il motivo.
hours-rules = <b>Come conta la notte</b>

    Ore tra le 22:00 e le 06:00. Un cambiamento vale per le ore segnalate da adesso in poi.

    { $rules }
hours-rule = { $area }: { $percent } %
hours-button-rule = { $area } → { $percent } %

hours-gone = Questa segnalazione non c’è più.
hours-own = Queste ore sono sue. Deve decidere un’altra persona.
hours-no-length = Non riconosco questa durata. Scriva, per esempio, 2:30 o 90 min.
hours-too-long = Sono più di 24 ore. Le segnali in più parti, per favore.
hours-not-over = Non è ancora finito. Lo segnali dopo, per favore.
hours-too-old = Sono passati più di due mesi. Chieda al coordinamento, per favore.
hours-overlaps = A quell’ora ha già delle ore: { $title } ({ $at }), { $length } h.
hours-decided = Queste ore sono già approvate. Se non sono giuste, tocchi «Non è giusto».

hours-table-caption = Ore, segnalazioni: { $count }. Le durate sono in minuti.
hours-sheet = Ore
hours-sheet-sums = Totali
hours-column-area = Quartiere
hours-column-name = Nome
hours-column-title = Che cosa
hours-column-start = Inizio
hours-column-worked = Svolte (min)
hours-column-credited = Riconosciute (min)
hours-column-night = La notte conta
hours-column-state = Stato
hours-column-decided = Decisione
hours-column-open = Da approvare (min)
hours-cell-proposed = da approvare
hours-cell-approved = approvate
hours-cell-refused = non approvate
