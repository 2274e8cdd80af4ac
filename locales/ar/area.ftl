# أين يسكن الشخص.
area-how = يمكنك أيضًا كتابة الاسم أو إرسال موقعك (📎).
area-ask = في أي حي مسكنك؟
area-yours = مسكنك في <b>{ $area }</b>. إن لم يكن ذلك صحيحًا، يُرجى اختيار الحي:
area-unknown = لا أعرف
area-all = كل الأحياء
area-other = { "\u200F" }📍 حي آخر
area-near = هذه هي الأقرب إلى الموقع الذي أرسلته. أيها حيك؟
area-near-none = لا يوجد أي من أحيائنا قرب الموقع الذي أرسلته.
# على زر: حي أو بوابة، والمسافة إليها.
area-near-label = { "\u200F" }{ $name } · { $away }
area-metres = { "\u200F" }{ $metres } م
area-kilometres = { "\u200F" }{ $kilometres } كم
area-office = { "\u200F" }📍 لا بأس: رسالتك لدى مركز القيادة. سيبحث عن حيك ويجيبك هنا.
area-noted = { "\u200F" }📍 سُجِّل: مسكنك في { $area }.
area-at-gate = { "\u200F" }📍 سُجِّل: مسكنك في { $area }. وما دمت تنتظر عند البوابة، يقرأ العاملون هناك رسائلك.
area-moved-you = { "\u200F" }📍 تصل رسائلك الآن إلى العاملين في { $area }، ويمكنهم أيضًا قراءة ما كتبته من قبل.
gate-near = هذه أقرب البوابات إليك. عند أيها أنت الآن؟
receipt-for = هي الآن لدى: { $names }.
receipt-read = { "\u200F" }👀 رسالتك يقرؤها الآن: { $name }. ستصلك الإجابة هنا.
# حالة واحدة.
case-card = { "\u200F" }🗂 الحالة
case-set-area = { "\u200F" }📍 تحديد الحي
case-pass = تحويل
case-pass-ask = إلى أي حي تُحوَّل الحالة { $number } ({ $name })؟ يُرجى اختياره أو كتابة اسمه.
case-pass-sure = هل تُحوَّل الحالة { $number } ({ $name }) إلى { $area }؟ سيقرأ العاملون هناك كل ما قيل، وسنُعلم { $name } بذلك.
case-pass-yes = نعم، تُحوَّل
case-pass-no = لا، تبقى هنا
case-passed = { "\u200F" }☑️ الحالة { $number } ({ $name }) الآن لدى { $area }.
case-passed-by = { "\u200F" }🗂 حُوِّلت الحالة { $number } ({ $name }) إلى { $area } على يد { $by }.
case-moved = { "\u200F" }📍 مسكن { $name } في { $area }. الحالة { $number } الآن لدى العاملين هناك.
case-there-already = الحالة { $number } لدى ذلك الحي بالفعل.
case-leave = مغادرة
case-leave-one = مغادرة { $number } · { $name }
case-left = غادرت الحالة { $number } ({ $name }) ولن تصلك رسائلها. إذا أجبت فيها تعود إليها.
case-only-reader = لا أحد غيرك يقرأ الحالة { $number }، لذلك لا يمكنك مغادرتها. يُرجى تحويلها أو إغلاقها.
answering-now = { "\u200F" }✍️ يتولى الرد الآن: { $names }
answering-ask = { "\u200F" }✍️ الحالة { $number } ({ $name }): يتولى الرد الآن { $names }. لم يُرسَل شيء بعد. هل تريد الرد أيضًا؟
answering-too = نعم، أرد أيضًا
# بداية المناوبة ونهايتها.
duty-ended = انتهت مناوبتك، وما زالت تصلك رسائل هذه الحالات: { $cases }. هل تريد مغادرتها؟
duty-leave-all = مغادرتها كلها
duty-keep = البقاء فيها كلها
duty-kept = ستستمر رسائل هذه الحالات في الوصول إليك.
duty-left = غادرت: { $cases }
duty-none = لم تبقَ حالة لمغادرتها.
duty-stays = هذه لا يقرؤها أحد غيرك، لذلك تبقى معك: { $cases }
recap-duty = { "\u200F" }🗂 <b>الحالات المفتوحة التي تقرؤها من الآن: { $count }</b>
# البدء بالكتابة.
write-whom = إلى من تريد الكتابة؟ يُرجى إرسال اسم أو رقم حالة.
write-which = إلى من تريد الكتابة؟
write-nobody = { "\u200F" }«{ $words }»: لم نجد أحدًا بين من يمكنك الكتابة إليهم. يُرجى تجربة اسم آخر أو رقم حالة. للتراجع: { -command(name: "cancel") }
write-unreachable = لا يمكن الوصول إلى { $name } عبر تيليغرام، لذلك لا يمكن الكتابة من هنا.
write-prompt = يُرجى كتابة رسالتك إلى { $name }. للتراجع: { -command(name: "cancel") }
write-first = { "\u200F" }💬 رسالة إليك من <b>{ $name }</b>، من العاملين في { $area }. يمكنك الرد هنا بلغتك.
write-first-office = { "\u200F" }💬 رسالة إليك من <b>{ $name }</b>، من العاملين. يمكنك الرد هنا بلغتك.
command-area = حيّك
command-write = الكتابة إلى شخص
