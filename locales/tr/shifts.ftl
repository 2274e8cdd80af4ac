# Bir görev nasıl görünür.
shift-title = <b>{ $title }</b>
shift-numbered = <b>{ $number }. { $title }</b>
shift-when = 🕕 { $start } – { $end }
shift-where = 📍 { $place } ({ $area })
shift-places = 👥 { $free ->
    [0] Dolu
   *[other] { $free } yer boş (toplam { $capacity })
  }
shift-needed = 👥 { $capacity } kişi gerekli
shift-languages = 🗣 Gereken dil: { $languages }
shift-skills = 🧰 { $skills }

# Bakmak ve almak.
shift-none = Şu anda size uygun açık görev yok. Daha sonra yine bakın ya da hangi dilleri konuştuğunuzu söyleyin.
shift-list = <b>Size uygun görevler</b> { $filters }

    { $shifts }
shift-taken = ✅ <b>Bu görev sizin.</b>

    { $card }

    Başlamadan önce gelip gelmeyeceğinizi soracağım.
shift-waiting = ⏳ <b>Bekleme listesindesiniz.</b>

    { $card }

    { $position ->
        [1] Listede ilk sıradasınız.
       *[other] Sıranız: { $position }.
    } Yer açılırsa size soracağım.
shift-toast-taken = Görev sizin: { $title }
shift-toast-waiting = Bekleme listesindesiniz: { $title }

# Neden olmuyor.
shift-gone = Bu görev artık yok.
shift-over = Bu görev bitti.
shift-started = Bu görev başladı bile. Bir engel çıktıysa koordinatörünüze yazın.
shift-no-role = Görevler gönüllüler içindir. Koordinatörden davet bağlantısı isteyin.
shift-wrong-area = Bu görev sizin mahallenizde değil.
shift-already-yours = Bu görev zaten sizin.
shift-already-waiting = Bu görevin bekleme listesinde zaten varsınız.
shift-overlaps = O saatte zaten göreviniz var:
    { $others }
shift-lacks-language = Bu görev için gereken dil: { $languages }. Konuşuyorsanız /shifts → Konuştuğum diller bölümünde belirtin.
shift-not-yours = Bu görev artık sizin değil.
shift-not-over = Görev henüz bitmedi. Saatlerinizi bitince onaylayın.
shift-already-posted = Mahallenizde bu yerde ve bu saatte aynı adlı bir görev zaten var.

# Kendi görevleri.
shift-mine = <b>Görevleriniz</b>

    { $shifts }
shift-mine-none = Göreviniz yok. Size uygun olanları /shifts gösterir.
shift-state-taken = ✅ Yeriniz var.
shift-state-coming = ✅ Geleceğinizi söylediniz.
shift-state-waiting = ⏳ Bekleme listesindesiniz, sıranız: { $position }.
shift-state-offered = 🎁 Size bir yer öneriliyor. Lütfen en geç şu zamana kadar yanıt verin: { $until }.
shift-state-running = ▶️ Şu anda sürüyor.
shift-state-over = 🏁 Bitti. Lütfen saatlerinizi onaylayın.
shift-give-up-ask = <b>Bu görevi bırakıyor musunuz?</b>

    { $card }

    Yeriniz sırada bekleyen kişiye önerilir.
shift-leave-ask = <b>Bekleme listesinden çıkıyor musunuz?</b>

    { $card }
shift-given-up = Bu görevi bıraktınız. Haber verdiğiniz için teşekkürler.

    { $card }
shift-toast-given-up = Bırakıldı.
shift-cant-which = <b>Hangi göreve gelemiyorsunuz?</b>

    { $shifts }
shift-changed = ✏️ <b>Görevinizde değişiklik var.</b> Lütfen yere ve saatlere bakın.

    { $card }
shift-moved = 🕑 <b>Görevinizin başlama saati değişti.</b> Önceki: { $before }.

    { $card }

    Geliyor musunuz?
shift-role-ended = <b>Bu görev artık sizin değil</b>, çünkü oradaki rolünüz sona erdi. Gelmeniz gerekmiyor.

    { $card }

# Önce ve sonra.
shift-reminder = ⏰ <b>Geliyor musunuz?</b>

    { $card }
shift-coming = 👍 <b>Teşekkürler, görüşmek üzere.</b>

    { $card }
shift-toast-coming = Teşekkürler!
shift-ended = 🏁 <b>Göreviniz bitti. Emeğinize sağlık!</b>

    { $card }

    Lütfen saatlerinizi onaylayın.
shift-done = ✅ <b>Onaylandı: { $hours } saat.</b> Teşekkürler!

    { $card }
shift-toast-done = Onaylandı.

# Düğmeler.
shift-button-take = { $number } · Alıyorum
shift-button-wait = { $number } · Listeye gir
shift-button-next = Devamı ›
shift-button-first = ‹ Başa dön
shift-button-languages = 🗣 Konuştuğum diller
shift-button-shifts = Başka görevler
shift-button-mine = Görevlerim
shift-button-coming = Geliyorum
shift-button-cant = Gelemiyorum
shift-button-cant-numbered = { $number } · Gelemiyorum
shift-button-leave-numbered = { $number } · Listeden çık
shift-button-give-up = Evet, bırak
shift-button-leave = Listeden çık
shift-button-keep = Hayır, kalsın
shift-button-done = Tamam, { $hours } saat
shift-button-done-numbered = { $number } · Tamam, { $hours } sa.

# Konuşulan diller.
shift-spoken = <b>Hangi dilleri konuşuyorsunuz?</b>
    Konuştuğunuz diller: { $languages }. Eklemek ya da çıkarmak için dokunun; o dili gerektiren görevler /shifts altında görünür.
shift-button-speaks = ✓ { $language }
shift-button-speaks-not = { $language }

# Yayımlamak.
shift-form-area = <b>Yeni görev.</b> Hangi mahallede?
shift-form-title = <b>Yeni görev: { $area }.</b> Ne yapılacak? Kısa bir başlık yazın. Vazgeçmek için: /cancel
shift-form-place = Nerede buluşulacak? Yeri yazın.
shift-form-day = Hangi gün? Dokunun ya da şöyle yazın: 1.4. (gün.ay), 04-01 (ay-gün) veya 2026-04-01.
shift-form-span = <b>{ $day }</b>, saat kaçtan kaça? Şöyle yazın: 18:00-22:00 veya 18-22 (yerel saat, { $area }).
shift-form-capacity = Kaç kişi gerekli? Bir sayı yazın.
shift-form-language = Bir dil gerekli mi? Birine dokunun ya da kodlarını yazın, örneğin: ja ko (biri yeterli).
shift-form-confirm = <b>Bu görev yayımlansın mı?</b>

    { $card }
shift-form-posted = ✅ <b>Yayımlandı.</b> Gönüllüler /shifts altında görür.

    { $card }
shift-form-discarded = Form kapatıldı. Hiçbir şey yayımlanmadı.
shift-form-no-day = Bu günü anlayamadım. Şöyle yazın: 1.4., 04-01 veya 2026-04-01 – ya da bir düğmeye dokunun.
shift-form-no-span = Bu saatleri anlayamadım. Şöyle yazın: 18:00-22:00 veya 18-22.
shift-form-past = Bu zaman geçti. Görev şu andan sonra başlamalı.
shift-form-far = Bu tarihe bir yıldan fazla var. Lütfen tarihi kontrol edin.
shift-form-backwards = Bitiş, başlangıçtan önce. Saatleri yeniden yazın – yoksa görev ertesi gün mü bitiyor?
shift-form-no-number = Lütfen 1 ile { $limit } arasında bir tam sayı yazın.
shift-form-no-language = Bu dil kodunu tanımıyorum. Örneğin şöyle yazın: ja ko – ya da bir düğmeye dokunun.
shift-form-tap = Lütfen yukarıdaki düğmelerden birine dokunun.
shift-button-today = Bugün
shift-button-tomorrow = Yarın
shift-button-next-day = Evet, ertesi gün
shift-button-language = { $language }
shift-button-no-language = Gerekmiyor
shift-button-post = Yayımla
shift-button-discard = Vazgeç
shift-form-which-day = Hangi günü kastediyorsunuz? Güne dokunun veya tarihi yeniden yazın.
shift-form-day-passed = <b>{ $day }</b> geçti. Gelecek yılı mı kastediyorsunuz? Düğmeye dokunun veya başka bir tarih yazın.
# Düğmenin yazısı: gün.
shift-button-day = { $day }
