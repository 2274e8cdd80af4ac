# The list of shifts. $filters names the filters that are on.
shift-list-all = <b>งานอาสาทั้งหมด</b> { $filters }

    { $shifts }
shift-none-here = ไม่มีงานที่ตรงกับตัวกรอง: { $filters }
# A day's heading.
shift-day = <b>— { $day } —</b>
# One shift in the list: how many have it, of how many are needed.
shift-entry = <b>{ $number } · { $title }</b>
    🕕 { $start } – { $end } · 👥 { $taken }/{ $capacity }

# What keeps somebody from a shift.
shift-why-yours = ✅ คุณได้งานนี้แล้ว
shift-why-waiting = ⏳ คุณอยู่ในรายชื่อสำรอง
shift-why-language = ✋ ภาษาที่ต้องใช้: { $languages }
shift-why-clash = ✋ ในเวลานั้นคุณมีงาน: { $title } { $start } – { $end }

# Filters.
shift-filter = 🔎 { $filter }
shift-filter-night = 🌙 กลางคืน
shift-ask-day = วันไหน?
shift-ask-place = ที่ไหน?
shift-ask-language = ต้องใช้ภาษาอะไร?
# Words after /shifts that mean "at night", with commas between.
shift-words-night = กลางคืน, ตอนกลางคืน, คืน, คืนนี้, ตอนดึก, ดึก, กะดึก, กะกลางคืน, เวรดึก, งานกลางคืน, งานกะดึก, ช่วงกลางคืน
shift-button-which-day = 📅 วัน
shift-button-place = 📍 สถานที่
shift-button-needed = 🗣 ภาษาที่ต้องใช้
shift-button-all = แสดงทั้งหมด
shift-button-fits = เฉพาะที่เหมาะกับฉัน
shift-button-clear = ✕ ล้างตัวกรอง
# A filter on a button: a day, a place or a language.
shift-button-filter = { $filter }
shift-button-any = ทั้งหมด
shift-button-previous = ‹ ย้อนกลับ
shift-button-mine-numbered = { $number } · ของคุณ
