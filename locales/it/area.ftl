# Dove abita qualcuno.
area-how = Può anche scrivere il nome o inviare la sua posizione (📎).
area-ask = In quale quartiere abita?
area-yours = Lei abita a <b>{ $area }</b>. Se non è giusto, scelga il suo quartiere:
area-unknown = Non lo so
area-all = Tutti i quartieri
area-other = 📍 Un altro quartiere
area-near = Questi sono i più vicini alla sua posizione. Qual è?
area-near-none = Nessuno dei nostri quartieri è vicino alla sua posizione.
# Su un pulsante: un quartiere o un ingresso, e quanto è lontano.
area-near-label = { $name } · { $away }
area-metres = { $metres } m
area-kilometres = { $kilometres } km
area-office = 📍 Nessun problema: il suo messaggio è al centro operativo, che troverà il quartiere e le risponderà qui.
area-noted = 📍 Annotato: lei abita a { $area }.
area-at-gate = 📍 Annotato: lei abita a { $area }. Finché aspetta all’ingresso, il personale di lì legge i suoi messaggi.
area-moved-you = 📍 Ora i suoi messaggi vanno al personale di { $area }, che può leggere anche quello che ha scritto prima.
gate-near = Questi sono gli ingressi più vicini. A quale si trova?
receipt-for = Ce l’ha: { $names }.
receipt-read = 👀 { $name } sta leggendo il suo messaggio. Le risponderanno qui.
# Un caso.
case-card = 🗂 Caso
case-set-area = 📍 Indica il quartiere
case-pass = Passa ad altri
case-pass-ask = A quale quartiere va il caso { $number } ({ $name })? Lo scelga o ne scriva il nome.
case-pass-sure = Passare il caso { $number } ({ $name }) a { $area }? Il personale di lì leggerà tutto e { $name } ne avrà notizia.
case-pass-yes = Sì, passalo
case-pass-no = No, lascialo qui
case-passed = ☑️ Il caso { $number } ({ $name }) ora è a { $area }.
case-passed-by = 🗂 { $by } ha passato il caso { $number } ({ $name }) a { $area }.
case-moved = 📍 { $name } abita a { $area }. Il caso { $number } ora è del personale di lì.
case-there-already = Il caso { $number } è già in quel quartiere.
case-leave = Esci
case-leave-one = Esci da { $number } · { $name }
case-left = Ha lasciato il caso { $number } ({ $name }) e non ne riceve più i messaggi. Se risponde, rientra.
case-only-reader = Nessun altro legge il caso { $number }, quindi non può uscirne. Lo passi ad altri o lo chiuda.
answering-now = ✍️ Sta rispondendo: { $names }
answering-ask = ✍️ Caso { $number } ({ $name }): sta già rispondendo { $names }. Non è stato ancora inviato nulla. Rispondere comunque?
answering-too = Sì, rispondi anche tu
# Quando il turno di guardia inizia e finisce.
duty-ended = La sua reperibilità è finita, ma riceve ancora i messaggi di questi casi: { $cases }. Vuole uscirne?
duty-leave-all = Esci da tutti
duty-keep = Resta in tutti
duty-kept = Continuerà a ricevere i messaggi di questi casi.
duty-left = Ha lasciato: { $cases }
duty-none = Non ce ne sono altri da cui uscire.
duty-stays = Nessun altro legge questi, quindi restano a lei: { $cases }
recap-duty = 🗂 <b>Casi aperti che lei legge da adesso: { $count }</b>
# Scrivere per primi.
write-whom = A chi vuole scrivere? Invii un nome o un numero di caso.
write-which = A chi vuole scrivere?
write-nobody = «{ $words }»: nessuno con questo nome tra le persone a cui può scrivere. Provi un altro nome o un numero di caso. /cancel per annullare.
write-unreachable = { $name } non è raggiungibile su Telegram: qui non può scrivere a questa persona.
write-prompt = Scriva il suo messaggio per { $name }. /cancel per annullare.
write-first = 💬 <b>{ $name }</b>, del personale di { $area }, le scrive. Può rispondere qui, nella sua lingua.
write-first-office = 💬 <b>{ $name }</b>, del personale, le scrive. Può rispondere qui, nella sua lingua.
command-area = Il suo quartiere
command-write = Scrivere a qualcuno
