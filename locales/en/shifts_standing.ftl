# Looking for a stand-in.
stand-ask = <b>Find somebody for this shift?</b>

    { $card }

    Until somebody has it, the shift is yours.
stand-pick = <b>Whom shall I ask?</b>

    { $card }
stand-nobody = Right now nobody whom this shift fits is free. The shift is still yours.

    { $card }
stand-asked = 🔎 <b>I am asking for you.</b> Until somebody has it, the shift is yours.
    Asked: { $count } · Said no: { $declined }

    { $card }
stand-withdrawn = I have stopped asking. The shift is still yours.

    { $card }
stand-card = 🙋 <b>{ $name } can't come and is looking for somebody. Can you stand in?</b>

    { $card }
stand-over = This is no longer needed. Thank you!

    { $card }
stand-you-declined = All right, thank you for answering.
stand-declined = { $name } can't stand in. The shift is still yours.

    { $card }
stand-none-left = So far nobody can stand in. The shift is still yours.

    { $card }
stand-found = ✅ <b>{ $name } has your shift now. You do not have to come.</b>

    { $card }
stand-undone = ↩️ <b>{ $name } can't stand in after all. The shift is yours again.</b>

    { $card }
stand-undone-you = Undone. You don't have the shift; who asked you has been told.

    { $card }
stand-button-find = 🔎 Find somebody
stand-button-all = Ask all it fits ({ $count })
stand-button-one = Ask one person
stand-button-withdraw = Stop asking
shift-giver-busy = { $name } has other plans by now. You can look for somebody yourself.

# Exchanging two shifts.
swap-choose = <b>Which shift would you take for yours?</b> Yours:

    { $card }

    { $shifts }
swap-line = <b>{ $number }.</b> { $title }, { $start } – { $end }
    👤 { $name }
swap-none = Right now there is no shift to exchange this one for.

    { $card }
swap-lines = You give: { $yours }
    You get: { $theirs }
swap-asked = 🔁 <b>I have asked { $name }.</b> Until you both agree, nothing changes.

    { $lines }
swap-card = 🔁 <b>{ $name } would like to exchange shifts with you.</b>

    { $lines }
swap-agreed = 👍 <b>You both agree.</b> Coordinators can object until { $until }. Until then nothing changes.

    { $lines }
swap-done = ✅ <b>You have exchanged shifts with { $name }.</b>

    { $lines }
swap-declined = { $name } can't exchange. Nothing has changed.

    { $lines }
swap-you-declined = All right, nothing has changed.

    { $lines }
swap-over = This exchange has not come about. Nothing has changed.

    { $lines }
swap-vetoed = A coordinator has said no to the exchange. Nothing has changed.

    { $lines }
swap-veto-ask = 🔁 <b>{ $name } and { $other } want to exchange shifts.</b> It is done at { $until }, unless you say no.

    { $lines }
swap-button = 🔁 Exchange it
swap-button-ask = { $number } · Ask
swap-button-agree = Yes, exchange
swap-button-veto = Say no
shift-swap-impossible = Not possible for { $name }: { $why }
