command-checkin = Telegram’ı olmayan birini kaydet
command-announce = Gelecek birini önceden bildir
command-announced = Kimler bekleniyor
help-checkin = /checkin – Telegram’ı olmayan birini, bir aileyi ya da bütün bir otobüsü kaydedin. Hemen birini çağırıyoruz.
help-announced = /announced – kimler bekleniyor, kimler gecikti
help-announce = /announce – gelecek birini önceden bildirin. Komutun ardına tablo satırları yapıştırabilirsiniz: ad, dil, mahalle, kapı, saat, kişi sayısı, ihtiyaç.
companion-for = 👥 <b>{ $name }</b> için:
    { $what }
companion-for-both = 👥 <b>{ $name }</b> için:
    { $what }

    Kendisine gösterin:
    { $theirs }
companion-on-card = {""}
    👥 Telegram’ı yok; kaydı yapan: { $name }
companion-names = {""}
    Adlar: { $names }
checkin-ask-gate = Neredeler? Önce mahalleye, sonra kapıya dokunun. Hemen birini çağırıyoruz.
checkin-ask-names = Birini çağırıyoruz bile. Kim geldi? Adını, her satıra bir tane olmak üzere bütün adları ya da yalnızca kaç kişi olduklarını gönderin.
checkin-names-skipped = Tamam. Giriş kaydı geçerli.
checkin-button-somebody = 👥 Birini kaydet
checkin-button-names = ✏️ Adlar
checkin-button-language = 🌐 Dilleri
checkin-ask-language = Hangi dili konuşuyorlar?
checkin-speaks = Not edildi: { $language }.
checkin-too-many = Bir giriş kaydında en fazla { $limit } kişi olabilir. Lütfen diğerlerini ayrıca kaydedin.
unknown-gate-answer = ⚠️ Bu kapı kodu yanlış ya da eski. Komuta merkezi burada olduğunuzu biliyor. Şu anda bulunduğunuz mahalleye, sonra kapıya dokunun, birisi yanınıza gelsin. Acil durumda <b>{ $emergency }</b> numarasını arayın.{ $ring }
unknown-gate-ring = {""}
    ☎️ Ya da bizi arayın: <b>{ $number }</b>
unknown-gate-tried = ⚠️ Bu kodu olan bir kapı yok: afiş yanlış ya da eski. Lütfen yenisini basın. Kimse çağrılmadı.
unknown-gate-ended = Giriş kaydı yapıldı: { $gate }, { $area }.
alert-kind-unknown-gate = ❓ Bilinmeyen kod
alert-unknown-gate = <b>{ $name }</b>, afişi yanlış ya da eski olan bir kapıda. Kod: { $code }
    Geliş: { $since } · dil: { $language }
    Kapısını seçmesini istedik.
alert-kind-overdue-arrival = ⏰ Beklenen gecikti
alert-announced-overdue = <b>{ $name }</b> bekleniyordu ama henüz gelmedi.
    { $what }
announced-on-card = {""}
    📋 Önceden bildirilmişti: { $what }
announced-maybe-on-card = {""}
    📋 Belki önceden bildirilen { $name }: { $what }
announced-perhaps-come = ❓ Belki { $name } adıyla kaydı yapıldı: { $gate }, { $since }
announced-people = { $party } kişi
announced-ask = ❓ <b>{ $name }</b> ({ $gate }): önceden bildirilen <b>{ $other }</b> mı?
    { $what }
announced-it-is = ✅ { $name }
announced-it-is-not = Başka biri
announced-it-is-noted = ✅ Not edildi: önceden bildirilen <b>{ $name }</b>.
announced-it-is-not-noted = Not edildi: bu kişi <b>{ $name }</b> değil. Beklemeye devam ediyoruz.
announced-list = 📋 <b>Beklenen: { $count }</b>

    { $entries }
announced-none = Beklenen kimse yok.
announced-number = { $number }
announced-card = 📋 <b>{ $name }</b>
    { $what }
    { $state }
announced-card-link = 📋 <b>{ $name }</b>
    { $what }
    { $state }

    Kişisel bağlantı, gelecek kişiye gönderin:
    { $link }
announced-state-announced = Bekleniyor
announced-state-overdue = ⏰ Gecikti
announced-state-arrived = ✅ Geldi
announced-state-cancelled = ✖️ Gelmiyor
announced-button-come = ✅ Geldi
announced-button-time = 🕐 Başka saat
announced-button-gate = 📍 Başka kapı
announced-button-cancel = ✖️ Gelmiyor
announced-button-list = ‹ Bütün beklenenler
announced-cancel-ask = <b>{ $name }</b> gerçekten gelmiyor mu?
announced-cancel-sure = Evet, gelmiyor
announced-ask-gate = <b>{ $name }</b> hangi kapıda bekleniyor?
announced-ended-come = Geldi.
announced-ended-cancelled = Gelmiyor.
announced-ended-moved = Saat ya da yer değişti.
announced-unknown = Bu bildirim bulunamadı.
announced-over = Bu bildirim zaten kapanmış.
announced-link-used = Bu bağlantıyı başka biri kullanıyor. Geldiğinizde kapıdaki kodu okutun.
announced-gone = Bu soruyu artık yanıtlamanız gerekmiyor.
announce-ask-area = Hangi mahalleye gelecekler?
announce-ask-gate = Hangi kapıya (<b>{ $area }</b>)?
announce-unknown = Bilinmiyor
announce-ask-name = Kim geliyor? Adını gönderin; grupsa bir ad yeter.
announce-ask-time = Ne zaman? Örneğin 01:30 ya da 2026-12-01 01:30.
announce-ask-party = Kaç kişi? Bir düğmeye dokunun ya da sayı gönderin.
announce-ask-language = Hangi dili konuşuyorlar? Üzerine dokunun ya da adını gönderin.
announce-ask-needs = Neye ihtiyaçları var, örneğin tekerlekli sandalye? Tek bir mesajda yazın.
announce-preview = Lütfen kaydetmeden önce kontrol edin:

    { $entries }
announce-button-post = ✅ Kaydet
announce-button-discard = ✖️ Vazgeç
announce-line = { $number }. satır: { $what }
announce-more = … ve { $count } tane daha
announce-wrong = Hiçbir şey kaydedilmedi. Bu satırları düzeltip hepsini yeniden gönderin:

    { $entries }
announce-no-table = Bu tablo okunamadı. Hiçbir şey kaydedilmedi. Her satıra bir kişi yazın: ad, dil, mahalle, kapı, saat, kişi sayısı, ihtiyaç.
announced-fault-name = Ad eksik ya da çok uzun: { $value }
announced-fault-place = “{ $value }” mahallelerinizden ya da kapılarınızdan biri değil veya aynı addan birkaç tane var. Mahalleyi de yazın.
announced-fault-time = “{ $value }” geliş saati olarak kullanılamaz. 01:30 ya da 2026-12-01 01:30 gibi yazın.
announced-fault-past = “{ $value }”: bu saat geçti.
announced-fault-party = “{ $value }”: 1 ile 99 arasında bir sayı gerekli.
announced-fault-language = “{ $value }” dilini tanımıyorum. Rusça ya da ru gibi yazın.
announced-fault-needs = Bu çok uzun. En fazla 200 karakter olabilir.
come-card = 👋 Sizi bekliyoruz:
    { $what }

    Kapıya geldiğinizde büyük düğmeye dokunun, birisi yanınıza gelsin.
come-moved = 📋 Geliş saatiniz ya da yeriniz değişti. Şimdi sizi şöyle bekliyoruz:
    { $what }
come-where = ⏰ Saat geçti ve sizinle henüz buluşamadık. Neredesiniz?
    { $what }
come-cancelled = ✖️ Gelişiniz iptal edildi:
    { $what }

    Yine de gelirseniz kapıdaki kodu okutun.
come-later = 🕐 Daha geç geleceğim
come-later-by = { $minutes } dk daha geç
come-not = ✖️ Gelmiyorum
come-not-ask = Gerçekten gelmiyor musunuz?
come-not-sure = Evet, gelmiyorum
come-choose-gate = Hangi kapıdasınız? Düğmeye dokunup seçin, birisi yanınıza gelsin.
come-link-tried = Bu, gelecek kişinin kişisel bağlantısı. Hâlâ geçerli:
come-told-later = 🕐 <b>{ $name }</b> daha geç gelecek:
    { $what }
come-told-not = ✖️ <b>{ $name }</b> gelmiyor:
    { $what }
