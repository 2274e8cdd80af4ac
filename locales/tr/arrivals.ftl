alert-arrival = <b>{ $name }</b> kapıda: { $gate }
    Geliş: { $since } · dil: { $language }
    İsteği: { $need }
    Kişi sayısı: { $party } · ağır eşya ya da yürüme desteği: { $luggage }
    Hasta hisseden: { $ill }{ $notes }
arrival-card-notes =
    {""}
    { $notes }
arrival-language = 🌐 Hoş geldiniz! Dilinizi seçin.
arrival-gate-unknown = Bu kapı kodu tanınmadı. Lütfen kapıdaki QR kodunu yeniden okutun ya da neye ihtiyacınız olduğunu buraya yazın.
arrival-unknown = Böyle bir giriş kaydı yok ya da bu kayıt sizin değil.
arrival-over = Bu giriş kaydı zaten kapanmış.
arrival-not-received = Kişiyle buluştuğunuzda önce “Buluştuk” düğmesine dokunun.
arrival-ask-need = Hoş geldiniz. Bulunduğunuz yer: <b>{ $gate }</b>. Neye ihtiyacınız var?
arrival-need-button-fetch = 🚪 Gelip beni alın
arrival-need-button-register = 📝 Yalnızca kayıt
arrival-need-button-medical = 🚑 Tıbbi yardım
arrival-need-fetch = içeri alınmak ve karşılanmak
arrival-need-register = kayıt olmak
arrival-need-medical = tıbbi yardım
arrival-ask-party = Kaç kişisiniz?
arrival-people = { $party ->
    [5] 5+
   *[other] { $party }
  }
arrival-ask-luggage = Ağır eşyası olan ya da yürürken yardıma ihtiyaç duyan var mı?
arrival-luggage-some = Var
arrival-luggage-none = Yok
arrival-ask-ill = Kendini hasta hisseden var mı (ateş, öksürük, nefes darlığı)?
arrival-ill-somebody = Var
arrival-ill-nobody = Yok
arrival-check = <b>Bilgiler doğru mu?</b>
    Kapı: { $gate }
    İsteğiniz: { $need }
    Kişi sayısı: { $party }
    Ağır eşya ya da yürüme desteği: { $luggage }
    Hasta hisseden: { $ill }
arrival-check-unwell = <b>Bilgiler doğru mu?</b>
    Kapı: { $gate }
    İsteğiniz: { $need }
    Kişi sayısı: { $party }
    Ağır eşya ya da yürüme desteği: { $luggage }
    Hasta hisseden: { $ill }

    Acil durumda hemen <b>120</b> numarasını arayın.
arrival-confirm = ✅ Doğru, birini çağır
arrival-again = ↩️ Baştan başla
arrival-status-waiting = ✅ Giriş kaydınız alındı. Şu anda birini çağırıyoruz. Lütfen kapıda bekleyin.
arrival-status-taken = ✅ Giriş kaydınız alındı, birisi size doğru yola çıktı. Lütfen kapıda bekleyin.
arrival-status-overdue = ✅ Giriş kaydınız alındı. Size doğru gelen kişiye nerede olduğunu soruyoruz. Lütfen kapıda bekleyin.
arrival-elsewhere = ✅ Giriş kaydınız başka bir kapıda: <b>{ $gate }</b>, { $area }. Size gelen kişi oraya gidecek. Şu anda buradaysanız: <b>{ $here }</b>, { $there }, önce “{ arrival-cancel }” düğmesine dokunun, sonra bu kodu yeniden okutun.
arrival-add-note = ✏️ Not ekle
arrival-cancel = ✖️ Artık gerek yok
arrival-note-ask = Notunuzu kendi dilinizde, tek mesajda yazın. Vazgeçmek için: /cancel
arrival-note-kept = Notunuz iletildi.
arrival-note-passed = ✏️ Çağrı { $number }, not – <b>{ $name }</b>:
    { $note }
arrival-cancelled = Giriş kaydınız iptal edildi. Kimse gelmeyecek. Birine ihtiyacınız olursa kodu yeniden okutun.
arrival-cancelled-on-the-way = ✖️ Çağrı { $number }: <b>{ $name }</b> iptal etti, kimsenin gitmesine gerek kalmadı.
arrival-coming = <b>{ $name }</b> şimdi yanınıza geliyor. Lütfen kapıda bekleyin.
arrival-still-looking = Henüz yanıt veren olmadı. Birisi gelene kadar bütün koordinatörleri ve komuta merkezini tekrar tekrar çağırıyoruz. Acil durumda <b>120</b> numarasını arayın.
arrival-someone-else = Yola çıkan kişi gelemiyor. Şu anda başka birini çağırıyoruz. Lütfen kapıda bekleyin.
arrival-received = { $name } sizinle buluştuğunu bildirdi. Hoş geldiniz!
arrival-closed = Giriş işleminiz tamamlandı. Buraya istediğiniz zaman yazabilirsiniz.
arrival-receive = 🤝 Buluştuk
arrival-close-noted = 📝 Notla kapat
arrival-close-plain = Not yazmadan kapat
arrival-closing-ask = Kapanış notunu tek mesajda yazın. Yalnızca ekip görür. Vazgeçmek için: /cancel
arrival-closing-kept = Giriş kaydı kapatıldı.
arrival-ended-cancelled = { $name } iptal etti.
arrival-ended-received = { $name } kişiyle buluştu.
arrival-ended-closed = { $name } kişiyle buluştu ve kaydı kapattı.
arrival-ended-noted = { $name } kişiyle buluştu ve kaydı kapattı:
    { $note }
arrival-eta = ⏱ { $minutes } dk
arrival-eta-told = Bekleyen kişiye iletildi.
arrival-coming-at = <b>{ $name }</b> saat { $at } gibi yanınızda olacak.
arrival-nobody-here = 🔍 Burada kimse yok
arrival-asked-them = Kişiye nerede olduğunu soruyoruz. 5 dakika içinde yanıt gelmezse çağrı kendiliğinden kapanır.
arrival-where-are-they = ❓ <b>{ $name }</b> kapıda ({ $gate }) ama sizi göremiyor. Hâlâ orada mısınız?
arrival-still-here = 🙋 Evet, buradayım
arrival-still-here-told = ✅ Burada olduğunuzu ilettik.
arrival-is-still-there = 🙋 Çağrı { $number }: <b>{ $name }</b> hâlâ kapıda ({ $gate }) ve sizi bulmaya çalışıyor.
arrival-missing-medical = ⚠️ Çağrı { $number }: <b>{ $name }</b> kapıda ({ $gate }) tıbbi yardım istedi ama bulunamıyor. Lütfen bu kişiyi bulmaya çalışın, mümkünse yanınıza birini alın.
arrival-gone = Sizi kapıda bulamadık. Hâlâ birine ihtiyacınız varsa kodu yeniden okutun ya da buraya yazın.
arrival-gone-office = Çağrı { $number }: <b>{ $name }</b> kapıda ({ $gate }) bulunamadı ve yanıt vermedi. Artık bu kişiyi arayan kimse yok.
arrival-ended-gone = Kimse bulunamadı, yanıt da gelmedi.
