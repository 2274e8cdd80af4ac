# What people send besides text, and what becomes of it.
relay-kind-poll = 📊 โพล
relay-kind-live-location = 📍 ตำแหน่งแบบเรียลไทม์ ด้านบน
relay-follows-photo = 🖼 รูปภาพ ด้านล่าง
kind-live-ended = 📍 ตำแหน่งแบบเรียลไทม์ สิ้นสุดแล้ว
kind-album = 🖼 อัลบั้ม ด้านล่าง: { $count }
kind-place-shared = 📍 มีการส่งสถานที่มา
kind-place-shared-in = 📍 มีการส่งสถานที่มา ({ $area })
kind-contact-offered = 👤 รายชื่อติดต่อ จะแสดงที่นี่เมื่อผู้ส่งยินยอม
kind-contact-ask = 👤 ให้คนอื่นเห็นรายชื่อติดต่อนี้ได้ไหม: { $name }, { $phone } ตอนนี้เห็นแค่ว่าคุณส่งรายชื่อมา
kind-contact-yes = ได้ แสดงเลย
kind-contact-no = ไม่
kind-contact-shown = 👤 คนอื่นเห็นรายชื่อติดต่อแล้ว
kind-contact-kept = 👤 รายชื่อติดต่อยังถูกซ่อนอยู่
kind-contact-danger = 👤 คุณอาจอยู่ในอันตราย เจ้าหน้าที่จึงเห็นรายชื่อติดต่อที่คุณส่งมาแล้ว
kind-what = { $what ->
    [story] สตอรี่
    [paid] สื่อแบบเสียเงิน
    [once] สื่อที่ดูได้ครั้งเดียว
    [giveaway] การแจกรางวัล
    [invoice] ใบแจ้งหนี้
    [game] เกม
    [checklist] รายการตรวจสอบ
    [gift] ของขวัญ
    [account] บัญชี
   *[other] ชนิดที่ไม่รู้จัก
  }
kind-not-passed = ⚠️ ส่งต่อไม่ได้: { $what }
kind-not-passed-you = ส่งต่อสิ่งนี้ไม่ได้: { $what } คนอื่นจะเห็นว่าคุณส่งมา กรุณาพิมพ์เป็นตัวหนังสือ หรือส่งรูปภาพ ข้อความเสียง หรือไฟล์
mark-forwarded = {" "}· ส่งต่อมา
mark-withdrawn-by = {" "}· ถอนโดย { $by } { $at }
accounts-hidden = ชื่อและลิงก์ของบัญชี Telegram จะไม่ถูกส่งต่อ ข้อความของคุณไปถึงแล้ว โดยแสดงเป็น ••• แทน
correction-head = ✏️ <b>ผู้แปลแก้ไขแล้ว</b>
correction-ask = ✏️ ข้อความนี้ถูกแก้ไขหลังจากที่คุณแปล กรุณาแปลอีกครั้งโดยตอบกลับที่นี่
stakes-wait = ✋ <b>กรุณารอคนยืนยันก่อน</b> ตอนนี้มีแค่เครื่องแปล
stakes-first = ❗ <b>กรุณาแปลข้อความนี้ก่อน</b> คำที่ผิดอาจทำให้เกิดอันตราย
withdraw-how = ที่นี่ไม่มีอะไรของคุณให้ถอน กรุณาตอบกลับข้อความที่คุณส่งด้วย /withdraw
withdraw-last = ถอนข้อความล่าสุด
withdraw-own-ask = ถอนข้อความล่าสุดของคุณไหม ข้อความจะหายไปจากคนอื่น และคนอื่นจะเห็นว่าถอนแล้ว
withdrawn-own = 🚫 ถอนแล้ว คนอื่นไม่เห็นข้อความนี้อีก และจะเห็นว่าถอนแล้ว
withdrawn-by-resident = 🚫 { $name } (เคส { $number }) ถอนข้อความเมื่อ { $at }
withdrawn-by-resident-interpreter = 🚫 ผู้อยู่อาศัย (เคส { $number }) ถอนข้อความเมื่อ { $at }
withdrawn-translation = 🚫 ผู้แปลถอนคำแปลของข้อความนี้แล้ว
flood-note = คุณส่งข้อความเร็วมาก ทุกอย่างเก็บไว้ครบ เจ้าหน้าที่จะอ่านรวมกันในข้อความเดียว
copy-refused = ⚠️ มีข้อความ (เคส { $number }) ที่แสดงตามที่เขียนไม่ได้ เนื้อความคือ:
voice-as-audio = 🎤 Telegram ของอีกฝ่ายไม่รับข้อความเสียง ของคุณจึงไปถึงเป็นไฟล์
command-withdraw = ถอนข้อความ
