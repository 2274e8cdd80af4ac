# What people send besides text, and what becomes of it.
relay-kind-poll = 📊 投票
relay-kind-live-location = 📍 实时位置，见上
relay-follows-photo = 🖼 照片，见下
kind-live-ended = 📍 实时位置，已结束
kind-album = 🖼 相册，见下：{ $count }
kind-place-shared = 📍 分享了一个地点
kind-place-shared-in = 📍 分享了一个地点（{ $area }）
kind-contact-offered = 👤 一个联系人；发送者同意后会显示在这里
kind-contact-ask = 👤 可以让对方看到这个联系人吗：{ $name }，{ $phone }？目前对方只知道您发了一个联系人。
kind-contact-yes = 可以，显示
kind-contact-no = 不要
kind-contact-shown = 👤 对方已能看到这个联系人。
kind-contact-kept = 👤 这个联系人不会显示。
kind-contact-danger = 👤 您可能有危险，所以工作人员现在可以看到您发来的联系人。
kind-what = { $what ->
    [story] 快拍
    [paid] 付费内容
    [once] 阅后即焚的内容
    [giveaway] 抽奖
    [invoice] 账单
    [game] 游戏
    [checklist] 清单
    [gift] 礼物
    [account] 账号
   *[other] 未知类型
  }
kind-not-passed = ⚠️ 无法转发：{ $what }
kind-not-passed-you = 这类消息无法转发：{ $what }。对方会知道您发过。请改发文字、照片、语音或文件。
mark-forwarded = {" "}· 转发
mark-withdrawn-by = {" "}· { $by } 已撤回，{ $at }
accounts-hidden = Telegram 账号的名称和链接不会转给对方。您的消息已送达，这些地方显示为 •••。
correction-head = ✏️ <b>译员已更正</b>
correction-ask = ✏️ 您翻译之后，这条消息又修改过。请重新翻译：直接回复这条消息。
stakes-wait = ✋ <b>请等人工确认。</b>目前只有机器翻译。
stakes-first = ❗ <b>请先译这一条。</b>这里译错可能造成伤害。
withdraw-how = 这里没有您可以撤回的内容。请用 /withdraw 回复您发出的那条消息。
withdraw-last = 撤回上一条消息
withdraw-own-ask = 要撤回您的上一条消息吗？对方将看不到它，只会看到消息已撤回。
withdrawn-own = 🚫 已撤回。对方看不到它了，只会看到消息已撤回。
withdrawn-by-resident = 🚫 { $name }（个案 { $number }）撤回了 { $at } 的一条消息。
withdrawn-by-resident-interpreter = 🚫 居民（个案 { $number }）撤回了 { $at } 的一条消息。
withdrawn-translation = 🚫 译员撤回了这条消息的译文。
flood-note = 您发得很快。所有内容都会保留，工作人员会在一条消息里一起看。
copy-refused = ⚠️ 有一条消息（个案 { $number }）无法按原样显示。内容如下：
voice-as-audio = 🎤 对方的 Telegram 不接收语音消息：您的语音已作为文件送达。
command-withdraw = 撤回一条消息
