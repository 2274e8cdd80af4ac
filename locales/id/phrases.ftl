# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-arrival-coming-now = Seseorang sedang menuju ke tempat Anda sekarang.
phrase-arrival-where-are-you = Anda di mana?
phrase-arrival-how-many-people = Ada berapa orang bersama Anda?
phrase-waiting-wait-here = Mohon tunggu di sini.
phrase-waiting-interpreter-coming = Seorang penerjemah akan bergabung dalam obrolan ini.
phrase-waiting-message-received = Pesan Anda sudah kami terima.
phrase-quarantine-stay-home = Mohon tetap di dalam rumah dan biarkan pintu tertutup.
phrase-health-need-doctor = Apakah Anda membutuhkan dokter?
phrase-health-send-temperature = Mohon kirim foto termometer yang menunjukkan suhu tubuh Anda.
phrase-health-pain-where = Bagian mana yang sakit?
phrase-health-breathe-well = Apakah Anda bisa bernapas dengan lancar?
phrase-medicine-needed = Apakah Anda membutuhkan obat? Mohon kirim foto kemasannya.
phrase-food-coming = Makanan akan diantar ke depan pintu Anda.
phrase-home-name-and-flat = Siapa nama Anda, dan Anda ada di gedung mana dan unit nomor berapa?
phrase-thanks-thank-you = Terima kasih.
phrase-danger-call-120 = Telepon 120 sekarang juga.
phrase-danger-are-you-safe = Apakah saat ini Anda aman?
phrase-calm-not-understood = Saya tidak mengerti. Mohon sampaikan dengan kata-kata lain.
phrase-calm-write-short = Mohon tulis dengan kalimat pendek.
phrase-calm-yes-no = Mohon jawab “ya” atau “tidak”.
