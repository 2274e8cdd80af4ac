# 消息叫不醒人时，该打谁的电话。
command-numbers = 紧急电话名单
alert-card-numbers = { $card }

    { $numbers }
alert-numbers = ☎️ <b>一直无人应答。请您直接打电话：</b>
    { $numbers }
alert-numbers-none = ☎️ <b>一直无人应答，这里也没有可以打的电话。</b>可用 /numbers 添加。
alert-number = { $label }：{ $phone }
alert-call-failed = ☎️ 呼叫 { $number }：电话服务连不上，没有替您拨出电话。

    { $numbers }
numbers-ask-area = 哪个居民区的电话名单？
numbers-list = ☎️ <b>紧急电话 · { $area }</b>
    { $numbers }

    呼叫了所有人、几分钟仍无人应答时，这些电话会显示在呼叫卡片上。
numbers-none = 还没有电话。
numbers-button-add = ➕ 添加电话
numbers-button-remove = 🗑 { $label }
numbers-ask = 谁接电话，号码是多少？例如：夜班值班室 +86 21 5555 0100
numbers-unreadable = 这里面没有看到电话号码。请这样写：夜班值班室 +86 21 5555 0100
numbers-full = 名单已满（{ $limit } 个）。请先删掉一个。
numbers-known = 这个号码已经在名单上了。
# 个人日历地址。
rota-button-address = 🔗 我的日历地址
calendar-name = 值班
calendar-address = 🔗 <b>您的日历地址</b>
    { $address }

    在日历应用里订阅它，就能看到您的值班时间，有变动会自动更新。拿到这个地址的人都能看到这些时间，请不要转给别人。
calendar-button-new = 🔁 换一个新地址
calendar-button-end = 🗑 停用
calendar-ask-sure = 现在的地址会在所有日历里失效。确定吗？
calendar-button-sure = 确定
calendar-ended = 您的日历地址已停用。
calendar-no-web = 这里没有开通日历地址。您可以用 /rota 把值班时间作为文件取走。
# 一次结束多个到达。
arrival-close-ask-all = 您已接到这些人（{ $count } 位）：{ $names }。都办好了吗？可以结束了。如果只想结束其中几位，请用 /alerts 打开。
arrival-close-ask-others = { $worker } 接到了这些人（{ $count } 位），但现在无法结束：{ $names }。请您来一起结束。
arrival-close-all = ☑️ 全部结束
arrival-closed-all = 已结束：{ $count }
