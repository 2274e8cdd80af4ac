welcome = <b>{ $name }，您好。</b>我是社区助手 Weft。您随时可以用自己的语言在这里留言，会有人回复您。发送 /help 可以查看您能做什么。
help-resident = <b>您可以在这里做什么</b>
    用您的语言直接留言：您所在居民区的工作人员会看到并回复。
    /language – 选择语言
    /help – 查看本页
help-volunteer = <b>志愿者</b>
    /shifts – 适合您的志愿班次
    /myshifts – 您已报名的志愿班次
    /myhours – 您的服务时长
help-worker = <b>社工</b>
    /alerts – 未结束的呼叫
    /duty – 查看谁在值班
    /rota – 查看值班表
    /test – 测试手机响铃
    夜间有人到达时，您会收到呼叫：请点“<b>我来接</b>”。
    要答复居民，请直接回复居民的那条消息。
help-coordinator = <b>协调员</b>
    /newshift – 发布志愿班次
    /hours – 审核服务时长
    /invite – 生成邀请链接
    /posters – 制作门口海报
    /alerts – 未结束的呼叫
    /duty – 查看谁在值班
    /rota – 查看值班表
    /policy – 呼叫找谁
help-office = <b>指挥部</b>
    /alerts – 未结束的呼叫
    /duty – 查看谁在值班
    /rota – 查看值班表
help-admin = <b>管理员</b>
    /invite – 生成邀请链接
    /posters – 制作门口海报
    /newshift – 发布志愿班次
    /hours – 审核服务时长
command-help = 您可以在这里做什么
command-language = 选择语言
command-shifts = 适合您的志愿班次
command-myshifts = 您的志愿班次
command-duty = 查看谁在值班
command-newshift = 发布志愿班次
command-invite = 生成邀请链接
command-cancel = 退出正在填写的表单
command-rota = 查看值班表
language-ask = 请选择您的语言。
language-set = 从现在起，我会用{ $language }与您沟通。
link-unknown = 这个链接无效。发送 /help 可以查看您能做什么。
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
role-not-held = 对方在该居民区没有这个身份。
role-last-admin = 这是最后一位负责所有居民区的管理员。请先设定另一位管理员。
role-taken = 您不再担任这个身份：{ $role }（{ $area }）。如果您认为有误，请联系您的协调员。发送 /help 可以查看您能做什么。
area-label = { $name }
areas-more = 更多 ›
help-page = { $parts }
language-name = { $name }
door-button-gate = 🚪 我在门口
door-button-help = 💬 我需要帮助
door-button-volunteer = 🤝 我想帮忙
door-button-language = 🌐 选择语言
door-button-person = 🙋 找真人沟通
language-button-other = 其他语言
language-other-ask = 您用什么语言书写？请点选，或发送它的名称，用任何语言写都可以。
language-other-unknown = 没找到叫这个名称的语言。请换个写法，或在这里点选。
language-other-which = 您指的是哪一种？如果都不是，请重新写名称。
language-other-set = 您用{ $language }书写。我还不会用它回复，所以会用{ $other }与您沟通。请继续用{ $language }留言：工作人员会看到是什么语言，我们也会寻找译员。
language-offer = 我也可以用{ $language }与您沟通。如需切换，请点这里。
volunteer-ask-area = 谢谢您！您想在哪个居民区帮忙？我会联系那里的协调员。
volunteer-nobody = 谢谢您！那里目前没有人能确认志愿者。请向您所在居民区的工作人员索取邀请链接。
group-line = 我只在私聊中与人沟通。请点按钮，在那里给我留言。
group-button-open = 💬 私聊
plain-ask = 您写了：{ $words }
    您是指下面这个，还是要发给工作人员？
plain-button-staff = 发给工作人员
plain-button-shifts = 查看班次
command-cases = 进行中的个案
