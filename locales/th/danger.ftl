danger-family-breath = หายใจไม่ออก
danger-family-heart = หัวใจหรือโรคหลอดเลือดสมอง
danger-family-blood = เลือดออกมาก
danger-family-wound = บาดเจ็บหรือไฟลวก
danger-family-fall = หกล้มหรือตกจากที่สูง
danger-family-unconscious = หมดสติหรือชัก
danger-family-poison = สารพิษหรือกินยา
danger-family-self-harm = เสี่ยงทำร้ายตัวเอง
danger-family-fire = ไฟไหม้หรือควัน
danger-family-gas = กลิ่นแก๊ส
danger-family-flood = น้ำท่วมหรือจมน้ำ
danger-family-trapped = ติดอยู่หรือถูกทับ
danger-family-birth = คลอดลูก
danger-family-attack = ถูกทำร้ายหรือข่มขู่
danger-family-weapon = อาวุธ
danger-family-rape = ความรุนแรงทางเพศ
danger-family-break-in = บุกรุกหรือปล้น
danger-family-missing-child = เด็กหาย
danger-family-help = ขอความช่วยเหลือ
danger-alert = 🆘 <b>{ $family }</b>
    <b>{ $name }</b> เขียนว่า:
    { $words }
    { $facts }
danger-fact-language = ภาษา: { $language }
danger-fact-gate = ลงชื่อที่ประตู: { $gate }
danger-fact-group = เขียนในกลุ่ม อาจยังไม่ได้เริ่มใช้บอต คำตอบจึงอาจไปไม่ถึง
danger-ask = 🆘 <b>คุณอยู่ในอันตรายไหม?</b> ถ้าใช่ โทรเดี๋ยวนี้:
    { $numbers }

    หากอยู่ในอันตราย แตะปุ่มแรก แล้วเราจะเรียกคนทันที ถ้าไม่แตะอะไร เราจะเรียกในอีกสองนาที
danger-ask-yes = 🆘 ฉันอยู่ในอันตราย
danger-ask-no = ต้องการอย่างอื่น
danger-ask-calm = ได้เลย พิมพ์ที่นี่ว่าต้องการอะไร เจ้าหน้าที่จะอ่าน ใช้ภาษาของคุณได้ ส่ง /help เพื่อดูว่าทำอะไรได้อีกบ้าง
danger-in-group = 🆘 หากอยู่ในอันตราย โทรเดี๋ยวนี้: { $numbers } แจ้งเจ้าหน้าที่เข้าเวรแล้ว แตะปุ่มด้านล่างเพื่อเขียนถึงเราเป็นการส่วนตัว
danger-in-group-button = เขียนส่วนตัว
danger-own = ถ้าตัวคุณเองอยู่ในอันตราย โปรดแตะที่นี่ เราจะเรียกคนมาทันที
danger-fact-in-group = เขียนในกลุ่ม: { $group }
danger-fact-nameless = ชื่อถูกซ่อนไว้ จึงส่งข้อความส่วนตัวไม่ได้ โปรดตอบในกลุ่มหรือไปที่นั่น
