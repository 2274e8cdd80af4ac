alert-card-open = 🔔 <b>Alert { $number }</b> · { $area }
    { $what }
alert-card-reopened = 🔔 <b>Alert { $number } is open again</b> · { $area }
    { $what }
alert-card-all = 🔔🔔 <b>Alert { $number }: nobody on call has answered</b> · { $area }
    { $what }

    All coordinators and the office are being called.
alert-card-again = 🔔🔔🔔 <b>Alert { $number }: still nobody has taken it</b> · { $area } · call no. { $times }
    { $what }

    Everybody is called again and again until somebody takes it.
alert-card-taken = ✅ <b>Alert { $number }</b> · { $area }
    { $what }

    Taken by <b>{ $name }</b>.
alert-card-yours = ✅ <b>Alert { $number } is yours</b> · { $area }
    { $what }
alert-card-over = ☑️ <b>Alert { $number }</b> · { $area }
    { $what }

    { $ending }
alert-no-area = no area
alert-take = ✋ Take it
alert-done = Done
alert-give-back = I can't – pass it on
alert-yours = It is yours.
alert-ended = It is over.
alert-ended-by = Dealt with by { $name }.
alert-unknown = This alert does not exist.
alert-taken-by = Alert { $number } is already taken: { $name } has it.
alert-over = Alert { $number } is already over.
alert-not-yours = Alert { $number } is not yours now: nobody has it. Tap “Take it” to take it.
alert-still-on-it = Alert { $number }: are you still on it? Without an answer it goes to the next person.
alert-still-yes = Yes, I'm on it
alert-still-thanks = Alert { $number }: thank you, you are still on it.
alert-still-reopened = Alert { $number } is open again and goes to the next person.
alert-still-over = Alert { $number } is over.
alert-given-back = Passed on.
