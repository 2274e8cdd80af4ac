# Looking for a stand-in.
stand-ask = <b>Bu görev için birini arayalım mı?</b>

    { $card }

    Biri kabul edene kadar görev sizin.
stand-pick = <b>Kime sorayım?</b>

    { $card }
stand-nobody = Şu anda bu görevin uyduğu boşta kimse yok. Görev hâlâ sizin.

    { $card }
stand-asked = 🔎 <b>Sizin için soruyorum.</b> Biri kabul edene kadar görev sizin.
    Sorulan: { $count } · hayır diyen: { $declined }

    { $card }
stand-withdrawn = Artık sormuyorum. Görev hâlâ sizin.

    { $card }
stand-card = 🙋 <b>{ $name } gelemiyor ve yerine birini arıyor. Siz gelebilir misiniz?</b>

    { $card }
stand-over = Artık gerek kalmadı. Teşekkürler!

    { $card }
stand-you-declined = Peki, yanıtınız için teşekkürler.
stand-declined = { $name } yerinize gelemiyor. Görev hâlâ sizin.

    { $card }
stand-none-left = Şimdilik kimse yerinize gelemiyor. Görev hâlâ sizin.

    { $card }
stand-found = ✅ <b>{ $name } görevinizi aldı. Gelmenize gerek yok.</b>

    { $card }
stand-undone = ↩️ <b>{ $name } sonuçta gelemiyor. Görev yeniden sizin.</b>

    { $card }
stand-undone-you = Geri alındı. Görev sizde değil; sizden isteyene haber verildi.

    { $card }
stand-button-find = 🔎 Birini ara
stand-button-all = Herkese sor ({ $count })
stand-button-one = Bir kişiye sor
stand-button-withdraw = Sormayı bırak
shift-giver-busy = { $name } için artık başka bir plan var. Siz birini arayabilirsiniz.

# Exchanging two shifts.
swap-choose = <b>Görevinizi hangisiyle değişirsiniz?</b> Sizinki:

    { $card }

    { $shifts }
swap-line = <b>{ $number }.</b> { $title }, { $start } – { $end }
    👤 { $name }
swap-none = Şu anda değişilecek bir görev yok.

    { $card }
swap-lines = Verdiğiniz: { $yours }
    Aldığınız: { $theirs }
swap-asked = 🔁 <b>{ $name } adlı kişiye sordum.</b> İkiniz de kabul edene kadar hiçbir şey değişmez.

    { $lines }
swap-card = 🔁 <b>{ $name } sizinle görev değişmek istiyor.</b>

    { $lines }
swap-agreed = 👍 <b>İkiniz de kabul ettiniz.</b> Koordinatörler { $until } saatine kadar karşı çıkabilir. O zamana kadar hiçbir şey değişmez.

    { $lines }
swap-done = ✅ <b>{ $name } ile görev değiştiniz.</b>

    { $lines }
swap-declined = { $name } değişemiyor. Hiçbir şey değişmedi.

    { $lines }
swap-you-declined = Peki, hiçbir şey değişmedi.

    { $lines }
swap-over = Bu değişim olmadı. Hiçbir şey değişmedi.

    { $lines }
swap-vetoed = Koordinatör değişimi kabul etmedi. Hiçbir şey değişmedi.

    { $lines }
swap-veto-ask = 🔁 <b>{ $name } ve { $other } görev değişmek istiyor.</b> Karşı çıkmazsanız şu zaman geçerli olur: { $until }.

    { $lines }
swap-button = 🔁 Değiş
swap-button-ask = { $number } · Sor
swap-button-agree = Evet, değişelim
swap-button-veto = Karşı çık
shift-swap-impossible = { $name } için olmuyor: { $why }
