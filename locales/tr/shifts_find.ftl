# The list of shifts. $filters names the filters that are on.
shift-list-all = <b>Bütün görevler</b> { $filters }

    { $shifts }
shift-none-here = Bu filtrelere uyan görev yok: { $filters }
# A day's heading.
shift-day = <b>— { $day } —</b>
# One shift in the list: how many have it, of how many are needed.
shift-entry = <b>{ $number } · { $title }</b>
    🕕 { $start } – { $end } · 👥 { $taken }/{ $capacity }

# What keeps somebody from a shift.
shift-why-yours = ✅ Bu görev sizin.
shift-why-waiting = ⏳ Bekleme listesindesiniz.
shift-why-language = ✋ Gereken dil: { $languages }.
shift-why-clash = ✋ O saatte şu göreviniz var: { $title }, { $start } – { $end }.

# Filters.
shift-filter = 🔎 { $filter }
shift-filter-night = 🌙 gece
shift-ask-day = Hangi gün?
shift-ask-place = Hangi yer?
shift-ask-language = Hangi dil gerekli?
# Words after /shifts that mean "at night", with commas between.
shift-words-night = gece, geceleyin, geceleri, geceler, bu gece, gece vakti, gece vardiyası, gece görevi, gece görevleri, gece nöbeti
shift-button-which-day = 📅 Gün
shift-button-place = 📍 Yer
shift-button-needed = 🗣 Gereken dil
shift-button-all = Hepsini göster
shift-button-fits = Yalnız bana uygunlar
shift-button-clear = ✕ Filtreleri kaldır
# A filter on a button: a day, a place or a language.
shift-button-filter = { $filter }
shift-button-any = Fark etmez
shift-button-previous = ‹ Geri
shift-button-mine-numbered = { $number } · Sizin
