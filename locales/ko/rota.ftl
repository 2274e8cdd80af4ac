duty-page = { $parts }
duty-area = <b>당직 · { $area }</b>
    { $lines }
    { $next }
duty-line = { $level }순위: { $name }, { $until }까지
duty-stand-in = { $level }순위: { $name }(대리), { $until }까지
duty-nobody = 지금은 당직자가 없습니다. 알림은 코디네이터와 지휘본부로 바로 갑니다.
duty-next = 다음 교대: { $at }
duty-no-change = 이후에 예정된 교대가 없습니다.
duty-no-area = 아직 등록된 지역이 없습니다.
duty-line-open = { $level }순위: { $name }
duty-hole = ⚠️ { $level }순위: 당직자 없음
duty-hole-until = ⚠️ { $level }순위: { $until }까지 당직자 없음
duty-then = ↳ 다음: { $name }
duty-holes = ⚠️ <b>지금 당직자가 없는 지역:</b> { $areas }
duty-area-brief = <b>{ $area }</b>
    { $lines }
rota-not-started = ⚠️ { $name }(이 봇을 연 적이 없음)
rota-unreachable = ⚠️ { $name }(연락이 닿지 않음)
rota-nobody = 없음
rota-none-planned = 예정 없음
rota-span = { $start } – { $end }

# The week, a day, a time on call.
rota-ask-area = 어느 지역의 당직표를 볼까요?
rota-week = <b>당직표 · { $area }</b>
rota-week-day = <b>{ $day }</b>
    { $lines }
rota-week-line = { $start } – { $end }, { $level }순위: { $name }
rota-week-hole = ⚠️ { $start } – { $end }, { $level }순위: 당직자 없음
rota-week-free = 이 기간에는 아직 당직이 정해지지 않았습니다.
rota-day = <b>{ $area } · { $day }</b>
    { $lines }

    바꿀 시간을 눌러 주세요.
rota-night = <b>{ $name }</b>
    { $area }, { $level }순위
    { $span }
rota-night-hole = ⚠️ <b>당직자가 없습니다</b>
    { $area }, { $level }순위
    { $span }
rota-choose-person = 누구로 할까요? { $span }
rota-label-day = { $day }
rota-label-night = { $start } · { $level } · { $name }
rota-label-hole = ⚠️ { $start } · { $level }
rota-label-swap = { $day } · { $name }
rota-button-week = 📅 한 주 당직표
rota-button-next-week = 다음 주 ›
rota-button-this-week = ‹ 이번 주
rota-button-back = ‹ 뒤로
rota-button-cover = 못 합니다: 대신할 분
rota-button-swap = 당직 바꾸기
rota-button-stand-in = 제가 하겠습니다
rota-button-put = 사람 넣기
rota-button-meant = 이대로가 맞습니다
rota-button-instead = 다른 사람으로
rota-button-nobody = 당직 없이 두기
rota-button-as-well = 한 명 더
rota-button-end = 끝내기: { $name }
rota-toast-saved = 저장했습니다. 관련된 분들께 모두 알렸습니다.
rota-toast-kept = 저장했습니다. 일부 시간은 이전 약속대로입니다: { $name }
rota-toast-meant = 알겠습니다. 바뀌거나 임박했을 때만 다시 알려 드리겠습니다.
rota-saved-holes = ⚠️ 저장했습니다. 지금 이 시간에는 당직자가 없습니다:
    { $holes }
rota-saved-unreachable = ⚠️ 저장했습니다. 하지만 지금 이분께는 알림이 가지 않습니다: { $name }

# What people are told of changes.
rota-told-instead = { $name } 대신 당직을 맡으셨습니다: { $span } (정한 사람: { $by })
rota-told-as-well = 함께 당직을 맡으셨습니다: { $span } (정한 사람: { $by })
rota-told-replaced = 이 시간에는 당직이 아닙니다: { $span }. 대신 당직: { $name } (정한 사람: { $by })
rota-told-ended = { $name }의 대리 당직은 { $at }에 끝납니다. 그 뒤로는 원래대로입니다: { $replaced }
rota-told-moved = { $area }의 다음 당직이 바뀌었습니다.
    이전: { $before }
    지금: { $after }
rota-left = ⚠️ { $name }: 이제 { $area }에서 당직을 설 수 없습니다. 이 시간에는 당직자가 없습니다:
    { $holes }
rota-hole-line = { $level }순위: { $span }
rota-more-lines = … 외 { $count }건
rota-warn-holes = ⚠️ { $area }에 <b>당직자가 없습니다</b>:
    { $holes }
rota-warn-people = ⚠️ { $area }에서 곧 당직이지만 알림이 가지 않는 분들:
    { $people }
rota-warn-person-line = { $name }, { $level }순위: { $span }
rota-tonight = 🔔 <b>다음 당직을 알려 드립니다.</b>

# Cover: somebody can't, and others are asked.
rota-cover-asked = { $count }명에게 물었습니다. 누군가 맡을 때까지 당직은 그대로입니다.
    { $span }
rota-cover-nobody-to-ask = 물어볼 분을 찾지 못했습니다. 당직은 그대로이고, 코디네이터에게 알렸습니다.
    { $span }
rota-cover-card = <b>{ $name }: 당직을 설 수 없습니다. 대신 해 주실 수 있나요?</b>
    { $area }
    { $span }
rota-cover-yours = ✅ { $name } 대신 당직을 맡으셨습니다. 감사합니다!
    { $area }
    { $span }
rota-cover-declined = 어려우시군요. 답해 주셔서 감사합니다.
    { $span }
rota-cover-closed = 정해졌습니다: { $name } 님이 대신합니다.
    { $span }
rota-cover-over = 이제 필요하지 않습니다.
    { $span }
rota-cover-found = ✅ { $name } 님이 대신 당직을 섭니다.
    { $span }
rota-cover-none-yet = ⚠️ 아직 맡은 분이 없습니다. <b>당직은 그대로입니다.</b> 정말 어려우시면 코디네이터에게 전화해 주세요.
    { $span }
rota-cover-none-leader = ⚠️ { $name }: { $area } 당직을 설 수 없고, 대신할 분이 아직 없습니다.
    { $span }
rota-cover-withdrawn = 취소했습니다. 당직은 그대로입니다.
    { $span }
rota-button-accept = 제가 대신합니다
rota-button-decline = 어렵습니다
rota-button-withdraw = 필요 없습니다

# Swaps of two times on call.
rota-swap-choose = <b>어느 당직과 바꿀까요?</b>
    내 당직: { $yours }
rota-swap-none = 앞으로 4주 동안 바꿀 수 있는 당직이 없습니다. 대신할 분을 찾을 수는 있습니다.
rota-swap-asked = { $name } 님에게 물었습니다. 두 분이 모두 동의할 때까지 아무것도 바뀌지 않습니다.
    주는 당직: { $yours }
    받는 당직: { $theirs }
rota-swap-card = <b>{ $name } 님이 당직을 바꾸고 싶어 합니다.</b>
    주는 당직: { $yours }
    받는 당직: { $theirs }
rota-swap-done = ✅ { $name } 님과 당직을 바꿨습니다.
    주는 당직: { $yours }
    받는 당직: { $theirs }
rota-swap-declined = { $name } 님은 바꿀 수 없습니다. 그대로입니다.
    내 당직: { $yours }
rota-swap-you-declined = 바꾸지 않습니다. 그대로입니다.
    내 당직: { $yours }
rota-swap-expired = { $name } 님과의 교환이 이루어지지 않았습니다. 그대로입니다.
    내 당직: { $yours }
rota-button-agree = 동의합니다

# Rotations.
rota-rotations = <b>순번 · { $area }</b>
rota-rotations-none = 여기에는 아직 순번이 없습니다.
rota-rotation = <b>{ $level }순위</b>, { $rhythm }
    { $members }
    { $next }
rota-rotation-areas = 지역: { $areas }
rota-rotation-hours = { $hours }만
rota-rhythm = { $unit ->
    [day] { $count }일마다
    [week] { $count }주마다
   *[month] { $count }개월마다
  }
rota-member-line = { $number }. { $name }
rota-member-now = ▶️ { $number }. { $name }
rota-add-choose = 누가 들어오나요? 순서는 맨 뒤입니다.
rota-remove-choose = 누가 빠지나요? 지금 당직인 분은 다음 교대까지 계속합니다.
rota-move-choose = 누구를 앞으로 옮길까요? 누를 때마다 한 칸씩 앞으로 갑니다. 지금 당직은 바뀌지 않습니다.
rota-end-ask = 이 순번을 끝낼까요? { $at }부터는 이 순번으로 당직을 서는 분이 없습니다.
rota-label-level = { $level }순위
rota-label-rhythm = { $rhythm }
rota-label-hours = { $hours }
rota-label-chosen = ✓ { $name }
rota-button-rotations = 🔁 순번
rota-button-new-rotation = 새 순번
rota-button-add = 사람 추가
rota-button-remove = 사람 빼기
rota-button-move = 순서 바꾸기
rota-button-end-rotation = 순번 끝내기
rota-button-all-day = 하루 종일
rota-button-done = 완료
rota-button-save = 저장
rota-button-discard = 그만두기
rota-form-level = 몇 순위인가요? 1순위에게 가장 먼저 알립니다.
rota-form-every = 얼마마다 바뀌나요?
rota-form-day = 어느 날부터 시작하나요?
rota-form-clock = 몇 시에 교대하나요? 시간을 누르거나 20:00처럼 써 주세요.
rota-form-hours = 당직 시간은 언제인가요? 누르거나 20:00-08:00처럼 써 주세요.
rota-form-members = <b>누가 참여하나요?</b> 교대하는 순서대로 눌러 주세요.
    { $members }
rota-form-areas = 다른 지역도 함께 맡나요? 누른 다음 완료를 눌러 주세요.
rota-form-confirm = <b>이대로 맞나요?</b>

    { $card }
rota-form-discarded = 그만두었습니다. 아무것도 저장하지 않았습니다.
rota-form-tap = 버튼을 누르거나 /cancel 을 보내 주세요.

# Why not.
rota-refused-same-person = 같은 사람입니다.
rota-refused-empty-span = 끝나는 시간이 시작보다 뒤여야 합니다.
rota-refused-over = 그 시간은 이미 지났습니다.
rota-refused-no-role = { $name }: 그곳에서 당직을 설 수 있는 역할이 없습니다.
rota-refused-equal = 이미 그렇게 되어 있습니다: { $name }
rota-refused-covered = 그 시간에는 이미 대리가 있습니다: { $name }. 먼저 그것을 끝내 주세요.
rota-refused-changed = 그사이 당직표가 바뀌었습니다. /rota 로 지금 상태를 확인해 주세요.
rota-refused-other-on-call = 그 시간에 이미 당직입니다: { $name }
rota-refused-already-asked = 이미 물어보았습니다. 누군가 맡으면 바로 알려 드리겠습니다.
rota-refused-taken = 감사합니다. { $name } 님이 먼저 맡았습니다.
rota-refused-not-open = 이미 정해진 일입니다.
rota-refused-already-member = 이미 이 순번에 있습니다: { $name }
rota-refused-last-member = 순번에는 한 명이 남아 있어야 합니다. 순번을 끝낼 수는 있습니다.
rota-refused-bad-times = 시간을 읽을 수 없습니다. 20:00처럼 써 주세요.

# Somebody on call whom no alert reaches.
rota-unreachable-now = ⚠️ <b>{ $name }</b> 님은 지금 { $area } 당직({ $level }순위)이지만 연락이 닿지 않습니다. { $why } 알림은 바로 다음 분에게 갑니다.
rota-why-blocked = 이 봇이 차단되었습니다.
rota-why-gone = 이 Telegram 계정은 더 이상 없습니다.
rota-why-never-started = 이 봇을 연 적이 없습니다.
rota-why-other = Telegram의 설명: { $words }
