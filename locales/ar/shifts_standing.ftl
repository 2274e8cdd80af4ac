# Looking for a stand-in.
stand-ask = <b>هل نبحث عن أحد لهذه المهمة؟</b>

    { $card }

    إلى أن يقبل أحد، تبقى المهمة لك.
stand-pick = <b>من أسأل؟</b>

    { $card }
stand-nobody = لا يوجد الآن شخص متفرغ تناسبه هذه المهمة. تبقى المهمة لك.

    { $card }
stand-asked = 🔎 <b>أسأل نيابةً عنك.</b> إلى أن يقبل أحد، تبقى المهمة لك.
    سُئلوا: { $count } · اعتذروا: { $declined }

    { $card }
stand-withdrawn = توقفت عن السؤال. تبقى المهمة لك.

    { $card }
stand-card = 🙋 { "\u200F" }<b>{ $name }: تعذّر الحضور، والبحث جارٍ عن بديل. هل يمكنك أن تنوب؟</b>

    { $card }
stand-over = لم يعد ذلك ضروريًا. شكرًا!

    { $card }
stand-you-declined = حسنًا، شكرًا على الرد.
stand-declined = { "\u200F" }{ $name }: لا يمكن الحضور بدلًا منك. تبقى المهمة لك.

    { $card }
stand-none-left = حتى الآن لا أحد يمكنه أن ينوب عنك. تبقى المهمة لك.

    { $card }
stand-found = ✅ { "\u200F" }<b>{ $name }: سيتولى مهمتك. لا داعي لحضورك.</b>

    { $card }
stand-undone = ↩️ { "\u200F" }<b>{ $name }: تعذّر الحضور بدلًا منك. عادت المهمة لك.</b>

    { $card }
stand-undone-you = تم التراجع. ليست المهمة لك، وقد أُبلغ من طلب منك.

    { $card }
stand-button-find = 🔎 البحث عن بديل
stand-button-all = سؤال الجميع ({ $count })
stand-button-one = سؤال شخص واحد
stand-button-withdraw = التوقف عن السؤال
shift-giver-busy = { "\u200F" }{ $name }: هناك ارتباط آخر الآن. يمكنك البحث عن بديل بنفسك.

# Exchanging two shifts.
swap-choose = <b>بأي مهمة تبدّل مهمتك؟</b> مهمتك:

    { $card }

    { $shifts }
swap-line = { "\u200F" }<b>{ $number }.</b> { $title }, { $start } – { $end }
    { "\u200F" }👤 { $name }
swap-none = لا توجد الآن مهمة يمكن التبديل بها.

    { $card }
swap-lines = تعطي: { $yours }
    تأخذ: { $theirs }
swap-asked = 🔁 <b>سألت { $name }.</b> لا يتغيّر شيء إلى أن توافقا معًا.

    { $lines }
swap-card = 🔁 { "\u200F" }<b>{ $name }: طلب تبديل المهمة معك.</b>

    { $lines }
swap-agreed = 👍 <b>وافقتما معًا.</b> يمكن للمنسّقين الاعتراض حتى { $until }. لا يتغيّر شيء قبل ذلك.

    { $lines }
swap-done = ✅ <b>تم تبديل المهمة مع { $name }.</b>

    { $lines }
swap-declined = { "\u200F" }{ $name }: التبديل غير ممكن. لم يتغيّر شيء.

    { $lines }
swap-you-declined = حسنًا، لم يتغيّر شيء.

    { $lines }
swap-over = لم يتم هذا التبديل. لم يتغيّر شيء.

    { $lines }
swap-vetoed = اعترض المنسّق على التبديل. لم يتغيّر شيء.

    { $lines }
swap-veto-ask = 🔁 { "\u200F" }<b>{ $name } و{ $other }: طلب تبديل المهام.</b> يتم ذلك { $until } ما لم تعترض.

    { $lines }
swap-button = 🔁 تبديل
swap-button-ask = { "\u200F" }{ $number } · سؤال
swap-button-agree = نعم، نبدّل
swap-button-veto = اعتراض
shift-swap-impossible = غير ممكن لدى { $name }: { $why }
