# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-01-coming-now = Someone is coming to you now.
phrase-02-wait-here = Please wait here.
phrase-03-need-doctor = Do you need a doctor?
phrase-04-where-are-you = Where are you?
phrase-05-send-temperature = Please send a photo of your temperature reading.
phrase-06-call-120 = Call 120 now.
phrase-07-stay-home = Please stay in your home and keep the door closed.
phrase-08-are-you-safe = Are you safe right now?
phrase-09-how-many-people = How many people are with you?
phrase-10-medicine-needed = Do you need medicine? Please send a photo of the package.
phrase-11-food-coming = Food will be brought to your door.
phrase-12-interpreter-coming = An interpreter is joining this chat.
phrase-13-not-understood = I did not understand. Please say it in other words.
phrase-14-write-short = Please write short sentences.
phrase-15-pain-where = Where does it hurt?
phrase-16-breathe-well = Can you breathe well?
phrase-17-yes-no = Please answer yes or no.
phrase-18-thank-you = Thank you.
phrase-19-message-received = We have received your message.
phrase-20-name-and-flat = What is your name, and which building and flat are you in?
