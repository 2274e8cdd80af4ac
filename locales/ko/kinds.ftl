# What people send besides text, and what becomes of it.
relay-kind-poll = 📊 투표
relay-kind-live-location = 📍 실시간 위치(위)
relay-follows-photo = 🖼 사진(아래)
kind-live-ended = 📍 실시간 위치(종료됨)
kind-album = 🖼 앨범(아래): { $count }
kind-place-shared = 📍 장소가 공유되었습니다
kind-place-shared-in = 📍 장소가 공유되었습니다({ $area })
kind-contact-offered = 👤 연락처. 보낸 사람이 동의하면 여기에 표시됩니다
kind-contact-ask = 👤 이 연락처를 상대방에게 보여도 될까요: { $name }, { $phone }? 지금은 연락처를 보내셨다는 것만 보입니다.
kind-contact-yes = 네, 보여 주세요
kind-contact-no = 아니요
kind-contact-shown = 👤 상대방이 연락처를 볼 수 있습니다.
kind-contact-kept = 👤 연락처는 보이지 않습니다.
kind-contact-danger = 👤 위험한 상황일 수 있어, 보내신 연락처를 이제 담당자가 볼 수 있습니다.
kind-what = { $what ->
    [story] 스토리
    [paid] 유료 콘텐츠
    [once] 한 번만 볼 수 있는 것
    [giveaway] 경품 추첨
    [invoice] 청구서
    [game] 게임
    [checklist] 체크리스트
    [gift] 선물
    [account] 계정
   *[other] 알 수 없는 종류
  }
kind-not-passed = ⚠️ 전달할 수 없음: { $what }
kind-not-passed-you = 이것은 전달할 수 없습니다: { $what }. 상대방은 보내셨다는 것을 알 수 있습니다. 글, 사진, 음성 메시지 또는 파일로 보내 주세요.
mark-forwarded = {" "}· 전달된 메시지
mark-withdrawn-by = {" "}· { $by } 님이 취소함, { $at }
accounts-hidden = Telegram 계정 이름과 링크는 전달되지 않습니다. 메시지는 그 부분이 •••로 바뀌어 도착했습니다.
correction-head = ✏️ <b>번역자가 바로잡았습니다</b>
correction-ask = ✏️ 번역해 주신 뒤에 이 메시지가 수정되었습니다. 여기에 답장하여 다시 번역해 주세요.
stakes-wait = ✋ <b>사람이 확인할 때까지 기다려 주세요.</b> 아직 기계 번역만 있습니다.
stakes-first = ❗ <b>이것을 먼저 번역해 주세요.</b> 잘못 번역하면 해를 끼칠 수 있습니다.
withdraw-how = 여기에는 취소할 메시지가 없습니다. 보내신 메시지에 /withdraw 로 답장해 주세요.
withdraw-last = 마지막 메시지 취소
withdraw-own-ask = 마지막 메시지를 취소할까요? 상대방에게서 사라지고, 취소되었다고 표시됩니다.
withdrawn-own = 🚫 취소했습니다. 상대방에게는 더 이상 보이지 않고, 취소되었다고 표시됩니다.
withdrawn-by-resident = 🚫 { $name } 님(상담 { $number })이 { $at }에 보낸 메시지를 취소했습니다.
withdrawn-by-resident-interpreter = 🚫 주민(상담 { $number })이 { $at }에 보낸 메시지를 취소했습니다.
withdrawn-translation = 🚫 번역자가 이 메시지의 번역을 취소했습니다.
flood-note = 아주 빠르게 쓰고 계십니다. 모두 보관되며, 이제 담당자는 한 메시지로 모아서 읽습니다.
copy-refused = ⚠️ 메시지 하나(상담 { $number })를 쓰신 그대로 표시할 수 없었습니다. 내용:
voice-as-audio = 🎤 상대방의 Telegram은 음성 메시지를 받지 않아, 파일로 전달되었습니다.
command-withdraw = 메시지 취소하기
