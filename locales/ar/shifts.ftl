# كيف تظهر المناوبة.
shift-title = { "\u200F" }<b>{ $title }</b>
shift-numbered = { "\u200F" }<b>{ $number }. { $title }</b>
shift-when = 🕕 { $start } – { $end }
shift-where = { "\u200F" }📍 { $place } ({ $area })
shift-places = 👥 { $free ->
    [0] اكتمل العدد – يمكنك الانضمام إلى قائمة الانتظار
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
shift-none = لا توجد الآن مناوبة تناسبك. عُد لاحقًا، أو أخبرني باللغات التي تتحدثها.
shift-list = <b>مناوبات تناسبك</b>

    { $shifts }
shift-taken = ✅ <b>هذه المناوبة لك.</b>

    { $card }

    سأسألك قبل بدايتها إن كنت ستحضر.
shift-waiting = ⏳ <b>أنت على قائمة الانتظار.</b>

    { $card }

    إذا شغر مكان قبل البداية فهو لك، وسأخبرك بذلك.
shift-toast-taken = تم التسجيل: { $title }
shift-toast-waiting = أنت على قائمة الانتظار: { $title }

# لماذا لا يمكن.
shift-gone = لم تعد هذه المناوبة متاحة.
shift-over = انتهت هذه المناوبة.
shift-started = بدأت هذه المناوبة بالفعل. إذا طرأ طارئ فاكتب إلى منسّقك.
shift-no-role = المناوبات للمتطوعين. اطلب رابط دعوة من أحد المنسّقين.
shift-wrong-area = هذه المناوبة تابعة لحي غير حيّك.
shift-already-yours = هذه المناوبة لك بالفعل.
shift-already-waiting = أنت بالفعل على قائمة انتظار هذه المناوبة.
shift-overlaps = لديك مناوبة أخرى في هذا الوقت. تنازل عنها أولًا إذا كنت تفضّل هذه.
shift-lacks-language = تتطلب هذه المناوبة: { $languages }. إذا كنت تتحدثها فاذكر ذلك في ‎/shifts ثم «اللغات التي أتحدثها».
shift-not-yours = لم تعد هذه المناوبة لك.
shift-not-over = لم تنتهِ المناوبة بعد. أكّد ساعاتك بعد نهايتها.
shift-already-posted = في حيّك مناوبة بهذا العنوان في هذا الوقت.

# مناوباتي.
shift-mine = <b>مناوباتك</b>

    { $shifts }
shift-mine-none = ليست لديك مناوبات. يعرض ‎/shifts ما يناسبك.
shift-state-taken = ✅ لك مكان.
shift-state-coming = ✅ قلت إنك ستحضر.
shift-state-waiting = ⏳ أنت على قائمة الانتظار.
shift-state-running = ▶️ جارية الآن.
shift-state-over = 🏁 انتهت. يرجى تأكيد ساعاتك.
shift-give-up-ask = <b>هل تتنازل عن هذه المناوبة؟</b>

    { $card }

    سيذهب مكانك إلى من ينتظره.
shift-leave-ask = <b>هل تغادر قائمة الانتظار؟</b>

    { $card }
shift-given-up = تنازلت عن هذه المناوبة. شكرًا لإبلاغنا.

    { $card }
shift-toast-given-up = تم التنازل.
shift-moved-up = 🎉 <b>شغر مكان: المناوبة لك الآن.</b>

    { $card }

    إذا لم تستطع الحضور فقل ذلك الآن، ليذهب المكان إلى التالي.

# قبل وبعد.
shift-reminder = ⏰ <b>هل ستحضر؟</b>

    { $card }
shift-coming = 👍 <b>شكرًا، نراك هناك.</b>

    { $card }
shift-toast-coming = شكرًا!
shift-ended = 🏁 <b>انتهت مناوبتك. شكرًا لك!</b>

    { $card }

    يرجى تأكيد ساعاتك.
shift-done = ✅ <b>تم التأكيد: { $hours ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
   *[other] { $hours } ساعة
  }.</b> شكرًا لك!

    { $card }
shift-toast-done = تم التأكيد.

# أزرار.
shift-button-take = { $number } · آخذها
shift-button-wait = { $number } · قائمة الانتظار
shift-button-next = المزيد ›
shift-button-first = ‹ البداية
shift-button-languages = 🗣 اللغات التي أتحدثها
shift-button-shifts = مناوبات أخرى
shift-button-mine = مناوباتي
shift-button-coming = سأحضر
shift-button-cant = لا أستطيع الحضور
shift-button-cant-numbered = { $number } · لا أستطيع
shift-button-leave-numbered = { $number } · ترك الانتظار
shift-button-give-up = نعم، أتنازل
shift-button-leave = ترك الانتظار
shift-button-keep = أحتفظ بها
shift-button-done = تمّت، { $hours ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
   *[other] { $hours } ساعة
  }
shift-button-done-numbered = { $number } · تمّت، { $hours } س

# اللغات.
shift-spoken = <b>ما اللغات التي تتحدثها؟</b>
    تتحدث: { $languages }. المس لغة لإضافتها أو حذفها؛ وعندها تظهر المناوبات التي تتطلبها في ‎/shifts.
shift-button-speaks = ✓ { $language }
shift-button-speaks-not = { $language }

# النشر.
shift-form-area = <b>مناوبة جديدة.</b> في أي حي؟
shift-form-title = <b>مناوبة جديدة في { $area }.</b> ما المطلوب؟ اكتب عنوانًا قصيرًا. يغلق ‎/cancel هذا النموذج.
shift-form-place = أين اللقاء؟ اكتب المكان.
shift-form-day = في أي يوم؟ المس زرًّا، أو اكتب مثلًا 2026-04-01 أو 04-01 (الشهر ثم اليوم) أو ‎1.4.‎ (اليوم ثم الشهر).
shift-form-span = <b>{ $day }</b>، من أي ساعة إلى أي ساعة؟ اكتب مثلًا ‎18:00-22:00‎ أو ‎18-22‎ (بالتوقيت المحلي، { $area }).
shift-form-capacity = كم شخصًا يلزم؟ اكتب رقمًا.
shift-form-language = هل تلزم لغة؟ المس إحداها، أو اكتب رموزًا مثل: ‎ja ko‎ (تكفي واحدة منها).
shift-form-confirm = <b>هل تُنشر هذه المناوبة؟</b>

    { $card }
shift-form-posted = ✅ <b>نُشرت.</b> يجدها المتطوعون في ‎/shifts.

    { $card }
shift-form-discarded = أُغلق النموذج. لم يُنشر شيء.
shift-form-no-day = لا أستطيع قراءة هذا كيوم. اكتب مثلًا 2026-04-01 أو 04-01 أو ‎1.4.‎ أو المس زرًّا.
shift-form-no-span = لا أستطيع قراءة هذا كوقت. اكتب مثلًا ‎18:00-22:00‎ أو ‎18-22‎.
shift-form-past = هذا في الماضي. يجب أن تبدأ المناوبة بعد الآن.
shift-form-far = هذا بعد أكثر من سنة. تحقّق من التاريخ.
shift-form-backwards = النهاية قبل البداية. اكتب الوقت من جديد – أم أن المناوبة تنتهي في اليوم التالي؟
shift-form-no-number = اكتب عددًا صحيحًا من 1 إلى { $limit }.
shift-form-no-language = لا أعرف لغة بهذا الرمز. اكتب مثلًا: ‎ja ko‎ أو المس زرًّا.
shift-form-tap = المس أحد الأزرار أعلاه.
shift-button-today = اليوم
shift-button-tomorrow = غدًا
shift-button-next-day = نعم، في اليوم التالي
shift-button-language = { $language }
shift-button-no-language = لا يلزم
shift-button-post = نشر
shift-button-discard = إلغاء
