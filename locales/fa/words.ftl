# Plain words for the main commands, each a whole message that says nothing else (bot/people/plain_words.py).
# Separated by |. Case, accents and punctuation do not matter. Nobody reads them. No lone "help": it may be a cry.

words-shifts = نوبت | نوبت‌ها | ثبت نام | ثبت‌نام | می‌خواهم ثبت نام کنم | شیفت | شیفت‌ها
words-myshifts = نوبت‌های من | شیفت‌های من | نوبت من | شیفت من
words-cant = نمی‌توانم بیایم | نمیتونم بیام | نمی‌تونم بیام | نمی‌آیم | نمیام | لغو نوبت
words-gate = ثبت ورود | جلوی ورودی هستم | دم در هستم | جلوی در هستم | پذیرش
words-language = زبان | تغییر زبان | عوض کردن زبان | زبان من | زبان دیگر
words-duty = کشیک | کی کشیک است | چه کسی کشیک است | کی کشیکه
words-cancel = لغو | لغو کن | لغو کنید | کنسل | کنسل کن | انصراف | توقف
words-thanks = ممنون | ممنونم | خیلی ممنون | خیلی ممنونم | متشکرم | بسیار متشکرم | متشکر | سپاس | سپاسگزارم | تشکر | با تشکر | مرسی | خیلی مرسی | دست شما درد نکند | دستتون درد نکنه | دستت درد نکنه | باشه | باشه ممنون | چشم | خوبه | فهمیدم | متوجه شدم | شب بخیر | شب به خیر | خداحافظ

# Small words that forms understand (bot/spine/texts/typed_words.py).
typed-today = امروز | امشب
typed-tomorrow = فردا | فردا شب
typed-after-tomorrow = پس‌فردا | پسفردا | پس فردا
typed-this-week = این | همین | این هفته
typed-next-week = آینده | بعد | هفته آینده | هفته بعد
typed-next-day = روز بعد | فردای آن | روز بعدی
typed-none = نه | هیچ | هیچکدام | هیچ‌کدام | ندارد | لازم نیست | نیازی نیست | بدون زبان | فرقی ندارد
typed-people = نفر | شخص | داوطلب
typed-morning = صبح | بامداد | قبل از ظهر
typed-midday = ظهر
typed-evening = بعدازظهر | بعد از ظهر | عصر | ب.ظ
typed-night = شب
typed-noon = ظهر
typed-midnight = نیمه‌شب | نیمه شب
typed-hour = ساعت | ساعتِ
typed-tonight = امشب
typed-tomorrow-night = فردا شب
typed-yesterday = دیروز
