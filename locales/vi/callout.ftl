callout-ask = 📣 <b>Đang thiếu người. Bạn đến được không?</b>

    { $card }
callout-ask-words = ✉️ <b>Lời của bạn đã chuyển đến điều phối viên.</b> Bạn đến được không? Bấm nút là nhanh nhất.

    { $card }
callout-words-kept = ✉️ Lời của bạn đã chuyển đến điều phối viên. Cảm ơn bạn.
callout-yes = ✅ <b>Cảm ơn bạn! Ca này là của bạn.</b> Mọi người chờ bạn: { $at }.

    { $card }
callout-reserve = 🙏 <b>Cảm ơn bạn! Đã đủ người, nên bạn là người dự bị.</b> Xin chưa đi vội. Nếu có ai không đến được, tôi sẽ hỏi bạn.

    { $card }
callout-no = 👍 Cảm ơn bạn đã trả lời. Hôm nay tôi sẽ không gọi bạn nữa.

    { $card }
callout-enough = ✅ <b>Hiện đã đủ người. Cảm ơn bạn!</b> Bạn không cần đến.

    { $card }
callout-ended = Đợt gọi đã kết thúc. Bạn không cần đến. Cảm ơn bạn!

    { $card }
callout-which = <b>Lời của bạn là về ca nào?</b>

    { $card }
callout-button-now = ✅ Tôi đến ngay
callout-button-minutes = { $minutes } phút nữa
callout-button-in-time = ✅ Tôi đến đúng giờ
callout-button-late = Muộn { $minutes } phút
callout-button-not-today = ❌ Hôm nay không được
callout-button-still = Tôi lại đến được
callout-button-reserve = Tôi làm dự bị

# Ghép từ các câu khác.
callout-standing = { $title }

    { $parts }
callout-title-running = 📣 <b>Đang gọi người</b>
callout-title-filled = ✅ <b>Đã đủ người</b>
callout-title-stopped = ⏹ <b>Đã dừng gọi</b>
callout-title-over = 🏁 <b>Đợt gọi đã kết thúc</b>
callout-counts = ✅ Có: { $yes } · ❌ Không: { $no } · … Chưa trả lời: { $silent } · ⚠️ Không liên lạc được: { $missed }
callout-wave = Đợt { $number }, { $at }: { $count } người
callout-next = ⏱ Đợt tiếp theo: { $at }.
callout-dry = ⚠️ <b>Đã hỏi tất cả những người phù hợp và rảnh.</b> Tôi vẫn tiếp tục tìm.
callout-line-yes = ✅ { $name } · nhận lời { $at } · có mặt { $until }
callout-line-reserve = 🔁 { $name } · dự bị từ { $at }
callout-line-words = ❓ { $name } · { $at }: “{ $words }”
callout-button-more = 📣 Hỏi thêm ngay
callout-button-stop = ⏹ Dừng
callout-stop-ask = <b>Không gọi ai nữa?</b> Người chưa trả lời sẽ được báo là không cần đến. Người đã nhận lời vẫn giữ ca.

    { $card }
callout-button-stop-sure = ⏹ Vâng, dừng
callout-button-yes-for = ✅ { $name }
callout-button-no-for = ❌ { $name }

callout-preview = <b>Gọi người cho ca này?</b> Chưa hỏi ai cả.

    { $card }

    { $lines }
callout-missing = 👥 Thiếu { $count } người
callout-fits = { $count ->
    [0] Hiện không có ai phù hợp, rảnh và liên lạc được.
   *[other] { $count } người phù hợp, rảnh và liên lạc được:
  }
callout-order = Theo thứ tự này (⭐ sẵn sàng): { $names }
callout-standby-name = ⭐ { $name }
callout-left-out = Không hỏi: { $reasons }
callout-out-said-no = đã từ chối: { $number }
callout-out-busy = bận giờ đó: { $number }
callout-out-language = ngôn ngữ khác: { $number }
callout-out-resting = đang nghỉ: { $number }
callout-out-elsewhere = đang được hỏi cho ca khác: { $number }
callout-out-unreachable = không liên lạc được: { $number }
callout-waits = 🌙 Mọi người đang ngủ. Nếu không gấp, sẽ hỏi những người đầu tiên: { $at }.
callout-button-begin = 📣 Bắt đầu ngay
callout-button-begin-at = 📣 Bắt đầu { $at }
callout-button-urgent = ❗ Gấp: bắt đầu ngay

callout-list = <b>Gọi người</b>

    { $entries }

    Bấm vào một ca, hoặc viết điều cần trong một dòng: /callout 4 người, Cổng 7, hôm nay 20:00-24:00
callout-ask-when = Cần lúc nào? Hãy viết như: hôm nay 20:00-24:00
callout-button-from-now = Từ bây giờ, { $hours } giờ
callout-need-confirm = <b>Đúng chưa?</b> Nếu chưa, hãy viết lại dòng đó hoặc gửi /cancel.

    { $card }
callout-button-post = Đăng và xem hỏi ai
desk-button-call-out = 📣 Gọi người
command-callout = Gọi gấp người cho một ca

callout-standby-on = ⭐ <b>Bạn sẵn sàng đến { $until }.</b> Khi cần người gấp, bạn được hỏi trước. Bạn luôn có thể từ chối.
callout-standby-off = <b>Bạn muốn sẵn sàng chứ?</b> Khi cần người gấp, bạn được hỏi trước. Bạn luôn có thể từ chối.
callout-button-hours = Trong { $hours } giờ
callout-button-standby-off = Thôi sẵn sàng
command-standby = Sẵn sàng: được hỏi trước khi cần gấp

callout-no-gone = Đợt gọi này không phải của bạn, hoặc không còn nữa.
callout-no-full = Ca này đã đủ người. Muốn gọi thêm, hãy đổi số người cần.
callout-no-not-open = Không gọi người cho ca này được: ca chưa đăng, đã hủy, hoặc sắp kết thúc.

callout-words-need = cần | cần thêm | thiếu | chúng tôi cần
callout-words-at = ở | tại
