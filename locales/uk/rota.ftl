duty-page = { $parts }
duty-area = <b>Чергування · { $area }</b>
    { $lines }
    { $next }
duty-line = Рівень { $level }: { $name }, до { $until }
duty-stand-in = Рівень { $level }: { $name } (заміна), до { $until }
duty-nobody = Зараз ніхто не чергує. Виклики йдуть одразу координаторам і до штабу.
duty-next = Наступна передача чергування: { $at }
duty-no-change = Інших передач чергування не заплановано.
duty-no-area = Ще не додано жодного мікрорайону.
