# A small phrase book for tests: the sentences of locales/ may change.

phrase-arrival-coming-now = Şu anda yanınıza biri geliyor.
phrase-waiting-back-at = Saat { $time } gibi döneriz.
phrase-health-need-doctor = Doktora ihtiyacınız var mı?
phrase-health-fever = Ateşiniz var mı?
phrase-health-breathe-well = Rahat nefes alabiliyor musunuz?
phrase-medicine-take-at = İlaçtan saat { $time } olunca { $number } tane alın.
phrase-medicine-pause = { $number } saat bekleyin, sonra { $number } tane daha alın.
phrase-home-building = Bina numaranız { $number }
phrase-danger-are-you-safe = Güvende misiniz?
phrase-calm-you-are-safe = Güvendesiniz.
phrase-calm-not-understood = Anlamadım. Lütfen başka sözlerle söyleyin.
phrase-resident-need-water = Suya ihtiyacım var.
phrase-resident-need-medicine = İlaca ihtiyacım var.
phrase-resident-need-doctor = Doktora ihtiyacım var.
phrase-resident-need-interpreter = Bana çeviri yapacak birine ihtiyacım var.
phrase-resident-not-understand = Anlamıyorum.
phrase-resident-yes = Evet.
phrase-resident-no = Hayır.
phrase-resident-cannot-breathe = Nefes alamıyorum.
