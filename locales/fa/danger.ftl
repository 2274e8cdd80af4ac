danger-family-breath = ناتوانی در نفس کشیدن
danger-family-heart = قلب یا سکته
danger-family-blood = خونریزی شدید
danger-family-wound = زخم یا سوختگی
danger-family-fall = افتادن
danger-family-unconscious = بیهوشی یا تشنج
danger-family-poison = مسمومیت یا قرص
danger-family-self-harm = خطر خودکشی
danger-family-fire = آتش یا دود
danger-family-gas = بوی گاز
danger-family-flood = سیل یا غرق شدن
danger-family-trapped = گیر افتاده یا زیر آوار
danger-family-birth = زایمان
danger-family-attack = حمله یا تهدید
danger-family-weapon = سلاح
danger-family-rape = خشونت جنسی
danger-family-break-in = ورود به زور یا سرقت
danger-family-missing-child = کودک گم‌شده
danger-family-help = درخواست کمک
danger-alert = { "\u200F" }🆘 <b>{ $family }</b>
    { "\u200F" }<b>{ $name }</b> نوشت:
    { $words }
    { $facts }
danger-fact-language = زبان: { $language }
danger-fact-gate = ثبت ورود در ورودی: { $gate }
danger-fact-group = در یک گروه نوشته شده است. شاید هنوز ربات را شروع نکرده باشد و پاسخ به او نرسد.
danger-ask = { "\u200F" }🆘 <b>آیا در خطر هستید؟</b> پس همین حالا تماس بگیرید:
    { $numbers }

    اگر در خطر هستید، دکمهٔ اول را بزنید تا فوراً کسی را خبر کنیم. اگر دکمه‌ای نزنید، دو دقیقهٔ دیگر خبر می‌کنیم.
danger-ask-yes = { "\u200F" }🆘 در خطر هستم
danger-ask-no = چیز دیگری لازم دارم
danger-ask-calm = بسیار خوب. همین‌جا بنویسید چه لازم دارید؛ کارکنان آن را می‌خوانند، به زبان خودتان هم می‌شود. برای دیدن کارهای دیگری که می‌توانید انجام دهید، { -command(name: "help") } را بفرستید.
danger-in-group = { "\u200F" }🆘 اگر در خطر هستید، همین حالا تماس بگیرید: { $numbers }. کارکنان کشیک خبر شده‌اند. دکمهٔ زیر را بزنید و خصوصی برایمان بنویسید.
danger-in-group-button = نوشتن خصوصی
danger-own = اگر خودتان در خطر هستید، اینجا را بزنید. فوراً کسی را خبر می‌کنیم.
danger-fact-in-group = نوشته‌شده در گروه: { $group }
danger-fact-nameless = نامش پنهان است و نمی‌شود خصوصی به او نوشت. لطفاً در گروه پاسخ دهید یا به آنجا بروید.
