danger-family-breath = nefes alamıyor
danger-family-heart = kalp veya felç
danger-family-blood = ağır kanama
danger-family-wound = yaralanma veya yanık
danger-family-fall = düşme
danger-family-unconscious = bilinç kaybı veya nöbet
danger-family-poison = zehir veya ilaç
danger-family-self-harm = intihar tehlikesi
danger-family-fire = yangın veya duman
danger-family-gas = gaz kokusu
danger-family-flood = sel veya boğulma
danger-family-trapped = mahsur veya enkaz altında
danger-family-birth = doğum
danger-family-attack = saldırı veya tehdit
danger-family-weapon = silah
danger-family-rape = cinsel şiddet
danger-family-break-in = eve girme veya soygun
danger-family-missing-child = kayıp çocuk
danger-family-help = yardım çağrısı
danger-alert = 🆘 <b>{ $family }</b>
    <b>{ $name }</b> yazdı:
    { $words }
    { $facts }
danger-fact-language = Dil: { $language }
danger-fact-gate = Kayıt yaptırdığı kapı: { $gate }
danger-fact-group = Bir grupta yazıldı. Bot henüz başlatılmamış olabilir; yanıt ulaşmayabilir.
danger-ask = 🆘 <b>Tehlikede misiniz?</b> Öyleyse hemen arayın:
    { $numbers }

    Tehlikedeyseniz ilk düğmeye dokunun, hemen birini çağıralım. Hiçbir şeye dokunmazsanız iki dakika sonra çağıracağız.
danger-ask-yes = 🆘 Tehlikedeyim
danger-ask-no = Başka bir şey gerekiyor
danger-ask-calm = Tamam. Neye ihtiyacınız olduğunu buraya yazın: ekip okuyacak, kendi dilinizde de yazabilirsiniz. Başka neler yapabileceğinizi görmek için /help gönderin.
danger-in-group = 🆘 Tehlikedeyseniz hemen arayın: { $numbers }. Nöbetçi ekibe haber verildi. Aşağıya dokunun ve bize özelden yazın.
danger-in-group-button = Özelden yaz
danger-own = Tehlikede olan sizseniz buraya dokunun. Hemen birilerini çağırırız.
danger-fact-in-group = Şu grupta yazıldı: { $group }
danger-fact-nameless = Adı gizli, bu yüzden özelden yazılamaz. Grupta yanıtlayın ya da oraya gidin.
