alert-card-open = 🔔 <b>هشدار { $number }</b> · { $area }
    { $what }
alert-card-reopened = 🔔 <b>هشدار { $number } دوباره باز است</b> · { $area }
    { $what }
alert-card-all = 🔔🔔 <b>هشدار { $number }: هیچ‌یک از افراد کشیک پاسخ نداده است</b> · { $area }
    { $what }

    داریم همهٔ هماهنگ‌کننده‌ها و مرکز فرماندهی را خبر می‌کنیم.
alert-card-again = 🔔🔔🔔 <b>هشدار { $number }: هنوز کسی آن را بر عهده نگرفته است</b> · { $area } · خبررسانی شمارهٔ { $times }
    { $what }

    همه را بارها خبر می‌کنیم تا کسی آن را بر عهده بگیرد.
alert-card-taken = ✅ <b>هشدار { $number }</b> · { $area }
    { $what }

    رسیدگی با <b>{ $name }</b> است.
alert-card-yours = ✅ <b>هشدار { $number } با شماست</b> · { $area }
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
alert-taken-by = هشدار { $number } را پیش از این { $name } بر عهده گرفته است.
alert-over = هشدار { $number } پیش از این بسته شده است.
alert-not-yours = هشدار { $number } اکنون با شما نیست و کسی آن را بر عهده ندارد. اگر رسیدگی می‌کنید، روی «من رسیدگی می‌کنم» بزنید.
alert-still-on-it = هشدار { $number }: هنوز در حال رسیدگی هستید؟ اگر پاسخ ندهید، به نفر بعدی سپرده می‌شود.
alert-still-yes = بله، رسیدگی می‌کنم
alert-still-thanks = هشدار { $number }: ممنونیم، همچنان با شماست.
alert-still-reopened = هشدار { $number } دوباره باز شد و به نفر بعدی سپرده می‌شود.
alert-still-over = هشدار { $number } بسته شد.
alert-given-back = هشدار { $number } به نفر بعدی سپرده شد.
