# بمن يُتصل هاتفيًا حين لا توقظ الرسائل أحدًا.
command-numbers = أرقام للاتصال بها
alert-card-numbers = { $card }

    { $numbers }
alert-numbers = ☎️ <b>لا أحد يجيب. يُرجى الاتصال هاتفيًا:</b>
    { $numbers }
alert-numbers-none = ☎️ <b>لا أحد يجيب، ولا توجد هنا أرقام للاتصال بها.</b> يمكن إضافتها عبر { -command(name: "numbers") }.
alert-number = { $label }: { $phone }
alert-call-failed = ☎️ التنبيه { $number }: تعذّر الوصول إلى خدمة الاتصال، فهي لا تتصل بأحد.

    { $numbers }
numbers-ask-area = أرقام أي حي؟
numbers-list = ☎️ <b>أرقام للاتصال بها · { $area }</b>
    { $numbers }

    إذا نودي الجميع ولم يُجب أحد لعدة دقائق، تظهر هذه الأرقام على بطاقة التنبيه.
numbers-none = لا توجد أرقام بعد.
numbers-button-add = ➕ إضافة رقم
numbers-button-remove = 🗑 { $label }
numbers-ask = من يرد على الهاتف، وما الرقم؟ مثلًا: مكتب الليل { "\u2066" }+86 21 5555 0100{ "\u2069" }
numbers-unreadable = لا يظهر هنا رقم هاتف. يُرجى كتابته هكذا: مكتب الليل { "\u2066" }+86 21 5555 0100{ "\u2069" }
numbers-full = القائمة ممتلئة ({ $limit }). يُرجى حذف رقم أولًا.
numbers-known = هذا الرقم موجود في القائمة.
# العنوان الخاص للتقويم.
rota-button-address = 🔗 عنوان تقويمي
calendar-name = المناوبات
calendar-address = 🔗 <b>عنوان تقويمك</b>
    { $address }

    يمكنك الاشتراك به في تطبيق التقويم: يعرض مناوباتك ويتبع كل تغيير. كل من لديه هذا العنوان يرى هذه الأوقات، فيُرجى عدم إعطائه لأحد.
calendar-button-new = 🔁 عنوان جديد
calendar-button-end = 🗑 إيقاف العنوان
calendar-ask-sure = لن يعمل العنوان الحالي بعد ذلك في أي تقويم. هل نتابع؟
calendar-button-sure = نعم، تابع
calendar-ended = تم إيقاف عنوان تقويمك.
calendar-no-web = عناوين التقويم غير متاحة هنا. يمكنك الحصول على أوقات مناوباتك في ملف عبر { -command(name: "rota") }.
# إغلاق عدة حالات وصول معًا.
arrival-close-ask-all = تم استقبال هؤلاء ({ $count }): { $names }. إن تم كل شيء للجميع فيُرجى الإغلاق. لإغلاق بعضها فقط، يمكن فتحها عبر { -command(name: "alerts") }.
arrival-close-ask-others = تم استقبال هؤلاء ({ $count }) على يد { $worker }، ولم يعد الإغلاق ممكنًا من هناك: { $names }. يُرجى الإغلاق للجميع.
arrival-close-all = ☑️ إغلاق الكل
arrival-closed-all = تم إغلاقها: { $count }
