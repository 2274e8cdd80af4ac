# 服务时长：自己的，以及协调员的审核。时长写作 小时:分钟，例如 2:05。

command-myhours = 我的服务时长
command-hours = 审核服务时长

hours-mine = <b>⏱ 您的服务时长</b>

    { $months }

    { $entries }
hours-mine-none = <b>⏱ 您的服务时长</b>

    还没有记录。您确认志愿班次的时长，或申报其他帮忙之后，会显示在这里。
hours-month = <b>{ $month }</b>：{ $worked } 小时
hours-month-credited = <b>{ $month }</b>：实际 { $worked } 小时，计为 { $credited } 小时
hours-month-open = （另有 { $length } 小时待审核）
hours-line = { $number }. { $at } · { $title } · { $length } 小时
hours-state-proposed = ⏳ 待审核
hours-state-approved = ✅ 已通过
hours-state-approved-as = ✅ 已通过，计为 { $credited } 小时
hours-state-refused = ❌ 未通过
hours-button-report = ➕ 申报其他帮忙
hours-button-object-numbered = { $number } · 不对
hours-button-withdraw-numbered = { $number } · 撤回
hours-button-object = 这条不对

hours-ask-area = 您在哪里帮的忙？
hours-ask-what = 您做了什么？写几个字就行，例如“分拣口罩”。
hours-ask-day = 哪一天？请点按钮，或者写日期。
# 按钮上的文字：日期。
hours-button-day = { $day }
hours-ask-span = 从几点到几点？例如 14:00-16:30。
hours-no-day = 没认出这个日期。请点按钮，或者这样写：11-28 或“昨天”。
hours-no-span = 没认出这个时间。请这样写：14:00-16:30。
hours-report-preview = <b>这样申报吗？</b>

    { $title }
    🕒 { $start } – { $end }
    📍 { $area }
    ⏱ { $length } 小时
hours-button-send = ✅ 申报
hours-button-drop = 放弃
hours-toast-withdrawn = 已撤回。

hours-corrected = ✏️ { $name } 更正了您在 { $title }（{ $at }）的服务时长：{ $old } 小时 → { $length } 小时。{ $reason }
hours-refused = ❌ 您在 { $title }（{ $at }）的 { $length } 小时未通过审核。审核人：{ $name }。{ $reason }
hours-reason = 原因：{ $reason }
hours-ask-objection = { $title }（{ $at }），{ $length } 小时，哪里不对？您写的内容会转给协调员。
hours-objected = 谢谢。协调员会重新核对 { $title }（{ $at }）。
hours-objection = 💬 { $name } 有异议：{ $title }（{ $at }），{ $length } 小时。

    { $words }
hours-button-look = 查看

hours-waiting = <b>⏱ 待审核的服务时长：{ $count } 条</b>

    { $entries }
hours-waiting-none = <b>⏱ 待审核的服务时长</b>

    目前没有待审核的。
hours-waiting-line = { $number }. <b>{ $name }</b> · { $title }
    { $at } · { $length } 小时
hours-note = 💬 { $words }
hours-button-entry = { $number } · { $name }
hours-button-all = ✅ 全部通过（{ $count }）
hours-button-xlsx = 表格（Excel）
hours-button-csv = 表格（CSV）
hours-button-rules = 夜间怎么算
hours-ask-all = 全部通过吗？共 { $count } 条，合计 { $length } 小时。
hours-button-all-yes = 是的，全部通过
hours-toast-all = 已通过：{ $count } 条
hours-toast-approved = 已通过。
# 由其他文字拼成。
hours-card = { $parts }
hours-entry = <b>{ $name }</b>
    { $title }
    🕒 { $at } · { $length } 小时
    📍 { $area }
hours-stands = 状态：
hours-credit = 计为：{ $credited } 小时（夜间 22:00–06:00 按 { $percent }% 计算）
hours-log-reported = { $at } { $name } 申报：{ $new } 小时
hours-log-corrected = { $at } { $name } 更正：{ $old } 小时 → { $new } 小时。{ $reason }
hours-log-approved = { $at } { $name } 审核通过：{ $new } 小时
hours-log-refused = { $at } { $name } 未予通过。{ $reason }
hours-log-objected = { $at } { $name } 有异议。{ $reason }
hours-log-withdrawn = { $at } { $name } 撤回
hours-button-approve = ✅ 通过
hours-button-correct = ✏️ 更正
hours-button-refuse = ❌ 不通过
hours-ask-minutes = 实际是多长时间？现在记的是 { $length } 小时（{ $title }，{ $at }）。请写 2:30 或 90 分钟。
hours-ask-reason = 请写原因，对方会看到。
hours-rules = <b>夜间怎么算</b>

    指 22:00 到 06:00 的时长。修改只对今后申报的时长生效。

    { $rules }
hours-rule = { $area }：{ $percent }%
hours-button-rule = { $area } → { $percent }%

hours-gone = 这条记录已经不在了。
hours-own = 这是您自己的服务时长，要由别人来审核。
hours-no-length = 没认出这个时长。请这样写：2:30 或 90 分钟。
hours-too-long = 超过了 24 小时，请分开申报。
hours-not-over = 还没有结束，请结束后再申报。
hours-too-old = 已经过了两个多月，请联系您的协调员。
hours-overlaps = 这段时间您已经有服务时长：{ $title }（{ $at }），{ $length } 小时。
hours-decided = 这些时长已经通过审核。如果不对，请点“不对”。

hours-table-caption = 服务时长，共 { $count } 条。时长单位为分钟。
hours-sheet = 服务时长
hours-sheet-sums = 合计
hours-column-area = 居民区
hours-column-name = 姓名
hours-column-title = 内容
hours-column-start = 开始
hours-column-worked = 实际（分钟）
hours-column-credited = 计为（分钟）
hours-column-night = 夜间计算比例
hours-column-state = 状态
hours-column-decided = 审核时间
hours-column-open = 待审核（分钟）
hours-cell-proposed = 待审核
hours-cell-approved = 已通过
hours-cell-refused = 未通过
