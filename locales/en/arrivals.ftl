alert-arrival = <b>{ $name }</b> is at the gate: { $gate }
    Here since { $since } · speaks { $language }
    Needs: { $need }
    People: { $party } · help with luggage or walking: { $luggage } · feels ill: { $ill }{ $notes }
arrival-card-notes =
    {""}
    { $notes }
arrival-language = 🌐 Welcome! Choose your language.
arrival-gate-unknown = I don't know this gate code. Scan the QR code at the gate again, or write here what you need.
arrival-unknown = I can't find this check-in, or it isn't yours.
arrival-over = This check-in is already over.
arrival-not-received = Once you have met them, tap “We have met” first.
arrival-ask-need = Welcome. You are at: <b>{ $gate }</b>. What do you need?
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
arrival-check = <b>Is this right?</b>
    Gate: { $gate }
    You need: { $need }
    People: { $party }
    Help with luggage or walking: { $luggage }
    Feels ill: { $ill }
arrival-check-unwell = <b>Is this right?</b>
    Gate: { $gate }
    You need: { $need }
    People: { $party }
    Help with luggage or walking: { $luggage }
    Feels ill: { $ill }

    In an emergency call <b>{ $emergency }</b> now.
arrival-confirm = ✅ Yes, call somebody
arrival-again = ↩️ Start again
arrival-status-waiting = ✅ You are checked in. We are calling somebody now. Please wait at the gate.
arrival-status-taken = ✅ You are checked in, and somebody is on the way. Please wait at the gate.
arrival-status-overdue = ✅ You are checked in. We are checking with the person on the way to you. Please wait at the gate.
arrival-elsewhere = ✅ You are checked in at another gate: <b>{ $gate }</b>, { $area }. The person coming will go there. If you are now at <b>{ $here }</b>, { $there }, tap “{ arrival-cancel }” and then scan this code again.
arrival-add-note = ✏️ Add a note
arrival-cancel = ✖️ Nobody needs to come
arrival-note-ask = Write your note in one message, in your own language, or send /cancel.
arrival-note-kept = Your note has been passed on.
arrival-note-passed = ✏️ Alert { $number }, note from <b>{ $name }</b>:
    { $note }
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
