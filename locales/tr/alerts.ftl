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
alert-taken-by = Çağrı { $number } zaten üstlenildi: { $name } ilgileniyor.
alert-over = Çağrı { $number } kapanmış.
alert-not-yours = Çağrı { $number } şu anda sizde değil, ilgilenen kimse de yok. Üstlenmek için “Üstleniyorum” düğmesine dokunun.
alert-still-on-it = Çağrı { $number }: hâlâ ilgileniyor musunuz? Yanıt gelmezse sıradaki kişiye geçecek.
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
alert-late = Çağrı { $number } · { $area }: { $minutes } dk. gecikme
alert-late-more = ve { $count } çağrı daha
alert-found-again = ⚠️ Bu çağrılar durmuştu, kimseye haber verilmiyordu. Şimdi devam ediyor:
    { $alerts }
alert-outage = ⚠️ Weft { $from } ile { $until } arasında çalışmadı. Geciken çağrı yok.
alert-outage-late = ⚠️ Weft { $from } ile { $until } arasında çalışmadı. Şu çağrılar gecikti, şimdi devam ediyor:
    { $alerts }
