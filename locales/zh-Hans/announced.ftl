command-checkin = 替没有 Telegram 的人登记到达
command-announce = 预报有人要来
command-announced = 查看预计谁会来
help-checkin = /checkin：替没有 Telegram 的人、一家人或一整车人登记到达，马上呼叫工作人员。
help-announced = /announced：查看预计谁会来、谁过了时间还没到。
help-announce = /announce：预报有人要来。也可以在命令后面粘贴表格里的行，依次是：姓名、语言、居民区、门、时间、人数、需要什么。
companion-for = 👥 转给 <b>{ $name }</b>：
    { $what }
companion-for-both = 👥 转给 <b>{ $name }</b>：
    { $what }

    可以给对方看：
    { $theirs }
companion-on-card = {""}
    👥 没有 Telegram，由 { $name } 代为登记
companion-names = {""}
    姓名：{ $names }
checkin-ask-gate = 人在哪里？请先点居民区，再点门。马上会呼叫工作人员。
checkin-ask-names = 已经在呼叫工作人员了。来的是谁？请发姓名，几个人就一行写一个，也可以只写人数。
checkin-names-skipped = 好的，登记仍然有效。
checkin-button-somebody = 👥 替别人登记
checkin-button-names = ✏️ 姓名
checkin-button-language = 🌐 对方的语言
checkin-ask-language = 对方说什么语言？
checkin-speaks = 已记下：{ $language }。
checkin-too-many = 一次最多登记 { $limit } 人，其余的人请另外登记。
unknown-gate-answer = ⚠️ 这个门的二维码不对，或者已经作废。指挥部已经知道您到了。请点您现在所在的居民区，再点门，马上有人来接您。如遇紧急情况，请拨打 <b>{ $emergency }</b>。{ $ring }
unknown-gate-ring = {""}
    ☎️ 也可以给我们打电话：<b>{ $number }</b>
unknown-gate-tried = ⚠️ 没有哪个门用这个二维码：海报不对，或者已经作废。请重新打印。没有呼叫任何人。
unknown-gate-ended = 对方已经登记：{ $gate }（{ $area }）。
alert-kind-unknown-gate = ❓ 门的二维码无效
alert-unknown-gate = <b>{ $name }</b> 在一个门口，那里的海报不对或已作废。代码：{ $code }
    { $since } 到达 · 语言：{ $language }
    已经请对方选择所在的门。
alert-kind-overdue-arrival = ⏰ 预报的人还没到
alert-announced-overdue = <b>{ $name }</b> 预计会来，但到现在还没到。
    { $what }
announced-on-card = {""}
    📋 已预报：{ $what }
announced-maybe-on-card = {""}
    📋 可能是预报的 { $name }：{ $what }
announced-perhaps-come = ❓ 可能已经登记，名字是 { $name }：{ $gate }，{ $since }
announced-people = { $party } 人
announced-ask = ❓ 在 { $gate } 的 <b>{ $name }</b>，是预报的 <b>{ $other }</b> 吗？
    { $what }
announced-it-is = ✅ { $name }
announced-it-is-not = 是另一个人
announced-it-is-noted = ✅ 已记下：这就是预报的 <b>{ $name }</b>。
announced-it-is-not-noted = 已记下：这不是 <b>{ $name }</b>，我们继续等。
announced-list = 📋 <b>预计会来：{ $count }</b>

    { $entries }
announced-none = 目前没有预报的人。
announced-number = { $number }
announced-card = 📋 <b>{ $name }</b>
    { $what }
    { $state }
announced-card-link = 📋 <b>{ $name }</b>
    { $what }
    { $state }

    给对方本人的链接，请转发：
    { $link }
announced-state-announced = 预计会来
announced-state-overdue = ⏰ 过了时间还没到
announced-state-arrived = ✅ 已经到了
announced-state-cancelled = ✖️ 不来了
announced-button-come = ✅ 已经到了
announced-button-time = 🕐 改时间
announced-button-gate = 📍 改门
announced-button-cancel = ✖️ 不来了
announced-button-list = ‹ 全部预报
announced-cancel-ask = 确定 <b>{ $name }</b> 不来了吗？
announced-cancel-sure = 是的，不来了
announced-ask-gate = <b>{ $name }</b> 预计到哪个门？
announced-ended-come = 人已经到了。
announced-ended-cancelled = 人不来了。
announced-ended-moved = 已改到别的时间或地点。
announced-unknown = 找不到这条预报。
announced-over = 这条预报已经结束。
announced-link-used = 这个链接已经有别人在用。到了以后，请在门口扫码。
announced-gone = 这个问题已经不用回答了。
announce-ask-area = 会到哪个居民区？
announce-ask-gate = 会到 <b>{ $area }</b> 的哪个门？
announce-unknown = 不清楚
announce-ask-name = 谁要来？请发姓名；如果是一批人，写一个名字就行。
announce-ask-time = 什么时候到？例如 01:30，或 2026-12-01 01:30。
announce-ask-party = 一共几个人？请点按钮，或发一个数字。
announce-ask-language = 对方说什么语言？请点按钮，或发语言名称。
announce-ask-needs = 需要准备什么，例如轮椅？请用一条消息写完。
announce-preview = 保存之前请核对：

    { $entries }
announce-button-post = ✅ 保存
announce-button-discard = ✖️ 放弃
announce-line = 第 { $number } 行：{ $what }
announce-more = ……还有 { $count } 条
announce-wrong = 什么都没有保存。请改正下面几行，再全部发一次：

    { $entries }
announce-no-table = 没能读懂这份表格，什么都没有保存。请一人一行，依次写：姓名、语言、居民区、门、时间、人数、需要什么。
announced-fault-name = 缺少姓名，或姓名太长：{ $value }
announced-fault-place = “{ $value }”不是您负责的居民区或门的名称，或者有好几个同名。请把居民区也写上。
announced-fault-time = “{ $value }”不是可用的时间。请这样写：01:30，或 2026-12-01 01:30。
announced-fault-past = “{ $value }”：这个时间已经过去了。
announced-fault-party = “{ $value }”不是人数，请写 1 到 99。
announced-fault-language = 没认出语言“{ $value }”。请这样写：俄语，或 ru。
announced-fault-needs = 内容太长了，最多 200 个字。
come-card = 👋 我们在等您：
    { $what }

    到了门口，请点下面的大按钮，马上有人来接您。
come-moved = 📋 您的到达安排有变动，现在是：
    { $what }
come-where = ⏰ 时间已经过了，我们还没见到您。您在哪里？
    { $what }
come-cancelled = ✖️ 您的这次到达已经取消：
    { $what }

    如果您还是来了，请在门口扫码。
come-later = 🕐 我会晚一点到
come-later-by = 晚 { $minutes } 分钟
come-not = ✖️ 我不来了
come-not-ask = 您确定不来了吗？
come-not-sure = 是的，我不来了
come-choose-gate = 您在哪个门？请点按钮选择，马上有人来接您。
come-link-tried = 这是给到达者本人的链接，对方仍然可以使用：
come-told-later = 🕐 <b>{ $name }</b> 会晚一点到：
    { $what }
come-told-not = ✖️ <b>{ $name }</b> 不来了：
    { $what }
