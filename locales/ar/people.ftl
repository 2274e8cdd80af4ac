welcome = <b>مرحبًا، { $name }.</b> أنا Weft، مساعد الحي. يمكنك الكتابة هنا بلغتك في أي وقت، وسيجيبك أحد العاملين. لمعرفة ما يمكنك فعله: { -command(name: "help") }
help-resident = <b>ما يمكنك فعله هنا</b>
    يمكنك كتابة أي شيء بلغتك: سيقرأ العاملون في حيّك رسالتك ويجيبون عنها.
    { -command(name: "language") } – اختيار لغتك
    { -command(name: "help") } – هذه الصفحة
help-volunteer = <b>المتطوعون</b>
    { -command(name: "shifts") } – المهام التطوعية المناسبة لك
    { -command(name: "myshifts") } – المهام التي أخذتها
help-worker = <b>الأخصائيون الاجتماعيون</b>
    { -command(name: "duty") } – من المناوب الآن
    { -command(name: "rota") } – جدول المناوبة للأسبوع
    عندما يصل شخص ما ليلًا يصلك تنبيه: يُرجى الضغط على <b>سأتولى الأمر</b>.
    للإجابة عن رسالة أحد السكان، يُرجى الرد عليها مباشرةً.
help-coordinator = <b>المنسّقون</b>
    { -command(name: "newshift") } – نشر مهمة تطوعية
    { -command(name: "invite") } – إنشاء رابط دعوة
    { -command(name: "duty") } – من المناوب الآن
    { -command(name: "rota") } – جدول المناوبة للأسبوع
help-office = <b>مركز القيادة</b>
    { -command(name: "duty") } – من المناوب الآن
    { -command(name: "rota") } – جدول المناوبة للأسبوع
help-admin = <b>المشرفون</b>
    { -command(name: "invite") } – إنشاء رابط دعوة
    { -command(name: "newshift") } – نشر مهمة تطوعية
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
role-volunteer = متطوع
role-worker = أخصائي اجتماعي
role-coordinator = منسّق
role-office = مركز القيادة
role-admin = مشرف
role-label = { $role ->
    [volunteer] متطوع
    [worker] أخصائي اجتماعي
    [coordinator] منسّق
    [office] مركز القيادة
   *[other] { $role }
  }
role-not-held = هذا الشخص ليس لديه هذا الدور هناك.
role-last-admin = هذا هو المشرف الأخير لجميع الأحياء. يُرجى تعيين مشرف آخر أولًا.
role-taken = لم يعد لديك هذا الدور: { $role } ({ $area }). إن كان في الأمر خطأ، فيُرجى التواصل مع المنسّق. لمعرفة ما يمكنك فعله: { -command(name: "help") }
area-label = { $name }
areas-more = المزيد ›
help-page = { $parts }
language-name = { $name }
