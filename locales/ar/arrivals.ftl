alert-arrival = { "\u200F" }<b>{ $name }</b> عند البوابة: { $gate }
    منذ { $since } · اللغة: { $language }
    المطلوب: { $need }
    عدد الأشخاص: { $party } · مساعدة في الأمتعة أو المشي: { $luggage }
    أعراض مرضية: { $ill }{ $notes }
arrival-card-notes =
    {""}
    { $notes }
arrival-language = 🌐 أهلًا وسهلًا! يُرجى اختيار لغتك.
arrival-gate-unknown = رمز البوابة هذا غير معروف. يُرجى مسح رمز QR عند البوابة مرة أخرى، أو كتابة ما يلزمك هنا.
arrival-unknown = لم أجد تسجيل الوصول هذا، أو أنه ليس لك.
arrival-over = تسجيل الوصول هذا انتهى بالفعل.
arrival-not-received = بعد لقاء الشخص، يُرجى أولًا الضغط على «تم الاستقبال».
arrival-ask-need = أهلًا وسهلًا. موقعك: <b>{ $gate }</b>. كيف يمكننا مساعدتك؟
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
arrival-check = <b>هل هذه المعلومات صحيحة؟</b>
    البوابة: { $gate }
    المطلوب: { $need }
    عدد الأشخاص: { $party }
    مساعدة في الأمتعة أو المشي: { $luggage }
    أعراض مرضية: { $ill }
arrival-check-unwell = <b>هل هذه المعلومات صحيحة؟</b>
    البوابة: { $gate }
    المطلوب: { $need }
    عدد الأشخاص: { $party }
    مساعدة في الأمتعة أو المشي: { $luggage }
    أعراض مرضية: { $ill }

    في الحالات الطارئة يُرجى الاتصال بالرقم <b>{ $emergency }</b> الآن.
arrival-confirm = ✅ نعم، أرجو إرسال أحد
arrival-again = ↩️ البدء من جديد
arrival-status-waiting = ✅ تم تسجيل وصولك، ونتصل الآن بأحد العاملين. يُرجى الانتظار عند البوابة.
arrival-status-taken = ✅ تم تسجيل وصولك، وهناك شخص في الطريق إليك. يُرجى الانتظار عند البوابة.
arrival-status-overdue = ✅ تم تسجيل وصولك، ونحن نستفسر من الشخص القادم إليك. يُرجى الانتظار عند البوابة.
arrival-elsewhere = ✅ تم تسجيل وصولك عند بوابة أخرى: <b>{ $gate }</b>، { $area }. الشخص القادم إليك سيذهب إلى هناك. إن كنت الآن عند <b>{ $here }</b>، { $there }، فيُرجى الضغط على «{ arrival-cancel }» ثم مسح هذا الرمز مرة أخرى.
arrival-add-note = ✏️ إضافة ملاحظة
arrival-cancel = ✖️ لا حاجة لقدوم أحد
arrival-note-ask = يُرجى كتابة ملاحظتك في رسالة واحدة وبلغتك. للتراجع: { -command(name: "cancel") }
arrival-note-kept = وصلت ملاحظتك إلى العاملين.
arrival-note-passed = ✏️ التنبيه { $number }، ملاحظة من <b>{ $name }</b>:
    { $note }
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
