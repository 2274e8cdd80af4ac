# Before a shift: what somebody needs to know.
day-report = 🙋 آنجا سراغ این شخص بروید: { $name }
day-with = 🤝 همراه شما: { $names }
day-more-people = { $count ->
   *[other] { $count } نفر دیگر
  }
day-searching = 🔎 دنبال جانشین هستید. تا کسی نپذیرد، این نوبت با شماست.
day-taken-soon = ✅ <b>این نوبت برای شما ثبت شد و به‌زودی شروع می‌شود.</b>

    { $card }

    دیگر نمی‌پرسم. اگر مشکلی پیش آمد، همین‌جا به من بگویید.
day-late-how = <b>چقدر دیر می‌رسید؟</b>

    { $card }
day-late = 👍 <b>ثبت شد: حدود { $minutes } دقیقه دیرتر.</b> هماهنگ‌کننده‌ها خبر دارند.

    { $card }

# Who can't come.
day-words-line = { "\u200F" }💬 { $words }
day-others-fit = شاید یکی از این‌ها برایتان مناسب باشد؟
day-ask-why = دلیل را کوتاه بنویسید. هماهنگ‌کننده‌ها آن را می‌خوانند. یا ⁦/cancel⁩ را بفرستید.
day-passed-on = ✉️ ممنونیم، حرف شما به هماهنگ‌کننده‌ها رسید.
day-nobody-reads = الان هیچ هماهنگ‌کننده‌ای در دسترس نیست. حرف شما در گزارش نوبت می‌ماند.

# On the spot.
day-here = ✅ <b>حضور شما از { $at } ثبت شد.</b>

    { $card }

    هنگام رفتن دکمهٔ پایین را بزنید. وگرنه پایان برنامه حساب می‌شود.
day-missing = ❓ <b>نوبت شما شروع شده است. رسیده‌اید؟</b>

    { $card }
day-checked-out = 👋 <b>رفتن شما ثبت شد. از کمکتان ممنونیم!</b>

    { $card }
day-worked = { "\u200F" }⏱ { $start } – { $end }: { $hours ->
   *[other] { $hours } ساعت
  }
day-ended = 🏁 <b>نوبت شما تمام شد. خسته نباشید!</b>

    { $card }

    زودتر رفتید یا بیشتر ماندید؟ اگر نه، لازم نیست کاری بکنید.
day-ask-earlier = <b>چقدر زودتر رفتید؟</b>

    { $card }
day-ask-later = <b>چقدر بیشتر ماندید؟</b>

    { $card }
day-absent = 🏁 <b>این نوبت تمام شد.</b> ثبت شده که آنجا نبودید. اگر بودید، دکمهٔ پایین را بزنید. اگر نه، لازم نیست کاری بکنید.

    { $card }
day-objected = 🙏 <b>ممنونیم. هماهنگ‌کننده‌ها می‌دانند که آنجا بودید.</b>

    { $card }

# The place on the map.
day-ask-pin = این محل کجاست؟ آن را به شکل موقعیت مکانی بفرستید (📎 ← موقعیت مکانی). برای همهٔ نوبت‌های این محل می‌ماند. یا ⁦/cancel⁩ را بفرستید.
day-pin-kept = 🗺 ذخیره شد. هر کس در این محل نوبت دارد، حالا آن را روی نقشه می‌بیند.
day-no-pin = موقعیت مکانی لازم است: 📎 و سپس «موقعیت مکانی» را بزنید. یا ⁦/cancel⁩ را بفرستید.

# To the coordinators.
day-late-told = ⏱ { "\u200F" }<b>{ $name } حدود { $minutes } دقیقه دیر می‌رسد.</b>

    { $card }
day-left-told = ⚠️ { "\u200F" }<b>{ $name } نمی‌تواند بیاید.</b>

    { $card }
day-waiting-asked = { "\u200F" }⏳ { $count ->
   *[other] از { $count } نفر در فهرست انتظار پرسیده شد.
  }
day-missing-told = ❓ <b>نوبت شروع شده و هنوز خبری نیست از: { $names }</b>

    { $card }
day-here-told = ✅ { "\u200F" }<b>{ $name } از { $at } آنجاست.</b>

    { $card }
day-objection-told = ❓ { "\u200F" }<b>{ $name } می‌گوید: آنجا بودم.</b> لطفاً دوباره بررسی کنید.

    { $card }
day-desk-here = از { $at } آنجاست
day-desk-left = رفتن در { $at }
day-desk-no-sign = هنوز خبری نیست
day-desk-late = { $minutes } دقیقه دیر
day-desk-objects = می‌گوید: آنجا بودم
desk-did-objected = گفت: آنجا بودم
desk-did-handed-on = سپرده شد به جانشین
desk-did-handed-back = جانشینی لغو شد
desk-did-swapped = جابه‌جایی

# One's own shifts.
shift-state-here = ✅ حضور شما از { $at } ثبت شده است.
shift-state-absent = 🏁 ثبت شده که آنجا نبودید.
shift-state-objected = 🏁 گفتید که آنجا بودید. هماهنگ‌کننده‌ها بررسی می‌کنند.

# Why not.
shift-too-early = از { $at } می‌توانید حضورتان را ثبت کنید.
shift-not-here = حضور شما ثبت نشده است. اول «رسیدم» را بزنید.
shift-marked-absent = ثبت شده که آنجا نبودید. اگر بودید، در ⁦/myshifts⁩ «آنجا بودم» را بزنید.
shift-too-late = این ساعت‌ها دیگر اینجا عوض نمی‌شوند. به هماهنگ‌کنندهٔ خود پیام دهید.

# Buttons.
day-button-late = { $minutes } دقیقه دیر
day-button-here = ✅ رسیدم
day-button-here-numbered = { "\u200F" }{ $number } · رسیدم
day-button-leaving = 👋 دارم می‌روم
day-button-leaving-numbered = { "\u200F" }{ $number } · دارم می‌روم
day-button-why = ✏️ گفتن دلیل
day-button-take-back = ↩️ می‌توانم بیایم
day-button-earlier = زودتر رفتم
day-button-later = بیشتر ماندم
day-button-minutes = { $minutes } دقیقه
day-button-as-planned = طبق برنامه
day-button-was-there = آنجا بودم
day-button-was-there-numbered = { "\u200F" }{ $number } · آنجا بودم
day-button-map = 🗺 نقشه
day-button-pin = 🗺 روی نقشه
day-button-is-here = ✅ آمده است

# Words that answer the question "Are you coming?", separated by |, as in words.ftl. Nobody reads them.
day-words-coming = می‌آیم | میام | دارم میام | دارم می‌آیم | در راهم | تو راهم | خواهم آمد | می‌رسم
day-words-yes = بله | آره | باشه | چشم | حتما | حتماً | اوکی
day-words-late = دیر می‌رسم | دیر میرسم | دیر می‌آیم | دیرتر | با تأخیر | تاخیر | تأخیر دارم | ترافیک
