# The page's parts, each a text of its own.
report-page = { $parts }
report-head = ☀️ <b>夜間の報告 · { $day }</b>
report-quiet = ☀️ この1日は静かでした。到着も呼び出しもありませんでした。{ $areas }
report-area = <b>{ $area }</b>
    { $lines }
report-line-came = 到着：{ $arrivals } · 呼び出し：{ $alerts }
report-line-waits = 引き受けるまで：ふだん { $median }、最長 { $worst } · 最多の段階：{ $steps }
report-line-left = 応答なし：{ $unanswered } · 未解決：{ $open }
report-line-woken = 夜中に起こされた方：{ $names }
report-woken = { $name } ({ $times }×)
report-minutes = { $minutes }分
report-more-areas = ほかに出来事のあった地区：{ $areas }
report-quiet-areas = 静かだった地区：{ $areas }
report-button-table = 📊 表で見る
report-column-area = 地区
report-column-name = 名前
report-column-arrivals = 到着
report-column-alerts = 呼び出し
report-column-median = ふだんの待ち
report-column-worst = 最長の待ち
report-column-steps = 最多の段階
report-column-unanswered = 応答なし
report-column-open = 未解決
report-column-woken = 起こされた
# The end of a list: how many of it are left out.
list-more = … +{ $count }
wake-too-often = ⚠️ { $name }さん（{ $area }）は今夜すでに起こされています：{ $times }回。ほかの方に代われませんか。
# Who is on call how much.
fair-page = <b>当番の分担 · { $area }</b>
    これまでの4週間 → これからの4週間

    { $lines }
fair-line = <b>{ $name }</b>
    夜：{ $nights } → { $nights_ahead } · 週末の日：{ $days } → { $days_ahead } · 起こされた回数：{ $woken }
    { $test }
# Pictures and files.
rota-button-fairness = ⚖️ 当番の分担
rota-button-picture = 🖼 画像で見る
rota-button-calendar = 📆 カレンダー用
rota-all-areas = <b>全地区の当番表</b>
rota-refused-no-times = 今後6か月、当番の予定はありません。
calendar-summary = 当番：{ $area }、第{ $level }順位
calendar-caption = { $day } までのあなたの当番です。ファイルを開くとカレンダーに追加できます。その後の変更は反映されません。変わったときはもう一度ボタンを押してください。
parcel-being-made = 少しお待ちください。作成しています。
parcel-impossible = この画像またはファイルは、いま作成できません。運営担当者に知らせてください。
parcel-failed = 画像またはファイルを送れませんでした。数分後にもう一度お試しください。
