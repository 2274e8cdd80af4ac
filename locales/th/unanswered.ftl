alert-kind-unanswered = 💬 ยังไม่มีคำตอบ
unanswered-alert = ⏳ <b>{ $name }</b> รอคำตอบตั้งแต่ { $since } · ภาษา{ $language }
    { $words }
unanswered-earlier = และข้อความก่อนหน้านี้อีก { $count } ข้อความ
unanswered-no-words = (ไม่มีตัวอักษร: รูป ข้อความเสียง ตำแหน่ง หรือไฟล์)
unanswered-ended-answered = { $name } ตอบแล้ว
unanswered-ended-not-needed = { $name } แจ้งว่าไม่ต้องตอบ
unanswered-ended-closed = { $name } ปิดเคสแล้ว
unanswered-next = ⏳ ยังไม่มีใครตอบ จึงกำลังเรียกคนถัดไป ข้อความของคุณเก็บไว้แล้ว พิมพ์ต่อที่นี่ได้เลย หากเป็นเหตุฉุกเฉิน กรุณาโทร { $numbers }
unanswered-nobody = ⏳ ตอนนี้ไม่มีผู้เข้าเวร จึงกำลังเรียกผู้ประสานงานและศูนย์บัญชาการ ข้อความของคุณเก็บไว้แล้ว พิมพ์ต่อที่นี่ได้เลย หากเป็นเหตุฉุกเฉิน กรุณาโทร { $numbers }
