# 봉사 일정이 바뀌면 관련된 분에게 가는 글.
desk-for = <b>{ $name } 님({ $phone })께 전해 주세요.</b> Telegram을 쓰지 않는 분입니다.

    { $text }
desk-news-changed = ✏️ <b>봉사 일정이 변경되었습니다.</b>

    { $card }

    { $changes }
desk-news-moved = 🕕 <b>봉사 일정의 시간이 바뀌었습니다. 이 시간에도 오실 수 있나요?</b>

    { $card }

    { $changes }

    { $until }까지 답해 주세요. 그때까지는 자리가 그대로 있고, 답이 없으면 자리가 비게 됩니다.
desk-news-moved-soon = 🕕 <b>봉사 일정의 시간이 바뀌었습니다. 오실 수 있나요?</b>

    { $card }

    { $changes }
desk-news-cancelled = 🚫 <b>이 봉사 일정은 취소되었습니다. 오지 않으셔도 됩니다.</b>

    { $card }

    { $changes }
desk-news-put-on = 🙋 <b>이 봉사 일정에 배정되셨습니다.</b>

    { $card }

    { $changes }

    오실 수 없다면 지금 알려 주세요.
desk-news-taken-off = <b>이 봉사 일정에서 제외되셨습니다.</b> 오지 않으셔도 됩니다.

    { $card }

    { $changes }
desk-news-freed = <b>이 봉사 일정은 더 이상 맡지 않으셔도 됩니다.</b> 바뀐 시간에 대한 답이 없었기 때문입니다. 오지 않으셔도 됩니다.

    { $card }
desk-silent = ⚠️ <b>{ $name } 님이 바뀐 시간에 답하지 않아 자리가 비었습니다.</b>

    { $card }
desk-kept = 👍 <b>감사합니다. 자리는 그대로 있습니다.</b>

    { $card }
desk-line = { $what }: { $old } → { $new }
desk-span = { $start } – { $end }
desk-none = 없음
desk-by = 처리한 분: { $name }
desk-reason = 이유: { $reason }
desk-offer = 📣 <b>신청할 수 있는 봉사 일정이 있습니다</b>

    { $shifts }
desk-letter = ✉️ <b>{ $name } 님의 메시지:</b>

    { $words }

    { $card }

# 코디네이터가 보는 봉사 일정.
# 다른 글을 이어 붙인 것.
desk-page = { $parts }
desk-on = 👥 참여: { $taken }/{ $capacity }
desk-over = ⚠️ 필요한 인원보다 많습니다: { $taken }/{ $capacity }
desk-state-draft = 📝 초안: 자원봉사자에게는 아직 보이지 않습니다.
desk-state-cancelled = 🚫 취소됨.
desk-announced = 📣 { $at }에 알렸습니다.
desk-in-digest = 📣 { $at }에 알릴 예정입니다.
desk-nobody = 아직 아무도 없습니다.
desk-nobody-waits = 기다리는 분이 없습니다.
desk-person = { $number }. <b>{ $name }</b> · { $details }
desk-reachable = 연락 가능
desk-phone = Telegram 없음, { $phone }
desk-vouched = { $name } 님이 등록
desk-is-coming = 온다고 답함
desk-did-not-come = 오지 않음
desk-left-at = { $at } 취소
desk-risk-unreachable = Telegram 연락 불가
desk-risk-moved = 바뀐 시간에 답 없음
desk-risk-unanswered = 확인 질문에 답 없음
desk-seat = { $card }

    { $person }
desk-waitlist = <b>대기자 명단</b>

    { $card }

    { $people }
desk-log = <b>기록</b>

    { $card }

    { $entries }
desk-log-none = 아직 없습니다.
desk-log-entry = <b>{ $at }</b> · { $what } · { $by }
desk-log-person = 👤 { $name }
desk-log-undone = ↩️ { $name } 님이 되돌림
desk-by-itself = 자동
desk-did-posted = 올림
desk-did-published = 공개
desk-did-edited = 변경
desk-did-cancelled = 취소
desk-did-put-on = 배정
desk-did-taken-off = 제외
desk-did-left = 신청 취소
desk-did-freed = 답이 없어 자리가 빔
desk-did-announced = 알림
desk-did-no-show = ‘오지 않음’으로 표시
desk-did-came = ‘왔음’으로 표시

# 질문.
desk-edit-which = <b>무엇을 바꿀까요?</b>

    { $card }
desk-ask-title = 무슨 일인가요? 새 제목을 써 주세요. /cancel 로 그만둘 수 있습니다.
desk-ask-place = 새 장소를 써 주세요. /cancel 로 그만둘 수 있습니다.
desk-ask-time = 새 시간을 18:00-22:00처럼 써 주세요. 날짜도 바뀌면 2026-04-01 18:00-22:00처럼 날짜를 먼저 써 주세요. /cancel 로 그만둘 수 있습니다.
desk-no-time = 시간을 알아보지 못했습니다. 18:00-22:00 또는 2026-04-01 18:00-22:00처럼 써 주세요.
desk-no-change = 전과 같습니다. 바꾼 것이 없습니다.
desk-ask-reason = <b>이렇게 바꿀까요?</b>

    { $card }

    { $changes }

    이유를 써 주세요. 참여하는 분들이 보게 됩니다. 없으면 아래 버튼을 눌러 주세요.
desk-ask-cancel = <b>이 봉사 일정을 취소할까요?</b>

    { $card }

    { $count ->
        [0] 참여하는 분이 없습니다.
       *[other] { $count }명이 참여하며, 모두에게 알려 드립니다.
    } 이유를 쓰거나 아래 버튼을 눌러 주세요.
desk-ask-off = <b>{ $name } 님을 이 봉사 일정에서 뺄까요?</b>

    { $card }

    이유를 써 주세요. 그분이 보게 됩니다. 없으면 아래 버튼을 눌러 주세요.
desk-too-many = ⚠️ <b>필요한 인원보다 많습니다: { $taken }/{ $capacity }.</b>

    { $card }

    지금은 모두 그대로 있습니다. 뺄 분이 있으면 이름을 눌러 주세요.
desk-ask-who = <b>누구를 배정할까요?</b> 이름을 누르거나 이름 일부를 써 주세요.

    { $card }
desk-who-none = 그 이름으로 배정할 수 있는 분이 없습니다. 다른 이름을 써 주세요.

    { $card }
desk-anyway = { $reasons }

    <b>그래도 { $name } 님을 배정할까요?</b>
desk-anyway-full = 자리가 다 찼습니다: { $taken }/{ $capacity }.
desk-anyway-overlaps = { $name } 님은 그때 다른 봉사 일정이 있습니다: { $title }, { $start }.
desk-anyway-busy = { $name } 님은 그때 다른 봉사 일정이 있습니다.
desk-anyway-lacks-language = { $name } 님이 다음 언어를 할 수 있는지 알 수 없습니다: { $languages }.
desk-ask-contact = <b>Telegram을 쓰지 않는 분.</b> 이름과 전화번호를 써 주세요. 예: 李明 13800000000. 그분에게 가는 메시지를 대신 받아 전해 주시게 됩니다. /cancel 로 그만둘 수 있습니다.
desk-no-contact = 이름과 전화번호를 써 주세요. 예: 李明 13800000000.
desk-vouch-done = ✅ { $name } 님을 배정했습니다.
desk-ask-announce = <b>언제 알릴까요?</b>

    { $card }

    { $count ->
        [0] 지금은 신청할 수 있는 분이 없습니다.
       *[other] 지금 { $count }명이 신청할 수 있습니다.
    }
desk-ask-write = <b>{ $name } 님께 쓰기.</b> 다음에 쓰시는 메시지가 전달됩니다. /cancel 로 그만둘 수 있습니다.

    { $card }
desk-ask-write-all = <b>참여하는 모두에게 쓰기.</b> 다음에 쓰시는 메시지가 모두에게 전달됩니다. /cancel 로 그만둘 수 있습니다.

    { $card }
desk-sent = ✅ { $count ->
    [0] 아무에게도 보내지 않았습니다.
   *[other] { $count }명에게 보냈습니다.
  }
desk-not-sent = Telegram으로 연락할 수 없는 분: { $names }
desk-left-out = ⚠️ 더는 맡을 수 없어 되돌리지 못한 분: { $names }
desk-toast-undone = 되돌렸습니다.
desk-toast-published = 공개했습니다.
desk-toast-announced = 알겠습니다.
desk-toast-put-on = 배정했습니다.

# 안 되는 이유.
shift-full = 이 봉사 일정은 자리가 다 찼습니다.
shift-not-begun = 이 봉사 일정은 아직 시작되지 않았습니다.
shift-not-on-it = 이분은 더 이상 이 봉사 일정에 없습니다.
shift-changed-meanwhile = 방금 다른 분이 이 봉사 일정을 바꿨습니다. 다시 확인해 주세요.
shift-too-late-to-undo = 이미 알려 드렸기 때문에 되돌릴 수 없습니다.

# 바꿀 수 있는 것.
desk-field-title = 제목
desk-field-place = 장소
desk-field-time = 시간
desk-field-capacity = 인원
desk-field-languages = 언어

# 버튼.
desk-button-manage = 🗂 봉사 일정 관리
desk-button-card = 참여자 보기
desk-button-edit = ✏️ 변경
desk-button-cancel = 🚫 일정 취소
desk-button-put-on = ➕ 배정
desk-button-vouch = ➕ Telegram 없는 분
desk-button-write = ✉️ 쓰기
desk-button-write-all = ✉️ 모두에게 쓰기
desk-button-answer = ✉️ 답하기
desk-button-announce = 📣 알리기
desk-button-announce-now = 지금
desk-button-digest = { $at }에 모아서
desk-button-publish = 공개
desk-button-draft = 초안으로 두기
desk-button-waitlist = 대기자: { $count }
desk-button-log = 기록
desk-button-undo = ↩️ 되돌리기
desk-button-back = ‹ 뒤로
desk-button-earlier = ‹ 이전
desk-button-off = 일정에서 빼기
desk-button-no-show = 오지 않음
desk-button-came = 왔음
desk-button-skip = 이유 없이 진행
desk-button-anyway = 그래도 배정
desk-button-fits = 네, 갈 수 있습니다

# /coverage.
coverage-head = <b>봉사 일정</b>
    📍 { $area }
    📅 { $day }
coverage-list = <b>{ $title }</b>
    📍 { $area }
    📅 { $day }

    { $entries }
coverage-none = 아무것도 없습니다.
coverage-entry = <b>{ $number }. { $title }</b>
    { $start } · { $area } · { $taken }/{ $capacity }
coverage-person = 👤 { $name }: { $details }
coverage-all-areas = 모든 지역
coverage-all-days = 앞으로의 날
coverage-ask-day = 어느 날인가요?
coverage-kind-holes = 사람이 부족함
coverage-kind-risk = 올지 불확실
coverage-kind-left = 늦게 취소함
coverage-kind-no-show = 오지 않음
coverage-kind-drafts = 초안
coverage-kind-all = 전체
coverage-kind-cancelled = 취소됨
coverage-button-list = { $title }: { $count }
coverage-button-area = 📍 지역
coverage-button-day = 📅 날짜
coverage-button-lists = ‹ 모든 목록
coverage-button-week = 🗓 한 주 보기
coverage-week = 🗓 <b>어디에 사람이 부족한가요?</b>
    { $start } – { $end }

    { $rows }

    ❌ 사람이 부족함
    ⚠️ 인원은 찼지만 모두 올지 불확실
    ✅ 자리가 다 참
    ▫️ 일정 없음
# 다른 글을 이어 붙인 것.
coverage-week-area = { $marks } { $area }
coverage-week-day = { $marks } { $day } · { $taken }/{ $capacity }
command-coverage = 봉사 일정 현황 보기와 변경
