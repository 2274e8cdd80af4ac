# 봉사 일정이 보이는 모습.
shift-title = <b>{ $title }</b>
shift-numbered = <b>{ $number }. { $title }</b>
shift-when = 🕕 { $start } – { $end }
shift-where = 📍 { $place } ({ $area })
shift-places = 👥 { $free ->
    [0] 마감
   *[other] 빈자리 { $free }개(정원 { $capacity }명)
  }
shift-needed = 👥 { $capacity ->
   *[other] { $capacity }명 필요
  }
shift-languages = 🗣 필요한 언어: { $languages }
shift-skills = 🧰 { $skills }

# 보기와 신청.
shift-none = 지금은 신청할 수 있는 봉사 일정이 없습니다. 나중에 다시 보시거나, 할 수 있는 언어를 알려 주세요.
shift-list = <b>신청할 수 있는 봉사 일정</b> { $filters }

    { $shifts }
shift-taken = ✅ <b>이 봉사 일정을 맡으셨습니다.</b>

    { $card }

    시작하기 전에 오실 수 있는지 여쭤보겠습니다.
shift-waiting = ⏳ <b>대기자 명단에 올랐습니다.</b>

    { $card }

    { $position ->
        [1] 대기 순번 1번입니다.
       *[other] 대기 순번은 { $position }번입니다.
    } 자리가 나면 여쭤보겠습니다.
shift-toast-taken = 봉사 일정을 맡으셨습니다: { $title }
shift-toast-waiting = 대기자 명단에 올랐습니다: { $title }

# 안 되는 이유.
shift-gone = 이 봉사 일정은 더 이상 모집하지 않습니다.
shift-over = 이 봉사 일정은 끝났습니다.
shift-started = 이 봉사 일정은 이미 시작되었습니다. 급한 일이 생겼다면 담당 코디네이터에게 연락해 주세요.
shift-no-role = 봉사 일정은 자원봉사자만 신청할 수 있습니다. 코디네이터에게 초대 링크를 요청해 주세요.
shift-wrong-area = 다른 지역의 봉사 일정입니다.
shift-already-yours = 이미 이 봉사 일정을 맡으셨습니다.
shift-already-waiting = 이미 이 봉사 일정의 대기자 명단에 있습니다.
shift-overlaps = 그 시간에 이미 맡으신 봉사 일정이 있습니다:
    { $others }
shift-lacks-language = 이 봉사 일정에는 { $languages }가 필요합니다. 하실 수 있다면 /shifts → ‘할 수 있는 언어’에서 선택해 주세요.
shift-not-yours = 이 봉사 일정을 더 이상 맡고 계시지 않습니다.
shift-not-over = 봉사 일정이 아직 끝나지 않았습니다. 끝난 뒤에 봉사 시간을 확인해 주세요.
shift-already-posted = 이 지역에는 같은 장소, 같은 시각에 같은 이름의 봉사 일정이 이미 있습니다.

# 내 봉사 일정.
shift-mine = <b>내 봉사 일정</b>

    { $shifts }
shift-mine-none = 맡은 봉사 일정이 없습니다. /shifts 에서 신청할 수 있는 봉사 일정을 볼 수 있습니다.
shift-state-taken = ✅ 자리가 확보되었습니다.
shift-state-coming = ✅ 오신다고 답하셨습니다.
shift-state-waiting = ⏳ 대기 중, 순번 { $position }번.
shift-state-offered = 🎁 자리가 났습니다. { $until }까지 답해 주세요.
shift-state-running = ▶️ 진행 중.
shift-state-over = 🏁 끝났습니다. 봉사 시간을 확인해 주세요.
shift-give-up-ask = <b>이 봉사 일정 신청을 취소할까요?</b>

    { $card }

    자리는 기다리는 분에게 먼저 안내합니다.
shift-leave-ask = <b>대기를 취소할까요?</b>

    { $card }
shift-given-up = 이 봉사 일정 신청을 취소하셨습니다. 알려 주셔서 감사합니다.

    { $card }
shift-toast-given-up = 취소되었습니다.
shift-cant-which = <b>어느 일정에 못 오시나요?</b>

    { $shifts }
shift-changed = ✏️ <b>봉사 일정이 변경되었습니다.</b> 장소와 시간을 확인해 주세요.

    { $card }
shift-moved = 🕑 <b>봉사 일정의 시작 시각이 바뀌었습니다.</b> 원래 시각: { $before }

    { $card }

    오실 수 있나요?
shift-role-ended = <b>이 봉사 일정은 더 이상 맡지 않으셔도 됩니다.</b> 이 지역에서의 역할이 끝났기 때문입니다. 오지 않으셔도 됩니다.

    { $card }

# 시작 전과 끝난 뒤.
shift-reminder = ⏰ <b>오실 수 있나요?</b>

    { $card }
shift-coming = 👍 <b>감사합니다. 그때 뵙겠습니다.</b>

    { $card }
shift-toast-coming = 감사합니다!
shift-ended = 🏁 <b>봉사 일정이 끝났습니다. 수고하셨습니다!</b>

    { $card }

    봉사하신 시간을 확인해 주세요.
shift-done = ✅ <b>확인됨: { $hours ->
   *[other] { $hours }시간
  }.</b> 감사합니다!

    { $card }
shift-toast-done = 확인되었습니다.

# 버튼.
shift-button-take = { $number } · 신청
shift-button-wait = { $number } · 대기 신청
shift-button-next = 더 보기 ›
shift-button-first = ‹ 처음으로
shift-button-languages = 🗣 할 수 있는 언어
shift-button-shifts = 다른 봉사 일정
shift-button-mine = 내 봉사 일정
shift-button-coming = 갑니다
shift-button-cant = 못 갑니다
shift-button-cant-numbered = { $number } · 못 갑니다
shift-button-leave-numbered = { $number } · 대기 취소
shift-button-give-up = 네, 취소합니다
shift-button-leave = 대기 취소
shift-button-keep = 그대로 두기
shift-button-done = 완료, { $hours ->
   *[other] { $hours }시간
  }
shift-button-done-numbered = { $number } · 완료, { $hours }시간

# 할 수 있는 언어.
shift-spoken = <b>어떤 언어를 하실 수 있나요?</b>
    할 수 있는 언어: { $languages }. 누르면 추가하거나 뺄 수 있습니다. 그 언어가 필요한 봉사 일정이 /shifts 에 나타납니다.
shift-button-speaks = ✓ { $language }
shift-button-speaks-not = { $language }

# 봉사 일정 올리기.
shift-form-area = <b>새 봉사 일정.</b> 어느 지역인가요?
shift-form-title = <b>{ $area }의 새 봉사 일정.</b> 무슨 일인가요? 짧은 제목을 써 주세요. /cancel 로 그만둘 수 있습니다.
shift-form-place = 어디에서 만나나요? 장소를 써 주세요.
shift-form-day = 어느 날인가요? 버튼을 누르거나 2026-04-01, 04-01 또는 4월 1일처럼 써 주세요.
shift-form-span = <b>{ $day }</b> 몇 시부터 몇 시까지인가요? 18:00-22:00 또는 18-22처럼 써 주세요({ $area } 현지 시각).
shift-form-capacity = 몇 명이 필요한가요? 숫자로 써 주세요.
shift-form-language = 필요한 언어가 있나요? 하나를 누르거나 ja ko처럼 코드로 써 주세요(그중 한 가지만 하셔도 됩니다).
shift-form-confirm = <b>이 봉사 일정을 올릴까요?</b>

    { $card }
shift-form-posted = ✅ <b>올렸습니다.</b> 자원봉사자가 /shifts 에서 볼 수 있습니다.

    { $card }
shift-form-discarded = 입력을 그만두었습니다. 아무것도 올리지 않았습니다.
shift-form-no-day = 날짜를 알아보지 못했습니다. 2026-04-01, 04-01 또는 4월 1일처럼 쓰거나 버튼을 눌러 주세요.
shift-form-no-span = 시간을 알아보지 못했습니다. 18:00-22:00 또는 18-22처럼 써 주세요.
shift-form-past = 지난 시각입니다. 지금보다 나중에 시작하는 시각을 써 주세요.
shift-form-far = 1년 넘게 남은 날짜입니다. 날짜를 확인해 주세요.
shift-form-backwards = 끝나는 시각이 시작보다 이릅니다. 다시 써 주시거나, 다음 날 끝나면 버튼을 눌러 주세요.
shift-form-no-number = 1부터 { $limit }까지의 정수를 써 주세요.
shift-form-no-language = 언어를 알아보지 못했습니다. 버튼을 누르거나 ja ko처럼 코드로 써 주세요.
shift-form-tap = 위의 버튼 중 하나를 눌러 주세요.
shift-button-today = 오늘
shift-button-tomorrow = 내일
shift-button-next-day = 네, 다음 날 끝남
shift-button-language = { $language }
shift-button-no-language = 없음
shift-button-post = 올리기
shift-button-discard = 그만두기
shift-form-which-day = 어느 날인가요? 버튼을 누르거나 날짜를 다시 써 주세요.
shift-form-day-passed = <b>{ $day }</b>은 이미 지났습니다. 내년인가요? 버튼을 누르거나 다른 날짜를 써 주세요.
# 버튼의 글자: 날짜.
shift-button-day = { $day }
