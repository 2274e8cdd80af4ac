# 住んでいるところ。
area-how = 名前を書くか、位置情報を送ることもできます（📎）。
area-ask = どの地区にお住まいですか？
area-yours = お住まいは<b>{ $area }</b>です。違う場合は地区を選んでください：
area-unknown = わかりません
area-all = すべての地区
area-other = 📍 別の地区
area-near = 送られた位置に近いのはこちらです。どれですか？
area-near-none = 送られた位置の近くに、担当している地区はありません。
# ボタン：地区または門と、そこまでの距離。
area-near-label = { $name } · { $away }
area-metres = { $metres } m
area-kilometres = { $kilometres } km
area-office = 📍 大丈夫です。メッセージは指揮本部に届きました。地区を調べて、ここでお返事します。
area-noted = 📍 { $area }にお住まいと記録しました。
area-at-gate = 📍 { $area }にお住まいと記録しました。門でお待ちの間は、そこの担当者がメッセージを読みます。
area-moved-you = 📍 これからメッセージは{ $area }の担当者に届きます。これまでの内容も担当者が読めます。
gate-near = 近くの門はこちらです。どの門にいますか？
receipt-for = 受け取った人：{ $names }さん
receipt-read = 👀 { $name }さんがメッセージを読んでいます。ここでお返事します。
# ひとつのケース。
case-card = 🗂 ケース
case-set-area = 📍 地区を決める
case-pass = 引き継ぐ
case-pass-ask = ケース { $number }（{ $name }さん）をどの地区に引き継ぎますか？ 選ぶか、名前を書いてください。
case-pass-sure = ケース { $number }（{ $name }さん）を{ $area }に引き継ぎますか？ そこの担当者がすべてを読み、{ $name }さんにも知らせます。
case-pass-yes = はい、引き継ぐ
case-pass-no = いいえ、このまま
case-passed = ☑️ ケース { $number }（{ $name }さん）は{ $area }の担当になりました。
case-passed-by = 🗂 { $by }さんがケース { $number }（{ $name }さん）を{ $area }に引き継ぎました。
case-moved = 📍 { $name }さんのお住まいは{ $area }です。ケース { $number } はそこの担当になりました。
case-there-already = ケース { $number } はすでにその地区の担当です。
case-leave = 抜ける
case-leave-one = 抜ける：{ $number } · { $name }
case-left = ケース { $number }（{ $name }さん）から抜けました。メッセージはもう届きません。返信すると、また加わります。
case-only-reader = ケース { $number } を読む人がほかにいないため、抜けられません。引き継ぐか、終了してください。
answering-now = ✍️ いま返信中：{ $names }さん
answering-ask = ✍️ ケース { $number }（{ $name }さん）には{ $names }さんが返信中です。まだ何も送られていません。それでも返信しますか？
answering-too = はい、返信する
# 当番の始まりと終わり。
duty-ended = 当番は終わりましたが、次のケースのメッセージがまだ届きます：{ $cases }。抜けますか？
duty-leave-all = すべて抜ける
duty-keep = すべて続ける
duty-kept = これらのケースのメッセージは引き続き届きます。
duty-left = 抜けたケース：{ $cases }
duty-none = 抜けるケースはもうありません。
duty-stays = ほかに読む人がいないため、引き続きお願いします：{ $cases }
recap-duty = 🗂 <b>これからお読みいただくケース：{ $count }件</b>
# こちらから先に書く。
write-whom = どなたに書きますか？ 名前かケース番号を送ってください。
write-which = どなたに書きますか？
write-nobody = 「{ $words }」：連絡できる人の中に見つかりません。別の名前かケース番号を送ってください。やめるときは /cancel を送ってください。
write-unreachable = { $name }さんにはTelegramで連絡できないため、ここからは書けません。
write-prompt = { $name }さんへのメッセージを書いてください。やめるときは /cancel を送ってください。
write-first = 💬 { $area }の担当者、<b>{ $name }</b>さんからの連絡です。ここに、ご自分の言語で返信できます。
write-first-office = 💬 担当者の<b>{ $name }</b>さんからの連絡です。ここに、ご自分の言語で返信できます。
command-area = お住まいの地区
command-write = こちらから連絡する
