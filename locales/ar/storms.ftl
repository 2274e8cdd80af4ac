storm-card-open = { "\u200F" }{ $kind } · 🔔 <b>لم يتولّها أحد بعد: { $count }</b> · { $area }

    { $lines }
storm-card-yours = { "\u200F" }✅ { $kind } · <b>معك: { $count }</b> · { $area }

    { $lines }
storm-card-taken = { "\u200F" }✅ { $kind } · <b>كلها بمتابعة أحد: { $count }</b> · { $area }

    { $lines }
storm-card-over = { "\u200F" }☑️ { $kind } · { $area }: انتهت هذه التنبيهات.
storm-line = <b>تنبيه { $number }</b> · { $about }
storm-minutes = { $minutes } د
storm-party = 👥 { $party }
storm-taker = ✅ { $name }
storm-taken-count = ✅ { $name }: { $count }
storm-page = صفحة { $page } من { $pages }
storm-asked-by = ↔️ طلب من { $name } لتقاسم هذه التنبيهات معك.
storm-declined = أجبت «لا أستطيع». نتصل الآن بآخرين. إن صار ذلك ممكنًا، فيُرجى تولّيها.
storm-joins-you = أنت من يتولى كل هذه التنبيهات، لذلك يصل إليك أيضًا كل جديد هنا.
storm-take-all = ✋ سأتولاها كلها
storm-take-one = ✋ تنبيه { $number }
storm-split = ↔️ تقاسمها مع …
storm-split-ask = مع من تريد تقاسمها؟ يبقى نصفها معك، ونسأل هذا الشخص عن النصف الآخر.
storm-split-nobody = لا يمكن الوصول الآن إلى أي زميل هنا.
storm-split-done = بقي معك: { $kept }. نسأل الآن { $name } عن الباقي ({ $given }). وإن لم يتم تولّيه، ينتقل كالمعتاد إلى الشخص التالي.
storm-still-on-it = { "\u200F" }{ $kind } · { $area }: هل ما زالت هذه معك؟ معك: { $count }. إن لم يصلنا جواب منك، تنتقل إلى الشخص التالي.
storm-still-thanks = شكرًا، ما زالت كلها معك.
storm-question-over = انتهى هذا السؤال. تبيّن القائمة كيف هي الأمور الآن.
storm-all-yours = معك الآن: { $count }
storm-passed-on = نسأل الآن آخرين.
storm-none-left = هي بالفعل بمتابعة { $names }.
storm-over = انتهت هذه التنبيهات بالفعل.
storm-none-yours = لا شيء من هذه التنبيهات معك الآن.
storm-unknown = لم نجد هذه القائمة.
storm-reply-which = لم تُرسل الرسالة: هذه القائمة تخص عدة أشخاص. اضغط على التنبيه المقصود، ثم أجب على بطاقته.
