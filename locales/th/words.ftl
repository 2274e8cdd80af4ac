# Plain words for the main commands, each a whole message that says nothing else (bot/people/plain_words.py).
# Separated by |. Case, accents and punctuation do not matter. Nobody reads them. No lone "help": it may be a cry.

words-shifts = งาน | งานอาสา | ลงชื่อ | สมัคร | ลงทะเบียน | ดูงาน | กะ
words-myshifts = งานของฉัน | กะของฉัน | งานอาสาของฉัน
words-cant = มาไม่ได้ | ไปไม่ได้ | ฉันมาไม่ได้ | ผมมาไม่ได้ | ฉันไปไม่ได้ | ผมไปไม่ได้ | ไม่สามารถมาได้ | ขอยกเลิก | ขอลา
words-gate = เช็คอิน | เช็กอิน | อยู่ที่ประตู | ฉันอยู่ที่ประตู | ผมอยู่ที่ประตู | ถึงประตูแล้ว
words-language = ภาษา | เปลี่ยนภาษา | ภาษาของฉัน | ภาษาอื่น
words-duty = เวร | ใครเข้าเวร | ใครเข้าเวรอยู่ | เข้าเวร
words-cancel = ยกเลิก | หยุด
words-thanks = ขอบคุณ | ขอบคุณครับ | ขอบคุณค่ะ | ขอบคุณคะ | ขอบคุณมาก | ขอบคุณมากครับ | ขอบคุณมากค่ะ | ขอบคุณมากๆ | ขอบคุณมากๆ ครับ | ขอบคุณมากๆ ค่ะ | ขอบใจ | ขอบพระคุณ | ขอบพระคุณครับ | ขอบพระคุณค่ะ | โอเค | โอเคครับ | โอเคค่ะ | ครับ | ค่ะ | ได้ครับ | ได้ค่ะ | เข้าใจแล้ว | เข้าใจแล้วครับ | เข้าใจแล้วค่ะ | รับทราบ | ราตรีสวัสดิ์

# Small words that forms understand (bot/spine/texts/typed_words.py).
typed-today = วันนี้ | คืนนี้ | เย็นนี้
typed-tomorrow = พรุ่งนี้ | วันพรุ่งนี้ | คืนพรุ่งนี้
typed-after-tomorrow = มะรืน | มะรืนนี้ | วันมะรืน | วันมะรืนนี้
typed-this-week = นี้ | สัปดาห์นี้ | อาทิตย์นี้
typed-next-week = หน้า | สัปดาห์หน้า | อาทิตย์หน้า
typed-next-day = วันถัดไป | วันรุ่งขึ้น | วันต่อไป
typed-none = ไม่ | ไม่มี | ไม่ต้อง | ไม่จำเป็น | ไม่ต้องการ | ภาษาอะไรก็ได้
typed-people = คน | ท่าน | อาสา | อาสาสมัคร
typed-morning = เช้า | โมงเช้า | ตี | ตอนเช้า
typed-midday = ตอนเที่ยง
typed-evening = บ่าย | โมงเย็น | เย็น | ตอนบ่าย | ตอนเย็น
typed-night = กลางคืน | ตอนกลางคืน
typed-noon = เที่ยง | เที่ยงวัน
typed-midnight = เที่ยงคืน
typed-hour = นาฬิกา | โมง | เวลา | ตอน
typed-tonight = คืนนี้ | เย็นนี้
typed-tomorrow-night = คืนพรุ่งนี้
typed-yesterday = เมื่อวาน | เมื่อวานนี้
