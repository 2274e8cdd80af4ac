# Години: свої та їх затвердження координаторами. Тривалість — години:хвилини, наприклад 2:05.

command-myhours = Мої години
command-hours = Затвердити години

hours-mine = <b>⏱ Ваші години</b>

    { $months }

    { $entries }
hours-mine-none = <b>⏱ Ваші години</b>

    Поки нічого немає. Години з’являться тут, коли ви підтвердите їх після зміни або повідомите про іншу допомогу.
hours-month = <b>{ $month }</b>: { $worked } год
hours-month-credited = <b>{ $month }</b>: відпрацьовано { $worked } год, зараховано { $credited } год
hours-month-open = (+ { $length } год чекають на затвердження)
hours-line = { $number }. { $at } · { $title } · { $length } год
hours-state-proposed = ⏳ чекає на затвердження
hours-state-approved = ✅ затверджено
hours-state-approved-as = ✅ затверджено, зараховано { $credited } год
hours-state-refused = ❌ не затверджено
hours-button-report = ➕ Інша допомога
hours-button-object-numbered = { $number } · Неправильно
hours-button-withdraw-numbered = { $number } · Відкликати
hours-button-object = Це неправильно

hours-ask-area = Де ви допомагали?
hours-ask-what = Що ви робили? Досить кількох слів: «Сортування масок».
hours-ask-day = Якого дня? Натисніть на нього або напишіть.
# Напис на кнопці: день.
hours-button-day = { $day }
hours-ask-span = З котрої до котрої години? Наприклад, 14:00-16:30.
hours-no-day = Не можу зрозуміти день. Натисніть на нього або напишіть так: 28.11. (день.місяць) або «вчора».
hours-no-span = Не можу зрозуміти час. Напишіть так: 14:00-16:30.
hours-report-preview = <b>Надіслати?</b>

    { $title }
    🕒 { $start } – { $end }
    📍 { $area }
    ⏱ { $length } год
hours-button-send = ✅ Надіслати
hours-button-drop = Не надсилати
hours-toast-withdrawn = Відкликано.

hours-corrected = ✏️ Ваші години виправлено: { $title } ({ $at }), { $old } год → { $length } год. Рішення: { $name }.{ $reason }
hours-refused = ❌ Ваші години не затверджено: { $title } ({ $at }), { $length } год. Рішення: { $name }.{ $reason }
hours-reason = { " " }Причина: { $reason }
hours-ask-objection = Що неправильно: { $title } ({ $at }), { $length } год? Ваші слова прочитають координатори.
hours-objected = Дякуємо. Координатори подивляться ще раз: { $title } ({ $at }).
hours-objection = 💬 { $name } не погоджується: { $title } ({ $at }), { $length } год.

    { $words }
hours-button-look = Подивитися

hours-waiting = <b>⏱ Години на затвердження: { $count }</b>

    { $entries }
hours-waiting-none = <b>⏱ Години на затвердження</b>

    Зараз нічого немає.
hours-waiting-line = { $number }. <b>{ $name }</b> · { $title }
    { $at } · { $length } год
hours-note = 💬 { $words }
hours-button-entry = { $number } · { $name }
hours-button-all = ✅ Затвердити все ({ $count })
hours-button-xlsx = Таблиця (Excel)
hours-button-csv = Таблиця (CSV)
hours-button-rules = Як рахується ніч
hours-ask-all = Затвердити все? Записів: { $count }, разом { $length } год.
hours-button-all-yes = Так, затвердити все
hours-toast-all = Затверджено: { $count }
hours-toast-approved = Затверджено.
# Складено з інших текстів.
hours-card = { $parts }
hours-entry = <b>{ $name }</b>
    { $title }
    🕒 { $at } · { $length } год
    📍 { $area }
hours-stands = Стан:
hours-credit = Зараховано: { $credited } год (нічні години, 22:00–06:00, рахуються за { $percent } %)
hours-log-reported = { $at } заявка: { $name }, { $new } год
hours-log-corrected = { $at } виправлення: { $name }, { $old } год → { $new } год.{ $reason }
hours-log-approved = { $at } затвердження: { $name }, { $new } год
hours-log-refused = { $at } не затверджено: { $name }.{ $reason }
hours-log-objected = { $at } заперечення: { $name }.{ $reason }
hours-log-withdrawn = { $at } відкликано: { $name }
hours-button-approve = ✅ Затвердити
hours-button-correct = ✏️ Виправити
hours-button-refuse = ❌ Відхилити
hours-ask-minutes = Скільки це тривало насправді? Зараз вказано { $length } год ({ $title }, { $at }). Напишіть 2:30 або 90 хв.
hours-ask-reason = Чому? Ця людина прочитає причину.
hours-rules = <b>Як рахується ніч</b>

    Години з 22:00 до 06:00. Зміна діє для годин, про які повідомлять відтепер.

    { $rules }
hours-rule = { $area }: { $percent } %
hours-button-rule = { $area } → { $percent } %

hours-gone = Цього запису більше немає.
hours-own = Це ваші власні години. Вирішувати має хтось інший.
hours-no-length = Не можу зрозуміти тривалість. Напишіть так: 2:30 або 90 хв.
hours-too-long = Це більше за 24 години. Повідомте, будь ласка, частинами.
hours-not-over = Це ще не закінчилося. Повідомте, будь ласка, потім.
hours-too-old = Минуло більше двох місяців. Зверніться, будь ласка, до координаторів.
hours-overlaps = На цей час ви вже маєте години: { $title } ({ $at }), { $length } год.
hours-decided = Ці години вже затверджено. Якщо в них помилка, натисніть «Неправильно».

hours-table-caption = Години, записів: { $count }. Тривалість — у хвилинах.
hours-sheet = Години
hours-sheet-sums = Підсумки
hours-column-area = Мікрорайон
hours-column-name = Ім’я
hours-column-title = Що
hours-column-start = Початок
hours-column-worked = Відпрацьовано (хв)
hours-column-credited = Зараховано (хв)
hours-column-night = Ніч рахується за
hours-column-state = Стан
hours-column-decided = Вирішено
hours-column-open = Чекає (хв)
hours-cell-proposed = чекає на затвердження
hours-cell-approved = затверджено
hours-cell-refused = не затверджено
