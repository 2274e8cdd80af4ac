# Plain words for the main commands, each a whole message that says nothing else (bot/people/plain_words.py).
# Separated by |. Case, accents and punctuation do not matter. Nobody reads them. No lone "help": it may be a cry.

words-shifts = 报名 | 我要报名 | 班次 | 志愿班次 | 看班次 | 查看班次 | 排班 | 有什么班次 | 報名 | 我要報名
words-myshifts = 我的班次 | 我的志愿班次 | 我报的班 | 我的报名 | 我的排班 | 我的班
words-cant = 不能来 | 不能去 | 来不了 | 去不了 | 我不能来 | 我不能去 | 我来不了 | 我去不了 | 不来了 | 不去了 | 请假 | 我要请假 | 取消报名 | 取消班次 | 不能來 | 來不了 | 請假
words-gate = 登记 | 我要登记 | 我在门口 | 在门口 | 到门口了 | 我到门口了 | 签到 | 登記 | 我在門口 | 簽到
words-language = 语言 | 选择语言 | 换语言 | 切换语言 | 更改语言 | 語言 | 其他语言
words-duty = 值班 | 谁值班 | 谁在值班 | 今天谁值班 | 现在谁值班 | 值班表 | 誰值班
words-cancel = 取消 | 停止 | 退出
words-thanks = 谢谢 | 谢谢你 | 谢谢您 | 谢谢你们 | 谢谢大家 | 谢谢啦 | 谢谢了 | 多谢 | 多谢了 | 感谢 | 非常感谢 | 太感谢了 | 十分感谢 | 谢了 | 辛苦了 | 您辛苦了 | 你们辛苦了 | 好 | 好的 | 好的谢谢 | 好的 谢谢 | 嗯 | 嗯嗯 | 收到 | 收到谢谢 | 明白 | 明白了 | 知道了 | 行 | 可以 | 没事了 | 晚安 | 再见 | 謝謝 | 多謝 | 感謝
