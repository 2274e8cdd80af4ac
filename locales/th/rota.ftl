duty-page = { $parts }
duty-area = <b>ผู้เข้าเวร · { $area }</b>
    { $lines }
    { $next }
duty-line = ลำดับที่ { $level }: { $name } ถึง { $until }
duty-stand-in = ลำดับที่ { $level }: { $name } (เข้าเวรแทน) ถึง { $until }
duty-nobody = ตอนนี้ไม่มีใครเข้าเวร เหตุที่แจ้งจะส่งตรงไปยังผู้ประสานงานและศูนย์บัญชาการ
duty-next = เปลี่ยนเวรครั้งต่อไป: { $at }
duty-no-change = ยังไม่มีกำหนดเปลี่ยนเวรหลังจากนี้
duty-no-area = ยังไม่ได้ตั้งค่าชุมชนใดไว้
duty-line-open = ลำดับที่ { $level }: { $name }
duty-hole = ⚠️ ลำดับที่ { $level }: ไม่มีใคร
duty-hole-until = ⚠️ ลำดับที่ { $level }: ไม่มีใครถึง { $until }
duty-then = ↳ ต่อไป { $name }
duty-holes = ⚠️ <b>ตอนนี้ไม่มีใครเข้าเวร:</b> { $areas }
duty-area-brief = <b>{ $area }</b>
    { $lines }
rota-not-started = ⚠️ { $name } (ยังไม่เคยเปิดบอตนี้)
rota-unreachable = ⚠️ { $name } (ติดต่อไม่ได้)
rota-nobody = ไม่มีใคร
rota-none-planned = ยังไม่มีกำหนด
rota-span = { $start } – { $end }

# The week, a day, a time on call.
rota-ask-area = ดูตารางเวรของชุมชนไหน
rota-week = <b>ตารางเวร · { $area }</b>
rota-week-day = <b>{ $day }</b>
    { $lines }
rota-week-line = { $start } – { $end } ลำดับที่ { $level }: { $name }
rota-week-hole = ⚠️ { $start } – { $end } ลำดับที่ { $level }: ไม่มีใคร
rota-week-free = ช่วงนี้ยังไม่มีเวรที่จัดไว้
rota-day = <b>{ $area } · { $day }</b>
    { $lines }

    กดเวรที่ต้องการเปลี่ยน
rota-night = <b>{ $name }</b>
    { $area } ลำดับที่ { $level }
    { $span }
rota-night-hole = ⚠️ <b>ไม่มีใครเข้าเวร</b>
    { $area } ลำดับที่ { $level }
    { $span }
rota-choose-person = ใคร { $span }
rota-label-day = { $day }
rota-label-night = { $start } · { $level } · { $name }
rota-label-hole = ⚠️ { $start } · { $level }
rota-label-swap = { $day } · { $name }
rota-button-week = 📅 ทั้งสัปดาห์
rota-button-next-week = สัปดาห์หน้า ›
rota-button-this-week = ‹ สัปดาห์นี้
rota-button-back = ‹ กลับ
rota-button-cover = มาไม่ได้ ขอคนแทน
rota-button-swap = แลกเวร
rota-button-stand-in = ขอเข้าเวรเอง
rota-button-put = จัดคนเข้าเวร
rota-button-meant = ตั้งใจให้เป็นแบบนี้
rota-button-instead = ให้คนอื่นแทน
rota-button-nobody = ไม่ต้องมีใคร
rota-button-as-well = เพิ่มอีกคน
rota-button-end = ยุติ: { $name }
rota-toast-saved = บันทึกแล้ว และแจ้งทุกคนที่เกี่ยวข้องแล้ว
rota-toast-kept = บันทึกแล้ว บางช่วงยังเป็นไปตามที่ตกลงไว้เดิม: { $name }
rota-toast-meant = รับทราบ จะเตือนอีกเมื่อมีการเปลี่ยนแปลงหรือใกล้ถึงเวลาเท่านั้น
rota-saved-holes = ⚠️ บันทึกแล้ว ตอนนี้ไม่มีใครเข้าเวรในช่วงนี้:
    { $holes }
rota-saved-unreachable = ⚠️ บันทึกแล้ว แต่ตอนนี้เหตุที่แจ้งส่งไม่ถึงคนนี้: { $name }

# What people are told of changes.
rota-told-instead = คุณเข้าเวรแทน { $name }: { $span } จัดโดย { $by }
rota-told-as-well = คุณเข้าเวรด้วย: { $span } จัดโดย { $by }
rota-told-replaced = คุณไม่ต้องเข้าเวร: { $span } คนที่เข้าแทน: { $name } จัดโดย { $by }
rota-told-ended = การเข้าเวรแทนของ { $name } สิ้นสุด { $at } จากนั้นกลับไปตามตารางเดิม: { $replaced }
rota-told-moved = เวรครั้งต่อไปของคุณที่ { $area } เปลี่ยนแล้ว
    เดิม: { $before }
    ตอนนี้: { $after }
rota-left = ⚠️ { $name } เข้าเวรที่ { $area } ไม่ได้แล้ว ช่วงเหล่านี้ไม่มีใคร:
    { $holes }
rota-hole-line = ลำดับที่ { $level }: { $span }
rota-more-lines = … และอีก { $count } รายการ
rota-warn-holes = ⚠️ <b>ไม่มีใครเข้าเวร</b> ที่ { $area }:
    { $holes }
rota-warn-people = ⚠️ ใกล้ถึงเวรที่ { $area } แต่เหตุที่แจ้งจะส่งไม่ถึงคนเหล่านี้:
    { $people }
rota-warn-person-line = { $name } ลำดับที่ { $level }: { $span }
rota-tonight = 🔔 <b>ใกล้ถึงเวรของคุณแล้ว</b>

# Cover: somebody can't, and others are asked.
rota-cover-asked = จำนวนคนที่ถามแล้ว: { $count } ระหว่างที่ยังไม่มีใครรับ คุณยังเข้าเวรอยู่
    { $span }
rota-cover-nobody-to-ask = ไม่พบใครที่จะถามได้ คุณยังเข้าเวรอยู่ และแจ้งผู้ประสานงานแล้ว
    { $span }
rota-cover-card = <b>{ $name } เข้าเวรไม่ได้ คุณแทนได้ไหม</b>
    { $area }
    { $span }
rota-cover-yours = ✅ คุณเข้าเวรแทน { $name } ขอบคุณมาก
    { $area }
    { $span }
rota-cover-declined = คุณมาไม่ได้ ขอบคุณที่ตอบ
    { $span }
rota-cover-closed = เรียบร้อยแล้ว: { $name } เข้าเวรแทน
    { $span }
rota-cover-over = ไม่ต้องการแล้ว
    { $span }
rota-cover-found = ✅ { $name } เข้าเวรแทนคุณ
    { $span }
rota-cover-none-yet = ⚠️ ยังไม่มีใครรับ <b>คุณยังเข้าเวรอยู่</b> ถ้ามาไม่ได้จริง ๆ กรุณาโทรหาผู้ประสานงาน
    { $span }
rota-cover-none-leader = ⚠️ { $name } เข้าเวรที่ { $area } ไม่ได้ และยังไม่มีใครรับแทน
    { $span }
rota-cover-withdrawn = ถอนคำขอแล้ว คุณยังเข้าเวรอยู่
    { $span }
rota-button-accept = ขอเข้าเวรแทน
rota-button-decline = ไม่สะดวก
rota-button-withdraw = ไม่ต้องการแล้ว

# Swaps of two times on call.
rota-swap-choose = <b>อยากแลกกับเวรไหน</b>
    เวรของคุณ: { $yours }
rota-swap-none = สี่สัปดาห์ข้างหน้าไม่มีเวรให้แลก คุณขอคนแทนได้
rota-swap-asked = ถาม { $name } แล้ว จะยังไม่เปลี่ยนจนกว่าจะตกลงกันทั้งสองฝ่าย
    คุณให้: { $yours }
    คุณได้: { $theirs }
rota-swap-card = <b>{ $name } อยากแลกเวรกับคุณ</b>
    คุณให้: { $yours }
    คุณได้: { $theirs }
rota-swap-done = ✅ แลกเวรกับ { $name } แล้ว
    คุณให้: { $yours }
    คุณได้: { $theirs }
rota-swap-declined = { $name } แลกไม่ได้ ไม่มีอะไรเปลี่ยน
    คุณเข้าเวร: { $yours }
rota-swap-you-declined = คุณแลกไม่ได้ ไม่มีอะไรเปลี่ยน
    คุณเข้าเวร: { $yours }
rota-swap-expired = การแลกเวรกับ { $name } ไม่สำเร็จ ไม่มีอะไรเปลี่ยน
    คุณเข้าเวร: { $yours }
rota-button-agree = ตกลง

# Rotations.
rota-rotations = <b>เวรหมุนเวียน · { $area }</b>
rota-rotations-none = ที่นี่ยังไม่มีเวรหมุนเวียน
rota-rotation = <b>ลำดับที่ { $level }</b> { $rhythm }
    { $members }
    { $next }
rota-rotation-areas = ชุมชน: { $areas }
rota-rotation-hours = เฉพาะ { $hours }
rota-rhythm = { $unit ->
    [day] เปลี่ยนทุก { $count } วัน
    [week] เปลี่ยนทุก { $count } สัปดาห์
   *[month] เปลี่ยนทุก { $count } เดือน
  }
rota-member-line = { $number }. { $name }
rota-member-now = ▶️ { $number }. { $name }
rota-add-choose = ใครเข้าร่วม คนใหม่จะอยู่ลำดับสุดท้าย
rota-remove-choose = ใครออก คนที่เข้าเวรอยู่ตอนนี้จะอยู่จนถึงการเปลี่ยนเวรครั้งต่อไป
rota-move-choose = ใครควรขึ้นก่อน กดหนึ่งครั้งเลื่อนขึ้นหนึ่งลำดับ คนที่เข้าเวรอยู่ตอนนี้ไม่เปลี่ยน
rota-end-ask = ยุติเวรหมุนเวียนนี้ไหม ตั้งแต่ { $at } จะไม่มีใครเข้าเวรตามนี้
rota-label-level = ลำดับที่ { $level }
rota-label-rhythm = { $rhythm }
rota-label-hours = { $hours }
rota-label-chosen = ✓ { $name }
rota-button-rotations = 🔁 เวรหมุนเวียน
rota-button-new-rotation = เพิ่มเวรหมุนเวียน
rota-button-add = เพิ่มคน
rota-button-remove = เอาคนออก
rota-button-move = เปลี่ยนลำดับ
rota-button-end-rotation = ยุติเวรหมุนเวียน
rota-button-all-day = ทั้งวันทั้งคืน
rota-button-done = เสร็จแล้ว
rota-button-save = บันทึก
rota-button-discard = ยกเลิก
rota-form-level = ลำดับที่เท่าไร ลำดับที่ 1 จะถูกเรียกก่อน
rota-form-every = เปลี่ยนคนบ่อยแค่ไหน
rota-form-day = เริ่มตั้งแต่วันไหน
rota-form-clock = เปลี่ยนเวรกี่โมง กดเลือกหรือพิมพ์เวลา เช่น 20:00
rota-form-hours = เข้าเวรช่วงเวลาไหน กดเลือกหรือพิมพ์ เช่น 20:00-08:00
rota-form-members = <b>ใครร่วมบ้าง</b> กดชื่อตามลำดับที่จะเข้าเวรต่อกัน
    { $members }
rota-form-areas = ดูแลชุมชนอื่นด้วยไหม กดเลือก แล้วกด “เสร็จแล้ว”
rota-form-confirm = <b>ถูกต้องไหม</b>

    { $card }
rota-form-discarded = ยกเลิกแล้ว ไม่ได้บันทึกอะไร
rota-form-tap = กรุณากดปุ่ม หรือส่ง /cancel

# Why not.
rota-refused-same-person = เป็นคนเดียวกัน
rota-refused-empty-span = เวลาสิ้นสุดต้องอยู่หลังเวลาเริ่ม
rota-refused-over = เวลานั้นผ่านไปแล้ว
rota-refused-no-role = { $name } ไม่มีบทบาทที่เข้าเวรที่นั่นได้
rota-refused-equal = เป็นแบบนั้นอยู่แล้ว: { $name }
rota-refused-covered = ช่วงนั้นมีคนเข้าเวรแทนอยู่แล้ว: { $name } กรุณายุติรายการนั้นก่อน
rota-refused-changed = ตารางเวรเปลี่ยนไปแล้ว ดูตารางตอนนี้ได้ที่ /rota
rota-refused-other-on-call = เข้าเวรช่วงนั้นอยู่แล้ว: { $name }
rota-refused-already-asked = คุณขอเรื่องนี้ไว้แล้ว เมื่อมีคนรับจะแจ้งทันที
rota-refused-taken = ขอบคุณ แต่ { $name } รับไปก่อนแล้ว
rota-refused-not-open = เรื่องนี้เรียบร้อยแล้ว
rota-refused-already-member = อยู่ในเวรหมุนเวียนนี้แล้ว: { $name }
rota-refused-last-member = ต้องมีคนเหลืออยู่ คุณยุติเวรหมุนเวียนนี้แทนได้
rota-refused-bad-times = อ่านเวลานี้ไม่ได้ กรุณาพิมพ์แบบ 20:00

# Somebody on call whom no alert reaches.
rota-unreachable-now = ⚠️ <b>{ $name }</b> กำลังเข้าเวรที่ { $area } (ลำดับที่ { $level }) แต่ติดต่อไม่ได้ { $why } เหตุจะส่งต่อให้คนถัดไปทันที
rota-why-blocked = บอตนี้ถูกบล็อกที่นั่น
rota-why-gone = บัญชี Telegram นี้ไม่มีแล้ว
rota-why-never-started = ยังไม่เคยเปิดบอตนี้ที่นั่น
rota-why-other = Telegram แจ้งว่า: { $words }
