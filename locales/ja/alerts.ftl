alert-card-open = 🔔 <b>お知らせ { $number }</b> · { $area }
    { $what }
alert-card-reopened = 🔔 <b>お知らせ { $number }：担当者がいなくなりました</b> · { $area }
    { $what }
alert-card-all = 🔔🔔 <b>お知らせ { $number }：当番の誰からも応答がありません</b> · { $area }
    { $what }

    コーディネーター全員と指揮本部を呼び出しています。
alert-card-again = 🔔🔔🔔 <b>お知らせ { $number }：まだ誰も引き受けていません</b> · { $area } · { $times } 回目の呼び出し
    { $what }

    誰かが引き受けるまで、全員を繰り返し呼び出します。
alert-card-taken = ✅ <b>お知らせ { $number }</b> · { $area }
    { $what }

    <b>{ $name }</b> さんが引き受けました。
alert-card-yours = ✅ <b>お知らせ { $number } はあなたの担当です</b> · { $area }
    { $what }
alert-card-over = ☑️ <b>お知らせ { $number }</b> · { $area }
    { $what }

    { $ending }
alert-no-area = 地区なし
alert-take = ✋ 引き受ける
alert-done = 対応済み
alert-give-back = 行けません・他の人へ
alert-yours = あなたの担当になりました。
alert-ended = 終了しました。
alert-ended-by = { $name } さんが対応しました。
alert-unknown = このお知らせは存在しません。
alert-taken-by = お知らせ { $number } は、すでに { $name } さんが引き受けています。
alert-over = お知らせ { $number } はすでに終了しています。
alert-not-yours = お知らせ { $number } は今あなたの担当ではなく、担当者がいません。引き受けるには「引き受ける」を押してください。
alert-still-on-it = お知らせ { $number }：まだ対応中ですか。返事がない場合は次の人に回します。
alert-still-yes = はい、対応中です
alert-still-thanks = お知らせ { $number }：ありがとうございます。引き続きお願いします。
alert-still-reopened = お知らせ { $number } は担当者がいなくなったため、次の人に回します。
alert-still-over = お知らせ { $number } は終了しました。
alert-given-back = 他の人に回しました。
