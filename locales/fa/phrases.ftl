# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-arrival-coming-now = یک نفر همین حالا دارد پیش شما می‌آید.
phrase-arrival-where-are-you = کجا هستید؟
phrase-arrival-how-many-people = چند نفر همراه شما هستند؟
phrase-waiting-wait-here = لطفاً همین‌جا منتظر بمانید.
phrase-waiting-interpreter-coming = یک مترجم دارد به این گفت‌وگو می‌پیوندد.
phrase-waiting-message-received = پیام شما به دست ما رسید.
phrase-quarantine-stay-home = لطفاً در خانه بمانید و در را بسته نگه دارید.
phrase-health-need-doctor = به پزشک نیاز دارید؟
phrase-health-send-temperature = لطفاً عکسی از تب‌سنج بفرستید که دمای بدنتان را نشان دهد.
phrase-health-pain-where = کجایتان درد می‌کند؟
phrase-health-breathe-well = راحت نفس می‌کشید؟
phrase-medicine-needed = دارو لازم دارید؟ لطفاً عکس جعبهٔ دارو را بفرستید.
phrase-food-coming = غذا را تا درِ خانه‌تان می‌آورند.
phrase-home-name-and-flat = نامتان چیست و در کدام ساختمان و کدام واحد هستید؟
phrase-thanks-thank-you = متشکرم.
phrase-danger-call-120 = همین حالا با 120 تماس بگیرید.
phrase-danger-are-you-safe = الان در امان هستید؟
phrase-calm-not-understood = متوجه نشدم. لطفاً طور دیگری بگویید.
phrase-calm-write-short = لطفاً جمله‌های کوتاه بنویسید.
phrase-calm-yes-no = لطفاً با «بله» یا «خیر» پاسخ دهید.
