command-checkin = Daftarkan orang tanpa Telegram
command-announce = Kabarkan orang yang akan tiba
command-announced = Siapa yang akan tiba
help-checkin = /checkin – daftarkan orang tanpa Telegram, satu keluarga, atau satu bus penuh. Petugas langsung dipanggil.
help-announced = /announced – siapa yang akan tiba dan siapa yang terlambat
help-announce = /announce – kabarkan orang yang akan tiba. Baris dari tabel bisa ditempel setelah perintah: nama, bahasa, lingkungan, gerbang, waktu, jumlah orang, keperluan.
companion-for = 👥 Untuk <b>{ $name }</b>:
    { $what }
companion-for-both = 👥 Untuk <b>{ $name }</b>:
    { $what }

    Tunjukkan ini:
    { $theirs }
companion-on-card = {""}
    👥 Tanpa Telegram; didaftarkan oleh { $name }
companion-names = {""}
    Nama: { $names }
checkin-ask-gate = Mereka ada di mana? Ketuk lingkungan, lalu gerbangnya. Petugas langsung dipanggil.
checkin-ask-names = Petugas sudah dipanggil. Siapa yang tiba? Kirim namanya, atau semua nama, satu per baris, atau jumlah orangnya saja.
checkin-names-skipped = Baik. Pendaftarannya tetap berlaku.
checkin-button-somebody = 👥 Daftarkan orang lain
checkin-button-names = ✏️ Nama
checkin-button-language = 🌐 Bahasa mereka
checkin-ask-language = Mereka berbicara bahasa apa?
checkin-speaks = Dicatat: { $language }.
checkin-too-many = Satu pendaftaran paling banyak untuk { $limit } orang. Mohon daftarkan yang lain secara terpisah.
unknown-gate-answer = ⚠️ Kode gerbang ini salah atau sudah lama. Pusat komando sudah tahu bahwa Anda di sini. Ketuk lingkungan tempat Anda berada, lalu gerbangnya, dan petugas akan datang. Dalam keadaan darurat, telepon <b>{ $emergency }</b>.{ $ring }
unknown-gate-ring = {""}
    ☎️ Atau telepon kami: <b>{ $number }</b>
unknown-gate-tried = ⚠️ Tidak ada gerbang dengan kode ini: posternya salah atau sudah lama. Mohon cetak yang baru. Tidak ada yang dipanggil.
unknown-gate-ended = Sudah terdaftar: { $gate }, { $area }.
alert-kind-unknown-gate = ❓ Kode gerbang asing
alert-unknown-gate = <b>{ $name }</b> ada di gerbang yang posternya salah atau sudah lama. Kode: { $code }
    Sejak { $since } · bahasa { $language }
    Sudah diminta memilih gerbangnya.
alert-kind-overdue-arrival = ⏰ Belum juga tiba
alert-announced-overdue = <b>{ $name }</b> seharusnya sudah tiba, tetapi belum datang.
    { $what }
announced-on-card = {""}
    📋 Sudah dikabarkan: { $what }
announced-maybe-on-card = {""}
    📋 Mungkin ini { $name } yang dikabarkan: { $what }
announced-perhaps-come = ❓ Mungkin sudah terdaftar dengan nama { $name }: { $gate }, { $since }
announced-people = { $party } orang
announced-ask = ❓ <b>{ $name }</b> di { $gate }: apakah ini <b>{ $other }</b> yang dikabarkan?
    { $what }
announced-it-is = ✅ { $name }
announced-it-is-not = Orang lain
announced-it-is-noted = ✅ Dicatat: ini <b>{ $name }</b> yang dikabarkan.
announced-it-is-not-noted = Dicatat: ini bukan <b>{ $name }</b>. Kami masih menunggu.
announced-list = 📋 <b>Akan tiba: { $count }</b>

    { $entries }
announced-none = Tidak ada yang akan tiba.
announced-number = { $number }
announced-card = 📋 <b>{ $name }</b>
    { $what }
    { $state }
announced-card-link = 📋 <b>{ $name }</b>
    { $what }
    { $state }

    Tautan pribadi, kirimkan kepada orang yang akan tiba:
    { $link }
announced-state-announced = Akan tiba
announced-state-overdue = ⏰ Terlambat
announced-state-arrived = ✅ Sudah tiba
announced-state-cancelled = ✖️ Tidak jadi datang
announced-button-come = ✅ Sudah tiba
announced-button-time = 🕐 Waktu lain
announced-button-gate = 📍 Gerbang lain
announced-button-cancel = ✖️ Tidak jadi datang
announced-button-list = ‹ Semua yang akan tiba
announced-cancel-ask = Benar <b>{ $name }</b> tidak jadi datang?
announced-cancel-sure = Ya, tidak jadi datang
announced-ask-gate = <b>{ $name }</b> akan tiba di gerbang mana?
announced-ended-come = Sudah tiba.
announced-ended-cancelled = Tidak jadi datang.
announced-ended-moved = Waktu atau tempatnya berubah.
announced-unknown = Kabar kedatangan ini tidak ditemukan.
announced-over = Kabar kedatangan ini sudah selesai.
announced-link-used = Orang lain sudah memakai tautan ini. Saat tiba, pindai kode di gerbang.
announced-gone = Pertanyaan ini tidak perlu dijawab lagi.
announce-ask-area = Tiba di lingkungan mana?
announce-ask-gate = Di gerbang mana di <b>{ $area }</b>?
announce-unknown = Belum diketahui
announce-ask-name = Siapa yang akan datang? Kirim namanya; untuk rombongan, satu nama cukup.
announce-ask-time = Kapan? Misalnya 01:30 atau 2026-12-01 01:30.
announce-ask-party = Berapa orang? Ketuk tombol atau kirim angka.
announce-ask-language = Bahasanya apa? Ketuk atau kirim nama bahasanya.
announce-ask-needs = Apa yang mereka perlukan, misalnya kursi roda? Kirim dalam satu pesan.
announce-preview = Mohon periksa sebelum disimpan:

    { $entries }
announce-button-post = ✅ Simpan
announce-button-discard = ✖️ Buang
announce-line = Baris { $number }: { $what }
announce-more = … dan { $count } lagi
announce-wrong = Belum ada yang disimpan. Perbaiki baris-baris ini, lalu kirim lagi semuanya:

    { $entries }
announce-no-table = Tabel ini tidak bisa dibaca. Belum ada yang disimpan. Tulis satu orang per baris: nama, bahasa, lingkungan, gerbang, waktu, jumlah orang, keperluan.
announced-fault-name = Namanya tidak ada atau terlalu panjang: { $value }
announced-fault-place = “{ $value }” bukan lingkungan atau gerbang Anda, atau ada beberapa dengan nama itu. Tulis juga lingkungannya.
announced-fault-time = “{ $value }” tidak bisa dipakai sebagai waktu tiba. Tulis seperti 01:30 atau 2026-12-01 01:30.
announced-fault-past = “{ $value }”: waktu ini sudah lewat.
announced-fault-party = “{ $value }”: perlu angka dari 1 sampai 99.
announced-fault-language = Bahasa “{ $value }” tidak dikenal. Tulis seperti Rusia atau ru.
announced-fault-needs = Terlalu panjang. Paling banyak 200 karakter.
come-card = 👋 Kami menunggu Anda:
    { $what }

    Setelah sampai di gerbang, ketuk tombol besar dan petugas akan datang.
come-moved = 📋 Kedatangan Anda diubah. Sekarang kami menunggu Anda:
    { $what }
come-where = ⏰ Waktunya sudah lewat dan kami belum bertemu Anda. Anda di mana?
    { $what }
come-cancelled = ✖️ Kedatangan Anda dibatalkan:
    { $what }

    Jika Anda tetap datang, pindai kode di gerbang.
come-later = 🕐 Saya akan terlambat
come-later-by = Terlambat { $minutes } menit
come-not = ✖️ Saya tidak datang
come-not-ask = Benar Anda tidak jadi datang?
come-not-sure = Ya, tidak jadi datang
come-choose-gate = Anda di gerbang mana? Ketuk tombol, pilih gerbangnya, dan petugas akan datang.
come-link-tried = Ini tautan pribadi orang yang akan tiba. Tautannya tetap berlaku:
come-told-later = 🕐 <b>{ $name }</b> akan terlambat:
    { $what }
come-told-not = ✖️ <b>{ $name }</b> tidak jadi datang:
    { $what }
