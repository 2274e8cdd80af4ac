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

# Small words that forms understand (bot/spine/texts/typed_words.py).
typed-today = today | tonight | this evening
typed-tomorrow = tomorrow | tmrw | tomorrow night | tomorrow evening
typed-after-tomorrow = day after tomorrow | the day after tomorrow | overmorrow
typed-this-week = this | this coming | coming | on | this week
typed-next-week = next | next week | on next
typed-next-day = next day | the next day | following day | the following day | on the next day | tomorrow
typed-none = no | none | nothing | no language | not needed | none needed | no need | any | any language | doesn't matter | n/a
typed-people = person | persons | people | pax | pers | volunteer | volunteers | helper | helpers
typed-morning = am | a.m. | in the morning | morning
typed-midday = midday | around noon
typed-evening = pm | p.m. | in the afternoon | afternoon | in the evening | evening
typed-night = at night | night
typed-noon = noon | midday
typed-midnight = midnight
typed-hour = o'clock | oclock | at | hrs | hours | sharp
typed-tonight = tonight | this evening
typed-tomorrow-night = tomorrow night | tomorrow evening
typed-yesterday = yesterday | last night
