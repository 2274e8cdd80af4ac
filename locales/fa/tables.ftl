# Tables that people bring (shifts, the rota): what is wrong with them. The command line shows these in English.
table-fault-line = سطر { $line }: { $why }
table-fault-cell = سطر { $line }: { $column } «{ $value }» (خانهٔ { $cell }): { $why }
table-why-large = فایل خیلی بزرگ است. حداکثر { $rows } سطر و { $size } مگابایت
table-why-unreadable = فایل خوانده نمی‌شود. لطفاً آن را به‌صورت اکسل (.xlsx) بدون رمز یا CSV UTF-8 ذخیره کنید
table-why-missing = این ستون‌ها نیست: { $columns }
table-why-twice = این ستون‌ها تکراری است: { $columns }
table-why-width = باید { $expected } مقدار باشد، نه { $count }
table-why-no-header = بالای آن عنوانی نیست
table-why-time = روز و ساعت نیست. این‌طور بنویسید: { $example }
table-why-day-order = کدام عدد روز است؟ بنویسید { $readings }
table-why-area = محله‌ای با این کد یا نام نیست
table-why-area-which = کدام محله؟ کدش را بنویسید: { $areas }
table-why-not-yours = شما نمی‌توانید این محله را تغییر دهید
table-why-length = باید ۱ تا { $limit } حرف باشد
table-why-ends = باید بعد از شروع باشد
table-why-number = عددی از { $from } تا { $to } نیست
table-why-id = شناسهٔ تلگرام نیست. اگر جدول ‎7.1E+09‎ نشان می‌دهد، ستون را متنی کنید و شناسه را دوباره بنویسید
table-why-language = زبان نیست. کدهایی مثل ja یا ko یا نام زبان‌ها را با ویرگول بنویسید
table-why-same = همان نوبت سطر { $line } است
table-why-over = وقتش گذشته است. سال درست است؟
table-why-cancelled = این نوبت لغو شده است. برای نوبت تازه عنوان دیگری بنویسید
table-why-taken = کمتر از جاهای گرفته‌شده است: { $taken }
table-why-weekdays = روزهای هفته خوانده نشد. مثلاً بنویسید Mon-Fri یا Sat Sun یا daily
table-why-clock = وقتی روز هفته هست، ساعتی مثل 20:00 بنویسید

# What a table would change.
table-mark-new = <b>تازه ({ $count }):</b>
table-mark-changed = <b>تغییر کرده ({ $count }):</b>
table-mark-moved = <b>زمان دیگر ({ $count }):</b>
table-mark-gone = <b>در جدول نیست و می‌ماند ({ $count }):</b>
table-mark-taken-away = ⚠️ <b>در جدول نیست و حذف می‌شود ({ $count }):</b>
table-mark-at-once = <b>دو نفر هم‌زمان ({ $count }):</b>
table-mark-hole = ⚠️ <b>ساعت‌های بدون کشیک ({ $count }):</b>
table-mark-warning = <b>خوب است بدانید ({ $count }):</b>
table-mark-doubtful = ❓ <b>شاید اشتباه باشد، لطفاً ببینید ({ $count }):</b>
# A part that stands alone.
table-part = { $part }
table-part-line = · { $part }
table-part-of-line = · سطر { $line }: { $part }
table-more = … و { $count } مورد دیگر
table-signed-up = ثبت‌نام‌شده { $count }: { $shift }
table-far = بیش از یک سال دیگر: { $what }
table-long = پشت سر هم { $hours } ساعت: { $what }
table-two-at-once = دو نوبت هم‌زمان برای { $name }: { $shifts }
table-clock-skipped = آن روز ساعت از این زمان می‌پرد: { $what }. { $at } حساب می‌شود
table-clock-twice = آن روز این ساعت دو بار می‌آید: { $what }. بار اول حساب می‌شود
table-not-read = ستون { $column } به کار نمی‌رود
table-duty = محلهٔ { $area }، اولویت { $level }، { $hours }
table-over = گذشته است و ثبت نمی‌شود: { $what }. سال درست است؟
table-doubled = مثل سطر { $line } است
table-other-name = شناسهٔ { $id } مال { $name } است؛ در جدول { $written } آمده
table-unknown-id = کسی با شناسهٔ { $id } نیست: { $name }
table-unknown-near = کسی با شناسهٔ { $id } نیست: { $name }. منظور { $near } ({ $who }) است؟
table-id-of = شناسهٔ { $id } مال { $who } است، نه { $name }

# A table that was sent to the bot.
table-reading = 📄 در حال خواندن { $file } …
table-kind-shifts = نوبت‌ها
table-kind-rota = برنامهٔ کشیک
table-preview = 📄 فایل <b>{ $file }</b> ({ $kind })

    { $changes }

    <b>هنوز چیزی ثبت نشده است.</b>
table-nothing = 📄 فایل <b>{ $file }</b> ({ $kind })
    همه چیز از قبل همین است. چیزی برای ثبت نیست.
table-bad = 📄 فایل <b>{ $file }</b>
    ✗ چیزی ثبت نشد. لطفاً این‌ها را درست کنید و فایل را دوباره بفرستید:

    { $faults }
table-unknown-kind = 📄 فایل <b>{ $file }</b>
    این نوع جدول را نمی‌شناسم. نوبت‌ها (ستون‌های { $shifts }) و برنامهٔ کشیک (ستون‌های { $rota }) را می‌خوانم، با عنوان‌های انگلیسی یا چینی. برای فرستادن فایل به یکی از ساکنان، آن را در پاسخ به پیامش بفرستید.
table-button-write = ثبت
table-button-write-all = ثبت همه
table-button-without = بدون موارد مشکوک
table-button-discard = انصراف
table-writing = 📄 در حال ثبت { $file } …
table-written = ✅ فایل <b>{ $file }</b> ثبت شد. تازه: { $new }، تغییر کرده: { $changed }. به همهٔ افراد مربوط خبر داده می‌شود.
table-discarded = فایل <b>{ $file }</b> کنار گذاشته شد. چیزی ثبت نشد.
table-meanwhile = ⚠️ از وقتی این را نشان دادم چیزی تغییر کرده است. لطفاً دوباره ببینید.
table-failed = فایل <b>{ $file }</b> خوانده نشد. چیزی ثبت نشد. لطفاً دوباره بفرستید.
table-settled = کار این جدول تمام شده است.
table-why-unknown-shift = در این محله نوبتی با این شماره نیست
table-why-phone = شمارهٔ تلفن نیست
table-why-yes = بنویسید yes یا no
table-kind-people = داوطلبان
table-reads-people = جدول داوطلبان را هم می‌خوانم (ستون‌ها: { $columns }؛ نام و تلفن کافی است).
table-person = { $name } · { $phone } · { $details }
