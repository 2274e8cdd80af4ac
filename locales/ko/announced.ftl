command-checkin = Telegram이 없는 분을 대신 접수
command-announce = 도착할 분을 미리 등록
command-announced = 도착 예정인 분 보기
help-checkin = /checkin – Telegram이 없는 분, 가족, 버스 한 대 인원을 대신 접수합니다. 바로 담당자를 부릅니다.
help-announced = /announced – 도착 예정인 분과 아직 도착하지 않은 분을 보여 줍니다.
help-announce = /announce – 도착할 분을 미리 등록합니다. 명령 뒤에 표의 행을 붙여 넣어도 됩니다. 순서는 이름, 언어, 지역, 출입구, 시각, 인원, 필요한 것입니다.
companion-for = 👥 <b>{ $name }</b> 님께 전할 말:
    { $what }
companion-for-both = 👥 <b>{ $name }</b> 님께 전할 말:
    { $what }

    이 글을 보여 주세요:
    { $theirs }
companion-on-card = {""}
    👥 Telegram 없음. { $name } 님이 대신 접수
companion-names = {""}
    이름: { $names }
checkin-ask-gate = 그분은 어디에 계신가요? 지역을 누른 다음 출입구를 눌러 주세요. 바로 담당자를 부릅니다.
checkin-ask-names = 이미 담당자를 부르고 있습니다. 어떤 분이 도착했나요? 이름을 보내 주세요. 여러 명이면 한 줄에 한 명씩 쓰거나, 인원수만 보내셔도 됩니다.
checkin-names-skipped = 알겠습니다. 접수는 그대로입니다.
checkin-button-somebody = 👥 대신 접수하기
checkin-button-names = ✏️ 이름
checkin-button-language = 🌐 그분의 언어
checkin-ask-language = 그분은 어떤 언어를 쓰시나요?
checkin-speaks = 적어 두었습니다: { $language }.
checkin-too-many = 한 번에 { $limit }명까지 접수할 수 있습니다. 나머지 분들은 따로 접수해 주세요.
unknown-gate-answer = ⚠️ 이 출입구 코드는 잘못되었거나 오래된 것입니다. 여기 계신 것을 지휘본부에 알렸습니다. 지금 계신 지역을 누른 다음 출입구를 눌러 주세요. 담당자가 갑니다. 응급 상황이면 <b>{ $emergency }</b>에 전화하세요.{ $ring }
unknown-gate-ring = {""}
    ☎️ 전화하셔도 됩니다: <b>{ $number }</b>
unknown-gate-tried = ⚠️ 이 코드를 쓰는 출입구가 없습니다. 포스터가 잘못되었거나 오래된 것입니다. 새로 인쇄해 주세요. 아무도 부르지 않았습니다.
unknown-gate-ended = 접수되었습니다: { $gate }({ $area })
alert-kind-unknown-gate = ❓ 알 수 없는 코드
alert-unknown-gate = <b>{ $name }</b> 님이 포스터가 잘못되었거나 오래된 출입구에 있습니다. 코드: { $code }
    { $since } 도착 · 언어: { $language }
    출입구를 골라 달라고 부탁했습니다.
alert-kind-overdue-arrival = ⏰ 예정자 미도착
alert-announced-overdue = 도착 예정인 <b>{ $name }</b> 님이 아직 오지 않았습니다.
    { $what }
announced-on-card = {""}
    📋 미리 등록됨: { $what }
announced-maybe-on-card = {""}
    📋 미리 등록된 { $name } 님일 수 있습니다: { $what }
announced-perhaps-come = ❓ { $name }(이)라는 이름으로 접수했을 수 있습니다: { $gate }, { $since }
announced-people = { $party }명
announced-ask = ❓ { $gate }에 있는 <b>{ $name }</b> 님이 도착 예정인 <b>{ $other }</b> 님인가요?
    { $what }
announced-it-is = ✅ { $name }
announced-it-is-not = 다른 분입니다
announced-it-is-noted = ✅ 적어 두었습니다. 도착 예정이던 <b>{ $name }</b> 님입니다.
announced-it-is-not-noted = 적어 두었습니다. <b>{ $name }</b> 님이 아닙니다. 계속 기다리겠습니다.
announced-list = 📋 <b>도착 예정: { $count }</b>

    { $entries }
announced-none = 도착 예정인 분이 없습니다.
announced-number = { $number }
announced-card = 📋 <b>{ $name }</b>
    { $what }
    { $state }
announced-card-link = 📋 <b>{ $name }</b>
    { $what }
    { $state }

    본인에게 보낼 링크:
    { $link }
announced-state-announced = 도착 예정
announced-state-overdue = ⏰ 아직 도착하지 않음
announced-state-arrived = ✅ 도착함
announced-state-cancelled = ✖️ 오지 않음
announced-button-come = ✅ 도착했습니다
announced-button-time = 🕐 시각 바꾸기
announced-button-gate = 📍 출입구 바꾸기
announced-button-cancel = ✖️ 오지 않습니다
announced-button-list = ‹ 도착 예정 전체
announced-cancel-ask = <b>{ $name }</b> 님이 오지 않는 것이 맞습니까?
announced-cancel-sure = 네, 오지 않습니다
announced-ask-gate = <b>{ $name }</b> 님은 어느 출입구로 오나요?
announced-ended-come = 도착했습니다.
announced-ended-cancelled = 오지 않습니다.
announced-ended-moved = 시각이나 장소가 바뀌었습니다.
announced-unknown = 이 도착 예정을 찾을 수 없습니다.
announced-over = 이미 끝난 도착 예정입니다.
announced-link-used = 이 링크는 이미 다른 분이 쓰고 있습니다. 도착하시면 출입구의 코드를 스캔해 주세요.
announced-gone = 더는 답하지 않으셔도 되는 질문입니다.
announce-ask-area = 어느 지역에 도착하나요?
announce-ask-gate = <b>{ $area }</b>의 어느 출입구인가요?
announce-unknown = 모릅니다
announce-ask-name = 누가 오나요? 이름을 보내 주세요. 단체라면 한 명의 이름이면 됩니다.
announce-ask-time = 언제 오나요? 예: 01:30 또는 2026-12-01 01:30
announce-ask-party = 몇 명인가요? 버튼을 누르거나 숫자를 보내 주세요.
announce-ask-language = 어떤 언어를 쓰나요? 누르거나 언어 이름을 보내 주세요.
announce-ask-needs = 휠체어처럼 필요한 것이 있나요? 메시지 하나로 보내 주세요.
announce-preview = 저장하기 전에 확인해 주세요.

    { $entries }
announce-button-post = ✅ 저장
announce-button-discard = ✖️ 그만두기
announce-line = { $number }행: { $what }
announce-more = … 외 { $count }건
announce-wrong = 아무것도 저장되지 않았습니다. 아래 행을 고친 뒤 모두 다시 보내 주세요.

    { $entries }
announce-no-table = 표로 읽을 수 없습니다. 아무것도 저장되지 않았습니다. 한 줄에 한 명씩 이름, 언어, 지역, 출입구, 시각, 인원, 필요한 것 순서로 써 주세요.
announced-fault-name = 이름이 없거나 너무 깁니다: { $value }
announced-fault-place = ‘{ $value }’: 맡고 계신 지역이나 출입구에 없는 이름이거나 같은 이름이 여럿입니다. 지역도 함께 써 주세요.
announced-fault-time = ‘{ $value }’: 도착 시각으로 쓸 수 없습니다. 01:30 또는 2026-12-01 01:30처럼 써 주세요.
announced-fault-past = ‘{ $value }’: 이미 지난 시각입니다.
announced-fault-party = ‘{ $value }’: 인원수가 아닙니다. 1부터 99까지의 숫자를 써 주세요.
announced-fault-language = ‘{ $value }’: 모르는 언어입니다. 러시아어 또는 ru처럼 써 주세요.
announced-fault-needs = 너무 깁니다. 200자 이내로 써 주세요.
come-card = 👋 기다리고 있습니다.
    { $what }

    출입구에 도착하시면 큰 버튼을 눌러 주세요. 담당자가 갑니다.
come-moved = 📋 도착 일정이 바뀌었습니다.
    { $what }
come-where = ⏰ 예정 시각이 지났는데 아직 만나지 못했습니다. 지금 어디에 계신가요?
    { $what }
come-cancelled = ✖️ 이 도착 예정은 취소되었습니다.
    { $what }

    그래도 오시게 되면 출입구의 코드를 스캔해 주세요.
come-later = 🕐 늦게 도착합니다
come-later-by = { $minutes }분 늦게
come-not = ✖️ 가지 않습니다
come-not-ask = 오시지 않는 것이 맞습니까?
come-not-sure = 네, 가지 않습니다
come-choose-gate = 어느 출입구에 계신가요? 버튼을 눌러 골라 주세요. 담당자가 갑니다.
come-link-tried = 도착하실 본인용 링크입니다. 본인은 계속 쓸 수 있습니다:
come-told-later = 🕐 <b>{ $name }</b> 님이 늦게 도착합니다.
    { $what }
come-told-not = ✖️ <b>{ $name }</b> 님이 오지 않습니다.
    { $what }
