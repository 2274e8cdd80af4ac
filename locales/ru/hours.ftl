# Часы: свои и их утверждение координатором. Длительность — часы:минуты, например 2:05.

command-myhours = Мои часы
command-hours = Утвердить часы

hours-mine = <b>⏱ Ваши часы</b>

    { $months }

    { $entries }
hours-mine-none = <b>⏱ Ваши часы</b>

    Пока ничего нет. Часы появятся здесь, когда вы подтвердите их после смены или сообщите о другой помощи.
hours-month = <b>{ $month }</b>: { $worked } ч
hours-month-credited = <b>{ $month }</b>: отработано { $worked } ч, засчитано { $credited } ч
hours-month-open = (+ { $length } ч ждут утверждения)
hours-line = { $number }. { $at } · { $title } · { $length } ч
hours-state-proposed = ⏳ ждёт утверждения
hours-state-approved = ✅ утверждено
hours-state-approved-as = ✅ утверждено, засчитано { $credited } ч
hours-state-refused = ❌ не утверждено
hours-button-report = ➕ Другая помощь
hours-button-object-numbered = { $number } · Неверно
hours-button-withdraw-numbered = { $number } · Отозвать
hours-button-object = Это неверно

hours-ask-area = Где вы помогали?
hours-ask-what = Что вы делали? Хватит нескольких слов: «Раскладка масок».
hours-ask-day = В какой день? Нажмите на него или напишите.
# Надпись на кнопке: день.
hours-button-day = { $day }
hours-ask-span = Со скольких до скольких? Например, 14:00-16:30.
hours-no-day = Не могу понять день. Нажмите на него или напишите так: 28.11. (день.месяц) или «вчера».
hours-no-span = Не могу понять время. Напишите так: 14:00-16:30.
hours-report-preview = <b>Отправить?</b>

    { $title }
    🕒 { $start } – { $end }
    📍 { $area }
    ⏱ { $length } ч
hours-button-send = ✅ Отправить
hours-button-drop = Не отправлять
hours-toast-withdrawn = Отозвано.

hours-corrected = ✏️ Ваши часы исправлены: { $title } ({ $at }), { $old } ч → { $length } ч. Решение: { $name }.{ $reason }
hours-refused = ❌ Ваши часы не утверждены: { $title } ({ $at }), { $length } ч. Решение: { $name }.{ $reason }
hours-reason = { " " }Причина: { $reason }
hours-ask-objection = Что неверно: { $title } ({ $at }), { $length } ч? Ваши слова прочтут координаторы.
hours-objected = Спасибо. Координаторы посмотрят ещё раз: { $title } ({ $at }).
hours-objection = 💬 { $name } не соглашается: { $title } ({ $at }), { $length } ч.

    { $words }
hours-button-look = Посмотреть

hours-waiting = <b>⏱ Часы на утверждение: { $count }</b>

    { $entries }
hours-waiting-none = <b>⏱ Часы на утверждение</b>

    Сейчас ничего нет.
hours-waiting-line = { $number }. <b>{ $name }</b> · { $title }
    { $at } · { $length } ч
hours-note = 💬 { $words }
hours-button-entry = { $number } · { $name }
hours-button-all = ✅ Утвердить все ({ $count })
hours-button-xlsx = Таблица (Excel)
hours-button-csv = Таблица (CSV)
hours-button-rules = Как считается ночь
hours-ask-all = Утвердить все записи? Записей: { $count }, вместе { $length } ч.
hours-button-all-yes = Да, утвердить все
hours-toast-all = Утверждено: { $count }
hours-toast-approved = Утверждено.
# Составлено из других текстов.
hours-card = { $parts }
hours-entry = <b>{ $name }</b>
    { $title }
    🕒 { $at } · { $length } ч
    📍 { $area }
hours-stands = Состояние:
hours-credit = Засчитано: { $credited } ч (ночные часы, 22:00–06:00, считаются за { $percent } %)
hours-log-reported = { $at } заявка: { $name }, { $new } ч
hours-log-corrected = { $at } исправление: { $name }, { $old } ч → { $new } ч.{ $reason }
hours-log-approved = { $at } утверждение: { $name }, { $new } ч
hours-log-refused = { $at } не утверждено: { $name }.{ $reason }
hours-log-objected = { $at } возражение: { $name }.{ $reason }
hours-log-withdrawn = { $at } отозвано: { $name }
hours-button-approve = ✅ Утвердить
hours-button-correct = ✏️ Исправить
hours-button-refuse = ❌ Отклонить
hours-ask-minutes = Сколько это длилось на самом деле? Сейчас указано { $length } ч ({ $title }, { $at }). Напишите 2:30 или 90 мин.
hours-ask-reason = Почему? Этот человек прочтёт причину.
hours-rules = <b>Как считается ночь</b>

    Часы с 22:00 до 06:00. Изменение действует для часов, о которых сообщат начиная с этого момента.

    { $rules }
hours-rule = { $area }: { $percent } %
hours-button-rule = { $area } → { $percent } %

hours-gone = Этой записи больше нет.
hours-own = Это ваши собственные часы. Решать должен кто-то другой.
hours-no-length = Не могу понять длительность. Напишите так: 2:30 или 90 мин.
hours-too-long = Это больше 24 часов. Сообщите, пожалуйста, по частям.
hours-not-over = Это ещё не закончилось. Сообщите, пожалуйста, потом.
hours-too-old = Прошло больше двух месяцев. Обратитесь, пожалуйста, к координатору.
hours-overlaps = На это время у вас уже есть часы: { $title } ({ $at }), { $length } ч.
hours-decided = Эти часы уже утверждены. Если в них ошибка, нажмите «Неверно».

hours-table-caption = Часы, записей: { $count }. Длительность — в минутах.
hours-sheet = Часы
hours-sheet-sums = Итоги
hours-column-area = Микрорайон
hours-column-name = Имя
hours-column-title = Что
hours-column-start = Начало
hours-column-worked = Отработано (мин)
hours-column-credited = Засчитано (мин)
hours-column-night = Ночь считается за
hours-column-state = Состояние
hours-column-decided = Решено
hours-column-open = Ждёт (мин)
hours-cell-proposed = ждёт утверждения
hours-cell-approved = утверждено
hours-cell-refused = не утверждено
