# The list of shifts. $filters names the filters that are on.
shift-list-all = <b>همهٔ نوبت‌های داوطلبی</b> { $filters }

    { $shifts }
shift-none-here = با این فیلترها نوبتی نیست: { $filters }
# A day's heading.
shift-day = <b>— { $day } —</b>
# One shift in the list: how many have it, of how many are needed.
shift-entry = { "\u200F" }<b>{ $number } · { $title }</b>
    { "\u200F" }🕕 { $start } – { $end } · 👥 { $taken } از { $capacity }

# What keeps somebody from a shift.
shift-why-yours = ✅ برای شما ثبت شده است.
shift-why-waiting = ⏳ در فهرست انتظار هستید.
shift-why-language = ✋ زبان لازم: { $languages }.
shift-why-clash = ✋ در آن ساعت این نوبت را دارید: { $title }، { $start } – { $end }.

# Filters.
shift-filter = 🔎 { $filter }
shift-filter-night = 🌙 شبانه
shift-ask-day = کدام روز؟
shift-ask-place = کدام مکان؟
shift-ask-language = چه زبانی لازم است؟
# Words after /shifts that mean "at night", with commas between.
shift-words-night = شب, شبانه, شب‌ها, شبها, شب ها, در شب, امشب, شب‌هنگام, نیمه‌شب, نیمه شب, نوبت شب, نوبت شبانه, شیفت شب, شیفت شبانه
shift-button-which-day = 📅 روز
shift-button-place = 📍 مکان
shift-button-needed = 🗣 زبان لازم
shift-button-all = نمایش همه
shift-button-fits = فقط مناسب من
shift-button-clear = ✕ بدون فیلتر
# A filter on a button: a day, a place or a language.
shift-button-filter = { $filter }
shift-button-any = فرقی ندارد
shift-button-previous = ‹ برگشت
shift-button-mine-numbered = { $number } · مال شما
