# Before a shift: what somebody needs to know.
day-report = 🙋 На місці зверніться: { $name }
day-with = 🤝 Разом із вами: { $names }
day-more-people = { $count ->
    [one] ще { $count } людина
    [few] ще { $count } людини
    [many] ще { $count } людей
   *[other] ще { $count } людини
  }
day-searching = 🔎 Ви шукаєте заміну. Поки ніхто не погодився, зміна залишається вашою.
day-taken-soon = ✅ <b>Вас записано на цю зміну. Вона скоро почнеться.</b>

    { $card }

    Більше я не питатиму. Якщо щось станеться, напишіть сюди.
day-late-how = <b>На скільки ви запізнитеся?</b>

    { $card }
day-late = 👍 <b>Зрозуміло: запізнення приблизно { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
  }.</b> Координатори про це знають.

    { $card }

# Who can't come.
day-words-line = 💬 { $words }
day-others-fit = Можливо, вам підійде одна з цих змін?
day-ask-why = Напишіть коротко чому. Це прочитають координатори. Або надішліть /cancel.
day-passed-on = ✉️ Дякуємо, ваші слова передано координаторам.
day-nobody-reads = Зараз немає зв’язку з жодним координатором. Ваші слова збережено в журналі зміни.

# On the spot.
day-here = ✅ <b>Позначено: ви на місці з { $at }.</b>

    { $card }

    Коли йтимете, натисніть кнопку нижче. Інакше години рахуються до кінця за планом.
day-missing = ❓ <b>Ваша зміна почалася. Ви на місці?</b>

    { $card }
day-checked-out = 👋 <b>Позначено: ви йдете. Дякуємо за допомогу!</b>

    { $card }
day-worked = ⏱ { $start } – { $end }: { $hours ->
    [one] { $hours } година
    [few] { $hours } години
    [many] { $hours } годин
   *[other] { $hours } години
  }
day-ended = 🏁 <b>Ваша зміна закінчилася. Дякуємо!</b>

    { $card }

    Ви пішли раніше чи залишилися довше? Якщо ні, нічого робити не треба.
day-ask-earlier = <b>На скільки раніше ви пішли?</b>

    { $card }
day-ask-later = <b>На скільки довше ви залишилися?</b>

    { $card }
day-absent = 🏁 <b>Ця зміна закінчилася.</b> Записано, що вас не було. Якщо ви були на місці, натисніть кнопку нижче. Якщо ні, нічого робити не треба.

    { $card }
day-objected = 🙏 <b>Дякуємо. Координатори знають, що ви були на місці.</b>

    { $card }

# The place on the map.
day-ask-pin = Де це місце? Надішліть його як геопозицію (📎 → Геопозиція). Вона буде в усіх змін у цьому місці. Або надішліть /cancel.
day-pin-kept = 🗺 Збережено. Усі, хто має зміну в цьому місці, тепер бачать його на карті.
day-no-pin = Потрібна геопозиція: натисніть 📎, потім «Геопозиція». Або надішліть /cancel.

# To the coordinators.
day-late-told = ⏱ <b>{ $name }: запізнення приблизно { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
  }.</b>

    { $card }
day-left-told = ⚠️ <b>{ $name } не зможе прийти.</b>

    { $card }
day-waiting-asked = ⏳ { $count ->
    [one] Запитано { $count } людину в черзі.
    [few] Запитано { $count } людини в черзі.
    [many] Запитано { $count } людей у черзі.
   *[other] Запитано { $count } людини в черзі.
  }
day-missing-told = ❓ <b>Зміна почалася, поки немає звісток: { $names }</b>

    { $card }
day-here-told = ✅ <b>{ $name } на місці з { $at }.</b>

    { $card }
day-objection-told = ❓ <b>{ $name } каже, що присутність була.</b> Будь ласка, перевірте ще раз.

    { $card }
day-desk-here = на місці з { $at }
day-desk-left = вихід о { $at }
day-desk-no-sign = поки немає звісток
day-desk-late = запізнення { $minutes } хв
day-desk-objects = каже, що присутність була
desk-did-objected = заперечення: присутність була
desk-did-handed-on = місце передано на заміну
desk-did-handed-back = заміну скасовано
desk-did-swapped = обмін змінами

# One's own shifts.
shift-state-here = ✅ Позначено: ви на місці з { $at }.
shift-state-absent = 🏁 Записано, що вас не було.
shift-state-objected = 🏁 Ви повідомили, що були на місці. Координатори перевіряють.

# Why not.
shift-too-early = Позначитися можна з { $at }.
shift-not-here = Ви ще не позначилися. Спершу натисніть «Я на місці».
shift-marked-absent = Записано, що вас не було. Якщо ви були на місці, натисніть «Я там був (була)» в /myshifts.
shift-too-late = Тут ці години вже не змінити. Напишіть координаторам.

# Buttons.
day-button-late = +{ $minutes } хв
day-button-here = ✅ Я на місці
day-button-here-numbered = { $number } · Я на місці
day-button-leaving = 👋 Я йду
day-button-leaving-numbered = { $number } · Я йду
day-button-why = ✏️ Написати чому
day-button-take-back = ↩️ Я все ж прийду
day-button-earlier = Вихід раніше
day-button-later = Вихід пізніше
day-button-minutes = { $minutes } хв
day-button-as-planned = За планом
day-button-was-there = Я там був (була)
day-button-was-there-numbered = { $number } · Я там був (була)
day-button-map = 🗺 Карта
day-button-pin = 🗺 На карті
day-button-is-here = ✅ На місці

# Words that answer the question "Are you coming?", separated by |, as in words.ftl. Nobody reads them.
day-words-coming = прийду | я прийду | буду | я буду | іду | йду | їду | я їду | вже їду | вже йду | у дорозі | зможу | я зможу
day-words-yes = так | ага | добре | ок | окей | звичайно | так прийду | домовились
day-words-late = запізнюся | запізнююсь | запізнюсь | затримаюся | затримуюсь | прийду пізніше | буду пізніше | із запізненням | у заторі
