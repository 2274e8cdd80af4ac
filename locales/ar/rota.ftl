duty-page = { $parts }
duty-area = <b>المناوبة · { $area }</b>
    { $lines }
    { $next }
duty-line = المستوى { $level }: { $name }، حتى { $until }
duty-stand-in = المستوى { $level }: { $name } (بالنيابة)، حتى { $until }
duty-nobody = لا أحد مناوب الآن. تذهب التنبيهات مباشرةً إلى فريق التنسيق ومركز القيادة.
duty-next = التسليم التالي: { $at }
duty-no-change = لا يوجد تسليم آخر مقرّر.
duty-no-area = لم يُضَف أي حي بعد.
duty-line-open = المستوى { $level }: { $name }
duty-hole = ⚠️ المستوى { $level }: لا أحد
duty-hole-until = ⚠️ المستوى { $level }: لا أحد حتى { $until }
duty-then = ↳ ثم { $name }
duty-holes = ⚠️ <b>لا يوجد مناوب الآن:</b> { $areas }
duty-area-brief = <b>{ $area }</b>
    { $lines }
rota-not-started = ⚠️ لم يُفتح هذا البوت قط: { $name }
rota-unreachable = ⚠️ يتعذّر الوصول إلى { $name }
rota-nobody = لا أحد
rota-none-planned = لا شيء مقرّر
rota-span = { $start } – { $end }

# The week, a day, a time on call.
rota-ask-area = جدول مناوبة أي حي؟
rota-week = <b>جدول المناوبة · { $area }</b>
rota-week-day = <b>{ $day }</b>
    { $lines }
rota-week-line = { $start } – { $end }، المستوى { $level }: { $name }
rota-week-hole = ⚠️ { $start } – { $end }، المستوى { $level }: لا أحد
rota-week-free = لا مناوبة مقرّرة في هذه الفترة.
rota-day = <b>{ $day } · { $area }</b>
    { $lines }

    لتغيير مناوبة، يُرجى الضغط عليها.
rota-night = <b>{ $name }</b>
    المستوى { $level }، { $area }
    { $span }
rota-night-hole = ⚠️ <b>لا يوجد مناوب</b>
    المستوى { $level }، { $area }
    { $span }
rota-choose-person = من سيناوب؟ { $span }
rota-label-day = { $day }
rota-label-night = { $start } · { $level } · { $name }
rota-label-hole = ⚠️ { $start } · { $level }
rota-label-swap = { $day } · { $name }
rota-button-week = 📅 الأسبوع
rota-button-next-week = الأسبوع التالي ›
rota-button-this-week = ‹ هذا الأسبوع
rota-button-back = ‹ رجوع
rota-button-cover = لا أستطيع: بحث عن بديل
rota-button-swap = تبديل المناوبة
rota-button-stand-in = أنا أناوب
rota-button-put = تعيين شخص
rota-button-meant = هذا مقصود
rota-button-instead = شخص آخر بدلًا منه
rota-button-nobody = بلا مناوب
rota-button-as-well = شخص إضافي
rota-button-end = إنهاء: { $name }
rota-toast-saved = تم الحفظ، وأُبلغ كل من يعنيه الأمر.
rota-toast-kept = تم الحفظ. جزء من الوقت يبقى كما اتُّفق عليه سابقًا: { $name }.
rota-toast-meant = سُجّل ذلك. لن أذكّر به إلا إذا تغيّر أو قبل موعده بقليل.
rota-saved-holes = ⚠️ تم الحفظ. لا يوجد مناوب الآن في هذه الساعات:
    { $holes }
rota-saved-unreachable = ⚠️ تم الحفظ، لكن التنبيهات لا تصل الآن إلى هذا الشخص: { $name }

# What people are told of changes.
rota-told-instead = المناوبة لك بدلًا من { $name }: { $span }. بترتيب من { $by }.
rota-told-as-well = المناوبة لك أيضًا: { $span }. بترتيب من { $by }.
rota-told-replaced = لا مناوبة عليك: { $span }. يناوب بدلًا منك: { $name }. بترتيب من { $by }.
rota-told-ended = تنتهي نيابة { $name } في { $at }، ثم تعود الخطة كما كانت: { $replaced }.
rota-told-moved = تغيّرت مناوبتك القادمة في { $area }.
    سابقًا: { $before }
    الآن: { $after }
rota-left = ⚠️ لم يعد ممكنًا أن يناوب { $name } في { $area }. لا يوجد مناوب في هذه الساعات:
    { $holes }
rota-hole-line = المستوى { $level }: { $span }
rota-more-lines = … و{ $count } أخرى
rota-warn-holes = ⚠️ <b>لا يوجد مناوب</b> في { $area }:
    { $holes }
rota-warn-people = ⚠️ مناوبون قريبًا في { $area } ولن يصلهم أي تنبيه:
    { $people }
rota-warn-person-line = المستوى { $level }، { $name }: { $span }
rota-tonight = 🔔 <b>مناوبتك قريبة.</b>

# Cover: somebody can't, and others are asked.
rota-cover-asked = عدد من سألتهم: { $count }. إلى أن يقبل أحد، تبقى المناوبة لك.
    { $span }
rota-cover-nobody-to-ask = لم أجد من أسأله. تبقى المناوبة لك، وقد أُبلغ المنسّق.
    { $span }
rota-cover-card = <b>لا يستطيع { $name } أن يناوب. هل يمكنك ذلك؟</b>
    { $area }
    { $span }
rota-cover-yours = ✅ المناوبة لك بدلًا من { $name }. شكرًا لك!
    { $area }
    { $span }
rota-cover-declined = لا يمكنك ذلك. شكرًا على الرد.
    { $span }
rota-cover-closed = حُلّ الأمر: يناوب { $name }.
    { $span }
rota-cover-over = لم تعد هناك حاجة.
    { $span }
rota-cover-found = ✅ يناوب { $name } بدلًا منك.
    { $span }
rota-cover-none-yet = ⚠️ لم يقبل أحد بعد. <b>المناوبة لك.</b> إن تعذّر ذلك حقًا، فيُرجى الاتصال بالمنسّق.
    { $span }
rota-cover-none-leader = ⚠️ لا يستطيع { $name } أن يناوب في { $area }، ولم يقبل أحد غيره بعد.
    { $span }
rota-cover-withdrawn = أُلغي الطلب. تبقى المناوبة لك.
    { $span }
rota-button-accept = سأناوب أنا
rota-button-decline = لا أستطيع
rota-button-withdraw = لم تعد هناك حاجة

# Swaps of two times on call.
rota-swap-choose = <b>أي مناوبة تأخذها مقابل مناوبتك؟</b>
    مناوبتك: { $yours }
rota-swap-none = لا يوجد ما يمكن التبديل معه في الأسابيع الأربعة القادمة. يمكنك طلب بديل.
rota-swap-asked = سألت { $name }. لا يتغيّر شيء إلى أن توافقا معًا.
    تعطي: { $yours }
    تأخذ: { $theirs }
rota-swap-card = <b>يرغب { $name } في تبديل المناوبة معك.</b>
    تعطي: { $yours }
    تأخذ: { $theirs }
rota-swap-done = ✅ تم التبديل مع { $name }.
    تعطي: { $yours }
    تأخذ: { $theirs }
rota-swap-declined = لا يستطيع { $name } التبديل. لم يتغيّر شيء.
    مناوبتك: { $yours }
rota-swap-you-declined = لا يمكنك التبديل. لم يتغيّر شيء.
    مناوبتك: { $yours }
rota-swap-expired = لم يتم التبديل مع { $name }. لم يتغيّر شيء.
    مناوبتك: { $yours }
rota-button-agree = موافقة

# Rotations.
rota-rotations = <b>الدوريات · { $area }</b>
rota-rotations-none = لا توجد دورية هنا بعد.
rota-rotation = <b>المستوى { $level }</b>، { $rhythm }
    { $members }
    { $next }
rota-rotation-areas = الأحياء: { $areas }
rota-rotation-hours = فقط { $hours }
rota-rhythm = { $unit ->
    [day] { $count ->
        [one] كل يوم
        [two] كل يومين
        [few] كل { $count } أيام
        [many] كل { $count } يومًا
       *[other] كل { $count } يوم
      }
    [week] { $count ->
        [one] كل أسبوع
        [two] كل أسبوعين
        [few] كل { $count } أسابيع
        [many] كل { $count } أسبوعًا
       *[other] كل { $count } أسبوع
      }
   *[month] { $count ->
        [one] كل شهر
        [two] كل شهرين
        [few] كل { $count } أشهر
        [many] كل { $count } شهرًا
       *[other] كل { $count } شهر
      }
  }
rota-member-line = { $number }. { $name }
rota-member-now = ▶️ { $number }. { $name }
rota-add-choose = من ينضم؟ يأتي في آخر الترتيب.
rota-remove-choose = من يخرج؟ المناوب الآن يبقى حتى التسليم التالي.
rota-move-choose = من يتقدّم؟ كل ضغطة تقدّم مكانًا واحدًا. المناوب الآن لا يتغيّر.
rota-end-ask = إنهاء هذه الدورية؟ ابتداءً من { $at } لا يناوب أحد بموجبها.
rota-label-level = المستوى { $level }
rota-label-rhythm = { $rhythm }
rota-label-hours = { $hours }
rota-label-chosen = ✓ { $name }
rota-button-rotations = 🔁 الدوريات
rota-button-new-rotation = دورية جديدة
rota-button-add = إضافة شخص
rota-button-remove = إخراج شخص
rota-button-move = تغيير الترتيب
rota-button-end-rotation = إنهاء الدورية
rota-button-all-day = ليلًا ونهارًا
rota-button-done = تم
rota-button-save = حفظ
rota-button-discard = إلغاء
rota-form-level = أي مستوى؟ يُنبَّه المستوى 1 أولًا.
rota-form-every = كل كم يتبدّل المناوب؟
rota-form-day = من أي يوم تبدأ؟
rota-form-clock = في أي ساعة يكون التسليم؟ يُرجى الضغط على وقت أو كتابته، مثل 20:00
rota-form-hours = في أي ساعات تكون المناوبة؟ يُرجى الضغط أو الكتابة، مثل { "\u2066" }20:00-08:00{ "\u2069" }
rota-form-members = <b>من يشارك؟</b> يُرجى الضغط على الأشخاص بترتيب تناوبهم.
    { $members }
rota-form-areas = هل تخدم أحياء أخرى أيضًا؟ يُرجى الضغط عليها، ثم على «تم».
rota-form-confirm = <b>هل هذا صحيح؟</b>

    { $card }
rota-form-discarded = أُلغي الأمر. لم يُحفظ شيء.
rota-form-tap = يُرجى الضغط على زر، أو إرسال { -command(name: "cancel") }

# Why not.
rota-refused-same-person = هذا هو الشخص نفسه.
rota-refused-empty-span = يجب أن تكون النهاية بعد البداية.
rota-refused-over = انقضى هذا الوقت.
rota-refused-no-role = ليس لدى { $name } دور يسمح بالمناوبة هناك.
rota-refused-equal = الأمر كذلك بالفعل: { $name }.
rota-refused-covered = هناك نائب في هذا الوقت بالفعل: { $name }. يُرجى إنهاء ذلك أولًا.
rota-refused-changed = تغيّر جدول المناوبة في هذه الأثناء. لرؤيته كما هو الآن: { -command(name: "rota") }
rota-refused-other-on-call = مناوب بالفعل في هذا الوقت: { $name }.
rota-refused-already-asked = سبق أن طلبت ذلك. سأخبرك فور أن يقبل أحد.
rota-refused-taken = شكرًا لك، لكن { $name } سبق إلى ذلك.
rota-refused-not-open = هذا الأمر محسوم بالفعل.
rota-refused-already-member = موجود في هذه الدورية بالفعل: { $name }.
rota-refused-last-member = يجب أن يبقى أحد في الدورية. يمكنك إنهاؤها بدلًا من ذلك.
rota-refused-bad-times = لم أفهم هذا الوقت. يُرجى كتابته هكذا: 20:00

# Somebody on call whom no alert reaches.
rota-unreachable-now = ⚠️ يتعذّر الوصول إلى من يناوب الآن في { $area } (المستوى { $level }): <b>{ $name }</b>. { $why } تنتقل التنبيهات مباشرة إلى التالي.
rota-why-blocked = هذا البوت محظور هناك.
rota-why-gone = لم يعد حساب تيليغرام هذا موجودًا.
rota-why-never-started = لم يُفتح هذا البوت هناك قط.
rota-why-other = يقول تيليغرام: { $words }
