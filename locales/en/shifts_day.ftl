# Before a shift: what somebody needs to know.
day-report = 🙋 Report to: { $name }
day-with = 🤝 With you: { $names }
day-more-people = { $count ->
    [one] { $count } more person
   *[other] { $count } more people
  }
day-searching = 🔎 You are looking for a stand-in. Until somebody has the shift, it is yours.
day-taken-soon = ✅ <b>You have this shift. It begins soon.</b>

    { $card }

    I won't ask again. If something comes up, please tell me here.
day-late-how = <b>How late will you be?</b>

    { $card }
day-late = 👍 <b>Noted: about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  } late.</b> The coordinators know.

    { $card }

# Who can't come.
day-words-line = 💬 { $words }
day-others-fit = Perhaps one of these suits you?
day-ask-why = Write in a few words why. The coordinators will read it. Or send /cancel.
day-passed-on = ✉️ Thank you, I have passed your words on to the coordinators.
day-nobody-reads = No coordinator can be reached right now. Your words are kept in the log of the shift.

# On the spot.
day-here = ✅ <b>You are checked in since { $at }.</b>

    { $card }

    Tap below when you leave. Otherwise the planned end counts.
day-missing = ❓ <b>Your shift has begun. Are you there?</b>

    { $card }
day-checked-out = 👋 <b>You are checked out. Thank you for your help!</b>

    { $card }
day-worked = ⏱ { $start } – { $end }: { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
  }
day-ended = 🏁 <b>Your shift is over. Thank you!</b>

    { $card }

    Did you leave earlier or stay longer? If not, nothing needs to be done.
day-ask-earlier = <b>How much earlier did you leave?</b>

    { $card }
day-ask-later = <b>How much longer did you stay?</b>

    { $card }
day-absent = 🏁 <b>This shift is over.</b> It is noted that you were not there. If you were, please tap below. If not, there is nothing to do.

    { $card }
day-objected = 🙏 <b>Thank you. The coordinators know that you were there.</b>

    { $card }

# The place on the map.
day-ask-pin = Where is this place? Send it as a location (📎 → Location). It then stands for all shifts at this place. Or send /cancel.
day-pin-kept = 🗺 Kept. Everybody with a shift at this place can see it on the map now.
day-no-pin = I need a location: tap 📎, then Location. Or send /cancel.

# To the coordinators.
day-late-told = ⏱ <b>{ $name } will be about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  } late.</b>

    { $card }
day-left-told = ⚠️ <b>{ $name } can't come.</b>

    { $card }
day-waiting-asked = ⏳ { $count ->
    [one] { $count } person on the waitlist was asked.
   *[other] { $count } people on the waitlist were asked.
  }
day-missing-told = ❓ <b>The shift has begun, and there is no sign from: { $names }</b>

    { $card }
day-here-told = ✅ <b>{ $name } is there, since { $at }.</b>

    { $card }
day-objection-told = ❓ <b>{ $name } says: I was there.</b> Please have another look.

    { $card }
day-desk-here = there since { $at }
day-desk-left = left { $at }
day-desk-no-sign = no sign yet
day-desk-late = { $minutes } min late
day-desk-objects = says: I was there
desk-did-objected = said: I was there
desk-did-handed-on = handed on to a stand-in
desk-did-handed-back = stand-in undone
desk-did-swapped = exchanged

# One's own shifts.
shift-state-here = ✅ You are checked in since { $at }.
shift-state-absent = 🏁 It is noted that you were not there.
shift-state-objected = 🏁 You said that you were there. The coordinators are looking at it.

# Why not.
shift-too-early = You can check in from { $at }.
shift-not-here = You are not checked in. Please tap “I'm here” first.
shift-marked-absent = It is noted that you were not there. If you were, tap “I was there” under /myshifts.
shift-too-late = It is too late to change these hours here. Please write to your coordinator.

# Buttons.
day-button-late = { $minutes } min late
day-button-here = ✅ I'm here
day-button-here-numbered = { $number } · I'm here
day-button-leaving = 👋 I'm leaving
day-button-leaving-numbered = { $number } · I'm leaving
day-button-why = ✏️ Say why
day-button-take-back = ↩️ I can come after all
day-button-earlier = I left earlier
day-button-later = I stayed longer
day-button-minutes = { $minutes } min
day-button-as-planned = As planned
day-button-was-there = I was there
day-button-was-there-numbered = { $number } · I was there
day-button-map = 🗺 Map
day-button-pin = 🗺 On the map
day-button-is-here = ✅ Is here

# Words that answer the question "Are you coming?", separated by |, as in words.ftl. Nobody reads them.
day-words-coming = coming | I'm coming | I am coming | I'll come | I will come | I'll be there | I will be there | on my way | I'm on my way | see you there
day-words-yes = yes | yep | yeah | ok | okay | sure | of course | yes I'm coming | yes I am | will do | confirmed
day-words-late = late | be late | running late | delayed | min late | minutes late | stuck in traffic
