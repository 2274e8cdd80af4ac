# 봉사 시간: 자신의 것과 코디네이터의 승인. 길이는 2:05처럼 시간:분으로 쓴다.

command-myhours = 내 봉사 시간
command-hours = 봉사 시간 승인

hours-mine = <b>⏱ 내 봉사 시간</b>

    { $months }

    { $entries }
hours-mine-none = <b>⏱ 내 봉사 시간</b>

    아직 없습니다. 봉사 일정의 시간을 확인하시거나 다른 봉사를 알려 주시면 여기에 나타납니다.
hours-month = <b>{ $month }</b>: { $worked }시간
hours-month-credited = <b>{ $month }</b>: 활동 { $worked }시간, 인정 { $credited }시간
hours-month-open = (+ { $length }시간 승인 대기)
hours-line = { $number }. { $at } · { $title } · { $length }시간
hours-state-proposed = ⏳ 승인 대기
hours-state-approved = ✅ 승인됨
hours-state-approved-as = ✅ 승인됨, 인정 { $credited }시간
hours-state-refused = ❌ 승인되지 않음
hours-button-report = ➕ 다른 봉사 알리기
hours-button-object-numbered = { $number } · 맞지 않습니다
hours-button-withdraw-numbered = { $number } · 취소하기
hours-button-object = 맞지 않습니다

hours-ask-area = 어느 지역에서 도우셨나요?
hours-ask-what = 무슨 일을 하셨나요? ‘마스크 분류’처럼 짧게 쓰시면 됩니다.
hours-ask-day = 어느 날인가요? 버튼을 누르거나 써 주세요.
# 버튼의 글자: 날짜.
hours-button-day = { $day }
hours-ask-span = 몇 시부터 몇 시까지인가요? 예: 14:00-16:30
hours-no-day = 날짜를 알아보지 못했습니다. 버튼을 누르거나 11-28 또는 ‘어제’처럼 써 주세요.
hours-no-span = 시간을 알아보지 못했습니다. 14:00-16:30처럼 써 주세요.
hours-report-preview = <b>이렇게 알릴까요?</b>

    { $title }
    🕒 { $start } – { $end }
    📍 { $area }
    ⏱ { $length }시간
hours-button-send = ✅ 알리기
hours-button-drop = 그만두기
hours-toast-withdrawn = 취소되었습니다.

hours-corrected = ✏️ { $name } 님이 봉사 시간을 고쳤습니다: { $title } ({ $at }), { $old }시간 → { $length }시간.{ $reason }
hours-refused = ❌ 봉사 시간이 승인되지 않았습니다: { $title } ({ $at }), { $length }시간. 처리: { $name } 님.{ $reason }
hours-reason = { " " }이유: { $reason }
hours-ask-objection = { $title } ({ $at }), { $length }시간에서 무엇이 맞지 않나요? 쓰신 내용은 코디네이터에게 전달됩니다.
hours-objected = 감사합니다. 코디네이터가 다시 확인하겠습니다: { $title } ({ $at }).
hours-objection = 💬 { $name } 님이 맞지 않다고 알려 왔습니다: { $title } ({ $at }), { $length }시간.

    { $words }
hours-button-look = 확인하기

hours-waiting = <b>⏱ 승인할 봉사 시간: { $count }건</b>

    { $entries }
hours-waiting-none = <b>⏱ 승인할 봉사 시간</b>

    승인을 기다리는 것이 없습니다.
hours-waiting-line = { $number }. <b>{ $name }</b> · { $title }
    { $at } · { $length }시간
hours-note = 💬 { $words }
hours-button-entry = { $number } · { $name }
hours-button-all = ✅ 모두 승인 ({ $count })
hours-button-xlsx = 표 (Excel)
hours-button-csv = 표 (CSV)
hours-button-rules = 야간 계산 방법
hours-ask-all = { $count }건, 모두 { $length }시간을 승인할까요?
hours-button-all-yes = 네, 모두 승인
hours-toast-all = 승인했습니다: { $count }건
hours-toast-approved = 승인했습니다.
# 다른 글을 모은 것.
hours-card = { $parts }
hours-entry = <b>{ $name }</b>
    { $title }
    🕒 { $at } · { $length }시간
    📍 { $area }
hours-stands = 상태:
hours-credit = 인정: { $credited }시간 (야간 22:00~06:00은 { $percent }%로 계산)
hours-log-reported = { $at } { $name } 님이 알림: { $new }시간
hours-log-corrected = { $at } { $name } 님이 고침: { $old }시간 → { $new }시간.{ $reason }
hours-log-approved = { $at } { $name } 님이 승인: { $new }시간
hours-log-refused = { $at } { $name } 님이 승인하지 않음.{ $reason }
hours-log-objected = { $at } { $name } 님이 맞지 않다고 알림.{ $reason }
hours-log-withdrawn = { $at } { $name } 님이 취소
hours-button-approve = ✅ 승인
hours-button-correct = ✏️ 고치기
hours-button-refuse = ❌ 승인하지 않음
hours-ask-minutes = 실제로 얼마나 걸렸나요? 지금은 { $length }시간입니다 ({ $title }, { $at }). 2:30 또는 90분처럼 써 주세요.
hours-ask-reason = 이유를 써 주세요. 그분이 보게 됩니다.
hours-rules = <b>야간 계산 방법</b>

    22:00부터 06:00까지의 시간입니다. 바꾸시면 지금부터 알려 오는 봉사 시간에 적용됩니다.

    { $rules }
hours-rule = { $area }: { $percent }%
hours-button-rule = { $area } → { $percent }%

hours-gone = 이 기록은 이제 없습니다.
hours-own = 본인의 봉사 시간입니다. 다른 분이 결정해야 합니다.
hours-no-length = 길이를 알아보지 못했습니다. 2:30 또는 90분처럼 써 주세요.
hours-too-long = 24시간이 넘습니다. 나누어서 알려 주세요.
hours-not-over = 아직 끝나지 않았습니다. 끝난 뒤에 알려 주세요.
hours-too-old = 두 달이 넘은 일입니다. 코디네이터에게 문의해 주세요.
hours-overlaps = 그 시간에 이미 봉사 시간이 있습니다: { $title } ({ $at }), { $length }시간.
hours-decided = 이미 승인된 봉사 시간입니다. 틀렸다면 ‘맞지 않습니다’를 눌러 주세요.

hours-table-caption = 봉사 시간 { $count }건. 길이의 단위는 분입니다.
hours-sheet = 봉사 시간
hours-sheet-sums = 합계
hours-column-area = 지역
hours-column-name = 이름
hours-column-title = 내용
hours-column-start = 시작
hours-column-worked = 활동(분)
hours-column-credited = 인정(분)
hours-column-night = 야간 비율
hours-column-state = 상태
hours-column-decided = 처리 시각
hours-column-open = 승인 대기(분)
hours-cell-proposed = 승인 대기
hours-cell-approved = 승인됨
hours-cell-refused = 승인되지 않음
