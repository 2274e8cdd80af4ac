web-begin = 👋 현재 위치: <b>{ $gate }</b>({ $area })
    큰 버튼을 누르시면 담당자가 갑니다.
web-wait = ⏳ 지금 호출이 많아 아직 전달되지 않았습니다. 1분쯤 기다렸다가 다시 시도해 주세요. 급하시면 아래 번호로 전화해 주세요.
web-unknown-gate = ⚠️ 이 주소에 해당하는 출입구가 없어 아직 아무도 부르지 않았습니다. 포스터의 주소를 한 글자씩 확인해 주세요. 그래도 안 되면 아래 번호로 전화해 주세요.
web-gone = 이 페이지는 더 이상 없습니다. 사람이 필요하시면 출입구 포스터의 주소를 다시 열거나 아래 번호로 전화해 주세요.
web-trouble = ⚠️ 문제가 생겨 아직 전달되지 않았습니다. 다시 시도해 주세요. 급하시면 아래 번호로 전화해 주세요.
web-numbers = 긴급 상황에는 전화해 주세요:
web-ring = ☎️ 사무실: <b>{ $number }</b>
web-write-below = 언제든지 본인의 언어로 글을 보내 주세요. 가고 있는 담당자에게 전달됩니다.
web-write = ✍️ 글 보내기
web-write-ask = 본인의 언어로 적어 주세요. 담당자에게 번역과 함께 전달되고, 답은 이 페이지에 나옵니다.
web-send = 보내기
web-you = 👤 이름과 전화번호
web-you-ask = 원하시면 이름과 연락받을 전화번호를 알려 주세요. 담당자만 봅니다.
web-name = 이름
web-phone = 전화번호
web-save = 저장
web-phone-wrong = 전화번호가 아닌 것 같습니다. 확인하시거나 비워 두세요.
web-reloads = 이 페이지는 저절로 새로 고쳐집니다. 열어 두세요.
web-your-words = <b>보내신 내용:</b>
web-no-telegram = {""}
    📵 Telegram 없음: 답은 상대방의 웹 페이지에 나옵니다.
web-no-telegram-phone = {""}
    ☎️ 전화: <b>{ $phone }</b>
web-medium-unseen = 상대방은 Telegram이 없어 글만 보이는 웹 페이지에서 읽습니다. 글로 적어 주세요.
web-code = 포스터 주소에서 <b>{ $mark }</b> 뒤에 있는 글자를 입력해 주세요:
web-next = 다음
web-tap-again = ⚠️ 페이지가 오래되어 아직 아무도 부르지 않았습니다. 버튼을 한 번 더 눌러 주세요.
