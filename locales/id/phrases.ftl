# The phrase book: sentences of the relay, worded beforehand in every language; phrase-<topic>-<key>.
# Plain text, with at most these two blanks, each once: { $number }, and { $time }, which is a clock
# time or a short date with one. There are no plurals: word a phrase so that every number reads right.
# A message that is exactly one of these is shown in the other person's language without a machine.
# The last topic, resident, is what residents say by big buttons.

phrase-arrival-coming-now = Seseorang sedang menuju ke tempat Anda sekarang.
phrase-arrival-in-minutes = Seseorang akan tiba di tempat Anda sekitar { $number } menit lagi.
phrase-arrival-where-are-you = Anda di mana?
phrase-arrival-which-gate = Anda di gerbang mana?
phrase-arrival-how-many-people = Ada berapa orang bersama Anda?
phrase-arrival-luggage-or-walking = Apakah Anda perlu bantuan membawa barang atau berjalan?
phrase-arrival-gate-opens = Gerbang akan dibukakan untuk Anda sekarang.
phrase-arrival-go-with-them = Mohon ikut dengan orang yang menjemput Anda.
phrase-arrival-bus-leaves = Waktu bus berangkat: { $time }.

phrase-waiting-wait-here = Mohon tunggu di sini.
phrase-waiting-wait-minutes = Mohon tunggu sekitar { $number } menit lagi.
phrase-waiting-message-received = Pesan Anda sudah kami terima.
phrase-waiting-asking-colleague = Saya sedang bertanya kepada rekan kerja. Saya akan menjawab di sini.
phrase-waiting-answer-by = Anda akan mendapat jawaban kami paling lambat: { $time }.
phrase-waiting-interpreter-coming = Seorang penerjemah akan bergabung dalam obrolan ini.
phrase-waiting-sorry-so-long = Mohon maaf karena Anda harus menunggu lama.
phrase-waiting-not-forgotten = Kami tidak melupakan Anda.
phrase-waiting-your-turn = Sekarang giliran Anda. Silakan datang ke sini.

phrase-quarantine-stay-home = Mohon tetap di dalam rumah dan biarkan pintu tertutup.
phrase-quarantine-days-left = Sisa hari karantina: { $number }.
phrase-quarantine-ends-at = Waktu karantina Anda berakhir: { $time }.
phrase-quarantine-test-at-door = Petugas akan datang ke depan pintu Anda untuk tes virus. Waktu: { $time }.
phrase-quarantine-test-negative = Hasil tes Anda negatif: virus tidak ditemukan.
phrase-quarantine-test-positive = Hasil tes Anda positif: virus ditemukan. Dokter akan menghubungi Anda.
phrase-quarantine-mask-at-door = Mohon pakai masker sebelum membuka pintu.
phrase-quarantine-separate-room = Mohon tinggal di kamar tersendiri, terpisah dari orang lain di rumah Anda.
phrase-quarantine-no-visitors = Mohon jangan izinkan tamu masuk.
phrase-quarantine-rubbish = Mohon taruh sampah di luar pintu dalam kantong tertutup. Waktu pengambilan: { $time }.

phrase-health-need-doctor = Apakah Anda membutuhkan dokter?
phrase-health-breathe-well = Apakah Anda bisa bernapas dengan lancar?
phrase-health-pain-where = Bagian mana yang sakit?
phrase-health-since-when = Sejak kapan Anda merasa sakit?
phrase-health-cough-or-fever = Apakah Anda batuk atau demam?
phrase-health-send-temperature = Mohon kirim foto termometer yang menunjukkan suhu tubuh Anda.
phrase-health-measure-again = Mohon ukur lagi suhu tubuh Anda. Waktu: { $time }.
phrase-health-fever-above = Jika suhu tubuh Anda di atas { $number } °C, segera tulis kepada kami.
phrase-health-blood = Apakah ada darah?
phrase-health-pregnant = Apakah Anda sedang hamil?
phrase-health-long-illness = Apakah Anda punya penyakit menahun, seperti diabetes, penyakit jantung, atau tekanan darah tinggi?
phrase-health-doctor-calls = Dokter akan menelepon Anda. Waktu: { $time }.

phrase-medicine-needed = Apakah Anda membutuhkan obat? Mohon kirim foto kemasannya.
phrase-medicine-taking-now = Obat apa saja yang sedang Anda minum?
phrase-medicine-allergic = Apakah Anda alergi terhadap obat tertentu?
phrase-medicine-tablets-at = Jumlah tablet yang harus diminum: { $number }. Waktu: { $time }.
phrase-medicine-millilitres-at = Takaran obat yang harus diminum: { $number } ml. Waktu: { $time }.
phrase-medicine-hours-between = Jarak antara dua kali minum obat: paling sedikit { $number } jam.
phrase-medicine-most-a-day = Dalam 24 jam, minum paling banyak { $number } tablet.
phrase-medicine-with-food = Minum obat ini bersama makanan.
phrase-medicine-empty-stomach = Minum obat ini saat perut kosong.
phrase-medicine-not-with-others = Jangan minum obat ini bersama obat lain.
phrase-medicine-stop-now = Berhenti minum obat ini sekarang juga.
phrase-medicine-delivered-at = Obat akan diantar ke depan pintu Anda. Waktu: { $time }.

phrase-food-coming = Makanan akan diantar ke depan pintu Anda.
phrase-food-next-delivery = Waktu pengantaran makanan berikutnya ke depan pintu Anda: { $time }.
phrase-food-at-door = Makanan Anda sudah ada di luar pintu.
phrase-food-for-how-many = Perlu makanan untuk berapa orang?
phrase-food-cannot-eat = Apakah ada makanan yang tidak bisa Anda makan?
phrase-food-no-pork-or-meat = Apakah Anda perlu makanan tanpa daging babi, atau tanpa daging sama sekali?
phrase-food-drinking-water = Apakah air minum Anda cukup?
phrase-food-baby = Apakah Anda perlu susu bubuk atau popok untuk bayi?
phrase-food-orders-at-gate = Barang yang Anda pesan dititipkan di gerbang. Kami mengantarnya ke depan pintu Anda.

phrase-papers-passport-photo = Mohon kirim foto halaman data paspor Anda.
phrase-papers-passport-back = Paspor Anda akan dikembalikan.
phrase-papers-health-code = Mohon tunjukkan kode kesehatan Anda.
phrase-papers-fill-in-form = Mohon isi formulir ini.
phrase-papers-sign-here = Mohon tanda tangan di sini.
phrase-papers-where-been = Anda berada di mana saja selama dua minggu terakhir?
phrase-papers-certificate = Setelah karantina selesai, Anda akan mendapat surat keterangan.
phrase-papers-ready-at = Waktu dokumen Anda selesai: { $time }.
phrase-papers-embassy = Anda dapat menghubungi kedutaan atau konsulat negara Anda.

phrase-home-name-and-flat = Siapa nama Anda, dan Anda ada di gedung mana dan unit nomor berapa?
phrase-home-flat-number = Nomor unit Anda: { $number }.
phrase-home-lift-button = Di dalam lift, tekan tombol ini: { $number }.
phrase-home-have-key = Apakah Anda membawa kunci?
phrase-home-who-lives-there = Siapa saja yang tinggal bersama Anda?
phrase-home-children-or-elderly = Apakah ada anak-anak atau orang lanjut usia bersama Anda?
phrase-home-water-and-power = Apakah ada air, listrik, dan pemanas di tempat Anda?
phrase-home-repair-at = Petugas akan datang untuk memperbaikinya. Waktu: { $time }.

phrase-thanks-thank-you = Terima kasih.
phrase-thanks-for-patience = Terima kasih atas kesabaran Anda.
phrase-thanks-for-telling-us = Terima kasih sudah memberi tahu kami.
phrase-thanks-for-staying-home = Terima kasih sudah tetap di rumah. Ini melindungi semua orang.
phrase-thanks-glad-to-help = Kami senang bisa membantu Anda.
phrase-thanks-sorry-mistake = Mohon maaf, kami membuat kesalahan.
phrase-thanks-get-well = Semoga Anda lekas sembuh.
phrase-thanks-good-night = Selamat beristirahat. Anda boleh menulis kepada kami kapan saja.

phrase-danger-call-ambulance = Telepon ambulans sekarang juga.
phrase-danger-call-police = Telepon polisi sekarang juga.
phrase-danger-call-fire = Telepon pemadam kebakaran sekarang juga.
phrase-danger-ambulance-coming = Ambulans sedang menuju ke tempat Anda.
phrase-danger-are-you-safe = Apakah saat ini Anda aman?
phrase-danger-person-breathing = Apakah orang itu bernapas?
phrase-danger-press-wound = Tekan luka kuat-kuat dengan kain bersih dan jangan dilepas.
phrase-danger-on-side = Baringkan orang itu miring ke samping.
phrase-danger-push-chest = Jika orang itu tidak bernapas: tekan bagian tengah dadanya dengan kuat dan cepat sampai bantuan datang.
phrase-danger-use-stairs = Keluar dari gedung lewat tangga. Jangan naik lift.
phrase-danger-do-not-open = Jangan buka pintu.
phrase-danger-smell-gas = Jika tercium bau gas: jangan sentuh sakelar apa pun, buka jendela, lalu keluar.

phrase-calm-not-alone = Kami tidak akan meninggalkan Anda sendirian.
phrase-calm-all-night = Sepanjang malam ada orang di sini untuk Anda.
phrase-calm-nothing-wrong = Anda tidak berbuat salah.
phrase-calm-breathe-slowly = Tarik dan embuskan napas perlahan. Kami di sini bersama Anda.
phrase-calm-protective-suits = Orang-orang di depan pintu Anda memakai baju pelindung. Mohon jangan takut.
phrase-calm-own-language = Anda boleh menulis dalam bahasa Anda sendiri.
phrase-calm-not-understood = Saya tidak mengerti. Mohon sampaikan dengan kata-kata lain.
phrase-calm-write-short = Mohon tulis dengan kalimat pendek.
phrase-calm-yes-no = Mohon jawab “ya” atau “tidak”.
phrase-calm-keep-writing = Mohon terus menulis kepada kami di sini.
phrase-calm-talk-to-someone = Apakah Anda ingin berbicara dengan seseorang?

phrase-resident-need-water = Saya butuh air.
phrase-resident-need-food = Saya butuh makanan.
phrase-resident-need-medicine = Saya butuh obat.
phrase-resident-need-doctor = Saya butuh dokter.
phrase-resident-need-interpreter = Saya butuh penerjemah.
phrase-resident-not-understand = Saya tidak paham.
phrase-resident-yes = Ya.
phrase-resident-no = Tidak.
phrase-resident-pain = Saya kesakitan.
phrase-resident-child-ill = Anak saya sakit.
phrase-resident-cold = Saya kedinginan.
phrase-resident-toilet = Saya perlu ke toilet.
phrase-resident-alone = Saya sendirian.
phrase-resident-where-am-i = Saya ada di mana?
phrase-resident-how-long = Berapa lama harus menunggu?
phrase-resident-thank-you = Terima kasih banyak.
