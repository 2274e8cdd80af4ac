welcome = <b>สวัสดีคุณ { $name }</b> นี่คือ Weft ผู้ช่วยประจำชุมชน พิมพ์มาที่นี่เป็นภาษาของคุณได้ทุกเมื่อ แล้วจะมีคนตอบ ส่ง /help เพื่อดูว่าทำอะไรได้บ้าง
help-resident = <b>สิ่งที่คุณทำได้ที่นี่</b>
    พิมพ์อะไรก็ได้เป็นภาษาของคุณ เจ้าหน้าที่ของชุมชนจะอ่านและตอบ
    /language – เลือกภาษา
    /help – หน้านี้
help-volunteer = <b>อาสาสมัคร</b>
    /shifts – งานอาสาที่เหมาะกับคุณ
    /myshifts – งานอาสาที่คุณรับไว้
help-worker = <b>นักสังคมสงเคราะห์</b>
    /duty – ดูว่าใครเข้าเวรอยู่
    เมื่อมีคนมาถึงตอนกลางคืน คุณจะได้รับแจ้งเหตุ กด <b>รับเรื่อง</b>
    หากต้องการตอบผู้อยู่อาศัย ให้ตอบกลับที่ข้อความของเขา
help-coordinator = <b>ผู้ประสานงาน</b>
    /newshift – ประกาศงานอาสา
    /invite – สร้างลิงก์เชิญ
    /posters – ทำโปสเตอร์ติดประตู
    /duty – ดูว่าใครเข้าเวรอยู่
help-office = <b>ศูนย์บัญชาการ</b>
    /duty – ดูว่าใครเข้าเวรอยู่
help-admin = <b>ผู้ดูแลระบบ</b>
    /invite – สร้างลิงก์เชิญ
    /posters – ทำโปสเตอร์ติดประตู
    /newshift – ประกาศงานอาสา
command-help = สิ่งที่คุณทำได้ที่นี่
command-language = เลือกภาษา
command-shifts = งานอาสาที่เหมาะกับคุณ
command-myshifts = งานอาสาของคุณ
command-duty = ดูว่าใครเข้าเวรอยู่
command-newshift = ประกาศงานอาสา
command-invite = สร้างลิงก์เชิญ
command-cancel = ออกจากแบบฟอร์มที่เปิดอยู่
language-ask = กรุณาเลือกภาษาของคุณ
language-set = ต่อจากนี้จะใช้ภาษา{ $language }กับคุณ
link-unknown = ไม่รู้จักลิงก์นี้ ส่ง /help เพื่อดูว่าทำอะไรได้บ้าง
role-resident = ผู้อยู่อาศัย
role-volunteer = อาสาสมัคร
role-worker = นักสังคมสงเคราะห์
role-coordinator = ผู้ประสานงาน
role-office = ศูนย์บัญชาการ
role-admin = ผู้ดูแลระบบ
role-label = { $role ->
    [volunteer] อาสาสมัคร
    [worker] นักสังคมสงเคราะห์
    [coordinator] ผู้ประสานงาน
    [office] ศูนย์บัญชาการ
   *[other] { $role }
  }
role-not-held = คนนี้ไม่มีบทบาทนี้ที่นั่น
role-last-admin = นี่คือผู้ดูแลระบบคนสุดท้ายของทุกชุมชน กรุณาตั้งผู้ดูแลระบบคนอื่นก่อน
role-taken = คุณไม่มีบทบาทนี้แล้ว: { $role } ({ $area }) หากเป็นความผิดพลาด โปรดสอบถามผู้ประสานงานของคุณ /help แสดงสิ่งที่คุณทำได้
area-label = { $name }
areas-more = เพิ่มเติม ›
help-page = { $parts }
language-name = { $name }
