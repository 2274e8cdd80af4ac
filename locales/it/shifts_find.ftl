# The list of shifts. $filters names the filters that are on.
shift-list-all = <b>Tutti i turni</b> { $filters }

    { $shifts }
shift-none-here = Nessun turno con questi filtri: { $filters }
# A day's heading.
shift-day = <b>— { $day } —</b>
# One shift in the list: how many have it, of how many are needed.
shift-entry = <b>{ $number } · { $title }</b>
    🕕 { $start } – { $end } · 👥 { $taken }/{ $capacity }

# What keeps somebody from a shift.
shift-why-yours = ✅ Questo turno è suo.
shift-why-waiting = ⏳ È in lista d’attesa.
shift-why-language = ✋ Lingua richiesta: { $languages }.
shift-why-clash = ✋ A quell’ora ha: { $title }, { $start } – { $end }.

# Filters.
shift-filter = 🔎 { $filter }
shift-filter-night = 🌙 di notte
shift-ask-day = Quale giorno?
shift-ask-place = Quale luogo?
shift-ask-language = Quale lingua serve?
# Words after /shifts that mean "at night", with commas between.
shift-words-night = di notte, notte, la notte, notti, stanotte, questa notte, nella notte, turno di notte, turni di notte, turno notturno, turni notturni, notturno, notturni
shift-button-which-day = 📅 Giorno
shift-button-place = 📍 Luogo
shift-button-needed = 🗣 Lingua richiesta
shift-button-all = Mostra tutti
shift-button-fits = Solo adatti a me
shift-button-clear = ✕ Senza filtri
# A filter on a button: a day, a place or a language.
shift-button-filter = { $filter }
shift-button-any = Non importa
shift-button-previous = ‹ Indietro
shift-button-mine-numbered = { $number } · È suo
