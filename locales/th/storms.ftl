storm-card-open = { $kind } · 🔔 <b>ยังไม่มีใครรับเรื่อง: { $count }</b> · { $area }

    { $lines }
storm-card-yours = ✅ { $kind } · <b>อยู่ในความดูแลของคุณ: { $count }</b> · { $area }

    { $lines }
storm-card-taken = ✅ { $kind } · <b>มีผู้รับเรื่องครบแล้ว: { $count }</b> · { $area }

    { $lines }
storm-card-over = ☑️ { $kind } · { $area }: เหตุเหล่านี้ปิดเรื่องแล้ว
storm-line = <b>เหตุ { $number }</b> · { $about }
storm-minutes = { $minutes } นาที
storm-party = 👥 { $party }
storm-taker = ✅ { $name }
storm-taken-count = ✅ { $name }: { $count }
storm-page = หน้า { $page } จาก { $pages }
storm-asked-by = ↔️ { $name } ขอแบ่งเหตุเหล่านี้กับคุณ
storm-declined = คุณตอบว่าไม่สะดวก กำลังเรียกคนอื่น หากสะดวกขึ้นมา กรุณารับเรื่อง
storm-joins-you = คุณรับเรื่องไว้ทั้งหมด เหตุใหม่ที่นี่จะมาที่คุณด้วย
storm-take-all = ✋ รับเรื่องทั้งหมด
storm-take-one = ✋ เหตุ { $number }
storm-split = ↔️ แบ่งกับ …
storm-split-ask = จะแบ่งกับใคร? ครึ่งหนึ่งอยู่กับคุณ อีกครึ่งหนึ่งจะถามเพื่อนร่วมงานคนนั้น
storm-split-nobody = ตอนนี้ติดต่อเพื่อนร่วมงานที่นี่ไม่ได้เลย
storm-split-done = อยู่กับคุณ { $kept } เรื่อง กำลังถาม { $name } เรื่องที่เหลือ ({ $given }) หากไม่รับเรื่อง จะส่งต่อให้คนถัดไปตามปกติ
storm-still-on-it = { $kind } · { $area }: คุณยังดูแลเรื่องเหล่านี้อยู่ไหม? อยู่กับคุณ: { $count } หากไม่ตอบ จะส่งต่อให้คนถัดไป
storm-still-thanks = ขอบคุณ ทุกเรื่องยังอยู่ในความดูแลของคุณ
storm-question-over = คำถามนี้ปิดแล้ว ดูสถานะได้ในรายการ
storm-all-yours = ตอนนี้อยู่ในความดูแลของคุณ: { $count }
storm-passed-on = กำลังถามคนอื่น
storm-none-left = มีผู้รับเรื่องแล้ว: { $names }
storm-over = เหตุเหล่านี้ปิดเรื่องไปแล้ว
storm-none-yours = ตอนนี้ไม่มีเรื่องใดในนี้อยู่ในความดูแลของคุณ
storm-unknown = ไม่พบรายการนี้
storm-reply-which = ยังไม่ได้ส่ง: รายการนี้มีหลายคน แตะเหตุที่ต้องการ แล้วตอบกลับที่การ์ดนั้น
