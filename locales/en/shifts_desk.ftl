# What the people of a shift are told when it changes.
desk-for = <b>For { $name }, { $phone }</b> (no Telegram – please pass it on)

    { $text }
desk-news-changed = ✏️ <b>Your shift has changed.</b>

    { $card }

    { $changes }
desk-news-moved = 🕕 <b>Your shift has a new time. Does it still fit?</b>

    { $card }

    { $changes }

    Please answer by { $until }. Until then the place is yours; without an answer it becomes free.
desk-news-moved-soon = 🕕 <b>Your shift has a new time. Can you still come?</b>

    { $card }

    { $changes }
desk-news-cancelled = 🚫 <b>This shift is cancelled. You do not have to come.</b>

    { $card }

    { $changes }
desk-news-put-on = 🙋 <b>You have been put on this shift.</b>

    { $card }

    { $changes }

    If you can't come, please say so now.
desk-news-taken-off = <b>You are no longer on this shift.</b> You do not have to come.

    { $card }

    { $changes }
desk-news-freed = <b>This shift is no longer yours</b>, because there was no answer about the new time. You do not have to come.

    { $card }
desk-silent = ⚠️ <b>{ $name } did not answer about the new time. The place is free.</b>

    { $card }
desk-kept = 👍 <b>Thank you. The shift stays yours.</b>

    { $card }
desk-line = { $what }: { $old } → { $new }
desk-span = { $start } – { $end }
desk-none = none
desk-by = Done by { $name }.
desk-reason = Reason: { $reason }
desk-offer = 📣 <b>Open shifts that fit you</b>

    { $shifts }
desk-letter = ✉️ <b>{ $name } writes to you:</b>

    { $words }

    { $card }

# A shift as its coordinator sees it.
# Put together from other texts.
desk-page = { $parts }
desk-on = 👥 On it: { $taken }/{ $capacity }
desk-over = ⚠️ More people than needed: { $taken }/{ $capacity }
desk-state-draft = 📝 A draft: volunteers do not see it yet.
desk-state-cancelled = 🚫 Cancelled.
desk-announced = 📣 Announced { $at }.
desk-in-digest = 📣 Will be announced { $at }.
desk-nobody = Nobody is on it yet.
desk-nobody-waits = Nobody is waiting.
desk-person = { $number }. <b>{ $name }</b> · { $details }
desk-reachable = reachable
desk-phone = no Telegram, { $phone }
desk-vouched = entered by { $name }
desk-is-coming = is coming
desk-did-not-come = did not come
desk-left-at = left { $at }
desk-risk-unreachable = can't be reached in Telegram
desk-risk-moved = has not answered about the new time
desk-risk-unanswered = has not answered the reminder
desk-seat = { $card }

    { $person }
desk-waitlist = <b>Waitlist</b>

    { $card }

    { $people }
desk-log = <b>What was done</b>

    { $card }

    { $entries }
desk-log-none = Nothing yet.
desk-log-entry = <b>{ $at }</b> · { $what } · { $by }
desk-log-person = 👤 { $name }
desk-log-undone = ↩️ Undone by { $name }
desk-by-itself = automatic
desk-did-posted = posted
desk-did-published = published
desk-did-edited = changed
desk-did-cancelled = cancelled
desk-did-put-on = put on
desk-did-taken-off = taken off
desk-did-left = place given up
desk-did-freed = no answer, place freed
desk-did-announced = announced
desk-did-no-show = marked: did not come
desk-did-came = marked: did come

# Asking.
desk-edit-which = <b>What is to be changed?</b>

    { $card }
desk-ask-title = What needs doing? Write the new title, or send /cancel.
desk-ask-place = Write the new place, or send /cancel.
desk-ask-time = Write the new times like 18:00-22:00. For another day write it first, like 2026-04-01 18:00-22:00. Or send /cancel.
desk-no-time = I can't read that as times. Write it like 18:00-22:00 or 2026-04-01 18:00-22:00.
desk-no-change = That is as it was. Nothing was changed.
desk-ask-reason = <b>Change it like this?</b>

    { $card }

    { $changes }

    Write the reason, which people on the shift will read – or tap below.
desk-ask-cancel = <b>Cancel this shift?</b>

    { $card }

    { $count ->
        [0] Nobody is on it.
        [one] { $count } person is on it and will be told.
       *[other] { $count } people are on it and will be told.
    } Write the reason – or tap below.
desk-ask-off = <b>Take { $name } off this shift?</b>

    { $card }

    Write the reason, which they will read – or tap below.
desk-too-many = ⚠️ <b>More people than needed: { $taken }/{ $capacity }.</b>

    { $card }

    Everybody stays on it for now. If somebody is to go, tap their name.
desk-ask-who = <b>Who is to be put on?</b> Tap a name, or write a part of it.

    { $card }
desk-who-none = There is nobody of that name who may take this shift. Write another name.

    { $card }
desk-anyway = { $reasons }

    <b>Put { $name } on anyway?</b>
desk-anyway-full = It is full: { $taken }/{ $capacity }.
desk-anyway-overlaps = { $name } has another shift then: { $title }, { $start }.
desk-anyway-busy = { $name } has another shift then.
desk-anyway-lacks-language = { $name } is not known to speak { $languages }.
desk-ask-contact = <b>Somebody without Telegram.</b> Write name and phone number, like: Li Ming 13800000000. Messages for them come to you. Or send /cancel.
desk-no-contact = I need a name and a phone number, like: Li Ming 13800000000.
desk-vouch-done = ✅ { $name } is on the shift.
desk-ask-announce = <b>When shall this shift be announced?</b>

    { $card }

    { $count ->
        [0] Right now it fits nobody who is free.
        [one] Right now it fits { $count } person.
       *[other] Right now it fits { $count } people.
    }
desk-ask-write = <b>Write to { $name }.</b> Your next message goes to them. Or send /cancel.

    { $card }
desk-ask-write-all = <b>Write to everybody on this shift.</b> Your next message goes to all of them. Or send /cancel.

    { $card }
desk-sent = ✅ { $count ->
    [0] Sent to nobody.
    [one] Sent to { $count } person.
   *[other] Sent to { $count } people.
  }
desk-not-sent = Can't be reached in Telegram: { $names }
desk-left-out = ⚠️ Not put back, because they can't take it any more: { $names }
desk-toast-undone = Undone.
desk-toast-published = Published.
desk-toast-announced = Noted.
desk-toast-put-on = Put on.

# Why not.
shift-full = This shift is full.
shift-not-begun = This shift has not begun yet.
shift-not-on-it = This person is no longer on the shift.
shift-changed-meanwhile = Somebody else has just changed this shift. Please look at it again.
shift-too-late-to-undo = It is too late to undo this: people have been told.

# Fields, as buttons and in what differs.
desk-field-title = Title
desk-field-place = Place
desk-field-time = Time
desk-field-capacity = People
desk-field-languages = Language

# Buttons.
desk-button-manage = 🗂 Manage shifts
desk-button-card = Who is on it
desk-button-edit = ✏️ Change
desk-button-cancel = 🚫 Cancel it
desk-button-put-on = ➕ Put on
desk-button-vouch = ➕ Without Telegram
desk-button-write = ✉️ Write
desk-button-write-all = ✉️ Write to all
desk-button-answer = ✉️ Answer
desk-button-announce = 📣 Announce
desk-button-announce-now = Now
desk-button-digest = With others at { $at }
desk-button-publish = Publish
desk-button-draft = Keep as a draft
desk-button-waitlist = Waitlist: { $count }
desk-button-log = Log
desk-button-undo = ↩️ Undo
desk-button-back = ‹ Back
desk-button-earlier = ‹ Before
desk-button-off = Take off
desk-button-no-show = Did not come
desk-button-came = Did come
desk-button-skip = Do it, no reason
desk-button-anyway = Put on anyway
desk-button-fits = Yes, it fits

# /coverage.
coverage-head = <b>Shifts</b>
    📍 { $area }
    📅 { $day }
coverage-list = <b>{ $title }</b>
    📍 { $area }
    📅 { $day }

    { $entries }
coverage-none = Nothing here.
coverage-entry = <b>{ $number }. { $title }</b>
    { $start } · { $area } · { $taken }/{ $capacity }
coverage-person = 👤 { $name }: { $details }
coverage-all-areas = All areas
coverage-all-days = The coming days
coverage-ask-day = Which day?
coverage-kind-holes = Still needed
coverage-kind-risk = At risk
coverage-kind-left = Left late
coverage-kind-no-show = Did not come
coverage-kind-drafts = Drafts
coverage-kind-all = All
coverage-kind-cancelled = Cancelled
coverage-button-list = { $title }: { $count }
coverage-button-area = 📍 Area
coverage-button-day = 📅 Day
coverage-button-lists = ‹ All lists
coverage-button-week = 🗓 The week
coverage-week = 🗓 <b>Who is missing where?</b>
    { $start } – { $end }

    { $rows }

    ❌ people missing
    ⚠️ enough people, but not sure that all come
    ✅ all places taken
    ▫️ no shift
# Put together from other texts.
coverage-week-area = { $marks } { $area }
coverage-week-day = { $marks } { $day } · { $taken }/{ $capacity }
command-coverage = See who has which shift, and change shifts
