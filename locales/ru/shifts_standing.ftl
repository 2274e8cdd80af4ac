# Looking for a stand-in.
stand-ask = <b>Найти кого-нибудь на эту смену?</b>

    { $card }

    Пока никто не согласился, смена остаётся за вами.
stand-pick = <b>Кого спросить?</b>

    { $card }
stand-nobody = Сейчас нет никого, кому подошла бы эта смена. Она остаётся за вами.

    { $card }
stand-asked = 🔎 <b>Ищу замену для вас.</b> Пока никто не согласился, смена остаётся за вами.
    Вопросов: { $count } · отказов: { $declined }

    { $card }
stand-withdrawn = Больше не спрашиваю. Смена остаётся за вами.

    { $card }
stand-card = 🙋 <b>{ $name } не сможет прийти и ищет замену. Сможете помочь?</b>

    { $card }
stand-over = Замена больше не нужна. Спасибо!

    { $card }
stand-you-declined = Хорошо, спасибо за ответ.
stand-declined = { $name } не сможет вас заменить. Смена остаётся за вами.

    { $card }
stand-none-left = Пока никто не может вас заменить. Смена остаётся за вами.

    { $card }
stand-found = ✅ <b>Вас заменит { $name }. Приходить не нужно.</b>

    { $card }
stand-undone = ↩️ <b>{ $name } всё-таки не сможет. Смена снова ваша.</b>

    { $card }
stand-undone-you = Отменено. Этой смены у вас нет, тому, кто просил, сообщено.

    { $card }
stand-button-find = 🔎 Найти замену
stand-button-all = Спросить всех ({ $count })
stand-button-one = Спросить одного
stand-button-withdraw = Больше не спрашивать
shift-giver-busy = { $name }: теперь есть другие планы. Вы можете сами поискать замену.

# Exchanging two shifts.
swap-choose = <b>На какую смену вы бы поменялись?</b> Ваша смена:

    { $card }

    { $shifts }
swap-line = <b>{ $number }.</b> { $title }, { $start } – { $end }
    👤 { $name }
swap-none = Сейчас не с чем поменять эту смену.

    { $card }
swap-lines = Вы отдаёте: { $yours }
    Вы получаете: { $theirs }
swap-asked = 🔁 <b>Спрашиваю: { $name }.</b> Пока вы оба не согласны, ничего не меняется.

    { $lines }
swap-card = 🔁 <b>{ $name } хочет поменяться с вами сменами.</b>

    { $lines }
swap-agreed = 👍 <b>Вы оба согласны.</b> Координаторы могут возразить до { $until }. До тех пор ничего не меняется.

    { $lines }
swap-done = ✅ <b>Обмен сменами состоялся: { $name }.</b>

    { $lines }
swap-declined = { $name } не может поменяться. Ничего не изменилось.

    { $lines }
swap-you-declined = Хорошо, ничего не изменилось.

    { $lines }
swap-over = Обмен не состоялся. Ничего не изменилось.

    { $lines }
swap-vetoed = Координатор не согласен с обменом. Ничего не изменилось.

    { $lines }
swap-veto-ask = 🔁 <b>{ $name } и { $other } хотят поменяться сменами.</b> Если вы не против, обмен состоится { $until }.

    { $lines }
swap-button = 🔁 Поменяться
swap-button-ask = { $number } · Спросить
swap-button-agree = Да, меняемся
swap-button-veto = Возразить
shift-swap-impossible = { $name }: сейчас нельзя. { $why }
