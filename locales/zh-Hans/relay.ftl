relay-lines = { $lines }
relay-resident = 居民
relay-head-staff-resident = 💬 <b>{ $name }</b> · 个案 { $number } · { $language }{ $marks }
relay-head-staff-staff = ↩️ <b>{ $author }</b> → { $name } · 个案 { $number }{ $marks }
relay-head-interpreter-resident = 💬 <b>居民</b> · 个案 { $number } · { $language }{ $marks }
relay-head-interpreter-staff = ↩️ <b>工作人员</b> · 个案 { $number } · { $language }{ $marks }
relay-head-resident = 💬 <b>工作人员</b>{ $marks }
relay-head-author = → <b>{ $name }</b> · 个案 { $number }{ $marks }
relay-mark-edited = {" "}· 已修改
relay-mark-assumed = （语言为推测）
relay-by-machine = 🤖 <b>机器翻译</b>，{ $engine ->
    [firefox] Firefox
    [libretranslate] LibreTranslate
   *[other] { $engine }
  }
relay-by-phrase = 👥 <b>人工翻译</b>，常用语
relay-by-person = 🗣 <b>译员</b>
relay-not-translated = ⚠️ <b>未翻译。</b>目前没有可用的翻译服务，稍后会自动重试。
relay-broken = ⚠️ 请对照原文核对：{ $values }
relay-kind-photo = 🖼 照片，见上
relay-kind-voice = 🎤 语音消息，见上
relay-kind-video = 🎬 视频，见上
relay-kind-video-note = 🎬 视频消息，见上
relay-kind-sticker = 贴纸，见上
relay-kind-location = 📍 位置，见上
relay-kind-contact = 👤 分享了一个联系人，译员看不到
relay-kind-audio = 🎵 音频，见上
relay-kind-animation = 🎞 动图，见上
relay-kind-venue = 📍 地点，见上
relay-kind-other = ⚠️ 无法转发的消息类型（投票、游戏等）
relay-kind-person = 🙋 想找真人沟通
relay-follows-document = 📎 文件，见下
relay-follows-video = 🎬 视频，见下
relay-follows-audio = 🎵 音频，见下
relay-follows-animation = 🎞 动图，见下
relay-lost-big = ⚠️ 📎 文件过大，无法转发
relay-lost-gone = ⚠️ 📎 有一个文件未能转发
relay-quote = ❝{ $words }❞
relay-contact = 👤 联系人：{ $name }，{ $phone }
relay-phrases-all = 💬 全部常用语 …
relay-phrases = 点一句，就会用对方的语言发给 <b>{ $name }</b>（个案 { $number }）。
relay-answer = 回复
relay-close = 结束个案
relay-received = 您的消息已送达 { $area } 的工作人员，他们会在这里回复您。
relay-kept = 您的消息已保存，工作人员上线后会立即查看。紧急情况请拨打 <b>120</b>（急救）、<b>110</b>（报警）或 <b>119</b>（火警）。
relay-which-area = 您的消息已保存。您住在哪个居民区？那里的工作人员会查看。
relay-no-area = 您的消息已保存，但这里还没有设置任何居民区。紧急情况请拨打 <b>120</b>（急救）、<b>110</b>（报警）或 <b>119</b>（火警）。
relay-person-asked = 🙋 { $area } 的工作人员已知道您想找真人沟通。请用您自己的语言在这里写下是什么事。
relay-language-assumed = 您写的好像是{ $language }。如果不对，请点选您的语言。
relay-language-other = 这看起来不是{ $language }。如果您希望用另一种语言收到回复，请点选它。
relay-language-name = { $name }
relay-language-fixed = 从现在起，您的消息会从{ $language }翻译，回复也会译成{ $language }。
relay-file-big = 这个文件过大，无法转发：最多 { $limit } MB。您写的其他内容已送达，并注明缺少一个文件。请发送小一些的文件，或改发照片。
relay-file-gone = 这个文件未能转发。您写的其他内容已送达，并注明缺少一个文件。请重新发送，或改发照片。
relay-other-not-passed = 这类消息无法转发；看这段对话的人会知道您发过一条消息。请改发文字、照片、语音或文件。
relay-answer-prompt = 请写下给 { $name } 的回复（个案 { $number }）。发送 /cancel 可以放弃。
relay-pick-case = 发给谁？点选一个个案，您写的内容就会发过去。直接回复某条消息，则会自动发到它所属的个案。
relay-case-label = { $number } · { $name }
relay-own-question = 这是我自己的问题
relay-no-cases = 目前没有进行中的个案，因此没有发送任何内容。这是您自己的问题吗？
relay-interpreter-hint = 要翻译，请直接回复您所翻译的那条消息。刚才的内容没有发送。这是您自己的问题吗？
relay-picked-gone = 那段文字没有保留，请重新写一遍。
relay-waited-too-long = 您之前写的内容没有选择个案，没有发给任何人，也不再保留。如仍需要，请重新写一遍。
relay-not-a-copy = 那条消息不属于任何个案。请回复个案中的消息，或点它下面的“回复”按钮。没有发送任何内容。
relay-text-only = 请用文字翻译。
relay-interpreted-staff = ✓ 工作人员已收到您的译文。
relay-interpreted-resident = ✓ 居民已收到您的译文。
relay-undelivered = ⚠️ 您发给 { $name }（个案 { $number }）的消息未能送达：无法在 Telegram 上联系到对方。
case-unknown = 找不到这个个案，或者它不由您负责。
case-closed-already = 个案 { $number } 已结束。居民再次留言时，会开启新的个案。
case-closed-toast = 个案 { $number } 已结束。
case-closed-you = 工作人员已结束这次对话。您随时可以再留言，届时会开启新的对话。
case-closed-staff = ☑️ 个案 { $number }（{ $name }）已由 { $by } 结束。
case-closed-interpreter = ☑️ 个案 { $number } 已结束。感谢您的翻译。
offer-card = 🗣 <b>您能来翻译吗？</b>{ $language } ↔ { $other } · 个案 { $number }
offer-accept = 好，我来
offer-decline = 现在不行
offer-card-yours = 🗣 您负责翻译个案 { $number }：{ $language } ↔ { $other }。
    此前的全部对话随后发给您。请用译文<b>回复</b>对应的消息：双方看到的机器翻译会换成您的译文。没有人会看到您的姓名或账号。
offer-card-taken = 个案 { $number }（{ $language }）：已由另一位译员接手。谢谢您。
offer-card-declined = 个案 { $number }（{ $language }）：您表示现在不行。
offer-card-left = 个案 { $number }（{ $language }）：您已交回。谢谢您。
offer-card-withdrawn = 个案 { $number }（{ $language }）：您已不再负责翻译。谢谢您。
offer-card-over = 个案 { $number }（{ $language }）：不再需要译员。
offer-hand-back = 交回
offer-taken = 另一位译员已接手该个案，或者个案已结束。
interpreter-not-yours = 这个个案不由您翻译。
interpreter-joined = 🗣 一位译员（{ $language }）已加入个案 { $number }。
interpreter-joined-you = 🗣 一位译员已加入这次对话。
interpreter-left = 🗣 译员已退出个案 { $number }（{ $language }）。机器翻译会继续，同时正在询问其他译员。
interpreter-lost = 🗣 已联系不上个案 { $number }（{ $language }）的译员。机器翻译会继续，同时正在询问其他译员。
alert-danger = 🆘 <b>{ $name }</b> 写道：
    { $words }
danger-not-relayed = 🆘 { $name } 的话只出现在呼叫 { $number } 中：未能转为个案。请务必安排人联系对方，原因见日志。
emergency-numbers = 🆘 <b>如有危险，请立即拨打：</b>
    <b>120</b> 急救
    <b>110</b> 报警
    <b>119</b> 火警
    已通知值班人员。请继续在这里留言。
