# Whom alerts call: an area's policy for a kind of alert.
command-policy = 알림을 받을 사람
policy-ask-area = 어느 곳의 알림인가요?
policy-all-areas = 모든 지역
policy-any-kind = 🔔 그 밖의 모든 알림
policy-ask-kind = <b>{ $area }</b>: 어떤 알림인가요?
policy-page = <b>알림을 받을 사람 · { $area } · { $kind }</b>
    { $origin }

    { $steps }

    { $rest }
policy-no-steps = 아직 단계가 없습니다.
policy-origin = { $number }번째 판, { $at }, { $name }
policy-origin-command = { $number }번째 판, { $at }, 표에서
policy-origin-shared = 따로 정한 것이 없습니다. 지금 기준: { $area } · { $kind }
policy-origin-rota = 따로 정한 것이 없습니다. 당직표 순위대로 차례로 부릅니다.
policy-origin-draft = ✏️ 아직 저장하지 않음
policy-then-everybody = 그다음 모두를 부르고, 누군가 맡을 때까지 { $waits }분 간격으로 다시 부릅니다.
policy-then-everybody-usual = 그다음 누군가 맡을 때까지 모두를 거듭 부릅니다.
policy-quiet = 🌙 { $hours }: 역할만으로 깨우지 않고 당직자를 한 번 더 부릅니다. 위험과 의료 도움 알림은 그래도 모두를 부릅니다.
policy-still = { $minutes }분 뒤 “아직 처리 중이신가요?”
policy-wait-usual = 보통 시간
policy-minutes = { $minutes }분
policy-seconds = { $count }초
policy-role-worker = 사회복지사 모두
policy-role-coordinator = 코디네이터 모두
policy-role-office = 지휘본부
policy-role-admin = 관리자 모두
policy-reaches-nobody = ⚠️ 지금은 아무에게도 안 닿음
policy-may-not = ⚠️ { $name }(여기서 알림을 맡을 수 없음)
policy-button-edit = ✏️ 바꾸기
policy-button-withdraw = 기본으로 되돌리기
policy-button-show = 📋 보기
policy-button-step = { $number }단계
policy-button-add = ➕ 단계 추가
policy-button-repeats = 🔔 반복
policy-button-still = ⏱ 아직 처리 중?
policy-button-quiet = 🌙 조용한 시간
policy-button-earlier = ↑ 앞으로
policy-button-remove = 🗑 단계 삭제
policy-button-people = 👤 사람 고르기
policy-button-none = 없음
policy-ask-step = 이 단계에서 누구를 부르고 얼마나 기다릴까요? 고른 분들을 함께 부릅니다.
    { $step }
policy-ask-person = 이 단계에서 누구를 부를까요?
policy-ask-repeats = 모두를 몇 분 간격으로 다시 부를까요? 누르거나 1, 2, 5처럼 써 주세요.
policy-ask-quiet = 역할만으로 깨우지 않을 시간은 언제인가요? 누르거나 22:00-07:00처럼 써 주세요.
policy-ask-still = 몇 분 뒤에 “아직 처리 중이신가요?”라고 물을까요? 누르거나 숫자를 써 주세요.
policy-ask-withdraw = { $area } · { $kind }: 기본으로 되돌릴까요? 끝나지 않은 알림은 지금 자리에서 이어집니다.
policy-saved = ✅ 저장했습니다. 이 기준으로 이어지는 알림: { $count }
policy-told = 📋 { $name } 님이 알림을 받을 사람을 바꾸었습니다: { $area } · { $kind }
policy-told-command = 📋 알림을 받을 사람이 바뀌었습니다: { $area } · { $kind }
policy-refused-no-steps = 단계가 하나는 있어야 합니다.
policy-refused-empty-step = 아무도 부르지 않는 단계가 있습니다. 사람을 고르거나 단계를 삭제해 주세요.
policy-refused-too-long = 너무 많습니다. 단계는 12개, 단계마다 8명, 반복은 10번까지입니다.
policy-refused-wait = 읽을 수 없거나 너무 짧거나 깁니다. 60분 이내의 분으로 써 주세요.
policy-refused-repeats = 간격은 점점 길어져야 합니다. 1, 2, 5처럼 써 주세요.
policy-refused-quiet = 시간을 읽을 수 없습니다. 22:00-07:00처럼 써 주세요.
policy-refused-changed = 그사이 바뀌었습니다. /policy 로 지금 상태를 확인해 주세요.
policy-refused-no-role = 그곳에서 알림을 맡을 역할이 없습니다: { $name }
policy-refused-kind = 그런 알림은 없습니다.
policy-refused-nothing = 여기에는 따로 정한 것이 없습니다.
