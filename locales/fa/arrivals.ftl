alert-arrival = { "\u200F" }<b>{ $name }</b> جلوی ورودی منتظر است: { $gate }
    از ساعت { $since } · زبان: { $language }{ $silent }
    درخواست: { $need }
    تعداد نفرات: { $party } · کمک برای بار یا راه رفتن: { $luggage }
    احساس بیماری: { $ill }
arrival-language = 🌐 خوش آمدید! زبان خود را انتخاب کنید.
arrival-gate-unknown = این کد ورودی شناخته نشد. لطفاً کد QR جلوی ورودی را دوباره اسکن کنید، یا همین‌جا بنویسید چه لازم دارید.
arrival-unknown = این ثبت ورود پیدا نشد، یا مال شما نیست.
arrival-over = این ثبت ورود پیش از این بسته شده است.
arrival-not-received = وقتی همدیگر را دیدید، اول روی «همدیگر را دیدیم» بزنید.
arrival-ask-need = چه کمکی لازم دارید؟
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
arrival-again = ✏️ تغییر پاسخ‌ها
arrival-status-waiting = ✅ داریم کسی را خبر می‌کنیم. لطفاً جلوی ورودی منتظر بمانید.
arrival-status-taken = { "\u200F" }✅ <b>{ $name }</b> از ساعت { $since } در راه است. لطفاً جلوی ورودی منتظر بمانید.
arrival-status-overdue = { "\u200F" }⏳ <b>{ $name }</b> دیر کرده است. داریم می‌پرسیم کجاست. لطفاً جلوی ورودی منتظر بمانید.
arrival-cancel = ✖️ لازم نیست کسی بیاید
arrival-cancelled = بسیار خب، کسی نمی‌آید. اگر باز به کسی نیاز داشتید، کد را دوباره اسکن کنید.
arrival-cancelled-on-the-way = ✖️ هشدار { $number }: <b>{ $name }</b> دیگر به کسی نیاز ندارد و لازم نیست بروید.
arrival-coming = { "\u200F" }<b>{ $name }</b> همین حالا پیش شما می‌آید. لطفاً جلوی ورودی منتظر بمانید.
arrival-still-looking = هنوز کسی پاسخ نداده است. داریم همهٔ هماهنگ‌کننده‌ها و مرکز فرماندهی را خبر می‌کنیم و تا کسی بیاید، ادامه می‌دهیم. در وضعیت اضطراری با <b>{ $emergency }</b> تماس بگیرید.
arrival-someone-else = کسی که قرار بود بیاید نمی‌تواند. داریم فرد دیگری را خبر می‌کنیم. لطفاً جلوی ورودی منتظر بمانید.
arrival-received = { "\u200F" }{ $name } ثبت کرد که پیش شما رسیده است. خوش آمدید!
arrival-closed = کار ورود شما تمام شد. هر وقت خواستید، همین‌جا بنویسید.
arrival-receive = 🤝 همدیگر را دیدیم
arrival-close-noted = 📝 بستن با یادداشت
arrival-close-plain = بستن بدون یادداشت
arrival-closing-ask = یادداشت پایانی را در یک پیام بنویسید. فقط کارکنان آن را می‌بینند. برای انصراف: { -command(name: "cancel") }
arrival-closing-kept = این ورود بسته شد.
arrival-ended-cancelled = { "\u200F" }{ $name } دیگر به کسی نیاز ندارد.
arrival-ended-received = { "\u200F" }{ $name } به استقبال رفت.
arrival-ended-closed = { "\u200F" }{ $name } به استقبال رفت و این ورود را بست.
arrival-ended-noted = { "\u200F" }{ $name } به استقبال رفت و این ورود را بست:
    { $note }
gate-ask-area = ورودی در کدام محله است؟ روی آن بزنید، یا نام محله یا ورودی را بنویسید.
gate-ask-gate = جلوی کدام ورودی <b>{ $area }</b> هستید؟
gate-button-areas = ‹ همهٔ محله‌ها
gate-none = اینجا هنوز هیچ ورودی‌ای ثبت نشده است. به زبان خودتان همین‌جا بنویسید چه لازم دارید.
arrival-begun = 👋 شما اینجا هستید: <b>{ $gate }</b>، { $area }.
    روی دکمهٔ بزرگ بزنید تا کسی پیش شما بیاید. اگر کاری نکنید، یک دقیقهٔ دیگر خودمان کسی را خبر می‌کنیم.
arrival-card = { "\u200F" }📍 <b>{ $gate }</b>، { $area }

    { $lines }
arrival-call = 🙋 رسیدم، لطفاً بیایید
arrival-languages = 🌐 زبان‌ها …
arrival-back = ↩️ بازگشت
arrival-skip = رد شدن ›
arrival-unsaid = هنوز گفته نشده
arrival-not-finished = {""}
    ⚠️ کد را اسکن کرده و دیگر چیزی نگفته است.
arrival-status-soon = ✅ همین چند لحظه پیش ما را خبر کردید. خیلی زود دوباره کسی را خبر می‌کنیم. لطفاً جلوی ورودی منتظر بمانید.
arrival-usual = معمولاً ظرف { $minutes } دقیقه کسی می‌رسد.
arrival-emergency = 🚑 در وضعیت اضطراری همین حالا با <b>{ $emergency }</b> تماس بگیرید.
arrival-write-here = هر وقت خواستید، به زبان خودتان همین‌جا بنویسید یا صحبت کنید: به کسی که پیش شما می‌آید می‌رسد.
arrival-nobody-came = 🔔 کسی نیامده است
arrival-cancel-ask = مطمئنید که لازم نیست کسی پیش شما بیاید؟
arrival-cancel-sure = بله، لازم نیست کسی بیاید
arrival-nobody-on-call = الان کسی برای این ورودی کشیک نیست. داریم هماهنگ‌کننده‌ها و مرکز فرماندهی را خبر می‌کنیم و تا کسی بیاید، ادامه می‌دهیم. در وضعیت اضطراری با <b>{ $emergency }</b> تماس بگیرید.
arrival-moved = 📍 هشدار { $number }: <b>{ $name }</b> حالا جلوی ورودی دیگری است: <b>{ $gate }</b>، { $area }.
arrival-where-are-you = ❓ هشدار { $number }: <b>{ $name }</b> هنوز در { $gate } منتظر است و می‌پرسد کجا هستید.
arrival-not-come = ⚠️ هشدار { $number }: <b>{ $name }</b> می‌گوید کسی به { $gate } نیامده است. داریم افراد دیگری را خبر می‌کنیم. اگر آنجا هستید، هشدار را دوباره بر عهده بگیرید.
arrival-receive-ask = واقعاً <b>{ $name }</b> را در { $gate } دیدید؟
arrival-receive-sure = 🤝 بله، همدیگر را دیدیم
arrival-receive-noted = ثبت شد که همدیگر را دیدید.
arrival-staff-ask = این کد را اسکن کردید: <b>{ $gate }</b>، { $area }. خودتان به اینجا رسیده‌اید؟
arrival-staff-arrives = 🙋 بله، کسی را خبر کنید
arrival-staff-tries = نه، فقط امتحان کردم
arrival-scanned = این کد اسکن شد: <b>{ $gate }</b>، { $area }.
arrival-scanned-only = ✅ کد کار می‌کند: <b>{ $gate }</b>، { $area }. کسی را خبر نکردیم.
arrival-ringing-again = داریم دوباره خبر می‌کنیم.
arrival-asked-where = یک نفر در راه است. از او پرسیدیم کجاست.
arrival-eta = ⏱ { $minutes } دقیقه
arrival-eta-told = به کسی که منتظر است خبر دادیم.
arrival-coming-at = { "\u200F" }<b>{ $name }</b> حدود ساعت { $at } پیش شما می‌رسد.
arrival-nobody-here = 🔍 کسی اینجا نیست
arrival-asked-them = داریم از او می‌پرسیم کجاست.
arrival-where-are-they = { "\u200F" }❓ <b>{ $name }</b> جلوی { $gate } است و شما را نمی‌بیند. هنوز آنجا هستید؟
arrival-still-here = 🙋 بله، اینجا هستم
arrival-still-here-told = ✅ خبر دادیم که اینجا هستید.
arrival-is-still-there = 🙋 هشدار { $number }: <b>{ $name }</b> هنوز جلوی { $gate } است و دنبال شما می‌گردد.
arrival-missing-medical = ⚠️ هشدار { $number }: <b>{ $name }</b> جلوی { $gate } کمک پزشکی خواسته یا گفته است که حال کسی خوب نیست، و پیدا نمی‌شود. لطفاً دنبال او بگردید، اگر می‌شود همراه یک نفر دیگر.
arrival-gone = شما را جلوی ورودی پیدا نکردیم. اگر هنوز به کسی نیاز دارید، کد را دوباره اسکن کنید یا همین‌جا بنویسید.
arrival-gone-office = هشدار { $number }: <b>{ $name }</b> جلوی { $gate } پیدا نشد و پاسخ نداد. دیگر کسی دنبال او نمی‌گردد.
arrival-ended-gone = کسی پیدا نشد و پاسخی هم نرسید.
arrival-close-ask = هشدار { $number }: <b>{ $name }</b> را در { $gate } دیدید. اگر همه چیز انجام شده، آن را ببندید.
arrival-close-ask-other = هشدار { $number }: { $worker } در { $gate } <b>{ $name }</b> را دیده، ولی دیگر نمی‌تواند آن را ببندد. لطفاً شما ببندید.
arrival-close-undo = ↩️ لغو بستن
arrival-close-undone = این ورود دوباره باز است.
arrival-close-too-late = بستن را فقط تا دو دقیقه می‌توان لغو کرد.
arrival-ended-itself = { "\u200F" }{ $name } به استقبال رفت؛ پس از 12 ساعت خودبه‌خود بسته شد.
arrival-ended-closed-by = { "\u200F" }{ $name } به استقبال رفت و { $worker } این ورود را بست.
arrival-nobody-reached = الان هیچ‌یک از افراد کشیک این ورودی در دسترس نیست. داریم هماهنگ‌کننده‌ها و مرکز فرماندهی را خبر می‌کنیم و تا کسی بیاید، ادامه می‌دهیم. در وضعیت اضطراری با <b>{ $emergency }</b> تماس بگیرید.
