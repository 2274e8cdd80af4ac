# A line that may begin with a name, a number or 🆘 begins with a right-to-left mark (\u200F), or it would stand on the wrong side.
# A command is isolated, or its slash would land on the wrong side; the mark before it is for lines that begin with it.
-command = { "\u200F" }{ "\u2066" }/{ $name }{ "\u2069" }

refused = هذا غير ممكن الآن.
not-allowed = ليس لديك الدور اللازم لهذا. إن كان يحق لك ذلك، فيُرجى طلب رابط دعوة من فريق التنسيق.
button-old = هذا الزر لم يعد مستخدمًا. لمعرفة ما يمكنك فعله، يُرجى إرسال { -command(name: "help") }
not-understood = لم أفهم ذلك. لمعرفة ما يمكنك فعله، يُرجى إرسال { -command(name: "help") }
turn-poisoned = عذرًا، حدث خطأ في معالجة رسالتك الأخيرة (رقم { $number }). رسالتك محفوظة، وقد أُبلغ المسؤولون عن الخدمة. يمكنك المتابعة.
poison-seen = ⚠️ فشلت معالجة التحديث { $number } مرارًا فوُضع جانبًا. يُرجى مراجعة السجل.
second-poller = ⚠️ يستلم برنامج آخر رسائل هذا البوت بالرمز نفسه، فيفوت كلًّا منهما بعضها. يُرجى إيقاف البرنامج الآخر، أو إنشاء رمز جديد لدى { "\u2066" }@BotFather{ "\u2069" }.
form-still-open = لديك استمارة لم تكتمل بعد. يُرجى الإجابة عن السؤال أعلاه، أو إرسال { -command(name: "cancel") } للخروج منها.
form-cancelled = أُغلقت الاستمارة، ولم يُحفظ منها شيء.
nothing-to-cancel = لا توجد استمارة مفتوحة.
expected-text = يُرجى الإجابة كتابةً.
name-too-long = النص طويل جدًا. عدد الأحرف: { $length }، والحد الأقصى: { $limit }.
label-of-a-person = { $name }
