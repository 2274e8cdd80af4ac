# Siapa yang ditelepon bila pesan tidak membangunkan siapa pun.
command-numbers = Nomor untuk ditelepon
alert-card-numbers = { $card }

    { $numbers }
alert-numbers = ☎️ <b>Tidak ada yang menjawab. Mohon telepon sendiri:</b>
    { $numbers }
alert-numbers-none = ☎️ <b>Tidak ada yang menjawab, dan di sini belum ada nomor untuk ditelepon.</b> Tambahkan dengan /numbers.
alert-number = { $label }: { $phone }
alert-call-failed = ☎️ Panggilan { $number }: layanan telepon tidak bisa dihubungi, jadi tidak ada yang ditelepon.

    { $numbers }
numbers-ask-area = Nomor telepon lingkungan mana?
numbers-list = ☎️ <b>Nomor untuk ditelepon · { $area }</b>
    { $numbers }

    Bila semua orang sudah dipanggil dan beberapa menit tidak ada yang menjawab, nomor ini muncul di kartu panggilan.
numbers-none = Belum ada nomor.
numbers-button-add = ➕ Tambah nomor
numbers-button-remove = 🗑 { $label }
numbers-ask = Siapa yang mengangkat, dan berapa nomornya? Misalnya: Meja malam +86 21 5555 0100
numbers-unreadable = Tidak ada nomor telepon di sini. Mohon tulis seperti ini: Meja malam +86 21 5555 0100
numbers-full = Daftar sudah penuh ({ $limit }). Hapus satu nomor dulu.
numbers-known = Nomor ini sudah ada di daftar.
# Alamat kalender pribadi.
rota-button-address = 🔗 Alamat kalender saya
calendar-name = Piket
calendar-address = 🔗 <b>Alamat kalender Anda</b>
    { $address }

    Langgani alamat ini di aplikasi kalender: jadwal piket Anda tampil di sana dan mengikuti setiap perubahan. Siapa pun yang punya alamat ini bisa melihat jadwal itu, jadi mohon jangan dibagikan.
calendar-button-new = 🔁 Alamat baru
calendar-button-end = 🗑 Matikan
calendar-ask-sure = Alamat yang sekarang tidak akan berfungsi lagi di kalender mana pun. Lanjutkan?
calendar-button-sure = Ya, lanjutkan
calendar-ended = Alamat kalender Anda sudah dimatikan.
calendar-no-web = Alamat kalender tidak tersedia di sini. Jadwal Anda bisa diminta sebagai file lewat /rota.
# Menutup beberapa kedatangan sekaligus.
arrival-close-ask-all = Anda sudah bertemu orang-orang ini ({ $count }): { $names }. Jika semuanya sudah beres, silakan tutup. Untuk menutup sebagian saja, buka lewat /alerts.
arrival-close-ask-others = { $worker } sudah bertemu orang-orang ini ({ $count }), tetapi tidak bisa menutupnya lagi: { $names }. Mohon Anda tutup semuanya.
arrival-close-all = ☑️ Tutup semua
arrival-closed-all = Sudah ditutup: { $count }
