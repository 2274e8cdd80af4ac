# A small phrase book for tests: the sentences of locales/ may change.

phrase-arrival-coming-now = 有人正在赶往您那里。
phrase-waiting-back-at = 我们{ $time }回来。
phrase-health-need-doctor = 您需要医生吗？
phrase-health-fever = 您发烧吗？
phrase-health-breathe-well = 您呼吸顺畅吗？
phrase-medicine-take-at = 请在{ $time }吃{ $number }片药。
phrase-medicine-pause = 等{ $number }小时，再吃{ $number }片。
phrase-home-building = 您的楼号是{ $number }
phrase-danger-are-you-safe = 您安全吗？
phrase-calm-you-are-safe = 您很安全。
phrase-calm-not-understood = 我没有明白，请换一种说法。
phrase-resident-need-water = 我需要水。
phrase-resident-need-medicine = 我需要药。
phrase-resident-need-doctor = 我需要医生。
phrase-resident-need-interpreter = 我需要有人帮我翻译。
phrase-resident-not-understand = 我不明白。
phrase-resident-yes = 是。
phrase-resident-no = 不是。
phrase-resident-cannot-breathe = 我喘不过气。
