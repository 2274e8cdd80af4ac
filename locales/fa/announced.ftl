command-checkin = ثبت ورود افراد بدون Telegram
command-announce = خبر دادن از ورودی که در راه است
command-announced = منتظر چه کسانی هستیم
help-checkin = { -command(name: "checkin") } – ثبت ورود کسی بدون Telegram، یک خانواده یا یک اتوبوس کامل. فوراً کسی را خبر می‌کنیم.
help-announced = { -command(name: "announced") } – منتظر چه کسانی هستیم و چه کسی دیر کرده است
help-announce = { -command(name: "announce") } – خبر دادن از ورودی که در راه است. می‌توانید سطرهای یک جدول را بعد از دستور بچسبانید: نام، زبان، محله، ورودی، زمان، تعداد نفرات، چیزهای لازم.
companion-for = { "\u200F" }👥 برای <b>{ $name }</b>:
    { $what }
companion-for-both = { "\u200F" }👥 برای <b>{ $name }</b>:
    { $what }

    این را نشانشان دهید:
    { $theirs }
companion-on-card = {""}
    👥 بدون Telegram؛ ثبت ورود به دست { $name }
companion-names = {""}
    نام‌ها: { $names }
checkin-ask-gate = کجا هستند؟ اول روی محله و بعد روی ورودی بزنید. فوراً کسی را خبر می‌کنیم.
checkin-ask-names = همین حالا داریم کسی را خبر می‌کنیم. چه کسی رسیده است؟ نام را بفرستید، یا همهٔ نام‌ها را هر کدام در یک سطر، یا فقط تعداد نفرات را.
checkin-names-skipped = بسیار خب. ثبت ورود سر جایش هست.
checkin-button-somebody = 👥 ثبت ورود دیگران
checkin-button-names = ✏️ نام‌ها
checkin-button-language = 🌐 زبانشان
checkin-ask-language = به چه زبانی حرف می‌زنند؟
checkin-speaks = یادداشت شد: { $language }.
checkin-too-many = هر ثبت ورود حداکثر برای { $limit } نفر است. لطفاً بقیه را جداگانه ثبت کنید.
unknown-gate-answer = ⚠️ این کد ورودی اشتباه یا قدیمی است. به مرکز فرماندهی خبر داده‌ایم که اینجا هستید. روی محله‌ای که الان در آن هستید و بعد روی ورودی بزنید تا کسی پیش شما بیاید. در وضعیت اضطراری با <b>{ $emergency }</b> تماس بگیرید.{ $ring }
unknown-gate-ring = {""}
    ☎️ یا با ما تماس بگیرید: <b>{ $number }</b>
unknown-gate-tried = ⚠️ هیچ ورودی‌ای این کد را ندارد: پوستر اشتباه یا قدیمی است. لطفاً پوستر تازه چاپ کنید. کسی را خبر نکردیم.
unknown-gate-ended = ورود ثبت شد: { $gate }، { $area }.
alert-kind-unknown-gate = ❓ کد ورودی ناشناخته
alert-unknown-gate = { "\u200F" }<b>{ $name }</b> جلوی ورودی‌ای است که پوسترش اشتباه یا قدیمی است. کد: { $code }
    از ساعت { $since } · زبان: { $language }
    خواسته‌ایم ورودی خود را انتخاب کند.
alert-kind-overdue-arrival = ⏰ دیرکرد در ورود
alert-announced-overdue = منتظر <b>{ $name }</b> بودیم، ولی هنوز نرسیده است.
    { $what }
announced-on-card = {""}
    📋 از پیش خبر داده‌اند: { $what }
announced-maybe-on-card = {""}
    📋 شاید همان { $name } باشد که خبر داده‌اند: { $what }
announced-perhaps-come = ❓ شاید با نام { $name } رسیده باشد: { $gate }، { $since }
announced-people = { $party ->
    [one] { $party } نفر
   *[other] { $party } نفر
  }
announced-ask = { "\u200F" }❓ <b>{ $name }</b> جلوی { $gate } است. همان <b>{ $other }</b> است که منتظرش هستیم؟
    { $what }
announced-it-is = ✅ { $name }
announced-it-is-not = کس دیگری است
announced-it-is-noted = ✅ یادداشت شد: همان <b>{ $name }</b> است که منتظرش بودیم.
announced-it-is-not-noted = یادداشت شد: <b>{ $name }</b> نیست. همچنان منتظر می‌مانیم.
announced-list = 📋 <b>منتظر ورود: { $count }</b>

    { $entries }
announced-none = منتظر کسی نیستیم.
announced-number = { $number }
announced-card = 📋 <b>{ $name }</b>
    { $what }
    { $state }
announced-card-link = 📋 <b>{ $name }</b>
    { $what }
    { $state }

    لینک شخصی، برای خودش بفرستید:
    { $link }
announced-state-announced = منتظرش هستیم
announced-state-overdue = ⏰ دیر کرده است
announced-state-arrived = ✅ رسیده است
announced-state-cancelled = ✖️ نمی‌آید
announced-button-come = ✅ رسیده است
announced-button-time = 🕐 زمان دیگر
announced-button-gate = 📍 ورودی دیگر
announced-button-cancel = ✖️ نمی‌آید
announced-button-list = ‹ همهٔ ورودهای در راه
announced-cancel-ask = مطمئنید که <b>{ $name }</b> نمی‌آید؟
announced-cancel-sure = بله، نمی‌آید
announced-ask-gate = جلوی کدام ورودی منتظر <b>{ $name }</b> هستیم؟
announced-ended-come = رسیده است.
announced-ended-cancelled = نمی‌آید.
announced-ended-moved = زمان یا مکان عوض شد.
announced-unknown = این مورد پیدا نشد.
announced-over = این مورد پیش از این بسته شده است.
announced-link-used = کس دیگری از این لینک استفاده می‌کند. وقتی رسیدید، کد جلوی ورودی را اسکن کنید.
announced-gone = دیگر لازم نیست به این پرسش پاسخ دهید.
announce-ask-area = به کدام محله می‌رسند؟
announce-ask-gate = جلوی کدام ورودی <b>{ $area }</b>؟
announce-unknown = نمی‌دانیم
announce-ask-name = چه کسی می‌آید؟ نام را بفرستید؛ برای گروه یک نام کافی است.
announce-ask-time = کی؟ مثلاً { "\u2066" }01:30{ "\u2069" } یا { "\u2066" }2026-12-01 01:30{ "\u2069" }
announce-ask-party = چند نفرند؟ روی دکمه بزنید یا یک عدد بفرستید.
announce-ask-language = به چه زبانی حرف می‌زنند؟ روی آن بزنید یا نامش را بفرستید.
announce-ask-needs = چه چیزی لازم دارند، مثلاً ویلچر؟ در یک پیام بنویسید.
announce-preview = لطفاً پیش از ذخیره نگاه کنید:

    { $entries }
announce-button-post = ✅ ذخیره
announce-button-discard = ✖️ انصراف
announce-line = سطر { $number }: { $what }
announce-more = … و { $count } مورد دیگر
announce-wrong = چیزی ذخیره نشد. این سطرها را درست کنید و همه را دوباره بفرستید:

    { $entries }
announce-no-table = این جدول خوانده نشد و چیزی ذخیره نشد. هر نفر را در یک سطر بنویسید: نام، زبان، محله، ورودی، زمان، تعداد نفرات، چیزهای لازم.
announced-fault-name = نام نیست یا خیلی طولانی است: { $value }
announced-fault-place = { "\u200F" }«{ $value }» نام هیچ‌کدام از محله‌ها یا ورودی‌های شما نیست، یا چند جا همین نام را دارند. محله را هم بنویسید.
announced-fault-time = { "\u200F" }«{ $value }» به‌عنوان زمان ورود پذیرفته نیست. این‌طور بنویسید: { "\u2066" }01:30{ "\u2069" } یا { "\u2066" }2026-12-01 01:30{ "\u2069" }
announced-fault-past = { "\u200F" }«{ $value }»: این زمان گذشته است.
announced-fault-party = { "\u200F" }«{ $value }»: باید عددی از 1 تا 99 باشد.
announced-fault-language = زبان «{ $value }» را نمی‌شناسم. این‌طور بنویسید: روسی یا ru
announced-fault-needs = خیلی طولانی است. لطفاً حداکثر 200 حرف بنویسید.
come-card = 👋 منتظر شما هستیم:
    { $what }

    وقتی جلوی ورودی رسیدید، روی دکمهٔ بزرگ بزنید تا کسی پیش شما بیاید.
come-moved = 📋 برنامهٔ ورود شما عوض شد. حالا این‌طور منتظر شما هستیم:
    { $what }
come-where = ⏰ زمانش گذشته و هنوز شما را ندیده‌ایم. کجا هستید؟
    { $what }
come-cancelled = ✖️ این ورود شما لغو شد:
    { $what }

    اگر با این حال آمدید، کد جلوی ورودی را اسکن کنید.
come-later = 🕐 دیرتر می‌رسم
come-later-by = { $minutes } دقیقه دیرتر
come-not = ✖️ نمی‌آیم
come-not-ask = مطمئنید که نمی‌آیید؟
come-not-sure = بله، نمی‌آیم
come-choose-gate = جلوی کدام ورودی هستید؟ روی دکمه بزنید و انتخاب کنید تا کسی پیش شما بیاید.
come-link-tried = این لینک شخصی کسی است که می‌آید و هنوز معتبر است:
come-told-later = { "\u200F" }🕐 <b>{ $name }</b> دیرتر می‌رسد:
    { $what }
come-told-not = { "\u200F" }✖️ <b>{ $name }</b> نمی‌آید:
    { $what }
