# Looking for a stand-in.
stand-ask = <b>Знайти когось на цю зміну?</b>

    { $card }

    Поки ніхто не погодився, зміна залишається вашою.
stand-pick = <b>Кого запитати?</b>

    { $card }
stand-nobody = Зараз немає нікого, кому підійшла б ця зміна. Вона залишається вашою.

    { $card }
stand-asked = 🔎 <b>Шукаю заміну для вас.</b> Поки ніхто не погодився, зміна залишається вашою.
    Запитань: { $count } · відмов: { $declined }

    { $card }
stand-withdrawn = Більше не питаю. Зміна залишається вашою.

    { $card }
stand-card = 🙋 <b>{ $name } не зможе прийти й шукає заміну. Зможете допомогти?</b>

    { $card }
stand-over = Заміна більше не потрібна. Дякуємо!

    { $card }
stand-you-declined = Добре, дякуємо за відповідь.
stand-declined = { $name } не зможе вас замінити. Зміна залишається вашою.

    { $card }
stand-none-left = Поки ніхто не може вас замінити. Зміна залишається вашою.

    { $card }
stand-found = ✅ <b>Вас замінить { $name }. Приходити не треба.</b>

    { $card }
stand-undone = ↩️ <b>{ $name } все-таки не зможе. Зміна знову ваша.</b>

    { $card }
stand-undone-you = Скасовано. Цієї зміни у вас немає, того, хто просив, повідомлено.

    { $card }
stand-button-find = 🔎 Знайти заміну
stand-button-all = Запитати всіх ({ $count })
stand-button-one = Запитати одну людину
stand-button-withdraw = Більше не питати
shift-giver-busy = { $name }: тепер є інші плани. Ви можете самі пошукати заміну.

# Exchanging two shifts.
swap-choose = <b>На яку зміну ви б помінялися?</b> Ваша зміна:

    { $card }

    { $shifts }
swap-line = <b>{ $number }.</b> { $title }, { $start } – { $end }
    👤 { $name }
swap-none = Зараз немає на що поміняти цю зміну.

    { $card }
swap-lines = Ви віддаєте: { $yours }
    Ви отримуєте: { $theirs }
swap-asked = 🔁 <b>Запитую: { $name }.</b> Поки ви обоє не згодні, нічого не змінюється.

    { $lines }
swap-card = 🔁 <b>{ $name } хоче помінятися з вами змінами.</b>

    { $lines }
swap-agreed = 👍 <b>Ви обоє згодні.</b> Координатори можуть заперечити до { $until }. До того часу нічого не змінюється.

    { $lines }
swap-done = ✅ <b>Обмін змінами відбувся: { $name }.</b>

    { $lines }
swap-declined = { $name } не може помінятися. Нічого не змінилося.

    { $lines }
swap-you-declined = Добре, нічого не змінилося.

    { $lines }
swap-over = Обмін не відбувся. Нічого не змінилося.

    { $lines }
swap-vetoed = Координатор не погоджується на обмін. Нічого не змінилося.

    { $lines }
swap-veto-ask = 🔁 <b>{ $name } і { $other } хочуть помінятися змінами.</b> Якщо ви не проти, обмін відбудеться { $until }.

    { $lines }
swap-button = 🔁 Помінятися
swap-button-ask = { $number } · Запитати
swap-button-agree = Так, міняємося
swap-button-veto = Заперечити
shift-swap-impossible = { $name }: зараз не можна. { $why }
