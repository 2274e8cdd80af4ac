# The page's parts, each a text of its own.
report-page = { $parts }
report-head = ☀️ <b>تقرير الليلة · { $day }</b>
report-quiet = ☀️ نهار وليلة هادئان: لم يصل أحد ولم يكن هناك أي تنبيه. { $areas }
report-area = <b>{ $area }</b>
    { $lines }
report-line-came = الوافدون: { $arrivals } · التنبيهات: { $alerts }
report-line-waits = حتى تولّى أحد الأمر: عادةً { $median }، وأقصاه { $worst } · أكثر الخطوات: { $steps }
report-line-left = بلا جواب: { $unanswered } · ما زال مفتوحًا: { $open }
report-line-woken = من أُوقظ ليلًا: { $names }
report-woken = { $name } ({ $times }×)
report-minutes = { $minutes } دقيقة
report-more-areas = حدث شيء في هذه الأحياء أيضًا: { $areas }
report-quiet-areas = هادئة: { $areas }
report-button-table = 📊 على شكل جدول
report-column-area = الحي
report-column-name = الاسم
report-column-arrivals = الوافدون
report-column-alerts = التنبيهات
report-column-median = الانتظار المعتاد
report-column-worst = أطول انتظار
report-column-steps = أكثر الخطوات
report-column-unanswered = بلا جواب
report-column-open = ما زال مفتوحًا
report-column-woken = مرات الإيقاظ
# The end of a list: how many of it are left out.
list-more = … +{ $count }
wake-too-often = ⚠️ مرات الإيقاظ هذه الليلة: { $times }، { $name } ({ $area }). هل يستطيع شخص آخر أن يتولى المناوبة؟
# Who is on call how much.
fair-page = <b>توزيع المناوبة · { $area }</b>
    الأسابيع الأربعة الماضية ← الأسابيع الأربعة القادمة.

    { $lines }
fair-line = <b>{ $name }</b>
    الليالي: { $nights } ← { $nights_ahead } · أيام العطلة الأسبوعية: { $days } ← { $days_ahead } · الإيقاظ: { $woken }
    { $test }
# Pictures and files.
rota-button-fairness = ⚖️ توزيع المناوبة
rota-button-picture = 🖼 على شكل صورة
rota-button-calendar = 📆 إلى تقويمي
rota-all-areas = <b>جدول مناوبة كل الأحياء</b>
rota-refused-no-times = ليست لديك مناوبة في الأشهر الستة القادمة.
calendar-summary = مناوبة: { $area }، المستوى { $level }
calendar-caption = أوقات مناوبتك حتى { $day }. يُرجى فتح الملف لإضافتها إلى التقويم. لا يتضمن الملف ما يتغيّر لاحقًا: عندها يُرجى الضغط على الزر مرة أخرى.
parcel-being-made = لحظة من فضلك، يجري إعداده.
parcel-impossible = لا يمكن إعداد هذه الصورة أو هذا الملف الآن. يُرجى إبلاغ المسؤولين عن الخدمة.
parcel-failed = تعذّر إرسال الصورة أو الملف. يُرجى المحاولة مرة أخرى بعد دقائق.
