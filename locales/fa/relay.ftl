relay-lines = { $lines }
relay-resident = ساکن محله
relay-head-staff-resident = { "\u200F" }💬 <b>{ $name }</b> · پروندهٔ { $number } · { $language }{ $marks }
relay-head-staff-staff = { "\u200F" }↩️ <b>{ $author }</b> ← { $name } · پروندهٔ { $number }{ $marks }
relay-head-interpreter-resident = 💬 <b>ساکن محله</b> · پروندهٔ { $number } · { $language }{ $marks }
relay-head-interpreter-staff = ↩️ <b>کارکنان</b> · پروندهٔ { $number } · { $language }{ $marks }
relay-head-resident = 💬 <b>کارکنان</b>{ $marks }
relay-head-author = { "\u200F" }← <b>{ $name }</b> · پروندهٔ { $number }{ $marks }
relay-mark-edited = {" "}· ویرایش‌شده
relay-mark-assumed = {" "}(زبان حدسی است)
relay-by-machine = 🤖 <b>ترجمهٔ ماشینی</b>، { $engine ->
    [firefox] Firefox
    [libretranslate] LibreTranslate
   *[other] { $engine }
  }
relay-by-phrase = 👥 <b>ترجمهٔ انسانی</b>، از جمله‌های آماده
relay-by-person = 🗣 <b>مترجم</b>
relay-not-translated = ⚠️ <b>ترجمه نشد.</b> فعلاً هیچ سرویس ترجمه‌ای در دسترس نیست؛ دوباره تلاش می‌شود.
relay-broken = ⚠️ با متن اصلی مقایسه کنید: { $values }
relay-kind-photo = 🖼 عکس، در بالا
relay-kind-voice = 🎤 پیام صوتی، در بالا
relay-kind-video = 🎬 ویدیو، در بالا
relay-kind-video-note = 🎬 پیام ویدیویی، در بالا
relay-kind-sticker = استیکر، در بالا
relay-kind-location = 📍 موقعیت مکانی، در بالا
relay-kind-contact = 👤 یک مخاطب فرستاده شد؛ مترجم‌ها آن را نمی‌بینند
relay-kind-audio = 🎵 فایل صوتی، در بالا
relay-kind-animation = 🎞 تصویر متحرک، در بالا
relay-kind-venue = 📍 مکان، در بالا
relay-kind-other = ⚠️ پیامی از نوعی که نمی‌توان آن را رساند (نظرسنجی، بازی و مانند آن)
relay-kind-person = 🙋 می‌خواهد با یک نفر گفت‌وگو کند
relay-follows-document = 📎 فایل، در پایین
relay-follows-video = 🎬 ویدیو، در پایین
relay-follows-audio = 🎵 فایل صوتی، در پایین
relay-follows-animation = 🎞 تصویر متحرک، در پایین
relay-lost-big = ⚠️ 📎 فایلی که به‌خاطر حجم زیاد نرسید
relay-lost-gone = ⚠️ 📎 فایلی که رساندنش ممکن نشد
relay-quote = ❝{ $words }❞
relay-contact = 👤 مخاطب: { $name }، { $phone }
relay-phrases-all = 💬 همهٔ جمله‌ها …
relay-phrases = روی یک جمله بزنید تا به زبان <b>{ $name }</b> (پروندهٔ { $number }) برایش فرستاده شود.
relay-answer = پاسخ
relay-close = بستن پرونده
relay-received = پیام شما به کارکنان { $area } رسید. همین‌جا پاسخ می‌دهند.
relay-kept = پیام شما محفوظ است و همین که یکی از کارکنان حاضر شود، خوانده می‌شود. در وضعیت اضطراری با <b>120</b> (آمبولانس)، <b>110</b> (پلیس) یا <b>119</b> (آتش‌نشانی) تماس بگیرید.
relay-which-area = پیام شما محفوظ است. در کدام محله زندگی می‌کنید؟ کارکنان همان محله آن را می‌خوانند.
relay-no-area = پیام شما محفوظ است، اما هنوز هیچ محله‌ای اینجا ثبت نشده است. در وضعیت اضطراری با <b>120</b> (آمبولانس)، <b>110</b> (پلیس) یا <b>119</b> (آتش‌نشانی) تماس بگیرید.
relay-person-asked = 🙋 کارکنان { $area } می‌دانند که می‌خواهید با یک نفر گفت‌وگو کنید. همین‌جا به زبان خودتان بنویسید موضوع چیست.
relay-language-assumed = گمان می‌کنم به زبان { $language } می‌نویسید. اگر نه، روی زبان خود بزنید.
relay-language-other = به نظر نمی‌رسد این نوشته به زبان { $language } باشد. اگر پاسخ‌ها را به زبان دیگری می‌خواهید، روی آن زبان بزنید.
relay-language-name = { $name }
relay-language-fixed = از این پس پیام‌های شما از زبان { $language } ترجمه می‌شود و پاسخ‌ها به همان زبان.
relay-file-big = این فایل بزرگ‌تر از آن است که بتوان رساند: حداکثر { $limit } مگابایت. بقیهٔ آنچه نوشتید رسیده است، همراه با این یادداشت که یک فایل نرسیده است. لطفاً فایل کوچک‌تر یا عکس بفرستید.
relay-file-gone = رساندن این فایل ممکن نشد. بقیهٔ آنچه نوشتید رسیده است، همراه با این یادداشت که یک فایل نرسیده است. لطفاً دوباره بفرستید، یا عکس بفرستید.
relay-other-not-passed = این نوع پیام را نمی‌توان رساند؛ خوانندگان این گفت‌وگو می‌بینند که چنین پیامی فرستاده‌اید. لطفاً نوشته، عکس، پیام صوتی یا فایل بفرستید.
relay-answer-prompt = پاسخ خود را به { $name } (پروندهٔ { $number }) بنویسید. برای انصراف: { -command(name: "cancel") }
relay-pick-case = برای چه کسی؟ روی یک پرونده بزنید تا نوشتهٔ شما به آن فرستاده شود. پاسخ به یک پیام، خودش به پروندهٔ همان پیام می‌رود.
relay-case-label = { $number } · { $name }
relay-own-question = پرسش خودم است
relay-no-cases = هیچ پرونده‌ای باز نیست، برای همین چیزی فرستاده نشد. پرسش خودتان است؟
relay-interpreter-hint = برای ترجمه، به همان پیامی که ترجمه می‌کنید پاسخ دهید. چیزی فرستاده نشد. پرسش خودتان است؟
relay-picked-gone = آن نوشته دیگر نیست. لطفاً دوباره بنویسید.
relay-waited-too-long = نوشتهٔ پیشین شما، که برایش پرونده‌ای انتخاب نکردید، برای کسی فرستاده نشد و دیگر نگه داشته نمی‌شود. اگر هنوز لازم است، دوباره بنویسید.
relay-not-a-copy = آن پیام به هیچ پرونده‌ای تعلق ندارد. به یکی از پیام‌های پرونده پاسخ دهید، یا دکمهٔ «پاسخ» آن را بزنید. چیزی فرستاده نشد.
relay-text-only = لطفاً ترجمه را بنویسید.
relay-interpreted-staff = ✓ ترجمهٔ شما به کارکنان رسید.
relay-interpreted-resident = ✓ ترجمهٔ شما به ساکن محله رسید.
relay-undelivered = ⚠️ پیام شما به { $name } (پروندهٔ { $number }) نرسید: در Telegram به این فرد دسترسی نیست.
case-unknown = این پرونده پیدا نشد، یا مال شما نیست.
case-closed-already = پروندهٔ { $number } بسته است. اگر این ساکن دوباره بنویسد، پروندهٔ تازه‌ای باز می‌شود.
case-closed-toast = پروندهٔ { $number } بسته شد.
case-closed-you = کارکنان این گفت‌وگو را بستند. هر وقت خواستید، دوباره بنویسید: گفت‌وگوی تازه‌ای باز می‌شود.
case-closed-staff = ☑️ پروندهٔ { $number } ({ $name }) را { $by } بست.
case-closed-interpreter = ☑️ پروندهٔ { $number } بسته شد. از ترجمهٔ شما ممنونیم.
offer-card = 🗣 <b>می‌توانید ترجمه کنید؟</b> { $language } ↔ { $other } · پروندهٔ { $number }
offer-accept = بله، من ترجمه می‌کنم
offer-decline = الان نه
offer-card-yours = 🗣 ترجمهٔ پروندهٔ { $number } با شماست: { $language } ↔ { $other }.
    همهٔ گفته‌ها در ادامه می‌آید. به هر پیام با ترجمهٔ خود <b>پاسخ دهید</b>: ترجمهٔ شما برای هر دو طرف جای ترجمهٔ ماشینی را می‌گیرد. کسی نام یا حساب شما را نمی‌بیند.
offer-card-taken = پروندهٔ { $number } ({ $language }): مترجم دیگری آن را بر عهده گرفت. ممنونیم.
offer-card-declined = پروندهٔ { $number } ({ $language }): پاسخ شما «الان نه» بود.
offer-card-left = پروندهٔ { $number } ({ $language }): آن را واگذار کردید. ممنونیم.
offer-card-withdrawn = پروندهٔ { $number } ({ $language }): دیگر مترجم این پرونده نیستید. ممنونیم.
offer-card-over = پروندهٔ { $number } ({ $language }): دیگر به مترجم نیازی نیست.
offer-hand-back = واگذاری پرونده
offer-taken = مترجم دیگری این پرونده را بر عهده گرفته است، یا پرونده بسته شده است.
interpreter-not-yours = شما مترجم این پرونده نیستید.
interpreter-joined = 🗣 یک مترجم ({ $language }) به پروندهٔ { $number } پیوست.
interpreter-joined-you = 🗣 یک مترجم به این گفت‌وگو پیوست.
interpreter-left = 🗣 مترجم از پروندهٔ { $number } ({ $language }) کنار رفت. ترجمهٔ ماشینی ادامه دارد و از مترجم‌های دیگر می‌پرسیم.
interpreter-lost = 🗣 مترجم پروندهٔ { $number } ({ $language }) دیگر در دسترس نیست. ترجمهٔ ماشینی ادامه دارد و از مترجم‌های دیگر می‌پرسیم.
alert-danger = { "\u200F" }🆘 <b>{ $name }</b> نوشت:
    { $words }
danger-not-relayed = { "\u200F" }🆘 نوشتهٔ { $name } فقط در هشدار { $number } هست: رساندن آن در قالب پرونده ممکن نشد. مطمئن شوید که کسی پاسخ می‌دهد؛ علت در گزارش خطا آمده است.
emergency-numbers = { "\u200F" }🆘 <b>اگر در خطر هستید، همین حالا تماس بگیرید:</b>
    { "\u200F" }<b>120</b> آمبولانس
    { "\u200F" }<b>110</b> پلیس
    { "\u200F" }<b>119</b> آتش‌نشانی
    کارکنان کشیک خبر شده‌اند. همین‌جا به نوشتن ادامه دهید.
