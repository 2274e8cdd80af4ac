# Before a shift: what somebody needs to know.
day-report = 🙋 На месте обратитесь: { $name }
day-with = 🤝 Вместе с вами: { $names }
day-more-people = { $count ->
    [one] ещё { $count } человек
    [few] ещё { $count } человека
    [many] ещё { $count } человек
   *[other] ещё { $count } человека
  }
day-searching = 🔎 Вы ищете замену. Пока никто не согласился, смена остаётся за вами.
day-taken-soon = ✅ <b>Вы записаны на эту смену. Она скоро начнётся.</b>

    { $card }

    Больше я спрашивать не буду. Если что-то случится, напишите сюда.
day-late-how = <b>На сколько вы опоздаете?</b>

    { $card }
day-late = 👍 <b>Понятно: опоздание примерно { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
  }.</b> Координаторы об этом знают.

    { $card }

# Who can't come.
day-words-line = 💬 { $words }
day-others-fit = Может быть, вам подойдёт одна из этих смен?
day-ask-why = Напишите коротко почему. Это прочитают координаторы. Или отправьте /cancel.
day-passed-on = ✉️ Спасибо, ваши слова переданы координаторам.
day-nobody-reads = Сейчас ни с кем из координаторов нет связи. Ваши слова сохранены в журнале смены.

# On the spot.
day-here = ✅ <b>Отмечено: вы на месте с { $at }.</b>

    { $card }

    Уходя, нажмите кнопку ниже. Иначе часы считаются до конца по плану.
day-missing = ❓ <b>Ваша смена началась. Вы на месте?</b>

    { $card }
day-checked-out = 👋 <b>Отмечено: вы уходите. Спасибо за помощь!</b>

    { $card }
day-worked = ⏱ { $start } – { $end }: { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
    [many] { $hours } часов
   *[other] { $hours } часа
  }
day-ended = 🏁 <b>Ваша смена закончилась. Спасибо!</b>

    { $card }

    Уход был раньше или позже? Если нет, ничего делать не нужно.
day-ask-earlier = <b>На сколько раньше вы ушли?</b>

    { $card }
day-ask-later = <b>На сколько дольше вы остались?</b>

    { $card }
day-absent = 🏁 <b>Эта смена закончилась.</b> Записано, что вас не было. Если вы были на месте, нажмите кнопку ниже. Если нет, ничего делать не нужно.

    { $card }
day-objected = 🙏 <b>Спасибо. Координаторы знают, что вы были на месте.</b>

    { $card }

# The place on the map.
day-ask-pin = Где это место? Пришлите его как геопозицию (📎 → Геопозиция). Она будет у всех смен в этом месте. Или отправьте /cancel.
day-pin-kept = 🗺 Сохранено. Все, у кого смена в этом месте, теперь видят его на карте.
day-no-pin = Нужна геопозиция: нажмите 📎, затем «Геопозиция». Или отправьте /cancel.

# To the coordinators.
day-late-told = ⏱ <b>{ $name }: опоздание примерно { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
  }.</b>

    { $card }
day-left-told = ⚠️ <b>{ $name } не сможет прийти.</b>

    { $card }
day-waiting-asked = ⏳ { $count ->
    [one] Вопрос отправлен: { $count } человек в очереди.
    [few] Вопрос отправлен: { $count } человека в очереди.
    [many] Вопрос отправлен: { $count } человек в очереди.
   *[other] Вопрос отправлен: { $count } человека в очереди.
  }
day-missing-told = ❓ <b>Смена началась, пока нет вестей: { $names }</b>

    { $card }
day-here-told = ✅ <b>{ $name } на месте с { $at }.</b>

    { $card }
day-objection-told = ❓ <b>{ $name }: «Я был(а) на месте».</b> Пожалуйста, проверьте ещё раз.

    { $card }
day-desk-here = на месте с { $at }
day-desk-left = уход в { $at }
day-desk-no-sign = пока нет вестей
day-desk-late = опоздание { $minutes } мин
day-desk-objects = говорит, что присутствие было
desk-did-objected = возражение: присутствие было
desk-did-handed-on = место передано на замену
desk-did-handed-back = замена отменена
desk-did-swapped = обмен сменами

# One's own shifts.
shift-state-here = ✅ Отмечено: вы на месте с { $at }.
shift-state-absent = 🏁 Записано, что вас не было.
shift-state-objected = 🏁 Вы сообщили, что были на месте. Координаторы проверяют.

# Why not.
shift-too-early = Отметиться можно с { $at }.
shift-not-here = Вы ещё не отметились. Сначала нажмите «Я на месте».
shift-marked-absent = Записано, что вас не было. Если вы были на месте, нажмите «Я там был (была)» в /myshifts.
shift-too-late = Здесь эти часы уже не изменить. Напишите координатору.

# Buttons.
day-button-late = +{ $minutes } мин
day-button-here = ✅ Я на месте
day-button-here-numbered = { $number } · Я на месте
day-button-leaving = 👋 Я ухожу
day-button-leaving-numbered = { $number } · Я ухожу
day-button-why = ✏️ Написать почему
day-button-take-back = ↩️ Всё-таки приду
day-button-earlier = Уход раньше
day-button-later = Уход позже
day-button-minutes = { $minutes } мин
day-button-as-planned = По плану
day-button-was-there = Я там был (была)
day-button-was-there-numbered = { $number } · Я там был (была)
day-button-map = 🗺 Карта
day-button-pin = 🗺 На карте
day-button-is-here = ✅ На месте

# Words that answer the question "Are you coming?", separated by |, as in words.ftl. Nobody reads them.
day-words-coming = приду | я приду | буду | я буду | иду | я иду | еду | я еду | уже еду | уже иду | в пути | я в пути | смогу | я смогу
day-words-yes = да | ага | хорошо | ок | окей | конечно | да приду | договорились
day-words-late = опоздаю | опаздываю | задержусь | задерживаюсь | приду позже | буду позже | с опозданием | в пробке
