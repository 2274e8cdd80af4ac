duty-page = { $parts }
duty-area = <b>Nöbetçiler · { $area }</b>
    { $lines }
    { $next }
duty-line = { $level }. sıra: { $name }, bitiş: { $until }
duty-stand-in = { $level }. sıra: { $name } (yerine bakıyor), bitiş: { $until }
duty-nobody = Şu anda nöbetçi yok. Çağrılar doğrudan koordinatörlere ve komuta merkezine gidiyor.
duty-next = Sonraki nöbet değişimi: { $at }
duty-no-change = Planlanmış başka nöbet değişimi yok.
duty-no-area = Henüz hiçbir mahalle tanımlı değil.
duty-line-open = { $level }. sıra: { $name }
duty-hole = ⚠️ { $level }. sıra: kimse yok
duty-hole-until = ⚠️ { $level }. sıra: kimse yok, bitiş: { $until }
duty-then = ↳ sonra { $name }
duty-holes = ⚠️ <b>Şu anda nöbetçi yok:</b> { $areas }
duty-area-brief = <b>{ $area }</b>
    { $lines }
rota-not-started = ⚠️ { $name } (bu botu hiç açmadı)
rota-unreachable = ⚠️ { $name } (ulaşılamıyor)
rota-nobody = kimse yok
rota-none-planned = planlanmadı
rota-span = { $start } – { $end }

# The week, a day, a time on call.
rota-ask-area = Hangi mahallenin nöbet çizelgesi?
rota-week = <b>Nöbet çizelgesi · { $area }</b>
rota-week-day = <b>{ $day }</b>
    { $lines }
rota-week-line = { $start } – { $end }, { $level }. sıra: { $name }
rota-week-hole = ⚠️ { $start } – { $end }, { $level }. sıra: kimse yok
rota-week-free = Bu süre için planlanmış nöbet yok.
rota-day = <b>{ $area } · { $day }</b>
    { $lines }

    Değiştirmek istediğiniz nöbete dokunun.
rota-night = <b>{ $name }</b>
    { $area }, { $level }. sıra
    { $span }
rota-night-hole = ⚠️ <b>Nöbetçi yok</b>
    { $area }, { $level }. sıra
    { $span }
rota-choose-person = Kim? { $span }
rota-label-day = { $day }
rota-label-night = { $start } · { $level } · { $name }
rota-label-hole = ⚠️ { $start } · { $level }
rota-label-swap = { $day } · { $name }
rota-button-week = 📅 Hafta
rota-button-next-week = Sonraki hafta ›
rota-button-this-week = ‹ Bu hafta
rota-button-back = ‹ Geri
rota-button-cover = Gelemem: yerime biri
rota-button-swap = Nöbet değiş
rota-button-stand-in = Ben tutarım
rota-button-put = Birini yaz
rota-button-meant = Böyle olması isteniyor
rota-button-instead = Yerine başkası
rota-button-nobody = Boş kalsın
rota-button-as-well = Bir kişi daha
rota-button-end = Bitir: { $name }
rota-toast-saved = Kaydedildi. İlgili herkese haber verildi.
rota-toast-kept = Kaydedildi. Bir kısmı önceki anlaşmadaki gibi kalıyor: { $name }.
rota-toast-meant = Not edildi. Yalnızca değişirse ya da hemen öncesinde yine hatırlatırım.
rota-saved-holes = ⚠️ Kaydedildi. Bu saatlerde artık nöbetçi yok:
    { $holes }
rota-saved-unreachable = ⚠️ Kaydedildi. Ama şu anda bu kişiye çağrı ulaşmaz: { $name }

# What people are told of changes.
rota-told-instead = { $name } yerine nöbetçisiniz: { $span }. Düzenleyen: { $by }.
rota-told-as-well = Siz de nöbetçisiniz: { $span }. Düzenleyen: { $by }.
rota-told-replaced = Nöbetçi değilsiniz: { $span }. Yerinize: { $name }. Düzenleyen: { $by }.
rota-told-ended = { $name } için yerine bakma bitiyor: { $at }. Sonra yine plandaki gibi: { $replaced }.
rota-told-moved = Sonraki nöbetiniz değişti ({ $area }).
    Önce: { $before }
    Şimdi: { $after }
rota-left = ⚠️ { $name } artık nöbet tutamaz ({ $area }). Bu saatlerde kimse yok:
    { $holes }
rota-hole-line = { $level }. sıra: { $span }
rota-more-lines = … ve { $count } tane daha
rota-warn-holes = ⚠️ <b>Nöbetçi yok</b> ({ $area }):
    { $holes }
rota-warn-people = ⚠️ Yakında nöbetçi ({ $area }), ama bu kişilere çağrı ulaşmaz:
    { $people }
rota-warn-person-line = { $name }, { $level }. sıra: { $span }
rota-tonight = 🔔 <b>Yakında nöbetçisiniz.</b>

# Cover: somebody can't, and others are asked.
rota-cover-asked = Sorduğum kişi sayısı: { $count }. Biri kabul edene kadar nöbet sizde.
    { $span }
rota-cover-nobody-to-ask = Soracak kimse bulamadım. Nöbet sizde; koordinatörün haberi var.
    { $span }
rota-cover-card = <b>{ $name } nöbet tutamıyor. Siz tutabilir misiniz?</b>
    { $area }
    { $span }
rota-cover-yours = ✅ { $name } yerine nöbetçisiniz. Teşekkürler!
    { $area }
    { $span }
rota-cover-declined = Siz tutamıyorsunuz. Yanıtınız için teşekkürler.
    { $span }
rota-cover-closed = Çözüldü: { $name } tutuyor.
    { $span }
rota-cover-over = Artık gerek yok.
    { $span }
rota-cover-found = ✅ Yerinize { $name } nöbetçi.
    { $span }
rota-cover-none-yet = ⚠️ Henüz kimse kabul etmedi. <b>Nöbet sizde.</b> Gerçekten tutamayacaksanız koordinatörü arayın.
    { $span }
rota-cover-none-leader = ⚠️ { $name } nöbet tutamıyor ({ $area }) ve henüz kimse kabul etmedi.
    { $span }
rota-cover-withdrawn = Geri alındı. Nöbet sizde.
    { $span }
rota-button-accept = Ben tutarım
rota-button-decline = Tutamam
rota-button-withdraw = Artık gerek yok

# Swaps of two times on call.
rota-swap-choose = <b>Karşılığında hangisini tutarsınız?</b>
    Sizinki: { $yours }
rota-swap-none = Önümüzdeki dört haftada değişilecek nöbet yok. Yerinize birini isteyebilirsiniz.
rota-swap-asked = { $name } adlı kişiye sordum. İkiniz de kabul edene kadar hiçbir şey değişmez.
    Verdiğiniz: { $yours }
    Aldığınız: { $theirs }
rota-swap-card = <b>{ $name } sizinle nöbet değişmek istiyor.</b>
    Verdiğiniz: { $yours }
    Aldığınız: { $theirs }
rota-swap-done = ✅ { $name } ile nöbet değiştiniz.
    Verdiğiniz: { $yours }
    Aldığınız: { $theirs }
rota-swap-declined = { $name } değişemiyor. Hiçbir şey değişmedi.
    Nöbetiniz: { $yours }
rota-swap-you-declined = Siz değişemiyorsunuz. Hiçbir şey değişmedi.
    Nöbetiniz: { $yours }
rota-swap-expired = { $name } ile değişim olmadı. Hiçbir şey değişmedi.
    Nöbetiniz: { $yours }
rota-button-agree = Kabul

# Rotations.
rota-rotations = <b>Dönüşümlü nöbet · { $area }</b>
rota-rotations-none = Burada henüz dönüşümlü nöbet yok.
rota-rotation = <b>{ $level }. sıra</b>, { $rhythm }
    { $members }
    { $next }
rota-rotation-areas = Mahalleler: { $areas }
rota-rotation-hours = Yalnızca { $hours }
rota-rhythm = { $unit ->
    [day] { $count } günde bir
    [week] { $count } haftada bir
   *[month] { $count } ayda bir
  }
rota-member-line = { $number }. { $name }
rota-member-now = ▶️ { $number }. { $name }
rota-add-choose = Kim katılıyor? Sıranın sonuna geçer.
rota-remove-choose = Kim ayrılıyor? Şu anda nöbetçi olan, sonraki değişime kadar kalır.
rota-move-choose = Kim öne gelsin? Her dokunuş bir sıra öne alır. Şu anki nöbetçi değişmez.
rota-end-ask = Bu dönüşüm bitsin mi? Bu andan sonra buna göre nöbetçi olmaz: { $at }
rota-label-level = { $level }. sıra
rota-label-rhythm = { $rhythm }
rota-label-hours = { $hours }
rota-label-chosen = ✓ { $name }
rota-button-rotations = 🔁 Dönüşümlü nöbet
rota-button-new-rotation = Yeni dönüşüm
rota-button-add = Birini ekle
rota-button-remove = Birini çıkar
rota-button-move = Sırayı değiştir
rota-button-end-rotation = Dönüşümü bitir
rota-button-all-day = Gece gündüz
rota-button-done = Tamam
rota-button-save = Kaydet
rota-button-discard = Vazgeç
rota-form-level = Kaçıncı sıra? Önce 1. sıra çağrılır.
rota-form-every = Ne kadar sürede bir değişir?
rota-form-day = Hangi günden başlasın?
rota-form-clock = Değişim saat kaçta? Bir saate dokunun ya da yazın, örneğin 20:00.
rota-form-hours = Hangi saatlerde nöbet var? Dokunun ya da yazın, örneğin 20:00-08:00.
rota-form-members = <b>Kimler katılıyor?</b> Kişilere birbirini izledikleri sırayla dokunun.
    { $members }
rota-form-areas = Başka mahalleler için de geçerli mi? Onlara dokunun, sonra Tamam.
rota-form-confirm = <b>Böyle doğru mu?</b>

    { $card }
rota-form-discarded = Vazgeçildi. Hiçbir şey kaydedilmedi.
rota-form-tap = Lütfen bir düğmeye dokunun ya da /cancel gönderin.

# Why not.
rota-refused-same-person = Bu aynı kişi.
rota-refused-empty-span = Bitiş başlangıçtan sonra olmalı.
rota-refused-over = Bu süre geçti.
rota-refused-no-role = { $name } için orada nöbet tutmaya yetki veren bir rol yok.
rota-refused-equal = Zaten öyle: { $name }.
rota-refused-covered = O sürede zaten yerine bakan var: { $name }. Önce onu bitirin.
rota-refused-changed = Nöbet çizelgesi bu arada değişti. Şimdiki hâli: /rota
rota-refused-other-on-call = O sürede zaten nöbetçi: { $name }.
rota-refused-already-asked = Bunu zaten istediniz. Biri kabul eder etmez haber veririm.
rota-refused-taken = Teşekkürler, ama { $name } daha önce kabul etti.
rota-refused-not-open = Bu konu zaten çözüldü.
rota-refused-already-member = Zaten bu dönüşümde: { $name }.
rota-refused-last-member = Birinin kalması gerek. Dönüşümü bitirebilirsiniz.
rota-refused-bad-times = Bu saati anlayamadım. Lütfen 20:00 gibi yazın.

# Somebody on call whom no alert reaches.
rota-unreachable-now = ⚠️ <b>{ $name }</b> şu anda nöbetçi ({ $area }, { $level }. sıra) ama ulaşılamıyor. { $why } Çağrılar hemen sıradaki kişiye geçiyor.
rota-why-blocked = Bu bot orada engellendi.
rota-why-gone = Bu Telegram hesabı artık yok.
rota-why-never-started = Bu bot orada hiç açılmadı.
rota-why-other = Telegram’ın açıklaması: { $words }
