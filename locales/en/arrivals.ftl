alert-arrival = <b>{ $name }</b> is at the gate: { $gate }
    Here since { $since } · speaks { $language }{ $silent }
    Needs: { $need }
    People: { $party } · help with luggage or walking: { $luggage } · feels ill: { $ill }
arrival-language = 🌐 Welcome! Choose your language.
arrival-gate-unknown = I don't know this gate code. Scan the QR code at the gate again, or write here what you need.
arrival-unknown = I can't find this check-in, or it isn't yours.
arrival-over = This check-in is already over.
arrival-not-received = Once you have met them, tap “We have met” first.
arrival-ask-need = What do you need?
arrival-need-button-fetch = 🚪 Come and get me
arrival-need-button-register = 📝 Just register
arrival-need-button-medical = 🚑 Medical help
arrival-need-fetch = to be met and let in
arrival-need-register = to register
arrival-need-medical = medical help
arrival-ask-party = How many people are you?
arrival-people = { $party ->
    [5] 5+
   *[other] { $party }
  }
arrival-ask-luggage = Do you need help with heavy luggage or with walking?
arrival-luggage-some = Needed
arrival-luggage-none = Not needed
arrival-ask-ill = Does anybody feel ill (fever, cough, trouble breathing)?
arrival-ill-somebody = Somebody
arrival-ill-nobody = Nobody
arrival-again = ✏️ Change my answers
arrival-status-waiting = ✅ We are calling somebody now. Please wait at the gate.
arrival-status-taken = ✅ <b>{ $name }</b> has been on the way to you since { $since }. Please wait at the gate.
arrival-status-overdue = ⏳ <b>{ $name }</b> is running late. We are asking where they are. Please wait at the gate.
arrival-cancel = ✖️ Nobody needs to come
arrival-cancelled = All right, nobody will come. If you need somebody after all, scan the code again.
arrival-cancelled-on-the-way = ✖️ Alert { $number }: <b>{ $name }</b> no longer needs anybody. You don't have to go.
arrival-coming = <b>{ $name }</b> is coming to you now. Please wait at the gate.
arrival-still-looking = Nobody has answered yet. We keep calling all coordinators and the office until somebody comes. In an emergency call <b>{ $emergency }</b>.
arrival-someone-else = The person on the way can't come after all. We are calling somebody else now. Please wait at the gate.
arrival-received = { $name } has confirmed that they have met you. Welcome!
arrival-closed = Your check-in is complete. You can write here at any time.
arrival-receive = 🤝 We have met
arrival-close-noted = 📝 Close with a note
arrival-close-plain = Close without a note
arrival-closing-ask = Write the closing note in one message, or send /cancel. Only the staff will see it.
arrival-closing-kept = The arrival is closed.
arrival-ended-cancelled = { $name } no longer needs anybody.
arrival-ended-received = { $name } has met them.
arrival-ended-closed = { $name } has met them and closed this.
arrival-ended-noted = { $name } has met them and closed this:
    { $note }
gate-ask-area = In which area is the gate? Tap it, or write the name of the area or the gate.
gate-ask-gate = At which gate of <b>{ $area }</b> are you?
gate-button-areas = ‹ All areas
gate-none = No gates have been set up here yet. Write here what you need, in your own language.
arrival-begun = 👋 You are at: <b>{ $gate }</b>, { $area }.
    Tap the big button and somebody will come to you. If you do nothing, we will call somebody in a minute.
arrival-card = 📍 <b>{ $gate }</b>, { $area }

    { $lines }
arrival-call = 🙋 I'm here, please come
arrival-languages = 🌐 Languages …
arrival-back = ↩️ Back
arrival-skip = Skip ›
arrival-unsaid = not said yet
arrival-not-finished = {""}
    ⚠️ Scanned the code and has not said anything more.
arrival-status-soon = ✅ You called us a moment ago. We will ring again very soon. Please wait at the gate.
arrival-usual = Usually somebody comes within { $minutes } min.
arrival-emergency = 🚑 In an emergency call <b>{ $emergency }</b> now.
arrival-write-here = You can write or speak here at any time, in your own language: it reaches the person who comes.
arrival-nobody-came = 🔔 Nobody has come
arrival-cancel-ask = Shall nobody come to you?
arrival-cancel-sure = Yes, no need to come
arrival-nobody-on-call = Nobody is on call at this gate now. We are asking the coordinators and the office, until somebody comes. In an emergency call <b>{ $emergency }</b>.
arrival-moved = 📍 Alert { $number }: <b>{ $name }</b> is now at another gate: <b>{ $gate }</b>, { $area }.
arrival-where-are-you = ❓ Alert { $number }: <b>{ $name }</b> is still waiting at { $gate } and asks where you are.
arrival-not-come = ⚠️ Alert { $number }: <b>{ $name }</b> says that nobody has come to { $gate }. Others are being called. If you are there, take the alert again.
arrival-receive-ask = Have you really met <b>{ $name }</b> at { $gate }?
arrival-receive-sure = 🤝 Yes, we have met
arrival-receive-noted = Noted: you have met.
arrival-staff-ask = You scanned: <b>{ $gate }</b>, { $area }. Have you arrived here yourself?
arrival-staff-arrives = 🙋 Yes, call somebody
arrival-staff-tries = No, I only tried it
arrival-scanned = Scanned: <b>{ $gate }</b>, { $area }.
arrival-scanned-only = ✅ The code works: <b>{ $gate }</b>, { $area }. Nobody was called.
arrival-ringing-again = We are calling people again now.
arrival-asked-where = Somebody is on the way. We have asked them where they are.
arrival-eta = ⏱ { $minutes } min
arrival-eta-told = They have been told.
arrival-coming-at = <b>{ $name }</b> will be with you at about { $at }.
arrival-nobody-here = 🔍 Nobody is here
arrival-asked-them = We are asking them where they are.
arrival-where-are-they = ❓ <b>{ $name }</b> is at { $gate } and does not see you. Are you still there?
arrival-still-here = 🙋 Yes, I am here
arrival-still-here-told = ✅ They have been told that you are here.
arrival-is-still-there = 🙋 Alert { $number }: <b>{ $name }</b> is still at { $gate } and is looking for you.
arrival-missing-medical = ⚠️ Alert { $number }: <b>{ $name }</b> asked for medical help or reported somebody ill at { $gate } and cannot be found. Please look for them, with somebody else if you can.
arrival-gone = We did not find you at the gate. If you still need somebody, scan the code again or write here.
arrival-gone-office = Alert { $number }: <b>{ $name }</b> was not found at { $gate } and did not answer. Nobody is looking for them any more.
arrival-ended-gone = Nobody was found, and they did not answer.
arrival-close-ask = Alert { $number }: you met <b>{ $name }</b> at { $gate }. Is everything done? Then please close it.
arrival-close-ask-other = Alert { $number }: { $worker } met <b>{ $name }</b> at { $gate } and can no longer close this. Please close it.
arrival-close-undo = ↩️ Undo closing
arrival-close-undone = The arrival is no longer closed.
arrival-close-too-late = Closing can be undone for two minutes only.
arrival-ended-itself = { $name } has met them; closed by itself after 12 hours.
arrival-ended-closed-by = { $name } has met them; { $worker } has closed this.
arrival-nobody-reached = Nobody on call at this gate can be reached now. We are asking the coordinators and the office, until somebody comes. In an emergency call <b>{ $emergency }</b>.
