web-begin = 👋 您在：<b>{ $gate }</b>（{ $area }）。
    请点下面的大按钮，马上有人来接您。
web-wait = ⏳ 现在呼叫的人很多，您的呼叫还没有发出。请等一分钟再试。如果不能等，请拨打下面的电话。
web-unknown-gate = ⚠️ 没有找到这个地址对应的门，所以还没有呼叫任何人。请对照海报逐个字母核对网址。如果还是不行，请拨打下面的电话。
web-gone = 这个页面已经失效。如果需要人来，请重新打开门口海报上的网址，或拨打下面的电话。
web-trouble = ⚠️ 出了点问题，刚才的内容没有发出。请再试一次。如果情况紧急，请拨打下面的电话。
web-numbers = 紧急情况请拨打：
web-ring = ☎️ 办公室电话：<b>{ $number }</b>
web-write-below = 您随时可以用自己的语言给我们留言，赶来的人会看到。
web-write = ✍️ 给我们留言
web-write-ask = 请用您自己的语言写。工作人员会看到译文，回复会显示在您的页面上。
web-send = 发送
web-you = 👤 姓名和电话
web-you-ask = 如果您愿意，请留下姓名和可以联系到您的电话。只有工作人员能看到。
web-name = 您的姓名
web-phone = 您的电话
web-save = 保存
web-phone-wrong = 这不像电话号码。请检查一下，或者留空。
web-reloads = 本页会自动更新，请不要关闭。
web-your-words = <b>您写道：</b>
web-no-telegram = {""}
    📵 没有 Telegram：您的回复会显示在对方的网页上。
web-no-telegram-phone = {""}
    ☎️ 电话：<b>{ $phone }</b>
web-medium-unseen = 对方没有 Telegram，是在网页上看您的消息，网页只能显示文字。请用文字写出来。
web-code = 请输入海报网址中 <b>{ $mark }</b> 后面的内容：
web-next = 下一步
web-tap-again = ⚠️ 页面已过期，还没有呼叫任何人。请再点一次按钮。
