duty-page = { $parts }
duty-area = <b>Чергування · { $area }</b>
    { $lines }
    { $next }
duty-line = Рівень { $level }: { $name }, до { $until }
duty-stand-in = Рівень { $level }: { $name } (заміна), до { $until }
duty-nobody = Зараз ніхто не чергує. Виклики йдуть одразу координаторам і до штабу.
duty-next = Наступна передача чергування: { $at }
duty-no-change = Інших передач чергування не заплановано.
duty-no-area = Ще не додано жодного мікрорайону.
duty-line-open = Рівень { $level }: { $name }
duty-hole = ⚠️ Рівень { $level }: нікого
duty-hole-until = ⚠️ Рівень { $level }: нікого до { $until }
duty-then = ↳ потім { $name }
duty-holes = ⚠️ <b>Зараз ніхто не чергує:</b> { $areas }
duty-area-brief = <b>{ $area }</b>
    { $lines }
rota-not-started = ⚠️ { $name } (бот ще жодного разу не відкрито)
rota-unreachable = ⚠️ { $name } (немає зв’язку)
rota-nobody = ніхто
rota-none-planned = не заплановано
rota-span = { $start } – { $end }

# The week, a day, a time on call.
rota-ask-area = Графік якого мікрорайону показати?
rota-week = <b>Графік чергувань · { $area }</b>
rota-week-day = <b>{ $day }</b>
    { $lines }
rota-week-line = { $start } – { $end }, рівень { $level }: { $name }
rota-week-hole = ⚠️ { $start } – { $end }, рівень { $level }: нікого
rota-week-free = На цей час чергувань не заплановано.
rota-day = <b>{ $area } · { $day }</b>
    { $lines }

    Натисніть на час, щоб змінити його.
rota-night = <b>{ $name }</b>
    { $area }, рівень { $level }
    { $span }
rota-night-hole = ⚠️ <b>Ніхто не чергує</b>
    { $area }, рівень { $level }
    { $span }
rota-choose-person = Хто чергуватиме? { $span }
rota-label-day = { $day }
rota-label-night = { $start } · { $level } · { $name }
rota-label-hole = ⚠️ { $start } · { $level }
rota-label-swap = { $day } · { $name }
rota-button-week = 📅 Тиждень
rota-button-next-week = Наступний тиждень ›
rota-button-this-week = ‹ Цей тиждень
rota-button-back = ‹ Назад
rota-button-cover = Не можу: шукати заміну
rota-button-swap = Помінятися
rota-button-stand-in = Почергую я
rota-button-put = Призначити людину
rota-button-meant = Так і задумано
rota-button-instead = Хтось інший
rota-button-nobody = Нікого не ставити
rota-button-as-well = Ще одна людина
rota-button-end = Завершити: { $name }
rota-toast-saved = Збережено. Усі, кого це стосується, знають.
rota-toast-kept = Збережено. Частина часу лишається за попередньою домовленістю: { $name }.
rota-toast-meant = Зрозуміло. Нагадаю, лише якщо щось зміниться або незадовго до початку.
rota-saved-holes = ⚠️ Збережено. У ці години тепер ніхто не чергує:
    { $holes }
rota-saved-unreachable = ⚠️ Збережено. Але виклик зараз не дійде до цієї людини: { $name }

# What people are told of changes.
rota-told-instead = Ви чергуєте замість { $name }: { $span }. Призначення: { $by }.
rota-told-as-well = Ви теж чергуєте: { $span }. Призначення: { $by }.
rota-told-replaced = У цей час ви не чергуєте: { $span }. Замість вас: { $name }. Призначення: { $by }.
rota-told-ended = Заміна ({ $name }) закінчується { $at }. Далі знову за графіком: { $replaced }.
rota-told-moved = Ваше наступне чергування ({ $area }) змінилося.
    Було: { $before }
    Стало: { $after }
rota-left = ⚠️ { $name } більше не може чергувати ({ $area }). У ці години нікого немає:
    { $holes }
rota-hole-line = Рівень { $level }: { $span }
rota-more-lines = … і ще { $count }
rota-warn-holes = ⚠️ <b>Ніхто не чергує</b> ({ $area }):
    { $holes }
rota-warn-people = ⚠️ Скоро чергують ({ $area }), але виклик до них не дійде:
    { $people }
rota-warn-person-line = { $name }, рівень { $level }: { $span }
rota-tonight = 🔔 <b>Скоро ваше чергування.</b>

# Cover: somebody can't, and others are asked.
rota-cover-asked = Запитано людей: { $count }. Поки ніхто не погодився, чергуєте ви.
    { $span }
rota-cover-nobody-to-ask = Спитати нікого. Чергуєте й далі ви, координатор уже знає.
    { $span }
rota-cover-card = <b>{ $name } не може чергувати. А ви?</b>
    { $area }
    { $span }
rota-cover-yours = ✅ Ви чергуєте замість { $name }. Дякуємо!
    { $area }
    { $span }
rota-cover-declined = Ви не можете. Дякуємо за відповідь.
    { $span }
rota-cover-closed = Вирішено: чергує { $name }.
    { $span }
rota-cover-over = Більше не потрібно.
    { $span }
rota-cover-found = ✅ Замість вас чергує { $name }.
    { $span }
rota-cover-none-yet = ⚠️ Поки ніхто не погодився. <b>Чергуєте ви.</b> Якщо зовсім не можете, зателефонуйте координатору.
    { $span }
rota-cover-none-leader = ⚠️ { $name } не може чергувати ({ $area }), і ніхто ще не погодився.
    { $span }
rota-cover-withdrawn = Скасовано. Чергуєте ви.
    { $span }
rota-button-accept = Почергую
rota-button-decline = Не можу
rota-button-withdraw = Уже не потрібно

# Swaps of two times on call.
rota-swap-choose = <b>На яке чергування поміняти?</b>
    Ваше: { $yours }
rota-swap-none = У найближчі чотири тижні мінятися немає на що. Можна попросити про заміну.
rota-swap-asked = Запитую: { $name }. Поки ви обоє не згодні, нічого не змінюється.
    Ви віддаєте: { $yours }
    Ви отримуєте: { $theirs }
rota-swap-card = <b>{ $name } пропонує помінятися.</b>
    Ви віддаєте: { $yours }
    Ви отримуєте: { $theirs }
rota-swap-done = ✅ Обмін відбувся: { $name }.
    Ви віддаєте: { $yours }
    Ви отримуєте: { $theirs }
rota-swap-declined = { $name } не може помінятися. Усе лишається, як було.
    Ви чергуєте: { $yours }
rota-swap-you-declined = Ви не можете помінятися. Усе лишається, як було.
    Ви чергуєте: { $yours }
rota-swap-expired = Обмін не відбувся: { $name }. Усе лишається, як було.
    Ви чергуєте: { $yours }
rota-button-agree = Домовилися

# Rotations.
rota-rotations = <b>Черговість · { $area }</b>
rota-rotations-none = Тут поки немає черговості.
rota-rotation = <b>Рівень { $level }</b>, зміна: { $rhythm }
    { $members }
    { $next }
rota-rotation-areas = Мікрорайони: { $areas }
rota-rotation-hours = Лише { $hours }
rota-rhythm = { $unit ->
    [day] { $count ->
        [one] кожен { $count } день
        [few] кожні { $count } дні
        [many] кожні { $count } днів
       *[other] кожні { $count } дня
      }
    [week] { $count ->
        [one] кожен { $count } тиждень
        [few] кожні { $count } тижні
        [many] кожні { $count } тижнів
       *[other] кожні { $count } тижня
      }
   *[month] { $count ->
        [one] кожен { $count } місяць
        [few] кожні { $count } місяці
        [many] кожні { $count } місяців
       *[other] кожні { $count } місяця
      }
  }
rota-member-line = { $number }. { $name }
rota-member-now = ▶️ { $number }. { $name }
rota-add-choose = Кого додати? Нова людина стає в кінець черги.
rota-remove-choose = Хто виходить? Хто чергує зараз, лишається до наступної передачі.
rota-move-choose = Кого пересунути вперед? Кожне натискання — на одне місце. Хто чергує зараз, не змінюється.
rota-end-ask = Завершити цю черговість? З { $at } за нею ніхто не чергує.
rota-label-level = Рівень { $level }
rota-label-rhythm = { $rhythm }
rota-label-hours = { $hours }
rota-label-chosen = ✓ { $name }
rota-button-rotations = 🔁 Черговість
rota-button-new-rotation = Нова черговість
rota-button-add = Додати
rota-button-remove = Прибрати
rota-button-move = Змінити порядок
rota-button-end-rotation = Завершити
rota-button-all-day = Цілодобово
rota-button-done = Готово
rota-button-save = Зберегти
rota-button-discard = Не зберігати
rota-form-level = Який рівень? Рівень 1 викликають першим.
rota-form-every = Як часто міняються?
rota-form-day = З якого дня почати?
rota-form-clock = О котрій передача чергування? Натисніть або напишіть, наприклад 20:00.
rota-form-hours = У які години чергують? Натисніть або напишіть, наприклад 20:00-08:00.
rota-form-members = <b>Хто бере участь?</b> Натискайте в тому порядку, в якому люди змінюють одне одного.
    { $members }
rota-form-areas = Чи обслуговує вона інші мікрорайони? Позначте їх і натисніть «Готово».
rota-form-confirm = <b>Усе правильно?</b>

    { $card }
rota-form-discarded = Скасовано. Нічого не збережено.
rota-form-tap = Натисніть, будь ласка, кнопку або надішліть /cancel.

# Why not.
rota-refused-same-person = Це одна й та сама людина.
rota-refused-empty-span = Кінець має бути пізніше початку.
rota-refused-over = Цей час уже минув.
rota-refused-no-role = { $name }: немає ролі, з якою там можна чергувати.
rota-refused-equal = Так уже і є: { $name }.
rota-refused-covered = У цей час уже є заміна: { $name }. Спочатку завершіть її.
rota-refused-changed = Графік тим часом змінився. Подивіться його: /rota
rota-refused-other-on-call = У цей час уже чергує: { $name }.
rota-refused-already-asked = Запит уже надіслано. Повідомлю, щойно хтось погодиться.
rota-refused-taken = Дякуємо! Уже знайшлася людина: { $name }.
rota-refused-not-open = Це вже вирішено.
rota-refused-already-member = Уже в цій черговості: { $name }.
rota-refused-last-member = Хтось має лишитися. Можна завершити черговість цілком.
rota-refused-bad-times = Не можу прочитати час. Напишіть, будь ласка, так: 20:00.

# Somebody on call whom no alert reaches.
rota-unreachable-now = ⚠️ <b>{ $name }</b> зараз чергує ({ $area }, рівень { $level }), але зв’язку немає. { $why } Виклики одразу йдуть далі.
rota-why-blocked = Бота там заблоковано.
rota-why-gone = Цього акаунта Telegram більше немає.
rota-why-never-started = Бота там ще жодного разу не відкривали.
rota-why-other = Telegram пише: { $words }
