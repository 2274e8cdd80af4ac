# 缺人时被叫到的人会看到什么。
callout-ask = 📣 <b>急需人手，您能来吗？</b>

    { $card }
callout-ask-words = ✉️ <b>您的话已转给协调员。</b>您能来吗？点一下按钮最快。

    { $card }
callout-words-kept = ✉️ 您的话已转给协调员，谢谢。
callout-yes = ✅ <b>谢谢您！这个志愿班次是您的了。</b>请在 { $at } 到。

    { $card }
callout-reserve = 🙏 <b>谢谢您！人数已经够了，先请您候补。</b>请先不要出发；如果有人来不了，我会再问您。

    { $card }
callout-no = 👍 谢谢您的回复。今天不会再叫您。

    { $card }
callout-enough = ✅ <b>目前人数够了，谢谢您！</b>您不用来。

    { $card }
callout-ended = 这次叫人已经结束，您不用来了。谢谢！

    { $card }
callout-which = <b>您的话是说哪一件？</b>

    { $card }
callout-button-now = ✅ 我马上来
callout-button-minutes = { $minutes } 分钟后到
callout-button-in-time = ✅ 我来，准时到
callout-button-late = 晚 { $minutes } 分钟
callout-button-not-today = ❌ 今天不行
callout-button-still = 我又能来了
callout-button-reserve = 我可以候补

# 协调员看到的进展。
# 由其他文字拼成。
callout-standing = { $title }

    { $parts }
callout-title-running = 📣 <b>正在叫人</b>
callout-title-filled = ✅ <b>人数已经够了</b>
callout-title-stopped = ⏹ <b>已停止叫人</b>
callout-title-over = 🏁 <b>叫人已结束</b>
callout-counts = ✅ 能来：{ $yes } · ❌ 不能来：{ $no } · … 还没回复：{ $silent } · ⚠️ 联系不上：{ $missed }
callout-wave = 第 { $number } 批，{ $at }：{ $count } 人
callout-next = ⏱ 下一批将在 { $at } 发出。
callout-dry = ⚠️ <b>所有合适又有空的人都问过了。</b>我会继续找。
callout-line-yes = ✅ { $name } · { $at } 答应 · { $until } 到
callout-line-reserve = 🔁 { $name } · { $at } 起候补
callout-line-words = ❓ { $name } · { $at }：“{ $words }”
callout-button-more = 📣 现在再问一些人
callout-button-stop = ⏹ 停止
callout-stop-ask = <b>不再叫人了吗？</b>还没回复的人会收到通知，不用来了。已经答应的人不受影响。

    { $card }
callout-button-stop-sure = ⏹ 是的，停止
callout-button-yes-for = ✅ { $name }
callout-button-no-for = ❌ { $name }

# 开始之前。
callout-preview = <b>为这个志愿班次叫人吗？</b>现在还没有问任何人。

    { $card }

    { $lines }
callout-missing = 👥 还缺 { $count } 人
callout-fits = { $count ->
    [0] 目前没有合适、有空又联系得上的人。
   *[other] 合适、有空又联系得上的有 { $count } 人：
  }
callout-order = 按这个顺序（⭐ 为待命）：{ $names }
callout-standby-name = ⭐ { $name }
callout-left-out = 不问的人：{ $reasons }
callout-out-said-no = 已说不来：{ $number }
callout-out-busy = 那时另有安排：{ $number }
callout-out-language = 语言不符：{ $number }
callout-out-resting = 需要休息：{ $number }
callout-out-elsewhere = 正被问另一个班次：{ $number }
callout-out-unreachable = 联系不上：{ $number }
callout-waits = 🌙 现在是夜里。如果不急，{ $at } 开始问第一批。
callout-button-begin = 📣 现在开始
callout-button-begin-at = 📣 { $at } 开始
callout-button-urgent = ❗ 紧急：现在开始

# 入口。
callout-list = <b>叫人</b>

    { $entries }

    请点一个班次，或者用一行写出需要：/callout 4人，7号门，今晚20:00-24:00
callout-ask-when = 什么时候需要？请这样写：今晚20:00-24:00
callout-button-from-now = 从现在起 { $hours } 小时
callout-need-confirm = <b>这样对吗？</b>不对的话，请重写这一行，或者发送 /cancel。

    { $card }
callout-button-post = 发布并看能叫谁
desk-button-call-out = 📣 叫人
command-callout = 班次缺人时马上叫人

# 待命。
callout-standby-on = ⭐ <b>您待命到 { $until }。</b>临时缺人时会先问您。您随时可以说不来。
callout-standby-off = <b>您愿意待命吗？</b>临时缺人时会先问您。您随时可以说不来。
callout-button-hours = 待命 { $hours } 小时
callout-button-standby-off = 不再待命
command-standby = 待命：缺人时先问我

# 为什么不行。
callout-no-gone = 这次叫人与您无关，或者已经不在了。
callout-no-full = 这个志愿班次人数已满。要再叫人，请先改需要的人数。
callout-no-not-open = 这个志愿班次不能叫人：还没公开、已取消或快结束了。

# 一行需要里的小词（bot/callout/phrases.py），没有人会看到。
callout-words-need = 需要 | 急需 | 还需要 | 需 | 要 | 缺 | 还缺
callout-words-at = 在 | 到 | 去
