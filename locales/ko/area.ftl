# 사는 곳.
area-how = 이름을 쓰시거나 위치를 보내셔도 됩니다(📎).
area-ask = 어느 지역에 사시나요?
area-yours = 사시는 곳: <b>{ $area }</b>. 맞지 않으면 지역을 골라 주세요.
area-unknown = 잘 모르겠어요
area-all = 모든 지역
area-other = 📍 다른 지역
area-near = 보내신 위치에서 가까운 곳입니다. 어디인가요?
area-near-none = 보내신 위치 가까이에는 저희 지역이 없습니다.
# 단추: 지역이나 출입구, 그리고 거리.
area-near-label = { $name } · { $away }
area-metres = { $metres } m
area-kilometres = { $kilometres } km
area-office = 📍 괜찮습니다. 지휘본부가 메시지를 받았습니다. 지역을 알아보고 여기에서 답해 드립니다.
area-noted = 📍 사시는 곳을 적어 두었습니다: { $area }
area-at-gate = 📍 사시는 곳을 적어 두었습니다: { $area }. 출입구에서 기다리시는 동안에는 그곳 담당자가 메시지를 읽습니다.
area-moved-you = 📍 이제 메시지는 { $area } 담당자에게 전달됩니다. 전에 쓰신 내용도 읽을 수 있습니다.
gate-near = 가까운 출입구입니다. 어디에 계신가요?
receipt-for = 받은 사람: { $names } 님
receipt-read = 👀 { $name } 님이 메시지를 읽고 있습니다. 여기에서 답해 드립니다.
# 상담 하나.
case-card = 🗂 상담
case-set-area = 📍 지역 정하기
case-pass = 넘기기
case-pass-ask = 상담 { $number }({ $name } 님)을 어느 지역으로 넘길까요? 고르거나 이름을 써 주세요.
case-pass-sure = 상담 { $number }({ $name } 님)을 다음 지역으로 넘길까요? { $area }. 그곳 담당자가 모두 읽게 되며 { $name } 님에게도 알립니다.
case-pass-yes = 네, 넘깁니다
case-pass-no = 아니요, 그대로 둡니다
case-passed = ☑️ 상담 { $number }({ $name } 님)의 담당 지역: { $area }
case-passed-by = 🗂 { $by } 님이 상담 { $number }({ $name } 님)을 넘겼습니다. 새 담당 지역: { $area }
case-moved = 📍 { $name } 님이 사는 곳: { $area }. 상담 { $number }번은 이제 그곳에서 맡습니다.
case-there-already = 상담 { $number }번은 이미 그 지역에 있습니다.
case-leave = 나가기
case-leave-one = 나가기: { $number } · { $name }
case-left = 상담 { $number }({ $name } 님)에서 나왔습니다. 더는 메시지가 오지 않습니다. 답장하시면 다시 참여하게 됩니다.
case-only-reader = 상담 { $number }번을 읽는 사람이 또 없어서 나갈 수 없습니다. 넘기거나 종료해 주세요.
answering-now = ✍️ 지금 답장 중: { $names } 님
answering-ask = ✍️ 상담 { $number }({ $name } 님): { $names } 님이 답장하고 있습니다. 아직 아무것도 보내지 않았습니다. 함께 답장할까요?
answering-too = 네, 답장합니다
# 당직이 시작되고 끝날 때.
duty-ended = 당직은 끝났지만 다음 상담의 메시지가 계속 옵니다: { $cases }. 나가시겠어요?
duty-leave-all = 모두 나가기
duty-keep = 모두 계속하기
duty-kept = 이 상담들의 메시지를 계속 받습니다.
duty-left = 나온 상담: { $cases }
duty-none = 더 나갈 상담이 없습니다.
duty-stays = 읽는 사람이 또 없어서 계속 맡으시게 됩니다: { $cases }
recap-duty = 🗂 <b>지금부터 읽으실 상담: { $count }건</b>
# 먼저 쓰기.
write-whom = 누구에게 쓰시겠어요? 이름이나 상담 번호를 보내 주세요.
write-which = 누구에게 쓰시겠어요?
write-nobody = “{ $words }”: 연락하실 수 있는 사람 가운데 없습니다. 다른 이름이나 상담 번호를 보내 주세요. 그만두려면 /cancel 을 보내 주세요.
write-unreachable = { $name } 님은 텔레그램으로 연락할 수 없어 여기에서 쓸 수 없습니다.
write-prompt = { $name } 님에게 보낼 메시지를 써 주세요. 그만두려면 /cancel 을 보내 주세요.
write-first = 💬 { $area } 담당자 <b>{ $name }</b> 님이 연락드립니다. 여기에 편한 언어로 답장하시면 됩니다.
write-first-office = 💬 담당자 <b>{ $name }</b> 님이 연락드립니다. 여기에 편한 언어로 답장하시면 됩니다.
command-area = 사는 지역
command-write = 먼저 연락하기
