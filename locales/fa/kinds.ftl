# What people send besides text, and what becomes of it.
relay-kind-poll = 📊 نظرسنجی
relay-kind-live-location = 📍 موقعیت زنده، در بالا
relay-follows-photo = 🖼 عکس، در پایین
kind-live-ended = 📍 موقعیت زنده، پایان یافت
kind-album = 🖼 آلبوم، در پایین: { $count }
kind-place-shared = 📍 یک مکان فرستاده شد
kind-place-shared-in = 📍 یک مکان فرستاده شد ({ $area })
kind-contact-offered = 👤 یک مخاطب؛ وقتی فرستنده موافقت کند، اینجا دیده می‌شود
kind-contact-ask = 👤 دیگران این مخاطب را ببینند: { $name }، { $phone }؟ فعلاً فقط می‌بینند که مخاطبی فرستاده‌اید.
kind-contact-yes = بله، نشان بده
kind-contact-no = نه
kind-contact-shown = 👤 اکنون دیگران این مخاطب را می‌بینند.
kind-contact-kept = 👤 مخاطب پنهان می‌ماند.
kind-contact-danger = 👤 ممکن است در خطر باشید؛ برای همین کارکنان اکنون مخاطبی را که فرستادید می‌بینند.
kind-what = { $what ->
    [story] استوری
    [paid] محتوای پولی
    [once] محتوای یک‌بار دیدن
    [giveaway] قرعه‌کشی
    [invoice] صورت‌حساب
    [game] بازی
    [checklist] فهرست کارها
    [gift] هدیه
    [account] حساب
   *[other] نوع ناشناخته
  }
kind-not-passed = ⚠️ نمی‌توان رساند: { $what }
kind-not-passed-you = این را نمی‌توان رساند: { $what }. دیگران می‌بینند که آن را فرستاده‌اید. لطفاً به صورت نوشته بفرستید، یا عکس، پیام صوتی یا فایل بفرستید.
mark-forwarded = {" "}· هدایت‌شده
mark-withdrawn-by = {" "}· پس‌گرفته‌شده، { $by }، { $at }
accounts-hidden = نام و پیوند حساب‌های Telegram رسانده نمی‌شود. پیام شما رسید و جای آن‌ها ••• آمده است.
correction-head = ✏️ <b>مترجم تصحیح کرد</b>
correction-ask = ✏️ این پیام پس از ترجمهٔ شما ویرایش شد. لطفاً با پاسخ دادن به همین پیام دوباره ترجمه کنید.
stakes-wait = ✋ <b>لطفاً منتظر تأیید یک انسان بمانید.</b> تا اینجا فقط ماشین آن را ترجمه کرده است.
stakes-first = ❗ <b>لطفاً اول این را ترجمه کنید.</b> یک کلمهٔ اشتباه ممکن است آسیب بزند.
withdraw-how = اینجا چیزی از شما برای پس گرفتن نیست. به پیامی که فرستاده‌اید با { "\u2066" }/withdraw{ "\u2069" } پاسخ دهید.
withdraw-last = پس گرفتن پیام آخر
withdraw-own-ask = آخرین پیام خود را پس می‌گیرید؟ برای دیگران ناپدید می‌شود و می‌بینند که پس گرفته شده است.
withdrawn-own = 🚫 پس گرفته شد. دیگران آن را نمی‌بینند و فقط می‌بینند که پس گرفته شده است.
withdrawn-by-resident = { "\u200F" }🚫 { $name } (پروندهٔ { $number }) پیام { $at } را پس گرفت.
withdrawn-by-resident-interpreter = 🚫 ساکن محله (پروندهٔ { $number }) پیام { $at } را پس گرفت.
withdrawn-translation = 🚫 مترجم ترجمهٔ این پیام را پس گرفت.
flood-note = خیلی سریع می‌نویسید. همه چیز نگه داشته می‌شود و کارکنان آن را یکجا در یک پیام می‌خوانند.
copy-refused = ⚠️ پیامی (پروندهٔ { $number }) را نشد همان‌طور که نوشته شده نشان داد. متن آن:
voice-as-audio = { "\u200F" }🎤 Telegram طرف مقابل پیام صوتی نمی‌پذیرد: پیام شما به صورت فایل رسید.
command-withdraw = پس گرفتن یک پیام
