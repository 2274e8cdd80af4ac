# 制作班次：一行写完、岗位、重复、模板、复制一周；然后是居民区的规则。
make-title = { $question }

    💡 也可以一行写完：<i>3号门，明天 22:00-06:00，2人，韩语</i>
make-capacity = { $question }
    有几种岗位时这样写：<i>2 门岗，1 司机</i>
make-zone = 🌐 时区：{ $zone }
make-role = 👥 { $role }：{ $count } 人
make-beside = 👥 { $title }：{ $taken }/{ $capacity }
make-which-day = 您指的是哪一天：{ $days }？请写成“12月5日”这样，带上月份。
make-posted = ✅ <b>已发布 { $count } 个班次。</b>志愿者可以在 /shifts 里看到。
make-kept = 📝 <b>已存为 { $count } 个草稿。</b>在 /coverage 里可以找到；公开以后志愿者才看得到。
make-too-many = 一次太多了，最多 { $limit } 个班次。
make-nothing = 没有需要发布的班次了。

make-series = 🔁 <b>重复这个班次？</b>请点星期几，或写出最后一天。

    { $card }

    { $days }
make-days = 📅 共 { $count } 天：{ $days }
make-no-days = 📅 还没有日期。请点一个星期几。
make-left-out = ✕ 节假日不排：{ $days }
make-added = ＋ 调休上班日：{ $days }
make-unknown-years = ⚠️ { $years } 年的放假安排还没有公布，这些日子先按平常排。
make-already = 已有、保持不变的班次：{ $count }
make-weekday-on = ✓ { $day }
make-every = { $count ->
    [1] 每周
   *[other] 每 { $count } 周
  }
make-until = 到 { $day }
make-holidays-usual = 节假日：照常
make-holidays-off = 节假日：不排
make-holidays-workdays = 按工作日（含调休）
make-button-repeat = 🔁 重复
make-button-post-all = 全部发布：{ $count }
make-button-following = 🔁 以后的也这样改
make-button-crew = 👥 其他岗位也这样改
make-followed = 另有 { $count } 个班次也改好了。保持原样：{ $left }

make-template = 📋 <b>模板</b>

    { $card }

    “每人一个”：开始前 24 小时以内才能报第二个这样的班次。“中途加入”：开始以后来的人还可以报名，时长从那时算起。
make-templates = 📋 <b>模板。</b>点一个来发布或修改。
make-no-templates = 📋 还没有模板。发布班次以后，请点“存为模板”。
make-no-template = 这个模板已经没有了。
make-clock = 🕕 { $start } – { $end }
make-flag-popular = ⭐ 每人一个：{ $state }
make-flag-begun = ▶️ 中途加入：{ $state }
make-button-templates = 📋 模板
make-button-keep-template = 📋 存为模板
make-button-use = 发布
make-button-remove = 🗑 删除

make-copy = 🗓 <b>把一周的班次复制到下一周？</b>
    📍 { $area }
    📅 { $start } – { $end }

    { $count ->
        [0] 没有要发布的。
       *[other] 将发布 { $count } 个班次，不带人员。
    } 已有：{ $already }。时间已过：{ $over }。
make-button-copy = 🗓 复制一周
make-button-this-week = 改为本周
make-button-last-week = 改为上周

make-table = 📄 共 { $count } 个班次。请直接修改，保留 id 这一列，再把文件发回给我。
make-table-ordered = 表格马上发给您。
make-button-table = 📄 导出表格

rules-card = 📏 <b>{ $area }的班次规则</b>
    从现在起报名的人都要遵守；您仍然可以安排任何人。

    💤 两个班次之间至少休息几小时
    ⏱ 周一到周日最多几小时
    🤝 两个班次最多重叠多久，本人愿意就可以
    🔰 新人和培训中的人：先要有熟手在岗
    🧒 未满 18 岁的人：同样
rules-on = 开
rules-off = 关
rules-hours = { $count } 小时
rules-minutes = { $count } 分钟
rules-button = 📏 规则
rules-button-rest = 💤 休息：{ $value }
rules-button-week = ⏱ 每周：{ $value }
rules-button-grace = 🤝 重叠：{ $value }
rules-button-new = 🔰 新人：{ $value }
rules-button-minors = 🧒 未满 18 岁：{ $value }
rules-button-minor = 🧒 未满 18 岁：{ $state }
rules-button-trainee = 🔰 培训中：{ $state }

shift-rests = ✋ 休息不够：这里要求班次之间休息 { $hours } 小时。离得太近的是：
    { $others }
shift-week-full = ✋ 那一周会超过 { $hours } 小时。
shift-needs-guide = ✋ 第一次做这项工作的人，要等有熟手在岗才能报名。
shift-minor-alone = ✋ 未满 18 岁的人，要等有熟手（成年人）在岗才能报名。
shift-opens-later = ✋ 这类班次很抢手：第二个从 { $at } 起才能报名。
shift-joined = ✅ <b>报名成功。班次正在进行，现在就可以过去。</b>您的时长从现在算起。

    { $card }
