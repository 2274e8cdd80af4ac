# Tables that people bring (shifts, the rota): what is wrong with them. The command line shows these in English.
table-fault-line = рядок { $line }: { $why }
table-fault-cell = рядок { $line }: { $column } «{ $value }» (клітинка { $cell }): { $why }
table-why-large = файл завеликий. Щонайбільше { $rows } рядків і { $size } МБ
table-why-unreadable = файл не читається. Збережіть його як книгу Excel (.xlsx) без пароля або як CSV UTF-8
table-why-missing = бракує стовпців: { $columns }
table-why-twice = стовпці повторюються: { $columns }
table-why-width = має бути значень: { $expected }, а тут { $count }
table-why-no-header = над цим немає заголовка
table-why-time = це не дата з часом. Напишіть так: { $example }
table-why-day-order = незрозуміло, яке число — день. Напишіть { $readings }
table-why-area = немає мікрорайону з таким кодом або назвою
table-why-area-which = який це мікрорайон? Напишіть код: { $areas }
table-why-not-yours = цей мікрорайон вам змінювати не можна
table-why-length = має бути від 1 до { $limit } знаків
table-why-ends = має бути пізніше за початок
table-why-number = це не число від { $from } до { $to }
table-why-id = це не номер Telegram. Якщо таблиця показує 7.1E+09, зробіть стовпець текстовим і введіть номер заново
table-why-language = це не мова. Напишіть коди, наприклад ja або ko, чи назви через кому
table-why-same = це та сама зміна, що в рядку { $line }
table-why-over = уже минуло. Чи правильний рік?
table-why-cancelled = цю зміну скасовано. Дайте новій іншу назву
table-why-taken = менше за кількість зайнятих місць: { $taken }
table-why-weekdays = це не дні тижня. Напишіть, наприклад, пн-пт, сб нд або daily
table-why-clock = якщо вказано дні тижня, напишіть час, наприклад 20:00

# What a table would change.
table-mark-new = <b>Нове ({ $count }):</b>
table-mark-changed = <b>Змінено ({ $count }):</b>
table-mark-moved = <b>Інший час ({ $count }):</b>
table-mark-gone = <b>У таблиці немає, залишиться ({ $count }):</b>
table-mark-taken-away = ⚠️ <b>У таблиці немає, БУДЕ ВИЛУЧЕНО ({ $count }):</b>
table-mark-at-once = <b>Двоє одночасно ({ $count }):</b>
table-mark-hole = ⚠️ <b>Ніхто не чергує ({ $count }):</b>
table-mark-warning = <b>Зверніть увагу ({ $count }):</b>
table-mark-doubtful = ❓ <b>Схоже на помилку, перевірте ({ $count }):</b>
# A part that stands alone.
table-part = { $part }
table-part-line = · { $part }
table-part-of-line = · рядок { $line }: { $part }
table-more = … і ще { $count }
table-signed-up = { $shift } (записалися: { $count })
table-far = { $what }: більш ніж за рік
table-long = { $what }: { $hours } год без перерви
table-two-at-once = { $name }: дві зміни водночас: { $shifts }
table-clock-skipped = { $what }: годинник перескакує цей час. Рахується { $at }
table-clock-twice = { $what }: годинник показує цей час двічі. Рахується перший раз
table-not-read = Стовпець «{ $column }» не використовується
table-duty = { $area }, рівень { $level }, { $hours }
table-over = { $what }: уже минуло й не записується. Чи правильний рік?
table-doubled = Те саме, що в рядку { $line }
table-other-name = { $id } — це { $name }, а в таблиці { $written }
table-unknown-id = { $name }: номер { $id } нікому не належить
table-unknown-near = { $name }: номер { $id } нікому не належить. Може, це { $near } ({ $who })?
table-id-of = { $name }: номер { $id } належить іншій людині: { $who }

# A table that was sent to the bot.
table-reading = 📄 Читаю { $file } …
table-kind-shifts = зміни
table-kind-rota = графік чергувань
table-preview = 📄 <b>{ $file }</b> ({ $kind })

    { $changes }

    <b>Поки нічого не записано.</b>
table-nothing = 📄 <b>{ $file }</b> ({ $kind })
    Усе вже так і є. Записувати нічого.
table-bad = 📄 <b>{ $file }</b>
    ✗ Нічого не записано. Виправте, будь ласка, і надішліть файл ще раз:

    { $faults }
table-unknown-kind = 📄 <b>{ $file }</b>
    Така таблиця мені незнайома. Я читаю зміни (стовпці { $shifts }) і графік чергувань (стовпці { $rota }), заголовки — англійською або китайською. Щоб надіслати файл мешканцю чи мешканці, дайте ним відповідь на їхнє повідомлення.
table-button-write = Записати
table-button-write-all = Записати все
table-button-without = Без сумнівного
table-button-discard = Не записувати
table-writing = 📄 Записую { $file } …
table-written = ✅ <b>{ $file }</b>: записано. Нових: { $new }, змінено: { $changed }. Усім, кого це стосується, я повідомлю.
table-discarded = <b>{ $file }</b>: нічого не записано.
table-meanwhile = ⚠️ Після цього перегляду дещо змінилося. Подивіться, будь ласка, ще раз.
table-failed = <b>{ $file }</b>: не вдалося прочитати, нічого не записано. Надішліть файл ще раз.
table-settled = З цією таблицею вже все вирішено.
table-why-unknown-shift = у цьому мікрорайоні немає зміни з таким номером
table-why-phone = це не номер телефону
table-why-yes = напишіть yes або no
table-kind-people = волонтери
table-reads-people = Читаю й волонтерів (стовпці { $columns }; досить імені та телефону).
table-person = { $name } · { $phone } · { $details }
