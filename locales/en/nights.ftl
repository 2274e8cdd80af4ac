# Whom to ring by telephone when no message wakes anybody.
command-numbers = Numbers to ring
alert-card-numbers = { $card }

    { $numbers }
alert-numbers = ☎️ <b>Nobody answers. Please ring these numbers yourself:</b>
    { $numbers }
alert-numbers-none = ☎️ <b>Nobody answers, and there is no number here to ring.</b> You can add some with /numbers.
alert-number = { $label }: { $phone }
alert-call-failed = ☎️ Alert { $number }: the telephone service can't be reached, so nobody is rung by it.

    { $numbers }
numbers-ask-area = Numbers to ring in which area?
numbers-list = ☎️ <b>Numbers to ring · { $area }</b>
    { $numbers }

    When an alert has called everybody for minutes without an answer, these numbers stand on its card.
numbers-none = No number yet.
numbers-button-add = ➕ Add a number
numbers-button-remove = 🗑 { $label }
numbers-ask = Who answers, and on which number? For example: Night desk +86 21 5555 0100
numbers-unreadable = I see no telephone number in this. Please write it like this: Night desk +86 21 5555 0100
numbers-full = This list is full ({ $limit }). Please remove a number first.
numbers-known = This number is on the list already.
# One's private calendar address.
rota-button-address = 🔗 My calendar address
calendar-name = On call
calendar-address = 🔗 <b>Your calendar address</b>
    { $address }

    Subscribe to it in your calendar app: it shows when you are on call and follows every change. Anybody who has this address can see these times, so please keep it to yourself.
calendar-button-new = 🔁 A new address
calendar-button-end = 🗑 Switch it off
calendar-ask-sure = The present address will then stop working in every calendar. Are you sure?
calendar-button-sure = Yes, I'm sure
calendar-ended = Your calendar address is switched off.
calendar-no-web = Calendar addresses are not set up here. You can have your times as a file instead, with /rota.
# Several arrivals closed at once.
arrival-close-ask-all = You have met these people ({ $count }): { $names }. Is everything done for all of them? Then please close them. To close only some, open them with /alerts.
arrival-close-ask-others = { $worker } met these people ({ $count }) and can no longer close this: { $names }. Please close it for all of them.
arrival-close-all = ☑️ Close them all
arrival-closed-all = Closed: { $count }
