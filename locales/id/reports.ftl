# The page's parts, each a text of its own.
report-page = { $parts }
report-head = ☀️ <b>Laporan malam · { $day }</b>
report-quiet = ☀️ Sehari semalam yang tenang: tidak ada yang datang dan tidak ada panggilan. { $areas }
report-area = <b>{ $area }</b>
    { $lines }
report-line-came = Kedatangan: { $arrivals } · panggilan: { $alerts }
report-line-waits = Sampai ada yang menangani: biasanya { $median }, paling lama { $worst } · langkah terbanyak: { $steps }
report-line-left = Tanpa jawaban: { $unanswered } · masih terbuka: { $open }
report-line-woken = Dibangunkan: { $names }
report-woken = { $name } ({ $times }×)
report-minutes = { $minutes } menit
report-more-areas = Ada kejadian juga di: { $areas }
report-quiet-areas = Tenang: { $areas }
report-button-table = 📊 Sebagai tabel
report-column-area = Lingkungan
report-column-name = Nama
report-column-arrivals = Kedatangan
report-column-alerts = Panggilan
report-column-median = Tunggu biasa
report-column-worst = Tunggu terlama
report-column-steps = Langkah terbanyak
report-column-unanswered = Tanpa jawaban
report-column-open = Masih terbuka
report-column-woken = Dibangunkan
# The end of a list: how many of it are left out.
list-more = … +{ $count }
wake-too-often = ⚠️ { $name } ({ $area }) malam ini sudah dibangunkan: { $times } kali. Bisakah orang lain menggantikan?
# Who is on call how much.
fair-page = <b>Pembagian piket · { $area }</b>
    4 pekan terakhir → 4 pekan berikutnya.

    { $lines }
fair-line = <b>{ $name }</b>
    Malam: { $nights } → { $nights_ahead } · hari akhir pekan: { $days } → { $days_ahead } · dibangunkan: { $woken }
    { $test }
# Pictures and files.
rota-button-fairness = ⚖️ Pembagian piket
rota-button-picture = 🖼 Sebagai gambar
rota-button-calendar = 📆 Untuk kalender saya
rota-all-areas = <b>Jadwal piket semua lingkungan</b>
rota-refused-no-times = Anda tidak punya piket dalam enam bulan ke depan.
calendar-summary = Piket: { $area }, urutan { $level }
calendar-caption = Jadwal piket Anda sampai { $day }. Buka berkas ini untuk menambahkannya ke kalender. Perubahan sesudahnya tidak ikut: jika ada, ketuk tombolnya lagi.
parcel-being-made = Sebentar, sedang dibuat.
parcel-impossible = Gambar atau berkas ini belum bisa dibuat. Mohon beri tahu pengelola bot ini.
parcel-failed = Gambar atau berkas tidak terkirim. Coba lagi beberapa menit lagi.
