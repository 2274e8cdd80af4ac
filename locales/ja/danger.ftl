# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.

danger-words =
    胸が痛い | 胸が痛く | 胸が痛む | 胸の痛み | 胸が苦しい | 胸痛 | 息ができない | 息が出来ない | 息が苦しい | 息苦しい | 呼吸困難 | 呼吸ができ | 呼吸していない |
    息をしていない | 息してない | 窒息 | 喉に詰まっ | 心臓発作 | 心筋梗塞 | 脳卒中 | 脳梗塞 | 意識がない | 意識がありません | 意識を失 | 気を失 | 倒れた |
    倒れました | 倒れて | けいれん | 痙攣 | 大量出血 | 出血がひどい | 血が止まらない | 血が止まりません | 毒を飲 | 中毒 | 薬を大量 | 自殺 | 死にたい |
    消えてしまいたい | 火事 | 火災 | 燃えている | 燃えてい | ガス漏れ | ガスの臭い | ガスのにおい | ガス臭い | 助けて | 救急車 | 緊急です | 緊急事態 | 警察を呼 |
    警察呼 | 破水 | 陣痛 | 殴られ | 暴力 | 刃物 | ナイフを持 | 強姦 | レイプ | 侵入され | 襲われ | 感電 | 溺れ | 閉じ込められ
cancel-words = キャンセル | 中止 | 取り消し | やめる
