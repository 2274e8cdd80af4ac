refused = Saat ini tidak bisa.
not-allowed = Anda tidak punya wewenang untuk ini. Jika seharusnya punya, mintalah tautan undangan kepada koordinator Anda.
button-old = Tombol ini sudah tidak berlaku. Kirim /help untuk melihat apa yang bisa Anda lakukan.
not-understood = Saya tidak mengerti. Kirim /help untuk melihat apa yang bisa Anda lakukan.
turn-poisoned = Ada masalah dengan pesan terakhir Anda (no. { $number }). Pesan itu disimpan, dan pengelola bot ini sudah diberi tahu. Anda bisa melanjutkan.
poison-seen = ⚠️ Pembaruan { $number } gagal berulang kali dan disisihkan. Lihat catatan log.
second-poller = ⚠️ Ada program lain yang juga mengambil pesan bot ini dengan token yang sama, sehingga masing-masing kehilangan sebagian. Hentikan program itu, atau buat token baru di @BotFather.
form-still-open = Anda sedang mengisi formulir. Jawab pertanyaan di atas, atau kirim /cancel untuk keluar.
form-cancelled = Formulir ditutup. Tidak ada yang disimpan.
nothing-to-cancel = Tidak ada formulir yang terbuka.
expected-text = Mohon jawab dengan teks.
name-too-long = Terlalu panjang: { $length } karakter. Paling banyak { $limit }.
# They answer only the questions of a check-in, which ask whether there is somebody or something.
yes = Ada
no = Tidak ada
label-of-a-person = { $name }
