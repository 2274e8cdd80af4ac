# Tables that people bring (shifts, the rota): what is wrong with them. The command line shows these in English.
table-fault-line = satır { $line }: { $why }
table-fault-cell = satır { $line }: { $column } “{ $value }” (hücre { $cell }): { $why }
table-why-large = dosya çok büyük. En fazla { $rows } satır ve { $size } MB
table-why-unreadable = dosya okunamıyor. Parolasız Excel çalışma kitabı (.xlsx) ya da CSV UTF-8 olarak kaydedin
table-why-missing = eksik sütunlar: { $columns }
table-why-twice = iki kez geçen sütunlar: { $columns }
table-why-width = { $expected } değer olmalı, { $count } değil
table-why-no-header = üstünde sütun başlığı yok
table-why-time = gün ve saat değil. Şöyle yazın: { $example }
table-why-day-order = hangi sayı gün? Şöyle yazın: { $readings }
table-why-area = bu kodda ya da adda mahalle yok
table-why-area-which = hangi mahalle? Kodunu yazın: { $areas }
table-why-not-yours = bu mahalleyi değiştiremezsiniz
table-why-length = 1 ile { $limit } karakter arasında olmalı
table-why-ends = başlangıçtan sonra olmalı
table-why-number = { $from } ile { $to } arasında bir sayı değil
table-why-id = Telegram numarası değil. Tablo 7.1E+09 gösteriyorsa sütunu Metin yapın ve numarayı yeniden yazın
table-why-language = dil değil. ja ya da ko gibi kodları ya da dil adlarını virgülle ayırarak yazın
table-why-same = satır { $line } ile aynı görev
table-why-over = geçmişte kaldı. Yıl doğru mu?
table-why-cancelled = bu görev iptal edildi. Yenisine başka bir başlık verin
table-why-taken = dolu olan { $taken } yerden az
table-why-weekdays = gün olarak okunamıyor. Örneğin Mon-Fri, Sat Sun ya da daily yazın
table-why-clock = haftanın günleri varsa 20:00 gibi bir saat yazın

# What a table would change.
table-mark-new = <b>Yeni ({ $count }):</b>
table-mark-changed = <b>Değişen ({ $count }):</b>
table-mark-moved = <b>Saati değişen ({ $count }):</b>
table-mark-gone = <b>Tabloda yok, olduğu gibi kalıyor ({ $count }):</b>
table-mark-taken-away = ⚠️ <b>Tabloda yok, KALDIRILACAK ({ $count }):</b>
table-mark-at-once = <b>Aynı anda iki kişi ({ $count }):</b>
table-mark-hole = ⚠️ <b>Nöbetçisi olmayan saatler ({ $count }):</b>
table-mark-warning = <b>Bilginize ({ $count }):</b>
table-mark-doubtful = ❓ <b>Yanlış olabilir, lütfen bakın ({ $count }):</b>
# A part that stands alone.
table-part = { $part }
table-part-line = · { $part }
table-part-of-line = · satır { $line }: { $part }
table-more = … ve { $count } tane daha
table-signed-up = { $shift } (kayıtlı: { $count })
table-far = { $what }: bir yıldan uzun süre sonra
table-long = { $what }: aralıksız { $hours } saat
table-two-at-once = { $name } aynı anda iki görevde olacak: { $shifts }
table-clock-skipped = { $what }: o gün saatler bu zamanı atlıyor. { $at } sayılır
table-clock-twice = { $what }: o gün bu saat iki kez geliyor. İlki sayılır
table-not-read = { $column } sütunu kullanılmıyor
table-duty = { $area }, { $level }. sıra, { $hours }
table-over = { $what }: geçmişte kaldığı için kaydedilmiyor. Yıl doğru mu?
table-doubled = Satır { $line } ile aynı
table-other-name = { $id }: { $name }; tabloda { $written } yazıyor
table-unknown-id = { $name }: { $id } numarası kimseye ait değil
table-unknown-near = { $name }: { $id } numarası kimseye ait değil. { $near } ({ $who }) mi demek istediniz?
table-id-of = { $name }: { $id } numarası şu kişiye ait: { $who }

# A table that was sent to the bot.
table-reading = 📄 { $file } okunuyor …
table-kind-shifts = görevler
table-kind-rota = nöbet çizelgesi
table-preview = 📄 <b>{ $file }</b> ({ $kind })

    { $changes }

    <b>Henüz hiçbir şey kaydedilmedi.</b>
table-nothing = 📄 <b>{ $file }</b> ({ $kind })
    Her şey zaten böyle. Kaydedilecek bir şey yok.
table-bad = 📄 <b>{ $file }</b>
    ✗ Hiçbir şey kaydedilmedi. Lütfen bunları düzeltip dosyayı yeniden gönderin:

    { $faults }
table-unknown-kind = 📄 <b>{ $file }</b>
    Bu tür bir tabloyu tanımıyorum. Görevleri (sütunlar: { $shifts }) ve nöbet çizelgesini (sütunlar: { $rota }) okuyorum; başlıklar İngilizce ya da Çince olmalı. Bir sakine dosya göndermek için onun bir mesajını dosyayla yanıtlayın.
table-button-write = Kaydet
table-button-write-all = Hepsini kaydet
table-button-without = Şüpheliler kalsın
table-button-discard = Vazgeç
table-writing = 📄 { $file } kaydediliyor …
table-written = ✅ <b>{ $file }</b> kaydedildi. Yeni: { $new }, değişen: { $changed }. İlgili herkese haber veriliyor.
table-discarded = <b>{ $file }</b> bırakıldı. Hiçbir şey kaydedilmedi.
table-meanwhile = ⚠️ Bunu size gösterdiğimden beri bir şeyler değişti. Lütfen yeniden bakın.
table-failed = <b>{ $file }</b> okunamadı. Hiçbir şey kaydedilmedi. Lütfen yeniden gönderin.
table-settled = Bu tablonun işi bitti.
table-why-unknown-shift = bu mahallede bu numarada bir görev yok
table-why-phone = telefon numarası değil
table-why-yes = yes ya da no yazın
table-kind-people = gönüllüler
table-reads-people = Gönüllü tablolarını da okurum (sütunlar { $columns }; ad ve telefon yeter).
table-person = { $name } · { $phone } · { $details }
