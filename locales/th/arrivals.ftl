alert-arrival = <b>{ $name }</b> รออยู่ที่ประตู: { $gate }
    ตั้งแต่ { $since } · ภาษา{ $language }{ $silent }
    ต้องการ: { $need }
    จำนวนคน: { $party } · สัมภาระหนักหรือคนที่ต้องช่วยพยุง: { $luggage }
    คนที่ไม่สบาย: { $ill }
arrival-language = 🌐 ยินดีต้อนรับ! กรุณาเลือกภาษาของคุณ
arrival-gate-unknown = ไม่รู้จักโค้ดประตูนี้ กรุณาสแกนคิวอาร์โค้ดที่ประตูอีกครั้ง หรือพิมพ์บอกที่นี่ว่าต้องการอะไร
arrival-unknown = ไม่พบการแจ้งมาถึงนี้ หรือไม่ใช่ของคุณ
arrival-over = การแจ้งมาถึงนี้ปิดเรื่องไปแล้ว
arrival-not-received = เมื่อพบกันแล้ว กรุณากด “พบกันแล้ว” ก่อน
arrival-ask-need = ต้องการให้ช่วยอะไร?
arrival-need-button-fetch = 🚪 ช่วยมารับที่ประตู
arrival-need-button-register = 📝 ลงทะเบียนอย่างเดียว
arrival-need-button-medical = 🚑 ช่วยเหลือทางการแพทย์
arrival-need-fetch = ให้เปิดประตูและมารับ
arrival-need-register = ลงทะเบียน
arrival-need-medical = ความช่วยเหลือทางการแพทย์
arrival-ask-party = มากันทั้งหมดกี่คน (รวมตัวคุณ)?
arrival-people = { $party ->
    [5] 5+
   *[other] { $party }
  }
arrival-ask-luggage = มีสัมภาระหนัก หรือมีคนที่ต้องช่วยพยุงเดินไหม?
arrival-luggage-some = มี
arrival-luggage-none = ไม่มี
arrival-ask-ill = มีใครรู้สึกไม่สบายไหม (มีไข้ ไอ หรือหายใจลำบาก)?
arrival-ill-somebody = มี
arrival-ill-nobody = ไม่มี
arrival-again = ✏️ แก้ไขคำตอบ
arrival-status-waiting = ✅ กำลังเรียกคนมาช่วย กรุณารอที่ประตู
arrival-status-taken = ✅ <b>{ $name }</b> กำลังมาหาคุณตั้งแต่ { $since } กรุณารอที่ประตู
arrival-status-overdue = ⏳ <b>{ $name }</b> มาช้ากว่าที่คาด กำลังสอบถามว่าตอนนี้อยู่ที่ไหน กรุณารอที่ประตู
arrival-cancel = ✖️ ไม่ต้องมาแล้ว
arrival-cancelled = รับทราบ จะไม่มีใครมา หากยังต้องการให้มีคนมา กรุณาสแกนโค้ดอีกครั้ง
arrival-cancelled-on-the-way = ✖️ เหตุ { $number }: <b>{ $name }</b> ไม่ต้องการให้ใครมาแล้ว คุณไม่ต้องไป
arrival-coming = <b>{ $name }</b> กำลังมาหาคุณ กรุณารอที่ประตู
arrival-still-looking = ยังไม่มีใครตอบรับ กำลังเรียกผู้ประสานงานทุกคนและศูนย์บัญชาการ และจะเรียกซ้ำจนกว่าจะมีคนมา หากเป็นเหตุฉุกเฉิน กรุณาโทร <b>{ $emergency }</b>
arrival-someone-else = คนที่จะมาหาคุณมาไม่ได้แล้ว กำลังเรียกคนอื่น กรุณารอที่ประตู
arrival-received = { $name } บันทึกว่าพบคุณแล้ว ยินดีต้อนรับ!
arrival-closed = การแจ้งมาถึงของคุณเสร็จเรียบร้อยแล้ว พิมพ์มาที่นี่ได้ทุกเมื่อ
arrival-receive = 🤝 พบกันแล้ว
arrival-close-noted = 📝 ปิดเรื่องพร้อมบันทึก
arrival-close-plain = ปิดเรื่องโดยไม่มีบันทึก
arrival-closing-ask = กรุณาพิมพ์บันทึกปิดเรื่องในข้อความเดียว เฉพาะเจ้าหน้าที่เท่านั้นที่เห็น หากไม่ต้องการแล้ว ส่ง /cancel
arrival-closing-kept = ปิดเรื่องนี้แล้ว
arrival-ended-cancelled = { $name } ไม่ต้องการให้ใครมาแล้ว
arrival-ended-received = { $name } ไปพบที่ประตูแล้ว
arrival-ended-closed = { $name } ไปพบที่ประตูและปิดเรื่องแล้ว
arrival-ended-noted = { $name } ไปพบที่ประตูและปิดเรื่องแล้ว:
    { $note }
gate-ask-area = ประตูอยู่ในชุมชนไหน? กดเลือก หรือพิมพ์ชื่อชุมชนหรือชื่อประตู
gate-ask-gate = คุณอยู่ที่ประตูไหนของ <b>{ $area }</b>?
gate-button-areas = ‹ ทุกชุมชน
gate-none = ที่นี่ยังไม่มีประตูในระบบ กรุณาพิมพ์บอกที่นี่ว่าต้องการอะไร ใช้ภาษาของคุณได้เลย
arrival-begun = 👋 ตอนนี้คุณอยู่ที่ <b>{ $gate }</b> ({ $area })
    กดปุ่มใหญ่ แล้วจะมีคนมาหาคุณ หากไม่กดอะไร อีกหนึ่งนาทีเราจะเรียกคนมาให้เอง
arrival-card = 📍 <b>{ $gate }</b> ({ $area })

    { $lines }
arrival-call = 🙋 ถึงแล้ว ช่วยมาหาด้วย
arrival-languages = 🌐 ภาษา …
arrival-back = ↩️ กลับ
arrival-skip = ข้าม ›
arrival-unsaid = ยังไม่ได้บอก
arrival-not-finished = {""}
    ⚠️ สแกนโค้ดแล้ว แต่ยังไม่ได้บอกอะไรเพิ่มเติม
arrival-status-soon = ✅ คุณเพิ่งเรียกไปเมื่อสักครู่ อีกไม่นานเราจะเรียกคนให้อีกครั้ง กรุณารอที่ประตู
arrival-usual = โดยปกติจะมีคนมาถึงภายใน { $minutes } นาที
arrival-emergency = 🚑 หากเป็นเหตุฉุกเฉิน กรุณาโทร <b>{ $emergency }</b> ทันที
arrival-write-here = พิมพ์หรือพูดมาที่นี่เป็นภาษาของคุณได้ทุกเมื่อ คนที่มาหาคุณจะได้รับ
arrival-nobody-came = 🔔 ยังไม่มีใครมา
arrival-cancel-ask = ไม่ต้องให้ใครมาหาคุณแล้วใช่ไหม?
arrival-cancel-sure = ใช่ ไม่ต้องมาแล้ว
arrival-nobody-on-call = ตอนนี้ไม่มีผู้เข้าเวรที่ประตูนี้ กำลังเรียกผู้ประสานงานและศูนย์บัญชาการ และจะเรียกซ้ำจนกว่าจะมีคนมา หากเป็นเหตุฉุกเฉิน กรุณาโทร <b>{ $emergency }</b>
arrival-moved = 📍 เหตุ { $number }: ตอนนี้ <b>{ $name }</b> อยู่ที่อีกประตูหนึ่ง: <b>{ $gate }</b> ({ $area })
arrival-where-are-you = ❓ เหตุ { $number }: <b>{ $name }</b> ยังรออยู่ที่ { $gate } และถามว่าคุณอยู่ที่ไหนแล้ว
arrival-not-come = ⚠️ เหตุ { $number }: <b>{ $name }</b> บอกว่ายังไม่มีใครมาที่ { $gate } กำลังเรียกคนอื่น หากคุณอยู่ที่นั่นแล้ว กรุณารับเรื่องอีกครั้ง
arrival-receive-ask = คุณได้พบ <b>{ $name }</b> ที่ { $gate } แล้วจริงไหม?
arrival-receive-sure = 🤝 ใช่ พบกันแล้ว
arrival-receive-noted = บันทึกแล้วว่าได้พบกัน
arrival-staff-ask = คุณสแกนโค้ดของ <b>{ $gate }</b> ({ $area }) ตัวคุณเองเพิ่งมาถึงที่นี่ใช่ไหม?
arrival-staff-arrives = 🙋 ใช่ ช่วยเรียกคนมา
arrival-staff-tries = ไม่ใช่ แค่ลองสแกนดู
arrival-scanned = สแกนแล้ว: <b>{ $gate }</b> ({ $area })
arrival-scanned-only = ✅ โค้ดใช้ได้: <b>{ $gate }</b> ({ $area }) ไม่ได้เรียกใคร
arrival-ringing-again = กำลังเรียกคนอีกครั้ง
arrival-asked-where = มีคนกำลังมา เราถามไปแล้วว่าตอนนี้อยู่ที่ไหน
arrival-eta = ⏱ { $minutes } นาที
arrival-eta-told = แจ้งคนที่รออยู่แล้ว
arrival-coming-at = <b>{ $name }</b> จะมาถึงประมาณ { $at } น.
arrival-nobody-here = 🔍 ไม่มีใครอยู่ที่นี่
arrival-asked-them = กำลังสอบถามคนที่รออยู่ว่าอยู่ที่ไหน
arrival-where-are-they = ❓ <b>{ $name }</b> มาถึง { $gate } แล้ว แต่ไม่พบคุณ คุณยังอยู่ที่นั่นไหม?
arrival-still-here = 🙋 ยังอยู่ที่นี่
arrival-still-here-told = ✅ แจ้งแล้วว่าคุณยังอยู่ที่นี่
arrival-is-still-there = 🙋 เหตุ { $number }: <b>{ $name }</b> ยังอยู่ที่ { $gate } และกำลังมองหาคุณ
arrival-missing-medical = ⚠️ เหตุ { $number }: <b>{ $name }</b> ขอความช่วยเหลือทางการแพทย์หรือแจ้งว่ามีคนไม่สบายที่ { $gate } แต่ยังหาตัวไม่พบ กรุณาช่วยตามหา และหากเป็นไปได้ ชวนอีกคนไปด้วย
arrival-gone = เราไม่พบคุณที่ประตู หากยังต้องการคนช่วย กรุณาสแกนโค้ดอีกครั้งหรือพิมพ์มาที่นี่
arrival-gone-office = เหตุ { $number }: ไม่พบ <b>{ $name }</b> ที่ { $gate } และไม่มีการตอบกลับ ตอนนี้ไม่มีใครตามหาแล้ว
arrival-ended-gone = ไม่พบใคร และไม่มีการตอบกลับ
arrival-close-ask = เหตุ { $number }: คุณได้พบ <b>{ $name }</b> ที่ { $gate } แล้ว หากเรียบร้อยทุกอย่าง กรุณาปิดเรื่อง
arrival-close-ask-other = เหตุ { $number }: { $worker } ได้พบ <b>{ $name }</b> ที่ { $gate } แล้ว แต่ปิดเรื่องไม่ได้อีก กรุณาช่วยปิดเรื่อง
arrival-close-undo = ↩️ ยกเลิกการปิดเรื่อง
arrival-close-undone = เรื่องนี้เปิดอยู่อีกครั้ง
arrival-close-too-late = ยกเลิกการปิดเรื่องได้ภายในสองนาทีเท่านั้น
arrival-ended-itself = { $name } ไปพบที่ประตูแล้ว ปิดเรื่องเองหลังผ่านไป 12 ชั่วโมง
arrival-ended-closed-by = { $name } ไปพบที่ประตูแล้ว และ { $worker } ปิดเรื่องแล้ว
arrival-nobody-reached = ตอนนี้ติดต่อผู้เข้าเวรที่ประตูนี้ไม่ได้เลย กำลังเรียกผู้ประสานงานและศูนย์บัญชาการ และจะเรียกซ้ำจนกว่าจะมีคนมา หากเป็นเหตุฉุกเฉิน กรุณาโทร <b>{ $emergency }</b>
