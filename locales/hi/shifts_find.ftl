# The list of shifts. $filters names the filters that are on.
shift-list-all = <b>सभी काम</b> { $filters }

    { $shifts }
shift-none-here = इन फ़िल्टर में कोई काम नहीं है: { $filters }
# A day's heading.
shift-day = <b>— { $day } —</b>
# One shift in the list: how many have it, of how many are needed.
shift-entry = <b>{ $number } · { $title }</b>
    🕕 { $start } – { $end } · 👥 { $taken }/{ $capacity }

# What keeps somebody from a shift.
shift-why-yours = ✅ यह काम आपके पास है।
shift-why-waiting = ⏳ आपका नाम वेटिंग लिस्ट में है।
shift-why-language = ✋ ज़रूरी भाषा: { $languages }।
shift-why-clash = ✋ उस समय आपके पास यह काम है: { $title }, { $start } – { $end }।

# Filters.
shift-filter = 🔎 { $filter }
shift-filter-night = 🌙 रात में
shift-ask-day = कौन-सा दिन?
shift-ask-place = कौन-सी जगह?
shift-ask-language = कौन-सी भाषा चाहिए?
# Words after /shifts that mean "at night", with commas between.
shift-words-night = रात, रात में, रात को, आज रात, आज रात को, रातें, रात का काम, रात की ड्यूटी, रात की शिफ्ट, रात की शिफ़्ट, नाइट, नाइट शिफ्ट, नाइट शिफ़्ट, नाइट ड्यूटी, raat, raat ko, raat mein
shift-button-which-day = 📅 दिन
shift-button-place = 📍 जगह
shift-button-needed = 🗣 ज़रूरी भाषा
shift-button-all = सब दिखाएँ
shift-button-fits = सिर्फ़ मेरे लायक
shift-button-clear = ✕ फ़िल्टर हटाएँ
# A filter on a button: a day, a place or a language.
shift-button-filter = { $filter }
shift-button-any = कोई भी
shift-button-previous = ‹ पीछे
shift-button-mine-numbered = { $number } · आपका
