# Tempat tinggal.
area-how = Anda juga bisa menulis namanya atau mengirim lokasi Anda (📎).
area-ask = Anda tinggal di lingkungan mana?
area-yours = Anda tinggal di <b>{ $area }</b>. Jika tidak benar, pilih lingkungan Anda:
area-unknown = Saya tidak tahu
area-all = Semua lingkungan
area-other = 📍 Lingkungan lain
area-near = Inilah yang terdekat dengan lokasi yang Anda kirim. Yang mana?
area-near-none = Tidak ada lingkungan kami di dekat lokasi yang Anda kirim.
# Pada tombol: lingkungan atau gerbang, dan jaraknya.
area-near-label = { $name } · { $away }
area-metres = { $metres } m
area-kilometres = { $kilometres } km
area-office = 📍 Tidak apa-apa: pusat komando sudah menerima pesan Anda. Lingkungan Anda akan dicari dan jawabannya akan datang di sini.
area-noted = 📍 Dicatat: Anda tinggal di { $area }.
area-at-gate = 📍 Dicatat: Anda tinggal di { $area }. Selama Anda menunggu di gerbang, petugas di sana membaca pesan Anda.
area-moved-you = 📍 Sekarang pesan Anda sampai kepada petugas { $area }. Mereka juga bisa membaca yang Anda tulis sebelumnya.
gate-near = Inilah gerbang yang terdekat. Anda di gerbang mana?
receipt-for = Penerimanya: { $names }.
receipt-read = 👀 { $name } sedang membaca pesan Anda. Jawabannya akan datang di sini.
# Satu percakapan.
case-card = 🗂 Percakapan
case-set-area = 📍 Tentukan lingkungan
case-pass = Teruskan
case-pass-ask = Ke lingkungan mana percakapan { $number } ({ $name }) diteruskan? Pilih, atau tulis namanya.
case-pass-sure = Teruskan percakapan { $number } ({ $name }) ke { $area }? Petugas di sana akan membaca semuanya, dan { $name } diberi tahu.
case-pass-yes = Ya, teruskan
case-pass-no = Tidak, tetap di sini
case-passed = ☑️ Percakapan { $number } ({ $name }) sekarang ditangani { $area }.
case-passed-by = 🗂 { $by } meneruskan percakapan { $number } ({ $name }) ke { $area }.
case-moved = 📍 { $name } tinggal di { $area }. Percakapan { $number } sekarang ditangani petugas di sana.
case-there-already = Percakapan { $number } sudah ada di lingkungan itu.
case-leave = Keluar
case-leave-one = Keluar: { $number } · { $name }
case-left = Anda keluar dari percakapan { $number } ({ $name }) dan tidak lagi menerima pesannya. Jika Anda menjawab, Anda ikut lagi.
case-only-reader = Tidak ada orang lain yang membaca percakapan { $number }, jadi Anda tidak bisa keluar. Teruskan atau tutup percakapan itu.
answering-now = ✍️ Sedang menjawab: { $names }
answering-ask = ✍️ Percakapan { $number } ({ $name }): { $names } sedang menjawab. Belum ada yang dikirim. Jawab juga?
answering-too = Ya, jawab juga
# Saat piket mulai dan selesai.
duty-ended = Piket Anda selesai, tetapi Anda masih menerima pesan dari percakapan ini: { $cases }. Mau keluar?
duty-leave-all = Keluar dari semua
duty-keep = Tetap di semua
duty-kept = Anda tetap menerima pesan dari percakapan ini.
duty-left = Anda keluar dari: { $cases }
duty-none = Tidak ada lagi yang bisa ditinggalkan.
duty-stays = Tidak ada orang lain yang membaca ini, jadi tetap pada Anda: { $cases }
recap-duty = 🗂 <b>Percakapan terbuka yang Anda baca mulai sekarang: { $count }</b>
# Menulis lebih dulu.
write-whom = Anda ingin menulis kepada siapa? Kirim nama atau nomor percakapan.
write-which = Anda ingin menulis kepada siapa?
write-nobody = “{ $words }”: tidak ditemukan di antara orang yang bisa Anda kirimi pesan. Coba nama lain atau nomor percakapan. /cancel untuk batal.
write-unreachable = { $name } tidak bisa dihubungi lewat Telegram, jadi Anda tidak bisa menulis dari sini.
write-prompt = Tulis pesan Anda untuk { $name }. /cancel untuk batal.
write-first = 💬 <b>{ $name }</b>, petugas { $area }, menulis kepada Anda. Anda bisa menjawab di sini dalam bahasa Anda.
write-first-office = 💬 <b>{ $name }</b>, petugas kami, menulis kepada Anda. Anda bisa menjawab di sini dalam bahasa Anda.
command-area = Lingkungan Anda
command-write = Menulis kepada orang
