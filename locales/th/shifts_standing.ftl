# Looking for a stand-in.
stand-ask = <b>ให้หาคนมาทำงานนี้แทนไหม?</b>

    { $card }

    งานนี้ยังเป็นของคุณจนกว่าจะมีคนรับ
stand-pick = <b>จะให้ถามใคร?</b>

    { $card }
stand-nobody = ตอนนี้ไม่มีใครที่เหมาะกับงานนี้และว่างอยู่ งานนี้ยังเป็นของคุณ

    { $card }
stand-asked = 🔎 <b>กำลังถามให้คุณ</b> งานนี้ยังเป็นของคุณจนกว่าจะมีคนรับ
    ถามแล้ว: { $count } · ไม่สะดวก: { $declined }

    { $card }
stand-withdrawn = หยุดถามแล้ว งานนี้ยังเป็นของคุณ

    { $card }
stand-card = 🙋 <b>{ $name } มาไม่ได้และกำลังหาคนแทน คุณแทนได้ไหม?</b>

    { $card }
stand-over = ไม่ต้องแล้ว ขอบคุณ!

    { $card }
stand-you-declined = ได้ ขอบคุณที่ตอบ
stand-declined = { $name } แทนไม่ได้ งานนี้ยังเป็นของคุณ

    { $card }
stand-none-left = ตอนนี้ยังไม่มีใครแทนได้ งานนี้ยังเป็นของคุณ

    { $card }
stand-found = ✅ <b>{ $name } รับงานของคุณแล้ว คุณไม่ต้องมา</b>

    { $card }
stand-undone = ↩️ <b>{ $name } แทนไม่ได้แล้ว งานนี้กลับมาเป็นของคุณ</b>

    { $card }
stand-undone-you = ยกเลิกแล้ว คุณไม่ได้งานนี้ และแจ้งคนที่ขอคุณแล้ว

    { $card }
stand-button-find = 🔎 หาคนแทน
stand-button-all = ถามทุกคน ({ $count })
stand-button-one = ถามคนเดียว
stand-button-withdraw = หยุดถาม
shift-giver-busy = ตอนนี้ { $name } มีธุระอื่นแล้ว คุณหาคนแทนเองได้

# Exchanging two shifts.
swap-choose = <b>คุณจะแลกงานของคุณกับงานไหน?</b> งานของคุณ:

    { $card }

    { $shifts }
swap-line = <b>{ $number }.</b> { $title }, { $start } – { $end }
    👤 { $name }
swap-none = ตอนนี้ไม่มีงานให้แลก

    { $card }
swap-lines = คุณให้: { $yours }
    คุณได้: { $theirs }
swap-asked = 🔁 <b>ถาม { $name } แล้ว</b> จะยังไม่เปลี่ยนจนกว่าจะตกลงกันทั้งสองฝ่าย

    { $lines }
swap-card = 🔁 <b>{ $name } อยากแลกงานกับคุณ</b>

    { $lines }
swap-agreed = 👍 <b>ตกลงกันทั้งสองฝ่ายแล้ว</b> ผู้ประสานงานคัดค้านได้ถึง { $until } ก่อนหน้านั้นจะยังไม่เปลี่ยน

    { $lines }
swap-done = ✅ <b>แลกงานกับ { $name } แล้ว</b>

    { $lines }
swap-declined = { $name } แลกไม่ได้ ไม่มีอะไรเปลี่ยน

    { $lines }
swap-you-declined = ได้ ไม่มีอะไรเปลี่ยน

    { $lines }
swap-over = การแลกงานนี้ไม่สำเร็จ ไม่มีอะไรเปลี่ยน

    { $lines }
swap-vetoed = ผู้ประสานงานไม่เห็นด้วยกับการแลก ไม่มีอะไรเปลี่ยน

    { $lines }
swap-veto-ask = 🔁 <b>{ $name } และ { $other } อยากแลกงานกัน</b> จะแลกเมื่อ { $until } ถ้าคุณไม่คัดค้าน

    { $lines }
swap-button = 🔁 แลกงาน
swap-button-ask = { $number } · ถาม
swap-button-agree = ใช่ แลก
swap-button-veto = คัดค้าน
shift-swap-impossible = { $name } แลกไม่ได้: { $why }
