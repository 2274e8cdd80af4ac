# Tables that people bring (shifts, the rota): what is wrong with them. The command line shows these in English.
table-fault-line = строка { $line }: { $why }
table-fault-cell = строка { $line }: { $column } «{ $value }» (ячейка { $cell }): { $why }
table-why-large = файл слишком большой. Не больше { $rows } строк и { $size } МБ
table-why-unreadable = файл не читается. Сохраните его как книгу Excel (.xlsx) без пароля или как CSV UTF-8
table-why-missing = не хватает столбцов: { $columns }
table-why-twice = столбцы повторяются: { $columns }
table-why-width = значений должно быть { $expected }, а здесь { $count }
table-why-no-header = над этим нет заголовка
table-why-time = это не дата со временем. Напишите так: { $example }
table-why-day-order = непонятно, какое число — день. Напишите { $readings }
table-why-area = нет микрорайона с таким кодом или названием
table-why-area-which = какой это микрорайон? Напишите код: { $areas }
table-why-not-yours = этот микрорайон вам менять нельзя
table-why-length = должно быть от 1 до { $limit } знаков
table-why-ends = должно быть позже начала
table-why-number = это не число от { $from } до { $to }
table-why-id = это не номер Telegram. Если таблица показывает 7.1E+09, сделайте столбец текстовым и введите номер заново
table-why-language = это не язык. Напишите коды, например ja или ko, или названия через запятую
table-why-same = это та же смена, что в строке { $line }
table-why-over = уже прошло. Верно ли указан год?
table-why-cancelled = эта смена отменена. Дайте новой другое название
table-why-taken = меньше числа занятых мест: { $taken }
table-why-weekdays = это не дни недели. Напишите, например, пн-пт, сб вс или daily
table-why-clock = если указаны дни недели, напишите время, например 20:00

# What a table would change.
table-mark-new = <b>Новое ({ $count }):</b>
table-mark-changed = <b>Изменено ({ $count }):</b>
table-mark-moved = <b>Другое время ({ $count }):</b>
table-mark-gone = <b>В таблице нет, останется ({ $count }):</b>
table-mark-taken-away = ⚠️ <b>В таблице нет и БУДЕТ УДАЛЕНО ({ $count }):</b>
table-mark-at-once = <b>Двое одновременно ({ $count }):</b>
table-mark-hole = ⚠️ <b>Никто не дежурит ({ $count }):</b>
table-mark-warning = <b>Обратите внимание ({ $count }):</b>
table-mark-doubtful = ❓ <b>Похоже на ошибку, проверьте ({ $count }):</b>
# A part that stands alone.
table-part = { $part }
table-part-line = · { $part }
table-part-of-line = · строка { $line }: { $part }
table-more = … и ещё { $count }
table-signed-up = { $shift } (записались: { $count })
table-far = { $what }: больше чем через год
table-long = { $what }: { $hours } ч без перерыва
table-two-at-once = { $name }: две смены в одно время: { $shifts }
table-clock-skipped = { $what }: часы пропускают это время. Считается { $at }
table-clock-twice = { $what }: часы показывают это время дважды. Считается первый раз
table-not-read = Столбец «{ $column }» не используется
table-duty = { $area }, { $level }-й дежурный, { $hours }
table-over = { $what }: уже прошло и не записывается. Верно ли указан год?
table-doubled = То же, что в строке { $line }
table-other-name = { $id } — это { $name }, а в таблице { $written }
table-unknown-id = { $name }: номер { $id } никому не принадлежит
table-unknown-near = { $name }: номер { $id } никому не принадлежит. Может быть, это { $near } ({ $who })?
table-id-of = { $name }: номер { $id } принадлежит другому человеку: { $who }

# A table that was sent to the bot.
table-reading = 📄 Читаю { $file } …
table-kind-shifts = смены
table-kind-rota = график дежурств
table-preview = 📄 <b>{ $file }</b> ({ $kind })

    { $changes }

    <b>Пока ничего не записано.</b>
table-nothing = 📄 <b>{ $file }</b> ({ $kind })
    Всё уже так и есть. Записывать нечего.
table-bad = 📄 <b>{ $file }</b>
    ✗ Ничего не записано. Исправьте, пожалуйста, и отправьте файл ещё раз:

    { $faults }
table-unknown-kind = 📄 <b>{ $file }</b>
    Такая таблица мне незнакома. Я читаю смены (столбцы { $shifts }) и график дежурств (столбцы { $rota }), заголовки — по-английски или по-китайски. Чтобы отправить файл жителю, ответьте этим файлом на его сообщение.
table-button-write = Записать
table-button-write-all = Записать всё
table-button-without = Без сомнительного
table-button-discard = Не записывать
table-writing = 📄 Записываю { $file } …
table-written = ✅ <b>{ $file }</b>: записано. Новых: { $new }, изменено: { $changed }. Всем, кого это касается, я сообщу.
table-discarded = <b>{ $file }</b>: ничего не записано.
table-meanwhile = ⚠️ После этого просмотра кое-что изменилось. Посмотрите, пожалуйста, ещё раз.
table-failed = <b>{ $file }</b>: не удалось прочитать, ничего не записано. Отправьте файл ещё раз.
table-settled = С этой таблицей уже всё решено.
table-why-unknown-shift = в этом микрорайоне нет смены с таким номером
table-why-phone = это не номер телефона
table-why-yes = напишите yes или no
table-kind-people = волонтёры
table-reads-people = Читаю и волонтёров (столбцы { $columns }; достаточно имени и телефона).
table-person = { $name } · { $phone } · { $details }
