# ساختن نوبت‌ها: در یک خط، نقش‌ها، تکرار، الگوها، کپی یک هفته. سپس قاعده‌های محله.
make-title = { $question }

    💡 یا همه در یک خط: <i>در 3، فردا { "\u2066" }22:00-06:00{ "\u2069" }، 2 نفر، کره‌ای</i>
make-capacity = { $question }
    اگر چند نقش هست: <i>2 ورودی، 1 راننده</i>
make-zone = 🌐 منطقهٔ زمانی: { $zone }
make-role = 👥 { $role }: { $count }
make-beside = 👥 { $title }: { $taken }/{ $capacity }
make-which-day = منظورتان کدام روز است: { $days }؟ آن را با نام ماه بنویسید.
make-posted = ✅ <b>{ $count } نوبت اعلام شد.</b> داوطلبان آن‌ها را در { -command(name: "shifts") } می‌بینند.
make-kept = 📝 <b>{ $count } پیش‌نویس نگه داشته شد.</b> داوطلبان تا انتشار آن‌ها را نمی‌بینند. جایشان: { -command(name: "coverage") }
make-too-many = یک‌باره زیاد است. حداکثر { $limit } نوبت.
make-nothing = چیزی برای اعلام نمانده است.

make-series = 🔁 <b>این نوبت تکرار شود؟</b> روزها را بزنید یا آخرین روز را بنویسید.

    { $card }

    { $days }
make-days = 📅 { $count } روز: { $days }
make-no-days = 📅 هنوز روزی نیست. یک روز هفته را بزنید.
make-left-out = ✕ تعطیلی‌های کنارگذاشته: { $days }
make-added = ＋ روزهای کاری به جای تعطیلی: { $days }
make-unknown-years = ⚠️ تعطیلی‌های { $years } هنوز اعلام نشده است. این روزها مثل همیشه حساب می‌شوند.
make-already = از پیش هست و همان می‌ماند: { $count }
make-weekday-on = ✓ { $day }
make-every = { $count ->
    [1] هر هفته
   *[other] هر { $count } هفته
  }
make-until = تا { $day }
make-holidays-usual = تعطیلی: مثل همیشه
make-holidays-off = تعطیلی: بدون نوبت
make-holidays-workdays = مطابق روزهای کاری
make-button-repeat = 🔁 تکرار
make-button-post-all = اعلام همه: { $count }
make-button-following = 🔁 همهٔ بعدی‌ها هم
make-button-crew = 👥 نقش‌های دیگر هم
make-followed = { $count } نوبت دیگر هم تغییر کرد. بدون تغییر: { $left }

make-template = 📋 <b>الگو</b>

    { $card }

    «هر نفر یکی»: تا 24 ساعت پیش از شروع کسی نمی‌تواند دو تا بگیرد. «پس از شروع»: پس از شروع هم می‌توان آن را گرفت و ساعت‌ها از همان وقت حساب می‌شود.
make-templates = 📋 <b>الگوها.</b> برای اعلام یا تغییر یکی را بزنید.
make-no-templates = 📋 هنوز الگویی نیست. پس از اعلام یک نوبت «نگه‌داشتن الگو» را بزنید.
make-no-template = این الگو دیگر نیست.
make-clock = 🕕 { $start } – { $end }
make-flag-popular = ⭐ هر نفر یکی: { $state }
make-flag-begun = ▶️ پس از شروع: { $state }
make-button-templates = 📋 الگوها
make-button-keep-template = 📋 نگه‌داشتن الگو
make-button-use = اعلام
make-button-remove = 🗑 حذف

make-copy = 🗓 <b>یک هفته به هفتهٔ بعد کپی شود؟</b>
    📍 { $area }
    📅 { $start } – { $end }

    { $count ->
        [0] چیزی برای اعلام نیست.
       *[other] { $count } نوبت، بدون افراد، اعلام می‌شود.
    } از پیش هست: { $already }. وقتش گذشته: { $over }.
make-button-copy = 🗓 کپی یک هفته
make-button-this-week = همین هفته
make-button-last-week = هفتهٔ گذشته

make-table = 📄 { $count } نوبت. هر چه خواستید تغییر دهید، ستون id را نگه دارید و پرونده را برایم بفرستید.
make-table-ordered = جدول در راه است.
make-button-table = 📄 به صورت جدول

rules-card = 📏 <b>قاعده‌های نوبت در { $area }</b>
    برای هر کسی است که از این پس نوبت می‌گیرد. شما همچنان می‌توانید هر کسی را بگذارید.

    💤 ساعت‌های استراحت میان دو نوبت
    ⏱ حداکثر ساعت از دوشنبه تا یکشنبه
    🤝 دو نوبت چقدر می‌توانند هم‌زمان باشند، اگر کسی هر دو را بخواهد
    🔰 تازه‌واردها و افراد در حال آموزش: فقط وقتی فرد باتجربه‌ای در نوبت باشد
    🧒 برای زیر 18 سال هم همین‌طور
rules-on = بله
rules-off = خیر
rules-hours = { $count } ساعت
rules-minutes = { $count } دقیقه
rules-button = 📏 قاعده‌ها
rules-button-rest = 💤 استراحت: { $value }
rules-button-week = ⏱ در هفته: { $value }
rules-button-grace = 🤝 هم‌زمانی: { $value }
rules-button-new = 🔰 تازه‌واردها: { $value }
rules-button-minors = 🧒 زیر 18 سال: { $value }
rules-button-minor = 🧒 زیر 18 سال: { $state }
rules-button-trainee = 🔰 در آموزش: { $state }

shift-rests = ✋ استراحت کم است: اینجا میان نوبت‌ها { $hours } ساعت لازم است. خیلی نزدیک:
    { $others }
shift-week-full = ✋ در آن هفته بیش از { $hours } ساعت می‌شود.
shift-needs-guide = ✋ برای کسی که این کار را بار اول انجام می‌دهد: وقتی فرد باتجربه‌ای در نوبت باشد ممکن است.
shift-minor-alone = ✋ برای زیر 18 سال: وقتی بزرگ‌سال باتجربه‌ای در نوبت باشد ممکن است.
shift-opens-later = ✋ خواهان زیاد دارد: دومین نوبت از این نوع از { $at } باز می‌شود.
shift-joined = ✅ <b>این نوبت برای شما ثبت شد. هم‌اکنون در جریان است و می‌توانید بروید.</b> ساعت‌های شما از همین حالا حساب می‌شود.

    { $card }
