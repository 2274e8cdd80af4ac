# Before a shift: what somebody needs to know.
day-report = 🙋 現地での声かけ先：{ $name }
day-with = 🤝 一緒に入る方：{ $names }
day-more-people = { $count ->
   *[other] ほか { $count } 名
  }
day-searching = 🔎 代わりの方を探しています。見つかるまでは、あなたの担当です。
day-taken-soon = ✅ <b>このシフトに入りました。まもなく始まります。</b>

    { $card }

    このあと改めてお聞きすることはありません。ご都合が悪くなったら、ここで教えてください。
day-late-how = <b>どのくらい遅れそうですか？</b>

    { $card }
day-late = 👍 <b>わかりました。約 { $minutes ->
   *[other] { $minutes } 分
  }遅れですね。</b>コーディネーターに伝わっています。

    { $card }

# Who can't come.
day-words-line = 💬 { $words }
day-others-fit = こちらのシフトはいかがですか？
day-ask-why = 理由を短く書いてください。コーディネーターが読みます。やめるときは /cancel を送ってください。
day-passed-on = ✉️ ありがとうございます。コーディネーターに伝えました。
day-nobody-reads = 今はどのコーディネーターにも連絡がつきません。お書きいただいた内容は、シフトの記録に残してあります。

# On the spot.
day-here = ✅ <b>{ $at } に到着を記録しました。</b>

    { $card }

    お帰りのときは下のボタンを押してください。押さない場合は、予定の終了時刻で数えます。
day-missing = ❓ <b>シフトが始まりました。現地にいらっしゃいますか？</b>

    { $card }
day-checked-out = 👋 <b>終了を記録しました。お疲れさまでした！</b>

    { $card }
day-worked = ⏱ { $start } – { $end }：{ $hours ->
   *[other] { $hours } 時間
  }
day-ended = 🏁 <b>シフトが終わりました。お疲れさまでした！</b>

    { $card }

    早めに帰ったり、長く残ったりしましたか？そうでなければ、何もしなくて大丈夫です。
day-ask-earlier = <b>どのくらい早く帰りましたか？</b>

    { $card }
day-ask-later = <b>どのくらい長く残りましたか？</b>

    { $card }
day-absent = 🏁 <b>このシフトは終わりました。</b>現地にいらっしゃらなかったと記録されています。いらっしゃった場合は、下のボタンを押してください。そうでなければ、何もしなくて大丈夫です。

    { $card }
day-objected = 🙏 <b>ありがとうございます。現地にいらっしゃったことを、コーディネーターに伝えました。</b>

    { $card }

# The place on the map.
day-ask-pin = この場所はどこですか？位置情報で送ってください（📎 → 位置情報）。この場所のすべてのシフトに使われます。やめるときは /cancel を送ってください。
day-pin-kept = 🗺 保存しました。この場所のシフトに入る方は、地図で見られます。
day-no-pin = 位置情報が必要です。📎 を押して「位置情報」を選んでください。やめるときは /cancel を送ってください。

# To the coordinators.
day-late-told = ⏱ <b>{ $name } さんは約 { $minutes ->
   *[other] { $minutes } 分
  }遅れます。</b>

    { $card }
day-left-told = ⚠️ <b>{ $name } さんは来られなくなりました。</b>

    { $card }
day-waiting-asked = ⏳ { $count ->
   *[other] 待っている方 { $count } 名に案内しました。
  }
day-missing-told = ❓ <b>シフトが始まりましたが、まだ連絡がありません：{ $names }</b>

    { $card }
day-here-told = ✅ <b>{ $name } さんが { $at } に到着しました。</b>

    { $card }
day-objection-told = ❓ <b>{ $name } さんは「現地にいた」と言っています。</b>もう一度ご確認ください。

    { $card }
day-desk-here = { $at } 到着
day-desk-left = { $at } 終了
day-desk-no-sign = まだ連絡なし
day-desk-late = { $minutes } 分遅れ
day-desk-objects = 本人：現地にいた
desk-did-objected = 本人：現地にいた
desk-did-handed-on = 代わりの方に交代
desk-did-handed-back = 交代を取り消し
desk-did-swapped = シフトを交換

# One's own shifts.
shift-state-here = ✅ { $at } に到着を記録しました。
shift-state-absent = 🏁 現地にいらっしゃらなかったと記録されています。
shift-state-objected = 🏁 現地にいたとのこと、コーディネーターが確認しています。

# Why not.
shift-too-early = 到着の記録は { $at } からできます。
shift-not-here = まだ到着が記録されていません。先に「着きました」を押してください。
shift-marked-absent = 現地にいらっしゃらなかったと記録されています。いらっしゃった場合は、/myshifts の「いました」を押してください。
shift-too-late = この時間はここではもう変更できません。コーディネーターに連絡してください。

# Buttons.
day-button-late = { $minutes } 分遅れ
day-button-here = ✅ 着きました
day-button-here-numbered = { $number } · 着きました
day-button-leaving = 👋 帰ります
day-button-leaving-numbered = { $number } · 帰ります
day-button-why = ✏️ 理由を書く
day-button-take-back = ↩️ やはり行けます
day-button-earlier = 早く帰りました
day-button-later = 長く残りました
day-button-minutes = { $minutes } 分
day-button-as-planned = 予定どおり
day-button-was-there = いました
day-button-was-there-numbered = { $number } · いました
day-button-map = 🗺 地図
day-button-pin = 🗺 地図の位置
day-button-is-here = ✅ 到着しています

# Words that answer the question "Are you coming?", separated by |, as in words.ftl. Nobody reads them.
day-words-coming = 行きます | 行けます | 伺います | 向かっています | 今向かっています | 参加します | 大丈夫です行きます | 来ます
day-words-yes = はい | うん | OKです | 大丈夫です | 了解 | 了解です | 承知しました | わかりました | もちろん
day-words-late = 遅れます | 遅れる | 遅れそう | 遅刻 | 遅くなります | 遅くなりそう | 渋滞
