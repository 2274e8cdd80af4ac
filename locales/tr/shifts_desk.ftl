# Bir görev değişince ilgililerin öğrendiği.
desk-for = <b>{ $name } için, { $phone }</b> (Telegram’ı yok – lütfen iletin)

    { $text }
desk-news-changed = ✏️ <b>Görevinizde değişiklik var.</b>

    { $card }

    { $changes }
desk-news-moved = 🕕 <b>Görevinizin saati değişti. Size hâlâ uyuyor mu?</b>

    { $card }

    { $changes }

    Lütfen şu zamana kadar yanıt verin: { $until }. O zamana kadar yer sizin; yanıt gelmezse boşalır.
desk-news-moved-soon = 🕕 <b>Görevinizin saati değişti. Yine de gelebilir misiniz?</b>

    { $card }

    { $changes }
desk-news-cancelled = 🚫 <b>Bu görev iptal edildi. Gelmeniz gerekmiyor.</b>

    { $card }

    { $changes }
desk-news-put-on = 🙋 <b>Bu görev size verildi.</b>

    { $card }

    { $changes }

    Gelemeyecekseniz lütfen şimdi söyleyin.
desk-news-taken-off = <b>Bu görev artık sizin değil.</b> Gelmeniz gerekmiyor.

    { $card }

    { $changes }
desk-news-freed = <b>Bu görev artık sizin değil</b>, çünkü yeni saat için yanıt gelmedi. Gelmeniz gerekmiyor.

    { $card }
desk-silent = ⚠️ <b>{ $name } yeni saat için yanıt vermedi. Yer boş.</b>

    { $card }
desk-kept = 👍 <b>Teşekkürler. Görev sizde kalıyor.</b>

    { $card }
desk-line = { $what }: { $old } → { $new }
desk-span = { $start } – { $end }
desk-none = gerekmiyor
desk-by = Yapan: { $name }.
desk-reason = Neden: { $reason }
desk-offer = 📣 <b>Size uygun açık görevler</b>

    { $shifts }
desk-letter = ✉️ <b>{ $name } size yazdı:</b>

    { $words }

    { $card }

# Koordinatörün gördüğü görev.
# Başka metinlerden oluşur.
desk-page = { $parts }
desk-on = 👥 Görevde: { $taken }/{ $capacity }
desk-over = ⚠️ Gerekenden fazla kişi: { $taken }/{ $capacity }
desk-state-draft = 📝 Taslak: gönüllüler henüz görmüyor.
desk-state-cancelled = 🚫 İptal edildi.
desk-announced = 📣 Duyuruldu: { $at }.
desk-in-digest = 📣 Duyurulacak: { $at }.
desk-nobody = Henüz kimse yok.
desk-nobody-waits = Bekleyen yok.
desk-person = { $number }. <b>{ $name }</b> · { $details }
desk-reachable = ulaşılabilir
desk-phone = Telegram yok, { $phone }
desk-vouched = kaydeden: { $name }
desk-is-coming = geliyor
desk-did-not-come = gelmedi
desk-left-at = bıraktı: { $at }
desk-risk-unreachable = Telegram’da ulaşılamıyor
desk-risk-moved = yeni saate yanıt vermedi
desk-risk-unanswered = hatırlatmaya yanıt vermedi
desk-seat = { $card }

    { $person }
desk-waitlist = <b>Bekleme listesi</b>

    { $card }

    { $people }
desk-log = <b>Yapılanlar</b>

    { $card }

    { $entries }
desk-log-none = Henüz bir şey yok.
desk-log-entry = <b>{ $at }</b> · { $what } · { $by }
desk-log-person = 👤 { $name }
desk-log-undone = ↩️ Geri alan: { $name }
desk-by-itself = kendiliğinden
desk-did-posted = yayımlandı
desk-did-published = taslak yayımlandı
desk-did-edited = değiştirildi
desk-did-cancelled = iptal edildi
desk-did-put-on = görev verildi
desk-did-taken-off = görevden alındı
desk-did-left = bırakıldı
desk-did-freed = yanıt yok, yer boşaldı
desk-did-announced = duyuruldu
desk-did-no-show = not edildi: gelmedi
desk-did-came = not edildi: geldi

# Sorular.
desk-edit-which = <b>Ne değişsin?</b>

    { $card }
desk-ask-title = Ne yapılacak? Yeni başlığı yazın. Vazgeçmek için: /cancel
desk-ask-place = Yeni yeri yazın. Vazgeçmek için: /cancel
desk-ask-time = Yeni saatleri şöyle yazın: 18:00-22:00. Gün de değişiyorsa önce onu yazın: 2026-04-01 18:00-22:00. Vazgeçmek için: /cancel
desk-no-time = Bu saatleri anlayamadım. Şöyle yazın: 18:00-22:00 veya 2026-04-01 18:00-22:00.
desk-no-change = Zaten öyleydi. Hiçbir şey değişmedi.
desk-ask-reason = <b>Böyle değişsin mi?</b>

    { $card }

    { $changes }

    Görevdekilerin okuyacağı nedeni yazın ya da aşağıya dokunun.
desk-ask-cancel = <b>Bu görev iptal edilsin mi?</b>

    { $card }

    { $count ->
        [0] Görevde kimse yok.
       *[other] Görevde { $count } kişi var, haber verilecek.
    } Nedenini yazın ya da aşağıya dokunun.
desk-ask-off = <b>{ $name } bu görevden alınsın mı?</b>

    { $card }

    Bu kişinin okuyacağı nedeni yazın ya da aşağıya dokunun.
desk-too-many = ⚠️ <b>Gerekenden fazla kişi: { $taken }/{ $capacity }.</b>

    { $card }

    Şimdilik herkes kalıyor. Biri ayrılacaksa adına dokunun.
desk-ask-who = <b>Görev kime verilsin?</b> Bir ada dokunun ya da adın bir kısmını yazın.

    { $card }
desk-who-none = Bu adla bu görevi alabilecek kimse yok. Başka bir ad yazın.

    { $card }
desk-anyway = { $reasons }

    <b>Görev yine de { $name } adlı kişiye verilsin mi?</b>
desk-anyway-full = Dolu: { $taken }/{ $capacity }.
desk-anyway-overlaps = { $name } o saatte başka bir görevde: { $title }, { $start }.
desk-anyway-busy = { $name } o saatte başka bir görevde.
desk-anyway-lacks-language = { $name } şu dili konuşuyor mu, bilinmiyor: { $languages }.
desk-ask-contact = <b>Telegram’ı olmayan biri.</b> Ad ve telefon numarası yazın, örneğin: Li Ming 13800000000. Bu kişiye yazılanlar size gelir. Vazgeçmek için: /cancel
desk-no-contact = Bir ad ve telefon numarası gerekli, örneğin: Li Ming 13800000000.
desk-vouch-done = ✅ { $name } görevde.
desk-ask-announce = <b>Bu görev ne zaman duyurulsun?</b>

    { $card }

    { $count ->
        [0] Şu anda boşta olan kimseye uymuyor.
       *[other] Şu anda { $count } kişiye uyuyor.
    }
desk-ask-write = <b>{ $name } adlı kişiye yazın.</b> Sonraki mesajınız bu kişiye gider. Vazgeçmek için: /cancel

    { $card }
desk-ask-write-all = <b>Görevdeki herkese yazın.</b> Sonraki mesajınız hepsine gider. Vazgeçmek için: /cancel

    { $card }
desk-sent = ✅ { $count ->
    [0] Kimseye gönderilmedi.
   *[other] { $count } kişiye gönderildi.
  }
desk-not-sent = Telegram’da ulaşılamayanlar: { $names }
desk-left-out = ⚠️ Artık alamadıkları için geri konmayanlar: { $names }
desk-toast-undone = Geri alındı.
desk-toast-published = Yayımlandı.
desk-toast-announced = Tamam.
desk-toast-put-on = Görev verildi.

# Neden olmuyor.
shift-full = Bu görev dolu.
shift-not-begun = Bu görev henüz başlamadı.
shift-not-on-it = Bu kişi artık görevde değil.
shift-changed-meanwhile = Biri bu görevi az önce değiştirdi. Lütfen yeniden bakın.
shift-too-late-to-undo = Artık geri alınamaz: kişilere haber verildi.

# Değişebilenler.
desk-field-title = Başlık
desk-field-place = Yer
desk-field-time = Saat
desk-field-capacity = Kişi sayısı
desk-field-languages = Dil

# Düğmeler.
desk-button-manage = 🗂 Görevleri yönet
desk-button-card = Görevde kim var
desk-button-edit = ✏️ Değiştir
desk-button-cancel = 🚫 Görevi iptal et
desk-button-put-on = ➕ Görev ver
desk-button-vouch = ➕ Telegram’ı olmayan
desk-button-write = ✉️ Yaz
desk-button-write-all = ✉️ Herkese yaz
desk-button-answer = ✉️ Yanıtla
desk-button-announce = 📣 Duyur
desk-button-announce-now = Şimdi
desk-button-digest = Ötekilerle { $at }
desk-button-publish = Yayımla
desk-button-draft = Taslak kalsın
desk-button-waitlist = Bekleyen: { $count }
desk-button-log = Geçmiş
desk-button-undo = ↩️ Geri al
desk-button-back = ‹ Geri
desk-button-earlier = ‹ Önceki
desk-button-off = Görevden al
desk-button-no-show = Gelmedi
desk-button-came = Geldi
desk-button-skip = Nedensiz devam et
desk-button-anyway = Yine de ver
desk-button-fits = Evet, uyuyor

# /coverage.
coverage-head = <b>Görevler</b>
    📍 { $area }
    📅 { $day }
coverage-list = <b>{ $title }</b>
    📍 { $area }
    📅 { $day }

    { $entries }
coverage-none = Burada bir şey yok.
coverage-entry = <b>{ $number }. { $title }</b>
    { $start } · { $area } · { $taken }/{ $capacity }
coverage-person = 👤 { $name }: { $details }
coverage-all-areas = Bütün mahalleler
coverage-all-days = Önümüzdeki günler
coverage-ask-day = Hangi gün?
coverage-kind-holes = Kişi eksik
coverage-kind-risk = Kesin değil
coverage-kind-left = Geç bırakıldı
coverage-kind-no-show = Gelmedi
coverage-kind-drafts = Taslaklar
coverage-kind-all = Hepsi
coverage-kind-cancelled = İptal edilen
coverage-button-list = { $title }: { $count }
coverage-button-area = 📍 Mahalle
coverage-button-day = 📅 Gün
coverage-button-lists = ‹ Bütün listeler
coverage-button-week = 🗓 Hafta
coverage-week = 🗓 <b>Nerede kişi eksik?</b>
    { $start } – { $end }

    { $rows }

    ❌ kişi eksik
    ⚠️ kişi yeterli ama hepsi kesin değil
    ✅ bütün yerler dolu
    ▫️ görev yok
# Başka metinlerden oluşur.
coverage-week-area = { $marks } { $area }
coverage-week-day = { $marks } { $day } · { $taken }/{ $capacity }
command-coverage = Kim hangi görevde; görevleri değiştir
