# Plain words for the main commands, each a whole message that says nothing else (bot/people/plain_words.py).
# Separated by |. Case, accents and punctuation do not matter. Nobody reads them. No lone "help": it may be a cry.

words-shifts = shift | shifts | sign up | signup | sign me up | open shifts | available shifts | show shifts | volunteer shifts
words-myshifts = my shifts | my shift | myshifts | my sign-ups | when is my shift | when do I work
words-cant = can't come | I can't come | cannot come | I cannot come | can't make it | I can't make it | not coming | I'm not coming | I won't come | I have to cancel | cancel my shift | sorry I can't come
words-gate = check in | check-in | checkin | I want to check in | at the gate | I'm at the gate | I am at the gate | I'm at a gate
words-language = language | languages | change language | my language | another language
words-duty = on duty | duty | on call | who is on duty | who's on duty | who is on call | who's on call
words-cancel = cancel | stop
words-thanks = thanks | thank you | thx | ty | many thanks | thank you very much | thank you so much | thanks a lot | thanks so much | ok | okay | ok thanks | ok thank you | okay thanks | okay thank you | all right | great | perfect | understood | got it | good night | bye
