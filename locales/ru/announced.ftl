command-checkin = Отметить человека без Telegram
command-announce = Сообщить, кто приедет
command-announced = Кого ждём
help-checkin = /checkin – отметить у входа человека без Telegram, семью или целый автобус. Сотрудника позовём сразу.
help-announced = /announced – кого ждём и кто задерживается.
help-announce = /announce – сообщить, кто приедет. После команды можно вставить строки таблицы: имя, язык, микрорайон, вход, время, сколько человек, что нужно.
companion-for = 👥 Для <b>{ $name }</b>:
    { $what }
companion-for-both = 👥 Для <b>{ $name }</b>:
    { $what }

    Можно показать:
    { $theirs }
companion-on-card = {""}
    👥 Без Telegram; заявку оставляет { $name }
companion-names = {""}
    Имена: { $names }
checkin-ask-gate = Где сейчас эти люди? Нажмите на микрорайон, потом на вход. Сотрудника позовём сразу.
checkin-ask-names = Сотрудника уже зовём. Кто приехал? Напишите имя, или все имена, каждое с новой строки, или просто сколько человек.
checkin-names-skipped = Хорошо. Заявка остаётся.
checkin-button-somebody = 👥 Отметить другого
checkin-button-names = ✏️ Имена
checkin-button-language = 🌐 Их язык
checkin-ask-language = На каком языке они говорят?
checkin-speaks = Записано: { $language }.
checkin-too-many = Людей в одной заявке может быть не больше { $limit }. Остальных, пожалуйста, отметьте отдельно.
unknown-gate-answer = ⚠️ Этот код входа неверный или старый. Штаб уже знает, что вы здесь. Нажмите на микрорайон, где вы сейчас, потом на вход, и к вам придут. В экстренном случае звоните <b>{ $emergency }</b>.{ $ring }
unknown-gate-ring = {""}
    ☎️ Или позвоните нам: <b>{ $number }</b>
unknown-gate-tried = ⚠️ Входа с таким кодом нет: плакат неверный или старый. Пожалуйста, напечатайте новый. Мы никого не звали.
unknown-gate-ended = Вход теперь известен: { $gate }, { $area }.
alert-kind-unknown-gate = ❓ Неизвестный код
alert-unknown-gate = <b>{ $name }</b> у входа, где плакат неверный или старый. Код: { $code }
    Ждёт с { $since } · язык: { $language }
    Мы попросили выбрать свой вход.
alert-kind-overdue-arrival = ⏰ Приезд запоздал
alert-announced-overdue = <b>{ $name }</b>: должны были приехать, но у входа никого нет.
    { $what }
announced-on-card = {""}
    📋 О приезде сообщали: { $what }
announced-maybe-on-card = {""}
    📋 Возможно, это { $name }, о приезде сообщали: { $what }
announced-perhaps-come = ❓ Возможно, уже у нас под именем { $name }: { $gate }, { $since }
announced-people = { $party ->
    [one] { $party } человек
    [few] { $party } человека
    [many] { $party } человек
   *[other] { $party } человека
  }
announced-ask = ❓ <b>{ $name }</b> у входа ({ $gate }): это <b>{ $other }</b>, кого мы ждём?
    { $what }
announced-it-is = ✅ { $name }
announced-it-is-not = Это кто-то другой
announced-it-is-noted = ✅ Записано: это <b>{ $name }</b>, кого мы ждали.
announced-it-is-not-noted = Записано: это не <b>{ $name }</b>. Ждём дальше.
announced-list = 📋 <b>Ждём: { $count }</b>

    { $entries }
announced-none = Сейчас никого не ждём.
announced-number = { $number }
announced-card = 📋 <b>{ $name }</b>
    { $what }
    { $state }
announced-card-link = 📋 <b>{ $name }</b>
    { $what }
    { $state }

    Личная ссылка, перешлите её тому, кто едет:
    { $link }
announced-state-announced = Ждём
announced-state-overdue = ⏰ Задержка
announced-state-arrived = ✅ На месте
announced-state-cancelled = ✖️ Приезда не будет
announced-button-come = ✅ Уже на месте
announced-button-time = 🕐 Другое время
announced-button-gate = 📍 Другой вход
announced-button-cancel = ✖️ Приезда не будет
announced-button-list = ‹ Все, кого ждём
announced-cancel-ask = <b>{ $name }</b>: приезда точно не будет?
announced-cancel-sure = Да, не будет
announced-ask-gate = У какого входа ждём: <b>{ $name }</b>?
announced-ended-come = Уже на месте.
announced-ended-cancelled = Приезда не будет.
announced-ended-moved = Время или место изменилось.
announced-unknown = Такой записи о приезде нет.
announced-over = Эта запись о приезде уже закрыта.
announced-link-used = Этой ссылкой уже пользуется кто-то другой. Когда приедете, отсканируйте код у входа.
announced-gone = Отвечать на этот вопрос уже не нужно.
announce-ask-area = В какой микрорайон приедут?
announce-ask-gate = К какому входу (<b>{ $area }</b>)?
announce-unknown = Неизвестно
announce-ask-name = Кто приедет? Напишите имя; для группы достаточно одного.
announce-ask-time = Когда? Например: 01:30 или 2026-12-01 01:30.
announce-ask-party = Сколько человек? Нажмите кнопку или напишите число.
announce-ask-language = На каком языке говорят? Нажмите на него или напишите название.
announce-ask-needs = Что понадобится, например инвалидная коляска? Напишите одним сообщением.
announce-preview = Проверьте, пожалуйста, прежде чем сохранить:

    { $entries }
announce-button-post = ✅ Сохранить
announce-button-discard = ✖️ Не сохранять
announce-line = Строка { $number }: { $what }
announce-more = … и ещё { $count }
announce-wrong = Ничего не сохранено. Исправьте эти строки и отправьте всё ещё раз:

    { $entries }
announce-no-table = Не могу прочитать таблицу. Ничего не сохранено. Пишите каждого с новой строки: имя, язык, микрорайон, вход, время, сколько человек, что нужно.
announced-fault-name = Имени нет, или оно слишком длинное: { $value }
announced-fault-place = «{ $value }»: среди ваших микрорайонов и входов такого нет, или их несколько. Укажите и микрорайон.
announced-fault-time = «{ $value }»: не могу понять время приезда. Напишите так: 01:30 или 2026-12-01 01:30.
announced-fault-past = «{ $value }»: это время уже прошло.
announced-fault-party = «{ $value }»: нужно число человек от 1 до 99.
announced-fault-language = Не знаю языка «{ $value }». Напишите так: русский или ru.
announced-fault-needs = Слишком длинно. Можно не больше 200 знаков.
come-card = 👋 Мы вас ждём:
    { $what }

    Когда будете у входа, нажмите большую кнопку, и к вам придут.
come-moved = 📋 Ваш приезд изменили. Теперь ждём вас так:
    { $what }
come-where = ⏰ Время прошло, а мы вас ещё не видели. Где вы?
    { $what }
come-cancelled = ✖️ Ваш приезд отменён:
    { $what }

    Если всё-таки приедете, отсканируйте код у входа.
come-later = 🕐 Приеду позже
come-later-by = на { $minutes } мин позже
come-not = ✖️ Не приеду
come-not-ask = Вы точно не приедете?
come-not-sure = Да, не приеду
come-choose-gate = У какого входа вы сейчас? Нажмите кнопку, выберите вход, и к вам придут.
come-link-tried = Это личная ссылка для приезжающих. Она по-прежнему действует:
come-told-later = 🕐 <b>{ $name }</b>, приезд позже:
    { $what }
come-told-not = ✖️ <b>{ $name }</b>, приезда не будет:
    { $what }
