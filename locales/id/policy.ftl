# Whom alerts call: an area's policy for a kind of alert.
command-policy = Siapa yang dipanggil
policy-ask-area = Panggilan lingkungan mana?
policy-all-areas = Semua lingkungan
policy-any-kind = 🔔 Panggilan lainnya
policy-ask-kind = <b>{ $area }</b>: panggilan yang mana?
policy-page = <b>Siapa yang dipanggil · { $area } · { $kind }</b>
    { $origin }

    { $steps }

    { $rest }
policy-no-steps = Belum ada langkah.
policy-origin = Versi { $number }, { $at }, oleh { $name }
policy-origin-command = Versi { $number }, { $at }, dari tabel
policy-origin-shared = Tidak ada aturan sendiri. Yang berlaku: { $area } · { $kind }
policy-origin-rota = Tidak ada aturan sendiri: urutan piket dipanggil satu per satu.
policy-origin-draft = ✏️ Belum disimpan
policy-then-everybody = Lalu semua dipanggil, diulang setelah { $waits } menit, sampai ada yang mengambil.
policy-then-everybody-usual = Lalu semua dipanggil berulang kali sampai ada yang mengambil.
policy-quiet = 🌙 { $hours }: tidak ada yang dibangunkan hanya karena perannya; petugas piket dipanggil sekali lagi. Bahaya dan bantuan medis tetap membangunkan semua.
policy-still = “Masih Anda tangani?” setelah { $minutes } menit
policy-wait-usual = waktu biasa
policy-minutes = { $minutes } menit
policy-seconds = { $count } detik
policy-role-worker = semua pekerja sosial
policy-role-coordinator = semua koordinator
policy-role-office = pusat komando
policy-role-admin = semua admin
policy-reaches-nobody = ⚠️ saat ini tidak sampai ke siapa pun
policy-may-not = ⚠️ { $name } (tidak boleh mengambil panggilan di sini)
policy-button-edit = ✏️ Ubah
policy-button-withdraw = Kembali seperti biasa
policy-button-show = 📋 Lihat
policy-button-step = Langkah { $number }
policy-button-add = ➕ Tambah langkah
policy-button-repeats = 🔔 Pengulangan
policy-button-still = ⏱ Masih ditangani?
policy-button-quiet = 🌙 Jam tenang
policy-button-earlier = ↑ Lebih awal
policy-button-remove = 🗑 Hapus langkah
policy-button-people = 👤 Orang
policy-button-none = Tidak ada
policy-ask-step = Siapa yang dipanggil langkah ini, dan berapa lama menunggu? Yang Anda pilih dipanggil bersamaan.
    { $step }
policy-ask-person = Siapa yang dipanggil langkah ini?
policy-ask-repeats = Berapa menit jarak antara panggilan ke semua? Ketuk atau tulis, misalnya 1, 2, 5.
policy-ask-quiet = Pada jam berapa tidak ada yang dibangunkan hanya karena perannya? Ketuk atau tulis, misalnya 22:00-07:00.
policy-ask-still = Setelah berapa menit saya bertanya “masih Anda tangani”? Ketuk atau tulis angkanya.
policy-ask-withdraw = Kembali seperti biasa untuk { $area } · { $kind }? Panggilan yang terbuka dilanjutkan dari tempatnya.
policy-saved = ✅ Tersimpan. Panggilan terbuka yang berlanjut menurut ini: { $count }
policy-told = 📋 { $name } mengubah siapa yang dipanggil: { $area } · { $kind }
policy-told-command = 📋 Siapa yang dipanggil telah berubah: { $area } · { $kind }
policy-refused-no-steps = Harus ada setidaknya satu langkah.
policy-refused-empty-step = Ada langkah yang tidak memanggil siapa pun. Pilih seseorang atau hapus langkahnya.
policy-refused-too-long = Terlalu banyak: paling banyak 12 langkah, 8 pilihan per langkah, 10 pengulangan.
policy-refused-wait = Tidak terbaca, atau terlalu singkat atau terlalu lama. Mohon tulis menit, paling lama 60.
policy-refused-repeats = Menitnya hanya boleh bertambah, misalnya 1, 2, 5.
policy-refused-quiet = Jam ini tidak terbaca. Mohon tulis seperti 22:00-07:00.
policy-refused-changed = Ini sudah berubah. /policy menampilkan keadaan sekarang.
policy-refused-no-role = Tidak punya peran untuk mengambil panggilan di sana: { $name }
policy-refused-kind = Tidak ada panggilan seperti itu.
policy-refused-nothing = Di sini tidak ada aturan sendiri.
