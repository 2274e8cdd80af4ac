alert-arrival = <b>{ $name }</b> 님이 출입구에 도착했습니다: { $gate }
    { $since } 도착 · 언어: { $language }{ $silent }
    필요한 도움: { $need }
    인원: { $party } · 무거운 짐·부축: { $luggage }
    아픈 사람: { $ill }
arrival-language = 🌐 환영합니다! 언어를 선택해 주세요.
arrival-gate-unknown = 출입구 코드를 확인할 수 없습니다. 출입구의 QR 코드를 다시 스캔하거나 필요한 도움을 여기에 적어 주세요.
arrival-unknown = 접수를 찾을 수 없거나 본인의 접수가 아닙니다.
arrival-over = 이 접수는 이미 끝났습니다.
arrival-not-received = 만나신 뒤 먼저 ‘만났습니다’를 눌러 주세요.
arrival-ask-need = 무엇을 도와드릴까요?
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
arrival-again = ✏️ 답변 고치기
arrival-status-waiting = ✅ 지금 담당자를 부르고 있습니다. 출입구에서 기다려 주세요.
arrival-status-taken = ✅ <b>{ $name }</b> 님이 { $since }에 출발해 지금 가고 있습니다. 출입구에서 기다려 주세요.
arrival-status-overdue = ⏳ <b>{ $name }</b> 님이 늦어지고 있습니다. 지금 어디쯤인지 물어보고 있습니다. 출입구에서 기다려 주세요.
arrival-cancel = ✖️ 안 오셔도 됩니다
arrival-cancelled = 알겠습니다. 담당자가 가지 않습니다. 사람이 필요하시면 코드를 다시 스캔해 주세요.
arrival-cancelled-on-the-way = ✖️ 알림 { $number }: <b>{ $name }</b> 님이 이제 도움이 필요 없다고 합니다. 가지 않으셔도 됩니다.
arrival-coming = <b>{ $name }</b> 님이 지금 가고 있습니다. 출입구에서 기다려 주세요.
arrival-still-looking = 아직 아무도 응답하지 않았습니다. 누군가 올 때까지 모든 코디네이터와 지휘본부를 계속 호출하고 있습니다. 응급 상황이면 <b>{ $emergency }</b>에 전화하세요.
arrival-someone-else = 오기로 한 분이 올 수 없게 되었습니다. 지금 다른 담당자를 부르고 있습니다. 출입구에서 기다려 주세요.
arrival-received = { $name } 님이 만났다고 알려 왔습니다. 환영합니다!
arrival-closed = 접수가 완료되었습니다. 언제든지 여기에 글을 남겨 주세요.
arrival-receive = 🤝 만났습니다
arrival-close-noted = 📝 메모를 남기고 종료
arrival-close-plain = 메모 없이 종료
arrival-closing-ask = 메모를 메시지 하나에 적어 주세요. 담당자만 볼 수 있습니다. 그만두려면 /cancel 을 보내 주세요.
arrival-closing-kept = 마중을 마쳤습니다.
arrival-ended-cancelled = { $name } 님이 도움이 필요 없다고 알려 왔습니다.
arrival-ended-received = { $name } 님이 맞이했습니다.
arrival-ended-closed = { $name } 님이 맞이하고 종료했습니다.
arrival-ended-noted = { $name } 님이 맞이하고 종료했습니다:
    { $note }
gate-ask-area = 출입구가 어느 지역에 있나요? 누르시거나 지역이나 출입구 이름을 적어 주세요.
gate-ask-gate = <b>{ $area }</b>의 어느 출입구에 계신가요?
gate-button-areas = ‹ 모든 지역
gate-none = 아직 등록된 출입구가 없습니다. 필요한 도움을 편한 언어로 여기에 적어 주세요.
arrival-begun = 👋 현재 위치: <b>{ $gate }</b>({ $area })
    큰 버튼을 누르시면 담당자가 갑니다. 누르지 않으셔도 1분 뒤에 저희가 담당자를 부르겠습니다.
arrival-card = 📍 <b>{ $gate }</b>({ $area })

    { $lines }
arrival-call = 🙋 도착했어요, 와 주세요
arrival-languages = 🌐 언어 …
arrival-back = ↩️ 뒤로
arrival-skip = 건너뛰기 ›
arrival-unsaid = 아직 답하지 않음
arrival-not-finished = {""}
    ⚠️ 코드를 스캔한 뒤 아직 아무 말이 없습니다.
arrival-status-soon = ✅ 조금 전에 이미 부르셨습니다. 곧 담당자를 다시 부르겠습니다. 출입구에서 기다려 주세요.
arrival-usual = 보통 { $minutes }분 안에 담당자가 도착합니다.
arrival-emergency = 🚑 응급 상황이면 지금 바로 <b>{ $emergency }</b>에 전화하세요.
arrival-write-here = 언제든지 여기에 본인의 언어로 글을 쓰거나 음성을 보내 주세요. 가고 있는 담당자에게 전달됩니다.
arrival-nobody-came = 🔔 아무도 안 왔습니다
arrival-cancel-ask = 아무도 가지 않아도 괜찮으시겠습니까?
arrival-cancel-sure = 네, 안 오셔도 됩니다
arrival-nobody-on-call = 지금 이 출입구에는 당직자가 없습니다. 누군가 올 때까지 코디네이터와 지휘본부를 계속 호출하겠습니다. 응급 상황이면 <b>{ $emergency }</b>에 전화하세요.
arrival-moved = 📍 알림 { $number }: <b>{ $name }</b> 님은 지금 다른 출입구에 있습니다: <b>{ $gate }</b>({ $area })
arrival-where-are-you = ❓ 알림 { $number }: <b>{ $name }</b> 님이 아직 { $gate }에서 기다리며 지금 어디쯤이신지 묻고 있습니다.
arrival-not-come = ⚠️ 알림 { $number }: <b>{ $name }</b> 님이 { $gate }에 아무도 오지 않았다고 합니다. 다른 분들을 호출하고 있습니다. 이미 도착하셨다면 다시 맡아 주세요.
arrival-receive-ask = { $gate }에서 <b>{ $name }</b> 님을 정말 만나셨습니까?
arrival-receive-sure = 🤝 네, 만났습니다
arrival-receive-noted = 만나신 것으로 기록했습니다.
arrival-staff-ask = 스캔한 코드: <b>{ $gate }</b>({ $area }). 본인이 이곳에 도착하신 건가요?
arrival-staff-arrives = 🙋 네, 불러 주세요
arrival-staff-tries = 아니요, 시험해 봤어요
arrival-scanned = 스캔했습니다: <b>{ $gate }</b>({ $area })
arrival-scanned-only = ✅ 코드가 정상입니다: <b>{ $gate }</b>({ $area }). 아무도 호출하지 않았습니다.
arrival-ringing-again = 지금 다시 호출하고 있습니다.
arrival-asked-where = 담당자가 가고 있습니다. 지금 어디쯤인지 물어보았습니다.
arrival-eta = ⏱ { $minutes }분 후
arrival-eta-told = 기다리는 분에게 전했습니다.
arrival-coming-at = <b>{ $name }</b> 님이 { $at }쯤 도착합니다.
arrival-nobody-here = 🔍 아무도 없습니다
arrival-asked-them = 기다리던 분에게 어디 계신지 묻고 있습니다.
arrival-where-are-they = ❓ <b>{ $name }</b> 님이 { $gate }에 와 있지만 만나지 못하고 있습니다. 아직 그곳에 계신가요?
arrival-still-here = 🙋 네, 여기 있습니다
arrival-still-here-told = ✅ 여기 계신다고 담당자에게 전했습니다.
arrival-is-still-there = 🙋 알림 { $number }: <b>{ $name }</b> 님이 아직 { $gate }에서 담당자를 찾고 있습니다.
arrival-missing-medical = ⚠️ 알림 { $number }: { $gate }에서 의료 지원을 요청했거나 아픈 사람이 있다고 알린 <b>{ $name }</b> 님을 찾을 수 없습니다. 가능하면 다른 분과 함께 찾아봐 주세요.
arrival-gone = 출입구에서 만나지 못했습니다. 아직 사람이 필요하면 코드를 다시 스캔하거나 여기에 적어 주세요.
arrival-gone-office = 알림 { $number }: { $gate }에서 <b>{ $name }</b> 님을 찾지 못했고 답도 없었습니다. 지금은 아무도 찾고 있지 않습니다.
arrival-ended-gone = 기다리던 분을 찾지 못했고 답도 없었습니다.
arrival-close-ask = 알림 { $number }: { $gate }에서 <b>{ $name }</b> 님을 만나셨습니다. 다 마치셨으면 종료해 주세요.
arrival-close-ask-other = 알림 { $number }: { $worker } 님이 { $gate }에서 <b>{ $name }</b> 님을 맞이했지만 이제 종료할 수 없습니다. 대신 종료해 주세요.
arrival-close-undo = ↩️ 종료 취소
arrival-close-undone = 종료를 취소했습니다.
arrival-close-too-late = 종료 취소는 2분 안에만 할 수 있습니다.
arrival-ended-itself = { $name } 님이 맞이했고, 12시간 뒤 자동으로 종료되었습니다.
arrival-ended-closed-by = { $name } 님이 맞이했고 { $worker } 님이 종료했습니다.
arrival-nobody-reached = 지금 이 출입구의 당직자 아무에게도 연락이 닿지 않습니다. 누군가 올 때까지 코디네이터와 지휘본부를 계속 호출하겠습니다. 응급 상황이면 <b>{ $emergency }</b>에 전화하세요.
