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
arrival-ask-ill = Does anybody feel ill (fever, cough, hard to breathe)?
arrival-ill-somebody = Somebody
arrival-ill-nobody = Nobody
arrival-again = ✏️ Change my answers
arrival-status-waiting = ✅ We are calling somebody now. Please wait at the gate.
arrival-status-taken = ✅ <b>{ $name }</b> has been on the way to you since { $since }. Please wait at the gate.
arrival-status-overdue = ⏳ <b>{ $name }</b> is running late. We are asking where they are. Please wait at the gate.
arrival-cancel = ✖️ Nobody needs to come
arrival-cancelled = Your check-in is cancelled. Nobody will come. Scan the code again if you need somebody.
arrival-cancelled-on-the-way = ✖️ Alert { $number }: <b>{ $name }</b> has cancelled. Nobody needs to come any more.
arrival-coming = <b>{ $name }</b> is coming to you now. Please wait at the gate.
arrival-still-looking = Nobody has answered yet. We keep calling all coordinators and the office until somebody comes. In an emergency call <b>120</b>.
arrival-someone-else = The person on the way can't come after all. We are calling somebody else now. Please wait at the gate.
arrival-received = { $name } has confirmed that they have met you. Welcome!
arrival-closed = Your check-in is complete. You can write here at any time.
arrival-receive = 🤝 We have met
arrival-close-noted = 📝 Close with a note
arrival-close-plain = Close without a note
arrival-closing-ask = Write the closing note in one message, or send /cancel. Only the staff will see it.
arrival-closing-kept = The arrival is closed.
arrival-ended-cancelled = { $name } has cancelled.
arrival-ended-received = { $name } has met them.
arrival-ended-closed = { $name } has met them and closed this.
arrival-ended-noted = { $name } has met them and closed this:
    { $note }
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
arrival-emergency = 🚑 In an emergency call <b>120</b> now.
arrival-write-here = You can write or speak here at any time, in your own language: it reaches the person who comes.
arrival-nobody-came = 🔔 Nobody has come
arrival-cancel-ask = Shall nobody come to you?
arrival-cancel-sure = Yes, no need to come
arrival-nobody-on-call = Nobody is on call at this gate now. We are asking the coordinators and the office, until somebody comes. In an emergency call <b>120</b>.
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
