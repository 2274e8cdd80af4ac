# The list of shifts. $filters names the filters that are on.
shift-list-all = <b>Усі зміни</b> { $filters }

    { $shifts }
shift-none-here = З такими фільтрами змін немає: { $filters }
# A day's heading.
shift-day = <b>— { $day } —</b>
# One shift in the list: how many have it, of how many are needed.
shift-entry = <b>{ $number } · { $title }</b>
    🕕 { $start } – { $end } · 👥 { $taken }/{ $capacity }

# What keeps somebody from a shift.
shift-why-yours = ✅ Вас записано.
shift-why-waiting = ⏳ Ви в черзі.
shift-why-language = ✋ Потрібна мова: { $languages }.
shift-why-clash = ✋ У цей час у вас інша зміна: { $title }, { $start } – { $end }.

# Filters.
shift-filter = 🔎 { $filter }
shift-filter-night = 🌙 вночі
shift-ask-day = Який день?
shift-ask-place = Яке місце?
shift-ask-language = Яка мова потрібна?
# Words after /shifts that mean "at night", with commas between.
shift-words-night = вночі, уночі, ніч, ночі, ночами, на ніч, в ніч, у ніч, сьогодні вночі, сьогодні на ніч, цієї ночі, нічна, нічні, нічна зміна, нічні зміни, у нічну, в нічну зміну, у нічну зміну
shift-button-which-day = 📅 День
shift-button-place = 📍 Місце
shift-button-needed = 🗣 Потрібна мова
shift-button-all = Показати всі
shift-button-fits = Лише ті, що підходять
shift-button-clear = ✕ Без фільтрів
# A filter on a button: a day, a place or a language.
shift-button-filter = { $filter }
shift-button-any = Не важливо
shift-button-previous = ‹ Назад
shift-button-mine-numbered = { $number } · Ваша
