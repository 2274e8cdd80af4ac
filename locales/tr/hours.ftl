# Saatler: kişinin kendi saatleri ve koordinatörün onayı. Süreler saat:dakika biçimindedir, örneğin 2:05.

command-myhours = Saatlerim
command-hours = Saatleri onayla

hours-mine = <b>⏱ Saatleriniz</b>

    { $months }

    { $entries }
hours-mine-none = <b>⏱ Saatleriniz</b>

    Henüz yok. Bir görevin saatlerini onayladığınızda ya da başka bir yardım bildirdiğinizde burada görünür.
hours-month = <b>{ $month }</b>: { $worked } saat
hours-month-credited = <b>{ $month }</b>: çalışılan { $worked } saat, sayılan { $credited } saat
hours-month-open = (+ { $length } saat onay bekliyor)
hours-line = { $number }. { $at } · { $title } · { $length } saat
hours-state-proposed = ⏳ onay bekliyor
hours-state-approved = ✅ onaylandı
hours-state-approved-as = ✅ onaylandı, sayılan { $credited } saat
hours-state-refused = ❌ onaylanmadı
hours-button-report = ➕ Başka yardım bildir
hours-button-object-numbered = { $number } · Yanlış
hours-button-withdraw-numbered = { $number } · Geri çek
hours-button-object = Bu yanlış

hours-ask-area = Nerede yardım ettiniz?
hours-ask-what = Ne yaptınız? Birkaç sözcük yeter: “Maske ayırma”.
hours-ask-day = Hangi gün? Dokunun ya da yazın.
# Düğmenin yazısı: gün.
hours-button-day = { $day }
hours-ask-span = Saat kaçtan kaça? Örneğin 14:00-16:30.
hours-no-day = Bu günü anlayamadım. Lütfen birine dokunun ya da şöyle yazın: 28.11. (gün.ay) veya “dün”.
hours-no-span = Bu saatleri anlayamadım. Lütfen şöyle yazın: 14:00-16:30.
hours-report-preview = <b>Böyle bildirilsin mi?</b>

    { $title }
    🕒 { $start } – { $end }
    📍 { $area }
    ⏱ { $length } saat
hours-button-send = ✅ Bildir
hours-button-drop = Vazgeç
hours-toast-withdrawn = Geri çekildi.

hours-corrected = ✏️ { $name } saatlerinizi düzeltti: { $title } ({ $at }), { $old } saat → { $length } saat.{ $reason }
hours-refused = ❌ { $name } saatlerinizi onaylamadı: { $title } ({ $at }), { $length } saat.{ $reason }
hours-reason = { " " }Neden: { $reason }
hours-ask-objection = Yanlış olan ne? { $title } ({ $at }), { $length } saat. Yazdıklarınız koordinatörlere gider.
hours-objected = Teşekkürler. Koordinatörler yeniden bakacak: { $title } ({ $at }).
hours-objection = 💬 { $name } itiraz ediyor: { $title } ({ $at }), { $length } saat.

    { $words }
hours-button-look = Bak

hours-waiting = <b>⏱ Onay bekleyen saatler: { $count }</b>

    { $entries }
hours-waiting-none = <b>⏱ Onay bekleyen saatler</b>

    Bekleyen bir şey yok.
hours-waiting-line = { $number }. <b>{ $name }</b> · { $title }
    { $at } · { $length } saat
hours-note = 💬 { $words }
hours-button-entry = { $number } · { $name }
hours-button-all = ✅ Hepsini onayla ({ $count })
hours-button-xlsx = Tablo (Excel)
hours-button-csv = Tablo (CSV)
hours-button-rules = Gece nasıl sayılır
hours-ask-all = Toplam { $length } saatlik { $count } kaydın hepsi onaylansın mı?
hours-button-all-yes = Evet, hepsini onayla
hours-toast-all = Onaylanan: { $count }
hours-toast-approved = Onaylandı.
# Başka metinlerden oluşur.
hours-card = { $parts }
hours-entry = <b>{ $name }</b>
    { $title }
    🕒 { $at } · { $length } saat
    📍 { $area }
hours-stands = Durum:
hours-credit = Sayılan: { $credited } saat (gece saatleri, 22:00–06:00, %{ $percent } sayılır)
hours-log-reported = { $at } bildiren { $name }: { $new } saat
hours-log-corrected = { $at } düzelten { $name }: { $old } saat → { $new } saat.{ $reason }
hours-log-approved = { $at } onaylayan { $name }: { $new } saat
hours-log-refused = { $at } onaylamayan { $name }.{ $reason }
hours-log-objected = { $at } itiraz eden { $name }.{ $reason }
hours-log-withdrawn = { $at } geri çeken { $name }
hours-button-approve = ✅ Onayla
hours-button-correct = ✏️ Düzelt
hours-button-refuse = ❌ Onaylama
hours-ask-minutes = Gerçekte ne kadar sürdü? Şu anda { $length } saat yazıyor ({ $title }, { $at }). 2:30 veya 90 dk yazın.
hours-ask-reason = Neden? Bu kişi nedeninizi okur.
hours-rules = <b>Gece nasıl sayılır</b>

    22:00 ile 06:00 arasındaki saatler. Değişiklik, şu andan sonra bildirilen saatler için geçerlidir.

    { $rules }
hours-rule = { $area }: %{ $percent }
hours-button-rule = { $area } → %{ $percent }

hours-gone = Bu kayıt artık yok.
hours-own = Bunlar sizin saatleriniz. Kararı başka biri vermeli.
hours-no-length = Bu süreyi anlayamadım. Lütfen şöyle yazın: 2:30 veya 90 dk.
hours-too-long = Bu 24 saatten uzun. Lütfen parça parça bildirin.
hours-not-over = Bu henüz bitmedi. Lütfen bitince bildirin.
hours-too-old = Üzerinden iki aydan fazla geçti. Lütfen koordinatörünüze sorun.
hours-overlaps = O zaman için zaten saatiniz var: { $title } ({ $at }), { $length } saat.
hours-decided = Bu saatler onaylandı bile. Doğru değilse “Yanlış” düğmesine dokunun.

hours-table-caption = Saatler, kayıt sayısı: { $count }. Süreler dakika olarak verilmiştir.
hours-sheet = Saatler
hours-sheet-sums = Toplamlar
hours-column-area = Mahalle
hours-column-name = Ad
hours-column-title = Ne
hours-column-start = Başlangıç
hours-column-worked = Çalışılan (dk)
hours-column-credited = Sayılan (dk)
hours-column-night = Gece sayılır
hours-column-state = Durum
hours-column-decided = Karar
hours-column-open = Bekleyen (dk)
hours-cell-proposed = onay bekliyor
hours-cell-approved = onaylandı
hours-cell-refused = onaylanmadı
