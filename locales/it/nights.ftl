# Chi chiamare al telefono quando nessun messaggio sveglia qualcuno.
command-numbers = Numeri da chiamare
alert-card-numbers = { $card }

    { $numbers }
alert-numbers = ☎️ <b>Nessuno risponde. Per favore, chiami Lei:</b>
    { $numbers }
alert-numbers-none = ☎️ <b>Nessuno risponde e qui non c’è alcun numero da chiamare.</b> Può aggiungerne con /numbers.
alert-number = { $label }: { $phone }
alert-call-failed = ☎️ Allerta { $number }: il servizio telefonico non è raggiungibile e non chiama nessuno.

    { $numbers }
numbers-ask-area = I numeri di quale quartiere?
numbers-list = ☎️ <b>Numeri da chiamare · { $area }</b>
    { $numbers }

    Quando si è chiamato chiunque e per minuti nessuno risponde, questi numeri compaiono sulla scheda dell’allerta.
numbers-none = Ancora nessun numero.
numbers-button-add = ➕ Aggiungi un numero
numbers-button-remove = 🗑 { $label }
numbers-ask = Chi risponde, e a quale numero? Per esempio: Portineria di notte +86 21 5555 0100
numbers-unreadable = Qui non vedo un numero di telefono. Lo scriva così: Portineria di notte +86 21 5555 0100
numbers-full = L’elenco è pieno ({ $limit }). Prima tolga un numero.
numbers-known = Questo numero è già nell’elenco.
# Il proprio indirizzo privato del calendario.
rota-button-address = 🔗 Link del calendario
calendar-name = Reperibilità
calendar-address = 🔗 <b>L’indirizzo del Suo calendario</b>
    { $address }

    Lo aggiunga come abbonamento nella Sua app del calendario: mostra quando è reperibile e segue ogni modifica. Chi ha questo indirizzo può vedere i Suoi orari, quindi non lo dia a nessuno.
calendar-button-new = 🔁 Nuovo indirizzo
calendar-button-end = 🗑 Disattiva
calendar-ask-sure = L’indirizzo attuale non funzionerà più in nessun calendario. Vuole continuare?
calendar-button-sure = Sì, continua
calendar-ended = L’indirizzo del Suo calendario è disattivato.
calendar-no-web = Qui non ci sono indirizzi di calendario. Può ricevere i Suoi orari in un file, con /rota.
# Chiudere più arrivi insieme.
arrival-close-ask-all = Ha incontrato queste persone ({ $count }): { $names }. Per tutte è tutto fatto? Allora chiuda. Per chiuderne solo alcune, le apra con /alerts.
arrival-close-ask-others = { $worker } ha incontrato queste persone ({ $count }) e non può più chiudere: { $names }. Chiuda Lei per tutte, per favore.
arrival-close-all = ☑️ Chiudi tutte
arrival-closed-all = Chiuse: { $count }
