# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-01-coming-now = มีคนกำลังไปหาคุณ
phrase-02-wait-here = กรุณารออยู่ตรงนี้
phrase-03-need-doctor = คุณต้องการพบแพทย์ไหม?
phrase-04-where-are-you = คุณอยู่ที่ไหน?
phrase-05-send-temperature = กรุณาส่งรูปที่เห็นอุณหภูมิร่างกายของคุณบนเทอร์โมมิเตอร์
phrase-06-call-120 = โทร 120 เดี๋ยวนี้
phrase-07-stay-home = กรุณาอยู่ในบ้านและปิดประตูไว้
phrase-08-are-you-safe = ตอนนี้คุณปลอดภัยไหม?
phrase-09-how-many-people = มีคนอยู่กับคุณกี่คน?
phrase-10-medicine-needed = คุณต้องการยาไหม? กรุณาส่งรูปกล่องหรือซองยา
phrase-11-food-coming = จะมีคนนำอาหารไปส่งถึงหน้าประตูของคุณ
phrase-12-interpreter-coming = ผู้แปลกำลังเข้าร่วมการสนทนานี้
phrase-13-not-understood = ไม่เข้าใจ กรุณาพูดอีกครั้งด้วยคำอื่น
phrase-14-write-short = กรุณาพิมพ์เป็นประโยคสั้น ๆ
phrase-15-pain-where = เจ็บหรือปวดตรงไหน?
phrase-16-breathe-well = หายใจได้สะดวกไหม?
phrase-17-yes-no = กรุณาตอบว่า “ใช่” หรือ “ไม่ใช่”
phrase-18-thank-you = ขอบคุณ
phrase-19-message-received = เราได้รับข้อความของคุณแล้ว
phrase-20-name-and-flat = คุณชื่ออะไร และอยู่ตึกไหน ห้องไหน?
