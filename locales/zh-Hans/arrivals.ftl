alert-arrival = <b>{ $name }</b> 到了门口：{ $gate }
    { $since } 到达 · 语言：{ $language }
    需要：{ $need }
    人数：{ $party } · 大件行李／需搀扶：{ $luggage }
    身体不适：{ $ill }{ $notes }
arrival-card-notes =
    {""}
    { $notes }
arrival-language = 🌐 欢迎！请选择您的语言。
arrival-gate-unknown = 没认出这个二维码。请在门口重新扫码，或者直接在这里写下您需要什么。
arrival-unknown = 找不到这条登记，或者它不是您的登记。
arrival-over = 这条登记已经结束。
arrival-not-received = 接到对方后，请先点“已接到”。
arrival-ask-need = 欢迎。您在：<b>{ $gate }</b>。您需要什么帮助？
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
arrival-check = <b>请核对以下信息</b>
    门：{ $gate }
    需要：{ $need }
    人数：{ $party }
    大件行李／需搀扶：{ $luggage }
    身体不适：{ $ill }
arrival-check-unwell = <b>请核对以下信息</b>
    门：{ $gate }
    需要：{ $need }
    人数：{ $party }
    大件行李／需搀扶：{ $luggage }
    身体不适：{ $ill }

    如遇紧急情况，请立即拨打 <b>{ $emergency }</b>。
arrival-confirm = ✅ 信息无误，请叫人来
arrival-again = ↩️ 重新填写
arrival-status-waiting = ✅ 您已登记，正在呼叫工作人员。请在门口等候。
arrival-status-taken = ✅ 您已登记，有人正在赶来。请在门口等候。
arrival-status-overdue = ✅ 您已登记，正在联系赶来的人。请在门口等候。
arrival-elsewhere = ✅ 您已在另一个门登记：<b>{ $gate }</b>（{ $area }）。工作人员会到那里去。如果您现在在 <b>{ $here }</b>（{ $there }），请先点“{ arrival-cancel }”，再在这里重新扫码。
arrival-add-note = ✏️ 补充说明
arrival-cancel = ✖️ 不用来人了
arrival-note-ask = 请用您自己的语言，在一条消息里写下要补充的内容。发送 /cancel 可退出。
arrival-note-kept = 您的说明已转达。
arrival-note-passed = ✏️ 呼叫 { $number }，<b>{ $name }</b> 补充说明：
    { $note }
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
