duty-page = { $parts }
duty-area = <b>کشیک · { $area }</b>
    { $lines }
    { $next }
duty-line = اولویت { $level }: { $name }، تا { $until }
duty-stand-in = اولویت { $level }: { $name } (به‌جای فرد دیگر)، تا { $until }
duty-nobody = اکنون کسی کشیک نیست. هشدارها مستقیم به هماهنگ‌کننده‌ها و مرکز فرماندهی می‌رسد.
duty-next = تحویل بعدی کشیک: { $at }
duty-no-change = تحویل دیگری در برنامه نیست.
duty-no-area = هنوز هیچ محله‌ای ثبت نشده است.
duty-line-open = اولویت { $level }: { $name }
duty-hole = ⚠️ اولویت { $level }: هیچ‌کس
duty-hole-until = ⚠️ اولویت { $level }: هیچ‌کس تا { $until }
duty-then = ↳ سپس { $name }
duty-holes = ⚠️ <b>اکنون کسی کشیک نیست:</b> { $areas }
duty-area-brief = <b>{ $area }</b>
    { $lines }
rota-not-started = ⚠️ هرگز این ربات را باز نکرده: { $name }
rota-unreachable = ⚠️ در دسترس نیست: { $name }
rota-nobody = هیچ‌کس
rota-none-planned = چیزی در برنامه نیست
rota-span = { $start } – { $end }

# The week, a day, a time on call.
rota-ask-area = برنامهٔ کشیک کدام محله؟
rota-week = <b>برنامهٔ کشیک · { $area }</b>
rota-week-day = <b>{ $day }</b>
    { $lines }
rota-week-line = { $start } – { $end }، اولویت { $level }: { $name }
rota-week-hole = ⚠️ { $start } – { $end }، اولویت { $level }: هیچ‌کس
rota-week-free = برای این مدت کشیکی در برنامه نیست.
rota-day = <b>{ $day } · { $area }</b>
    { $lines }

    برای تغییر یک کشیک، روی آن بزنید.
rota-night = <b>{ $name }</b>
    اولویت { $level }، { $area }
    { $span }
rota-night-hole = ⚠️ <b>کسی کشیک نیست</b>
    اولویت { $level }، { $area }
    { $span }
rota-choose-person = چه کسی؟ { $span }
rota-label-day = { $day }
rota-label-night = { $start } · { $level } · { $name }
rota-label-hole = ⚠️ { $start } · { $level }
rota-label-swap = { $day } · { $name }
rota-button-week = 📅 این هفته
rota-button-next-week = هفتهٔ بعد ›
rota-button-this-week = ‹ همین هفته
rota-button-back = ‹ بازگشت
rota-button-cover = نمی‌توانم: جانشین
rota-button-swap = جابه‌جایی کشیک
rota-button-stand-in = من کشیک می‌دهم
rota-button-put = تعیین یک نفر
rota-button-meant = عمداً چنین است
rota-button-instead = یک نفر دیگر
rota-button-nobody = بدون کشیک
rota-button-as-well = یک نفر بیشتر
rota-button-end = پایان: { $name }
rota-toast-saved = ذخیره شد. به همهٔ افراد مربوط خبر داده شد.
rota-toast-kept = ذخیره شد. بخشی از این زمان طبق قرار قبلی می‌ماند: { $name }.
rota-toast-meant = یادداشت شد. فقط اگر تغییر کند یا کمی پیش از آن دوباره می‌گویم.
rota-saved-holes = ⚠️ ذخیره شد. اکنون در این ساعت‌ها کسی کشیک نیست:
    { $holes }
rota-saved-unreachable = ⚠️ ذخیره شد، اما اکنون هیچ هشداری به این فرد نمی‌رسد: { $name }

# What people are told of changes.
rota-told-instead = شما به‌جای { $name } کشیک هستید: { $span }. با تصمیم { $by }.
rota-told-as-well = شما هم کشیک هستید: { $span }. با تصمیم { $by }.
rota-told-replaced = شما کشیک نیستید: { $span }. به‌جای شما: { $name }. با تصمیم { $by }.
rota-told-ended = جانشینی { $name } تمام می‌شود: { $at }. پس از آن دوباره طبق برنامه است: { $replaced }.
rota-told-moved = کشیک بعدی شما در { $area } تغییر کرد.
    پیش‌تر: { $before }
    اکنون: { $after }
rota-left = ⚠️ دیگر { $name } نمی‌تواند در { $area } کشیک باشد. در این ساعت‌ها کسی کشیک نیست:
    { $holes }
rota-hole-line = اولویت { $level }: { $span }
rota-more-lines = … و { $count } مورد دیگر
rota-warn-holes = ⚠️ <b>کسی کشیک نیست</b>، { $area }:
    { $holes }
rota-warn-people = ⚠️ به‌زودی در { $area } کشیک‌اند، اما هیچ هشداری به آن‌ها نمی‌رسد:
    { $people }
rota-warn-person-line = اولویت { $level }، { $name }: { $span }
rota-tonight = 🔔 <b>به‌زودی کشیک شماست.</b>

# Cover: somebody can't, and others are asked.
rota-cover-asked = تعداد کسانی که از آن‌ها پرسیدم: { $count }. تا کسی نپذیرد، شما کشیک می‌مانید.
    { $span }
rota-cover-nobody-to-ask = کسی را برای پرسیدن پیدا نکردم. شما کشیک می‌مانید و هماهنگ‌کننده خبر دارد.
    { $span }
rota-cover-card = <b>کشیک برای { $name } ممکن نیست. شما می‌توانید؟</b>
    { $area }
    { $span }
rota-cover-yours = ✅ شما به‌جای { $name } کشیک هستید. سپاسگزاریم!
    { $area }
    { $span }
rota-cover-declined = شما نمی‌توانید. از پاسخ شما سپاسگزاریم.
    { $span }
rota-cover-closed = حل شد: به‌عهدهٔ { $name } است.
    { $span }
rota-cover-over = دیگر لازم نیست.
    { $span }
rota-cover-found = ✅ به‌جای شما { $name } کشیک است.
    { $span }
rota-cover-none-yet = ⚠️ هنوز کسی نپذیرفته است. <b>شما کشیک هستید.</b> اگر واقعاً ممکن نیست، به هماهنگ‌کننده زنگ بزنید.
    { $span }
rota-cover-none-leader = ⚠️ کشیک برای { $name } در { $area } ممکن نیست و هنوز کسی نپذیرفته است.
    { $span }
rota-cover-withdrawn = درخواست پس گرفته شد. شما کشیک می‌مانید.
    { $span }
rota-button-accept = من برمی‌دارم
rota-button-decline = نمی‌توانم
rota-button-withdraw = دیگر لازم نیست

# Swaps of two times on call.
rota-swap-choose = <b>کدام را به‌جای کشیک خود برمی‌دارید؟</b>
    کشیک شما: { $yours }
rota-swap-none = در چهار هفتهٔ آینده چیزی برای جابه‌جایی نیست. می‌توانید جانشین بخواهید.
rota-swap-asked = از { $name } پرسیدم. تا هر دو موافقت نکنید، چیزی تغییر نمی‌کند.
    می‌دهید: { $yours }
    می‌گیرید: { $theirs }
rota-swap-card = <b>درخواست جابه‌جایی کشیک با شما: { $name }</b>
    می‌دهید: { $yours }
    می‌گیرید: { $theirs }
rota-swap-done = ✅ جابه‌جایی با { $name } انجام شد.
    می‌دهید: { $yours }
    می‌گیرید: { $theirs }
rota-swap-declined = برای { $name } جابه‌جایی ممکن نیست. چیزی تغییر نکرد.
    کشیک شما: { $yours }
rota-swap-you-declined = برای شما جابه‌جایی ممکن نیست. چیزی تغییر نکرد.
    کشیک شما: { $yours }
rota-swap-expired = جابه‌جایی با { $name } انجام نشد. چیزی تغییر نکرد.
    کشیک شما: { $yours }
rota-button-agree = موافقم

# Rotations.
rota-rotations = <b>نوبت‌ها · { $area }</b>
rota-rotations-none = اینجا هنوز نوبتی نیست.
rota-rotation = <b>اولویت { $level }</b>، { $rhythm }
    { $members }
    { $next }
rota-rotation-areas = محله‌ها: { $areas }
rota-rotation-hours = فقط { $hours }
rota-rhythm = { $unit ->
    [day] هر { $count } روز
    [week] هر { $count } هفته
   *[month] هر { $count } ماه
  }
rota-member-line = { $number }. { $name }
rota-member-now = ▶️ { $number }. { $name }
rota-add-choose = چه کسی می‌پیوندد؟ در آخر ترتیب می‌آید.
rota-remove-choose = چه کسی می‌رود؟ کسی که اکنون کشیک است تا تحویل بعدی می‌ماند.
rota-move-choose = چه کسی باید جلوتر بیاید؟ هر بار زدن، یک جا جلوتر می‌برد. کشیک اکنون تغییر نمی‌کند.
rota-end-ask = این نوبت پایان یابد؟ از { $at } دیگر کسی طبق آن کشیک نیست.
rota-label-level = اولویت { $level }
rota-label-rhythm = { $rhythm }
rota-label-hours = { $hours }
rota-label-chosen = ✓ { $name }
rota-button-rotations = 🔁 نوبت‌ها
rota-button-new-rotation = نوبت تازه
rota-button-add = افزودن یک نفر
rota-button-remove = کنار گذاشتن یک نفر
rota-button-move = تغییر ترتیب
rota-button-end-rotation = پایان نوبت
rota-button-all-day = شبانه‌روز
rota-button-done = تمام
rota-button-save = ذخیره
rota-button-discard = انصراف
rota-form-level = کدام اولویت؟ نخست به اولویت 1 خبر داده می‌شود.
rota-form-every = هر چند وقت عوض می‌شود؟
rota-form-day = از چه روزی آغاز می‌شود؟
rota-form-clock = تحویل کشیک چه ساعتی است؟ روی یک ساعت بزنید یا بنویسید، مانند 20:00
rota-form-hours = در چه ساعت‌هایی کسی کشیک است؟ بزنید یا بنویسید، مانند { "\u2066" }20:00-08:00{ "\u2069" }
rota-form-members = <b>چه کسانی شرکت دارند؟</b> به ترتیبی که جای هم را می‌گیرند روی نام‌ها بزنید.
    { $members }
rota-form-areas = محله‌های دیگر را هم پوشش می‌دهد؟ روی آن‌ها بزنید و سپس «تمام».
rota-form-confirm = <b>درست است؟</b>

    { $card }
rota-form-discarded = انصراف. چیزی ذخیره نشد.
rota-form-tap = لطفاً روی یک دکمه بزنید، یا بفرستید: { -command(name: "cancel") }

# Why not.
rota-refused-same-person = این همان فرد است.
rota-refused-empty-span = پایان باید پس از آغاز باشد.
rota-refused-over = این زمان گذشته است.
rota-refused-no-role = نقشی که کشیک آنجا را ممکن کند وجود ندارد: { $name }.
rota-refused-equal = همین‌طور است: { $name }.
rota-refused-covered = در این زمان از پیش جانشینی هست: { $name }. نخست آن را پایان دهید.
rota-refused-changed = برنامهٔ کشیک در این میان تغییر کرده است. وضعیت کنونی: { -command(name: "rota") }
rota-refused-other-on-call = در این زمان از پیش کشیک است: { $name }.
rota-refused-already-asked = این را پیش‌تر خواسته‌اید. همین که کسی بپذیرد خبر می‌دهم.
rota-refused-taken = سپاسگزاریم، اما { $name } زودتر پذیرفت.
rota-refused-not-open = این موضوع دیگر حل شده است.
rota-refused-already-member = از پیش در این نوبت است: { $name }.
rota-refused-last-member = باید کسی در نوبت بماند. می‌توانید آن را پایان دهید.
rota-refused-bad-times = این زمان خوانده نشد. لطفاً این‌طور بنویسید: 20:00

# Somebody on call whom no alert reaches.
rota-unreachable-now = ⚠️ کسی که الان در { $area } کشیک است (اولویت { $level }) در دسترس نیست: <b>{ $name }</b>. { $why } هشدارها یکراست به نفر بعدی می‌رسند.
rota-why-blocked = این ربات آنجا مسدود شده است.
rota-why-gone = آن حساب تلگرام دیگر وجود ندارد.
rota-why-never-started = این ربات آنجا هرگز باز نشده است.
rota-why-other = پیام تلگرام: { $words }
