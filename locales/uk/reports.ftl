# The page's parts, each a text of its own.
report-page = { $parts }
report-head = ☀️ <b>Звіт про ніч · { $day }</b>
report-quiet = ☀️ Доба минула спокійно: ніхто не приїздив, викликів не було. { $areas }
report-area = <b>{ $area }</b>
    { $lines }
report-line-came = Приїзди: { $arrivals } · виклики: { $alerts }
report-line-waits = Доки хтось не взяв: зазвичай { $median }, найдовше { $worst } · найбільше кроків: { $steps }
report-line-left = Без відповіді: { $unanswered } · ще відкрито: { $open }
report-line-woken = Будили вночі: { $names }
report-woken = { $name } ({ $times }×)
report-minutes = { $minutes } хв
report-more-areas = Були події й тут: { $areas }
report-quiet-areas = Спокійно: { $areas }
report-button-table = 📊 Таблицею
report-column-area = Мікрорайон
report-column-name = Імʼя
report-column-arrivals = Приїзди
report-column-alerts = Виклики
report-column-median = Зазвичай чекали
report-column-worst = Найдовше
report-column-steps = Найбільше кроків
report-column-unanswered = Без відповіді
report-column-open = Ще відкрито
report-column-woken = Будили
# The end of a list: how many of it are left out.
list-more = … +{ $count }
wake-too-often = ⚠️ Цієї ночі будили: { $name } ({ $area }), { $times }×. Чи може хтось підмінити?
# Who is on call how much.
fair-page = <b>Хто скільки чергує · { $area }</b>
    Минулі 4 тижні → наступні 4.

    { $lines }
fair-line = <b>{ $name }</b>
    Ночі: { $nights } → { $nights_ahead } · вихідні дні: { $days } → { $days_ahead } · будили: { $woken }
    { $test }
# Pictures and files.
rota-button-fairness = ⚖️ Хто скільки чергує
rota-button-picture = 🖼 Картинкою
rota-button-calendar = 📆 До мого календаря
rota-all-areas = <b>Графік усіх мікрорайонів</b>
rota-refused-no-times = Найближчі пів року чергувань у вас немає.
calendar-summary = Чергування: { $area }, рівень { $level }
calendar-caption = Ваші чергування до { $day }. Відкрийте файл, щоб додати їх до календаря. Пізніших змін у ньому не буде: тоді натисніть кнопку ще раз.
parcel-being-made = Хвилинку, готуємо.
parcel-impossible = Картинку чи файл зараз не зробити. Повідомте відповідальних за бот.
parcel-failed = Картинку чи файл не надіслано. Спробуйте ще раз за кілька хвилин.
