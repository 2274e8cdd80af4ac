# Whom alerts call: an area's policy for a kind of alert.
command-policy = 呼叫找谁
policy-ask-area = 哪里的呼叫？
policy-all-areas = 所有居民区
policy-any-kind = 🔔 其他所有呼叫
policy-ask-kind = <b>{ $area }</b>：哪类呼叫？
policy-page = <b>呼叫找谁 · { $area } · { $kind }</b>
    { $origin }

    { $steps }

    { $rest }
policy-no-steps = 还没有步骤。
policy-origin = 第 { $number } 版，{ $at }，{ $name }
policy-origin-command = 第 { $number } 版，{ $at }，来自表格
policy-origin-shared = 没有单独设置，按这个执行：{ $area } · { $kind }
policy-origin-rota = 没有单独设置：按值班表的顺位依次呼叫。
policy-origin-draft = ✏️ 还没有保存
policy-then-everybody = 然后呼叫所有人，每隔 { $waits } 分钟再呼叫，直到有人接手。
policy-then-everybody-usual = 然后反复呼叫所有人，直到有人接手。
policy-quiet = 🌙 { $hours }：不按身份叫醒人，而是再呼叫一次值班人员。危险和医疗求助仍会呼叫所有人。
policy-still = { $minutes } 分钟后询问“还在处理吗？”
policy-wait-usual = 常规时间
policy-minutes = { $minutes } 分钟
policy-seconds = { $count } 秒
policy-role-worker = 所有社工
policy-role-coordinator = 所有协调员
policy-role-office = 指挥部
policy-role-admin = 所有管理员
policy-reaches-nobody = ⚠️ 现在谁也联系不上
policy-may-not = ⚠️ { $name }（在这里不能接呼叫）
policy-button-edit = ✏️ 修改
policy-button-withdraw = 恢复常规
policy-button-show = 📋 查看
policy-button-step = 第 { $number } 步
policy-button-add = ➕ 加一步
policy-button-repeats = 🔔 重复呼叫
policy-button-still = ⏱ 还在处理吗？
policy-button-quiet = 🌙 安静时段
policy-button-earlier = ↑ 往前移
policy-button-remove = 🗑 删除这一步
policy-button-people = 👤 选人
policy-button-none = 不设
policy-ask-step = 这一步呼叫谁，等多久？点选的人会同时收到呼叫。
    { $step }
policy-ask-person = 这一步呼叫谁？
policy-ask-repeats = 呼叫所有人之后，每隔几分钟再呼叫？点一下，或直接写，例如 1, 2, 5。
policy-ask-quiet = 哪些时间不只因身份叫醒人？点一下，或直接写，例如 22:00-07:00。
policy-ask-still = 几分钟后询问“还在处理吗”？点一下，或直接写数字。
policy-ask-withdraw = { $area } · { $kind } 恢复常规吗？未结束的呼叫会从现在的位置继续。
policy-saved = ✅ 已保存。按新设置继续的呼叫：{ $count }
policy-told = 📋 { $name } 修改了呼叫找谁：{ $area } · { $kind }
policy-told-command = 📋 呼叫找谁有变化：{ $area } · { $kind }
policy-refused-no-steps = 至少要有一步。
policy-refused-empty-step = 有一步没有选人。请选人，或删除这一步。
policy-refused-too-long = 太多了：最多 12 步，每步 8 项，重复 10 次。
policy-refused-wait = 看不懂，或者太短、太长。请写分钟数，最多 60。
policy-refused-repeats = 间隔只能越来越长，例如 1, 2, 5。
policy-refused-quiet = 这个时段看不懂，请写成 22:00-07:00 这样。
policy-refused-changed = 设置刚刚变了，请发送 /policy 查看现在的设置。
policy-refused-no-role = 没有在那里接呼叫的身份：{ $name }
policy-refused-kind = 没有这类呼叫。
policy-refused-nothing = 这里没有单独设置。
