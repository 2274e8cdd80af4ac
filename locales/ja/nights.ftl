# メッセージで誰も起きないときにかける電話番号。
command-numbers = 緊急時にかける電話番号
alert-card-numbers = { $card }

    { $numbers }
alert-numbers = ☎️ <b>誰からも応答がありません。直接お電話ください：</b>
    { $numbers }
alert-numbers-none = ☎️ <b>誰からも応答がなく、かける電話番号も登録されていません。</b>/numbers で登録できます。
alert-number = { $label }：{ $phone }
alert-call-failed = ☎️ 呼び出し { $number }：電話サービスにつながらず、電話はかかっていません。

    { $numbers }
numbers-ask-area = どの地区の電話番号ですか？
numbers-list = ☎️ <b>緊急時の電話番号 · { $area }</b>
    { $numbers }

    全員を呼び出しても数分間応答がないとき、この番号が呼び出しのカードに表示されます。
numbers-none = まだ番号がありません。
numbers-button-add = ➕ 番号を追加
numbers-button-remove = 🗑 { $label }
numbers-ask = 誰が出る、何番の電話ですか？例：夜間受付 +86 21 5555 0100
numbers-unreadable = 電話番号が見つかりません。このように書いてください：夜間受付 +86 21 5555 0100
numbers-full = これ以上登録できません（{ $limit } 件まで）。先にどれかを削除してください。
numbers-known = この番号はもう登録されています。
# 自分だけのカレンダーのアドレス。
rota-button-address = 🔗 カレンダーURL
calendar-name = 当番
calendar-address = 🔗 <b>あなたのカレンダーのアドレス</b>
    { $address }

    カレンダーアプリで照会（購読）すると、当番の時間が表示され、変更にも追従します。このアドレスを知っている人は誰でも時間を見られるので、ほかの人に渡さないでください。
calendar-button-new = 🔁 新しくする
calendar-button-end = 🗑 使わない
calendar-ask-sure = 今のアドレスは、どのカレンダーでも使えなくなります。よろしいですか？
calendar-button-sure = はい
calendar-ended = カレンダーのアドレスを無効にしました。
calendar-no-web = ここではカレンダーのアドレスを使えません。/rota から、当番の時間をファイルで受け取れます。
# 複数の到着をまとめて終了する。
arrival-close-ask-all = 次の方々（{ $count }）に会えたと記録されています：{ $names }。全員の対応が済んでいれば終了してください。一部だけ終了するときは /alerts から開いてください。
arrival-close-ask-others = { $worker }さんが次の方々（{ $count }）を迎えましたが、終了の操作ができなくなりました：{ $names }。代わりにまとめて終了してください。
arrival-close-all = ☑️ すべて終了
arrival-closed-all = 終了しました：{ $count }
