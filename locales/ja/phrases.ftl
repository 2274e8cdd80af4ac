# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-01-coming-now = 今、担当者がそちらへ向かっています。
phrase-02-wait-here = ここでお待ちください。
phrase-03-need-doctor = 医師が必要ですか？
phrase-04-where-are-you = 今どこにいますか？
phrase-05-send-temperature = 体温計の表示の写真を送ってください。
phrase-06-call-120 = 今すぐ120番に電話してください。
phrase-07-stay-home = 自宅にとどまり、ドアを閉めておいてください。
phrase-08-are-you-safe = 今、安全ですか？
phrase-09-how-many-people = ご一緒の方は何人ですか？
phrase-10-medicine-needed = 薬が必要ですか？ 薬の箱の写真を送ってください。
phrase-11-food-coming = 食べ物を玄関先までお届けします。
phrase-12-interpreter-coming = 翻訳者がこのチャットに加わります。
phrase-13-not-understood = わかりませんでした。別の言い方でお願いします。
phrase-14-write-short = 短い文で書いてください。
phrase-15-pain-where = どこが痛みますか？
phrase-16-breathe-well = 楽に呼吸できますか？
phrase-17-yes-no = 「はい」か「いいえ」で答えてください。
phrase-18-thank-you = ありがとうございます。
phrase-19-message-received = メッセージを受け取りました。
phrase-20-name-and-flat = お名前と、建物名（棟）・部屋番号を教えてください。
