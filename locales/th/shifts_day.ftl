# Before a shift: what somebody needs to know.
day-report = 🙋 เมื่อไปถึงให้ติดต่อ: { $name }
day-with = 🤝 ทำงานกับคุณ: { $names }
day-more-people = { $count ->
   *[other] อีก { $count } คน
  }
day-searching = 🔎 กำลังหาคนมาแทนคุณ งานนี้ยังเป็นของคุณจนกว่าจะมีคนรับ
day-taken-soon = ✅ <b>คุณได้งานนี้แล้ว และใกล้จะเริ่มแล้ว</b>

    { $card }

    จะไม่ถามอีก หากมีเหตุขัดข้อง กรุณาบอกที่นี่
day-late-how = <b>คุณจะมาสายนานเท่าไร?</b>

    { $card }
day-late = 👍 <b>รับทราบ: สายประมาณ { $minutes } นาที</b> ผู้ประสานงานทราบแล้ว

    { $card }

# Who can't come.
day-words-line = 💬 { $words }
day-others-fit = มีงานไหนในนี้ที่เหมาะกับคุณไหม?
day-ask-why = กรุณาเขียนเหตุผลสั้น ๆ ผู้ประสานงานจะได้อ่าน หรือส่ง /cancel
day-passed-on = ✉️ ขอบคุณ ส่งข้อความของคุณให้ผู้ประสานงานแล้ว
day-nobody-reads = ตอนนี้ติดต่อผู้ประสานงานไม่ได้เลย ข้อความของคุณเก็บไว้ในบันทึกของงานแล้ว

# On the spot.
day-here = ✅ <b>ลงเวลามาถึงแล้วเมื่อ { $at }</b>

    { $card }

    เมื่อจะกลับ กรุณากดปุ่มด้านล่าง ถ้าไม่กดจะนับถึงเวลาเลิกตามแผน
day-missing = ❓ <b>งานของคุณเริ่มแล้ว คุณมาถึงหรือยัง?</b>

    { $card }
day-checked-out = 👋 <b>ลงเวลากลับแล้ว ขอบคุณที่มาช่วย!</b>

    { $card }
day-worked = ⏱ { $start } – { $end }: { $hours } ชั่วโมง
day-ended = 🏁 <b>งานของคุณจบแล้ว ขอบคุณมาก!</b>

    { $card }

    คุณกลับก่อนเวลาหรืออยู่ต่อไหม? ถ้าไม่ ก็ไม่ต้องทำอะไร
day-ask-earlier = <b>คุณกลับก่อนเวลาเท่าไร?</b>

    { $card }
day-ask-later = <b>คุณอยู่ต่อนานเท่าไร?</b>

    { $card }
day-absent = 🏁 <b>งานนี้จบแล้ว</b> มีบันทึกว่าคุณไม่ได้มา ถ้าคุณมา กรุณากดด้านล่าง ถ้าไม่ได้มา ก็ไม่ต้องทำอะไร

    { $card }
day-objected = 🙏 <b>ขอบคุณ ผู้ประสานงานทราบแล้วว่าคุณมา</b>

    { $card }

# The place on the map.
day-ask-pin = สถานที่นี้อยู่ที่ไหน? กรุณาส่งเป็นตำแหน่ง (📎 → ตำแหน่ง) จะใช้กับทุกงานที่สถานที่นี้ หรือส่ง /cancel
day-pin-kept = 🗺 เก็บไว้แล้ว ทุกคนที่มีงานที่นี่ดูบนแผนที่ได้แล้ว
day-no-pin = ต้องการตำแหน่ง: กด 📎 แล้วเลือกตำแหน่ง หรือส่ง /cancel

# To the coordinators.
day-late-told = ⏱ <b>{ $name } จะมาสายประมาณ { $minutes } นาที</b>

    { $card }
day-left-told = ⚠️ <b>{ $name } มาไม่ได้</b>

    { $card }
day-waiting-asked = ⏳ { $count ->
   *[other] ถามคนในรายชื่อสำรองแล้ว { $count } คน
  }
day-missing-told = ❓ <b>งานเริ่มแล้ว ยังไม่มีข่าวจาก: { $names }</b>

    { $card }
day-here-told = ✅ <b>{ $name } มาถึงแล้วเมื่อ { $at }</b>

    { $card }
day-objection-told = ❓ <b>{ $name } บอกว่ามาแล้ว</b> กรุณาตรวจดูอีกครั้ง

    { $card }
day-desk-here = มาถึงเมื่อ { $at }
day-desk-left = กลับเมื่อ { $at }
day-desk-no-sign = ยังไม่มีข่าว
day-desk-late = สาย { $minutes } นาที
day-desk-objects = เจ้าตัวบอกว่ามา
desk-did-objected = เจ้าตัวบอกว่ามา
desk-did-handed-on = ส่งต่อให้คนมาแทน
desk-did-handed-back = ยกเลิกการแทน
desk-did-swapped = แลกงาน

# One's own shifts.
shift-state-here = ✅ ลงเวลามาถึงแล้วเมื่อ { $at }
shift-state-absent = 🏁 มีบันทึกว่าคุณไม่ได้มา
shift-state-objected = 🏁 คุณบอกว่ามา ผู้ประสานงานกำลังตรวจดู

# Why not.
shift-too-early = ลงเวลาได้ตั้งแต่ { $at }
shift-not-here = ยังไม่ได้ลงเวลามาถึง กรุณากด “มาถึงแล้ว” ก่อน
shift-marked-absent = มีบันทึกว่าคุณไม่ได้มา ถ้าคุณมา ให้กด “วันนั้นมา” ใน /myshifts
shift-too-late = แก้ชั่วโมงเหล่านี้ที่นี่ไม่ได้แล้ว กรุณาติดต่อผู้ประสานงานของคุณ

# Buttons.
day-button-late = สาย { $minutes } นาที
day-button-here = ✅ มาถึงแล้ว
day-button-here-numbered = { $number } · มาถึงแล้ว
day-button-leaving = 👋 จะกลับแล้ว
day-button-leaving-numbered = { $number } · จะกลับแล้ว
day-button-why = ✏️ บอกเหตุผล
day-button-take-back = ↩️ มาได้แล้ว
day-button-earlier = กลับก่อนเวลา
day-button-later = อยู่ต่อ
day-button-minutes = { $minutes } นาที
day-button-as-planned = ตามแผน
day-button-was-there = วันนั้นมา
day-button-was-there-numbered = { $number } · วันนั้นมา
day-button-map = 🗺 แผนที่
day-button-pin = 🗺 บนแผนที่
day-button-is-here = ✅ มาแล้ว

# Words that answer the question "Are you coming?", separated by |, as in words.ftl. Nobody reads them.
day-words-coming = มาได้ | ไปได้ | จะไป | จะมา | กำลังไป | กำลังมา | ไปแน่นอน | อยู่ระหว่างทาง
day-words-yes = ใช่ | ได้ | ได้ครับ | ได้ค่ะ | ครับ | ค่ะ | โอเค | ตกลง | แน่นอน
day-words-late = มาสาย | ไปสาย | สายหน่อย | จะสาย | ไปช้า | มาช้า | รถติด
