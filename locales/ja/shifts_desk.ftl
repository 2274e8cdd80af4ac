# シフトが変わったとき、入っている人に届くもの。
desk-for = <b>{ $name } さん（{ $phone }）へ</b>。Telegram がないため、お伝えください。

    { $text }
desk-news-changed = ✏️ <b>シフトが変わりました。</b>

    { $card }

    { $changes }
desk-news-moved = 🕕 <b>シフトの時間が変わりました。この時間でも来られますか？</b>

    { $card }

    { $changes }

    { $until } までにお返事ください。それまで枠はそのままです。お返事がないときは、枠を空けます。
desk-news-moved-soon = 🕕 <b>シフトの時間が変わりました。来られますか？</b>

    { $card }

    { $changes }
desk-news-cancelled = 🚫 <b>このシフトは中止になりました。来ていただく必要はありません。</b>

    { $card }

    { $changes }
desk-news-put-on = 🙋 <b>このシフトに入りました。コーディネーターが登録しました。</b>

    { $card }

    { $changes }

    来られないときは、今すぐお知らせください。
desk-news-taken-off = <b>このシフトから外れました。</b>来ていただく必要はありません。

    { $card }

    { $changes }
desk-news-freed = <b>このシフトから外れました。</b>新しい時間へのお返事がなかったためです。来ていただく必要はありません。

    { $card }
desk-silent = ⚠️ <b>{ $name } さんから新しい時間への返事がなく、枠が空きました。</b>

    { $card }
desk-kept = 👍 <b>ありがとうございます。シフトはそのままです。</b>

    { $card }
desk-line = { $what }：{ $old } → { $new }
desk-span = { $start } – { $end }
desk-none = なし
desk-by = 変更した人：{ $name }
desk-reason = 理由：{ $reason }
desk-offer = 📣 <b>参加できるシフトがあります</b>

    { $shifts }
desk-letter = ✉️ <b>{ $name } さんからのメッセージ：</b>

    { $words }

    { $card }

# コーディネーターから見たシフト。
# ほかの文を組み合わせたもの。
desk-page = { $parts }
desk-on = 👥 参加者：{ $taken }/{ $capacity }
desk-over = ⚠️ 必要な人数を超えています：{ $taken }/{ $capacity }
desk-state-draft = 📝 下書きです。ボランティアにはまだ見えません。
desk-state-cancelled = 🚫 中止になりました。
desk-announced = 📣 お知らせ済み：{ $at }
desk-in-digest = 📣 お知らせ予定：{ $at }
desk-nobody = まだ誰も入っていません。
desk-nobody-waits = 待っている人はいません。
desk-person = { $number }. <b>{ $name }</b> · { $details }
desk-reachable = 連絡できます
desk-phone = Telegram なし、{ $phone }
desk-vouched = 登録：{ $name }
desk-is-coming = 来ると返事あり
desk-did-not-come = 来ませんでした
desk-left-at = 辞退：{ $at }
desk-risk-unreachable = Telegram で連絡できません
desk-risk-moved = 新しい時間に返事なし
desk-risk-unanswered = 確認に返事なし
desk-seat = { $card }

    { $person }
desk-waitlist = <b>キャンセル待ち</b>

    { $card }

    { $people }
desk-log = <b>記録</b>

    { $card }

    { $entries }
desk-log-none = まだ何もありません。
desk-log-entry = <b>{ $at }</b> · { $what } · { $by }
desk-log-person = 👤 { $name }
desk-log-undone = ↩️ 取り消し：{ $name }
desk-by-itself = 自動
desk-did-posted = 公開
desk-did-published = 下書きを公開
desk-did-edited = 変更
desk-did-cancelled = 中止
desk-did-put-on = 登録
desk-did-taken-off = 外した
desk-did-left = 辞退
desk-did-freed = 返事なし、枠が空いた
desk-did-announced = お知らせ
desk-did-no-show = 「来なかった」と記録
desk-did-came = 「来た」と記録

# 質問。
desk-edit-which = <b>何を変えますか？</b>

    { $card }
desk-ask-title = 何をしますか？ 新しいタイトルを書いてください。/cancel でやめられます。
desk-ask-place = 新しい場所を書いてください。/cancel でやめられます。
desk-ask-time = 新しい時間を 18:00-22:00 のように書いてください。日も変わるときは、2026-04-01 18:00-22:00 のように日付を先に書いてください。/cancel でやめられます。
desk-no-time = 時間を読み取れませんでした。18:00-22:00 や 2026-04-01 18:00-22:00 のように書いてください。
desk-no-change = 前と同じです。何も変えていません。
desk-ask-reason = <b>このように変えますか？</b>

    { $card }

    { $changes }

    理由を書いてください。シフトに入っている人に伝わります。なければ下のボタンを押してください。
desk-ask-cancel = <b>このシフトを中止しますか？</b>

    { $card }

    { $count ->
        [0] 入っている人はいません。
       *[other] { $count } 名が入っています。全員にお知らせします。
    } 理由を書くか、下のボタンを押してください。
desk-ask-off = <b>{ $name } さんをこのシフトから外しますか？</b>

    { $card }

    理由を書いてください。ご本人に伝わります。なければ下のボタンを押してください。
desk-too-many = ⚠️ <b>必要な人数を超えています：{ $taken }/{ $capacity }。</b>

    { $card }

    今は全員が入ったままです。外す人がいれば、名前を押してください。
desk-ask-who = <b>どなたを登録しますか？</b> 名前を押すか、名前の一部を書いてください。

    { $card }
desk-who-none = その名前で、このシフトに入れる人はいません。別の名前を書いてください。

    { $card }
desk-anyway = { $reasons }

    <b>それでも { $name } さんを登録しますか？</b>
desk-anyway-full = 満員です：{ $taken }/{ $capacity }。
desk-anyway-overlaps = { $name } さんにはその時間に別のシフトがあります：{ $title }、{ $start }。
desk-anyway-busy = { $name } さんにはその時間に別のシフトがあります。
desk-anyway-lacks-language = { $name } さんが { $languages }を話せるかどうか、わかりません。
desk-ask-contact = <b>Telegram のない方の登録。</b>名前と電話番号を、李明 13800000000 のように書いてください。その方へのお知らせは、あなたに届きます。/cancel でやめられます。
desk-no-contact = 名前と電話番号を、李明 13800000000 のように書いてください。
desk-vouch-done = ✅ { $name } さんを登録しました。
desk-ask-announce = <b>いつお知らせしますか？</b>

    { $card }

    { $count ->
        [0] 今、参加できる人はいません。
       *[other] 今、{ $count } 名が参加できます。
    }
desk-ask-write = <b>{ $name } さんに書く。</b>次のメッセージをそのまま届けます。/cancel でやめられます。

    { $card }
desk-ask-write-all = <b>シフトの全員に書く。</b>次のメッセージを全員に届けます。/cancel でやめられます。

    { $card }
desk-sent = ✅ { $count ->
    [0] 誰にも送っていません。
   *[other] { $count } 名に送りました。
  }
desk-not-sent = Telegram で連絡できない方：{ $names }
desk-left-out = ⚠️ もう参加できないため、戻せなかった方：{ $names }
desk-toast-undone = 取り消しました。
desk-toast-published = 公開しました。
desk-toast-announced = 承りました。
desk-toast-put-on = 登録しました。

# できない理由。
shift-full = このシフトは満員です。
shift-not-begun = このシフトはまだ始まっていません。
shift-not-on-it = この方はもうシフトに入っていません。
shift-changed-meanwhile = 今、ほかの人がこのシフトを変えました。もう一度ご確認ください。
shift-too-late-to-undo = もう皆さんにお知らせしたため、取り消せません。

# 変えられる項目。
desk-field-title = タイトル
desk-field-place = 場所
desk-field-time = 時間
desk-field-capacity = 人数
desk-field-languages = 言語

# ボタン。
desk-button-manage = 🗂 シフトを管理
desk-button-card = 参加者を見る
desk-button-edit = ✏️ 変更
desk-button-cancel = 🚫 中止する
desk-button-put-on = ➕ 人を登録
desk-button-vouch = ➕ Telegram のない方
desk-button-write = ✉️ 書く
desk-button-write-all = ✉️ 全員に書く
desk-button-answer = ✉️ 返事する
desk-button-announce = 📣 お知らせする
desk-button-announce-now = 今すぐ
desk-button-digest = まとめて { $at }
desk-button-publish = 公開する
desk-button-draft = 下書きにする
desk-button-waitlist = キャンセル待ち：{ $count }
desk-button-log = 記録
desk-button-undo = ↩️ 取り消す
desk-button-back = ‹ 戻る
desk-button-earlier = ‹ 前へ
desk-button-off = シフトから外す
desk-button-no-show = 来なかった
desk-button-came = 来た
desk-button-skip = 理由なしで実行
desk-button-anyway = それでも登録
desk-button-fits = はい、行けます

# /coverage。
coverage-head = <b>シフト</b>
    📍 { $area }
    📅 { $day }
coverage-list = <b>{ $title }</b>
    📍 { $area }
    📅 { $day }

    { $entries }
coverage-none = 何もありません。
coverage-entry = <b>{ $number }. { $title }</b>
    { $start } · { $area } · { $taken }/{ $capacity }
coverage-person = 👤 { $name }：{ $details }
coverage-all-areas = すべての地区
coverage-all-days = これからの日
coverage-ask-day = どの日ですか？
coverage-kind-holes = 人が足りない
coverage-kind-risk = 来られるか不明
coverage-kind-left = 直前の辞退
coverage-kind-no-show = 来なかった
coverage-kind-drafts = 下書き
coverage-kind-all = すべて
coverage-kind-cancelled = 中止
coverage-button-list = { $title }：{ $count }
coverage-button-area = 📍 地区
coverage-button-day = 📅 日
coverage-button-lists = ‹ 一覧へ
coverage-button-week = 🗓 一週間
coverage-week = 🗓 <b>どこで人が足りない？</b>
    { $start } – { $end }

    { $rows }

    ❌ 人が足りない
    ⚠️ 足りているが、来られるか不明
    ✅ 満員
    ▫️ シフトなし
# ほかの文を組み合わせたもの。
coverage-week-area = { $marks } { $area }
coverage-week-day = { $marks } { $day } · { $taken }/{ $capacity }
command-coverage = シフトの状況を見る・変える
