# Before a shift: what somebody needs to know.
day-report = 🙋 도착하면 찾으실 분: { $name }
day-with = 🤝 함께하는 분: { $names }
day-more-people = { $count ->
   *[other] 그 외 { $count }명
  }
day-searching = 🔎 대신하실 분을 찾고 있습니다. 맡는 분이 생길 때까지는 이 일정이 그대로 유지됩니다.
day-taken-soon = ✅ <b>이 봉사 일정을 맡으셨습니다. 곧 시작합니다.</b>

    { $card }

    다시 여쭙지 않겠습니다. 사정이 생기면 여기로 알려 주세요.
day-late-how = <b>얼마나 늦으시나요?</b>

    { $card }
day-late = 👍 <b>알겠습니다. 약 { $minutes ->
   *[other] { $minutes }분
  } 늦으시는군요.</b> 코디네이터에게 알렸습니다.

    { $card }

# Who can't come.
day-words-line = 💬 { $words }
day-others-fit = 이런 일정은 어떠세요?
day-ask-why = 이유를 짧게 적어 주세요. 코디네이터가 읽습니다. 그만두려면 /cancel 을 보내 주세요.
day-passed-on = ✉️ 감사합니다. 코디네이터에게 전했습니다.
day-nobody-reads = 지금은 연락이 닿는 코디네이터가 없습니다. 적어 주신 내용은 일정 기록에 남겨 두었습니다.

# On the spot.
day-here = ✅ <b>{ $at }에 도착을 확인했습니다.</b>

    { $card }

    가실 때 아래 버튼을 눌러 주세요. 누르지 않으면 예정된 종료 시각까지로 계산합니다.
day-missing = ❓ <b>봉사 일정이 시작되었습니다. 도착하셨나요?</b>

    { $card }
day-checked-out = 👋 <b>종료를 기록했습니다. 수고하셨습니다!</b>

    { $card }
day-worked = ⏱ { $start } – { $end }: { $hours ->
   *[other] { $hours }시간
  }
day-ended = 🏁 <b>봉사 일정이 끝났습니다. 수고하셨습니다!</b>

    { $card }

    더 일찍 가셨거나 더 오래 계셨나요? 아니라면 아무것도 하지 않으셔도 됩니다.
day-ask-earlier = <b>얼마나 일찍 가셨나요?</b>

    { $card }
day-ask-later = <b>얼마나 더 계셨나요?</b>

    { $card }
day-absent = 🏁 <b>이 봉사 일정이 끝났습니다.</b> 현장에 안 계셨던 것으로 적혀 있습니다. 계셨다면 아래를 눌러 주세요. 아니라면 아무것도 하지 않으셔도 됩니다.

    { $card }
day-objected = 🙏 <b>감사합니다. 현장에 계셨다고 코디네이터에게 알렸습니다.</b>

    { $card }

# The place on the map.
day-ask-pin = 이 장소는 어디인가요? 위치로 보내 주세요(📎 → 위치). 이 장소의 모든 일정에 쓰입니다. 그만두려면 /cancel 을 보내 주세요.
day-pin-kept = 🗺 저장했습니다. 이 장소에 일정이 있는 분은 이제 지도에서 볼 수 있습니다.
day-no-pin = 위치가 필요합니다. 📎 를 누르고 ‘위치’를 골라 주세요. 그만두려면 /cancel 을 보내 주세요.

# To the coordinators.
day-late-told = ⏱ <b>{ $name } 님이 약 { $minutes ->
   *[other] { $minutes }분
  } 늦습니다.</b>

    { $card }
day-left-told = ⚠️ <b>{ $name } 님이 못 오십니다.</b>

    { $card }
day-waiting-asked = ⏳ { $count ->
   *[other] 기다리는 분 { $count }명에게 물었습니다.
  }
day-missing-told = ❓ <b>일정이 시작되었지만 아직 소식이 없습니다: { $names }</b>

    { $card }
day-here-told = ✅ <b>{ $name } 님이 { $at }에 도착했습니다.</b>

    { $card }
day-objection-told = ❓ <b>{ $name } 님이 현장에 있었다고 합니다.</b> 다시 확인해 주세요.

    { $card }
day-desk-here = { $at } 도착
day-desk-left = { $at } 종료
day-desk-no-sign = 아직 소식 없음
day-desk-late = { $minutes }분 늦음
day-desk-objects = 본인: 현장에 있었음
desk-did-objected = 본인: 현장에 있었음
desk-did-handed-on = 대신할 분에게 넘김
desk-did-handed-back = 넘긴 것을 되돌림
desk-did-swapped = 일정 교환

# One's own shifts.
shift-state-here = ✅ { $at }에 도착을 확인했습니다.
shift-state-absent = 🏁 현장에 안 계셨던 것으로 적혀 있습니다.
shift-state-objected = 🏁 현장에 계셨다고 하셔서 코디네이터가 확인하고 있습니다.

# Why not.
shift-too-early = { $at }부터 도착을 알릴 수 있습니다.
shift-not-here = 아직 도착이 확인되지 않았습니다. 먼저 ‘도착했습니다’를 눌러 주세요.
shift-marked-absent = 현장에 안 계셨던 것으로 적혀 있습니다. 계셨다면 /myshifts 에서 ‘현장에 있었습니다’를 눌러 주세요.
shift-too-late = 이 시간은 여기서 더 고칠 수 없습니다. 담당 코디네이터에게 연락해 주세요.

# Buttons.
day-button-late = { $minutes }분 늦음
day-button-here = ✅ 도착했습니다
day-button-here-numbered = { $number } · 도착했습니다
day-button-leaving = 👋 갑니다
day-button-leaving-numbered = { $number } · 갑니다
day-button-why = ✏️ 이유 적기
day-button-take-back = ↩️ 갈 수 있습니다
day-button-earlier = 일찍 갔습니다
day-button-later = 더 있었습니다
day-button-minutes = { $minutes }분
day-button-as-planned = 예정대로
day-button-was-there = 현장에 있었습니다
day-button-was-there-numbered = { $number } · 현장에 있었음
day-button-map = 🗺 지도
day-button-pin = 🗺 지도 위치
day-button-is-here = ✅ 도착함

# Words that answer the question "Are you coming?", separated by |, as in words.ftl. Nobody reads them.
day-words-coming = 갑니다 | 가요 | 갈게요 | 가겠습니다 | 참석합니다 | 가고 있어요 | 가는 중이에요 | 가는 중입니다 | 곧 도착해요 | 갈 수 있어요
day-words-yes = 네 | 예 | 넵 | 알겠습니다 | 좋아요 | 물론이죠 | 확인했습니다
day-words-late = 늦어요 | 늦습니다 | 늦을 것 같아요 | 늦겠습니다 | 지각 | 늦게 도착 | 차가 막혀요
