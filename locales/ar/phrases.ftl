# The phrase book: sentences of the relay, worded beforehand in every language; phrase-<topic>-<key>.
# Plain text, with at most these two blanks, each once: { $number }, and { $time }, which is a clock
# time or a short date with one. There are no plurals: word a phrase so that every number reads right.
# A message that is exactly one of these is shown in the other person's language without a machine.
# The last topic, resident, is what residents say by big buttons.

phrase-arrival-coming-now = هناك شخص في الطريق إليك الآن.
phrase-arrival-in-minutes = الدقائق المتبقية حتى يصل إليك شخص: نحو { $number }.
phrase-arrival-where-are-you = أين أنت؟
phrase-arrival-which-gate = عند أي بوابة أنت؟
phrase-arrival-how-many-people = كم شخصًا معك؟
phrase-arrival-luggage-or-walking = هل تلزمك مساعدة في حمل الأمتعة أو في المشي؟
phrase-arrival-gate-opens = ستُفتح لك البوابة الآن.
phrase-arrival-go-with-them = يُرجى الذهاب مع الشخص القادم لاستقبالك.
phrase-arrival-bus-leaves = موعد انطلاق الحافلة: { $time }.

phrase-waiting-wait-here = يُرجى الانتظار هنا.
phrase-waiting-wait-minutes = يُرجى الانتظار. الدقائق المتبقية: نحو { $number }.
phrase-waiting-message-received = لقد استلمنا رسالتك.
phrase-waiting-asking-colleague = أسأل أحد الزملاء الآن، وسيصلك الرد هنا.
phrase-waiting-answer-by = سيصلك ردنا في موعد أقصاه: { $time }.
phrase-waiting-interpreter-coming = سينضم مترجم إلى هذه المحادثة.
phrase-waiting-sorry-so-long = نعتذر عن طول الانتظار.
phrase-waiting-not-forgotten = نحن لم ننسك.
phrase-waiting-your-turn = حان دورك الآن. يُرجى الحضور.

phrase-quarantine-stay-home = يُرجى البقاء في منزلك وإبقاء الباب مغلقًا.
phrase-quarantine-days-left = الأيام المتبقية من الحجر الصحي: { $number }.
phrase-quarantine-ends-at = موعد انتهاء الحجر الصحي: { $time }.
phrase-quarantine-test-at-door = سيأتي شخص إلى باب منزلك لإجراء فحص الفيروس لك. الموعد: { $time }.
phrase-quarantine-test-negative = نتيجة فحصك سلبية: لم يُعثر على الفيروس.
phrase-quarantine-test-positive = نتيجة فحصك إيجابية: عُثر على الفيروس. سيتواصل معك طبيب.
phrase-quarantine-mask-at-door = يُرجى ارتداء الكمامة قبل فتح الباب.
phrase-quarantine-separate-room = يُرجى البقاء في غرفة منفصلة بعيدًا عن الآخرين في المنزل.
phrase-quarantine-no-visitors = يُرجى عدم إدخال أي زوار.
phrase-quarantine-rubbish = يُرجى وضع القمامة خارج الباب في كيس مغلق. موعد جمعها: { $time }.

phrase-health-need-doctor = هل يلزمك طبيب؟
phrase-health-breathe-well = هل يمكنك التنفس جيدًا؟
phrase-health-pain-where = أين موضع الألم؟
phrase-health-since-when = متى بدأت أعراض المرض؟
phrase-health-cough-or-fever = هل لديك سعال أو حمّى؟
phrase-health-send-temperature = يُرجى إرسال صورة تُظهر قراءة درجة حرارتك.
phrase-health-measure-again = يُرجى قياس درجة حرارتك مرة أخرى. الموعد: { $time }.
phrase-health-fever-above = إذا كانت حرارتك أعلى من { $number } درجة مئوية، فيُرجى الكتابة إلينا فورًا.
phrase-health-blood = هل هناك دم؟
phrase-health-pregnant = هل أنتِ حامل؟
phrase-health-long-illness = هل لديك مرض مزمن، مثل السكري أو أمراض القلب أو ارتفاع ضغط الدم؟
phrase-health-doctor-calls = سيتصل بك طبيب. الموعد: { $time }.

phrase-medicine-needed = هل يلزمك دواء؟ يُرجى إرسال صورة لعلبة الدواء.
phrase-medicine-taking-now = ما هي أدويتك الحالية؟
phrase-medicine-allergic = هل لديك حساسية من أي دواء؟
phrase-medicine-tablets-at = عدد الأقراص المطلوب تناولها: { $number }. الموعد: { $time }.
phrase-medicine-millilitres-at = الكمية المطلوب تناولها: { $number } مليلتر. الموعد: { $time }.
phrase-medicine-hours-between = عدد الساعات بين جرعة وأخرى: { $number } على الأقل.
phrase-medicine-most-a-day = الحد الأقصى لعدد الأقراص خلال 24 ساعة: { $number }.
phrase-medicine-with-food = يجب تناول هذا الدواء مع الطعام.
phrase-medicine-empty-stomach = يجب تناول هذا الدواء على معدة فارغة.
phrase-medicine-not-with-others = يجب عدم تناول هذا الدواء مع أدوية أخرى.
phrase-medicine-stop-now = يجب التوقف عن تناول هذا الدواء الآن.
phrase-medicine-delivered-at = سنوصل الدواء إلى باب منزلك. الموعد: { $time }.

phrase-food-coming = سنوصل الطعام إلى باب منزلك.
phrase-food-next-delivery = موعد توصيل الطعام القادم إلى باب منزلك: { $time }.
phrase-food-at-door = طعامك الآن خارج الباب.
phrase-food-for-how-many = كم شخصًا يحتاج إلى الطعام؟
phrase-food-cannot-eat = هل هناك طعام لا يمكنك تناوله؟
phrase-food-no-pork-or-meat = هل يلزمك طعام خالٍ من لحم الخنزير، أو خالٍ من كل أنواع اللحوم؟
phrase-food-drinking-water = هل لديك ما يكفي من مياه الشرب؟
phrase-food-baby = هل يلزمك حليب مجفف أو حفاضات لرضيع؟
phrase-food-orders-at-gate = تُترك طلباتك عند البوابة، ونحن نوصلها إلى باب منزلك.

phrase-papers-passport-photo = يُرجى إرسال صورة لجواز سفرك.
phrase-papers-passport-back = سنعيد إليك جواز سفرك.
phrase-papers-health-code = يُرجى إظهار رمزك الصحي.
phrase-papers-fill-in-form = يُرجى ملء هذه الاستمارة.
phrase-papers-sign-here = يُرجى التوقيع هنا.
phrase-papers-where-been = أين كنت خلال الأسبوعين الماضيين؟
phrase-papers-certificate = عند انتهاء الحجر الصحي ستصلك شهادة.
phrase-papers-ready-at = موعد جاهزية أوراقك: { $time }.
phrase-papers-embassy = يمكنك التواصل مع سفارتك أو قنصليتك.

phrase-home-name-and-flat = ما اسمك، وفي أي مبنى وأي شقة أنت؟
phrase-home-flat-number = رقم شقتك: { $number }.
phrase-home-lift-button = في المصعد، يُرجى الضغط على هذا الزر: { $number }.
phrase-home-have-key = هل مفتاحك معك؟
phrase-home-who-lives-there = من يسكن معك؟
phrase-home-children-or-elderly = هل معك أطفال أو كبار في السن؟
phrase-home-water-and-power = هل لديك ماء وكهرباء وتدفئة؟
phrase-home-repair-at = سيأتي شخص لإصلاح العطل. الموعد: { $time }.

phrase-thanks-thank-you = شكرًا لك.
phrase-thanks-for-patience = شكرًا على صبرك.
phrase-thanks-for-telling-us = شكرًا على إخبارنا.
phrase-thanks-for-staying-home = شكرًا على بقائك في المنزل. هذا يحمي الجميع.
phrase-thanks-glad-to-help = يسرّنا أن نساعدك.
phrase-thanks-sorry-mistake = نعتذر. لقد أخطأنا.
phrase-thanks-get-well = نتمنى لك الشفاء العاجل.
phrase-thanks-good-night = ليلة سعيدة. يمكنك الكتابة إلينا في أي وقت.

phrase-danger-call-ambulance = يجب الاتصال بالإسعاف الآن.
phrase-danger-call-police = يجب الاتصال بالشرطة الآن.
phrase-danger-call-fire = يجب الاتصال بالإطفاء الآن.
phrase-danger-ambulance-coming = سيارة الإسعاف في الطريق إليك.
phrase-danger-are-you-safe = هل أنت في أمان الآن؟
phrase-danger-person-breathing = هل يتنفس هذا الشخص؟
phrase-danger-press-wound = يجب الضغط بقوة على الجرح بقطعة قماش نظيفة وعدم رفع اليد.
phrase-danger-on-side = يجب وضع الشخص على جنبه.
phrase-danger-push-chest = إذا كان الشخص لا يتنفس: يجب الضغط بقوة وسرعة على وسط الصدر حتى تصل المساعدة.
phrase-danger-use-stairs = يجب الخروج من المبنى عبر الدرج. ممنوع استخدام المصعد.
phrase-danger-do-not-open = يجب عدم فتح الباب.
phrase-danger-smell-gas = عند شم رائحة غاز: ممنوع لمس أي مفتاح كهربائي. يجب فتح النوافذ والخروج من المبنى.

phrase-calm-not-alone = لن نتركك وحدك.
phrase-calm-all-night = هناك من يساعدك هنا طوال الليل.
phrase-calm-nothing-wrong = لم يصدر منك أي خطأ.
phrase-calm-breathe-slowly = يُرجى التنفس ببطء: شهيق ثم زفير. نحن هنا معك.
phrase-calm-protective-suits = الأشخاص عند بابك يرتدون ملابس واقية. لا داعي للخوف.
phrase-calm-own-language = يمكنك الكتابة بلغتك.
phrase-calm-not-understood = لم أفهم. يُرجى قول ذلك بكلمات أخرى.
phrase-calm-write-short = يُرجى كتابة جمل قصيرة.
phrase-calm-yes-no = يُرجى الإجابة بنعم أو لا.
phrase-calm-keep-writing = يُرجى مواصلة الكتابة إلينا هنا.
phrase-calm-talk-to-someone = هل لديك رغبة في التحدث مع أحد؟

phrase-resident-need-water = أحتاج إلى ماء.
phrase-resident-need-food = أحتاج إلى طعام.
phrase-resident-need-medicine = أحتاج إلى دواء.
phrase-resident-need-doctor = أحتاج إلى طبيب.
phrase-resident-need-interpreter = أحتاج إلى مترجم.
phrase-resident-not-understand = لا أفهم.
phrase-resident-yes = نعم.
phrase-resident-no = لا.
phrase-resident-pain = أشعر بألم.
phrase-resident-child-ill = طفلي مريض.
phrase-resident-cold = أشعر بالبرد.
phrase-resident-toilet = أحتاج إلى دورة المياه.
phrase-resident-alone = ليس معي أحد.
phrase-resident-where-am-i = أين أنا؟
phrase-resident-how-long = كم عليّ أن أنتظر؟
phrase-resident-thank-you = شكرًا جزيلًا.
