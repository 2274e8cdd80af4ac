# Before a shift: what somebody needs to know.
day-report = 🙋 Orada kimi bulacaksınız: { $name }
day-with = 🤝 Sizinle birlikte: { $names }
day-more-people = { $count ->
    [one] { $count } kişi daha
   *[other] { $count } kişi daha
  }
day-searching = 🔎 Yerinize birini arıyorsunuz. Biri kabul edene kadar görev sizin.
day-taken-soon = ✅ <b>Bu görev sizin. Birazdan başlıyor.</b>

    { $card }

    Bir daha sormayacağım. Bir engel çıkarsa lütfen buradan bildirin.
day-late-how = <b>Ne kadar gecikeceksiniz?</b>

    { $card }
day-late = 👍 <b>Not edildi: yaklaşık { $minutes } dakika gecikme.</b> Koordinatörlerin haberi var.

    { $card }

# Who can't come.
day-words-line = 💬 { $words }
day-others-fit = Bunlardan biri size uyar mı?
day-ask-why = Nedenini kısaca yazın. Koordinatörler okuyacak. Ya da /cancel gönderin.
day-passed-on = ✉️ Teşekkürler, yazdıklarınızı koordinatörlere ilettim.
day-nobody-reads = Şu anda hiçbir koordinatöre ulaşılamıyor. Yazdıklarınız görevin kaydında duruyor.

# On the spot.
day-here = ✅ <b>Geldiğiniz not edildi: { $at }.</b>

    { $card }

    Ayrılırken aşağıya dokunun. Yoksa planlanan bitiş saati geçerli olur.
day-missing = ❓ <b>Göreviniz başladı. Orada mısınız?</b>

    { $card }
day-checked-out = 👋 <b>Ayrıldığınız not edildi. Emeğinize sağlık!</b>

    { $card }
day-worked = ⏱ { $start } – { $end }: { $hours } saat
day-ended = 🏁 <b>Göreviniz bitti. Emeğinize sağlık!</b>

    { $card }

    Daha erken mi ayrıldınız, daha uzun mu kaldınız? Hayırsa bir şey yapmanız gerekmez.
day-ask-earlier = <b>Ne kadar erken ayrıldınız?</b>

    { $card }
day-ask-later = <b>Ne kadar daha kaldınız?</b>

    { $card }
day-absent = 🏁 <b>Bu görev bitti.</b> Orada olmadığınız not edilmiş. Oradaysanız aşağıya dokunun. Değilseniz bir şey yapmanız gerekmez.

    { $card }
day-objected = 🙏 <b>Teşekkürler. Koordinatörler orada olduğunuzu biliyor.</b>

    { $card }

# The place on the map.
day-ask-pin = Burası nerede? Konum olarak gönderin (📎 → Konum). Buradaki bütün görevler için geçerli olur. Ya da /cancel gönderin.
day-pin-kept = 🗺 Kaydedildi. Burada görevi olan herkes artık haritada görebilir.
day-no-pin = Bir konum gerekiyor: önce 📎, sonra Konum. Ya da /cancel gönderin.

# To the coordinators.
day-late-told = ⏱ <b>{ $name } yaklaşık { $minutes } dakika gecikecek.</b>

    { $card }
day-left-told = ⚠️ <b>{ $name } gelemiyor.</b>

    { $card }
day-waiting-asked = ⏳ { $count ->
    [one] Sırada bekleyen { $count } kişiye soruldu.
   *[other] Sırada bekleyen { $count } kişiye soruldu.
  }
day-missing-told = ❓ <b>Görev başladı, haber alınamayanlar: { $names }</b>

    { $card }
day-here-told = ✅ <b>{ $name } geldi: { $at }.</b>

    { $card }
day-objection-told = ❓ <b>{ $name } orada olduğunu söylüyor.</b> Lütfen yeniden bakın.

    { $card }
day-desk-here = geldi: { $at }
day-desk-left = ayrıldı: { $at }
day-desk-no-sign = henüz haber yok
day-desk-late = { $minutes } dk gecikme
day-desk-objects = orada olduğunu söylüyor
desk-did-objected = orada olduğunu söyledi
desk-did-handed-on = başkasına devredildi
desk-did-handed-back = devir geri alındı
desk-did-swapped = değişildi

# One's own shifts.
shift-state-here = ✅ Geldiğiniz not edildi: { $at }.
shift-state-absent = 🏁 Orada olmadığınız not edilmiş.
shift-state-objected = 🏁 Orada olduğunuzu söylediniz. Koordinatörler bakıyor.

# Why not.
shift-too-early = Geldiğinizi { $at } itibarıyla bildirebilirsiniz.
shift-not-here = Geldiğiniz henüz not edilmedi. Önce “Buradayım” düğmesine dokunun.
shift-marked-absent = Orada olmadığınız not edilmiş. Oradaysanız /myshifts içinde “Oradaydım” düğmesine dokunun.
shift-too-late = Bu saatler artık buradan değiştirilemez. Koordinatörünüze yazın.

# Buttons.
day-button-late = { $minutes } dk gecikme
day-button-here = ✅ Buradayım
day-button-here-numbered = { $number } · Buradayım
day-button-leaving = 👋 Ayrılıyorum
day-button-leaving-numbered = { $number } · Ayrılıyorum
day-button-why = ✏️ Nedenini yaz
day-button-take-back = ↩️ Gelebiliyorum
day-button-earlier = Erken ayrıldım
day-button-later = Daha uzun kaldım
day-button-minutes = { $minutes } dk
day-button-as-planned = Planlandığı gibi
day-button-was-there = Oradaydım
day-button-was-there-numbered = { $number } · Oradaydım
day-button-map = 🗺 Harita
day-button-pin = 🗺 Haritada
day-button-is-here = ✅ Geldi

# Words that answer the question "Are you coming?", separated by |, as in words.ftl. Nobody reads them.
day-words-coming = geliyorum | geleceğim | yoldayım | orada olacağım | gelirim | evet geliyorum
day-words-yes = evet | tamam | olur | tabii | elbette | ok
day-words-late = gecikeceğim | gecikiyorum | geç kalacağım | geç kalıyorum | geç geleceğim | gecikme | trafik
