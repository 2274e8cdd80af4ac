alert-kind-unanswered = 💬 Belum dijawab
unanswered-alert = ⏳ <b>{ $name }</b> menunggu jawaban sejak { $since } · bahasa { $language }
    { $words }
unanswered-earlier = dan { $count } pesan sebelumnya
unanswered-no-words = (tanpa kata: foto, pesan suara, lokasi, atau berkas)
unanswered-ended-answered = Dijawab oleh { $name }.
unanswered-ended-not-needed = Menurut { $name } tidak perlu dijawab.
unanswered-ended-closed = Percakapan ditutup oleh { $name }.
unanswered-next = ⏳ Belum ada yang menjawab, jadi kami memanggil petugas berikutnya. Pesan Anda disimpan, dan Anda bisa terus menulis di sini. Dalam keadaan darurat, telepon { $numbers }.
unanswered-nobody = ⏳ Saat ini tidak ada petugas piket, jadi kami memanggil koordinator dan pusat komando. Pesan Anda disimpan, dan Anda bisa terus menulis di sini. Dalam keadaan darurat, telepon { $numbers }.
unanswered-unreached = ⏳ Saat ini petugas piket tidak bisa dihubungi, jadi kami memanggil koordinator dan pusat komando. Pesan Anda disimpan, dan Anda bisa terus menulis di sini. Dalam keadaan darurat, telepon { $numbers }.
