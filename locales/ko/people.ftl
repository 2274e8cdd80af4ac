welcome = <b>{ $name } 님, 안녕하세요.</b> 저는 동네 도우미 Weft입니다. 언제든지 편한 언어로 여기에 글을 남겨 주세요. 담당자가 답해 드립니다. /help 를 보내면 할 수 있는 일을 볼 수 있습니다.
help-resident = <b>여기에서 할 수 있는 일</b>
    편한 언어로 무엇이든 써 주세요. 지역 담당자가 읽고 답해 드립니다.
    /language – 언어 선택
    /help – 이 안내 보기
help-volunteer = <b>자원봉사자</b>
    /shifts – 신청할 수 있는 봉사 일정
    /myshifts – 내가 신청한 봉사 일정
    /myhours – 내 봉사 시간
help-worker = <b>사회복지사</b>
    /alerts – 끝나지 않은 알림
    /duty – 당직자 확인
    /rota – 한 주 당직표
    /test – 전화 울려 보기
    밤에 도착하는 분이 있으면 알림을 받습니다. <b>맡겠습니다</b> 버튼을 눌러 주세요.
    주민에게 답하려면 그 메시지에 답장해 주세요.
help-coordinator = <b>코디네이터</b>
    /newshift – 봉사 일정 올리기
    /hours – 봉사 시간 승인
    /invite – 초대 링크 만들기
    /posters – 출입구 포스터 만들기
    /alerts – 끝나지 않은 알림
    /duty – 당직자 확인
    /rota – 한 주 당직표
    /policy – 알림을 받을 사람
help-office = <b>지휘본부</b>
    /alerts – 끝나지 않은 알림
    /duty – 당직자 확인
    /rota – 한 주 당직표
help-admin = <b>관리자</b>
    /invite – 초대 링크 만들기
    /posters – 출입구 포스터 만들기
    /newshift – 봉사 일정 올리기
    /hours – 봉사 시간 승인
command-help = 여기에서 할 수 있는 일
command-language = 언어 선택
command-shifts = 신청할 수 있는 봉사 일정
command-myshifts = 내 봉사 일정
command-duty = 당직자 확인
command-newshift = 봉사 일정 올리기
command-invite = 초대 링크 만들기
command-cancel = 작성 중인 양식 그만두기
command-rota = 한 주 당직표
language-ask = 언어를 선택해 주세요.
language-set = 이제부터 { $language }로 안내해 드리겠습니다.
link-unknown = 유효하지 않은 링크입니다. /help 를 보내면 할 수 있는 일을 볼 수 있습니다.
role-resident = 주민
role-volunteer = 자원봉사자
role-worker = 사회복지사
role-coordinator = 코디네이터
role-office = 지휘본부
role-admin = 관리자
role-label = { $role ->
    [volunteer] 자원봉사자
    [worker] 사회복지사
    [coordinator] 코디네이터
    [office] 지휘본부
   *[other] { $role }
  }
role-not-held = 이 사람은 그 지역에서 이 역할을 맡고 있지 않습니다.
role-last-admin = 모든 지역을 맡은 마지막 관리자입니다. 먼저 다른 사람을 관리자로 지정해 주세요.
role-taken = { $role }({ $area }) 역할이 종료되었습니다. 착오라고 생각되시면 코디네이터에게 문의해 주세요. /help 를 보내면 할 수 있는 일을 볼 수 있습니다.
area-label = { $name }
areas-more = 더 보기 ›
help-page = { $parts }
language-name = { $name }
door-button-gate = 🚪 출입구에 있습니다
door-button-help = 💬 도움이 필요합니다
door-button-volunteer = 🤝 돕고 싶습니다
door-button-language = 🌐 언어 선택
door-button-person = 🙋 사람과 이야기하기
language-button-other = 다른 언어
language-other-ask = 어떤 언어로 쓰시나요? 누르시거나, 언어 이름을 보내 주세요. 어떤 언어로 적으셔도 됩니다.
language-other-unknown = 그런 이름의 언어를 찾지 못했습니다. 다르게 적어 주시거나 여기에서 골라 주세요.
language-other-which = 어느 언어인가요? 여기에 없으면 이름을 다시 적어 주세요.
language-other-set = { $language }로 쓰시는군요. 아직 그 언어로 안내해 드릴 수 없어 { $other }로 안내해 드립니다. 계속 { $language }로 써 주세요. 담당자에게 어떤 언어인지 표시되고, 번역자를 찾습니다.
language-offer = { $language }로도 안내해 드릴 수 있습니다. 원하시면 눌러 주세요.
volunteer-ask-area = 감사합니다! 어느 지역에서 돕고 싶으신가요? 그 지역 코디네이터에게 알려 드립니다.
volunteer-nobody = 감사합니다! 지금 그 지역에는 자원봉사자를 받아 줄 수 있는 사람이 없습니다. 사시는 지역 담당자에게 초대 링크를 요청해 주세요.
group-line = 저는 개인 대화에서만 이야기합니다. 버튼을 눌러 그곳에 써 주세요.
group-button-open = 💬 개인 대화로 쓰기
plain-ask = 이렇게 쓰셨습니다: { $words }
    아래를 뜻하시나요, 아니면 담당자에게 보내는 말인가요?
plain-button-staff = 담당자에게 보내기
plain-button-shifts = 봉사 일정 보기
command-cases = 진행 중인 상담
