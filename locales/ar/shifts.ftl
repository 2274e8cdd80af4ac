# كيف تظهر المهمة.
shift-title = { "\u200F" }<b>{ $title }</b>
shift-numbered = { "\u200F" }<b>{ $number }. { $title }</b>
shift-when = 🕕 { $start } – { $end }
shift-where = { "\u200F" }📍 { $place } ({ $area })
shift-places = 👥 { $free ->
    [0] اكتمل العدد
    [one] مكان شاغر واحد من أصل { $capacity }
    [two] مكانان شاغران من أصل { $capacity }
    [few] { $free } أماكن شاغرة من أصل { $capacity }
    [many] { $free } مكانًا شاغرًا من أصل { $capacity }
   *[other] { $free } مكان شاغر من أصل { $capacity }
  }
shift-needed = 👥 { $capacity ->
    [one] مطلوب شخص واحد
    [two] مطلوب شخصان
    [few] مطلوب { $capacity } أشخاص
    [many] مطلوب { $capacity } شخصًا
   *[other] مطلوب { $capacity } شخص
  }
shift-languages = 🗣 اللغة المطلوبة: { $languages }
shift-skills = { "\u200F" }🧰 { $skills }

# الاطلاع والتسجيل.
shift-none = لا توجد الآن مهمة تناسبك. يُرجى النظر مرة أخرى لاحقًا، أو إخباري بلغاتك.
shift-list = <b>مهام تناسبك</b> { $filters }

    { $shifts }
shift-taken = ✅ <b>هذه المهمة لك.</b>

    { $card }

    سأسألك قبل بدايتها عن حضورك.
shift-waiting = ⏳ <b>أنت على قائمة الانتظار.</b>

    { $card }

    { $position ->
        [1] دورك هو التالي.
       *[other] رقمك في الدور: { $position }.
    } إذا شغر مكان فسأعرضه عليك.
shift-toast-taken = المهمة لك: { $title }
shift-toast-waiting = أنت على قائمة الانتظار: { $title }

# لماذا لا يمكن.
shift-gone = لم تعد هذه المهمة متاحة.
shift-over = انتهت هذه المهمة.
shift-started = بدأت هذه المهمة بالفعل. إن طرأ أمر، فيُرجى مراسلة منسّقك.
shift-no-role = المهام للمتطوعين. يُرجى طلب رابط دعوة من أحد المنسّقين.
shift-wrong-area = هذه المهمة في حي غير حيّك.
shift-already-yours = هذه المهمة لك بالفعل.
shift-already-waiting = أنت بالفعل على قائمة انتظار هذه المهمة.
shift-overlaps = لديك مهمة أخرى في هذا الوقت:
    { $others }
shift-lacks-language = تتطلب هذه المهمة: { $languages }. إن كانت من لغاتك، فيُرجى إضافتها في { -command(name: "shifts") } ثم «اللغات التي أتحدثها».
shift-not-yours = لم تعد هذه المهمة لك.
shift-not-over = لم تنتهِ المهمة بعد. يُرجى تأكيد ساعاتك بعد نهايتها.
shift-already-posted = في حيّك مهمة بهذا العنوان في هذا المكان والوقت.

# مهامي.
shift-mine = <b>مهامك</b>

    { $shifts }
shift-mine-none = ليست لديك مهام. لمعرفة ما يناسبك: { -command(name: "shifts") }
shift-state-taken = ✅ لك مكان.
shift-state-coming = ✅ أكّدت حضورك.
shift-state-waiting = ⏳ أنت على قائمة الانتظار، ورقمك { $position }.
shift-state-offered = 🎁 هناك مكان معروض عليك. يُرجى الرد قبل { $until }.
shift-state-running = ▶️ جارية الآن.
shift-state-over = 🏁 انتهت. يُرجى تأكيد ساعاتك.
shift-give-up-ask = <b>التنازل عن هذه المهمة؟</b>

    { $card }

    سيُعرض مكانك على الشخص التالي في قائمة الانتظار.
shift-leave-ask = <b>مغادرة قائمة الانتظار؟</b>

    { $card }
shift-given-up = تنازلت عن هذه المهمة. شكرًا لإبلاغنا.

    { $card }
shift-toast-given-up = تم التنازل.
shift-cant-which = <b>أي مهمة لا يمكنك الحضور إليها؟</b>

    { $shifts }
shift-moved = 🕑 <b>تغيّر وقت بداية مهمتك.</b> الوقت السابق: { $before }.

    { $card }

    هل يمكنك الحضور؟
shift-role-ended = <b>لم تعد هذه المهمة لك</b>، لأن دورك هناك قد انتهى. لا داعي للحضور.

    { $card }
shift-changed = ✏️ <b>تغيّرت مهمتك.</b> يُرجى مراجعة المكان والوقت.

    { $card }

# قبل وبعد.
shift-reminder = ⏰ <b>هل يمكنك الحضور؟</b>

    { $card }
shift-coming = 👍 <b>شكرًا، نراك هناك.</b>

    { $card }
shift-toast-coming = شكرًا!
shift-ended = 🏁 <b>انتهت مهمتك. شكرًا لك!</b>

    { $card }

    يُرجى تأكيد ساعاتك.
shift-done = ✅ <b>تم التأكيد: { $hours ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
   *[other] { $hours } ساعة
  }.</b> شكرًا لك!

    { $card }
shift-toast-done = تم التأكيد.

# أزرار.
shift-button-take = { $number } · سأتولاها
shift-button-wait = { $number } · قائمة الانتظار
shift-button-next = المزيد ›
shift-button-first = ‹ البداية
shift-button-languages = 🗣 اللغات التي أتحدثها
shift-button-shifts = مهام أخرى
shift-button-mine = مهامي
shift-button-coming = سأحضر
shift-button-cant = لا أستطيع الحضور
shift-button-cant-numbered = { $number } · لا أستطيع
shift-button-leave-numbered = { $number } · مغادرة القائمة
shift-button-give-up = نعم، أتنازل
shift-button-leave = نعم، مغادرة القائمة
shift-button-keep = إبقاء كما هو
shift-button-done = تمّت، { $hours ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
   *[other] { $hours } ساعة
  }
shift-button-done-numbered = { $number } · تمّت، { $hours } س

# اللغات.
shift-spoken = <b>ما اللغات التي يمكنك التحدث بها؟</b>
    لغاتك: { $languages }. يُرجى الضغط على لغة لإضافتها أو حذفها؛ ثم تظهر المهام التي تتطلبها في { -command(name: "shifts") }
shift-button-speaks = ✓ { $language }
shift-button-speaks-not = { $language }

# النشر.
shift-form-area = <b>مهمة جديدة.</b> في أي حي؟
shift-form-title = <b>مهمة جديدة في { $area }.</b> ما المطلوب؟ يُرجى كتابة عنوان قصير. للخروج من الاستمارة: { -command(name: "cancel") }
shift-form-place = أين اللقاء؟ يُرجى كتابة المكان.
shift-form-day = في أي يوم؟ يُرجى الضغط على زر، أو كتابة اليوم مثل: ‎2026-04-01‎ أو ‎04-01‎ (الشهر ثم اليوم) أو ‎1.4.‎ (اليوم ثم الشهر).
shift-form-span = <b>{ $day }</b>، من أي ساعة إلى أي ساعة؟ يُرجى كتابة الوقت مثل: ‎18:00-22:00‎ أو ‎18-22‎ (بالتوقيت المحلي، { $area }).
shift-form-capacity = كم شخصًا يلزم؟ يُرجى كتابة العدد.
shift-form-language = هل تلزم لغة؟ يُرجى الضغط على إحداها، أو كتابة رموز مثل: ‎ja ko‎ (تكفي واحدة منها).
shift-form-confirm = <b>هل تُنشر هذه المهمة؟</b>

    { $card }
shift-form-posted = ✅ <b>نُشرت.</b> يجدها المتطوعون في { -command(name: "shifts") }

    { $card }
shift-form-discarded = أُغلقت الاستمارة. لم يُنشر شيء.
shift-form-no-day = لم أفهم اليوم المقصود. يُرجى كتابته مثل: ‎2026-04-01‎ أو ‎04-01‎ أو ‎1.4.‎، أو الضغط على زر.
shift-form-no-span = لم أفهم الوقت المقصود. يُرجى كتابته مثل: ‎18:00-22:00‎ أو ‎18-22‎.
shift-form-past = هذا الوقت مضى. يجب أن تكون بداية المهمة في المستقبل.
shift-form-far = هذا بعد أكثر من سنة. يُرجى التحقق من التاريخ.
shift-form-backwards = النهاية قبل البداية. يُرجى كتابة الوقت من جديد – أم أن المهمة تنتهي في اليوم التالي؟
shift-form-no-number = يُرجى كتابة عدد صحيح من 1 إلى { $limit }.
shift-form-no-language = لم أتعرّف على لغة بهذا الرمز. يُرجى كتابة الرموز مثل: ‎ja ko‎، أو الضغط على زر.
shift-form-tap = يُرجى الضغط على أحد الأزرار أعلاه.
shift-button-today = اليوم
shift-button-tomorrow = غدًا
shift-button-next-day = نعم، في اليوم التالي
shift-button-language = { $language }
shift-button-no-language = لا يلزم
shift-button-post = نشر
shift-button-discard = إلغاء
shift-form-which-day = أي يوم تقصد؟ اضغط عليه، أو اكتب التاريخ من جديد.
shift-form-day-passed = هذا اليوم مضى: <b>{ $day }</b>. هل تقصد السنة القادمة؟ اضغط على الزر، أو اكتب تاريخًا آخر.
# نص الزر: اليوم.
shift-button-day = { $day }
