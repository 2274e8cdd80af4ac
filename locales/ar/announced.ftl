command-checkin = تسجيل وصول شخص بلا Telegram
command-announce = الإبلاغ مسبقًا عن وصول
command-announced = من ننتظر وصولهم
help-checkin = { -command(name: "checkin") } – تسجيل وصول شخص بلا Telegram، أو عائلة، أو حافلة كاملة. نتصل بأحد العاملين فورًا.
help-announced = { -command(name: "announced") } – من ننتظر وصولهم ومن تأخر
help-announce = { -command(name: "announce") } – الإبلاغ مسبقًا عن وصول. يمكن لصق صفوف من جدول بعد الأمر: الاسم، اللغة، الحي، البوابة، الوقت، عدد الأشخاص، ما يلزم.
companion-for = { "\u200F" }👥 إلى <b>{ $name }</b>:
    { $what }
companion-for-both = { "\u200F" }👥 إلى <b>{ $name }</b>:
    { $what }

    يمكنك عرض هذا النص:
    { $theirs }
companion-on-card = {""}
    👥 بدون Telegram؛ تم تسجيل الوصول بواسطة { $name }
companion-names = {""}
    الأسماء: { $names }
checkin-ask-gate = أين هم الآن؟ يُرجى الضغط على الحي ثم على البوابة. نتصل بأحد العاملين فورًا.
checkin-ask-names = نتصل بأحد العاملين منذ الآن. من الذي وصل؟ يُرجى إرسال الاسم، أو كل الأسماء، كل اسم في سطر، أو عدد الأشخاص فقط.
checkin-names-skipped = حسنًا. التسجيل ما زال قائمًا.
checkin-button-somebody = 👥 تسجيل شخص آخر
checkin-button-names = ✏️ الأسماء
checkin-button-language = 🌐 لغتهم
checkin-ask-language = ما اللغة التي يتحدثون بها؟
checkin-speaks = تم تدوين اللغة: { $language }.
checkin-too-many = الحد الأقصى لعدد الأشخاص في التسجيل الواحد: { $limit }. يُرجى تسجيل الباقين على حدة.
unknown-gate-answer = ⚠️ رمز البوابة هذا خاطئ أو قديم. أبلغنا مركز القيادة أنك هنا. يُرجى الضغط على الحي الذي أنت فيه الآن ثم على البوابة، وسيأتي أحد إليك. في الحالات الطارئة يُرجى الاتصال بالرقم <b>{ $emergency }</b>.{ $ring }
unknown-gate-ring = {""}
    ☎️ أو يُرجى الاتصال بنا: <b>{ $number }</b>
unknown-gate-tried = ⚠️ لا توجد بوابة بهذا الرمز: الملصق خاطئ أو قديم. يُرجى طباعة ملصق جديد. لم نتصل بأحد.
unknown-gate-ended = تم تسجيل الوصول: { $gate }، { $area }.
alert-kind-unknown-gate = ❓ رمز بوابة غير معروف
alert-unknown-gate = { "\u200F" }<b>{ $name }</b> عند بوابة ملصقها خاطئ أو قديم. الرمز: { $code }
    منذ { $since } · اللغة: { $language }
    طلبنا اختيار البوابة.
alert-kind-overdue-arrival = ⏰ تأخر وصول منتظَر
alert-announced-overdue = كان من المنتظر وصول <b>{ $name }</b>، ولم يصل أحد بعد.
    { $what }
announced-on-card = {""}
    📋 وصول معلن مسبقًا: { $what }
announced-maybe-on-card = {""}
    📋 ربما هذا هو الوصول المعلن باسم { $name }: { $what }
announced-perhaps-come = ❓ ربما تم تسجيل الوصول باسم { $name }: { $gate }، { $since }
announced-people = { $party ->
    [one] شخص واحد
    [two] شخصان
    [few] { $party } أشخاص
    [many] { $party } شخصًا
   *[other] { $party } شخص
  }
announced-ask = { "\u200F" }❓ <b>{ $name }</b> عند { $gate }: هل هذا هو الوصول المعلن باسم <b>{ $other }</b>؟
    { $what }
announced-it-is = ✅ { $name }
announced-it-is-not = شخص آخر
announced-it-is-noted = ✅ تم التدوين: هذا هو الوصول المعلن باسم <b>{ $name }</b>.
announced-it-is-not-noted = تم التدوين: هذا شخص آخر غير <b>{ $name }</b>. ما زلنا ننتظر.
announced-list = 📋 <b>وصول منتظَر: { $count }</b>

    { $entries }
announced-none = لا ننتظر وصول أحد.
announced-number = { $number }
announced-card = 📋 <b>{ $name }</b>
    { $what }
    { $state }
announced-card-link = 📋 <b>{ $name }</b>
    { $what }
    { $state }

    رابط شخصي، يُرجى إرساله إلى الشخص القادم:
    { $link }
announced-state-announced = وصول منتظَر
announced-state-overdue = ⏰ تأخّر الوصول
announced-state-arrived = ✅ تم الوصول
announced-state-cancelled = ✖️ أُلغي القدوم
announced-button-come = ✅ تم الوصول
announced-button-time = 🕐 وقت آخر
announced-button-gate = 📍 بوابة أخرى
announced-button-cancel = ✖️ أُلغي القدوم
announced-button-list = ‹ كل المنتظَرين
announced-cancel-ask = هل تأكد إلغاء قدوم <b>{ $name }</b>؟
announced-cancel-sure = نعم، أُلغي القدوم
announced-ask-gate = عند أي بوابة ننتظر <b>{ $name }</b>؟
announced-ended-come = تم الوصول.
announced-ended-cancelled = أُلغي القدوم.
announced-ended-moved = تغيّر الوقت أو المكان.
announced-unknown = لم أجد هذا الوصول المعلن.
announced-over = هذا الوصول المعلن انتهى بالفعل.
announced-link-used = هذا الرابط يستخدمه شخص آخر بالفعل. عند وصولك يُرجى مسح الرمز عند البوابة.
announced-gone = لم تعد هناك حاجة إلى جواب عن هذا السؤال.
announce-ask-area = إلى أي حي سيكون الوصول؟
announce-ask-gate = عند أي بوابة؟ <b>{ $area }</b>
announce-unknown = غير معروف
announce-ask-name = من القادم؟ يُرجى إرسال الاسم؛ ويكفي اسم واحد للمجموعة.
announce-ask-time = متى؟ مثلًا { "\u2066" }01:30{ "\u2069" } أو { "\u2066" }2026-12-01 01:30{ "\u2069" }
announce-ask-party = كم عدد الأشخاص؟ يُرجى الضغط على زر أو إرسال رقم.
announce-ask-language = ما لغتهم؟ يُرجى الضغط عليها أو إرسال اسمها.
announce-ask-needs = ما الذي يلزمهم، مثل كرسي متحرك؟ يُرجى كتابته في رسالة واحدة.
announce-preview = يُرجى التأكد قبل الحفظ:

    { $entries }
announce-button-post = ✅ حفظ
announce-button-discard = ✖️ إلغاء
announce-line = السطر { $number }: { $what }
announce-more = … وعدد ما تبقى: { $count }
announce-wrong = لم يُحفظ شيء. يُرجى تصحيح هذه الأسطر وإرسال الكل مرة أخرى:

    { $entries }
announce-no-table = تعذّرت قراءة هذا الجدول، ولم يُحفظ شيء. يُرجى كتابة شخص واحد في كل سطر: الاسم، اللغة، الحي، البوابة، الوقت، عدد الأشخاص، ما يلزم.
announced-fault-name = الاسم غير موجود أو طويل جدًا: { $value }
announced-fault-place = { "\u200F" }«{ $value }» ليس اسم أحد أحيائك أو بواباتك، أو أن الاسم يتكرر. يُرجى كتابة الحي أيضًا.
announced-fault-time = { "\u200F" }«{ $value }» لا يصلح وقتًا للوصول. يُرجى الكتابة هكذا: { "\u2066" }01:30{ "\u2069" } أو { "\u2066" }2026-12-01 01:30{ "\u2069" }
announced-fault-past = { "\u200F" }«{ $value }»: هذا الوقت مضى.
announced-fault-party = { "\u200F" }«{ $value }»: يلزم عدد من 1 إلى 99.
announced-fault-language = لا أعرف اللغة «{ $value }». يُرجى الكتابة هكذا: الروسية أو ru
announced-fault-needs = النص طويل جدًا. الحد الأقصى 200 حرف.
come-card = 👋 نحن في انتظارك:
    { $what }

    عند وصولك إلى البوابة، يُرجى الضغط على الزر الكبير وسيأتي أحد إليك.
come-moved = 📋 تغيّر موعد وصولك أو مكانه. ننتظرك الآن:
    { $what }
come-where = ⏰ مضى الوقت ولم نرك بعد. أين أنت الآن؟
    { $what }
come-cancelled = ✖️ أُلغي وصولك المعلن:
    { $what }

    إن أتيت رغم ذلك، فيُرجى مسح الرمز عند البوابة.
come-later = 🕐 سأصل متأخرًا
come-later-by = التأخير بالدقائق: { $minutes }
come-not = ✖️ لن آتي
come-not-ask = هل تأكد أنك لن تأتي؟
come-not-sure = نعم، لن آتي
come-choose-gate = عند أي بوابة أنت الآن؟ يُرجى الضغط على الزر واختيارها، وسيأتي أحد إليك.
come-link-tried = هذا رابط شخصي لمن سيصل، وما زال صالحًا:
come-told-later = { "\u200F" }🕐 تأخر في وصول <b>{ $name }</b>:
    { $what }
come-told-not = { "\u200F" }✖️ أُلغي قدوم <b>{ $name }</b>:
    { $what }
