# وقتی پیام کسی را بیدار نمی‌کند، به چه کسی تلفن شود.
command-numbers = شماره‌ها برای تماس
alert-card-numbers = { $card }

    { $numbers }
alert-numbers = ☎️ <b>کسی پاسخ نمی‌دهد. لطفاً خودتان تلفن کنید:</b>
    { $numbers }
alert-numbers-none = ☎️ <b>کسی پاسخ نمی‌دهد و اینجا شماره‌ای برای تماس نیست.</b> با { -command(name: "numbers") } می‌توانید شماره اضافه کنید.
alert-number = { $label }: { $phone }
alert-call-failed = ☎️ هشدار { $number }: سرویس تلفن در دسترس نیست و با کسی تماس نمی‌گیرد.

    { $numbers }
numbers-ask-area = شماره‌های کدام محله؟
numbers-list = ☎️ <b>شماره‌ها برای تماس · { $area }</b>
    { $numbers }

    وقتی به همه خبر داده شده و چند دقیقه کسی پاسخ نمی‌دهد، این شماره‌ها روی کارت هشدار نشان داده می‌شود.
numbers-none = هنوز شماره‌ای نیست.
numbers-button-add = ➕ افزودن شماره
numbers-button-remove = 🗑 { $label }
numbers-ask = چه کسی پاسخ می‌دهد و شماره چیست؟ برای نمونه: میز شب { "\u2066" }+86 21 5555 0100{ "\u2069" }
numbers-unreadable = اینجا شمارهٔ تلفنی دیده نمی‌شود. لطفاً این‌طور بنویسید: میز شب { "\u2066" }+86 21 5555 0100{ "\u2069" }
numbers-full = فهرست پر است ({ $limit }). لطفاً اول یک شماره را حذف کنید.
numbers-known = این شماره در فهرست هست.
# نشانی شخصی تقویم.
rota-button-address = 🔗 نشانی تقویم من
calendar-name = کشیک
calendar-address = 🔗 <b>نشانی تقویم شما</b>
    { $address }

    این نشانی را در برنامهٔ تقویم خود مشترک شوید: زمان کشیک‌های شما را نشان می‌دهد و هر تغییری را دنبال می‌کند. هر کسی که این نشانی را داشته باشد این زمان‌ها را می‌بیند، پس لطفاً آن را به کسی ندهید.
calendar-button-new = 🔁 نشانی تازه
calendar-button-end = 🗑 خاموش کردن
calendar-ask-sure = نشانی فعلی دیگر در هیچ تقویمی کار نخواهد کرد. ادامه می‌دهید؟
calendar-button-sure = بله، ادامه
calendar-ended = نشانی تقویم شما خاموش شد.
calendar-no-web = نشانی تقویم اینجا فراهم نیست. زمان کشیک‌هایتان را می‌توانید با { -command(name: "rota") } به صورت فایل بگیرید.
# بستن چند ورود با هم.
arrival-close-ask-all = این افراد را دیدید ({ $count }): { $names }. اگر برای همه همه چیز انجام شده، ببندید. برای بستن بعضی از آن‌ها، با { -command(name: "alerts") } بازشان کنید.
arrival-close-ask-others = { "\u200F" }{ $worker } این افراد را دیده ({ $count })، ولی دیگر نمی‌تواند آن‌ها را ببندد: { $names }. لطفاً شما برای همه ببندید.
arrival-close-all = ☑️ بستن همه
arrival-closed-all = بسته شد: { $count }
