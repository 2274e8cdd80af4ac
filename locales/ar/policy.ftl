# Whom alerts call: an area's policy for a kind of alert.
command-policy = من تتصل به التنبيهات
policy-ask-area = تنبيهات أي حي؟
policy-all-areas = كل الأحياء
policy-any-kind = 🔔 كل التنبيهات الأخرى
policy-ask-kind = { "\u200F" }<b>{ $area }</b>: أي تنبيهات؟
policy-page = <b>من تتصل به التنبيهات · { $area } · { $kind }</b>
    { $origin }

    { $steps }

    { $rest }
policy-no-steps = لا توجد خطوة بعد.
policy-origin = النسخة { $number }، { $at }، من { $name }
policy-origin-command = النسخة { $number }، { $at }، من جدول
policy-origin-shared = لا قواعد خاصة هنا. المعمول به: { $area } · { $kind }
policy-origin-rota = لا قواعد خاصة هنا: يجري الاتصال بمستويات المناوبة واحدًا بعد الآخر.
policy-origin-draft = ✏️ لم يُحفظ بعد
policy-then-everybody = ثم الاتصال بالجميع، ومرة أخرى بعد { $waits } د، إلى أن يتولاه أحد.
policy-then-everybody-usual = ثم الاتصال بالجميع مرارًا إلى أن يتولاه أحد.
policy-quiet = 🌙 في الساعات { $hours }: لا يوقَظ أحد بسبب دوره وحده، بل يُعاد الاتصال بالمناوبين. أما الخطر والمساعدة الطبية فيوقظان الجميع.
policy-still = سؤال «هل ما زال الأمر معك؟» بعد { $minutes } د
policy-wait-usual = المدة المعتادة
policy-minutes = { $minutes } د
policy-seconds = { $count } ث
policy-role-worker = كل الأخصائيين
policy-role-coordinator = فريق التنسيق
policy-role-office = مركز القيادة
policy-role-admin = كل المشرفين
policy-reaches-nobody = ⚠️ لا تصل إلى أحد الآن
policy-may-not = ⚠️ لا يمكنه تولي التنبيهات هنا: { $name }
policy-button-edit = ✏️ تغيير
policy-button-withdraw = العودة إلى المعتاد
policy-button-show = 📋 عرض
policy-button-step = الخطوة { $number }
policy-button-add = ➕ خطوة أخرى
policy-button-repeats = 🔔 التكرار
policy-button-still = ⏱ ما زال معك؟
policy-button-quiet = 🌙 ساعات الهدوء
policy-button-earlier = ↑ تقديم
policy-button-remove = 🗑 حذف الخطوة
policy-button-people = 👤 الأشخاص
policy-button-none = بلا
policy-ask-step = بمن تتصل هذه الخطوة، وكم تنتظر؟ يجري الاتصال بمن تختارهم معًا.
    { $step }
policy-ask-person = بمن تتصل هذه الخطوة؟
policy-ask-repeats = كم دقيقة بين الاتصالات بالجميع؟ يُرجى الضغط أو الكتابة، مثل { "\u2066" }1, 2, 5{ "\u2069" }
policy-ask-quiet = في أي ساعات لا يوقَظ أحد بسبب دوره وحده؟ يُرجى الضغط أو الكتابة، مثل { "\u2066" }22:00-07:00{ "\u2069" }
policy-ask-still = بعد كم دقيقة يُطرح السؤال «هل ما زال الأمر معك»؟ يُرجى الضغط أو كتابة العدد.
policy-ask-withdraw = العودة إلى المعتاد في { $area } · { $kind }؟ تتابع التنبيهات المفتوحة من مكانها.
policy-saved = ✅ تم الحفظ. التنبيهات المفتوحة التي تتابع وفق ذلك: { $count }
policy-told = 📋 تغيّر من تتصل به التنبيهات، بواسطة { $name }: { $area } · { $kind }
policy-told-command = 📋 تغيّر من تتصل به التنبيهات: { $area } · { $kind }
policy-refused-no-steps = لا بد من خطوة واحدة على الأقل.
policy-refused-empty-step = إحدى الخطوات لا تتصل بأحد. يُرجى اختيار شخص أو حذف الخطوة.
policy-refused-too-long = هذا كثير: 12 خطوة على الأكثر، و8 خيارات في كل منها، و10 تكرارات.
policy-refused-wait = لم أفهم ذلك، أو أنه قصير جدًا أو طويل جدًا. يُرجى كتابة الدقائق، 60 على الأكثر.
policy-refused-repeats = لا يجوز للدقائق إلا أن تزيد، مثل { "\u2066" }1, 2, 5{ "\u2069" }
policy-refused-quiet = لم أفهم هذه الساعات. يُرجى كتابتها هكذا: { "\u2066" }22:00-07:00{ "\u2069" }
policy-refused-changed = تغيّر ذلك في هذه الأثناء. لرؤيته كما هو الآن: { -command(name: "policy") }
policy-refused-no-role = ليس له دور يسمح بتولي التنبيهات هناك: { $name }
policy-refused-kind = لا توجد تنبيهات كهذه.
policy-refused-nothing = لا توجد قواعد خاصة هنا.
