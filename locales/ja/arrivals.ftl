alert-arrival = <b>{ $name }</b>さんが門に着きました：{ $gate }
    { $since } 到着 · 言語：{ $language }{ $silent }
    必要なこと：{ $need }
    人数：{ $party } · 荷物・介助：{ $luggage }
    体調の悪い方：{ $ill }
arrival-language = 🌐 ようこそ。言語を選んでください。
arrival-gate-unknown = この門のコードを確認できませんでした。門のQRコードをもう一度読み取るか、必要なことをここに書いてください。
arrival-unknown = この受付は見つからないか、ご本人の受付ではありません。
arrival-over = この受付はすでに終了しています。
arrival-not-received = 相手に会えたら、まず「会えました」を押してください。
arrival-ask-need = 何をお手伝いしましょうか？
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
arrival-again = ✏️ 回答を直す
arrival-status-waiting = ✅ 今、担当者を呼んでいます。門の前でお待ちください。
arrival-status-taken = ✅ <b>{ $name }</b>さんが { $since } からそちらに向かっています。門の前でお待ちください。
arrival-status-overdue = ⏳ <b>{ $name }</b>さんの到着が遅れています。今どこにいるか確認しています。門の前でお待ちください。
arrival-cancel = ✖️ 来なくて大丈夫です
arrival-cancelled = わかりました。担当者は向かいません。必要になったときは、もう一度コードを読み取ってください。
arrival-cancelled-on-the-way = ✖️ 呼び出し { $number }：<b>{ $name }</b>さんから、来なくてよいと連絡がありました。もう行く必要はありません。
arrival-coming = <b>{ $name }</b>さんが今そちらに向かっています。門の前でお待ちください。
arrival-still-looking = まだ誰からも応答がありません。コーディネーター全員と指揮本部を、誰かが来るまで繰り返し呼び出しています。緊急の場合は <b>{ $emergency }</b> 番に電話してください。
arrival-someone-else = 来る予定だった担当者が行けなくなりました。今、別の担当者を呼んでいます。門の前でお待ちください。
arrival-received = { $name }さんから、お会いできたと連絡がありました。ようこそ。
arrival-closed = 受付は完了しました。いつでもここにメッセージをお書きください。
arrival-receive = 🤝 会えました
arrival-close-noted = 📝 メモを付けて終了
arrival-close-plain = メモなしで終了
arrival-closing-ask = メモを1通のメッセージで書いてください。担当者だけが見ます。やめるには /cancel を送ってください。
arrival-closing-kept = お迎えの対応を終了しました。
arrival-ended-cancelled = { $name }さんから、来なくてよいと連絡がありました。
arrival-ended-received = { $name }さんが迎えました。
arrival-ended-closed = { $name }さんが迎えて終了しました。
arrival-ended-noted = { $name }さんが迎えて終了しました：
    { $note }
gate-ask-area = 門はどの地区にありますか？ タップするか、地区か門の名前を書いてください。
gate-ask-gate = <b>{ $area }</b>のどの門にいますか？
gate-button-areas = ‹ すべての地区
gate-none = ここにはまだ門が登録されていません。必要なことを、ご自分の言語でここに書いてください。
arrival-begun = 👋 現在地：<b>{ $gate }</b>（{ $area }）
    大きなボタンを押すと、担当者がそちらへ向かいます。何もしなくても、1分後にはこちらで担当者を呼びます。
arrival-card = 📍 <b>{ $gate }</b>（{ $area }）

    { $lines }
arrival-call = 🙋 ここに来てください
arrival-languages = 🌐 言語 …
arrival-back = ↩️ 戻る
arrival-skip = スキップ ›
arrival-unsaid = まだ回答なし
arrival-not-finished = {""}
    ⚠️ コードを読み取った後、まだ返事がありません。
arrival-status-soon = ✅ 先ほど呼び出しを受けたばかりです。まもなくもう一度、担当者を呼びます。門の前でお待ちください。
arrival-usual = 通常は { $minutes } 分以内に担当者が来ます。
arrival-emergency = 🚑 緊急の場合は、今すぐ <b>{ $emergency }</b> 番に電話してください。
arrival-write-here = いつでも、ご自分の言語でここに書いたり、音声を送ったりできます。そちらへ向かう担当者に届きます。
arrival-nobody-came = 🔔 誰も来ていません
arrival-cancel-ask = 誰も来なくてよろしいですか？
arrival-cancel-sure = はい、来なくて大丈夫
arrival-nobody-on-call = 今、この門には当番がいません。誰かが来るまで、コーディネーターと指揮本部を呼び出し続けます。緊急の場合は <b>{ $emergency }</b> 番に電話してください。
arrival-moved = 📍 呼び出し { $number }：<b>{ $name }</b>さんは今、別の門にいます：<b>{ $gate }</b>（{ $area }）
arrival-where-are-you = ❓ 呼び出し { $number }：<b>{ $name }</b>さんが { $gate } でまだ待っていて、今どちらにいるか尋ねています。
arrival-not-come = ⚠️ 呼び出し { $number }：<b>{ $name }</b>さんから、{ $gate } に誰も来ていないと連絡がありました。他の人を呼んでいます。もう着いている場合は、もう一度引き受けてください。
arrival-receive-ask = { $gate } で <b>{ $name }</b>さんに確かに会えましたか？
arrival-receive-sure = 🤝 はい、会えました
arrival-receive-noted = 会えたことを記録しました。
arrival-staff-ask = 読み取ったコード：<b>{ $gate }</b>（{ $area }）。ご自身がここに到着されたのですか？
arrival-staff-arrives = 🙋 はい、呼んでください
arrival-staff-tries = いいえ、試しただけです
arrival-scanned = 読み取りました：<b>{ $gate }</b>（{ $area }）
arrival-scanned-only = ✅ コードは正常です：<b>{ $gate }</b>（{ $area }）。誰も呼び出していません。
arrival-ringing-again = 今、もう一度呼び出しています。
arrival-asked-where = 担当者が向かっています。今どこにいるか問い合わせました。
arrival-eta = ⏱ { $minutes } 分後
arrival-eta-told = 相手の方に伝えました。
arrival-coming-at = <b>{ $name }</b>さんは { $at } ごろそちらに着きます。
arrival-nobody-here = 🔍 誰もいません
arrival-asked-them = 相手の方に、今どこにいるかを尋ねています。
arrival-where-are-they = ❓ <b>{ $name }</b>さんが { $gate } に着きましたが、お姿が見当たらないとのことです。まだそこにいらっしゃいますか？
arrival-still-here = 🙋 はい、ここにいます
arrival-still-here-told = ✅ ここにいらっしゃることを担当者に伝えました。
arrival-is-still-there = 🙋 呼び出し { $number }：<b>{ $name }</b>さんはまだ { $gate } にいて、あなたを探しています。
arrival-missing-medical = ⚠️ 呼び出し { $number }：{ $gate } で医療支援を求めたか、体調の悪い人がいると伝えた<b>{ $name }</b>さんが見つかりません。できるだけほかの人と一緒に探してください。
arrival-gone = 門の前でお会いできませんでした。まだ担当者が必要なときは、もう一度コードを読み取るか、ここに書いてください。
arrival-gone-office = 呼び出し { $number }：<b>{ $name }</b>さんは { $gate } で見つからず、返事もありませんでした。今は誰も探していません。
arrival-ended-gone = 相手が見つからず、返事もありませんでした。
arrival-close-ask = 呼び出し { $number }：{ $gate } で <b>{ $name }</b>さんに会えたと記録されています。対応が済んでいれば終了してください。
arrival-close-ask-other = 呼び出し { $number }：{ $gate } で { $worker }さんが <b>{ $name }</b>さんを迎えましたが、終了の操作ができなくなりました。代わりに終了してください。
arrival-close-undo = ↩️ 終了を取り消す
arrival-close-undone = 終了を取り消しました。
arrival-close-too-late = 取り消せるのは終了後 2 分以内です。
arrival-ended-itself = { $name }さんが迎えました。12 時間後に自動で終了しました。
arrival-ended-closed-by = { $name }さんが迎え、{ $worker }さんが終了しました。
arrival-nobody-reached = 今、この門の当番の誰にも連絡が届きません。誰かが来るまで、コーディネーターと指揮本部を呼び出し続けます。緊急の場合は <b>{ $emergency }</b> 番に電話してください。
