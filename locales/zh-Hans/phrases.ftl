# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-arrival-coming-now = 有人正在赶往您那里。
phrase-arrival-where-are-you = 您在哪里？
phrase-arrival-how-many-people = 您身边有几个人？
phrase-waiting-wait-here = 请在这里等候。
phrase-waiting-interpreter-coming = 一位译员正在加入这个对话。
phrase-waiting-message-received = 我们已收到您的消息。
phrase-quarantine-stay-home = 请待在家中，关好房门。
phrase-health-need-doctor = 您需要医生吗？
phrase-health-send-temperature = 请拍一张体温计读数的照片发过来。
phrase-health-pain-where = 您哪里疼？
phrase-health-breathe-well = 您呼吸顺畅吗？
phrase-medicine-needed = 您需要药吗？请拍一张药盒的照片发过来。
phrase-food-coming = 食物会送到您家门口。
phrase-home-name-and-flat = 您叫什么名字？住在几号楼几室？
phrase-thanks-thank-you = 谢谢您。
phrase-danger-call-120 = 请立即拨打120。
phrase-danger-are-you-safe = 您现在安全吗？
phrase-calm-not-understood = 我没有明白，请换一种说法。
phrase-calm-write-short = 请用短句写。
phrase-calm-yes-no = 请回答“是”或“不是”。
