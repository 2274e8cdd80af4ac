# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.

danger-words =
    เจ็บหน้าอก | แน่นหน้าอก | ปวดหน้าอก | หายใจไม่ออก | หายใจไม่ได้ | หายใจลำบาก | ไม่หายใจ |
    หยุดหายใจ | สำลัก | หัวใจวาย | โรคหัวใจกำเริบ | เส้นเลือดในสมอง | หลอดเลือดสมอง | หมดสติ | เป็นลม |
    สลบ | ไม่รู้สึกตัว | ปลุกไม่ตื่น | อาการชัก | ชักเกร็ง | เลือดออกมาก | เลือดไหลไม่หยุด | เสียเลือดมาก | ตกเลือด |
    กินยาเกินขนาด | กินยาพิษ | ได้รับสารพิษ | ฆ่าตัวตาย | อยากตาย | ไม่อยากมีชีวิต | ไฟไหม้ |
    กลิ่นแก๊ส | แก๊สรั่ว | ช่วยด้วย | รถพยาบาล | ฉุกเฉิน | เรียกตำรวจ | แจ้งตำรวจ | น้ำเดิน |
    น้ำคร่ำแตก | กำลังจะคลอด | เจ็บท้องคลอด | ทำร้ายร่างกาย | ทำร้ายฉัน | ทุบตี | ตบตี | มีมีด |
    ถือมีด | มีปืน | ข่มขืน | บุกรุก | ไฟดูด | ไฟช็อต | จมน้ำ | ติดอยู่ในลิฟต์
cancel-words = ยกเลิก | หยุด
