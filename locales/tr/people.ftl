welcome = <b>Merhaba { $name }.</b> Ben Weft, mahallenizin yardımcısıyım. İstediğiniz zaman buraya kendi dilinizde yazın; biri size yanıt verecek. Neler yapabileceğinizi /help gösterir.
help-resident = <b>Burada neler yapabilirsiniz</b>
    İstediğinizi kendi dilinizde yazın: mahallenizin ekibi okuyup yanıtlayacak.
    /language – dilinizi seçin
    /help – bu sayfa
help-volunteer = <b>Gönüllüler</b>
    /shifts – size uygun görevler
    /myshifts – aldığınız görevler
    /myhours – saatleriniz
help-worker = <b>Sosyal hizmet uzmanları</b>
    /alerts – açık çağrılar
    /duty – kim nöbetçi
    /rota – haftanın nöbet çizelgesi
    /test – telefonun sesini dene
    Gece biri geldiğinde size çağrı gelir: <b>Üstleniyorum</b> düğmesine dokunun.
    Bir sakine yanıt vermek için onun mesajını yanıtlayın.
help-coordinator = <b>Koordinatörler</b>
    /newshift – görev yayımla
    /hours – saatleri onayla
    /invite – davet bağlantısı oluştur
    /posters – kapılar için afiş hazırla
    /alerts – açık çağrılar
    /duty – kim nöbetçi
    /rota – haftanın nöbet çizelgesi
    /policy – çağrılar kimi arar
help-office = <b>Komuta merkezi</b>
    /alerts – açık çağrılar
    /duty – kim nöbetçi
    /rota – haftanın nöbet çizelgesi
help-admin = <b>Yöneticiler</b>
    /invite – davet bağlantısı oluştur
    /posters – kapılar için afiş hazırla
    /newshift – görev yayımla
    /hours – saatleri onayla
command-help = Burada neler yapabilirsiniz
command-language = Dilinizi seçin
command-shifts = Size uygun görevler
command-myshifts = Görevleriniz
command-duty = Kim nöbetçi
command-newshift = Görev yayımla
command-invite = Davet bağlantısı oluştur
command-cancel = Açık formdan çık
command-rota = Haftanın nöbet çizelgesi
language-ask = Dilinizi seçin.
language-set = Bundan sonra size { $language } yazacağım.
link-unknown = Bu bağlantı tanınmadı. Neler yapabileceğinizi görmek için /help gönderin.
role-resident = mahalle sakini
role-volunteer = gönüllü
role-worker = sosyal hizmet uzmanı
role-coordinator = koordinatör
role-office = komuta merkezi
role-admin = yönetici
role-label = { $role ->
    [volunteer] Gönüllü
    [worker] Sosyal hizmet uzmanı
    [coordinator] Koordinatör
    [office] Komuta merkezi
   *[other] { $role }
  }
role-not-held = Bu kişinin orada böyle bir rolü yok.
role-last-admin = Bu kişi bütün mahallelerin son yöneticisi. Önce başka birini yönetici yapın.
role-taken = Artık bu göreviniz yok: { $role } ({ $area }). Bir yanlışlık varsa koordinatörünüze sorun. /help neler yapabileceğinizi gösterir.
area-label = { $name }
areas-more = Devamı ›
help-page = { $parts }
language-name = { $name }
door-button-gate = 🚪 Kapıdayım
door-button-help = 💬 Yardıma ihtiyacım var
door-button-volunteer = 🤝 Yardım etmek isterim
door-button-language = 🌐 Dilim
door-button-person = 🙋 Biriyle konuşmak
language-button-other = Başka bir dil
language-other-ask = Hangi dilde yazıyorsunuz? Üzerine dokunun ya da adını herhangi bir dilde gönderin.
language-other-unknown = Bu adda bir dil bilmiyorum. Başka türlü yazın ya da buradan birine dokunun.
language-other-which = Hangisini kastediyorsunuz? Bunlardan hiçbiri değilse adını yeniden yazın.
language-other-set = Diliniz: { $language }. Bu dilde henüz yazamıyorum, bu yüzden şu dilde yazacağım: { $other }. Siz kendi dilinizde yazmayı sürdürün: ekip hangi dil olduğunu görür, biz de çevirmen ararız.
language-offer = Size { $language } de yazabilirim. İsterseniz dokunun.
volunteer-ask-area = Teşekkürler! Hangi mahallede yardım etmek istersiniz? Oradaki koordinatörlere sorulacak.
volunteer-nobody = Teşekkürler! Şu anda orada gönüllü kabul edebilecek kimse yok. Lütfen mahallenizin ekibinden bir davet bağlantısı isteyin.
group-line = Herkesle yalnızca özel olarak yazışıyorum. Düğmeye dokunun ve bana orada yazın.
group-button-open = 💬 Bana yazın
plain-ask = Yazdığınız: { $words }
    Bunu mu kastediyorsunuz, yoksa ekibe mi yazdınız?
plain-button-staff = Ekibe gönder
plain-button-shifts = Görevleri göster
command-cases = Açık görüşmeler
