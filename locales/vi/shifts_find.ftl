# The list of shifts. $filters names the filters that are on.
shift-list-all = <b>Tất cả các ca</b> { $filters }

    { $shifts }
shift-none-here = Không có ca nào khớp với bộ lọc: { $filters }
# A day's heading.
shift-day = <b>— { $day } —</b>
# One shift in the list: how many have it, of how many are needed.
shift-entry = <b>{ $number } · { $title }</b>
    🕕 { $start } – { $end } · 👥 { $taken }/{ $capacity }

# What keeps somebody from a shift.
shift-why-yours = ✅ Bạn đã nhận ca này.
shift-why-waiting = ⏳ Bạn đang ở trong danh sách chờ.
shift-why-language = ✋ Cần: { $languages }.
shift-why-clash = ✋ Vào giờ đó bạn có ca: { $title }, { $start } – { $end }.

# Filters.
shift-filter = 🔎 { $filter }
shift-filter-night = 🌙 ban đêm
shift-ask-day = Ngày nào?
shift-ask-place = Ở đâu?
shift-ask-language = Cần ngôn ngữ nào?
# Words after /shifts that mean "at night", with commas between.
shift-words-night = ban đêm, đêm, buổi đêm, vào ban đêm, đêm nay, tối nay, nửa đêm, đêm khuya, ca đêm, các ca đêm, trực đêm
shift-button-which-day = 📅 Ngày
shift-button-place = 📍 Địa điểm
shift-button-needed = 🗣 Ngôn ngữ cần
shift-button-all = Xem tất cả
shift-button-fits = Chỉ ca phù hợp
shift-button-clear = ✕ Bỏ bộ lọc
# A filter on a button: a day, a place or a language.
shift-button-filter = { $filter }
shift-button-any = Tất cả
shift-button-previous = ‹ Quay lại
shift-button-mine-numbered = { $number } · Của bạn
