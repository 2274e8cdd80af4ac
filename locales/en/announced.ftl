command-checkin = Check in somebody without Telegram
command-announce = Announce an arrival ahead
command-announced = Who is expected
help-checkin = /checkin – check in somebody without Telegram, a family or a whole coach. Somebody is called at once.
help-announced = /announced – who is expected, and who is overdue
help-announce = /announce – announce an arrival ahead. Rows copied from a table can follow the command: name, language, area, gate, time, party, needs.
companion-for = 👥 For <b>{ $name }</b>:
    { $what }
companion-for-both = 👥 For <b>{ $name }</b>:
    { $what }

    To show them:
    { $theirs }
companion-on-card = {""}
    👥 Has no Telegram; checked in by { $name }
companion-names = {""}
    Names: { $names }
checkin-ask-gate = Where are they? Tap the area, then the gate. Somebody is called at once.
checkin-ask-names = Somebody is being called already. Who has come? Send the name, or all names, one a line, or only how many they are.
checkin-names-skipped = All right. The check-in stands.
checkin-button-somebody = 👥 Check in somebody
checkin-button-names = ✏️ Names
checkin-button-language = 🌐 Their language
checkin-ask-language = Which language do they speak?
checkin-speaks = Noted: { $language }.
checkin-too-many = One check-in can hold { $limit } people at most. Please check the others in separately.
unknown-gate-answer = ⚠️ This gate code is wrong or old. The office has been told that you are here. Please tap the area where you are now, then the gate, and somebody will come to you. In an emergency call <b>{ $emergency }</b>.{ $ring }
unknown-gate-ring = {""}
    ☎️ Or call us: <b>{ $number }</b>
unknown-gate-tried = ⚠️ No gate has this code: the poster is wrong or old. Please print a new one. Nobody was called.
unknown-gate-ended = They have checked in: { $gate }, { $area }.
alert-kind-unknown-gate = ❓ Unknown gate code
alert-unknown-gate = <b>{ $name }</b> is at a gate whose poster is wrong or old. Code: { $code }
    Here since { $since } · speaks { $language }
    They were asked to choose their gate.
alert-kind-overdue-arrival = ⏰ Overdue arrival
alert-announced-overdue = <b>{ $name }</b> was expected and has not come.
    { $what }
announced-on-card = {""}
    📋 Announced: { $what }
announced-maybe-on-card = {""}
    📋 Perhaps the announced { $name }: { $what }
announced-perhaps-come = ❓ Perhaps they checked in as { $name }: { $gate }, { $since }
announced-people = { $party ->
    [one] { $party } person
   *[other] { $party } people
  }
announced-ask = ❓ <b>{ $name }</b> at { $gate }: is this the announced arrival <b>{ $other }</b>?
    { $what }
announced-it-is = ✅ { $name }
announced-it-is-not = Somebody else
announced-it-is-noted = ✅ Noted: this is the announced arrival <b>{ $name }</b>.
announced-it-is-not-noted = Noted: this is not <b>{ $name }</b>, who is still expected.
announced-list = 📋 <b>Expected: { $count }</b>

    { $entries }
announced-none = Nobody is expected.
# A button's label: the number of a line, or of people.
announced-number = { $number }
announced-card = 📋 <b>{ $name }</b>
    { $what }
    { $state }
announced-card-link = 📋 <b>{ $name }</b>
    { $what }
    { $state }

    Link for the traveller, to be sent to them:
    { $link }
announced-state-announced = Expected
announced-state-overdue = ⏰ Overdue
announced-state-arrived = ✅ Has come
announced-state-cancelled = ✖️ Not coming
announced-button-come = ✅ Has come
announced-button-time = 🕐 Other time
announced-button-gate = 📍 Other gate
announced-button-cancel = ✖️ Not coming
announced-button-list = ‹ All expected
announced-cancel-ask = Is <b>{ $name }</b> really not coming?
announced-cancel-sure = Yes, not coming
announced-ask-gate = At which gate is <b>{ $name }</b> expected?
announced-ended-come = They have come.
announced-ended-cancelled = They are not coming.
announced-ended-moved = They are expected at another time or place.
announced-unknown = I can't find this announced arrival.
announced-over = This announced arrival is already over.
announced-link-used = Somebody else is already using this link. Please scan the code at the gate when you arrive.
announced-gone = This question is no longer open.
announce-ask-area = In which area will they arrive?
announce-ask-gate = At which gate of <b>{ $area }</b>?
announce-unknown = Not known
announce-ask-name = Who is coming? Send the name; for a group, one name.
announce-ask-time = When? For example 01:30, or 2026-12-01 01:30.
announce-ask-party = How many people? Tap or send a number.
announce-ask-language = Which language do they speak? Tap it or send its name.
announce-ask-needs = What do they need, for example a wheelchair? Send it in one message.
announce-preview = Please check before it is saved:

    { $entries }
announce-button-post = ✅ Save
announce-button-discard = ✖️ Discard
announce-line = Line { $number }: { $what }
announce-more = … and { $count } more
announce-wrong = Nothing was saved. Please correct these lines and send all again:

    { $entries }
announce-no-table = I can't read this as a table. Nothing was saved. Write one person a line: name, language, area, gate, time, party, needs.
announced-fault-name = The name is missing or too long: { $value }
announced-fault-place = “{ $value }” is not the name of one of your areas or gates, or several have it. Write the area as well.
announced-fault-time = “{ $value }” is not a time to come. Write it like 01:30 or 2026-12-01 01:30.
announced-fault-past = “{ $value }”: this time is already over.
announced-fault-party = “{ $value }” is not a number of people from 1 to 99.
announced-fault-language = I don't know the language “{ $value }”. Write it like Russian or ru.
announced-fault-needs = That is too long. 200 characters at most, please.
come-card = 👋 You are expected:
    { $what }

    When you are at the gate, tap the big button and somebody will come to you.
come-moved = 📋 Your arrival was changed. You are now expected:
    { $what }
come-where = ⏰ You were expected and we have not seen you yet. Where are you?
    { $what }
come-cancelled = ✖️ You are no longer expected:
    { $what }

    If you come after all, scan the code at the gate.
come-later = 🕐 I'm coming later
come-later-by = { $minutes } min later
come-not = ✖️ I'm not coming
come-not-ask = Are you really not coming?
come-not-sure = Yes, I'm not coming
come-choose-gate = At which gate are you? Tap the button and choose it, and somebody will come to you.
come-link-tried = This is the link for a traveller. It still works for them:
come-told-later = 🕐 <b>{ $name }</b> is coming later:
    { $what }
come-told-not = ✖️ <b>{ $name }</b> is not coming:
    { $what }
