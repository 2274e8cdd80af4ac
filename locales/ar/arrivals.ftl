alert-arrival = { "\u200F" }<b>{ $name }</b> عند البوابة: { $gate }
    منذ { $since } · اللغة: { $language }{ $silent }
    المطلوب: { $need }
    عدد الأشخاص: { $party } · مساعدة في الأمتعة أو المشي: { $luggage }
    أعراض مرضية: { $ill }
arrival-language = 🌐 أهلًا وسهلًا! يُرجى اختيار لغتك.
arrival-gate-unknown = رمز البوابة هذا غير معروف. يُرجى مسح رمز QR عند البوابة مرة أخرى، أو كتابة ما يلزمك هنا.
arrival-unknown = لم أجد تسجيل الوصول هذا، أو أنه ليس لك.
arrival-over = تسجيل الوصول هذا انتهى بالفعل.
arrival-not-received = بعد لقاء الشخص، يُرجى أولًا الضغط على «تم الاستقبال».
arrival-ask-need = كيف يمكننا مساعدتك؟
arrival-need-button-fetch = 🚪 أحتاج من يستقبلني
arrival-need-button-register = 📝 التسجيل فقط
arrival-need-button-medical = 🚑 مساعدة طبية
arrival-need-fetch = فتح البوابة والمرافقة
arrival-need-register = التسجيل
arrival-need-medical = مساعدة طبية
arrival-ask-party = كم عددكم؟
arrival-people = { $party ->
    [5] { "\u2066" }5+{ "\u2069" }
   *[other] { $party }
  }
arrival-ask-luggage = هل تلزم مساعدة في حمل الأمتعة أو في المشي؟
arrival-luggage-some = تلزم
arrival-luggage-none = لا تلزم
arrival-ask-ill = هل لدى أحد منكم أعراض مرضية (حمّى أو سعال أو ضيق في التنفس)؟
arrival-ill-somebody = توجد
arrival-ill-nobody = لا توجد
arrival-again = ✏️ تعديل إجاباتي
arrival-status-waiting = ✅ نتصل الآن بأحد العاملين. يُرجى الانتظار عند البوابة.
arrival-status-taken = { "\u200F" }✅ <b>{ $name }</b> في الطريق إليك منذ { $since }. يُرجى الانتظار عند البوابة.
arrival-status-overdue = ⏳ تأخّر وصول <b>{ $name }</b>، ونستفسر الآن عن السبب. يُرجى الانتظار عند البوابة.
arrival-cancel = ✖️ لا حاجة لقدوم أحد
arrival-cancelled = حسنًا، لن يأتي أحد. إن احتجت إلى أحد بعد ذلك، فيُرجى مسح الرمز مرة أخرى.
arrival-cancelled-on-the-way = ✖️ التنبيه { $number }: لا حاجة لقدوم أحد إلى <b>{ $name }</b>. لا داعي للذهاب.
arrival-coming = { "\u200F" }<b>{ $name }</b> في الطريق إليك الآن. يُرجى الانتظار عند البوابة.
arrival-still-looking = لم يُجب أحد بعد. نواصل الاتصال بفريق التنسيق كله ومركز القيادة إلى أن يأتي أحد. في الحالات الطارئة يُرجى الاتصال بالرقم <b>{ $emergency }</b>.
arrival-someone-else = تعذّر مجيء الشخص الذي كان في الطريق، ونتصل الآن بشخص آخر. يُرجى الانتظار عند البوابة.
arrival-received = تم استقبالك بتأكيد من { $name }. أهلًا وسهلًا!
arrival-closed = اكتمل تسجيل وصولك. يمكنك الكتابة هنا في أي وقت.
arrival-receive = 🤝 تم الاستقبال
arrival-close-noted = 📝 الإغلاق مع ملاحظة
arrival-close-plain = الإغلاق دون ملاحظة
arrival-closing-ask = يُرجى كتابة الملاحظة الختامية في رسالة واحدة. لن يراها إلا العاملون. للتراجع: { -command(name: "cancel") }
arrival-closing-kept = أُغلق تسجيل الوصول.
arrival-ended-cancelled = لا حاجة لقدوم أحد إلى { $name }.
arrival-ended-received = تم الاستقبال على يد { $name }.
arrival-ended-closed = تم الاستقبال والإغلاق على يد { $name }.
arrival-ended-noted = تم الاستقبال والإغلاق على يد { $name }:
    { $note }
gate-ask-area = في أي حي تقع البوابة؟ يُرجى الضغط عليه، أو كتابة اسم الحي أو البوابة.
gate-ask-gate = عند أي بوابة أنت الآن؟ <b>{ $area }</b>
gate-button-areas = ‹ كل الأحياء
gate-none = لم تُسجَّل هنا أي بوابة بعد. يُرجى كتابة ما يلزمك هنا، بلغتك.
arrival-begun = 👋 موقعك: <b>{ $gate }</b>، { $area }.
    يُرجى الضغط على الزر الكبير وسيأتي أحد إليك. وحتى دون الضغط عليه، سنتصل بأحد العاملين بعد دقيقة.
arrival-card = { "\u200F" }📍 <b>{ $gate }</b>، { $area }

    { $lines }
arrival-call = 🙋 أنا هنا، أرجو الحضور
arrival-languages = 🌐 اللغات …
arrival-back = ↩️ رجوع
arrival-skip = تخطّي ›
arrival-unsaid = لم يُذكر بعد
arrival-not-finished = {""}
    ⚠️ تم مسح الرمز دون أي جواب بعد ذلك.
arrival-status-soon = ✅ وصلنا نداؤك قبل قليل، وسنعاود الاتصال بالعاملين قريبًا جدًا. يُرجى الانتظار عند البوابة.
arrival-usual = مدة الانتظار المعتادة بالدقائق: { $minutes }
arrival-emergency = 🚑 في الحالات الطارئة يُرجى الاتصال بالرقم <b>{ $emergency }</b> الآن.
arrival-write-here = يمكنك الكتابة أو التحدث هنا في أي وقت وبلغتك: تصل رسالتك إلى الشخص القادم إليك.
arrival-nobody-came = 🔔 لم يأتِ أحد
arrival-cancel-ask = هل نُلغي الطلب فلا يأتي أحد إليك؟
arrival-cancel-sure = نعم، لا حاجة لقدوم أحد
arrival-nobody-on-call = لا يوجد مناوب لهذه البوابة الآن. نتصل بفريق التنسيق ومركز القيادة إلى أن يأتي أحد. في الحالات الطارئة يُرجى الاتصال بالرقم <b>{ $emergency }</b>.
arrival-moved = 📍 التنبيه { $number }: <b>{ $name }</b> الآن عند بوابة أخرى: <b>{ $gate }</b>، { $area }.
arrival-where-are-you = ❓ التنبيه { $number }: سؤال من <b>{ $name }</b>، والانتظار مستمر عند { $gate }: أين أنت الآن؟
arrival-not-come = ⚠️ التنبيه { $number }: بحسب <b>{ $name }</b>، لم يأتِ أحد إلى { $gate }. نتصل الآن بآخرين. إن كنت هناك، فيُرجى تولّي التنبيه من جديد.
arrival-receive-ask = هل تم فعلًا استقبال <b>{ $name }</b> عند { $gate }؟
arrival-receive-sure = 🤝 نعم، تم الاستقبال
arrival-receive-noted = سُجّل أن الاستقبال قد تم.
arrival-staff-ask = مسحت رمز: <b>{ $gate }</b>، { $area }. هل وصلت إلى هنا بنفسك؟
arrival-staff-arrives = 🙋 نعم، أرجو إرسال أحد
arrival-staff-tries = لا، كانت مجرد تجربة
arrival-scanned = تم مسح رمز: <b>{ $gate }</b>، { $area }.
arrival-scanned-only = ✅ الرمز يعمل: <b>{ $gate }</b>، { $area }. لم نتصل بأحد.
arrival-ringing-again = نعاود الآن الاتصال بالعاملين.
arrival-asked-where = هناك شخص في الطريق إليك، وقد سألناه عن مكانه.
arrival-eta = ⏱ { $minutes ->
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
  }
arrival-eta-told = أبلغنا الشخص المنتظر.
arrival-coming-at = من المتوقع وصول <b>{ $name }</b> إليك نحو الساعة { $at }.
arrival-nobody-here = 🔍 لا أحد هنا
arrival-asked-them = نسأل الشخص الآن عن مكانه.
arrival-where-are-they = ❓ الشخص القادم إليك، <b>{ $name }</b>، موجود عند { $gate } ولا يراك. هل ما زلت هناك؟
arrival-still-here = 🙋 نعم، أنا هنا
arrival-still-here-told = ✅ أبلغنا الشخص القادم إليك أنك هنا.
arrival-is-still-there = 🙋 التنبيه { $number }: وصلنا رد من <b>{ $name }</b>. الشخص ما زال عند { $gate } ويبحث عنك.
arrival-missing-medical = ⚠️ التنبيه { $number }: وصلنا من <b>{ $name }</b> عند { $gate } طلب مساعدة طبية أو بلاغ عن مريض، ولم نعثر على الشخص. يُرجى البحث عنه، ومع شخص آخر إن أمكن.
arrival-gone = لم نجدك عند البوابة. إن كنت ما زلت بحاجة إلى أحد، فيُرجى مسح الرمز مرة أخرى أو الكتابة هنا.
arrival-gone-office = التنبيه { $number }: لم نعثر على <b>{ $name }</b> عند { $gate }، ولم يصلنا رد. لم يعد أحد يبحث الآن.
arrival-ended-gone = لم نعثر على أحد، ولم يصلنا رد.
arrival-close-ask = التنبيه { $number }: تم استقبال <b>{ $name }</b> عند { $gate }. إن تم كل شيء فيُرجى الإغلاق.
arrival-close-ask-other = التنبيه { $number }: تم استقبال <b>{ $name }</b> عند { $gate } على يد { $worker }، ولم يعد الإغلاق ممكنًا من هناك. يُرجى الإغلاق.
arrival-close-undo = ↩️ التراجع عن الإغلاق
arrival-close-undone = لم يعد تسجيل الوصول مغلقًا.
arrival-close-too-late = يمكن التراجع عن الإغلاق خلال دقيقتين فقط.
arrival-ended-itself = تم الاستقبال على يد { $name }، وأُغلق تلقائيًا بعد 12 ساعة.
arrival-ended-closed-by = تم الاستقبال على يد { $name }، والإغلاق على يد { $worker }.
arrival-nobody-reached = يتعذّر الآن الوصول إلى أي من المناوبين لهذه البوابة. نتصل بفريق التنسيق ومركز القيادة إلى أن يأتي أحد. في الحالات الطارئة يُرجى الاتصال بالرقم <b>{ $emergency }</b>.
