alert-arrival = <b>{ $name }</b> ada di gerbang: { $gate }
    Sejak { $since } · bahasa { $language }{ $silent }
    Perlu: { $need }
    Jumlah orang: { $party } · barang berat atau bantuan berjalan: { $luggage }
    Yang merasa sakit: { $ill }
arrival-language = 🌐 Selamat datang! Pilih bahasa Anda.
arrival-gate-unknown = Kode gerbang ini tidak dikenal. Pindai lagi kode QR di gerbang, atau tulis di sini apa yang Anda perlukan.
arrival-unknown = Pendaftaran ini tidak ditemukan, atau bukan milik Anda.
arrival-over = Pendaftaran ini sudah selesai.
arrival-not-received = Ketuk dulu “Sudah bertemu” setelah Anda bertemu orangnya.
arrival-ask-need = Apa yang Anda perlukan?
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
arrival-again = ✏️ Ubah jawaban saya
arrival-status-waiting = ✅ Kami sedang memanggil petugas. Mohon tunggu di gerbang.
arrival-status-taken = ✅ <b>{ $name }</b> sedang menuju ke tempat Anda sejak { $since }. Mohon tunggu di gerbang.
arrival-status-overdue = ⏳ <b>{ $name }</b> terlambat. Kami sedang menanyakan posisinya. Mohon tunggu di gerbang.
arrival-cancel = ✖️ Tidak perlu datang
arrival-cancelled = Baik, tidak ada yang akan datang. Jika ternyata Anda perlu seseorang, pindai lagi kodenya.
arrival-cancelled-on-the-way = ✖️ Panggilan { $number }: <b>{ $name }</b> tidak memerlukan siapa pun lagi. Anda tidak perlu pergi.
arrival-coming = <b>{ $name }</b> sedang menuju ke tempat Anda. Mohon tunggu di gerbang.
arrival-still-looking = Belum ada yang menjawab. Semua koordinator dan pusat komando terus dipanggil sampai ada yang datang. Dalam keadaan darurat, telepon <b>{ $emergency }</b>.
arrival-someone-else = Petugas yang tadi menuju ke tempat Anda tidak bisa datang. Kami sedang memanggil orang lain. Mohon tunggu di gerbang.
arrival-received = { $name } mengonfirmasi sudah bertemu dengan Anda. Selamat datang!
arrival-closed = Pendaftaran Anda sudah selesai. Anda bisa menulis di sini kapan saja.
arrival-receive = 🤝 Sudah bertemu
arrival-close-noted = 📝 Tutup, dengan catatan
arrival-close-plain = Tutup tanpa catatan
arrival-closing-ask = Tulis catatan penutup dalam satu pesan. Hanya petugas yang bisa melihatnya. /cancel untuk batal.
arrival-closing-kept = Pendaftaran ini sudah ditutup.
arrival-ended-cancelled = { $name } tidak memerlukan siapa pun lagi.
arrival-ended-received = { $name } sudah bertemu orangnya.
arrival-ended-closed = { $name } sudah bertemu orangnya dan menutup pendaftaran ini.
arrival-ended-noted = { $name } sudah bertemu orangnya dan menutup pendaftaran ini:
    { $note }
gate-ask-area = Gerbangnya di lingkungan mana? Ketuk, atau tulis nama lingkungan atau gerbangnya.
gate-ask-gate = Anda di gerbang mana di <b>{ $area }</b>?
gate-button-areas = ‹ Semua lingkungan
gate-none = Belum ada gerbang yang terdaftar di sini. Tulis di sini apa yang Anda perlukan, dalam bahasa Anda.
arrival-begun = 👋 Anda berada di: <b>{ $gate }</b>, { $area }.
    Ketuk tombol besar dan petugas akan datang. Jika Anda tidak melakukan apa-apa, satu menit lagi kami yang memanggil petugas.
arrival-card = 📍 <b>{ $gate }</b>, { $area }

    { $lines }
arrival-call = 🙋 Mohon datang ke sini
arrival-languages = 🌐 Bahasa …
arrival-back = ↩️ Kembali
arrival-skip = Lewati ›
arrival-unsaid = belum disebutkan
arrival-not-finished = {""}
    ⚠️ Sudah memindai kode, tetapi belum mengatakan apa-apa lagi.
arrival-status-soon = ✅ Anda baru saja memanggil kami. Sebentar lagi kami memanggil petugas kembali. Mohon tunggu di gerbang.
arrival-usual = Biasanya petugas datang dalam { $minutes } menit.
arrival-emergency = 🚑 Dalam keadaan darurat, telepon <b>{ $emergency }</b> sekarang juga.
arrival-write-here = Anda bisa menulis atau berbicara di sini kapan saja, dalam bahasa Anda sendiri: pesan Anda sampai ke petugas yang datang.
arrival-nobody-came = 🔔 Belum ada yang datang
arrival-cancel-ask = Benar tidak perlu ada yang datang?
arrival-cancel-sure = Ya, tidak perlu datang
arrival-nobody-on-call = Saat ini tidak ada petugas piket di gerbang ini. Koordinator dan pusat komando terus dipanggil sampai ada yang datang. Dalam keadaan darurat, telepon <b>{ $emergency }</b>.
arrival-moved = 📍 Panggilan { $number }: <b>{ $name }</b> sekarang ada di gerbang lain: <b>{ $gate }</b>, { $area }.
arrival-where-are-you = ❓ Panggilan { $number }: <b>{ $name }</b> masih menunggu di { $gate } dan bertanya Anda ada di mana.
arrival-not-come = ⚠️ Panggilan { $number }: menurut <b>{ $name }</b>, belum ada yang datang ke { $gate }. Orang lain sedang dipanggil. Jika Anda sudah di sana, tangani lagi panggilan ini.
arrival-receive-ask = Apakah Anda benar-benar sudah bertemu <b>{ $name }</b> di { $gate }?
arrival-receive-sure = 🤝 Ya, sudah bertemu
arrival-receive-noted = Tercatat: Anda sudah bertemu.
arrival-staff-ask = Anda memindai: <b>{ $gate }</b>, { $area }. Apakah Anda sendiri yang baru tiba di sini?
arrival-staff-arrives = 🙋 Ya, panggil petugas
arrival-staff-tries = Tidak, hanya mencoba
arrival-scanned = Kode dipindai: <b>{ $gate }</b>, { $area }.
arrival-scanned-only = ✅ Kodenya berfungsi: <b>{ $gate }</b>, { $area }. Tidak ada yang dipanggil.
arrival-ringing-again = Kami sedang memanggil lagi.
arrival-asked-where = Ada petugas yang menuju ke tempat Anda. Kami sudah menanyakan posisinya.
arrival-eta = ⏱ { $minutes } menit
arrival-eta-told = Orang yang menunggu sudah diberi tahu.
arrival-coming-at = <b>{ $name }</b> akan tiba di tempat Anda sekitar pukul { $at }.
arrival-nobody-here = 🔍 Tidak ada siapa-siapa
arrival-asked-them = Kami sedang bertanya di mana orangnya berada.
arrival-where-are-they = ❓ <b>{ $name }</b> sudah di gerbang ({ $gate }), tetapi tidak melihat Anda. Apakah Anda masih di sana?
arrival-still-here = 🙋 Ya, saya di sini
arrival-still-here-told = ✅ Petugas sudah diberi tahu bahwa Anda di sini.
arrival-is-still-there = 🙋 Panggilan { $number }: <b>{ $name }</b> masih di gerbang ({ $gate }) dan sedang mencari Anda.
arrival-missing-medical = ⚠️ Panggilan { $number }: <b>{ $name }</b> meminta bantuan medis atau memberi tahu ada yang sakit di gerbang ({ $gate }), tetapi tidak ditemukan. Mohon dicari, kalau bisa bersama orang lain.
arrival-gone = Kami tidak menemukan Anda di gerbang. Jika Anda masih perlu seseorang, pindai lagi kodenya atau tulis di sini.
arrival-gone-office = Panggilan { $number }: <b>{ $name }</b> tidak ditemukan di gerbang ({ $gate }) dan tidak menjawab. Sekarang tidak ada lagi yang mencari.
arrival-ended-gone = Tidak ada orang di sana, dan tidak ada jawaban.
arrival-close-ask = Panggilan { $number }: Anda sudah bertemu <b>{ $name }</b> di { $gate }. Jika semua sudah beres, silakan tutup.
arrival-close-ask-other = Panggilan { $number }: { $worker } sudah bertemu <b>{ $name }</b> di { $gate }, tetapi tidak bisa menutupnya lagi. Mohon Anda tutup.
arrival-close-undo = ↩️ Batal tutup
arrival-close-undone = Pendaftaran ini tidak jadi ditutup.
arrival-close-too-late = Penutupan hanya bisa dibatalkan dalam dua menit.
arrival-ended-itself = { $name } sudah bertemu orangnya; tertutup sendiri setelah 12 jam.
arrival-ended-closed-by = { $name } sudah bertemu orangnya; { $worker } menutup pendaftaran ini.
arrival-nobody-reached = Saat ini petugas piket di gerbang ini tidak bisa dihubungi. Koordinator dan pusat komando terus dipanggil sampai ada yang datang. Dalam keadaan darurat, telepon <b>{ $emergency }</b>.
