# Whom alerts call: an area's policy for a kind of alert.
command-policy = هشدارها چه کسی را خبر می‌کنند
policy-ask-area = هشدارهای کدام محله؟
policy-all-areas = همهٔ محله‌ها
policy-any-kind = 🔔 همهٔ هشدارهای دیگر
policy-ask-kind = { "\u200F" }<b>{ $area }</b>: کدام هشدارها؟
policy-page = <b>هشدارها چه کسی را خبر می‌کنند · { $area } · { $kind }</b>
    { $origin }

    { $steps }

    { $rest }
policy-no-steps = هنوز گامی نیست.
policy-origin = نسخهٔ { $number }، { $at }، از { $name }
policy-origin-command = نسخهٔ { $number }، { $at }، از جدول
policy-origin-shared = قاعدهٔ جداگانه‌ای نیست. این برقرار است: { $area } · { $kind }
policy-origin-rota = قاعدهٔ جداگانه‌ای نیست: اولویت‌های کشیک یکی پس از دیگری خبر می‌شوند.
policy-origin-draft = ✏️ هنوز ذخیره نشده
policy-then-everybody = سپس همه خبر می‌شوند و پس از { $waits } دقیقه دوباره، تا کسی آن را بپذیرد.
policy-then-everybody-usual = سپس همه بارها خبر می‌شوند تا کسی آن را بپذیرد.
policy-quiet = 🌙 در ساعت‌های { $hours }: کسی تنها به‌خاطر نقشش بیدار نمی‌شود و افراد کشیک یک بار دیگر خبر می‌شوند. خطر و کمک پزشکی همچنان همه را بیدار می‌کند.
policy-still = پرسش «هنوز در حال رسیدگی هستید؟» پس از { $minutes } دقیقه
policy-wait-usual = زمان معمول
policy-minutes = { $minutes } دقیقه
policy-seconds = { $count } ثانیه
policy-role-worker = همهٔ مددکاران
policy-role-coordinator = همهٔ هماهنگ‌کننده‌ها
policy-role-office = مرکز فرماندهی
policy-role-admin = همهٔ مدیران سامانه
policy-reaches-nobody = ⚠️ الان به کسی نمی‌رسد
policy-may-not = ⚠️ اینجا نمی‌تواند هشدار بپذیرد: { $name }
policy-button-edit = ✏️ تغییر
policy-button-withdraw = بازگشت به معمول
policy-button-show = 📋 دیدن
policy-button-step = گام { $number }
policy-button-add = ➕ یک گام دیگر
policy-button-repeats = 🔔 تکرارها
policy-button-still = ⏱ هنوز رسیدگی؟
policy-button-quiet = 🌙 ساعت‌های آرام
policy-button-earlier = ↑ جلوتر
policy-button-remove = 🗑 حذف این گام
policy-button-people = 👤 افراد
policy-button-none = هیچ
policy-ask-step = این گام چه کسی را خبر کند و چقدر منتظر بماند؟ کسانی که انتخاب می‌کنید با هم خبر می‌شوند.
    { $step }
policy-ask-person = این گام چه کسی را خبر کند؟
policy-ask-repeats = میان خبر کردن همه چند دقیقه فاصله باشد؟ بزنید یا بنویسید، مانند { "\u2066" }1, 2, 5{ "\u2069" }
policy-ask-quiet = در چه ساعت‌هایی کسی تنها به‌خاطر نقشش بیدار نشود؟ بزنید یا بنویسید، مانند { "\u2066" }22:00-07:00{ "\u2069" }
policy-ask-still = پس از چند دقیقه پرسیده شود «هنوز در حال رسیدگی هستید»؟ بزنید یا عدد را بنویسید.
policy-ask-withdraw = بازگشت به معمول برای { $area } · { $kind }؟ هشدارهای باز از جای خود ادامه می‌یابند.
policy-saved = ✅ ذخیره شد. هشدارهای بازی که با آن ادامه می‌یابند: { $count }
policy-told = 📋 تغییر در اینکه هشدارها چه کسی را خبر می‌کنند، از { $name }: { $area } · { $kind }
policy-told-command = 📋 تغییر در اینکه هشدارها چه کسی را خبر می‌کنند: { $area } · { $kind }
policy-refused-no-steps = دست‌کم یک گام لازم است.
policy-refused-empty-step = یک گام کسی را خبر نمی‌کند. کسی را انتخاب کنید یا آن گام را حذف کنید.
policy-refused-too-long = زیاد است: حداکثر 12 گام، 8 انتخاب در هر گام و 10 تکرار.
policy-refused-wait = خوانده نشد، یا خیلی کوتاه یا خیلی بلند است. لطفاً دقیقه بنویسید، حداکثر 60
policy-refused-repeats = دقیقه‌ها فقط می‌توانند بیشتر شوند، مانند { "\u2066" }1, 2, 5{ "\u2069" }
policy-refused-quiet = این ساعت‌ها خوانده نشد. لطفاً این‌طور بنویسید: { "\u2066" }22:00-07:00{ "\u2069" }
policy-refused-changed = در این میان تغییر کرده است. وضعیت کنونی: { -command(name: "policy") }
policy-refused-no-role = نقشی برای پذیرفتن هشدار در آنجا ندارد: { $name }
policy-refused-kind = چنین هشدارهایی نیست.
policy-refused-nothing = اینجا قاعدهٔ جداگانه‌ای نیست.
