alert-kind-unanswered = { "\u200F" }💬 بلا رد
unanswered-alert = { "\u200F" }⏳ <b>{ $name }</b> في انتظار رد منذ { $since } · { $language }
    { $words }
unanswered-earlier = { $count ->
    [zero] ورسائل أقدم: { $count }
    [one] ورسالة أقدم واحدة
    [two] ورسالتان أقدم
    [few] و{ $count } رسائل أقدم
    [many] و{ $count } رسالة أقدم
   *[other] و{ $count } رسالة أقدم
  }
unanswered-no-words = (بلا نص: صورة أو رسالة صوتية أو موقع أو ملف)
unanswered-ended-answered = تم الرد من { $name }.
unanswered-ended-not-needed = لا حاجة إلى رد بحسب { $name }.
unanswered-ended-closed = أُغلقت الحالة على يد { $name }.
unanswered-next = { "\u200F" }⏳ لم يرد أحد بعد، لذلك نتصل بآخرين. رسالتك محفوظة، ويمكنك مواصلة الكتابة هنا. في الحالات الطارئة يُرجى الاتصال بالرقم { $numbers }.
unanswered-nobody = { "\u200F" }⏳ لا يوجد مناوب الآن، لذلك نتصل بفريق التنسيق ومركز القيادة. رسالتك محفوظة، ويمكنك مواصلة الكتابة هنا. في الحالات الطارئة يُرجى الاتصال بالرقم { $numbers }.
unanswered-unreached = { "\u200F" }⏳ يتعذّر الآن الوصول إلى أي من المناوبين، لذلك نتصل بفريق التنسيق ومركز القيادة. رسالتك محفوظة، ويمكنك مواصلة الكتابة هنا. في الحالات الطارئة يُرجى الاتصال بالرقم { $numbers }.
