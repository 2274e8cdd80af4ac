command-checkin = Відмітити людину без Telegram
command-announce = Повідомити, хто приїде
command-announced = На кого чекаємо
help-checkin = /checkin – відмітити біля входу людину без Telegram, родину чи цілий автобус. Працівника покличемо одразу.
help-announced = /announced – на кого чекаємо і хто затримується.
help-announce = /announce – повідомити, хто приїде. Після команди можна вставити рядки таблиці: ім’я, мова, мікрорайон, вхід, час, скільки людей, що потрібно.
companion-for = 👥 Для <b>{ $name }</b>:
    { $what }
companion-for-both = 👥 Для <b>{ $name }</b>:
    { $what }

    Можна показати:
    { $theirs }
companion-on-card = {""}
    👥 Без Telegram; заявку подає { $name }
companion-names = {""}
    Імена: { $names }
checkin-ask-gate = Де зараз ці люди? Натисніть на мікрорайон, потім на вхід. Працівника покличемо одразу.
checkin-ask-names = Працівника вже кличемо. Хто приїхав? Напишіть ім’я, або всі імена, кожне з нового рядка, або просто скільки людей.
checkin-names-skipped = Добре. Заявка залишається.
checkin-button-somebody = 👥 Відмітити іншого
checkin-button-names = ✏️ Імена
checkin-button-language = 🌐 Їхня мова
checkin-ask-language = Якою мовою вони говорять?
checkin-speaks = Записано: { $language }.
checkin-too-many = Людей в одній заявці може бути щонайбільше { $limit }. Інших, будь ласка, відмітьте окремо.
unknown-gate-answer = ⚠️ Цей код входу неправильний або старий. Штаб уже знає, що ви тут. Натисніть на мікрорайон, де ви зараз, потім на вхід, і до вас прийдуть. В екстреному випадку телефонуйте <b>{ $emergency }</b>.{ $ring }
unknown-gate-ring = {""}
    ☎️ Або зателефонуйте нам: <b>{ $number }</b>
unknown-gate-tried = ⚠️ Входу з таким кодом немає: плакат неправильний або старий. Будь ласка, надрукуйте новий. Ми нікого не кликали.
unknown-gate-ended = Вхід тепер відомий: { $gate }, { $area }.
alert-kind-unknown-gate = ❓ Невідомий код
alert-unknown-gate = <b>{ $name }</b> біля входу, де плакат неправильний або старий. Код: { $code }
    Чекає з { $since } · мова: { $language }
    Ми попросили вибрати свій вхід.
alert-kind-overdue-arrival = ⏰ Приїзд затримується
alert-announced-overdue = <b>{ $name }</b>: мали приїхати, але біля входу нікого немає.
    { $what }
announced-on-card = {""}
    📋 Про приїзд повідомляли: { $what }
announced-maybe-on-card = {""}
    📋 Можливо, це { $name }, про приїзд повідомляли: { $what }
announced-perhaps-come = ❓ Можливо, уже в нас під ім’ям { $name }: { $gate }, { $since }
announced-people = { $party ->
    [one] { $party } людина
    [few] { $party } людини
    [many] { $party } людей
   *[other] { $party } людини
  }
announced-ask = ❓ <b>{ $name }</b> біля входу ({ $gate }): це <b>{ $other }</b>, на кого ми чекаємо?
    { $what }
announced-it-is = ✅ { $name }
announced-it-is-not = Це хтось інший
announced-it-is-noted = ✅ Записано: це <b>{ $name }</b>, на кого ми чекали.
announced-it-is-not-noted = Записано: це не <b>{ $name }</b>. Чекаємо далі.
announced-list = 📋 <b>Чекаємо: { $count }</b>

    { $entries }
announced-none = Зараз ні на кого не чекаємо.
announced-number = { $number }
announced-card = 📋 <b>{ $name }</b>
    { $what }
    { $state }
announced-card-link = 📋 <b>{ $name }</b>
    { $what }
    { $state }

    Особисте посилання, перешліть його тому, хто їде:
    { $link }
announced-state-announced = Чекаємо
announced-state-overdue = ⏰ Затримка
announced-state-arrived = ✅ На місці
announced-state-cancelled = ✖️ Приїзду не буде
announced-button-come = ✅ Уже на місці
announced-button-time = 🕐 Інший час
announced-button-gate = 📍 Інший вхід
announced-button-cancel = ✖️ Приїзду не буде
announced-button-list = ‹ Усі, на кого чекаємо
announced-cancel-ask = <b>{ $name }</b>: приїзду точно не буде?
announced-cancel-sure = Так, не буде
announced-ask-gate = Біля якого входу чекаємо: <b>{ $name }</b>?
announced-ended-come = Уже на місці.
announced-ended-cancelled = Приїзду не буде.
announced-ended-moved = Час або місце змінилися.
announced-unknown = Такого запису про приїзд немає.
announced-over = Цей запис про приїзд уже закрито.
announced-link-used = Цим посиланням уже користується хтось інший. Коли приїдете, відскануйте код біля входу.
announced-gone = Відповідати на це запитання вже не потрібно.
announce-ask-area = До якого мікрорайону приїдуть?
announce-ask-gate = До якого входу (<b>{ $area }</b>)?
announce-unknown = Невідомо
announce-ask-name = Хто приїде? Напишіть ім’я; для групи досить одного.
announce-ask-time = Коли? Наприклад: 01:30 або 2026-12-01 01:30.
announce-ask-party = Скільки людей? Натисніть кнопку або напишіть число.
announce-ask-language = Якою мовою говорять? Натисніть на неї або напишіть назву.
announce-ask-needs = Що знадобиться, наприклад інвалідний візок? Напишіть одним повідомленням.
announce-preview = Перевірте, будь ласка, перш ніж зберегти:

    { $entries }
announce-button-post = ✅ Зберегти
announce-button-discard = ✖️ Не зберігати
announce-line = Рядок { $number }: { $what }
announce-more = … і ще { $count }
announce-wrong = Нічого не збережено. Виправте ці рядки й надішліть усе ще раз:

    { $entries }
announce-no-table = Не можу прочитати таблицю. Нічого не збережено. Пишіть кожного з нового рядка: ім’я, мова, мікрорайон, вхід, час, скільки людей, що потрібно.
announced-fault-name = Імені немає, або воно задовге: { $value }
announced-fault-place = «{ $value }»: серед ваших мікрорайонів і входів такого немає, або їх кілька. Вкажіть і мікрорайон.
announced-fault-time = «{ $value }»: не можу зрозуміти час приїзду. Напишіть так: 01:30 або 2026-12-01 01:30.
announced-fault-past = «{ $value }»: цей час уже минув.
announced-fault-party = «{ $value }»: потрібна кількість людей від 1 до 99.
announced-fault-language = Не знаю мови «{ $value }». Напишіть так: українська або uk.
announced-fault-needs = Задовгий текст. Можна щонайбільше 200 знаків.
come-card = 👋 Ми на вас чекаємо:
    { $what }

    Коли будете біля входу, натисніть велику кнопку, і до вас прийдуть.
come-moved = 📋 Ваш приїзд змінили. Тепер чекаємо вас так:
    { $what }
come-where = ⏰ Час минув, а ми вас ще не бачили. Де ви?
    { $what }
come-cancelled = ✖️ Ваш приїзд скасовано:
    { $what }

    Якщо все-таки приїдете, відскануйте код біля входу.
come-later = 🕐 Приїду пізніше
come-later-by = на { $minutes } хв пізніше
come-not = ✖️ Не приїду
come-not-ask = Ви точно не приїдете?
come-not-sure = Так, не приїду
come-choose-gate = Біля якого входу ви зараз? Натисніть кнопку, виберіть вхід, і до вас прийдуть.
come-link-tried = Це посилання для людини, яка їде. Для неї воно й далі діє:
come-told-later = 🕐 <b>{ $name }</b>, приїзд пізніше:
    { $what }
come-told-not = ✖️ <b>{ $name }</b>, приїзду не буде:
    { $what }
