# Что узнают люди, когда смена меняется.
desk-for = <b>Для { $name }, { $phone }</b> (без Telegram — передайте, пожалуйста)

    { $text }
desk-news-changed = ✏️ <b>Ваша смена изменилась.</b>

    { $card }

    { $changes }
desk-news-moved = 🕕 <b>У вашей смены новое время. Вам всё ещё подходит?</b>

    { $card }

    { $changes }

    Ответьте, пожалуйста, до { $until }. До тех пор место ваше; без ответа оно освободится.
desk-news-moved-soon = 🕕 <b>У вашей смены новое время. Сможете прийти?</b>

    { $card }

    { $changes }
desk-news-cancelled = 🚫 <b>Эта смена отменена. Приходить не нужно.</b>

    { $card }

    { $changes }
desk-news-put-on = 🙋 <b>Вас записали на эту смену.</b>

    { $card }

    { $changes }

    Если не сможете прийти, скажите об этом сейчас.
desk-news-taken-off = <b>Вас больше нет в этой смене.</b> Приходить не нужно.

    { $card }

    { $changes }
desk-news-freed = <b>Эта смена больше не ваша</b>: ответа о новом времени не было. Приходить не нужно.

    { $card }
desk-silent = ⚠️ <b>{ $name }: нет ответа о новом времени. Место свободно.</b>

    { $card }
desk-kept = 👍 <b>Спасибо. Смена остаётся вашей.</b>

    { $card }
desk-line = { $what }: { $old } → { $new }
desk-span = { $start } – { $end }
desk-none = не нужен
desk-by = Кто это сделал: { $name }.
desk-reason = Причина: { $reason }
desk-offer = 📣 <b>Свободные смены, которые вам подходят</b>

    { $shifts }
desk-letter = ✉️ <b>{ $name } пишет вам:</b>

    { $words }

    { $card }

# Смена глазами координатора.
# Составляется из других текстов.
desk-page = { $parts }
desk-on = 👥 Записано: { $taken }/{ $capacity }
desk-over = ⚠️ Людей больше, чем нужно: { $taken }/{ $capacity }
desk-state-draft = 📝 Черновик: волонтёры его пока не видят.
desk-state-cancelled = 🚫 Отменена.
desk-announced = 📣 Объявлена { $at }.
desk-in-digest = 📣 Будет объявлена { $at }.
desk-nobody = Пока никого нет.
desk-nobody-waits = В очереди никого нет.
desk-person = { $number }. <b>{ $name }</b> · { $details }
desk-reachable = на связи
desk-phone = без Telegram, { $phone }
desk-vouched = запись от { $name }
desk-is-coming = придёт
desk-did-not-come = неявка
desk-left-at = отказ { $at }
desk-risk-unreachable = нет связи в Telegram
desk-risk-moved = нет ответа о новом времени
desk-risk-unanswered = нет ответа на напоминание
desk-seat = { $card }

    { $person }
desk-waitlist = <b>Очередь</b>

    { $card }

    { $people }
desk-log = <b>Что сделано</b>

    { $card }

    { $entries }
desk-log-none = Пока ничего.
desk-log-entry = <b>{ $at }</b> · { $what } · { $by }
desk-log-person = 👤 { $name }
desk-log-undone = ↩️ Возвращено назад: { $name }
desk-by-itself = автоматически
desk-did-posted = публикация
desk-did-published = черновик опубликован
desk-did-edited = изменение
desk-did-cancelled = смена отменена
desk-did-put-on = запись на смену
desk-did-taken-off = снятие со смены
desk-did-left = отказ от места
desk-did-freed = нет ответа, место свободно
desk-did-announced = объявление
desk-did-no-show = отмечена неявка
desk-did-came = отмечена явка

# Вопросы.
desk-edit-which = <b>Что изменить?</b>

    { $card }
desk-ask-title = Что нужно делать? Напишите новое название. /cancel — выйти.
desk-ask-place = Напишите новое место. /cancel — выйти.
desk-ask-time = Напишите новое время так: 18:00-22:00. Если меняется день, начните с него: 2026-04-01 18:00-22:00. /cancel — выйти.
desk-no-time = Не могу понять время. Напишите так: 18:00-22:00 или 2026-04-01 18:00-22:00.
desk-no-change = Всё как было. Ничего не изменено.
desk-ask-reason = <b>Изменить так?</b>

    { $card }

    { $changes }

    Напишите причину, её увидят люди этой смены, — или нажмите кнопку ниже.
desk-ask-cancel = <b>Отменить эту смену?</b>

    { $card }

    { $count ->
        [0] На неё никто не записан.
        [one] Записан { $count } человек, я ему сообщу.
        [few] Записаны { $count } человека, я им сообщу.
       *[other] Записано { $count } человек, я им сообщу.
    } Напишите причину или нажмите кнопку ниже.
desk-ask-off = <b>Снять { $name } с этой смены?</b>

    { $card }

    Напишите причину, этот человек её увидит, — или нажмите кнопку ниже.
desk-too-many = ⚠️ <b>Людей больше, чем нужно: { $taken }/{ $capacity }.</b>

    { $card }

    Пока все остаются. Если кого-то нужно снять, нажмите на имя.
desk-ask-who = <b>Кого записать?</b> Нажмите на имя или напишите его часть.

    { $card }
desk-who-none = С таким именем нет никого, кто может взять эту смену. Напишите другое имя.

    { $card }
desk-anyway = { $reasons }

    <b>Всё равно записать { $name }?</b>
desk-anyway-full = Мест нет: { $taken }/{ $capacity }.
desk-anyway-overlaps = У { $name } в это время другая смена: { $title }, { $start }.
desk-anyway-busy = У { $name } в это время другая смена.
desk-anyway-lacks-language = Неизвестно, говорит ли { $name } на нужном языке: { $languages }.
desk-ask-contact = <b>Человек без Telegram.</b> Напишите имя и номер телефона, например: Ли Мин 13800000000. Сообщения для этого человека будут приходить вам. /cancel — выйти.
desk-no-contact = Нужны имя и номер телефона, например: Ли Мин 13800000000.
desk-vouch-done = ✅ { $name } теперь в этой смене.
desk-ask-announce = <b>Когда объявить эту смену?</b>

    { $card }

    { $count ->
        [0] Сейчас она не подходит никому из свободных.
        [one] Сейчас она подходит { $count } человеку.
       *[other] Сейчас она подходит { $count } людям.
    }
desk-ask-write = <b>Написать: { $name }.</b> Ваше следующее сообщение уйдёт этому человеку. /cancel — выйти.

    { $card }
desk-ask-write-all = <b>Написать всем в этой смене.</b> Ваше следующее сообщение уйдёт им всем. /cancel — выйти.

    { $card }
desk-sent = ✅ { $count ->
    [0] Никому не отправлено.
    [one] Отправлено { $count } человеку.
   *[other] Отправлено { $count } людям.
  }
desk-not-sent = Нет связи в Telegram: { $names }
desk-left-out = ⚠️ Не удалось вернуть, они больше не могут взять смену: { $names }
desk-toast-undone = Отменено.
desk-toast-published = Опубликовано.
desk-toast-announced = Хорошо.
desk-toast-put-on = Записано.

# Почему нельзя.
shift-full = На этой смене мест нет.
shift-not-begun = Эта смена ещё не началась.
shift-not-on-it = Этого человека больше нет в смене.
shift-changed-meanwhile = Эту смену только что изменили. Посмотрите на неё ещё раз.
shift-too-late-to-undo = Отменить уже нельзя: людям сообщили.

# Что меняется.
desk-field-title = Название
desk-field-place = Место
desk-field-time = Время
desk-field-capacity = Людей
desk-field-languages = Язык

# Кнопки.
desk-button-manage = 🗂 Управлять сменами
desk-button-card = Кто записан
desk-button-edit = ✏️ Изменить
desk-button-cancel = 🚫 Отменить смену
desk-button-put-on = ➕ Записать
desk-button-vouch = ➕ Без Telegram
desk-button-write = ✉️ Написать
desk-button-write-all = ✉️ Написать всем
desk-button-answer = ✉️ Ответить
desk-button-announce = 📣 Объявить
desk-button-announce-now = Сейчас
desk-button-digest = С другими в { $at }
desk-button-publish = Опубликовать
desk-button-draft = Оставить черновиком
desk-button-waitlist = Очередь: { $count }
desk-button-log = Что сделано
desk-button-undo = ↩️ Вернуть как было
desk-button-back = ‹ Назад
desk-button-earlier = ‹ Раньше
desk-button-off = Снять со смены
desk-button-no-show = Неявка
desk-button-came = Всё-таки явка
desk-button-skip = Да, без причины
desk-button-anyway = Всё равно записать
desk-button-fits = Да, подходит

# /coverage.
coverage-head = <b>Смены</b>
    📍 { $area }
    📅 { $day }
coverage-list = <b>{ $title }</b>
    📍 { $area }
    📅 { $day }

    { $entries }
coverage-none = Здесь пусто.
coverage-entry = <b>{ $number }. { $title }</b>
    { $start } · { $area } · { $taken }/{ $capacity }
coverage-person = 👤 { $name }: { $details }
coverage-all-areas = Все микрорайоны
coverage-all-days = Ближайшие дни
coverage-ask-day = Какой день?
coverage-kind-holes = Не хватает
coverage-kind-risk = Под вопросом
coverage-kind-left = Поздний отказ
coverage-kind-no-show = Неявка
coverage-kind-drafts = Черновики
coverage-kind-all = Все
coverage-kind-cancelled = Отменены
coverage-button-list = { $title }: { $count }
coverage-button-area = 📍 Микрорайон
coverage-button-day = 📅 День
coverage-button-lists = ‹ Все списки
coverage-button-week = 🗓 Неделя
coverage-week = 🗓 <b>Где не хватает людей?</b>
    { $start } – { $end }

    { $rows }

    ❌ не хватает людей
    ⚠️ людей хватает, но не все ответили
    ✅ все места заняты
    ▫️ смен нет
# Составляется из других текстов.
coverage-week-area = { $marks } { $area }
coverage-week-day = { $marks } { $day } · { $taken }/{ $capacity }
command-coverage = Кто в какой смене; изменить смены
