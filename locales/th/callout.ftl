callout-ask = 📣 <b>กำลังขาดคน คุณมาได้ไหม?</b>

    { $card }
callout-ask-words = ✉️ <b>ส่งข้อความของคุณให้ผู้ประสานงานแล้ว</b> คุณมาได้ไหม? กดปุ่มจะเร็วที่สุด

    { $card }
callout-words-kept = ✉️ ส่งข้อความของคุณให้ผู้ประสานงานแล้ว ขอบคุณ
callout-yes = ✅ <b>ขอบคุณ! คุณได้งานนี้แล้ว</b> เรารอคุณ: { $at }

    { $card }
callout-reserve = 🙏 <b>ขอบคุณ! คนพอแล้ว คุณเป็นตัวสำรอง</b> กรุณาอย่าเพิ่งออกเดินทาง หากมีคนมาไม่ได้ เราจะถามคุณ

    { $card }
callout-no = 👍 ขอบคุณที่ตอบ วันนี้จะไม่เรียกคุณอีก

    { $card }
callout-enough = ✅ <b>ตอนนี้คนพอแล้ว ขอบคุณ!</b> คุณไม่ต้องมา

    { $card }
callout-ended = การเรียกคนครั้งนี้จบแล้ว คุณไม่ต้องมา ขอบคุณ!

    { $card }
callout-which = <b>ข้อความของคุณเกี่ยวกับงานไหน?</b>

    { $card }
callout-button-now = ✅ ไปเดี๋ยวนี้
callout-button-minutes = อีก { $minutes } นาที
callout-button-in-time = ✅ ไปตรงเวลา
callout-button-late = ช้า { $minutes } นาที
callout-button-not-today = ❌ วันนี้ไม่ได้
callout-button-still = ตอนนี้ไปได้แล้ว
callout-button-reserve = ขอเป็นตัวสำรอง

# ประกอบจากข้อความอื่น
callout-standing = { $title }

    { $parts }
callout-title-running = 📣 <b>กำลังเรียกคน</b>
callout-title-filled = ✅ <b>คนพอแล้ว</b>
callout-title-stopped = ⏹ <b>หยุดเรียกแล้ว</b>
callout-title-over = 🏁 <b>การเรียกคนจบแล้ว</b>
callout-counts = ✅ มา: { $yes } · ❌ ไม่มา: { $no } · … ยังไม่ตอบ: { $silent } · ⚠️ ติดต่อไม่ได้: { $missed }
callout-wave = รอบที่ { $number }, { $at }: { $count } คน
callout-next = ⏱ รอบต่อไป: { $at }
callout-dry = ⚠️ <b>ถามทุกคนที่เหมาะและว่างแล้ว</b> จะหาต่อไป
callout-line-yes = ✅ { $name } · ตอบรับ { $at } · ถึง { $until }
callout-line-reserve = 🔁 { $name } · สำรองตั้งแต่ { $at }
callout-line-words = ❓ { $name } · { $at }: “{ $words }”
callout-button-more = 📣 ถามเพิ่มตอนนี้
callout-button-stop = ⏹ หยุด
callout-stop-ask = <b>ไม่เรียกใครอีกใช่ไหม?</b> คนที่ยังไม่ตอบจะรู้ว่าไม่ต้องมา คนที่ตอบรับแล้วยังได้งานเดิม

    { $card }
callout-button-stop-sure = ⏹ ใช่ หยุด
callout-button-yes-for = ✅ { $name }
callout-button-no-for = ❌ { $name }

callout-preview = <b>เรียกคนมางานนี้ไหม?</b> ยังไม่ได้ถามใครเลย

    { $card }

    { $lines }
callout-missing = 👥 ขาด { $count } คน
callout-fits = { $count ->
    [0] ตอนนี้ไม่มีคนที่เหมาะ ว่าง และติดต่อได้
   *[other] มี { $count } คนที่เหมาะ ว่าง และติดต่อได้:
  }
callout-order = ตามลำดับนี้ (⭐ พร้อมรับเรียก): { $names }
callout-standby-name = ⭐ { $name }
callout-left-out = ไม่ถาม: { $reasons }
callout-out-said-no = ปฏิเสธแล้ว: { $number }
callout-out-busy = มีงานอื่น: { $number }
callout-out-language = คนละภาษา: { $number }
callout-out-resting = กำลังพัก: { $number }
callout-out-elsewhere = กำลังถูกถามสำหรับงานอื่น: { $number }
callout-out-unreachable = ติดต่อไม่ได้: { $number }
callout-waits = 🌙 คนกำลังหลับ ถ้ารอได้ จะเริ่มถามกลุ่มแรก: { $at }
callout-button-begin = 📣 เริ่มเลย
callout-button-begin-at = 📣 เริ่ม { $at }
callout-button-urgent = ❗ ด่วน เริ่มเลย

callout-list = <b>เรียกคน</b>

    { $entries }

    กดที่งาน หรือพิมพ์สิ่งที่ต้องการในบรรทัดเดียว: /callout 4 คน, ประตู 7, วันนี้ 20:00-24:00
callout-ask-when = ต้องการเมื่อไร? พิมพ์แบบนี้: วันนี้ 20:00-24:00
callout-button-from-now = ตั้งแต่ตอนนี้ { $hours } ชม.
callout-need-confirm = <b>ถูกต้องไหม?</b> ถ้าไม่ พิมพ์บรรทัดนั้นใหม่ หรือส่ง /cancel

    { $card }
callout-button-post = ประกาศ แล้วดูว่าถามใคร
desk-button-call-out = 📣 เรียกคน
command-callout = เรียกคนด่วนมางาน

callout-standby-on = ⭐ <b>คุณพร้อมรับเรียกถึง { $until }</b> เมื่อต้องการคนด่วน เราจะถามคุณก่อน คุณปฏิเสธได้เสมอ
callout-standby-off = <b>คุณพร้อมรับเรียกไหม?</b> เมื่อต้องการคนด่วน เราจะถามคุณก่อน คุณปฏิเสธได้เสมอ
callout-button-hours = เป็นเวลา { $hours } ชั่วโมง
callout-button-standby-off = เลิกรับเรียก
command-standby = พร้อมรับเรียก: ถูกถามก่อนเมื่อด่วน

callout-no-gone = การเรียกนี้ไม่ใช่ของคุณ หรือไม่มีแล้ว
callout-no-full = งานนี้คนพอแล้ว ถ้าจะเรียกเพิ่ม ให้แก้จำนวนคนที่ต้องการ
callout-no-not-open = เรียกคนมางานนี้ไม่ได้: ยังไม่ประกาศ ยกเลิกแล้ว หรือใกล้จบแล้ว

callout-words-need = ต้องการ | ขาด | อยากได้
callout-words-at = ที่
