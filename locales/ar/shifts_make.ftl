# إنشاء المهام: في سطر واحد، والأدوار، والتكرار، والنماذج، ونسخ أسبوع. ثم قواعد الحي.
make-title = { $question }

    💡 أو كل شيء في سطر واحد: <i>البوابة 3، غدا ‎22:00-06:00‎، 2 أشخاص، الكورية</i>
make-capacity = { $question }
    وإن تعددت الأدوار: <i>2 بوابة، 1 سائق</i>
make-zone = 🌐 المنطقة الزمنية: { $zone }
make-role = 👥 { $role }: { $count }
make-beside = 👥 { $title }: { $taken }/{ $capacity }
make-which-day = أي يوم تقصد: { $days }؟ يُرجى كتابته مع اسم الشهر.
make-posted = ✅ <b>المهام المنشورة: { $count }.</b> يجدها المتطوعون في { -command(name: "shifts") }
make-kept = 📝 <b>المسودات المحفوظة: { $count }.</b> لا يراها المتطوعون قبل نشرها. تجدها في { -command(name: "coverage") }
make-too-many = هذا كثير دفعة واحدة. الحد الأقصى { $limit } من المهام.
make-nothing = لم يبق ما يُنشر.

make-series = 🔁 <b>تكرار هذه المهمة؟</b> يُرجى الضغط على الأيام أو كتابة اليوم الأخير.

    { $card }

    { $days }
make-days = 📅 عدد الأيام { $count }: { $days }
make-no-days = 📅 لا يوم بعد. يُرجى الضغط على يوم من الأسبوع.
make-left-out = ✕ عطل مستثناة: { $days }
make-added = ＋ أيام عمل بدل عطلة: { $days }
make-unknown-years = ⚠️ لم تُعلن بعد عطل { $years }. تبقى هذه الأيام كالمعتاد.
make-already = موجودة من قبل وتبقى كما هي: { $count }
make-weekday-on = ✓ { $day }
make-every = { $count ->
    [1] كل أسبوع
   *[other] كل { $count } أسابيع
  }
make-until = حتى { $day }
make-holidays-usual = العطل: كالمعتاد
make-holidays-off = العطل: مستثناة
make-holidays-workdays = حسب أيام العمل
make-button-repeat = 🔁 تكرار
make-button-post-all = نشر الكل: { $count }
make-button-following = 🔁 كل ما بعدها أيضًا
make-button-crew = 👥 بقية الأدوار أيضًا
make-followed = مهام أخرى عُدّلت: { $count }. بقيت كما هي: { $left }

make-template = 📋 <b>نموذج</b>

    { $card }

    «واحدة للشخص»: قبل أكثر من 24 ساعة من البداية لا يمكن لأحد أخذ اثنتين. «بعد البدء»: يمكن أخذها بعد أن تبدأ، وتُحسب الساعات من ذلك الوقت.
make-templates = 📋 <b>النماذج.</b> يُرجى الضغط على نموذج لنشره أو تعديله.
make-no-templates = 📋 لا نماذج بعد. بعد نشر مهمة يُرجى الضغط على «حفظ كنموذج».
make-no-template = لم يعد هذا النموذج موجودًا.
make-clock = 🕕 { $start } – { $end }
make-flag-popular = ⭐ واحدة للشخص: { $state }
make-flag-begun = ▶️ بعد البدء: { $state }
make-button-templates = 📋 النماذج
make-button-keep-template = 📋 حفظ كنموذج
make-button-use = نشر
make-button-remove = 🗑 حذف

make-copy = 🗓 <b>نسخ أسبوع إلى الأسبوع التالي؟</b>
    📍 { $area }
    📅 { $start } – { $end }

    { $count ->
        [0] لا شيء للنشر.
       *[other] مهام ستُنشر من دون أشخاص: { $count }.
    } موجودة من قبل: { $already }. مضى وقتها: { $over }.
make-button-copy = 🗓 نسخ أسبوع
make-button-this-week = هذا الأسبوع بدلًا منه
make-button-last-week = الأسبوع الماضي

make-table = 📄 عدد المهام: { $count }. يُرجى تعديل ما تريد مع إبقاء عمود id، ثم إرسال الملف إليّ.
make-table-ordered = الجدول في الطريق إليك.
make-button-table = 📄 كجدول

rules-card = 📏 <b>قواعد المهام في { $area }</b>
    تسري على كل من يأخذ مهمة من الآن. ويمكنك دائمًا إسناد المهام إلى أي شخص.

    💤 ساعات الراحة بين مهمتين
    ⏱ الحد الأقصى للساعات من الإثنين إلى الأحد
    🤝 مدة التداخل المسموحة لمن يريد المهمتين
    🔰 الجدد ومن هم قيد التدريب: فقط بعد تسجيل شخص ذي خبرة
    🧒 وكذلك من هم دون 18 عامًا
rules-on = نعم
rules-off = لا
rules-hours = { $count } س
rules-minutes = { $count } د
rules-button = 📏 القواعد
rules-button-rest = 💤 الراحة: { $value }
rules-button-week = ⏱ في الأسبوع: { $value }
rules-button-grace = 🤝 التداخل: { $value }
rules-button-new = 🔰 الجدد: { $value }
rules-button-minors = 🧒 دون 18: { $value }
rules-button-minor = 🧒 دون 18: { $state }
rules-button-trainee = 🔰 قيد التدريب: { $state }

shift-rests = ✋ الراحة غير كافية: المطلوب هنا { $hours } من الساعات بين المهام. الأقرب من اللازم:
    { $others }
shift-week-full = ✋ سيتجاوز ذلك { $hours } من الساعات في ذلك الأسبوع.
shift-needs-guide = ✋ لمن يقوم بهذا العمل لأول مرة: ممكن بعد تسجيل شخص ذي خبرة في المهمة.
shift-minor-alone = ✋ لمن هم دون 18 عامًا: ممكن بعد تسجيل شخص بالغ ذي خبرة في المهمة.
shift-opens-later = ✋ مهمة مطلوبة كثيرًا: يمكن أخذ مهمة ثانية منها ابتداءً من { $at }.
shift-joined = ✅ <b>هذه المهمة لك. هي جارية الآن ويمكنك الذهاب.</b> تُحسب ساعاتك من الآن.

    { $card }
