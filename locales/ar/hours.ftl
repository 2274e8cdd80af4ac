# الساعات: ساعات الشخص نفسه، واعتماد المنسّق لها. المدد بالساعات والدقائق، مثل 2:05.

command-myhours = ساعاتي
command-hours = اعتماد الساعات

hours-mine = <b>⏱ ساعاتك</b>

    { $months }

    { $entries }
hours-mine-none = <b>⏱ ساعاتك</b>

    لا شيء بعد. تظهر هنا بعد تأكيد ساعات مهمة، أو الإبلاغ عن مساعدة أخرى.
hours-month = { "\u200F" }<b>{ $month }</b>: { $worked } ساعة
hours-month-credited = { "\u200F" }<b>{ $month }</b>: العمل { $worked } ساعة، والمحتسب { $credited } ساعة
hours-month-open = (+ { $length } ساعة في انتظار الاعتماد)
hours-line = { "\u200F" }{ $number }. { $at } · { $title } · { $length } ساعة
hours-state-proposed = ⏳ في انتظار الاعتماد
hours-state-approved = ✅ معتمدة
hours-state-approved-as = ✅ معتمدة، والمحتسب { $credited } ساعة
hours-state-refused = ❌ غير معتمدة
hours-button-report = ➕ إبلاغ عن مساعدة أخرى
hours-button-object-numbered = { $number } · غير صحيح
hours-button-withdraw-numbered = { $number } · سحب
hours-button-object = هذا غير صحيح

hours-ask-area = أين قدّمت المساعدة؟
hours-ask-what = ماذا كان عملك؟ تكفي كلمات قليلة، مثل: «فرز الكمامات».
hours-ask-day = في أي يوم؟ يُرجى الضغط عليه أو كتابته.
# نص الزر: اليوم.
hours-button-day = { $day }
hours-ask-span = من أي ساعة إلى أي ساعة؟ مثل: ‎14:00-16:30‎
hours-no-day = لم أفهم اليوم المقصود. يُرجى الضغط على أحد الأيام، أو كتابته مثل: ‎11-28‎ (الشهر ثم اليوم) أو «أمس».
hours-no-span = لم أفهم الوقت المقصود. يُرجى كتابته مثل: ‎14:00-16:30‎.
hours-report-preview = <b>هل يُرسل هذا البلاغ؟</b>

    { "\u200F" }{ $title }
    🕒 { $start } – { $end }
    { "\u200F" }📍 { $area }
    { "\u200F" }⏱ { $length } ساعة
hours-button-send = ✅ إرسال
hours-button-drop = إلغاء
hours-toast-withdrawn = تم السحب.

hours-corrected = ✏️ صُحّحت ساعاتك: { $title } ({ $at })، { $old } ← { $length } ساعة. القرار من: { $name }.{ $reason }
hours-refused = ❌ لم تُعتمد ساعاتك: { $title } ({ $at })، { $length } ساعة. القرار من: { $name }.{ $reason }
hours-reason = { " " }السبب: { $reason }
hours-ask-objection = ما غير الصحيح في { $title } ({ $at })، { $length } ساعة؟ سيصل كلامك إلى المنسّقين.
hours-objected = شكرًا لك. سيراجع المنسّقون من جديد: { $title } ({ $at }).
hours-objection = 💬 اعتراض من { $name }: { $title } ({ $at })، { $length } ساعة.

    { "\u200F" }{ $words }
hours-button-look = عرض

hours-waiting = <b>⏱ ساعات في انتظار الاعتماد: { $count }</b>

    { $entries }
hours-waiting-none = <b>⏱ اعتماد الساعات</b>

    لا شيء في الانتظار.
hours-waiting-line = { "\u200F" }{ $number }. <b>{ $name }</b> · { $title }
    { "\u200F" }{ $at } · { $length } ساعة
hours-note = { "\u200F" }💬 { $words }
hours-button-entry = { $number } · { $name }
hours-button-all = ✅ اعتماد الكل ({ $count })
hours-button-xlsx = جدول (Excel)
hours-button-csv = جدول (CSV)
hours-button-rules = كيف يُحتسب الليل
hours-ask-all = هل يُعتمد الكل؟ عدد السجلات: { $count }، والمجموع: { $length } ساعة.
hours-button-all-yes = نعم، اعتماد الكل
hours-toast-all = تم الاعتماد: { $count }
hours-toast-approved = تم الاعتماد.
# مركّب من نصوص أخرى.
hours-card = { $parts }
hours-entry = { "\u200F" }<b>{ $name }</b>
    { "\u200F" }{ $title }
    { "\u200F" }🕒 { $at } · { $length } ساعة
    { "\u200F" }📍 { $area }
hours-stands = الحالة:
hours-credit = المحتسب: { $credited } ساعة (ساعات الليل، من 22:00 إلى 06:00، تُحتسب بنسبة { $percent }%)
hours-log-reported = { "\u200F" }{ $at } بلاغ من { $name }: { $new } ساعة
hours-log-corrected = { "\u200F" }{ $at } تصحيح من { $name }: { $old } ← { $new } ساعة.{ $reason }
hours-log-approved = { "\u200F" }{ $at } اعتماد من { $name }: { $new } ساعة
hours-log-refused = { "\u200F" }{ $at } عدم اعتماد من { $name }.{ $reason }
hours-log-objected = { "\u200F" }{ $at } اعتراض من { $name }.{ $reason }
hours-log-withdrawn = { "\u200F" }{ $at } سحب من { $name }
hours-button-approve = ✅ اعتماد
hours-button-correct = ✏️ تصحيح
hours-button-refuse = ❌ رفض
hours-ask-minutes = كم كانت المدة فعلًا؟ المسجّل الآن { $length } ساعة ({ $title }، { $at }). يُرجى كتابة 2:30 أو 90 دقيقة.
hours-ask-reason = ما السبب؟ سيقرؤه هذا الشخص.
hours-rules = <b>كيف يُحتسب الليل</b>

    الساعات من 22:00 إلى 06:00. يسري التغيير على الساعات التي يُبلَّغ عنها من الآن.

    { $rules }
hours-rule = { "\u200F" }{ $area }: { $percent }%
hours-button-rule = { $area } ← { $percent }%

hours-gone = لم يعد هذا السجل موجودًا.
hours-own = هذه ساعاتك أنت. يجب أن يقرّر بشأنها شخص آخر.
hours-no-length = لم أفهم المدة المقصودة. يُرجى كتابتها مثل: 2:30 أو 90 دقيقة.
hours-too-long = هذا أكثر من 24 ساعة. يُرجى الإبلاغ عنه على أجزاء.
hours-not-over = لم ينتهِ هذا بعد. يُرجى الإبلاغ عنه بعد نهايته.
hours-too-old = مضى على هذا أكثر من شهرين. يُرجى سؤال منسّقك.
hours-overlaps = لديك ساعات مسجّلة في هذا الوقت: { $title } ({ $at })، { $length } ساعة.
hours-decided = هذه الساعات معتمدة بالفعل. إن كان فيها خطأ، فيُرجى الضغط على «غير صحيح».

hours-table-caption = الساعات، عدد السجلات: { $count }. المدد بالدقائق.
hours-sheet = الساعات
hours-sheet-sums = المجاميع
hours-column-area = الحي
hours-column-name = الاسم
hours-column-title = العمل
hours-column-start = البداية
hours-column-worked = مدة العمل (دقيقة)
hours-column-credited = المحتسب (دقيقة)
hours-column-night = نسبة احتساب الليل
hours-column-state = الحالة
hours-column-decided = وقت القرار
hours-column-open = في الانتظار (دقيقة)
hours-cell-proposed = في انتظار الاعتماد
hours-cell-approved = معتمدة
hours-cell-refused = غير معتمدة
