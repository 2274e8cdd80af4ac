# The page's parts, each a text of its own.
report-page = { $parts }
report-head = ☀️ <b>گزارش شب · { $day }</b>
report-quiet = ☀️ شبانه‌روزی آرام بود: کسی نرسید و هشداری نبود. { $areas }
report-area = <b>{ $area }</b>
    { $lines }
report-line-came = رسیده‌ها: { $arrivals } · هشدارها: { $alerts }
report-line-waits = تا کسی بپذیرد: معمولاً { $median }، حداکثر { $worst } · بیشترین گام‌ها: { $steps }
report-line-left = بی‌پاسخ: { $unanswered } · هنوز باز: { $open }
report-line-woken = بیدارشده‌ها در شب: { $names }
report-woken = { $name } ({ $times }×)
report-minutes = { $minutes } دقیقه
report-more-areas = در این محله‌ها هم خبری بود: { $areas }
report-quiet-areas = آرام: { $areas }
report-button-table = 📊 به صورت جدول
report-column-area = محله
report-column-name = نام
report-column-arrivals = رسیده‌ها
report-column-alerts = هشدارها
report-column-median = انتظار معمول
report-column-worst = بیشترین انتظار
report-column-steps = بیشترین گام‌ها
report-column-unanswered = بی‌پاسخ
report-column-open = هنوز باز
report-column-woken = بیدار شدن
# The end of a list: how many of it are left out.
list-more = … +{ $count }
wake-too-often = ⚠️ امشب بیدار شده است: { $name } ({ $area })، { $times } بار. آیا کس دیگری می‌تواند جایش را بگیرد؟
# Who is on call how much.
fair-page = <b>سهم کشیک هر کس · { $area }</b>
    چهار هفتهٔ گذشته ← چهار هفتهٔ آینده.

    { $lines }
fair-line = <b>{ $name }</b>
    شب‌ها: { $nights } ← { $nights_ahead } · روزهای آخر هفته: { $days } ← { $days_ahead } · بیدار شدن: { $woken }
    { $test }
# Pictures and files.
rota-button-fairness = ⚖️ سهم کشیک هر کس
rota-button-picture = 🖼 به صورت تصویر
rota-button-calendar = 📆 برای تقویم من
rota-all-areas = <b>برنامهٔ کشیک همهٔ محله‌ها</b>
rota-refused-no-times = در شش ماه آینده کشیکی ندارید.
calendar-summary = کشیک: { $area }، اولویت { $level }
calendar-caption = زمان‌های کشیک شما تا { $day }. فایل را باز کنید تا به تقویم شما افزوده شود. تغییرهای بعدی در آن نیست: آن وقت دوباره روی دکمه بزنید.
parcel-being-made = یک لحظه، در حال آماده شدن است.
parcel-impossible = این تصویر یا فایل اکنون ساخته نمی‌شود. لطفاً به مسئولان این ربات خبر دهید.
parcel-failed = فرستادن تصویر یا فایل ممکن نشد. لطفاً چند دقیقهٔ دیگر دوباره امتحان کنید.
