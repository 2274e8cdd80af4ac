# Asked to come to a shift that lacks people.
callout-ask = 📣 <b>People are needed. Can you come?</b>

    { $card }
callout-ask-words = ✉️ <b>Your words are with the coordinator.</b> Can you come? A tap is quickest.

    { $card }
callout-words-kept = ✉️ Your words are with the coordinator. Thank you.
callout-yes = ✅ <b>Thank you! You have this shift.</b> You are expected at { $at }.

    { $card }
callout-reserve = 🙏 <b>Thank you! Enough people have said yes, so you are in reserve.</b> Please don't set out. If somebody drops out, I ask you.

    { $card }
callout-no = 👍 Thank you for the answer. I won't call you again today.

    { $card }
callout-enough = ✅ <b>Nobody else is needed right now. Thank you!</b> You don't have to come.

    { $card }
callout-ended = This is over. You don't have to come. Thank you!

    { $card }
callout-which = <b>What do your words belong to?</b>

    { $card }
callout-button-now = ✅ I come now
callout-button-minutes = In { $minutes } min
callout-button-in-time = ✅ I come, in time
callout-button-late = { $minutes } min later
callout-button-not-today = ❌ Not today
callout-button-still = I can come after all
callout-button-reserve = Put me in reserve

# The coordinator sees how it stands.
# Put together from other texts.
callout-standing = { $title }

    { $parts }
callout-title-running = 📣 <b>People are being called</b>
callout-title-filled = ✅ <b>Enough people have said yes</b>
callout-title-stopped = ⏹ <b>The call-out was stopped</b>
callout-title-over = 🏁 <b>The call-out is over</b>
callout-counts = ✅ Yes: { $yes } · ❌ No: { $no } · … No answer yet: { $silent } · ⚠️ Not reached: { $missed }
callout-wave = Wave { $number }, { $at }: { $count ->
    [one] { $count } person
   *[other] { $count } people
  }
callout-next = ⏱ The next wave goes at { $at }.
callout-dry = ⚠️ <b>Everybody who fits and is free has been asked.</b> I go on looking.
callout-line-yes = ✅ { $name } · said yes { $at } · there { $until }
callout-line-reserve = 🔁 { $name } · in reserve since { $at }
callout-line-words = ❓ { $name } · { $at }: “{ $words }”
callout-button-more = 📣 Ask more now
callout-button-stop = ⏹ Stop
callout-stop-ask = <b>Call nobody else?</b> Those who have not answered are told that they need not come. Who said yes keeps the shift.

    { $card }
callout-button-stop-sure = ⏹ Yes, stop
callout-button-yes-for = ✅ { $name }
callout-button-no-for = ❌ { $name }

# Before it begins.
callout-preview = <b>Call people out for this shift?</b> Nobody has been asked yet.

    { $card }

    { $lines }
callout-missing = 👥 { $count ->
    [one] { $count } person is missing
   *[other] { $count } people are missing
  }
callout-fits = { $count ->
    [0] Nobody who fits is free and can be reached right now.
    [one] { $count } person fits, is free and can be reached:
   *[other] { $count } people fit, are free and can be reached:
  }
callout-order = In this order (⭐ on standby): { $names }
callout-standby-name = ⭐ { $name }
callout-left-out = Not asked: { $reasons }
callout-out-said-no = said no: { $number }
callout-out-busy = other work then: { $number }
callout-out-language = other languages: { $number }
callout-out-resting = resting: { $number }
callout-out-elsewhere = asked for another shift: { $number }
callout-out-unreachable = can't be reached: { $number }
callout-waits = 🌙 People are asleep. If it can wait, the first are asked at { $at }.
callout-button-begin = 📣 Begin now
callout-button-begin-at = 📣 Begin at { $at }
callout-button-urgent = ❗ Urgent: begin now

# Ways in.
callout-list = <b>Call people out</b>

    { $entries }

    Tap a shift, or write what you need in one line: /callout 4 people, Gate 7, tonight 20:00-24:00
callout-ask-when = When are they needed? Write it like: tonight 20:00-24:00
callout-button-from-now = From now, { $hours } h
callout-need-confirm = <b>Is this right?</b> If not, write the line once more, or send /cancel.

    { $card }
callout-button-post = Post it, see whom to ask
desk-button-call-out = 📣 Call people out
command-callout = Call people to a shift at short notice

# Standing by.
callout-standby-on = ⭐ <b>You are on standby until { $until }.</b> When people are needed at short notice, you are asked first. You can always say no.
callout-standby-off = <b>Would you like to be on standby?</b> When people are needed at short notice, you are asked first. You can always say no.
callout-button-hours = For { $hours } hours
callout-button-standby-off = No longer on standby
command-standby = Be asked first when people are needed

# Why not.
callout-no-gone = This call-out is not yours, or is gone.
callout-no-full = This shift has all the people it needs. To call more, change how many are needed.
callout-no-not-open = Nobody can be called to this shift: it is not published, cancelled, or almost over.

# Small words in a line such as "we need 4 at Gate 7" (bot/callout/phrases.py). Nobody reads them.
callout-words-need = need | we need | needed | I need | looking for | wanted
callout-words-at = at | at the | in | in the | for | @
