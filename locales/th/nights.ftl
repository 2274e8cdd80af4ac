# จะโทรหาใครเมื่อข้อความไม่ปลุกใครเลย
command-numbers = เบอร์ที่ต้องโทร
alert-card-numbers = { $card }

    { $numbers }
alert-numbers = ☎️ <b>ไม่มีใครตอบรับ กรุณาโทรเอง:</b>
    { $numbers }
alert-numbers-none = ☎️ <b>ไม่มีใครตอบรับ และยังไม่มีเบอร์ให้โทร</b> เพิ่มเบอร์ได้ด้วย /numbers
alert-number = { $label }: { $phone }
alert-call-failed = ☎️ เหตุ { $number }: ติดต่อบริการโทรศัพท์ไม่ได้ จึงไม่มีการโทรหาใคร

    { $numbers }
numbers-ask-area = เบอร์โทรของชุมชนใด?
numbers-list = ☎️ <b>เบอร์ที่ต้องโทร · { $area }</b>
    { $numbers }

    เมื่อเรียกทุกคนแล้วและไม่มีใครตอบรับหลายนาที เบอร์เหล่านี้จะแสดงบนการ์ดของเหตุ
numbers-none = ยังไม่มีเบอร์
numbers-button-add = ➕ เพิ่มเบอร์
numbers-button-remove = 🗑 { $label }
numbers-ask = ใครเป็นผู้รับสาย และเบอร์อะไร? เช่น: โต๊ะกลางคืน +86 21 5555 0100
numbers-unreadable = ไม่พบเบอร์โทรในข้อความนี้ กรุณาเขียนแบบนี้: โต๊ะกลางคืน +86 21 5555 0100
numbers-full = รายการเต็มแล้ว ({ $limit }) กรุณาลบเบอร์หนึ่งออกก่อน
numbers-known = เบอร์นี้อยู่ในรายการแล้ว
# ที่อยู่ปฏิทินส่วนตัว
rota-button-address = 🔗 ลิงก์ปฏิทินของฉัน
calendar-name = เวร
calendar-address = 🔗 <b>ที่อยู่ปฏิทินของคุณ</b>
    { $address }

    สมัครรับที่อยู่นี้ในแอปปฏิทิน: จะเห็นเวลาเข้าเวรของคุณและปรับตามทุกการเปลี่ยนแปลง ใครมีที่อยู่นี้ก็ดูเวลาเหล่านี้ได้ กรุณาอย่าส่งต่อ
calendar-button-new = 🔁 ที่อยู่ใหม่
calendar-button-end = 🗑 ปิดการใช้งาน
calendar-ask-sure = ที่อยู่ปัจจุบันจะใช้ไม่ได้อีกในทุกปฏิทิน ต้องการทำต่อไหม?
calendar-button-sure = ใช่ ทำต่อ
calendar-ended = ปิดที่อยู่ปฏิทินของคุณแล้ว
calendar-no-web = ที่นี่ยังไม่มีที่อยู่ปฏิทิน คุณขอเวลาเข้าเวรเป็นไฟล์ได้ด้วย /rota
# ปิดหลายเรื่องพร้อมกัน
arrival-close-ask-all = คุณได้พบคนเหล่านี้แล้ว ({ $count }): { $names } หากเรียบร้อยทุกคน กรุณาปิดเรื่อง หากต้องการปิดเพียงบางคน เปิดดูได้ด้วย /alerts
arrival-close-ask-others = { $worker } ได้พบคนเหล่านี้แล้ว ({ $count }) แต่ปิดเรื่องไม่ได้อีก: { $names } กรุณาช่วยปิดเรื่องทั้งหมด
arrival-close-all = ☑️ ปิดทั้งหมด
arrival-closed-all = ปิดแล้ว: { $count }
