relay-lines = { $lines }
relay-resident = Residente
relay-head-staff-resident = 💬 <b>{ $name }</b> · caso { $number } · { $language }{ $marks }
relay-head-staff-staff = ↩️ <b>{ $author }</b> → { $name } · caso { $number }{ $marks }
relay-head-interpreter-resident = 💬 <b>Residente</b> · caso { $number } · { $language }{ $marks }
relay-head-interpreter-staff = ↩️ <b>Personale</b> · caso { $number } · { $language }{ $marks }
relay-head-resident = 💬 <b>Il personale</b>{ $marks }
relay-head-author = → <b>{ $name }</b> · caso { $number }{ $marks }
relay-mark-edited = {" "}· modificato
relay-mark-assumed = {" "}(lingua presunta)
relay-by-machine = 🤖 <b>Traduzione automatica</b>, { $engine ->
    [firefox] Firefox
    [libretranslate] LibreTranslate
   *[other] { $engine }
  }
relay-by-phrase = 👥 <b>Traduzione umana</b>, frase pronta
relay-by-person = 🗣 <b>Tradotto da una persona</b>
relay-not-translated = ⚠️ <b>Non tradotto.</b> Al momento la traduzione non è disponibile; ci riproviamo.
relay-broken = ⚠️ Da controllare nell’originale: { $values }
relay-kind-photo = 🖼 foto, qui sopra
relay-kind-voice = 🎤 messaggio vocale, qui sopra
relay-kind-video = 🎬 video, qui sopra
relay-kind-video-note = 🎬 videomessaggio, qui sopra
relay-kind-sticker = sticker, qui sopra
relay-kind-location = 📍 posizione, qui sopra
relay-kind-contact = 👤 è stato condiviso un contatto; chi traduce non lo vede
relay-kind-audio = 🎵 audio, qui sopra
relay-kind-animation = 🎞 animazione, qui sopra
relay-kind-venue = 📍 luogo, qui sopra
relay-kind-other = ⚠️ un messaggio di un tipo che non si può trasmettere (un sondaggio, un gioco o simili)
relay-kind-person = 🙋 vuole parlare con qualcuno
relay-follows-document = 📎 documento, qui sotto
relay-follows-video = 🎬 video, qui sotto
relay-follows-audio = 🎵 audio, qui sotto
relay-follows-animation = 🎞 animazione, qui sotto
relay-lost-big = ⚠️ 📎 un file troppo grande per essere trasmesso
relay-lost-gone = ⚠️ 📎 un file che non è stato possibile trasmettere
relay-quote = ❝{ $words }❞
relay-contact = 👤 contatto: { $name }, { $phone }
relay-phrases-all = 💬 Tutte le frasi …
relay-phrases = Tocchi una frase: <b>{ $name }</b> (caso { $number }) la riceverà nella propria lingua.
relay-answer = Rispondi
relay-close = Chiudi il caso
relay-received = Il suo messaggio è arrivato al personale di { $area }. Le risponderanno qui.
relay-kept = Il suo messaggio è conservato. Verrà letto appena ci sarà qualcuno del personale. In caso di emergenza chiami il <b>120</b> (ambulanza), il <b>110</b> (polizia) o il <b>119</b> (vigili del fuoco).
relay-which-area = Il suo messaggio è conservato. In quale quartiere abita? Lo leggerà il personale di quel quartiere.
relay-no-area = Il suo messaggio è conservato, ma qui non è ancora stato configurato nessun quartiere. In caso di emergenza chiami il <b>120</b> (ambulanza), il <b>110</b> (polizia) o il <b>119</b> (vigili del fuoco).
relay-person-asked = 🙋 Il personale di { $area } sa che vuole parlare con qualcuno. Scriva qui di che cosa si tratta, nella sua lingua.
relay-language-assumed = Mi sembra che Lei scriva in { $language }. Se non è così, tocchi la sua lingua.
relay-language-other = Questo messaggio non sembra scritto in { $language }. Se vuole le risposte in un’altra lingua, la tocchi.
relay-language-name = { $name }
relay-language-fixed = D’ora in poi traduciamo i suoi messaggi da questa lingua, e le risposte in questa lingua: { $language }.
relay-file-big = Questo file è troppo grande per essere trasmesso: al massimo { $limit } MB. Tutto il resto è arrivato, con l’avviso che manca un file. Per favore, invii un file più piccolo o una foto.
relay-file-gone = Non è stato possibile trasmettere questo file. Tutto il resto è arrivato, con l’avviso che manca un file. Per favore, lo invii di nuovo o invii una foto.
relay-other-not-passed = I messaggi di questo tipo non si possono trasmettere; chi legge questa conversazione vedrà che ne ha inviato uno. Per favore, invii un testo, una foto, un messaggio vocale o un file.
relay-answer-prompt = Scriva la risposta per { $name } (caso { $number }). /cancel per uscire.
relay-pick-case = Per chi? Tocchi un caso, e quello che ha scritto andrà lì. Se risponde a un messaggio, la risposta va da sola al caso giusto.
relay-case-label = { $number } · { $name }
relay-own-question = È una mia domanda
relay-no-cases = Non c’è nessun caso aperto, quindi non è stato inviato nulla. È una domanda sua?
relay-interpreter-hint = Per tradurre, risponda al messaggio che traduce. Non è stato inviato nulla. È una domanda sua?
relay-picked-gone = Quel testo non c’è più. Per favore, lo scriva di nuovo.
relay-waited-too-long = Quello che aveva scritto senza scegliere un caso non è stato inviato a nessuno ed è stato cancellato. Se serve ancora, lo scriva di nuovo.
relay-not-a-copy = Quel messaggio non appartiene a nessun caso. Risponda a un messaggio del caso o tocchi il suo pulsante «Rispondi». Non è stato inviato nulla.
relay-text-only = Traduca per iscritto, per favore.
relay-interpreted-staff = ✓ La sua traduzione è arrivata al personale.
relay-interpreted-resident = ✓ La sua traduzione è arrivata alla persona che ha scritto.
relay-undelivered = ⚠️ Non è stato possibile recapitare il suo messaggio a { $name } (caso { $number }): questa persona non è raggiungibile su Telegram.
case-unknown = Questo caso non si trova, o non è suo.
case-closed-already = Il caso { $number } è chiuso. Se la persona scrive di nuovo, se ne aprirà uno nuovo.
case-closed-toast = Il caso { $number } è chiuso.
case-closed-you = Il personale ha chiuso questa conversazione. Scriva di nuovo quando vuole: se ne aprirà un’altra.
case-closed-staff = ☑️ { $by } ha chiuso il caso { $number } ({ $name }).
case-closed-interpreter = ☑️ Il caso { $number } è chiuso. Grazie per la traduzione.
offer-card = 🗣 <b>Può tradurre?</b> { $language } ↔ { $other } · caso { $number }
offer-accept = Sì, ci penso io
offer-decline = Ora non posso
offer-card-yours = 🗣 Lei traduce il caso { $number }: { $language } ↔ { $other }.
    Qui sotto trova tutto quello che è stato detto. <b>Risponda</b> a un messaggio con la sua traduzione: sostituisce quella automatica da entrambe le parti. Nessuno vede il suo nome o il suo account.
offer-card-taken = Caso { $number } ({ $language }): lo traduce già un’altra persona. Grazie.
offer-card-declined = Caso { $number } ({ $language }): ha detto che ora non può.
offer-card-left = Caso { $number } ({ $language }): lo ha lasciato. Grazie.
offer-card-withdrawn = Caso { $number } ({ $language }): Lei qui non traduce più. Grazie.
offer-card-over = Caso { $number } ({ $language }): non serve più tradurre.
offer-hand-back = Lascia il caso
offer-taken = Un’altra persona traduce già questo caso, o il caso è chiuso.
interpreter-not-yours = Lei non traduce questo caso.
interpreter-joined = 🗣 Caso { $number } ({ $language }): da ora traduce una persona.
interpreter-joined-you = 🗣 Da ora una persona traduce questa conversazione.
interpreter-left = 🗣 Caso { $number } ({ $language }): la persona che traduceva ha lasciato. La traduzione automatica continua; stiamo cercando qualcun altro.
interpreter-lost = 🗣 Caso { $number } ({ $language }): la persona che traduceva non è più raggiungibile. La traduzione automatica continua; stiamo cercando qualcun altro.
alert-danger = 🆘 <b>{ $name }</b> ha scritto:
    { $words }
danger-not-relayed = 🆘 Quello che ha scritto { $name } si trova solo nell’allerta { $number }: non è stato possibile trasmetterlo come caso. Si assicuri che qualcuno risponda; la causa è nel log.
emergency-numbers = 🆘 <b>Se è in pericolo, chiami subito:</b>
    <b>120</b> ambulanza
    <b>110</b> polizia
    <b>119</b> vigili del fuoco
    Il personale reperibile è già avvisato. Continui a scrivere qui.
