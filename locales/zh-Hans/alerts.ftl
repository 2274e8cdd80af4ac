alert-card-open = { $kind } · <b>呼叫 { $number }</b> · { $area }
    { $what }
alert-card-reopened = { $kind } · <b>呼叫 { $number } 再次等待接手</b> · { $area }
    { $what }
alert-card-all = { $kind } · 🔔 <b>呼叫 { $number }：值班人员无人应答</b> · { $area }
    { $what }

    正在呼叫全体协调员和指挥部。
alert-card-again = { $kind } · 🔔🔔 <b>呼叫 { $number }：仍然无人接手</b> · { $area } · 第 { $times } 轮
    { $what }

    会一直反复呼叫所有人，直到有人接手。
alert-card-taken = ✅ <b>呼叫 { $number }</b> · { $area }
    { $what }

    已由 <b>{ $name }</b> 接手。
alert-card-yours = ✅ { $kind } · <b>呼叫 { $number } 由您负责</b> · { $area }
    { $what }
alert-card-over = ☑️ <b>呼叫 { $number }</b> · { $area }
    { $what }

    { $ending }
alert-no-area = 未定居民区
alert-take = ✋ 我来接
alert-done = 已处理
alert-give-back = 我接不了，转给别人
alert-yours = 呼叫 { $number } 由您负责：{ $about }
alert-ended = 已结束。
alert-ended-by = 已由 { $name } 处理。
alert-unknown = 找不到这条呼叫。
alert-taken-by = 呼叫 { $number } 已有人接手：{ $name }（{ $minutes } 分钟前）。
alert-over = 呼叫 { $number } 已经结束（{ $minutes } 分钟前）。{ $ending }
alert-not-yours = 呼叫 { $number } 现在不归您负责，还没有人接手。要接手请点“我来接”。
alert-still-on-it = 呼叫 { $number }（{ $about }，已过 { $minutes } 分钟）：您还在处理吗？如果没有回复，将转给下一位。
alert-still-yes = 是的，我在处理
alert-still-thanks = 呼叫 { $number }：谢谢，请继续处理。
alert-still-reopened = 呼叫 { $number } 再次等待接手，正在转给下一位。
alert-still-over = 呼叫 { $number } 已结束。
alert-given-back = 呼叫 { $number } 已转给别人。
alert-kind-arrival = 🚪 到达
alert-kind-medical = 🚑 医疗求助
alert-kind-danger = 🆘 危险
alert-card-nobody = { $kind } · 🔔 <b>呼叫 { $number }：现在无人值班</b> · { $area }
    { $what }

    正在呼叫全体协调员和指挥部。
alert-decline = ✖️ 我来不了
alert-card-declined = 呼叫 { $number }：您说来不了，正在呼叫其他人。如果可以来，请接手。
alert-plain = 呼叫 { $number }，{ $area }：请立即查看。
alert-plain-taken = 呼叫 { $number } 已有人接手：{ $name }。
alert-late = 呼叫 { $number } · { $area }：晚了 { $minutes } 分钟
alert-late-more = 另有 { $count } 条
alert-found-again = ⚠️ 以下呼叫曾经中断，没有继续呼叫任何人，现已恢复：
    { $alerts }
alert-outage = ⚠️ Weft 从 { $from } 到 { $until } 停止运行。没有呼叫被延误。
alert-outage-late = ⚠️ Weft 从 { $from } 到 { $until } 停止运行。以下呼叫被延误，现已恢复：
    { $alerts }
alert-list = <b>未结束的呼叫：{ $count }</b>

    { $lines }
alert-list-none = 您的居民区现在没有未结束的呼叫。
alert-list-line = { $kind } · <b>呼叫 { $number }</b> · { $about } · { $minutes } 分钟
    { $how }
alert-list-open = 还没有人接手 · 第 { $times } 次呼叫
alert-list-taken = { $name } 已接手
alert-list-to-close = 已接到，等待结束
alert-list-show = 🔎 呼叫 { $number }
command-alerts = 未结束的呼叫
alert-list-relief = { $name } 已接手，需要有人接替
alert-pass = ↪️ 转给…
alert-pass-ask = 呼叫 { $number }：要转给谁？（{ $about }）
alert-pass-next = 值班的下一位
alert-pass-all = 🔔 所有人
alert-passed-to = 呼叫 { $number }：正在询问 { $name }。如果对方不接，会照常转给下一位。
alert-passed-all = 呼叫 { $number }：正在呼叫所有人。
alert-pass-gone = 现在无法转给这位同事，请另选一位。
alert-card-passed = { $kind } · ↪️ <b>呼叫 { $number }：{ $name } 转给别人</b> · { $area }
    { $what }
alert-relief = 🔄 我需要有人接替
alert-relief-end = 我继续负责
alert-relief-asked = 正在询问其他人。有人接替之前，呼叫 { $number } 仍由您负责。
alert-card-relief = { $kind } · 🔄 <b>呼叫 { $number }：{ $name } 需要有人接替</b> · { $area }
    { $what }
alert-relieved = ✅ 呼叫 { $number }：<b>{ $name }</b> 已接替您。
alert-write = ✏️ 给对方写消息
alert-card-unreached = { $kind } · 🔔 <b>呼叫 { $number }：值班人员都联系不上</b> · { $area }
    { $what }

    正在呼叫全体协调员和指挥部。
