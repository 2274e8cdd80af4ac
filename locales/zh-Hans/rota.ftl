duty-page = { $parts }
duty-area = <b>值班 · { $area }</b>
    { $lines }
    { $next }
duty-line = 第{ $level }顺位：{ $name }，至 { $until }
duty-stand-in = 第{ $level }顺位：{ $name }（替班），至 { $until }
duty-nobody = 现在没有人值班。呼叫会直接转给协调员和指挥部。
duty-next = 下次交接：{ $at }
duty-no-change = 之后没有安排交接。
duty-no-area = 还没有设置任何居民区。
duty-line-open = 第{ $level }顺位：{ $name }
duty-hole = ⚠️ 第{ $level }顺位：无人值班
duty-hole-until = ⚠️ 第{ $level }顺位：无人值班，至 { $until }
duty-then = ↳ 之后是 { $name }
duty-holes = ⚠️ <b>现在无人值班：</b>{ $areas }
duty-area-brief = <b>{ $area }</b>
    { $lines }
rota-not-started = ⚠️ { $name }（从未打开过本机器人）
rota-unreachable = ⚠️ { $name }（联系不上）
rota-nobody = 无人
rota-none-planned = 没有安排
rota-span = { $start } – { $end }

# The week, a day, a time on call.
rota-ask-area = 看哪个居民区的值班表？
rota-week = <b>值班表 · { $area }</b>
rota-week-day = <b>{ $day }</b>
    { $lines }
rota-week-line = { $start } – { $end }，第{ $level }顺位：{ $name }
rota-week-hole = ⚠️ { $start } – { $end }，第{ $level }顺位：无人
rota-week-free = 这段时间还没有安排值班。
rota-day = <b>{ $area } · { $day }</b>
    { $lines }

    点一段时间，就可以更改。
rota-night = <b>{ $name }</b>
    { $area }，第{ $level }顺位
    { $span }
rota-night-hole = ⚠️ <b>无人值班</b>
    { $area }，第{ $level }顺位
    { $span }
rota-choose-person = 请谁来？{ $span }
rota-label-day = { $day }
rota-label-night = { $start } · { $level } · { $name }
rota-label-hole = ⚠️ { $start } · { $level }
rota-label-swap = { $day } · { $name }
rota-button-week = 📅 本周值班
rota-button-next-week = 下一周 ›
rota-button-this-week = ‹ 这一周
rota-button-back = ‹ 返回
rota-button-cover = 我来不了，找人顶班
rota-button-swap = 换班
rota-button-stand-in = 我来值
rota-button-put = 安排一个人
rota-button-meant = 就是这样安排的
rota-button-instead = 换别人值
rota-button-nobody = 不再安排人
rota-button-as-well = 再加一个人
rota-button-end = 结束：{ $name }
rota-toast-saved = 已保存，相关的人都收到了通知。
rota-toast-kept = 已保存。其中一段时间仍按先前的约定：{ $name }。
rota-toast-meant = 记下了。只有情况有变或临近时才会再提醒。
rota-saved-holes = ⚠️ 已保存。以下时间现在无人值班：
    { $holes }
rota-saved-unreachable = ⚠️ 已保存，但呼叫现在送不到这个人：{ $name }

# What people are told of changes.
rota-told-instead = 您替 { $name } 值班：{ $span }。安排人：{ $by }。
rota-told-as-well = 您也一起值班：{ $span }。安排人：{ $by }。
rota-told-replaced = 这段时间您不用值班：{ $span }。改由 { $name } 值班。安排人：{ $by }。
rota-told-ended = { $name } 的替班到 { $at } 为止，之后恢复原来的安排：{ $replaced }。
rota-told-moved = 您在 { $area } 的下一次值班有变。
    原来：{ $before }
    现在：{ $after }
rota-left = ⚠️ { $name } 不能再在 { $area } 值班。以下时间现在无人：
    { $holes }
rota-hole-line = 第{ $level }顺位：{ $span }
rota-more-lines = …… 还有 { $count } 段
rota-warn-holes = ⚠️ { $area } <b>无人值班</b>：
    { $holes }
rota-warn-people = ⚠️ { $area } 即将值班的这些人收不到呼叫：
    { $people }
rota-warn-person-line = { $name }，第{ $level }顺位：{ $span }
rota-tonight = 🔔 <b>接下来由您值班。</b>

# Cover: somebody can't, and others are asked.
rota-cover-asked = 已询问 { $count } 人。有人答应之前，仍由您值班。
    { $span }
rota-cover-nobody-to-ask = 找不到可以询问的人。仍由您值班，协调员已经知道了。
    { $span }
rota-cover-card = <b>{ $name } 来不了，您能顶班吗？</b>
    { $area }
    { $span }
rota-cover-yours = ✅ 由您替 { $name } 值班，谢谢！
    { $area }
    { $span }
rota-cover-declined = 您来不了，谢谢您回复。
    { $span }
rota-cover-closed = 已解决：由 { $name } 顶班。
    { $span }
rota-cover-over = 不再需要了。
    { $span }
rota-cover-found = ✅ { $name } 替您值班。
    { $span }
rota-cover-none-yet = ⚠️ 还没有人答应，<b>仍由您值班</b>。如果实在来不了，请打电话给协调员。
    { $span }
rota-cover-none-leader = ⚠️ { $name } 在 { $area } 来不了，还没有人答应顶班。
    { $span }
rota-cover-withdrawn = 已撤回，仍由您值班。
    { $span }
rota-button-accept = 我来顶班
rota-button-decline = 我不行
rota-button-withdraw = 不需要了

# Swaps of two times on call.
rota-swap-choose = <b>您想换哪一次？</b>
    您的：{ $yours }
rota-swap-none = 今后四周没有可以换的班。您可以请人顶班。
rota-swap-asked = 已询问 { $name }。双方都同意之前，什么都不变。
    您给出：{ $yours }
    您换来：{ $theirs }
rota-swap-card = <b>{ $name } 想和您换班。</b>
    您给出：{ $yours }
    您换来：{ $theirs }
rota-swap-done = ✅ 您和 { $name } 换好班了。
    您给出：{ $yours }
    您换来：{ $theirs }
rota-swap-declined = { $name } 不能换，一切照旧。
    您值班：{ $yours }
rota-swap-you-declined = 您不能换，一切照旧。
    您值班：{ $yours }
rota-swap-expired = 和 { $name } 的换班没有成，一切照旧。
    您值班：{ $yours }
rota-button-agree = 同意

# Rotations.
rota-rotations = <b>轮班 · { $area }</b>
rota-rotations-none = 这里还没有轮班。
rota-rotation = <b>第{ $level }顺位</b>，{ $rhythm }
    { $members }
    { $next }
rota-rotation-areas = 居民区：{ $areas }
rota-rotation-hours = 只在 { $hours }
rota-rhythm = { $unit ->
    [day] 每 { $count } 天一换
    [week] 每 { $count } 周一换
   *[month] 每 { $count } 个月一换
  }
rota-member-line = { $number }. { $name }
rota-member-now = ▶️ { $number }. { $name }
rota-add-choose = 谁加入？新加入的排在最后。
rota-remove-choose = 谁退出？正在值班的人会值到下次交接。
rota-move-choose = 谁要往前排？点一下，前移一位。正在值班的人不变。
rota-end-ask = 结束这个轮班？从 { $at } 起就没有人按它值班了。
rota-label-level = 第{ $level }顺位
rota-label-rhythm = { $rhythm }
rota-label-hours = { $hours }
rota-label-chosen = ✓ { $name }
rota-button-rotations = 🔁 轮班
rota-button-new-rotation = 新建轮班
rota-button-add = 加人
rota-button-remove = 减人
rota-button-move = 调整顺序
rota-button-end-rotation = 结束轮班
rota-button-all-day = 全天
rota-button-done = 好了
rota-button-save = 保存
rota-button-discard = 放弃
rota-form-level = 第几顺位？第 1 顺位最先呼叫。
rota-form-every = 多久换一次人？
rota-form-day = 从哪一天开始？
rota-form-clock = 几点交接？点一个时间，或直接写，例如 20:00。
rota-form-hours = 哪些时间有人值班？点一下，或直接写，例如 20:00-08:00。
rota-form-members = <b>谁参加？</b>请按接班的顺序点人。
    { $members }
rota-form-areas = 还有别的居民区共用吗？点一下，再点“好了”。
rota-form-confirm = <b>这样对吗？</b>

    { $card }
rota-form-discarded = 已放弃，什么都没有保存。
rota-form-tap = 请点按钮，或发送 /cancel 退出。

# Why not.
rota-refused-same-person = 这是同一个人。
rota-refused-empty-span = 结束时间要晚于开始时间。
rota-refused-over = 这段时间已经过去了。
rota-refused-no-role = { $name } 没有在那里值班的身份。
rota-refused-equal = 已经是这样了：{ $name }。
rota-refused-covered = 这段时间已经有人替班：{ $name }。请先结束那个替班。
rota-refused-changed = 值班表刚刚变了，请发送 /rota 查看现在的安排。
rota-refused-other-on-call = 那段时间已经在值班：{ $name }。
rota-refused-already-asked = 您已经问过了。有人答应就马上告诉您。
rota-refused-taken = 谢谢您！{ $name } 抢先一步答应了。
rota-refused-not-open = 这件事已经定下来了。
rota-refused-already-member = 已经在这个轮班里：{ $name }。
rota-refused-last-member = 轮班里总要有人。您可以直接结束它。
rota-refused-bad-times = 这个时间看不懂，请写成 20:00 这样。

# Somebody on call whom no alert reaches.
rota-unreachable-now = ⚠️ <b>{ $name }</b> 正在 { $area } 值班（第{ $level }顺位），但联系不上。{ $why } 呼叫会直接转给下一位。
rota-why-blocked = 对方屏蔽了本机器人。
rota-why-gone = 这个 Telegram 账号已不存在。
rota-why-never-started = 对方从未打开过本机器人。
rota-why-other = Telegram 的说明：{ $words }
