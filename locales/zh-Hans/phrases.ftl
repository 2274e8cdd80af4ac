# The phrase book: sentences of the relay, worded beforehand in every language; phrase-<topic>-<key>.
# Plain text, with at most these two blanks, each once: { $number }, and { $time }, which is a clock
# time or a short date with one. There are no plurals: word a phrase so that every number reads right.
# A message that is exactly one of these is shown in the other person's language without a machine.
# The last topic, resident, is what residents say by big buttons.

phrase-arrival-coming-now = 有人正在赶往您那里。
phrase-arrival-in-minutes = 大约 { $number } 分钟后会有人到您那里。
phrase-arrival-where-are-you = 您在哪里？
phrase-arrival-which-gate = 您在小区的哪个门？
phrase-arrival-how-many-people = 您身边有几个人？
phrase-arrival-luggage-or-walking = 您需要有人帮忙拿行李或搀扶吗？
phrase-arrival-gate-opens = 马上给您开小区的门。
phrase-arrival-go-with-them = 请跟来接您的人走。
phrase-arrival-bus-leaves = 大巴发车时间：{ $time }。

phrase-waiting-wait-here = 请在这里等候。
phrase-waiting-wait-minutes = 请再等大约 { $number } 分钟。
phrase-waiting-message-received = 我们已收到您的消息。
phrase-waiting-asking-colleague = 我正在问同事，会在这里答复您。
phrase-waiting-answer-by = 我们最晚会在这个时间答复您：{ $time }。
phrase-waiting-interpreter-coming = 一位译员正在加入这个对话。
phrase-waiting-sorry-so-long = 抱歉，让您等了这么久。
phrase-waiting-not-forgotten = 我们没有忘记您。
phrase-waiting-your-turn = 轮到您了，请过来。

phrase-quarantine-stay-home = 请待在家中，关好房门。
phrase-quarantine-days-left = 隔离剩余天数：{ $number }。
phrase-quarantine-ends-at = 您的隔离结束时间：{ $time }。
phrase-quarantine-test-at-door = 会有人上门为您做病毒检测。时间：{ $time }。
phrase-quarantine-test-negative = 您的检测结果是阴性：没有查出病毒。
phrase-quarantine-test-positive = 您的检测结果是阳性：查出了病毒。医生会联系您。
phrase-quarantine-mask-at-door = 开门前请戴好口罩。
phrase-quarantine-separate-room = 请您单独待在一个房间，不要和同住的人接触。
phrase-quarantine-no-visitors = 请不要让访客进门。
phrase-quarantine-rubbish = 请把垃圾装袋扎紧，放在门外。收取时间：{ $time }。

phrase-health-need-doctor = 您需要医生吗？
phrase-health-breathe-well = 您呼吸顺畅吗？
phrase-health-pain-where = 您哪里疼？
phrase-health-since-when = 您从什么时候开始不舒服？
phrase-health-cough-or-fever = 您有没有咳嗽或发烧？
phrase-health-send-temperature = 请拍一张体温计读数的照片发过来。
phrase-health-measure-again = 请再量一次体温。时间：{ $time }。
phrase-health-fever-above = 如果体温超过 { $number } °C，请马上告诉我们。
phrase-health-blood = 有出血吗？
phrase-health-pregnant = 您怀孕了吗？
phrase-health-long-illness = 您有没有长期的疾病，比如糖尿病、心脏病或高血压？
phrase-health-doctor-calls = 医生会给您打电话。时间：{ $time }。

phrase-medicine-needed = 您需要药吗？请拍一张药盒的照片发过来。
phrase-medicine-taking-now = 您现在在吃哪些药？
phrase-medicine-allergic = 您对什么药过敏吗？
phrase-medicine-tablets-at = 请服用 { $number } 片。时间：{ $time }。
phrase-medicine-millilitres-at = 请服用 { $number } 毫升。时间：{ $time }。
phrase-medicine-hours-between = 两次服药之间至少间隔 { $number } 小时。
phrase-medicine-most-a-day = 24 小时内最多服用 { $number } 片。
phrase-medicine-with-food = 这种药请在吃饭时服用。
phrase-medicine-empty-stomach = 这种药请空腹服用。
phrase-medicine-not-with-others = 这种药不要和其他药一起服用。
phrase-medicine-stop-now = 请立即停止服用这种药。
phrase-medicine-delivered-at = 药会送到您家门口。时间：{ $time }。

phrase-food-coming = 食物会送到您家门口。
phrase-food-next-delivery = 下一次送餐到您家门口的时间：{ $time }。
phrase-food-at-door = 您的食物已经放在门外了。
phrase-food-for-how-many = 需要准备几个人的食物？
phrase-food-cannot-eat = 有什么您不能吃的吗？
phrase-food-no-pork-or-meat = 您需要不含猪肉，或者不含任何肉类的食物吗？
phrase-food-drinking-water = 您的饮用水够吗？
phrase-food-baby = 您需要婴儿奶粉或尿布吗？
phrase-food-orders-at-gate = 您订的东西会放在小区门口，由我们送到您家门口。

phrase-papers-passport-photo = 请把您的护照拍照发过来。
phrase-papers-passport-back = 护照会还给您。
phrase-papers-health-code = 请出示您的健康码。
phrase-papers-fill-in-form = 请填写这张表。
phrase-papers-sign-here = 请在这里签名。
phrase-papers-where-been = 最近两周您去过哪些地方？
phrase-papers-certificate = 隔离结束时，您会拿到证明。
phrase-papers-ready-at = 您的材料办好的时间：{ $time }。
phrase-papers-embassy = 您可以联系您国家的大使馆或领事馆。

phrase-home-name-and-flat = 您叫什么名字？住在几号楼几室？
phrase-home-flat-number = 您的房间号：{ $number }。
phrase-home-lift-button = 坐电梯请按这个键：{ $number }。
phrase-home-have-key = 您带钥匙了吗？
phrase-home-who-lives-there = 谁和您一起住？
phrase-home-children-or-elderly = 您身边有小孩或老人吗？
phrase-home-water-and-power = 您家里有水、电和暖气吗？
phrase-home-repair-at = 会有人上门维修。时间：{ $time }。

phrase-thanks-thank-you = 谢谢您。
phrase-thanks-for-patience = 谢谢您耐心等待。
phrase-thanks-for-telling-us = 谢谢您告诉我们。
phrase-thanks-for-staying-home = 谢谢您待在家里，这是在保护大家。
phrase-thanks-glad-to-help = 很高兴能帮到您。
phrase-thanks-sorry-mistake = 对不起，是我们弄错了。
phrase-thanks-get-well = 祝您早日康复。
phrase-thanks-good-night = 晚安。您随时可以给我们留言。

phrase-danger-call-ambulance = 请立即打电话叫救护车。
phrase-danger-call-police = 请立即打电话报警。
phrase-danger-call-fire = 请立即打火警电话。
phrase-danger-ambulance-coming = 救护车正在赶往您那里。
phrase-danger-are-you-safe = 您现在安全吗？
phrase-danger-person-breathing = 这个人还有呼吸吗？
phrase-danger-press-wound = 请用干净的布用力压住伤口，不要松手。
phrase-danger-on-side = 请让这个人侧躺。
phrase-danger-push-chest = 如果这个人没有呼吸：请用力、快速地按压胸口正中，直到救援到来。
phrase-danger-use-stairs = 请走楼梯离开这栋楼，不要坐电梯。
phrase-danger-do-not-open = 请不要开门。
phrase-danger-smell-gas = 如果闻到煤气味：不要碰任何开关，打开窗户，到外面去。

phrase-calm-not-alone = 我们不会丢下您一个人。
phrase-calm-all-night = 整夜都有人在这里帮您。
phrase-calm-nothing-wrong = 您没有做错什么。
phrase-calm-breathe-slowly = 请慢慢地吸气、呼气。我们在这里陪着您。
phrase-calm-protective-suits = 门口的人穿着防护服，请不要害怕。
phrase-calm-own-language = 您可以用自己的语言写消息。
phrase-calm-not-understood = 我没有明白，请换一种说法。
phrase-calm-write-short = 请用短句写。
phrase-calm-yes-no = 请回答“是”或“不是”。
phrase-calm-keep-writing = 请继续在这里给我们写消息。
phrase-calm-talk-to-someone = 您想找人说说话吗？

phrase-resident-need-water = 我需要水。
phrase-resident-need-food = 我需要食物。
phrase-resident-need-medicine = 我需要药。
phrase-resident-need-doctor = 我需要医生。
phrase-resident-need-interpreter = 我需要译员。
phrase-resident-not-understand = 我不明白。
phrase-resident-yes = 是。
phrase-resident-no = 不是。
phrase-resident-pain = 我很疼。
phrase-resident-child-ill = 我的孩子病了。
phrase-resident-cold = 我很冷。
phrase-resident-toilet = 我要上厕所。
phrase-resident-alone = 我身边没有人。
phrase-resident-where-am-i = 我在哪里？
phrase-resident-how-long = 还要等多久？
phrase-resident-thank-you = 非常感谢。
