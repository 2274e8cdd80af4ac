# The list of shifts. $filters names the filters that are on.
shift-list-all = <b>Todos los turnos</b> { $filters }

    { $shifts }
shift-none-here = No hay turnos con estos filtros: { $filters }
# A day's heading.
shift-day = <b>— { $day } —</b>
# One shift in the list: how many have it, of how many are needed.
shift-entry = <b>{ $number } · { $title }</b>
    🕕 { $start } – { $end } · 👥 { $taken }/{ $capacity }

# What keeps somebody from a shift.
shift-why-yours = ✅ Este turno es suyo.
shift-why-waiting = ⏳ Está en la lista de espera.
shift-why-language = ✋ Idioma necesario: { $languages }.
shift-why-clash = ✋ A esa hora tiene: { $title }, { $start } – { $end }.

# Filters.
shift-filter = 🔎 { $filter }
shift-filter-night = 🌙 de noche
shift-ask-day = ¿Qué día?
shift-ask-place = ¿Qué lugar?
shift-ask-language = ¿Qué idioma hace falta?
# Words after /shifts that mean "at night", with commas between.
shift-words-night = de noche, noche, la noche, noches, por la noche, por las noches, en la noche, esta noche, turno de noche, turnos de noche, turno nocturno, nocturno, nocturnos, madrugada, de madrugada
shift-button-which-day = 📅 Día
shift-button-place = 📍 Lugar
shift-button-needed = 🗣 Idioma necesario
shift-button-all = Ver todos
shift-button-fits = Solo turnos para mí
shift-button-clear = ✕ Sin filtros
# A filter on a button: a day, a place or a language.
shift-button-filter = { $filter }
shift-button-any = Da igual
shift-button-previous = ‹ Atrás
shift-button-mine-numbered = { $number } · Es suyo
