# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-01-coming-now = یک نفر همین حالا دارد پیش شما می‌آید.
phrase-02-wait-here = لطفاً همین‌جا منتظر بمانید.
phrase-03-need-doctor = به پزشک نیاز دارید؟
phrase-04-where-are-you = کجا هستید؟
phrase-05-send-temperature = لطفاً عکسی از تب‌سنج بفرستید که دمای بدنتان را نشان دهد.
phrase-06-call-120 = همین حالا با 120 تماس بگیرید.
phrase-07-stay-home = لطفاً در خانه بمانید و در را بسته نگه دارید.
phrase-08-are-you-safe = الان در امان هستید؟
phrase-09-how-many-people = چند نفر همراه شما هستند؟
phrase-10-medicine-needed = دارو لازم دارید؟ لطفاً عکس جعبهٔ دارو را بفرستید.
phrase-11-food-coming = غذا را تا درِ خانه‌تان می‌آورند.
phrase-12-interpreter-coming = یک مترجم دارد به این گفت‌وگو می‌پیوندد.
phrase-13-not-understood = متوجه نشدم. لطفاً طور دیگری بگویید.
phrase-14-write-short = لطفاً جمله‌های کوتاه بنویسید.
phrase-15-pain-where = کجایتان درد می‌کند؟
phrase-16-breathe-well = راحت نفس می‌کشید؟
phrase-17-yes-no = لطفاً با «بله» یا «خیر» پاسخ دهید.
phrase-18-thank-you = متشکرم.
phrase-19-message-received = پیام شما به دست ما رسید.
phrase-20-name-and-flat = نامتان چیست و در کدام ساختمان و کدام واحد هستید؟
