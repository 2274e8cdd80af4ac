# The page's parts, each a text of its own.
report-page = { $parts }
report-head = ☀️ <b>Gece raporu · { $day }</b>
report-quiet = ☀️ Sakin bir gün ve gece: kimse gelmedi, çağrı olmadı. { $areas }
report-area = <b>{ $area }</b>
    { $lines }
report-line-came = Gelenler: { $arrivals } · çağrılar: { $alerts }
report-line-waits = Biri üstlenene kadar: genelde { $median }, en çok { $worst } · en çok adım: { $steps }
report-line-left = Yanıtsız: { $unanswered } · hâlâ açık: { $open }
report-line-woken = Gece uyandırılanlar: { $names }
report-woken = { $name } ({ $times }×)
report-minutes = { $minutes } dk
report-more-areas = Şu mahallelerde de bir şeyler oldu: { $areas }
report-quiet-areas = Sakin: { $areas }
report-button-table = 📊 Tablo olarak
report-column-area = Mahalle
report-column-name = Ad
report-column-arrivals = Gelenler
report-column-alerts = Çağrılar
report-column-median = Genel bekleme
report-column-worst = En uzun bekleme
report-column-steps = En çok adım
report-column-unanswered = Yanıtsız
report-column-open = Hâlâ açık
report-column-woken = Uyandırma
# The end of a list: how many of it are left out.
list-more = … +{ $count }
wake-too-often = ⚠️ { $name } ({ $area }) bu gece uyandırıldı: { $times } kez. Başka biri devralabilir mi?
# Who is on call how much.
fair-page = <b>Kim ne kadar nöbetçi · { $area }</b>
    Son 4 hafta → gelecek 4 hafta.

    { $lines }
fair-line = <b>{ $name }</b>
    Gece: { $nights } → { $nights_ahead } · hafta sonu günü: { $days } → { $days_ahead } · uyandırma: { $woken }
    { $test }
# Pictures and files.
rota-button-fairness = ⚖️ Nöbet dağılımı
rota-button-picture = 🖼 Resim olarak
rota-button-calendar = 📆 Takvimim için
rota-all-areas = <b>Tüm mahallelerin çizelgesi</b>
rota-refused-no-times = Önümüzdeki altı ayda nöbetiniz yok.
calendar-summary = Nöbet: { $area }, { $level }. sıra
calendar-caption = { $day } tarihine kadar nöbetleriniz. Takviminize eklemek için dosyayı açın. Sonraki değişiklikler dosyada yer almaz: o zaman düğmeye yeniden dokunun.
parcel-being-made = Bir dakika, hazırlanıyor.
parcel-impossible = Bu resim ya da dosya şu anda hazırlanamıyor. Lütfen bu botun sorumlularına haber verin.
parcel-failed = Resim ya da dosya gönderilemedi. Lütfen birkaç dakika sonra yeniden deneyin.
