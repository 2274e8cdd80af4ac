# ชั่วโมง: ของตัวเอง และการอนุมัติของผู้ประสานงาน ระยะเวลาเขียนเป็น ชั่วโมง:นาที เช่น 2:05

command-myhours = ชั่วโมงของฉัน
command-hours = อนุมัติชั่วโมง

hours-mine = <b>⏱ ชั่วโมงของคุณ</b>

    { $months }

    { $entries }
hours-mine-none = <b>⏱ ชั่วโมงของคุณ</b>

    ยังไม่มี ชั่วโมงจะแสดงที่นี่เมื่อคุณยืนยันชั่วโมงของงาน หรือแจ้งความช่วยเหลืออื่น
hours-month = <b>{ $month }</b>: { $worked } ชม.
hours-month-credited = <b>{ $month }</b>: ทำจริง { $worked } ชม. นับให้ { $credited } ชม.
hours-month-open = (+ { $length } ชม. รออนุมัติ)
hours-line = { $number }. { $at } · { $title } · { $length } ชม.
hours-state-proposed = ⏳ รออนุมัติ
hours-state-approved = ✅ อนุมัติแล้ว
hours-state-approved-as = ✅ อนุมัติแล้ว นับให้ { $credited } ชม.
hours-state-refused = ❌ ไม่อนุมัติ
hours-button-report = ➕ แจ้งความช่วยเหลืออื่น
hours-button-object-numbered = { $number } · ไม่ถูกต้อง
hours-button-withdraw-numbered = { $number } · ถอนออก
hours-button-object = ไม่ถูกต้อง

hours-ask-area = คุณไปช่วยที่ไหน?
hours-ask-what = คุณทำอะไร? พิมพ์สั้น ๆ ก็พอ เช่น “คัดแยกหน้ากาก”
hours-ask-day = วันไหน? กดเลือกวัน หรือพิมพ์มา
# ข้อความบนปุ่ม: วัน
hours-button-day = { $day }
hours-ask-span = ตั้งแต่กี่โมงถึงกี่โมง? เช่น 14:00-16:30
hours-no-day = อ่านวันนี้ไม่ออก กรุณากดเลือกวัน หรือพิมพ์แบบนี้: 11-28 (เดือน-วัน) หรือ “เมื่อวาน”
hours-no-span = อ่านเวลานี้ไม่ออก กรุณาพิมพ์แบบนี้: 14:00-16:30
hours-report-preview = <b>แจ้งแบบนี้ไหม?</b>

    { $title }
    🕒 { $start } – { $end }
    📍 { $area }
    ⏱ { $length } ชม.
hours-button-send = ✅ แจ้ง
hours-button-drop = ยกเลิก
hours-toast-withdrawn = ถอนออกแล้ว

hours-corrected = ✏️ { $name } แก้ชั่วโมงของคุณ: { $title } ({ $at }) { $old } ชม. → { $length } ชม.{ $reason }
hours-refused = ❌ { $name } ไม่อนุมัติ { $length } ชม. ของคุณ: { $title } ({ $at }){ $reason }
hours-reason = { " " }เหตุผล: { $reason }
hours-ask-objection = { $title } ({ $at }) { $length } ชม. ไม่ถูกต้องตรงไหน? ข้อความของคุณจะส่งถึงผู้ประสานงาน
hours-objected = ขอบคุณ ผู้ประสานงานจะดู { $title } ({ $at }) อีกครั้ง
hours-objection = 💬 { $name } แจ้งว่าไม่ถูกต้อง: { $title } ({ $at }) { $length } ชม.

    { $words }
hours-button-look = ดูรายการ

hours-waiting = <b>⏱ ชั่วโมงที่รออนุมัติ: { $count }</b>

    { $entries }
hours-waiting-none = <b>⏱ ชั่วโมงที่รออนุมัติ</b>

    ไม่มีรายการรออยู่
hours-waiting-line = { $number }. <b>{ $name }</b> · { $title }
    { $at } · { $length } ชม.
hours-note = 💬 { $words }
hours-button-entry = { $number } · { $name }
hours-button-all = ✅ อนุมัติทั้งหมด ({ $count })
hours-button-xlsx = ตาราง (Excel)
hours-button-csv = ตาราง (CSV)
hours-button-rules = วิธีนับชั่วโมงกลางคืน
hours-ask-all = อนุมัติทั้งหมด { $count } รายการ รวม { $length } ชม. ไหม?
hours-button-all-yes = ใช่ อนุมัติทั้งหมด
hours-toast-all = อนุมัติแล้ว: { $count }
hours-toast-approved = อนุมัติแล้ว
# ประกอบจากข้อความอื่น
hours-card = { $parts }
hours-entry = <b>{ $name }</b>
    { $title }
    🕒 { $at } · { $length } ชม.
    📍 { $area }
hours-stands = สถานะ:
hours-credit = นับให้: { $credited } ชม. (ชั่วโมงกลางคืน 22:00–06:00 นับ { $percent }%)
hours-log-reported = { $at } แจ้งโดย { $name }: { $new } ชม.
hours-log-corrected = { $at } แก้โดย { $name }: { $old } ชม. → { $new } ชม.{ $reason }
hours-log-approved = { $at } อนุมัติโดย { $name }: { $new } ชม.
hours-log-refused = { $at } { $name } ไม่อนุมัติ{ $reason }
hours-log-objected = { $at } { $name } แจ้งว่าไม่ถูกต้อง{ $reason }
hours-log-withdrawn = { $at } ถอนออกโดย { $name }
hours-button-approve = ✅ อนุมัติ
hours-button-correct = ✏️ แก้ชั่วโมง
hours-button-refuse = ❌ ไม่อนุมัติ
hours-ask-minutes = จริง ๆ แล้วใช้เวลาเท่าไร? ตอนนี้บันทึกไว้ { $length } ชม. ({ $title }, { $at }) กรุณาพิมพ์ 2:30 หรือ 90 นาที
hours-ask-reason = เพราะอะไร? คนนี้จะได้อ่านเหตุผลของคุณ
hours-rules = <b>วิธีนับชั่วโมงกลางคืน</b>

    ชั่วโมงระหว่าง 22:00 ถึง 06:00 การเปลี่ยนมีผลกับชั่วโมงที่แจ้งตั้งแต่ตอนนี้ไป

    { $rules }
hours-rule = { $area }: { $percent }%
hours-button-rule = { $area } → { $percent }%

hours-gone = ไม่มีรายการนี้แล้ว
hours-own = นี่เป็นชั่วโมงของคุณเอง ต้องให้คนอื่นตัดสิน
hours-no-length = อ่านระยะเวลานี้ไม่ออก กรุณาพิมพ์แบบนี้: 2:30 หรือ 90 นาที
hours-too-long = นานกว่า 24 ชั่วโมง กรุณาแบ่งแจ้งเป็นส่วน ๆ
hours-not-over = ยังไม่จบ กรุณาแจ้งหลังจากจบแล้ว
hours-too-old = ผ่านมานานกว่าสองเดือนแล้ว กรุณาถามผู้ประสานงานของคุณ
hours-overlaps = คุณมีชั่วโมงในเวลานั้นอยู่แล้ว: { $title } ({ $at }) { $length } ชม.
hours-decided = ชั่วโมงนี้อนุมัติแล้ว หากไม่ถูกต้อง กรุณากด “ไม่ถูกต้อง”

hours-table-caption = ชั่วโมง { $count } รายการ ระยะเวลาเป็นนาที
hours-sheet = ชั่วโมง
hours-sheet-sums = ยอดรวม
hours-column-area = ชุมชน
hours-column-name = ชื่อ
hours-column-title = งาน
hours-column-start = เริ่ม
hours-column-worked = ทำจริง (นาที)
hours-column-credited = นับให้ (นาที)
hours-column-night = กลางคืนนับ
hours-column-state = สถานะ
hours-column-decided = ตัดสินเมื่อ
hours-column-open = รออนุมัติ (นาที)
hours-cell-proposed = รออนุมัติ
hours-cell-approved = อนุมัติแล้ว
hours-cell-refused = ไม่อนุมัติ
