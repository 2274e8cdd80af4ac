# Full, or other work at that hour.
shift-full-ask = <b>Bu görev doldu.</b>

    { $card }

    Bekleme listesine girmek ister misiniz? Sıranız { $position } olur; yer açılırsa size soracağım.
shift-clash = <b>Bu, başka bir görevinizle aynı saatte.</b> Şu göreviniz var:

    { $others }

    Yeni görev:

    { $card }
shift-clash-short = <b>Bu, başka bir görevinizle birkaç dakika çakışıyor.</b> Şu göreviniz var:

    { $others }

    Yeni görev:

    { $card }
# A shift in a list: its title, start and end.
shift-named = { $title }, { $start } – { $end }
shift-toast-undone = Geri alındı. Bu görev sizde değil.

# A link to one shift.
shift-one = <b>Burada yardım etmek ister misiniz?</b>

    { $card }
shift-requested = 🙏 <b>Teşekkürler! Koordinatörlere soruldu.</b> Kabul ederlerse görev sizin olur, başka bir şey yapmanız gerekmez.

    { $card }
shift-not-taken = Rolünüz onaylandı ama bu görev size verilemedi:
    { $why }

    { $card }
shift-link = <b>Bu bağlantıyı iletin.</b> Açan herkes görevi alabilir; yeni gelenler için önce sizin onayınız gerekir.

    { $link }

    { $card }

# Offers of free places to those who wait.
shift-offer = 🎁 <b>Bir yer açıldı. İster misiniz?</b>

    { $card }

    Yeri sizin için şu zamana kadar tutuyorum: { $until }. Sonra sıradaki kişiye sorulur.
shift-offer-first = 🎁 <b>Bir yer açıldı ve görev yakında başlıyor. İster misiniz?</b>

    { $card }

    Şu anda bekleyen herkese soruluyor. İlk evet diyen alır.
shift-offer-declined = Tamam, sıradaki kişiye sorulacak. Artık bekleme listesinde değilsiniz.

    { $card }
shift-offer-unanswered = Yer sıradaki kişiye geçti.

    { $card }

    Yeniden beklemek ister misiniz?
shift-offer-quicker = Başka biri daha hızlı davrandı. Hâlâ bekleme listesindesiniz.

    { $card }
shift-offer-late = Bu teklif artık geçerli değil.
shift-offer-over = Bu teklif artık geçerli değil.

    { $card }
shift-waited = Görev başladı, yer açılmadı. Beklediğiniz için teşekkürler!

    { $card }

# To the coordinators.
shift-waiting-missed = ⚠️ { $name } bekleme listesinde ama ulaşılamıyor. Sıradaki kişiye soruluyor.

    { $card }
shift-holder-missed = ⚠️ { $name } görevde yeri var ama artık ulaşılamıyor.

    { $card }

# Buttons.
shift-button-take-it = Alıyorum
shift-button-share = 🔗 Görevin bağlantısı
shift-button-join = Bekleme listesine gir
shift-button-undo = ↩️ Geri al
shift-button-instead = Onun yerine bunu al
shift-button-both = İkisini de al
shift-button-keep-mine = Olduğu gibi kalsın
shift-button-take-offer = Evet, alıyorum
shift-button-decline = Hayır, teşekkürler
