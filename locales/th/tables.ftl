# Tables that people bring (shifts, the rota): what is wrong with them. The command line shows these in English.
table-fault-line = แถว { $line }: { $why }
table-fault-cell = แถว { $line }: { $column } “{ $value }” (ช่อง { $cell }): { $why }
table-why-large = ไฟล์ใหญ่เกินไป ได้ไม่เกิน { $rows } แถวและ { $size } MB
table-why-unreadable = อ่านไฟล์ไม่ได้ กรุณาบันทึกเป็นสมุดงาน Excel (.xlsx) ที่ไม่มีรหัสผ่าน หรือ CSV UTF-8
table-why-missing = ขาดคอลัมน์: { $columns }
table-why-twice = มีคอลัมน์ซ้ำ: { $columns }
table-why-width = ต้องมี { $expected } ค่า แต่มี { $count }
table-why-no-header = ด้านบนไม่มีชื่อคอลัมน์
table-why-time = ไม่ใช่วันและเวลา กรุณาเขียนแบบ { $example }
table-why-day-order = เลขไหนคือวันที่ กรุณาเขียน { $readings }
table-why-area = ไม่มีชุมชนที่ใช้รหัสหรือชื่อนี้
table-why-area-which = หมายถึงชุมชนไหน กรุณาเขียนรหัส: { $areas }
table-why-not-yours = คุณแก้ไขชุมชนนี้ไม่ได้
table-why-length = ต้องมี 1 ถึง { $limit } ตัวอักษร
table-why-ends = ต้องอยู่หลังเวลาเริ่ม
table-why-number = ไม่ใช่ตัวเลขตั้งแต่ { $from } ถึง { $to }
table-why-id = ไม่ใช่รหัส Telegram หากตารางแสดง 7.1E+09 ให้ตั้งคอลัมน์เป็นข้อความแล้วพิมพ์รหัสใหม่
table-why-language = ไม่ใช่ภาษา กรุณาเขียนรหัสเช่น ja หรือ ko หรือชื่อภาษา คั่นด้วยจุลภาค
table-why-same = เป็นงานเดียวกับแถว { $line }
table-why-over = ผ่านไปแล้ว ปีถูกต้องไหม
table-why-cancelled = งานนี้ถูกยกเลิกแล้ว กรุณาตั้งชื่ออื่นให้งานใหม่
table-why-taken = น้อยกว่าที่มีคนลงชื่อแล้ว { $taken } คน
table-why-weekdays = อ่านไม่ออกว่าวันไหน กรุณาเขียนเช่น Mon-Fri, Sat Sun หรือ daily
table-why-clock = เมื่อมีวันในสัปดาห์ ให้เขียนเวลาเช่น 20:00

# What a table would change.
table-mark-new = <b>ใหม่ ({ $count }):</b>
table-mark-changed = <b>เปลี่ยน ({ $count }):</b>
table-mark-moved = <b>เปลี่ยนเวลา ({ $count }):</b>
table-mark-gone = <b>ไม่มีในตาราง คงไว้ตามเดิม ({ $count }):</b>
table-mark-taken-away = ⚠️ <b>ไม่มีในตาราง จะถูกลบออก ({ $count }):</b>
table-mark-at-once = <b>สองคนในเวลาเดียวกัน ({ $count }):</b>
table-mark-hole = ⚠️ <b>เวลาที่ไม่มีใครอยู่เวร ({ $count }):</b>
table-mark-warning = <b>โปรดทราบ ({ $count }):</b>
table-mark-doubtful = ❓ <b>อาจพิมพ์ผิด โปรดตรวจดู ({ $count }):</b>
# A part that stands alone.
table-part = { $part }
table-part-line = · { $part }
table-part-of-line = · แถว { $line }: { $part }
table-more = … และอีก { $count } รายการ
table-signed-up = { $shift } (ลงชื่อแล้ว: { $count } คน)
table-far = { $what }: อีกกว่าหนึ่งปี
table-long = { $what }: ติดต่อกัน { $hours } ชั่วโมง
table-two-at-once = { $name } จะมีสองงานในเวลาเดียวกัน: { $shifts }
table-clock-skipped = { $what }: วันนั้นนาฬิกาข้ามเวลานี้ไป นับเป็น { $at }
table-clock-twice = { $what }: วันนั้นมีเวลานี้สองครั้ง นับครั้งแรก
table-not-read = ไม่ได้ใช้คอลัมน์ { $column }
table-duty = { $area }, ลำดับที่ { $level }, { $hours }
table-over = { $what }: ผ่านไปแล้วจึงไม่บันทึก ปีถูกต้องไหม
table-doubled = เหมือนกับแถว { $line }
table-other-name = { $id } คือ { $name } แต่ในตารางเขียนว่า { $written }
table-unknown-id = { $name }: ไม่มีใครใช้รหัส { $id }
table-unknown-near = { $name }: ไม่มีใครใช้รหัส { $id } หมายถึง { $near } ({ $who }) หรือไม่
table-id-of = { $name }: รหัส { $id } เป็นของ { $who }

# A table that was sent to the bot.
table-reading = 📄 กำลังอ่าน { $file } …
table-kind-shifts = งานอาสา
table-kind-rota = ตารางเวร
table-preview = 📄 <b>{ $file }</b> ({ $kind })

    { $changes }

    <b>ยังไม่ได้บันทึกอะไร</b>
table-nothing = 📄 <b>{ $file }</b> ({ $kind })
    ทุกอย่างเป็นแบบนี้อยู่แล้ว ไม่มีอะไรต้องบันทึก
table-bad = 📄 <b>{ $file }</b>
    ✗ ยังไม่ได้บันทึกอะไร กรุณาแก้ไขแล้วส่งไฟล์อีกครั้ง:

    { $faults }
table-unknown-kind = 📄 <b>{ $file }</b>
    ไม่รู้จักตารางแบบนี้ อ่านได้เฉพาะงานอาสา (คอลัมน์ { $shifts }) และตารางเวร (คอลัมน์ { $rota }) โดยชื่อคอลัมน์เป็นภาษาอังกฤษหรือจีน หากจะส่งไฟล์ให้ผู้อยู่อาศัย กรุณาส่งโดยตอบกลับข้อความของเขา
table-button-write = บันทึก
table-button-write-all = บันทึกทั้งหมด
table-button-without = เว้นที่ไม่แน่ใจ
table-button-discard = ยกเลิก
table-writing = 📄 กำลังบันทึก { $file } …
table-written = ✅ บันทึก <b>{ $file }</b> แล้ว ใหม่: { $new } เปลี่ยน: { $changed } ทุกคนที่เกี่ยวข้องจะได้รับแจ้ง
table-discarded = ยกเลิก <b>{ $file }</b> แล้ว ไม่ได้บันทึกอะไร
table-meanwhile = ⚠️ มีบางอย่างเปลี่ยนไปหลังจากที่แสดงให้คุณดู กรุณาดูอีกครั้ง
table-failed = อ่าน <b>{ $file }</b> ไม่ได้ ไม่ได้บันทึกอะไร กรุณาส่งอีกครั้ง
table-settled = ตารางนี้จัดการเสร็จแล้ว
table-why-unknown-shift = ชุมชนนี้ไม่มีงานหมายเลขนี้
table-why-phone = ไม่ใช่เบอร์โทร
table-why-yes = กรุณาพิมพ์ yes หรือ no
table-kind-people = อาสาสมัคร
table-reads-people = อ่านตารางอาสาสมัครได้ด้วย (คอลัมน์ { $columns } มีชื่อกับเบอร์โทรก็พอ)
table-person = { $name } · { $phone } · { $details }
