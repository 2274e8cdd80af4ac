refused = Bu şu anda mümkün değil.
not-allowed = Bunun için yetkiniz yok. Yetkiniz olması gerekiyorsa koordinatörünüzden davet bağlantısı isteyin.
button-old = Bu düğme artık geçerli değil. Neler yapabileceğinizi görmek için /help gönderin.
not-understood = Bunu anlayamadım. Neler yapabileceğinizi görmek için /help gönderin.
turn-poisoned = Son mesajınızda bir sorun çıktı (no. { $number }). Mesajınız saklandı, bu botun sorumlularına da haber verildi. Devam edebilirsiniz.
poison-seen = ⚠️ Güncelleme { $number } defalarca başarısız oldu ve kenara ayrıldı. Günlüğe bakın.
second-poller = ⚠️ Başka bir program da aynı anahtarla bu botun mesajlarını alıyor; bu yüzden ikisi de bazılarını kaçırıyor. Diğerini durdurun ya da @BotFather üzerinden yeni bir anahtar oluşturun.
form-still-open = Bir form dolduruyordunuz. Yukarıdaki soruyu yanıtlayın ya da çıkmak için /cancel gönderin.
form-cancelled = Form kapatıldı. Hiçbir şey kaydedilmedi.
nothing-to-cancel = Açık bir form yok.
expected-text = Lütfen yazıyla yanıtlayın.
name-too-long = Bu çok uzun: { $length } karakter. En fazla { $limit } olabilir.
# They answer only the questions of a check-in, which ask whether there is somebody or something.
yes = Var
no = Yok
label-of-a-person = { $name }
