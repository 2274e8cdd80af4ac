callout-ask = 📣 <b>نیرو کم است. می‌توانید بیایید؟</b>

    { $card }
callout-ask-words = ✉️ <b>حرف شما به هماهنگ‌کننده رسید.</b> می‌توانید بیایید؟ سریع‌ترین راه زدن یک دکمه است.

    { $card }
callout-words-kept = ✉️ حرف شما به هماهنگ‌کننده رسید. ممنونیم.
callout-yes = ✅ <b>ممنونیم! این نوبت مال شماست.</b> منتظر شما هستیم: { $at }.

    { $card }
callout-reserve = 🙏 <b>ممنونیم! تعداد کافی است و شما ذخیره هستید.</b> لطفاً هنوز راه نیفتید. اگر کسی نتواند بیاید، از شما می‌پرسم.

    { $card }
callout-no = 👍 از پاسخ شما ممنونیم. امروز دیگر شما را صدا نمی‌زنم.

    { $card }
callout-enough = ✅ <b>فعلاً تعداد کافی است. ممنونیم!</b> لازم نیست بیایید.

    { $card }
callout-ended = این فراخوان تمام شد. لازم نیست بیایید. ممنونیم!

    { $card }
callout-which = <b>حرف شما دربارهٔ کدام نوبت است؟</b>

    { $card }
callout-button-now = ✅ همین حالا می‌آیم
callout-button-minutes = تا { $minutes } دقیقهٔ دیگر
callout-button-in-time = ✅ سر وقت می‌آیم
callout-button-late = { $minutes } دقیقه دیرتر
callout-button-not-today = ❌ امروز نه
callout-button-still = حالا می‌توانم بیایم
callout-button-reserve = ذخیره می‌مانم

# از متن‌های دیگر ساخته می‌شود.
callout-standing = { $title }

    { $parts }
callout-title-running = 📣 <b>فراخوان در جریان است</b>
callout-title-filled = ✅ <b>تعداد کافی شد</b>
callout-title-stopped = ⏹ <b>فراخوان متوقف شد</b>
callout-title-over = 🏁 <b>فراخوان تمام شد</b>
callout-counts = ✅ بله: { $yes } · ❌ نه: { $no } · … بی‌پاسخ: { $silent } · ⚠️ خارج از دسترس: { $missed }
callout-wave = دور { $number }، { $at }: { $count } نفر
callout-next = ⏱ دور بعدی: { $at }.
callout-dry = ⚠️ <b>از همهٔ کسانی که مناسب‌اند و وقت دارند پرسیده شد.</b> جست‌وجو ادامه دارد.
callout-line-yes = { "\u200F" }✅ { $name } · پاسخ { $at } · رسیدن { $until }
callout-line-reserve = { "\u200F" }🔁 { $name } · ذخیره از { $at }
callout-line-words = { "\u200F" }❓ { $name } · { $at }: «{ $words }»
callout-button-more = 📣 اکنون از بقیه بپرس
callout-button-stop = ⏹ توقف
callout-stop-ask = <b>دیگر کسی صدا زده نشود؟</b> کسانی که پاسخ نداده‌اند باخبر می‌شوند که لازم نیست بیایند. کسانی که بله گفته‌اند نوبتشان را دارند.

    { $card }
callout-button-stop-sure = ⏹ بله، توقف
callout-button-yes-for = ✅ { $name }
callout-button-no-for = ❌ { $name }

callout-preview = <b>برای این نوبت نیرو فراخوانده شود؟</b> هنوز از کسی پرسیده نشده است.

    { $card }

    { $lines }
callout-missing = 👥 { $count } نفر کم است
callout-fits = { $count ->
    [0] اکنون کسی نیست که مناسب باشد، وقت داشته باشد و در دسترس باشد.
   *[other] { $count } نفر مناسب‌اند، وقت دارند و در دسترس‌اند:
  }
callout-order = به این ترتیب (⭐ آماده‌باش): { $names }
callout-standby-name = ⭐ { $name }
callout-left-out = پرسیده نمی‌شود از: { $reasons }
callout-out-said-no = نه گفته‌اند: { $number }
callout-out-busy = کار دیگری دارند: { $number }
callout-out-language = زبان دیگر: { $number }
callout-out-resting = در استراحت: { $number }
callout-out-elsewhere = برای نوبت دیگر پرسیده شده: { $number }
callout-out-unreachable = خارج از دسترس: { $number }
callout-waits = 🌙 مردم خواب‌اند. اگر می‌شود صبر کرد، از نفرات اول این ساعت پرسیده می‌شود: { $at }.
callout-button-begin = 📣 اکنون شروع کن
callout-button-begin-at = 📣 شروع { $at }
callout-button-urgent = ❗ فوری: همین حالا

callout-list = <b>فراخوان نیرو</b>

    { $entries }

    یک نوبت را بزنید، یا نیاز را در یک خط بنویسید: ⁦/callout⁩ 4 نفر، ورودی 7، امروز ⁦20:00-24:00⁩
callout-ask-when = چه وقت لازم‌اند؟ این‌طور بنویسید: امروز ⁦20:00-24:00⁩
callout-button-from-now = از حالا، { $hours } ساعت
callout-need-confirm = <b>درست است؟</b> اگر نه، خط را دوباره بنویسید یا ⁦/cancel⁩ بفرستید.

    { $card }
callout-button-post = اعلام و دیدن افراد
desk-button-call-out = 📣 فراخوان نیرو
command-callout = فراخوان فوری نیرو برای یک نوبت

callout-standby-on = ⭐ <b>شما تا { $until } آماده‌باش هستید.</b> اگر فوری به کسی نیاز باشد، اول از شما می‌پرسیم. همیشه می‌توانید نه بگویید.
callout-standby-off = <b>می‌خواهید آماده‌باش باشید؟</b> اگر فوری به کسی نیاز باشد، اول از شما می‌پرسیم. همیشه می‌توانید نه بگویید.
callout-button-hours = برای { $hours } ساعت
callout-button-standby-off = پایان آماده‌باش
command-standby = آماده‌باش: اول از شما بپرسند

callout-no-gone = این فراخوان مال شما نیست، یا دیگر وجود ندارد.
callout-no-full = این نوبت نیروی کافی دارد. برای فراخوان بیشتر، تعداد لازم را تغییر دهید.
callout-no-not-open = برای این نوبت نمی‌شود نیرو فراخواند: منتشر نشده، لغو شده یا رو به پایان است.

callout-words-need = نیاز داریم به | نیاز داریم | لازم داریم | نیاز به
callout-words-at = در | دم
