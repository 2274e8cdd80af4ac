alert-card-open = { $kind } · <b>Alert { $number }</b> · { $area }
    { $what }
alert-card-reopened = { $kind } · <b>Alert { $number } is open again</b> · { $area }
    { $what }
alert-card-all = { $kind } · 🔔 <b>Alert { $number }: nobody on call has answered</b> · { $area }
    { $what }

    All coordinators and the office are being called.
alert-card-again = { $kind } · 🔔🔔 <b>Alert { $number }: still nobody has taken it</b> · { $area } · call no. { $times }
    { $what }

    We keep calling everybody until somebody takes it.
alert-card-taken = ✅ <b>Alert { $number }</b> · { $area }
    { $what }

    Taken by <b>{ $name }</b>.
alert-card-yours = ✅ { $kind } · <b>Alert { $number } is yours</b> · { $area }
    { $what }
alert-card-over = ☑️ <b>Alert { $number }</b> · { $area }
    { $what }

    { $ending }
alert-no-area = no area
alert-take = ✋ Take it
alert-done = Done
alert-give-back = I can't – pass it on
alert-yours = Alert { $number } is yours: { $about }
alert-ended = This alert is over.
alert-ended-by = Dealt with by { $name }.
alert-unknown = I can't find this alert.
alert-taken-by = Alert { $number }: { $name } has already taken it, { $minutes } min ago.
alert-over = Alert { $number } is already over, since { $minutes } min. { $ending }
alert-not-yours = Alert { $number } is not yours, and nobody has it now. Tap “Take it” to take it.
alert-still-on-it = Alert { $number } ({ $about }), yours for { $minutes } min: are you still on it? If you don't answer, it goes to the next person.
alert-still-yes = Yes, I'm on it
alert-still-thanks = Alert { $number }: thank you, it stays yours.
alert-still-reopened = Alert { $number } is open again and goes to the next person.
alert-still-over = Alert { $number } is over.
alert-given-back = Alert { $number } is passed on.
alert-kind-arrival = 🚪 Arrival
alert-kind-medical = 🚑 Medical help
alert-kind-danger = 🆘 Danger
alert-card-nobody = { $kind } · 🔔 <b>Alert { $number }: nobody is on call</b> · { $area }
    { $what }

    All coordinators and the office are being called.
alert-decline = ✖️ I can't
alert-card-declined = Alert { $number }: you said that you can't. Others are being called. If you can after all, take it.
alert-plain = Alert { $number }, { $area }: look at once.
alert-plain-taken = Alert { $number }: { $name } has already taken it.
alert-late = Alert { $number } · { $area }: { $minutes } min late
alert-late-more = and { $count } more
alert-found-again = ⚠️ These alerts had stopped, and nobody was being called. They go on now:
    { $alerts }
alert-outage = ⚠️ Weft was away from { $from } to { $until }. No alert was late.
alert-outage-late = ⚠️ Weft was away from { $from } to { $until }. These alerts were late and go on now:
    { $alerts }
alert-list = <b>Open alerts: { $count }</b>

    { $lines }
alert-list-none = No alert is open in your areas.
alert-list-line = { $kind } · <b>Alert { $number }</b> · { $about } · { $minutes } min
    { $how }
alert-list-open = nobody has it yet · call no. { $times }
alert-list-taken = { $name } has it
alert-list-to-close = met, still to be closed
alert-list-show = 🔎 Alert { $number }
command-alerts = Open alerts
alert-list-relief = { $name } has it and needs relief
alert-pass = ↪️ Pass on to …
alert-pass-ask = Alert { $number }: to whom do you pass it on? ({ $about })
alert-pass-next = Next on call
alert-pass-all = 🔔 Everybody
alert-passed-to = Alert { $number }: { $name } is being asked. If they don't take it, it goes to the next person as usual.
alert-passed-all = Alert { $number }: everybody is being called.
alert-pass-gone = This colleague can't be asked now. Please choose somebody else.
alert-card-passed = { $kind } · ↪️ <b>Alert { $number }: { $name } passes it on</b> · { $area }
    { $what }
alert-relief = 🔄 I need relief now
alert-relief-end = I'll keep it after all
alert-relief-asked = Others are being asked. Alert { $number } stays yours until somebody takes it over.
alert-card-relief = { $kind } · 🔄 <b>Alert { $number }: { $name } needs relief</b> · { $area }
    { $what }
alert-relieved = ✅ Alert { $number }: <b>{ $name }</b> has taken it over from you.
alert-write = ✏️ Write to them
alert-card-unreached = { $kind } · 🔔 <b>Alert { $number }: nobody on call can be reached</b> · { $area }
    { $what }

    All coordinators and the office are being called.
