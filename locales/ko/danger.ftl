danger-family-breath = 숨을 못 쉼
danger-family-heart = 심장 또는 뇌졸중
danger-family-blood = 심한 출혈
danger-family-wound = 부상 또는 화상
danger-family-fall = 넘어짐·추락
danger-family-unconscious = 의식 없음·경련
danger-family-poison = 중독 또는 약
danger-family-self-harm = 스스로 목숨을 끊을 위험
danger-family-fire = 화재 또는 연기
danger-family-gas = 가스 냄새
danger-family-flood = 침수 또는 익수
danger-family-trapped = 갇힘 또는 매몰
danger-family-birth = 출산
danger-family-attack = 폭행 또는 위협
danger-family-weapon = 흉기
danger-family-rape = 성폭력
danger-family-break-in = 침입 또는 강도
danger-family-missing-child = 아이 실종
danger-family-help = 도움 요청
danger-alert = 🆘 <b>{ $family }</b>
    <b>{ $name }</b> 님의 메시지:
    { $words }
    { $facts }
danger-fact-language = 언어: { $language }
danger-fact-gate = 체크인한 출입구: { $gate }
danger-fact-group = 그룹에 쓴 글입니다. 아직 봇을 시작하지 않았을 수 있어 답장이 전달되지 않을 수 있습니다.
danger-ask = 🆘 <b>위험하신가요?</b> 그렇다면 지금 전화하세요:
    { $numbers }

    위험하면 첫 번째 버튼을 누르세요. 바로 사람을 부릅니다. 아무것도 누르지 않으면 2분 뒤에 부릅니다.
danger-ask-yes = 🆘 위험합니다
danger-ask-no = 다른 도움이 필요해요
danger-ask-calm = 알겠습니다. 필요한 것을 여기에 써 주세요. 담당자가 읽으며, 쓰시는 언어로 쓰셔도 됩니다. /help 를 보내면 다른 할 수 있는 일을 볼 수 있습니다.
danger-in-group = 🆘 위험하면 지금 전화하세요: { $numbers }. 당직 담당자에게 알렸습니다. 아래 버튼을 눌러 개인적으로 써 주세요.
danger-in-group-button = 개인적으로 쓰기
danger-own = 본인이 위험한 상황이면 여기를 눌러 주세요. 바로 사람을 부릅니다.
danger-fact-in-group = 그룹에 쓴 글: { $group }
danger-fact-nameless = 이름이 가려져 있어 따로 연락할 수 없습니다. 그룹에서 답하거나 직접 가 주세요.
