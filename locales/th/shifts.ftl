# หน้าตาของงานอาสา
shift-title = <b>{ $title }</b>
shift-numbered = <b>{ $number }. { $title }</b>
shift-when = 🕕 { $start } – { $end }
shift-where = 📍 { $place } ({ $area })
shift-places = 👥 { $free ->
    [0] เต็มแล้ว
   *[other] ว่าง { $free } ที่ จาก { $capacity } ที่
  }
shift-needed = 👥 ต้องการ { $capacity } คน
shift-languages = 🗣 ภาษาที่ต้องใช้: { $languages }
shift-skills = 🧰 { $skills }

# ดูและรับงาน
shift-none = ตอนนี้ไม่มีงานอาสาที่เหมาะกับคุณ กรุณาดูใหม่ภายหลัง หรือบอกว่าคุณพูดภาษาอะไรได้บ้าง
shift-list = <b>งานอาสาที่เหมาะกับคุณ</b> { $filters }

    { $shifts }
shift-taken = ✅ <b>คุณได้งานนี้แล้ว</b>

    { $card }

    ก่อนเริ่มงานจะถามคุณว่ามาได้ไหม
shift-waiting = ⏳ <b>คุณอยู่ในรายชื่อสำรอง</b>

    { $card }

    { $position ->
        [1] คุณเป็นคนถัดไป
       *[other] คุณอยู่ลำดับที่ { $position }
    } หากมีที่ว่าง จะถามคุณ
shift-toast-taken = คุณได้งานนี้แล้ว: { $title }
shift-toast-waiting = คุณอยู่ในรายชื่อสำรอง: { $title }

# ทำไมไม่ได้
shift-gone = ไม่มีงานนี้แล้ว
shift-over = งานนี้จบแล้ว
shift-started = งานนี้เริ่มไปแล้ว หากมีเหตุขัดข้อง กรุณาติดต่อผู้ประสานงานของคุณ
shift-no-role = งานเหล่านี้สำหรับอาสาสมัคร กรุณาขอลิงก์เชิญจากผู้ประสานงาน
shift-wrong-area = งานนี้เป็นของชุมชนอื่น
shift-already-yours = คุณได้งานนี้อยู่แล้ว
shift-already-waiting = คุณอยู่ในรายชื่อสำรองของงานนี้อยู่แล้ว
shift-overlaps = คุณมีงานอื่นในเวลานั้น:
    { $others }
shift-lacks-language = งานนี้ต้องใช้ภาษา{ $languages } หากคุณพูดได้ กรุณาเพิ่มที่ /shifts → “ภาษาที่พูดได้”
shift-not-yours = งานนี้ไม่ใช่ของคุณแล้ว
shift-not-over = งานยังไม่จบ กรุณายืนยันชั่วโมงหลังจบงาน
shift-already-posted = ชุมชนของคุณมีงานชื่อนี้ในสถานที่และเวลานี้อยู่แล้ว

# งานของตัวเอง
shift-mine = <b>งานอาสาของคุณ</b>

    { $shifts }
shift-mine-none = คุณยังไม่มีงานอาสา ส่ง /shifts เพื่อดูงานที่เหมาะกับคุณ
shift-state-taken = ✅ คุณได้งานนี้แล้ว
shift-state-coming = ✅ คุณแจ้งว่าจะมา
shift-state-waiting = ⏳ คุณอยู่ในรายชื่อสำรอง ลำดับที่ { $position }
shift-state-offered = 🎁 มีที่ว่างเสนอให้คุณ กรุณาตอบภายใน { $until }
shift-state-running = ▶️ กำลังดำเนินอยู่
shift-state-over = 🏁 จบแล้ว กรุณายืนยันชั่วโมงของคุณ
shift-give-up-ask = <b>สละงานนี้ใช่ไหม?</b>

    { $card }

    เราจะเสนอที่ของคุณให้คนถัดไปในรายชื่อสำรอง
shift-leave-ask = <b>ออกจากรายชื่อสำรองใช่ไหม?</b>

    { $card }
shift-given-up = คุณสละงานนี้แล้ว ขอบคุณที่แจ้ง

    { $card }
shift-toast-given-up = สละงานแล้ว
shift-cant-which = <b>คุณมาไม่ได้ในงานไหน?</b>

    { $shifts }
shift-changed = ✏️ <b>งานของคุณมีการเปลี่ยนแปลง</b> กรุณาดูสถานที่และเวลา

    { $card }
shift-moved = 🕑 <b>งานของคุณเปลี่ยนเวลาเริ่ม</b> เดิม: { $before }

    { $card }

    คุณมาได้ไหม?
shift-role-ended = <b>งานนี้ไม่ใช่ของคุณแล้ว</b> เพราะบทบาทของคุณที่นั่นสิ้นสุดแล้ว คุณไม่ต้องมา

    { $card }

# ก่อนและหลังงาน
shift-reminder = ⏰ <b>คุณมาได้ไหม?</b>

    { $card }
shift-coming = 👍 <b>ขอบคุณ แล้วพบกัน</b>

    { $card }
shift-toast-coming = ขอบคุณ!
shift-ended = 🏁 <b>งานของคุณจบแล้ว ขอบคุณมาก!</b>

    { $card }

    กรุณายืนยันชั่วโมงของคุณ
shift-done = ✅ <b>ยืนยันแล้ว: { $hours } ชั่วโมง</b> ขอบคุณ!

    { $card }
shift-toast-done = ยืนยันแล้ว

# ปุ่ม
shift-button-take = { $number } · รับงาน
shift-button-wait = { $number } · ลงชื่อสำรอง
shift-button-next = เพิ่มเติม ›
shift-button-first = ‹ หน้าแรก
shift-button-languages = 🗣 ภาษาที่พูดได้
shift-button-shifts = งานอื่น
shift-button-mine = งานของฉัน
shift-button-coming = มาได้
shift-button-cant = มาไม่ได้
shift-button-cant-numbered = { $number } · มาไม่ได้
shift-button-leave-numbered = { $number } · ออกจากสำรอง
shift-button-give-up = ใช่ สละงานนี้
shift-button-leave = ออกจากรายชื่อสำรอง
shift-button-keep = เก็บไว้
shift-button-done = เสร็จแล้ว { $hours } ชั่วโมง
shift-button-done-numbered = { $number } · เสร็จแล้ว { $hours } ชม.

# ภาษาที่พูด
shift-spoken = <b>คุณพูดภาษาอะไรได้บ้าง?</b>
    ภาษาของคุณ: { $languages } กดเพื่อเพิ่มหรือเอาออก แล้วงานที่ต้องใช้ภาษาเหล่านี้จะแสดงใน /shifts
shift-button-speaks = ✓ { $language }
shift-button-speaks-not = { $language }

# ประกาศงาน
shift-form-area = <b>งานอาสาใหม่</b> ในชุมชนไหน?
shift-form-title = <b>งานอาสาใหม่ใน { $area }</b> ต้องทำอะไร? กรุณาพิมพ์ชื่องานสั้น ๆ ส่ง /cancel เพื่อออกจากแบบฟอร์ม
shift-form-place = นัดพบกันที่ไหน? กรุณาพิมพ์สถานที่
shift-form-day = วันไหน? กดปุ่ม หรือพิมพ์แบบนี้: 2026-04-01, 04-01 (เดือน-วัน) หรือ 1.4. (วัน.เดือน)
shift-form-span = <b>{ $day }</b> ตั้งแต่กี่โมงถึงกี่โมง? พิมพ์แบบนี้: 18:00-22:00 หรือ 18-22 (เวลาท้องถิ่นของ { $area })
shift-form-capacity = ต้องการกี่คน? กรุณาพิมพ์ตัวเลข
shift-form-language = ต้องใช้ภาษาอะไรไหม? กดเลือก หรือพิมพ์รหัสแบบนี้: ja ko (ได้ภาษาใดภาษาหนึ่งก็พอ)
shift-form-confirm = <b>ประกาศงานนี้ไหม?</b>

    { $card }
shift-form-posted = ✅ <b>ประกาศแล้ว</b> อาสาสมัครจะเห็นใน /shifts

    { $card }
shift-form-discarded = ปิดแบบฟอร์มแล้ว ไม่ได้ประกาศงาน
shift-form-no-day = อ่านวันที่นี้ไม่ออก กรุณาพิมพ์แบบนี้: 2026-04-01, 04-01 หรือ 1.4. – หรือกดปุ่ม
shift-form-no-span = อ่านเวลานี้ไม่ออก กรุณาพิมพ์แบบนี้: 18:00-22:00 หรือ 18-22
shift-form-past = เวลานั้นผ่านไปแล้ว งานต้องเริ่มหลังจากตอนนี้
shift-form-far = วันนั้นอีกนานกว่าหนึ่งปี กรุณาตรวจสอบวันที่
shift-form-backwards = เวลาสิ้นสุดอยู่ก่อนเวลาเริ่ม กรุณาพิมพ์เวลาใหม่ – หรืองานจบในวันถัดไป?
shift-form-no-number = กรุณาพิมพ์จำนวนเต็มตั้งแต่ 1 ถึง { $limit }
shift-form-no-language = ไม่รู้จักภาษาของรหัสนี้ กรุณาพิมพ์รหัสแบบนี้: ja ko – หรือกดปุ่ม
shift-form-tap = กรุณากดปุ่มใดปุ่มหนึ่งด้านบน
shift-button-today = วันนี้
shift-button-tomorrow = พรุ่งนี้
shift-button-next-day = ใช่ วันถัดไป
shift-button-language = { $language }
shift-button-no-language = ไม่ต้องใช้
shift-button-post = ประกาศ
shift-button-discard = ยกเลิก
shift-form-which-day = หมายถึงวันไหน? กรุณาแตะวันนั้น หรือพิมพ์วันที่ใหม่
shift-form-day-passed = <b>{ $day }</b> ผ่านไปแล้ว หมายถึงปีหน้าใช่ไหม? กรุณาแตะปุ่ม หรือพิมพ์วันที่อื่น
# ข้อความบนปุ่ม: วัน
shift-button-day = { $day }
