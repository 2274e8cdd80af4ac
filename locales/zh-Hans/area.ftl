# 住在哪里。
area-how = 也可以直接写名称，或发送您的位置（📎）。
area-ask = 您住在哪个居民区？
area-yours = 您住在 <b>{ $area }</b>。如果不对，请重新选择：
area-unknown = 我不知道
area-all = 全部居民区
area-other = 📍 换一个居民区
area-near = 离您发送的位置最近的是这些。是哪一个？
area-near-none = 您发送的位置附近没有我们的居民区。
# 按钮：居民区或大门，以及距离。
area-near-label = { $name } · { $away }
area-metres = { $metres } 米
area-kilometres = { $kilometres } 公里
area-office = 📍 没关系：指挥部已收到您的消息，会查明您的居民区，并在这里回复您。
area-noted = 📍 已记下：您住在 { $area }。
area-at-gate = 📍 已记下：您住在 { $area }。您在大门等候期间，由那里的工作人员看您的消息。
area-moved-you = 📍 您的消息现在由 { $area } 的工作人员处理。您以前写的他们也能看到。
gate-near = 这些是离您最近的门。您在哪一个？
receipt-for = 已交给 { $names }。
receipt-read = 👀 { $name } 正在看您的消息，会在这里回复您。
# 一个个案。
case-card = 🗂 个案
case-set-area = 📍 选定居民区
case-pass = 转交
case-pass-ask = 个案 { $number }（{ $name }）要转到哪个居民区？请选择，或写名称。
case-pass-sure = 要把个案 { $number }（{ $name }）转给 { $area } 吗？那里的工作人员会看到全部内容，系统会告知 { $name }。
case-pass-yes = 是，转交
case-pass-no = 否，留在这里
case-passed = ☑️ 个案 { $number }（{ $name }）现在由 { $area } 负责。
case-passed-by = 🗂 { $by } 已把个案 { $number }（{ $name }）转给 { $area }。
case-moved = 📍 { $name } 住在 { $area }。个案 { $number } 现在由那里的工作人员负责。
case-there-already = 个案 { $number } 已经在那个居民区了。
case-leave = 退出
case-leave-one = 退出 { $number } · { $name }
case-left = 您已退出个案 { $number }（{ $name }），不再收到它的消息。您一回复，就会重新加入。
case-only-reader = 没有别人在看个案 { $number }，所以您不能退出。请转交或结束它。
answering-now = ✍️ 此刻正在回复：{ $names }
answering-ask = ✍️ 个案 { $number }（{ $name }）：{ $names } 正在回复。还没有发送任何内容。您也要回复吗？
answering-too = 是，我也回复
# 值班开始和结束。
duty-ended = 您已不在值班，但仍会收到这些个案的消息：{ $cases }。要退出吗？
duty-leave-all = 全部退出
duty-keep = 全部保留
duty-kept = 您会继续收到这些个案的消息。
duty-left = 您已退出：{ $cases }
duty-none = 没有可以退出的个案了。
duty-stays = 这些个案没有别人在看，所以仍由您负责：{ $cases }
recap-duty = 🗂 <b>从现在起由您查看的个案：{ $count }</b>
# 主动给别人写消息。
write-whom = 您要写给谁？请发送姓名或个案编号。
write-which = 您要写给谁？
write-nobody = “{ $words }”：在您可以联系的人里没有找到。请换一个姓名或个案编号，或发送 /cancel。
write-unreachable = 在 Telegram 上联系不到 { $name }，所以不能在这里写给对方。
write-prompt = 请写下给 { $name } 的消息。发送 /cancel 可以放弃。
write-first = 💬 { $area } 的工作人员 <b>{ $name }</b> 要和您联系。您可以用自己的语言在这里回复。
write-first-office = 💬 工作人员 <b>{ $name }</b> 要和您联系。您可以用自己的语言在这里回复。
command-area = 您的居民区
command-write = 给别人写消息
