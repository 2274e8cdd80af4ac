# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.

danger-words =
    胸痛 | 胸口痛 | 胸口疼 | 胸口很疼 | 胸口很痛 | 胸疼 | 心口痛 | 心口疼 | 喘不过气 | 喘不上气 | 喘不過氣 | 呼吸困难 | 呼吸困難 | 不能呼吸 | 无法呼吸 |
    無法呼吸 | 没有呼吸 | 没呼吸 | 停止呼吸 | 窒息 | 噎住 | 心脏病发作 | 心梗 | 心肌梗死 | 中风 | 脑梗 | 昏迷 | 昏倒 | 晕倒 | 暈倒 | 失去知觉 | 失去意识 |
    叫不醒 | 抽搐 | 大出血 | 血流不止 | 止不住血 | 流了很多血 | 流很多血 | 服毒 | 喝农药 | 中毒了 | 煤气中毒 | 吃了很多药 | 自杀 | 自殺 | 不想活 | 想死 |
    轻生 | 着火 | 著火 | 起火 | 失火 | 火灾 | 火災 | 煤气味 | 煤气泄漏 | 燃气泄漏 | 漏气了 | 救命 | 急救 | 救护车 | 救護車 | 叫120 | 打120 |
    报警 | 報警 | 羊水破 | 破水了 | 要生了 | 在打我 | 打我了 | 殴打 | 家暴 | 有刀 | 持刀 | 强奸 | 強姦 | 入室 | 有人闯进 | 触电 | 溺水 | 被困 | 紧急情况 | 緊急情況
cancel-words = 取消 | 停止
