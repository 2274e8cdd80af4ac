# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-arrival-coming-now = هناك شخص في الطريق إليك الآن.
phrase-arrival-where-are-you = أين أنت؟
phrase-arrival-how-many-people = كم شخصًا معك؟
phrase-waiting-wait-here = يُرجى الانتظار هنا.
phrase-waiting-interpreter-coming = سينضم مترجم إلى هذه المحادثة.
phrase-waiting-message-received = لقد استلمنا رسالتك.
phrase-quarantine-stay-home = يُرجى البقاء في منزلك وإبقاء الباب مغلقًا.
phrase-health-need-doctor = هل يلزمك طبيب؟
phrase-health-send-temperature = يُرجى إرسال صورة تُظهر قراءة درجة حرارتك.
phrase-health-pain-where = أين موضع الألم؟
phrase-health-breathe-well = هل يمكنك التنفس جيدًا؟
phrase-medicine-needed = هل يلزمك دواء؟ يُرجى إرسال صورة لعلبة الدواء.
phrase-food-coming = سنوصل الطعام إلى باب منزلك.
phrase-home-name-and-flat = ما اسمك، وفي أي مبنى وأي شقة أنت؟
phrase-thanks-thank-you = شكرًا لك.
phrase-danger-call-120 = يُرجى الاتصال بالرقم 120 الآن.
phrase-danger-are-you-safe = هل أنت في أمان الآن؟
phrase-calm-not-understood = لم أفهم. يُرجى قول ذلك بكلمات أخرى.
phrase-calm-write-short = يُرجى كتابة جمل قصيرة.
phrase-calm-yes-no = يُرجى الإجابة بنعم أو لا.
