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

# Small words that forms understand (bot/spine/texts/typed_words.py).
typed-today = 今天 | 今日 | 今晚 | 今早 | 今儿
typed-tomorrow = 明天 | 明日 | 明晚 | 明早 | 明儿 | 翌日
typed-after-tomorrow = 后天 | 後天 | 后日
typed-this-week = 这 | 本 | 这周 | 本周 | 这个 | 这星期 | 本星期
typed-next-week = 下 | 下周 | 下星期 | 下礼拜 | 下个 | 下週 | 下个星期 | 下个礼拜
typed-next-day = 次日 | 第二天 | 翌日 | 隔天 | 隔日 | 次晨 | 转天 | 明日 | 明天
typed-none = 无 | 没有 | 不需要 | 不用 | 不要 | 不限 | 无要求 | 没有要求 | 都可以 | 随意
typed-people = 人 | 个人 | 名 | 位 | 个 | 名志愿者 | 位志愿者 | 名人员
typed-morning = 早上 | 上午 | 早晨 | 清晨 | 凌晨 | 清早 | 早 | 晨
typed-midday = 中午 | 正午
typed-evening = 下午 | 傍晚 | 午后
typed-night = 晚上 | 夜里 | 夜间 | 晚间 | 半夜 | 深夜 | 夜晚 | 晚
typed-noon = 中午 | 正午
typed-midnight = 半夜 | 午夜 | 零点 | 子夜
typed-hour = 点 | 点钟 | 點 | 钟 | 整
typed-tonight = 今晚 | 今夜
typed-tomorrow-night = 明晚 | 明夜
typed-yesterday = 昨天 | 昨日 | 昨晚
