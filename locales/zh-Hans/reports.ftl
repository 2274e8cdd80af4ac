# The page's parts, each a text of its own.
report-page = { $parts }
report-head = ☀️ <b>夜间报告 · { $day }</b>
report-quiet = ☀️ 这一昼夜很平静：没有人到达，也没有呼叫。{ $areas }
report-area = <b>{ $area }</b>
    { $lines }
report-line-came = 到达：{ $arrivals } · 呼叫：{ $alerts }
report-line-waits = 多久有人接手：一般 { $median }，最长 { $worst } · 最多步数：{ $steps }
report-line-left = 无人应答：{ $unanswered } · 仍未处理完：{ $open }
report-line-woken = 夜里被叫醒：{ $names }
report-woken = { $name } ({ $times }×)
report-minutes = { $minutes } 分钟
report-more-areas = 另外还有情况的居民区：{ $areas }
report-quiet-areas = 平静：{ $areas }
report-button-table = 📊 表格
report-column-area = 居民区
report-column-name = 姓名
report-column-arrivals = 到达
report-column-alerts = 呼叫
report-column-median = 一般等待
report-column-worst = 最长等待
report-column-steps = 最多步数
report-column-unanswered = 无人应答
report-column-open = 仍未处理完
report-column-woken = 被叫醒
# The end of a list: how many of it are left out.
list-more = … +{ $count }
wake-too-often = ⚠️ { $name }（{ $area }）今夜已被叫醒：{ $times } 次。能否请别人接替？
# Who is on call how much.
fair-page = <b>谁值了多少班 · { $area }</b>
    过去 4 周 → 今后 4 周。

    { $lines }
fair-line = <b>{ $name }</b>
    夜班：{ $nights } → { $nights_ahead } · 周末：{ $days } → { $days_ahead } 天 · 被叫醒：{ $woken }
    { $test }
# Pictures and files.
rota-button-fairness = ⚖️ 谁值了多少班
rota-button-picture = 🖼 图片
rota-button-calendar = 📆 加到我的日历
rota-all-areas = <b>各居民区值班表</b>
rota-refused-no-times = 今后六个月没有您的班。
calendar-summary = 值班：{ $area }，第{ $level }顺位
calendar-caption = 您到 { $day } 为止的值班时间。打开文件即可加入您的日历。之后如有变动，文件不会更新，请再点一次按钮。
parcel-being-made = 请稍候，正在制作。
parcel-impossible = 这张图片或文件暂时做不出来。请告诉本系统的负责人。
parcel-failed = 图片或文件没能发出。请过几分钟再试一次。
