# What a shift looks like.
shift-title = <b>{ $title }</b>
shift-numbered = <b>{ $number }. { $title }</b>
shift-when = 🕕 { $start } – { $end }
shift-where = 📍 { $place } ({ $area })
shift-places = 👥 { $free ->
    [0] Full
    [one] { $free } of { $capacity } places free
   *[other] { $free } of { $capacity } places free
  }
shift-needed = 👥 { $capacity ->
    [one] { $capacity } person needed
   *[other] { $capacity } people needed
  }
shift-languages = 🗣 Needed: { $languages }
shift-skills = 🧰 { $skills }

# Looking and taking.
shift-none = No open shift fits you right now. Look again later, or tell me which languages you speak.
shift-list = <b>Shifts that fit you</b> { $filters }

    { $shifts }
shift-taken = ✅ <b>You have this shift.</b>

    { $card }

    I will ask you before it starts if you are coming.
shift-waiting = ⏳ <b>You are on the waitlist.</b>

    { $card }

    { $position ->
        [one] You are the next in line.
       *[other] You are number { $position } in line.
    } If a place becomes free, I will ask you.
shift-toast-taken = You have it: { $title }
shift-toast-waiting = You are on the waitlist: { $title }

# Why not.
shift-gone = This shift is no longer offered.
shift-over = This shift is over.
shift-started = This shift has already started. If something has come up, write to your coordinator.
shift-no-role = Shifts are for volunteers. Ask a coordinator for an invite link.
shift-wrong-area = This shift is in a different area from yours.
shift-already-yours = You already have this shift.
shift-already-waiting = You are already on the waitlist of this shift.
shift-overlaps = You have another shift at that time:
    { $others }
shift-lacks-language = This shift needs { $languages }. If you speak it, say so under /shifts → Languages I speak.
shift-not-yours = You don't have this shift any more.
shift-not-over = The shift is not over yet. Confirm your hours after its end.
shift-already-posted = Your area already has a shift with this title at this place and time.

# One's own shifts.
shift-mine = <b>Your shifts</b>

    { $shifts }
shift-mine-none = You have no shifts. /shifts shows what fits you.
shift-state-taken = ✅ You have a place.
shift-state-coming = ✅ You said that you are coming.
shift-state-waiting = ⏳ You are on the waitlist, number { $position } in line.
shift-state-offered = 🎁 A place is offered to you. Please answer by { $until }.
shift-state-running = ▶️ It is on now.
shift-state-over = 🏁 It is over. Please confirm your hours.
shift-give-up-ask = <b>Give this shift up?</b>

    { $card }

    Your place will be offered to those who wait.
shift-leave-ask = <b>Leave the waitlist?</b>

    { $card }
shift-given-up = You have given this shift up. Thank you for letting us know.

    { $card }
shift-toast-given-up = Given up.
shift-cant-which = <b>Which shift can't you come to?</b>

    { $shifts }
shift-changed = ✏️ <b>Your shift has changed.</b> Please check the place and the times.

    { $card }
shift-moved = 🕑 <b>Your shift starts at a different time now.</b> It was { $before }.

    { $card }

    Are you coming?
shift-role-ended = <b>This shift is no longer yours</b>, because your role there has ended. You do not have to come.

    { $card }

# Before and after.
shift-reminder = ⏰ <b>Are you coming?</b>

    { $card }
shift-coming = 👍 <b>Thank you, see you there.</b>

    { $card }
shift-toast-coming = Thank you!
shift-ended = 🏁 <b>Your shift is over. Thank you!</b>

    { $card }

    Please confirm your hours.
shift-done = ✅ <b>Confirmed: { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
  }.</b> Thank you!

    { $card }
shift-toast-done = Confirmed.

# Buttons.
shift-button-take = { $number } · Take it
shift-button-wait = { $number } · Waitlist
shift-button-next = More ›
shift-button-first = ‹ First
shift-button-languages = 🗣 Languages I speak
shift-button-shifts = Other shifts
shift-button-mine = My shifts
shift-button-coming = I'm coming
shift-button-cant = I can't come
shift-button-cant-numbered = { $number } · Can't come
shift-button-leave-numbered = { $number } · Leave waitlist
shift-button-give-up = Yes, give it up
shift-button-leave = Leave the waitlist
shift-button-keep = Keep it
shift-button-done = Done, { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
  }
shift-button-done-numbered = { $number } · Done, { $hours } h

# Languages spoken.
shift-spoken = <b>Which languages do you speak?</b>
    You speak: { $languages }. Tap a language to add or remove it; shifts that need it then appear under /shifts.
shift-button-speaks = ✓ { $language }
# A language that is not spoken has no mark.
shift-button-speaks-not = { $language }

# Posting.
shift-form-area = <b>New shift.</b> In which area?
shift-form-title = <b>New shift in { $area }.</b> What needs doing? Write a short title, or send /cancel.
shift-form-place = Where do people meet? Write the place.
shift-form-day = On which day? Tap, or write it like 2026-04-01, 04-01 (month-day) or 1.4. (day.month).
shift-form-span = <b>{ $day }</b>, from when to when? Write it like 18:00-22:00 or 18-22 (local time in { $area }).
shift-form-capacity = How many people are needed? Write a number.
shift-form-language = Is a language needed? Tap one, or write codes like: ja ko (one of them will do).
shift-form-confirm = <b>Post this shift?</b>

    { $card }
shift-form-posted = ✅ <b>Posted.</b> Volunteers find it under /shifts.

    { $card }
shift-form-discarded = The form is closed. Nothing was posted.
shift-form-no-day = I can't read that as a date. Write it like 2026-04-01, 04-01 or 1.4. – or tap a button.
shift-form-no-span = I can't read that as times. Write it like 18:00-22:00 or 18-22.
shift-form-past = That is in the past. Please choose a later time.
shift-form-far = That is more than a year away. Please check the date.
shift-form-backwards = The end is before the start. Please write the times again – or does the shift end on the next day?
shift-form-no-number = Please write a whole number from 1 to { $limit }.
shift-form-no-language = I don't know that language code. Write codes like: ja ko – or tap a button.
shift-form-tap = Please tap one of the buttons above.
shift-button-today = Today
shift-button-tomorrow = Tomorrow
shift-button-next-day = Yes, on the next day
# A button's label: the language's name.
shift-button-language = { $language }
shift-button-no-language = None
shift-button-post = Post it
shift-button-discard = Discard
shift-form-which-day = Which day do you mean? Tap it, or write the date again.
shift-form-day-passed = <b>{ $day }</b> has already passed. Do you mean next year? Tap, or write another date.
# A button's label: the day.
shift-button-day = { $day }
