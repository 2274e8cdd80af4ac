# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-arrival-coming-now = Şimdi yanınıza birisi geliyor.
phrase-arrival-where-are-you = Neredesiniz?
phrase-arrival-how-many-people = Yanınızda kaç kişi var?
phrase-waiting-wait-here = Lütfen burada bekleyin.
phrase-waiting-interpreter-coming = Bu sohbete bir çevirmen katılıyor.
phrase-waiting-message-received = Mesajınızı aldık.
phrase-quarantine-stay-home = Lütfen evinizde kalın ve kapınızı kapalı tutun.
phrase-health-need-doctor = Doktora ihtiyacınız var mı?
phrase-health-send-temperature = Lütfen ateşinizin kaç olduğunu gösteren termometrenin fotoğrafını gönderin.
phrase-health-pain-where = Nereniz ağrıyor?
phrase-health-breathe-well = Rahat nefes alabiliyor musunuz?
phrase-medicine-needed = İlaca ihtiyacınız var mı? Lütfen ilaç kutusunun fotoğrafını gönderin.
phrase-food-coming = Kapınıza yiyecek getirilecek.
phrase-home-name-and-flat = Adınız nedir, hangi binada ve hangi dairedesiniz?
phrase-thanks-thank-you = Teşekkür ederiz.
phrase-danger-call-120 = Hemen 120’yi arayın.
phrase-danger-are-you-safe = Şu anda güvende misiniz?
phrase-calm-not-understood = Anlayamadım. Lütfen başka sözcüklerle anlatın.
phrase-calm-write-short = Lütfen kısa cümleler yazın.
phrase-calm-yes-no = Lütfen “evet” ya da “hayır” diye yanıt verin.
