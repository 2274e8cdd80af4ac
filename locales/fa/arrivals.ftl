alert-arrival = { "\u200F" }<b>{ $name }</b> جلوی ورودی منتظر است: { $gate }
    از ساعت { $since } · زبان: { $language }
    درخواست: { $need }
    تعداد: { $party } نفر · کمک برای بار یا راه رفتن: { $luggage }
    احساس بیماری: { $ill }{ $notes }
arrival-card-notes =
    {""}
    { $notes }
arrival-language = 🌐 خوش آمدید! زبان خود را انتخاب کنید.
arrival-gate-unknown = این کد ورودی شناخته نشد. لطفاً کد QR جلوی ورودی را دوباره اسکن کنید، یا همین‌جا بنویسید چه لازم دارید.
arrival-unknown = این ثبت ورود پیدا نشد، یا مال شما نیست.
arrival-over = این ثبت ورود پیش از این بسته شده است.
arrival-not-received = وقتی همدیگر را دیدید، اول روی «همدیگر را دیدیم» بزنید.
arrival-ask-need = خوش آمدید. شما اینجا هستید: <b>{ $gate }</b>. چه کمکی لازم دارید؟
arrival-need-button-fetch = 🚪 بیایید دنبالم
arrival-need-button-register = 📝 فقط ثبت ورود
arrival-need-button-medical = 🚑 کمک پزشکی
arrival-need-fetch = باز کردن در و همراهی
arrival-need-register = ثبت ورود
arrival-need-medical = کمک پزشکی
arrival-ask-party = چند نفر هستید؟
arrival-people = { $party ->
    [5] { "\u2066" }5+{ "\u2069" }
   *[other] { $party }
  }
arrival-ask-luggage = برای حمل بار یا راه رفتن کمک لازم است؟
arrival-luggage-some = لازم است
arrival-luggage-none = لازم نیست
arrival-ask-ill = کسی از شما احساس بیماری دارد (تب، سرفه، سختی در نفس کشیدن)؟
arrival-ill-somebody = کسی دارد
arrival-ill-nobody = کسی ندارد
arrival-check = <b>درست است؟</b>
    ورودی: { $gate }
    درخواست: { $need }
    تعداد: { $party } نفر
    کمک برای بار یا راه رفتن: { $luggage }
    احساس بیماری: { $ill }
arrival-check-unwell = <b>درست است؟</b>
    ورودی: { $gate }
    درخواست: { $need }
    تعداد: { $party } نفر
    کمک برای بار یا راه رفتن: { $luggage }
    احساس بیماری: { $ill }

    در وضعیت اضطراری همین حالا با <b>120</b> تماس بگیرید.
arrival-confirm = ✅ بله، کسی را خبر کنید
arrival-again = ↩️ از نو
arrival-status-waiting = ✅ ورود شما ثبت شد. داریم کسی را خبر می‌کنیم. لطفاً جلوی ورودی منتظر بمانید.
arrival-status-taken = ✅ ورود شما ثبت شد و یک نفر در راه است. لطفاً جلوی ورودی منتظر بمانید.
arrival-status-overdue = ✅ ورود شما ثبت شد. داریم از کسی که در راه است خبر می‌گیریم. لطفاً جلوی ورودی منتظر بمانید.
arrival-elsewhere = ✅ ورود شما در ورودی دیگری ثبت شده است: <b>{ $gate }</b>، { $area }. کسی که می‌آید به آنجا می‌رود. اگر اکنون اینجا هستید: <b>{ $here }</b>، { $there }، روی «{ arrival-cancel }» بزنید و بعد این کد را دوباره اسکن کنید.
arrival-add-note = ✏️ افزودن توضیح
arrival-cancel = ✖️ لازم نیست کسی بیاید
arrival-note-ask = توضیح خود را به زبان خودتان و در یک پیام بنویسید. برای انصراف: { -command(name: "cancel") }
arrival-note-kept = توضیح شما به کارکنان رسید.
arrival-note-passed = ✏️ هشدار { $number }، توضیح از <b>{ $name }</b>:
    { $note }
arrival-cancelled = ثبت ورود شما لغو شد و کسی نمی‌آید. اگر به کسی نیاز داشتید، کد را دوباره اسکن کنید.
arrival-cancelled-on-the-way = ✖️ هشدار { $number }: <b>{ $name }</b> درخواست را لغو کرد و دیگر لازم نیست کسی برود.
arrival-coming = { "\u200F" }<b>{ $name }</b> همین حالا پیش شما می‌آید. لطفاً جلوی ورودی منتظر بمانید.
arrival-still-looking = هنوز کسی پاسخ نداده است. داریم همهٔ هماهنگ‌کننده‌ها و مرکز فرماندهی را خبر می‌کنیم و تا کسی بیاید، ادامه می‌دهیم. در وضعیت اضطراری با <b>120</b> تماس بگیرید.
arrival-someone-else = کسی که قرار بود بیاید نمی‌تواند. داریم فرد دیگری را خبر می‌کنیم. لطفاً جلوی ورودی منتظر بمانید.
arrival-received = { "\u200F" }{ $name } ثبت کرد که پیش شما رسیده است. خوش آمدید!
arrival-closed = کار ورود شما تمام شد. هر وقت خواستید، همین‌جا بنویسید.
arrival-receive = 🤝 همدیگر را دیدیم
arrival-close-noted = 📝 بستن با یادداشت
arrival-close-plain = بستن بدون یادداشت
arrival-closing-ask = یادداشت پایانی را در یک پیام بنویسید. فقط کارکنان آن را می‌بینند. برای انصراف: { -command(name: "cancel") }
arrival-closing-kept = این ورود بسته شد.
arrival-ended-cancelled = { "\u200F" }{ $name } درخواست را لغو کرد.
arrival-ended-received = { "\u200F" }{ $name } به استقبال رفت.
arrival-ended-closed = { "\u200F" }{ $name } به استقبال رفت و این ورود را بست.
arrival-ended-noted = { "\u200F" }{ $name } به استقبال رفت و این ورود را بست:
    { $note }
arrival-eta = ⏱ { $minutes } دقیقه
arrival-eta-told = به کسی که منتظر است خبر دادیم.
arrival-coming-at = { "\u200F" }<b>{ $name }</b> حدود ساعت { $at } پیش شما می‌رسد.
arrival-nobody-here = 🔍 کسی اینجا نیست
arrival-asked-them = داریم از او می‌پرسیم کجاست. اگر تا 5 دقیقه پاسخ ندهد، این هشدار خودبه‌خود بسته می‌شود.
arrival-where-are-they = { "\u200F" }❓ <b>{ $name }</b> جلوی { $gate } است و شما را نمی‌بیند. هنوز آنجا هستید؟
arrival-still-here = 🙋 بله، اینجا هستم
arrival-still-here-told = ✅ خبر دادیم که اینجا هستید.
arrival-is-still-there = 🙋 هشدار { $number }: <b>{ $name }</b> هنوز جلوی { $gate } است و دنبال شما می‌گردد.
arrival-missing-medical = ⚠️ هشدار { $number }: <b>{ $name }</b> جلوی { $gate } کمک پزشکی خواسته است و پیدا نمی‌شود. لطفاً دنبال او بگردید، اگر می‌شود همراه یک نفر دیگر.
arrival-gone = شما را جلوی ورودی پیدا نکردیم. اگر هنوز به کسی نیاز دارید، کد را دوباره اسکن کنید یا همین‌جا بنویسید.
arrival-gone-office = هشدار { $number }: <b>{ $name }</b> جلوی { $gate } پیدا نشد و پاسخ نداد. دیگر کسی دنبال او نمی‌گردد.
arrival-ended-gone = کسی پیدا نشد و پاسخی هم نرسید.
