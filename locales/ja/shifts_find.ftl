# The list of shifts. $filters names the filters that are on.
shift-list-all = <b>すべてのシフト</b> { $filters }

    { $shifts }
shift-none-here = この条件に合うシフトはありません：{ $filters }
# A day's heading.
shift-day = <b>— { $day } —</b>
# One shift in the list: how many have it, of how many are needed.
shift-entry = <b>{ $number } · { $title }</b>
    🕕 { $start } – { $end } · 👥 { $taken }/{ $capacity }

# What keeps somebody from a shift.
shift-why-yours = ✅ 入っています。
shift-why-waiting = ⏳ キャンセル待ちです。
shift-why-language = ✋ 必要な言語：{ $languages }
shift-why-clash = ✋ その時間には別のシフトがあります：{ $title }、{ $start } – { $end }

# Filters.
shift-filter = 🔎 { $filter }
shift-filter-night = 🌙 夜間
shift-ask-day = いつにしますか？
shift-ask-place = どの場所にしますか？
shift-ask-language = どの言語が必要なシフトを見ますか？
# Words after /shifts that mean "at night", with commas between.
shift-words-night = 夜, 夜に, 夜間, 夜中, 深夜, 真夜中, 今夜, 今晩, 夜勤, 夜のシフト, 夜間のシフト, 夜間シフト, 夜シフト
shift-button-which-day = 📅 日付
shift-button-place = 📍 場所
shift-button-needed = 🗣 必要な言語
shift-button-all = すべて表示
shift-button-fits = 参加できるものだけ
shift-button-clear = ✕ 条件なし
# A filter on a button: a day, a place or a language.
shift-button-filter = { $filter }
shift-button-any = 指定なし
shift-button-previous = ‹ 戻る
shift-button-mine-numbered = { $number } · 申し込み済み
