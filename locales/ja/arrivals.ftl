alert-arrival = <b>{ $name }</b>さんが門に着きました：{ $gate }
    { $since } 到着 · 言語：{ $language }
    必要なこと：{ $need }
    人数：{ $party } · 荷物・介助：{ $luggage }
    体調の悪い方：{ $ill }{ $notes }
arrival-card-notes =
    {""}
    { $notes }
arrival-language = 🌐 ようこそ。言語を選んでください。
arrival-gate-unknown = この門のコードを確認できませんでした。門のQRコードをもう一度読み取るか、必要なことをここに書いてください。
arrival-unknown = この受付は見つからないか、ご本人の受付ではありません。
arrival-over = この受付はすでに終了しています。
arrival-not-received = 相手に会えたら、まず「会えました」を押してください。
arrival-ask-need = ようこそ。現在地：<b>{ $gate }</b>。何をお手伝いしましょうか？
arrival-need-button-fetch = 🚪 迎えに来てほしい
arrival-need-button-register = 📝 受付だけ
arrival-need-button-medical = 🚑 医療支援が必要
arrival-need-fetch = 中に入りたい・迎えに来てほしい
arrival-need-register = 受付
arrival-need-medical = 医療支援
arrival-ask-party = 何人でお越しですか？
arrival-people = { $party ->
    [5] 5+
   *[other] { $party }
  }
arrival-ask-luggage = 重い荷物や、歩くときの介助の必要はありますか？
arrival-luggage-some = あり
arrival-luggage-none = なし
arrival-ask-ill = 体調の悪い方はいますか？（発熱、せき、息苦しさ）
arrival-ill-somebody = いる
arrival-ill-nobody = いない
arrival-check = <b>この内容でよろしいですか？</b>
    門：{ $gate }
    必要なこと：{ $need }
    人数：{ $party }
    荷物・介助：{ $luggage }
    体調の悪い方：{ $ill }
arrival-check-unwell = <b>この内容でよろしいですか？</b>
    門：{ $gate }
    必要なこと：{ $need }
    人数：{ $party }
    荷物・介助：{ $luggage }
    体調の悪い方：{ $ill }

    緊急の場合は、今すぐ <b>120</b> 番に電話してください。
arrival-confirm = ✅ はい、呼んでください
arrival-again = ↩️ 最初からやり直す
arrival-status-waiting = ✅ 受け付けました。今、担当者を呼んでいます。門の前でお待ちください。
arrival-status-taken = ✅ 受け付けました。担当者が向かっています。門の前でお待ちください。
arrival-status-overdue = ✅ 受け付けました。向かっている担当者に確認しています。門の前でお待ちください。
arrival-elsewhere = ✅ 別の門で受け付けています：<b>{ $gate }</b>（{ $area }）。担当者はそちらへ行きます。今 <b>{ $here }</b>（{ $there }）にいる場合は、「{ arrival-cancel }」を押してから、ここのコードをもう一度読み取ってください。
arrival-add-note = ✏️ 補足を書く
arrival-cancel = ✖️ 来なくて大丈夫です
arrival-note-ask = 補足を1通のメッセージで、ご自分の言語で書いてください。やめるには /cancel を送ってください。
arrival-note-kept = 補足を伝えました。
arrival-note-passed = ✏️ 呼び出し { $number }、<b>{ $name }</b>さんからの補足：
    { $note }
arrival-cancelled = 受付を取り消しました。担当者は向かいません。必要になったときは、もう一度コードを読み取ってください。
arrival-cancelled-on-the-way = ✖️ 呼び出し { $number }：<b>{ $name }</b>さんが取り消しました。もう行く必要はありません。
arrival-coming = <b>{ $name }</b>さんが今そちらに向かっています。門の前でお待ちください。
arrival-still-looking = まだ誰からも応答がありません。コーディネーター全員と指揮本部を、誰かが来るまで繰り返し呼び出しています。緊急の場合は <b>120</b> 番に電話してください。
arrival-someone-else = 来る予定だった担当者が行けなくなりました。今、別の担当者を呼んでいます。門の前でお待ちください。
arrival-received = { $name }さんから、お会いできたと連絡がありました。ようこそ。
arrival-closed = 受付は完了しました。いつでもここにメッセージをお書きください。
arrival-receive = 🤝 会えました
arrival-close-noted = 📝 メモを付けて終了
arrival-close-plain = メモなしで終了
arrival-closing-ask = メモを1通のメッセージで書いてください。担当者だけが見ます。やめるには /cancel を送ってください。
arrival-closing-kept = お迎えの対応を終了しました。
arrival-ended-cancelled = { $name }さんが取り消しました。
arrival-ended-received = { $name }さんが迎えました。
arrival-ended-closed = { $name }さんが迎えて終了しました。
arrival-ended-noted = { $name }さんが迎えて終了しました：
    { $note }
arrival-eta = ⏱ { $minutes } 分後
arrival-eta-told = 相手の方に伝えました。
arrival-coming-at = <b>{ $name }</b>さんは { $at } ごろそちらに着きます。
arrival-nobody-here = 🔍 誰もいません
arrival-asked-them = 相手の方に、今どこにいるかを尋ねています。5分たっても返事がない場合、この呼び出しは自動的に終了します。
arrival-where-are-they = ❓ <b>{ $name }</b>さんが { $gate } に着きましたが、お姿が見当たらないとのことです。まだそこにいらっしゃいますか？
arrival-still-here = 🙋 はい、ここにいます
arrival-still-here-told = ✅ ここにいらっしゃることを担当者に伝えました。
arrival-is-still-there = 🙋 呼び出し { $number }：<b>{ $name }</b>さんはまだ { $gate } にいて、あなたを探しています。
arrival-missing-medical = ⚠️ 呼び出し { $number }：{ $gate } で医療支援を求めた<b>{ $name }</b>さんが見つかりません。できるだけほかの人と一緒に探してください。
arrival-gone = 門の前でお会いできませんでした。まだ担当者が必要なときは、もう一度コードを読み取るか、ここに書いてください。
arrival-gone-office = 呼び出し { $number }：<b>{ $name }</b>さんは { $gate } で見つからず、返事もありませんでした。今は誰も探していません。
arrival-ended-gone = 相手が見つからず、返事もありませんでした。
