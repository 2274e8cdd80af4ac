relay-lines = { $lines }
relay-resident = ผู้อยู่อาศัย
relay-head-staff-resident = 💬 <b>{ $name }</b> · เคส { $number } · ภาษา{ $language }{ $marks }
relay-head-staff-staff = ↩️ <b>{ $author }</b> → { $name } · เคส { $number }{ $marks }
relay-head-interpreter-resident = 💬 <b>ผู้อยู่อาศัย</b> · เคส { $number } · ภาษา{ $language }{ $marks }
relay-head-interpreter-staff = ↩️ <b>เจ้าหน้าที่</b> · เคส { $number } · ภาษา{ $language }{ $marks }
relay-head-resident = 💬 <b>เจ้าหน้าที่</b>{ $marks }
relay-head-author = → <b>{ $name }</b> · เคส { $number }{ $marks }
relay-mark-edited = {" "}· แก้ไขแล้ว
relay-mark-assumed = {" "}(คาดว่าเป็นภาษานี้)
relay-by-machine = 🤖 <b>แปลด้วยเครื่อง</b> { $engine ->
    [firefox] Firefox
    [libretranslate] LibreTranslate
   *[other] { $engine }
  }
relay-by-phrase = 👥 <b>แปลโดยคน</b> ประโยคสำเร็จรูป
relay-by-person = 🗣 <b>ผู้แปล</b>
relay-not-translated = ⚠️ <b>ยังไม่ได้แปล</b> ตอนนี้ไม่มีบริการแปลที่ใช้ได้ จะลองใหม่อีกครั้ง
relay-broken = ⚠️ กรุณาเทียบกับต้นฉบับ: { $values }
relay-kind-photo = 🖼 รูปภาพ ด้านบน
relay-kind-voice = 🎤 ข้อความเสียง ด้านบน
relay-kind-video = 🎬 วิดีโอ ด้านบน
relay-kind-video-note = 🎬 ข้อความวิดีโอ ด้านบน
relay-kind-sticker = สติกเกอร์ ด้านบน
relay-kind-location = 📍 ตำแหน่งที่ตั้ง ด้านบน
relay-kind-contact = 👤 ส่งรายชื่อติดต่อมา ผู้แปลจะไม่เห็น
relay-kind-audio = 🎵 ไฟล์เสียง ด้านบน
relay-kind-animation = 🎞 ภาพเคลื่อนไหว ด้านบน
relay-kind-venue = 📍 สถานที่ ด้านบน
relay-kind-other = ⚠️ ข้อความชนิดที่ส่งต่อไม่ได้ (โพล เกม และอื่น ๆ)
relay-kind-person = 🙋 ต้องการคุยกับเจ้าหน้าที่
relay-follows-document = 📎 ไฟล์ ด้านล่าง
relay-follows-video = 🎬 วิดีโอ ด้านล่าง
relay-follows-audio = 🎵 ไฟล์เสียง ด้านล่าง
relay-follows-animation = 🎞 ภาพเคลื่อนไหว ด้านล่าง
relay-lost-big = ⚠️ 📎 ไฟล์ที่ใหญ่เกินกว่าจะส่งต่อได้
relay-lost-gone = ⚠️ 📎 ไฟล์ที่ส่งต่อไม่สำเร็จ
relay-quote = ❝{ $words }❞
relay-contact = 👤 รายชื่อติดต่อ: { $name } { $phone }
relay-phrases-all = 💬 ประโยคทั้งหมด …
relay-phrases = กดเลือกประโยค ระบบจะส่งถึง <b>{ $name }</b> (เคส { $number }) เป็นภาษาของเขา
relay-answer = ตอบ
relay-close = ปิดเคส
relay-received = ข้อความของคุณถึงเจ้าหน้าที่ของ { $area } แล้ว เจ้าหน้าที่จะตอบที่นี่
relay-kept = เก็บข้อความของคุณไว้แล้ว จะมีคนอ่านทันทีที่มีเจ้าหน้าที่ หากเป็นเหตุฉุกเฉิน กรุณาโทร <b>120</b> (รถพยาบาล) <b>110</b> (ตำรวจ) หรือ <b>119</b> (ดับเพลิง)
relay-which-area = เก็บข้อความของคุณไว้แล้ว คุณอยู่ชุมชนไหน? เจ้าหน้าที่ของชุมชนนั้นจะอ่าน
relay-no-area = เก็บข้อความของคุณไว้แล้ว แต่ที่นี่ยังไม่ได้ตั้งค่าชุมชนใดไว้ หากเป็นเหตุฉุกเฉิน กรุณาโทร <b>120</b> (รถพยาบาล) <b>110</b> (ตำรวจ) หรือ <b>119</b> (ดับเพลิง)
relay-person-asked = 🙋 เจ้าหน้าที่ของ { $area } ทราบแล้วว่าคุณต้องการคุยด้วย พิมพ์ที่นี่ได้เลยว่าเรื่องอะไร ใช้ภาษาของคุณได้
relay-language-assumed = ดูเหมือนคุณพิมพ์เป็นภาษา{ $language } หากไม่ใช่ กรุณากดเลือกภาษาของคุณ
relay-language-other = ข้อความนี้ดูเหมือนไม่ใช่ภาษา{ $language } หากอยากได้คำตอบเป็นภาษาอื่น กรุณากดเลือกภาษานั้น
relay-language-name = { $name }
relay-language-fixed = ต่อจากนี้จะแปลข้อความของคุณจากภาษา{ $language } และแปลคำตอบเป็นภาษา{ $language }
relay-file-big = ไฟล์นี้ใหญ่เกินกว่าจะส่งต่อได้ สูงสุด { $limit } MB สิ่งอื่นที่คุณส่งมาถึงแล้ว พร้อมหมายเหตุว่าขาดหนึ่งไฟล์ กรุณาส่งไฟล์ที่เล็กลง หรือส่งเป็นรูปภาพ
relay-file-gone = ส่งต่อไฟล์นี้ไม่สำเร็จ สิ่งอื่นที่คุณส่งมาถึงแล้ว พร้อมหมายเหตุว่าขาดหนึ่งไฟล์ กรุณาส่งอีกครั้ง หรือส่งเป็นรูปภาพ
relay-other-not-passed = ส่งต่อข้อความชนิดนี้ไม่ได้ แต่คนที่อ่านการสนทนานี้จะเห็นว่าคุณส่งมา กรุณาส่งเป็นตัวหนังสือ รูปภาพ ข้อความเสียง หรือไฟล์
relay-answer-prompt = กรุณาพิมพ์คำตอบถึง { $name } (เคส { $number }) หากไม่ต้องการแล้ว ส่ง /cancel
relay-pick-case = ส่งถึงใคร? กดเลือกเคส แล้วสิ่งที่คุณพิมพ์จะส่งไปที่นั่น หากตอบกลับที่ข้อความใด จะส่งไปที่เคสของข้อความนั้นเอง
relay-case-label = { $number } · { $name }
relay-own-question = คำถามของฉันเอง
relay-no-cases = ไม่มีเคสที่เปิดอยู่ จึงไม่ได้ส่งอะไรออกไป นี่เป็นคำถามของคุณเองหรือไม่?
relay-interpreter-hint = หากจะแปล กรุณาตอบกลับที่ข้อความที่แปล ยังไม่ได้ส่งอะไรออกไป นี่เป็นคำถามของคุณเองหรือไม่?
relay-picked-gone = ไม่มีข้อความนั้นแล้ว กรุณาพิมพ์ใหม่
relay-waited-too-long = ข้อความก่อนหน้านี้ที่คุณไม่ได้เลือกเคส ไม่ได้ส่งถึงใครและไม่ได้เก็บไว้แล้ว หากยังจำเป็น กรุณาพิมพ์ใหม่
relay-not-a-copy = ข้อความนั้นไม่ได้อยู่ในเคสใด กรุณาตอบกลับที่ข้อความในเคส หรือกดปุ่ม “ตอบ” ของข้อความนั้น ยังไม่ได้ส่งอะไรออกไป
relay-text-only = กรุณาพิมพ์คำแปล
relay-interpreted-staff = ✓ เจ้าหน้าที่ได้รับคำแปลของคุณแล้ว
relay-interpreted-resident = ✓ ผู้อยู่อาศัยได้รับคำแปลของคุณแล้ว
relay-undelivered = ⚠️ ส่งข้อความของคุณถึง { $name } (เคส { $number }) ไม่สำเร็จ: ติดต่อทาง Telegram ไม่ได้
case-unknown = ไม่พบเคสนี้ หรือไม่ใช่เคสของคุณ
case-closed-already = เคส { $number } ปิดแล้ว เมื่อผู้อยู่อาศัยพิมพ์มาอีก จะเปิดเคสใหม่
case-closed-toast = ปิดเคส { $number } แล้ว
case-closed-you = เจ้าหน้าที่ปิดการสนทนานี้แล้ว พิมพ์มาอีกได้ทุกเมื่อ แล้วจะเปิดการสนทนาใหม่
case-closed-staff = ☑️ { $by } ปิดเคส { $number } ({ $name }) แล้ว
case-closed-interpreter = ☑️ เคส { $number } ปิดแล้ว ขอบคุณที่ช่วยแปล
offer-card = 🗣 <b>คุณช่วยแปลได้ไหม?</b> { $language } ↔ { $other } · เคส { $number }
offer-accept = ได้ ช่วยแปลให้
offer-decline = ตอนนี้ไม่สะดวก
offer-card-yours = 🗣 คุณเป็นผู้แปลเคส { $number }: { $language } ↔ { $other }
    การสนทนาทั้งหมดจะตามมา กรุณา<b>ตอบกลับ</b>ที่ข้อความด้วยคำแปลของคุณ ทั้งสองฝ่ายจะเห็นคำแปลนั้นแทนคำแปลจากเครื่อง ไม่มีใครเห็นชื่อหรือบัญชีของคุณ
offer-card-taken = เคส { $number } (ภาษา{ $language }): มีผู้แปลคนอื่นรับแล้ว ขอบคุณ
offer-card-declined = เคส { $number } (ภาษา{ $language }): คุณตอบว่าตอนนี้ไม่สะดวก
offer-card-left = เคส { $number } (ภาษา{ $language }): คุณคืนเคสแล้ว ขอบคุณ
offer-card-withdrawn = เคส { $number } (ภาษา{ $language }): คุณไม่ได้เป็นผู้แปลที่นี่แล้ว ขอบคุณ
offer-card-over = เคส { $number } (ภาษา{ $language }): ไม่ต้องการผู้แปลแล้ว
offer-hand-back = คืนเคส
offer-taken = มีผู้แปลคนอื่นรับเคสนี้แล้ว หรือเคสปิดไปแล้ว
interpreter-not-yours = คุณไม่ได้เป็นผู้แปลของเคสนี้
interpreter-joined = 🗣 ผู้แปล (ภาษา{ $language }) เข้าร่วมเคส { $number } แล้ว
interpreter-joined-you = 🗣 มีผู้แปลเข้าร่วมการสนทนานี้แล้ว
interpreter-left = 🗣 ผู้แปลออกจากเคส { $number } (ภาษา{ $language }) แล้ว ยังแปลด้วยเครื่องต่อไป และกำลังถามผู้แปลคนอื่น
interpreter-lost = 🗣 ติดต่อผู้แปลของเคส { $number } (ภาษา{ $language }) ไม่ได้แล้ว ยังแปลด้วยเครื่องต่อไป และกำลังถามผู้แปลคนอื่น
alert-danger = 🆘 <b>{ $name }</b> เขียนว่า:
    { $words }
danger-not-relayed = 🆘 ข้อความของ { $name } อยู่ในเหตุ { $number } เท่านั้น: ส่งต่อเป็นเคสไม่สำเร็จ กรุณาดูให้แน่ใจว่ามีคนตอบ สาเหตุอยู่ในบันทึกระบบ
emergency-numbers = 🆘 <b>หากอยู่ในอันตราย โทรเดี๋ยวนี้:</b>
    <b>120</b> รถพยาบาล
    <b>110</b> ตำรวจ
    <b>119</b> ดับเพลิง
    แจ้งเจ้าหน้าที่เข้าเวรแล้ว พิมพ์บอกที่นี่ต่อได้
