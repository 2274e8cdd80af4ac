welcome = <b>{ $name } 님, 안녕하세요.</b> 저는 동네 도우미 Weft입니다. 언제든지 편한 언어로 여기에 글을 남겨 주세요. 담당자가 답해 드립니다. /help 를 보내면 할 수 있는 일을 볼 수 있습니다.
help-resident = <b>여기에서 할 수 있는 일</b>
    편한 언어로 무엇이든 써 주세요. 지역 담당자가 읽고 답해 드립니다.
    /language – 언어 선택
    /help – 이 안내 보기
help-volunteer = <b>자원봉사자</b>
    /shifts – 신청할 수 있는 봉사 일정
    /myshifts – 내가 신청한 봉사 일정
help-worker = <b>사회복지사</b>
    /duty – 당직자 확인
    /rota – 한 주 당직표
    밤에 도착하는 분이 있으면 알림을 받습니다. <b>맡겠습니다</b> 버튼을 눌러 주세요.
    주민에게 답하려면 그 메시지에 답장해 주세요.
help-coordinator = <b>코디네이터</b>
    /newshift – 봉사 일정 올리기
    /invite – 초대 링크 만들기
    /duty – 당직자 확인
    /rota – 한 주 당직표
help-office = <b>지휘본부</b>
    /duty – 당직자 확인
    /rota – 한 주 당직표
help-admin = <b>관리자</b>
    /invite – 초대 링크 만들기
    /newshift – 봉사 일정 올리기
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
