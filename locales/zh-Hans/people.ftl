welcome = <b>{ $name }，您好。</b>我是社区助手 Weft。您随时可以用自己的语言在这里留言，会有人回复您。发送 /help 可以查看您能做什么。
help-resident = <b>您在这里可以做什么</b>
    用您的语言直接留言：您所在社区的工作人员会看到并回复。
    /language – 选择语言
    /help – 查看本页
help-volunteer = <b>志愿者</b>
    /shifts – 适合您的班次
    /myshifts – 您已报名的班次
help-worker = <b>社工</b>
    /duty – 查看谁在值班
    夜间有人抵达时，您会收到提醒：请点“<b>我来接</b>”。
    要答复居民，请直接回复居民的那条消息。
help-coordinator = <b>协调员</b>
    /newshift – 发布班次
    /invite – 生成邀请链接
    /duty – 查看谁在值班
help-office = <b>指挥部</b>
    /duty – 查看谁在值班
help-admin = <b>管理员</b>
    /invite – 生成邀请链接
    /newshift – 发布班次
command-help = 您在这里可以做什么
command-language = 选择语言
command-shifts = 适合您的班次
command-myshifts = 您的班次
command-duty = 查看谁在值班
command-newshift = 发布班次
command-invite = 生成邀请链接
command-cancel = 退出正在填写的表单
language-ask = 请选择您的语言。
language-set = 从现在起，我会用{ $language }与您沟通。
invite-ask-role = 邀请对方担任什么身份？
invite-ask-area = 邀请到哪个社区？
invite-made = 邀请身份：{ $role }（{ $area }）。请把下面的链接转发给对方；有效期至 { $until }，可供 { $uses } 人使用：
    { $link }
invite-all-areas = 所有社区
invite-unknown = 这个链接无效。请向发送链接的人重新索取。
invite-expired = 这个链接已经过期。请向您的协调员重新索取。
link-unknown = 无法识别这个链接。发送 /help 可以查看您能做什么。
request-asked = 谢谢您。已请协调员确认您的身份：{ $role }（{ $area }）。有结果后我会通知您。
request-approved = 您现在的身份是：{ $role }（{ $area }）。发送 /help 可以查看您能做什么。
request-declined = 您申请的身份 { $role }（{ $area }）未获通过。如果您认为有误，请联系您的协调员。
request-card = <b>{ $name }</b> 申请身份：{ $role }（{ $area }）。
request-card-approved = ✅ <b>{ $name }</b> 现在的身份是：{ $role }（{ $area }）。批准人：{ $by }。
request-card-declined = <b>{ $name }</b> 申请的身份 { $role }（{ $area }）未获通过。处理人：{ $by }。
request-decided = 这项申请已由他人处理。
request-approve = 同意
request-decline = 拒绝
role-resident = 居民
role-volunteer = 志愿者
role-worker = 社工
role-coordinator = 协调员
role-office = 指挥部
role-admin = 管理员
role-label = { $role ->
    [volunteer] 志愿者
    [worker] 社工
    [coordinator] 协调员
    [office] 指挥部
   *[other] { $role }
  }
area-label = { $name }
help-page = { $parts }
language-name = { $name }
