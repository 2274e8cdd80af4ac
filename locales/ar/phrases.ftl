# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-01-coming-now = هناك من هو في طريقه إليك الآن.
phrase-02-wait-here = من فضلك انتظر هنا.
phrase-03-need-doctor = هل تحتاج إلى طبيب؟
phrase-04-where-are-you = أين أنت؟
phrase-05-send-temperature = من فضلك أرسل صورة لقراءة درجة حرارتك.
phrase-06-call-120 = اتصل بالرقم 120 الآن.
phrase-07-stay-home = من فضلك ابقَ في منزلك وأبقِ الباب مغلقًا.
phrase-08-are-you-safe = هل أنت في أمان الآن؟
phrase-09-how-many-people = كم شخصًا معك؟
phrase-10-medicine-needed = هل تحتاج إلى دواء؟ من فضلك أرسل صورة لعلبة الدواء.
phrase-11-food-coming = سيُحضَر الطعام إلى باب منزلك.
phrase-12-interpreter-coming = ينضم مترجم شفوي إلى هذه المحادثة.
phrase-13-not-understood = لم أفهم. من فضلك قلها بكلمات أخرى.
phrase-14-write-short = من فضلك اكتب جملًا قصيرة.
phrase-15-pain-where = أين تشعر بالألم؟
phrase-16-breathe-well = هل تتنفس جيدًا؟
phrase-17-yes-no = من فضلك أجب بنعم أو لا.
phrase-18-thank-you = شكرًا لك.
phrase-19-message-received = لقد استلمنا رسالتك.
phrase-20-name-and-flat = ما اسمك، وفي أي مبنى وأي شقة أنت؟
