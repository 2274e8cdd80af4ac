welcome = <b>مرحبًا، { $name }.</b> أنا Weft، مساعد الحي. يمكنك الكتابة هنا بلغتك في أي وقت، وسيجيبك أحد العاملين. لمعرفة ما يمكنك فعله: { -command(name: "help") }
help-resident = <b>ما يمكنك فعله هنا</b>
    يمكنك كتابة أي شيء بلغتك: سيقرأ العاملون في حيّك رسالتك ويجيبون عنها.
    { -command(name: "language") } – اختيار لغتك
    { -command(name: "help") } – هذه الصفحة
help-volunteer = <b>التطوع</b>
    { -command(name: "shifts") } – المهام التطوعية المناسبة لك
    { -command(name: "myshifts") } – المهام التي أخذتها
    { -command(name: "myhours") } – ساعاتك
help-worker = <b>العمل الاجتماعي</b>
    { -command(name: "alerts") } – التنبيهات المفتوحة
    { -command(name: "duty") } – من المناوب الآن
    { -command(name: "rota") } – جدول المناوبة للأسبوع
    { -command(name: "test") } – تجربة رنين الهاتف
    عندما يصل شخص ما ليلًا يصلك تنبيه: يُرجى الضغط على <b>سأتولى الأمر</b>.
    للإجابة عن رسالة أحد السكان، يُرجى الرد عليها مباشرةً.
help-coordinator = <b>التنسيق</b>
    { -command(name: "newshift") } – نشر مهمة تطوعية
    { -command(name: "hours") } – اعتماد الساعات
    { -command(name: "invite") } – إنشاء رابط دعوة
    { -command(name: "posters") } – إعداد ملصقات البوابات
    { -command(name: "alerts") } – التنبيهات المفتوحة
    { -command(name: "duty") } – من المناوب الآن
    { -command(name: "rota") } – جدول المناوبة للأسبوع
    { -command(name: "policy") } – من تتصل به التنبيهات
help-office = <b>مركز القيادة</b>
    { -command(name: "alerts") } – التنبيهات المفتوحة
    { -command(name: "duty") } – من المناوب الآن
    { -command(name: "rota") } – جدول المناوبة للأسبوع
help-admin = <b>الإشراف</b>
    { -command(name: "invite") } – إنشاء رابط دعوة
    { -command(name: "posters") } – إعداد ملصقات البوابات
    { -command(name: "newshift") } – نشر مهمة تطوعية
    { -command(name: "hours") } – اعتماد الساعات
command-help = ما يمكنك فعله هنا
command-language = اختيار لغتك
command-shifts = المهام التطوعية المناسبة لك
command-myshifts = مهامك
command-duty = من المناوب الآن
command-newshift = نشر مهمة تطوعية
command-invite = إنشاء رابط دعوة
command-cancel = الخروج من الاستمارة المفتوحة
command-rota = جدول المناوبة للأسبوع
language-ask = يُرجى اختيار لغتك.
language-set = من الآن فصاعدًا سأكتب لك بهذه اللغة: { $language }.
link-unknown = هذا الرابط غير معروف. لمعرفة ما يمكنك فعله، يُرجى إرسال { -command(name: "help") }
role-resident = أحد السكان
role-volunteer = متطوع/ة
role-worker = أخصائي/ة اجتماعي/ة
role-coordinator = منسّق/ة
role-office = مركز القيادة
role-admin = مشرف/ة
role-label = { $role ->
    [volunteer] متطوع/ة
    [worker] أخصائي/ة اجتماعي/ة
    [coordinator] منسّق/ة
    [office] مركز القيادة
   *[other] { $role }
  }
role-not-held = هذا الشخص ليس لديه هذا الدور هناك.
role-last-admin = هذا آخر شخص لديه دور الإشراف على جميع الأحياء. يُرجى منح هذا الدور لشخص آخر أولًا.
role-taken = لم يعد لديك هذا الدور: { $role } ({ $area }). إن كان في الأمر خطأ، فيُرجى التواصل مع فريق التنسيق. لمعرفة ما يمكنك فعله: { -command(name: "help") }
area-label = { $name }
areas-more = المزيد ›
help-page = { $parts }
language-name = { $name }
door-button-gate = 🚪 أنا عند البوابة
door-button-help = 💬 أحتاج إلى مساعدة
door-button-volunteer = 🤝 أريد المساعدة
door-button-language = 🌐 لغتي
door-button-person = 🙋 التحدث مع شخص
language-button-other = لغة أخرى
language-other-ask = ما لغتك؟ يُرجى الضغط عليها، أو إرسال اسمها بأي لغة.
language-other-unknown = لا أعرف لغة بهذا الاسم. يُرجى كتابته بطريقة أخرى، أو الضغط على لغة هنا.
language-other-which = أي لغة هي المقصودة؟ إن لم تكن من هذه، يُرجى كتابة اسمها مرة أخرى.
language-other-set = لغتك: { $language }. لا تتوفر لدي نصوص بها بعد، لذلك سأكتب لك بهذه اللغة: { $other }. يمكنك مواصلة الكتابة بلغتك: سيرى العاملون أي لغة هي، وسنبحث عن مترجم.
language-offer = يمكنني أن أكتب لك بهذه اللغة أيضًا: { $language }. يُرجى الضغط هنا إن كانت أنسب لك.
volunteer-ask-area = شكرًا لك! في أي حي يمكنك المساعدة؟ سنسأل المنسّقين هناك.
volunteer-nobody = شكرًا لك! لا يوجد الآن من يستطيع قبول متطوعين هناك. يُرجى طلب رابط دعوة من العاملين في حيك.
group-line = أتحدث مع كل شخص على حدة فقط. يُرجى الضغط على الزر والكتابة إليّ هناك.
group-button-open = 💬 الكتابة إليّ
plain-ask = رسالتك: { $words }
    هل هذا هو المقصود، أم أنها للعاملين؟
plain-button-staff = إرسالها إلى العاملين
plain-button-shifts = عرض المهام
command-cases = الحالات المفتوحة
