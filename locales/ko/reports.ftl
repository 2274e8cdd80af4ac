# The page's parts, each a text of its own.
report-page = { $parts }
report-head = ☀️ <b>야간 보고 · { $day }</b>
report-quiet = ☀️ 하루 동안 조용했습니다. 도착도 알림도 없었습니다. { $areas }
report-area = <b>{ $area }</b>
    { $lines }
report-line-came = 도착: { $arrivals } · 알림: { $alerts }
report-line-waits = 누군가 맡기까지: 보통 { $median }, 최장 { $worst } · 최다 단계: { $steps }
report-line-left = 응답 없음: { $unanswered } · 아직 진행 중: { $open }
report-line-woken = 밤에 깬 분: { $names }
report-woken = { $name } ({ $times }×)
report-minutes = { $minutes }분
report-more-areas = 일이 있었던 다른 지역: { $areas }
report-quiet-areas = 조용한 지역: { $areas }
report-button-table = 📊 표로 보기
report-column-area = 지역
report-column-name = 이름
report-column-arrivals = 도착
report-column-alerts = 알림
report-column-median = 보통 대기
report-column-worst = 최장 대기
report-column-steps = 최다 단계
report-column-unanswered = 응답 없음
report-column-open = 진행 중
report-column-woken = 깨운 횟수
# The end of a list: how many of it are left out.
list-more = … +{ $count }
wake-too-often = ⚠️ { $name } 님({ $area })을 오늘 밤 깨운 횟수: { $times }회. 다른 분이 대신할 수 있을까요?
# Who is on call how much.
fair-page = <b>당직 분담 · { $area }</b>
    지난 4주 → 앞으로 4주

    { $lines }
fair-line = <b>{ $name }</b>
    밤: { $nights } → { $nights_ahead } · 주말: { $days } → { $days_ahead } · 깨운 횟수: { $woken }
    { $test }
# Pictures and files.
rota-button-fairness = ⚖️ 당직 분담
rota-button-picture = 🖼 그림으로 보기
rota-button-calendar = 📆 내 달력에 넣기
rota-all-areas = <b>모든 지역 당직표</b>
rota-refused-no-times = 앞으로 여섯 달 동안 당직이 없습니다.
calendar-summary = 당직: { $area }, { $level }순위
calendar-caption = { $day }까지의 당직 시간입니다. 파일을 열면 달력에 추가할 수 있습니다. 이후의 변경은 반영되지 않으니, 바뀌면 버튼을 다시 눌러 주세요.
parcel-being-made = 잠시만요, 만들고 있습니다.
parcel-impossible = 이 그림이나 파일을 지금은 만들 수 없습니다. 운영 담당자에게 알려 주세요.
parcel-failed = 그림이나 파일을 보내지 못했습니다. 몇 분 뒤 다시 시도해 주세요.
