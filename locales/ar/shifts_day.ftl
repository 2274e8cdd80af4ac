# Before a shift: what somebody needs to know.
day-report = 🙋 عند الوصول اسأل عن: { $name }
day-with = 🤝 معك: { $names }
day-more-people = { $count ->
    [one] وشخص آخر
    [two] وشخصان آخران
    [few] و{ $count } أشخاص آخرين
    [many] و{ $count } شخصًا آخر
   *[other] و{ $count } شخص آخر
  }
day-searching = 🔎 يجري البحث عمّن ينوب عنك. إلى أن يقبل أحد، تبقى المهمة لك.
day-taken-soon = ✅ <b>هذه المهمة لك، وستبدأ قريبًا.</b>

    { $card }

    لن أسألك مرة أخرى. إن طرأ أمر فيُرجى إخباري هنا.
day-late-how = <b>كم دقيقة ستتأخر؟</b>

    { $card }
day-late = 👍 <b>تم التسجيل: تأخر نحو { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
  }.</b> المنسّقون على علم.

    { $card }

# Who can't come.
day-words-line = { "\u200F" }💬 { $words }
day-others-fit = هل تناسبك إحدى هذه المهام؟
day-ask-why = يُرجى كتابة السبب بكلمات قليلة، وسيقرؤه المنسّقون. أو أرسل ⁦/cancel⁩.
day-passed-on = ✉️ شكرًا، نقلت كلامك إلى المنسّقين.
day-nobody-reads = لا يمكن الوصول إلى أي منسّق الآن. كلامك محفوظ في سجل المهمة.

# On the spot.
day-here = ✅ <b>سُجّل حضورك منذ { $at }.</b>

    { $card }

    عند المغادرة يُرجى الضغط في الأسفل، وإلا فيُحسب وقت الانتهاء المقرر.
day-missing = ❓ <b>بدأت مهمتك. هل وصلت؟</b>

    { $card }
day-checked-out = 👋 <b>سُجّلت مغادرتك. شكرًا لمساعدتك!</b>

    { $card }
day-worked = { "\u200F" }⏱ { $start } – { $end }: { $hours ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
   *[other] { $hours } ساعة
  }
day-ended = 🏁 <b>انتهت مهمتك. شكرًا لك!</b>

    { $card }

    هل غادرت قبل الموعد أم بقيت بعده؟ إن لم يكن كذلك فلا حاجة إلى شيء.
day-ask-earlier = <b>كم بقي على الانتهاء عندما غادرت؟</b>

    { $card }
day-ask-later = <b>كم بقيت بعد الموعد؟</b>

    { $card }
day-absent = 🏁 <b>انتهت هذه المهمة.</b> المسجّل أنك لم تكن هناك. إن كنت هناك فيُرجى الضغط في الأسفل، وإلا فلا حاجة إلى شيء.

    { $card }
day-objected = 🙏 <b>شكرًا. يعلم المنسّقون أنك كنت هناك.</b>

    { $card }

# The place on the map.
day-ask-pin = أين هذا المكان؟ يُرجى إرساله كموقع (📎 ← الموقع). سيُستخدم لكل المهام في هذا المكان. أو أرسل ⁦/cancel⁩.
day-pin-kept = 🗺 تم الحفظ. كل من لديه مهمة في هذا المكان يراه الآن على الخريطة.
day-no-pin = أحتاج إلى موقع: اضغط 📎 ثم الموقع. أو أرسل ⁦/cancel⁩.

# To the coordinators.
day-late-told = ⏱ { "\u200F" }<b>{ $name }: تأخر نحو { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
  }.</b>

    { $card }
day-left-told = ⚠️ { "\u200F" }<b>{ $name }: تعذّر الحضور.</b>

    { $card }
day-waiting-asked = { "\u200F" }⏳ { $count ->
    [one] سُئل شخص واحد من قائمة الانتظار.
    [two] سُئل شخصان من قائمة الانتظار.
    [few] سُئل { $count } أشخاص من قائمة الانتظار.
    [many] سُئل { $count } شخصًا من قائمة الانتظار.
   *[other] سُئل { $count } شخص من قائمة الانتظار.
  }
day-missing-told = ❓ <b>بدأت المهمة ولا خبر حتى الآن من: { $names }</b>

    { $card }
day-here-told = ✅ { "\u200F" }<b>{ $name }: سُجّل الحضور منذ { $at }.</b>

    { $card }
day-objection-told = ❓ { "\u200F" }<b>{ $name }: «كنت هناك».</b> يُرجى التحقق مرة أخرى.

    { $card }
day-desk-here = حضور منذ { $at }
day-desk-left = مغادرة في { $at }
day-desk-no-sign = لا خبر بعد
day-desk-late = تأخر { $minutes } دقيقة
day-desk-objects = يقول: كنت هناك
desk-did-objected = اعتراض: كنت هناك
desk-did-handed-on = انتقلت إلى من ينوب
desk-did-handed-back = إلغاء النيابة
desk-did-swapped = تبديل

# One's own shifts.
shift-state-here = ✅ سُجّل حضورك منذ { $at }.
shift-state-absent = 🏁 المسجّل أنك لم تكن هناك.
shift-state-objected = 🏁 قلت إنك كنت هناك، والمنسّقون يتحققون.

# Why not.
shift-too-early = يمكنك تسجيل حضورك ابتداءً من { $at }.
shift-not-here = لم يُسجّل حضورك بعد. اضغط أولًا «وصلت».
shift-marked-absent = المسجّل أنك لم تكن هناك. إن كنت هناك فاضغط «كنت هناك» في ⁦/myshifts⁩.
shift-too-late = لم يعد ممكنًا تغيير هذه الساعات هنا. يُرجى مراسلة منسّقك.

# Buttons.
day-button-late = تأخر { $minutes } دقيقة
day-button-here = ✅ وصلت
day-button-here-numbered = { "\u200F" }{ $number } · وصلت
day-button-leaving = 👋 أغادر الآن
day-button-leaving-numbered = { "\u200F" }{ $number } · أغادر الآن
day-button-why = ✏️ ذكر السبب
day-button-take-back = ↩️ يمكنني الحضور
day-button-earlier = غادرت قبل الموعد
day-button-later = بقيت بعد الموعد
day-button-minutes = { "\u200F" }{ $minutes } دقيقة
day-button-as-planned = كما هو مقرر
day-button-was-there = كنت هناك
day-button-was-there-numbered = { "\u200F" }{ $number } · كنت هناك
day-button-map = 🗺 الخريطة
day-button-pin = 🗺 على الخريطة
day-button-is-here = ✅ تم الحضور

# Words that answer the question "Are you coming?", separated by |, as in words.ftl. Nobody reads them.
day-words-coming = سأحضر | سآتي | أنا قادم | أنا قادمة | قادم | قادمة | في الطريق | أنا في الطريق | سأكون هناك
day-words-yes = نعم | حسنا | حسنًا | تمام | أكيد | بالتأكيد | موافق | طيب
day-words-late = سأتأخر | متأخر | متأخرة | تأخير | تأخر | أتأخر | زحام
