# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-arrival-coming-now = До вас уже йдуть.
phrase-arrival-where-are-you = Де ви зараз?
phrase-arrival-how-many-people = Скільки людей поруч із вами?
phrase-waiting-wait-here = Будь ласка, зачекайте тут.
phrase-waiting-interpreter-coming = До цього чату приєднується перекладач.
phrase-waiting-message-received = Ми отримали ваше повідомлення.
phrase-quarantine-stay-home = Будь ласка, залишайтеся вдома й тримайте двері зачиненими.
phrase-health-need-doctor = Вам потрібен лікар?
phrase-health-send-temperature = Будь ласка, надішліть фото термометра з вашою температурою.
phrase-health-pain-where = Де у вас болить?
phrase-health-breathe-well = Ви можете вільно дихати?
phrase-medicine-needed = Вам потрібні ліки? Будь ласка, надішліть фото упаковки.
phrase-food-coming = Їжу принесуть до ваших дверей.
phrase-home-name-and-flat = Як вас звати? У якому будинку та в якій квартирі ви перебуваєте?
phrase-thanks-thank-you = Дякуємо.
phrase-danger-call-120 = Телефонуйте 120 просто зараз.
phrase-danger-are-you-safe = Ви зараз у безпеці?
phrase-calm-not-understood = Я не розумію. Будь ласка, скажіть іншими словами.
phrase-calm-write-short = Будь ласка, пишіть короткими реченнями.
phrase-calm-yes-no = Будь ласка, дайте відповідь «так» або «ні».
