# 志愿班次的样子。
shift-title = <b>{ $title }</b>
shift-numbered = <b>{ $number }. { $title }</b>
shift-when = 🕕 { $start } – { $end }
shift-where = 📍 { $place }（{ $area }）
shift-places = 👥 { $free ->
    [0] 已满
   *[other] 还有 { $free } 个名额（共 { $capacity } 个）
  }
shift-needed = 👥 { $capacity ->
   *[other] 需要 { $capacity } 人
  }
shift-languages = 🗣 需要会：{ $languages }
shift-skills = 🧰 { $skills }

# 查看和报名。
shift-none = 目前没有适合您的志愿班次。请过些时候再看，或者告诉我您会说哪些语言。
shift-list = <b>适合您的志愿班次</b> { $filters }

    { $shifts }
shift-taken = ✅ <b>报名成功，请记得按时参加。</b>

    { $card }

    开始之前会问您能不能来。
shift-waiting = ⏳ <b>您已排上候补。</b>

    { $card }

    { $position ->
        [1] 您排在第一位。
       *[other] 您排在第 { $position } 位。
    }有名额空出来时会问您。
shift-toast-taken = 报名成功：{ $title }
shift-toast-waiting = 已排上候补：{ $title }

# 为什么不行。
shift-gone = 这个志愿班次已经取消或不存在。
shift-over = 这个志愿班次已经结束。
shift-started = 这个志愿班次已经开始。如果临时有事，请联系您的协调员。
shift-no-role = 志愿班次只面向志愿者。请向协调员要一个邀请链接。
shift-wrong-area = 这个志愿班次不属于您所在的居民区。
shift-already-yours = 您已经报名了这个志愿班次。
shift-already-waiting = 您已经在这个志愿班次的候补名单上。
shift-overlaps = 这段时间您已经有别的志愿班次：
    { $others }
shift-lacks-language = 这个志愿班次需要会{ $languages }。如果您会，请在 /shifts →“我会的语言”里勾选。
shift-not-yours = 您已不在这个志愿班次的名单上。
shift-not-over = 志愿班次还没有结束，请结束后再确认服务时长。
shift-already-posted = 您的居民区在同一地点、同一时间已有同名的志愿班次。

# 自己的志愿班次。
shift-mine = <b>您的志愿班次</b>

    { $shifts }
shift-mine-none = 您还没有志愿班次。发送 /shifts 可以查看适合您的志愿班次。
shift-state-taken = ✅ 已报名。
shift-state-coming = ✅ 您已确认会来。
shift-state-waiting = ⏳ 候补中，排在第 { $position } 位。
shift-state-offered = 🎁 有名额空出来，您要的话，请在 { $until } 之前答复。
shift-state-running = ▶️ 正在进行。
shift-state-over = 🏁 已结束，请确认服务时长。
shift-give-up-ask = <b>要退掉这个志愿班次吗？</b>

    { $card }

    您的名额会先询问候补的人。
shift-leave-ask = <b>要退出候补吗？</b>

    { $card }
shift-given-up = 您已退掉这个志愿班次，谢谢您提前告知。

    { $card }
shift-toast-given-up = 已退出。
shift-cant-which = <b>哪个班次您来不了？</b>

    { $shifts }
shift-changed = ✏️ <b>您的志愿班次有变动。</b>请看一下地点和时间。

    { $card }
shift-moved = 🕑 <b>您的志愿班次改时间了。</b>原来是 { $before }。

    { $card }

    您能来吗？
shift-role-ended = <b>您不用参加这个志愿班次了</b>，因为您在那里的身份已经结束。

    { $card }

# 开始前和结束后。
shift-reminder = ⏰ <b>您能来吗？</b>

    { $card }
shift-coming = 👍 <b>谢谢，到时见。</b>

    { $card }
shift-toast-coming = 谢谢！
shift-ended = 🏁 <b>您的志愿班次结束了，辛苦了！</b>

    { $card }

    请确认您的服务时长。
shift-done = ✅ <b>已确认：{ $hours ->
   *[other] { $hours } 小时
  }。</b>谢谢您！

    { $card }
shift-toast-done = 已确认。

# 按钮。
shift-button-take = { $number } · 报名
shift-button-wait = { $number } · 排候补
shift-button-next = 更多 ›
shift-button-first = ‹ 回到开头
shift-button-languages = 🗣 我会的语言
shift-button-shifts = 其他志愿班次
shift-button-mine = 我的志愿班次
shift-button-coming = 我会来
shift-button-cant = 我来不了
shift-button-cant-numbered = { $number } · 来不了
shift-button-leave-numbered = { $number } · 退出候补
shift-button-give-up = 是的，退掉
shift-button-leave = 退出候补
shift-button-keep = 保留
shift-button-done = 已完成，{ $hours ->
   *[other] { $hours } 小时
  }
shift-button-done-numbered = { $number } · 已完成，{ $hours } 小时

# 会说的语言。
shift-spoken = <b>您会说哪些语言？</b>
    您会说：{ $languages }。点一下可以添加或去掉；需要这些语言的志愿班次就会出现在 /shifts 里。
shift-button-speaks = ✓ { $language }
shift-button-speaks-not = { $language }

# 发布志愿班次。
shift-form-area = <b>发布志愿班次。</b>在哪个居民区？
shift-form-title = <b>在 { $area } 发布志愿班次。</b>要做什么？请写一个简短的标题。发送 /cancel 可以退出。
shift-form-place = 在哪里集合？请写地点。
shift-form-day = 哪一天？请点按钮，或者这样写：2026-04-01、04-01 或 4月1日。
shift-form-span = <b>{ $day }</b>，从几点到几点？请这样写：18:00-22:00 或 18-22（{ $area } 当地时间）。
shift-form-capacity = 需要多少人？请写一个数字。
shift-form-language = 需要会什么语言吗？请点一个，或者写代码，例如：ja ko（会其中一种即可）。
shift-form-confirm = <b>发布这个志愿班次吗？</b>

    { $card }
shift-form-posted = ✅ <b>已发布。</b>志愿者可以在 /shifts 里看到。

    { $card }
shift-form-discarded = 已退出，没有发布任何内容。
shift-form-no-day = 没认出这个日期。请这样写：2026-04-01、04-01 或 4月1日，或者点按钮。
shift-form-no-span = 没认出这个时间。请这样写：18:00-22:00 或 18-22。
shift-form-past = 这个时间已经过去了。开始时间必须晚于现在。
shift-form-far = 这个日期在一年以后，请核对。
shift-form-backwards = 结束时间早于开始时间。请重新输入；或者志愿班次到第二天才结束？
shift-form-no-number = 请写一个 1 到 { $limit } 的整数。
shift-form-no-language = 没认出这种语言。请点按钮，或者写代码，例如：ja ko。
shift-form-tap = 请点上面的按钮。
shift-button-today = 今天
shift-button-tomorrow = 明天
shift-button-next-day = 对，到第二天
shift-button-language = { $language }
shift-button-no-language = 不需要
shift-button-post = 发布
shift-button-discard = 放弃
shift-form-which-day = 您指的是哪一天？请点按钮，或者重新写日期。
shift-form-day-passed = <b>{ $day }</b> 已经过去了。是指明年吗？请点按钮，或者另写一个日期。
# 按钮上的文字：日期。
shift-button-day = { $day }
