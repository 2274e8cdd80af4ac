# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.
# Nor do Turkish letters without their marks (ı ğ ş ç ö ü: i g s c o u) and stretched letters.

danger-words =
    göğsüm ağrıyo* | göğsü ağrıyo* | göğüs ağrı* | göğsümde ağrı | göğsünde ağrı | göğsüm sıkışıyo* |
    göğsüm sıkıştı* | göğsü sıkışıyo* | göğsümde baskı | göğsünde baskı | göğsüm acıyo* |
    göğsüm yanıyo* | kalbim ağrıyo* | kalbim sıkışıyo* | kalbim sıkıştı* | nefes alamı* | nefes alama* |
    nefes almıyo* | nefes almakta | nefes darlığı | nefesi durdu | nefesi kesildi | nefesi yok |
    nefesim kesil* | nefesim daral* | nefesim tıkan* | nefesim yetmiyo* | zor nefes al* | soluk alamı* |
    soluğum kesil* | solunumu durdu | boğuluyo* | boğuldu* | boğazına kaçtı | boğazıma kaçtı |
    boğazında kaldı | boğazına takıldı | yüzü morardı | dudakları morardı | bebek morardı |
    kalp krizi* | kalbi durdu | kalbi atmıyor | nabzı yok | nabız yok | felç geçir* | felç oldu* |
    inme geçir* | inme indi | beyin kanaması* | bilinci kapa* | bilincini kaybe* | bilincimi kaybe* |
    bilinci yerinde değil | bilinci yok | şuuru kapa* | şuurunu kaybe* | bayıldı | bayıldım | bayılmış |
    bayılıp düştü* | bayılıyo* | bayılacak gibi* | bayılmak üzere* | baygın | kendinden geçti |
    kendini kaybetti | kendine gelmiyo* | uyanmıyo* | uyandıramı* | yere yığıldı* | düştü kalkamı* |
    düştüm kalkamı* | yerden kalkamı* | tepki vermiyo* | hareket etmiyor | nöbet geçir* | sara nöbeti* |
    epilepsi nöbeti* | havale geçir* | kasılıyor | titreyip kasıl* | çok kanıyo* | kanama durmuyo* |
    kanaması durmuyo* | kan durmuyo* | kanı durmuyo* | çok kan | kan kaybe* | kanaması var |
    kanamam var | kan kusuyo* | kanlar içinde | kan içinde | aşırı doz* | zehirlen* | zehir iç* |
    çok hap iç* | çok ilaç iç* | bir sürü hap* | çamaşır suyu iç* | karbonmonoksit* | intihar* |
    kendimi öldür* | kendini öldür* | kendimi asacağım | kendini astı | bileklerimi kes* |
    bileklerini kes* | canıma kıy* | canına kıy* | ölmek istiyo* | ölmek istio* | yaşamak istemiyo* |
    kendime zarar* | ölüyorum! | ölüyom! | ölüyor! | ölüyo! | ölüyoruz! | ölüyoz! |
    ölmek üzere* | can çekiş* | yangın* | ev yanıyo* |
    evim yanıyo* | evimiz yanıyo* | bina yanıyo* | binamız yanıyo* | apartman yanıyo* | mutfak yanıyo* |
    oda yanıyo* | yanıyor ev | yanıyoruz | alev aldı | alev alev | alevler | tutuştu | ateş aldı |
    dumandan | dumanlar | her yer duman | duman doldu | duman kokusu | yanık kokusu | yanık kokuyor |
    gaz koku* | gaz kokuyo* | gaz kaçağı* | gaz kaçırıyo* | gaz kaçıyo* | gaz sız* | doğalgaz koku* |
    doğalgaz kaçağı* | doğalgaz kaçıyo* | tüp kaçırıyo* | tüp patladı | patlama oldu | imdat* |
    yardım! | yardım et! | yardım lazım! | yardıma ihtiyacım var! | bana yardım et! |
    bana yardım edin! | lütfen yardım! | lütfen yardım et! | yardım edin | acil! | çok acil! |
    acil yardım | acil durum* | acile götür* | acile git* | kurtarın | kurtar beni | beni kurtar* |
    bizi kurtar* | tehlikedeyim | tehlikedeyiz | hayatım tehlikede | hayati tehlike* | ambulans* |
    112'yi ara* | polisi ara* | polis çağır* | polisi çağır* | polise haber ver* | suyum geldi |
    suyu geldi | doğum başladı | doğum yapıyo* | doğuruyo* | doğum sancı* | sancım başladı |
    sancılarım başladı | sancısı başladı | sancıları başladı | beni dövüyo* | beni dövdü* | dövüyo* |
    dövüyorlar | dayak yi* | dayak atıyo* | bana vuruyo* | bana vurdu* | bıçak çekti | bıçağı var |
    elinde bıçak | bıçakla* | silahı var | elinde silah | silah çekti | silahla* | ateş ediyo* |
    ateş etti* | silah sesi* | vuruldu* | beni öldür* | öldürecek* | ölümle tehdit* | tehdit ediyo* |
    tehdit etti* | tecavüz* | taciz ediyo* | taciz etti* | aile içi şiddet* | ev içi şiddet* |
    şiddet görüyo* | şiddet uygulu* | saldırıyo* | saldırdı* | saldırıya uğra* | eve giriyorlar |
    eve zorla gir* | zorla eve gir* | eve girmeye çalış* | kapıyı kırıyo* | kapıyı zorluyo* |
    hırsız girdi | evde hırsız | kaçırıldı* | elektrik çarptı* | elektriğe kapıldı* |
    elektrik akımına kapıl* | asansörde kal* | asansörde mahsur* | mahsur kal* | enkaz altında* |
    alerjik şok* | anafilaksi* | anafilaktik*
cancel-words = iptal | iptal et | iptal edin | iptal ediyorum | vazgeç | vazgeçtim | dur
