command-checkin = Telegramのない方の到着を受け付ける
command-announce = これから到着する方を登録する
command-announced = 到着予定の方を見る
help-checkin = /checkin – Telegramのない方、ご家族、バス1台分のグループの到着を代わりに受け付けます。すぐに担当者を呼びます。
help-announced = /announced – 到着予定の方と、まだ着いていない方を表示します。
help-announce = /announce – これから到着する方を登録します。コマンドの後に表の行を貼り付けることもできます。順番は、名前、言語、地区、門、時刻、人数、必要なこと。
companion-for = 👥 <b>{ $name }</b>さんに伝えること：
    { $what }
companion-for-both = 👥 <b>{ $name }</b>さんに伝えること：
    { $what }

    この画面を見せてください：
    { $theirs }
companion-on-card = {""}
    👥 Telegramなし。{ $name }さんが代わりに受付
companion-names = {""}
    名前：{ $names }
checkin-ask-gate = その方はどこにいますか？ 地区、門の順に押してください。すぐに担当者を呼びます。
checkin-ask-names = もう担当者を呼んでいます。どなたが着きましたか？ 名前を送ってください。何人もいるときは1行に1人ずつ、または人数だけでもかまいません。
checkin-names-skipped = わかりました。受付はそのまま有効です。
checkin-button-somebody = 👥 代わりに受け付ける
checkin-button-names = ✏️ 名前
checkin-button-language = 🌐 その方の言語
checkin-ask-language = その方は何語を話しますか？
checkin-speaks = 記録しました：{ $language }。
checkin-too-many = 一度に受け付けられるのは { $limit } 人までです。残りの方は別に受け付けてください。
unknown-gate-answer = ⚠️ この門のコードは間違っているか、古いものです。あなたが着いたことは指揮本部に伝えました。今いる地区と門を順に押してください。担当者がそちらへ向かいます。緊急の場合は <b>{ $emergency }</b> 番に電話してください。{ $ring }
unknown-gate-ring = {""}
    ☎️ お電話でもどうぞ：<b>{ $number }</b>
unknown-gate-tried = ⚠️ このコードの門はありません。ポスターが間違っているか、古いものです。新しく印刷してください。誰も呼んでいません。
unknown-gate-ended = 受付が済みました：{ $gate }（{ $area }）
alert-kind-unknown-gate = ❓ 不明な門のコード
alert-unknown-gate = <b>{ $name }</b>さんが、間違ったポスターか古いポスターの門にいます。コード：{ $code }
    { $since } 到着 · 言語：{ $language }
    ご本人に門を選んでもらっています。
alert-kind-overdue-arrival = ⏰ 予定の方が未到着
alert-announced-overdue = 到着予定の<b>{ $name }</b>さんが、まだ着いていません。
    { $what }
announced-on-card = {""}
    📋 到着予定の登録あり：{ $what }
announced-maybe-on-card = {""}
    📋 到着予定の{ $name }さんかもしれません：{ $what }
announced-perhaps-come = ❓ { $name }さんとして受付済みかもしれません：{ $gate }、{ $since }
announced-people = { $party } 人
announced-ask = ❓ { $gate } の<b>{ $name }</b>さんは、到着予定の<b>{ $other }</b>さんですか？
    { $what }
announced-it-is = ✅ { $name }
announced-it-is-not = 別の人です
announced-it-is-noted = ✅ 記録しました。到着予定の<b>{ $name }</b>さんです。
announced-it-is-not-noted = 記録しました。<b>{ $name }</b>さんではありません。引き続き到着を待ちます。
announced-list = 📋 <b>到着予定：{ $count }</b>

    { $entries }
announced-none = 到着予定の方はいません。
announced-number = { $number }
announced-card = 📋 <b>{ $name }</b>
    { $what }
    { $state }
announced-card-link = 📋 <b>{ $name }</b>
    { $what }
    { $state }

    ご本人に送るリンク：
    { $link }
announced-state-announced = 到着予定
announced-state-overdue = ⏰ まだ着いていません
announced-state-arrived = ✅ 到着しました
announced-state-cancelled = ✖️ 来ません
announced-button-come = ✅ 到着しました
announced-button-time = 🕐 時刻を変える
announced-button-gate = 📍 門を変える
announced-button-cancel = ✖️ 来ません
announced-button-list = ‹ 到着予定の一覧
announced-cancel-ask = <b>{ $name }</b>さんは来ない、ということでよろしいですか？
announced-cancel-sure = はい、来ません
announced-ask-gate = <b>{ $name }</b>さんが着くのはどの門ですか？
announced-ended-come = 到着しました。
announced-ended-cancelled = 来ないことになりました。
announced-ended-moved = 時刻または場所が変わりました。
announced-unknown = この到着予定は見つかりません。
announced-over = この到着予定はもう終わっています。
announced-link-used = このリンクはすでにほかの方が使っています。着いたら、門のコードを読み取ってください。
announced-gone = この質問への回答はもう必要ありません。
announce-ask-area = どの地区に到着しますか？
announce-ask-gate = <b>{ $area }</b>のどの門ですか？
announce-unknown = わかりません
announce-ask-name = どなたが来ますか？ 名前を送ってください。グループなら1人分でかまいません。
announce-ask-time = いつ着きますか？ 01:30 や 2026-12-01 01:30 のように書いてください。
announce-ask-party = 何人ですか？ ボタンを押すか、数字を送ってください。
announce-ask-language = 何語を話しますか？ ボタンを押すか、言語の名前を送ってください。
announce-ask-needs = 車いすなど、必要なものはありますか？ 1通のメッセージで送ってください。
announce-preview = 保存する前にご確認ください。

    { $entries }
announce-button-post = ✅ 保存
announce-button-discard = ✖️ やめる
announce-line = { $number } 行目：{ $what }
announce-more = …ほか { $count } 件
announce-wrong = 何も保存していません。次の行を直して、もう一度すべて送ってください。

    { $entries }
announce-no-table = 表として読み取れませんでした。何も保存していません。1行に1人ずつ、名前、言語、地区、門、時刻、人数、必要なことの順に書いてください。
announced-fault-name = 名前がないか、長すぎます：{ $value }
announced-fault-place = 「{ $value }」は担当の地区や門の名前にないか、同じ名前がいくつもあります。地区も書いてください。
announced-fault-time = 「{ $value }」は到着の時刻として使えません。01:30 や 2026-12-01 01:30 のように書いてください。
announced-fault-past = 「{ $value }」：過去の時刻です。
announced-fault-party = 「{ $value }」は人数として使えません。1 から 99 の数字を書いてください。
announced-fault-language = 「{ $value }」という言語がわかりません。ロシア語 や ru のように書いてください。
announced-fault-needs = 長すぎます。200 文字以内でお願いします。
come-card = 👋 お待ちしています。
    { $what }

    門に着いたら大きなボタンを押してください。担当者がそちらへ向かいます。
come-moved = 📋 到着の予定が変わりました。
    { $what }
come-where = ⏰ 予定の時刻を過ぎましたが、まだお会いできていません。今どこにいますか？
    { $what }
come-cancelled = ✖️ この到着予定は取り消されました。
    { $what }

    それでも来られたときは、門のコードを読み取ってください。
come-later = 🕐 遅れて着きます
come-later-by = { $minutes } 分遅れ
come-not = ✖️ 行きません
come-not-ask = 来られない、ということでよろしいですか？
come-not-sure = はい、行きません
come-choose-gate = どの門にいますか？ ボタンを押して選んでください。担当者がそちらへ向かいます。
come-link-tried = これは到着するご本人用のリンクです。ご本人は引き続き使えます：
come-told-later = 🕐 <b>{ $name }</b>さんは遅れて着きます。
    { $what }
come-told-not = ✖️ <b>{ $name }</b>さんは来ません。
    { $what }
