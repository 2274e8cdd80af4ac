# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-arrival-coming-now = 지금 담당자가 그쪽으로 가고 있습니다.
phrase-arrival-where-are-you = 지금 어디에 계신가요?
phrase-arrival-how-many-people = 함께 계신 분은 몇 명인가요?
phrase-waiting-wait-here = 여기에서 기다려 주세요.
phrase-waiting-interpreter-coming = 번역자가 이 대화에 참여합니다.
phrase-waiting-message-received = 메시지를 받았습니다.
phrase-quarantine-stay-home = 집 안에 머무르시고 문을 닫아 두세요.
phrase-health-need-doctor = 의사가 필요하신가요?
phrase-health-send-temperature = 체온계에 표시된 체온을 사진으로 찍어 보내 주세요.
phrase-health-pain-where = 어디가 아프신가요?
phrase-health-breathe-well = 숨쉬기 편하신가요?
phrase-medicine-needed = 약이 필요하신가요? 약 상자의 사진을 보내 주세요.
phrase-food-coming = 음식을 문 앞까지 가져다드리겠습니다.
phrase-home-name-and-flat = 성함과 동·호수를 알려 주세요.
phrase-thanks-thank-you = 감사합니다.
phrase-danger-call-120 = 지금 바로 120에 전화하세요.
phrase-danger-are-you-safe = 지금 안전하신가요?
phrase-calm-not-understood = 이해하지 못했습니다. 다른 말로 표현해 주세요.
phrase-calm-write-short = 짧은 문장으로 써 주세요.
phrase-calm-yes-no = ‘예’ 또는 ‘아니요’로 대답해 주세요.
