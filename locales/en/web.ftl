# The check-in form for phones without Telegram (web/), and what the staff read of its people.
web-begin = 👋 You are at: <b>{ $gate }</b>, { $area }.
    Tap the big button and somebody will come to you.
web-wait = ⏳ Very many are calling at once, and your call has not gone through yet. Please wait a minute and try again. If you can't wait, call a number below.
web-unknown-gate = ⚠️ No gate has this address, so nobody has been called. Please check it against the poster, letter by letter. If it still doesn't work, call a number below.
web-gone = This page is no longer there. If you need somebody, open the address on the poster at the gate again, or call a number below.
web-trouble = ⚠️ Something went wrong, and this has not gone through. Please try again. If it is urgent, call a number below.
web-numbers = In an emergency call:
web-ring = ☎️ Our office: <b>{ $number }</b>
web-write-below = You can write to us at any time, in your own language: it reaches the person who comes.
web-write = ✍️ Write to us
web-write-ask = Write in your own language. The staff read it in theirs, and their answer appears on your page.
web-send = Send
web-you = 👤 Name and phone
web-you-ask = If you like, tell us your name and a number where we can call you. Only the staff see them.
web-name = Your name
web-phone = Your phone number
web-save = Save
web-phone-wrong = That doesn't look like a phone number. Please check it, or leave the field empty.
web-reloads = This page updates by itself. Please keep it open.
web-your-words = <b>You wrote:</b>
web-no-telegram = {""}
    📵 No Telegram: your answers appear on their web page.
web-no-telegram-phone = {""}
    ☎️ Phone: <b>{ $phone }</b>
web-medium-unseen = They have no Telegram and read you on a web page, which shows text alone. Please write it in words.
web-code = What stands after <b>{ $mark }</b> in the address on the poster:
web-next = Next
web-tap-again = ⚠️ This page was too old, so nobody has been called yet. Please tap the button once more.
