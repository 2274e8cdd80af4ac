storm-card-open = { $kind } · 🔔 <b>아직 아무도 맡지 않았습니다: { $count }건</b> · { $area }

    { $lines }
storm-card-yours = ✅ { $kind } · <b>맡으신 알림: { $count }건</b> · { $area }

    { $lines }
storm-card-taken = ✅ { $kind } · <b>모두 맡은 사람이 있습니다: { $count }건</b> · { $area }

    { $lines }
storm-card-over = ☑️ { $kind } · { $area }: 이 알림들은 모두 끝났습니다.
storm-line = <b>알림 { $number }</b> · { $about }
storm-minutes = { $minutes }분
storm-party = 👥 { $party }
storm-taker = ✅ { $name } 님
storm-taken-count = ✅ { $name } 님: { $count }건
storm-page = { $page }/{ $pages }쪽
storm-asked-by = ↔️ { $name } 님이 함께 나눠 맡자고 합니다.
storm-declined = 지금은 어렵다고 답하셨습니다. 다른 분들을 호출하고 있습니다. 가능하시게 되면 맡아 주세요.
storm-joins-you = 모두 맡으셨으므로 여기에 새로 오는 알림도 맡게 됩니다.
storm-take-all = ✋ 모두 맡겠습니다
storm-take-one = ✋ 알림 { $number }
storm-split = ↔️ 나눠 맡을 분…
storm-split-ask = 누구와 나눠 맡으시겠습니까? 절반은 직접 맡으시고, 나머지 절반은 그 동료에게 묻습니다.
storm-split-nobody = 지금 연락할 수 있는 동료가 없습니다.
storm-split-done = { $kept }건을 맡으셨습니다. 나머지 { $given }건은 { $name } 님께 묻고 있습니다. 맡지 않으시면 평소처럼 다음 분에게 넘어갑니다.
storm-still-on-it = { $kind } · { $area }: 맡으신 { $count }건, 아직 처리 중이신가요? 답이 없으면 다음 분에게 넘어갑니다.
storm-still-thanks = 감사합니다. 모두 계속 부탁드립니다.
storm-question-over = 이 질문은 끝났습니다. 지금 상황은 목록에서 볼 수 있습니다.
storm-all-yours = 지금 맡으신 알림: { $count }건
storm-passed-on = 다른 분들께 묻고 있습니다.
storm-none-left = 이미 { $names } 님이 맡았습니다.
storm-over = 이 알림들은 이미 끝났습니다.
storm-none-yours = 지금 맡으신 알림이 없습니다.
storm-unknown = 이 목록을 찾을 수 없습니다.
storm-reply-which = 보내지 않았습니다. 이 목록에는 여러 사람이 있습니다. 해당하는 알림을 누른 다음 그 카드에 답장해 주세요.
