danger-family-breath = عدم القدرة على التنفس
danger-family-heart = القلب أو سكتة دماغية
danger-family-blood = نزيف شديد
danger-family-wound = إصابة أو حروق
danger-family-fall = سقوط
danger-family-unconscious = فقدان الوعي أو تشنجات
danger-family-poison = تسمم أو أدوية
danger-family-self-harm = خطر الانتحار
danger-family-fire = حريق أو دخان
danger-family-gas = رائحة غاز
danger-family-flood = فيضان أو غرق
danger-family-trapped = محاصرون أو تحت الأنقاض
danger-family-birth = ولادة
danger-family-attack = اعتداء أو تهديد
danger-family-weapon = سلاح
danger-family-rape = عنف جنسي
danger-family-break-in = اقتحام أو سرقة
danger-family-missing-child = طفل مفقود أو مخطوف
danger-family-help = طلب نجدة
danger-alert = { "\u200F" }🆘 <b>{ $family }</b>
    رسالة من <b>{ $name }</b>:
    { $words }
    { $facts }
danger-fact-language = اللغة: { $language }
danger-fact-gate = تسجيل وصول عند البوابة: { $gate }
danger-fact-group = كُتبت في مجموعة. ربما لم يبدأ استخدام البوت بعد، وقد لا يصل الرد.
danger-ask = { "\u200F" }🆘 <b>هل أنت في خطر؟</b> إذن يُرجى الاتصال فورًا:
    { $numbers }

    عند الخطر، يُرجى الضغط على الزر الأول وسنستدعي أحدًا فورًا. إن لم يُضغط على شيء، فسنستدعيه بعد دقيقتين.
danger-ask-yes = { "\u200F" }🆘 أنا في خطر
danger-ask-no = أحتاج شيئًا آخر
danger-ask-calm = حسنًا. يمكنك كتابة ما تحتاج إليه هنا، وسيقرؤه العاملون، وبلغتك أيضًا. لمعرفة ما يمكنك فعله غير ذلك، يُرجى إرسال { -command(name: "help") }
danger-in-group = { "\u200F" }🆘 عند الخطر، يُرجى الاتصال فورًا: { $numbers }. تم تنبيه العاملين المناوبين. يُرجى الضغط على الزر والكتابة إلينا على الخاص.
danger-in-group-button = الكتابة على الخاص
danger-own = إن كان الخطر يهددك أنت، فيُرجى الضغط هنا وسنستدعي أحدًا فورًا.
danger-fact-in-group = كُتبت في المجموعة: { $group }
danger-fact-nameless = الاسم مخفي ولا يمكن المراسلة على الخاص. يُرجى الرد في المجموعة أو الذهاب إلى المكان.
