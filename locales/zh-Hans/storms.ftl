storm-card-open = { $kind } · 🔔 <b>还没有人接手：{ $count } 条</b> · { $area }

    { $lines }
storm-card-yours = ✅ { $kind } · <b>由您负责：{ $count } 条</b> · { $area }

    { $lines }
storm-card-taken = ✅ { $kind } · <b>都已有人接手：{ $count } 条</b> · { $area }

    { $lines }
storm-card-over = ☑️ { $kind } · { $area }：这些呼叫都已结束。
storm-line = <b>呼叫 { $number }</b> · { $about }
storm-minutes = { $minutes } 分钟
storm-party = 👥 { $party }
storm-taker = ✅ { $name }
storm-taken-count = ✅ { $name }：{ $count } 条
storm-page = 第 { $page } 页，共 { $pages } 页
storm-asked-by = ↔️ { $name } 想和您分担这些呼叫。
storm-declined = 您说来不了，正在询问其他人。如果可以来，请接手。
storm-joins-you = 您已全部接手，这里新来的也会归您负责。
storm-take-all = ✋ 全部我来接
storm-take-one = ✋ 呼叫 { $number }
storm-split = ↔️ 和别人分担…
storm-split-ask = 要和谁分担？一半归您，另一半会去问这位同事。
storm-split-nobody = 现在联系不上这里的其他同事。
storm-split-done = 您负责 { $kept } 条。正在询问 { $name } 能否接手其余 { $given } 条；如果对方不接，会照常转给下一位。
storm-still-on-it = { $kind } · { $area }：由您负责的 { $count } 条，您还在处理吗？如果没有回复，将转给下一位。
storm-still-thanks = 谢谢，这些请您继续处理。
storm-question-over = 这个问题已经关闭，最新情况请看列表。
storm-all-yours = 现在由您负责：{ $count } 条
storm-passed-on = 正在询问其他人。
storm-none-left = 都已有人接手：{ $names }。
storm-over = 这些呼叫都已结束。
storm-none-yours = 这些呼叫现在都不归您负责。
storm-unknown = 找不到这个列表。
storm-reply-which = 没有发送：这个列表里有好几个人。请先点您要找的那一条，再回复那张卡片。
