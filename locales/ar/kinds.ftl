# What people send besides text, and what becomes of it.
relay-kind-poll = 📊 استطلاع
relay-kind-live-location = 📍 موقع مباشر، في الأعلى
relay-follows-photo = 🖼 صورة، في الأسفل
kind-live-ended = 📍 موقع مباشر، انتهى
kind-album = 🖼 ألبوم، في الأسفل: { $count }
kind-place-shared = 📍 تمت مشاركة مكان
kind-place-shared-in = 📍 تمت مشاركة مكان ({ $area })
kind-contact-offered = 👤 جهة اتصال؛ ستظهر هنا بعد موافقة من أرسلها
kind-contact-ask = 👤 هل يمكن للآخرين رؤية جهة الاتصال هذه: { $name }، { $phone }؟ حتى الآن يرون فقط أنك أرسلت واحدة.
kind-contact-yes = نعم، أظهرها
kind-contact-no = لا
kind-contact-shown = 👤 يرى الآخرون جهة الاتصال الآن.
kind-contact-kept = 👤 تبقى جهة الاتصال مخفية.
kind-contact-danger = 👤 قد يكون هناك خطر عليك، لذلك يرى العاملون الآن جهة الاتصال التي أرسلتها.
kind-what = { $what ->
    [story] قصة
    [paid] محتوى مدفوع
    [once] محتوى يُعرض مرة واحدة
    [giveaway] سحب على جوائز
    [invoice] فاتورة
    [game] لعبة
    [checklist] قائمة مهام
    [gift] هدية
    [account] حساب
   *[other] نوع غير معروف
  }
kind-not-passed = ⚠️ لا يمكن إرساله: { $what }
kind-not-passed-you = لا يمكن إرسال هذا: { $what }. يرى الآخرون أنك أرسلته. يُرجى كتابته نصًا، أو إرسال صورة أو رسالة صوتية أو ملف.
mark-forwarded = {" "}· مُعاد توجيهها
mark-withdrawn-by = {" "}· سُحبت على يد { $by }، { $at }
accounts-hidden = لا تُنقَل أسماء حسابات Telegram وروابطها. وصلت رسالتك وفي مكانها •••.
correction-head = ✏️ <b>تصحيح من مترجم</b>
correction-ask = ✏️ عُدّلت هذه الرسالة بعد ترجمتك. يُرجى ترجمتها من جديد بالرد هنا.
stakes-wait = ✋ <b>يُرجى انتظار تأكيد من شخص.</b> حتى الآن ترجمتها آلة فقط.
stakes-first = ❗ <b>يُرجى ترجمة هذه أولًا.</b> كلمة خاطئة هنا قد تسبب ضررًا.
withdraw-how = لا يوجد هنا شيء لك يمكن سحبه. أرسل { "\u2066" }/withdraw{ "\u2069" } ردًّا على رسالة أرسلتها.
withdraw-last = سحب آخر رسالة
withdraw-own-ask = هل تريد سحب رسالتك الأخيرة؟ ستختفي عند الآخرين ويرون أنها سُحبت.
withdrawn-own = 🚫 تم السحب. لم يعد الآخرون يرونها، ويرون أنها سُحبت.
withdrawn-by-resident = 🚫 سُحبت رسالة من { $name } (الحالة { $number })، وقتها { $at }.
withdrawn-by-resident-interpreter = 🚫 سُحبت رسالة من أحد السكان (الحالة { $number })، وقتها { $at }.
withdrawn-translation = 🚫 سحب المترجم ترجمة هذه الرسالة.
flood-note = تصلنا رسائلك بسرعة كبيرة. كل شيء محفوظ، ويقرؤه العاملون الآن مجموعًا في رسالة واحدة.
copy-refused = ⚠️ تعذّر عرض رسالة (الحالة { $number }) كما كُتبت. نصها:
voice-as-audio = 🎤 لا يقبل Telegram لدى الطرف الآخر الرسائل الصوتية: وصلت رسالتك كملف.
command-withdraw = سحب رسالة
