# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-01-coming-now = Şimdi yanınıza birisi geliyor.
phrase-02-wait-here = Lütfen burada bekleyin.
phrase-03-need-doctor = Doktora ihtiyacınız var mı?
phrase-04-where-are-you = Neredesiniz?
phrase-05-send-temperature = Lütfen ateşinizin kaç olduğunu gösteren termometrenin fotoğrafını gönderin.
phrase-06-call-120 = Hemen 120’yi arayın.
phrase-07-stay-home = Lütfen evinizde kalın ve kapınızı kapalı tutun.
phrase-08-are-you-safe = Şu anda güvende misiniz?
phrase-09-how-many-people = Yanınızda kaç kişi var?
phrase-10-medicine-needed = İlaca ihtiyacınız var mı? Lütfen ilaç kutusunun fotoğrafını gönderin.
phrase-11-food-coming = Kapınıza yiyecek getirilecek.
phrase-12-interpreter-coming = Bu sohbete bir çevirmen katılıyor.
phrase-13-not-understood = Anlayamadım. Lütfen başka sözcüklerle anlatın.
phrase-14-write-short = Lütfen kısa cümleler yazın.
phrase-15-pain-where = Nereniz ağrıyor?
phrase-16-breathe-well = Rahat nefes alabiliyor musunuz?
phrase-17-yes-no = Lütfen “evet” ya da “hayır” diye yanıt verin.
phrase-18-thank-you = Teşekkür ederiz.
phrase-19-message-received = Mesajınızı aldık.
phrase-20-name-and-flat = Adınız nedir, hangi binada ve hangi dairedesiniz?
