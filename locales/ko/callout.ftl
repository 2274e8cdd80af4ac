callout-ask = 📣 <b>일손이 필요합니다. 와 주실 수 있나요?</b>

    { $card }
callout-ask-words = ✉️ <b>말씀을 코디네이터에게 전했습니다.</b> 와 주실 수 있나요? 버튼을 누르시면 가장 빠릅니다.

    { $card }
callout-words-kept = ✉️ 말씀을 코디네이터에게 전했습니다. 감사합니다.
callout-yes = ✅ <b>감사합니다! 이 봉사 일정을 맡으셨습니다.</b> { $at }에 기다리겠습니다.

    { $card }
callout-reserve = 🙏 <b>감사합니다! 인원이 다 차서 예비로 올려 드렸습니다.</b> 아직 출발하지 마세요. 못 오는 분이 생기면 여쭤보겠습니다.

    { $card }
callout-no = 👍 답해 주셔서 감사합니다. 오늘은 다시 부르지 않겠습니다.

    { $card }
callout-enough = ✅ <b>지금은 인원이 다 찼습니다. 감사합니다!</b> 오지 않으셔도 됩니다.

    { $card }
callout-ended = 이 요청은 끝났습니다. 오지 않으셔도 됩니다. 감사합니다!

    { $card }
callout-which = <b>어느 일정에 대한 말씀인가요?</b>

    { $card }
callout-button-now = ✅ 지금 갑니다
callout-button-minutes = { $minutes }분 뒤에 도착
callout-button-in-time = ✅ 제시간에 갑니다
callout-button-late = { $minutes }분 늦게
callout-button-not-today = ❌ 오늘은 안 됩니다
callout-button-still = 다시 갈 수 있습니다
callout-button-reserve = 예비로 올려 주세요

# 다른 글을 모아 만든다.
callout-standing = { $title }

    { $parts }
callout-title-running = 📣 <b>사람을 부르고 있습니다</b>
callout-title-filled = ✅ <b>인원이 다 찼습니다</b>
callout-title-stopped = ⏹ <b>호출을 멈췄습니다</b>
callout-title-over = 🏁 <b>호출이 끝났습니다</b>
callout-counts = ✅ 옴: { $yes } · ❌ 못 옴: { $no } · … 답 없음: { $silent } · ⚠️ 연락 안 됨: { $missed }
callout-wave = { $number }차, { $at }: { $count }명
callout-next = ⏱ 다음 요청은 { $at }에 보냅니다.
callout-dry = ⚠️ <b>조건에 맞고 시간이 되는 분께 모두 물었습니다.</b> 계속 찾겠습니다.
callout-line-yes = ✅ { $name } · { $at } 답함 · { $until } 도착
callout-line-reserve = 🔁 { $name } · { $at }부터 예비
callout-line-words = ❓ { $name } · { $at }: “{ $words }”
callout-button-more = 📣 지금 더 묻기
callout-button-stop = ⏹ 멈추기
callout-stop-ask = <b>더 부르지 않을까요?</b> 아직 답하지 않은 분들께 오지 않아도 된다고 알립니다. 오겠다고 한 분들은 그대로입니다.

    { $card }
callout-button-stop-sure = ⏹ 네, 멈춥니다
callout-button-yes-for = ✅ { $name }
callout-button-no-for = ❌ { $name }

callout-preview = <b>이 봉사 일정에 사람을 부를까요?</b> 아직 아무에게도 묻지 않았습니다.

    { $card }

    { $lines }
callout-missing = 👥 { $count }명이 모자랍니다
callout-fits = { $count ->
    [0] 지금은 조건에 맞고 시간이 되며 연락되는 분이 없습니다.
   *[other] 조건에 맞고 시간이 되며 연락되는 분: { $count }명
  }
callout-order = 이 순서로 (⭐ 대기 중): { $names }
callout-standby-name = ⭐ { $name }
callout-left-out = 묻지 않는 분: { $reasons }
callout-out-said-no = 거절함: { $number }
callout-out-busy = 그때 다른 일: { $number }
callout-out-language = 언어가 다름: { $number }
callout-out-resting = 휴식 중: { $number }
callout-out-elsewhere = 다른 일정으로 묻는 중: { $number }
callout-out-unreachable = 연락 안 됨: { $number }
callout-waits = 🌙 지금은 밤입니다. 급하지 않으면 { $at }에 처음 묻습니다.
callout-button-begin = 📣 지금 시작
callout-button-begin-at = 📣 { $at }에 시작
callout-button-urgent = ❗ 긴급: 지금 시작

callout-list = <b>사람 부르기</b>

    { $entries }

    일정을 누르거나 필요한 것을 한 줄로 써 주세요: /callout 4명, 7번 출입구, 오늘 20:00-24:00
callout-ask-when = 언제 필요한가요? 이렇게 써 주세요: 오늘 20:00-24:00
callout-button-from-now = 지금부터 { $hours }시간
callout-need-confirm = <b>맞나요?</b> 아니면 한 줄로 다시 쓰거나 /cancel 을 보내 주세요.

    { $card }
callout-button-post = 올리고 대상 보기
desk-button-call-out = 📣 사람 부르기
command-callout = 급히 봉사 일정에 사람 부르기

callout-standby-on = ⭐ <b>{ $until }까지 대기 중입니다.</b> 급히 사람이 필요하면 먼저 여쭤봅니다. 언제든 거절하셔도 됩니다.
callout-standby-off = <b>대기해 주시겠어요?</b> 급히 사람이 필요하면 먼저 여쭤봅니다. 언제든 거절하셔도 됩니다.
callout-button-hours = { $hours }시간 대기
callout-button-standby-off = 대기 그만하기
command-standby = 급할 때 먼저 연락받기

callout-no-gone = 이 호출은 다른 분의 것이거나 더 이상 없습니다.
callout-no-full = 이 봉사 일정은 인원이 다 찼습니다. 더 부르려면 필요한 인원을 바꿔 주세요.
callout-no-not-open = 이 봉사 일정에는 사람을 부를 수 없습니다. 공개 전이거나 취소되었거나 거의 끝났습니다.

callout-words-need = 필요 | 모집 | 구함
callout-words-at = 장소는
