# یک نوبت چطور دیده می‌شود.
shift-title = { "\u200F" }<b>{ $title }</b>
shift-numbered = { "\u200F" }<b>{ $number }. { $title }</b>
shift-when = 🕕 { $start } – { $end }
shift-where = { "\u200F" }📍 { $place } ({ $area })
shift-places = 👥 { $free ->
    [0] جا پر شده
   *[other] { $free } جای خالی از { $capacity } جا
  }
shift-needed = 👥 { $capacity } نفر لازم است
shift-languages = 🗣 زبان لازم: { $languages }
shift-skills = { "\u200F" }🧰 { $skills }

# دیدن و ثبت‌نام.
shift-none = فعلاً نوبتی مناسب شما نیست. بعداً دوباره سر بزنید، یا بگویید به چه زبان‌هایی صحبت می‌کنید.
shift-list = <b>نوبت‌های داوطلبی مناسب شما</b> { $filters }

    { $shifts }
shift-taken = ✅ <b>این نوبت برای شما ثبت شد.</b>

    { $card }

    پیش از شروع می‌پرسم که می‌آیید یا نه.
shift-waiting = ⏳ <b>در فهرست انتظار هستید.</b>

    { $card }

    { $position ->
        [1] نفر بعدی شما هستید.
       *[other] شمارهٔ شما در صف { $position } است.
    } اگر جایی خالی شود، از شما می‌پرسم.
shift-toast-taken = ثبت شد: { $title }
shift-toast-waiting = در فهرست انتظار هستید: { $title }

# چرا نمی‌شود.
shift-gone = این نوبت دیگر برقرار نیست.
shift-over = این نوبت تمام شده است.
shift-started = این نوبت شروع شده است. اگر مشکلی پیش آمده، به هماهنگ‌کنندهٔ خود پیام دهید.
shift-no-role = نوبت‌ها برای داوطلبان است. از یک هماهنگ‌کننده لینک دعوت بخواهید.
shift-wrong-area = این نوبت مال محلهٔ دیگری است.
shift-already-yours = این نوبت پیش از این برای شما ثبت شده است.
shift-already-waiting = پیش از این در فهرست انتظار این نوبت قرار گرفته‌اید.
shift-overlaps = در آن ساعت نوبت دیگری دارید:
    { $others }
shift-lacks-language = این نوبت زبان { $languages } لازم دارد. اگر به آن صحبت می‌کنید، در { -command(name: "shifts") } و سپس «زبان‌های من» آن را اضافه کنید.
shift-not-yours = این نوبت دیگر مال شما نیست.
shift-not-over = نوبت هنوز تمام نشده است. پس از پایان، ساعت‌های خود را تأیید کنید.
shift-already-posted = محلهٔ شما در همین مکان و همین ساعت نوبتی با همین عنوان دارد.

# نوبت‌های خود.
shift-mine = <b>نوبت‌های شما</b>

    { $shifts }
shift-mine-none = نوبتی ندارید. برای دیدن نوبت‌های مناسب: { -command(name: "shifts") }
shift-state-taken = ✅ جای شما محفوظ است.
shift-state-coming = ✅ گفته‌اید که می‌آیید.
shift-state-waiting = ⏳ در فهرست انتظار هستید، شمارهٔ { $position }.
shift-state-offered = 🎁 جایی به شما پیشنهاد شده است. لطفاً تا { $until } پاسخ دهید.
shift-state-running = ▶️ در حال انجام است.
shift-state-over = 🏁 تمام شد. لطفاً ساعت‌های خود را تأیید کنید.
shift-give-up-ask = <b>از این نوبت انصراف می‌دهید؟</b>

    { $card }

    جای شما به نفر بعدی در فهرست انتظار پیشنهاد می‌شود.
shift-leave-ask = <b>از فهرست انتظار خارج می‌شوید؟</b>

    { $card }
shift-given-up = از این نوبت انصراف دادید. ممنونیم که خبر دادید.

    { $card }
shift-toast-given-up = انصراف ثبت شد.
shift-cant-which = <b>به کدام نوبت نمی‌توانید بیایید؟</b>

    { $shifts }
shift-changed = ✏️ <b>نوبت شما تغییر کرده است.</b> لطفاً مکان و ساعت را ببینید.

    { $card }
shift-moved = 🕑 <b>زمان شروع نوبت شما عوض شده است.</b> زمان پیشین: { $before }.

    { $card }

    می‌آیید؟
shift-role-ended = <b>این نوبت دیگر مال شما نیست</b>، چون نقش شما در آنجا پایان یافته است. لازم نیست بیایید.

    { $card }

# پیش و پس از نوبت.
shift-reminder = ⏰ <b>می‌آیید؟</b>

    { $card }
shift-coming = 👍 <b>ممنونیم، آنجا می‌بینیمتان.</b>

    { $card }
shift-toast-coming = ممنونیم!
shift-ended = 🏁 <b>نوبت شما تمام شد. خسته نباشید!</b>

    { $card }

    لطفاً ساعت‌های خود را تأیید کنید.
shift-done = ✅ <b>تأیید شد: { $hours } ساعت.</b> ممنونیم!

    { $card }
shift-toast-done = تأیید شد.

# دکمه‌ها.
shift-button-take = { $number } · ثبت‌نام
shift-button-wait = { $number } · فهرست انتظار
shift-button-next = بیشتر ›
shift-button-first = ‹ از اول
shift-button-languages = 🗣 زبان‌های من
shift-button-shifts = نوبت‌های دیگر
shift-button-mine = نوبت‌های من
shift-button-coming = می‌آیم
shift-button-cant = نمی‌توانم بیایم
shift-button-cant-numbered = { $number } · نمی‌توانم بیایم
shift-button-leave-numbered = { $number } · خروج از انتظار
shift-button-give-up = بله، انصراف می‌دهم
shift-button-leave = خروج از فهرست انتظار
shift-button-keep = نگهش می‌دارم
shift-button-done = انجام شد، { $hours } ساعت
shift-button-done-numbered = { $number } · انجام شد، { $hours } ساعت

# زبان‌ها.
shift-spoken = <b>به چه زبان‌هایی صحبت می‌کنید؟</b>
    زبان‌های شما: { $languages }. برای افزودن یا برداشتن، روی یک زبان بزنید؛ نوبت‌هایی که آن را لازم دارند در { -command(name: "shifts") } نشان داده می‌شوند.
shift-button-speaks = ✓ { $language }
shift-button-speaks-not = { $language }

# اعلام نوبت.
shift-form-area = <b>نوبت تازه.</b> در کدام محله؟
shift-form-title = <b>نوبت تازه در { $area }.</b> چه کاری باید انجام شود؟ یک عنوان کوتاه بنویسید. برای خروج از فرم: { -command(name: "cancel") }
shift-form-place = کجا جمع می‌شوند؟ مکان را بنویسید.
shift-form-day = چه روزی؟ روی یک دکمه بزنید، یا این‌طور بنویسید: { "\u2066" }2026-04-01{ "\u2069" } یا { "\u2066" }04-01{ "\u2069" } (ماه، سپس روز) یا { "\u2066" }1.4.{ "\u2069" } (روز، سپس ماه).
shift-form-span = <b>{ $day }</b>، از چه ساعتی تا چه ساعتی؟ این‌طور بنویسید: { "\u2066" }18:00-22:00{ "\u2069" } یا { "\u2066" }18-22{ "\u2069" } (به وقت محلی { $area }).
shift-form-capacity = چند نفر لازم است؟ یک عدد بنویسید.
shift-form-language = زبان خاصی لازم است؟ روی یکی بزنید، یا کدها را این‌طور بنویسید: { "\u2066" }ja ko{ "\u2069" } (یکی از آن‌ها کافی است).
shift-form-confirm = <b>این نوبت اعلام شود؟</b>

    { $card }
shift-form-posted = ✅ <b>اعلام شد.</b> داوطلبان آن را در { -command(name: "shifts") } می‌بینند.

    { $card }
shift-form-discarded = فرم بسته شد و چیزی اعلام نشد.
shift-form-no-day = نتوانستم این تاریخ را بخوانم. این‌طور بنویسید: { "\u2066" }2026-04-01{ "\u2069" } یا { "\u2066" }04-01{ "\u2069" } یا { "\u2066" }1.4.{ "\u2069" }، یا روی یک دکمه بزنید.
shift-form-no-span = نتوانستم این ساعت‌ها را بخوانم. این‌طور بنویسید: { "\u2066" }18:00-22:00{ "\u2069" } یا { "\u2066" }18-22{ "\u2069" }.
shift-form-past = این زمان گذشته است. شروع نوبت باید در آینده باشد.
shift-form-far = تا این تاریخ بیش از یک سال مانده است. لطفاً تاریخ را بررسی کنید.
shift-form-backwards = پایان پیش از شروع است. ساعت‌ها را دوباره بنویسید؛ یا شاید نوبت روز بعد تمام می‌شود؟
shift-form-no-number = لطفاً یک عدد از 1 تا { $limit } بنویسید.
shift-form-no-language = این زبان را نشناختم. کدها را این‌طور بنویسید: { "\u2066" }ja ko{ "\u2069" }، یا روی یک دکمه بزنید.
shift-form-tap = لطفاً روی یکی از دکمه‌های بالا بزنید.
shift-button-today = امروز
shift-button-tomorrow = فردا
shift-button-next-day = بله، روز بعد
shift-button-language = { $language }
shift-button-no-language = لازم نیست
shift-button-post = اعلام
shift-button-discard = انصراف
shift-form-which-day = منظورتان کدام روز است؟ روی آن بزنید یا تاریخ را دوباره بنویسید.
shift-form-day-passed = این روز گذشته است: <b>{ $day }</b>. منظورتان سال آینده است؟ روی دکمه بزنید یا تاریخ دیگری بنویسید.
# نوشتهٔ دکمه: روز.
shift-button-day = { $day }
