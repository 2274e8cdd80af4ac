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

    في الحالات الطارئة يُرجى الاتصال بالرقم <b>120</b> الآن.
arrival-confirm = ✅ نعم، أرجو إرسال أحد
arrival-again = ↩️ البدء من جديد
arrival-status-waiting = ✅ تم تسجيل وصولك، ونتصل الآن بأحد العاملين. يُرجى الانتظار عند البوابة.
arrival-status-taken = ✅ تم تسجيل وصولك، وهناك شخص في الطريق إليك. يُرجى الانتظار عند البوابة.
arrival-status-overdue = ✅ تم تسجيل وصولك، ونحن نستفسر من الشخص القادم إليك. يُرجى الانتظار عند البوابة.
arrival-elsewhere = ✅ تم تسجيل وصولك عند بوابة أخرى: <b>{ $gate }</b>، { $area }. الشخص القادم إليك سيذهب إلى هناك. إن كنت الآن عند <b>{ $here }</b>، { $there }، فيُرجى الضغط على «{ arrival-cancel }» ثم مسح هذا الرمز مرة أخرى.
arrival-add-note = ✏️ إضافة ملاحظة
arrival-cancel = ✖️ إلغاء تسجيل وصولي
arrival-note-ask = يُرجى كتابة ملاحظتك في رسالة واحدة وبلغتك. للتراجع: { -command(name: "cancel") }
arrival-note-kept = وصلت ملاحظتك إلى العاملين.
arrival-note-passed = ✏️ التنبيه { $number }، ملاحظة من <b>{ $name }</b>:
    { $note }
arrival-cancelled = أُلغي تسجيل وصولك، ولن يأتي أحد. عند الحاجة يُرجى مسح الرمز مرة أخرى.
arrival-cancelled-on-the-way = ✖️ التنبيه { $number }: أُلغي طلب <b>{ $name }</b>، ولا حاجة لقدوم أحد.
arrival-coming = { "\u200F" }<b>{ $name }</b> في الطريق إليك الآن. يُرجى الانتظار عند البوابة.
arrival-still-looking = لم يُجب أحد بعد. نواصل الاتصال بجميع المنسّقين ومركز القيادة إلى أن يأتي أحد. في الحالات الطارئة يُرجى الاتصال بالرقم <b>120</b>.
arrival-someone-else = تعذّر مجيء الشخص الذي كان في الطريق، ونتصل الآن بشخص آخر. يُرجى الانتظار عند البوابة.
arrival-received = تم استقبالك بتأكيد من { $name }. أهلًا وسهلًا!
arrival-closed = اكتمل تسجيل وصولك. يمكنك الكتابة هنا في أي وقت.
arrival-receive = 🤝 تم الاستقبال
arrival-close-noted = 📝 الإغلاق مع ملاحظة
arrival-close-plain = الإغلاق دون ملاحظة
arrival-closing-ask = يُرجى كتابة الملاحظة الختامية في رسالة واحدة. لن يراها إلا العاملون. للتراجع: { -command(name: "cancel") }
arrival-closing-kept = أُغلق تسجيل الوصول.
arrival-ended-cancelled = أُلغي طلب { $name }.
arrival-ended-received = تم الاستقبال على يد { $name }.
arrival-ended-closed = تم الاستقبال والإغلاق على يد { $name }.
arrival-ended-noted = تم الاستقبال والإغلاق على يد { $name }:
    { $note }
arrival-eta = ⏱ { $minutes ->
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
  }
arrival-eta-told = أبلغنا الشخص المنتظر.
arrival-coming-at = من المتوقع وصول <b>{ $name }</b> إليك نحو الساعة { $at }.
arrival-nobody-here = 🔍 لا أحد هنا
arrival-asked-them = نسأل الشخص الآن عن مكانه. إن لم يصلنا رد خلال 5 دقائق، ينتهي التنبيه تلقائيًا.
arrival-where-are-they = ❓ الشخص القادم إليك، <b>{ $name }</b>، موجود عند { $gate } ولا يراك. هل ما زلت هناك؟
arrival-still-here = 🙋 نعم، أنا هنا
arrival-still-here-told = ✅ أبلغنا الشخص القادم إليك أنك هنا.
arrival-is-still-there = 🙋 التنبيه { $number }: وصلنا رد من <b>{ $name }</b>. الشخص ما زال عند { $gate } ويبحث عنك.
arrival-missing-medical = ⚠️ التنبيه { $number }: وصلنا طلب مساعدة طبية من <b>{ $name }</b> عند { $gate }، ولم نعثر على الشخص. يُرجى البحث عنه، ومع شخص آخر إن أمكن.
arrival-gone = لم نجدك عند البوابة. إن كنت ما زلت بحاجة إلى أحد، فيُرجى مسح الرمز مرة أخرى أو الكتابة هنا.
arrival-gone-office = التنبيه { $number }: لم نعثر على <b>{ $name }</b> عند { $gate }، ولم يصلنا رد. لم يعد أحد يبحث الآن.
arrival-ended-gone = لم نعثر على أحد، ولم يصلنا رد.
