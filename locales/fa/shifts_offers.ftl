# Full, or other work at that hour.
shift-full-ask = <b>جای این نوبت پر شده است.</b>

    { $card }

    می‌خواهید در فهرست انتظار قرار بگیرید؟ شمارهٔ شما { $position } می‌شود و اگر جایی خالی شود، از شما می‌پرسم.
shift-clash = <b>این نوبت با آنچه دارید هم‌زمان است.</b> نوبت شما:

    { $others }

    نوبت تازه:

    { $card }
shift-clash-short = <b>این نوبت فقط چند دقیقه با آنچه دارید هم‌زمان است.</b> نوبت شما:

    { $others }

    نوبت تازه:

    { $card }
# A shift in a list: its title, start and end.
shift-named = { "\u200F" }{ $title }، { $start } – { $end }
shift-toast-undone = لغو شد. این نوبت برای شما ثبت نیست.

# A link to one shift.
shift-one = <b>می‌خواهید اینجا کمک کنید؟</b>

    { $card }
shift-requested = 🙏 <b>ممنونیم! از هماهنگ‌کننده‌ها پرسیده‌ایم.</b> اگر موافقت کنند، نوبت برای شما ثبت می‌شود و کار دیگری لازم نیست.

    { $card }
shift-not-taken = نقش شما تأیید شد، اما این نوبت برای شما ثبت نشد:
    { $why }

    { $card }
shift-link = <b>این لینک را برای دیگران بفرستید.</b> هر کس آن را باز کند می‌تواند ثبت‌نام کند؛ برای افراد تازه، اول تأیید شما لازم است.

    { $link }

    { $card }

# Offers of free places to those who wait.
shift-offer = 🎁 <b>جایی خالی شده است. آن را می‌خواهید؟</b>

    { $card }

    تا { $until } آن را برای شما نگه می‌دارم، بعد از نفر بعدی می‌پرسم.
shift-offer-first = 🎁 <b>جایی خالی شده است و نوبت به‌زودی شروع می‌شود. آن را می‌خواهید؟</b>

    { $card }

    حالا از همهٔ کسانی که منتظرند می‌پرسیم. جا به اولین کسی می‌رسد که بله بگوید.
shift-offer-declined = باشد، از نفر بعدی می‌پرسم. دیگر در فهرست انتظار نیستید.

    { $card }
shift-offer-unanswered = جا به نفر بعدی رسید.

    { $card }

    می‌خواهید دوباره در فهرست انتظار قرار بگیرید؟
shift-offer-quicker = کس دیگری زودتر پاسخ داد. شما همچنان در فهرست انتظار هستید.

    { $card }
shift-offer-late = این پیشنهاد دیگر برقرار نیست.
shift-offer-over = این پیشنهاد دیگر برقرار نیست.

    { $card }
shift-waited = نوبت شروع شد و جایی خالی نشد. ممنونیم که منتظر ماندید!

    { $card }

# To the coordinators.
shift-waiting-missed = { "\u200F" }⚠️ { $name } در فهرست انتظار است، اما در دسترس نیست. از نفر بعدی می‌پرسیم.

    { $card }
shift-holder-missed = { "\u200F" }⚠️ { $name } در این نوبت جا دارد، اما دیگر در دسترس نیست.

    { $card }

# Buttons.
shift-button-take-it = ثبت‌نام
shift-button-share = 🔗 لینک این نوبت
shift-button-join = در فهرست انتظار
shift-button-undo = ↩️ لغو
shift-button-instead = این یکی به‌جای آن
shift-button-both = هر دو را برمی‌دارم
shift-button-keep-mine = همان قبلی بماند
shift-button-take-offer = بله، می‌خواهم
shift-button-decline = نه، ممنون
