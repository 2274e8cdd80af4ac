alert-card-open = { $kind } · <b>알림 { $number }</b> · { $area }
    { $what }
alert-card-reopened = { $kind } · <b>알림 { $number }: 다시 담당자가 필요합니다</b> · { $area }
    { $what }
alert-card-all = { $kind } · 🔔 <b>알림 { $number }: 당직자가 아무도 응답하지 않았습니다</b> · { $area }
    { $what }

    모든 코디네이터와 지휘본부를 호출하고 있습니다.
alert-card-again = { $kind } · 🔔🔔 <b>알림 { $number }: 아직 아무도 맡지 않았습니다</b> · { $area } · { $times }번째 호출
    { $what }

    누군가 맡을 때까지 모두를 계속 호출합니다.
alert-card-taken = ✅ <b>알림 { $number }</b> · { $area }
    { $what }

    <b>{ $name }</b> 님이 맡았습니다.
alert-card-yours = ✅ { $kind } · <b>알림 { $number }을(를) 맡으셨습니다</b> · { $area }
    { $what }
alert-card-over = ☑️ <b>알림 { $number }</b> · { $area }
    { $what }

    { $ending }
alert-no-area = 지역 없음
alert-take = ✋ 맡겠습니다
alert-done = 처리 완료
alert-give-back = 다른 분께 넘기기
alert-yours = 알림 { $number }을(를) 맡으셨습니다: { $about }
alert-ended = 처리가 끝났습니다.
alert-ended-by = { $name } 님이 처리했습니다.
alert-unknown = 알림을 찾을 수 없습니다.
alert-taken-by = 알림 { $number }: 이미 { $name } 님이 { $minutes }분 전에 맡았습니다.
alert-over = 알림 { $number }: { $minutes }분 전에 이미 끝났습니다. { $ending }
alert-not-yours = 알림 { $number }: 지금은 맡은 사람이 없습니다. 맡으시려면 ‘맡겠습니다’를 눌러 주세요.
alert-still-on-it = 알림 { $number }({ $about }, { $minutes }분째): 아직 처리 중이신가요? 답이 없으면 다음 분에게 넘어갑니다.
alert-still-yes = 네, 처리 중입니다
alert-still-thanks = 알림 { $number }: 감사합니다. 계속 부탁드립니다.
alert-still-reopened = 알림 { $number }: 담당자가 없어 다음 분에게 넘어갑니다.
alert-still-over = 알림 { $number }: 끝났습니다.
alert-given-back = 알림 { $number }: 다른 분께 넘겼습니다.
alert-kind-arrival = 🚪 도착
alert-kind-medical = 🚑 의료 지원
alert-kind-danger = 🆘 위험
alert-card-nobody = { $kind } · 🔔 <b>알림 { $number }: 지금 당직자가 없습니다</b> · { $area }
    { $what }

    모든 코디네이터와 지휘본부를 호출하고 있습니다.
alert-decline = ✖️ 지금은 어렵습니다
alert-card-declined = 알림 { $number }: 지금은 어렵다고 답하셨습니다. 다른 분들을 호출하고 있습니다. 가능하시게 되면 맡아 주세요.
alert-plain = 알림 { $number }, { $area }: 바로 확인해 주세요.
alert-plain-taken = 알림 { $number }: 이미 { $name } 님이 맡았습니다.
alert-late = 알림 { $number } · { $area }: { $minutes }분 늦음
alert-late-more = 그 밖에 { $count }건
alert-found-again = ⚠️ 다음 알림이 중간에 멈춰 아무도 호출되지 않고 있었습니다. 지금 다시 진행합니다:
    { $alerts }
alert-outage = ⚠️ Weft가 { $from }부터 { $until }까지 멈춰 있었습니다. 늦어진 알림은 없습니다.
alert-outage-late = ⚠️ Weft가 { $from }부터 { $until }까지 멈춰 있었습니다. 다음 알림이 늦어졌으며 지금 다시 진행합니다:
    { $alerts }
alert-list = <b>끝나지 않은 알림: { $count }</b>

    { $lines }
alert-list-none = 담당 구역에 끝나지 않은 알림이 없습니다.
alert-list-line = { $kind } · <b>알림 { $number }</b> · { $about } · { $minutes }분
    { $how }
alert-list-open = 아직 맡은 사람이 없음 · { $times }번째 호출
alert-list-taken = { $name } 님이 맡음
alert-list-to-close = 만남 확인, 종료 전
alert-list-show = 🔎 알림 { $number }
command-alerts = 끝나지 않은 알림
alert-list-relief = { $name } 님이 맡음, 교대 필요
alert-pass = ↪️ 넘길 분 선택…
alert-pass-ask = 알림 { $number }: 누구에게 넘기시겠습니까? ({ $about })
alert-pass-next = 다음 당직자
alert-pass-all = 🔔 모두에게
alert-passed-to = 알림 { $number }: { $name } 님께 묻고 있습니다. 맡지 않으시면 평소처럼 다음 분에게 넘어갑니다.
alert-passed-all = 알림 { $number }: 모두를 호출하고 있습니다.
alert-pass-gone = 지금은 이 동료에게 넘길 수 없습니다. 다른 분을 골라 주세요.
alert-card-passed = { $kind } · ↪️ <b>알림 { $number }: { $name } 님이 넘깁니다</b> · { $area }
    { $what }
alert-relief = 🔄 교대가 필요합니다
alert-relief-end = 제가 계속 맡겠습니다
alert-relief-asked = 다른 분들께 묻고 있습니다. 누군가 교대할 때까지 알림 { $number }은(는) 계속 맡아 주세요.
alert-card-relief = { $kind } · 🔄 <b>알림 { $number }: { $name } 님이 교대가 필요합니다</b> · { $area }
    { $what }
alert-relieved = ✅ 알림 { $number }: <b>{ $name }</b> 님이 이어받았습니다.
alert-write = ✏️ 메시지 쓰기
alert-card-unreached = { $kind } · 🔔 <b>알림 { $number }: 당직자 아무에게도 연락이 닿지 않습니다</b> · { $area }
    { $what }

    모든 코디네이터와 지휘본부를 호출하고 있습니다.
