# 메시지로 아무도 깨지 않을 때 걸 전화번호.
command-numbers = 비상시 걸 전화번호
alert-card-numbers = { $card }

    { $numbers }
alert-numbers = ☎️ <b>아무도 응답하지 않습니다. 직접 전화해 주세요:</b>
    { $numbers }
alert-numbers-none = ☎️ <b>아무도 응답하지 않고, 걸 전화번호도 등록되어 있지 않습니다.</b> /numbers 로 등록할 수 있습니다.
alert-number = { $label }: { $phone }
alert-call-failed = ☎️ 알림 { $number }: 전화 서비스에 연결되지 않아 전화가 걸리지 않았습니다.

    { $numbers }
numbers-ask-area = 어느 지역의 전화번호인가요?
numbers-list = ☎️ <b>비상 전화번호 · { $area }</b>
    { $numbers }

    모두를 호출했는데도 몇 분 동안 응답이 없으면 이 번호가 알림 카드에 표시됩니다.
numbers-none = 아직 번호가 없습니다.
numbers-button-add = ➕ 번호 추가
numbers-button-remove = 🗑 { $label }
numbers-ask = 누가 받는 몇 번 전화인가요? 예: 야간 안내 +86 21 5555 0100
numbers-unreadable = 전화번호를 찾을 수 없습니다. 이렇게 적어 주세요: 야간 안내 +86 21 5555 0100
numbers-full = 더 등록할 수 없습니다(최대 { $limit }개). 먼저 하나를 지워 주세요.
numbers-known = 이미 등록된 번호입니다.
# 본인만의 달력 주소.
rota-button-address = 🔗 내 달력 주소
calendar-name = 당직
calendar-address = 🔗 <b>내 달력 주소</b>
    { $address }

    달력 앱에서 이 주소를 구독하시면 당직 시간이 표시되고, 바뀌면 따라서 바뀝니다. 이 주소를 아는 사람은 누구나 이 시간을 볼 수 있으니 다른 사람에게 알려 주지 마세요.
calendar-button-new = 🔁 새 주소
calendar-button-end = 🗑 사용 안 함
calendar-ask-sure = 지금 주소는 모든 달력에서 더 이상 작동하지 않게 됩니다. 그렇게 할까요?
calendar-button-sure = 네, 그렇게 합니다
calendar-ended = 달력 주소를 사용하지 않게 했습니다.
calendar-no-web = 여기에서는 달력 주소를 쓸 수 없습니다. /rota 에서 당직 시간을 파일로 받으실 수 있습니다.
# 여러 도착을 한꺼번에 종료.
arrival-close-ask-all = 다음 분들({ $count })을 만나셨습니다: { $names }. 모두 다 마치셨으면 종료해 주세요. 일부만 종료하시려면 /alerts 에서 열어 주세요.
arrival-close-ask-others = { $worker } 님이 다음 분들({ $count })을 맞이했지만 이제 종료할 수 없습니다: { $names }. 대신 모두 종료해 주세요.
arrival-close-all = ☑️ 모두 종료
arrival-closed-all = 종료했습니다: { $count }
