# Plain words for the main commands, each a whole message that says nothing else (bot/people/plain_words.py).
# Separated by |. Case, accents and punctuation do not matter. Nobody reads them. No lone "help": it may be a cry.

words-shifts = シフト | シフト一覧 | 申し込み | 申込 | 申し込む | 参加する | 募集
words-myshifts = 自分のシフト | 私のシフト | マイシフト | 参加予定
words-cant = 行けません | 行けない | 行けなくなりました | 行けなくなった | 来られません | 来れません | 参加できません | 欠席します | 休みます | キャンセルしたい
words-gate = チェックイン | 門にいます | 門の前にいます | 門に着きました | 門の前です | 受付
words-language = 言語 | 言語を変える | 言語変更 | 言葉を変える | ほかの言語
words-duty = 当番 | 当番は誰 | 当番は誰ですか | 誰が当番 | 当直
words-cancel = キャンセル | 中止 | 取り消し | やめる | やめます
words-thanks = ありがとう | ありがとうございます | ありがとうございました | どうも | どうもありがとう | どうもありがとうございます | 本当にありがとうございます | 感謝します | サンキュー | 助かりました | お疲れ様です | お疲れさまでした | はい | わかりました | 分かりました | 了解 | 了解です | 了解しました | 承知しました | おやすみなさい | さようなら

# Small words that forms understand (bot/spine/texts/typed_words.py).
typed-today = 今日 | きょう | 本日 | 今晩 | 今夜
typed-tomorrow = 明日 | あした | あす | 明晩
typed-after-tomorrow = 明後日 | あさって
typed-this-week = 今週の | 今週 | 今度の
typed-next-week = 来週の | 来週
typed-next-day = 翌日 | 次の日 | 翌朝 | 翌
typed-none = なし | 無し | 不要 | 必要なし | 特になし | いらない | ありません
typed-people = 人 | 名 | 名様 | にん
typed-morning = 午前 | 朝 | 早朝 | 未明
typed-midday = 昼 | お昼
typed-evening = 午後 | 夕方
typed-night = 夜 | 晩 | 深夜
typed-noon = 正午
typed-midnight = 真夜中 | 零時
typed-hour = 時 | ちょうど | に
typed-tonight = 今晩 | 今夜
typed-tomorrow-night = 明晩
typed-yesterday = 昨日 | きのう
