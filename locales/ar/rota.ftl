duty-page = { $parts }
duty-area = <b>المناوبة · { $area }</b>
    { $lines }
    { $next }
duty-line = المستوى { $level }: { $name }، حتى { $until }
duty-stand-in = المستوى { $level }: { $name } (بالنيابة)، حتى { $until }
duty-nobody = لا أحد مناوب الآن. تذهب التنبيهات مباشرةً إلى فريق التنسيق ومركز القيادة.
duty-next = التسليم التالي: { $at }
duty-no-change = لا يوجد تسليم آخر مقرّر.
duty-no-area = لم يُضَف أي حي بعد.
