# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-01-coming-now = Seseorang sedang menuju ke tempat Anda sekarang.
phrase-02-wait-here = Mohon tunggu di sini.
phrase-03-need-doctor = Apakah Anda membutuhkan dokter?
phrase-04-where-are-you = Anda di mana?
phrase-05-send-temperature = Mohon kirim foto termometer yang menunjukkan suhu tubuh Anda.
phrase-06-call-120 = Telepon 120 sekarang juga.
phrase-07-stay-home = Mohon tetap di dalam rumah dan biarkan pintu tertutup.
phrase-08-are-you-safe = Apakah saat ini Anda aman?
phrase-09-how-many-people = Ada berapa orang bersama Anda?
phrase-10-medicine-needed = Apakah Anda membutuhkan obat? Mohon kirim foto kemasannya.
phrase-11-food-coming = Makanan akan diantar ke depan pintu Anda.
phrase-12-interpreter-coming = Seorang penerjemah akan bergabung dalam obrolan ini.
phrase-13-not-understood = Saya tidak mengerti. Mohon sampaikan dengan kata-kata lain.
phrase-14-write-short = Mohon tulis dengan kalimat pendek.
phrase-15-pain-where = Bagian mana yang sakit?
phrase-16-breathe-well = Apakah Anda bisa bernapas dengan lancar?
phrase-17-yes-no = Mohon jawab “ya” atau “tidak”.
phrase-18-thank-you = Terima kasih.
phrase-19-message-received = Pesan Anda sudah kami terima.
phrase-20-name-and-flat = Siapa nama Anda, dan Anda ada di gedung mana dan unit nomor berapa?
