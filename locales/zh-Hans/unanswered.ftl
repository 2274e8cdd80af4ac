alert-kind-unanswered = 💬 无人回复
unanswered-alert = ⏳ <b>{ $name }</b> 从 { $since } 起一直在等回复 · { $language }
    { $words }
unanswered-earlier = 以及更早的 { $count } 条消息
unanswered-no-words = （没有文字：照片、语音、位置或文件）
unanswered-ended-answered = { $name } 已回复。
unanswered-ended-not-needed = { $name } 表示无需回复。
unanswered-ended-closed = 个案已由 { $name } 结束。
unanswered-next = ⏳ 还没有人回复，我们正在联系其他工作人员。您的消息已保存，您可以继续在这里写。紧急情况请拨打 { $numbers }。
unanswered-nobody = ⏳ 现在无人值班，我们正在呼叫协调员和指挥部。您的消息已保存，您可以继续在这里写。紧急情况请拨打 { $numbers }。
unanswered-unreached = ⏳ 值班人员现在都联系不上，我们正在呼叫协调员和指挥部。您的消息已保存，您可以继续在这里写。紧急情况请拨打 { $numbers }。
