alert-kind-unanswered = 💬 답장 없음
unanswered-alert = ⏳ <b>{ $name }</b> 님이 { $since }부터 답장을 기다리고 있습니다 · { $language }
    { $words }
unanswered-earlier = 그 전 메시지 { $count }개
unanswered-no-words = (글 없음: 사진, 음성, 위치 또는 파일)
unanswered-ended-answered = { $name } 님이 답장했습니다.
unanswered-ended-not-needed = { $name } 님이 답장이 필요 없다고 했습니다.
unanswered-ended-closed = { $name } 님이 상담을 종료했습니다.
unanswered-next = ⏳ 아직 답한 사람이 없어 다음 담당자를 부르고 있습니다. 메시지는 잘 보관되어 있으니 여기에 계속 쓰셔도 됩니다. 응급 상황이면 { $numbers }에 전화하세요.
unanswered-nobody = ⏳ 지금 당직자가 없어 코디네이터와 지휘본부를 부르고 있습니다. 메시지는 잘 보관되어 있으니 여기에 계속 쓰셔도 됩니다. 응급 상황이면 { $numbers }에 전화하세요.
unanswered-unreached = ⏳ 지금 당직자 아무에게도 연락이 닿지 않아 코디네이터와 지휘본부를 부르고 있습니다. 메시지는 잘 보관되어 있으니 여기에 계속 쓰셔도 됩니다. 응급 상황이면 { $numbers }에 전화하세요.
