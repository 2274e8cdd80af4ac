alert-arrival = <b>{ $name }</b> ada di gerbang: { $gate }
    Sejak { $since } · bahasa { $language }
    Perlu: { $need }
    Jumlah orang: { $party } · barang berat atau bantuan berjalan: { $luggage }
    Yang merasa sakit: { $ill }{ $notes }
arrival-card-notes =
    {""}
    { $notes }
arrival-language = 🌐 Selamat datang! Pilih bahasa Anda.
arrival-gate-unknown = Kode gerbang ini tidak dikenal. Pindai lagi kode QR di gerbang, atau tulis di sini apa yang Anda perlukan.
arrival-unknown = Pendaftaran ini tidak ditemukan, atau bukan milik Anda.
arrival-over = Pendaftaran ini sudah selesai.
arrival-not-received = Ketuk dulu “Sudah bertemu” setelah Anda bertemu orangnya.
arrival-ask-need = Selamat datang. Anda berada di: <b>{ $gate }</b>. Apa yang Anda perlukan?
arrival-need-button-fetch = 🚪 Tolong jemput saya
arrival-need-button-register = 📝 Hanya mendaftar
arrival-need-button-medical = 🚑 Bantuan medis
arrival-need-fetch = dibukakan gerbang dan dijemput
arrival-need-register = mendaftar
arrival-need-medical = bantuan medis
arrival-ask-party = Anda datang berapa orang?
arrival-people = { $party ->
    [5] 5+
   *[other] { $party }
  }
arrival-ask-luggage = Ada barang bawaan berat, atau ada yang perlu dibantu berjalan?
arrival-luggage-some = Ada
arrival-luggage-none = Tidak ada
arrival-ask-ill = Ada yang merasa sakit (demam, batuk, sesak napas)?
arrival-ill-somebody = Ada
arrival-ill-nobody = Tidak ada
arrival-check = <b>Apakah ini sudah benar?</b>
    Gerbang: { $gate }
    Anda perlu: { $need }
    Jumlah orang: { $party }
    Barang berat atau bantuan berjalan: { $luggage }
    Yang merasa sakit: { $ill }
arrival-check-unwell = <b>Apakah ini sudah benar?</b>
    Gerbang: { $gate }
    Anda perlu: { $need }
    Jumlah orang: { $party }
    Barang berat atau bantuan berjalan: { $luggage }
    Yang merasa sakit: { $ill }

    Dalam keadaan darurat, telepon <b>120</b> sekarang juga.
arrival-confirm = ✅ Benar, panggil orang
arrival-again = ↩️ Ulangi dari awal
arrival-status-waiting = ✅ Anda sudah terdaftar. Kami sedang memanggil petugas. Mohon tunggu di gerbang.
arrival-status-taken = ✅ Anda sudah terdaftar, dan petugas sedang menuju ke tempat Anda. Mohon tunggu di gerbang.
arrival-status-overdue = ✅ Anda sudah terdaftar. Kami sedang menanyakan kabar petugas yang menuju ke tempat Anda. Mohon tunggu di gerbang.
arrival-elsewhere = ✅ Anda terdaftar di gerbang lain: <b>{ $gate }</b>, { $area }. Petugas akan datang ke sana. Jika sekarang Anda berada di <b>{ $here }</b>, { $there }, ketuk “{ arrival-cancel }”, lalu pindai lagi kode ini.
arrival-add-note = ✏️ Tambah catatan
arrival-cancel = ✖️ Tidak perlu lagi
arrival-note-ask = Tulis catatan Anda dalam satu pesan, dalam bahasa Anda sendiri. /cancel untuk batal.
arrival-note-kept = Catatan Anda sudah diteruskan.
arrival-note-passed = ✏️ Panggilan { $number }, catatan dari <b>{ $name }</b>:
    { $note }
arrival-cancelled = Pendaftaran Anda dibatalkan. Tidak ada yang akan datang. Pindai lagi kodenya jika Anda perlu seseorang.
arrival-cancelled-on-the-way = ✖️ Panggilan { $number }: <b>{ $name }</b> membatalkan dan tidak memerlukan siapa pun lagi.
arrival-coming = <b>{ $name }</b> sedang menuju ke tempat Anda. Mohon tunggu di gerbang.
arrival-still-looking = Belum ada yang menjawab. Semua koordinator dan pusat komando terus dipanggil sampai ada yang datang. Dalam keadaan darurat, telepon <b>120</b>.
arrival-someone-else = Petugas yang tadi menuju ke tempat Anda tidak bisa datang. Kami sedang memanggil orang lain. Mohon tunggu di gerbang.
arrival-received = { $name } mengonfirmasi sudah bertemu dengan Anda. Selamat datang!
arrival-closed = Pendaftaran Anda sudah selesai. Anda bisa menulis di sini kapan saja.
arrival-receive = 🤝 Sudah bertemu
arrival-close-noted = 📝 Tutup, dengan catatan
arrival-close-plain = Tutup tanpa catatan
arrival-closing-ask = Tulis catatan penutup dalam satu pesan. Hanya petugas yang bisa melihatnya. /cancel untuk batal.
arrival-closing-kept = Pendaftaran ini sudah ditutup.
arrival-ended-cancelled = Dibatalkan oleh { $name }.
arrival-ended-received = { $name } sudah bertemu orangnya.
arrival-ended-closed = { $name } sudah bertemu orangnya dan menutup pendaftaran ini.
arrival-ended-noted = { $name } sudah bertemu orangnya dan menutup pendaftaran ini:
    { $note }
arrival-eta = ⏱ { $minutes } menit
arrival-eta-told = Orang yang menunggu sudah diberi tahu.
arrival-coming-at = <b>{ $name }</b> akan tiba di tempat Anda sekitar pukul { $at }.
arrival-nobody-here = 🔍 Tidak ada siapa-siapa
arrival-asked-them = Kami sedang bertanya di mana orangnya berada. Jika dalam 5 menit tidak ada jawaban, panggilan ini berakhir sendiri.
arrival-where-are-they = ❓ <b>{ $name }</b> sudah di gerbang ({ $gate }), tetapi tidak melihat Anda. Apakah Anda masih di sana?
arrival-still-here = 🙋 Ya, saya di sini
arrival-still-here-told = ✅ Petugas sudah diberi tahu bahwa Anda di sini.
arrival-is-still-there = 🙋 Panggilan { $number }: <b>{ $name }</b> masih di gerbang ({ $gate }) dan sedang mencari Anda.
arrival-missing-medical = ⚠️ Panggilan { $number }: <b>{ $name }</b> meminta bantuan medis di gerbang ({ $gate }), tetapi tidak ditemukan. Mohon dicari, kalau bisa bersama orang lain.
arrival-gone = Kami tidak menemukan Anda di gerbang. Jika Anda masih perlu seseorang, pindai lagi kodenya atau tulis di sini.
arrival-gone-office = Panggilan { $number }: <b>{ $name }</b> tidak ditemukan di gerbang ({ $gate }) dan tidak menjawab. Sekarang tidak ada lagi yang mencari.
arrival-ended-gone = Tidak ada orang di sana, dan tidak ada jawaban.
