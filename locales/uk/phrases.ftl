# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-01-coming-now = До вас уже йдуть.
phrase-02-wait-here = Будь ласка, зачекайте тут.
phrase-03-need-doctor = Вам потрібен лікар?
phrase-04-where-are-you = Де ви зараз?
phrase-05-send-temperature = Будь ласка, надішліть фото термометра з вашою температурою.
phrase-06-call-120 = Телефонуйте 120 просто зараз.
phrase-07-stay-home = Будь ласка, залишайтеся вдома й тримайте двері зачиненими.
phrase-08-are-you-safe = Ви зараз у безпеці?
phrase-09-how-many-people = Скільки людей поруч із вами?
phrase-10-medicine-needed = Вам потрібні ліки? Будь ласка, надішліть фото упаковки.
phrase-11-food-coming = Їжу принесуть до ваших дверей.
phrase-12-interpreter-coming = До цього чату приєднується перекладач.
phrase-13-not-understood = Я не розумію. Будь ласка, скажіть іншими словами.
phrase-14-write-short = Будь ласка, пишіть короткими реченнями.
phrase-15-pain-where = Де у вас болить?
phrase-16-breathe-well = Ви можете вільно дихати?
phrase-17-yes-no = Будь ласка, дайте відповідь «так» або «ні».
phrase-18-thank-you = Дякуємо.
phrase-19-message-received = Ми отримали ваше повідомлення.
phrase-20-name-and-flat = Як вас звати? У якому будинку та в якій квартирі ви перебуваєте?
