# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-01-coming-now = هناك شخص في الطريق إليك الآن.
phrase-02-wait-here = يُرجى الانتظار هنا.
phrase-03-need-doctor = هل يلزمك طبيب؟
phrase-04-where-are-you = أين أنت؟
phrase-05-send-temperature = يُرجى إرسال صورة تُظهر قراءة درجة حرارتك.
phrase-06-call-120 = يُرجى الاتصال بالرقم 120 الآن.
phrase-07-stay-home = يُرجى البقاء في منزلك وإبقاء الباب مغلقًا.
phrase-08-are-you-safe = هل أنت في أمان الآن؟
phrase-09-how-many-people = كم شخصًا معك؟
phrase-10-medicine-needed = هل يلزمك دواء؟ يُرجى إرسال صورة لعلبة الدواء.
phrase-11-food-coming = سنوصل الطعام إلى باب منزلك.
phrase-12-interpreter-coming = سينضم مترجم إلى هذه المحادثة.
phrase-13-not-understood = لم أفهم. يُرجى قول ذلك بكلمات أخرى.
phrase-14-write-short = يُرجى كتابة جمل قصيرة.
phrase-15-pain-where = أين موضع الألم؟
phrase-16-breathe-well = هل يمكنك التنفس جيدًا؟
phrase-17-yes-no = يُرجى الإجابة بنعم أو لا.
phrase-18-thank-you = شكرًا لك.
phrase-19-message-received = لقد استلمنا رسالتك.
phrase-20-name-and-flat = ما اسمك، وفي أي مبنى وأي شقة أنت؟
