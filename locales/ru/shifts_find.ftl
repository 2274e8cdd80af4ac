# The list of shifts. $filters names the filters that are on.
shift-list-all = <b>Все смены</b> { $filters }

    { $shifts }
shift-none-here = С такими фильтрами смен нет: { $filters }
# A day's heading.
shift-day = <b>— { $day } —</b>
# One shift in the list: how many have it, of how many are needed.
shift-entry = <b>{ $number } · { $title }</b>
    🕕 { $start } – { $end } · 👥 { $taken }/{ $capacity }

# What keeps somebody from a shift.
shift-why-yours = ✅ Вы записаны.
shift-why-waiting = ⏳ Вы в очереди.
shift-why-language = ✋ Нужен язык: { $languages }.
shift-why-clash = ✋ В это время у вас другая смена: { $title }, { $start } – { $end }.

# Filters.
shift-filter = 🔎 { $filter }
shift-filter-night = 🌙 ночью
shift-ask-day = Какой день?
shift-ask-place = Какое место?
shift-ask-language = Какой язык нужен?
# Words after /shifts that mean "at night", with commas between.
shift-words-night = ночью, ночь, ночи, ночами, по ночам, на ночь, в ночь, сегодня ночью, этой ночью, сегодня на ночь, ночная, ночные, ночная смена, ночные смены, в ночную, в ночную смену
shift-button-which-day = 📅 День
shift-button-place = 📍 Место
shift-button-needed = 🗣 Нужный язык
shift-button-all = Показать все
shift-button-fits = Только подходящие
shift-button-clear = ✕ Без фильтров
# A filter on a button: a day, a place or a language.
shift-button-filter = { $filter }
shift-button-any = Неважно
shift-button-previous = ‹ Назад
shift-button-mine-numbered = { $number } · Ваша
