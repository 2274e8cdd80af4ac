alert-arrival = <b>{ $name }</b>さんが門に着きました：{ $gate }
    { $since } 到着 · 言語：{ $language }
    必要なこと：{ $need }
    人数：{ $party } · 荷物・介助：{ $luggage }
    体調の悪い方：{ $ill }{ $notes }
arrival-card-notes =
    {""}
    { $notes }
arrival-language = 🌐 ようこそ。言語を選んでください。
arrival-gate-unknown = この門のコードは見つかりません。門のQRコードをもう一度読み取るか、必要なことをここに書いてください。
arrival-unknown = この受付は見つからないか、あなたのものではありません。
arrival-over = この受付はすでに終了しています。
arrival-not-received = 相手に会えたら、まず「会えました」を押してください。
arrival-ask-need = ようこそ。現在地：<b>{ $gate }</b>。どうされましたか？
arrival-need-button-fetch = 🚪 迎えに来てほしい
arrival-need-button-register = 📝 登録だけ
arrival-need-button-medical = 🚑 医療の助けが必要
arrival-need-fetch = 中に入りたい・迎えに来てほしい
arrival-need-register = 登録
arrival-need-medical = 医療の助け
arrival-ask-party = 何人ですか？
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
arrival-check = <b>これでよろしいですか？</b>
    門：{ $gate }
    必要なこと：{ $need }
    人数：{ $party }
    荷物・介助：{ $luggage }
    体調の悪い方：{ $ill }
arrival-check-unwell = <b>これでよろしいですか？</b>
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
arrival-cancelled = 受付を取り消しました。誰も来ません。人が必要なときは、もう一度コードを読み取ってください。
arrival-cancelled-on-the-way = ✖️ 呼び出し { $number }：<b>{ $name }</b>さんが取り消しました。もう行く必要はありません。
arrival-coming = <b>{ $name }</b>さんが今そちらに向かっています。門の前でお待ちください。
arrival-still-looking = まだ誰からも応答がありません。コーディネーター全員と指揮本部を、誰かが来るまで繰り返し呼び出しています。緊急の場合は <b>120</b> 番に電話してください。
arrival-someone-else = 来る予定だった人が来られなくなりました。今、別の人を呼んでいます。門の前でお待ちください。
arrival-received = { $name }さんから、あなたに会えたと連絡がありました。ようこそ。
arrival-closed = 受付は完了しました。いつでもここにメッセージを書いてください。
arrival-receive = 🤝 会えました
arrival-close-noted = 📝 メモを付けて終了
arrival-close-plain = メモなしで終了
arrival-closing-ask = メモを1通のメッセージで書いてください。担当者だけが見ます。やめるには /cancel を送ってください。
arrival-closing-kept = この到着の対応を終了しました。
arrival-ended-cancelled = { $name }さんが取り消しました。
arrival-ended-received = { $name }さんが迎えました。
arrival-ended-closed = { $name }さんが迎えて終了しました。
arrival-ended-noted = { $name }さんが迎えて終了しました：
    { $note }
