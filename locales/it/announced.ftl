command-checkin = Registrare chi non ha Telegram
command-announce = Annunciare un arrivo
command-announced = Chi aspettiamo
help-checkin = /checkin – registrare l’arrivo di chi non ha Telegram, di una famiglia o di un pullman intero. Chiamiamo subito qualcuno.
help-announced = /announced – chi aspettiamo e chi è in ritardo
help-announce = /announce – annunciare un arrivo. Dopo il comando può incollare le righe di una tabella: nome, lingua, quartiere, ingresso, ora, numero di persone, necessità.
companion-for = 👥 Per <b>{ $name }</b>:
    { $what }
companion-for-both = 👥 Per <b>{ $name }</b>:
    { $what }

    Da mostrare:
    { $theirs }
companion-on-card = {""}
    👥 Senza Telegram; arrivo registrato da { $name }
companion-names = {""}
    Nomi: { $names }
checkin-ask-gate = Dove si trovano? Tocchi il quartiere, poi l’ingresso. Chiamiamo subito qualcuno.
checkin-ask-names = Stiamo già chiamando qualcuno. Chi è in arrivo? Invii il nome, o tutti i nomi, uno per riga, o solo il numero di persone.
checkin-names-skipped = Va bene. La registrazione resta valida.
checkin-button-somebody = 👥 Registra qualcuno
checkin-button-names = ✏️ Nomi
checkin-button-language = 🌐 La loro lingua
checkin-ask-language = Che lingua parlano?
checkin-speaks = Annotato: { $language }.
checkin-too-many = Una registrazione può contenere al massimo { $limit } persone. Registri le altre a parte, per favore.
unknown-gate-answer = ⚠️ Questo codice d’ingresso è sbagliato o vecchio. Il centro operativo sa già che Lei è qui. Tocchi il quartiere dove si trova ora, poi l’ingresso, e qualcuno verrà da Lei. In caso di emergenza chiami il <b>{ $emergency }</b>.{ $ring }
unknown-gate-ring = {""}
    ☎️ Oppure ci chiami: <b>{ $number }</b>
unknown-gate-tried = ⚠️ Nessun ingresso ha questo codice: il manifesto è sbagliato o vecchio. Ne stampi uno nuovo, per favore. Non è stato chiamato nessuno.
unknown-gate-ended = L’arrivo è registrato: { $gate }, { $area }.
alert-kind-unknown-gate = ❓ Codice sconosciuto
alert-unknown-gate = <b>{ $name }</b> è a un ingresso con un manifesto sbagliato o vecchio. Codice: { $code }
    In attesa dalle { $since } · lingua: { $language }
    Abbiamo chiesto di scegliere l’ingresso.
alert-kind-overdue-arrival = ⏰ Arrivo in ritardo
alert-announced-overdue = Aspettavamo <b>{ $name }</b>, ma non è arrivato nessuno.
    { $what }
announced-on-card = {""}
    📋 Arrivo annunciato: { $what }
announced-maybe-on-card = {""}
    📋 Forse è l’arrivo annunciato di { $name }: { $what }
announced-perhaps-come = ❓ Forse è già qui con il nome { $name }: { $gate }, { $since }
announced-people = { $party ->
    [one] { $party } persona
   *[other] { $party } persone
  }
announced-ask = ❓ <b>{ $name }</b> ({ $gate }): è l’arrivo annunciato di <b>{ $other }</b>?
    { $what }
announced-it-is = ✅ { $name }
announced-it-is-not = È un’altra persona
announced-it-is-noted = ✅ Annotato: è l’arrivo annunciato di <b>{ $name }</b>.
announced-it-is-not-noted = Annotato: non è <b>{ $name }</b>. Continuiamo ad aspettare.
announced-list = 📋 <b>Arrivi attesi: { $count }</b>

    { $entries }
announced-none = Non aspettiamo nessuno.
announced-number = { $number }
announced-card = 📋 <b>{ $name }</b>
    { $what }
    { $state }
announced-card-link = 📋 <b>{ $name }</b>
    { $what }
    { $state }

    Link personale, da inviare a chi arriva:
    { $link }
announced-state-announced = Arrivo atteso
announced-state-overdue = ⏰ In ritardo
announced-state-arrived = ✅ Già sul posto
announced-state-cancelled = ✖️ Non viene
announced-button-come = ✅ Già sul posto
announced-button-time = 🕐 Altra ora
announced-button-gate = 📍 Altro ingresso
announced-button-cancel = ✖️ Non viene
announced-button-list = ‹ Tutti gli arrivi
announced-cancel-ask = <b>{ $name }</b> non viene davvero?
announced-cancel-sure = Sì, non viene
announced-ask-gate = A quale ingresso aspettiamo <b>{ $name }</b>?
announced-ended-come = L’arrivo è avvenuto.
announced-ended-cancelled = L’arrivo è annullato.
announced-ended-moved = L’ora o il luogo è cambiato.
announced-unknown = Questo arrivo annunciato non si trova.
announced-over = Questo arrivo annunciato è già chiuso.
announced-link-used = Questo link è già usato da un’altra persona. Quando arriva, scansioni il codice all’ingresso.
announced-gone = Non serve più rispondere a questa domanda.
announce-ask-area = In quale quartiere arrivano?
announce-ask-gate = A quale ingresso di <b>{ $area }</b>?
announce-unknown = Non si sa
announce-ask-name = Chi arriva? Invii il nome; per un gruppo ne basta uno.
announce-ask-time = Quando? Per esempio 01:30 o 2026-12-01 01:30.
announce-ask-party = Quante persone? Tocchi un pulsante o invii un numero.
announce-ask-language = Che lingua parlano? La tocchi o ne invii il nome.
announce-ask-needs = Di che cosa hanno bisogno, per esempio una sedia a rotelle? Lo scriva in un solo messaggio.
announce-preview = Controlli, per favore, prima di salvare:

    { $entries }
announce-button-post = ✅ Salva
announce-button-discard = ✖️ Annulla
announce-line = Riga { $number }: { $what }
announce-more = … e altri { $count }
announce-wrong = Non è stato salvato nulla. Corregga queste righe e invii di nuovo tutto:

    { $entries }
announce-no-table = Questa tabella non si legge. Non è stato salvato nulla. Scriva una persona per riga: nome, lingua, quartiere, ingresso, ora, numero di persone, necessità.
announced-fault-name = Il nome manca o è troppo lungo: { $value }
announced-fault-place = «{ $value }» non è uno dei Suoi quartieri o ingressi, o ce n’è più d’uno. Scriva anche il quartiere.
announced-fault-time = «{ $value }» non va bene come ora d’arrivo. Scriva, per esempio, 01:30 o 2026-12-01 01:30.
announced-fault-past = «{ $value }»: quest’ora è già passata.
announced-fault-party = «{ $value }»: serve un numero di persone da 1 a 99.
announced-fault-language = Non conosco la lingua «{ $value }». Scriva, per esempio, russo o ru.
announced-fault-needs = È troppo lungo. Il massimo è 200 caratteri.
come-card = 👋 La aspettiamo:
    { $what }

    Quando è all’ingresso, tocchi il pulsante grande e qualcuno verrà da Lei.
come-moved = 📋 Il Suo arrivo è cambiato. Ora La aspettiamo così:
    { $what }
come-where = ⏰ L’ora è passata e non ci siamo ancora incontrati. Dov’è?
    { $what }
come-cancelled = ✖️ Il Suo arrivo è stato annullato:
    { $what }

    Se viene lo stesso, scansioni il codice all’ingresso.
come-later = 🕐 Arrivo più tardi
come-later-by = { $minutes } min più tardi
come-not = ✖️ Non vengo
come-not-ask = Davvero non viene?
come-not-sure = Sì, non vengo
come-choose-gate = A quale ingresso si trova? Tocchi il pulsante, lo scelga, e qualcuno verrà da Lei.
come-link-tried = Questo è il link personale di chi arriva. Resta valido:
come-told-later = 🕐 <b>{ $name }</b> arriva più tardi:
    { $what }
come-told-not = ✖️ <b>{ $name }</b> non viene:
    { $what }
