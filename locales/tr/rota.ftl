duty-page = { $parts }
duty-area = <b>Nöbetçiler · { $area }</b>
    { $lines }
    { $next }
duty-line = { $level }. sıra: { $name }, bitiş: { $until }
duty-stand-in = { $level }. sıra: { $name } (yerine bakıyor), bitiş: { $until }
duty-nobody = Şu anda nöbetçi yok. Çağrılar doğrudan koordinatörlere ve komuta merkezine gidiyor.
duty-next = Sonraki devir: { $at }
duty-no-change = Planlanmış başka devir yok.
duty-no-area = Henüz hiçbir mahalle tanımlı değil.
