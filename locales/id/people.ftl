welcome = <b>Halo, { $name }.</b> Saya Weft, asisten lingkungan Anda. Tulis saja di sini kapan pun, dalam bahasa Anda; akan ada yang menjawab. /help menunjukkan apa yang bisa Anda lakukan.
help-resident = <b>Yang bisa Anda lakukan di sini</b>
    Tulis apa saja dalam bahasa Anda: petugas di lingkungan Anda akan membaca dan menjawabnya.
    /language – pilih bahasa
    /help – halaman ini
help-volunteer = <b>Relawan</b>
    /shifts – tugas yang cocok untuk Anda
    /myshifts – tugas yang Anda ambil
    /myhours – jam tugas Anda
help-worker = <b>Pekerja sosial</b>
    /alerts – panggilan yang belum selesai
    /duty – siapa yang piket
    /rota – jadwal piket sepekan
    /test – uji bunyi ponsel
    Jika ada yang datang pada malam hari, Anda menerima panggilan: ketuk <b>Saya tangani</b>.
    Untuk menjawab warga, balas langsung pesannya.
help-coordinator = <b>Koordinator</b>
    /newshift – umumkan tugas
    /hours – setujui jam tugas
    /invite – buat tautan undangan
    /posters – buat poster untuk gerbang
    /alerts – panggilan yang belum selesai
    /duty – siapa yang piket
    /rota – jadwal piket sepekan
    /policy – siapa yang dipanggil
help-office = <b>Pusat komando</b>
    /alerts – panggilan yang belum selesai
    /duty – siapa yang piket
    /rota – jadwal piket sepekan
help-admin = <b>Admin</b>
    /invite – buat tautan undangan
    /posters – buat poster untuk gerbang
    /newshift – umumkan tugas
    /hours – setujui jam tugas
command-help = Yang bisa Anda lakukan di sini
command-language = Pilih bahasa
command-shifts = Tugas yang cocok untuk Anda
command-myshifts = Tugas Anda
command-duty = Siapa yang piket
command-newshift = Umumkan tugas
command-invite = Buat tautan undangan
command-cancel = Keluar dari formulir
command-rota = Jadwal piket sepekan
language-ask = Pilih bahasa Anda.
language-set = Mulai sekarang saya menulis kepada Anda dalam bahasa { $language }.
link-unknown = Tautan ini tidak dikenal. Kirim /help untuk melihat apa yang bisa Anda lakukan.
role-resident = warga
role-volunteer = relawan
role-worker = pekerja sosial
role-coordinator = koordinator
role-office = pusat komando
role-admin = admin
role-label = { $role ->
    [volunteer] Relawan
    [worker] Pekerja sosial
    [coordinator] Koordinator
    [office] Pusat komando
   *[other] { $role }
  }
role-not-held = Orang ini tidak memegang peran itu di sana.
role-last-admin = Ini satu-satunya admin untuk semua lingkungan. Jadikan orang lain admin terlebih dahulu.
role-taken = Anda tidak lagi memegang peran ini: { $role } ({ $area }). Jika ini keliru, tanyakan kepada koordinator Anda. /help menampilkan apa yang bisa Anda lakukan.
area-label = { $name }
areas-more = Lainnya ›
help-page = { $parts }
language-name = { $name }
door-button-gate = 🚪 Saya di gerbang
door-button-help = 💬 Saya butuh bantuan
door-button-volunteer = 🤝 Saya ingin membantu
door-button-language = 🌐 Bahasa saya
door-button-person = 🙋 Bicara dengan petugas
language-button-other = Bahasa lain
language-other-ask = Anda menulis dalam bahasa apa? Ketuk, atau kirim namanya, dalam bahasa apa pun.
language-other-unknown = Saya tidak mengenal bahasa dengan nama itu. Tulis dengan cara lain, atau ketuk salah satu di sini.
language-other-which = Yang mana maksud Anda? Kalau tidak ada di sini, tulis lagi namanya.
language-other-set = Anda menulis dalam bahasa { $language }. Saya belum bisa memakainya, jadi saya akan menulis dalam bahasa { $other }. Silakan terus menulis dalam bahasa { $language }: petugas melihat bahasa apa itu, dan kami mencari penerjemah.
language-offer = Saya juga bisa menulis dalam bahasa { $language }. Ketuk jika Anda mau.
volunteer-ask-area = Terima kasih! Anda ingin membantu di lingkungan mana? Koordinator di sana akan ditanya.
volunteer-nobody = Terima kasih! Saat ini belum ada yang bisa menerima relawan di sana. Mintalah tautan undangan kepada petugas lingkungan Anda.
group-line = Saya hanya berbicara secara pribadi. Ketuk tombol dan tulis kepada saya di sana.
group-button-open = 💬 Tulis kepada saya
plain-ask = Anda menulis: { $words }
    Apakah ini maksud Anda, atau untuk petugas?
plain-button-staff = Kirim ke petugas
plain-button-shifts = Lihat tugas
command-cases = Percakapan terbuka
