# การสร้างงาน: บรรทัดเดียว หน้าที่ การทำซ้ำ แม่แบบ คัดลอกสัปดาห์ แล้วเป็นกฎของชุมชน
make-title = { $question }

    💡 หรือพิมพ์ทั้งหมดในบรรทัดเดียว: <i>ประตู 3, พรุ่งนี้ 22:00-06:00, 2 คน, ภาษาเกาหลี</i>
make-capacity = { $question }
    ถ้ามีหลายหน้าที่: <i>2 ประตู, 1 คนขับ</i>
make-zone = 🌐 เขตเวลา: { $zone }
make-role = 👥 { $role }: { $count }
make-beside = 👥 { $title }: { $taken }/{ $capacity }
make-which-day = คุณหมายถึงวันไหน: { $days } กรุณาพิมพ์พร้อมชื่อเดือน
make-posted = ✅ <b>ประกาศแล้ว { $count } งาน</b> อาสาสมัครจะเห็นใน /shifts
make-kept = 📝 <b>เก็บฉบับร่างแล้ว { $count } งาน</b> ดูได้ใน /coverage อาสาสมัครจะเห็นเมื่อเผยแพร่แล้ว
make-too-many = มากเกินไปในครั้งเดียว ได้ไม่เกิน { $limit } งาน
make-nothing = ไม่เหลืองานให้ประกาศแล้ว

make-series = 🔁 <b>ทำซ้ำงานนี้ไหม?</b> แตะวันในสัปดาห์ หรือพิมพ์วันสุดท้าย

    { $card }

    { $days }
make-days = 📅 { $count } วัน: { $days }
make-no-days = 📅 ยังไม่มีวัน กรุณาแตะวันในสัปดาห์
make-left-out = ✕ เว้นวันหยุด: { $days }
make-added = ＋ วันทำงานชดเชยวันหยุด: { $days }
make-unknown-years = ⚠️ วันหยุดของปี { $years } ยังไม่ประกาศ วันเหล่านี้นับตามปกติ
make-already = มีอยู่แล้วและคงเดิม: { $count }
make-weekday-on = ✓ { $day }
make-every = { $count ->
    [1] ทุกสัปดาห์
   *[other] ทุก { $count } สัปดาห์
  }
make-until = ถึง { $day }
make-holidays-usual = วันหยุด: ตามปกติ
make-holidays-off = วันหยุด: เว้น
make-holidays-workdays = ตามวันทำงาน
make-button-repeat = 🔁 ทำซ้ำ
make-button-post-all = ประกาศทั้งหมด: { $count }
make-button-following = 🔁 งานต่อ ๆ ไปด้วย
make-button-crew = 👥 หน้าที่อื่นด้วย
make-followed = เปลี่ยนเพิ่มอีก { $count } งาน คงเดิม: { $left }

make-template = 📋 <b>แม่แบบ</b>

    { $card }

    “คนละหนึ่ง”: ก่อนเริ่มเกิน 24 ชั่วโมง ไม่มีใครรับงานแบบนี้ได้สองงาน “เข้าทีหลัง”: หลังงานเริ่มแล้วยังรับได้ และนับชั่วโมงตั้งแต่ตอนนั้น
make-templates = 📋 <b>แม่แบบ</b> แตะเพื่อประกาศหรือแก้ไข
make-no-templates = 📋 ยังไม่มีแม่แบบ หลังประกาศงานแล้วให้แตะ “เก็บเป็นแม่แบบ”
make-no-template = แม่แบบนี้ไม่มีแล้ว
make-clock = 🕕 { $start } – { $end }
make-flag-popular = ⭐ คนละหนึ่ง: { $state }
make-flag-begun = ▶️ เข้าทีหลัง: { $state }
make-button-templates = 📋 แม่แบบ
make-button-keep-template = 📋 เก็บเป็นแม่แบบ
make-button-use = ประกาศ
make-button-remove = 🗑 ลบ

make-copy = 🗓 <b>คัดลอกทั้งสัปดาห์ไปสัปดาห์ถัดไปไหม?</b>
    📍 { $area }
    📅 { $start } – { $end }

    { $count ->
        [0] ไม่มีงานให้ประกาศ
       *[other] จะประกาศ { $count } งาน โดยยังไม่มีคน
    } มีอยู่แล้ว: { $already } เลยเวลาแล้ว: { $over }
make-button-copy = 🗓 คัดลอกสัปดาห์
make-button-this-week = ใช้สัปดาห์นี้
make-button-last-week = ใช้สัปดาห์ก่อน

make-table = 📄 { $count } งาน แก้ไขได้ตามต้องการ เก็บคอลัมน์ id ไว้ แล้วส่งไฟล์กลับมา
make-table-ordered = กำลังส่งตารางให้คุณ
make-button-table = 📄 เป็นตาราง

rules-card = 📏 <b>กฎของงานใน { $area }</b>
    ใช้กับทุกคนที่รับงานตั้งแต่ตอนนี้ คุณยังมอบหมายงานให้ใครก็ได้

    💤 ชั่วโมงพักระหว่างสองงาน
    ⏱ จำนวนชั่วโมงสูงสุดตั้งแต่วันจันทร์ถึงวันอาทิตย์
    🤝 สองงานทับกันได้นานเท่าใด ถ้าเจ้าตัวต้องการทั้งสองงาน
    🔰 คนใหม่และคนที่กำลังฝึก: เมื่อมีคนที่มีประสบการณ์อยู่ในงานแล้ว
    🧒 คนอายุต่ำกว่า 18 ปีก็เช่นกัน
rules-on = เปิด
rules-off = ปิด
rules-hours = { $count } ชม.
rules-minutes = { $count } นาที
rules-button = 📏 กฎ
rules-button-rest = 💤 พัก: { $value }
rules-button-week = ⏱ ต่อสัปดาห์: { $value }
rules-button-grace = 🤝 ทับกัน: { $value }
rules-button-new = 🔰 คนใหม่: { $value }
rules-button-minors = 🧒 ต่ำกว่า 18: { $value }
rules-button-minor = 🧒 ต่ำกว่า 18: { $state }
rules-button-trainee = 🔰 กำลังฝึก: { $state }

shift-rests = ✋ พักไม่พอ ที่นี่ต้องพัก { $hours } ชั่วโมงระหว่างงาน งานที่ใกล้เกินไป:
    { $others }
shift-week-full = ✋ สัปดาห์นั้นจะเกิน { $hours } ชั่วโมง
shift-needs-guide = ✋ สำหรับคนที่ทำงานนี้ครั้งแรก: รับได้เมื่อมีคนที่มีประสบการณ์อยู่ในงานแล้ว
shift-minor-alone = ✋ สำหรับคนอายุต่ำกว่า 18 ปี: รับได้เมื่อมีผู้ใหญ่ที่มีประสบการณ์อยู่ในงานแล้ว
shift-opens-later = ✋ มีคนต้องการมาก งานแบบนี้งานที่สองเปิดรับ { $at }
shift-joined = ✅ <b>คุณได้งานนี้แล้ว งานกำลังดำเนินอยู่ ไปได้เลย</b> ชั่วโมงของคุณนับตั้งแต่ตอนนี้

    { $card }
