relay-lines = { $lines }
relay-resident = Warga
relay-head-staff-resident = 💬 <b>{ $name }</b> · percakapan { $number } · bahasa { $language }{ $marks }
relay-head-staff-staff = ↩️ <b>{ $author }</b> → { $name } · percakapan { $number }{ $marks }
relay-head-interpreter-resident = 💬 <b>Warga</b> · percakapan { $number } · bahasa { $language }{ $marks }
relay-head-interpreter-staff = ↩️ <b>Petugas</b> · percakapan { $number } · bahasa { $language }{ $marks }
relay-head-resident = 💬 <b>Petugas</b>{ $marks }
relay-head-author = → <b>{ $name }</b> · percakapan { $number }{ $marks }
relay-mark-edited = {" "}· diubah
relay-mark-assumed = {" "}(bahasa perkiraan)
relay-by-machine = 🤖 <b>Terjemahan otomatis</b>, { $engine ->
    [firefox] Firefox
    [libretranslate] LibreTranslate
   *[other] { $engine }
  }
relay-by-phrase = 👥 <b>Diterjemahkan oleh manusia</b>, kalimat siap pakai
relay-by-person = 🗣 <b>Penerjemah</b>
relay-not-translated = ⚠️ <b>Belum diterjemahkan.</b> Saat ini terjemahan tidak tersedia; akan dicoba lagi.
relay-broken = ⚠️ Cocokkan dengan aslinya: { $values }
relay-kind-photo = 🖼 foto, di atas
relay-kind-voice = 🎤 pesan suara, di atas
relay-kind-video = 🎬 video, di atas
relay-kind-video-note = 🎬 pesan video, di atas
relay-kind-sticker = stiker, di atas
relay-kind-location = 📍 lokasi, di atas
relay-kind-contact = 👤 ada kontak yang dibagikan; penerjemah tidak melihatnya
relay-kind-audio = 🎵 audio, di atas
relay-kind-animation = 🎞 animasi, di atas
relay-kind-venue = 📍 tempat, di atas
relay-kind-other = ⚠️ pesan jenis ini tidak bisa diteruskan (jajak pendapat, gim, dan sejenisnya)
relay-kind-person = 🙋 ingin bicara dengan petugas
relay-follows-document = 📎 berkas, di bawah
relay-follows-video = 🎬 video, di bawah
relay-follows-audio = 🎵 audio, di bawah
relay-follows-animation = 🎞 animasi, di bawah
relay-lost-big = ⚠️ 📎 berkas yang terlalu besar untuk diteruskan
relay-lost-gone = ⚠️ 📎 berkas yang gagal diteruskan
relay-quote = ❝{ $words }❞
relay-contact = 👤 kontak: { $name }, { $phone }
relay-phrases-all = 💬 Semua kalimat …
relay-phrases = Ketuk sebuah kalimat: kalimat itu dikirim kepada <b>{ $name }</b> (percakapan { $number }) dalam bahasanya.
relay-answer = Jawab
relay-close = Tutup percakapan
relay-received = Pesan Anda sudah sampai kepada petugas { $area }. Jawabannya akan datang di sini.
relay-kept = Pesan Anda disimpan dan akan dibaca begitu ada petugas. Dalam keadaan darurat, telepon <b>120</b> (ambulans), <b>110</b> (polisi), atau <b>119</b> (pemadam kebakaran).
relay-which-area = Pesan Anda disimpan. Anda tinggal di lingkungan mana? Petugas di sana akan membacanya.
relay-no-area = Pesan Anda disimpan, tetapi di sini belum ada lingkungan yang terdaftar. Dalam keadaan darurat, telepon <b>120</b> (ambulans), <b>110</b> (polisi), atau <b>119</b> (pemadam kebakaran).
relay-person-asked = 🙋 Petugas { $area } sudah tahu bahwa Anda ingin bicara. Tulis di sini tentang apa, dalam bahasa Anda.
relay-language-assumed = Sepertinya Anda menulis dalam bahasa { $language }. Jika bukan, ketuk bahasa Anda.
relay-language-other = Ini sepertinya bukan bahasa { $language }. Jika Anda ingin dijawab dalam bahasa lain, ketuk bahasa itu.
relay-language-name = { $name }
relay-language-fixed = Mulai sekarang pesan Anda diterjemahkan dari bahasa { $language }, dan jawabannya ke bahasa { $language }.
relay-file-big = Berkas ini terlalu besar untuk diteruskan: paling besar { $limit } MB. Semua tulisan Anda yang lain sudah sampai, dengan keterangan bahwa ada berkas yang kurang. Mohon kirim berkas yang lebih kecil, atau foto.
relay-file-gone = Berkas ini gagal diteruskan. Semua tulisan Anda yang lain sudah sampai, dengan keterangan bahwa ada berkas yang kurang. Mohon kirim lagi, atau kirim foto.
relay-other-not-passed = Pesan jenis ini tidak bisa diteruskan; yang membaca percakapan ini melihat bahwa Anda mengirimnya. Mohon kirim teks, foto, pesan suara, atau berkas.
relay-answer-prompt = Tulis jawaban Anda untuk { $name } (percakapan { $number }). /cancel untuk batal.
relay-pick-case = Untuk siapa? Ketuk sebuah percakapan, dan tulisan Anda dikirim ke sana. Jika Anda membalas sebuah pesan, balasannya langsung masuk ke percakapannya.
relay-case-label = { $number } · { $name }
relay-own-question = Ini pertanyaan saya
relay-no-cases = Tidak ada percakapan yang terbuka, jadi tidak ada yang dikirim. Apakah ini pertanyaan Anda sendiri?
relay-interpreter-hint = Untuk menerjemahkan, balas pesan yang Anda terjemahkan. Tidak ada yang dikirim. Apakah ini pertanyaan Anda sendiri?
relay-picked-gone = Tulisan itu sudah tidak ada. Mohon tulis lagi.
relay-waited-too-long = Tulisan Anda tadi, tanpa percakapan yang dipilih, tidak dikirim kepada siapa pun dan sudah dihapus. Tulis lagi jika masih perlu.
relay-not-a-copy = Pesan itu tidak termasuk dalam percakapan mana pun. Balas pesan dari percakapannya, atau ketuk tombol “Jawab”. Tidak ada yang dikirim.
relay-text-only = Mohon terjemahkan secara tertulis.
relay-interpreted-staff = ✓ Terjemahan Anda sudah sampai kepada petugas.
relay-interpreted-resident = ✓ Terjemahan Anda sudah sampai kepada warga.
relay-undelivered = ⚠️ Pesan Anda untuk { $name } (percakapan { $number }) tidak sampai: orang ini tidak bisa dihubungi di Telegram.
case-unknown = Percakapan ini tidak ada, atau bukan milik Anda.
case-closed-already = Percakapan { $number } sudah ditutup. Jika warga menulis lagi, percakapan baru akan dibuka.
case-closed-toast = Percakapan { $number } ditutup.
case-closed-you = Petugas menutup percakapan ini. Tulis lagi kapan saja: percakapan baru akan dibuka.
case-closed-staff = ☑️ Percakapan { $number } ({ $name }) ditutup oleh { $by }.
case-closed-interpreter = ☑️ Percakapan { $number } ditutup. Terima kasih atas terjemahan Anda.
offer-card = 🗣 <b>Bisakah Anda menerjemahkan?</b> { $language } ↔ { $other } · percakapan { $number }
offer-accept = Ya, saya bisa
offer-decline = Sekarang belum bisa
offer-card-yours = 🗣 Anda menerjemahkan percakapan { $number }: { $language } ↔ { $other }.
    Semua yang sudah ditulis akan menyusul. <b>Balas</b> sebuah pesan dengan terjemahan Anda: terjemahan itu menggantikan terjemahan otomatis di kedua pihak. Nama dan akun Anda tidak dilihat siapa pun.
offer-card-taken = Percakapan { $number } ({ $language }): penerjemah lain sudah mengambilnya. Terima kasih.
offer-card-declined = Percakapan { $number } ({ $language }): Anda menjawab “Sekarang belum bisa”.
offer-card-left = Percakapan { $number } ({ $language }): Anda sudah melepasnya. Terima kasih.
offer-card-withdrawn = Percakapan { $number } ({ $language }): Anda tidak lagi menerjemahkan di sini. Terima kasih.
offer-card-over = Percakapan { $number } ({ $language }): penerjemah tidak diperlukan lagi.
offer-hand-back = Lepaskan
offer-taken = Percakapan ini sudah diambil penerjemah lain, atau sudah selesai.
interpreter-not-yours = Anda bukan penerjemah percakapan ini.
interpreter-joined = 🗣 Seorang penerjemah (bahasa { $language }) bergabung di percakapan { $number }.
interpreter-joined-you = 🗣 Seorang penerjemah bergabung dalam percakapan ini.
interpreter-left = 🗣 Penerjemah meninggalkan percakapan { $number } (bahasa { $language }). Terjemahan otomatis tetap berjalan; penerjemah lain sedang ditanya.
interpreter-lost = 🗣 Penerjemah percakapan { $number } (bahasa { $language }) tidak bisa dihubungi lagi. Terjemahan otomatis tetap berjalan; penerjemah lain sedang ditanya.
alert-danger = 🆘 <b>{ $name }</b> menulis:
    { $words }
danger-not-relayed = 🆘 Tulisan { $name } hanya ada di panggilan { $number }: gagal diteruskan sebagai percakapan. Pastikan ada yang menjawab; sebabnya ada di catatan log.
emergency-numbers = 🆘 <b>Jika dalam bahaya, telepon sekarang juga:</b>
    <b>120</b> ambulans
    <b>110</b> polisi
    <b>119</b> pemadam kebakaran
    Petugas piket sudah diberi tahu. Teruslah menulis di sini.
