# Який вигляд має зміна.
shift-title = <b>{ $title }</b>
shift-numbered = <b>{ $number }. { $title }</b>
shift-when = 🕕 { $start } – { $end }
shift-where = 📍 { $place } ({ $area })
shift-places = 👥 { $free ->
    [0] Місць немає
   *[other] Вільних місць: { $free } з { $capacity }
  }
shift-needed = 👥 { $capacity ->
    [one] Потрібна { $capacity } людина
    [few] Потрібні { $capacity } людини
   *[other] Потрібно { $capacity } людей
  }
shift-languages = 🗣 Потрібна мова: { $languages }
shift-skills = 🧰 { $skills }

# Подивитися й записатися.
shift-none = Зараз немає змін, що вам підходять. Зазирніть пізніше або позначте, якими мовами ви розмовляєте.
shift-list = <b>Зміни, що вам підходять</b> { $filters }

    { $shifts }
shift-taken = ✅ <b>Вас записано на цю зміну.</b>

    { $card }

    Перед початком я запитаю, чи ви прийдете.
shift-waiting = ⏳ <b>Ви в черзі на цю зміну.</b>

    { $card }

    { $position ->
        [1] Ваша черга — наступна.
       *[other] Ваш номер у черзі: { $position }.
    } Якщо звільниться місце, я запропоную його вам.
shift-toast-taken = Вас записано: { $title }
shift-toast-waiting = Ви в черзі: { $title }

# Чому не можна.
shift-gone = Ця зміна більше недоступна.
shift-over = Ця зміна вже закінчилася.
shift-started = Ця зміна вже почалася. Якщо щось сталося, напишіть координаторам.
shift-no-role = Зміни — для волонтерів. Попросіть у координаторів посилання-запрошення.
shift-wrong-area = Ця зміна не у вашому мікрорайоні.
shift-already-yours = Ви вже записані на цю зміну.
shift-already-waiting = Ви вже в черзі на цю зміну.
shift-overlaps = У цей час ви вже записані:
    { $others }
shift-lacks-language = Для цієї зміни потрібна мова: { $languages }. Якщо ви нею розмовляєте, позначте її: /shifts → «Мої мови».
shift-not-yours = Ця зміна більше не ваша.
shift-not-over = Зміна ще не закінчилася. Підтвердьте години після її завершення.
shift-already-posted = У вашому мікрорайоні вже є зміна з такою назвою в цьому місці й у цей час.

# Свої зміни.
shift-mine = <b>Ваші зміни</b>

    { $shifts }
shift-mine-none = У вас немає змін. /shifts покаже ті, що вам підходять.
shift-state-taken = ✅ Вас записано.
shift-state-coming = ✅ Ви підтвердили, що прийдете.
shift-state-waiting = ⏳ Ви в черзі, ваш номер: { $position }.
shift-state-offered = 🎁 Вам пропонують місце. Дайте відповідь, будь ласка, до { $until }.
shift-state-running = ▶️ Зміна триває.
shift-state-over = 🏁 Зміна закінчилася. Підтвердьте, будь ласка, години.
shift-give-up-ask = <b>Відмовитися від цієї зміни?</b>

    { $card }

    Ваше місце запропонують тим, хто чекає.
shift-leave-ask = <b>Вийти з черги на цю зміну?</b>

    { $card }
shift-given-up = Ви відмовилися від цієї зміни. Дякуємо, що попередили.

    { $card }
shift-toast-given-up = Відмову прийнято.
shift-cant-which = <b>На яку зміну ви не зможете прийти?</b>

    { $shifts }
shift-changed = ✏️ <b>Вашу зміну оновлено.</b> Перевірте, будь ласка, місце й час.

    { $card }
shift-moved = 🕑 <b>Ваша зміна починається в інший час.</b> Раніше: { $before }.

    { $card }

    Ви прийдете?
shift-role-ended = <b>Ця зміна більше не ваша</b>: ваша роль там закінчилася. Приходити не потрібно.

    { $card }

# До й після.
shift-reminder = ⏰ <b>Ви прийдете?</b>

    { $card }
shift-coming = 👍 <b>Дякуємо, чекаємо на вас.</b>

    { $card }
shift-toast-coming = Дякуємо!
shift-ended = 🏁 <b>Ваша зміна закінчилася. Дякуємо!</b>

    { $card }

    Підтвердьте, будь ласка, години.
shift-done = ✅ <b>Підтверджено: { $hours ->
    [one] { $hours } година
    [few] { $hours } години
    [many] { $hours } годин
   *[other] { $hours } години
  }.</b> Дякуємо!

    { $card }
shift-toast-done = Підтверджено.

# Кнопки.
shift-button-take = { $number } · Записатися
shift-button-wait = { $number } · Стати в чергу
shift-button-next = Ще ›
shift-button-first = ‹ На початок
shift-button-languages = 🗣 Мої мови
shift-button-shifts = Інші зміни
shift-button-mine = Мої зміни
shift-button-coming = Прийду
shift-button-cant = Не зможу прийти
shift-button-cant-numbered = { $number } · Не зможу прийти
shift-button-leave-numbered = { $number } · Вийти з черги
shift-button-give-up = Так, відмовитися
shift-button-leave = Вийти з черги
shift-button-keep = Залишити як є
shift-button-done = Готово, { $hours ->
    [one] { $hours } година
    [few] { $hours } години
    [many] { $hours } годин
   *[other] { $hours } години
  }
shift-button-done-numbered = { $number } · Готово, { $hours } год

# Мови, якими розмовляють.
shift-spoken = <b>Якими мовами ви розмовляєте?</b>
    Ваші мови: { $languages }. Натисніть на мову, щоб додати її або прибрати; зміни, для яких вона потрібна, з’являться в /shifts.
shift-button-speaks = ✓ { $language }
shift-button-speaks-not = { $language }

# Публікація.
shift-form-area = <b>Нова зміна.</b> У якому мікрорайоні?
shift-form-title = <b>Нова зміна: { $area }.</b> Що треба робити? Напишіть коротку назву. /cancel — вийти.
shift-form-place = Де збір? Напишіть місце.
shift-form-day = Якого дня? Натисніть кнопку або напишіть так: 2026-04-01, 04-01 (місяць-день) або 1.4. (день.місяць).
shift-form-span = <b>{ $day }</b>, з котрої до котрої години? Напишіть так: 18:00-22:00 або 18-22 (місцевий час, { $area }).
shift-form-capacity = Скільки людей потрібно? Напишіть число.
shift-form-language = Чи потрібно знати якусь мову? Натисніть на неї або напишіть коди, наприклад: ja ko (досить однієї з них).
shift-form-confirm = <b>Опублікувати цю зміну?</b>

    { $card }
shift-form-posted = ✅ <b>Опубліковано.</b> Волонтери побачать зміну в /shifts.

    { $card }
shift-form-discarded = Форму закрито. Нічого не опубліковано.
shift-form-no-day = Не можу зрозуміти дату. Напишіть так: 2026-04-01, 04-01 або 1.4. — або натисніть кнопку.
shift-form-no-span = Не можу зрозуміти час. Напишіть так: 18:00-22:00 або 18-22.
shift-form-past = Цей час уже минув. Оберіть пізніший.
shift-form-far = До цієї дати більше року. Перевірте її, будь ласка.
shift-form-backwards = Кінець раніше за початок. Напишіть час ще раз. Чи зміна закінчується наступного дня?
shift-form-no-number = Напишіть, будь ласка, ціле число від 1 до { $limit }.
shift-form-no-language = Не знаю такого коду мови. Напишіть коди, наприклад: ja ko — або натисніть кнопку.
shift-form-tap = Натисніть, будь ласка, одну з кнопок вище.
shift-button-today = Сьогодні
shift-button-tomorrow = Завтра
shift-button-next-day = Так, наступного дня
shift-button-language = { $language }
shift-button-no-language = Не потрібно
shift-button-post = Опублікувати
shift-button-discard = Не публікувати
shift-form-which-day = Який день ви маєте на увазі? Натисніть кнопку або напишіть дату ще раз.
shift-form-day-passed = <b>{ $day }</b>: цей день уже минув. Ви маєте на увазі наступний рік? Натисніть кнопку або напишіть іншу дату.
# Напис на кнопці: день.
shift-button-day = { $day }
