# Che cosa viene a sapere chi è nel turno quando cambia.
desk-for = <b>Per { $name }, { $phone }</b> (senza Telegram: lo riferisca, per favore)

    { $text }
desk-news-changed = ✏️ <b>Il suo turno è cambiato.</b>

    { $card }

    { $changes }
desk-news-moved = 🕕 <b>Il suo turno ha un nuovo orario. Le va ancora bene?</b>

    { $card }

    { $changes }

    Risponda, per favore, entro { $until }. Fino ad allora il posto è suo; senza risposta si libera.
desk-news-moved-soon = 🕕 <b>Il suo turno ha un nuovo orario. Può venire lo stesso?</b>

    { $card }

    { $changes }
desk-news-cancelled = 🚫 <b>Questo turno è annullato. Non occorre che venga.</b>

    { $card }

    { $changes }
desk-news-put-on = 🙋 <b>Le è stato assegnato questo turno.</b>

    { $card }

    { $changes }

    Se non può venire, lo dica adesso, per favore.
desk-news-taken-off = <b>Questo turno non è più suo.</b> Non occorre che venga.

    { $card }

    { $changes }
desk-news-freed = <b>Questo turno non è più suo</b>, perché non c’è stata risposta sul nuovo orario. Non occorre che venga.

    { $card }
desk-silent = ⚠️ <b>{ $name } non ha risposto sul nuovo orario. Il posto è libero.</b>

    { $card }
desk-kept = 👍 <b>Grazie. Il turno resta suo.</b>

    { $card }
desk-line = { $what }: { $old } → { $new }
desk-span = { $start } – { $end }
desk-none = nessuna
desk-by = Modifica di { $name }.
desk-reason = Motivo: { $reason }
desk-offer = 📣 <b>Turni liberi adatti a Lei</b>

    { $shifts }
desk-letter = ✉️ <b>{ $name } le scrive:</b>

    { $words }

    { $card }

# Un turno visto dal coordinamento.
# Composto da altri testi.
desk-page = { $parts }
desk-on = 👥 Persone: { $taken }/{ $capacity }
desk-over = ⚠️ Più persone del necessario: { $taken }/{ $capacity }
desk-state-draft = 📝 Bozza: chi fa volontariato non la vede ancora.
desk-state-cancelled = 🚫 Annullato.
desk-announced = 📣 Annunciato { $at }.
desk-in-digest = 📣 Sarà annunciato { $at }.
desk-nobody = Non c’è ancora nessuno.
desk-nobody-waits = Nessuno è in attesa.
desk-person = { $number }. <b>{ $name }</b> · { $details }
desk-reachable = raggiungibile
desk-phone = senza Telegram, { $phone }
desk-vouched = a nome di { $name }
desk-is-coming = viene
desk-did-not-come = assenza
desk-left-at = rinuncia { $at }
desk-risk-unreachable = non raggiungibile su Telegram
desk-risk-moved = senza risposta sul nuovo orario
desk-risk-unanswered = senza risposta al promemoria
desk-seat = { $card }

    { $person }
desk-waitlist = <b>Lista d’attesa</b>

    { $card }

    { $people }
desk-log = <b>Che cosa è stato fatto</b>

    { $card }

    { $entries }
desk-log-none = Ancora niente.
desk-log-entry = <b>{ $at }</b> · { $what } · { $by }
desk-log-person = 👤 { $name }
desk-log-undone = ↩️ Ripristino di { $name }
desk-by-itself = automatico
desk-did-posted = pubblicazione
desk-did-published = bozza pubblicata
desk-did-edited = modifica
desk-did-cancelled = annullamento
desk-did-put-on = assegnazione
desk-did-taken-off = rimozione
desk-did-left = rinuncia
desk-did-freed = nessuna risposta, posto libero
desk-did-announced = annuncio
desk-did-no-show = assenza annotata
desk-did-came = presenza annotata

# Domande.
desk-edit-which = <b>Che cosa deve cambiare?</b>

    { $card }
desk-ask-title = Che cosa c’è da fare? Scriva il nuovo titolo. /cancel per uscire.
desk-ask-place = Scriva il nuovo luogo. /cancel per uscire.
desk-ask-time = Scriva il nuovo orario, per esempio 18:00-22:00. Se cambia anche il giorno, lo scriva prima: 2026-04-01 18:00-22:00. /cancel per uscire.
desk-no-time = Non riconosco questi orari. Scriva, per esempio, 18:00-22:00 o 2026-04-01 18:00-22:00.
desk-no-change = Era già così. Non è cambiato nulla.
desk-ask-reason = <b>Cambiare così?</b>

    { $card }

    { $changes }

    Scriva il motivo, che leggerà chi è nel turno, oppure tocchi qui sotto.
desk-ask-cancel = <b>Annullare questo turno?</b>

    { $card }

    { $count ->
        [0] Non c’è nessuno.
        [one] C’è { $count } persona, che sarà avvisata.
       *[other] Ci sono { $count } persone, che saranno avvisate.
    } Scriva il motivo oppure tocchi qui sotto.
desk-ask-off = <b>Togliere { $name } da questo turno?</b>

    { $card }

    Scriva il motivo, che questa persona leggerà, oppure tocchi qui sotto.
desk-too-many = ⚠️ <b>Più persone del necessario: { $taken }/{ $capacity }.</b>

    { $card }

    Per ora restano tutte. Se qualcuno deve uscire, tocchi il nome.
desk-ask-who = <b>A chi assegnarlo?</b> Tocchi un nome o ne scriva una parte.

    { $card }
desk-who-none = Con questo nome non c’è nessuno che possa fare questo turno. Scriva un altro nome.

    { $card }
desk-anyway = { $reasons }

    <b>Assegnare comunque il turno a { $name }?</b>
desk-anyway-full = È completo: { $taken }/{ $capacity }.
desk-anyway-overlaps = { $name } a quell’ora ha un altro turno: { $title }, { $start }.
desk-anyway-busy = { $name } a quell’ora ha un altro turno.
desk-anyway-lacks-language = Non si sa se { $name } parla: { $languages }.
desk-ask-contact = <b>Una persona senza Telegram.</b> Scriva nome e numero di telefono, per esempio: Li Ming 13800000000. I messaggi per questa persona arriveranno a Lei. /cancel per uscire.
desk-no-contact = Mi servono un nome e un numero di telefono, per esempio: Li Ming 13800000000.
desk-vouch-done = ✅ { $name } è nel turno.
desk-ask-announce = <b>Quando annunciare questo turno?</b>

    { $card }

    { $count ->
        [0] Adesso non va bene a nessuno.
        [one] Adesso va bene a { $count } persona.
       *[other] Adesso va bene a { $count } persone.
    }
desk-ask-write = <b>Scrivere a { $name }.</b> Il suo prossimo messaggio sarà consegnato a questa persona. /cancel per uscire.

    { $card }
desk-ask-write-all = <b>Scrivere a tutto il turno.</b> Il suo prossimo messaggio andrà a tutte le persone. /cancel per uscire.

    { $card }
desk-sent = ✅ { $count ->
    [0] Non inviato a nessuno.
    [one] Inviato a { $count } persona.
   *[other] Inviato a { $count } persone.
  }
desk-not-sent = Non raggiungibili su Telegram: { $names }
desk-left-out = ⚠️ Non sono di nuovo nel turno, perché non possono più: { $names }
desk-toast-undone = Ripristinato.
desk-toast-published = Pubblicato.
desk-toast-announced = Annotato.
desk-toast-put-on = Assegnato.

# Perché no.
shift-full = Questo turno è completo.
shift-not-begun = Questo turno non è ancora iniziato.
shift-not-on-it = Questa persona non è più nel turno.
shift-changed-meanwhile = Qualcuno ha appena cambiato questo turno. Lo guardi di nuovo, per favore.
shift-too-late-to-undo = Non si può più annullare la modifica: le persone sono già state avvisate.

# Che cosa cambia.
desk-field-title = Titolo
desk-field-place = Luogo
desk-field-time = Orario
desk-field-capacity = Persone
desk-field-languages = Lingua

# Pulsanti.
desk-button-manage = 🗂 Gestire i turni
desk-button-card = Chi è nel turno
desk-button-edit = ✏️ Cambia
desk-button-cancel = 🚫 Annulla il turno
desk-button-put-on = ➕ Assegna
desk-button-vouch = ➕ Senza Telegram
desk-button-write = ✉️ Scrivi
desk-button-write-all = ✉️ Scrivi al gruppo
desk-button-answer = ✉️ Rispondi
desk-button-announce = 📣 Annuncia
desk-button-announce-now = Adesso
desk-button-digest = Con altri alle { $at }
desk-button-publish = Pubblica
desk-button-draft = Tieni come bozza
desk-button-waitlist = In attesa: { $count }
desk-button-log = Cronologia
desk-button-undo = ↩️ Torna com’era
desk-button-back = ‹ Indietro
desk-button-earlier = ‹ Prima
desk-button-off = Togli dal turno
desk-button-no-show = Assenza
desk-button-came = Presenza
desk-button-skip = Fallo senza motivo
desk-button-anyway = Assegna comunque
desk-button-fits = Sì, va bene

# /coverage.
coverage-head = <b>Turni</b>
    📍 { $area }
    📅 { $day }
coverage-list = <b>{ $title }</b>
    📍 { $area }
    📅 { $day }

    { $entries }
coverage-none = Qui non c’è nulla.
coverage-entry = <b>{ $number }. { $title }</b>
    { $start } · { $area } · { $taken }/{ $capacity }
coverage-person = 👤 { $name }: { $details }
coverage-all-areas = Tutti i quartieri
coverage-all-days = I prossimi giorni
coverage-ask-day = Quale giorno?
coverage-kind-holes = Manca gente
coverage-kind-risk = In dubbio
coverage-kind-left = Rinunce tardive
coverage-kind-no-show = Assenze
coverage-kind-drafts = Bozze
coverage-kind-all = Tutti
coverage-kind-cancelled = Annullati
coverage-button-list = { $title }: { $count }
coverage-button-area = 📍 Quartiere
coverage-button-day = 📅 Giorno
coverage-button-lists = ‹ Tutti gli elenchi
coverage-button-week = 🗓 La settimana
coverage-week = 🗓 <b>Dove manca gente?</b>
    { $start } – { $end }

    { $rows }

    ❌ manca gente
    ⚠️ persone abbastanza, ma non è sicuro
    ✅ tutti i posti coperti
    ▫️ nessun turno
# Composto da altri testi.
coverage-week-area = { $marks } { $area }
coverage-week-day = { $marks } { $day } · { $taken }/{ $capacity }
command-coverage = Chi ha quale turno, e modificare i turni
