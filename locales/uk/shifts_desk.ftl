# Що дізнаються люди, коли зміна змінюється.
desk-for = <b>Для { $name }, { $phone }</b> (без Telegram — передайте, будь ласка)

    { $text }
desk-news-changed = ✏️ <b>Вашу зміну оновлено.</b>

    { $card }

    { $changes }
desk-news-moved = 🕕 <b>У вашої зміни новий час. Вам і далі підходить?</b>

    { $card }

    { $changes }

    Дайте, будь ласка, відповідь до { $until }. До того часу місце ваше; без відповіді воно звільниться.
desk-news-moved-soon = 🕕 <b>У вашої зміни новий час. Зможете прийти?</b>

    { $card }

    { $changes }
desk-news-cancelled = 🚫 <b>Цю зміну скасовано. Приходити не потрібно.</b>

    { $card }

    { $changes }
desk-news-put-on = 🙋 <b>Вас записано на цю зміну.</b>

    { $card }

    { $changes }

    Якщо не зможете прийти, скажіть про це зараз.
desk-news-taken-off = <b>Вас більше немає в цій зміні.</b> Приходити не потрібно.

    { $card }

    { $changes }
desk-news-freed = <b>Ця зміна більше не ваша</b>: відповіді про новий час не було. Приходити не потрібно.

    { $card }
desk-silent = ⚠️ <b>{ $name }: немає відповіді про новий час. Місце вільне.</b>

    { $card }
desk-kept = 👍 <b>Дякуємо. Зміна залишається вашою.</b>

    { $card }
desk-line = { $what }: { $old } → { $new }
desk-span = { $start } – { $end }
desk-none = не потрібна
desk-by = Хто це зробив: { $name }.
desk-reason = Причина: { $reason }
desk-offer = 📣 <b>Вільні зміни, що вам підходять</b>

    { $shifts }
desk-letter = ✉️ <b>{ $name } пише вам:</b>

    { $words }

    { $card }

# Зміна очима координаторів.
# Складається з інших текстів.
desk-page = { $parts }
desk-on = 👥 Записано: { $taken }/{ $capacity }
desk-over = ⚠️ Людей більше, ніж потрібно: { $taken }/{ $capacity }
desk-state-draft = 📝 Чернетка: волонтери її ще не бачать.
desk-state-cancelled = 🚫 Скасовано.
desk-announced = 📣 Оголошено { $at }.
desk-in-digest = 📣 Буде оголошено { $at }.
desk-nobody = Поки нікого немає.
desk-nobody-waits = У черзі нікого немає.
desk-person = { $number }. <b>{ $name }</b> · { $details }
desk-reachable = на зв’язку
desk-phone = без Telegram, { $phone }
desk-vouched = запис від { $name }
desk-is-coming = прийде
desk-did-not-come = неявка
desk-left-at = відмова { $at }
desk-risk-unreachable = немає зв’язку в Telegram
desk-risk-moved = немає відповіді про новий час
desk-risk-unanswered = немає відповіді на нагадування
desk-seat = { $card }

    { $person }
desk-waitlist = <b>Черга</b>

    { $card }

    { $people }
desk-log = <b>Що зроблено</b>

    { $card }

    { $entries }
desk-log-none = Поки нічого.
desk-log-entry = <b>{ $at }</b> · { $what } · { $by }
desk-log-person = 👤 { $name }
desk-log-undone = ↩️ Повернено назад: { $name }
desk-by-itself = автоматично
desk-did-posted = публікація
desk-did-published = чернетку опубліковано
desk-did-edited = внесено зміни
desk-did-cancelled = зміну скасовано
desk-did-put-on = запис на зміну
desk-did-taken-off = зняття зі зміни
desk-did-left = відмова від місця
desk-did-freed = немає відповіді, місце вільне
desk-did-announced = оголошення
desk-did-no-show = позначено неявку
desk-did-came = позначено явку

# Запитання.
desk-edit-which = <b>Що змінити?</b>

    { $card }
desk-ask-title = Що треба робити? Напишіть нову назву. /cancel — вийти.
desk-ask-place = Напишіть нове місце. /cancel — вийти.
desk-ask-time = Напишіть новий час так: 18:00-22:00. Якщо змінюється день, почніть із нього: 2026-04-01 18:00-22:00. /cancel — вийти.
desk-no-time = Не можу зрозуміти час. Напишіть так: 18:00-22:00 або 2026-04-01 18:00-22:00.
desk-no-change = Усе як було. Нічого не змінено.
desk-ask-reason = <b>Змінити так?</b>

    { $card }

    { $changes }

    Напишіть причину, її побачать люди цієї зміни, — або натисніть кнопку нижче.
desk-ask-cancel = <b>Скасувати цю зміну?</b>

    { $card }

    { $count ->
        [0] На неї ніхто не записаний.
        [one] Записана { $count } людина, я їй повідомлю.
        [few] Записані { $count } людини, я їм повідомлю.
       *[other] Записано { $count } людей, я їм повідомлю.
    } Напишіть причину або натисніть кнопку нижче.
desk-ask-off = <b>Зняти { $name } з цієї зміни?</b>

    { $card }

    Напишіть причину, ця людина її побачить, — або натисніть кнопку нижче.
desk-too-many = ⚠️ <b>Людей більше, ніж потрібно: { $taken }/{ $capacity }.</b>

    { $card }

    Поки що всі залишаються. Якщо когось треба зняти, натисніть на ім’я.
desk-ask-who = <b>Кого записати?</b> Натисніть на ім’я або напишіть його частину.

    { $card }
desk-who-none = Із таким ім’ям немає нікого, хто може взяти цю зміну. Напишіть інше ім’я.

    { $card }
desk-anyway = { $reasons }

    <b>Усе одно записати { $name }?</b>
desk-anyway-full = Місць немає: { $taken }/{ $capacity }.
desk-anyway-overlaps = { $name } у цей час має іншу зміну: { $title }, { $start }.
desk-anyway-busy = { $name } у цей час має іншу зміну.
desk-anyway-lacks-language = Невідомо, чи { $name } розмовляє потрібною мовою: { $languages }.
desk-ask-contact = <b>Людина без Telegram.</b> Напишіть ім’я та номер телефону, наприклад: Лі Мін 13800000000. Повідомлення для цієї людини надходитимуть вам. /cancel — вийти.
desk-no-contact = Потрібні ім’я та номер телефону, наприклад: Лі Мін 13800000000.
desk-vouch-done = ✅ { $name } тепер у цій зміні.
desk-ask-announce = <b>Коли оголосити цю зміну?</b>

    { $card }

    { $count ->
        [0] Зараз вона не підходить нікому з вільних.
        [one] Зараз вона підходить { $count } людині.
       *[other] Зараз вона підходить { $count } людям.
    }
desk-ask-write = <b>Написати: { $name }.</b> Ваше наступне повідомлення отримає ця людина. /cancel — вийти.

    { $card }
desk-ask-write-all = <b>Написати всім у цій зміні.</b> Ваше наступне повідомлення отримають вони всі. /cancel — вийти.

    { $card }
desk-sent = ✅ { $count ->
    [0] Нікому не надіслано.
    [one] Надіслано { $count } людині.
   *[other] Надіслано { $count } людям.
  }
desk-not-sent = Немає зв’язку в Telegram: { $names }
desk-left-out = ⚠️ Не вдалося повернути, вони більше не можуть взяти зміну: { $names }
desk-toast-undone = Повернено назад.
desk-toast-published = Опубліковано.
desk-toast-announced = Добре.
desk-toast-put-on = Записано.

# Чому не можна.
shift-full = На цій зміні місць немає.
shift-not-begun = Ця зміна ще не почалася.
shift-not-on-it = Цієї людини більше немає в зміні.
shift-changed-meanwhile = Цю зміну щойно змінив хтось інший. Подивіться на неї ще раз.
shift-too-late-to-undo = Повернути вже не можна: людям повідомлено.

# Що змінюється.
desk-field-title = Назва
desk-field-place = Місце
desk-field-time = Час
desk-field-capacity = Людей
desk-field-languages = Мова

# Кнопки.
desk-button-manage = 🗂 Керувати змінами
desk-button-card = Хто записаний
desk-button-edit = ✏️ Змінити
desk-button-cancel = 🚫 Скасувати зміну
desk-button-put-on = ➕ Записати
desk-button-vouch = ➕ Без Telegram
desk-button-write = ✉️ Написати
desk-button-write-all = ✉️ Написати всім
desk-button-answer = ✉️ Відповісти
desk-button-announce = 📣 Оголосити
desk-button-announce-now = Зараз
desk-button-digest = З іншими о { $at }
desk-button-publish = Опублікувати
desk-button-draft = Залишити чернеткою
desk-button-waitlist = Черга: { $count }
desk-button-log = Що зроблено
desk-button-undo = ↩️ Повернути назад
desk-button-back = ‹ Назад
desk-button-earlier = ‹ Раніше
desk-button-off = Зняти зі зміни
desk-button-no-show = Неявка
desk-button-came = Усе-таки явка
desk-button-skip = Так, без причини
desk-button-anyway = Усе одно записати
desk-button-fits = Так, підходить

# /coverage.
coverage-head = <b>Зміни</b>
    📍 { $area }
    📅 { $day }
coverage-list = <b>{ $title }</b>
    📍 { $area }
    📅 { $day }

    { $entries }
coverage-none = Тут порожньо.
coverage-entry = <b>{ $number }. { $title }</b>
    { $start } · { $area } · { $taken }/{ $capacity }
coverage-person = 👤 { $name }: { $details }
coverage-all-areas = Усі мікрорайони
coverage-all-days = Найближчі дні
coverage-ask-day = Який день?
coverage-kind-holes = Бракує людей
coverage-kind-risk = Під питанням
coverage-kind-left = Пізня відмова
coverage-kind-no-show = Неявка
coverage-kind-drafts = Чернетки
coverage-kind-all = Усі
coverage-kind-cancelled = Скасовані
coverage-button-list = { $title }: { $count }
coverage-button-area = 📍 Мікрорайон
coverage-button-day = 📅 День
coverage-button-lists = ‹ Усі списки
coverage-button-week = 🗓 Тиждень
coverage-week = 🗓 <b>Де бракує людей?</b>
    { $start } – { $end }

    { $rows }

    ❌ бракує людей
    ⚠️ людей досить, але не всі відповіли
    ✅ усі місця зайняті
    ▫️ змін немає
# Складається з інших текстів.
coverage-week-area = { $marks } { $area }
coverage-week-day = { $marks } { $day } · { $taken }/{ $capacity }
command-coverage = Хто в якій зміні; внести зміни
