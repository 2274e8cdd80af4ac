command-checkin = แจ้งมาถึงแทนคนที่ไม่มี Telegram
command-announce = แจ้งล่วงหน้าว่าจะมีคนมา
command-announced = ดูว่าใครกำลังจะมา
help-checkin = /checkin – แจ้งมาถึงแทนคนที่ไม่มี Telegram ครอบครัว หรือคนทั้งคันรถ เราจะเรียกคนมาทันที
help-announced = /announced – ดูว่าใครกำลังจะมา และใครเลยเวลาแล้ว
help-announce = /announce – แจ้งล่วงหน้าว่าจะมีคนมา วางแถวจากตารางต่อท้ายคำสั่งได้ ตามลำดับ: ชื่อ ภาษา ชุมชน ประตู เวลา จำนวนคน สิ่งที่ต้องการ
companion-for = 👥 ถึง <b>{ $name }</b>:
    { $what }
companion-for-both = 👥 ถึง <b>{ $name }</b>:
    { $what }

    ให้เขาดูข้อความนี้:
    { $theirs }
companion-on-card = {""}
    👥 ไม่มี Telegram ผู้แจ้งแทน: { $name }
companion-names = {""}
    ชื่อ: { $names }
checkin-ask-gate = เขาอยู่ที่ไหน? กดชุมชน แล้วกดประตู เราจะเรียกคนมาทันที
checkin-ask-names = กำลังเรียกคนมาแล้ว ใครมาถึงบ้าง? พิมพ์ชื่อ หรือทุกชื่อ บรรทัดละชื่อ หรือพิมพ์แค่จำนวนคนก็ได้
checkin-names-skipped = รับทราบ การแจ้งมาถึงยังอยู่
checkin-button-somebody = 👥 แจ้งแทนคนอื่น
checkin-button-names = ✏️ ชื่อ
checkin-button-language = 🌐 ภาษาของเขา
checkin-ask-language = เขาพูดภาษาอะไร?
checkin-speaks = จดไว้แล้ว: { $language }
checkin-too-many = แจ้งครั้งหนึ่งได้ไม่เกิน { $limit } คน กรุณาแจ้งคนที่เหลือแยกต่างหาก
unknown-gate-answer = ⚠️ โค้ดประตูนี้ผิดหรือเก่าแล้ว ศูนย์บัญชาการรู้แล้วว่าคุณอยู่ที่นี่ กดชุมชนที่คุณอยู่ตอนนี้ แล้วกดประตู จะมีคนมาหาคุณ หากเป็นเหตุฉุกเฉิน กรุณาโทร <b>{ $emergency }</b>{ $ring }
unknown-gate-ring = {""}
    ☎️ หรือโทรหาเรา: <b>{ $number }</b>
unknown-gate-tried = ⚠️ ไม่มีประตูไหนใช้โค้ดนี้ โปสเตอร์ผิดหรือเก่าแล้ว กรุณาพิมพ์แผ่นใหม่ ไม่ได้เรียกใคร
unknown-gate-ended = แจ้งมาถึงแล้ว: { $gate } ({ $area })
alert-kind-unknown-gate = ❓ ไม่รู้จักโค้ดประตู
alert-unknown-gate = <b>{ $name }</b> อยู่ที่ประตูซึ่งโปสเตอร์ผิดหรือเก่าแล้ว โค้ด: { $code }
    ตั้งแต่ { $since } · ภาษา{ $language }
    ได้ขอให้เลือกประตูแล้ว
alert-kind-overdue-arrival = ⏰ เลยเวลาแล้วยังไม่มา
alert-announced-overdue = <b>{ $name }</b> ควรมาถึงแล้ว แต่ยังไม่มา
    { $what }
announced-on-card = {""}
    📋 แจ้งล่วงหน้าไว้: { $what }
announced-maybe-on-card = {""}
    📋 อาจเป็น { $name } ที่แจ้งล่วงหน้าไว้: { $what }
announced-perhaps-come = ❓ อาจแจ้งมาถึงแล้วในชื่อ { $name }: { $gate }, { $since }
announced-people = { $party } คน
announced-ask = ❓ <b>{ $name }</b> ที่ { $gate } คือ <b>{ $other }</b> ที่แจ้งล่วงหน้าไว้ใช่ไหม?
    { $what }
announced-it-is = ✅ { $name }
announced-it-is-not = เป็นคนอื่น
announced-it-is-noted = ✅ จดไว้แล้ว: คือ <b>{ $name }</b> ที่แจ้งล่วงหน้าไว้
announced-it-is-not-noted = จดไว้แล้ว: ไม่ใช่ <b>{ $name }</b> เรายังรออยู่
announced-list = 📋 <b>กำลังจะมา: { $count }</b>

    { $entries }
announced-none = ตอนนี้ไม่มีใครกำลังจะมา
announced-number = { $number }
announced-card = 📋 <b>{ $name }</b>
    { $what }
    { $state }
announced-card-link = 📋 <b>{ $name }</b>
    { $what }
    { $state }

    ลิงก์ส่วนตัว ส่งให้คนที่จะมา:
    { $link }
announced-state-announced = กำลังจะมา
announced-state-overdue = ⏰ เลยเวลาแล้ว
announced-state-arrived = ✅ มาถึงแล้ว
announced-state-cancelled = ✖️ ไม่มาแล้ว
announced-button-come = ✅ มาถึงแล้ว
announced-button-time = 🕐 เปลี่ยนเวลา
announced-button-gate = 📍 เปลี่ยนประตู
announced-button-cancel = ✖️ ไม่มาแล้ว
announced-button-list = ‹ ทุกคนที่กำลังจะมา
announced-cancel-ask = <b>{ $name }</b> ไม่มาแล้วแน่ใช่ไหม?
announced-cancel-sure = ใช่ ไม่มาแล้ว
announced-ask-gate = <b>{ $name }</b> จะมาที่ประตูไหน?
announced-ended-come = มาถึงแล้ว
announced-ended-cancelled = ไม่มาแล้ว
announced-ended-moved = เปลี่ยนเวลาหรือสถานที่แล้ว
announced-unknown = ไม่พบการแจ้งล่วงหน้านี้
announced-over = การแจ้งล่วงหน้านี้ปิดเรื่องไปแล้ว
announced-link-used = มีคนอื่นใช้ลิงก์นี้อยู่แล้ว เมื่อมาถึง กรุณาสแกนโค้ดที่ประตู
announced-gone = ไม่ต้องตอบคำถามนี้แล้ว
announce-ask-area = จะมาที่ชุมชนไหน?
announce-ask-gate = ที่ประตูไหนของ <b>{ $area }</b>?
announce-unknown = ไม่ทราบ
announce-ask-name = ใครจะมา? พิมพ์ชื่อ ถ้ามาเป็นกลุ่ม ชื่อเดียวก็พอ
announce-ask-time = มาเมื่อไร? เช่น 01:30 หรือ 2026-12-01 01:30
announce-ask-party = มากี่คน? กดปุ่ม หรือพิมพ์ตัวเลข
announce-ask-language = พูดภาษาอะไร? กดเลือก หรือพิมพ์ชื่อภาษา
announce-ask-needs = ต้องการอะไรบ้าง เช่น รถเข็น? พิมพ์มาในข้อความเดียว
announce-preview = กรุณาตรวจดูก่อนบันทึก:

    { $entries }
announce-button-post = ✅ บันทึก
announce-button-discard = ✖️ ไม่บันทึก
announce-line = แถวที่ { $number }: { $what }
announce-more = … และอีก { $count }
announce-wrong = ยังไม่ได้บันทึกอะไร กรุณาแก้แถวเหล่านี้ แล้วส่งมาใหม่ทั้งหมด:

    { $entries }
announce-no-table = อ่านตารางนี้ไม่ได้ ยังไม่ได้บันทึกอะไร กรุณาพิมพ์บรรทัดละคน ตามลำดับ: ชื่อ ภาษา ชุมชน ประตู เวลา จำนวนคน สิ่งที่ต้องการ
announced-fault-name = ไม่มีชื่อ หรือชื่อยาวเกินไป: { $value }
announced-fault-place = “{ $value }” ไม่ใช่ชุมชนหรือประตูของคุณ หรือมีชื่อซ้ำกันหลายแห่ง กรุณาพิมพ์ชุมชนด้วย
announced-fault-time = “{ $value }” ใช้เป็นเวลามาถึงไม่ได้ กรุณาพิมพ์แบบ 01:30 หรือ 2026-12-01 01:30
announced-fault-past = “{ $value }”: เวลานี้ผ่านไปแล้ว
announced-fault-party = “{ $value }”: กรุณาพิมพ์ตัวเลข 1 ถึง 99
announced-fault-language = ไม่รู้จักภาษา “{ $value }” กรุณาพิมพ์แบบ รัสเซีย หรือ ru
announced-fault-needs = ยาวเกินไป กรุณาพิมพ์ไม่เกิน 200 ตัวอักษร
come-card = 👋 เรารอคุณอยู่:
    { $what }

    เมื่อถึงประตูแล้ว กดปุ่มใหญ่ จะมีคนมาหาคุณ
come-moved = 📋 เวลาหรือสถานที่ที่คุณจะมาถึงเปลี่ยนไป ตอนนี้เรารอคุณ:
    { $what }
come-where = ⏰ เลยเวลาแล้ว แต่เรายังไม่พบคุณ คุณอยู่ที่ไหน?
    { $what }
come-cancelled = ✖️ การมาถึงของคุณถูกยกเลิกแล้ว:
    { $what }

    หากคุณยังมา กรุณาสแกนโค้ดที่ประตู
come-later = 🕐 จะมาถึงช้ากว่านี้
come-later-by = ช้าไป { $minutes } นาที
come-not = ✖️ ไม่มาแล้ว
come-not-ask = คุณไม่มาแล้วแน่ใช่ไหม?
come-not-sure = ใช่ ไม่มาแล้ว
come-choose-gate = คุณอยู่ที่ประตูไหน? กดปุ่มแล้วเลือก จะมีคนมาหาคุณ
come-link-tried = นี่คือลิงก์ส่วนตัวของคนที่จะมา ยังใช้ได้อยู่:
come-told-later = 🕐 <b>{ $name }</b> จะมาถึงช้ากว่านี้:
    { $what }
come-told-not = ✖️ <b>{ $name }</b> ไม่มาแล้ว:
    { $what }
