# The list of shifts. $filters names the filters that are on.
shift-list-all = <b>Toutes les missions</b> { $filters }

    { $shifts }
shift-none-here = Aucune mission avec ces filtres : { $filters }
# A day's heading.
shift-day = <b>— { $day } —</b>
# One shift in the list: how many have it, of how many are needed.
shift-entry = <b>{ $number } · { $title }</b>
    🕕 { $start } – { $end } · 👥 { $taken }/{ $capacity }

# What keeps somebody from a shift.
shift-why-yours = ✅ Cette mission est à vous.
shift-why-waiting = ⏳ Vous êtes en liste d’attente.
shift-why-language = ✋ Langue demandée : { $languages }.
shift-why-clash = ✋ À ce moment-là, vous avez : { $title }, { $start } – { $end }.

# Filters.
shift-filter = 🔎 { $filter }
shift-filter-night = 🌙 la nuit
shift-ask-day = Quel jour ?
shift-ask-place = Quel lieu ?
shift-ask-language = Quelle langue est demandée ?
# Words after /shifts that mean "at night", with commas between.
shift-words-night = la nuit, nuit, de nuit, nuits, les nuits, cette nuit, pendant la nuit, ce soir, mission de nuit, missions de nuit, nocturne
shift-button-which-day = 📅 Jour
shift-button-place = 📍 Lieu
shift-button-needed = 🗣 Langue demandée
shift-button-all = Tout afficher
shift-button-fits = Ce qui me convient
shift-button-clear = ✕ Sans filtre
# A filter on a button: a day, a place or a language.
shift-button-filter = { $filter }
shift-button-any = Peu importe
shift-button-previous = ‹ Retour
shift-button-mine-numbered = { $number } · À vous
