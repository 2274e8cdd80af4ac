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
