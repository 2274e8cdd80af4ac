# The list of shifts. $filters names the filters that are on.
shift-list-all = <b>全部志愿班次</b> { $filters }

    { $shifts }
shift-none-here = 没有符合条件的志愿班次：{ $filters }
# A day's heading.
shift-day = <b>— { $day } —</b>
# One shift in the list: how many have it, of how many are needed.
shift-entry = <b>{ $number } · { $title }</b>
    🕕 { $start } – { $end } · 👥 { $taken }/{ $capacity }

# What keeps somebody from a shift.
shift-why-yours = ✅ 已报名。
shift-why-waiting = ⏳ 候补中。
shift-why-language = ✋ 需要会：{ $languages }
shift-why-clash = ✋ 这段时间您已有：{ $title }，{ $start } – { $end }

# Filters.
shift-filter = 🔎 { $filter }
shift-filter-night = 🌙 夜间
shift-ask-day = 哪一天？
shift-ask-place = 哪个地点？
shift-ask-language = 需要会哪种语言？
# Words after /shifts that mean "at night", with commas between.
shift-words-night = 夜间, 夜里, 晚上, 夜晚, 晚间, 今晚, 今夜, 半夜, 深夜, 夜班, 晚班, 通宵, 值夜, 值夜班, 夜, 夜間, 夜间班次
shift-button-which-day = 📅 日期
shift-button-place = 📍 地点
shift-button-needed = 🗣 需要的语言
shift-button-all = 显示全部
shift-button-fits = 只看适合我的
shift-button-clear = ✕ 清除筛选
# A filter on a button: a day, a place or a language.
shift-button-filter = { $filter }
shift-button-any = 不限
shift-button-previous = ‹ 返回
shift-button-mine-numbered = { $number } · 查看我的
