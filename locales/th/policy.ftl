# Whom alerts call: an area's policy for a kind of alert.
command-policy = เหตุจะเรียกใคร
policy-ask-area = เหตุของชุมชนไหน
policy-all-areas = ทุกชุมชน
policy-any-kind = 🔔 เหตุอื่นทั้งหมด
policy-ask-kind = <b>{ $area }</b>: เหตุแบบไหน
policy-page = <b>เหตุจะเรียกใคร · { $area } · { $kind }</b>
    { $origin }

    { $steps }

    { $rest }
policy-no-steps = ยังไม่มีขั้นตอน
policy-origin = ฉบับที่ { $number }, { $at }, โดย { $name }
policy-origin-command = ฉบับที่ { $number }, { $at }, จากตาราง
policy-origin-shared = ไม่มีข้อกำหนดเฉพาะ ใช้ของ: { $area } · { $kind }
policy-origin-rota = ไม่มีข้อกำหนดเฉพาะ: เรียกตามลำดับในตารางเวร
policy-origin-draft = ✏️ ยังไม่ได้บันทึก
policy-then-everybody = จากนั้นเรียกทุกคน และเรียกซ้ำหลัง { $waits } นาที จนกว่าจะมีคนรับ
policy-then-everybody-usual = จากนั้นเรียกทุกคนซ้ำ ๆ จนกว่าจะมีคนรับ
policy-quiet = 🌙 { $hours }: ไม่ปลุกใครเพียงเพราะบทบาท แต่เรียกผู้เข้าเวรอีกครั้ง เหตุอันตรายและการแพทย์ยังเรียกทุกคน
policy-still = ถามว่า “ยังดูแลเรื่องนี้อยู่ไหม” หลัง { $minutes } นาที
policy-wait-usual = เวลาปกติ
policy-minutes = { $minutes } นาที
policy-seconds = { $count } วินาที
policy-role-worker = นักสังคมฯ ทุกคน
policy-role-coordinator = ผู้ประสานงานทุกคน
policy-role-office = ศูนย์บัญชาการ
policy-role-admin = ผู้ดูแลระบบทุกคน
policy-reaches-nobody = ⚠️ ตอนนี้ติดต่อใครไม่ได้
policy-may-not = ⚠️ { $name } (รับเหตุที่นี่ไม่ได้)
policy-button-edit = ✏️ แก้ไข
policy-button-withdraw = กลับเป็นแบบปกติ
policy-button-show = 📋 ดู
policy-button-step = ขั้นที่ { $number }
policy-button-add = ➕ เพิ่มขั้นตอน
policy-button-repeats = 🔔 การเรียกซ้ำ
policy-button-still = ⏱ ยังดูแลอยู่ไหม
policy-button-quiet = 🌙 ช่วงเวลาเงียบ
policy-button-earlier = ↑ เลื่อนขึ้น
policy-button-remove = 🗑 ลบขั้นตอนนี้
policy-button-people = 👤 เลือกคน
policy-button-none = ไม่มี
policy-ask-step = ขั้นตอนนี้เรียกใคร และรอนานเท่าไร คนที่เลือกจะถูกเรียกพร้อมกัน
    { $step }
policy-ask-person = ขั้นตอนนี้เรียกใคร
policy-ask-repeats = เรียกทุกคนซ้ำห่างกันกี่นาที กดเลือกหรือพิมพ์ เช่น 1, 2, 5
policy-ask-quiet = ช่วงเวลาไหนที่ไม่ปลุกใครเพียงเพราะบทบาท กดเลือกหรือพิมพ์ เช่น 22:00-07:00
policy-ask-still = ให้ถามว่า “ยังดูแลเรื่องนี้อยู่ไหม” หลังกี่นาที กดเลือกหรือพิมพ์ตัวเลข
policy-ask-withdraw = ให้ { $area } · { $kind } กลับเป็นแบบปกติไหม เหตุที่เปิดอยู่จะดำเนินต่อจากจุดเดิม
policy-saved = ✅ บันทึกแล้ว จำนวนเหตุที่เปิดอยู่และดำเนินต่อตามนี้: { $count }
policy-told = 📋 { $name } เปลี่ยนว่าเหตุจะเรียกใคร: { $area } · { $kind }
policy-told-command = 📋 มีการเปลี่ยนว่าเหตุจะเรียกใคร: { $area } · { $kind }
policy-refused-no-steps = ต้องมีอย่างน้อยหนึ่งขั้นตอน
policy-refused-empty-step = มีขั้นตอนที่ไม่ได้เรียกใคร กรุณาเลือกคนหรือลบขั้นตอนนั้น
policy-refused-too-long = มากเกินไป: ไม่เกิน 12 ขั้นตอน ขั้นตอนละ 8 รายการ และเรียกซ้ำ 10 ครั้ง
policy-refused-wait = อ่านไม่ได้ หรือสั้นหรือยาวเกินไป กรุณาพิมพ์เป็นนาที ไม่เกิน 60
policy-refused-repeats = จำนวนนาทีต้องเพิ่มขึ้นเรื่อย ๆ เช่น 1, 2, 5
policy-refused-quiet = อ่านช่วงเวลานี้ไม่ได้ กรุณาพิมพ์แบบ 22:00-07:00
policy-refused-changed = ข้อกำหนดเปลี่ยนไปแล้ว ดูตอนนี้ได้ที่ /policy
policy-refused-no-role = ไม่มีบทบาทที่รับเหตุที่นั่นได้: { $name }
policy-refused-kind = ไม่มีเหตุแบบนี้
policy-refused-nothing = ที่นี่ไม่มีข้อกำหนดเฉพาะ
