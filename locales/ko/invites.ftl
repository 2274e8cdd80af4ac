invite-ask-role = 어떤 역할로 초대할까요?
invite-ask-area = 어느 지역으로 초대할까요?
invite-made = { $role }({ $area }) 초대입니다. 아래 링크를 전달해 주세요. { $until }까지 { $uses }명이 사용할 수 있습니다.
    { $link }
invite-all-areas = 모든 지역
invite-unknown = 유효하지 않은 링크입니다. 링크를 보낸 분에게 새 링크를 요청해 주세요.
invite-expired = 기간이 지난 링크입니다. 코디네이터에게 새 링크를 요청해 주세요.
request-asked = 감사합니다. { $role }({ $area }) 역할을 확인해 달라고 코디네이터에게 요청했습니다. 결과가 나오면 알려 드리겠습니다.
request-approved = 이제 { $role }({ $area }) 역할을 맡으셨습니다. /help 를 보내면 할 수 있는 일을 볼 수 있습니다.
request-declined = { $role }({ $area }) 역할 신청이 승인되지 않았습니다. 착오라고 생각되시면 코디네이터에게 문의해 주세요.
request-card = <b>{ $name }</b> 님이 { $role }({ $area }) 역할을 신청했습니다.
request-card-approved = ✅ <b>{ $name }</b> 님이 이제 { $role }({ $area }) 역할을 맡습니다. 승인: { $by } 님
request-card-declined = <b>{ $name }</b> 님의 { $role }({ $area }) 역할 신청이 승인되지 않았습니다. 처리: { $by } 님
request-nobody = 지금은 이 역할을 확인해 줄 수 있는 사람이 없습니다. 링크를 보낸 분에게 문의해 주세요.
request-decided = 다른 분이 이미 처리한 신청입니다.
request-own = 본인의 신청은 직접 처리할 수 없습니다. 다른 분이 처리해야 합니다.
request-approve = 승인
request-decline = 거절
