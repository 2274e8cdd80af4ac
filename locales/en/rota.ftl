# The areas, each a text of its own.
duty-page = { $parts }
duty-area = <b>On call · { $area }</b>
    { $lines }
    { $next }
duty-line = Level { $level }: { $name }, until { $until }
duty-stand-in = Level { $level }: { $name } (standing in), until { $until }
duty-nobody = Nobody is on call now. Alerts go straight to the coordinators and the office.
duty-next = Next hand-off: { $at }
duty-no-change = No further hand-off is planned.
duty-no-area = No area is set up yet.
duty-line-open = Level { $level }: { $name }
duty-hole = ⚠️ Level { $level }: nobody
duty-hole-until = ⚠️ Level { $level }: nobody until { $until }
duty-then = ↳ then { $name }
duty-holes = ⚠️ <b>Nobody is on call now:</b> { $areas }
duty-area-brief = <b>{ $area }</b>
    { $lines }
rota-not-started = ⚠️ { $name } (has never opened this bot)
rota-unreachable = ⚠️ { $name } (can’t be reached)
rota-nobody = nobody
rota-none-planned = none planned
rota-span = { $start } – { $end }

# The week, a day, a time on call.
rota-ask-area = Which area’s rota?
rota-week = <b>Rota · { $area }</b>
rota-week-day = <b>{ $day }</b>
    { $lines }
rota-week-line = { $start } – { $end }, level { $level }: { $name }
rota-week-hole = ⚠️ { $start } – { $end }, level { $level }: nobody
rota-week-free = Nobody is planned for this time.
rota-day = <b>{ $area } · { $day }</b>
    { $lines }

    Tap a time to change it.
rota-night = <b>{ $name }</b>
    { $area }, level { $level }
    { $span }
rota-night-hole = ⚠️ <b>Nobody is on call</b>
    { $area }, level { $level }
    { $span }
rota-choose-person = Who? { $span }
# A button's label: a day as the reader writes it.
rota-label-day = { $day }
rota-label-night = { $start } · { $level } · { $name }
rota-label-hole = ⚠️ { $start } · { $level }
rota-label-swap = { $day } · { $name }
rota-button-week = 📅 The week
rota-button-next-week = Next week ›
rota-button-this-week = ‹ This week
rota-button-back = ‹ Back
rota-button-cover = I can’t: find cover
rota-button-swap = Swap it
rota-button-stand-in = I’ll do it
rota-button-put = Put somebody on
rota-button-meant = It is meant so
rota-button-instead = Somebody instead
rota-button-nobody = Nobody instead
rota-button-as-well = Somebody as well
rota-button-end = End: { $name }
rota-toast-saved = Saved. Everybody concerned has been told.
rota-toast-kept = Saved. Part of this time stays as agreed before: { $name }.
rota-toast-meant = Noted. I will mention it again only if it changes, or shortly before.
rota-saved-holes = ⚠️ Saved. Nobody has these hours now:
    { $holes }
rota-saved-unreachable = ⚠️ Saved. But no alert would reach this person now: { $name }

# What people are told of changes.
rota-told-instead = You are on call instead of { $name }: { $span }. Arranged by { $by }.
rota-told-as-well = You are on call as well: { $span }. Arranged by { $by }.
rota-told-replaced = You are not on call: { $span }. On call instead: { $name }. Arranged by { $by }.
rota-told-ended = The replacement by { $name } ends: { $at }. From then on the plan holds again: { $replaced }.
rota-told-moved = Your next time on call in { $area } has changed.
    Before: { $before }
    Now: { $after }
rota-left = ⚠️ { $name } can no longer be on call in { $area }. Nobody has these hours:
    { $holes }
rota-hole-line = Level { $level }: { $span }
rota-more-lines = … and { $count } more
rota-warn-holes = ⚠️ <b>Nobody is on call</b> in { $area }:
    { $holes }
rota-warn-people = ⚠️ On call soon in { $area }, but no alert would reach them:
    { $people }
rota-warn-person-line = { $name }, level { $level }: { $span }
rota-tonight = 🔔 <b>You are on call next.</b>

# Cover: somebody can't, and others are asked.
rota-cover-asked = People I have asked: { $count }. Until somebody accepts, you stay on call.
    { $span }
rota-cover-nobody-to-ask = I found nobody to ask. You stay on call, and your coordinator has been told.
    { $span }
rota-cover-card = <b>{ $name } can’t be on call. Can you?</b>
    { $area }
    { $span }
rota-cover-yours = ✅ You are on call instead of { $name }. Thank you!
    { $area }
    { $span }
rota-cover-declined = You can’t. Thank you for answering.
    { $span }
rota-cover-closed = Settled: { $name } takes it.
    { $span }
rota-cover-over = No longer needed.
    { $span }
rota-cover-found = ✅ { $name } is on call instead of you.
    { $span }
rota-cover-none-yet = ⚠️ Nobody has accepted yet. <b>You are on call.</b> If you really can’t, call your coordinator.
    { $span }
rota-cover-none-leader = ⚠️ { $name } can’t be on call in { $area }, and nobody else has accepted.
    { $span }
rota-cover-withdrawn = Withdrawn. You stay on call.
    { $span }
rota-button-accept = I’ll take it
rota-button-decline = I can’t
rota-button-withdraw = No longer needed

# Swaps of two times on call.
rota-swap-choose = <b>Which one would you take for yours?</b>
    Yours: { $yours }
rota-swap-none = In the next four weeks there is nothing to swap it for. You can ask for cover instead.
rota-swap-asked = I have asked { $name }. Until you both agree, nothing changes.
    You give: { $yours }
    You get: { $theirs }
rota-swap-card = <b>{ $name } would like to swap with you.</b>
    You give: { $yours }
    You get: { $theirs }
rota-swap-done = ✅ You have swapped with { $name }.
    You give: { $yours }
    You get: { $theirs }
rota-swap-declined = { $name } can’t swap. Nothing has changed.
    You are on call: { $yours }
rota-swap-you-declined = You can’t swap. Nothing has changed.
    You are on call: { $yours }
rota-swap-expired = The swap with { $name } did not come about. Nothing has changed.
    You are on call: { $yours }
rota-button-agree = Agreed

# Rotations.
rota-rotations = <b>Rotations · { $area }</b>
rota-rotations-none = There is no rotation here yet.
rota-rotation = <b>Level { $level }</b>, { $rhythm }
    { $members }
    { $next }
rota-rotation-areas = Areas: { $areas }
rota-rotation-hours = Only { $hours }
rota-rhythm = { $unit ->
    [day] { $count ->
        [one] every day
       *[other] every { $count } days
      }
    [week] { $count ->
        [one] every week
       *[other] every { $count } weeks
      }
   *[month] { $count ->
        [one] every month
       *[other] every { $count } months
      }
  }
rota-member-line = { $number }. { $name }
rota-member-now = ▶️ { $number }. { $name }
rota-add-choose = Who joins? They come last in the order.
rota-remove-choose = Who leaves? Whoever is on call now stays until the next hand-off.
rota-move-choose = Who is to come earlier? Each tap moves somebody up one place. Who is on call now does not change.
rota-end-ask = End this rotation? From { $at } on, nobody is on call by it.
rota-label-level = Level { $level }
# A button's label: how often a rotation turns.
rota-label-rhythm = { $rhythm }
# A button's label: hours of duty.
rota-label-hours = { $hours }
rota-label-chosen = ✓ { $name }
rota-button-rotations = 🔁 Rotations
rota-button-new-rotation = New rotation
rota-button-add = Add somebody
rota-button-remove = Take somebody out
rota-button-move = Change the order
rota-button-end-rotation = End the rotation
rota-button-all-day = Day and night
rota-button-done = Done
rota-button-save = Save
rota-button-discard = Discard
rota-form-level = Which level? Level 1 is called first.
rota-form-every = How often does it change?
rota-form-day = On which day does it begin?
rota-form-clock = At what time is the hand-off? Tap a time or write one, such as 20:00.
rota-form-hours = At which hours is somebody on call? Tap, or write them, such as 20:00-08:00.
rota-form-members = <b>Who takes part?</b> Tap people in the order in which they take over.
    { $members }
rota-form-areas = Does it serve other areas as well? Tap them, then Done.
rota-form-confirm = <b>Is this right?</b>

    { $card }
rota-form-discarded = Discarded. Nothing was saved.
rota-form-tap = Please tap a button, or send /cancel.

# Why not.
rota-refused-same-person = That is the same person.
rota-refused-empty-span = The end must come after the beginning.
rota-refused-over = That time is over.
rota-refused-no-role = { $name } has no role that allows being on call there.
rota-refused-equal = It is so already: { $name }.
rota-refused-covered = That time already belongs to somebody standing in: { $name }. End that first.
rota-refused-changed = The rota has changed in the meantime. /rota shows it as it is now.
rota-refused-other-on-call = Already on call at that time: { $name }.
rota-refused-already-asked = You have asked for this already. I will tell you as soon as somebody accepts.
rota-refused-taken = Thank you, but { $name } was quicker and has it.
rota-refused-not-open = This is settled already.
rota-refused-already-member = Already in this rotation: { $name }.
rota-refused-last-member = Somebody has to stay in the rotation. You can end it instead.
rota-refused-bad-times = I can’t read this time. Please write it like 20:00.

# Somebody on call whom no alert reaches.
rota-unreachable-now = ⚠️ <b>{ $name }</b> is on call in { $area } now (level { $level }) and can’t be reached. { $why } Alerts go straight to the next.
rota-why-blocked = This bot has been blocked there.
rota-why-gone = That Telegram account no longer exists.
rota-why-never-started = This bot has never been opened there.
rota-why-other = Telegram says: { $words }
