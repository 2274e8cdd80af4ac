callout-ask = 📣 <b>Потрібні люди. Зможете прийти?</b>

    { $card }
callout-ask-words = ✉️ <b>Ваші слова передано координатору.</b> Зможете прийти? Найшвидше натиснути кнопку.

    { $card }
callout-words-kept = ✉️ Ваші слова передано координатору. Дякуємо.
callout-yes = ✅ <b>Дякуємо! Вас записано на цю зміну.</b> На вас чекають: { $at }.

    { $card }
callout-reserve = 🙏 <b>Дякуємо! Людей уже досить, ви в резерві.</b> Будь ласка, поки не виходьте. Якщо хтось не зможе прийти, ми запитаємо вас.

    { $card }
callout-no = 👍 Дякуємо за відповідь. Сьогодні більше не турбуватимемо.

    { $card }
callout-enough = ✅ <b>Зараз більше нікого не треба. Дякуємо!</b> Приходити не потрібно.

    { $card }
callout-ended = Виклик завершено. Приходити не потрібно. Дякуємо!

    { $card }
callout-which = <b>Якої зміни стосуються ваші слова?</b>

    { $card }
callout-button-now = ✅ Іду зараз
callout-button-minutes = Через { $minutes } хв
callout-button-in-time = ✅ Прийду вчасно
callout-button-late = На { $minutes } хв пізніше
callout-button-not-today = ❌ Сьогодні не зможу
callout-button-still = Усе-таки зможу прийти
callout-button-reserve = Запишіть у резерв

# Складається з інших текстів.
callout-standing = { $title }

    { $parts }
callout-title-running = 📣 <b>Триває виклик людей</b>
callout-title-filled = ✅ <b>Людей досить</b>
callout-title-stopped = ⏹ <b>Виклик зупинено</b>
callout-title-over = 🏁 <b>Виклик завершено</b>
callout-counts = ✅ Так: { $yes } · ❌ Ні: { $no } · … Ще без відповіді: { $silent } · ⚠️ Немає зв’язку: { $missed }
callout-wave = Хвиля { $number }, { $at }: { $count ->
    [one] { $count } людина
    [few] { $count } людини
    [many] { $count } людей
   *[other] { $count } людини
  }
callout-next = ⏱ Наступна хвиля: { $at }.
callout-dry = ⚠️ <b>Запитали всіх, хто підходить і має час.</b> Пошук триває.
callout-line-yes = ✅ { $name } · відповідь { $at } · на місці { $until }
callout-line-reserve = 🔁 { $name } · у резерві з { $at }
callout-line-words = ❓ { $name } · { $at }: «{ $words }»
callout-button-more = 📣 Запитати ще зараз
callout-button-stop = ⏹ Зупинити
callout-stop-ask = <b>Більше нікого не кликати?</b> Хто ще не відповів, дізнається, що приходити не треба. Хто сказав «так», лишається у зміні.

    { $card }
callout-button-stop-sure = ⏹ Так, зупинити
callout-button-yes-for = ✅ { $name }
callout-button-no-for = ❌ { $name }

callout-preview = <b>Покликати людей на цю зміну?</b> Поки нікого не запитали.

    { $card }

    { $lines }
callout-missing = 👥 { $count ->
    [one] Бракує { $count } людини
    [few] Бракує { $count } людей
    [many] Бракує { $count } людей
   *[other] Бракує { $count } людини
  }
callout-fits = { $count ->
    [0] Зараз немає нікого, хто підходить, має час і на зв’язку.
    [one] Підходить, має час і на зв’язку { $count } людина:
    [few] Підходять, мають час і на зв’язку { $count } людини:
    [many] Підходять, мають час і на зв’язку { $count } людей:
   *[other] Підходять, мають час і на зв’язку { $count } людини:
  }
callout-order = У такому порядку (⭐ — напоготові): { $names }
callout-standby-name = ⭐ { $name }
callout-left-out = Не запитаємо: { $reasons }
callout-out-said-no = відмова: { $number }
callout-out-busy = зайняті в цей час: { $number }
callout-out-language = інша мова: { $number }
callout-out-resting = відпочивають: { $number }
callout-out-elsewhere = кличуть на іншу зміну: { $number }
callout-out-unreachable = немає зв’язку: { $number }
callout-waits = 🌙 Люди сплять. Якщо це не терміново, перших запитаємо: { $at }.
callout-button-begin = 📣 Почати зараз
callout-button-begin-at = 📣 Почати о { $at }
callout-button-urgent = ❗ Терміново, зараз

callout-list = <b>Покликати людей</b>

    { $entries }

    Натисніть на зміну або напишіть, хто потрібен, одним рядком: /callout 4 людини, вхід 7, сьогодні 20:00-24:00
callout-ask-when = Коли потрібні люди? Напишіть так: сьогодні 20:00-24:00
callout-button-from-now = Відтепер, { $hours } год
callout-need-confirm = <b>Усе правильно?</b> Якщо ні, напишіть рядок ще раз або надішліть /cancel.

    { $card }
callout-button-post = Оголосити; кого кликати
desk-button-call-out = 📣 Покликати людей
command-callout = Терміново покликати людей на зміну

callout-standby-on = ⭐ <b>Ви напоготові до { $until }.</b> Якщо терміново знадобляться люди, першими запитаємо вас. Відмовитися можна завжди.
callout-standby-off = <b>Хочете бути напоготові?</b> Якщо терміново знадобляться люди, першими запитаємо вас. Відмовитися можна завжди.
callout-button-hours = На { $hours } год
callout-button-standby-off = Більше не напоготові
command-standby = Бути напоготові: запитають першими

callout-no-gone = Цей виклик не ваш, або його вже немає.
callout-no-full = У цій зміні людей досить. Щоб покликати ще, змініть, скільки потрібно.
callout-no-not-open = На цю зміну кликати не можна: її не опубліковано, скасовано або вона майже закінчилася.

callout-words-need = потрібно | потрібні | потрібен | треба
callout-words-at = на | в | у | біля | до
