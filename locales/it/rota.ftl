duty-page = { $parts }
duty-area = <b>Reperibilità · { $area }</b>
    { $lines }
    { $next }
duty-line = Reperibile { $level }: { $name }, fino a { $until }
duty-stand-in = Reperibile { $level }: { $name } (sostituzione), fino a { $until }
duty-nobody = Ora nessuno è reperibile. Le allerte vanno direttamente al coordinamento e al centro operativo.
duty-next = Prossimo cambio: { $at }
duty-no-change = Non sono previsti altri cambi.
duty-no-area = Nessun quartiere è ancora stato configurato.
duty-line-open = Reperibile { $level }: { $name }
duty-hole = ⚠️ Reperibile { $level }: nessuno
duty-hole-until = ⚠️ Reperibile { $level }: nessuno fino a { $until }
duty-then = ↳ poi { $name }
duty-holes = ⚠️ <b>Ora nessuno è reperibile:</b> { $areas }
duty-area-brief = <b>{ $area }</b>
    { $lines }
rota-not-started = ⚠️ { $name } (non ha mai aperto questo bot)
rota-unreachable = ⚠️ { $name } (non raggiungibile)
rota-nobody = nessuno
rota-none-planned = nessuno previsto
rota-span = { $start } – { $end }

# The week, a day, a time on call.
rota-ask-area = I turni di quale quartiere?
rota-week = <b>Reperibilità · { $area }</b>
rota-week-day = <b>{ $day }</b>
    { $lines }
rota-week-line = { $start } – { $end }, reperibile { $level }: { $name }
rota-week-hole = ⚠️ { $start } – { $end }, reperibile { $level }: nessuno
rota-week-free = Per questo periodo non è previsto nessuno.
rota-day = <b>{ $area } · { $day }</b>
    { $lines }

    Tocchi un turno per cambiarlo.
rota-night = <b>{ $name }</b>
    { $area }, reperibile { $level }
    { $span }
rota-night-hole = ⚠️ <b>Nessuno è reperibile</b>
    { $area }, reperibile { $level }
    { $span }
rota-choose-person = Chi? { $span }
rota-label-day = { $day }
rota-label-night = { $start } · { $level } · { $name }
rota-label-hole = ⚠️ { $start } · { $level }
rota-label-swap = { $day } · { $name }
rota-button-week = 📅 La settimana
rota-button-next-week = Prossima settimana ›
rota-button-this-week = ‹ Questa settimana
rota-button-back = ‹ Indietro
rota-button-cover = Non posso: cerca altri
rota-button-swap = Scambiare
rota-button-stand-in = Lo faccio io
rota-button-put = Metti qualcuno
rota-button-meant = È voluto così
rota-button-instead = Un’altra persona
rota-button-nobody = Lascia senza nessuno
rota-button-as-well = Una persona in più
rota-button-end = Termina: { $name }
rota-toast-saved = Salvato. Le persone interessate sono avvisate.
rota-toast-kept = Salvato. Una parte resta come già concordato: { $name }.
rota-toast-meant = Annotato. Ne riparlerò solo se cambia, o poco prima.
rota-saved-holes = ⚠️ Salvato. Ora in queste ore non c’è nessuno:
    { $holes }
rota-saved-unreachable = ⚠️ Salvato. Ma ora nessuna allerta arriverebbe a questa persona: { $name }

# What people are told of changes.
rota-told-instead = Lei è reperibile al posto di { $name }: { $span }. Deciso da { $by }.
rota-told-as-well = Anche Lei è reperibile: { $span }. Deciso da { $by }.
rota-told-replaced = Lei non è reperibile: { $span }. Al Suo posto: { $name }. Deciso da { $by }.
rota-told-ended = La sostituzione di { $name } finisce: { $at }. Poi vale di nuovo il piano: { $replaced }.
rota-told-moved = La Sua prossima reperibilità ({ $area }) è cambiata.
    Prima: { $before }
    Ora: { $after }
rota-left = ⚠️ { $name } non può più essere reperibile ({ $area }). In queste ore non c’è nessuno:
    { $holes }
rota-hole-line = Reperibile { $level }: { $span }
rota-more-lines = … e altri { $count }
rota-warn-holes = ⚠️ <b>Nessuno è reperibile</b> ({ $area }):
    { $holes }
rota-warn-people = ⚠️ Presto reperibili ({ $area }), ma nessuna allerta arriverebbe a loro:
    { $people }
rota-warn-person-line = { $name }, reperibile { $level }: { $span }
rota-tonight = 🔔 <b>Presto è reperibile Lei.</b>

# Cover: somebody can't, and others are asked.
rota-cover-asked = Persone a cui ho chiesto: { $count }. Finché nessuno accetta, la reperibilità resta Sua.
    { $span }
rota-cover-nobody-to-ask = Non ho trovato nessuno a cui chiedere. La reperibilità resta Sua; il coordinamento lo sa.
    { $span }
rota-cover-card = <b>{ $name } non può. Può Lei?</b>
    { $area }
    { $span }
rota-cover-yours = ✅ Lei è reperibile al posto di { $name }. Grazie!
    { $area }
    { $span }
rota-cover-declined = Lei non può. Grazie della risposta.
    { $span }
rota-cover-closed = Risolto: ci pensa { $name }.
    { $span }
rota-cover-over = Non serve più.
    { $span }
rota-cover-found = ✅ { $name } è reperibile al Suo posto.
    { $span }
rota-cover-none-yet = ⚠️ Nessuno ha ancora accettato. <b>È reperibile Lei.</b> Se proprio non può, chiami il coordinamento.
    { $span }
rota-cover-none-leader = ⚠️ { $name } non può essere reperibile ({ $area }) e nessuno ha ancora accettato.
    { $span }
rota-cover-withdrawn = Richiesta ritirata. La reperibilità resta Sua.
    { $span }
rota-button-accept = Ci penso io
rota-button-decline = Non posso
rota-button-withdraw = Non serve più

# Swaps of two times on call.
rota-swap-choose = <b>Quale prenderebbe in cambio?</b>
    Il Suo: { $yours }
rota-swap-none = Nelle prossime quattro settimane non c’è nulla da scambiare. Può chiedere una sostituzione.
rota-swap-asked = Ho chiesto a { $name }. Finché non siete d’accordo entrambi, non cambia nulla.
    Lei dà: { $yours }
    Lei riceve: { $theirs }
rota-swap-card = <b>{ $name } vorrebbe fare uno scambio con Lei.</b>
    Lei dà: { $yours }
    Lei riceve: { $theirs }
rota-swap-done = ✅ Scambio fatto con { $name }.
    Lei dà: { $yours }
    Lei riceve: { $theirs }
rota-swap-declined = { $name } non può scambiare. Non è cambiato nulla.
    Lei è reperibile: { $yours }
rota-swap-you-declined = Lei non può scambiare. Non è cambiato nulla.
    Lei è reperibile: { $yours }
rota-swap-expired = Lo scambio con { $name } non si è fatto. Non è cambiato nulla.
    Lei è reperibile: { $yours }
rota-button-agree = D’accordo

# Rotations.
rota-rotations = <b>Rotazioni · { $area }</b>
rota-rotations-none = Qui non c’è ancora una rotazione.
rota-rotation = <b>Reperibile { $level }</b>, { $rhythm }
    { $members }
    { $next }
rota-rotation-areas = Quartieri: { $areas }
rota-rotation-hours = Solo { $hours }
rota-rhythm = { $unit ->
    [day] { $count ->
        [one] ogni giorno
       *[other] ogni { $count } giorni
      }
    [week] { $count ->
        [one] ogni settimana
       *[other] ogni { $count } settimane
      }
   *[month] { $count ->
        [one] ogni mese
       *[other] ogni { $count } mesi
      }
  }
rota-member-line = { $number }. { $name }
rota-member-now = ▶️ { $number }. { $name }
rota-add-choose = Chi entra? Va in fondo all’ordine.
rota-remove-choose = Chi esce? Chi è reperibile ora resta fino al prossimo cambio.
rota-move-choose = Chi deve venire prima? Ogni tocco avanza di un posto. Chi è reperibile ora non cambia.
rota-end-ask = Terminare questa rotazione? Da { $at } non mette più nessuno in reperibilità.
rota-label-level = Reperibile { $level }
rota-label-rhythm = { $rhythm }
rota-label-hours = { $hours }
rota-label-chosen = ✓ { $name }
rota-button-rotations = 🔁 Rotazioni
rota-button-new-rotation = Nuova rotazione
rota-button-add = Aggiungi qualcuno
rota-button-remove = Togli qualcuno
rota-button-move = Cambia l’ordine
rota-button-end-rotation = Termina la rotazione
rota-button-all-day = Giorno e notte
rota-button-done = Fatto
rota-button-save = Salva
rota-button-discard = Annulla
rota-form-level = Quale livello? Il reperibile 1 è chiamato per primo.
rota-form-every = Ogni quanto si cambia?
rota-form-day = Da quale giorno?
rota-form-clock = A che ora è il cambio? Tocchi un’ora o la scriva, per esempio 20:00.
rota-form-hours = In quali ore c’è un reperibile? Tocchi o scriva, per esempio 20:00-08:00.
rota-form-members = <b>Chi partecipa?</b> Tocchi le persone nell’ordine in cui si danno il cambio.
    { $members }
rota-form-areas = Vale anche per altri quartieri? Li tocchi, poi Fatto.
rota-form-confirm = <b>Va bene così?</b>

    { $card }
rota-form-discarded = Annullato. Non è stato salvato nulla.
rota-form-tap = Tocchi un pulsante, per favore, oppure invii /cancel.

# Why not.
rota-refused-same-person = È la stessa persona.
rota-refused-empty-span = La fine deve venire dopo l’inizio.
rota-refused-over = Quel momento è passato.
rota-refused-no-role = { $name } non ha un ruolo che permetta la reperibilità lì.
rota-refused-equal = È già così: { $name }.
rota-refused-covered = In quelle ore c’è già una sostituzione: { $name }. La termini prima.
rota-refused-changed = I turni sono cambiati nel frattempo. /rota li mostra come sono ora.
rota-refused-other-on-call = È già reperibile in quelle ore: { $name }.
rota-refused-already-asked = L’ha già chiesto. L’avviso appena qualcuno accetta.
rota-refused-taken = Grazie, ma { $name } ha risposto prima e ci pensa.
rota-refused-not-open = Questo è già risolto.
rota-refused-already-member = È già in questa rotazione: { $name }.
rota-refused-last-member = Qualcuno deve restare. Può invece terminare la rotazione.
rota-refused-bad-times = Non capisco questa ora. La scriva così: 20:00.

# Somebody on call whom no alert reaches.
rota-unreachable-now = ⚠️ <b>{ $name }</b> ora è in servizio ({ $area }, reperibile { $level }), ma non si riesce a raggiungere. { $why } Le allerte passano subito alla persona successiva.
rota-why-blocked = Lì questo bot è bloccato.
rota-why-gone = Quell’account Telegram non esiste più.
rota-why-never-started = Lì questo bot non è mai stato aperto.
rota-why-other = Telegram dice: { $words }
