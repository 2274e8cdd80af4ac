# Full, or other work at that hour.
shift-full-ask = <b>اكتمل العدد في هذه المهمة.</b>

    { $card }

    هل نضيفك إلى قائمة الانتظار؟ سيكون رقمك { $position }، وإذا شغر مكان فسأعرضه عليك.
shift-clash = <b>تتعارض هذه المهمة مع ما لديك.</b> لديك:

    { $others }

    المهمة الجديدة:

    { $card }
shift-clash-short = <b>تتداخل هذه المهمة مع ما لديك بضع دقائق فقط.</b> لديك:

    { $others }

    المهمة الجديدة:

    { $card }
# A shift in a list: its title, start and end.
shift-named = { "\u200F" }{ $title }، { $start } – { $end }
shift-toast-undone = تم التراجع. هذه المهمة ليست لك.

# A link to one shift.
shift-one = <b>هل يمكنك المساعدة هنا؟</b>

    { $card }
shift-requested = 🙏 <b>شكرًا لك! سألنا فريق التنسيق.</b> إذا وافق فالمهمة لك دون أي خطوة أخرى.

    { $card }
shift-not-taken = تم تأكيد دورك، لكن تعذّر تسجيلك في هذه المهمة:
    { $why }

    { $card }
shift-link = <b>يُرجى إعادة توجيه هذا الرابط.</b> من يفتحه يمكنه تولّي المهمة، أما المنضمّون الجدد فتلزمهم موافقتك أولًا.

    { $link }

    { $card }

# Offers of free places to those who wait.
shift-offer = 🎁 <b>شغر مكان. هل تريده؟</b>

    { $card }

    أحتفظ به لك حتى { $until }، ثم أعرضه على الشخص التالي.
shift-offer-first = 🎁 <b>شغر مكان، والمهمة تبدأ قريبًا. هل تريده؟</b>

    { $card }

    نسأل الآن كل من في قائمة الانتظار. المكان لأول من يوافق.
shift-offer-declined = حسنًا، سأعرضه على الشخص التالي. لم تعد على قائمة الانتظار.

    { $card }
shift-offer-unanswered = انتقل المكان إلى الشخص التالي في الدور.

    { $card }

    هل نضيفك من جديد إلى قائمة الانتظار؟
shift-offer-quicker = سبقك شخص آخر. ما زلت على قائمة الانتظار.

    { $card }
shift-offer-late = انتهى هذا العرض.
shift-offer-over = انتهى هذا العرض.

    { $card }
shift-waited = بدأت المهمة ولم يشغر أي مكان. شكرًا لانتظارك!

    { $card }

# To the coordinators.
shift-waiting-missed = { "\u200F" }⚠️ { $name } على قائمة الانتظار، لكن يتعذّر الوصول إلى هذا الشخص. نسأل الآن الشخص التالي.

    { $card }
shift-holder-missed = { "\u200F" }⚠️ { $name } ضمن المسجّلين في المهمة، لكن لم يعد الوصول إلى هذا الشخص ممكنًا.

    { $card }

# Buttons.
shift-button-take-it = سأتولاها
shift-button-share = 🔗 رابط هذه المهمة
shift-button-join = إلى قائمة الانتظار
shift-button-undo = ↩️ تراجع
shift-button-instead = هذه بدلًا من الأخرى
shift-button-both = المهمتان معًا
shift-button-keep-mine = إبقاء ما لدي
shift-button-take-offer = نعم، أريده
shift-button-decline = لا، شكرًا
