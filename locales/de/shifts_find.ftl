# The list of shifts. $filters names the filters that are on.
shift-list-all = <b>Alle Einsätze</b> { $filters }

    { $shifts }
shift-none-here = Kein Einsatz passt zu diesen Filtern: { $filters }
# A day's heading.
shift-day = <b>— { $day } —</b>
# One shift in the list: how many have it, of how many are needed.
shift-entry = <b>{ $number } · { $title }</b>
    🕕 { $start } – { $end } · 👥 { $taken }/{ $capacity }

# What keeps somebody from a shift.
shift-why-yours = ✅ Sie sind eingeteilt.
shift-why-waiting = ⏳ Sie stehen auf der Warteliste.
shift-why-language = ✋ Gebraucht wird: { $languages }.
shift-why-clash = ✋ Zu dieser Zeit haben Sie: { $title }, { $start } – { $end }.

# Filters.
shift-filter = 🔎 { $filter }
shift-filter-night = 🌙 nachts
shift-ask-day = Welcher Tag?
shift-ask-place = Welcher Ort?
shift-ask-language = Welche Sprache wird gebraucht?
# Words after /shifts that mean "at night", with commas between.
shift-words-night = nachts, nacht, die nacht, nächte, in der nacht, heute nacht, diese nacht, bei nacht, nachtschicht, nachtschichten, nachtdienst, nachteinsatz, nachteinsätze
shift-button-which-day = 📅 Tag
shift-button-place = 📍 Ort
shift-button-needed = 🗣 Sprache gesucht
shift-button-all = Alle zeigen
shift-button-fits = Nur passende
shift-button-clear = ✕ Ohne Filter
# A filter on a button: a day, a place or a language.
shift-button-filter = { $filter }
shift-button-any = Egal
shift-button-previous = ‹ Zurück
shift-button-mine-numbered = { $number } · Ihr Einsatz
