# What people send besides text, and what becomes of it.
relay-kind-poll = 📊 anket
relay-kind-live-location = 📍 canlı konum, yukarıda
relay-follows-photo = 🖼 fotoğraf, aşağıda
kind-live-ended = 📍 canlı konum, sona erdi
kind-album = 🖼 albüm, aşağıda: { $count }
kind-place-shared = 📍 bir yer paylaşıldı
kind-place-shared-in = 📍 bir yer paylaşıldı ({ $area })
kind-contact-offered = 👤 bir kişi kartı; gönderen izin verince burada görünür
kind-contact-ask = 👤 Diğerleri bu kişiyi görebilir mi: { $name }, { $phone }? Şimdilik yalnızca bir kişi kartı gönderdiğinizi görüyorlar.
kind-contact-yes = Evet, göster
kind-contact-no = Hayır
kind-contact-shown = 👤 Diğerleri artık kişiyi görüyor.
kind-contact-kept = 👤 Kişi gizli kalıyor.
kind-contact-danger = 👤 Tehlikede olabilirsiniz; bu yüzden ekip artık gönderdiğiniz kişiyi görüyor.
kind-what = { $what ->
    [story] hikâye
    [paid] ücretli içerik
    [once] bir kez görülen içerik
    [giveaway] çekiliş
    [invoice] fatura
    [game] oyun
    [checklist] yapılacaklar listesi
    [gift] hediye
    [account] hesap
   *[other] bilinmeyen tür
  }
kind-not-passed = ⚠️ iletilemiyor: { $what }
kind-not-passed-you = Bu iletilemiyor: { $what }. Diğerleri bunu gönderdiğinizi görüyor. Lütfen yazı olarak yazın ya da fotoğraf, sesli mesaj veya dosya gönderin.
mark-forwarded = {" "}· iletilmiş
mark-withdrawn-by = {" "}· geri çeken: { $by }, { $at }
accounts-hidden = Telegram hesap adları ve bağlantıları iletilmez. Mesajınız ulaştı, yerlerinde ••• duruyor.
correction-head = ✏️ <b>Çevirmen düzeltti</b>
correction-ask = ✏️ Bu mesaj siz çevirdikten sonra değiştirildi. Lütfen yeniden çevirin: buraya yanıt verin.
stakes-wait = ✋ <b>Lütfen bir kişinin onaylamasını bekleyin.</b> Şimdilik bunu yalnızca makine çevirdi.
stakes-first = ❗ <b>Lütfen önce bunu çevirin.</b> Buradaki yanlış bir sözcük zarar verebilir.
withdraw-how = Burada geri çekilecek bir mesajınız yok. Gönderdiğiniz mesaja /withdraw ile yanıt verin.
withdraw-last = Son mesajı geri çek
withdraw-own-ask = Son mesajınız geri çekilsin mi? Diğerlerinde silinir ve geri çekildiğini görürler.
withdrawn-own = 🚫 Geri çekildi. Diğerleri artık görmüyor; geri çekildiğini görüyorlar.
withdrawn-by-resident = 🚫 { $name } (görüşme { $number }) bir mesajını geri çekti ({ $at }).
withdrawn-by-resident-interpreter = 🚫 Mahalle sakini (görüşme { $number }) bir mesajını geri çekti ({ $at }).
withdrawn-translation = 🚫 Çevirmen bu mesajın çevirisini geri çekti.
flood-note = Çok hızlı yazıyorsunuz. Hepsi saklanıyor; ekip artık bunları tek mesajda birlikte okuyor.
copy-refused = ⚠️ Bir mesaj (görüşme { $number }) yazıldığı gibi gösterilemedi. Yazılanlar:
voice-as-audio = 🎤 Karşı tarafın Telegram’ı sesli mesaj kabul etmiyor: mesajınız dosya olarak ulaştı.
command-withdraw = Bir mesajı geri çekmek
