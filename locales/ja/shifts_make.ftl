# シフトを作る：一行、役割、くり返し、ひな形、週のコピー。そして地区のルール。
make-title = { $question }

    💡 一行でも書けます：<i>3番ゲート、明日22時から6時、2人、韓国語</i>
make-capacity = { $question }
    役割が複数あるときは：<i>2 ゲート、1 運転</i>
make-zone = 🌐 タイムゾーン：{ $zone }
make-role = 👥 { $role }：{ $count }人
make-beside = 👥 { $title }：{ $taken }/{ $capacity }
make-which-day = どの日ですか：{ $days }？ 「12月5日」のように月も書いてください。
make-posted = ✅ <b>{ $count }件のシフトを公開しました。</b>ボランティアは /shifts で見られます。
make-kept = 📝 <b>{ $count }件を下書きにしました。</b>/coverage にあります。公開するまでボランティアには見えません。
make-too-many = 一度には多すぎます。{ $limit }件までにしてください。
make-nothing = 公開するものは残っていません。

make-series = 🔁 <b>このシフトをくり返しますか？</b>曜日を選ぶか、最後の日を書いてください。

    { $card }

    { $days }
make-days = 📅 { $count }日：{ $days }
make-no-days = 📅 まだ日がありません。曜日を選んでください。
make-left-out = ✕ 除いた祝日：{ $days }
make-added = ＋ 祝日の振替出勤日：{ $days }
make-unknown-years = ⚠️ { $years } 年の祝日はまだ発表されていません。その年の日は通常どおりです。
make-already = すでにあり、そのままのもの：{ $count }
make-weekday-on = ✓ { $day }
make-every = { $count ->
    [1] 毎週
   *[other] { $count }週ごと
  }
make-until = { $day } まで
make-holidays-usual = 祝日：通常どおり
make-holidays-off = 祝日：休み
make-holidays-workdays = 出勤日に合わせる
make-button-repeat = 🔁 くり返す
make-button-post-all = すべて公開：{ $count }
make-button-following = 🔁 以後もすべて同じに
make-button-crew = 👥 ほかの役割も同じに
make-followed = ほかに{ $count }件を変更しました。そのまま：{ $left }

make-template = 📋 <b>ひな形</b>

    { $card }

    「一人一つ」：始まる24時間前までは、このシフトを一人で二つ取れません。「途中参加」：始まったあとに来た方も入れます。時間はそこから数えます。
make-templates = 📋 <b>ひな形。</b>公開や変更には一つ選んでください。
make-no-templates = 📋 ひな形はまだありません。シフトを公開したあと「ひな形にする」を押してください。
make-no-template = このひな形はもうありません。
make-clock = 🕕 { $start } – { $end }
make-flag-popular = ⭐ 一人一つ：{ $state }
make-flag-begun = ▶️ 途中参加：{ $state }
make-button-templates = 📋 ひな形
make-button-keep-template = 📋 ひな形にする
make-button-use = 公開する
make-button-remove = 🗑 削除

make-copy = 🗓 <b>一週間分を次の週にコピーしますか？</b>
    📍 { $area }
    📅 { $start } – { $end }

    { $count ->
        [0] 公開するものはありません。
       *[other] { $count }件を、人は入れずに公開します。
    } すでにあるもの：{ $already }。もう始まっているもの：{ $over }。
make-button-copy = 🗓 週をコピー
make-button-this-week = 今週にする
make-button-last-week = 先週にする

make-table = 📄 シフト{ $count }件。自由に直し、id の列は残して、ファイルを送り返してください。
make-table-ordered = 表をお送りします。
make-button-table = 📄 表にする

rules-card = 📏 <b>{ $area }のシフトのルール</b>
    これからシフトに入る方に当てはまります。あなたは引き続き誰でも登録できます。

    💤 シフトの間に休む時間
    ⏱ 月曜から日曜までの上限
    🤝 本人が望めば重なってよい長さ
    🔰 初めての方と研修中の方は、経験者がいるシフトだけ
    🧒 18歳未満の方も同じ
rules-on = オン
rules-off = オフ
rules-hours = { $count }時間
rules-minutes = { $count }分
rules-button = 📏 ルール
rules-button-rest = 💤 休息：{ $value }
rules-button-week = ⏱ 週：{ $value }
rules-button-grace = 🤝 重なり：{ $value }
rules-button-new = 🔰 初めての方：{ $value }
rules-button-minors = 🧒 18歳未満：{ $value }
rules-button-minor = 🧒 18歳未満：{ $state }
rules-button-trainee = 🔰 研修中：{ $state }

shift-rests = ✋ 休む時間が足りません。ここではシフトの間に{ $hours }時間休みます。近すぎるシフト：
    { $others }
shift-week-full = ✋ その週は{ $hours }時間を超えてしまいます。
shift-needs-guide = ✋ この仕事が初めての方は、経験者がシフトに入ってから申し込めます。
shift-minor-alone = ✋ 18歳未満の方は、経験のある大人がシフトに入ってから申し込めます。
shift-opens-later = ✋ 人気のシフトです。二つ目は { $at } から申し込めます。
shift-joined = ✅ <b>このシフトに入りました。もう始まっています。そのままお越しください。</b>時間は今から数えます。

    { $card }
