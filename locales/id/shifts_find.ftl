# The list of shifts. $filters names the filters that are on.
shift-list-all = <b>Semua tugas</b> { $filters }

    { $shifts }
shift-none-here = Tidak ada tugas dengan filter ini: { $filters }
# A day's heading.
shift-day = <b>— { $day } —</b>
# One shift in the list: how many have it, of how many are needed.
shift-entry = <b>{ $number } · { $title }</b>
    🕕 { $start } – { $end } · 👥 { $taken }/{ $capacity }

# What keeps somebody from a shift.
shift-why-yours = ✅ Tugas ini milik Anda.
shift-why-waiting = ⏳ Anda di daftar tunggu.
shift-why-language = ✋ Perlu bahasa: { $languages }.
shift-why-clash = ✋ Pada waktu itu Anda punya: { $title }, { $start } – { $end }.

# Filters.
shift-filter = 🔎 { $filter }
shift-filter-night = 🌙 malam
shift-ask-day = Hari apa?
shift-ask-place = Di tempat mana?
shift-ask-language = Bahasa apa yang diperlukan?
# Words after /shifts that mean "at night", with commas between.
shift-words-night = malam, malam hari, malam-malam, malam ini, nanti malam, pada malam hari, tengah malam, tugas malam, shift malam, sif malam, jaga malam, dinas malam
shift-button-which-day = 📅 Hari
shift-button-place = 📍 Tempat
shift-button-needed = 🗣 Bahasa yang perlu
shift-button-all = Lihat semua
shift-button-fits = Yang cocok saja
shift-button-clear = ✕ Tanpa filter
# A filter on a button: a day, a place or a language.
shift-button-filter = { $filter }
shift-button-any = Semua
shift-button-previous = ‹ Kembali
shift-button-mine-numbered = { $number } · Milik Anda
