# ما يعرفه أصحاب المهمة عندما تتغيّر.
desk-for = { "\u200F" }<b>إلى { $name }، { $phone }</b> (من دون Telegram – يُرجى إبلاغ هذا الشخص)

    { $text }
desk-news-changed = ✏️ <b>تغيّرت مهمتك.</b>

    { $card }

    { $changes }
desk-news-moved = 🕕 <b>لمهمتك وقت جديد. هل ما زال يناسبك؟</b>

    { $card }

    { $changes }

    يُرجى الرد قبل { $until }. حتى ذلك الحين يبقى المكان لك، ومن دون رد يصبح شاغرًا.
desk-news-moved-soon = 🕕 <b>لمهمتك وقت جديد. هل ما زال يمكنك الحضور؟</b>

    { $card }

    { $changes }
desk-news-cancelled = 🚫 <b>أُلغيت هذه المهمة. لا داعي للحضور.</b>

    { $card }

    { $changes }
desk-news-put-on = 🙋 <b>أُسندت إليك هذه المهمة.</b>

    { $card }

    { $changes }

    إن تعذّر عليك الحضور، فيُرجى إبلاغنا الآن.
desk-news-taken-off = <b>لم تعد هذه المهمة لك.</b> لا داعي للحضور.

    { $card }

    { $changes }
desk-news-freed = <b>لم تعد هذه المهمة لك</b>، لأنه لم يصل رد بشأن الوقت الجديد. لا داعي للحضور.

    { $card }
desk-silent = ⚠️ { "\u200F" }<b>لم يصل رد من { $name } بشأن الوقت الجديد. المكان شاغر.</b>

    { $card }
desk-kept = 👍 <b>شكرًا. تبقى المهمة لك.</b>

    { $card }
desk-line = { "\u200F" }{ $what }: { $old } ← { $new }
desk-span = { $start } – { $end }
desk-none = لا يلزم
desk-by = أجرى ذلك: { $name }.
desk-reason = السبب: { $reason }
desk-offer = 📣 <b>مهام شاغرة تناسبك</b>

    { $shifts }
desk-letter = ✉️ { "\u200F" }<b>رسالة إليك من { $name }:</b>

    { $words }

    { $card }

# المهمة كما يراها المنسّق.
# مركّب من نصوص أخرى.
desk-page = { $parts }
desk-on = 👥 المسجّلون: { $taken }/{ $capacity }
desk-over = ⚠️ العدد أكبر من اللازم: { $taken }/{ $capacity }
desk-state-draft = 📝 مسودة: لا يراها المتطوعون بعد.
desk-state-cancelled = 🚫 ملغاة.
desk-announced = 📣 أُعلنت { $at }.
desk-in-digest = 📣 ستُعلن { $at }.
desk-nobody = لا أحد فيها بعد.
desk-nobody-waits = لا أحد في الانتظار.
desk-person = { "\u200F" }{ $number }. <b>{ $name }</b> · { $details }
desk-reachable = يمكن التواصل
desk-phone = من دون Telegram، { $phone }
desk-vouched = سُجّل بواسطة { $name }
desk-is-coming = الحضور مؤكد
desk-did-not-come = غياب
desk-left-at = تنازل { $at }
desk-risk-unreachable = لا يمكن التواصل في Telegram
desk-risk-moved = لا رد بشأن الوقت الجديد
desk-risk-unanswered = لا رد على التذكير
desk-seat = { $card }

    { $person }
desk-waitlist = <b>قائمة الانتظار</b>

    { $card }

    { $people }
desk-log = <b>ما جرى</b>

    { $card }

    { $entries }
desk-log-none = لا شيء بعد.
desk-log-entry = { "\u200F" }<b>{ $at }</b> · { $what } · { $by }
desk-log-person = { "\u200F" }👤 { $name }
desk-log-undone = ↩️ تراجع عنه: { $name }
desk-by-itself = تلقائيًا
desk-did-posted = نشر
desk-did-published = نشر المسودة
desk-did-edited = تغيير
desk-did-cancelled = إلغاء
desk-did-put-on = إسناد
desk-did-taken-off = إعفاء من المهمة
desk-did-left = تنازل عن المكان
desk-did-freed = لا رد، شغر المكان
desk-did-announced = إعلان
desk-did-no-show = تسجيل غياب
desk-did-came = تسجيل حضور

# أسئلة.
desk-edit-which = <b>ما الذي سيتغيّر؟</b>

    { $card }
desk-ask-title = ما المطلوب؟ يُرجى كتابة العنوان الجديد. للخروج: { -command(name: "cancel") }
desk-ask-place = يُرجى كتابة المكان الجديد. للخروج: { -command(name: "cancel") }
desk-ask-time = يُرجى كتابة الوقت الجديد مثل: ‎18:00-22:00‎. وإن تغيّر اليوم أيضًا فيُكتب أولًا مثل: ‎2026-04-01 ‎18:00-22:00‎. للخروج: { -command(name: "cancel") }
desk-no-time = لم أفهم الوقت المقصود. يُرجى كتابته مثل: ‎18:00-22:00‎ أو ‎2026-04-01 ‎18:00-22:00‎.
desk-no-change = هذا كما كان. لم يتغيّر شيء.
desk-ask-reason = <b>هل يُعتمد هذا التغيير؟</b>

    { $card }

    { $changes }

    يُرجى كتابة السبب الذي سيقرؤه أصحاب المهمة، أو الضغط على الزر أدناه.
desk-ask-cancel = <b>هل تُلغى هذه المهمة؟</b>

    { $card }

    { $count ->
        [0] لا أحد فيها.
        [one] فيها شخص واحد وسيصله خبر.
        [two] فيها شخصان وسيصلهما خبر.
        [few] فيها { $count } أشخاص وسيصلهم خبر.
        [many] فيها { $count } شخصًا وسيصلهم خبر.
       *[other] فيها { $count } شخص وسيصلهم خبر.
    } يُرجى كتابة السبب، أو الضغط على الزر أدناه.
desk-ask-off = <b>إعفاء { $name } من هذه المهمة؟</b>

    { $card }

    يُرجى كتابة السبب الذي سيقرؤه هذا الشخص، أو الضغط على الزر أدناه.
desk-too-many = ⚠️ <b>العدد أكبر من اللازم: { $taken }/{ $capacity }.</b>

    { $card }

    يبقى الجميع الآن. لإعفاء شخص، يُرجى الضغط على اسمه.
desk-ask-who = <b>لمن تُسند المهمة؟</b> يُرجى الضغط على اسم، أو كتابة جزء منه.

    { $card }
desk-who-none = لا أحد بهذا الاسم يمكنه تولي هذه المهمة. يُرجى كتابة اسم آخر.

    { $card }
desk-anyway = { $reasons }

    <b>هل تُسند المهمة إلى { $name } رغم ذلك؟</b>
desk-anyway-full = اكتمل العدد: { $taken }/{ $capacity }.
desk-anyway-overlaps = لدى { $name } مهمة أخرى في هذا الوقت: { $title }، { $start }.
desk-anyway-busy = لدى { $name } مهمة أخرى في هذا الوقت.
desk-anyway-lacks-language = لغة مطلوبة ليست معروفة عن { $name }: { $languages }.
desk-ask-contact = <b>شخص من دون Telegram.</b> يُرجى كتابة الاسم ورقم الهاتف، مثل: لي مينغ ‎13800000000‎. ستصلك الرسائل الموجّهة إلى هذا الشخص. للخروج: { -command(name: "cancel") }
desk-no-contact = يلزم اسم ورقم هاتف، مثل: لي مينغ ‎13800000000‎.
desk-vouch-done = ✅ سُجّل في المهمة: { $name }
desk-ask-announce = <b>متى تُعلن هذه المهمة؟</b>

    { $card }

    { $count ->
        [0] لا تناسب الآن أحدًا غير مشغول.
        [one] تناسب الآن شخصًا واحدًا.
        [two] تناسب الآن شخصين.
        [few] تناسب الآن { $count } أشخاص.
        [many] تناسب الآن { $count } شخصًا.
       *[other] تناسب الآن { $count } شخص.
    }
desk-ask-write = <b>رسالة إلى { $name }.</b> ستُرسل رسالتك التالية إلى هذا الشخص. للخروج: { -command(name: "cancel") }

    { $card }
desk-ask-write-all = <b>رسالة إلى كل من في هذه المهمة.</b> ستصل إليهم رسالتك التالية. للخروج: { -command(name: "cancel") }

    { $card }
desk-sent = ✅ { $count ->
    [0] لم تُرسل إلى أحد.
    [one] أُرسلت إلى شخص واحد.
    [two] أُرسلت إلى شخصين.
    [few] أُرسلت إلى { $count } أشخاص.
    [many] أُرسلت إلى { $count } شخصًا.
   *[other] أُرسلت إلى { $count } شخص.
  }
desk-not-sent = لا تصلهم رسائل Telegram: { $names }
desk-left-out = ⚠️ تعذّرت إعادتهم لأن المهمة لم تعد تناسبهم: { $names }
desk-toast-undone = تم التراجع.
desk-toast-published = تم النشر.
desk-toast-announced = حسنًا.
desk-toast-put-on = تم الإسناد.

# لماذا لا يمكن.
shift-full = اكتمل عدد هذه المهمة.
shift-not-begun = لم تبدأ هذه المهمة بعد.
shift-not-on-it = لم يعد هذا الشخص في المهمة.
shift-changed-meanwhile = غيّر شخص آخر هذه المهمة للتو. يُرجى الاطلاع عليها من جديد.
shift-too-late-to-undo = فات أوان التراجع: فقد وصل الخبر إلى الناس.

# ما يمكن تغييره.
desk-field-title = العنوان
desk-field-place = المكان
desk-field-time = الوقت
desk-field-capacity = العدد
desk-field-languages = اللغة

# أزرار.
desk-button-manage = 🗂 إدارة المهام
desk-button-card = من في المهمة
desk-button-edit = ✏️ تغيير
desk-button-cancel = 🚫 إلغاء المهمة
desk-button-put-on = ➕ إسناد
desk-button-vouch = ➕ من دون Telegram
desk-button-write = ✉️ مراسلة
desk-button-write-all = ✉️ مراسلة الجميع
desk-button-answer = ✉️ رد
desk-button-announce = 📣 إعلان
desk-button-announce-now = الآن
desk-button-digest = مع غيرها { $at }
desk-button-publish = نشر
desk-button-draft = حفظ كمسودة
desk-button-waitlist = الانتظار: { $count }
desk-button-log = السجل
desk-button-undo = ↩️ تراجع
desk-button-back = ‹ رجوع
desk-button-earlier = ‹ السابق
desk-button-off = إعفاء من المهمة
desk-button-no-show = غياب
desk-button-came = حضور
desk-button-skip = تنفيذ من دون سبب
desk-button-anyway = إسناد رغم ذلك
desk-button-fits = نعم، يناسبني

# ‏/coverage.
coverage-head = <b>المهام</b>
    { "\u200F" }📍 { $area }
    { "\u200F" }📅 { $day }
coverage-list = <b>{ $title }</b>
    { "\u200F" }📍 { $area }
    { "\u200F" }📅 { $day }

    { $entries }
coverage-none = لا شيء هنا.
coverage-entry = { "\u200F" }<b>{ $number }. { $title }</b>
    { "\u200F" }{ $start } · { $area } · { $taken }/{ $capacity }
coverage-person = { "\u200F" }👤 { $name }: { $details }
coverage-all-areas = كل الأحياء
coverage-all-days = الأيام القادمة
coverage-ask-day = أي يوم؟
coverage-kind-holes = ينقصها أشخاص
coverage-kind-risk = غير مؤكدة
coverage-kind-left = تنازل متأخر
coverage-kind-no-show = غياب
coverage-kind-drafts = مسودات
coverage-kind-all = الكل
coverage-kind-cancelled = ملغاة
coverage-button-list = { $title }: { $count }
coverage-button-area = 📍 الحي
coverage-button-day = 📅 اليوم
coverage-button-lists = ‹ كل القوائم
coverage-button-week = 🗓 الأسبوع
coverage-week = 🗓 <b>أين ينقص أشخاص؟</b>
    { "\u200F" }{ $start } – { $end }

    { $rows }

    ❌ ينقص أشخاص
    ⚠️ العدد كافٍ لكن الحضور غير مؤكد
    ✅ كل الأماكن مشغولة
    ▫️ لا مهمة
# مركّب من نصوص أخرى.
coverage-week-area = { "\u200F" }{ $marks } { $area }
coverage-week-day = { "\u200F" }{ $marks } { $day } · { $taken }/{ $capacity }
command-coverage = من في كل مهمة، وتغيير المهام
