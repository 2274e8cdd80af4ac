# Before a shift: what somebody needs to know.
day-report = 🙋 Khi đến, hãy gặp: { $name }
day-with = 🤝 Cùng ca với bạn: { $names }
day-more-people = { $count ->
   *[other] { $count } người nữa
  }
day-searching = 🔎 Bạn đang tìm người thay. Khi chưa có ai nhận, ca này vẫn là của bạn.
day-taken-soon = ✅ <b>Bạn đã nhận ca này. Ca sắp bắt đầu.</b>

    { $card }

    Tôi sẽ không hỏi lại nữa. Nếu có việc đột xuất, hãy báo cho tôi ở đây.
day-late-how = <b>Bạn sẽ trễ bao lâu?</b>

    { $card }
day-late = 👍 <b>Đã ghi: trễ khoảng { $minutes } phút.</b> Điều phối viên đã biết.

    { $card }

# Who can't come.
day-words-line = 💬 { $words }
day-others-fit = Có ca nào dưới đây hợp với bạn không?
day-ask-why = Hãy viết ngắn gọn lý do. Điều phối viên sẽ đọc. Hoặc gửi /cancel.
day-passed-on = ✉️ Cảm ơn bạn, tôi đã chuyển lời đến điều phối viên.
day-nobody-reads = Hiện không liên lạc được với điều phối viên nào. Lời của bạn được giữ trong nhật ký của ca.

# On the spot.
day-here = ✅ <b>Đã ghi nhận bạn có mặt từ { $at }.</b>

    { $card }

    Khi về, hãy bấm nút bên dưới. Nếu không, sẽ tính đến giờ kết thúc dự kiến.
day-missing = ❓ <b>Ca của bạn đã bắt đầu. Bạn đến chưa?</b>

    { $card }
day-checked-out = 👋 <b>Đã ghi nhận bạn về. Cảm ơn bạn đã giúp!</b>

    { $card }
day-worked = ⏱ { $start } – { $end }: { $hours } giờ
day-ended = 🏁 <b>Ca của bạn đã xong. Cảm ơn bạn!</b>

    { $card }

    Bạn về sớm hơn hay ở lại lâu hơn? Nếu không thì không cần làm gì.
day-ask-earlier = <b>Bạn về sớm hơn bao lâu?</b>

    { $card }
day-ask-later = <b>Bạn ở lại thêm bao lâu?</b>

    { $card }
day-absent = 🏁 <b>Ca này đã xong.</b> Có ghi là bạn không có mặt. Nếu bạn có mặt, hãy bấm bên dưới. Nếu không thì không cần làm gì.

    { $card }
day-objected = 🙏 <b>Cảm ơn bạn. Điều phối viên đã biết là bạn có mặt.</b>

    { $card }

# The place on the map.
day-ask-pin = Nơi này ở đâu? Hãy gửi dưới dạng vị trí (📎 → Vị trí). Vị trí này dùng cho mọi ca ở đây. Hoặc gửi /cancel.
day-pin-kept = 🗺 Đã lưu. Ai có ca ở đây giờ đều xem được trên bản đồ.
day-no-pin = Tôi cần một vị trí: bấm 📎 rồi chọn Vị trí. Hoặc gửi /cancel.

# To the coordinators.
day-late-told = ⏱ <b>{ $name } sẽ trễ khoảng { $minutes } phút.</b>

    { $card }
day-left-told = ⚠️ <b>{ $name } không đến được.</b>

    { $card }
day-waiting-asked = ⏳ { $count ->
   *[other] Đã hỏi { $count } người trong danh sách chờ.
  }
day-missing-told = ❓ <b>Ca đã bắt đầu, chưa có tin từ: { $names }</b>

    { $card }
day-here-told = ✅ <b>{ $name } đã có mặt từ { $at }.</b>

    { $card }
day-objection-told = ❓ <b>{ $name } nói là đã có mặt.</b> Vui lòng xem lại.

    { $card }
day-desk-here = có mặt từ { $at }
day-desk-left = về lúc { $at }
day-desk-no-sign = chưa có tin
day-desk-late = trễ { $minutes } phút
day-desk-objects = nói là đã có mặt
desk-did-objected = nói là đã có mặt
desk-did-handed-on = chuyển cho người thay
desk-did-handed-back = hủy việc thay ca
desk-did-swapped = đổi ca

# One's own shifts.
shift-state-here = ✅ Đã ghi nhận bạn có mặt từ { $at }.
shift-state-absent = 🏁 Có ghi là bạn không có mặt.
shift-state-objected = 🏁 Bạn nói là đã có mặt. Điều phối viên đang xem lại.

# Why not.
shift-too-early = Bạn có thể báo có mặt từ { $at }.
shift-not-here = Chưa ghi nhận bạn có mặt. Hãy bấm “Tôi đã đến” trước.
shift-marked-absent = Có ghi là bạn không có mặt. Nếu bạn có mặt, hãy bấm “Tôi đã có mặt” trong /myshifts.
shift-too-late = Không thể sửa số giờ này ở đây nữa. Hãy nhắn cho điều phối viên.

# Buttons.
day-button-late = Trễ { $minutes } phút
day-button-here = ✅ Tôi đã đến
day-button-here-numbered = { $number } · Tôi đã đến
day-button-leaving = 👋 Tôi về đây
day-button-leaving-numbered = { $number } · Tôi về đây
day-button-why = ✏️ Nói lý do
day-button-take-back = ↩️ Tôi vẫn đến được
day-button-earlier = Tôi về sớm hơn
day-button-later = Tôi ở lại thêm
day-button-minutes = { $minutes } phút
day-button-as-planned = Đúng như dự kiến
day-button-was-there = Tôi đã có mặt
day-button-was-there-numbered = { $number } · Tôi đã có mặt
day-button-map = 🗺 Bản đồ
day-button-pin = 🗺 Trên bản đồ
day-button-is-here = ✅ Đã có mặt

# Words that answer the question "Are you coming?", separated by |, as in words.ftl. Nobody reads them.
day-words-coming = tôi sẽ đến | sẽ đến | tôi đến | tôi đang đến | đang đến | đang trên đường | tôi đang trên đường | tới liền
day-words-yes = vâng | có | dạ | ok | được | đồng ý | chắc chắn
day-words-late = đến trễ | đến muộn | trễ | tới muộn | bị trễ | kẹt xe
