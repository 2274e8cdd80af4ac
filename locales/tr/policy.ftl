# Whom alerts call: an area's policy for a kind of alert.
command-policy = Çağrılar kimi arar
policy-ask-area = Hangi mahallenin çağrıları?
policy-all-areas = Tüm mahalleler
policy-any-kind = 🔔 Diğer tüm çağrılar
policy-ask-kind = <b>{ $area }</b>: hangi çağrılar?
policy-page = <b>Çağrılar kimi arar · { $area } · { $kind }</b>
    { $origin }

    { $steps }

    { $rest }
policy-no-steps = Henüz adım yok.
policy-origin = Sürüm { $number }, { $at }, { $name }
policy-origin-command = Sürüm { $number }, { $at }, bir tablodan
policy-origin-shared = Kendine ait kural yok. Geçerli olan: { $area } · { $kind }
policy-origin-rota = Kendine ait kural yok: nöbet sıraları birbiri ardına aranır.
policy-origin-draft = ✏️ Henüz kaydedilmedi
policy-then-everybody = Sonra herkes aranır, biri üstlenene kadar { $waits } dakika arayla yeniden.
policy-then-everybody-usual = Sonra biri üstlenene kadar herkes tekrar tekrar aranır.
policy-quiet = 🌙 { $hours }: kimse yalnızca rolü yüzünden uyandırılmaz, nöbetçiler bir kez daha aranır. Tehlike ve tıbbi yardım yine de herkesi uyandırır.
policy-still = { $minutes } dakika sonra “Hâlâ ilgileniyor musunuz?”
policy-wait-usual = olağan süre
policy-minutes = { $minutes } dk
policy-seconds = { $count } sn
policy-role-worker = tüm sosyal hizmet
policy-role-coordinator = tüm koordinatörler
policy-role-office = komuta merkezi
policy-role-admin = tüm yöneticiler
policy-reaches-nobody = ⚠️ şu anda kimseye ulaşmıyor
policy-may-not = ⚠️ { $name } (burada çağrı üstlenemez)
policy-button-edit = ✏️ Değiştir
policy-button-withdraw = Olağana dön
policy-button-show = 📋 Göster
policy-button-step = { $number }. adım
policy-button-add = ➕ Bir adım daha
policy-button-repeats = 🔔 Tekrarlar
policy-button-still = ⏱ Hâlâ ilgili mi?
policy-button-quiet = 🌙 Sessiz saatler
policy-button-earlier = ↑ Öne al
policy-button-remove = 🗑 Adımı kaldır
policy-button-people = 👤 Kişiler
policy-button-none = Yok
policy-ask-step = Bu adım kimi arar ve ne kadar bekler? Seçtikleriniz birlikte aranır.
    { $step }
policy-ask-person = Bu adım kimi arar?
policy-ask-repeats = Herkes kaç dakika arayla aransın? Dokunun ya da yazın, örneğin 1, 2, 5.
policy-ask-quiet = Hangi saatlerde kimse yalnızca rolü yüzünden uyandırılmasın? Dokunun ya da yazın, örneğin 22:00-07:00.
policy-ask-still = Kaç dakika sonra “hâlâ ilgileniyor musunuz” diye sorulsun? Dokunun ya da sayıyı yazın.
policy-ask-withdraw = { $area } · { $kind } olağana dönsün mü? Açık çağrılar bulundukları yerden devam eder.
policy-saved = ✅ Kaydedildi. Buna göre devam eden açık çağrılar: { $count }
policy-told = 📋 { $name } çağrıların kimi aradığını değiştirdi: { $area } · { $kind }
policy-told-command = 📋 Çağrıların kimi aradığı değişti: { $area } · { $kind }
policy-refused-no-steps = En az bir adım gerekir.
policy-refused-empty-step = Bir adım kimseyi aramıyor. Birini seçin ya da adımı kaldırın.
policy-refused-too-long = Bu çok fazla: en çok 12 adım, her adımda 8 seçim, 10 tekrar.
policy-refused-wait = Anlayamadım ya da çok kısa veya çok uzun. Lütfen dakika yazın, en çok 60.
policy-refused-repeats = Dakikalar yalnızca artabilir, örneğin 1, 2, 5.
policy-refused-quiet = Bu saatleri anlayamadım. Lütfen 22:00-07:00 gibi yazın.
policy-refused-changed = Bu arada değişti. Şimdiki hâli: /policy
policy-refused-no-role = Orada çağrı üstlenecek bir rolü yok: { $name }
policy-refused-kind = Böyle çağrılar yok.
policy-refused-nothing = Burada kendine ait bir kural yok.
