# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-arrival-coming-now = Someone is coming to you now.
phrase-arrival-where-are-you = Where are you?
phrase-arrival-how-many-people = How many people are with you?
phrase-waiting-wait-here = Please wait here.
phrase-waiting-interpreter-coming = An interpreter is joining this chat.
phrase-waiting-message-received = We have received your message.
phrase-quarantine-stay-home = Please stay in your home and keep the door closed.
phrase-health-need-doctor = Do you need a doctor?
phrase-health-send-temperature = Please send a photo of your temperature reading.
phrase-health-pain-where = Where does it hurt?
phrase-health-breathe-well = Can you breathe well?
phrase-medicine-needed = Do you need medicine? Please send a photo of the package.
phrase-food-coming = Food will be brought to your door.
phrase-home-name-and-flat = What is your name, and which building and flat are you in?
phrase-thanks-thank-you = Thank you.
phrase-danger-call-120 = Call 120 now.
phrase-danger-are-you-safe = Are you safe right now?
phrase-calm-not-understood = I did not understand. Please say it in other words.
phrase-calm-write-short = Please write short sentences.
phrase-calm-yes-no = Please answer yes or no.
