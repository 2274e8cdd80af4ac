# Come si presenta un turno.
shift-title = <b>{ $title }</b>
shift-numbered = <b>{ $number }. { $title }</b>
shift-when = 🕕 { $start } – { $end }
shift-where = 📍 { $place } ({ $area })
shift-places = 👥 { $free ->
    [0] Completo
    [one] { $free } posto libero su { $capacity }
   *[other] { $free } posti liberi su { $capacity }
  }
shift-needed = 👥 { $capacity ->
    [one] Serve { $capacity } persona
   *[other] Servono { $capacity } persone
  }
shift-languages = 🗣 Lingua richiesta: { $languages }
shift-skills = 🧰 { $skills }

# Guardare e prendere.
shift-none = Al momento non c’è nessun turno adatto a Lei. Guardi più tardi, oppure mi dica quali lingue parla.
shift-list = <b>Turni adatti a Lei</b> { $filters }

    { $shifts }
shift-taken = ✅ <b>Questo turno è suo.</b>

    { $card }

    Prima dell’inizio le chiederò se ci sarà.
shift-waiting = ⏳ <b>È in lista d’attesa.</b>

    { $card }

    { $position ->
        [1] Lei è al primo posto in lista.
       *[other] Il suo numero in lista è il { $position }.
    } Se si libera un posto, glielo chiederò.
shift-toast-taken = Il turno è suo: { $title }
shift-toast-waiting = È in lista d’attesa: { $title }

# Perché no.
shift-gone = Questo turno non è più disponibile.
shift-over = Questo turno è già finito.
shift-started = Questo turno è già iniziato. Se c’è un imprevisto, scriva al coordinamento.
shift-no-role = I turni sono per il volontariato. Chieda al coordinamento un link di invito.
shift-wrong-area = Questo turno è di un altro quartiere.
shift-already-yours = Questo turno è già suo.
shift-already-waiting = È già in lista d’attesa per questo turno.
shift-overlaps = A quell’ora ha già un turno:
    { $others }
shift-lacks-language = Per questo turno bisogna parlare { $languages }. Se lo parla, lo indichi in /shifts → «Le mie lingue».
shift-not-yours = Questo turno non è più suo.
shift-not-over = Il turno non è ancora finito. Confermi le sue ore dopo la fine.
shift-already-posted = Il suo quartiere ha già un turno con questo titolo in quel luogo e a quell’ora.

# I propri turni.
shift-mine = <b>I suoi turni</b>

    { $shifts }
shift-mine-none = Non ha turni. /shifts mostra quelli adatti a Lei.
shift-state-taken = ✅ Ha un posto.
shift-state-coming = ✅ Ha confermato che ci sarà.
shift-state-waiting = ⏳ È in lista d’attesa, al numero { $position }.
shift-state-offered = 🎁 Le viene offerto un posto. Risponda entro: { $until }.
shift-state-running = ▶️ In corso.
shift-state-over = 🏁 È finito. Confermi le sue ore, per favore.
shift-give-up-ask = <b>Rinunciare a questo turno?</b>

    { $card }

    Il suo posto verrà offerto a chi è in attesa.
shift-leave-ask = <b>Uscire dalla lista d’attesa?</b>

    { $card }
shift-given-up = Ha rinunciato a questo turno. Grazie per l’avviso.

    { $card }
shift-toast-given-up = Rinuncia registrata.
shift-cant-which = <b>A quale turno non può venire?</b>

    { $shifts }
shift-changed = ✏️ <b>Il suo turno è cambiato.</b> Controlli il luogo e gli orari, per favore.

    { $card }
shift-moved = 🕑 <b>Il suo turno inizia ora a un altro orario.</b> Prima: { $before }.

    { $card }

    Ci sarà?
shift-role-ended = <b>Questo turno non è più suo</b>, perché il suo ruolo lì è finito. Non occorre che venga.

    { $card }

# Prima e dopo.
shift-reminder = ⏰ <b>Ci sarà?</b>

    { $card }
shift-coming = 👍 <b>Grazie, a presto.</b>

    { $card }
shift-toast-coming = Grazie!
shift-ended = 🏁 <b>Il suo turno è finito. Grazie!</b>

    { $card }

    Confermi le sue ore, per favore.
shift-done = ✅ <b>Confermato: { $hours ->
    [one] { $hours } ora
   *[other] { $hours } ore
  }.</b> Grazie!

    { $card }
shift-toast-done = Confermato.

# Pulsanti.
shift-button-take = { $number } · Mi iscrivo
shift-button-wait = { $number } · Lista d’attesa
shift-button-next = Altro ›
shift-button-first = ‹ All’inizio
shift-button-languages = 🗣 Le mie lingue
shift-button-shifts = Altri turni
shift-button-mine = I miei turni
shift-button-coming = Ci sarò
shift-button-cant = Non posso venire
shift-button-cant-numbered = { $number } · Non posso venire
shift-button-leave-numbered = { $number } · Esci dalla lista
shift-button-give-up = Sì, rinuncio
shift-button-leave = Esci dalla lista
shift-button-keep = Resta tutto così
shift-button-done = Fatto, { $hours ->
    [one] { $hours } ora
   *[other] { $hours } ore
  }
shift-button-done-numbered = { $number } · Fatto, { $hours } h

# Lingue parlate.
shift-spoken = <b>Quali lingue parla?</b>
    Parla: { $languages }. Tocchi una lingua per aggiungerla o toglierla; i turni che la richiedono compariranno in /shifts.
shift-button-speaks = ✓ { $language }
shift-button-speaks-not = { $language }

# Pubblicare.
shift-form-area = <b>Nuovo turno.</b> In quale quartiere?
shift-form-title = <b>Nuovo turno: { $area }.</b> Che cosa c’è da fare? Scriva un titolo breve. /cancel per uscire.
shift-form-place = Dove ci si incontra? Scriva il luogo.
shift-form-day = In quale giorno? Tocchi un pulsante o scriva, per esempio, 2026-04-01, 04-01 (mese-giorno) o 1.4. (giorno.mese).
shift-form-span = <b>{ $day }</b>, da che ora a che ora? Scriva, per esempio, 18:00-22:00 o 18-22 (ora locale, { $area }).
shift-form-capacity = Quante persone servono? Scriva un numero.
shift-form-language = Serve una lingua? Ne tocchi una o scriva dei codici, per esempio: ja ko (ne basta una).
shift-form-confirm = <b>Pubblicare questo turno?</b>

    { $card }
shift-form-posted = ✅ <b>Pubblicato.</b> Chi fa volontariato lo trova in /shifts.

    { $card }
shift-form-discarded = Il modulo è chiuso. Non è stato pubblicato nulla.
shift-form-no-day = Non riconosco questo giorno. Scriva, per esempio, 2026-04-01, 04-01 o 1.4. – oppure tocchi un pulsante.
shift-form-no-span = Non riconosco questi orari. Scriva, per esempio, 18:00-22:00 o 18-22.
shift-form-past = Quest’ora è già passata. Il turno deve iniziare più tardi.
shift-form-far = Manca più di un anno. Controlli la data, per favore.
shift-form-backwards = La fine viene prima dell’inizio. Scriva di nuovo gli orari. Oppure il turno finisce il giorno dopo?
shift-form-no-number = Scriva, per favore, un numero intero da 1 a { $limit }.
shift-form-no-language = Non conosco nessuna lingua con questo codice. Scriva dei codici, per esempio: ja ko – oppure tocchi un pulsante.
shift-form-tap = Tocchi, per favore, uno dei pulsanti qui sopra.
shift-button-today = Oggi
shift-button-tomorrow = Domani
shift-button-next-day = Sì, il giorno dopo
shift-button-language = { $language }
shift-button-no-language = Nessuna
shift-button-post = Pubblica
shift-button-discard = Non pubblicare
shift-form-which-day = Quale giorno intende? Lo tocchi, oppure scriva di nuovo la data.
shift-form-day-passed = <b>{ $day }</b> è già passato. Intende l’anno prossimo? Tocchi il pulsante, oppure scriva un’altra data.
# Il testo di un pulsante: il giorno.
shift-button-day = { $day }
