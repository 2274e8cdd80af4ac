duty-page = { $parts }
duty-area = <b>Nöbetçiler · { $area }</b>
    { $lines }
    { $next }
duty-line = { $level }. sıra: { $name }, bitiş: { $until }
duty-stand-in = { $level }. sıra: { $name } (yerine bakıyor), bitiş: { $until }
duty-nobody = Şu anda nöbetçi yok. Çağrılar doğrudan koordinatörlere ve komuta merkezine gidiyor.
duty-next = Sonraki nöbet değişimi: { $at }
duty-no-change = Planlanmış başka nöbet değişimi yok.
duty-no-area = Henüz hiçbir mahalle tanımlı değil.
