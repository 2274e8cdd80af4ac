# What people send besides text, and what becomes of it.
relay-kind-poll = 📊 アンケート
relay-kind-live-location = 📍 ライブ位置情報（上）
relay-follows-photo = 🖼 写真（下）
kind-live-ended = 📍 ライブ位置情報（終了）
kind-album = 🖼 アルバム（下）：{ $count }
kind-place-shared = 📍 場所が共有されました
kind-place-shared-in = 📍 場所が共有されました（{ $area }）
kind-contact-offered = 👤 連絡先。送った人が同意すると、ここに表示されます
kind-contact-ask = 👤 この連絡先を相手に見せてもよいですか：{ $name }、{ $phone }。今のところ、送信されたことだけが伝わっています。
kind-contact-yes = はい、見せます
kind-contact-no = いいえ
kind-contact-shown = 👤 連絡先は相手に表示されています。
kind-contact-kept = 👤 連絡先は表示されません。
kind-contact-danger = 👤 危険が迫っているおそれがあるため、お送りの連絡先を担当者が見られるようにしました。
kind-what = { $what ->
    [story] ストーリー
    [paid] 有料コンテンツ
    [once] 一度しか見られないもの
    [giveaway] プレゼント企画
    [invoice] 請求書
    [game] ゲーム
    [checklist] チェックリスト
    [gift] ギフト
    [account] アカウント
   *[other] 不明な種類
  }
kind-not-passed = ⚠️ 転送できません：{ $what }
kind-not-passed-you = これは転送できません：{ $what }。送信されたことは相手に伝わります。文章、写真、音声メッセージ、またはファイルで送ってください。
mark-forwarded = {" "}· 転送
mark-withdrawn-by = {" "}· { $by }さんが取り消し、{ $at }
accounts-hidden = Telegram アカウントの名前とリンクは相手に伝わりません。メッセージは、その部分を ••• にして届けました。
correction-head = ✏️ <b>翻訳者が訂正しました</b>
correction-ask = ✏️ 訳していただいたあとで、このメッセージが編集されました。もう一度、ここに返信して訳してください。
stakes-wait = ✋ <b>人が確認するまでお待ちください。</b>今のところ機械翻訳だけです。
stakes-first = ❗ <b>これを先に訳してください。</b>誤訳が害につながるおそれがあります。
withdraw-how = 取り消せるものがありません。ご自分が送ったメッセージに /withdraw と返信してください。
withdraw-last = 最後のを取り消す
withdraw-own-ask = 最後のメッセージを取り消しますか。相手の画面から消え、取り消されたことが伝わります。
withdrawn-own = 🚫 取り消しました。相手には表示されなくなり、取り消されたことが伝わります。
withdrawn-by-resident = 🚫 { $name }さん（ケース { $number }）が { $at } のメッセージを取り消しました。
withdrawn-by-resident-interpreter = 🚫 住民（ケース { $number }）が { $at } のメッセージを取り消しました。
withdrawn-translation = 🚫 翻訳者がこのメッセージの訳を取り消しました。
flood-note = とても速く送信されています。すべて保存され、担当者は 1 つのメッセージにまとめて読みます。
copy-refused = ⚠️ 元のままでは表示できないメッセージがあります（ケース { $number }）。内容：
voice-as-audio = 🎤 相手の Telegram は音声メッセージを受け取らない設定のため、ファイルとして届けました。
command-withdraw = メッセージを取り消す
