# Tables that people bring (shifts, the rota): what is wrong with them. The command line shows these in English.
table-fault-line = السطر { $line }: { $why }
table-fault-cell = السطر { $line }: { $column } «{ $value }» (الخلية { $cell }): { $why }
table-why-large = الملف كبير جدًا. الحد الأقصى { $rows } سطرًا و{ $size } ميغابايت
table-why-unreadable = تعذّرت قراءة الملف. يُرجى حفظه كمصنف Excel (.xlsx) بلا كلمة مرور، أو بصيغة CSV UTF-8
table-why-missing = أعمدة ناقصة: { $columns }
table-why-twice = أعمدة مكررة: { $columns }
table-why-width = المتوقع { $expected } قيم، والموجود { $count }
table-why-no-header = لا عنوان فوق هذه القيمة
table-why-time = ليس يومًا مع وقت. يُكتب هكذا: { $example }
table-why-day-order = أي رقم هو اليوم؟ يُكتب { $readings }
table-why-area = لا يوجد حي بهذا الرمز أو الاسم
table-why-area-which = أي حي هو المقصود؟ يُكتب رمزه: { $areas }
table-why-not-yours = لا يمكنك تغيير هذا الحي
table-why-length = يجب أن يكون من حرف واحد إلى { $limit } حرفًا
table-why-ends = يجب أن يكون بعد البداية
table-why-number = ليس رقمًا من { $from } إلى { $to }
table-why-id = ليس رقم تيليغرام. إن ظهر في الجدول ‎7.1E+09‎ فيُرجى جعل العمود نصًا وكتابة الرقم من جديد
table-why-language = ليست لغة. تُكتب رموز مثل ja أو ko أو أسماء اللغات، وبينها فواصل
table-why-same = هي المهمة نفسها التي في السطر { $line }
table-why-over = انتهى وقته. هل السنة صحيحة؟
table-why-cancelled = أُلغيت هذه المهمة. يُرجى إعطاء المهمة الجديدة عنوانًا آخر
table-why-taken = أقل من عدد الأماكن المحجوزة: { $taken }
table-why-weekdays = لا تُقرأ كأيام. مثال: Mon-Fri أو Sat Sun أو daily
table-why-clock = مع أيام الأسبوع يُكتب وقت مثل 20:00

# What a table would change.
table-mark-new = <b>جديد ({ $count }):</b>
table-mark-changed = <b>تغيّر ({ $count }):</b>
table-mark-moved = <b>وقت آخر ({ $count }):</b>
table-mark-gone = <b>ليس في الجدول، ويبقى ({ $count }):</b>
table-mark-taken-away = ⚠️ <b>ليس في الجدول، وسيُحذف ({ $count }):</b>
table-mark-at-once = <b>شخصان في الوقت نفسه ({ $count }):</b>
table-mark-hole = ⚠️ <b>أوقات بلا مناوب ({ $count }):</b>
table-mark-warning = <b>للعلم ({ $count }):</b>
table-mark-doubtful = ❓ <b>قد يكون خطأ، يُرجى التحقق ({ $count }):</b>
# A part that stands alone.
table-part = { $part }
table-part-line = · { $part }
table-part-of-line = · السطر { $line }: { $part }
table-more = … و{ $count } أخرى
table-signed-up = المسجّلون { $count }: { $shift }
table-far = بعد أكثر من سنة: { $what }
table-long = مدة متواصلة من { $hours } ساعة: { $what }
table-two-at-once = تصبح مهمتان في الوقت نفسه لدى { $name }: { $shifts }
table-clock-skipped = تقفز الساعة فوق هذا الوقت في ذلك اليوم: { $what }. يُحسب { $at }
table-clock-twice = يأتي هذا الوقت مرتين في ذلك اليوم: { $what }. المقصود الأول
table-not-read = العمود { $column } لا يُستخدم
table-duty = الحي { $area }، المستوى { $level }، { $hours }
table-over = انتهى ولن يُسجَّل: { $what }. هل السنة صحيحة؟
table-doubled = مثل السطر { $line }
table-other-name = الرقم { $id } يعود إلى { $name }، وفي الجدول { $written }
table-unknown-id = لا أحد لديه الرقم { $id }: { $name }
table-unknown-near = لا أحد لديه الرقم { $id }: { $name }. هل المقصود { $near } ({ $who })؟
table-id-of = الرقم { $id } يعود إلى { $who }، لا إلى { $name }

# A table that was sent to the bot.
table-reading = 📄 جارٍ قراءة { $file } …
table-kind-shifts = المهام
table-kind-rota = جدول المناوبة
table-preview = 📄 الملف <b>{ $file }</b> ({ $kind })

    { $changes }

    <b>لم يُسجَّل شيء بعد.</b>
table-nothing = 📄 الملف <b>{ $file }</b> ({ $kind })
    كل شيء مسجَّل هكذا من قبل. لا شيء للتسجيل.
table-bad = 📄 الملف <b>{ $file }</b>
    ✗ لم يُسجَّل شيء. يُرجى تصحيح ما يلي وإرسال الملف من جديد:

    { $faults }
table-unknown-kind = 📄 الملف <b>{ $file }</b>
    لا أعرف هذا النوع من الجداول. أقرأ المهام (الأعمدة { $shifts }) وجدول المناوبة (الأعمدة { $rota })، والعناوين بالإنجليزية أو الصينية. لإرسال ملف إلى أحد السكان يُرجى إرساله ردًا على إحدى رسائله.
table-button-write = تسجيل
table-button-write-all = تسجيل الكل
table-button-without = دون المشكوك فيه
table-button-discard = إلغاء
table-writing = 📄 جارٍ تسجيل { $file } …
table-written = ✅ سُجّل <b>{ $file }</b>. جديد: { $new }، تغيّر: { $changed }. سيُبلَّغ كل من يعنيه الأمر.
table-discarded = أُلغي <b>{ $file }</b>. لم يُسجَّل شيء.
table-meanwhile = ⚠️ تغيّر شيء منذ عرضتُ عليك هذا. يُرجى النظر مرة أخرى.
table-failed = تعذّرت قراءة <b>{ $file }</b>. لم يُسجَّل شيء. يُرجى إرساله من جديد.
table-settled = انتهى أمر هذا الجدول.
table-why-unknown-shift = لا مهمة في هذا الحي بهذا الرقم
table-why-phone = ليس رقم هاتف
table-why-yes = يُرجى كتابة yes أو no
table-kind-people = المتطوعون
table-reads-people = أقرأ أيضًا جداول المتطوعين (الأعمدة { $columns }؛ يكفي الاسم والهاتف).
table-person = { $name } · { $phone } · { $details }
