relay-lines = { $lines }
relay-resident = أحد السكان
relay-head-staff-resident = { "\u200F" }💬 <b>{ $name }</b> · الحالة { $number } · { $language }{ $marks }
relay-head-staff-staff = { "\u200F" }↩️ <b>{ $author }</b> ← { $name } · الحالة { $number }{ $marks }
relay-head-interpreter-resident = 💬 <b>أحد السكان</b> · الحالة { $number } · { $language }{ $marks }
relay-head-interpreter-staff = ↩️ <b>العاملون</b> · الحالة { $number } · { $language }{ $marks }
relay-head-resident = 💬 <b>العاملون</b>{ $marks }
relay-head-author = { "\u200F" }← <b>{ $name }</b> · الحالة { $number }{ $marks }
relay-mark-edited = {" "}· معدَّلة
relay-mark-assumed = {" "}(اللغة مفترضة)
relay-by-machine = 🤖 <b>ترجمة آلية</b>، { $engine ->
    [firefox] Firefox
    [libretranslate] LibreTranslate
   *[other] { $engine }
  }
relay-by-phrase = 👥 <b>ترجمة بشرية</b>، عبارة جاهزة
relay-by-person = 🗣 <b>مترجم</b>
relay-not-translated = ⚠️ <b>غير مترجَمة.</b> لا تتوفر أي خدمة ترجمة الآن، وستُعاد المحاولة.
relay-broken = ⚠️ يُرجى التحقق من النص الأصلي: { $values }
relay-kind-photo = 🖼 صورة، في الأعلى
relay-kind-voice = 🎤 رسالة صوتية، في الأعلى
relay-kind-video = 🎬 مقطع فيديو، في الأعلى
relay-kind-video-note = 🎬 رسالة فيديو، في الأعلى
relay-kind-sticker = ملصق، في الأعلى
relay-kind-location = 📍 موقع، في الأعلى
relay-kind-contact = 👤 تمت مشاركة جهة اتصال؛ لا يراها المترجمون
relay-kind-audio = 🎵 ملف صوتي، في الأعلى
relay-kind-animation = 🎞 صورة متحركة، في الأعلى
relay-kind-venue = 📍 مكان، في الأعلى
relay-kind-other = ⚠️ نوع من الرسائل لا يمكن إرساله (استطلاع أو لعبة مثلًا)
relay-kind-person = 🙋 طلب التحدث مع شخص
relay-follows-document = 📎 ملف، في الأسفل
relay-follows-video = 🎬 مقطع فيديو، في الأسفل
relay-follows-audio = 🎵 ملف صوتي، في الأسفل
relay-follows-animation = 🎞 صورة متحركة، في الأسفل
relay-lost-big = ⚠️ 📎 ملف كبير جدًا تعذّر إرساله
relay-lost-gone = ⚠️ 📎 ملف تعذّر إرساله
relay-quote = ❝{ $words }❞
relay-contact = 👤 جهة اتصال: { $name }، { $phone }
relay-phrases-all = 💬 كل العبارات …
relay-phrases = يُرجى الضغط على عبارة لإرسالها إلى <b>{ $name }</b> (الحالة { $number }) بلغة هذا الشخص.
relay-answer = رد
relay-close = إغلاق الحالة
relay-received = وصلت رسالتك إلى العاملين في { $area }. ستصلك الإجابة هنا.
relay-kept = رسالتك محفوظة، وستُقرأ حالما يتوفر أحد العاملين. في الحالات الطارئة يُرجى الاتصال بالرقم <b>120</b> (إسعاف) أو <b>110</b> (شرطة) أو <b>119</b> (إطفاء).
relay-which-area = رسالتك محفوظة. في أي حي مسكنك؟ سيقرؤها العاملون في ذلك الحي.
relay-no-area = رسالتك محفوظة، لكن لم يُضَف أي حي هنا بعد. في الحالات الطارئة يُرجى الاتصال بالرقم <b>120</b> (إسعاف) أو <b>110</b> (شرطة) أو <b>119</b> (إطفاء).
relay-person-asked = 🙋 عرف العاملون في { $area } برغبتك في التحدث مع شخص. يُرجى كتابة الموضوع هنا، بلغتك.
relay-language-assumed = أظن أن لغة رسالتك هي { $language }. إن لم تكن كذلك، فيُرجى الضغط على لغتك.
relay-language-other = تبدو هذه لغة أخرى غير { $language }. للحصول على الإجابات باللغة الأخرى، يُرجى الضغط عليها.
relay-language-name = { $name }
relay-language-fixed = من الآن فصاعدًا تُترجَم رسائلك من { $language } وتُترجَم الإجابات إليها.
relay-file-big = هذا الملف كبير جدًا ولا يمكن إرساله: الحد الأقصى { $limit } ميغابايت. وصل كل ما عداه، مع ملاحظة بأن هناك ملفًا لم يصل. يُرجى إرسال ملف أصغر أو صورة.
relay-file-gone = تعذّر إرسال هذا الملف. وصل كل ما عداه، مع ملاحظة بأن هناك ملفًا لم يصل. يُرجى إرساله مرة أخرى أو إرسال صورة.
relay-other-not-passed = لا يمكن إرسال الرسائل من هذا النوع، لكن المشاركين في هذه المحادثة يرون أنك أرسلت واحدة. يُرجى إرسال نص أو صورة أو رسالة صوتية أو ملف.
relay-answer-prompt = يُرجى كتابة ردك على { $name } (الحالة { $number }). للتراجع: { -command(name: "cancel") }
relay-pick-case = إلى من؟ يُرجى الضغط على حالة لإرسال ما كتبته إليها. أما الرد على رسالة فيذهب إلى حالتها تلقائيًا.
relay-case-label = { $number } · { $name }
relay-own-question = هذا سؤال يخصني
relay-no-cases = لا توجد حالة مفتوحة، ولذلك لم يُرسَل شيء. هل هو سؤال يخصك؟
relay-interpreter-hint = للترجمة، يُرجى الرد على الرسالة المراد ترجمتها. لم يُرسَل شيء. هل هو سؤال يخصك؟
relay-picked-gone = لم يعد ذلك النص هنا. يُرجى كتابته مرة أخرى.
relay-waited-too-long = ما كتبته سابقًا دون اختيار حالة لم يُرسَل وقد حُذف. يُرجى كتابته من جديد إن كان لا يزال مطلوبًا.
relay-not-a-copy = لا تنتمي تلك الرسالة إلى أي حالة. يُرجى الرد على رسالة من الحالة أو استخدام زر «رد». لم يُرسَل شيء.
relay-text-only = يُرجى كتابة الترجمة نصًّا.
relay-interpreted-staff = ✓ وصلت ترجمتك إلى العاملين.
relay-interpreted-resident = ✓ وصلت ترجمتك إلى الشخص المعني.
relay-undelivered = ⚠️ تعذّر إيصال رسالتك إلى { $name } (الحالة { $number }): لا يمكن الوصول إلى هذا الشخص عبر Telegram.
case-unknown = لم أجد هذه الحالة، أو أنها لا تخصك.
case-closed-already = الحالة { $number } مغلقة. عندما يكتب صاحبها مجددًا تُفتح حالة جديدة.
case-closed-toast = أُغلقت الحالة { $number }.
case-closed-you = أغلق العاملون هذه المحادثة. يمكنك الكتابة مجددًا في أي وقت، وستُفتح محادثة جديدة.
case-closed-staff = ☑️ أُغلقت الحالة { $number } ({ $name }) على يد { $by }.
case-closed-interpreter = ☑️ أُغلقت الحالة { $number }. شكرًا على الترجمة.
offer-card = 🗣 <b>هل يمكنك الترجمة؟</b> { $language } ↔ { $other } · الحالة { $number }
offer-accept = نعم، سأتولاها
offer-decline = ليس الآن
offer-card-yours = 🗣 أنت من يتولى ترجمة الحالة { $number }: { $language } ↔ { $other }.
    يصلك الآن كل ما قيل. يُرجى <b>الرد</b> على الرسالة بترجمتك: فهي تحل محل الترجمة الآلية لدى الطرفين. لا يرى أحد اسمك ولا حسابك.
offer-card-taken = الحالة { $number } ({ $language }): تولاها مترجم آخر. شكرًا لك.
offer-card-declined = الحالة { $number } ({ $language }): أجبت «ليس الآن».
offer-card-left = الحالة { $number } ({ $language }): أعدتها. شكرًا لك.
offer-card-withdrawn = الحالة { $number } ({ $language }): انتهى دورك في الترجمة هنا. شكرًا لك.
offer-card-over = الحالة { $number } ({ $language }): لم تعد هناك حاجة إلى مترجم.
offer-hand-back = إعادة الحالة
offer-taken = تولى مترجم آخر هذه الحالة، أو أنها انتهت.
interpreter-not-yours = ترجمة هذه الحالة ليست معك.
interpreter-joined = 🗣 انضم مترجم ({ $language }) إلى الحالة { $number }.
interpreter-joined-you = 🗣 انضم مترجم إلى هذه المحادثة.
interpreter-left = 🗣 غادر المترجم الحالة { $number } ({ $language }). تستمر الترجمة الآلية، ونسأل الآن مترجمين آخرين.
interpreter-lost = 🗣 لم يعد بالإمكان الوصول إلى مترجم الحالة { $number } ({ $language }). تستمر الترجمة الآلية، ونسأل الآن مترجمين آخرين.
alert-danger = { "\u200F" }🆘 رسالة من <b>{ $name }</b>:
    { $words }
danger-not-relayed = { "\u200F" }🆘 رسالة { $name } موجودة في التنبيه { $number } فقط: تعذّر تحويلها إلى حالة. يُرجى التأكد من أن أحدًا سيرد؛ السبب مذكور في السجل.
emergency-numbers = { "\u200F" }🆘 <b>عند الخطر، يُرجى الاتصال فورًا:</b>
    <b>120</b> إسعاف
    <b>110</b> شرطة
    <b>119</b> إطفاء
    تم تنبيه العاملين المناوبين. يمكنك مواصلة الكتابة هنا.
