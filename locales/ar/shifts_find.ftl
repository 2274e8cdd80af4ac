# The list of shifts. $filters names the filters that are on.
shift-list-all = <b>كل المهام</b> { $filters }

    { $shifts }
shift-none-here = لا توجد مهام بهذه التصفية: { $filters }
# A day's heading.
shift-day = <b>— { $day } —</b>
# One shift in the list: how many have it, of how many are needed.
shift-entry = { "\u200F" }<b>{ $number } · { $title }</b>
    { "\u200F" }🕕 { $start } – { $end } · 👥 { $taken } من { $capacity }

# What keeps somebody from a shift.
shift-why-yours = ✅ هذه المهمة لك.
shift-why-waiting = ⏳ أنت على قائمة الانتظار.
shift-why-language = ✋ اللغة المطلوبة: { $languages }.
shift-why-clash = ✋ لديك في هذا الوقت: { $title }، { $start } – { $end }.

# Filters.
shift-filter = 🔎 { $filter }
shift-filter-night = 🌙 ليلًا
shift-ask-day = في أي يوم؟
shift-ask-place = في أي مكان؟
shift-ask-language = ما اللغة المطلوبة؟
# Words after /shifts that mean "at night", with commas between.
shift-words-night = ليلًا, ليلا, ليلاً, ليل, الليل, الليلة, ليلة, ليالي, في الليل, بالليل, هذه الليلة, مساء الليلة, ليلي, ليلية, مهمة ليلية, مهام ليلية, نوبة ليلية, مناوبة ليلية
shift-button-which-day = 📅 حسب اليوم
shift-button-place = 📍 حسب المكان
shift-button-needed = 🗣 اللغة المطلوبة
shift-button-all = عرض الكل
shift-button-fits = ما يناسبني فقط
shift-button-clear = ✕ بلا تصفية
# A filter on a button: a day, a place or a language.
shift-button-filter = { $filter }
shift-button-any = الكل
shift-button-previous = ‹ رجوع
shift-button-mine-numbered = { $number } · لك
