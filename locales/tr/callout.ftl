callout-ask = 📣 <b>Kişi eksik. Gelebilir misiniz?</b>

    { $card }
callout-ask-words = ✉️ <b>Sözleriniz koordinatöre iletildi.</b> Gelebilir misiniz? En hızlısı bir düğmeye dokunmak.

    { $card }
callout-words-kept = ✉️ Sözleriniz koordinatöre iletildi. Teşekkürler.
callout-yes = ✅ <b>Teşekkürler! Görev sizin.</b> Sizi bekliyoruz: { $at }.

    { $card }
callout-reserve = 🙏 <b>Teşekkürler! Yeterince kişi var, siz yedektesiniz.</b> Lütfen henüz yola çıkmayın. Biri gelemezse size soracağım.

    { $card }
callout-no = 👍 Yanıtınız için teşekkürler. Bugün sizi bir daha çağırmayacağım.

    { $card }
callout-enough = ✅ <b>Şu an başka kimse gerekmiyor. Teşekkürler!</b> Gelmeniz gerekmiyor.

    { $card }
callout-ended = Çağrı sona erdi. Gelmeniz gerekmiyor. Teşekkürler!

    { $card }
callout-which = <b>Sözleriniz hangi görevle ilgili?</b>

    { $card }
callout-button-now = ✅ Şimdi geliyorum
callout-button-minutes = { $minutes } dk sonra
callout-button-in-time = ✅ Vaktinde gelirim
callout-button-late = { $minutes } dk geç
callout-button-not-today = ❌ Bugün olmaz
callout-button-still = Yine de gelebilirim
callout-button-reserve = Yedek olayım

# Başka metinlerden oluşur.
callout-standing = { $title }

    { $parts }
callout-title-running = 📣 <b>Kişiler çağrılıyor</b>
callout-title-filled = ✅ <b>Yeterince kişi var</b>
callout-title-stopped = ⏹ <b>Çağrı durduruldu</b>
callout-title-over = 🏁 <b>Çağrı sona erdi</b>
callout-counts = ✅ Evet: { $yes } · ❌ Hayır: { $no } · … Yanıt yok: { $silent } · ⚠️ Ulaşılamadı: { $missed }
callout-wave = { $number }. dalga, { $at }: { $count } kişi
callout-next = ⏱ Sonraki dalga: { $at }.
callout-dry = ⚠️ <b>Uygun ve boş olan herkese soruldu.</b> Aramaya devam ediyorum.
callout-line-yes = ✅ { $name } · evet dedi { $at } · varış { $until }
callout-line-reserve = 🔁 { $name } · yedekte, { $at }
callout-line-words = ❓ { $name } · { $at }: “{ $words }”
callout-button-more = 📣 Şimdi daha çok sor
callout-button-stop = ⏹ Durdur
callout-stop-ask = <b>Başka kimse çağrılmasın mı?</b> Yanıt vermeyenlere gelmeleri gerekmediği söylenir. Evet diyenler görevde kalır.

    { $card }
callout-button-stop-sure = ⏹ Evet, durdur
callout-button-yes-for = ✅ { $name }
callout-button-no-for = ❌ { $name }

callout-preview = <b>Bu göreve kişi çağrılsın mı?</b> Henüz kimseye sorulmadı.

    { $card }

    { $lines }
callout-missing = 👥 { $count } kişi eksik
callout-fits = { $count ->
    [0] Şu an uygun, boş ve ulaşılabilir kimse yok.
   *[other] Uygun, boş ve ulaşılabilir { $count } kişi var:
  }
callout-order = Bu sırayla (⭐ hazır bekleyen): { $names }
callout-standby-name = ⭐ { $name }
callout-left-out = Sorulmayanlar: { $reasons }
callout-out-said-no = hayır dedi: { $number }
callout-out-busy = o saatte meşgul: { $number }
callout-out-language = başka diller: { $number }
callout-out-resting = dinleniyor: { $number }
callout-out-elsewhere = başka göreve çağrıldı: { $number }
callout-out-unreachable = ulaşılamıyor: { $number }
callout-waits = 🌙 İnsanlar uyuyor. Bekleyebilirse ilk kişilere şu saatte sorulur: { $at }.
callout-button-begin = 📣 Şimdi başla
callout-button-begin-at = 📣 Başlangıç: { $at }
callout-button-urgent = ❗ Acil: şimdi başla

callout-list = <b>Kişi çağır</b>

    { $entries }

    Bir göreve dokunun ya da gerekeni tek satırda yazın: /callout 4 kişi, 7. Kapı, bugün 20:00-24:00
callout-ask-when = Ne zaman gerekli? Şöyle yazın: bugün 20:00-24:00
callout-button-from-now = Şu andan, { $hours } saat
callout-need-confirm = <b>Doğru mu?</b> Değilse satırı yeniden yazın veya /cancel gönderin.

    { $card }
callout-button-post = Yayınla, kimler var
desk-button-call-out = 📣 Kişi çağır
command-callout = Bir göreve acil kişi çağır

callout-standby-on = ⭐ <b>Şu zamana kadar hazır bekliyorsunuz: { $until }.</b> Acil kişi gerekirse önce size sorulur. Her zaman hayır diyebilirsiniz.
callout-standby-off = <b>Hazır beklemek ister misiniz?</b> Acil kişi gerekirse önce size sorulur. Her zaman hayır diyebilirsiniz.
callout-button-hours = { $hours } saat boyunca
callout-button-standby-off = Artık beklemiyorum
command-standby = Hazır bekleyin: önce size sorulsun

callout-no-gone = Bu çağrı size ait değil ya da artık yok.
callout-no-full = Bu görevde yeterince kişi var. Daha fazlasını çağırmak için gereken sayıyı değiştirin.
callout-no-not-open = Bu göreve kişi çağrılamaz: yayınlanmamış, iptal edilmiş ya da neredeyse bitmiş.

callout-words-need = gerekli | lazım | ihtiyaç | aranıyor
callout-words-at = yer
