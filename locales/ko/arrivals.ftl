alert-arrival = <b>{ $name }</b> 님이 출입구에 도착했습니다: { $gate }
    { $since } 도착 · 언어: { $language }
    필요한 도움: { $need }
    인원: { $party } · 무거운 짐·부축: { $luggage }
    아픈 사람: { $ill }{ $notes }
arrival-card-notes =
    {""}
    { $notes }
arrival-language = 🌐 환영합니다! 언어를 선택해 주세요.
arrival-gate-unknown = 출입구 코드를 확인할 수 없습니다. 출입구의 QR 코드를 다시 스캔하거나 필요한 도움을 여기에 적어 주세요.
arrival-unknown = 접수를 찾을 수 없거나 본인의 접수가 아닙니다.
arrival-over = 이 접수는 이미 끝났습니다.
arrival-not-received = 만나신 뒤 먼저 ‘만났습니다’를 눌러 주세요.
arrival-ask-need = 환영합니다. 현재 위치: <b>{ $gate }</b>. 무엇을 도와드릴까요?
arrival-need-button-fetch = 🚪 데리러 와 주세요
arrival-need-button-register = 📝 접수만
arrival-need-button-medical = 🚑 의료 지원 필요
arrival-need-fetch = 문 열기·마중
arrival-need-register = 접수
arrival-need-medical = 의료 지원
arrival-ask-party = 모두 몇 분이신가요?
arrival-people = { $party ->
    [5] 5+
   *[other] { $party }
  }
arrival-ask-luggage = 무거운 짐이 있거나 부축이 필요한 분이 있습니까?
arrival-luggage-some = 있음
arrival-luggage-none = 없음
arrival-ask-ill = 몸이 아픈 분이 있습니까(열, 기침, 호흡 곤란)?
arrival-ill-somebody = 있음
arrival-ill-nobody = 없음
arrival-check = <b>내용이 맞습니까?</b>
    출입구: { $gate }
    필요한 도움: { $need }
    인원: { $party }
    무거운 짐·부축: { $luggage }
    아픈 사람: { $ill }
arrival-check-unwell = <b>내용이 맞습니까?</b>
    출입구: { $gate }
    필요한 도움: { $need }
    인원: { $party }
    무거운 짐·부축: { $luggage }
    아픈 사람: { $ill }

    응급 상황이면 지금 바로 <b>120</b>에 전화하세요.
arrival-confirm = ✅ 네, 불러 주세요
arrival-again = ↩️ 처음부터 다시
arrival-status-waiting = ✅ 접수되었습니다. 지금 담당자를 부르고 있습니다. 출입구에서 기다려 주세요.
arrival-status-taken = ✅ 접수되었고 담당자가 가고 있습니다. 출입구에서 기다려 주세요.
arrival-status-overdue = ✅ 접수되었습니다. 가고 있는 담당자에게 확인하고 있습니다. 출입구에서 기다려 주세요.
arrival-elsewhere = ✅ 다른 출입구에서 접수되어 있습니다: <b>{ $gate }</b>({ $area }). 담당자는 그곳으로 갑니다. 지금 <b>{ $here }</b>({ $there })에 계시면 ‘{ arrival-cancel }’를 누른 뒤 이곳의 코드를 다시 스캔해 주세요.
arrival-add-note = ✏️ 메모 추가
arrival-cancel = ✖️ 안 오셔도 됩니다
arrival-note-ask = 전할 내용을 본인의 언어로 메시지 하나에 적어 주세요. 그만두려면 /cancel 을 보내 주세요.
arrival-note-kept = 메모를 전달했습니다.
arrival-note-passed = ✏️ 알림 { $number }, <b>{ $name }</b> 님의 메모:
    { $note }
arrival-cancelled = 접수가 취소되었습니다. 담당자가 가지 않습니다. 사람이 필요하면 코드를 다시 스캔해 주세요.
arrival-cancelled-on-the-way = ✖️ 알림 { $number }: <b>{ $name }</b> 님이 취소했습니다. 이제 가지 않으셔도 됩니다.
arrival-coming = <b>{ $name }</b> 님이 지금 가고 있습니다. 출입구에서 기다려 주세요.
arrival-still-looking = 아직 아무도 응답하지 않았습니다. 누군가 올 때까지 모든 코디네이터와 지휘본부를 계속 호출하고 있습니다. 응급 상황이면 <b>120</b>에 전화하세요.
arrival-someone-else = 오기로 한 분이 올 수 없게 되었습니다. 지금 다른 담당자를 부르고 있습니다. 출입구에서 기다려 주세요.
arrival-received = { $name } 님이 만났다고 알려 왔습니다. 환영합니다!
arrival-closed = 접수가 완료되었습니다. 언제든지 여기에 글을 남겨 주세요.
arrival-receive = 🤝 만났습니다
arrival-close-noted = 📝 메모를 남기고 종료
arrival-close-plain = 메모 없이 종료
arrival-closing-ask = 메모를 메시지 하나에 적어 주세요. 담당자만 볼 수 있습니다. 그만두려면 /cancel 을 보내 주세요.
arrival-closing-kept = 마중을 마쳤습니다.
arrival-ended-cancelled = { $name } 님이 취소했습니다.
arrival-ended-received = { $name } 님이 맞이했습니다.
arrival-ended-closed = { $name } 님이 맞이하고 종료했습니다.
arrival-ended-noted = { $name } 님이 맞이하고 종료했습니다:
    { $note }
arrival-eta = ⏱ { $minutes }분 후
arrival-eta-told = 기다리는 분에게 전했습니다.
arrival-coming-at = <b>{ $name }</b> 님이 { $at }쯤 도착합니다.
arrival-nobody-here = 🔍 아무도 없습니다
arrival-asked-them = 기다리던 분에게 어디 계신지 묻고 있습니다. 5분 동안 답이 없으면 이 알림은 자동으로 끝납니다.
arrival-where-are-they = ❓ <b>{ $name }</b> 님이 { $gate }에 와 있지만 만나지 못하고 있습니다. 아직 그곳에 계신가요?
arrival-still-here = 🙋 네, 여기 있습니다
arrival-still-here-told = ✅ 여기 계신다고 담당자에게 전했습니다.
arrival-is-still-there = 🙋 알림 { $number }: <b>{ $name }</b> 님이 아직 { $gate }에서 담당자를 찾고 있습니다.
arrival-missing-medical = ⚠️ 알림 { $number }: { $gate }에서 의료 지원을 요청한 <b>{ $name }</b> 님을 찾을 수 없습니다. 가능하면 다른 분과 함께 찾아봐 주세요.
arrival-gone = 출입구에서 만나지 못했습니다. 아직 사람이 필요하면 코드를 다시 스캔하거나 여기에 적어 주세요.
arrival-gone-office = 알림 { $number }: { $gate }에서 <b>{ $name }</b> 님을 찾지 못했고 답도 없었습니다. 지금은 아무도 찾고 있지 않습니다.
arrival-ended-gone = 기다리던 분을 찾지 못했고 답도 없었습니다.
