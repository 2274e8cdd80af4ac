# Tables that people bring (shifts, the rota): what is wrong with them. The command line shows these in English.
table-fault-line = 第 { $line } 行：{ $why }
table-fault-cell = 第 { $line } 行，{ $column }“{ $value }”（单元格 { $cell }）：{ $why }
table-why-large = 文件太大。最多 { $rows } 行、{ $size } MB
table-why-unreadable = 文件打不开。请另存为没有密码的 Excel 工作簿（.xlsx），或 CSV UTF-8
table-why-missing = 缺少这些列：{ $columns }
table-why-twice = 这些列重复了：{ $columns }
table-why-width = 应该有 { $expected } 个值，这里有 { $count } 个
table-why-no-header = 上面没有列名
table-why-time = 不是日期加时间。请写成 { $example } 这样
table-why-day-order = 看不出哪个数字是日。请写成 { $readings }
table-why-area = 没有这个代码或名称的居民区
table-why-area-which = 是哪个居民区？请写代码：{ $areas }
table-why-not-yours = 您不能改这个居民区
table-why-length = 必须是 1 到 { $limit } 个字
table-why-ends = 必须晚于开始时间
table-why-number = 不是 { $from } 到 { $to } 之间的数字
table-why-id = 不是 Telegram 编号。如果表里显示 7.1E+09，请把这一列改成“文本”格式，再重新输入编号
table-why-language = 不是语言。请写 ja、ko 这样的代码或语言名称，中间用逗号隔开
table-why-same = 和第 { $line } 行是同一个班次
table-why-over = 已经结束了。年份对吗？
table-why-cancelled = 这个班次已经取消。新班次请换一个标题
table-why-taken = 已经有 { $taken } 人报名，不能比这更少
table-why-weekdays = 看不出是哪几天。请写成周一至周五、周六日或每天
table-why-clock = 写了星期时，这里请写时间，例如 20:00

# What a table would change.
table-mark-new = <b>新增（{ $count }）：</b>
table-mark-changed = <b>修改（{ $count }）：</b>
table-mark-moved = <b>换了时间（{ $count }）：</b>
table-mark-gone = <b>表里没有，保持不变（{ $count }）：</b>
table-mark-taken-away = ⚠️ <b>表里没有，将被删除（{ $count }）：</b>
table-mark-at-once = <b>同一时间有两个人（{ $count }）：</b>
table-mark-hole = ⚠️ <b>没有人值班的时间（{ $count }）：</b>
table-mark-warning = <b>请注意（{ $count }）：</b>
table-mark-doubtful = ❓ <b>可能有误，请核对（{ $count }）：</b>
# A part that stands alone.
table-part = { $part }
table-part-line = · { $part }
table-part-of-line = · 第 { $line } 行：{ $part }
table-more = …… 还有 { $count } 项
table-signed-up = { $shift }（已报名：{ $count } 人）
table-far = { $what }：一年以后
table-long = { $what }：连续 { $hours } 小时
table-two-at-once = { $name } 会同时有两个班次：{ $shifts }
table-clock-skipped = { $what }：那天的钟会跳过这个时间，按 { $at } 计算
table-clock-twice = { $what }：那天的钟会走两遍这个时间，按第一遍计算
table-not-read = “{ $column }”这一列不会用到
table-duty = { $area }，第{ $level }顺位，{ $hours }
table-over = { $what } 已经结束，不会写入。年份对吗？
table-doubled = 和第 { $line } 行一样
table-other-name = { $id } 是 { $name }，表里写的是 { $written }
table-unknown-id = { $name }：没有人的编号是 { $id }
table-unknown-near = { $name }：没有人的编号是 { $id }。是不是 { $near }（{ $who }）？
table-id-of = { $name }：编号 { $id } 是 { $who } 的

# A table that was sent to the bot.
table-reading = 📄 正在读取 { $file } ……
table-kind-shifts = 志愿班次
table-kind-rota = 值班表
table-preview = 📄 <b>{ $file }</b>（{ $kind }）

    { $changes }

    <b>现在还什么都没有写入。</b>
table-nothing = 📄 <b>{ $file }</b>（{ $kind }）
    内容和现在的完全一样，不需要写入。
table-bad = 📄 <b>{ $file }</b>
    ✗ 什么都没有写入。请改好下面这些，再把文件发过来：

    { $faults }
table-unknown-kind = 📄 <b>{ $file }</b>
    我不认识这种表格。我能读志愿班次（列：{ $shifts }）和值班表（列：{ $rota }），列名可以是中文或英文。要把文件发给居民，请用它回复对方的消息。
table-button-write = 写入
table-button-write-all = 全部写入
table-button-without = 有疑问的先不写
table-button-discard = 放弃
table-writing = 📄 正在写入 { $file } ……
table-written = ✅ <b>{ $file }</b> 已写入。新增 { $new }，修改 { $changed }。相关的人都会收到通知。
table-discarded = <b>{ $file }</b> 已放弃，什么都没有写入。
table-meanwhile = ⚠️ 刚才给您看过以后，情况有了变化。请再看一遍。
table-failed = <b>{ $file }</b> 读取失败，什么都没有写入。请重新发一次。
table-settled = 这张表格已经处理过了。
table-why-unknown-shift = 这个居民区没有这个编号的班次
table-why-phone = 不是电话号码
table-why-yes = 请写“是”或“否”
table-kind-people = 志愿者
table-reads-people = 我也能读志愿者名单（列：{ $columns }；有姓名和电话就行）。
table-person = { $name } · { $phone } · { $details }
