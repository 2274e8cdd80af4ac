# Full, or other work at that hour.
shift-full-ask = <b>งานนี้เต็มแล้ว</b>

    { $card }

    ต้องการลงชื่อสำรองไหม? คุณจะได้ลำดับที่ { $position } และหากมีที่ว่าง จะถามคุณ
shift-clash = <b>เวลาตรงกับงานที่คุณมีอยู่</b> งานของคุณ:

    { $others }

    งานใหม่:

    { $card }
shift-clash-short = <b>เวลาซ้อนกับงานที่คุณมีอยู่ไม่กี่นาที</b> งานของคุณ:

    { $others }

    งานใหม่:

    { $card }
# A shift in a list: its title, start and end.
shift-named = { $title } { $start } – { $end }
shift-toast-undone = ยกเลิกให้แล้ว คุณไม่ได้รับงานนี้

# A link to one shift.
shift-one = <b>มาช่วยงานนี้ไหม?</b>

    { $card }
shift-requested = 🙏 <b>ขอบคุณ! ได้ถามผู้ประสานงานแล้ว</b> หากอนุมัติ คุณจะได้งานนี้ทันทีโดยไม่ต้องกดอะไรอีก

    { $card }
shift-not-taken = บทบาทของคุณได้รับอนุมัติแล้ว แต่รับงานนี้ไม่ได้:
    { $why }

    { $card }
shift-link = <b>กรุณาส่งต่อลิงก์นี้</b> ใครที่เปิดลิงก์รับงานนี้ได้ ส่วนคนใหม่ต้องให้คุณอนุมัติก่อน

    { $link }

    { $card }

# Offers of free places to those who wait.
shift-offer = 🎁 <b>มีที่ว่าง คุณต้องการไหม?</b>

    { $card }

    จะเก็บที่ไว้ให้คุณถึง { $until } จากนั้นจะถามคนถัดไป
shift-offer-first = 🎁 <b>มีที่ว่าง และงานใกล้เริ่มแล้ว คุณต้องการไหม?</b>

    { $card }

    กำลังถามทุกคนในรายชื่อสำรอง ใครตอบรับก่อนจะได้งานนี้
shift-offer-declined = รับทราบ จะถามคนถัดไป คุณไม่อยู่ในรายชื่อสำรองแล้ว

    { $card }
shift-offer-unanswered = ที่ว่างเป็นของคนถัดไปแล้ว

    { $card }

    ต้องการลงชื่อสำรองอีกครั้งไหม?
shift-offer-quicker = มีคนตอบรับก่อนแล้ว คุณยังอยู่ในรายชื่อสำรอง

    { $card }
shift-offer-late = ข้อเสนอนี้หมดเวลาแล้ว
shift-offer-over = ข้อเสนอนี้หมดเวลาแล้ว

    { $card }
shift-waited = งานเริ่มแล้ว และไม่มีที่ว่าง ขอบคุณที่รอ!

    { $card }

# To the coordinators.
shift-waiting-missed = ⚠️ { $name } อยู่ในรายชื่อสำรอง แต่ติดต่อไม่ได้ กำลังถามคนถัดไป

    { $card }
shift-holder-missed = ⚠️ { $name } ได้งานนี้แล้ว แต่ตอนนี้ติดต่อไม่ได้

    { $card }

# Buttons.
shift-button-take-it = รับงาน
shift-button-share = 🔗 ลิงก์ของงานนี้
shift-button-join = ลงชื่อสำรอง
shift-button-undo = ↩️ เลิกทำ
shift-button-instead = เปลี่ยนเป็นงานนี้
shift-button-both = รับทั้งสองงาน
shift-button-keep-mine = เก็บงานเดิมไว้
shift-button-take-offer = ใช่ รับงานนี้
shift-button-decline = ไม่รับ ขอบคุณ
