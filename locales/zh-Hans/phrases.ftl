# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-01-coming-now = 有人正在赶往您那里。
phrase-02-wait-here = 请在这里等候。
phrase-03-need-doctor = 您需要医生吗？
phrase-04-where-are-you = 您在哪里？
phrase-05-send-temperature = 请拍一张体温计读数的照片发过来。
phrase-06-call-120 = 请立即拨打120。
phrase-07-stay-home = 请待在家中，关好房门。
phrase-08-are-you-safe = 您现在安全吗？
phrase-09-how-many-people = 您身边有几个人？
phrase-10-medicine-needed = 您需要药吗？请拍一张药盒的照片发过来。
phrase-11-food-coming = 食物会送到您家门口。
phrase-12-interpreter-coming = 一位译员正在加入这个对话。
phrase-13-not-understood = 我没有明白，请换一种说法。
phrase-14-write-short = 请用短句写。
phrase-15-pain-where = 您哪里疼？
phrase-16-breathe-well = 您呼吸顺畅吗？
phrase-17-yes-no = 请回答“是”或“不是”。
phrase-18-thank-you = 谢谢您。
phrase-19-message-received = 我们已收到您的消息。
phrase-20-name-and-flat = 您叫什么名字？住在几号楼几室？
