# Tables that people bring (shifts, the rota): what is wrong with them. The command line shows these in English.
table-fault-line = { $line } 行目：{ $why }
table-fault-cell = { $line } 行目、{ $column }「{ $value }」（セル { $cell }）：{ $why }
table-why-large = ファイルが大きすぎます。{ $rows } 行、{ $size } MB までです
table-why-unreadable = ファイルを読めません。パスワードなしの Excel ブック（.xlsx）か CSV UTF-8 で保存してください
table-why-missing = 足りない列：{ $columns }
table-why-twice = 重なっている列：{ $columns }
table-why-width = 値は { $expected } 個のはずですが、{ $count } 個あります
table-why-no-header = 上に列名がありません
table-why-time = 日付と時刻ではありません。{ $example } のように書いてください
table-why-day-order = どの数字が日か分かりません。{ $readings } のように書いてください
table-why-area = このコードや名前の地区はありません
table-why-area-which = どの地区ですか。コードを書いてください：{ $areas }
table-why-not-yours = この地区は変更できません
table-why-length = 1～{ $limit } 文字で書いてください
table-why-ends = 開始より後にしてください
table-why-number = { $from } から { $to } までの数字ではありません
table-why-id = Telegram の ID ではありません。表に 7.1E+09 と出るときは、列を「文字列」にしてから ID を入れ直してください
table-why-language = 言語ではありません。ja や ko のようなコードか言語名を、コンマで区切って書いてください
table-why-same = { $line } 行目と同じシフトです
table-why-over = もう終わっています。年は正しいですか
table-why-cancelled = このシフトは取り消されています。新しいシフトには別の題名を付けてください
table-why-taken = すでに { $taken } 人が申し込んでいるので、それより少なくできません
table-why-weekdays = 曜日として読めません。月-金、土 日、毎日のように書いてください
table-why-clock = 曜日があるときは、20:00 のような時刻を書いてください

# What a table would change.
table-mark-new = <b>新規（{ $count }）：</b>
table-mark-changed = <b>変更（{ $count }）：</b>
table-mark-moved = <b>時間の変更（{ $count }）：</b>
table-mark-gone = <b>表にないもの、そのまま残ります（{ $count }）：</b>
table-mark-taken-away = ⚠️ <b>表にないので消えます（{ $count }）：</b>
table-mark-at-once = <b>同じ時間に二人（{ $count }）：</b>
table-mark-hole = ⚠️ <b>当番がいない時間（{ $count }）：</b>
table-mark-warning = <b>ご確認ください（{ $count }）：</b>
table-mark-doubtful = ❓ <b>間違いかもしれません。ご確認ください（{ $count }）：</b>
# A part that stands alone.
table-part = { $part }
table-part-line = · { $part }
table-part-of-line = · { $line } 行目：{ $part }
table-more = … ほか { $count } 件
table-signed-up = { $shift }（申し込み：{ $count } 人）
table-far = { $what }：1年以上先です
table-long = { $what }：{ $hours } 時間続けてになります
table-two-at-once = { $name } さんのシフトが同じ時間に二つになります：{ $shifts }
table-clock-skipped = { $what }：この日は時計がこの時刻を飛ばします。{ $at } として扱います
table-clock-twice = { $what }：この日は時計がこの時刻を二度示します。一度目として扱います
table-not-read = 「{ $column }」の列は使いません
table-duty = { $area }、第{ $level }順位、{ $hours }
table-over = { $what } はもう終わっているので書き込みません。年は正しいですか
table-doubled = { $line } 行目と同じです
table-other-name = { $id } は { $name } さんです。表では { $written } となっています
table-unknown-id = { $name } さん：ID { $id } の人は登録されていません
table-unknown-near = { $name } さん：ID { $id } の人は登録されていません。{ $near }（{ $who } さん）のことですか
table-id-of = { $name } さん：ID { $id } は { $who } さんのものです

# A table that was sent to the bot.
table-reading = 📄 { $file } を読んでいます…
table-kind-shifts = シフト
table-kind-rota = 当番表
table-preview = 📄 <b>{ $file }</b>（{ $kind }）

    { $changes }

    <b>まだ何も書き込んでいません。</b>
table-nothing = 📄 <b>{ $file }</b>（{ $kind }）
    すべて今の内容と同じです。書き込むものはありません。
table-bad = 📄 <b>{ $file }</b>
    ✗ 何も書き込んでいません。次の点を直して、もう一度ファイルを送ってください：

    { $faults }
table-unknown-kind = 📄 <b>{ $file }</b>
    この種類の表は分かりません。読めるのはシフト（列：{ $shifts }）と当番表（列：{ $rota }）で、列名は英語か中国語です。住民にファイルを送るときは、その人のメッセージに返信してください。
table-button-write = 書き込む
table-button-write-all = すべて書き込む
table-button-without = 不確かな行を除く
table-button-discard = やめる
table-writing = 📄 { $file } を書き込んでいます…
table-written = ✅ <b>{ $file }</b> を書き込みました。新規 { $new }、変更 { $changed }。関係する方にはお知らせします。
table-discarded = <b>{ $file }</b> は取りやめました。何も書き込んでいません。
table-meanwhile = ⚠️ お見せしたあとに内容が変わりました。もう一度ご確認ください。
table-failed = <b>{ $file }</b> を読めませんでした。何も書き込んでいません。もう一度送ってください。
table-settled = この表はもう処理済みです。
table-why-unknown-shift = この地区にこの番号のシフトはありません
table-why-phone = 電話番号ではありません
table-why-yes = 「はい」か「いいえ」を yes / no で書いてください
table-kind-people = ボランティア
table-reads-people = ボランティアの表も読めます（列：{ $columns }。名前と電話番号だけでもかまいません）。
table-person = { $name } · { $phone } · { $details }
