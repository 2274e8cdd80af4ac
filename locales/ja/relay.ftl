relay-lines = { $lines }
relay-resident = 住民
relay-head-staff-resident = 💬 <b>{ $name }</b> · ケース { $number } · { $language }{ $marks }
relay-head-staff-staff = ↩️ <b>{ $author }</b> → { $name } · ケース { $number }{ $marks }
relay-head-interpreter-resident = 💬 <b>住民</b> · ケース { $number } · { $language }{ $marks }
relay-head-interpreter-staff = ↩️ <b>担当者</b> · ケース { $number } · { $language }{ $marks }
relay-head-resident = 💬 <b>担当者</b>{ $marks }
relay-head-author = → <b>{ $name }</b> · ケース { $number }{ $marks }
relay-mark-edited = {" "}· 編集済み
relay-mark-assumed = （言語は推定）
relay-by-machine = 🤖 <b>機械翻訳</b>、{ $engine ->
    [firefox] Firefox
    [libretranslate] LibreTranslate
   *[other] { $engine }
  }
relay-by-phrase = 👥 <b>人による翻訳</b>、定型文
relay-by-person = 🗣 <b>翻訳者</b>
relay-not-translated = ⚠️ <b>未翻訳。</b>今は使える翻訳サービスがありません。あとで自動的にやり直します。
relay-broken = ⚠️ 原文と照らし合わせてください：{ $values }
relay-kind-photo = 🖼 写真（上）
relay-kind-voice = 🎤 音声メッセージ（上）
relay-kind-video = 🎬 動画（上）
relay-kind-video-note = 🎬 ビデオメッセージ（上）
relay-kind-sticker = スタンプ（上）
relay-kind-location = 📍 位置情報（上）
relay-kind-contact = 👤 連絡先が共有されました。翻訳者には表示されません
relay-kind-audio = 🎵 音声ファイル（上）
relay-kind-animation = 🎞 アニメーション（上）
relay-kind-venue = 📍 場所（上）
relay-kind-other = ⚠️ 転送できない種類のメッセージ（投票やゲームなど）
relay-kind-person = 🙋 人と話したいそうです
relay-follows-document = 📎 ファイル（下）
relay-follows-video = 🎬 動画（下）
relay-follows-audio = 🎵 音声ファイル（下）
relay-follows-animation = 🎞 アニメーション（下）
relay-lost-big = ⚠️ 📎 大きすぎて転送できないファイル
relay-lost-gone = ⚠️ 📎 転送できなかったファイル
relay-quote = ❝{ $words }❞
relay-contact = 👤 連絡先：{ $name }、{ $phone }
relay-phrases-all = 💬 すべての定型文 …
relay-phrases = 文をタップすると、<b>{ $name }</b>さん（ケース { $number }）に相手の言語で届きます。
relay-answer = 返信する
relay-close = ケースを終了
relay-received = メッセージは{ $area }の担当者に届きました。ここでお返事します。
relay-kept = メッセージは保存されました。担当者が対応できるようになり次第、読みます。緊急の場合は <b>120</b>（救急）、<b>110</b>（警察）、<b>119</b>（消防）に電話してください。
relay-which-area = メッセージは保存されました。どの地区にお住まいですか？ その地区の担当者が読みます。
relay-no-area = メッセージは保存されましたが、ここにはまだ地区が登録されていません。緊急の場合は <b>120</b>（救急）、<b>110</b>（警察）、<b>119</b>（消防）に電話してください。
relay-person-asked = 🙋 人と話したいことを、{ $area }の担当者に伝えました。どのようなことか、ご自分の言語でここに書いてください。
relay-language-assumed = { $language }でお書きのようです。違う場合は、ご自分の言語をタップしてください。
relay-language-other = { $language }とは別の言語のようです。その言語での返事を希望する場合は、タップしてください。
relay-language-name = { $name }
relay-language-fixed = これからは、お送りのメッセージを{ $language }から、返事を{ $language }に翻訳します。
relay-file-big = このファイルは大きすぎて転送できません（最大 { $limit } MB）。ほかの内容は届いており、ファイルが欠けていることも伝えてあります。小さいファイルか写真で送ってください。
relay-file-gone = このファイルは転送できませんでした。ほかの内容は届いており、ファイルが欠けていることも伝えてあります。もう一度送るか、写真で送ってください。
relay-other-not-passed = この種類のメッセージは転送できません。送信されたことは、やり取りを読む人に伝わります。文章、写真、音声メッセージ、またはファイルで送ってください。
relay-answer-prompt = { $name }さんへの返信を書いてください（ケース { $number }）。やめるときは /cancel を送ってください。
relay-pick-case = どなた宛てですか？ ケースをタップすると、書いた内容がそこへ送られます。メッセージへの返信なら、そのケースに自動で送られます。
relay-case-label = { $number } · { $name }
relay-own-question = 自分の質問です
relay-no-cases = 進行中のケースがないため、何も送られていません。ご自身の質問ですか？
relay-interpreter-hint = 翻訳するときは、訳すメッセージに返信してください。今の内容は送られていません。ご自身の質問ですか？
relay-picked-gone = その文章は保存されていません。もう一度書いてください。
relay-waited-too-long = 以前、ケースを選ばずにお書きになった文章はどこにも送られておらず、保存もされていません。まだ必要でしたら、もう一度書いてください。
relay-not-a-copy = そのメッセージはどのケースにも属していません。ケースのメッセージに返信するか、「返信する」ボタンを使ってください。何も送られていません。
relay-text-only = 翻訳は文章で送ってください。
relay-interpreted-staff = ✓ 訳が担当者に届きました。
relay-interpreted-resident = ✓ 訳が住民に届きました。
relay-undelivered = ⚠️ { $name }さん（ケース { $number }）へのメッセージを届けられませんでした。Telegram で連絡がつきません。
case-unknown = このケースは見つからないか、担当外です。
case-closed-already = ケース { $number } は終了しています。住民がまた書くと、新しいケースが始まります。
case-closed-toast = ケース { $number } を終了しました。
case-closed-you = 担当者がこのやり取りを終了しました。いつでもまた書いてください。新しいやり取りが始まります。
case-closed-staff = ☑️ ケース { $number }（{ $name }さん）は{ $by }さんが終了しました。
case-closed-interpreter = ☑️ ケース { $number } は終了しました。翻訳ありがとうございました。
offer-card = 🗣 <b>翻訳をお願いできますか？</b> { $language } ↔ { $other } · ケース { $number }
offer-accept = はい、引き受けます
offer-decline = 今は対応できません
offer-card-yours = 🗣 ケース { $number } の翻訳をお願いします：{ $language } ↔ { $other }。
    これまでのやり取りをすべてお送りします。メッセージに訳文で<b>返信</b>してください。双方の画面で機械翻訳と置き換わります。お名前やアカウントは誰にも見えません。
offer-card-taken = ケース { $number }（{ $language }）：別の翻訳者が引き受けました。ありがとうございます。
offer-card-declined = ケース { $number }（{ $language }）：「今は対応できません」と回答済みです。
offer-card-left = ケース { $number }（{ $language }）：担当をお戻しいただきました。ありがとうございます。
offer-card-withdrawn = ケース { $number }（{ $language }）：翻訳の担当から外れました。ありがとうございました。
offer-card-over = ケース { $number }（{ $language }）：翻訳者は必要なくなりました。
offer-hand-back = 担当を戻す
offer-taken = 別の翻訳者が引き受けたか、ケースが終了しています。
interpreter-not-yours = このケースの翻訳は担当されていません。
interpreter-joined = 🗣 翻訳者（{ $language }）がケース { $number } に加わりました。
interpreter-joined-you = 🗣 翻訳者がこのやり取りに加わりました。
interpreter-left = 🗣 翻訳者がケース { $number }（{ $language }）から離れました。機械翻訳を続けながら、ほかの翻訳者に依頼しています。
interpreter-lost = 🗣 ケース { $number }（{ $language }）の翻訳者と連絡が取れなくなりました。機械翻訳を続けながら、ほかの翻訳者に依頼しています。
alert-danger = 🆘 <b>{ $name }</b>さんからのメッセージ：
    { $words }
danger-not-relayed = 🆘 { $name }さんの言葉は呼び出し { $number } にだけ表示されています。ケースとして転送できませんでした。必ず誰かが返答するようにしてください。原因はログにあります。
emergency-numbers = 🆘 <b>危険なときは、すぐに電話してください：</b>
    <b>120</b> 救急車
    <b>110</b> 警察
    <b>119</b> 消防
    当番の担当者に知らせました。続けてここに書いてください。
