storm-card-open = { $kind } · 🔔 <b>Henüz üstlenen yok: { $count }</b> · { $area }

    { $lines }
storm-card-yours = ✅ { $kind } · <b>Sizde: { $count }</b> · { $area }

    { $lines }
storm-card-taken = ✅ { $kind } · <b>Hepsi üstlenildi: { $count }</b> · { $area }

    { $lines }
storm-card-over = ☑️ { $kind } · { $area }: bu çağrılar kapandı.
storm-line = <b>Çağrı { $number }</b> · { $about }
storm-minutes = { $minutes } dk
storm-party = 👥 { $party }
storm-taker = ✅ { $name }
storm-taken-count = ✅ { $name }: { $count }
storm-page = Sayfa { $page } / { $pages }
storm-asked-by = ↔️ { $name } bunları sizinle paylaşmak istiyor.
storm-declined = Yapamayacağınızı bildirdiniz. Başkaları çağrılıyor. Sonradan yapabilecek olursanız üstlenin.
storm-joins-you = Hepsini siz üstlendiniz; burada yeni gelenler de size geçecek.
storm-take-all = ✋ Hepsini üstleniyorum
storm-take-one = ✋ Çağrı { $number }
storm-split = ↔️ Paylaş …
storm-split-ask = Kiminle paylaşıyorsunuz? Yarısı sizde kalır, diğer yarısı o kişiye sorulur.
storm-split-nobody = Şu anda burada ulaşılabilen başka çalışma arkadaşınız yok.
storm-split-done = Sizde kalan: { $kept }. Diğerleri ({ $given }) { $name } adlı kişiye soruluyor. Üstlenmezse her zamanki gibi sıradaki kişiye geçecek.
storm-still-on-it = { $kind } · { $area }: hâlâ ilgileniyor musunuz? Sizde: { $count }. Yanıt gelmezse sıradaki kişiye geçecek.
storm-still-thanks = Teşekkürler, hepsi hâlâ sizde.
storm-question-over = Bu soru kapandı. Durumu listede görebilirsiniz.
storm-all-yours = Şimdi sizde: { $count }
storm-passed-on = Başkalarına soruluyor.
storm-none-left = Zaten üstlenildi: { $names }.
storm-over = Bu çağrılar zaten kapandı.
storm-none-yours = Bu çağrılardan hiçbiri şu anda sizde değil.
storm-unknown = Bu liste bulunamadı.
storm-reply-which = Gönderilmedi: bu listede birkaç kişi var. İlgili çağrıya dokunun, sonra onun kartını yanıtlayın.
