duty-page = { $parts }
duty-area = <b>Дежурство · { $area }</b>
    { $lines }
    { $next }
duty-line = { $level }-й дежурный: { $name }, до { $until }
duty-stand-in = { $level }-й дежурный: { $name } (замена), до { $until }
duty-nobody = Сейчас никто не дежурит. Вызовы идут сразу координаторам и в штаб.
duty-next = Следующая передача дежурства: { $at }
duty-no-change = Других передач дежурства не запланировано.
duty-no-area = Пока не добавлен ни один микрорайон.
