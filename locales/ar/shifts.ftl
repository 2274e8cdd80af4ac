# كيف تظهر الوردية.
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
shift-none = لا توجد الآن وردية تناسبك. يُرجى النظر مرة أخرى لاحقًا، أو إخباري بلغاتك.
shift-list = <b>ورديات تناسبك</b>

    { $shifts }
shift-taken = ✅ <b>هذه الوردية لك.</b>

    { $card }

    سأسألك قبل بدايتها عن حضورك.
shift-waiting = ⏳ <b>أنت على قائمة الانتظار.</b>

    { $card }

    إذا شغر مكان قبل البداية فهو لك، وسأخبرك بذلك.
shift-toast-taken = الوردية لك: { $title }
shift-toast-waiting = أنت على قائمة الانتظار: { $title }

# لماذا لا يمكن.
shift-gone = لم تعد هذه الوردية متاحة.
shift-over = انتهت هذه الوردية.
shift-started = بدأت هذه الوردية بالفعل. إن طرأ أمر، فيُرجى مراسلة منسّقك.
shift-no-role = الورديات للمتطوعين. يُرجى طلب رابط دعوة من أحد المنسّقين.
shift-wrong-area = هذه الوردية تابعة لحي غير حيّك.
shift-already-yours = هذه الوردية لك بالفعل.
shift-already-waiting = أنت بالفعل على قائمة انتظار هذه الوردية.
shift-overlaps = لديك وردية أخرى في هذا الوقت. إن كانت هذه أنسب لك، فيُرجى التنازل عن تلك أولًا.
shift-lacks-language = تتطلب هذه الوردية: { $languages }. إن كانت من لغاتك، فيُرجى إضافتها في { -command(name: "shifts") } ثم «اللغات التي أتحدثها».
shift-not-yours = لم تعد هذه الوردية لك.
shift-not-over = لم تنتهِ الوردية بعد. يُرجى تأكيد ساعاتك بعد نهايتها.
shift-already-posted = في حيّك وردية بهذا العنوان في هذا الوقت.

# وردياتي.
shift-mine = <b>وردياتك</b>

    { $shifts }
shift-mine-none = ليست لديك ورديات. لمعرفة ما يناسبك: { -command(name: "shifts") }
shift-state-taken = ✅ لك مكان.
shift-state-coming = ✅ أكّدت حضورك.
shift-state-waiting = ⏳ أنت على قائمة الانتظار.
shift-state-running = ▶️ جارية الآن.
shift-state-over = 🏁 انتهت. يُرجى تأكيد ساعاتك.
shift-give-up-ask = <b>التنازل عن هذه الوردية؟</b>

    { $card }

    سيذهب مكانك إلى من ينتظره.
shift-leave-ask = <b>مغادرة قائمة الانتظار؟</b>

    { $card }
shift-given-up = تنازلت عن هذه الوردية. شكرًا لإبلاغنا.

    { $card }
shift-toast-given-up = تم التنازل.
shift-role-ended = <b>لم تعد هذه الوردية لك</b>، لأن دورك هناك قد انتهى. لا داعي للحضور.

    { $card }
shift-moved-up = 🎉 <b>شغر مكان: الوردية لك الآن.</b>

    { $card }

    إن تعذّر عليك الحضور، فيُرجى إبلاغنا الآن ليذهب المكان إلى التالي.
shift-changed = ✏️ <b>تغيّرت ورديتك.</b> يُرجى مراجعة المكان والوقت.

    { $card }

# قبل وبعد.
shift-reminder = ⏰ <b>هل يمكنك الحضور؟</b>

    { $card }
shift-coming = 👍 <b>شكرًا، نراك هناك.</b>

    { $card }
shift-toast-coming = شكرًا!
shift-ended = 🏁 <b>انتهت ورديتك. شكرًا لك!</b>

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
shift-button-take = { $number } · آخذها
shift-button-wait = { $number } · قائمة الانتظار
shift-button-next = المزيد ›
shift-button-first = ‹ البداية
shift-button-languages = 🗣 اللغات التي أتحدثها
shift-button-shifts = ورديات أخرى
shift-button-mine = وردياتي
shift-button-coming = سأحضر
shift-button-cant = لا أستطيع الحضور
shift-button-cant-numbered = { $number } · لا أستطيع
shift-button-leave-numbered = { $number } · ترك الانتظار
shift-button-give-up = نعم، أتنازل
shift-button-leave = نعم، ترك الانتظار
shift-button-keep = أحتفظ بها
shift-button-done = تمّت، { $hours ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
   *[other] { $hours } ساعة
  }
shift-button-done-numbered = { $number } · تمّت، { $hours } س

# اللغات.
shift-spoken = <b>ما اللغات التي يمكنك التحدث بها؟</b>
    لغاتك: { $languages }. يُرجى الضغط على لغة لإضافتها أو حذفها؛ ثم تظهر الورديات التي تتطلبها في { -command(name: "shifts") }
shift-button-speaks = ✓ { $language }
shift-button-speaks-not = { $language }

# النشر.
shift-form-area = <b>وردية جديدة.</b> في أي حي؟
shift-form-title = <b>وردية جديدة في { $area }.</b> ما المطلوب؟ يُرجى كتابة عنوان قصير. للخروج من الاستمارة: { -command(name: "cancel") }
shift-form-place = أين اللقاء؟ يُرجى كتابة المكان.
shift-form-day = في أي يوم؟ يُرجى الضغط على زر، أو كتابة اليوم مثل: ‎2026-04-01‎ أو ‎04-01‎ (الشهر ثم اليوم) أو ‎1.4.‎ (اليوم ثم الشهر).
shift-form-span = <b>{ $day }</b>، من أي ساعة إلى أي ساعة؟ يُرجى كتابة الوقت مثل: ‎18:00-22:00‎ أو ‎18-22‎ (بالتوقيت المحلي، { $area }).
shift-form-capacity = كم شخصًا يلزم؟ يُرجى كتابة العدد.
shift-form-language = هل تلزم لغة؟ يُرجى الضغط على إحداها، أو كتابة رموز مثل: ‎ja ko‎ (تكفي واحدة منها).
shift-form-confirm = <b>هل تُنشر هذه الوردية؟</b>

    { $card }
shift-form-posted = ✅ <b>نُشرت.</b> يجدها المتطوعون في { -command(name: "shifts") }

    { $card }
shift-form-discarded = أُغلقت الاستمارة. لم يُنشر شيء.
shift-form-no-day = لم أفهم اليوم المقصود. يُرجى كتابته مثل: ‎2026-04-01‎ أو ‎04-01‎ أو ‎1.4.‎، أو الضغط على زر.
shift-form-no-span = لم أفهم الوقت المقصود. يُرجى كتابته مثل: ‎18:00-22:00‎ أو ‎18-22‎.
shift-form-past = هذا الوقت مضى. يجب أن تكون بداية الوردية في المستقبل.
shift-form-far = هذا بعد أكثر من سنة. يُرجى التحقق من التاريخ.
shift-form-backwards = النهاية قبل البداية. يُرجى كتابة الوقت من جديد – أم أن الوردية تنتهي في اليوم التالي؟
shift-form-no-number = يُرجى كتابة عدد صحيح من 1 إلى { $limit }.
shift-form-no-language = لا أعرف لغة بهذا الرمز. يُرجى كتابة الرموز مثل: ‎ja ko‎، أو الضغط على زر.
shift-form-tap = يُرجى الضغط على أحد الأزرار أعلاه.
shift-button-today = اليوم
shift-button-tomorrow = غدًا
shift-button-next-day = نعم، في اليوم التالي
shift-button-language = { $language }
shift-button-no-language = لا يلزم
shift-button-post = نشر
shift-button-discard = إلغاء
