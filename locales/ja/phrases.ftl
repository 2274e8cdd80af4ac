# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-arrival-coming-now = 今、担当者がそちらへ向かっています。
phrase-arrival-where-are-you = 今どこにいますか？
phrase-arrival-how-many-people = ご一緒の方は何人ですか？
phrase-waiting-wait-here = ここでお待ちください。
phrase-waiting-interpreter-coming = 翻訳者がこのチャットに加わります。
phrase-waiting-message-received = メッセージを受け取りました。
phrase-quarantine-stay-home = 自宅にとどまり、ドアを閉めておいてください。
phrase-health-need-doctor = 医師が必要ですか？
phrase-health-send-temperature = 体温計の表示の写真を送ってください。
phrase-health-pain-where = どこが痛みますか？
phrase-health-breathe-well = 楽に呼吸できますか？
phrase-medicine-needed = 薬が必要ですか？ 薬の箱の写真を送ってください。
phrase-food-coming = 食べ物を玄関先までお届けします。
phrase-home-name-and-flat = お名前と、建物名（棟）・部屋番号を教えてください。
phrase-thanks-thank-you = ありがとうございます。
phrase-danger-call-120 = 今すぐ120番に電話してください。
phrase-danger-are-you-safe = 今、安全ですか？
phrase-calm-not-understood = わかりませんでした。別の言い方でお願いします。
phrase-calm-write-short = 短い文で書いてください。
phrase-calm-yes-no = 「はい」か「いいえ」で答えてください。
