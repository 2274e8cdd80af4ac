# 봉사 일정 만들기: 한 줄, 역할, 반복, 서식, 한 주 복사. 그다음은 지역의 규칙.
make-title = { $question }

    💡 한 줄로 써도 됩니다: <i>3번 문, 내일 22시-06시, 2명, 한국어</i>
make-capacity = { $question }
    역할이 여럿이면 이렇게: <i>2 출입문, 1 운전</i>
make-zone = 🌐 시간대: { $zone }
make-role = 👥 { $role }: { $count }명
make-beside = 👥 { $title }: { $taken }/{ $capacity }
make-which-day = 어느 날인가요: { $days }? 12월 5일처럼 달도 함께 써 주세요.
make-posted = ✅ <b>봉사 일정 { $count }개를 올렸습니다.</b> 자원봉사자가 /shifts 에서 볼 수 있습니다.
make-kept = 📝 <b>초안 { $count }개를 두었습니다.</b> /coverage 에 있으며, 공개하기 전에는 자원봉사자에게 보이지 않습니다.
make-too-many = 한 번에 너무 많습니다. { $limit }개까지만 해 주세요.
make-nothing = 올릴 것이 남아 있지 않습니다.

make-series = 🔁 <b>이 봉사 일정을 반복할까요?</b> 요일을 누르거나 마지막 날을 써 주세요.

    { $card }

    { $days }
make-days = 📅 { $count }일: { $days }
make-no-days = 📅 아직 날이 없습니다. 요일을 눌러 주세요.
make-left-out = ✕ 빠지는 공휴일: { $days }
make-added = ＋ 공휴일 대신 일하는 날: { $days }
make-unknown-years = ⚠️ { $years }년 공휴일은 아직 발표되지 않았습니다. 그 날들은 평소처럼 잡습니다.
make-already = 이미 있어 그대로 두는 것: { $count }
make-weekday-on = ✓ { $day }
make-every = { $count ->
    [1] 매주
   *[other] { $count }주마다
  }
make-until = { $day }까지
make-holidays-usual = 공휴일: 평소처럼
make-holidays-off = 공휴일: 쉼
make-holidays-workdays = 근무일에 맞춤
make-button-repeat = 🔁 반복
make-button-post-all = 모두 올리기: { $count }
make-button-following = 🔁 이후 일정도 같게
make-button-crew = 👥 다른 역할도 같게
make-followed = 봉사 일정 { $count }개를 더 바꾸었습니다. 그대로 둔 것: { $left }

make-template = 📋 <b>서식</b>

    { $card }

    ‘한 사람 하나’: 시작 24시간 전까지는 이런 일정을 둘 맡을 수 없습니다. ‘중간 참여’: 시작한 뒤에 오신 분도 맡을 수 있고, 시간은 그때부터 셉니다.
make-templates = 📋 <b>서식.</b> 올리거나 바꾸려면 하나를 누르세요.
make-no-templates = 📋 아직 서식이 없습니다. 봉사 일정을 올린 뒤 ‘서식으로 두기’를 누르세요.
make-no-template = 이 서식은 이제 없습니다.
make-clock = 🕕 { $start } – { $end }
make-flag-popular = ⭐ 한 사람 하나: { $state }
make-flag-begun = ▶️ 중간 참여: { $state }
make-button-templates = 📋 서식
make-button-keep-template = 📋 서식으로 두기
make-button-use = 올리기
make-button-remove = 🗑 지우기

make-copy = 🗓 <b>한 주를 다음 주로 복사할까요?</b>
    📍 { $area }
    📅 { $start } – { $end }

    { $count ->
        [0] 올릴 것이 없습니다.
       *[other] 봉사 일정 { $count }개를 사람 없이 올립니다.
    } 이미 있음: { $already }. 이미 지난 시각: { $over }.
make-button-copy = 🗓 한 주 복사
make-button-this-week = 이번 주로
make-button-last-week = 지난주로

make-table = 📄 봉사 일정 { $count }개. 자유롭게 고치되 id 열은 그대로 두고 파일을 다시 보내 주세요.
make-table-ordered = 표를 곧 보내 드립니다.
make-button-table = 📄 표로 받기

rules-card = 📏 <b>{ $area } 봉사 일정 규칙</b>
    지금부터 맡는 분들에게 적용됩니다. 직접 배정하는 것은 언제든 됩니다.

    💤 두 일정 사이에 쉬는 시간
    ⏱ 월요일부터 일요일까지 최대 시간
    🤝 원하면 겹쳐도 되는 길이
    🔰 처음 하는 분과 교육 중인 분은 경험자가 있는 일정만
    🧒 18세 미만도 같음
rules-on = 켬
rules-off = 끔
rules-hours = { $count }시간
rules-minutes = { $count }분
rules-button = 📏 규칙
rules-button-rest = 💤 쉬는 시간: { $value }
rules-button-week = ⏱ 한 주: { $value }
rules-button-grace = 🤝 겹침: { $value }
rules-button-new = 🔰 처음인 분: { $value }
rules-button-minors = 🧒 18세 미만: { $value }
rules-button-minor = 🧒 18세 미만: { $state }
rules-button-trainee = 🔰 교육 중: { $state }

shift-rests = ✋ 쉬는 시간이 모자랍니다. 이곳에서는 일정 사이에 { $hours }시간을 쉽니다. 너무 가까운 일정:
    { $others }
shift-week-full = ✋ 그 주에 { $hours }시간을 넘게 됩니다.
shift-needs-guide = ✋ 이 일이 처음이면 경험자가 일정을 맡은 뒤에 신청할 수 있습니다.
shift-minor-alone = ✋ 18세 미만이면 경험 있는 어른이 일정을 맡은 뒤에 신청할 수 있습니다.
shift-opens-later = ✋ 인기 있는 일정입니다. 두 번째는 { $at }부터 신청할 수 있습니다.
shift-joined = ✅ <b>이 봉사 일정을 맡으셨습니다. 지금 진행 중이니 바로 가셔도 됩니다.</b> 시간은 지금부터 셉니다.

    { $card }
