alert-arrival = <b>{ $name }</b> è all’ingresso: { $gate }
    In attesa dalle { $since } · lingua: { $language }{ $silent }
    Serve: { $need }
    Persone: { $party } · aiuto con i bagagli o per camminare: { $luggage } · sta male: { $ill }
arrival-language = 🌐 Salve! Scelga la lingua.
arrival-gate-unknown = Questo codice d’ingresso non è riconosciuto. Scansioni di nuovo il codice QR all’ingresso, oppure scriva qui di che cosa ha bisogno.
arrival-unknown = Questa registrazione d’arrivo non si trova, o non è sua.
arrival-over = Questa registrazione d’arrivo è già chiusa.
arrival-not-received = Prima incontri la persona, poi tocchi «Ci siamo incontrati».
arrival-ask-need = Di che cosa ha bisogno?
arrival-need-button-fetch = 🚪 Venitemi a prendere
arrival-need-button-register = 📝 Solo registrarmi
arrival-need-button-medical = 🚑 Aiuto medico
arrival-need-fetch = apertura e accompagnamento
arrival-need-register = registrazione
arrival-need-medical = aiuto medico
arrival-ask-party = Quante persone siete?
arrival-people = { $party ->
    [5] 5+
   *[other] { $party }
  }
arrival-ask-luggage = Serve aiuto con i bagagli o per camminare?
arrival-luggage-some = Serve
arrival-luggage-none = Non serve
arrival-ask-ill = Qualcuno sta male (febbre, tosse, fatica a respirare)?
arrival-ill-somebody = Qualcuno
arrival-ill-nobody = Nessuno
arrival-again = ✏️ Cambia le risposte
arrival-status-waiting = ✅ Stiamo chiamando qualcuno. Attenda all’ingresso, per favore.
arrival-status-taken = ✅ <b>{ $name }</b> sta venendo da Lei dalle { $since }. Attenda all’ingresso, per favore.
arrival-status-overdue = ⏳ <b>{ $name }</b> è in ritardo. Stiamo chiedendo a che punto è. Attenda all’ingresso, per favore.
arrival-cancel = ✖️ Non serve più venire
arrival-cancelled = Va bene, non verrà nessuno. Se ha ancora bisogno di qualcuno, scansioni di nuovo il codice.
arrival-cancelled-on-the-way = ✖️ Allerta { $number }: <b>{ $name }</b> non ha più bisogno di nessuno. Non serve andare.
arrival-coming = <b>{ $name }</b> sta venendo da Lei. Attenda all’ingresso, per favore.
arrival-still-looking = Non ha ancora risposto nessuno. Stiamo chiamando tutto il coordinamento e il centro operativo, e continueremo finché non verrà qualcuno. In caso di emergenza chiami il <b>{ $emergency }</b>.
arrival-someone-else = La persona che stava venendo non può venire. Stiamo chiamando qualcun altro. Attenda all’ingresso, per favore.
arrival-received = { $name } conferma che vi siete incontrati. Le diamo il benvenuto!
arrival-closed = È tutto a posto. Può scrivere qui in qualsiasi momento.
arrival-receive = 🤝 Ci siamo incontrati
arrival-close-noted = 📝 Chiudi con una nota
arrival-close-plain = Chiudi senza nota
arrival-closing-ask = Scriva la nota di chiusura in un solo messaggio. La vedrà solo il personale. /cancel per uscire.
arrival-closing-kept = L’arrivo è chiuso.
arrival-ended-cancelled = { $name } non ha più bisogno di nessuno.
arrival-ended-received = { $name } ha incontrato chi aspettava.
arrival-ended-closed = { $name } ha incontrato chi aspettava e ha chiuso l’allerta.
arrival-ended-noted = { $name } ha incontrato chi aspettava e ha chiuso l’allerta:
    { $note }
gate-ask-area = In quale quartiere è l’ingresso? Lo tocchi, o scriva il nome del quartiere o dell’ingresso.
gate-ask-gate = A quale ingresso di <b>{ $area }</b> si trova?
gate-button-areas = ‹ Tutti i quartieri
gate-none = Qui non è ancora registrato nessun ingresso. Scriva qui di che cosa ha bisogno, nella sua lingua.
arrival-begun = 👋 Si trova qui: <b>{ $gate }</b>, { $area }.
    Tocchi il pulsante grande e qualcuno verrà da Lei. Se non fa nulla, tra un minuto chiameremo noi qualcuno.
arrival-card = 📍 <b>{ $gate }</b>, { $area }

    { $lines }
arrival-call = 🙋 Sono qui, venite
arrival-languages = 🌐 Lingue…
arrival-back = ↩️ Indietro
arrival-skip = Salta ›
arrival-unsaid = non ancora indicato
arrival-not-finished = {""}
    ⚠️ Ha scansionato il codice e poi non ha detto altro.
arrival-status-soon = ✅ Ci ha chiamato poco fa. Tra pochissimo chiameremo di nuovo. Attenda all’ingresso, per favore.
arrival-usual = Di solito qualcuno arriva entro { $minutes } min.
arrival-emergency = 🚑 In caso di emergenza chiami subito il <b>{ $emergency }</b>.
arrival-write-here = Può scrivere o parlare qui in qualsiasi momento, nella sua lingua: il messaggio arriva a chi sta venendo da Lei.
arrival-nobody-came = 🔔 Non è venuto nessuno
arrival-cancel-ask = Conferma che non deve venire nessuno?
arrival-cancel-sure = Sì, non serve venire
arrival-nobody-on-call = In questo momento nessuno è reperibile per questo ingresso. Stiamo chiamando il coordinamento e il centro operativo, e continueremo finché non verrà qualcuno. In caso di emergenza chiami il <b>{ $emergency }</b>.
arrival-moved = 📍 Allerta { $number }: <b>{ $name }</b> ora è a un altro ingresso: <b>{ $gate }</b>, { $area }.
arrival-where-are-you = ❓ Allerta { $number }: <b>{ $name }</b> sta ancora aspettando all’ingresso ({ $gate }) e chiede dove si trova Lei.
arrival-not-come = ⚠️ Allerta { $number }: <b>{ $name }</b> dice che non è venuto nessuno ({ $gate }). Stiamo chiamando altre persone. Se è sul posto, prenda di nuovo l’allerta.
arrival-receive-ask = Ha davvero incontrato <b>{ $name }</b> all’ingresso ({ $gate })?
arrival-receive-sure = 🤝 Sì, ci siamo visti
arrival-receive-noted = Annotato: vi siete incontrati.
arrival-staff-ask = Ha scansionato: <b>{ $gate }</b>, { $area }. È Lei la persona in arrivo?
arrival-staff-arrives = 🙋 Sì, chiamate qualcuno
arrival-staff-tries = No, era solo una prova
arrival-scanned = Codice scansionato: <b>{ $gate }</b>, { $area }.
arrival-scanned-only = ✅ Il codice funziona: <b>{ $gate }</b>, { $area }. Non è stato chiamato nessuno.
arrival-ringing-again = Stiamo chiamando di nuovo.
arrival-asked-where = Qualcuno sta arrivando. Abbiamo chiesto a che punto è.
arrival-eta = ⏱ { $minutes } min
arrival-eta-told = La persona che aspetta è stata avvisata.
arrival-coming-at = <b>{ $name }</b> sarà da Lei verso le { $at }.
arrival-nobody-here = 🔍 Qui non c’è nessuno
arrival-asked-them = Stiamo chiedendo alla persona dove si trova.
arrival-where-are-they = ❓ <b>{ $name }</b> è all’ingresso ({ $gate }) e non La vede. È ancora lì?
arrival-still-here = 🙋 Sì, sono qui
arrival-still-here-told = ✅ Abbiamo fatto sapere che Lei è qui.
arrival-is-still-there = 🙋 Allerta { $number }: <b>{ $name }</b> è ancora all’ingresso ({ $gate }) e La sta cercando.
arrival-missing-medical = ⚠️ Allerta { $number }: <b>{ $name }</b> ha chiesto aiuto medico o segnalato che qualcuno sta male all’ingresso ({ $gate }) e non si trova. Per favore, cerchi questa persona, se possibile insieme a qualcun altro.
arrival-gone = Non siamo riusciti a trovarla all’ingresso. Se ha ancora bisogno di qualcuno, scansioni di nuovo il codice o scriva qui.
arrival-gone-office = Allerta { $number }: <b>{ $name }</b> non si trova all’ingresso ({ $gate }) e non ha risposto. Ora nessuno sta più cercando.
arrival-ended-gone = Non c’era nessuno e non c’è stata risposta.
arrival-close-ask = Allerta { $number }: ha incontrato <b>{ $name }</b> all’ingresso ({ $gate }). È tutto fatto? Allora la chiuda.
arrival-close-ask-other = Allerta { $number }: { $worker } ha incontrato <b>{ $name }</b> all’ingresso ({ $gate }) e non può più chiuderla. La chiuda Lei, per favore.
arrival-close-undo = ↩️ Annulla la chiusura
arrival-close-undone = L’arrivo non è più chiuso.
arrival-close-too-late = La chiusura si può annullare solo per due minuti.
arrival-ended-itself = { $name } ha incontrato chi aspettava; chiusa da sola dopo 12 ore.
arrival-ended-closed-by = { $name } ha incontrato chi aspettava; ha chiuso l’allerta { $worker }.
arrival-nobody-reached = In questo momento non riusciamo a raggiungere chi è di turno per questo ingresso. Stiamo chiamando il coordinamento e il centro operativo, e continueremo finché non verrà qualcuno. In caso di emergenza chiami il <b>{ $emergency }</b>.
