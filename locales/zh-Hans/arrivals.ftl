alert-arrival = <b>{ $name }</b> 到了门口：{ $gate }
    { $since } 到达 · 语言：{ $language }{ $silent }
    需要：{ $need }
    人数：{ $party } · 大件行李／需搀扶：{ $luggage }
    身体不适：{ $ill }
arrival-language = 🌐 欢迎！请选择您的语言。
arrival-gate-unknown = 没认出这个二维码。请在门口重新扫码，或者直接在这里写下您需要什么。
arrival-unknown = 找不到这条登记，或者它不是您的登记。
arrival-over = 这条登记已经结束。
arrival-not-received = 接到对方后，请先点“已接到”。
arrival-ask-need = 您需要什么帮助？
arrival-need-button-fetch = 🚪 请来开门接我
arrival-need-button-register = 📝 只做登记
arrival-need-button-medical = 🚑 需要医疗帮助
arrival-need-fetch = 开门接进小区
arrival-need-register = 登记
arrival-need-medical = 医疗帮助
arrival-ask-party = 你们一共几位？
arrival-people = { $party ->
    [5] 5+
   *[other] { $party }
  }
arrival-ask-luggage = 有大件行李，或者有人走路需要搀扶吗？
arrival-luggage-some = 有
arrival-luggage-none = 无
arrival-ask-ill = 有人身体不舒服吗（发烧、咳嗽、呼吸困难）？
arrival-ill-somebody = 有
arrival-ill-nobody = 无
arrival-again = ✏️ 修改填写内容
arrival-status-waiting = ✅ 正在呼叫工作人员。请在门口等候。
arrival-status-taken = ✅ <b>{ $name }</b> 已于 { $since } 出发赶来。请在门口等候。
arrival-status-overdue = ⏳ <b>{ $name }</b> 还没到，我们正在询问。请在门口等候。
arrival-cancel = ✖️ 不用来人了
arrival-cancelled = 好的，不会有人来了。如果又需要人来，请重新扫码。
arrival-cancelled-on-the-way = ✖️ 呼叫 { $number }：<b>{ $name }</b> 不需要人来了，您不用过去了。
arrival-coming = <b>{ $name }</b> 正在赶来。请在门口等候。
arrival-still-looking = 目前还没有人应答。正在呼叫全体协调员和指挥部，会一直呼叫到有人来为止。如遇紧急情况，请拨打 <b>{ $emergency }</b>。
arrival-someone-else = 原定过来的人来不了，正在呼叫其他人。请在门口等候。
arrival-received = { $name } 已确认接到您。欢迎！
arrival-closed = 您的登记已完成。您随时可以在这里留言。
arrival-receive = 🤝 已接到
arrival-close-noted = 📝 写备注并结束
arrival-close-plain = 直接结束
arrival-closing-ask = 请在一条消息里写下备注，只有工作人员能看到。发送 /cancel 可退出。
arrival-closing-kept = 这次接待已结束。
arrival-ended-cancelled = { $name } 不需要人来了。
arrival-ended-received = 已由 { $name } 接到。
arrival-ended-closed = 已由 { $name } 接到并结束。
arrival-ended-noted = 已由 { $name } 接到并结束：
    { $note }
gate-ask-area = 门在哪个居民区？请点选，或写下居民区或门的名称。
gate-ask-gate = 您在 <b>{ $area }</b> 的哪个门？
gate-button-areas = ‹ 全部居民区
gate-none = 这里还没有设置任何门。请用您自己的语言在这里写下您需要什么。
arrival-begun = 👋 您在：<b>{ $gate }</b>（{ $area }）。
    请点下面的大按钮，马上有人来接您。如果不点，一分钟后我们也会呼叫工作人员。
arrival-card = 📍 <b>{ $gate }</b>（{ $area }）

    { $lines }
arrival-call = 🙋 我到了，请来人
arrival-languages = 🌐 语言 …
arrival-back = ↩️ 返回
arrival-skip = 跳过 ›
arrival-unsaid = 未说明
arrival-not-finished = {""}
    ⚠️ 扫码后没有再回复。
arrival-status-soon = ✅ 您刚刚呼叫过，我们马上会再次呼叫。请在门口等候。
arrival-usual = 一般 { $minutes } 分钟内有人到。
arrival-emergency = 🚑 如遇紧急情况，请立即拨打 <b>{ $emergency }</b>。
arrival-write-here = 您随时可以用自己的语言在这里写字或发语音，赶来的人会看到。
arrival-nobody-came = 🔔 没有人来
arrival-cancel-ask = 确定不用来人了吗？
arrival-cancel-sure = 是的，不用来人
arrival-nobody-on-call = 这个门现在没有人值班。正在呼叫协调员和指挥部，直到有人来为止。如遇紧急情况，请拨打 <b>{ $emergency }</b>。
arrival-moved = 📍 呼叫 { $number }：<b>{ $name }</b> 现在在另一个门：<b>{ $gate }</b>（{ $area }）。
arrival-where-are-you = ❓ 呼叫 { $number }：<b>{ $name }</b> 还在 { $gate } 等候，想知道您到哪里了。
arrival-not-come = ⚠️ 呼叫 { $number }：<b>{ $name }</b> 说没有人到 { $gate }。正在呼叫其他人。如果您在现场，请重新接手。
arrival-receive-ask = 您确实已经在 { $gate } 接到 <b>{ $name }</b> 了吗？
arrival-receive-sure = 🤝 是的，已接到
arrival-receive-noted = 已记录：已接到。
arrival-staff-ask = 您扫了：<b>{ $gate }</b>（{ $area }）。是您自己到了吗？
arrival-staff-arrives = 🙋 是的，请呼叫人来
arrival-staff-tries = 不是，只是试扫
arrival-scanned = 已扫码：<b>{ $gate }</b>（{ $area }）。
arrival-scanned-only = ✅ 二维码有效：<b>{ $gate }</b>（{ $area }）。没有呼叫任何人。
arrival-ringing-again = 正在再次呼叫。
arrival-asked-where = 已有人在赶来。我们已询问对方到哪里了。
arrival-eta = ⏱ { $minutes } 分钟
arrival-eta-told = 已告诉对方。
arrival-coming-at = <b>{ $name }</b> 大约 { $at } 到您那里。
arrival-nobody-here = 🔍 这里没有人
arrival-asked-them = 正在询问对方在哪里。
arrival-where-are-they = ❓ <b>{ $name }</b> 已到 { $gate }，没看到您。您还在吗？
arrival-still-here = 🙋 我在这里
arrival-still-here-told = ✅ 已告诉对方您在这里。
arrival-is-still-there = 🙋 呼叫 { $number }：<b>{ $name }</b> 还在 { $gate }，正在找您。
arrival-missing-medical = ⚠️ 呼叫 { $number }：<b>{ $name }</b> 在 { $gate } 请求医疗帮助或报告有人不舒服，但找不到人。请继续寻找，最好两人一起。
arrival-gone = 我们在门口没有找到您。如果还需要人来，请重新扫码，或者在这里留言。
arrival-gone-office = 呼叫 { $number }：在 { $gate } 没有找到 <b>{ $name }</b>，对方也没有回复。现在没有人在找。
arrival-ended-gone = 没有找到人，对方也没有回复。
arrival-close-ask = 呼叫 { $number }：您在 { $gate } 接到了 <b>{ $name }</b>。都办好了吗？可以结束了。
arrival-close-ask-other = 呼叫 { $number }：<b>{ $name }</b> 在 { $gate } 已由 { $worker } 接到，但 { $worker } 现在无法结束这次接待。请您来结束。
arrival-close-undo = ↩️ 撤销结束
arrival-close-undone = 这次接待已恢复，尚未结束。
arrival-close-too-late = 只能在结束后两分钟内撤销。
arrival-ended-itself = 已由 { $name } 接到，12 小时后自动结束。
arrival-ended-closed-by = 已由 { $name } 接到，由 { $worker } 结束。
arrival-nobody-reached = 这个门的值班人员现在都联系不上。正在呼叫协调员和指挥部，直到有人来为止。如遇紧急情况，请拨打 <b>{ $emergency }</b>。
