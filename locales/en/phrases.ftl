# The phrase book: sentences of the relay, worded beforehand in every language; phrase-<topic>-<key>.
# Plain text, with at most these two blanks, each once: { $number }, and { $time }, which is a clock
# time or a short date with one. There are no plurals: word a phrase so that every number reads right.
# A message that is exactly one of these is shown in the other person's language without a machine.
# The last topic, resident, is what residents say by big buttons.

phrase-arrival-coming-now = Someone is coming to you now.
phrase-arrival-in-minutes = Someone will be with you in about { $number } min.
phrase-arrival-where-are-you = Where are you?
phrase-arrival-which-gate = Which gate are you at?
phrase-arrival-how-many-people = How many people are with you?
phrase-arrival-luggage-or-walking = Do you need help with luggage or with walking?
phrase-arrival-gate-opens = The gate will be opened for you now.
phrase-arrival-go-with-them = Please go with the person who meets you.
phrase-arrival-bus-leaves = The bus leaves at this time: { $time }.

phrase-waiting-wait-here = Please wait here.
phrase-waiting-wait-minutes = Please wait about { $number } min more.
phrase-waiting-message-received = We have received your message.
phrase-waiting-asking-colleague = I am asking a colleague. I will answer you here.
phrase-waiting-answer-by = You will have our answer by this time at the latest: { $time }.
phrase-waiting-interpreter-coming = An interpreter is joining this chat.
phrase-waiting-sorry-so-long = We are sorry that it is taking so long.
phrase-waiting-not-forgotten = We have not forgotten you.
phrase-waiting-your-turn = It is your turn now. Please come.

phrase-quarantine-stay-home = Please stay in your home and keep the door closed.
phrase-quarantine-days-left = Days of quarantine still to go: { $number }.
phrase-quarantine-ends-at = Your quarantine ends at this time: { $time }.
phrase-quarantine-test-at-door = Someone will come to your door to test you for the virus. When: { $time }.
phrase-quarantine-test-negative = Your test is negative: the virus was not found.
phrase-quarantine-test-positive = Your test is positive: the virus was found. A doctor will contact you.
phrase-quarantine-mask-at-door = Please put on a mask before you open the door.
phrase-quarantine-separate-room = Please stay in a room of your own, away from the others in your home.
phrase-quarantine-no-visitors = Please do not let any visitors in.
phrase-quarantine-rubbish = Please put your rubbish outside the door in a closed bag. Collection: { $time }.

phrase-health-need-doctor = Do you need a doctor?
phrase-health-breathe-well = Can you breathe well?
phrase-health-pain-where = Where does it hurt?
phrase-health-since-when = Since when have you been feeling ill?
phrase-health-cough-or-fever = Do you have a cough or a fever?
phrase-health-send-temperature = Please send a photo of your temperature reading.
phrase-health-measure-again = Please measure your temperature again. When: { $time }.
phrase-health-fever-above = If your temperature is above { $number } °C, write to us at once.
phrase-health-blood = Is there any blood?
phrase-health-pregnant = Are you pregnant?
phrase-health-long-illness = Do you have a long-term illness, such as diabetes, heart disease or high blood pressure?
phrase-health-doctor-calls = A doctor will call you. When: { $time }.

phrase-medicine-needed = Do you need medicine? Please send a photo of the package.
phrase-medicine-taking-now = Which medicines are you taking now?
phrase-medicine-allergic = Are you allergic to any medicine?
phrase-medicine-tablets-at = Number of tablets to take: { $number }. When: { $time }.
phrase-medicine-millilitres-at = Amount to take: { $number } ml. When: { $time }.
phrase-medicine-hours-between = Hours between two doses: at least { $number }.
phrase-medicine-most-a-day = Most tablets allowed in 24 hours: { $number }.
phrase-medicine-with-food = Take this medicine with food.
phrase-medicine-empty-stomach = Take this medicine on an empty stomach.
phrase-medicine-not-with-others = Do not take this medicine together with other medicine.
phrase-medicine-stop-now = Stop taking this medicine now.
phrase-medicine-delivered-at = Your medicine will be brought to your door. When: { $time }.

phrase-food-coming = Food will be brought to your door.
phrase-food-next-delivery = Next food delivery to your door: { $time }.
phrase-food-at-door = Your food is outside your door now.
phrase-food-for-how-many = How many people need food?
phrase-food-cannot-eat = Is there anything that you cannot eat?
phrase-food-no-pork-or-meat = Do you need food without pork, or without any meat?
phrase-food-drinking-water = Do you have enough drinking water?
phrase-food-baby = Do you need milk powder or nappies for a baby?
phrase-food-orders-at-gate = What you order is left at the gate. We bring it to your door.

phrase-papers-passport-photo = Please send a photo of your passport.
phrase-papers-passport-back = You will get your passport back.
phrase-papers-health-code = Please show your health code.
phrase-papers-fill-in-form = Please fill in this form.
phrase-papers-sign-here = Please sign here.
phrase-papers-where-been = Where have you been in the last two weeks?
phrase-papers-certificate = You will get a certificate when your quarantine ends.
phrase-papers-ready-at = Your papers will be ready at this time: { $time }.
phrase-papers-embassy = You can contact your embassy or consulate.

phrase-home-name-and-flat = What is your name, and which building and flat are you in?
phrase-home-flat-number = The number of your flat: { $number }.
phrase-home-lift-button = In the lift, press this button: { $number }.
phrase-home-have-key = Do you have your key?
phrase-home-who-lives-there = Who lives with you?
phrase-home-children-or-elderly = Are there children or elderly people with you?
phrase-home-water-and-power = Do you have water, electricity and heating?
phrase-home-repair-at = Someone will come to repair it. When: { $time }.

phrase-thanks-thank-you = Thank you.
phrase-thanks-for-patience = Thank you for your patience.
phrase-thanks-for-telling-us = Thank you for telling us.
phrase-thanks-for-staying-home = Thank you for staying at home. This protects everyone.
phrase-thanks-glad-to-help = We are glad to help you.
phrase-thanks-sorry-mistake = We are sorry. We made a mistake.
phrase-thanks-get-well = We hope that you will feel better soon.
phrase-thanks-good-night = Good night. You can write to us at any time.

phrase-danger-call-ambulance = Call the ambulance now.
phrase-danger-call-police = Call the police now.
phrase-danger-call-fire = Call the fire brigade now.
phrase-danger-ambulance-coming = The ambulance is on its way to you.
phrase-danger-are-you-safe = Are you safe right now?
phrase-danger-person-breathing = Is the person breathing?
phrase-danger-press-wound = Press hard on the wound with a clean cloth and do not let go.
phrase-danger-on-side = Lay the person on their side.
phrase-danger-push-chest = If the person is not breathing: push hard and fast on the middle of the chest until help comes.
phrase-danger-use-stairs = Leave the building by the stairs. Do not use the lift.
phrase-danger-do-not-open = Do not open the door.
phrase-danger-smell-gas = If you smell gas: do not touch any switch, open the windows and go outside.

phrase-calm-not-alone = We are not leaving you alone.
phrase-calm-all-night = Someone is here for you all night.
phrase-calm-nothing-wrong = You have done nothing wrong.
phrase-calm-breathe-slowly = Breathe slowly, in and out. We are here with you.
phrase-calm-protective-suits = The people at your door wear protective suits. Please do not be afraid.
phrase-calm-own-language = You can write in your own language.
phrase-calm-not-understood = I did not understand. Please say it in other words.
phrase-calm-write-short = Please write short sentences.
phrase-calm-yes-no = Please answer yes or no.
phrase-calm-keep-writing = Please keep writing to us here.
phrase-calm-talk-to-someone = Would you like to talk to someone?

phrase-resident-need-water = I need water.
phrase-resident-need-food = I need food.
phrase-resident-need-medicine = I need medicine.
phrase-resident-need-doctor = I need a doctor.
phrase-resident-need-interpreter = I need an interpreter.
phrase-resident-not-understand = I do not understand.
phrase-resident-yes = Yes.
phrase-resident-no = No.
phrase-resident-pain = I am in pain.
phrase-resident-child-ill = My child is ill.
phrase-resident-cold = I am cold.
phrase-resident-toilet = I need a toilet.
phrase-resident-alone = I am alone.
phrase-resident-where-am-i = Where am I?
phrase-resident-how-long = How long must I wait?
phrase-resident-thank-you = Thank you very much.
