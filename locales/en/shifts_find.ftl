# The list of shifts. $filters names the filters that are on.
shift-list-all = <b>All shifts</b> { $filters }

    { $shifts }
shift-none-here = Nothing fits these filters: { $filters }
# A day's heading.
shift-day = <b>— { $day } —</b>
# One shift in the list: how many have it, of how many are needed.
shift-entry = <b>{ $number } · { $title }</b>
    🕕 { $start } – { $end } · 👥 { $taken }/{ $capacity }

# What keeps somebody from a shift.
shift-why-yours = ✅ You have it.
shift-why-waiting = ⏳ You are on the waitlist.
shift-why-language = ✋ It needs { $languages }.
shift-why-clash = ✋ At that time you have { $title }, { $start } – { $end }.

# Filters.
shift-filter = 🔎 { $filter }
shift-filter-night = 🌙 at night
shift-ask-day = Which day?
shift-ask-place = Which place?
shift-ask-language = Which language is needed?
# Words after /shifts that mean "at night", with commas between.
shift-words-night = night, at night, tonight, nights
shift-button-which-day = 📅 Day
shift-button-place = 📍 Place
shift-button-needed = 🗣 Language needed
shift-button-all = Show all
shift-button-fits = Only what fits me
shift-button-clear = ✕ No filters
# A filter on a button: a day, a place or a language.
shift-button-filter = { $filter }
shift-button-any = Any
shift-button-previous = ‹ Back
shift-button-mine-numbered = { $number } · Yours
