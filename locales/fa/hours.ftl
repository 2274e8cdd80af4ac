# ساعت‌ها: ساعت‌های خود شخص، و تأیید هماهنگ‌کننده. مدت به ساعت:دقیقه است، مانند 2:05.

command-myhours = ساعت‌های من
command-hours = تأیید ساعت‌ها

hours-mine = <b>⏱ ساعت‌های شما</b>

    { $months }

    { $entries }
hours-mine-none = <b>⏱ ساعت‌های شما</b>

    هنوز چیزی نیست. وقتی ساعت‌های نوبتی را تأیید کنید یا کمک دیگری را گزارش دهید، اینجا دیده می‌شود.
hours-month = { "\u200F" }<b>{ $month }</b>: { $worked } ساعت
hours-month-credited = { "\u200F" }<b>{ $month }</b>: کار { $worked } ساعت، به حساب آمده { $credited } ساعت
hours-month-open = (+ { $length } ساعت در انتظار تأیید)
hours-line = { "\u200F" }{ $number }. { $at } · { $title } · { $length } ساعت
hours-state-proposed = ⏳ در انتظار تأیید
hours-state-approved = ✅ تأیید شده
hours-state-approved-as = ✅ تأیید شده، به حساب آمده { $credited } ساعت
hours-state-refused = ❌ تأیید نشده
hours-button-report = ➕ گزارش کمک دیگر
hours-button-object-numbered = { $number } · درست نیست
hours-button-withdraw-numbered = { $number } · پس گرفتن
hours-button-object = این درست نیست

hours-ask-area = کجا کمک کردید؟
hours-ask-what = چه کاری کردید؟ چند کلمه کافی است، مثلاً: «مرتب کردن ماسک‌ها».
hours-ask-day = چه روزی؟ روی آن بزنید یا بنویسید.
# نوشتهٔ دکمه: روز.
hours-button-day = { $day }
hours-ask-span = از چه ساعتی تا چه ساعتی؟ مثلاً: { "\u2066" }14:00-16:30{ "\u2069" }
hours-no-day = نتوانستم این روز را بخوانم. لطفاً روی یکی بزنید، یا این‌طور بنویسید: { "\u2066" }11-28{ "\u2069" } (ماه، سپس روز) یا «دیروز».
hours-no-span = نتوانستم این ساعت‌ها را بخوانم. لطفاً این‌طور بنویسید: { "\u2066" }14:00-16:30{ "\u2069" }.
hours-report-preview = <b>همین گزارش شود؟</b>

    { "\u200F" }{ $title }
    🕒 { $start } – { $end }
    { "\u200F" }📍 { $area }
    { "\u200F" }⏱ { $length } ساعت
hours-button-send = ✅ گزارش
hours-button-drop = انصراف
hours-toast-withdrawn = پس گرفته شد.

hours-corrected = { "\u200F" }✏️ { $name } ساعت‌های شما را اصلاح کرد: { $title } ({ $at })، { $old } ← { $length } ساعت.{ $reason }
hours-refused = { "\u200F" }❌ { $name } ساعت‌های شما را تأیید نکرد: { $title } ({ $at })، { $length } ساعت.{ $reason }
hours-reason = { " " }دلیل: { $reason }
hours-ask-objection = چه چیزی درست نیست؟ { $title } ({ $at })، { $length } ساعت. نوشتهٔ شما به هماهنگ‌کننده‌ها می‌رسد.
hours-objected = ممنونیم. هماهنگ‌کننده‌ها دوباره بررسی می‌کنند: { $title } ({ $at }).
hours-objection = { "\u200F" }💬 { $name } اعتراض دارد: { $title } ({ $at })، { $length } ساعت.

    { "\u200F" }{ $words }
hours-button-look = دیدن

hours-waiting = <b>⏱ ساعت‌های در انتظار تأیید: { $count }</b>

    { $entries }
hours-waiting-none = <b>⏱ تأیید ساعت‌ها</b>

    چیزی در انتظار نیست.
hours-waiting-line = { "\u200F" }{ $number }. <b>{ $name }</b> · { $title }
    { "\u200F" }{ $at } · { $length } ساعت
hours-note = { "\u200F" }💬 { $words }
hours-button-entry = { $number } · { $name }
hours-button-all = ✅ تأیید همه ({ $count })
hours-button-xlsx = جدول (Excel)
hours-button-csv = جدول (CSV)
hours-button-rules = حساب ساعت‌های شب
hours-ask-all = همه تأیید شود؟ تعداد: { $count }، روی هم { $length } ساعت.
hours-button-all-yes = بله، تأیید همه
hours-toast-all = تأیید شد: { $count }
hours-toast-approved = تأیید شد.
# از متن‌های دیگر ساخته می‌شود.
hours-card = { $parts }
hours-entry = { "\u200F" }<b>{ $name }</b>
    { "\u200F" }{ $title }
    { "\u200F" }🕒 { $at } · { $length } ساعت
    { "\u200F" }📍 { $area }
hours-stands = وضعیت:
hours-credit = به حساب آمده: { $credited } ساعت (ساعت‌های شب، از 22:00 تا 06:00، { $percent }% حساب می‌شود)
hours-log-reported = { "\u200F" }{ $at } گزارش از { $name }: { $new } ساعت
hours-log-corrected = { "\u200F" }{ $at } اصلاح از { $name }: { $old } ← { $new } ساعت.{ $reason }
hours-log-approved = { "\u200F" }{ $at } تأیید از { $name }: { $new } ساعت
hours-log-refused = { "\u200F" }{ $at } رد از طرف { $name }.{ $reason }
hours-log-objected = { "\u200F" }{ $at } اعتراض از { $name }.{ $reason }
hours-log-withdrawn = { "\u200F" }{ $at } پس گرفته شد: { $name }
hours-button-approve = ✅ تأیید
hours-button-correct = ✏️ اصلاح
hours-button-refuse = ❌ رد
hours-ask-minutes = در واقع چقدر طول کشید؟ الان { $length } ساعت ثبت شده است ({ $title }، { $at }). بنویسید 2:30 یا 90 دقیقه.
hours-ask-reason = چرا؟ این شخص دلیل شما را می‌خواند.
hours-rules = <b>حساب ساعت‌های شب</b>

    ساعت‌های 22:00 تا 06:00. تغییر برای ساعت‌هایی است که از این پس گزارش می‌شوند.

    { $rules }
hours-rule = { "\u200F" }{ $area }: { $percent }%
hours-button-rule = { $area } ← { $percent }%

hours-gone = این مورد دیگر وجود ندارد.
hours-own = این‌ها ساعت‌های خود شماست. کس دیگری باید دربارهٔ آن‌ها تصمیم بگیرد.
hours-no-length = نتوانستم این مدت را بخوانم. لطفاً این‌طور بنویسید: 2:30 یا 90 دقیقه.
hours-too-long = این بیش از 24 ساعت است. لطفاً آن را در چند بخش گزارش دهید.
hours-not-over = این هنوز تمام نشده است. لطفاً پس از پایان گزارش دهید.
hours-too-old = بیش از دو ماه از این گذشته است. لطفاً از هماهنگ‌کنندهٔ خود بپرسید.
hours-overlaps = برای آن وقت پیش از این ساعت ثبت شده است: { $title } ({ $at })، { $length } ساعت.
hours-decided = این ساعت‌ها تأیید شده‌اند. اگر درست نیستند، روی «درست نیست» بزنید.

hours-table-caption = ساعت‌ها، تعداد: { $count }. مدت‌ها به دقیقه است.
hours-sheet = ساعت‌ها
hours-sheet-sums = جمع‌ها
hours-column-area = محله
hours-column-name = نام
hours-column-title = کار
hours-column-start = شروع
hours-column-worked = کار (دقیقه)
hours-column-credited = به حساب آمده (دقیقه)
hours-column-night = ضریب شب
hours-column-state = وضعیت
hours-column-decided = زمان تصمیم
hours-column-open = در انتظار (دقیقه)
hours-cell-proposed = در انتظار تأیید
hours-cell-approved = تأیید شده
hours-cell-refused = تأیید نشده
