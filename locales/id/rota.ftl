duty-page = { $parts }
duty-area = <b>Piket · { $area }</b>
    { $lines }
    { $next }
duty-line = Urutan { $level }: { $name }, sampai { $until }
duty-stand-in = Urutan { $level }: { $name } (pengganti), sampai { $until }
duty-nobody = Sekarang tidak ada yang piket. Panggilan langsung diteruskan kepada koordinator dan pusat komando.
duty-next = Pergantian berikutnya: { $at }
duty-no-change = Belum ada pergantian lain yang direncanakan.
duty-no-area = Belum ada lingkungan yang terdaftar.
