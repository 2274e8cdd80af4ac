callout-ask = 📣 <b>人手が足りません。来ていただけますか？</b>

    { $card }
callout-ask-words = ✉️ <b>コーディネーターに伝えました。</b>来ていただけますか？ボタンがいちばん早いです。

    { $card }
callout-words-kept = ✉️ コーディネーターに伝えました。ありがとうございます。
callout-yes = ✅ <b>ありがとうございます。このシフトに入りました。</b>{ $at }にお待ちしています。

    { $card }
callout-reserve = 🙏 <b>ありがとうございます。人数がそろったので、控えをお願いします。</b>まだ出発しないでください。来られない方が出たら、お聞きします。

    { $card }
callout-no = 👍 お返事ありがとうございます。今日はもうお呼びしません。

    { $card }
callout-enough = ✅ <b>今は人数がそろいました。ありがとうございます。</b>来ていただかなくて大丈夫です。

    { $card }
callout-ended = この呼びかけは終わりました。来ていただかなくて大丈夫です。ありがとうございました。

    { $card }
callout-which = <b>どのシフトについてのメッセージですか？</b>

    { $card }
callout-button-now = ✅ 今すぐ行きます
callout-button-minutes = { $minutes }分後に着きます
callout-button-in-time = ✅ 時間どおり行きます
callout-button-late = { $minutes }分遅れます
callout-button-not-today = ❌ 今日は行けません
callout-button-still = やはり行けます
callout-button-reserve = 控えになります

# 他の文章から組み立てる。
callout-standing = { $title }

    { $parts }
callout-title-running = 📣 <b>呼びかけ中です</b>
callout-title-filled = ✅ <b>人数がそろいました</b>
callout-title-stopped = ⏹ <b>呼びかけを止めました</b>
callout-title-over = 🏁 <b>呼びかけは終わりました</b>
callout-counts = ✅ 来る：{ $yes } · ❌ 来ない：{ $no } · … 返事待ち：{ $silent } · ⚠️ 届かない：{ $missed }
callout-wave = 第{ $number }回、{ $at }：{ $count }人
callout-next = ⏱ 次の呼びかけは{ $at }です。
callout-dry = ⚠️ <b>条件に合い、空いている方全員に聞きました。</b>引き続き探します。
callout-line-yes = ✅ { $name } · { $at }に返事 · { $until }に到着
callout-line-reserve = 🔁 { $name } · { $at }から控え
callout-line-words = ❓ { $name } · { $at }：「{ $words }」
callout-button-more = 📣 今すぐ追加で聞く
callout-button-stop = ⏹ 止める
callout-stop-ask = <b>もうだれも呼びませんか？</b>まだ返事のない方には、来なくてよいと伝えます。来ると答えた方はそのままです。

    { $card }
callout-button-stop-sure = ⏹ はい、止める
callout-button-yes-for = ✅ { $name }
callout-button-no-for = ❌ { $name }

callout-preview = <b>このシフトに人を呼びますか？</b>まだだれにも聞いていません。

    { $card }

    { $lines }
callout-missing = 👥 あと{ $count }人足りません
callout-fits = { $count ->
    [0] 条件に合い、空いていて、連絡のつく方は今いません。
   *[other] 条件に合い、空いていて、連絡のつく方：{ $count }人
  }
callout-order = この順に（⭐は待機中）：{ $names }
callout-standby-name = ⭐ { $name }
callout-left-out = 聞かない方：{ $reasons }
callout-out-said-no = 断った：{ $number }
callout-out-busy = ほかの予定：{ $number }
callout-out-language = 言語が合わない：{ $number }
callout-out-resting = 休息中：{ $number }
callout-out-elsewhere = ほかのシフトで問い合わせ中：{ $number }
callout-out-unreachable = 連絡がつかない：{ $number }
callout-waits = 🌙 今は夜間です。急がないなら、{ $at }に最初の方々に聞きます。
callout-button-begin = 📣 今すぐ始める
callout-button-begin-at = 📣 { $at }に始める
callout-button-urgent = ❗ 緊急：今すぐ

callout-list = <b>人を呼ぶ</b>

    { $entries }

    シフトを選ぶか、必要な内容を1行で書いてください：/callout 4人、7番ゲート、今夜20:00-24:00
callout-ask-when = いつ必要ですか？このように書いてください：今夜20:00-24:00
callout-button-from-now = 今から{ $hours }時間
callout-need-confirm = <b>これでよいですか？</b>違う場合はもう一度1行で書くか、/cancel を送ってください。

    { $card }
callout-button-post = 公開して相手を見る
desk-button-call-out = 📣 人を呼ぶ
command-callout = 急ぎでシフトに人を呼ぶ

callout-standby-on = ⭐ <b>{ $until }まで待機中です。</b>急に人手が必要なとき、最初にお聞きします。いつでも断れます。
callout-standby-off = <b>待機していただけますか？</b>急に人手が必要なとき、最初にお聞きします。いつでも断れます。
callout-button-hours = { $hours }時間待機する
callout-button-standby-off = 待機をやめる
command-standby = 待機する（急なとき最初に聞かれる）

callout-no-gone = この呼びかけはあなたのものではないか、もうありません。
callout-no-full = このシフトは人数がそろっています。もっと呼ぶには、必要な人数を変えてください。
callout-no-not-open = このシフトには人を呼べません。未公開か、中止か、もうすぐ終わります。

callout-words-need = 必要 | 要る | 募集
callout-words-at = 場所は
