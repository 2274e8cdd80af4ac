# The phrase book: sentences of the relay, worded beforehand in every language; phrase-<topic>-<key>.
# Plain text, with at most these two blanks, each once: { $number }, and { $time }, which is a clock
# time or a short date with one. There are no plurals: word a phrase so that every number reads right.
# A message that is exactly one of these is shown in the other person's language without a machine.
# The last topic, resident, is what residents say by big buttons.

phrase-arrival-coming-now = Şimdi yanınıza birisi geliyor.
phrase-arrival-in-minutes = Yaklaşık { $number } dakika içinde birisi yanınızda olacak.
phrase-arrival-where-are-you = Neredesiniz?
phrase-arrival-which-gate = Hangi giriş kapısındasınız?
phrase-arrival-how-many-people = Yanınızda kaç kişi var?
phrase-arrival-luggage-or-walking = Eşya taşımak ya da yürümek için yardıma ihtiyacınız var mı?
phrase-arrival-gate-opens = Giriş kapısı şimdi sizin için açılıyor.
phrase-arrival-go-with-them = Lütfen sizi karşılayan kişiyle gidin.
phrase-arrival-bus-leaves = Otobüsün kalkış zamanı: { $time }.

phrase-waiting-wait-here = Lütfen burada bekleyin.
phrase-waiting-wait-minutes = Lütfen yaklaşık { $number } dakika daha bekleyin.
phrase-waiting-message-received = Mesajınızı aldık.
phrase-waiting-asking-colleague = Ekip arkadaşlarıma soruyorum. Size buradan yanıt vereceğim.
phrase-waiting-answer-by = Yanıtımızı en geç şu zamanda alacaksınız: { $time }.
phrase-waiting-interpreter-coming = Bu sohbete bir çevirmen katılıyor.
phrase-waiting-sorry-so-long = Sizi bu kadar beklettiğimiz için özür dileriz.
phrase-waiting-not-forgotten = Sizi unutmadık.
phrase-waiting-your-turn = Sıra şimdi sizde. Lütfen gelin.

phrase-quarantine-stay-home = Lütfen evinizde kalın ve kapınızı kapalı tutun.
phrase-quarantine-days-left = Kalan karantina günü sayısı: { $number }.
phrase-quarantine-ends-at = Karantinanızın bitiş zamanı: { $time }.
phrase-quarantine-test-at-door = Size virüs testi yapmak için kapınıza birisi gelecek. Ne zaman: { $time }.
phrase-quarantine-test-negative = Testiniz negatif: virüs bulunmadı.
phrase-quarantine-test-positive = Testiniz pozitif: virüs bulundu. Bir doktor sizinle iletişime geçecek.
phrase-quarantine-mask-at-door = Lütfen kapıyı açmadan önce maske takın.
phrase-quarantine-separate-room = Lütfen evdeki diğer kişilerden ayrı bir odada kalın.
phrase-quarantine-no-visitors = Lütfen eve ziyaretçi almayın.
phrase-quarantine-rubbish = Lütfen çöpünüzü ağzı kapalı bir torbada kapının dışına bırakın. Toplama zamanı: { $time }.

phrase-health-need-doctor = Doktora ihtiyacınız var mı?
phrase-health-breathe-well = Rahat nefes alabiliyor musunuz?
phrase-health-pain-where = Nereniz ağrıyor?
phrase-health-since-when = Ne zamandan beri kendinizi hasta hissediyorsunuz?
phrase-health-cough-or-fever = Öksürüğünüz ya da ateşiniz var mı?
phrase-health-send-temperature = Lütfen ateşinizin kaç olduğunu gösteren termometrenin fotoğrafını gönderin.
phrase-health-measure-again = Lütfen ateşinizi yeniden ölçün. Ne zaman: { $time }.
phrase-health-fever-above = Ateşiniz { $number } °C’nin üzerindeyse bize hemen yazın.
phrase-health-blood = Kan var mı?
phrase-health-pregnant = Hamile misiniz?
phrase-health-long-illness = Şeker hastalığı, kalp hastalığı ya da yüksek tansiyon gibi kronik bir hastalığınız var mı?
phrase-health-doctor-calls = Bir doktor sizi arayacak. Ne zaman: { $time }.

phrase-medicine-needed = İlaca ihtiyacınız var mı? Lütfen ilaç kutusunun fotoğrafını gönderin.
phrase-medicine-taking-now = Şu anda hangi ilaçları kullanıyorsunuz?
phrase-medicine-allergic = Herhangi bir ilaca alerjiniz var mı?
phrase-medicine-tablets-at = Almanız gereken tablet sayısı: { $number }. Ne zaman: { $time }.
phrase-medicine-millilitres-at = Almanız gereken miktar: { $number } ml. Ne zaman: { $time }.
phrase-medicine-hours-between = İki doz arasında en az { $number } saat bekleyin.
phrase-medicine-most-a-day = 24 saatte en fazla { $number } tablet alın.
phrase-medicine-with-food = Bu ilacı yemekle birlikte alın.
phrase-medicine-empty-stomach = Bu ilacı aç karnına alın.
phrase-medicine-not-with-others = Bu ilacı başka ilaçlarla birlikte almayın.
phrase-medicine-stop-now = Bu ilacı almayı hemen bırakın.
phrase-medicine-delivered-at = İlaçlarınız kapınıza getirilecek. Ne zaman: { $time }.

phrase-food-coming = Kapınıza yiyecek getirilecek.
phrase-food-next-delivery = Kapınıza bir sonraki yiyecek teslimi: { $time }.
phrase-food-at-door = Yiyeceğiniz şu anda kapınızın önünde.
phrase-food-for-how-many = Kaç kişi için yiyecek gerekiyor?
phrase-food-cannot-eat = Yiyemediğiniz bir şey var mı?
phrase-food-no-pork-or-meat = Domuz eti içermeyen ya da tamamen etsiz yemeğe ihtiyacınız var mı?
phrase-food-drinking-water = Yeterli içme suyunuz var mı?
phrase-food-baby = Bebek için süt tozuna ya da bebek bezine ihtiyacınız var mı?
phrase-food-orders-at-gate = Siparişleriniz giriş kapısına bırakılır. Biz onları evinizin kapısına getiririz.

phrase-papers-passport-photo = Lütfen pasaportunuzun fotoğrafını gönderin.
phrase-papers-passport-back = Pasaportunuz size geri verilecek.
phrase-papers-health-code = Lütfen sağlık kodunuzu gösterin.
phrase-papers-fill-in-form = Lütfen bu formu doldurun.
phrase-papers-sign-here = Lütfen burayı imzalayın.
phrase-papers-where-been = Son iki haftada nerelerde bulundunuz?
phrase-papers-certificate = Karantinanız bittiğinde size bir belge verilecek.
phrase-papers-ready-at = Belgelerinizin hazır olacağı zaman: { $time }.
phrase-papers-embassy = Büyükelçiliğinizle ya da konsolosluğunuzla iletişime geçebilirsiniz.

phrase-home-name-and-flat = Adınız nedir, hangi binada ve hangi dairedesiniz?
phrase-home-flat-number = Daire numaranız: { $number }.
phrase-home-lift-button = Asansörde şu düğmeye basın: { $number }.
phrase-home-have-key = Anahtarınız yanınızda mı?
phrase-home-who-lives-there = Sizinle birlikte kim yaşıyor?
phrase-home-children-or-elderly = Yanınızda çocuk ya da yaşlı var mı?
phrase-home-water-and-power = Evinizde su, elektrik ve ısıtma var mı?
phrase-home-repair-at = Onarım için birisi gelecek. Ne zaman: { $time }.

phrase-thanks-thank-you = Teşekkür ederiz.
phrase-thanks-for-patience = Sabrınız için teşekkür ederiz.
phrase-thanks-for-telling-us = Bize söylediğiniz için teşekkür ederiz.
phrase-thanks-for-staying-home = Evde kaldığınız için teşekkür ederiz. Bu herkesi koruyor.
phrase-thanks-glad-to-help = Size yardım etmekten mutluyuz.
phrase-thanks-sorry-mistake = Özür dileriz. Hata yaptık.
phrase-thanks-get-well = Geçmiş olsun, umarız kısa sürede iyileşirsiniz.
phrase-thanks-good-night = İyi geceler. Bize her zaman yazabilirsiniz.

phrase-danger-call-ambulance = Hemen ambulans çağırın.
phrase-danger-call-police = Hemen polisi arayın.
phrase-danger-call-fire = Hemen itfaiyeyi arayın.
phrase-danger-ambulance-coming = Ambulans size doğru geliyor.
phrase-danger-are-you-safe = Şu anda güvende misiniz?
phrase-danger-person-breathing = O kişi nefes alıyor mu?
phrase-danger-press-wound = Temiz bir bezle yaraya kuvvetle bastırın ve bırakmayın.
phrase-danger-on-side = O kişiyi yan yatırın.
phrase-danger-push-chest = O kişi nefes almıyorsa: yardım gelene kadar göğsünün ortasına kuvvetle ve hızla bastırın.
phrase-danger-use-stairs = Binadan merdivenle çıkın. Asansörü kullanmayın.
phrase-danger-do-not-open = Kapıyı açmayın.
phrase-danger-smell-gas = Gaz kokusu alırsanız: hiçbir elektrik düğmesine dokunmayın, pencereleri açın ve dışarı çıkın.

phrase-calm-not-alone = Sizi yalnız bırakmıyoruz.
phrase-calm-all-night = Bütün gece burada sizin için birisi var.
phrase-calm-nothing-wrong = Yanlış bir şey yapmadınız.
phrase-calm-breathe-slowly = Yavaşça nefes alıp verin. Yanınızdayız.
phrase-calm-protective-suits = Kapınızdaki kişiler koruyucu giysi giyiyor. Lütfen korkmayın.
phrase-calm-own-language = Kendi dilinizde yazabilirsiniz.
phrase-calm-not-understood = Anlayamadım. Lütfen başka sözcüklerle anlatın.
phrase-calm-write-short = Lütfen kısa cümleler yazın.
phrase-calm-yes-no = Lütfen “evet” ya da “hayır” diye yanıt verin.
phrase-calm-keep-writing = Lütfen buraya yazmaya devam edin.
phrase-calm-talk-to-someone = Birisiyle konuşmak ister misiniz?

phrase-resident-need-water = Suya ihtiyacım var.
phrase-resident-need-food = Yiyeceğe ihtiyacım var.
phrase-resident-need-medicine = İlaca ihtiyacım var.
phrase-resident-need-doctor = Doktora ihtiyacım var.
phrase-resident-need-interpreter = Çevirmene ihtiyacım var.
phrase-resident-not-understand = Anlamıyorum.
phrase-resident-yes = Evet.
phrase-resident-no = Hayır.
phrase-resident-pain = Ağrım var.
phrase-resident-child-ill = Çocuğum hasta.
phrase-resident-cold = Üşüyorum.
phrase-resident-toilet = Tuvalete gitmem gerek.
phrase-resident-alone = Yalnızım.
phrase-resident-where-am-i = Neredeyim?
phrase-resident-how-long = Ne kadar bekleyeceğim?
phrase-resident-thank-you = Çok teşekkür ederim.
