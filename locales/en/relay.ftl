# A copy's lines, each a text of its own.
relay-lines = { $lines }
relay-resident = Resident
relay-head-staff-resident = 💬 <b>{ $name }</b> · case { $number } · { $language }{ $marks }
relay-head-staff-staff = ↩️ <b>{ $author }</b> → { $name } · case { $number }{ $marks }
relay-head-interpreter-resident = 💬 <b>Resident</b> · case { $number } · { $language }{ $marks }
relay-head-interpreter-staff = ↩️ <b>Staff</b> · case { $number } · { $language }{ $marks }
relay-head-resident = 💬 <b>Staff</b>{ $marks }
relay-head-author = → <b>{ $name }</b> · case { $number }{ $marks }
relay-mark-edited = {" "}· edited
relay-mark-assumed = {" "}(language assumed)
relay-by-machine = 🤖 <b>Machine translation</b>, { $engine ->
    [firefox] Firefox
    [libretranslate] LibreTranslate
   *[other] { $engine }
  }
relay-by-phrase = 👥 <b>Translated by people</b>, phrase book
relay-by-person = 🗣 <b>Interpreter</b>
relay-not-translated = ⚠️ <b>Not translated.</b> No translator is available right now; it will be tried again.
relay-broken = ⚠️ Check against the original: { $values }
relay-kind-photo = 🖼 photo, above
relay-kind-voice = 🎤 voice message, above
relay-kind-video = 🎬 video, above
relay-kind-video-note = 🎬 video message, above
relay-kind-sticker = sticker, above
relay-kind-location = 📍 location, above
relay-kind-contact = 👤 a contact was shared; interpreters do not see it
relay-kind-audio = 🎵 audio, above
relay-kind-animation = 🎞 animation, above
relay-kind-venue = 📍 place, above
relay-kind-other = ⚠️ a kind of message that can't be passed on (a poll or a game, for example)
relay-follows-document = 📎 document, below
relay-follows-video = 🎬 video, below
relay-follows-audio = 🎵 audio, below
relay-follows-animation = 🎞 animation, below
relay-lost-big = ⚠️ 📎 a file too big to be passed on
relay-lost-gone = ⚠️ 📎 a file that could not be passed on
relay-quote = ❝{ $words }❞
relay-contact = 👤 contact: { $name }, { $phone }
relay-phrases-all = 💬 All phrases …
relay-phrases = Tap a phrase: it goes to <b>{ $name }</b> (case { $number }) in their language.
relay-answer = Answer
relay-close = Close case
relay-received = Your message has reached the staff of { $area }. They will answer here.
relay-kept = Your message is saved. The staff will read it as soon as somebody is there. In an emergency call { $numbers }.
relay-which-area = Your message is saved. Which area do you live in? The staff there will read it.
relay-no-area = Your message is saved, but no area has been set up here yet. In an emergency call { $numbers }.
relay-language-assumed = I think you are writing in { $language }. If not, tap your language.
relay-language-other = This looks like a language other than { $language }. If you would like answers in that other language, tap it.
# A button's label: the language's own name.
relay-language-name = { $name }
relay-language-fixed = From now on your messages are translated from { $language }, and the answers into it.
relay-file-big = This file is too big to be passed on: at most { $limit } MB. Everything else has arrived, with a note that a file is missing. Please send a smaller file, or a photo.
relay-file-gone = This file could not be passed on. Everything else has arrived, with a note that a file is missing. Please send it again, or send a photo.
relay-other-not-passed = Messages of this kind can't be passed on; the others in this conversation see that you sent one. Please send text, a photo, a voice message or a file.
relay-answer-prompt = Write your answer to { $name } (case { $number }), or send /cancel.
relay-pick-case = Who is it for? Tap a case to send it there. If you reply to a message, your answer goes to its case by itself.
relay-case-label = { $number } · { $name }
relay-own-question = It's my own question
relay-no-cases = There is no open case, so nothing was sent. Is it your own question?
relay-interpreter-hint = To interpret, reply to the message that you are translating. Nothing was sent. Is it your own question?
relay-picked-gone = That text is no longer here. Please write it again.
relay-waited-too-long = What you wrote earlier without picking a case wasn't sent and has been discarded. Please write it again if it is still needed.
relay-not-a-copy = That message doesn't belong to a case. Reply to a message of the case, or use its “Answer” button. Nothing was sent.
relay-text-only = Please write your translation as text.
relay-interpreted-staff = ✓ The staff have your translation.
relay-interpreted-resident = ✓ The resident has your translation.
relay-undelivered = ⚠️ Your message to { $name } (case { $number }) could not be delivered: they cannot be reached on Telegram.
case-unknown = I can't find this case, or it isn't yours.
case-closed-already = Case { $number } is closed. When the resident writes again, a new one will open.
case-closed-toast = Case { $number } is closed.
case-closed-you = The staff have closed this conversation. You can write again at any time: a new one will open.
case-closed-staff = ☑️ Case { $number } ({ $name }) was closed by { $by }.
case-closed-interpreter = ☑️ Case { $number } is closed. Thank you for interpreting.
offer-card = 🗣 <b>Can you interpret?</b> { $language } ↔ { $other } · case { $number }
offer-accept = Yes, I'll take it
offer-decline = Not now
offer-card-yours = 🗣 You are interpreting case { $number }: { $language } ↔ { $other }.
    Everything said so far follows. <b>Reply</b> to a message with your translation: it replaces the machine translation on both sides. Nobody sees your name or account.
offer-card-taken = Case { $number } ({ $language }): another interpreter has taken it. Thank you.
offer-card-declined = Case { $number } ({ $language }): you said “not now”.
offer-card-left = Case { $number } ({ $language }): you have handed it back. Thank you.
offer-card-withdrawn = Case { $number } ({ $language }): you are no longer an interpreter here. Thank you.
offer-card-over = Case { $number } ({ $language }): no interpreter is needed any more.
offer-hand-back = Hand back
offer-taken = Another interpreter has taken this case, or it is over.
interpreter-not-yours = You are not the interpreter of this case.
interpreter-joined = 🗣 An interpreter ({ $language }) has joined case { $number }.
interpreter-joined-you = 🗣 An interpreter has joined this conversation.
interpreter-left = 🗣 The interpreter has left case { $number } ({ $language }). Machine translation continues; other interpreters are being asked.
interpreter-lost = 🗣 The interpreter of case { $number } ({ $language }) can no longer be reached. Machine translation continues; other interpreters are being asked.
alert-danger = 🆘 <b>{ $name }</b> wrote:
    { $words }
danger-not-relayed = 🆘 The message from { $name } is only in alert { $number }: it could not be passed on as a case. Make sure that somebody answers; the log says why.
emergency-numbers = 🆘 <b>In danger, call now:</b>
    { $numbers }
    The staff on call have been alerted. Please keep writing here.
