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
arrival-unknown = تسجيل الوصول هذا غير معروف، أو ليس لك.
arrival-over = انتهى تسجيل الوصول هذا من قبل.
arrival-not-received = يُرجى أولًا الضغط على «تم الاستقبال» بعد اللقاء.
arrival-ask-need = أهلًا وسهلًا. موقعك: <b>{ $gate }</b>. كيف يمكننا مساعدتك؟
arrival-need-button-fetch = 🚪 تعالوا لاستقبالي
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
arrival-check = <b>هل هذا صحيح؟</b>
    البوابة: { $gate }
    المطلوب: { $need }
    عدد الأشخاص: { $party }
    مساعدة في الأمتعة أو المشي: { $luggage }
    أعراض مرضية: { $ill }
arrival-check-unwell = <b>هل هذا صحيح؟</b>
    البوابة: { $gate }
    المطلوب: { $need }
    عدد الأشخاص: { $party }
    مساعدة في الأمتعة أو المشي: { $luggage }
    أعراض مرضية: { $ill }

    في الحالات الطارئة اتصلوا بالرقم <b>120</b> الآن.
arrival-confirm = ✅ نعم، استدعوا أحدًا
arrival-again = ↩️ البدء من جديد
arrival-status-waiting = ✅ تم تسجيل وصولك، ويجري الآن استدعاء أحد العاملين. يُرجى الانتظار عند البوابة.
arrival-status-taken = ✅ تم تسجيل وصولك، وهناك من هو في الطريق إليك. يُرجى الانتظار عند البوابة.
arrival-status-overdue = ✅ تم تسجيل وصولك، ونحن نستفسر من الشخص القادم إليك. يُرجى الانتظار عند البوابة.
arrival-elsewhere = ✅ تم تسجيل وصولك عند بوابة أخرى: <b>{ $gate }</b>، { $area }. من يأتي سيذهب إلى هناك. إن كنت الآن عند <b>{ $here }</b>، { $there }، فيُرجى الضغط على «{ arrival-cancel }» ثم مسح هذا الرمز مرة أخرى.
arrival-add-note = ✏️ إضافة ملاحظة
arrival-cancel = ✖️ لا حاجة إلى أحد
arrival-note-ask = يُرجى كتابة ملاحظتك في رسالة واحدة وبلغتك. للتراجع: { -command(name: "cancel") }
arrival-note-kept = وصلت ملاحظتك إلى العاملين.
arrival-note-passed = ✏️ التنبيه { $number }، ملاحظة من <b>{ $name }</b>:
    { $note }
arrival-cancelled = أُلغي تسجيل وصولك ولن يأتي أحد. عند الحاجة يُرجى مسح الرمز مرة أخرى.
arrival-cancelled-on-the-way = ✖️ التنبيه { $number }: أُلغي الطلب من قِبل <b>{ $name }</b>، ولم تعد هناك حاجة إلى أحد.
arrival-coming = { "\u200F" }<b>{ $name }</b> في الطريق إليك الآن. يُرجى الانتظار عند البوابة.
arrival-still-looking = لم يُجب أحد بعد. يجري استدعاء جميع المنسّقين ومكتب القيادة مرارًا إلى أن يأتي أحد. في الحالات الطارئة اتصلوا بالرقم <b>120</b>.
arrival-someone-else = تعذّر مجيء من كان في الطريق، ويجري الآن استدعاء شخص آخر. يُرجى الانتظار عند البوابة.
arrival-received = سجّل { $name } أنه تم استقبالك. أهلًا وسهلًا!
arrival-closed = اكتمل تسجيل وصولك. يمكنك الكتابة هنا في أي وقت.
arrival-receive = 🤝 تم الاستقبال
arrival-close-noted = 📝 الإغلاق مع ملاحظة
arrival-close-plain = الإغلاق دون ملاحظة
arrival-closing-ask = يُرجى كتابة الملاحظة الختامية في رسالة واحدة. تبقى بين العاملين. للتراجع: { -command(name: "cancel") }
arrival-closing-kept = أُغلق هذا الوصول.
arrival-ended-cancelled = أُلغي الطلب من قِبل { $name }.
arrival-ended-received = تم الاستقبال من قِبل { $name }.
arrival-ended-closed = تم الاستقبال والإغلاق من قِبل { $name }.
arrival-ended-noted = تم الاستقبال والإغلاق من قِبل { $name }:
    { $note }
