# What people send besides text, and what becomes of it.
relay-kind-poll = 📊 sondaggio
relay-kind-live-location = 📍 posizione in tempo reale, qui sopra
relay-follows-photo = 🖼 foto, qui sotto
kind-live-ended = 📍 posizione in tempo reale, terminata
kind-album = 🖼 album, qui sotto: { $count }
kind-place-shared = 📍 è stato condiviso un luogo
kind-place-shared-in = 📍 è stato condiviso un luogo ({ $area })
kind-contact-offered = 👤 un contatto; si vedrà qui quando chi lo ha inviato sarà d’accordo
kind-contact-ask = 👤 Gli altri possono vedere questo contatto: { $name }, { $phone }? Per ora vedono solo che ne ha inviato uno.
kind-contact-yes = Sì, mostralo
kind-contact-no = No
kind-contact-shown = 👤 Ora gli altri vedono il contatto.
kind-contact-kept = 👤 Il contatto resta nascosto.
kind-contact-danger = 👤 Potrebbe essere in pericolo: ora il personale vede il contatto che ha inviato.
kind-what = { $what ->
    [story] storia
    [paid] contenuto a pagamento
    [once] contenuto visibile una sola volta
    [giveaway] concorso a premi
    [invoice] fattura
    [game] gioco
    [checklist] lista di cose da fare
    [gift] regalo
    [account] account
   *[other] tipo sconosciuto
  }
kind-not-passed = ⚠️ non si può trasmettere: { $what }
kind-not-passed-you = Questo non si può trasmettere: { $what }. Gli altri vedono che lo ha inviato. Per favore, lo scriva come testo oppure invii una foto, un messaggio vocale o un file.
mark-forwarded = {" "}· inoltrato
mark-withdrawn-by = {" "}· ritirato da { $by }, { $at }
accounts-hidden = I nomi e i link degli account Telegram non vengono trasmessi. Il suo messaggio è arrivato con ••• al loro posto.
correction-head = ✏️ <b>Corretto da una persona</b>
correction-ask = ✏️ Questo messaggio è stato modificato dopo la sua traduzione. Per favore, lo traduca di nuovo: risponda qui.
stakes-wait = ✋ <b>Per favore, aspetti la conferma di una persona.</b> Finora lo ha tradotto solo una macchina.
stakes-first = ❗ <b>Per favore, traduca prima questo.</b> Una parola sbagliata può fare danni.
withdraw-how = Qui non c’è nulla di suo da ritirare. Risponda con /withdraw a un messaggio che ha inviato.
withdraw-last = Ritira l’ultimo
withdraw-own-ask = Ritirare il suo ultimo messaggio? Per gli altri scompare, e leggono che è stato ritirato.
withdrawn-own = 🚫 Ritirato. Gli altri non lo vedono più; leggono che è stato ritirato.
withdrawn-by-resident = 🚫 { $name } (caso { $number }) ha ritirato un messaggio ({ $at }).
withdrawn-by-resident-interpreter = 🚫 La persona residente (caso { $number }) ha ritirato un messaggio ({ $at }).
withdrawn-translation = 🚫 La traduzione di questo messaggio fatta da una persona è stata ritirata.
flood-note = Sta scrivendo molto in fretta. Tutto viene conservato; ora il personale lo legge insieme, in un solo messaggio.
copy-refused = ⚠️ Un messaggio (caso { $number }) non si è potuto mostrare com’era scritto. Dice:
voice-as-audio = 🎤 Il Telegram dell’altra parte non accetta messaggi vocali: il suo è arrivato come file.
command-withdraw = Ritirare un messaggio
