alert-card-open = { "\u200F" }{ $kind } · <b>هشدار { $number }</b> · { $area }
    { $what }
alert-card-reopened = { "\u200F" }{ $kind } · <b>هشدار { $number } دوباره باز است</b> · { $area }
    { $what }
alert-card-all = { "\u200F" }{ $kind } · 🔔 <b>هشدار { $number }: هیچ‌یک از افراد کشیک پاسخ نداده است</b> · { $area }
    { $what }

    داریم همهٔ هماهنگ‌کننده‌ها و مرکز فرماندهی را خبر می‌کنیم.
alert-card-again = { "\u200F" }{ $kind } · 🔔🔔 <b>هشدار { $number }: هنوز کسی آن را بر عهده نگرفته است</b> · { $area } · خبررسانی شمارهٔ { $times }
    { $what }

    همه را بارها خبر می‌کنیم تا کسی آن را بر عهده بگیرد.
alert-card-taken = ✅ <b>هشدار { $number }</b> · { $area }
    { $what }

    رسیدگی با <b>{ $name }</b> است.
alert-card-yours = { "\u200F" }✅ { $kind } · <b>هشدار { $number } با شماست</b> · { $area }
    { $what }
alert-card-over = ☑️ <b>هشدار { $number }</b> · { $area }
    { $what }

    { $ending }
alert-no-area = محلهٔ نامشخص
alert-take = ✋ من رسیدگی می‌کنم
alert-done = رسیدگی شد
alert-give-back = نمی‌توانم، نفر بعدی
alert-yours = هشدار { $number } با شماست: { $about }
alert-ended = این هشدار بسته شد.
alert-ended-by = { "\u200F" }{ $name } رسیدگی کرد.
alert-unknown = چنین هشداری پیدا نشد.
alert-taken-by = هشدار { $number } را { $minutes } دقیقه پیش { $name } بر عهده گرفته است.
alert-over = هشدار { $number } { $minutes } دقیقه پیش بسته شده است. { $ending }
alert-not-yours = هشدار { $number } اکنون با شما نیست و کسی آن را بر عهده ندارد. اگر رسیدگی می‌کنید، روی «من رسیدگی می‌کنم» بزنید.
alert-still-on-it = هشدار { $number } ({ $about })، { $minutes } دقیقه است که با شماست: هنوز در حال رسیدگی هستید؟ اگر پاسخ ندهید، به نفر بعدی سپرده می‌شود.
alert-still-yes = بله، رسیدگی می‌کنم
alert-still-thanks = هشدار { $number }: ممنونیم، همچنان با شماست.
alert-still-reopened = هشدار { $number } دوباره باز شد و به نفر بعدی سپرده می‌شود.
alert-still-over = هشدار { $number } بسته شد.
alert-given-back = هشدار { $number } به نفر بعدی سپرده شد.
alert-kind-arrival = 🚪 ورود
alert-kind-medical = 🚑 کمک پزشکی
alert-kind-danger = { "\u200F" }🆘 خطر
alert-card-nobody = { "\u200F" }{ $kind } · 🔔 <b>هشدار { $number }: الان کسی کشیک نیست</b> · { $area }
    { $what }

    داریم همهٔ هماهنگ‌کننده‌ها و مرکز فرماندهی را خبر می‌کنیم.
alert-decline = ✖️ نمی‌توانم
alert-card-declined = هشدار { $number }: گفتید نمی‌توانید. داریم افراد دیگری را خبر می‌کنیم. اگر بالاخره توانستید، آن را بر عهده بگیرید.
alert-plain = هشدار { $number }، { $area }: لطفاً همین الان ببینید.
alert-plain-taken = هشدار { $number } را پیش از این { $name } بر عهده گرفته است.
alert-late = هشدار { $number } · { $area }: { $minutes } دقیقه تأخیر
alert-late-more = و { $count } مورد دیگر
alert-found-again = ⚠️ این هشدارها متوقف شده بودند و به کسی خبر داده نمی‌شد. الان ادامه پیدا می‌کنند:
    { $alerts }
alert-outage = ⚠️ برنامهٔ Weft از { $from } تا { $until } از کار افتاده بود. هیچ هشداری دیر نشد.
alert-outage-late = ⚠️ برنامهٔ Weft از { $from } تا { $until } از کار افتاده بود. این هشدارها دیر شدند و الان ادامه پیدا می‌کنند:
    { $alerts }
alert-list = <b>هشدارهای باز: { $count }</b>

    { $lines }
alert-list-none = در محله‌های شما هشدار بازی نیست.
alert-list-line = { "\u200F" }{ $kind } · <b>هشدار { $number }</b> · { $about } · { $minutes } دقیقه
    { $how }
alert-list-open = هنوز کسی بر عهده نگرفته · نوبت { $times } تماس
alert-list-taken = { "\u200F" }{ $name } رسیدگی می‌کند
alert-list-to-close = دیدار انجام شد، هنوز بسته نشده
alert-list-show = 🔎 هشدار { $number }
command-alerts = هشدارهای باز
alert-list-relief = { "\u200F" }{ $name } رسیدگی می‌کند و جایگزین لازم دارد
alert-pass = ↪️ سپردن به …
alert-pass-ask = هشدار { $number }: آن را به چه کسی می‌سپارید؟ ({ $about })
alert-pass-next = نفر بعدی کشیک
alert-pass-all = 🔔 همه
alert-passed-to = هشدار { $number }: داریم از { $name } می‌پرسیم. اگر بر عهده نگیرد، مثل همیشه به نفر بعدی سپرده می‌شود.
alert-passed-all = هشدار { $number }: داریم همه را خبر می‌کنیم.
alert-pass-gone = الان نمی‌شود از این همکار پرسید. لطفاً کس دیگری را انتخاب کنید.
alert-card-passed = { "\u200F" }{ $kind } · ↪️ <b>هشدار { $number }: { $name } آن را می‌سپارد</b> · { $area }
    { $what }
alert-relief = 🔄 جایگزین لازم دارم
alert-relief-end = خودم ادامه می‌دهم
alert-relief-asked = داریم از دیگران می‌پرسیم. هشدار { $number } تا وقتی کسی آن را بگیرد با شماست.
alert-card-relief = { "\u200F" }{ $kind } · 🔄 <b>هشدار { $number }: { $name } جایگزین لازم دارد</b> · { $area }
    { $what }
alert-relieved = ✅ هشدار { $number }: حالا <b>{ $name }</b> رسیدگی می‌کند.
alert-write = ✏️ نوشتن پیام
alert-card-unreached = { "\u200F" }{ $kind } · 🔔 <b>هشدار { $number }: هیچ‌یک از افراد کشیک در دسترس نیست</b> · { $area }
    { $what }

    داریم همهٔ هماهنگ‌کننده‌ها و مرکز فرماندهی را خبر می‌کنیم.
