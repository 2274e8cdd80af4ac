# The phrase book: sentences of the relay, worded beforehand in every language; phrase-<topic>-<key>.
# Plain text, with at most these two blanks, each once: { $number }, and { $time }, which is a clock
# time or a short date with one. There are no plurals: word a phrase so that every number reads right.
# A message that is exactly one of these is shown in the other person's language without a machine.
# The last topic, resident, is what residents say by big buttons.

phrase-arrival-coming-now = 지금 담당자가 그쪽으로 가고 있습니다.
phrase-arrival-in-minutes = 약 { $number }분 뒤에 담당자가 도착합니다.
phrase-arrival-where-are-you = 지금 어디에 계신가요?
phrase-arrival-which-gate = 어느 출입구에 계신가요?
phrase-arrival-how-many-people = 함께 계신 분은 몇 명인가요?
phrase-arrival-luggage-or-walking = 짐을 들거나 걷는 데 도움이 필요하신가요?
phrase-arrival-gate-opens = 지금 출입구를 열어 드리겠습니다.
phrase-arrival-go-with-them = 마중 나온 담당자와 함께 가 주세요.
phrase-arrival-bus-leaves = 버스 출발 시각: { $time }.

phrase-waiting-wait-here = 여기에서 기다려 주세요.
phrase-waiting-wait-minutes = 약 { $number }분 더 기다려 주세요.
phrase-waiting-message-received = 메시지를 받았습니다.
phrase-waiting-asking-colleague = 동료에게 확인하고 있습니다. 여기에서 답해 드리겠습니다.
phrase-waiting-answer-by = 늦어도 이 시각까지 답해 드리겠습니다: { $time }.
phrase-waiting-interpreter-coming = 번역자가 이 대화에 참여합니다.
phrase-waiting-sorry-so-long = 오래 기다리시게 해서 죄송합니다.
phrase-waiting-not-forgotten = 기다리고 계신 것을 잊지 않고 있습니다.
phrase-waiting-your-turn = 차례가 되었습니다. 이쪽으로 오세요.

phrase-quarantine-stay-home = 집 안에 머무르시고 문을 닫아 두세요.
phrase-quarantine-days-left = 남은 격리 일수: { $number }일.
phrase-quarantine-ends-at = 격리가 끝나는 일시: { $time }.
phrase-quarantine-test-at-door = 담당자가 문 앞으로 가서 바이러스 검사를 해 드립니다. 일시: { $time }.
phrase-quarantine-test-negative = 검사 결과는 음성입니다. 바이러스가 발견되지 않았습니다.
phrase-quarantine-test-positive = 검사 결과는 양성입니다. 바이러스가 발견되었습니다. 의사가 연락드립니다.
phrase-quarantine-mask-at-door = 문을 열기 전에 마스크를 써 주세요.
phrase-quarantine-separate-room = 함께 사는 분들과 떨어져 다른 방에서 지내 주세요.
phrase-quarantine-no-visitors = 방문객을 집에 들이지 마세요.
phrase-quarantine-rubbish = 쓰레기는 봉투를 묶어 문밖에 내놓아 주세요. 수거: { $time }.

phrase-health-need-doctor = 의사가 필요하신가요?
phrase-health-breathe-well = 숨쉬기 편하신가요?
phrase-health-pain-where = 어디가 아프신가요?
phrase-health-since-when = 언제부터 몸이 안 좋으셨나요?
phrase-health-cough-or-fever = 기침이나 열이 있으신가요?
phrase-health-send-temperature = 체온계에 표시된 체온을 사진으로 찍어 보내 주세요.
phrase-health-measure-again = 체온을 다시 재 주세요. 일시: { $time }.
phrase-health-fever-above = 체온이 { $number }°C보다 높으면 바로 알려 주세요.
phrase-health-blood = 피가 나나요?
phrase-health-pregnant = 임신 중이신가요?
phrase-health-long-illness = 당뇨병, 심장병, 고혈압 같은 지병이 있으신가요?
phrase-health-doctor-calls = 의사가 전화드립니다. 일시: { $time }.

phrase-medicine-needed = 약이 필요하신가요? 약 상자의 사진을 보내 주세요.
phrase-medicine-taking-now = 지금 어떤 약을 드시고 있나요?
phrase-medicine-allergic = 약에 알레르기가 있으신가요?
phrase-medicine-tablets-at = 드실 알약 개수: { $number }개. 일시: { $time }.
phrase-medicine-millilitres-at = 드실 양: { $number } ml. 일시: { $time }.
phrase-medicine-hours-between = 다음 약을 드실 때까지 적어도 { $number }시간 간격을 두세요.
phrase-medicine-most-a-day = 24시간 동안 드실 수 있는 알약은 최대 { $number }개입니다.
phrase-medicine-with-food = 이 약은 식사와 함께 드세요.
phrase-medicine-empty-stomach = 이 약은 빈속에 드세요.
phrase-medicine-not-with-others = 이 약은 다른 약과 함께 드시지 마세요.
phrase-medicine-stop-now = 이 약을 지금 바로 그만 드세요.
phrase-medicine-delivered-at = 약을 문 앞까지 가져다드리겠습니다. 일시: { $time }.

phrase-food-coming = 음식을 문 앞까지 가져다드리겠습니다.
phrase-food-next-delivery = 다음 음식을 문 앞에 가져다드리는 일시: { $time }.
phrase-food-at-door = 음식이 지금 문밖에 있습니다.
phrase-food-for-how-many = 음식이 몇 인분 필요하신가요?
phrase-food-cannot-eat = 못 드시는 음식이 있으신가요?
phrase-food-no-pork-or-meat = 돼지고기가 없거나 고기가 전혀 없는 음식이 필요하신가요?
phrase-food-drinking-water = 마실 물은 충분하신가요?
phrase-food-baby = 아기 분유나 기저귀가 필요하신가요?
phrase-food-orders-at-gate = 주문하신 물건은 출입구에 맡겨집니다. 저희가 문 앞까지 가져다드립니다.

phrase-papers-passport-photo = 여권을 사진으로 찍어 보내 주세요.
phrase-papers-passport-back = 여권은 돌려드립니다.
phrase-papers-health-code = 건강 코드를 보여 주세요.
phrase-papers-fill-in-form = 이 서류를 작성해 주세요.
phrase-papers-sign-here = 여기에 서명해 주세요.
phrase-papers-where-been = 지난 2주 동안 어디에 다녀오셨나요?
phrase-papers-certificate = 격리가 끝나면 증명서를 드립니다.
phrase-papers-ready-at = 서류가 준비되는 일시: { $time }.
phrase-papers-embassy = 본국 대사관이나 영사관에 연락하실 수 있습니다.

phrase-home-name-and-flat = 성함과 동·호수를 알려 주시겠어요?
phrase-home-flat-number = 댁의 호수: { $number }.
phrase-home-lift-button = 엘리베이터에서 누를 버튼: { $number }.
phrase-home-have-key = 열쇠를 가지고 계신가요?
phrase-home-who-lives-there = 누구와 함께 사시나요?
phrase-home-children-or-elderly = 어린이나 어르신이 함께 계신가요?
phrase-home-water-and-power = 물, 전기, 난방을 쓰실 수 있나요?
phrase-home-repair-at = 담당자가 수리하러 갑니다. 일시: { $time }.

phrase-thanks-thank-you = 감사합니다.
phrase-thanks-for-patience = 기다려 주셔서 감사합니다.
phrase-thanks-for-telling-us = 알려 주셔서 감사합니다.
phrase-thanks-for-staying-home = 집에 머물러 주셔서 감사합니다. 모두를 지키는 일입니다.
phrase-thanks-glad-to-help = 도와드릴 수 있어 기쁩니다.
phrase-thanks-sorry-mistake = 죄송합니다. 저희가 실수했습니다.
phrase-thanks-get-well = 빨리 나으시기를 바랍니다.
phrase-thanks-good-night = 안녕히 주무세요. 언제든지 여기에 적어 주세요.

phrase-danger-call-ambulance = 지금 바로 전화로 구급차를 부르세요.
phrase-danger-call-police = 지금 바로 경찰에 전화하세요.
phrase-danger-call-fire = 지금 바로 소방서에 전화하세요.
phrase-danger-ambulance-coming = 구급차가 그쪽으로 가고 있습니다.
phrase-danger-are-you-safe = 지금 안전하신가요?
phrase-danger-person-breathing = 그 사람이 숨을 쉬고 있나요?
phrase-danger-press-wound = 깨끗한 천으로 상처를 세게 누르고 손을 떼지 마세요.
phrase-danger-on-side = 그 사람을 옆으로 눕혀 주세요.
phrase-danger-push-chest = 그 사람이 숨을 쉬지 않으면, 도움이 올 때까지 가슴 한가운데를 세고 빠르게 계속 누르세요.
phrase-danger-use-stairs = 계단으로 건물 밖으로 나가세요. 엘리베이터는 타지 마세요.
phrase-danger-do-not-open = 문을 열지 마세요.
phrase-danger-smell-gas = 가스 냄새가 나면 스위치를 절대 만지지 말고, 창문을 열고 밖으로 나가세요.

phrase-calm-not-alone = 혼자 계시게 두지 않겠습니다.
phrase-calm-all-night = 밤새 여기에 담당자가 있습니다.
phrase-calm-nothing-wrong = 잘못하신 것이 하나도 없습니다.
phrase-calm-breathe-slowly = 천천히 숨을 들이마시고 내쉬세요. 저희가 함께 있습니다.
phrase-calm-protective-suits = 문 앞에 있는 사람들은 방호복을 입고 있습니다. 무서워하지 마세요.
phrase-calm-own-language = 편하신 언어로 쓰셔도 됩니다.
phrase-calm-not-understood = 이해하지 못했습니다. 다른 말로 표현해 주세요.
phrase-calm-write-short = 짧은 문장으로 써 주세요.
phrase-calm-yes-no = ‘예’ 또는 ‘아니요’로 대답해 주세요.
phrase-calm-keep-writing = 여기에 계속 적어 주세요.
phrase-calm-talk-to-someone = 누군가와 이야기하고 싶으신가요?

phrase-resident-need-water = 물이 필요합니다.
phrase-resident-need-food = 음식이 필요합니다.
phrase-resident-need-medicine = 약이 필요합니다.
phrase-resident-need-doctor = 의사가 필요합니다.
phrase-resident-need-interpreter = 번역자가 필요합니다.
phrase-resident-not-understand = 이해가 안 됩니다.
phrase-resident-yes = 예.
phrase-resident-no = 아니요.
phrase-resident-pain = 통증이 있습니다.
phrase-resident-child-ill = 아이가 아픕니다.
phrase-resident-cold = 춥습니다.
phrase-resident-toilet = 화장실에 가고 싶습니다.
phrase-resident-alone = 혼자 있습니다.
phrase-resident-where-am-i = 여기가 어디인가요?
phrase-resident-how-long = 얼마나 기다려야 하나요?
phrase-resident-thank-you = 정말 감사합니다.
