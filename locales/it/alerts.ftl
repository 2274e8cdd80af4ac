alert-card-open = { $kind } · <b>Allerta { $number }</b> · { $area }
    { $what }
alert-card-reopened = { $kind } · <b>L’allerta { $number } è di nuovo aperta</b> · { $area }
    { $what }
alert-card-all = { $kind } · 🔔 <b>Allerta { $number }: nessuna risposta da chi è reperibile</b> · { $area }
    { $what }

    Stiamo chiamando tutto il coordinamento e il centro operativo.
alert-card-again = { $kind } · 🔔🔔 <b>Allerta { $number }: ancora nessuno se ne occupa</b> · { $area } · chiamata n. { $times }
    { $what }

    Continuiamo a chiamare ogni persona finché qualcuno non se ne occupa.
alert-card-taken = ✅ <b>Allerta { $number }</b> · { $area }
    { $what }

    Se ne occupa <b>{ $name }</b>.
alert-card-yours = ✅ { $kind } · <b>Allerta { $number }: se ne occupa Lei</b> · { $area }
    { $what }
alert-card-over = ☑️ <b>Allerta { $number }</b> · { $area }
    { $what }

    { $ending }
alert-no-area = quartiere non indicato
alert-take = ✋ Ci penso io
alert-done = Risolta
alert-give-back = Non posso, passatela
alert-yours = Dell’allerta { $number } si occupa Lei: { $about }
alert-ended = L’allerta è chiusa.
alert-ended-by = Risolta da { $name }.
alert-unknown = Non trovo questa allerta.
alert-taken-by = Dell’allerta { $number } si occupa già { $name }, da { $minutes } min.
alert-over = L’allerta { $number } è già chiusa da { $minutes } min. { $ending }
alert-not-yours = L’allerta { $number } ora non è affidata a Lei: non se ne occupa nessuno. Per prenderla tocchi «Ci penso io».
alert-still-on-it = Allerta { $number } ({ $about }), affidata a Lei da { $minutes } min: se ne sta ancora occupando? Senza risposta passa alla persona successiva.
alert-still-yes = Sì, me ne occupo
alert-still-thanks = Allerta { $number }: grazie, resta affidata a Lei.
alert-still-reopened = L’allerta { $number } è di nuovo aperta e passa alla persona successiva.
alert-still-over = L’allerta { $number } è chiusa.
alert-given-back = L’allerta { $number } passa ad altri.
alert-kind-arrival = 🚪 Arrivo
alert-kind-medical = 🚑 Aiuto medico
alert-kind-danger = 🆘 Pericolo
alert-card-nobody = { $kind } · 🔔 <b>Allerta { $number }: nessuno è reperibile</b> · { $area }
    { $what }

    Stiamo chiamando tutto il coordinamento e il centro operativo.
alert-decline = ✖️ Non posso
alert-card-declined = Allerta { $number }: ha detto che non può. Stiamo chiamando altre persone. Se invece può, se ne occupi Lei.
alert-plain = Allerta { $number }, { $area }: guardi subito.
alert-plain-taken = Dell’allerta { $number } si occupa già { $name }.
alert-late = Allerta { $number } · { $area }: { $minutes } min di ritardo
alert-late-more = e altre { $count }
alert-found-again = ⚠️ Queste allerte si erano fermate senza chiamare nessun altro. Ora riprendono:
    { $alerts }
alert-outage = ⚠️ Weft non ha funzionato da { $from } a { $until }. Nessuna allerta ha subito ritardi.
alert-outage-late = ⚠️ Weft non ha funzionato da { $from } a { $until }. Queste allerte hanno subito ritardi e ora riprendono:
    { $alerts }
alert-list = <b>Allerte aperte: { $count }</b>

    { $lines }
alert-list-none = Nelle Sue zone non ci sono allerte aperte.
alert-list-line = { $kind } · <b>Allerta { $number }</b> · { $about } · { $minutes } min
    { $how }
alert-list-open = non se ne occupa ancora nessuno · chiamata n. { $times }
alert-list-taken = se ne occupa { $name }
alert-list-to-close = incontro avvenuto, da chiudere
alert-list-show = 🔎 Allerta { $number }
command-alerts = Allerte aperte
alert-list-relief = se ne occupa { $name }, serve un cambio
alert-pass = ↪️ Passare a …
alert-pass-ask = Allerta { $number }: a chi la passa? ({ $about })
alert-pass-next = Prossima reperibilità
alert-pass-all = 🔔 Tutti
alert-passed-to = Allerta { $number }: lo stiamo chiedendo a { $name }. Se non la prende, passa come sempre alla persona successiva.
alert-passed-all = Allerta { $number }: stiamo chiamando tutti.
alert-pass-gone = Ora non è possibile chiederlo a questa persona. Ne scelga un’altra.
alert-card-passed = { $kind } · ↪️ <b>Allerta { $number }: { $name } la passa</b> · { $area }
    { $what }
alert-relief = 🔄 Mi serve il cambio
alert-relief-end = Me ne occupo ancora io
alert-relief-asked = Stiamo chiedendo ad altri. L’allerta { $number } resta affidata a Lei finché qualcuno Le dà il cambio.
alert-card-relief = { $kind } · 🔄 <b>Allerta { $number }: per { $name } serve un cambio</b> · { $area }
    { $what }
alert-relieved = ✅ Allerta { $number }: ora se ne occupa <b>{ $name }</b>.
alert-write = ✏️ Scrivere un messaggio
alert-card-unreached = { $kind } · 🔔 <b>Allerta { $number }: chi è di turno non si riesce a raggiungere</b> · { $area }
    { $what }

    Stiamo chiamando tutto il coordinamento e il centro operativo.
