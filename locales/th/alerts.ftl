alert-card-open = { $kind } · <b>เหตุ { $number }</b> · { $area }
    { $what }
alert-card-reopened = { $kind } · <b>เหตุ { $number } กลับมารอผู้รับเรื่อง</b> · { $area }
    { $what }
alert-card-all = { $kind } · 🔔 <b>เหตุ { $number }: ผู้เข้าเวรยังไม่มีใครตอบรับ</b> · { $area }
    { $what }

    กำลังเรียกผู้ประสานงานทุกคนและศูนย์บัญชาการ
alert-card-again = { $kind } · 🔔🔔 <b>เหตุ { $number }: ยังไม่มีใครรับเรื่อง</b> · { $area } · เรียกครั้งที่ { $times }
    { $what }

    จะเรียกทุกคนซ้ำไปเรื่อย ๆ จนกว่าจะมีคนรับเรื่อง
alert-card-taken = ✅ <b>เหตุ { $number }</b> · { $area }
    { $what }

    <b>{ $name }</b> รับเรื่องแล้ว
alert-card-yours = ✅ { $kind } · <b>เหตุ { $number } อยู่ในความดูแลของคุณ</b> · { $area }
    { $what }
alert-card-over = ☑️ <b>เหตุ { $number }</b> · { $area }
    { $what }

    { $ending }
alert-no-area = ไม่ระบุชุมชน
alert-take = ✋ รับเรื่อง
alert-done = จัดการเรียบร้อยแล้ว
alert-give-back = ไม่สะดวก ขอส่งต่อ
alert-yours = เหตุ { $number } อยู่ในความดูแลของคุณ: { $about }
alert-ended = ปิดเรื่องแล้ว
alert-ended-by = { $name } จัดการเรียบร้อยแล้ว
alert-unknown = ไม่พบเหตุนี้
alert-taken-by = เหตุ { $number } มีผู้รับเรื่องแล้วเมื่อ { $minutes } นาทีก่อน: { $name }
alert-over = เหตุ { $number } ปิดเรื่องไปแล้วเมื่อ { $minutes } นาทีก่อน { $ending }
alert-not-yours = ตอนนี้เหตุ { $number } ไม่ได้อยู่ในความดูแลของคุณ และยังไม่มีใครรับเรื่อง หากต้องการรับ กด “รับเรื่อง”
alert-still-on-it = เหตุ { $number } ({ $about }) อยู่กับคุณมา { $minutes } นาที: คุณยังดูแลเรื่องนี้อยู่ไหม? หากไม่ตอบ จะส่งต่อให้คนถัดไป
alert-still-yes = ใช่ ยังดูแลอยู่
alert-still-thanks = เหตุ { $number }: ขอบคุณ เรื่องนี้ยังอยู่ในความดูแลของคุณ
alert-still-reopened = เหตุ { $number } กลับมารอผู้รับเรื่อง และจะส่งต่อให้คนถัดไป
alert-still-over = เหตุ { $number } ปิดเรื่องแล้ว
alert-given-back = ส่งต่อเหตุ { $number } แล้ว
alert-kind-arrival = 🚪 มีคนมาถึง
alert-kind-medical = 🚑 ช่วยเหลือทางการแพทย์
alert-kind-danger = 🆘 อันตราย
alert-card-nobody = { $kind } · 🔔 <b>เหตุ { $number }: ตอนนี้ไม่มีผู้เข้าเวร</b> · { $area }
    { $what }

    กำลังเรียกผู้ประสานงานทุกคนและศูนย์บัญชาการ
alert-decline = ✖️ ไม่สะดวก
alert-card-declined = เหตุ { $number }: คุณตอบว่าไม่สะดวก กำลังเรียกคนอื่น หากสะดวกขึ้นมา กรุณารับเรื่อง
alert-plain = เหตุ { $number } { $area }: กรุณาดูทันที
alert-plain-taken = เหตุ { $number } มีผู้รับเรื่องแล้ว: { $name }
alert-late = เหตุ { $number } · { $area }: ช้าไป { $minutes } นาที
alert-late-more = และอีก { $count } เหตุ
alert-found-again = ⚠️ เหตุเหล่านี้หยุดค้างอยู่ ไม่มีการเรียกใครต่อ ตอนนี้ดำเนินการต่อแล้ว:
    { $alerts }
alert-outage = ⚠️ Weft หยุดทำงานตั้งแต่ { $from } ถึง { $until } ไม่มีเหตุใดล่าช้า
alert-outage-late = ⚠️ Weft หยุดทำงานตั้งแต่ { $from } ถึง { $until } เหตุเหล่านี้ล่าช้า และตอนนี้ดำเนินการต่อแล้ว:
    { $alerts }
alert-list = <b>เหตุที่ยังไม่ปิด: { $count }</b>

    { $lines }
alert-list-none = ไม่มีเหตุที่ยังไม่ปิดในพื้นที่ของคุณ
alert-list-line = { $kind } · <b>เหตุ { $number }</b> · { $about } · { $minutes } นาที
    { $how }
alert-list-open = ยังไม่มีใครรับเรื่อง · เรียกครั้งที่ { $times }
alert-list-taken = { $name } กำลังดูแล
alert-list-to-close = พบกันแล้ว รอปิดเรื่อง
alert-list-show = 🔎 เหตุ { $number }
command-alerts = เหตุที่ยังไม่ปิด
alert-list-relief = { $name } กำลังดูแลและต้องการคนมาแทน
alert-pass = ↪️ ส่งต่อให้ …
alert-pass-ask = เหตุ { $number }: จะส่งต่อให้ใคร? ({ $about })
alert-pass-next = ผู้เข้าเวรคนถัดไป
alert-pass-all = 🔔 ทุกคน
alert-passed-to = เหตุ { $number }: กำลังถาม { $name } หากไม่รับเรื่อง จะส่งต่อให้คนถัดไปตามปกติ
alert-passed-all = เหตุ { $number }: กำลังเรียกทุกคน
alert-pass-gone = ตอนนี้ถามคนนี้ไม่ได้ กรุณาเลือกคนอื่น
alert-card-passed = { $kind } · ↪️ <b>เหตุ { $number }: { $name } ขอส่งต่อ</b> · { $area }
    { $what }
alert-relief = 🔄 ขอคนมาแทนตอนนี้
alert-relief-end = ขอดูแลต่อเอง
alert-relief-asked = กำลังถามคนอื่น เหตุ { $number } ยังอยู่ในความดูแลของคุณจนกว่าจะมีคนรับแทน
alert-card-relief = { $kind } · 🔄 <b>เหตุ { $number }: { $name } ต้องการคนมาแทน</b> · { $area }
    { $what }
alert-relieved = ✅ เหตุ { $number }: <b>{ $name }</b> รับช่วงต่อจากคุณแล้ว
alert-write = ✏️ เขียนข้อความ
alert-card-unreached = { $kind } · 🔔 <b>เหตุ { $number }: ติดต่อผู้เข้าเวรไม่ได้เลย</b> · { $area }
    { $what }

    กำลังเรียกผู้ประสานงานทุกคนและศูนย์บัญชาการ
