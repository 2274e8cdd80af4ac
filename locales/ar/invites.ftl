invite-ask-role = أي دور تمنحه هذه الدعوة؟
invite-ask-area = لأي حي؟
invite-made = دعوة إلى دور: { $role } ({ $area }). يُرجى إعادة توجيه هذا الرابط. صالح حتى { $until }، وعدد الأشخاص: { $uses }.
    { $link }
invite-all-areas = جميع الأحياء
invite-unknown = هذا الرابط غير صالح. يُرجى طلب رابط جديد ممن أرسله إليك.
invite-expired = انتهت صلاحية هذا الرابط. يُرجى طلب رابط جديد من فريق التنسيق.
request-asked = شكرًا لك. طلبنا من فريق التنسيق تأكيد دورك: { $role } ({ $area }). سأبلغك بالنتيجة.
request-approved = دورك الآن: { $role } ({ $area }). لمعرفة ما يمكنك فعله: { -command(name: "help") }
request-declined = لم يُقبل طلبك لدور { $role } ({ $area }). إن كان في الأمر خطأ، فيُرجى التواصل مع فريق التنسيق.
request-card = طلب من <b>{ $name }</b> للدور: { $role } ({ $area }).
request-card-approved = ✅ قُبل طلب <b>{ $name }</b> للدور: { $role } ({ $area }). القرار من: { $by }.
request-card-declined = رُفض طلب <b>{ $name }</b> للدور: { $role } ({ $area }). القرار من: { $by }.
request-nobody = لا يوجد الآن من يستطيع تأكيد هذا الدور. يُرجى التواصل مع من أرسل إليك الرابط.
request-decided = سبق أن بتّ شخص آخر في هذا الطلب.
request-own = لا يمكنك البتّ في طلبك بنفسك. القرار لشخص آخر.
request-approve = موافقة
request-decline = رفض
