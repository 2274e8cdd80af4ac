alert-card-open = { "\u200F" }{ $kind } · <b>تنبيه { $number }</b> · { $area }
    { $what }
alert-card-reopened = { "\u200F" }{ $kind } · <b>التنبيه { $number } مفتوح من جديد</b> · { $area }
    { $what }
alert-card-all = { "\u200F" }{ $kind } · 🔔 <b>التنبيه { $number }: لم يُجب أحد من المناوبين</b> · { $area }
    { $what }

    نتصل الآن بفريق التنسيق كله ومركز القيادة.
alert-card-again = { "\u200F" }{ $kind } · 🔔🔔 <b>التنبيه { $number }: لم يتولَّه أحد بعد</b> · { $area } · النداء رقم { $times }
    { $what }

    نواصل الاتصال بالجميع إلى أن يتولى أحد الأمر.
alert-card-taken = ✅ <b>تنبيه { $number }</b> · { $area }
    { $what }

    بمتابعة <b>{ $name }</b>.
alert-card-yours = { "\u200F" }✅ { $kind } · <b>أنت من يتولى التنبيه { $number }</b> · { $area }
    { $what }
alert-card-over = ☑️ <b>تنبيه { $number }</b> · { $area }
    { $what }

    { $ending }
alert-no-area = بلا حي
alert-take = ✋ سأتولى الأمر
alert-done = تمّت المعالجة
alert-give-back = تحويله إلى شخص آخر
alert-yours = أنت من يتولى التنبيه { $number }: { $about }
alert-ended = انتهى هذا التنبيه.
alert-ended-by = تمّت المعالجة على يد { $name }.
alert-unknown = لم أجد هذا التنبيه.
alert-taken-by = التنبيه { $number } بمتابعة شخص آخر منذ { $minutes } د: { $name }.
alert-over = التنبيه { $number } انتهى بالفعل منذ { $minutes } د. { $ending }
alert-not-yours = التنبيه { $number } ليس معك، ولا يتولاه أحد الآن. لتولّيه يُرجى الضغط على «سأتولى الأمر».
alert-still-on-it = التنبيه { $number } ({ $about })، معك منذ { $minutes } د: هل ما زال الأمر معك؟ إن لم يصلنا جواب منك، ينتقل إلى الشخص التالي.
alert-still-yes = نعم، ما زلت أتولاه
alert-still-thanks = التنبيه { $number }: شكرًا، ما زال الأمر معك.
alert-still-reopened = التنبيه { $number } مفتوح من جديد وينتقل إلى الشخص التالي.
alert-still-over = التنبيه { $number } انتهى.
alert-given-back = انتقل التنبيه { $number } إلى شخص آخر.
alert-kind-arrival = 🚪 وصول
alert-kind-medical = 🚑 مساعدة طبية
alert-kind-danger = { "\u200F" }🆘 خطر
alert-card-nobody = { "\u200F" }{ $kind } · 🔔 <b>التنبيه { $number }: لا يوجد مناوب الآن</b> · { $area }
    { $what }

    نتصل الآن بفريق التنسيق كله ومركز القيادة.
alert-decline = ✖️ لا أستطيع
alert-card-declined = التنبيه { $number }: أجبت «لا أستطيع». نتصل الآن بآخرين. إن صار ذلك ممكنًا، فيُرجى تولّي التنبيه.
alert-plain = التنبيه { $number }، { $area }: يُرجى النظر فيه فورًا.
alert-plain-taken = التنبيه { $number } بمتابعة شخص آخر: { $name }.
alert-late = التنبيه { $number } · { $area } · التأخير بالدقائق: { $minutes }
alert-late-more = عدد التنبيهات الأخرى: { $count }
alert-found-again = ⚠️ توقفت هذه التنبيهات ولم يكن أحد يُنادى، وهي تُستأنف الآن:
    { $alerts }
alert-outage = ⚠️ كان Weft متوقفًا من { $from } إلى { $until }. لم يتأخر أي تنبيه.
alert-outage-late = ⚠️ كان Weft متوقفًا من { $from } إلى { $until }. تأخرت هذه التنبيهات وهي تُستأنف الآن:
    { $alerts }
alert-list = <b>التنبيهات المفتوحة: { $count }</b>

    { $lines }
alert-list-none = لا توجد تنبيهات مفتوحة في مناطقك.
alert-list-line = { "\u200F" }{ $kind } · <b>تنبيه { $number }</b> · { $about } · { $minutes } د
    { $how }
alert-list-open = لم يتولّه أحد بعد · النداء رقم { $times }
alert-list-taken = بمتابعة { $name }
alert-list-to-close = تم اللقاء، بقي الإغلاق
alert-list-show = 🔎 تنبيه { $number }
command-alerts = التنبيهات المفتوحة
alert-list-relief = بمتابعة { $name }، والمطلوب بديل
alert-pass = ↪️ تحويل إلى …
alert-pass-ask = التنبيه { $number }: إلى من تريد تحويله؟ ({ $about })
alert-pass-next = المناوب التالي
alert-pass-all = 🔔 الجميع
alert-passed-to = التنبيه { $number }: نسأل الآن { $name }. وإن لم يتم تولّيه، ينتقل كالمعتاد إلى الشخص التالي.
alert-passed-all = التنبيه { $number }: نتصل الآن بالجميع.
alert-pass-gone = لا يمكن سؤال هذا الشخص الآن. يُرجى اختيار شخص آخر.
alert-card-passed = { "\u200F" }{ $kind } · ↪️ <b>التنبيه { $number }: تحويل من { $name }</b> · { $area }
    { $what }
alert-relief = 🔄 أحتاج إلى بديل الآن
alert-relief-end = سأواصل بنفسي
alert-relief-asked = نسأل الآن آخرين. يبقى التنبيه { $number } معك إلى أن يتولاه شخص آخر.
alert-card-relief = { "\u200F" }{ $kind } · 🔄 <b>التنبيه { $number }: المطلوب بديل عن { $name }</b> · { $area }
    { $what }
alert-relieved = ✅ التنبيه { $number }: انتقل منك إلى <b>{ $name }</b>.
alert-write = ✏️ كتابة رسالة
alert-card-unreached = { "\u200F" }{ $kind } · 🔔 <b>التنبيه { $number }: يتعذّر الوصول إلى أي من المناوبين</b> · { $area }
    { $what }

    نتصل الآن بفريق التنسيق كله ومركز القيادة.
