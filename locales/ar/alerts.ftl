alert-card-open = 🔔 <b>تنبيه { $number }</b> · { $area }
    { $what }
alert-card-reopened = 🔔 <b>التنبيه { $number } مفتوح من جديد</b> · { $area }
    { $what }
alert-card-all = 🔔🔔 <b>التنبيه { $number }: لم يُجب أحد من المناوبين</b> · { $area }
    { $what }

    يجري الآن استدعاء جميع المنسّقين ومكتب القيادة.
alert-card-again = 🔔🔔🔔 <b>التنبيه { $number }: لم يتولَّه أحد بعد</b> · { $area } · النداء رقم { $times }
    { $what }

    يُستدعى الجميع مرارًا إلى أن يتولى أحد الأمر.
alert-card-taken = ✅ <b>تنبيه { $number }</b> · { $area }
    { $what }

    الأمر في عهدة <b>{ $name }</b>.
alert-card-yours = ✅ <b>التنبيه { $number } في عهدتك</b> · { $area }
    { $what }
alert-card-over = ☑️ <b>تنبيه { $number }</b> · { $area }
    { $what }

    { $ending }
alert-no-area = بلا حي
alert-take = ✋ سأتولى الأمر
alert-done = تم الأمر
alert-give-back = لا أستطيع، حوِّلوه
alert-yours = الأمر في عهدتك.
alert-ended = انتهى هذا التنبيه.
alert-ended-by = أُنجز الأمر على يد { $name }.
alert-unknown = هذا التنبيه غير موجود.
alert-taken-by = التنبيه { $number } في عهدة شخص آخر: { $name }.
alert-over = التنبيه { $number } انتهى من قبل.
alert-not-yours = التنبيه { $number } ليس في عهدتك الآن ولم يتولَّه أحد. لتولّيه يُرجى الضغط على «سأتولى الأمر».
alert-still-on-it = التنبيه { $number }: هل ما زال في عهدتك؟ إن لم يصل جواب ينتقل إلى الشخص التالي.
alert-still-yes = نعم، ما زلت أتولاه
alert-still-thanks = التنبيه { $number }: شكرًا، ما زال في عهدتك.
alert-still-reopened = التنبيه { $number } مفتوح من جديد وينتقل إلى الشخص التالي.
alert-still-over = التنبيه { $number } انتهى.
alert-given-back = انتقل الأمر إلى شخص آخر.
