# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.
# Nor do Turkish letters without their marks (ı ğ ş ç ö ü: i g s c o u) and stretched letters.
# Plea words may stand beside such a cry: "help, please, quickly".

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
    elinde bıçak | bıçaklıyo* | bıçakladı* | bıçaklandı* | silahı var | elinde silah | silah çekti | silahla* | ateş ediyo* |
    ateş etti* | silah sesi* | vuruldu* | beni öldür* | öldürecek* | ölümle tehdit* | tehdit ediyo* |
    tehdit etti* | tecavüz* | taciz ediyo* | taciz etti* | aile içi şiddet* | ev içi şiddet* |
    şiddet görüyo* | şiddet uygulu* | saldırıyo* | saldırdı* | saldırıya uğra* | eve giriyorlar |
    eve zorla gir* | zorla eve gir* | eve girmeye çalış* | kapıyı kırıyo* | kapıyı zorluyo* |
    hırsız girdi | evde hırsız | kaçırıldı* | elektrik çarptı* | elektriğe kapıldı* |
    elektrik akımına kapıl* | asansörde kal* | asansörde mahsur* | mahsur kal* | enkaz altında* |
    alerjik şok* | anafilaksi* | anafilaktik* |
    nefesi kesiliyo* | nefesi daralıyo* | nefesi tıkandı | nefesi sıkışıyo* | nefesim durdu |
    nefesim yok | nefesim sıkışıyo* | tıkandı nefesi | tıkanıyorum | astım krizi |
    boğazına bir şey | boğazında bir şey | boğazım şişti | dili şişti | yüzü şişti | mosmor oldu |
    göğsümde sıkışma | göğsümde acı | göğsünde sıkışma | göğsünde acı | kalbimde ağrı |
    kalbimde sıkışma | kalbimde baskı | kalbimde acı | kalbinde ağrı | kalbinde sıkışma |
    kalbinde baskı | kalbinde acı | kalbi çok ağrıyo* | kalbi atmıyo* | kalbi sıkışıyo* |
    kalbim durdu | kalbim çok ağrıyo* | kalbim atmıyo* | kap krizi | ağzı kaydı | ağzı eğildi |
    ağzı çarpıldı | yüzü kaydı | yüzü eğildi | yüzü çarpıldı | kolum uyuştu | göğsüm daralıyor |
    kanıyor var | kanıyor çok | kanıyor durmuyor | kanıyo var | kanıyo çok | kanıyo durmuyor |
    kanaması çok | kanamam çok | kanamam durmuyor | kanama var | kanama çok | her yer kan |
    her taraf kan | yerler kan | kan geliyo* | kan akıyo* | kan fışkırıyo* | kan tükürüyo* |
    çok kanama | parmağım koptu | parmağı koptu | derin kesik | derin yara | yaralıyım | yaralıyız |
    yaralı var | yaralandım | yaralandı | yaralılar var | ağır yaralı | yandım | haşlandı |
    haşlandım | kaynar su | kızgın yağ | yanık var | elim yandı | yüzü yandı | bacağı kırıldı |
    bacağım kırıldı | kolu kırıldı | kolum kırıldı | kemiği kırıldı | kalçası kırıldı |
    ayağım kırıldı | ayağı kırıldı | başını çarptı | başını vurdu | başını çarptım | başını vurdum |
    kafasını çarptı | kafasını vurdu | kafasını çarptım | kafasını vurdum | kafamı çarptı |
    kafamı vurdu | kafamı çarptım | kafamı vurdum | başımı çarptı | başımı vurdu | başımı çarptım |
    başımı vurdum | yılan soktu | yılan ısırdı | köpek ısırdı | araba çarptı | trafik kazası |
    kaza geçir* | kaza yaptık | merdivenden düştü* | merdivenden düşmüş | merdivenden düşüp |
    balkondan düştü* | balkondan düşmüş | balkondan düşüp | pencereden düştü* | pencereden düşmüş |
    pencereden düşüp | camdan düştü* | camdan düşmüş | camdan düşüp | çatıdan düştü* |
    çatıdan düşmüş | çatıdan düşüp | yataktan düştü* | yataktan düşmüş | yataktan düşüp |
    banyoda düştü* | banyoda düşmüş | banyoda düşüp | annem düştü | annem yere düştü |
    annem düşmüş | babam düştü | babam yere düştü | babam düşmüş | dedem düştü | dedem yere düştü |
    dedem düşmüş | ninem düştü | ninem yere düştü | ninem düşmüş | anneannem düştü |
    anneannem yere düştü | anneannem düşmüş | babaannem düştü | babaannem yere düştü |
    babaannem düşmüş | oğlum düştü | oğlum yere düştü | oğlum düşmüş | kızım düştü |
    kızım yere düştü | kızım düşmüş | eşim düştü | eşim yere düştü | eşim düşmüş | çocuk düştü |
    çocuk yere düştü | çocuk düşmüş | kalkamıyo* | hareket edemiyo* | kımıldamıyo* | kıpırdamıyo* |
    yerde yatıyo* | bilinci gitti | bilinci kayboldu | şuuru gitti | şuuru kayboldu |
    şuuru yerinde değil | ayılmıyo* | tepki yok | cevap vermiyo* | komada | komaya girdi |
    sara krizi | ağzından köpük | baygınlık geçir* | zehir yuttu | çamaşır suyu yuttu |
    tiner içti* | tiner içmiş | tiner yuttu | asit içti* | asit içmiş | asit yuttu | benzin içti* |
    benzin içmiş | benzin yuttu | deterjan içti* | deterjan içmiş | deterjan yuttu |
    fare zehiri içti* | fare zehiri içmiş | fare zehiri yuttu | böcek ilacı içti* |
    böcek ilacı içmiş | böcek ilacı yuttu | tuz ruhu içti* | tuz ruhu içmiş | tuz ruhu yuttu |
    çok ilaç yuttu* | çok ilaç aldım | ilaçların hepsini içti* | ilaçların hepsini yuttu* |
    ilaçların hepsini aldım | ilaçların hepsini içmiş | tüm ilaçları içti* | tüm ilaçları yuttu* |
    tüm ilaçları aldım | tüm ilaçları içmiş | bütün ilaçları içti* | bütün ilaçları yuttu* |
    bütün ilaçları aldım | bütün ilaçları içmiş | ilaçlarımın hepsini içti* |
    ilaçlarımın hepsini yuttu* | ilaçlarımın hepsini aldım | ilaçlarımın hepsini içmiş |
    kutu ilaç içti* | kutu ilaç yuttu* | kutu ilaç aldım | kutu ilaç içmiş | bir kutu hap içti* |
    bir kutu hap yuttu* | bir kutu hap aldım | bir kutu hap içmiş | hapların hepsini içti* |
    hapların hepsini yuttu* | hapların hepsini aldım | hapların hepsini içmiş |
    bütün hapları içti* | bütün hapları yuttu* | bütün hapları aldım | bütün hapları içmiş |
    uyku hapı içti* | uyku hapı yuttu* | uyku hapı aldım | uyku hapı içmiş | yuttu pil |
    yuttu para | yutmuş pil | yutmuş para | pil yuttu | pil yutmuş | para yuttu | para yutmuş |
    mıknatıs yuttu | mıknatıs yutmuş | doz aşımı | kendimi asacak | kendimi astı |
    kendimi atacağım | kendimi atacak | kendimi kesiyo* | kendimi yakacak | kendini asacağım |
    kendini asacak | kendini atacağım | kendini atacak | kendini kesiyo* | kendini yakacak |
    gebermek istiyorum | gebermek istiyor | gebermek istiyom | bilek kes* | atlayacağım |
    atlayacak | köprüden atla* | balkondan atla* | camdan atla* | canıma tak etti ölmek |
    hayatıma son | yaşamak için sebep | çatı yanıyo* | daire yanıyo* | araba yanıyo* |
    komşu yanıyo* | her yer yanıyo* | duman var | duman çıktı | duman her yerde | duman geliyo* |
    her yeri duman* | duman kokuyo* | duman çok | is kokusu | itfaiye* | gaz patladı |
    doğalgaz sızıntısı | doğalgaz sızıyor | doğalgaz kaçırıyor | doğalgaz patladı | tüp kokusu var |
    tüp kokuyor | tüp sızıntısı | tüp sızıyor | tüp kaçağı | su bastı | sel bastı | sel geldi |
    su baskını | sular yükseliyo* | su yükseliyo* | akıntıya kapıl* | suya düştü | heyelan oldu |
    göçük altında* | enkazın altında* | duvarın altında* | molozların altında* | bina çöktü |
    bina yıkıldı | ev çöktü | ev yıkıldı | duvar çöktü | duvar yıkıldı | tavan çöktü |
    tavan yıkıldı | deprem oldu | çığ düştü | sıkıştık | sıkıştım | kapana kısıl* | içeride kaldık |
    çıkamıyoruz | çıkamıyorum | kilitli kaldık | kilitli kaldım | asansör durdu | suyum patladı |
    suyu patladı | doğum başlıyo* | doğum geliyo* | bebek geliyo* | bebek çıkıyo* | bebeğin başı |
    kasılmalar | sancılar başladı | sancım var | düşük yapıyo* | düşük yaptı | beni takip ediyo* |
    beni boğuyo* | beni kovalıyo* | beni vuracak* | beni darp* | bizi öldürüyo* |
    bizi takip ediyo* | bizi boğuyo* | bizi kovalıyo* | bizi vuracak* | bizi darp* |
    annemi öldürüyo* | annemi takip ediyo* | annemi boğuyo* | annemi kovalıyo* | annemi vuracak* |
    annemi darp* | karısını öldürüyo* | karısını takip ediyo* | karısını boğuyo* |
    karısını kovalıyo* | karısını vuracak* | karısını darp* | çocuğu öldürüyo* |
    çocuğu takip ediyo* | çocuğu boğuyo* | çocuğu kovalıyo* | çocuğu vuracak* | çocuğu darp* |
    kocam vuruyo* | kocam tehdit | babam vuruyo* | babam tehdit | eşim vuruyo* | eşim tehdit |
    sevgilim vuruyo* | sevgilim tehdit | darp ediyo* | darp edildi* | rehin al* | katil var |
    dövdüler | şiddet var | bıçak var | bıçak çekiyo* | bıçak doğrulttu | bıçak ile saldır* |
    bıçak patladı | bıçak sesleri | silah var | silah çekiyo* | silah doğrulttu |
    silah ile saldır* | silah patladı | silah sesleri | tabanca var | tabanca çekti |
    tabanca çekiyo* | tabanca doğrulttu | tabanca ile saldır* | tabanca patladı | tabanca sesleri |
    tüfek var | tüfek çekti | tüfek çekiyo* | tüfek doğrulttu | tüfek ile saldır* | tüfek patladı |
    tüfek sesleri | bomba var | bomba çekti | bomba çekiyo* | bomba doğrulttu | bomba ile saldır* |
    bomba patladı | bomba sesleri | balta var | balta çekti | balta çekiyo* | balta doğrulttu |
    balta ile saldır* | balta patladı | balta sesleri | pala var | pala çekti | pala çekiyo* |
    pala doğrulttu | pala ile saldır* | pala patladı | pala sesleri | vurdular | silahlı |
    ateş açtı* | bıçaklı adam | taciz edildim | taciz uğradım | taciz var | istismar ediyo* |
    istismar etti | istismar edildim | istismar uğradım | istismar var | cinsel saldırı |
    cinsel istismar | tacizci | elle taciz | hırsızlar var | hırsızlar evde | hırsızlar eve girdi |
    hırsızlar içeride | hırsızlar girdi | hırsızlar kapıyı zorlu* | hırsızlar eve giriyo* |
    hırsızlar evime girdi | biri var | biri evde | biri eve girdi | biri içeride | biri girdi |
    biri kapıyı zorlu* | biri eve giriyo* | biri evime girdi | birisi var | birisi evde |
    birisi eve girdi | birisi içeride | birisi girdi | birisi kapıyı zorlu* | birisi eve giriyo* |
    birisi evime girdi | yabancı var | yabancı evde | yabancı eve girdi | yabancı içeride |
    yabancı girdi | yabancı kapıyı zorlu* | yabancı eve giriyo* | yabancı evime girdi |
    soyguncu var | soyguncu evde | soyguncu eve girdi | soyguncu içeride | soyguncu girdi |
    soyguncu kapıyı zorlu* | soyguncu eve giriyo* | soyguncu evime girdi | soyuldu* | soygun var |
    gasp* | kapıyı kırdı* | camı kırdı* | kapıyı tekmeliyo* | eve girdiler | evime giriyo* |
    evimize gir* | hırsız | çocuğum kayıp | çocuğum kayboldu | çocuğum yok oldu |
    çocuğum bulunamıyo* | çocuğum eve gelmedi | çocuğum ortada yok | çocuğum kaybolmuş |
    oğlum kayıp | oğlum kayboldu | oğlum yok oldu | oğlum bulunamıyo* | oğlum eve gelmedi |
    oğlum ortada yok | oğlum kaybolmuş | kızım kayıp | kızım kayboldu | kızım yok oldu |
    kızım bulunamıyo* | kızım eve gelmedi | kızım ortada yok | kızım kaybolmuş | bebeğim kayıp |
    bebeğim kayboldu | bebeğim yok oldu | bebeğim bulunamıyo* | bebeğim eve gelmedi |
    bebeğim ortada yok | bebeğim kaybolmuş | çocuk kayıp | çocuk kayboldu | çocuk yok oldu |
    çocuk bulunamıyo* | çocuk eve gelmedi | çocuk ortada yok | çocuk kaybolmuş | torunum kayıp |
    torunum kayboldu | torunum yok oldu | torunum bulunamıyo* | torunum eve gelmedi |
    torunum ortada yok | torunum kaybolmuş | kardeşim kayıp | kardeşim kayboldu |
    kardeşim yok oldu | kardeşim bulunamıyo* | kardeşim eve gelmedi | kardeşim ortada yok |
    kardeşim kaybolmuş | çocuğumu bulamıyo* | çocuğumu kaybettim | çocuğumu kaybettik |
    çocuğumu kaçırdı* | çocuğumu götürdü* | oğlumu bulamıyo* | oğlumu kaybettim | oğlumu kaybettik |
    oğlumu kaçırdı* | oğlumu götürdü* | kızımı bulamıyo* | kızımı kaybettim | kızımı kaybettik |
    kızımı kaçırdı* | kızımı götürdü* | bebeğimi bulamıyo* | bebeğimi kaybettim |
    bebeğimi kaybettik | bebeğimi kaçırdı* | bebeğimi götürdü* | kayıp çocuk | acil beni |
    acil bizi | lütfen beni | lütfen bizi | çabuk beni | çabuk bizi | kurtar bizi | kurtar yardım |
    can tehlikesi | can tehlike | ölüyo* annem | ölüyo* babam | ölüyo* yardım | ölüyorum annem |
    ölüyorum babam | ölüyorum yardım | annem ölüyo* | babam ölüyo* | çocuk ölüyo* | eşim ölüyo* |
    bebek ölüyo* | polis gönderin | polis lazım | polis gelsin | doktor çağırın | doktor gönderin |
    doktor çağır | doktor lazım | doktor gelsin | yardım lütfen! | yardım çağırın! |
    yardıma ihtiyacımız var! | yardım istiyorum! | yardım edin lütfen! | yrdm! | yardm! | imdatt! |
    can kurtaran! | cankurtaran! | tehlike! | hırsız var! | polis! | doktor! | yangın! | ateş! |
    kurtarın! | biri yardım etsin! | biri yardım etsin
plea-words =
    lütfen | lutfen | acil | acele | acilen | çabuk | hemen | biri | birisi | kimse yok mu |
    allah aşkına | allahım | ne olur | nolur | bana | bize | şimdi
cancel-words = iptal | iptal et | iptal edin | iptal ediyorum | vazgeç | vazgeçtim | dur
