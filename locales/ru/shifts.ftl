# Как выглядит смена.
shift-title = <b>{ $title }</b>
shift-numbered = <b>{ $number }. { $title }</b>
shift-when = 🕕 { $start } – { $end }
shift-where = 📍 { $place } ({ $area })
shift-places = 👥 { $free ->
    [0] Мест нет
   *[other] Свободно мест: { $free } из { $capacity }
  }
shift-needed = 👥 { $capacity ->
    [one] Нужен { $capacity } человек
    [few] Нужны { $capacity } человека
   *[other] Нужно { $capacity } человек
  }
shift-languages = 🗣 Нужен язык: { $languages }
shift-skills = 🧰 { $skills }

# Посмотреть и записаться.
shift-none = Сейчас нет подходящих вам смен. Загляните позже или отметьте, на каких языках вы говорите.
shift-list = <b>Подходящие вам смены</b> { $filters }

    { $shifts }
shift-taken = ✅ <b>Вы записаны на эту смену.</b>

    { $card }

    Перед началом я спрошу, придёте ли вы.
shift-waiting = ⏳ <b>Вы в очереди на эту смену.</b>

    { $card }

    { $position ->
        [1] Ваша очередь — следующая.
       *[other] Ваш номер в очереди: { $position }.
    } Если освободится место, я предложу его вам.
shift-toast-taken = Вы записаны: { $title }
shift-toast-waiting = Вы в очереди: { $title }

# Почему нельзя.
shift-gone = Эта смена больше недоступна.
shift-over = Эта смена уже закончилась.
shift-started = Эта смена уже началась. Если что-то случилось, напишите координатору.
shift-no-role = Смены — для волонтёров. Попросите у координатора ссылку-приглашение.
shift-wrong-area = Эта смена не в вашем микрорайоне.
shift-already-yours = Вы уже записаны на эту смену.
shift-already-waiting = Вы уже в очереди на эту смену.
shift-overlaps = В это время вы уже записаны:
    { $others }
shift-lacks-language = Для этой смены нужен язык: { $languages }. Если вы на нём говорите, отметьте его: /shifts → «Мои языки».
shift-not-yours = Эта смена больше не ваша.
shift-not-over = Смена ещё не закончилась. Подтвердите часы после её окончания.
shift-already-posted = В вашем микрорайоне уже есть смена с таким названием в этом месте и в это время.

# Свои смены.
shift-mine = <b>Ваши смены</b>

    { $shifts }
shift-mine-none = У вас нет смен. /shifts покажет подходящие.
shift-state-taken = ✅ Вы записаны.
shift-state-coming = ✅ Вы подтвердили, что придёте.
shift-state-waiting = ⏳ Вы в очереди, ваш номер: { $position }.
shift-state-offered = 🎁 Вам предлагают место. Ответьте, пожалуйста, до { $until }.
shift-state-running = ▶️ Смена идёт.
shift-state-over = 🏁 Смена закончилась. Подтвердите, пожалуйста, часы.
shift-give-up-ask = <b>Отказаться от этой смены?</b>

    { $card }

    Ваше место предложат тем, кто ждёт.
shift-leave-ask = <b>Выйти из очереди на эту смену?</b>

    { $card }
shift-given-up = Вы отказались от этой смены. Спасибо, что предупредили.

    { $card }
shift-toast-given-up = Отказ принят.
shift-cant-which = <b>На какую смену вы не сможете прийти?</b>

    { $shifts }
shift-changed = ✏️ <b>Ваша смена изменилась.</b> Проверьте, пожалуйста, место и время.

    { $card }
shift-moved = 🕑 <b>Ваша смена начинается в другое время.</b> Раньше: { $before }.

    { $card }

    Вы придёте?
shift-role-ended = <b>Эта смена больше не ваша</b>: ваша роль там закончилась. Приходить не нужно.

    { $card }

# До и после.
shift-reminder = ⏰ <b>Вы придёте?</b>

    { $card }
shift-coming = 👍 <b>Спасибо, ждём вас.</b>

    { $card }
shift-toast-coming = Спасибо!
shift-ended = 🏁 <b>Ваша смена закончилась. Спасибо!</b>

    { $card }

    Подтвердите, пожалуйста, часы.
shift-done = ✅ <b>Подтверждено: { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
    [many] { $hours } часов
   *[other] { $hours } часа
  }.</b> Спасибо!

    { $card }
shift-toast-done = Подтверждено.

# Кнопки.
shift-button-take = { $number } · Записаться
shift-button-wait = { $number } · Встать в очередь
shift-button-next = Ещё ›
shift-button-first = ‹ В начало
shift-button-languages = 🗣 Мои языки
shift-button-shifts = Другие смены
shift-button-mine = Мои смены
shift-button-coming = Приду
shift-button-cant = Не смогу прийти
shift-button-cant-numbered = { $number } · Не смогу прийти
shift-button-leave-numbered = { $number } · Выйти из очереди
shift-button-give-up = Да, отказаться
shift-button-leave = Выйти из очереди
shift-button-keep = Оставить как есть
shift-button-done = Готово, { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
    [many] { $hours } часов
   *[other] { $hours } часа
  }
shift-button-done-numbered = { $number } · Готово, { $hours } ч

# Языки, на которых говорят.
shift-spoken = <b>На каких языках вы говорите?</b>
    Ваши языки: { $languages }. Нажмите на язык, чтобы добавить его или убрать; смены, для которых он нужен, появятся в /shifts.
shift-button-speaks = ✓ { $language }
shift-button-speaks-not = { $language }

# Публикация.
shift-form-area = <b>Новая смена.</b> В каком микрорайоне?
shift-form-title = <b>Новая смена: { $area }.</b> Что нужно делать? Напишите короткое название. /cancel — выйти.
shift-form-place = Где сбор? Напишите место.
shift-form-day = В какой день? Нажмите кнопку или напишите так: 2026-04-01, 04-01 (месяц-день) или 1.4. (день.месяц).
shift-form-span = <b>{ $day }</b>, со скольких до скольких? Напишите так: 18:00-22:00 или 18-22 (местное время, { $area }).
shift-form-capacity = Сколько человек нужно? Напишите число.
shift-form-language = Нужно ли знать какой-то язык? Нажмите на него или напишите коды, например: ja ko (достаточно одного из них).
shift-form-confirm = <b>Опубликовать эту смену?</b>

    { $card }
shift-form-posted = ✅ <b>Опубликовано.</b> Волонтёры увидят смену в /shifts.

    { $card }
shift-form-discarded = Форма закрыта. Ничего не опубликовано.
shift-form-no-day = Не могу понять дату. Напишите так: 2026-04-01, 04-01 или 1.4. — или нажмите кнопку.
shift-form-no-span = Не могу понять время. Напишите так: 18:00-22:00 или 18-22.
shift-form-past = Это время уже прошло. Выберите более позднее.
shift-form-far = До этой даты больше года. Проверьте её, пожалуйста.
shift-form-backwards = Конец раньше начала. Напишите время ещё раз. Или смена заканчивается на следующий день?
shift-form-no-number = Напишите, пожалуйста, целое число от 1 до { $limit }.
shift-form-no-language = Не знаю такого кода языка. Напишите коды, например: ja ko — или нажмите кнопку.
shift-form-tap = Нажмите, пожалуйста, одну из кнопок выше.
shift-button-today = Сегодня
shift-button-tomorrow = Завтра
shift-button-next-day = Да, на следующий день
shift-button-language = { $language }
shift-button-no-language = Не нужно
shift-button-post = Опубликовать
shift-button-discard = Не публиковать
shift-form-which-day = Какой день вы имеете в виду? Нажмите кнопку или напишите дату ещё раз.
shift-form-day-passed = <b>{ $day }</b>: этот день уже прошёл. Вы имеете в виду следующий год? Нажмите кнопку или напишите другую дату.
# Надпись на кнопке: день.
shift-button-day = { $day }
