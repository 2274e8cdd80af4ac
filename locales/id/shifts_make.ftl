# Membuat tugas: satu baris, peran, pengulangan, templat, salinan satu minggu. Lalu aturan lingkungan.
make-title = { $question }

    💡 Atau semuanya dalam satu baris: <i>Gerbang 3, besok 22.00-06.00, 2 orang, bahasa Korea</i>
make-capacity = { $question }
    Jika ada beberapa peran: <i>2 gerbang, 1 sopir</i>
make-zone = 🌐 Zona waktu: { $zone }
make-role = 👥 { $role }: { $count }
make-beside = 👥 { $title }: { $taken }/{ $capacity }
make-which-day = Hari mana yang Anda maksud: { $days }? Tulis dengan nama bulannya.
make-posted = ✅ <b>{ $count } tugas sudah diumumkan.</b> Relawan menemukannya di /shifts.
make-kept = 📝 <b>{ $count } draf disimpan.</b> Ada di /coverage; relawan melihatnya setelah diterbitkan.
make-too-many = Terlalu banyak sekaligus. Paling banyak { $limit } tugas.
make-nothing = Tidak ada lagi yang perlu diumumkan.

make-series = 🔁 <b>Ulangi tugas ini?</b> Ketuk harinya, atau tulis hari terakhir.

    { $card }

    { $days }
make-days = 📅 { $count } hari: { $days }
make-no-days = 📅 Belum ada hari. Ketuk satu hari.
make-left-out = ✕ Tanpa hari libur: { $days }
make-added = ＋ Hari kerja pengganti libur: { $days }
make-unknown-years = ⚠️ Hari libur { $years } belum diumumkan. Hari-hari itu dihitung seperti biasa.
make-already = Sudah ada dan tetap: { $count }
make-weekday-on = ✓ { $day }
make-every = { $count ->
    [1] Setiap minggu
   *[other] Setiap { $count } minggu
  }
make-until = Sampai { $day }
make-holidays-usual = Hari libur: biasa
make-holidays-off = Hari libur: tanpa
make-holidays-workdays = Mengikuti hari kerja
make-button-repeat = 🔁 Ulangi
make-button-post-all = Umumkan semua: { $count }
make-button-following = 🔁 Semua berikutnya juga
make-button-crew = 👥 Peran lain juga
make-followed = { $count } tugas lain juga diubah. Tetap seperti semula: { $left }

make-template = 📋 <b>Templat</b>

    { $card }

    “Satu per orang”: sampai 24 jam sebelum mulai, tidak ada yang bisa mengambil dua. “Boleh menyusul”: setelah mulai masih bisa diambil, dan jamnya dihitung sejak itu.
make-templates = 📋 <b>Templat.</b> Ketuk satu untuk diumumkan atau diubah.
make-no-templates = 📋 Belum ada templat. Setelah mengumumkan tugas, ketuk “Jadikan templat”.
make-no-template = Templat ini sudah tidak ada.
make-clock = 🕕 { $start } – { $end }
make-flag-popular = ⭐ Satu per orang: { $state }
make-flag-begun = ▶️ Boleh susul: { $state }
make-button-templates = 📋 Templat
make-button-keep-template = 📋 Jadikan templat
make-button-use = Umumkan
make-button-remove = 🗑 Hapus

make-copy = 🗓 <b>Salin satu minggu ke minggu berikutnya?</b>
    📍 { $area }
    📅 { $start } – { $end }

    { $count ->
        [0] Tidak ada yang perlu diumumkan.
       *[other] { $count } tugas akan diumumkan, tanpa orang.
    } Sudah ada: { $already }. Waktunya sudah lewat: { $over }.
make-button-copy = 🗓 Salin minggu
make-button-this-week = Pilih minggu ini
make-button-last-week = Pilih minggu lalu

make-table = 📄 { $count } tugas. Ubah sesuka Anda, biarkan kolom id, lalu kirim kembali berkasnya.
make-table-ordered = Tabel segera dikirim.
make-button-table = 📄 Sebagai tabel

rules-card = 📏 <b>Aturan tugas di { $area }</b>
    Berlaku bagi siapa pun yang mengambil tugas mulai sekarang. Anda tetap bisa memasukkan siapa saja.

    💤 Jam istirahat di antara dua tugas
    ⏱ Paling banyak jam dari Senin sampai Minggu
    🤝 Berapa lama dua tugas boleh bertumpuk, jika orangnya mau keduanya
    🔰 Orang baru dan yang sedang dilatih: hanya jika sudah ada yang berpengalaman
    🧒 Begitu juga yang di bawah 18 tahun
rules-on = ya
rules-off = tidak
rules-hours = { $count } jam
rules-minutes = { $count } menit
rules-button = 📏 Aturan
rules-button-rest = 💤 Istirahat: { $value }
rules-button-week = ⏱ Seminggu: { $value }
rules-button-grace = 🤝 Tumpuk: { $value }
rules-button-new = 🔰 Orang baru: { $value }
rules-button-minors = 🧒 Di bawah 18: { $value }
rules-button-minor = 🧒 Di bawah 18: { $state }
rules-button-trainee = 🔰 Dilatih: { $state }

shift-rests = ✋ Istirahat kurang: di sini perlu { $hours } jam di antara tugas. Terlalu dekat:
    { $others }
shift-week-full = ✋ Minggu itu akan lebih dari { $hours } jam.
shift-needs-guide = ✋ Bagi yang baru pertama kali: bisa setelah ada orang berpengalaman di tugas ini.
shift-minor-alone = ✋ Bagi yang di bawah 18 tahun: bisa setelah ada orang dewasa berpengalaman di tugas ini.
shift-opens-later = ✋ Banyak diminati: tugas kedua seperti ini dibuka { $at }.
shift-joined = ✅ <b>Tugas ini milik Anda. Sedang berjalan, Anda bisa langsung datang.</b> Jam Anda dihitung mulai sekarang.

    { $card }
