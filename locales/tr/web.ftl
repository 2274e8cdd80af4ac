web-begin = 👋 Bulunduğunuz yer: <b>{ $gate }</b>, { $area }.
    Büyük düğmeye dokunun, birisi yanınıza gelsin.
web-wait = ⏳ Şu anda çok çağrı var, sizinki henüz ulaşmadı. Lütfen bir dakika bekleyip yeniden deneyin. Bekleyemiyorsanız aşağıdaki numaralardan birini arayın.
web-unknown-gate = ⚠️ Bu adreste bir kapı yok, bu yüzden kimse çağrılmadı. Lütfen adresi afişle harf harf karşılaştırın. Yine olmazsa aşağıdaki numaralardan birini arayın.
web-gone = Bu sayfa artık yok. Birine ihtiyacınız varsa kapıdaki afişte yazan adresi yeniden açın ya da aşağıdaki numaralardan birini arayın.
web-trouble = ⚠️ Bir sorun çıktı, hiçbir şey gönderilmedi. Lütfen yeniden deneyin. Acilse aşağıdaki numaralardan birini arayın.
web-numbers = Acil durumda arayın:
web-ring = ☎️ Ofisimiz: <b>{ $number }</b>
web-write-below = Bize istediğiniz zaman kendi dilinizde yazabilirsiniz: mesajınız yanınıza gelen kişiye ulaşır.
web-write = ✍️ Bize yazın
web-write-ask = Kendi dilinizde yazın. Ekip kendi dilinde okur, yanıt sizin sayfanızda görünür.
web-send = Gönder
web-you = 👤 Ad ve telefon
web-you-ask = İsterseniz adınızı ve sizi arayabileceğimiz bir numarayı yazın. Bunları yalnızca ekip görür.
web-name = Adınız
web-phone = Telefon numaranız
web-save = Kaydet
web-phone-wrong = Bu bir telefon numarasına benzemiyor. Lütfen kontrol edin ya da alanı boş bırakın.
web-reloads = Bu sayfa kendiliğinden yenilenir. Lütfen açık tutun.
web-your-words = <b>Siz şunu yazdınız:</b>
web-no-telegram = {""}
    📵 Telegram yok: yanıtlarınız bu kişinin web sayfasında görünür.
web-no-telegram-phone = {""}
    ☎️ Telefon: <b>{ $phone }</b>
web-medium-unseen = Bu kişinin Telegram’ı yok; sizi yalnızca metin gösteren bir web sayfasında okuyor. Lütfen yazıyla anlatın.
web-code = Afişteki adreste <b>{ $mark }</b> işaretinden sonra yazanı girin:
web-next = İleri
web-tap-again = ⚠️ Bu sayfa çok eskiydi, bu yüzden henüz kimse çağrılmadı. Lütfen düğmeye bir kez daha dokunun.
