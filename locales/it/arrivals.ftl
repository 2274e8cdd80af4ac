alert-arrival = <b>{ $name }</b> è all’ingresso: { $gate }
    In attesa dalle { $since } · lingua: { $language }
    Serve: { $need }
    Persone: { $party } · aiuto con i bagagli o per camminare: { $luggage } · sta male: { $ill }{ $notes }
arrival-card-notes =
    {""}
    { $notes }
arrival-language = 🌐 Salve! Scelga la lingua.
arrival-gate-unknown = Questo codice d’ingresso non è riconosciuto. Scansioni di nuovo il codice QR all’ingresso, oppure scriva qui di che cosa ha bisogno.
arrival-unknown = Questa registrazione d’arrivo non si trova, o non è sua.
arrival-over = Questa registrazione d’arrivo è già chiusa.
arrival-not-received = Prima incontri la persona, poi tocchi «Ci siamo incontrati».
arrival-ask-need = Le diamo il benvenuto. Si trova qui: <b>{ $gate }</b>. Di che cosa ha bisogno?
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
arrival-check = <b>È tutto giusto?</b>
    Ingresso: { $gate }
    Serve: { $need }
    Persone: { $party }
    Aiuto con i bagagli o per camminare: { $luggage }
    Sta male: { $ill }
arrival-check-unwell = <b>È tutto giusto?</b>
    Ingresso: { $gate }
    Serve: { $need }
    Persone: { $party }
    Aiuto con i bagagli o per camminare: { $luggage }
    Sta male: { $ill }

    In caso di emergenza chiami subito il <b>120</b>.
arrival-confirm = ✅ Sì, chiamate qualcuno
arrival-again = ↩️ Ricomincia
arrival-status-waiting = ✅ Il suo arrivo è registrato. Stiamo chiamando qualcuno. Attenda all’ingresso, per favore.
arrival-status-taken = ✅ Il suo arrivo è registrato e qualcuno sta arrivando. Attenda all’ingresso, per favore.
arrival-status-overdue = ✅ Il suo arrivo è registrato. Stiamo chiedendo a chi è in cammino a che punto è. Attenda all’ingresso, per favore.
arrival-elsewhere = ✅ Il suo arrivo è registrato a un altro ingresso: <b>{ $gate }</b>, { $area }. È lì che qualcuno verrà. Se ora si trova qui: <b>{ $here }</b>, { $there }, tocchi «{ arrival-cancel }» e poi scansioni di nuovo questo codice.
arrival-add-note = ✏️ Aggiungi una nota
arrival-cancel = ✖️ Non serve più aiuto
arrival-note-ask = Scriva la nota in un solo messaggio, nella sua lingua. /cancel per uscire.
arrival-note-kept = La sua nota è stata trasmessa.
arrival-note-passed = ✏️ Allerta { $number }, nota di <b>{ $name }</b>:
    { $note }
arrival-cancelled = La registrazione è annullata. Non verrà nessuno. Se ha bisogno di qualcuno, scansioni di nuovo il codice.
arrival-cancelled-on-the-way = ✖️ Allerta { $number }: <b>{ $name }</b> ha annullato e non ha più bisogno di nessuno.
arrival-coming = <b>{ $name }</b> sta venendo da Lei. Attenda all’ingresso, per favore.
arrival-still-looking = Non ha ancora risposto nessuno. Stiamo chiamando tutto il coordinamento e il centro operativo, e continueremo finché non verrà qualcuno. In caso di emergenza chiami il <b>120</b>.
arrival-someone-else = La persona che stava venendo non può venire. Stiamo chiamando qualcun altro. Attenda all’ingresso, per favore.
arrival-received = { $name } conferma che vi siete incontrati. Le diamo il benvenuto!
arrival-closed = È tutto a posto. Può scrivere qui in qualsiasi momento.
arrival-receive = 🤝 Ci siamo incontrati
arrival-close-noted = 📝 Chiudi con una nota
arrival-close-plain = Chiudi senza nota
arrival-closing-ask = Scriva la nota di chiusura in un solo messaggio. La vedrà solo il personale. /cancel per uscire.
arrival-closing-kept = L’arrivo è chiuso.
arrival-ended-cancelled = { $name } ha annullato.
arrival-ended-received = { $name } ha incontrato chi aspettava.
arrival-ended-closed = { $name } ha incontrato chi aspettava e ha chiuso l’allerta.
arrival-ended-noted = { $name } ha incontrato chi aspettava e ha chiuso l’allerta:
    { $note }
arrival-eta = ⏱ { $minutes } min
arrival-eta-told = La persona che aspetta è stata avvisata.
arrival-coming-at = <b>{ $name }</b> sarà da Lei verso le { $at }.
arrival-nobody-here = 🔍 Qui non c’è nessuno
arrival-asked-them = Stiamo chiedendo alla persona dove si trova. Se non risponde entro 5 minuti, l’allerta si chiude da sola.
arrival-where-are-they = ❓ <b>{ $name }</b> è all’ingresso ({ $gate }) e non La vede. È ancora lì?
arrival-still-here = 🙋 Sì, sono qui
arrival-still-here-told = ✅ Abbiamo fatto sapere che Lei è qui.
arrival-is-still-there = 🙋 Allerta { $number }: <b>{ $name }</b> è ancora all’ingresso ({ $gate }) e La sta cercando.
arrival-missing-medical = ⚠️ Allerta { $number }: <b>{ $name }</b> ha chiesto aiuto medico all’ingresso ({ $gate }) e non si trova. Per favore, cerchi questa persona, se possibile insieme a qualcun altro.
arrival-gone = Non siamo riusciti a trovarla all’ingresso. Se ha ancora bisogno di qualcuno, scansioni di nuovo il codice o scriva qui.
arrival-gone-office = Allerta { $number }: <b>{ $name }</b> non si trova all’ingresso ({ $gate }) e non ha risposto. Ora nessuno sta più cercando.
arrival-ended-gone = Non c’era nessuno e non c’è stata risposta.
