invite-ask-role = 邀请对方以什么身份加入？
invite-ask-area = 邀请到哪个居民区？
invite-made = 邀请身份：{ $role }（{ $area }）。请把下面的链接转发给对方；有效期至 { $until }，可供 { $uses } 人使用：
    { $link }
invite-all-areas = 所有居民区
invite-unknown = 这个链接无效。请向发送链接的人重新索取。
invite-expired = 这个链接已经过期。请向您的协调员重新索取。
request-asked = 谢谢您。已请协调员确认您的身份：{ $role }（{ $area }）。有结果后我会通知您。
request-approved = 您现在的身份是：{ $role }（{ $area }）。发送 /help 可以查看您能做什么。
request-declined = 您申请的身份 { $role }（{ $area }）未获通过。如果您认为有误，请联系您的协调员。
request-card = <b>{ $name }</b> 申请身份：{ $role }（{ $area }）。
request-card-approved = ✅ <b>{ $name }</b> 现在的身份是：{ $role }（{ $area }）。批准人：{ $by }。
request-card-declined = <b>{ $name }</b> 申请的身份 { $role }（{ $area }）未获通过。处理人：{ $by }。
request-nobody = 目前没有人能确认这个身份。请联系向您发送链接的人。
request-decided = 这项申请已由他人处理。
request-own = 您不能处理自己的申请，须由他人处理。
request-approve = 同意
request-decline = 拒绝
