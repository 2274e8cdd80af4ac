storm-card-open = { $kind } · 🔔 <b>Nobody has these yet: { $count }</b> · { $area }

    { $lines }
storm-card-yours = ✅ { $kind } · <b>Yours: { $count }</b> · { $area }

    { $lines }
storm-card-taken = ✅ { $kind } · <b>All taken: { $count }</b> · { $area }

    { $lines }
storm-card-over = ☑️ { $kind } · { $area }: these alerts are over.
storm-line = <b>Alert { $number }</b> · { $about }
storm-minutes = { $minutes } min
storm-party = 👥 { $party }
storm-taker = ✅ { $name }
storm-taken-count = ✅ { $name }: { $count }
storm-page = Page { $page } of { $pages }
storm-asked-by = ↔️ { $name } is splitting these with you.
storm-declined = You said that you can't. Others are being called. If you can after all, take them.
storm-joins-you = New ones here come to you, since you took them all.
storm-take-all = ✋ Take all
storm-take-one = ✋ Alert { $number }
storm-split = ↔️ Split with …
storm-split-ask = With whom do you split them? You keep half, and your colleague is asked for the other half.
storm-split-nobody = None of your colleagues here can be reached now.
storm-split-done = You have { $kept }. { $name } is being asked for the others ({ $given }). If they don't take them, they go to the next person as usual.
storm-still-on-it = { $kind } · { $area }: are you still on these? Yours: { $count }. If you don't answer, they go to the next person.
storm-still-thanks = Thank you, they all stay yours.
storm-question-over = This question is closed. The list shows how things stand.
storm-all-yours = Yours now: { $count }
storm-passed-on = Others are being asked now.
storm-none-left = Already taken by { $names }.
storm-over = These alerts are already over.
storm-none-yours = None of these alerts are yours now.
storm-unknown = I can't find this list.
storm-reply-which = Not sent: this list is about several people. Tap the one you mean, then reply to that card.
