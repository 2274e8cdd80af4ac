web-begin = 👋 Anda berada di: <b>{ $gate }</b>, { $area }.
    Ketuk tombol besar dan petugas akan datang.
web-wait = ⏳ Banyak sekali panggilan saat ini, dan panggilan Anda belum sampai. Tunggu satu menit, lalu coba lagi. Jika tidak bisa menunggu, telepon salah satu nomor di bawah.
web-unknown-gate = ⚠️ Tidak ada gerbang dengan alamat ini, jadi belum ada yang dipanggil. Cocokkan alamatnya dengan poster, huruf demi huruf. Jika tetap tidak bisa, telepon salah satu nomor di bawah.
web-gone = Halaman ini sudah tidak ada. Jika Anda perlu seseorang, buka lagi alamat di poster gerbang, atau telepon salah satu nomor di bawah.
web-trouble = ⚠️ Ada masalah, dan ini belum terkirim. Silakan coba lagi. Jika mendesak, telepon salah satu nomor di bawah.
web-numbers = Dalam keadaan darurat, telepon:
web-ring = ☎️ Kantor kami: <b>{ $number }</b>
web-write-below = Anda bisa menulis kepada kami kapan saja, dalam bahasa Anda sendiri: pesan Anda sampai ke petugas yang datang.
web-write = ✍️ Tulis kepada kami
web-write-ask = Tulislah dalam bahasa Anda. Petugas membacanya dalam bahasa mereka, dan jawabannya muncul di halaman Anda.
web-send = Kirim
web-you = 👤 Nama dan telepon
web-you-ask = Jika mau, beri tahu nama Anda dan nomor yang bisa kami telepon. Hanya petugas yang melihatnya.
web-name = Nama Anda
web-phone = Nomor telepon Anda
web-save = Simpan
web-phone-wrong = Ini sepertinya bukan nomor telepon. Periksa lagi, atau kosongkan saja.
web-reloads = Halaman ini diperbarui sendiri. Biarkan tetap terbuka.
web-your-words = <b>Anda menulis:</b>
web-no-telegram = {""}
    📵 Tanpa Telegram: jawaban Anda muncul di halaman web orang ini.
web-no-telegram-phone = {""}
    ☎️ Telepon: <b>{ $phone }</b>
web-medium-unseen = Orang ini tidak punya Telegram dan membaca pesan Anda di halaman web yang hanya menampilkan teks. Tolong tuliskan dengan kata-kata.
web-code = Ketik yang tertulis setelah <b>{ $mark }</b> pada alamat di poster:
web-next = Lanjut
web-tap-again = ⚠️ Halaman ini sudah terlalu lama, jadi belum ada yang dipanggil. Ketuk tombolnya sekali lagi.
