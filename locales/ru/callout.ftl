callout-ask = 📣 <b>Нужны люди. Сможете прийти?</b>

    { $card }
callout-ask-words = ✉️ <b>Ваши слова переданы координатору.</b> Сможете прийти? Быстрее всего нажать кнопку.

    { $card }
callout-words-kept = ✉️ Ваши слова переданы координатору. Спасибо.
callout-yes = ✅ <b>Спасибо! Вы записаны на эту смену.</b> Вас ждут: { $at }.

    { $card }
callout-reserve = 🙏 <b>Спасибо! Людей уже хватает, вы в резерве.</b> Пожалуйста, пока не выходите. Если кто-то не сможет прийти, мы спросим вас.

    { $card }
callout-no = 👍 Спасибо за ответ. Сегодня больше не побеспокоим.

    { $card }
callout-enough = ✅ <b>Сейчас больше никто не нужен. Спасибо!</b> Приходить не надо.

    { $card }
callout-ended = Вызов закончен. Приходить не надо. Спасибо!

    { $card }
callout-which = <b>К какой смене относятся ваши слова?</b>

    { $card }
callout-button-now = ✅ Иду сейчас
callout-button-minutes = Через { $minutes } мин
callout-button-in-time = ✅ Приду вовремя
callout-button-late = На { $minutes } мин позже
callout-button-not-today = ❌ Сегодня не смогу
callout-button-still = Всё-таки смогу прийти
callout-button-reserve = Запишите в резерв

# Складывается из других текстов.
callout-standing = { $title }

    { $parts }
callout-title-running = 📣 <b>Идёт вызов людей</b>
callout-title-filled = ✅ <b>Людей хватает</b>
callout-title-stopped = ⏹ <b>Вызов остановлен</b>
callout-title-over = 🏁 <b>Вызов закончен</b>
callout-counts = ✅ Да: { $yes } · ❌ Нет: { $no } · … Ещё без ответа: { $silent } · ⚠️ Нет связи: { $missed }
callout-wave = Волна { $number }, { $at }: { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
  }
callout-next = ⏱ Следующая волна: { $at }.
callout-dry = ⚠️ <b>Спросили всех, кто подходит и свободен.</b> Поиск продолжается.
callout-line-yes = ✅ { $name } · ответ { $at } · на месте { $until }
callout-line-reserve = 🔁 { $name } · в резерве с { $at }
callout-line-words = ❓ { $name } · { $at }: «{ $words }»
callout-button-more = 📣 Спросить ещё сейчас
callout-button-stop = ⏹ Остановить
callout-stop-ask = <b>Больше никого не звать?</b> Кто ещё не ответил, узнает, что приходить не надо. Кто сказал «да», остаётся в смене.

    { $card }
callout-button-stop-sure = ⏹ Да, остановить
callout-button-yes-for = ✅ { $name }
callout-button-no-for = ❌ { $name }

callout-preview = <b>Позвать людей на эту смену?</b> Пока никого не спросили.

    { $card }

    { $lines }
callout-missing = 👥 { $count ->
    [one] Не хватает { $count } человека
    [few] Не хватает { $count } человек
    [many] Не хватает { $count } человек
   *[other] Не хватает { $count } человека
  }
callout-fits = { $count ->
    [0] Сейчас нет никого, кто подходит, свободен и на связи.
    [one] Подходит, свободен и на связи { $count } человек:
    [few] Подходят, свободны и на связи { $count } человека:
    [many] Подходят, свободны и на связи { $count } человек:
   *[other] Подходят, свободны и на связи { $count } человека:
  }
callout-order = В таком порядке (⭐ — наготове): { $names }
callout-standby-name = ⭐ { $name }
callout-left-out = Не спросим: { $reasons }
callout-out-said-no = отказ: { $number }
callout-out-busy = заняты в это время: { $number }
callout-out-language = другой язык: { $number }
callout-out-resting = отдыхают: { $number }
callout-out-elsewhere = зовут на другую смену: { $number }
callout-out-unreachable = нет связи: { $number }
callout-waits = 🌙 Люди спят. Если это не срочно, первых спросим: { $at }.
callout-button-begin = 📣 Начать сейчас
callout-button-begin-at = 📣 Начать в { $at }
callout-button-urgent = ❗ Срочно, сейчас

callout-list = <b>Позвать людей</b>

    { $entries }

    Нажмите на смену или напишите, кто нужен, одной строкой: /callout 4 человека, вход 7, сегодня 20:00-24:00
callout-ask-when = Когда нужны люди? Напишите так: сегодня 20:00-24:00
callout-button-from-now = С этой минуты, { $hours } ч
callout-need-confirm = <b>Всё верно?</b> Если нет, напишите строку ещё раз или отправьте /cancel.

    { $card }
callout-button-post = Объявить; кого позвать
desk-button-call-out = 📣 Позвать людей
command-callout = Срочно позвать людей на смену

callout-standby-on = ⭐ <b>Вы наготове до { $until }.</b> Если срочно понадобятся люди, первыми спросим вас. Отказаться можно всегда.
callout-standby-off = <b>Хотите быть наготове?</b> Если срочно понадобятся люди, первыми спросим вас. Отказаться можно всегда.
callout-button-hours = На { $hours } ч
callout-button-standby-off = Больше не наготове
command-standby = Быть наготове: спросят первыми

callout-no-gone = Этот вызов не ваш, или его больше нет.
callout-no-full = В этой смене людей хватает. Чтобы позвать ещё, измените, сколько нужно.
callout-no-not-open = На эту смену звать нельзя: она не опубликована, отменена или почти закончилась.

callout-words-need = нужно | нужны | нужен | требуется | требуются
callout-words-at = на | в | у | к
