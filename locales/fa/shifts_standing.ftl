# Looking for a stand-in.
stand-ask = <b>برای این نوبت دنبال کسی بگردیم؟</b>

    { $card }

    تا کسی نپذیرد، این نوبت با شماست.
stand-pick = <b>از چه کسی بپرسم؟</b>

    { $card }
stand-nobody = الان کسی نیست که آزاد باشد و این نوبت به او بخورد. نوبت همچنان با شماست.

    { $card }
stand-asked = 🔎 <b>دارم برای شما می‌پرسم.</b> تا کسی نپذیرد، این نوبت با شماست.
    پرسیده شد: { $count } · نه گفتند: { $declined }

    { $card }
stand-withdrawn = دیگر نمی‌پرسم. نوبت همچنان با شماست.

    { $card }
stand-card = 🙋 { "\u200F" }<b>{ $name } نمی‌تواند بیاید و دنبال جانشین است. شما می‌توانید؟</b>

    { $card }
stand-over = دیگر لازم نیست. ممنونیم!

    { $card }
stand-you-declined = باشد، ممنون که پاسخ دادید.
stand-declined = { "\u200F" }{ $name } نمی‌تواند جای شما بیاید. نوبت همچنان با شماست.

    { $card }
stand-none-left = فعلاً کسی نمی‌تواند جای شما بیاید. نوبت همچنان با شماست.

    { $card }
stand-found = ✅ { "\u200F" }<b>{ $name } نوبت شما را پذیرفت. لازم نیست بیایید.</b>

    { $card }
stand-undone = ↩️ { "\u200F" }<b>{ $name } بالاخره نمی‌تواند. نوبت دوباره با شماست.</b>

    { $card }
stand-undone-you = لغو شد. این نوبت با شما نیست و به درخواست‌کننده گفته شد.

    { $card }
stand-button-find = 🔎 یافتن جانشین
stand-button-all = پرسیدن از همه ({ $count })
stand-button-one = پرسیدن از یک نفر
stand-button-withdraw = دیگر نپرس
shift-giver-busy = { "\u200F" }{ $name } حالا برنامهٔ دیگری دارد. خودتان می‌توانید دنبال جانشین بگردید.

# Exchanging two shifts.
swap-choose = <b>نوبتتان را با کدام عوض می‌کنید؟</b> نوبت شما:

    { $card }

    { $shifts }
swap-line = { "\u200F" }<b>{ $number }.</b> { $title }, { $start } – { $end }
    { "\u200F" }👤 { $name }
swap-none = الان نوبتی نیست که بشود با آن عوض کرد.

    { $card }
swap-lines = می‌دهید: { $yours }
    می‌گیرید: { $theirs }
swap-asked = 🔁 <b>از { $name } پرسیدم.</b> تا هر دو موافقت نکنید، چیزی تغییر نمی‌کند.

    { $lines }
swap-card = 🔁 { "\u200F" }<b>{ $name } می‌خواهد نوبتش را با شما عوض کند.</b>

    { $lines }
swap-agreed = 👍 <b>هر دو موافقید.</b> هماهنگ‌کننده‌ها تا { $until } می‌توانند مخالفت کنند. تا آن وقت چیزی تغییر نمی‌کند.

    { $lines }
swap-done = ✅ <b>نوبتتان را با { $name } عوض کردید.</b>

    { $lines }
swap-declined = { "\u200F" }{ $name } نمی‌تواند عوض کند. چیزی تغییر نکرد.

    { $lines }
swap-you-declined = باشد، چیزی تغییر نکرد.

    { $lines }
swap-over = این جابه‌جایی انجام نشد. چیزی تغییر نکرد.

    { $lines }
swap-vetoed = هماهنگ‌کننده با جابه‌جایی مخالفت کرد. چیزی تغییر نکرد.

    { $lines }
swap-veto-ask = 🔁 { "\u200F" }<b>{ $name } و { $other } می‌خواهند نوبتشان را عوض کنند.</b> اگر مخالفت نکنید، { $until } انجام می‌شود.

    { $lines }
swap-button = 🔁 جابه‌جایی
swap-button-ask = { "\u200F" }{ $number } · بپرس
swap-button-agree = بله، عوض کنیم
swap-button-veto = مخالفم
shift-swap-impossible = برای { $name } ممکن نیست: { $why }
