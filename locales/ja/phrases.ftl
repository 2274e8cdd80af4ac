# The phrase book: sentences of the relay, worded beforehand in every language; phrase-<topic>-<key>.
# Plain text, with at most these two blanks, each once: { $number }, and { $time }, which is a clock
# time or a short date with one. There are no plurals: word a phrase so that every number reads right.
# A message that is exactly one of these is shown in the other person's language without a machine.
# The last topic, resident, is what residents say by big buttons.

phrase-arrival-coming-now = 今、担当者がそちらへ向かっています。
phrase-arrival-in-minutes = 約{ $number }分で担当者がそちらに着きます。
phrase-arrival-where-are-you = 今どこにいますか？
phrase-arrival-which-gate = どの門にいますか？
phrase-arrival-how-many-people = ご一緒の方は何人ですか？
phrase-arrival-luggage-or-walking = 荷物を運ぶ手伝いや、歩くときの介助は必要ですか？
phrase-arrival-gate-opens = 今、門を開けます。
phrase-arrival-go-with-them = お迎えに来た担当者と一緒に行ってください。
phrase-arrival-bus-leaves = バスの出発日時：{ $time }。

phrase-waiting-wait-here = ここでお待ちください。
phrase-waiting-wait-minutes = あと約{ $number }分お待ちください。
phrase-waiting-message-received = メッセージを受け取りました。
phrase-waiting-asking-colleague = 同僚に確認しています。ここでお返事します。
phrase-waiting-answer-by = 遅くともこの時刻までにお返事します：{ $time }。
phrase-waiting-interpreter-coming = 翻訳者がこのチャットに加わります。
phrase-waiting-sorry-so-long = 長くお待たせして申し訳ありません。
phrase-waiting-not-forgotten = お待ちいただいていることは、忘れていません。
phrase-waiting-your-turn = 順番が来ました。こちらへお越しください。

phrase-quarantine-stay-home = 自宅にとどまり、ドアを閉めておいてください。
phrase-quarantine-days-left = 隔離の残り日数：{ $number }日。
phrase-quarantine-ends-at = あなたの隔離が終わる日時：{ $time }。
phrase-quarantine-test-at-door = 担当者が玄関先でウイルスの検査をします。日時：{ $time }。
phrase-quarantine-test-negative = 検査結果は陰性です。ウイルスは見つかりませんでした。
phrase-quarantine-test-positive = 検査結果は陽性です。ウイルスが見つかりました。医師から連絡があります。
phrase-quarantine-mask-at-door = ドアを開ける前にマスクを着けてください。
phrase-quarantine-separate-room = 同居の方とは別の部屋で過ごしてください。
phrase-quarantine-no-visitors = 来客を家に入れないでください。
phrase-quarantine-rubbish = ごみは袋の口を閉じて、ドアの外に出してください。回収：{ $time }。

phrase-health-need-doctor = 医師が必要ですか？
phrase-health-breathe-well = 楽に呼吸できますか？
phrase-health-pain-where = どこが痛みますか？
phrase-health-since-when = いつから体調が悪いですか？
phrase-health-cough-or-fever = せきや熱はありますか？
phrase-health-send-temperature = 体温計の表示の写真を送ってください。
phrase-health-measure-again = もう一度体温を測ってください。日時：{ $time }。
phrase-health-fever-above = 体温が{ $number }°Cを超えていたら、すぐに知らせてください。
phrase-health-blood = 血は出ていますか？
phrase-health-pregnant = 妊娠していますか？
phrase-health-long-illness = 糖尿病、心臓病、高血圧などの持病はありますか？
phrase-health-doctor-calls = 医師から電話があります。日時：{ $time }。

phrase-medicine-needed = 薬が必要ですか？ 薬の箱の写真を送ってください。
phrase-medicine-taking-now = 今、どの薬を飲んでいますか？
phrase-medicine-allergic = 薬のアレルギーはありますか？
phrase-medicine-tablets-at = 飲む錠数：{ $number }錠。日時：{ $time }。
phrase-medicine-millilitres-at = 飲む量：{ $number } ml。日時：{ $time }。
phrase-medicine-hours-between = 次に飲むまで、少なくとも{ $number }時間あけてください。
phrase-medicine-most-a-day = 24時間以内に飲んでよいのは、最大{ $number }錠です。
phrase-medicine-with-food = この薬は食事と一緒に飲んでください。
phrase-medicine-empty-stomach = この薬は空腹のときに飲んでください。
phrase-medicine-not-with-others = この薬はほかの薬と一緒に飲まないでください。
phrase-medicine-stop-now = この薬を飲むのを今すぐやめてください。
phrase-medicine-delivered-at = 薬を玄関先までお届けします。日時：{ $time }。

phrase-food-coming = 食べ物を玄関先までお届けします。
phrase-food-next-delivery = 次に食べ物を玄関先へお届けする日時：{ $time }。
phrase-food-at-door = 食べ物は今、ドアの外にあります。
phrase-food-for-how-many = 食べ物は何人分必要ですか？
phrase-food-cannot-eat = 食べられないものはありますか？
phrase-food-no-pork-or-meat = 豚肉を使わない食事や、肉を一切使わない食事が必要ですか？
phrase-food-drinking-water = 飲み水は足りていますか？
phrase-food-baby = 赤ちゃんの粉ミルクやおむつは必要ですか？
phrase-food-orders-at-gate = ご注文の品は門に届きます。私たちが玄関先までお持ちします。

phrase-papers-passport-photo = パスポートを写真に撮って送ってください。
phrase-papers-passport-back = パスポートはお返しします。
phrase-papers-health-code = 健康コードを見せてください。
phrase-papers-fill-in-form = この用紙に記入してください。
phrase-papers-sign-here = ここに署名してください。
phrase-papers-where-been = この2週間、どこへ行きましたか？
phrase-papers-certificate = 隔離が終わったら、証明書をお渡しします。
phrase-papers-ready-at = 書類ができる日時：{ $time }。
phrase-papers-embassy = ご自分の国の大使館や領事館に連絡できます。

phrase-home-name-and-flat = お名前と、棟・部屋番号を教えていただけますか？
phrase-home-flat-number = お部屋の番号：{ $number }。
phrase-home-lift-button = エレベーターで押すボタン：{ $number }。
phrase-home-have-key = 鍵を持っていますか？
phrase-home-who-lives-there = どなたと一緒に住んでいますか？
phrase-home-children-or-elderly = お子さんやご高齢の方が一緒にいますか？
phrase-home-water-and-power = 水道、電気、暖房は使えますか？
phrase-home-repair-at = 担当者が修理に伺います。日時：{ $time }。

phrase-thanks-thank-you = ありがとうございます。
phrase-thanks-for-patience = お待ちいただき、ありがとうございます。
phrase-thanks-for-telling-us = 知らせてくださり、ありがとうございます。
phrase-thanks-for-staying-home = 家にいてくださり、ありがとうございます。みんなを守ることになります。
phrase-thanks-glad-to-help = お役に立ててうれしいです。
phrase-thanks-sorry-mistake = 申し訳ありません。こちらの間違いでした。
phrase-thanks-get-well = 早く良くなりますように。
phrase-thanks-good-night = おやすみなさい。いつでもここに書いてください。

phrase-danger-call-ambulance = 今すぐ電話で救急車を呼んでください。
phrase-danger-call-police = 今すぐ警察に電話してください。
phrase-danger-call-fire = 今すぐ消防に電話してください。
phrase-danger-ambulance-coming = 救急車がそちらへ向かっています。
phrase-danger-are-you-safe = 今、安全ですか？
phrase-danger-person-breathing = その人は息をしていますか？
phrase-danger-press-wound = 清潔な布で傷口を強く押さえ、手を離さないでください。
phrase-danger-on-side = その人を横向きに寝かせてください。
phrase-danger-push-chest = その人が息をしていなければ、助けが来るまで、胸の真ん中を強く速く押し続けてください。
phrase-danger-use-stairs = 階段で建物の外に出てください。エレベーターは使わないでください。
phrase-danger-do-not-open = ドアを開けないでください。
phrase-danger-smell-gas = ガスのにおいがしたら、スイッチには一切触れず、窓を開けて外に出てください。

phrase-calm-not-alone = あなたをひとりにはしません。
phrase-calm-all-night = 夜の間ずっと、ここに担当者がいます。
phrase-calm-nothing-wrong = あなたは何も悪くありません。
phrase-calm-breathe-slowly = ゆっくり息を吸って、吐いてください。私たちがついています。
phrase-calm-protective-suits = 玄関先の人は防護服を着ています。どうか怖がらないでください。
phrase-calm-own-language = ご自分の言語で書いて大丈夫です。
phrase-calm-not-understood = わかりませんでした。別の言い方でお願いします。
phrase-calm-write-short = 短い文で書いてください。
phrase-calm-yes-no = 「はい」か「いいえ」で答えてください。
phrase-calm-keep-writing = このままここに書き続けてください。
phrase-calm-talk-to-someone = 誰かと話したいですか？

phrase-resident-need-water = 水が必要です。
phrase-resident-need-food = 食べ物が必要です。
phrase-resident-need-medicine = 薬が必要です。
phrase-resident-need-doctor = 医師が必要です。
phrase-resident-need-interpreter = 翻訳者が必要です。
phrase-resident-not-understand = わかりません。
phrase-resident-yes = はい。
phrase-resident-no = いいえ。
phrase-resident-pain = 痛みがあります。
phrase-resident-child-ill = 子どもの具合が悪いです。
phrase-resident-cold = 寒いです。
phrase-resident-toilet = トイレに行きたいです。
phrase-resident-alone = ひとりです。
phrase-resident-where-am-i = ここはどこですか？
phrase-resident-how-long = どのくらい待ちますか？
phrase-resident-thank-you = ありがとうございました。
