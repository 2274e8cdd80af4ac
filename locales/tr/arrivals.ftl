alert-arrival = <b>{ $name }</b> kapıda: { $gate }
    Geliş: { $since } · dil: { $language }{ $silent }
    İsteği: { $need }
    Kişi sayısı: { $party } · ağır eşya ya da yürüme desteği: { $luggage }
    Hasta hisseden: { $ill }
arrival-language = 🌐 Hoş geldiniz! Dilinizi seçin.
arrival-gate-unknown = Bu kapı kodu tanınmadı. Lütfen kapıdaki QR kodunu yeniden okutun ya da neye ihtiyacınız olduğunu buraya yazın.
arrival-unknown = Bu giriş kaydı bulunamadı ya da sizin değil.
arrival-over = Bu giriş kaydı zaten kapanmış.
arrival-not-received = Kişiyle buluştuğunuzda önce “Buluştuk” düğmesine dokunun.
arrival-ask-need = Neye ihtiyacınız var?
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
arrival-again = ✏️ Yanıtlarımı değiştir
arrival-status-waiting = ✅ Şu anda birini çağırıyoruz. Lütfen kapıda bekleyin.
arrival-status-taken = ✅ <b>{ $name }</b> size doğru yolda (çıkış: { $since }). Lütfen kapıda bekleyin.
arrival-status-overdue = ⏳ <b>{ $name }</b> gecikiyor. Nerede olduğunu soruyoruz. Lütfen kapıda bekleyin.
arrival-cancel = ✖️ Gelmenize gerek yok
arrival-cancelled = Tamam, kimse gelmeyecek. Yine de birine ihtiyacınız olursa kodu yeniden okutun.
arrival-cancelled-on-the-way = ✖️ Çağrı { $number }: <b>{ $name }</b> artık kimseyi beklemiyor. Gitmenize gerek yok.
arrival-coming = <b>{ $name }</b> şimdi yanınıza geliyor. Lütfen kapıda bekleyin.
arrival-still-looking = Henüz yanıt veren olmadı. Birisi gelene kadar bütün koordinatörleri ve komuta merkezini tekrar tekrar çağırıyoruz. Acil durumda <b>{ $emergency }</b> numarasını arayın.
arrival-someone-else = Yola çıkan kişi gelemiyor. Şu anda başka birini çağırıyoruz. Lütfen kapıda bekleyin.
arrival-received = { $name } sizinle buluştuğunu bildirdi. Hoş geldiniz!
arrival-closed = Giriş işleminiz tamamlandı. Buraya istediğiniz zaman yazabilirsiniz.
arrival-receive = 🤝 Buluştuk
arrival-close-noted = 📝 Notla kapat
arrival-close-plain = Not yazmadan kapat
arrival-closing-ask = Kapanış notunu tek mesajda yazın. Yalnızca ekip görür. Vazgeçmek için: /cancel
arrival-closing-kept = Giriş kaydı kapatıldı.
arrival-ended-cancelled = { $name } artık kimseyi beklemiyor.
arrival-ended-received = { $name } kişiyle buluştu.
arrival-ended-closed = { $name } kişiyle buluştu ve kaydı kapattı.
arrival-ended-noted = { $name } kişiyle buluştu ve kaydı kapattı:
    { $note }
gate-ask-area = Kapı hangi mahallede? Üzerine dokunun ya da mahallenin veya kapının adını yazın.
gate-ask-gate = Hangi kapıdasınız (<b>{ $area }</b>)?
gate-button-areas = ‹ Tüm mahalleler
gate-none = Burada henüz kayıtlı kapı yok. Neye ihtiyacınız olduğunu kendi dilinizde buraya yazın.
arrival-begun = 👋 Bulunduğunuz yer: <b>{ $gate }</b>, { $area }.
    Büyük düğmeye dokunun, birisi yanınıza gelsin. Bir şey yapmazsanız bir dakika sonra birini biz çağıracağız.
arrival-card = 📍 <b>{ $gate }</b>, { $area }

    { $lines }
arrival-call = 🙋 Lütfen buraya gelin
arrival-languages = 🌐 Diller…
arrival-back = ↩️ Geri
arrival-skip = Atla ›
arrival-unsaid = henüz belirtilmedi
arrival-not-finished = {""}
    ⚠️ Kodu okuttu, sonra başka bir şey bildirmedi.
arrival-status-soon = ✅ Bizi az önce çağırdınız. Çok kısa süre sonra yeniden birini çağıracağız. Lütfen kapıda bekleyin.
arrival-usual = Genellikle { $minutes } dakika içinde birisi gelir.
arrival-emergency = 🚑 Acil durumda hemen <b>{ $emergency }</b> numarasını arayın.
arrival-write-here = Buraya istediğiniz zaman kendi dilinizde yazabilir ya da konuşabilirsiniz: mesajınız yanınıza gelen kişiye ulaşır.
arrival-nobody-came = 🔔 Kimse gelmedi
arrival-cancel-ask = Kimse gelmesin mi?
arrival-cancel-sure = Evet, kimse gelmesin
arrival-nobody-on-call = Şu anda bu kapıda nöbetçi yok. Birisi gelene kadar koordinatörleri ve komuta merkezini çağırıyoruz. Acil durumda <b>{ $emergency }</b> numarasını arayın.
arrival-moved = 📍 Çağrı { $number }: <b>{ $name }</b> şimdi başka bir kapıda: <b>{ $gate }</b>, { $area }.
arrival-where-are-you = ❓ Çağrı { $number }: <b>{ $name }</b> hâlâ kapıda bekliyor ({ $gate }) ve nerede olduğunuzu soruyor.
arrival-not-come = ⚠️ Çağrı { $number }: <b>{ $name }</b> kimsenin gelmediğini bildirdi ({ $gate }). Başkaları çağrılıyor. Oradaysanız çağrıyı yeniden üstlenin.
arrival-receive-ask = <b>{ $name }</b> ile kapıda ({ $gate }) gerçekten buluştunuz mu?
arrival-receive-sure = 🤝 Evet, buluştuk
arrival-receive-noted = Kaydedildi: buluştunuz.
arrival-staff-ask = Okuttuğunuz kod: <b>{ $gate }</b>, { $area }. Buraya gelen siz misiniz?
arrival-staff-arrives = 🙋 Evet, birini çağırın
arrival-staff-tries = Hayır, kodu denedim
arrival-scanned = Okutulan kod: <b>{ $gate }</b>, { $area }.
arrival-scanned-only = ✅ Kod çalışıyor: <b>{ $gate }</b>, { $area }. Kimse çağrılmadı.
arrival-ringing-again = Şu anda yeniden çağırıyoruz.
arrival-asked-where = Birisi yolda. Nerede olduğunu sorduk.
arrival-eta = ⏱ { $minutes } dk
arrival-eta-told = Bekleyen kişiye iletildi.
arrival-coming-at = <b>{ $name }</b> saat { $at } gibi yanınızda olacak.
arrival-nobody-here = 🔍 Burada kimse yok
arrival-asked-them = Kişiye nerede olduğunu soruyoruz.
arrival-where-are-they = ❓ <b>{ $name }</b> kapıda ({ $gate }) ama sizi göremiyor. Hâlâ orada mısınız?
arrival-still-here = 🙋 Evet, buradayım
arrival-still-here-told = ✅ Burada olduğunuzu ilettik.
arrival-is-still-there = 🙋 Çağrı { $number }: <b>{ $name }</b> hâlâ kapıda ({ $gate }) ve sizi bulmaya çalışıyor.
arrival-missing-medical = ⚠️ Çağrı { $number }: <b>{ $name }</b> kapıda ({ $gate }) tıbbi yardım istedi ya da hasta biri olduğunu bildirdi ama bulunamıyor. Lütfen bu kişiyi bulmaya çalışın, mümkünse yanınıza birini alın.
arrival-gone = Sizi kapıda bulamadık. Hâlâ birine ihtiyacınız varsa kodu yeniden okutun ya da buraya yazın.
arrival-gone-office = Çağrı { $number }: <b>{ $name }</b> kapıda ({ $gate }) bulunamadı ve yanıt vermedi. Artık bu kişiyi arayan kimse yok.
arrival-ended-gone = Kimse bulunamadı, yanıt da gelmedi.
arrival-close-ask = Çağrı { $number }: <b>{ $name }</b> ile kapıda ({ $gate }) buluştunuz. Her şey tamamsa kaydı kapatın.
arrival-close-ask-other = Çağrı { $number }: { $worker } kapıda ({ $gate }) <b>{ $name }</b> ile buluştu ama kaydı artık kapatamıyor. Lütfen siz kapatın.
arrival-close-undo = ↩️ Kapatmayı geri al
arrival-close-undone = Giriş kaydı yeniden açık.
arrival-close-too-late = Kapatma yalnızca iki dakika içinde geri alınabilir.
arrival-ended-itself = { $name } kişiyle buluştu; 12 saat sonra kendiliğinden kapandı.
arrival-ended-closed-by = { $name } kişiyle buluştu; kaydı { $worker } kapattı.
arrival-nobody-reached = Şu anda bu kapının nöbetçilerinden hiçbirine ulaşılamıyor. Birisi gelene kadar koordinatörleri ve komuta merkezini çağırıyoruz. Acil durumda <b>{ $emergency }</b> numarasını arayın.
