# The list of shifts. $filters names the filters that are on.
shift-list-all = <b>Todos os turnos</b> { $filters }

    { $shifts }
shift-none-here = Nenhum turno com estes filtros: { $filters }
# A day's heading.
shift-day = <b>— { $day } —</b>
# One shift in the list: how many have it, of how many are needed.
shift-entry = <b>{ $number } · { $title }</b>
    🕕 { $start } – { $end } · 👥 { $taken }/{ $capacity }

# What keeps somebody from a shift.
shift-why-yours = ✅ Este turno é seu.
shift-why-waiting = ⏳ Você está na lista de espera.
shift-why-language = ✋ Idioma necessário: { $languages }.
shift-why-clash = ✋ Nesse horário você tem: { $title }, { $start } – { $end }.

# Filters.
shift-filter = 🔎 { $filter }
shift-filter-night = 🌙 à noite
shift-ask-day = Que dia?
shift-ask-place = Que lugar?
shift-ask-language = Que idioma é necessário?
# Words after /shifts that mean "at night", with commas between.
shift-words-night = à noite, a noite, noite, noites, de noite, da noite, esta noite, hoje à noite, hoje a noite, turno da noite, turnos da noite, turno noturno, noturno, noturnos, madrugada, de madrugada
shift-button-which-day = 📅 Dia
shift-button-place = 📍 Lugar
shift-button-needed = 🗣 Idioma necessário
shift-button-all = Mostrar todos
shift-button-fits = Só os que servem
shift-button-clear = ✕ Sem filtros
# A filter on a button: a day, a place or a language.
shift-button-filter = { $filter }
shift-button-any = Tanto faz
shift-button-previous = ‹ Voltar
shift-button-mine-numbered = { $number } · É seu
