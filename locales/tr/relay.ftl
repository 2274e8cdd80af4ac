relay-lines = { $lines }
relay-resident = Mahalle sakini
relay-head-staff-resident = 💬 <b>{ $name }</b> · görüşme { $number } · { $language }{ $marks }
relay-head-staff-staff = ↩️ <b>{ $author }</b> → { $name } · görüşme { $number }{ $marks }
relay-head-interpreter-resident = 💬 <b>Mahalle sakini</b> · görüşme { $number } · { $language }{ $marks }
relay-head-interpreter-staff = ↩️ <b>Ekip</b> · görüşme { $number } · { $language }{ $marks }
relay-head-resident = 💬 <b>Ekip</b>{ $marks }
relay-head-author = → <b>{ $name }</b> · görüşme { $number }{ $marks }
relay-mark-edited = {" "}· düzenlendi
relay-mark-assumed = {" "}(dil tahmini)
relay-by-machine = 🤖 <b>Otomatik çeviri</b>, { $engine ->
    [firefox] Firefox
    [libretranslate] LibreTranslate
   *[other] { $engine }
  }
relay-by-phrase = 👥 <b>İnsan çevirisi</b>, hazır cümle
relay-by-person = 🗣 <b>Çevirmen</b>
relay-not-translated = ⚠️ <b>Çevrilmedi.</b> Şu anda çeviri yapılamıyor; yeniden denenecek.
relay-broken = ⚠️ Aslıyla karşılaştırın: { $values }
relay-kind-photo = 🖼 fotoğraf, yukarıda
relay-kind-voice = 🎤 sesli mesaj, yukarıda
relay-kind-video = 🎬 video, yukarıda
relay-kind-video-note = 🎬 görüntülü mesaj, yukarıda
relay-kind-sticker = çıkartma, yukarıda
relay-kind-location = 📍 konum, yukarıda
relay-kind-contact = 👤 bir kişi kartı paylaşıldı; çevirmenler görmez
relay-kind-audio = 🎵 ses dosyası, yukarıda
relay-kind-animation = 🎞 hareketli görsel, yukarıda
relay-kind-venue = 📍 yer, yukarıda
relay-kind-other = ⚠️ iletilemeyen türde bir mesaj (anket, oyun vb.)
relay-kind-person = 🙋 biriyle konuşmak istiyor
relay-follows-document = 📎 dosya, aşağıda
relay-follows-video = 🎬 video, aşağıda
relay-follows-audio = 🎵 ses dosyası, aşağıda
relay-follows-animation = 🎞 hareketli görsel, aşağıda
relay-lost-big = ⚠️ 📎 iletilemeyecek kadar büyük bir dosya
relay-lost-gone = ⚠️ 📎 iletilemeyen bir dosya
relay-quote = ❝{ $words }❞
relay-contact = 👤 kişi: { $name }, { $phone }
relay-phrases-all = 💬 Bütün cümleler …
relay-phrases = Bir cümleye dokunun; karşı tarafa kendi dilinde gider: <b>{ $name }</b> (görüşme { $number }).
relay-answer = Yanıtla
relay-close = Görüşmeyi kapat
relay-received = Mesajınız ekibe ulaştı ({ $area }). Yanıtı buradan alacaksınız.
relay-kept = Mesajınız saklandı. Ekipten biri gelir gelmez okuyacak. Acil durumda <b>120</b> (ambulans), <b>110</b> (polis) ya da <b>119</b> (itfaiye) numarasını arayın.
relay-which-area = Mesajınız saklandı. Hangi mahallede oturuyorsunuz? Oranın ekibi okuyacak.
relay-no-area = Mesajınız saklandı ama burada henüz hiçbir mahalle tanımlı değil. Acil durumda <b>120</b> (ambulans), <b>110</b> (polis) ya da <b>119</b> (itfaiye) numarasını arayın.
relay-person-asked = 🙋 Ekip biriyle konuşmak istediğinizi biliyor ({ $area }). Konunun ne olduğunu kendi dilinizde buraya yazın.
relay-language-assumed = Sanırım { $language } yazıyorsunuz. Değilse kendi dilinize dokunun.
relay-language-other = Bu yazı { $language } gibi görünmüyor. Yanıtları başka bir dilde istiyorsanız o dile dokunun.
relay-language-name = { $name }
relay-language-fixed = Diliniz artık { $language }: mesajlarınız bu dilden, yanıtlar bu dile çevrilir.
relay-file-big = Bu dosya iletilemeyecek kadar büyük: en fazla { $limit } MB olabilir. Yazdığınız diğer her şey, bir dosyanın eksik olduğu notuyla ulaştı. Lütfen daha küçük bir dosya ya da fotoğraf gönderin.
relay-file-gone = Bu dosya iletilemedi. Yazdığınız diğer her şey, bir dosyanın eksik olduğu notuyla ulaştı. Lütfen dosyayı yeniden ya da fotoğraf olarak gönderin.
relay-other-not-passed = Bu tür mesajlar iletilemez; ama görüşmeyi okuyanlar bir tane gönderdiğinizi görür. Lütfen yazı, fotoğraf, sesli mesaj ya da dosya gönderin.
relay-answer-prompt = Yanıtınızı yazın: { $name } (görüşme { $number }). Vazgeçmek için: /cancel
relay-pick-case = Kime gitsin? Bir görüşmeye dokunun, yazdığınız oraya gider. Bir mesajı yanıtlarsanız yanıtınız kendiliğinden o görüşmeye gider.
relay-case-label = { $number } · { $name }
relay-own-question = Bu benim kendi sorum
relay-no-cases = Açık görüşme yok, bu yüzden hiçbir şey gönderilmedi. Bu sizin kendi sorunuz mu?
relay-interpreter-hint = Çeviri yapmak için çevirdiğiniz mesajı yanıtlayın. Hiçbir şey gönderilmedi. Bu sizin kendi sorunuz mu?
relay-picked-gone = O metin artık yok. Lütfen yeniden yazın.
relay-waited-too-long = Daha önce görüşme seçmeden yazdığınız metin gönderilmedi ve artık saklanmıyor. Hâlâ gerekliyse yeniden yazın.
relay-not-a-copy = O mesaj hiçbir görüşmeye ait değil. Görüşmedeki bir mesajı yanıtlayın ya da “Yanıtla” düğmesine dokunun. Hiçbir şey gönderilmedi.
relay-text-only = Lütfen çeviriyi yazıyla gönderin.
relay-interpreted-staff = ✓ Çeviriniz ekibe ulaştı.
relay-interpreted-resident = ✓ Çeviriniz mahalle sakinine ulaştı.
relay-undelivered = ⚠️ Mesajınız iletilemedi: { $name } (görüşme { $number }). Bu kişiye Telegram’dan ulaşılamıyor.
case-unknown = Böyle bir görüşme yok ya da sizin değil.
case-closed-already = Görüşme { $number } kapandı. Bu kişi yeniden yazarsa yeni bir görüşme açılır.
case-closed-toast = Görüşme { $number } kapandı.
case-closed-you = Ekip bu görüşmeyi kapattı. İstediğiniz zaman yeniden yazın; yeni bir görüşme açılır.
case-closed-staff = ☑️ Görüşme { $number } ({ $name }) kapatıldı. Kapatan: { $by }.
case-closed-interpreter = ☑️ Görüşme { $number } kapandı. Çevirileriniz için teşekkürler.
offer-card = 🗣 <b>Çeviri yapabilir misiniz?</b> { $language } ↔ { $other } · görüşme { $number }
offer-accept = Evet, üstleniyorum
offer-decline = Şimdi olmaz
offer-card-yours = 🗣 Görüşme { $number } için siz çeviri yapıyorsunuz: { $language } ↔ { $other }.
    Şimdiye kadar yazılanların hepsi birazdan gelecek. Bir mesajı çevirinizle <b>yanıtlayın</b>: çeviriniz iki tarafta da otomatik çevirinin yerine geçer. Adınızı ve hesabınızı kimse görmez.
offer-card-taken = Görüşme { $number } ({ $language }): başka bir çevirmen üstlendi. Teşekkürler.
offer-card-declined = Görüşme { $number } ({ $language }): “Şimdi olmaz” dediniz.
offer-card-left = Görüşme { $number } ({ $language }): çeviriyi bıraktınız. Teşekkürler.
offer-card-withdrawn = Görüşme { $number } ({ $language }): burada artık çeviri yapmıyorsunuz. Teşekkürler.
offer-card-over = Görüşme { $number } ({ $language }): artık çevirmene gerek yok.
offer-hand-back = Bırak
offer-taken = Bu görüşmeyi başka bir çevirmen üstlendi ya da görüşme kapandı.
interpreter-not-yours = Bu görüşmenin çevirmeni siz değilsiniz.
interpreter-joined = 🗣 Görüşme { $number } ({ $language }): bir çevirmen katıldı.
interpreter-joined-you = 🗣 Bu görüşmeye bir çevirmen katıldı.
interpreter-left = 🗣 Görüşme { $number } ({ $language }): çevirmen ayrıldı. Otomatik çeviri sürüyor; başka çevirmenlere soruluyor.
interpreter-lost = 🗣 Görüşme { $number } ({ $language }): çevirmene artık ulaşılamıyor. Otomatik çeviri sürüyor; başka çevirmenlere soruluyor.
alert-danger = 🆘 <b>{ $name }</b> yazdı:
    { $words }
danger-not-relayed = 🆘 { $name } adlı kişinin yazdıkları yalnızca çağrı { $number } içinde: görüşme olarak iletilemedi. Birinin yanıt verdiğinden emin olun; nedeni günlükte yazıyor.
emergency-numbers = 🆘 <b>Tehlikedeyseniz hemen arayın:</b>
    <b>120</b> ambulans
    <b>110</b> polis
    <b>119</b> itfaiye
    Nöbetçi ekibe haber verildi. Buraya yazmaya devam edin.
