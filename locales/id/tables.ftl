# Tables that people bring (shifts, the rota): what is wrong with them. The command line shows these in English.
table-fault-line = baris { $line }: { $why }
table-fault-cell = baris { $line }: { $column } “{ $value }” (sel { $cell }): { $why }
table-why-large = berkas terlalu besar. Paling banyak { $rows } baris dan { $size } MB
table-why-unreadable = berkas tidak bisa dibaca. Simpan sebagai buku kerja Excel (.xlsx) tanpa kata sandi, atau CSV UTF-8
table-why-missing = kolom yang kurang: { $columns }
table-why-twice = kolom yang berulang: { $columns }
table-why-width = seharusnya ada { $expected } nilai, bukan { $count }
table-why-no-header = tidak ada judul kolom di atasnya
table-why-time = bukan tanggal dan jam. Tulis seperti { $example }
table-why-day-order = angka mana tanggalnya? Tulis { $readings }
table-why-area = tidak ada lingkungan dengan kode atau nama ini
table-why-area-which = lingkungan yang mana? Tulis kodenya: { $areas }
table-why-not-yours = Anda tidak bisa mengubah lingkungan ini
table-why-length = harus 1 sampai { $limit } karakter
table-why-ends = harus setelah waktu mulai
table-why-number = bukan angka dari { $from } sampai { $to }
table-why-id = bukan ID Telegram. Jika tabel menampilkan 7.1E+09, ubah kolomnya menjadi Teks dan ketik ulang ID-nya
table-why-language = bukan bahasa. Tulis kode seperti ja atau ko, atau nama bahasa, dipisah koma
table-why-same = tugas yang sama dengan baris { $line }
table-why-over = sudah lewat. Apakah tahunnya benar?
table-why-cancelled = tugas ini sudah dibatalkan. Beri judul lain untuk yang baru
table-why-taken = kurang dari { $taken } tempat yang sudah terisi
table-why-weekdays = tidak terbaca sebagai hari. Tulis misalnya Mon-Fri, Sat Sun, atau daily
table-why-clock = jika ada hari dalam minggu, tulis jam seperti 20:00

# What a table would change.
table-mark-new = <b>Baru ({ $count }):</b>
table-mark-changed = <b>Berubah ({ $count }):</b>
table-mark-moved = <b>Pindah waktu ({ $count }):</b>
table-mark-gone = <b>Tidak ada di tabel, tetap ada ({ $count }):</b>
table-mark-taken-away = ⚠️ <b>Tidak ada di tabel, AKAN DIHAPUS ({ $count }):</b>
table-mark-at-once = <b>Dua orang sekaligus ({ $count }):</b>
table-mark-hole = ⚠️ <b>Waktu tanpa petugas piket ({ $count }):</b>
table-mark-warning = <b>Perlu diketahui ({ $count }):</b>
table-mark-doubtful = ❓ <b>Mungkin keliru, mohon diperiksa ({ $count }):</b>
# A part that stands alone.
table-part = { $part }
table-part-line = · { $part }
table-part-of-line = · baris { $line }: { $part }
table-more = … dan { $count } lagi
table-signed-up = { $shift } (terdaftar: { $count })
table-far = { $what }: lebih dari setahun lagi
table-long = { $what }: { $hours } jam tanpa henti
table-two-at-once = { $name } akan punya dua tugas sekaligus: { $shifts }
table-clock-skipped = { $what }: hari itu jam melompati waktu ini. Dihitung { $at }
table-clock-twice = { $what }: hari itu waktu ini muncul dua kali. Dihitung yang pertama
table-not-read = Kolom { $column } tidak dipakai
table-duty = { $area }, urutan { $level }, { $hours }
table-over = { $what }: sudah lewat dan tidak disimpan. Apakah tahunnya benar?
table-doubled = Sama dengan baris { $line }
table-other-name = { $id } adalah { $name }; di tabel tertulis { $written }
table-unknown-id = { $name }: tidak ada yang punya ID { $id }
table-unknown-near = { $name }: tidak ada yang punya ID { $id }. Maksudnya { $near } ({ $who })?
table-id-of = { $name }: ID { $id } milik { $who }

# A table that was sent to the bot.
table-reading = 📄 Membaca { $file } …
table-kind-shifts = tugas
table-kind-rota = jadwal piket
table-preview = 📄 <b>{ $file }</b> ({ $kind })

    { $changes }

    <b>Belum ada yang disimpan.</b>
table-nothing = 📄 <b>{ $file }</b> ({ $kind })
    Semuanya sudah begitu. Tidak ada yang perlu disimpan.
table-bad = 📄 <b>{ $file }</b>
    ✗ Tidak ada yang disimpan. Mohon perbaiki ini lalu kirim lagi berkasnya:

    { $faults }
table-unknown-kind = 📄 <b>{ $file }</b>
    Saya tidak mengenal jenis tabel ini. Saya membaca tugas (kolom { $shifts }) dan jadwal piket (kolom { $rota }), dengan judul kolom dalam bahasa Inggris atau Tionghoa. Untuk mengirim berkas kepada warga, kirimkan sebagai balasan atas pesannya.
table-button-write = Simpan
table-button-write-all = Simpan semua
table-button-without = Tanpa yang meragukan
table-button-discard = Batalkan
table-writing = 📄 Menyimpan { $file } …
table-written = ✅ <b>{ $file }</b> sudah disimpan. Baru: { $new }, berubah: { $changed }. Semua yang terkait diberi tahu.
table-discarded = <b>{ $file }</b> dibatalkan. Tidak ada yang disimpan.
table-meanwhile = ⚠️ Ada yang berubah sejak saya menunjukkan ini. Mohon lihat lagi.
table-failed = <b>{ $file }</b> tidak bisa dibaca. Tidak ada yang disimpan. Mohon kirim lagi.
table-settled = Tabel ini sudah selesai diurus.
table-why-unknown-shift = tidak ada tugas di lingkungan ini dengan nomor ini
table-why-phone = bukan nomor telepon
table-why-yes = tulis yes atau no
table-kind-people = relawan
table-reads-people = Saya juga membaca tabel relawan (kolom { $columns }; nama dan telepon sudah cukup).
table-person = { $name } · { $phone } · { $details }
