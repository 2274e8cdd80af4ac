# Where somebody lives.
area-how = You can also write its name, or share your location (📎).
area-ask = Which area do you live in?
area-yours = You live in <b>{ $area }</b>. If that’s not right, choose your area:
area-unknown = I don’t know
area-all = All areas
area-other = 📍 Another area
area-near = These are the nearest to the place you shared. Which one is it?
area-near-none = None of our areas is near the place you shared.
# A button's label: an area or a gate, and how far away it is.
area-near-label = { $name } · { $away }
area-metres = { $metres } m
area-kilometres = { $kilometres } km
area-office = 📍 No problem: the command office has your message. It will find out your area and answer you here.
area-noted = 📍 Noted: you live in { $area }.
area-at-gate = 📍 Noted: you live in { $area }. While you wait at the gate, the staff there read your messages.
area-moved-you = 📍 Your messages now go to the staff of { $area }. They can also read what you wrote before.
gate-near = These are the gates nearest to you. At which one are you?
receipt-for = They went to { $names }.
receipt-read = 👀 { $name } is reading your message. The answer will come here.
# One case.
case-card = 🗂 Case
case-set-area = 📍 Set the area
case-pass = Pass on
case-pass-ask = To which area shall case { $number } ({ $name }) go? Choose it, or write its name.
case-pass-sure = Pass case { $number } ({ $name }) to { $area }? The staff there will read everything, and { $name } is told.
case-pass-yes = Yes, pass it on
case-pass-no = No, keep it here
case-passed = ☑️ Case { $number } ({ $name }) is now with { $area }.
case-passed-by = 🗂 { $by } has passed case { $number } ({ $name }) to { $area }.
case-moved = 📍 { $name } lives in { $area }. Case { $number } is now with the staff there.
case-there-already = Case { $number } is already with that area.
case-leave = Leave
case-leave-one = Leave { $number } · { $name }
case-left = You have left case { $number } ({ $name }) and no longer get its messages. If you answer, you are back.
case-only-reader = Nobody else reads case { $number }, so you can’t leave it. Please pass it on or close it.
answering-now = ✍️ Answering now: { $names }
answering-ask = ✍️ Case { $number } ({ $name }) is being answered right now by { $names }. Nothing was sent yet. Answer as well?
answering-too = Yes, answer as well
# When duty begins and ends.
duty-ended = You are no longer on call, but still get the messages of these cases: { $cases }. Leave them?
duty-leave-all = Leave them all
duty-keep = Keep them all
duty-kept = You go on getting the messages of these cases.
duty-left = You have left: { $cases }
duty-none = There is nothing left to leave.
duty-stays = Nobody else reads these, so they stay with you: { $cases }
recap-duty = 🗂 <b>Open cases that you read from now on: { $count }</b>
# Writing to somebody first.
write-whom = To whom would you like to write? Send a name or a case number.
write-which = To whom would you like to write?
write-nobody = “{ $words }”: nobody found among the people you may write to. Please try another name or a case number, or send /cancel.
write-unreachable = { $name } can’t be reached on Telegram, so you can’t write to them here.
write-prompt = Write your message to { $name }, or send /cancel.
write-first = 💬 <b>{ $name }</b> of the staff of { $area } is writing to you. You can answer here in your own language.
write-first-office = 💬 <b>{ $name }</b> of the staff is writing to you. You can answer here in your own language.
command-area = Your area
command-write = Write to somebody
