# What people send besides text, and what becomes of it.
relay-kind-poll = 📊 poll
relay-kind-live-location = 📍 live location, above
relay-follows-photo = 🖼 photo, below
kind-live-ended = 📍 live location, ended
kind-album = 🖼 album, below: { $count }
kind-place-shared = 📍 a place was shared
kind-place-shared-in = 📍 a place was shared ({ $area })
kind-contact-offered = 👤 a contact; you will see it here once its sender agrees
kind-contact-ask = 👤 May the others see this contact: { $name }, { $phone }? So far they only see that you sent one.
kind-contact-yes = Yes, show it
kind-contact-no = No
kind-contact-shown = 👤 The others can see the contact.
kind-contact-kept = 👤 The contact stays hidden.
kind-contact-danger = 👤 You may be in danger, so the staff can now see the contact that you sent.
kind-what = { $what ->
    [story] story
    [paid] paid media
    [once] view-once media
    [giveaway] giveaway
    [invoice] invoice
    [game] game
    [checklist] checklist
    [gift] gift
    [account] account
   *[other] unknown kind
  }
kind-not-passed = ⚠️ can’t be passed on: { $what }
kind-not-passed-you = This can’t be passed on: { $what }. The others see that you sent it. Please write it as text, or send a photo, a voice message or a file.
mark-forwarded = {" "}· forwarded
mark-withdrawn-by = {" "}· withdrawn by { $by }, { $at }
accounts-hidden = Names and links of Telegram accounts are not passed on. Your message has arrived with ••• in their place.
correction-head = ✏️ <b>Corrected by an interpreter</b>
correction-ask = ✏️ This message was edited after you translated it. Please translate it again: reply here.
stakes-wait = ✋ <b>Please wait for a person to confirm.</b> Only a machine has translated this so far.
stakes-first = ❗ <b>Please translate this first.</b> A wrong word here can do harm.
withdraw-how = There is nothing of yours to withdraw here. Reply with /withdraw to a message that you sent.
withdraw-last = Withdraw last message
withdraw-own-ask = Withdraw your last message? It disappears for the others, and they read that it was withdrawn.
withdrawn-own = 🚫 Withdrawn. The others no longer see it; they read that it was withdrawn.
withdrawn-by-resident = 🚫 { $name } (case { $number }) has withdrawn a message of { $at }.
withdrawn-by-resident-interpreter = 🚫 The resident (case { $number }) has withdrawn a message of { $at }.
withdrawn-translation = 🚫 The interpreter has withdrawn the translation of this message.
flood-note = You are writing very fast. Everything is kept; the staff now read it together in one message.
copy-refused = ⚠️ A message (case { $number }) could not be shown as it was written. Its words:
voice-as-audio = 🎤 The other side’s Telegram takes no voice messages: yours has arrived as a file.
command-withdraw = Withdraw a message
