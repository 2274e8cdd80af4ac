# The phrase book: sentences of the relay, worded beforehand in every language; phrase-<topic>-<key>.
# Plain text, with at most these two blanks, each once: { $number }, and { $time }, which is a clock
# time or a short date with one. There are no plurals: word a phrase so that every number reads right.
# A message that is exactly one of these is shown in the other person's language without a machine.
# The last topic, resident, is what residents say by big buttons.

phrase-arrival-coming-now = มีคนกำลังไปหาคุณ
phrase-arrival-in-minutes = อีกประมาณ { $number } นาทีจะมีคนไปถึงคุณ
phrase-arrival-where-are-you = คุณอยู่ที่ไหน?
phrase-arrival-which-gate = คุณอยู่ที่ประตูทางเข้าไหน?
phrase-arrival-how-many-people = มีคนอยู่กับคุณกี่คน?
phrase-arrival-luggage-or-walking = คุณต้องการคนช่วยถือสัมภาระหรือช่วยพยุงเดินไหม?
phrase-arrival-gate-opens = กำลังจะเปิดประตูทางเข้าให้คุณ
phrase-arrival-go-with-them = กรุณาไปกับคนที่มารับคุณ
phrase-arrival-bus-leaves = เวลารถบัสออก: { $time }

phrase-waiting-wait-here = กรุณารออยู่ตรงนี้
phrase-waiting-wait-minutes = กรุณารออีกประมาณ { $number } นาที
phrase-waiting-message-received = เราได้รับข้อความของคุณแล้ว
phrase-waiting-asking-colleague = กำลังถามเพื่อนร่วมงานอยู่ แล้วจะตอบคุณที่นี่
phrase-waiting-answer-by = เราจะตอบคุณอย่างช้าที่สุดภายในเวลานี้: { $time }
phrase-waiting-interpreter-coming = ผู้แปลกำลังเข้าร่วมการสนทนานี้
phrase-waiting-sorry-so-long = ขออภัยที่ทำให้คุณต้องรอนาน
phrase-waiting-not-forgotten = เราไม่ได้ลืมคุณ
phrase-waiting-your-turn = ถึงคิวของคุณแล้ว เชิญมาได้เลย

phrase-quarantine-stay-home = กรุณาอยู่ในบ้านและปิดประตูไว้
phrase-quarantine-days-left = จำนวนวันกักตัวที่เหลือ: { $number }
phrase-quarantine-ends-at = เวลาสิ้นสุดการกักตัวของคุณ: { $time }
phrase-quarantine-test-at-door = จะมีคนไปตรวจหาไวรัสให้คุณที่หน้าประตู เวลา: { $time }
phrase-quarantine-test-negative = ผลตรวจของคุณเป็นลบ: ไม่พบไวรัส
phrase-quarantine-test-positive = ผลตรวจของคุณเป็นบวก: พบไวรัส แพทย์จะติดต่อคุณ
phrase-quarantine-mask-at-door = กรุณาสวมหน้ากากก่อนเปิดประตู
phrase-quarantine-separate-room = กรุณาอยู่ในห้องแยกจากคนอื่นในบ้าน
phrase-quarantine-no-visitors = กรุณาอย่าให้แขกเข้าบ้าน
phrase-quarantine-rubbish = กรุณาวางขยะไว้นอกประตูในถุงที่ปิดสนิท เวลาเก็บ: { $time }

phrase-health-need-doctor = คุณต้องการพบแพทย์ไหม?
phrase-health-breathe-well = หายใจได้สะดวกไหม?
phrase-health-pain-where = เจ็บหรือปวดตรงไหน?
phrase-health-since-when = คุณรู้สึกไม่สบายตั้งแต่เมื่อไร?
phrase-health-cough-or-fever = คุณไอหรือมีไข้ไหม?
phrase-health-send-temperature = กรุณาส่งรูปที่เห็นอุณหภูมิร่างกายของคุณบนเทอร์โมมิเตอร์
phrase-health-measure-again = กรุณาวัดอุณหภูมิร่างกายอีกครั้ง เวลา: { $time }
phrase-health-fever-above = ถ้าอุณหภูมิร่างกายสูงกว่า { $number } °C กรุณาเขียนบอกเราทันที
phrase-health-blood = มีเลือดออกไหม?
phrase-health-pregnant = คุณตั้งครรภ์อยู่ไหม?
phrase-health-long-illness = คุณมีโรคประจำตัว เช่น เบาหวาน โรคหัวใจ หรือความดันโลหิตสูงไหม?
phrase-health-doctor-calls = แพทย์จะโทรหาคุณ เวลา: { $time }

phrase-medicine-needed = คุณต้องการยาไหม? กรุณาส่งรูปกล่องหรือซองยา
phrase-medicine-taking-now = ตอนนี้คุณกินยาอะไรอยู่บ้าง?
phrase-medicine-allergic = คุณแพ้ยาอะไรไหม?
phrase-medicine-tablets-at = จำนวนยาที่ต้องกิน: { $number } เม็ด เวลา: { $time }
phrase-medicine-millilitres-at = ปริมาณยาที่ต้องกิน: { $number } มิลลิลิตร เวลา: { $time }
phrase-medicine-hours-between = กินยาแต่ละครั้งต้องห่างกันอย่างน้อย { $number } ชั่วโมง
phrase-medicine-most-a-day = ใน 24 ชั่วโมง กินยานี้ได้ไม่เกิน { $number } เม็ด
phrase-medicine-with-food = กินยานี้พร้อมอาหาร
phrase-medicine-empty-stomach = กินยานี้ตอนท้องว่าง
phrase-medicine-not-with-others = อย่ากินยานี้ร่วมกับยาอื่น
phrase-medicine-stop-now = หยุดกินยานี้เดี๋ยวนี้
phrase-medicine-delivered-at = จะมีคนนำยาไปส่งถึงหน้าประตูของคุณ เวลา: { $time }

phrase-food-coming = จะมีคนนำอาหารไปส่งถึงหน้าประตูของคุณ
phrase-food-next-delivery = เวลาส่งอาหารครั้งต่อไปถึงหน้าประตูของคุณ: { $time }
phrase-food-at-door = อาหารของคุณอยู่หน้าประตูแล้ว
phrase-food-for-how-many = ต้องการอาหารสำหรับกี่คน?
phrase-food-cannot-eat = มีอะไรที่คุณกินไม่ได้ไหม?
phrase-food-no-pork-or-meat = คุณต้องการอาหารที่ไม่มีหมู หรือไม่มีเนื้อสัตว์เลยไหม?
phrase-food-drinking-water = คุณมีน้ำดื่มพอไหม?
phrase-food-baby = คุณต้องการนมผงหรือผ้าอ้อมสำหรับทารกไหม?
phrase-food-orders-at-gate = ของที่คุณสั่งจะวางไว้ที่ประตูทางเข้า แล้วเราจะนำไปส่งถึงหน้าประตูของคุณ

phrase-papers-passport-photo = กรุณาถ่ายรูปหนังสือเดินทางของคุณแล้วส่งมา
phrase-papers-passport-back = คุณจะได้หนังสือเดินทางคืน
phrase-papers-health-code = กรุณาแสดงรหัสสุขภาพของคุณ
phrase-papers-fill-in-form = กรุณากรอกแบบฟอร์มนี้
phrase-papers-sign-here = กรุณาลงชื่อตรงนี้
phrase-papers-where-been = สองสัปดาห์ที่ผ่านมาคุณอยู่ที่ไหนบ้าง?
phrase-papers-certificate = เมื่อกักตัวครบแล้ว คุณจะได้รับใบรับรอง
phrase-papers-ready-at = เวลาที่เอกสารของคุณจะเสร็จ: { $time }
phrase-papers-embassy = คุณติดต่อสถานทูตหรือสถานกงสุลของคุณได้

phrase-home-name-and-flat = คุณชื่ออะไร และอยู่ตึกไหน ห้องไหน?
phrase-home-flat-number = เลขห้องของคุณ: { $number }
phrase-home-lift-button = ในลิฟต์ กรุณากดปุ่มนี้: { $number }
phrase-home-have-key = คุณมีกุญแจไหม?
phrase-home-who-lives-there = ใครอยู่บ้านเดียวกับคุณบ้าง?
phrase-home-children-or-elderly = มีเด็กหรือผู้สูงอายุอยู่กับคุณไหม?
phrase-home-water-and-power = ที่ห้องคุณมีน้ำ ไฟฟ้า และเครื่องทำความร้อนไหม?
phrase-home-repair-at = จะมีคนไปซ่อมให้ เวลา: { $time }

phrase-thanks-thank-you = ขอบคุณ
phrase-thanks-for-patience = ขอบคุณที่อดทนรอ
phrase-thanks-for-telling-us = ขอบคุณที่บอกเรา
phrase-thanks-for-staying-home = ขอบคุณที่อยู่บ้าน เป็นการช่วยปกป้องทุกคน
phrase-thanks-glad-to-help = เรายินดีที่ได้ช่วยคุณ
phrase-thanks-sorry-mistake = ขอโทษด้วย เราทำผิดพลาด
phrase-thanks-get-well = ขอให้คุณหายไว ๆ
phrase-thanks-good-night = ราตรีสวัสดิ์ คุณเขียนหาเราได้ทุกเมื่อ

phrase-danger-call-ambulance = โทรเรียกรถพยาบาลเดี๋ยวนี้
phrase-danger-call-police = โทรเรียกตำรวจเดี๋ยวนี้
phrase-danger-call-fire = โทรเรียกรถดับเพลิงเดี๋ยวนี้
phrase-danger-ambulance-coming = รถพยาบาลกำลังไปหาคุณ
phrase-danger-are-you-safe = ตอนนี้คุณปลอดภัยไหม?
phrase-danger-person-breathing = คนนั้นหายใจอยู่ไหม?
phrase-danger-press-wound = ใช้ผ้าสะอาดกดแผลแรง ๆ และอย่าปล่อยมือ
phrase-danger-on-side = จับคนนั้นนอนตะแคง
phrase-danger-push-chest = ถ้าคนนั้นไม่หายใจ: กดกลางหน้าอกแรง ๆ และเร็ว ๆ จนกว่าจะมีคนมาช่วย
phrase-danger-use-stairs = ออกจากตึกทางบันได ห้ามใช้ลิฟต์
phrase-danger-do-not-open = ห้ามเปิดประตู
phrase-danger-smell-gas = ถ้าได้กลิ่นแก๊ส: ห้ามแตะสวิตช์ใด ๆ ให้เปิดหน้าต่าง แล้วออกไปข้างนอก

phrase-calm-not-alone = เราจะไม่ทิ้งคุณไว้คนเดียว
phrase-calm-all-night = มีคนอยู่ที่นี่เพื่อช่วยคุณตลอดคืน
phrase-calm-nothing-wrong = คุณไม่ได้ทำอะไรผิด
phrase-calm-breathe-slowly = หายใจเข้าออกช้า ๆ เราอยู่กับคุณ
phrase-calm-protective-suits = คนที่หน้าประตูของคุณสวมชุดป้องกัน ไม่ต้องกลัว
phrase-calm-own-language = คุณเขียนเป็นภาษาของคุณได้
phrase-calm-not-understood = ไม่เข้าใจ กรุณาพูดอีกครั้งด้วยคำอื่น
phrase-calm-write-short = กรุณาพิมพ์เป็นประโยคสั้น ๆ
phrase-calm-yes-no = กรุณาตอบว่า “ใช่” หรือ “ไม่ใช่”
phrase-calm-keep-writing = กรุณาเขียนหาเราที่นี่ต่อไป
phrase-calm-talk-to-someone = คุณอยากคุยกับใครสักคนไหม?

phrase-resident-need-water = ต้องการน้ำดื่ม
phrase-resident-need-food = ต้องการอาหาร
phrase-resident-need-medicine = ต้องการยา
phrase-resident-need-doctor = ต้องการพบแพทย์
phrase-resident-need-interpreter = ต้องการผู้แปล
phrase-resident-not-understand = ไม่เข้าใจ
phrase-resident-yes = ใช่
phrase-resident-no = ไม่ใช่
phrase-resident-pain = มีอาการเจ็บหรือปวด
phrase-resident-child-ill = ลูกไม่สบาย
phrase-resident-cold = รู้สึกหนาว
phrase-resident-toilet = ต้องการเข้าห้องน้ำ
phrase-resident-alone = อยู่คนเดียว
phrase-resident-where-am-i = ที่นี่ที่ไหน?
phrase-resident-how-long = ต้องรอนานแค่ไหน?
phrase-resident-thank-you = ขอบคุณมาก
