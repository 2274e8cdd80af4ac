# آنچه افراد نوبت هنگام تغییر می‌خوانند.
desk-for = { "\u200F" }<b>برای { $name }، { $phone }</b> (تلگرام ندارد – لطفاً خبر بدهید)

    { $text }
desk-news-changed = ✏️ <b>نوبت شما تغییر کرده است.</b>

    { $card }

    { $changes }
desk-news-moved = 🕕 <b>ساعت نوبت شما عوض شده است. هنوز برایتان مناسب است؟</b>

    { $card }

    { $changes }

    لطفاً تا { $until } پاسخ دهید. تا آن وقت جا مال شماست؛ اگر پاسخی نرسد، خالی می‌شود.
desk-news-moved-soon = 🕕 <b>ساعت نوبت شما عوض شده است. هنوز می‌توانید بیایید؟</b>

    { $card }

    { $changes }
desk-news-cancelled = 🚫 <b>این نوبت لغو شد. لازم نیست بیایید.</b>

    { $card }

    { $changes }
desk-news-put-on = 🙋 <b>این نوبت به شما سپرده شد.</b>

    { $card }

    { $changes }

    اگر نمی‌توانید بیایید، لطفاً همین حالا بگویید.
desk-news-taken-off = <b>این نوبت دیگر مال شما نیست.</b> لازم نیست بیایید.

    { $card }

    { $changes }
desk-news-freed = <b>این نوبت دیگر مال شما نیست</b>، چون دربارهٔ ساعت تازه پاسخی نرسید. لازم نیست بیایید.

    { $card }
desk-silent = ⚠️ { "\u200F" }<b>{ $name } دربارهٔ ساعت تازه پاسخی نداد. جا خالی است.</b>

    { $card }
desk-kept = 👍 <b>ممنونیم. نوبت مال شما می‌ماند.</b>

    { $card }
desk-line = { "\u200F" }{ $what }: { $old } ← { $new }
desk-span = { $start } – { $end }
desk-none = لازم نیست
desk-by = انجام‌دهنده: { $name }.
desk-reason = دلیل: { $reason }
desk-offer = 📣 <b>نوبت‌های خالی مناسب شما</b>

    { $shifts }
desk-letter = ✉️ { "\u200F" }<b>پیامی از { $name } برای شما:</b>

    { $words }

    { $card }

# نوبت از دید هماهنگ‌کننده.
# از متن‌های دیگر ساخته می‌شود.
desk-page = { $parts }
desk-on = 👥 نفرات: { $taken }/{ $capacity }
desk-over = ⚠️ بیشتر از تعداد لازم: { $taken }/{ $capacity }
desk-state-draft = 📝 پیش‌نویس: داوطلبان هنوز آن را نمی‌بینند.
desk-state-cancelled = 🚫 لغو شده.
desk-announced = 📣 خبر داده شد: { $at }
desk-in-digest = 📣 خبر داده می‌شود: { $at }
desk-nobody = هنوز کسی در آن نیست.
desk-nobody-waits = کسی در انتظار نیست.
desk-person = { "\u200F" }{ $number }. <b>{ $name }</b> · { $details }
desk-reachable = در دسترس
desk-phone = بدون تلگرام، { $phone }
desk-vouched = ثبت‌کننده: { $name }
desk-is-coming = می‌آید
desk-did-not-come = نیامد
desk-left-at = انصراف { $at }
desk-risk-unreachable = در تلگرام در دسترس نیست
desk-risk-moved = دربارهٔ ساعت تازه پاسخی نداده
desk-risk-unanswered = به یادآوری پاسخی نداده
desk-seat = { $card }

    { $person }
desk-waitlist = <b>فهرست انتظار</b>

    { $card }

    { $people }
desk-log = <b>کارهای انجام‌شده</b>

    { $card }

    { $entries }
desk-log-none = هنوز هیچ.
desk-log-entry = { "\u200F" }<b>{ $at }</b> · { $what } · { $by }
desk-log-person = { "\u200F" }👤 { $name }
desk-log-undone = ↩️ بازگردانده شد: { $name }
desk-by-itself = خودکار
desk-did-posted = اعلام
desk-did-published = انتشار پیش‌نویس
desk-did-edited = تغییر
desk-did-cancelled = لغو
desk-did-put-on = سپردن نوبت
desk-did-taken-off = برداشتن از نوبت
desk-did-left = انصراف
desk-did-freed = بی‌پاسخ، جا خالی شد
desk-did-announced = خبر دادن
desk-did-no-show = ثبت شد: نیامد
desk-did-came = ثبت شد: آمد

# پرسش‌ها.
desk-edit-which = <b>چه چیزی تغییر کند؟</b>

    { $card }
desk-ask-title = چه کاری باید انجام شود؟ عنوان تازه را بنویسید. برای خروج: { -command(name: "cancel") }
desk-ask-place = مکان تازه را بنویسید. برای خروج: { -command(name: "cancel") }
desk-ask-time = ساعت‌های تازه را این‌طور بنویسید: { "\u2066" }18:00-22:00{ "\u2069" }. اگر روز هم عوض می‌شود، اول آن را بنویسید: { "\u2066" }2026-04-01 ‎18:00-22:00{ "\u2069" }. برای خروج: { -command(name: "cancel") }
desk-no-time = نتوانستم این ساعت‌ها را بخوانم. این‌طور بنویسید: { "\u2066" }18:00-22:00{ "\u2069" } یا { "\u2066" }2026-04-01 ‎18:00-22:00{ "\u2069" }.
desk-no-change = همان است که بود. چیزی تغییر نکرد.
desk-ask-reason = <b>این‌طور تغییر کند؟</b>

    { $card }

    { $changes }

    دلیل را بنویسید؛ افراد نوبت آن را می‌خوانند. یا روی دکمهٔ زیر بزنید.
desk-ask-cancel = <b>این نوبت لغو شود؟</b>

    { $card }

    { $count ->
        [0] کسی در آن نیست.
       *[other] { $count } نفر در آن هستند و به آن‌ها خبر داده می‌شود.
    } دلیل را بنویسید، یا روی دکمهٔ زیر بزنید.
desk-ask-off = { "\u200F" }<b>{ $name } از این نوبت برداشته شود؟</b>

    { $card }

    دلیل را بنویسید؛ این شخص آن را می‌خواند. یا روی دکمهٔ زیر بزنید.
desk-too-many = ⚠️ <b>بیشتر از تعداد لازم: { $taken }/{ $capacity }.</b>

    { $card }

    فعلاً همه می‌مانند. اگر کسی باید برود، روی نامش بزنید.
desk-ask-who = <b>نوبت به چه کسی سپرده شود؟</b> روی نامی بزنید، یا بخشی از آن را بنویسید.

    { $card }
desk-who-none = کسی با این نام نمی‌تواند این نوبت را بگیرد. نام دیگری بنویسید.

    { $card }
desk-anyway = { $reasons }

    { "\u200F" }<b>با این حال نوبت به { $name } سپرده شود؟</b>
desk-anyway-full = جا پر شده: { $taken }/{ $capacity }.
desk-anyway-overlaps = { "\u200F" }{ $name } در آن ساعت نوبت دیگری دارد: { $title }، { $start }.
desk-anyway-busy = { "\u200F" }{ $name } در آن ساعت نوبت دیگری دارد.
desk-anyway-lacks-language = معلوم نیست { $name } به این زبان صحبت کند: { $languages }.
desk-ask-contact = <b>کسی که تلگرام ندارد.</b> نام و شمارهٔ تلفن را بنویسید، مثلاً: لی مینگ { "\u2066" }13800000000{ "\u2069" }. پیام‌های او به شما می‌رسد. برای خروج: { -command(name: "cancel") }
desk-no-contact = نام و شمارهٔ تلفن لازم است، مثلاً: لی مینگ { "\u2066" }13800000000{ "\u2069" }.
desk-vouch-done = ✅ در نوبت ثبت شد: { $name }
desk-ask-announce = <b>این نوبت چه وقت خبر داده شود؟</b>

    { $card }

    { $count ->
        [0] الان مناسب هیچ فرد آزادی نیست.
       *[other] الان مناسب { $count } نفر است.
    }
desk-ask-write = <b>نوشتن به { $name }.</b> پیام بعدی شما به این شخص می‌رسد. برای خروج: { -command(name: "cancel") }

    { $card }
desk-ask-write-all = <b>نوشتن به همهٔ افراد این نوبت.</b> پیام بعدی شما به همه می‌رسد. برای خروج: { -command(name: "cancel") }

    { $card }
desk-sent = ✅ { $count ->
    [0] برای کسی فرستاده نشد.
   *[other] برای { $count } نفر فرستاده شد.
  }
desk-not-sent = در تلگرام در دسترس نیستند: { $names }
desk-left-out = ⚠️ بازگردانده نشدند، چون دیگر نمی‌توانند: { $names }
desk-toast-undone = بازگردانده شد.
desk-toast-published = منتشر شد.
desk-toast-announced = باشد.
desk-toast-put-on = سپرده شد.

# چرا نمی‌شود.
shift-full = جای این نوبت پر شده است.
shift-not-begun = این نوبت هنوز شروع نشده است.
shift-not-on-it = این شخص دیگر در این نوبت نیست.
shift-changed-meanwhile = همین حالا کس دیگری این نوبت را تغییر داد. لطفاً دوباره ببینید.
shift-too-late-to-undo = دیگر نمی‌شود بازگرداند: به افراد خبر داده شده است.

# آنچه تغییر می‌کند.
desk-field-title = عنوان
desk-field-place = مکان
desk-field-time = ساعت
desk-field-capacity = تعداد نفرات
desk-field-languages = زبان

# دکمه‌ها.
desk-button-manage = 🗂 مدیریت نوبت‌ها
desk-button-card = چه کسانی هستند
desk-button-edit = ✏️ تغییر
desk-button-cancel = 🚫 لغو نوبت
desk-button-put-on = ➕ سپردن نوبت
desk-button-vouch = ➕ بدون تلگرام
desk-button-write = ✉️ نوشتن
desk-button-write-all = ✉️ نوشتن به همه
desk-button-answer = ✉️ پاسخ
desk-button-announce = 📣 خبر دادن
desk-button-announce-now = همین حالا
desk-button-digest = با بقیه، { $at }
desk-button-publish = انتشار
desk-button-draft = نگه‌داشتن پیش‌نویس
desk-button-waitlist = در انتظار: { $count }
desk-button-log = سابقه
desk-button-undo = ↩️ بازگرداندن
desk-button-back = ‹ بازگشت
desk-button-earlier = ‹ قبلی
desk-button-off = برداشتن از نوبت
desk-button-no-show = نیامد
desk-button-came = آمد
desk-button-skip = انجام بدون دلیل
desk-button-anyway = با این حال بسپار
desk-button-fits = بله، مناسب است

# ‏/coverage.
coverage-head = <b>نوبت‌ها</b>
    { "\u200F" }📍 { $area }
    { "\u200F" }📅 { $day }
coverage-list = <b>{ $title }</b>
    { "\u200F" }📍 { $area }
    { "\u200F" }📅 { $day }

    { $entries }
coverage-none = اینجا چیزی نیست.
coverage-entry = { "\u200F" }<b>{ $number }. { $title }</b>
    { "\u200F" }{ $start } · { $area } · { $taken }/{ $capacity }
coverage-person = { "\u200F" }👤 { $name }: { $details }
coverage-all-areas = همهٔ محله‌ها
coverage-all-days = روزهای پیش رو
coverage-ask-day = کدام روز؟
coverage-kind-holes = نفر لازم دارد
coverage-kind-risk = نامطمئن
coverage-kind-left = انصراف دیرهنگام
coverage-kind-no-show = نیامده
coverage-kind-drafts = پیش‌نویس
coverage-kind-all = همه
coverage-kind-cancelled = لغوشده
coverage-button-list = { $title }: { $count }
coverage-button-area = 📍 محله
coverage-button-day = 📅 روز
coverage-button-lists = ‹ همهٔ فهرست‌ها
coverage-button-week = 🗓 هفته
coverage-week = 🗓 <b>کجا نفر کم است؟</b>
    { "\u200F" }{ $start } – { $end }

    { $rows }

    ❌ نفر کم است
    ⚠️ تعداد کافی است، ولی آمدن همه قطعی نیست
    ✅ همهٔ جاها پر است
    ▫️ نوبتی نیست
# از متن‌های دیگر ساخته می‌شود.
coverage-week-area = { "\u200F" }{ $marks } { $area }
coverage-week-day = { "\u200F" }{ $marks } { $day } · { $taken }/{ $capacity }
command-coverage = چه کسی در کدام نوبت است؛ تغییر نوبت‌ها
