relay-lines = { $lines }
relay-resident = 주민
relay-head-staff-resident = 💬 <b>{ $name }</b> · 상담 { $number } · { $language }{ $marks }
relay-head-staff-staff = ↩️ <b>{ $author }</b> → { $name } · 상담 { $number }{ $marks }
relay-head-interpreter-resident = 💬 <b>주민</b> · 상담 { $number } · { $language }{ $marks }
relay-head-interpreter-staff = ↩️ <b>담당자</b> · 상담 { $number } · { $language }{ $marks }
relay-head-resident = 💬 <b>담당자</b>{ $marks }
relay-head-author = → <b>{ $name }</b> · 상담 { $number }{ $marks }
relay-mark-edited = {" "}· 수정됨
relay-mark-assumed = {" "}(언어 추정)
relay-by-machine = 🤖 <b>기계 번역</b>, { $engine ->
    [firefox] Firefox
    [libretranslate] LibreTranslate
   *[other] { $engine }
  }
relay-by-phrase = 👥 <b>사람이 번역함</b>, 자주 쓰는 문구
relay-by-person = 🗣 <b>번역자</b>
relay-not-translated = ⚠️ <b>번역되지 않음.</b> 지금은 쓸 수 있는 번역기가 없습니다. 나중에 자동으로 다시 시도합니다.
relay-broken = ⚠️ 원문과 대조해 주세요: { $values }
relay-kind-photo = 🖼 사진(위)
relay-kind-voice = 🎤 음성 메시지(위)
relay-kind-video = 🎬 동영상(위)
relay-kind-video-note = 🎬 영상 메시지(위)
relay-kind-sticker = 스티커(위)
relay-kind-location = 📍 위치(위)
relay-kind-contact = 👤 연락처가 공유되었습니다. 번역자에게는 보이지 않습니다
relay-kind-audio = 🎵 오디오(위)
relay-kind-animation = 🎞 애니메이션(위)
relay-kind-venue = 📍 장소(위)
relay-kind-other = ⚠️ 전달할 수 없는 종류의 메시지(투표, 게임 등)
relay-kind-person = 🙋 사람과 이야기하고 싶어 합니다
relay-follows-document = 📎 문서(아래)
relay-follows-video = 🎬 동영상(아래)
relay-follows-audio = 🎵 오디오(아래)
relay-follows-animation = 🎞 애니메이션(아래)
relay-lost-big = ⚠️ 📎 너무 커서 전달할 수 없는 파일
relay-lost-gone = ⚠️ 📎 전달하지 못한 파일
relay-quote = ❝{ $words }❞
relay-contact = 👤 연락처: { $name }, { $phone }
relay-phrases-all = 💬 모든 문구 …
relay-phrases = 문구를 누르면 <b>{ $name }</b> 님(상담 { $number })에게 그분의 언어로 전달됩니다.
relay-answer = 답장
relay-close = 상담 종료
relay-received = 메시지가 { $area } 담당자에게 전달되었습니다. 여기에서 답해 드립니다.
relay-kept = 메시지를 보관했습니다. 담당자가 오는 대로 읽습니다. 응급 상황이면 <b>120</b>(구급차), <b>110</b>(경찰), <b>119</b>(소방)에 전화하세요.
relay-which-area = 메시지를 보관했습니다. 어느 지역에 사시나요? 그 지역 담당자가 읽습니다.
relay-no-area = 메시지를 보관했지만, 여기에는 아직 등록된 지역이 없습니다. 응급 상황이면 <b>120</b>(구급차), <b>110</b>(경찰), <b>119</b>(소방)에 전화하세요.
relay-person-asked = 🙋 사람과 이야기하고 싶다는 것을 { $area } 담당자에게 알렸습니다. 어떤 일인지 편한 언어로 여기에 적어 주세요.
relay-language-assumed = { $language }로 쓰신 것 같습니다. 아니라면 사용하시는 언어를 눌러 주세요.
relay-language-other = { $language }와 다른 언어로 보입니다. 그 언어로 답을 받으시려면 아래에서 눌러 주세요.
relay-language-name = { $name }
relay-language-fixed = 이제부터 보내신 메시지의 언어를 { $language }로 보고 번역하며, 답변도 { $language }로 번역해 드립니다.
relay-file-big = 이 파일은 너무 커서 전달할 수 없습니다(최대 { $limit }MB). 다른 내용은 전달되었고, 파일이 빠졌다는 표시도 되어 있습니다. 더 작은 파일이나 사진을 보내 주세요.
relay-file-gone = 이 파일을 전달하지 못했습니다. 다른 내용은 전달되었고, 파일이 빠졌다는 표시도 되어 있습니다. 다시 보내거나 사진을 보내 주세요.
relay-other-not-passed = 이런 종류의 메시지는 전달할 수 없습니다. 이 대화를 읽는 사람은 메시지를 보내셨다는 것을 알 수 있습니다. 글, 사진, 음성 메시지 또는 파일로 보내 주세요.
relay-answer-prompt = { $name } 님에게 보낼 답장을 써 주세요(상담 { $number }). 그만두려면 /cancel 을 보내 주세요.
relay-pick-case = 누구에게 보낼까요? 상담을 누르면 쓰신 내용이 그리로 전달됩니다. 메시지에 답장하면 그 상담으로 자동 전달됩니다.
relay-case-label = { $number } · { $name }
relay-own-question = 제 질문입니다
relay-no-cases = 진행 중인 상담이 없어 아무것도 보내지 않았습니다. 본인의 질문인가요?
relay-interpreter-hint = 번역하려면 번역할 메시지에 답장해 주세요. 방금 내용은 전달되지 않았습니다. 본인의 질문인가요?
relay-picked-gone = 그 글은 보관되어 있지 않습니다. 다시 써 주세요.
relay-waited-too-long = 앞서 상담을 고르지 않고 쓰신 글은 아무에게도 전달되지 않았으며 더 이상 보관되지 않습니다. 아직 필요하시면 다시 써 주세요.
relay-not-a-copy = 그 메시지는 어느 상담에도 속하지 않습니다. 상담의 메시지에 답장하거나 답장 버튼을 사용해 주세요. 아무것도 보내지 않았습니다.
relay-text-only = 번역은 글로 보내 주세요.
relay-interpreted-staff = ✓ 담당자에게 번역이 전달되었습니다.
relay-interpreted-resident = ✓ 주민에게 번역이 전달되었습니다.
relay-undelivered = ⚠️ { $name } 님(상담 { $number })에게 보낸 메시지를 전달하지 못했습니다. Telegram에서 연락이 닿지 않습니다.
case-unknown = 상담을 찾을 수 없거나 담당하시는 상담이 아닙니다.
case-closed-already = 상담 { $number }번은 종료되었습니다. 주민이 다시 글을 쓰면 새 상담이 열립니다.
case-closed-toast = 상담 { $number }번을 종료했습니다.
case-closed-you = 담당자가 이 대화를 종료했습니다. 언제든지 다시 글을 쓰시면 새 대화가 열립니다.
case-closed-staff = ☑️ 상담 { $number }({ $name } 님)을 { $by } 님이 종료했습니다.
case-closed-interpreter = ☑️ 상담 { $number }번이 종료되었습니다. 번역해 주셔서 감사합니다.
offer-card = 🗣 <b>번역해 주실 수 있나요?</b> { $language } ↔ { $other } · 상담 { $number }
offer-accept = 네, 맡겠습니다
offer-decline = 지금은 어렵습니다
offer-card-yours = 🗣 상담 { $number }번의 번역을 맡으셨습니다: { $language } ↔ { $other }.
    지금까지의 대화를 모두 보내 드립니다. 메시지에 번역문으로 <b>답장</b>해 주세요. 양쪽에서 기계 번역을 대신합니다. 이름과 계정은 아무에게도 보이지 않습니다.
offer-card-taken = 상담 { $number }({ $language }): 다른 번역자가 맡았습니다. 감사합니다.
offer-card-declined = 상담 { $number }({ $language }): 지금은 어렵다고 답하셨습니다.
offer-card-left = 상담 { $number }({ $language }): 번역을 넘기셨습니다. 감사합니다.
offer-card-withdrawn = 상담 { $number }({ $language }): 번역 담당에서 제외되셨습니다. 감사합니다.
offer-card-over = 상담 { $number }({ $language }): 번역자가 더 이상 필요하지 않습니다.
offer-hand-back = 번역 넘기기
offer-taken = 다른 번역자가 이 상담을 맡았거나 상담이 끝났습니다.
interpreter-not-yours = 이 상담의 번역을 맡고 계시지 않습니다.
interpreter-joined = 🗣 번역자({ $language })가 상담 { $number }에 참여했습니다.
interpreter-joined-you = 🗣 번역자가 이 대화에 참여했습니다.
interpreter-left = 🗣 번역자가 상담 { $number }({ $language })에서 나갔습니다. 기계 번역은 계속되며 다른 번역자에게 요청하고 있습니다.
interpreter-lost = 🗣 상담 { $number }({ $language })의 번역자와 더 이상 연락이 되지 않습니다. 기계 번역은 계속되며 다른 번역자에게 요청하고 있습니다.
alert-danger = 🆘 <b>{ $name }</b> 님의 메시지:
    { $words }
danger-not-relayed = 🆘 { $name } 님의 말은 알림 { $number }에만 있습니다. 상담으로 전달하지 못했습니다. 누군가 꼭 답하도록 해 주세요. 원인은 로그에 있습니다.
emergency-numbers = 🆘 <b>위험하면 지금 전화하세요:</b>
    <b>120</b> 구급차
    <b>110</b> 경찰
    <b>119</b> 소방
    당직 담당자에게 알렸습니다. 여기에 계속 써 주세요.
