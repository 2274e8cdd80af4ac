# 活動時間：自分のものと、コーディネーターの承認。長さは 2:05 のように 時間:分 で書く。

command-myhours = 自分の活動時間
command-hours = 活動時間を承認する

hours-mine = <b>⏱ 自分の活動時間</b>

    { $months }

    { $entries }
hours-mine-none = <b>⏱ 自分の活動時間</b>

    まだありません。シフトの活動時間を確認するか、ほかの活動を報告すると、ここに出ます。
hours-month = <b>{ $month }</b>：{ $worked } 時間
hours-month-credited = <b>{ $month }</b>：活動 { $worked } 時間、認定 { $credited } 時間
hours-month-open = （ほかに { $length } 時間が承認待ち）
hours-line = { $number }. { $at } · { $title } · { $length } 時間
hours-state-proposed = ⏳ 承認待ち
hours-state-approved = ✅ 承認済み
hours-state-approved-as = ✅ 承認済み、認定 { $credited } 時間
hours-state-refused = ❌ 承認されず
hours-button-report = ➕ ほかの活動を報告
hours-button-object-numbered = { $number } · 違います
hours-button-withdraw-numbered = { $number } · 取り下げる
hours-button-object = 違います

hours-ask-area = どの地区で活動しましたか？
hours-ask-what = 何をしましたか？ 「マスクの仕分け」のように、短い言葉で十分です。
hours-ask-day = どの日ですか？ ボタンを押すか、日付を書いてください。
# ボタンの文字：日付。
hours-button-day = { $day }
hours-ask-span = 何時から何時までですか？ 例：14:00-16:30
hours-no-day = 日付を読み取れませんでした。ボタンを押すか、11-28 や「昨日」のように書いてください。
hours-no-span = 時間を読み取れませんでした。14:00-16:30 のように書いてください。
hours-report-preview = <b>この内容で報告しますか？</b>

    { $title }
    🕒 { $start } – { $end }
    📍 { $area }
    ⏱ { $length } 時間
hours-button-send = ✅ 報告する
hours-button-drop = やめる
hours-toast-withdrawn = 取り下げました。

hours-corrected = ✏️ { $name } さんが活動時間を訂正しました：{ $title }（{ $at }）、{ $old } 時間 → { $length } 時間。{ $reason }
hours-refused = ❌ 活動時間は承認されませんでした：{ $title }（{ $at }）、{ $length } 時間。担当：{ $name } さん。{ $reason }
hours-reason = 理由：{ $reason }
hours-ask-objection = { $title }（{ $at }）、{ $length } 時間は、どこが違いますか？ 書いた内容はコーディネーターに届きます。
hours-objected = ありがとうございます。コーディネーターが { $title }（{ $at }）をもう一度確認します。
hours-objection = 💬 { $name } さんから「違います」と連絡がありました：{ $title }（{ $at }）、{ $length } 時間

    { $words }
hours-button-look = 確認する

hours-waiting = <b>⏱ 承認待ちの活動時間：{ $count } 件</b>

    { $entries }
hours-waiting-none = <b>⏱ 承認待ちの活動時間</b>

    承認待ちはありません。
hours-waiting-line = { $number }. <b>{ $name }</b> · { $title }
    { $at } · { $length } 時間
hours-note = 💬 { $words }
hours-button-entry = { $number } · { $name }
hours-button-all = ✅ すべて承認（{ $count }）
hours-button-xlsx = 表（Excel）
hours-button-csv = 表（CSV）
hours-button-rules = 夜間の数え方
hours-ask-all = { $count } 件、合計 { $length } 時間をすべて承認しますか？
hours-button-all-yes = はい、すべて承認
hours-toast-all = 承認しました：{ $count } 件
hours-toast-approved = 承認しました。
# ほかの文を組み合わせたもの。
hours-card = { $parts }
hours-entry = <b>{ $name }</b>
    { $title }
    🕒 { $at } · { $length } 時間
    📍 { $area }
hours-stands = 状態：
hours-credit = 認定：{ $credited } 時間（夜間 22:00～06:00 は { $percent }% で計算）
hours-log-reported = { $at } 報告：{ $name } さん、{ $new } 時間
hours-log-corrected = { $at } 訂正：{ $name } さん、{ $old } 時間 → { $new } 時間。{ $reason }
hours-log-approved = { $at } 承認：{ $name } さん、{ $new } 時間
hours-log-refused = { $at } 承認せず：{ $name } さん。{ $reason }
hours-log-objected = { $at } 「違います」と連絡：{ $name } さん。{ $reason }
hours-log-withdrawn = { $at } 取り下げ：{ $name } さん
hours-button-approve = ✅ 承認する
hours-button-correct = ✏️ 訂正する
hours-button-refuse = ❌ 承認しない
hours-ask-minutes = 実際はどのくらいの長さでしたか？ 今は { $length } 時間です（{ $title }、{ $at }）。2:30 や 90分 のように書いてください。
hours-ask-reason = 理由を書いてください。ご本人に伝わります。
hours-rules = <b>夜間の数え方</b>

    22:00 から 06:00 までの時間です。変更は、今後報告される活動時間から適用されます。

    { $rules }
hours-rule = { $area }：{ $percent }%
hours-button-rule = { $area } → { $percent }%

hours-gone = この記録はもうありません。
hours-own = ご自分の活動時間です。ほかの方に判断してもらってください。
hours-no-length = 長さを読み取れませんでした。2:30 や 90分 のように書いてください。
hours-too-long = 24時間を超えています。分けて報告してください。
hours-not-over = まだ終わっていません。終わってから報告してください。
hours-too-old = 2か月以上前のことです。コーディネーターに相談してください。
hours-overlaps = その時間にはもう活動時間があります：{ $title }（{ $at }）、{ $length } 時間
hours-decided = この活動時間はもう承認されています。正しくないときは「違います」を押してください。

hours-table-caption = 活動時間：{ $count } 件。長さの単位は分です。
hours-sheet = 活動時間
hours-sheet-sums = 合計
hours-column-area = 地区
hours-column-name = 名前
hours-column-title = 内容
hours-column-start = 開始
hours-column-worked = 活動（分）
hours-column-credited = 認定（分）
hours-column-night = 夜間の割合
hours-column-state = 状態
hours-column-decided = 判断日時
hours-column-open = 承認待ち（分）
hours-cell-proposed = 承認待ち
hours-cell-approved = 承認済み
hours-cell-refused = 承認されず
