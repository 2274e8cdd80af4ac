# Looking for a stand-in.
stand-ask = <b>Tìm người cho ca này?</b>

    { $card }

    Khi chưa có ai nhận, ca này vẫn là của bạn.
stand-pick = <b>Tôi nên hỏi ai?</b>

    { $card }
stand-nobody = Hiện không có ai phù hợp với ca này mà rảnh. Ca vẫn là của bạn.

    { $card }
stand-asked = 🔎 <b>Tôi đang hỏi giúp bạn.</b> Khi chưa có ai nhận, ca này vẫn là của bạn.
    Đã hỏi: { $count } · từ chối: { $declined }

    { $card }
stand-withdrawn = Tôi đã ngừng hỏi. Ca vẫn là của bạn.

    { $card }
stand-card = 🙋 <b>{ $name } không đến được và đang tìm người thay. Bạn thay được không?</b>

    { $card }
stand-over = Không cần nữa. Cảm ơn bạn!

    { $card }
stand-you-declined = Được rồi, cảm ơn bạn đã trả lời.
stand-declined = { $name } không thay được. Ca vẫn là của bạn.

    { $card }
stand-none-left = Đến giờ chưa ai thay được. Ca vẫn là của bạn.

    { $card }
stand-found = ✅ <b>{ $name } đã nhận ca của bạn. Bạn không cần đến.</b>

    { $card }
stand-undone = ↩️ <b>{ $name } rốt cuộc không thay được. Ca lại là của bạn.</b>

    { $card }
stand-undone-you = Đã hoàn tác. Bạn không có ca này; người nhờ bạn đã được báo.

    { $card }
stand-button-find = 🔎 Tìm người thay
stand-button-all = Hỏi mọi người ({ $count })
stand-button-one = Hỏi một người
stand-button-withdraw = Ngừng hỏi
shift-giver-busy = { $name } giờ đã có việc khác. Bạn có thể tự tìm người thay.

# Exchanging two shifts.
swap-choose = <b>Bạn muốn đổi ca của mình lấy ca nào?</b> Ca của bạn:

    { $card }

    { $shifts }
swap-line = <b>{ $number }.</b> { $title }, { $start } – { $end }
    👤 { $name }
swap-none = Hiện không có ca nào để đổi.

    { $card }
swap-lines = Bạn đưa: { $yours }
    Bạn nhận: { $theirs }
swap-asked = 🔁 <b>Tôi đã hỏi { $name }.</b> Khi hai bên chưa đồng ý thì chưa có gì thay đổi.

    { $lines }
swap-card = 🔁 <b>{ $name } muốn đổi ca với bạn.</b>

    { $lines }
swap-agreed = 👍 <b>Hai bên đều đồng ý.</b> Điều phối viên có thể phản đối đến { $until }. Trước đó chưa có gì thay đổi.

    { $lines }
swap-done = ✅ <b>Đã đổi ca với { $name }.</b>

    { $lines }
swap-declined = { $name } không đổi được. Không có gì thay đổi.

    { $lines }
swap-you-declined = Được rồi, không có gì thay đổi.

    { $lines }
swap-over = Lần đổi ca này không thành. Không có gì thay đổi.

    { $lines }
swap-vetoed = Điều phối viên không đồng ý đổi ca. Không có gì thay đổi.

    { $lines }
swap-veto-ask = 🔁 <b>{ $name } và { $other } muốn đổi ca.</b> Ca sẽ được đổi lúc { $until } nếu bạn không phản đối.

    { $lines }
swap-button = 🔁 Đổi ca
swap-button-ask = { $number } · Hỏi
swap-button-agree = Vâng, đổi
swap-button-veto = Phản đối
shift-swap-impossible = { $name } không đổi được: { $why }
