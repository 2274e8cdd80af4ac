alert-card-open = { $kind } · <b>Çağrı { $number }</b> · { $area }
    { $what }
alert-card-reopened = { $kind } · <b>Çağrı { $number } yeniden açıldı</b> · { $area }
    { $what }
alert-card-all = { $kind } · 🔔 <b>Çağrı { $number }: nöbetçilerden yanıt veren olmadı</b> · { $area }
    { $what }

    Bütün koordinatörler ve komuta merkezi çağrılıyor.
alert-card-again = { $kind } · 🔔🔔 <b>Çağrı { $number }: hâlâ üstlenen yok</b> · { $area } · { $times }. kez
    { $what }

    Biri üstlenene kadar herkes tekrar tekrar çağrılacak.
alert-card-taken = ✅ <b>Çağrı { $number }</b> · { $area }
    { $what }

    <b>{ $name }</b> ilgileniyor.
alert-card-yours = ✅ { $kind } · <b>Çağrı { $number } sizde</b> · { $area }
    { $what }
alert-card-over = ☑️ <b>Çağrı { $number }</b> · { $area }
    { $what }

    { $ending }
alert-no-area = mahalle belli değil
alert-take = ✋ Üstleniyorum
alert-done = Tamamlandı
alert-give-back = Yapamam, devrediyorum
alert-yours = Çağrı { $number } sizde: { $about }
alert-ended = Çağrı kapandı.
alert-ended-by = Çağrıyı tamamlayan: { $name }.
alert-unknown = Bu çağrı bulunamadı.
alert-taken-by = Çağrı { $number } { $minutes } dakika önce üstlenildi: { $name } ilgileniyor.
alert-over = Çağrı { $number } { $minutes } dakika önce kapanmış. { $ending }
alert-not-yours = Çağrı { $number } şu anda sizde değil, ilgilenen kimse de yok. Üstlenmek için “Üstleniyorum” düğmesine dokunun.
alert-still-on-it = Çağrı { $number } ({ $about }), { $minutes } dakikadır sizde: hâlâ ilgileniyor musunuz? Yanıt gelmezse sıradaki kişiye geçecek.
alert-still-yes = Evet, ilgileniyorum
alert-still-thanks = Çağrı { $number }: teşekkürler, hâlâ sizde.
alert-still-reopened = Çağrı { $number } yeniden açıldı, sıradaki kişiye geçiyor.
alert-still-over = Çağrı { $number } kapandı.
alert-given-back = Çağrı { $number } devredildi.
alert-kind-arrival = 🚪 Kapıya geliş
alert-kind-medical = 🚑 Tıbbi yardım
alert-kind-danger = 🆘 Tehlike
alert-card-nobody = { $kind } · 🔔 <b>Çağrı { $number }: şu anda nöbetçi yok</b> · { $area }
    { $what }

    Bütün koordinatörler ve komuta merkezi çağrılıyor.
alert-decline = ✖️ Yapamam
alert-card-declined = Çağrı { $number }: yapamayacağınızı bildirdiniz. Başkaları çağrılıyor. Sonradan yapabilecek olursanız çağrıyı üstlenin.
alert-plain = Çağrı { $number }, { $area }: lütfen hemen bakın.
alert-plain-taken = Çağrı { $number } zaten üstlenildi: { $name } ilgileniyor.
alert-late = Çağrı { $number } · { $area }: { $minutes } dk. gecikme
alert-late-more = ve { $count } çağrı daha
alert-found-again = ⚠️ Bu çağrılar durmuştu, kimseye haber verilmiyordu. Şimdi devam ediyor:
    { $alerts }
alert-outage = ⚠️ Weft { $from } ile { $until } arasında çalışmadı. Geciken çağrı yok.
alert-outage-late = ⚠️ Weft { $from } ile { $until } arasında çalışmadı. Şu çağrılar gecikti, şimdi devam ediyor:
    { $alerts }
alert-list = <b>Açık çağrılar: { $count }</b>

    { $lines }
alert-list-none = Bölgelerinizde açık çağrı yok.
alert-list-line = { $kind } · <b>Çağrı { $number }</b> · { $about } · { $minutes } dk
    { $how }
alert-list-open = henüz üstlenen yok · { $times }. arama
alert-list-taken = { $name } ilgileniyor
alert-list-to-close = buluşuldu, kapatılacak
alert-list-show = 🔎 Çağrı { $number }
command-alerts = Açık çağrılar
alert-list-relief = { $name } ilgileniyor, yerine biri gerekiyor
alert-pass = ↪️ Devret …
alert-pass-ask = Çağrı { $number }: kime devrediyorsunuz? ({ $about })
alert-pass-next = Sıradaki nöbetçi
alert-pass-all = 🔔 Herkes
alert-passed-to = Çağrı { $number }: { $name } adlı kişiye soruluyor. Üstlenmezse her zamanki gibi sıradaki kişiye geçecek.
alert-passed-all = Çağrı { $number }: herkes çağrılıyor.
alert-pass-gone = Bu kişiye şu anda sorulamıyor. Lütfen başka birini seçin.
alert-card-passed = { $kind } · ↪️ <b>Çağrı { $number }: { $name } devrediyor</b> · { $area }
    { $what }
alert-relief = 🔄 Yerime biri gerekiyor
alert-relief-end = Ben devam ediyorum
alert-relief-asked = Başkalarına soruluyor. Biri devralana kadar çağrı { $number } sizde.
alert-card-relief = { $kind } · 🔄 <b>Çağrı { $number }: { $name } yerine biri gerekiyor</b> · { $area }
    { $what }
alert-relieved = ✅ Çağrı { $number }: <b>{ $name }</b> sizden devraldı.
alert-write = ✏️ Mesaj yaz
alert-card-unreached = { $kind } · 🔔 <b>Çağrı { $number }: nöbetçilerin hiçbirine ulaşılamıyor</b> · { $area }
    { $what }

    Bütün koordinatörler ve komuta merkezi çağrılıyor.
