# Nerede oturuyor.
area-how = Adını yazabilir ya da konumunuzu gönderebilirsiniz (📎).
area-ask = Hangi mahallede oturuyorsunuz?
area-yours = Mahalleniz: <b>{ $area }</b>. Doğru değilse mahallenizi seçin:
area-unknown = Bilmiyorum
area-all = Tüm mahalleler
area-other = 📍 Başka mahalle
area-near = Gönderdiğiniz konuma en yakın olanlar bunlar. Hangisi?
area-near-none = Gönderdiğiniz konumun yakınında bize bağlı bir mahalle yok.
# Düğmede: mahalle ya da kapı ve uzaklığı.
area-near-label = { $name } · { $away }
area-metres = { $metres } m
area-kilometres = { $kilometres } km
area-office = 📍 Sorun değil: mesajınız komuta merkezinde. Mahallenizi bulup size buradan yanıt verecekler.
area-noted = 📍 Not edildi. Mahalleniz: { $area }.
area-at-gate = 📍 Not edildi. Mahalleniz: { $area }. Kapıda beklediğiniz sürece mesajlarınızı oradaki ekip okur.
area-moved-you = 📍 Mesajlarınız artık şu mahallenin ekibine gidiyor: { $area }. Daha önce yazdıklarınızı da okuyabilirler.
gate-near = Size en yakın kapılar bunlar. Hangisindesiniz?
receipt-for = Mesajınızı alan: { $names }.
receipt-read = 👀 Mesajınızı okuyan: { $name }. Yanıtı buradan alacaksınız.
# Bir görüşme.
case-card = 🗂 Görüşme
case-set-area = 📍 Mahalleyi belirle
case-pass = Aktar
case-pass-ask = Görüşme { $number } ({ $name }) hangi mahalleye aktarılsın? Seçin ya da adını yazın.
case-pass-sure = Görüşme { $number } ({ $name }) şuraya aktarılsın mı: { $area }? Oradaki ekip her şeyi okur, { $name } da bilgilendirilir.
case-pass-yes = Evet, aktar
case-pass-no = Hayır, burada kalsın
case-passed = ☑️ Görüşme { $number } ({ $name }) artık orada: { $area }.
case-passed-by = 🗂 Görüşme { $number } ({ $name }) aktarıldı: { $area }. Aktaran: { $by }.
case-moved = 📍 { $name } burada oturuyor: { $area }. Görüşme { $number } artık oradaki ekipte.
case-there-already = Görüşme { $number } zaten o mahallede.
case-leave = Ayrıl
case-leave-one = Ayrıl: { $number } · { $name }
case-left = Görüşme { $number } ({ $name }): ayrıldınız, mesajları artık gelmeyecek. Yanıt verirseniz yeniden katılırsınız.
case-only-reader = Görüşme { $number }: sizden başka okuyan yok, bu yüzden ayrılamazsınız. Aktarın ya da kapatın.
answering-now = ✍️ Şu anda yanıtlayan: { $names }
answering-ask = ✍️ Görüşme { $number } ({ $name }): şu anda yanıtlayan { $names }. Henüz bir şey gönderilmedi. Siz de yanıtlayacak mısınız?
answering-too = Evet, ben de
# Nöbet başlarken ve biterken.
duty-ended = Nöbetiniz bitti, ama şu görüşmelerin mesajları size hâlâ geliyor: { $cases }. Ayrılmak ister misiniz?
duty-leave-all = Hepsinden ayrıl
duty-keep = Hepsinde kal
duty-kept = Bu görüşmelerin mesajları size gelmeye devam edecek.
duty-left = Ayrıldığınız görüşmeler: { $cases }
duty-none = Ayrılacak görüşme kalmadı.
duty-stays = Sizden başka okuyan yok, bu yüzden sizde kalıyor: { $cases }
recap-duty = 🗂 <b>Bundan sonra sizin okuduğunuz açık görüşmeler: { $count }</b>
# İlk yazan olmak.
write-whom = Kime yazmak istiyorsunuz? Bir ad ya da görüşme numarası gönderin.
write-which = Kime yazmak istiyorsunuz?
write-nobody = “{ $words }”: yazabileceğiniz kişiler arasında bulunamadı. Başka bir ad ya da görüşme numarası deneyin. Vazgeçmek için: /cancel
write-unreachable = { $name }: Telegram’da ulaşılamıyor, bu yüzden buradan yazılamaz.
write-prompt = Mesajınızı yazın: { $name }. Vazgeçmek için: /cancel
write-first = 💬 <b>{ $name }</b> size yazıyor (ekip: { $area }). Buradan kendi dilinizde yanıt verebilirsiniz.
write-first-office = 💬 Ekipten <b>{ $name }</b> size yazıyor. Buradan kendi dilinizde yanıt verebilirsiniz.
command-area = Mahalleniz
command-write = Birine yaz
