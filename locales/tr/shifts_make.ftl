# Görev oluşturma: tek satır, roller, tekrar, şablonlar, hafta kopyası. Sonra mahallenin kuralları.
make-title = { $question }

    💡 Ya da hepsi tek satırda: <i>Kapı 3, yarın 22:00-06:00, 2 kişi, Korece</i>
make-capacity = { $question }
    Birkaç rol varsa: <i>2 kapı, 1 sürücü</i>
make-zone = 🌐 Saat dilimi: { $zone }
make-role = 👥 { $role }: { $count }
make-beside = 👥 { $title }: { $taken }/{ $capacity }
make-which-day = Hangi gün: { $days }? Lütfen ayın adıyla yazın.
make-posted = ✅ <b>{ $count } görev yayımlandı.</b> Gönüllüler /shifts altında görür.
make-kept = 📝 <b>{ $count } taslak saklandı.</b> /coverage altında durur; gönüllüler yayımlanınca görür.
make-too-many = Bir seferde çok fazla. En çok { $limit } görev, lütfen.
make-nothing = Yayımlanacak bir şey kalmadı.

make-series = 🔁 <b>Bu görev tekrarlansın mı?</b> Günlere dokunun ya da son günü yazın.

    { $card }

    { $days }
make-days = 📅 { $count } gün: { $days }
make-no-days = 📅 Henüz gün yok. Haftanın bir gününe dokunun.
make-left-out = ✕ Çıkarılan tatiller: { $days }
make-added = ＋ Tatil yerine çalışılan günler: { $days }
make-unknown-years = ⚠️ { $years } tatilleri henüz açıklanmadı. Bu günler her zamanki gibi sayılır.
make-already = Zaten var, olduğu gibi kalır: { $count }
make-weekday-on = ✓ { $day }
make-every = { $count ->
    [1] Her hafta
   *[other] { $count } haftada bir
  }
make-until = Son gün: { $day }
make-holidays-usual = Tatiller: aynen
make-holidays-off = Tatiller: hariç
make-holidays-workdays = İş günlerine göre
make-button-repeat = 🔁 Tekrarla
make-button-post-all = Hepsini yayımla: { $count }
make-button-following = 🔁 Sonrakiler de
make-button-crew = 👥 Diğer roller de
make-followed = { $count } görev daha değişti. Olduğu gibi kalan: { $left }

make-template = 📋 <b>Şablon</b>

    { $card }

    “Kişi başı bir”: başlamadan 24 saat öncesine kadar kimse iki tane alamaz. “Sonradan”: başladıktan sonra da alınabilir, saatler o andan sayılır.
make-templates = 📋 <b>Şablonlar.</b> Yayımlamak ya da değiştirmek için birine dokunun.
make-no-templates = 📋 Henüz şablon yok. Bir görev yayımladıktan sonra “Şablon yap”a dokunun.
make-no-template = Bu şablon artık yok.
make-clock = 🕕 { $start } – { $end }
make-flag-popular = ⭐ Kişi başı bir: { $state }
make-flag-begun = ▶️ Sonradan: { $state }
make-button-templates = 📋 Şablonlar
make-button-keep-template = 📋 Şablon yap
make-button-use = Yayımla
make-button-remove = 🗑 Sil

make-copy = 🗓 <b>Bir hafta sonraki haftaya kopyalansın mı?</b>
    📍 { $area }
    📅 { $start } – { $end }

    { $count ->
        [0] Yayımlanacak bir şey yok.
       *[other] { $count } görev, kişiler olmadan yayımlanır.
    } Zaten var: { $already }. Zamanı geçmiş: { $over }.
make-button-copy = 🗓 Haftayı kopyala
make-button-this-week = Bu hafta olsun
make-button-last-week = Geçen hafta olsun

make-table = 📄 { $count } görev. Dilediğinizi değiştirin, id sütununu bırakın ve dosyayı bana geri gönderin.
make-table-ordered = Tablo yolda.
make-button-table = 📄 Tablo olarak

rules-card = 📏 <b>Görev kuralları: { $area }</b>
    Bundan sonra görev alan herkes için geçerlidir. Siz yine istediğiniz kişiye görev verebilirsiniz.

    💤 İki görev arasında dinlenme saati
    ⏱ Pazartesiden pazara en çok saat
    🤝 Kişi ikisini de isterse iki görev ne kadar çakışabilir
    🔰 Yeniler ve eğitimdekiler: ancak görevde deneyimli biri varsa
    🧒 18 yaşından küçükler için de aynı
rules-on = açık
rules-off = kapalı
rules-hours = { $count } sa
rules-minutes = { $count } dk
rules-button = 📏 Kurallar
rules-button-rest = 💤 Dinlenme: { $value }
rules-button-week = ⏱ Haftada: { $value }
rules-button-grace = 🤝 Çakışma: { $value }
rules-button-new = 🔰 Yeniler: { $value }
rules-button-minors = 🧒 18 altı: { $value }
rules-button-minor = 🧒 18 altı: { $state }
rules-button-trainee = 🔰 Eğitimde: { $state }

shift-rests = ✋ Dinlenme az: burada görevler arasında { $hours } saat gerekir. Çok yakın olan:
    { $others }
shift-week-full = ✋ O hafta { $hours } saati aşar.
shift-needs-guide = ✋ Bu işi ilk kez yapacaklar için: görevde deneyimli biri olunca alınabilir.
shift-minor-alone = ✋ 18 yaşından küçükler için: görevde deneyimli bir yetişkin olunca alınabilir.
shift-opens-later = ✋ Çok isteniyor: böyle ikinci bir görev { $at } itibarıyla alınabilir.
shift-joined = ✅ <b>Bu görev sizin. Şu anda sürüyor, hemen gidebilirsiniz.</b> Saatleriniz şimdiden itibaren sayılır.

    { $card }
