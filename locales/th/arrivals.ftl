alert-arrival = <b>{ $name }</b> รออยู่ที่ประตู: { $gate }
    ตั้งแต่ { $since } · ภาษา{ $language }
    ต้องการ: { $need }
    จำนวน: { $party } คน · สัมภาระหนักหรือคนที่ต้องช่วยพยุง: { $luggage }
    คนที่ไม่สบาย: { $ill }{ $notes }
arrival-card-notes =
    {""}
    { $notes }
arrival-language = 🌐 ยินดีต้อนรับ! กรุณาเลือกภาษาของคุณ
arrival-gate-unknown = ไม่รู้จักโค้ดประตูนี้ กรุณาสแกนคิวอาร์โค้ดที่ประตูอีกครั้ง หรือพิมพ์บอกที่นี่ว่าต้องการอะไร
arrival-unknown = ไม่พบการแจ้งมาถึงนี้ หรือไม่ใช่ของคุณ
arrival-over = การแจ้งมาถึงนี้ปิดเรื่องไปแล้ว
arrival-not-received = เมื่อพบกันแล้ว กรุณากด “พบกันแล้ว” ก่อน
arrival-ask-need = ยินดีต้อนรับ ตอนนี้คุณอยู่ที่ <b>{ $gate }</b> ต้องการให้ช่วยอะไร?
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
arrival-check = <b>ข้อมูลนี้ถูกต้องไหม?</b>
    ประตู: { $gate }
    ต้องการ: { $need }
    จำนวน: { $party } คน
    สัมภาระหนักหรือคนที่ต้องช่วยพยุง: { $luggage }
    คนที่ไม่สบาย: { $ill }
arrival-check-unwell = <b>ข้อมูลนี้ถูกต้องไหม?</b>
    ประตู: { $gate }
    ต้องการ: { $need }
    จำนวน: { $party } คน
    สัมภาระหนักหรือคนที่ต้องช่วยพยุง: { $luggage }
    คนที่ไม่สบาย: { $ill }

    หากเป็นเหตุฉุกเฉิน กรุณาโทร <b>120</b> ทันที
arrival-confirm = ✅ ถูกต้อง เรียกคนมาช่วย
arrival-again = ↩️ เริ่มใหม่
arrival-status-waiting = ✅ แจ้งมาถึงเรียบร้อยแล้ว กำลังเรียกคนมาช่วย กรุณารอที่ประตู
arrival-status-taken = ✅ แจ้งมาถึงเรียบร้อยแล้ว มีคนกำลังมาหาคุณ กรุณารอที่ประตู
arrival-status-overdue = ✅ แจ้งมาถึงเรียบร้อยแล้ว กำลังสอบถามคนที่กำลังมาหาคุณ กรุณารอที่ประตู
arrival-elsewhere = ✅ คุณแจ้งมาถึงไว้ที่อีกประตูหนึ่ง: <b>{ $gate }</b> ({ $area }) คนที่มาหาคุณจะไปที่นั่น หากตอนนี้คุณอยู่ที่ <b>{ $here }</b> ({ $there }) กรุณากด “{ arrival-cancel }” แล้วสแกนโค้ดนี้อีกครั้ง
arrival-add-note = ✏️ บอกเพิ่มเติม
arrival-cancel = ✖️ ไม่ต้องมาแล้ว
arrival-note-ask = กรุณาพิมพ์สิ่งที่อยากบอกเป็นภาษาของคุณในข้อความเดียว หากไม่ต้องการแล้ว ส่ง /cancel
arrival-note-kept = ส่งต่อสิ่งที่คุณบอกแล้ว
arrival-note-passed = ✏️ เหตุ { $number } ข้อความเพิ่มเติมจาก <b>{ $name }</b>:
    { $note }
arrival-cancelled = ยกเลิกการแจ้งมาถึงแล้ว จะไม่มีใครมา หากต้องการคนช่วย กรุณาสแกนโค้ดอีกครั้ง
arrival-cancelled-on-the-way = ✖️ เหตุ { $number }: <b>{ $name }</b> ยกเลิกแล้ว ไม่ต้องไปแล้ว
arrival-coming = <b>{ $name }</b> กำลังมาหาคุณ กรุณารอที่ประตู
arrival-still-looking = ยังไม่มีใครตอบรับ กำลังเรียกผู้ประสานงานทุกคนและศูนย์บัญชาการ และจะเรียกซ้ำจนกว่าจะมีคนมา หากเป็นเหตุฉุกเฉิน กรุณาโทร <b>120</b>
arrival-someone-else = คนที่จะมาหาคุณมาไม่ได้แล้ว กำลังเรียกคนอื่น กรุณารอที่ประตู
arrival-received = { $name } บันทึกว่าพบคุณแล้ว ยินดีต้อนรับ!
arrival-closed = การแจ้งมาถึงของคุณเสร็จเรียบร้อยแล้ว พิมพ์มาที่นี่ได้ทุกเมื่อ
arrival-receive = 🤝 พบกันแล้ว
arrival-close-noted = 📝 ปิดเรื่องพร้อมบันทึก
arrival-close-plain = ปิดเรื่องโดยไม่มีบันทึก
arrival-closing-ask = กรุณาพิมพ์บันทึกปิดเรื่องในข้อความเดียว เฉพาะเจ้าหน้าที่เท่านั้นที่เห็น หากไม่ต้องการแล้ว ส่ง /cancel
arrival-closing-kept = ปิดเรื่องนี้แล้ว
arrival-ended-cancelled = { $name } ยกเลิกแล้ว
arrival-ended-received = { $name } ไปพบที่ประตูแล้ว
arrival-ended-closed = { $name } ไปพบที่ประตูและปิดเรื่องแล้ว
arrival-ended-noted = { $name } ไปพบที่ประตูและปิดเรื่องแล้ว:
    { $note }
arrival-eta = ⏱ { $minutes } นาที
arrival-eta-told = แจ้งคนที่รออยู่แล้ว
arrival-coming-at = <b>{ $name }</b> จะมาถึงประมาณ { $at } น.
arrival-nobody-here = 🔍 ไม่มีใครอยู่ที่นี่
arrival-asked-them = กำลังสอบถามคนที่รออยู่ว่าอยู่ที่ไหน หากไม่ตอบภายใน 5 นาที ระบบจะปิดเรื่องนี้เอง
arrival-where-are-they = ❓ <b>{ $name }</b> มาถึง { $gate } แล้ว แต่ไม่พบคุณ คุณยังอยู่ที่นั่นไหม?
arrival-still-here = 🙋 ยังอยู่ที่นี่
arrival-still-here-told = ✅ แจ้งแล้วว่าคุณยังอยู่ที่นี่
arrival-is-still-there = 🙋 เหตุ { $number }: <b>{ $name }</b> ยังอยู่ที่ { $gate } และกำลังมองหาคุณ
arrival-missing-medical = ⚠️ เหตุ { $number }: <b>{ $name }</b> ขอความช่วยเหลือทางการแพทย์ที่ { $gate } แต่ยังหาตัวไม่พบ กรุณาช่วยตามหา และหากเป็นไปได้ ชวนอีกคนไปด้วย
arrival-gone = เราไม่พบคุณที่ประตู หากยังต้องการคนช่วย กรุณาสแกนโค้ดอีกครั้งหรือพิมพ์มาที่นี่
arrival-gone-office = เหตุ { $number }: ไม่พบ <b>{ $name }</b> ที่ { $gate } และไม่มีการตอบกลับ ตอนนี้ไม่มีใครตามหาแล้ว
arrival-ended-gone = ไม่พบใคร และไม่มีการตอบกลับ
