callout-ask = 📣 <b>نحتاج إلى أشخاص. هل يمكنك الحضور؟</b>

    { $card }
callout-ask-words = ✉️ <b>وصل كلامك إلى فريق التنسيق.</b> هل يمكنك الحضور؟ الضغط على زر هو الأسرع.

    { $card }
callout-words-kept = ✉️ وصل كلامك إلى فريق التنسيق. شكرًا لك.
callout-yes = ✅ <b>شكرًا لك! المهمة لك.</b> ننتظرك: { $at }.

    { $card }
callout-reserve = 🙏 <b>شكرًا لك! اكتمل العدد، وأنت الآن في الاحتياط.</b> نرجو عدم الخروج بعد. إذا تعذّر حضور أحد فسأسألك.

    { $card }
callout-no = 👍 شكرًا لردّك. لن أطلب حضورك مرة أخرى اليوم.

    { $card }
callout-enough = ✅ <b>العدد كافٍ الآن. شكرًا لك!</b> لا داعي للحضور.

    { $card }
callout-ended = انتهى هذا النداء. لا داعي للحضور. شكرًا لك!

    { $card }
callout-which = <b>أي مهمة تقصد بكلامك؟</b>

    { $card }
callout-button-now = ✅ سأحضر الآن
callout-button-minutes = خلال { $minutes } دقيقة
callout-button-in-time = ✅ نعم، في الموعد
callout-button-late = تأخير { $minutes } دقيقة
callout-button-not-today = ❌ ليس اليوم
callout-button-still = أصبح بإمكاني الحضور
callout-button-reserve = ضعني في الاحتياط

# تُجمع من نصوص أخرى.
callout-standing = { $title }

    { $parts }
callout-title-running = 📣 <b>يجري نداء المتطوعين</b>
callout-title-filled = ✅ <b>اكتمل العدد</b>
callout-title-stopped = ⏹ <b>أُوقف النداء</b>
callout-title-over = 🏁 <b>انتهى النداء</b>
callout-counts = ✅ نعم: { $yes } · ❌ لا: { $no } · … بلا رد: { $silent } · ⚠️ تعذّر الوصول: { $missed }
callout-wave = الدفعة { $number }، { $at }: { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
  }
callout-next = ⏱ الدفعة التالية: { $at }.
callout-dry = ⚠️ <b>سُئل كل من يناسب ولديه وقت.</b> ما زلت أبحث.
callout-line-yes = { "\u200F" }✅ { $name } · وافق { $at } · الوصول { $until }
callout-line-reserve = { "\u200F" }🔁 { $name } · في الاحتياط منذ { $at }
callout-line-words = { "\u200F" }❓ { $name } · { $at }: «{ $words }»
callout-button-more = 📣 اسأل المزيد الآن
callout-button-stop = ⏹ إيقاف
callout-stop-ask = <b>ألا يُنادى أحد آخر؟</b> من لم يردّ سيعلم أن لا داعي لحضوره. ومن وافق تبقى المهمة له.

    { $card }
callout-button-stop-sure = ⏹ نعم، إيقاف
callout-button-yes-for = ✅ { $name }
callout-button-no-for = ❌ { $name }

callout-preview = <b>هل يُنادى متطوعون لهذه المهمة؟</b> لم يُسأل أحد بعد.

    { $card }

    { $lines }
callout-missing = 👥 { $count ->
    [zero] لا ينقص أحد
    [one] ينقص شخص واحد
    [two] ينقص شخصان
    [few] ينقص { $count } أشخاص
    [many] ينقص { $count } شخصًا
   *[other] ينقص { $count } شخص
  }
callout-fits = { $count ->
    [0] لا يوجد الآن من يناسب ولديه وقت ويمكن الوصول إليه.
    [zero] لا يوجد الآن من يناسب ولديه وقت ويمكن الوصول إليه.
    [one] شخص واحد يناسب ولديه وقت ويمكن الوصول إليه:
    [two] شخصان يناسبان ولديهما وقت ويمكن الوصول إليهما:
    [few] { $count } أشخاص يناسبون ولديهم وقت ويمكن الوصول إليهم:
    [many] { $count } شخصًا يناسبون ولديهم وقت ويمكن الوصول إليهم:
   *[other] { $count } شخص يناسبون ولديهم وقت ويمكن الوصول إليهم:
  }
callout-order = بهذا الترتيب (⭐ على أهبة الاستعداد): { $names }
callout-standby-name = ⭐ { $name }
callout-left-out = لا يُسألون: { $reasons }
callout-out-said-no = اعتذروا: { $number }
callout-out-busy = لديهم عمل آخر: { $number }
callout-out-language = لغات أخرى: { $number }
callout-out-resting = في راحة: { $number }
callout-out-elsewhere = سُئلوا عن مهمة أخرى: { $number }
callout-out-unreachable = تعذّر الوصول إليهم: { $number }
callout-waits = 🌙 الناس نيام. إن كان الأمر يحتمل الانتظار فسيُسأل الأوائل: { $at }.
callout-button-begin = 📣 ابدأ الآن
callout-button-begin-at = 📣 ابدأ { $at }
callout-button-urgent = ❗ عاجل: ابدأ الآن

callout-list = <b>نداء المتطوعين</b>

    { $entries }

    يمكنك اختيار مهمة، أو كتابة ما يلزم في سطر واحد: ⁦/callout⁩ 4 أشخاص، بوابة 7، اليوم ⁦20:00-24:00⁩
callout-ask-when = متى الحاجة إليهم؟ تُكتب هكذا: اليوم ⁦20:00-24:00⁩
callout-button-from-now = من الآن، { $hours } س
callout-need-confirm = <b>هل هذا صحيح؟</b> إن لم يكن، فأعد كتابة السطر أو أرسل ⁦/cancel⁩.

    { $card }
callout-button-post = انشر واعرض من يُسأل
desk-button-call-out = 📣 نداء متطوعين
command-callout = نداء متطوعين على عجل لمهمة

callout-standby-on = ⭐ <b>أنت على أهبة الاستعداد حتى { $until }.</b> عند الحاجة العاجلة نسألك أولًا. ويمكنك الاعتذار دائمًا.
callout-standby-off = <b>هل ترغب في أن تكون على أهبة الاستعداد؟</b> عند الحاجة العاجلة نسألك أولًا. ويمكنك الاعتذار دائمًا.
callout-button-hours = لمدة { $hours } ساعة
callout-button-standby-off = إنهاء الاستعداد
command-standby = على أهبة الاستعداد: تُسأل أولًا

callout-no-gone = هذا النداء ليس لك، أو لم يعد موجودًا.
callout-no-full = اكتمل عدد هذه المهمة. لنداء المزيد، غيّر العدد المطلوب.
callout-no-not-open = لا يمكن النداء لهذه المهمة: لم تُنشر، أو أُلغيت، أو أوشكت على الانتهاء.

callout-words-need = نحتاج إلى | نحتاج | مطلوب | أحتاج إلى
callout-words-at = في | عند
