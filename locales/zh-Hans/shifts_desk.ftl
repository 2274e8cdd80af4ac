# 班次有变动时，相关的人会看到什么。
desk-for = <b>请转告 { $name }，{ $phone }</b>（没有 Telegram）

    { $text }
desk-news-changed = ✏️ <b>您的志愿班次有变动。</b>

    { $card }

    { $changes }
desk-news-moved = 🕕 <b>您的志愿班次改了时间，您还能来吗？</b>

    { $card }

    { $changes }

    请在 { $until } 之前回复。在此之前名额仍是您的；没有回复的话，名额会让出来。
desk-news-moved-soon = 🕕 <b>您的志愿班次改了时间，您还能来吗？</b>

    { $card }

    { $changes }
desk-news-cancelled = 🚫 <b>这个志愿班次取消了，您不用来了。</b>

    { $card }

    { $changes }
desk-news-put-on = 🙋 <b>您被安排到这个志愿班次。</b>

    { $card }

    { $changes }

    如果来不了，请现在告诉我。
desk-news-taken-off = <b>您已不在这个志愿班次里</b>，不用来了。

    { $card }

    { $changes }
desk-news-freed = <b>这个志愿班次的名额已让出来</b>，因为没有收到您对新时间的回复。您不用来了。

    { $card }
desk-silent = ⚠️ <b>{ $name } 没有回复新时间是否合适，名额已空出来。</b>

    { $card }
desk-kept = 👍 <b>谢谢，名额仍是您的。</b>

    { $card }
desk-line = { $what }：{ $old } → { $new }
desk-span = { $start } – { $end }
desk-none = 不需要
desk-by = 操作人：{ $name }
desk-reason = 原因：{ $reason }
desk-offer = 📣 <b>有适合您的志愿班次</b>

    { $shifts }
desk-letter = ✉️ <b>{ $name } 给您留言：</b>

    { $words }

    { $card }

# 协调员看到的班次。
# 由其他文字拼成。
desk-page = { $parts }
desk-on = 👥 已报名：{ $taken }/{ $capacity }
desk-over = ⚠️ 人数超出需要：{ $taken }/{ $capacity }
desk-state-draft = 📝 草稿：志愿者还看不到。
desk-state-cancelled = 🚫 已取消。
desk-announced = 📣 已于 { $at } 通知志愿者。
desk-in-digest = 📣 将于 { $at } 通知志愿者。
desk-nobody = 还没有人报名。
desk-nobody-waits = 没有人在候补。
desk-person = { $number }. <b>{ $name }</b> · { $details }
desk-reachable = 能收到消息
desk-phone = 没有 Telegram，{ $phone }
desk-vouched = 由 { $name } 登记
desk-is-coming = 确认会来
desk-did-not-come = 没有到
desk-left-at = { $at } 退出
desk-risk-unreachable = 在 Telegram 联系不上
desk-risk-moved = 还没回复新时间
desk-risk-unanswered = 还没回复提醒
desk-seat = { $card }

    { $person }
desk-waitlist = <b>候补名单</b>

    { $card }

    { $people }
desk-log = <b>操作记录</b>

    { $card }

    { $entries }
desk-log-none = 还没有记录。
desk-log-entry = <b>{ $at }</b> · { $what } · { $by }
desk-log-person = 👤 { $name }
desk-log-undone = ↩️ 已由 { $name } 撤销
desk-by-itself = 自动
desk-did-posted = 发布
desk-did-published = 公开草稿
desk-did-edited = 修改
desk-did-cancelled = 取消
desk-did-put-on = 安排上岗
desk-did-taken-off = 移出班次
desk-did-left = 退出
desk-did-freed = 没有回复，名额让出
desk-did-announced = 通知志愿者
desk-did-no-show = 记为：没有到
desk-did-came = 记为：到了

# 提问。
desk-edit-which = <b>要修改什么？</b>

    { $card }
desk-ask-title = 要做什么？请写新的标题。发送 /cancel 可以退出。
desk-ask-place = 请写新的地点。发送 /cancel 可以退出。
desk-ask-time = 请写新的时间，例如 18:00-22:00。如果换了日期，请把日期写在前面，例如 2026-04-01 18:00-22:00。发送 /cancel 可以退出。
desk-no-time = 没认出这个时间。请这样写：18:00-22:00 或 2026-04-01 18:00-22:00。
desk-no-change = 和原来一样，没有改动。
desk-ask-reason = <b>这样修改吗？</b>

    { $card }

    { $changes }

    请写原因（班次里的人会看到），或者点下面的按钮。
desk-ask-cancel = <b>取消这个志愿班次吗？</b>

    { $card }

    { $count ->
        [0] 目前没有人报名。
       *[other] 已有 { $count } 人报名，他们会收到通知。
    } 请写原因，或者点下面的按钮。
desk-ask-off = <b>把 { $name } 移出这个志愿班次吗？</b>

    { $card }

    请写原因（对方会看到），或者点下面的按钮。
desk-too-many = ⚠️ <b>人数超出需要：{ $taken }/{ $capacity }。</b>

    { $card }

    现在所有人都还在班次里。如果要请谁退出，请点名字。
desk-ask-who = <b>安排谁？</b>请点名字，或者写名字的一部分。

    { $card }
desk-who-none = 没有找到能安排的人。请换个名字再试。

    { $card }
desk-anyway = { $reasons }

    <b>仍然安排 { $name } 吗？</b>
desk-anyway-full = 名额已满：{ $taken }/{ $capacity }。
desk-anyway-overlaps = { $name } 那时有别的班次：{ $title }，{ $start }。
desk-anyway-busy = { $name } 那时有别的班次。
desk-anyway-lacks-language = 不知道 { $name } 会不会{ $languages }。
desk-ask-contact = <b>登记没有 Telegram 的人。</b>请写姓名和电话，例如：李明 13800000000。给对方的消息会发给您转告。发送 /cancel 可以退出。
desk-no-contact = 请写姓名和电话，例如：李明 13800000000。
desk-vouch-done = ✅ { $name } 已在班次里。
desk-ask-announce = <b>什么时候通知志愿者？</b>

    { $card }

    { $count ->
        [0] 目前没有合适又有空的人。
       *[other] 目前有 { $count } 人合适。
    }
desk-ask-write = <b>给 { $name } 留言。</b>您的下一条消息会转给对方。发送 /cancel 可以退出。

    { $card }
desk-ask-write-all = <b>给班次里的所有人留言。</b>您的下一条消息会转给大家。发送 /cancel 可以退出。

    { $card }
desk-sent = ✅ { $count ->
    [0] 没有发给任何人。
   *[other] 已发给 { $count } 人。
  }
desk-not-sent = 在 Telegram 联系不上：{ $names }
desk-left-out = ⚠️ 没有恢复，因为他们现在来不了：{ $names }
desk-toast-undone = 已撤销。
desk-toast-published = 已公开。
desk-toast-announced = 好的。
desk-toast-put-on = 已安排。

# 为什么不行。
shift-full = 这个志愿班次已经满员。
shift-not-begun = 这个志愿班次还没有开始。
shift-not-on-it = 这个人已不在班次里。
shift-changed-meanwhile = 刚才有人改过这个班次，请再看一下。
shift-too-late-to-undo = 已经通知了大家，不能再撤销。

# 可以修改的内容。
desk-field-title = 标题
desk-field-place = 地点
desk-field-time = 时间
desk-field-capacity = 人数
desk-field-languages = 语言

# 按钮。
desk-button-manage = 🗂 管理班次
desk-button-card = 看谁报名了
desk-button-edit = ✏️ 修改
desk-button-cancel = 🚫 取消班次
desk-button-put-on = ➕ 安排人
desk-button-vouch = ➕ 没有 Telegram 的人
desk-button-write = ✉️ 留言
desk-button-write-all = ✉️ 给所有人留言
desk-button-answer = ✉️ 回复
desk-button-announce = 📣 通知志愿者
desk-button-announce-now = 现在
desk-button-digest = { $at } 一起通知
desk-button-publish = 公开
desk-button-draft = 存为草稿
desk-button-waitlist = 候补：{ $count }
desk-button-log = 记录
desk-button-undo = ↩️ 撤销
desk-button-back = ‹ 返回
desk-button-earlier = ‹ 前面
desk-button-off = 移出班次
desk-button-no-show = 没有到
desk-button-came = 到了
desk-button-skip = 确定，不写原因
desk-button-anyway = 仍然安排
desk-button-fits = 可以来

# /coverage。
coverage-head = <b>志愿班次</b>
    📍 { $area }
    📅 { $day }
coverage-list = <b>{ $title }</b>
    📍 { $area }
    📅 { $day }

    { $entries }
coverage-none = 这里没有内容。
coverage-entry = <b>{ $number }. { $title }</b>
    { $start } · { $area } · { $taken }/{ $capacity }
coverage-person = 👤 { $name }：{ $details }
coverage-all-areas = 所有居民区
coverage-all-days = 今后几天
coverage-ask-day = 看哪一天？
coverage-kind-holes = 还缺人
coverage-kind-risk = 可能来不了
coverage-kind-left = 临时退出
coverage-kind-no-show = 没有到
coverage-kind-drafts = 草稿
coverage-kind-all = 全部
coverage-kind-cancelled = 已取消
coverage-button-list = { $title }：{ $count }
coverage-button-area = 📍 居民区
coverage-button-day = 📅 日期
coverage-button-lists = ‹ 所有列表
coverage-button-week = 🗓 一周总览
coverage-week = 🗓 <b>哪里缺人？</b>
    { $start } – { $end }

    { $rows }

    ❌ 缺人
    ⚠️ 人数够，但不确定都能来
    ✅ 已满员
    ▫️ 没有班次
# 由其他文字拼成。
coverage-week-area = { $marks } { $area }
coverage-week-day = { $marks } { $day } · { $taken }/{ $capacity }
command-coverage = 查看和管理志愿班次
