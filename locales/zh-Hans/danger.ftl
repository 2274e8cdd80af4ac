danger-family-breath = 无法呼吸
danger-family-heart = 心脏或中风
danger-family-blood = 大量出血
danger-family-wound = 受伤或烧烫伤
danger-family-fall = 摔倒或坠落
danger-family-unconscious = 昏迷或抽搐
danger-family-poison = 中毒或误服药物
danger-family-self-harm = 有轻生危险
danger-family-fire = 火灾或烟雾
danger-family-gas = 煤气味
danger-family-flood = 水淹或溺水
danger-family-trapped = 被困或被埋
danger-family-birth = 分娩
danger-family-attack = 遭殴打或威胁
danger-family-weapon = 有人持凶器
danger-family-rape = 性侵害
danger-family-break-in = 入室或抢劫
danger-family-missing-child = 孩子走失或被拐
danger-family-help = 呼救
danger-alert = 🆘 <b>{ $family }</b>
    <b>{ $name }</b> 写道：
    { $words }
    { $facts }
danger-fact-language = 语言：{ $language }
danger-fact-gate = 已在此门登记：{ $gate }
danger-fact-group = 消息写在群里。对方可能还没有启动机器人，回复不一定能送到。
danger-ask = 🆘 <b>您有危险吗？</b>如有危险，请立即拨打：
    { $numbers }

    如有危险，请点第一个按钮，我们马上叫人。如果什么都不点，两分钟后也会叫人。
danger-ask-yes = 🆘 我有危险
danger-ask-no = 我需要帮忙办事
danger-ask-calm = 好的。请在这里写下您需要什么，工作人员会看到，用您的语言写也可以。发送 /help 可以查看您还能做什么。
danger-in-group = 🆘 如有危险，请立即拨打：{ $numbers }。已通知值班人员。请点下面的按钮，私下写给我们。
danger-in-group-button = 私下联系
danger-own = 如果您本人有危险，请点这里，马上会呼叫人来。
danger-fact-in-group = 写在群里：{ $group }
danger-fact-nameless = 对方隐藏了名字，无法私下联系。请在群里回复，或者到现场去。
