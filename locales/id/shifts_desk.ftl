# Yang diberitahukan kepada petugas saat tugas berubah.
desk-for = <b>Untuk { $name }, { $phone }</b> (tanpa Telegram – mohon disampaikan)

    { $text }
desk-news-changed = ✏️ <b>Tugas Anda berubah.</b>

    { $card }

    { $changes }
desk-news-moved = 🕕 <b>Jam tugas Anda berubah. Masih cocok untuk Anda?</b>

    { $card }

    { $changes }

    Mohon jawab sebelum { $until }. Sampai saat itu tempatnya milik Anda; tanpa jawaban, tempatnya menjadi kosong.
desk-news-moved-soon = 🕕 <b>Jam tugas Anda berubah. Apakah Anda masih bisa datang?</b>

    { $card }

    { $changes }
desk-news-cancelled = 🚫 <b>Tugas ini dibatalkan. Anda tidak perlu datang.</b>

    { $card }

    { $changes }
desk-news-put-on = 🙋 <b>Anda dimasukkan ke tugas ini.</b>

    { $card }

    { $changes }

    Jika tidak bisa datang, mohon beri tahu sekarang.
desk-news-taken-off = <b>Anda tidak lagi dalam tugas ini.</b> Anda tidak perlu datang.

    { $card }

    { $changes }
desk-news-freed = <b>Tugas ini bukan milik Anda lagi</b>, karena belum ada jawaban tentang jam baru. Anda tidak perlu datang.

    { $card }
desk-silent = ⚠️ <b>{ $name } tidak menjawab tentang jam baru. Tempatnya kosong.</b>

    { $card }
desk-kept = 👍 <b>Terima kasih. Tugas ini tetap milik Anda.</b>

    { $card }
desk-line = { $what }: { $old } → { $new }
desk-span = { $start } – { $end }
desk-none = tidak perlu
desk-by = Dilakukan oleh { $name }.
desk-reason = Alasan: { $reason }
desk-offer = 📣 <b>Tugas kosong yang cocok untuk Anda</b>

    { $shifts }
desk-letter = ✉️ <b>{ $name } menulis kepada Anda:</b>

    { $words }

    { $card }

# Tugas di mata koordinator.
# Disusun dari teks lain.
desk-page = { $parts }
desk-on = 👥 Petugas: { $taken }/{ $capacity }
desk-over = ⚠️ Lebih banyak orang dari yang perlu: { $taken }/{ $capacity }
desk-state-draft = 📝 Draf: relawan belum melihatnya.
desk-state-cancelled = 🚫 Dibatalkan.
desk-announced = 📣 Diumumkan { $at }.
desk-in-digest = 📣 Akan diumumkan { $at }.
desk-nobody = Belum ada siapa pun.
desk-nobody-waits = Tidak ada yang menunggu.
desk-person = { $number }. <b>{ $name }</b> · { $details }
desk-reachable = bisa dihubungi
desk-phone = tanpa Telegram, { $phone }
desk-vouched = dicatat oleh { $name }
desk-is-coming = datang
desk-did-not-come = tidak datang
desk-left-at = melepas { $at }
desk-risk-unreachable = tidak bisa dihubungi di Telegram
desk-risk-moved = belum menjawab tentang jam baru
desk-risk-unanswered = belum menjawab pengingat
desk-seat = { $card }

    { $person }
desk-waitlist = <b>Daftar tunggu</b>

    { $card }

    { $people }
desk-log = <b>Yang sudah dilakukan</b>

    { $card }

    { $entries }
desk-log-none = Belum ada.
desk-log-entry = <b>{ $at }</b> · { $what } · { $by }
desk-log-person = 👤 { $name }
desk-log-undone = ↩️ Diurungkan oleh { $name }
desk-by-itself = otomatis
desk-did-posted = diumumkan
desk-did-published = draf diterbitkan
desk-did-edited = diubah
desk-did-cancelled = dibatalkan
desk-did-put-on = dimasukkan
desk-did-taken-off = dikeluarkan
desk-did-left = tempat dilepas
desk-did-freed = tanpa jawaban, tempat kosong
desk-did-announced = dikabarkan ke relawan
desk-did-no-show = dicatat: tidak datang
desk-did-came = dicatat: datang

# Bertanya.
desk-edit-which = <b>Apa yang diubah?</b>

    { $card }
desk-ask-title = Apa yang perlu dikerjakan? Tulis judul baru. /cancel untuk keluar.
desk-ask-place = Tulis tempat baru. /cancel untuk keluar.
desk-ask-time = Tulis jam baru seperti 18.00-22.00. Jika harinya juga berubah, tulis dulu harinya: 2026-04-01 18.00-22.00. /cancel untuk keluar.
desk-no-time = Saya tidak bisa membaca jam itu. Tulis seperti 18.00-22.00 atau 2026-04-01 18.00-22.00.
desk-no-change = Sama seperti semula. Tidak ada yang diubah.
desk-ask-reason = <b>Ubah seperti ini?</b>

    { $card }

    { $changes }

    Tulis alasannya, yang akan dibaca para petugas – atau ketuk di bawah.
desk-ask-cancel = <b>Batalkan tugas ini?</b>

    { $card }

    { $count ->
        [0] Belum ada petugasnya.
       *[other] Ada { $count } orang dan mereka akan diberi tahu.
    } Tulis alasannya – atau ketuk di bawah.
desk-ask-off = <b>Keluarkan { $name } dari tugas ini?</b>

    { $card }

    Tulis alasannya, yang akan dibaca orang ini – atau ketuk di bawah.
desk-too-many = ⚠️ <b>Lebih banyak orang dari yang perlu: { $taken }/{ $capacity }.</b>

    { $card }

    Untuk sementara semua tetap. Jika ada yang harus keluar, ketuk namanya.
desk-ask-who = <b>Siapa yang dimasukkan?</b> Ketuk nama, atau tulis sebagian namanya.

    { $card }
desk-who-none = Tidak ada orang bernama itu yang bisa mengambil tugas ini. Tulis nama lain.

    { $card }
desk-anyway = { $reasons }

    <b>Tetap masukkan { $name }?</b>
desk-anyway-full = Sudah penuh: { $taken }/{ $capacity }.
desk-anyway-overlaps = { $name } punya tugas lain pada waktu itu: { $title }, { $start }.
desk-anyway-busy = { $name } punya tugas lain pada waktu itu.
desk-anyway-lacks-language = Belum diketahui apakah { $name } bisa berbahasa: { $languages }.
desk-ask-contact = <b>Orang tanpa Telegram.</b> Tulis nama dan nomor telepon, misalnya: Li Ming 13800000000. Pesan untuk orang ini akan dikirim kepada Anda. /cancel untuk keluar.
desk-no-contact = Perlu nama dan nomor telepon, misalnya: Li Ming 13800000000.
desk-vouch-done = ✅ { $name } sudah masuk tugas ini.
desk-ask-announce = <b>Kapan tugas ini dikabarkan?</b>

    { $card }

    { $count ->
        [0] Saat ini tidak ada orang luang yang cocok.
       *[other] Saat ini cocok untuk { $count } orang.
    }
desk-ask-write = <b>Tulis kepada { $name }.</b> Pesan Anda berikutnya akan diteruskan. /cancel untuk keluar.

    { $card }
desk-ask-write-all = <b>Tulis kepada semua petugas.</b> Pesan Anda berikutnya akan diteruskan kepada semuanya. /cancel untuk keluar.

    { $card }
desk-sent = ✅ { $count ->
    [0] Tidak terkirim kepada siapa pun.
   *[other] Terkirim kepada { $count } orang.
  }
desk-not-sent = Tidak bisa dihubungi di Telegram: { $names }
desk-left-out = ⚠️ Tidak dikembalikan, karena mereka tidak bisa lagi: { $names }
desk-toast-undone = Diurungkan.
desk-toast-published = Diterbitkan.
desk-toast-announced = Dicatat.
desk-toast-put-on = Dimasukkan.

# Mengapa tidak.
shift-full = Tugas ini sudah penuh.
shift-not-begun = Tugas ini belum dimulai.
shift-not-on-it = Orang ini tidak lagi dalam tugas.
shift-changed-meanwhile = Baru saja ada orang lain yang mengubah tugas ini. Mohon lihat lagi.
shift-too-late-to-undo = Sudah terlambat untuk diurungkan: orang-orang sudah diberi tahu.

# Yang bisa diubah.
desk-field-title = Judul
desk-field-place = Tempat
desk-field-time = Waktu
desk-field-capacity = Jumlah orang
desk-field-languages = Bahasa

# Tombol.
desk-button-manage = 🗂 Kelola tugas
desk-button-card = Siapa petugasnya
desk-button-edit = ✏️ Ubah
desk-button-cancel = 🚫 Batalkan tugas
desk-button-put-on = ➕ Masukkan
desk-button-vouch = ➕ Tanpa Telegram
desk-button-write = ✉️ Tulis
desk-button-write-all = ✉️ Tulis ke semua
desk-button-answer = ✉️ Jawab
desk-button-announce = 📣 Kabari relawan
desk-button-announce-now = Sekarang
desk-button-digest = Bersama yang lain { $at }
desk-button-publish = Terbitkan
desk-button-draft = Simpan sebagai draf
desk-button-waitlist = Menunggu: { $count }
desk-button-log = Catatan
desk-button-undo = ↩️ Urungkan
desk-button-back = ‹ Kembali
desk-button-earlier = ‹ Sebelumnya
desk-button-off = Keluarkan
desk-button-no-show = Tidak datang
desk-button-came = Datang
desk-button-skip = Lanjut tanpa alasan
desk-button-anyway = Tetap masukkan
desk-button-fits = Ya, cocok

# /coverage.
coverage-head = <b>Tugas</b>
    📍 { $area }
    📅 { $day }
coverage-list = <b>{ $title }</b>
    📍 { $area }
    📅 { $day }

    { $entries }
coverage-none = Tidak ada.
coverage-entry = <b>{ $number }. { $title }</b>
    { $start } · { $area } · { $taken }/{ $capacity }
coverage-person = 👤 { $name }: { $details }
coverage-all-areas = Semua lingkungan
coverage-all-days = Hari-hari mendatang
coverage-ask-day = Hari apa?
coverage-kind-holes = Kurang orang
coverage-kind-risk = Belum pasti
coverage-kind-left = Mundur mendadak
coverage-kind-no-show = Tidak datang
coverage-kind-drafts = Draf
coverage-kind-all = Semua
coverage-kind-cancelled = Dibatalkan
coverage-button-list = { $title }: { $count }
coverage-button-area = 📍 Lingkungan
coverage-button-day = 📅 Hari
coverage-button-lists = ‹ Semua daftar
coverage-button-week = 🗓 Seminggu
coverage-week = 🗓 <b>Di mana kurang orang?</b>
    { $start } – { $end }

    { $rows }

    ❌ kurang orang
    ⚠️ orangnya cukup, tetapi belum pasti
    ✅ semua tempat terisi
    ▫️ tidak ada tugas
# Disusun dari teks lain.
coverage-week-area = { $marks } { $area }
coverage-week-day = { $marks } { $day } · { $taken }/{ $capacity }
command-coverage = Siapa di tugas mana, dan mengubah tugas
