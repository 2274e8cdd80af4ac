# สิ่งที่คนในงานได้รับแจ้งเมื่องานเปลี่ยน
desk-for = <b>ถึง { $name } { $phone }</b> (ไม่มี Telegram – กรุณาบอกต่อให้ด้วย)

    { $text }
desk-news-changed = ✏️ <b>งานของคุณมีการเปลี่ยนแปลง</b>

    { $card }

    { $changes }
desk-news-moved = 🕕 <b>งานของคุณเปลี่ยนเวลา คุณยังสะดวกไหม?</b>

    { $card }

    { $changes }

    กรุณาตอบภายใน { $until } จนถึงตอนนั้นที่ยังเป็นของคุณ หากไม่ตอบ ที่จะว่างลง
desk-news-moved-soon = 🕕 <b>งานของคุณเปลี่ยนเวลา คุณยังมาได้ไหม?</b>

    { $card }

    { $changes }
desk-news-cancelled = 🚫 <b>งานนี้ยกเลิกแล้ว คุณไม่ต้องมา</b>

    { $card }

    { $changes }
desk-news-put-on = 🙋 <b>คุณได้รับมอบหมายงานนี้</b>

    { $card }

    { $changes }

    หากมาไม่ได้ กรุณาบอกตอนนี้
desk-news-taken-off = <b>งานนี้ไม่ใช่ของคุณแล้ว</b> คุณไม่ต้องมา

    { $card }

    { $changes }
desk-news-freed = <b>งานนี้ไม่ใช่ของคุณแล้ว</b> เพราะไม่มีคำตอบเรื่องเวลาใหม่ คุณไม่ต้องมา

    { $card }
desk-silent = ⚠️ <b>{ $name } ไม่ได้ตอบเรื่องเวลาใหม่ มีที่ว่างแล้ว</b>

    { $card }
desk-kept = 👍 <b>ขอบคุณ งานนี้ยังเป็นของคุณ</b>

    { $card }
desk-line = { $what }: { $old } → { $new }
desk-span = { $start } – { $end }
desk-none = ไม่ต้องใช้
desk-by = ดำเนินการโดย { $name }
desk-reason = เหตุผล: { $reason }
desk-offer = 📣 <b>งานว่างที่เหมาะกับคุณ</b>

    { $shifts }
desk-letter = ✉️ <b>ข้อความจาก { $name } ถึงคุณ:</b>

    { $words }

    { $card }

# งานในมุมของผู้ประสานงาน
# ประกอบจากข้อความอื่น
desk-page = { $parts }
desk-on = 👥 คนในงาน: { $taken }/{ $capacity }
desk-over = ⚠️ คนเกินที่ต้องการ: { $taken }/{ $capacity }
desk-state-draft = 📝 ฉบับร่าง: อาสาสมัครยังไม่เห็น
desk-state-cancelled = 🚫 ยกเลิกแล้ว
desk-announced = 📣 แจ้งแล้วเมื่อ { $at }
desk-in-digest = 📣 จะแจ้ง { $at }
desk-nobody = ยังไม่มีใครในงานนี้
desk-nobody-waits = ไม่มีใครรออยู่
desk-person = { $number }. <b>{ $name }</b> · { $details }
desk-reachable = ติดต่อได้
desk-phone = ไม่มี Telegram, { $phone }
desk-vouched = ลงชื่อโดย { $name }
desk-is-coming = จะมา
desk-did-not-come = ไม่ได้มา
desk-left-at = สละงานเมื่อ { $at }
desk-risk-unreachable = ติดต่อทาง Telegram ไม่ได้
desk-risk-moved = ยังไม่ตอบเรื่องเวลาใหม่
desk-risk-unanswered = ยังไม่ตอบการเตือน
desk-seat = { $card }

    { $person }
desk-waitlist = <b>รายชื่อสำรอง</b>

    { $card }

    { $people }
desk-log = <b>บันทึก</b>

    { $card }

    { $entries }
desk-log-none = ยังไม่มี
desk-log-entry = <b>{ $at }</b> · { $what } · { $by }
desk-log-person = 👤 { $name }
desk-log-undone = ↩️ ย้อนกลับโดย { $name }
desk-by-itself = อัตโนมัติ
desk-did-posted = ประกาศ
desk-did-published = เผยแพร่ฉบับร่าง
desk-did-edited = แก้ไข
desk-did-cancelled = ยกเลิก
desk-did-put-on = มอบหมาย
desk-did-taken-off = นำออกจากงาน
desk-did-left = สละงาน
desk-did-freed = ไม่ตอบ ที่จึงว่าง
desk-did-announced = แจ้งอาสาสมัคร
desk-did-no-show = บันทึกว่าไม่ได้มา
desk-did-came = บันทึกว่ามา

# คำถาม
desk-edit-which = <b>จะเปลี่ยนอะไร?</b>

    { $card }
desk-ask-title = ต้องทำอะไร? กรุณาพิมพ์ชื่องานใหม่ ส่ง /cancel เพื่อออก
desk-ask-place = กรุณาพิมพ์สถานที่ใหม่ ส่ง /cancel เพื่อออก
desk-ask-time = กรุณาพิมพ์เวลาใหม่แบบนี้: 18:00-22:00 หากเปลี่ยนวันด้วย ให้พิมพ์วันก่อน: 2026-04-01 18:00-22:00 ส่ง /cancel เพื่อออก
desk-no-time = อ่านเวลานี้ไม่ออก กรุณาพิมพ์แบบนี้: 18:00-22:00 หรือ 2026-04-01 18:00-22:00
desk-no-change = เหมือนเดิม ไม่มีอะไรเปลี่ยน
desk-ask-reason = <b>เปลี่ยนแบบนี้ไหม?</b>

    { $card }

    { $changes }

    กรุณาพิมพ์เหตุผลที่คนในงานจะได้อ่าน หรือกดปุ่มด้านล่าง
desk-ask-cancel = <b>ยกเลิกงานนี้ไหม?</b>

    { $card }

    { $count ->
        [0] ไม่มีใครในงานนี้
       *[other] มี { $count } คนในงานนี้ และจะได้รับแจ้ง
    } กรุณาพิมพ์เหตุผล หรือกดปุ่มด้านล่าง
desk-ask-off = <b>นำ { $name } ออกจากงานนี้ไหม?</b>

    { $card }

    กรุณาพิมพ์เหตุผลที่คนนี้จะได้อ่าน หรือกดปุ่มด้านล่าง
desk-too-many = ⚠️ <b>คนเกินที่ต้องการ: { $taken }/{ $capacity }</b>

    { $card }

    ตอนนี้ทุกคนยังอยู่ หากต้องนำใครออก ให้กดชื่อคนนั้น
desk-ask-who = <b>มอบหมายให้ใคร?</b> กดชื่อ หรือพิมพ์บางส่วนของชื่อ

    { $card }
desk-who-none = ไม่มีคนชื่อนี้ที่รับงานนี้ได้ กรุณาพิมพ์ชื่ออื่น

    { $card }
desk-anyway = { $reasons }

    <b>ยังจะมอบหมายให้ { $name } ไหม?</b>
desk-anyway-full = เต็มแล้ว: { $taken }/{ $capacity }
desk-anyway-overlaps = { $name } มีงานอื่นในเวลานั้น: { $title }, { $start }
desk-anyway-busy = { $name } มีงานอื่นในเวลานั้น
desk-anyway-lacks-language = ไม่ทราบว่า { $name } พูดภาษา{ $languages } ได้หรือไม่
desk-ask-contact = <b>คนที่ไม่มี Telegram</b> กรุณาพิมพ์ชื่อและเบอร์โทร เช่น Li Ming 13800000000 ข้อความถึงคนนี้จะส่งมาที่คุณ ส่ง /cancel เพื่อออก
desk-no-contact = ต้องมีชื่อและเบอร์โทร เช่น Li Ming 13800000000
desk-vouch-done = ✅ { $name } อยู่ในงานแล้ว
desk-ask-announce = <b>จะแจ้งงานนี้เมื่อไร?</b>

    { $card }

    { $count ->
        [0] ตอนนี้ไม่มีคนว่างที่เหมาะกับงานนี้
       *[other] ตอนนี้มี { $count } คนที่เหมาะกับงานนี้
    }
desk-ask-write = <b>เขียนถึง { $name }</b> ข้อความถัดไปของคุณจะส่งถึงคนนี้ ส่ง /cancel เพื่อออก

    { $card }
desk-ask-write-all = <b>เขียนถึงทุกคนในงานนี้</b> ข้อความถัดไปของคุณจะส่งถึงทุกคน ส่ง /cancel เพื่อออก

    { $card }
desk-sent = ✅ { $count ->
    [0] ไม่ได้ส่งถึงใคร
   *[other] ส่งถึง { $count } คนแล้ว
  }
desk-not-sent = ติดต่อทาง Telegram ไม่ได้: { $names }
desk-left-out = ⚠️ คืนงานให้ไม่ได้ เพราะรับงานนี้ไม่ได้แล้ว: { $names }
desk-toast-undone = ย้อนกลับแล้ว
desk-toast-published = เผยแพร่แล้ว
desk-toast-announced = รับทราบ
desk-toast-put-on = มอบหมายแล้ว

# เหตุที่ทำไม่ได้
shift-full = งานนี้เต็มแล้ว
shift-not-begun = งานนี้ยังไม่เริ่ม
shift-not-on-it = คนนี้ไม่ได้อยู่ในงานแล้ว
shift-changed-meanwhile = มีคนอื่นเพิ่งแก้ไขงานนี้ กรุณาดูอีกครั้ง
shift-too-late-to-undo = ย้อนกลับไม่ได้แล้ว เพราะแจ้งทุกคนไปแล้ว

# สิ่งที่เปลี่ยนได้
desk-field-title = ชื่องาน
desk-field-place = สถานที่
desk-field-time = เวลา
desk-field-capacity = จำนวนคน
desk-field-languages = ภาษา

# ปุ่ม
desk-button-manage = 🗂 จัดการงานอาสา
desk-button-card = ดูคนในงาน
desk-button-edit = ✏️ แก้ไข
desk-button-cancel = 🚫 ยกเลิกงาน
desk-button-put-on = ➕ มอบหมาย
desk-button-vouch = ➕ ไม่มี Telegram
desk-button-write = ✉️ เขียนถึง
desk-button-write-all = ✉️ เขียนถึงทุกคน
desk-button-answer = ✉️ ตอบ
desk-button-announce = 📣 แจ้งอาสาสมัคร
desk-button-announce-now = ตอนนี้
desk-button-digest = รวมกับงานอื่น { $at }
desk-button-publish = เผยแพร่
desk-button-draft = เก็บเป็นฉบับร่าง
desk-button-waitlist = สำรอง: { $count }
desk-button-log = บันทึก
desk-button-undo = ↩️ ย้อนกลับ
desk-button-back = ‹ กลับ
desk-button-earlier = ‹ ก่อนหน้า
desk-button-off = นำออกจากงาน
desk-button-no-show = ไม่ได้มา
desk-button-came = มาแล้ว
desk-button-skip = ทำเลย ไม่ระบุเหตุผล
desk-button-anyway = ยืนยันมอบหมาย
desk-button-fits = ได้ สะดวก

# /coverage
coverage-head = <b>งานอาสา</b>
    📍 { $area }
    📅 { $day }
coverage-list = <b>{ $title }</b>
    📍 { $area }
    📅 { $day }

    { $entries }
coverage-none = ไม่มีรายการ
coverage-entry = <b>{ $number }. { $title }</b>
    { $start } · { $area } · { $taken }/{ $capacity }
coverage-person = 👤 { $name }: { $details }
coverage-all-areas = ทุกชุมชน
coverage-all-days = วันต่อ ๆ ไป
coverage-ask-day = วันไหน?
coverage-kind-holes = ยังขาดคน
coverage-kind-risk = ยังไม่แน่
coverage-kind-left = สละงานกะทันหัน
coverage-kind-no-show = ไม่ได้มา
coverage-kind-drafts = ฉบับร่าง
coverage-kind-all = ทั้งหมด
coverage-kind-cancelled = ยกเลิกแล้ว
coverage-button-list = { $title }: { $count }
coverage-button-area = 📍 ชุมชน
coverage-button-day = 📅 วัน
coverage-button-lists = ‹ ทุกรายการ
coverage-button-week = 🗓 ทั้งสัปดาห์
coverage-week = 🗓 <b>ขาดคนที่ไหน?</b>
    { $start } – { $end }

    { $rows }

    ❌ ขาดคน
    ⚠️ คนพอ แต่ยังไม่แน่ว่าจะมาครบ
    ✅ เต็มทุกที่
    ▫️ ไม่มีงาน
# ประกอบจากข้อความอื่น
coverage-week-area = { $marks } { $area }
coverage-week-day = { $marks } { $day } · { $taken }/{ $capacity }
command-coverage = ดูว่าใครอยู่งานไหน และแก้ไขงาน
