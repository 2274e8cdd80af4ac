# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-arrival-coming-now = มีคนกำลังไปหาคุณ
phrase-arrival-where-are-you = คุณอยู่ที่ไหน?
phrase-arrival-how-many-people = มีคนอยู่กับคุณกี่คน?
phrase-waiting-wait-here = กรุณารออยู่ตรงนี้
phrase-waiting-interpreter-coming = ผู้แปลกำลังเข้าร่วมการสนทนานี้
phrase-waiting-message-received = เราได้รับข้อความของคุณแล้ว
phrase-quarantine-stay-home = กรุณาอยู่ในบ้านและปิดประตูไว้
phrase-health-need-doctor = คุณต้องการพบแพทย์ไหม?
phrase-health-send-temperature = กรุณาส่งรูปที่เห็นอุณหภูมิร่างกายของคุณบนเทอร์โมมิเตอร์
phrase-health-pain-where = เจ็บหรือปวดตรงไหน?
phrase-health-breathe-well = หายใจได้สะดวกไหม?
phrase-medicine-needed = คุณต้องการยาไหม? กรุณาส่งรูปกล่องหรือซองยา
phrase-food-coming = จะมีคนนำอาหารไปส่งถึงหน้าประตูของคุณ
phrase-home-name-and-flat = คุณชื่ออะไร และอยู่ตึกไหน ห้องไหน?
phrase-thanks-thank-you = ขอบคุณ
phrase-danger-call-120 = โทร 120 เดี๋ยวนี้
phrase-danger-are-you-safe = ตอนนี้คุณปลอดภัยไหม?
phrase-calm-not-understood = ไม่เข้าใจ กรุณาพูดอีกครั้งด้วยคำอื่น
phrase-calm-write-short = กรุณาพิมพ์เป็นประโยคสั้น ๆ
phrase-calm-yes-no = กรุณาตอบว่า “ใช่” หรือ “ไม่ใช่”
