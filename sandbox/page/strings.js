// Every label of the page itself, in one object. What the bot says comes from the bot.

export const STRINGS = {
  en: {
    title: "Weft sandbox",
    clock: "Clock", zone: "Time zone", plus1: "+1 min", plus5: "+5 min", plus60: "+1 h",
    nextHour: "Next full hour", custom: "Minutes to go forward", forward: "Go",
    phones: "Phones", addPhone: "Add phone", firstName: "First name", lastName: "Last name", username: "Username",
    language: "Language", add: "Add", cancel: "Cancel", close: "Close", hide: "Hide this phone",
    showDeleted: "Show deleted messages", alone: "Show this phone alone", controls: "Clock and phones",
    noPhones: "Nobody is here yet", noPhonesHint: "Add a phone, and somebody can write to the bot.",
    noneShown: "All phones are put away", noneShownHint: "Choose one under Phones.",
    chats: "Chats", privateChat: "Private chat", group: "Group", general: "General",
    more: "More", message: "Message", send: "Send", save: "Save", attach: "Attach", commands: "Commands", noCommands: "The bot offers no commands here.",
    start: "Start", photo: "Photo", document: "Document", voice: "Voice sample", location: "Location", contact: "Contact",
    voiceMessage: "Voice message", scan: "Scan a link", scanHint: "Paste what the QR code or the poster says", scanOther: "Or paste the link of another code", link: "Link", open: "Open",
    latitude: "Latitude", longitude: "Longitude", number: "Phone number", share: "Share",
    block: "Block the bot", unblock: "Unblock the bot", blocked: "You blocked this bot.",
    actions: "Message actions", reply: "Reply", edit: "Edit", copy: "Copy text", copied: "Copied", react: "React with", unreact: "Take back",
    replyTo: "Reply to", editing: "Edit message", edited: "edited", deleted: "deleted", you: "You",
    earlier: "Show earlier messages", newMessages: "New messages", toEnd: "Go to the newest message",
    forwarded: "Forwarded from", spoiler: "Hidden text, tap to show", play: "Play", missing: "This message is no longer here.",
    noAnswer: "The bot has not answered the tap yet.", ok: "OK", failed: "That did not work", keyboard: "Keyboard",
    sticker: "Sticker", video: "Video message", poll: "Poll", album: "Album", venue: "Place", dice: "Dice", file: "File", audio: "Audio",
    connected: "Bot connected", waiting: "Waiting for the bot", lost: "The sandbox does not answer; trying again…", members: "{n} members",
    today: "Today", yesterday: "Yesterday", empty: "No messages here yet.", unread: "new", bot: "bot", typing: "writing…", silent: "This sample has no sound.",
    topicCreated: "Topic opened: {name}", topicEdited: "Topic renamed: {name}", topicClosed: "Topic closed", topicReopened: "Topic opened again",
    joined: "{name} joined", left: "{name} left", migrated: "The group was upgraded",
  },
  zh: {
    title: "Weft 沙盒",
    clock: "时钟", zone: "时区", plus1: "+1 分钟", plus5: "+5 分钟", plus60: "+1 小时",
    nextHour: "下一个整点", custom: "快进的分钟数", forward: "快进",
    phones: "手机", addPhone: "添加手机", firstName: "名字", lastName: "姓氏", username: "用户名",
    language: "语言", add: "添加", cancel: "取消", close: "关闭", hide: "收起这部手机",
    showDeleted: "显示已删除的消息", alone: "只看这部手机", controls: "时钟与手机",
    noPhones: "这里还没有人", noPhonesHint: "添加一部手机，就可以给机器人发消息。",
    noneShown: "手机都收起来了", noneShownHint: "请在“手机”里选择一部。",
    chats: "聊天", privateChat: "私聊", group: "群组", general: "综合",
    more: "更多", message: "输入消息", send: "发送", save: "保存", attach: "附件", commands: "命令", noCommands: "机器人在这里没有提供命令。",
    start: "开始", photo: "照片", document: "文件", voice: "语音样例", location: "位置", contact: "联系人",
    voiceMessage: "语音消息", scan: "扫描链接", scanHint: "粘贴二维码或海报上的链接", scanOther: "或者粘贴其他二维码的链接", link: "链接", open: "打开",
    latitude: "纬度", longitude: "经度", number: "电话号码", share: "发送",
    block: "屏蔽机器人", unblock: "解除屏蔽", blocked: "你已屏蔽这个机器人。",
    actions: "消息操作", reply: "回复", edit: "编辑", copy: "复制文字", copied: "已复制", react: "回应", unreact: "撤回回应",
    replyTo: "回复", editing: "编辑消息", edited: "已编辑", deleted: "已删除", you: "我",
    earlier: "显示更早的消息", newMessages: "新消息", toEnd: "跳到最新消息",
    forwarded: "转发自", spoiler: "隐藏的文字，点按显示", play: "播放", missing: "这条消息已不在这里。",
    noAnswer: "机器人还没有回应这次点按。", ok: "好", failed: "没有成功", keyboard: "键盘",
    sticker: "贴纸", video: "视频消息", poll: "投票", album: "相册", venue: "地点", dice: "骰子", file: "文件", audio: "音频",
    connected: "机器人已连接", waiting: "等待机器人", lost: "沙盒没有回应，正在重试…", members: "{n} 位成员",
    today: "今天", yesterday: "昨天", empty: "这里还没有消息。", unread: "新", bot: "机器人", typing: "正在输入…", silent: "这个样例没有声音。",
    topicCreated: "已创建话题：{name}", topicEdited: "话题已改名：{name}", topicClosed: "话题已关闭", topicReopened: "话题已重新打开",
    joined: "{name} 加入了群组", left: "{name} 离开了群组", migrated: "群组已升级",
  },
  ar: {
    title: "بيئة Weft التجريبية",
    clock: "الساعة", zone: "المنطقة الزمنية", plus1: "\u2066+1\u2069 د", plus5: "\u2066+5\u2069 د", plus60: "\u2066+1\u2069 س",
    nextHour: "الساعة التالية", custom: "عدد الدقائق للأمام", forward: "تقديم",
    phones: "الهواتف", addPhone: "إضافة هاتف", firstName: "الاسم الأول", lastName: "اسم العائلة", username: "اسم المستخدم",
    language: "اللغة", add: "إضافة", cancel: "إلغاء", close: "إغلاق", hide: "إخفاء هذا الهاتف",
    showDeleted: "إظهار الرسائل المحذوفة", alone: "عرض هذا الهاتف وحده", controls: "الساعة والهواتف",
    noPhones: "لا أحد هنا بعد", noPhonesHint: "أضف هاتفًا ليكتب أحدهم إلى البوت.",
    noneShown: "كل الهواتف مخفية", noneShownHint: "اختر هاتفًا من قائمة الهواتف.",
    chats: "المحادثات", privateChat: "محادثة خاصة", group: "مجموعة", general: "عام",
    more: "المزيد", message: "رسالة", send: "إرسال", save: "حفظ", attach: "إرفاق", commands: "الأوامر", noCommands: "لا يقدّم البوت أوامر هنا.",
    start: "ابدأ", photo: "صورة", document: "مستند", voice: "عيّنة صوتية", location: "الموقع", contact: "جهة اتصال",
    voiceMessage: "رسالة صوتية", scan: "مسح رابط", scanHint: "ألصق الرابط الموجود في رمز QR أو الملصق", scanOther: "أو ألصق رابط رمز آخر", link: "الرابط", open: "فتح",
    latitude: "خط العرض", longitude: "خط الطول", number: "رقم الهاتف", share: "مشاركة",
    block: "حظر البوت", unblock: "إلغاء حظر البوت", blocked: "لقد حظرت هذا البوت.",
    actions: "إجراءات الرسالة", reply: "رد", edit: "تعديل", copy: "نسخ النص", copied: "تم النسخ", react: "تفاعل بـ", unreact: "سحب التفاعل",
    replyTo: "رد على", editing: "تعديل الرسالة", edited: "معدّلة", deleted: "محذوفة", you: "أنت",
    earlier: "عرض رسائل أقدم", newMessages: "رسائل جديدة", toEnd: "الانتقال إلى أحدث رسالة",
    forwarded: "محوّلة من", spoiler: "نص مخفي، انقر لإظهاره", play: "تشغيل", missing: "لم تعد هذه الرسالة هنا.",
    noAnswer: "لم يجب البوت عن النقرة بعد.", ok: "حسنًا", failed: "لم ينجح ذلك", keyboard: "لوحة المفاتيح",
    sticker: "ملصق", video: "رسالة فيديو", poll: "استطلاع", album: "ألبوم", venue: "مكان", dice: "نرد", file: "ملف", audio: "صوت",
    connected: "البوت متصل", waiting: "بانتظار البوت", lost: "البيئة التجريبية لا تجيب؛ تجري المحاولة مجددًا…", members: "{n} أعضاء",
    today: "اليوم", yesterday: "أمس", empty: "لا رسائل هنا بعد.", unread: "جديد", bot: "بوت", typing: "يكتب…", silent: "هذه العيّنة بلا صوت.",
    topicCreated: "فُتح الموضوع: {name}", topicEdited: "أعيدت تسمية الموضوع: {name}", topicClosed: "أُغلق الموضوع", topicReopened: "أُعيد فتح الموضوع",
    joined: "انضم {name}", left: "غادر {name}", migrated: "جرت ترقية المجموعة",
  },
};

const RTL = new Set(["ar", "fa", "ur", "he", "ps", "ug"]);

const wanted = [new URLSearchParams(location.search).get("lang"), ...(navigator.languages || [navigator.language])];
export const lang = wanted.map((tag) => (tag || "").slice(0, 2).toLowerCase()).find((tag) => tag in STRINGS) || "en";
export const locale = { en: "en-GB", zh: "zh-CN", ar: "ar-u-nu-latn" }[lang];

export function t(key, values = {}) {
  return STRINGS[lang][key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

// A text of the sandbox's starter: a string, or one for each language.
export const inOwnWords = (given) => (given && typeof given === "object" ? given[lang] ?? given.en ?? "" : given ?? "");

export function direction(code) {
  return RTL.has((code || "").slice(0, 2).toLowerCase()) ? "rtl" : "ltr";
}
