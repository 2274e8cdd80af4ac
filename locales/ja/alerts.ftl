alert-card-open = { $kind } · <b>呼び出し { $number }</b> · { $area }
    { $what }
alert-card-reopened = { $kind } · <b>呼び出し { $number }：担当者がいなくなりました</b> · { $area }
    { $what }
alert-card-all = { $kind } · 🔔 <b>呼び出し { $number }：当番の誰からも応答がありません</b> · { $area }
    { $what }

    コーディネーター全員と指揮本部を呼び出しています。
alert-card-again = { $kind } · 🔔🔔 <b>呼び出し { $number }：まだ誰も引き受けていません</b> · { $area } · { $times } 回目の呼び出し
    { $what }

    誰かが引き受けるまで、全員を繰り返し呼び出します。
alert-card-taken = ✅ <b>呼び出し { $number }</b> · { $area }
    { $what }

    <b>{ $name }</b>さんが引き受けました。
alert-card-yours = ✅ { $kind } · <b>呼び出し { $number } はあなたの担当です</b> · { $area }
    { $what }
alert-card-over = ☑️ <b>呼び出し { $number }</b> · { $area }
    { $what }

    { $ending }
alert-no-area = 地区なし
alert-take = ✋ 引き受ける
alert-done = 対応済み
alert-give-back = 他の人にお願いする
alert-yours = 呼び出し { $number } はあなたの担当です：{ $about }
alert-ended = 対応が終わりました。
alert-ended-by = { $name }さんが対応しました。
alert-unknown = この呼び出しは見つかりません。
alert-taken-by = 呼び出し { $number } は、すでに { $name }さんが引き受けています（{ $minutes } 分前）。
alert-over = 呼び出し { $number } はすでに終了しています（{ $minutes } 分前）。{ $ending }
alert-not-yours = 呼び出し { $number } は今どなたの担当でもありません。担当するには「引き受ける」を押してください。
alert-still-on-it = 呼び出し { $number }（{ $about }、{ $minutes } 分経過）：まだ対応中ですか？ 返事がない場合は次の人にお願いします。
alert-still-yes = はい、対応中です
alert-still-thanks = 呼び出し { $number }：ありがとうございます。引き続きお願いします。
alert-still-reopened = 呼び出し { $number } は担当者がいなくなったため、次の人にお願いします。
alert-still-over = 呼び出し { $number } は終了しました。
alert-given-back = 呼び出し { $number } を他の人にお願いしました。
alert-kind-arrival = 🚪 到着
alert-kind-medical = 🚑 医療支援
alert-kind-danger = 🆘 危険
alert-card-nobody = { $kind } · 🔔 <b>呼び出し { $number }：今、当番がいません</b> · { $area }
    { $what }

    コーディネーター全員と指揮本部を呼び出しています。
alert-decline = ✖️ 対応できません
alert-card-declined = 呼び出し { $number }：「対応できません」と回答済みです。他の人を呼んでいます。やはり対応できる場合は、引き受けてください。
alert-plain = 呼び出し { $number }、{ $area }：すぐに確認してください。
alert-plain-taken = 呼び出し { $number } は、すでに { $name }さんが引き受けています。
alert-late = 呼び出し { $number } · { $area }：{ $minutes } 分の遅れ
alert-late-more = ほか { $count } 件
alert-found-again = ⚠️ 次の呼び出しが途中で止まり、誰も呼ばれていませんでした。今、再開しました：
    { $alerts }
alert-outage = ⚠️ Weft は { $from } から { $until } まで止まっていました。遅れた呼び出しはありません。
alert-outage-late = ⚠️ Weft は { $from } から { $until } まで止まっていました。次の呼び出しが遅れましたが、今、再開しました：
    { $alerts }
alert-list = <b>終了していない呼び出し：{ $count }</b>

    { $lines }
alert-list-none = 担当の地区に、終了していない呼び出しはありません。
alert-list-line = { $kind } · <b>呼び出し { $number }</b> · { $about } · { $minutes } 分
    { $how }
alert-list-open = まだ誰も引き受けていません · { $times } 回目の呼び出し
alert-list-taken = { $name }さんが対応中
alert-list-to-close = お迎え済み・未終了
alert-list-show = 🔎 呼び出し { $number }
command-alerts = 終了していない呼び出し
alert-list-relief = { $name }さんが対応中・交代が必要です
alert-pass = ↪️ 引き継ぐ相手…
alert-pass-ask = 呼び出し { $number }：どなたに引き継ぎますか？（{ $about }）
alert-pass-next = 次の当番
alert-pass-all = 🔔 全員
alert-passed-to = 呼び出し { $number }：{ $name }さんにお願いしています。引き受けがない場合は、いつものとおり次の人にお願いします。
alert-passed-all = 呼び出し { $number }：全員を呼び出しています。
alert-pass-gone = この方には今お願いできません。別の方を選んでください。
alert-card-passed = { $kind } · ↪️ <b>呼び出し { $number }：{ $name }さんからの引き継ぎ</b> · { $area }
    { $what }
alert-relief = 🔄 今すぐ交代が必要です
alert-relief-end = このまま続けます
alert-relief-asked = 他の人にお願いしています。誰かが交代するまで、呼び出し { $number } はあなたの担当です。
alert-card-relief = { $kind } · 🔄 <b>呼び出し { $number }：{ $name }さんの交代が必要です</b> · { $area }
    { $what }
alert-relieved = ✅ 呼び出し { $number }：<b>{ $name }</b>さんが交代しました。
alert-write = ✏️ メッセージを書く
alert-card-unreached = { $kind } · 🔔 <b>呼び出し { $number }：当番の誰にも連絡が届きません</b> · { $area }
    { $what }

    コーディネーター全員と指揮本部を呼び出しています。
