danger-family-breath = tidak bisa bernapas
danger-family-heart = jantung atau stroke
danger-family-blood = perdarahan berat
danger-family-wound = luka atau luka bakar
danger-family-fall = jatuh
danger-family-unconscious = pingsan atau kejang
danger-family-poison = racun atau obat
danger-family-self-harm = bahaya bunuh diri
danger-family-fire = kebakaran atau asap
danger-family-gas = bau gas
danger-family-flood = banjir atau tenggelam
danger-family-trapped = terjebak atau tertimbun
danger-family-birth = persalinan
danger-family-attack = serangan atau ancaman
danger-family-weapon = senjata
danger-family-rape = kekerasan seksual
danger-family-break-in = pembobolan atau perampokan
danger-family-missing-child = anak hilang
danger-family-help = seruan minta tolong
danger-alert = 🆘 <b>{ $family }</b>
    <b>{ $name }</b> menulis:
    { $words }
    { $facts }
danger-fact-language = Bahasa: { $language }
danger-fact-gate = Melapor di gerbang: { $gate }
danger-fact-group = Ditulis di grup. Mungkin bot belum dimulai, jadi jawaban bisa saja tidak sampai.
danger-ask = 🆘 <b>Apakah Anda dalam bahaya?</b> Kalau ya, telepon sekarang juga:
    { $numbers }

    Jika dalam bahaya, ketuk tombol pertama dan kami langsung memanggil orang. Jika tidak mengetuk apa pun, kami memanggil dalam dua menit.
danger-ask-yes = 🆘 Saya dalam bahaya
danger-ask-no = Saya perlu hal lain
danger-ask-calm = Baik. Tulis di sini apa yang Anda perlukan: petugas akan membacanya, boleh dalam bahasa Anda. Kirim /help untuk melihat apa lagi yang bisa Anda lakukan.
danger-in-group = 🆘 Jika dalam bahaya, telepon sekarang juga: { $numbers }. Petugas piket sudah diberi tahu. Ketuk tombol di bawah dan tulis kepada kami secara pribadi.
danger-in-group-button = Tulis secara pribadi
danger-own = Jika Anda sendiri dalam bahaya, ketuk di sini. Kami akan segera memanggil orang.
danger-fact-in-group = Ditulis di grup: { $group }
danger-fact-nameless = Namanya disembunyikan, jadi tidak bisa dihubungi secara pribadi. Jawab di grup atau datangi tempatnya.
