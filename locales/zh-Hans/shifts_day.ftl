# Before a shift: what somebody needs to know.
day-report = 🙋 到了请找：{ $name }
day-with = 🤝 和您一起的还有：{ $names }
day-more-people = { $count ->
   *[other] 另外 { $count } 人
  }
day-searching = 🔎 您正在找人替班。在有人接下之前，这个班次仍由您负责。
day-taken-soon = ✅ <b>报名成功，这个志愿班次很快就开始。</b>

    { $card }

    之后不会再问您。如果临时有事，请在这里告诉我。
day-late-how = <b>您大概会晚多久？</b>

    { $card }
day-late = 👍 <b>知道了，大约晚到 { $minutes ->
   *[other] { $minutes } 分钟
  }。</b>协调员已经知道。

    { $card }

# Who can't come.
day-words-line = 💬 { $words }
day-others-fit = 也许这些班次适合您？
day-ask-why = 请简单写一下原因，协调员会看到。不写请发送 /cancel。
day-passed-on = ✉️ 谢谢，您的话已转给协调员。
day-nobody-reads = 现在联系不上任何协调员。您的话已记在这个班次的记录里。

# On the spot.
day-here = ✅ <b>您已于 { $at } 签到。</b>

    { $card }

    离开时请点下面的按钮，否则按计划的结束时间计算。
day-missing = ❓ <b>您的班次已经开始。您到了吗？</b>

    { $card }
day-checked-out = 👋 <b>您已签退，辛苦了！</b>

    { $card }
day-worked = ⏱ { $start } – { $end }：{ $hours ->
   *[other] { $hours } 小时
  }
day-ended = 🏁 <b>您的志愿班次结束了，辛苦了！</b>

    { $card }

    您提前离开了，还是多待了一会儿？都没有的话，什么都不用做。
day-ask-earlier = <b>您提前多久离开的？</b>

    { $card }
day-ask-later = <b>您多待了多久？</b>

    { $card }
day-absent = 🏁 <b>这个志愿班次已经结束。</b>记录显示您没有到。如果您到了，请点下面的按钮；如果没有，什么都不用做。

    { $card }
day-objected = 🙏 <b>谢谢，协调员已经知道您到过。</b>

    { $card }

# The place on the map.
day-ask-pin = 这个地点在哪里？请用位置发给我（📎 → 位置），它适用于这个地点的所有班次。不设置请发送 /cancel。
day-pin-kept = 🗺 已保存。在这个地点有班次的人现在都能在地图上看到它。
day-no-pin = 我需要一个位置：请点 📎，再点“位置”。不设置请发送 /cancel。

# To the coordinators.
day-late-told = ⏱ <b>{ $name } 大约会晚到 { $minutes ->
   *[other] { $minutes } 分钟
  }。</b>

    { $card }
day-left-told = ⚠️ <b>{ $name } 来不了。</b>

    { $card }
day-waiting-asked = ⏳ { $count ->
   *[other] 已询问 { $count } 位候补的人。
  }
day-missing-told = ❓ <b>班次已经开始，还没有消息的人：{ $names }</b>

    { $card }
day-here-told = ✅ <b>{ $name } 已于 { $at } 到了。</b>

    { $card }
day-objection-told = ❓ <b>{ $name } 说：我到了。</b>请再核实一下。

    { $card }
day-desk-here = { $at } 已签到
day-desk-left = { $at } 已离开
day-desk-no-sign = 还没有消息
day-desk-late = 晚到 { $minutes } 分钟
day-desk-objects = 本人说：我到了
desk-did-objected = 本人说到了
desk-did-handed-on = 交给替班的人
desk-did-handed-back = 撤销替班
desk-did-swapped = 换班

# One's own shifts.
shift-state-here = ✅ 您已于 { $at } 签到。
shift-state-absent = 🏁 记录显示您没有到。
shift-state-objected = 🏁 您说您到了，协调员正在核实。

# Why not.
shift-too-early = 从 { $at } 起可以签到。
shift-not-here = 您还没有签到，请先点“我到了”。
shift-marked-absent = 记录显示您没有到。如果您到了，请在 /myshifts 里点“我当时在”。
shift-too-late = 这些时长现在不能在这里修改了，请联系您的协调员。

# Buttons.
day-button-late = 晚 { $minutes } 分钟
day-button-here = ✅ 我到了
day-button-here-numbered = { $number } · 我到了
day-button-leaving = 👋 我要走了
day-button-leaving-numbered = { $number } · 我要走了
day-button-why = ✏️ 说明原因
day-button-take-back = ↩️ 我还是能来
day-button-earlier = 我提前走了
day-button-later = 我多待了一会儿
day-button-minutes = { $minutes } 分钟
day-button-as-planned = 按计划
day-button-was-there = 我当时在
day-button-was-there-numbered = { $number } · 我当时在
day-button-map = 🗺 地图
day-button-pin = 🗺 地图位置
day-button-is-here = ✅ 已经到了

# Words that answer the question "Are you coming?", separated by |, as in words.ftl. Nobody reads them.
day-words-coming = 我会来 | 会来 | 我来 | 我会到 | 我会去 | 我去 | 马上到 | 在路上 | 我在路上 | 路上 | 能来 | 我能来 | 准时到
day-words-yes = 好 | 好的 | 是 | 是的 | 可以 | 没问题 | 收到 | 嗯 | 行 | 当然
day-words-late = 晚到 | 迟到 | 晚点到 | 会晚 | 要晚 | 晚一点 | 晚点 | 堵车
