# The page's parts, each a text of its own.
report-page = { $parts }
report-head = ☀️ <b>Отчёт о ночи · { $day }</b>
report-quiet = ☀️ Сутки прошли спокойно: никто не приезжал, вызовов не было. { $areas }
report-area = <b>{ $area }</b>
    { $lines }
report-line-came = Приезды: { $arrivals } · вызовы: { $alerts }
report-line-waits = Пока кто-то не взял: обычно { $median }, дольше всего { $worst } · больше всего шагов: { $steps }
report-line-left = Без ответа: { $unanswered } · ещё открыто: { $open }
report-line-woken = Будили ночью: { $names }
report-woken = { $name } ({ $times }×)
report-minutes = { $minutes } мин
report-more-areas = Были события и здесь: { $areas }
report-quiet-areas = Спокойно: { $areas }
report-button-table = 📊 Таблицей
report-column-area = Микрорайон
report-column-name = Имя
report-column-arrivals = Приезды
report-column-alerts = Вызовы
report-column-median = Обычно ждали
report-column-worst = Дольше всего
report-column-steps = Больше шагов
report-column-unanswered = Без ответа
report-column-open = Ещё открыто
report-column-woken = Будили
# The end of a list: how many of it are left out.
list-more = … +{ $count }
wake-too-often = ⚠️ Этой ночью будили: { $name } ({ $area }), { $times }×. Может ли кто-нибудь подменить?
# Who is on call how much.
fair-page = <b>Кто сколько дежурит · { $area }</b>
    Прошлые 4 недели → следующие 4.

    { $lines }
fair-line = <b>{ $name }</b>
    Ночи: { $nights } → { $nights_ahead } · выходные дни: { $days } → { $days_ahead } · будили: { $woken }
    { $test }
# Pictures and files.
rota-button-fairness = ⚖️ Кто сколько дежурит
rota-button-picture = 🖼 Картинкой
rota-button-calendar = 📆 В мой календарь
rota-all-areas = <b>График всех микрорайонов</b>
rota-refused-no-times = В ближайшие полгода дежурств у вас нет.
calendar-summary = Дежурство: { $area }, { $level }-й дежурный
calendar-caption = Ваши дежурства до { $day }. Откройте файл, чтобы добавить их в календарь. Позднейших изменений в нём не будет: тогда нажмите кнопку ещё раз.
parcel-being-made = Минуту, готовим.
parcel-impossible = Картинку или файл сейчас не сделать. Сообщите ответственным за бот.
parcel-failed = Картинка или файл не отправлены. Попробуйте ещё раз через несколько минут.
