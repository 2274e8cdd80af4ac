alert-arrival = <b>{ $name }</b> đang ở cổng: { $gate }
    Đến lúc { $since } · ngôn ngữ: { $language }{ $silent }
    Cần: { $need }
    Số người: { $party } · hành lý nặng hoặc cần dìu: { $luggage }
    Người thấy không khỏe: { $ill }
arrival-language = 🌐 Xin chào! Hãy chọn ngôn ngữ của bạn.
arrival-gate-unknown = Không nhận ra mã cổng này. Vui lòng quét lại mã QR ở cổng, hoặc viết vào đây bạn cần gì.
arrival-unknown = Không tìm thấy lượt đăng ký này, hoặc đây không phải của bạn.
arrival-over = Lượt đăng ký này đã kết thúc.
arrival-not-received = Khi đã gặp được người ấy, trước tiên hãy nhấn “Đã gặp nhau”.
arrival-ask-need = Bạn cần gì?
arrival-need-button-fetch = 🚪 Ra cổng đón tôi
arrival-need-button-register = 📝 Chỉ đăng ký
arrival-need-button-medical = 🚑 Trợ giúp y tế
arrival-need-fetch = mở cổng và đón vào
arrival-need-register = đăng ký
arrival-need-medical = trợ giúp y tế
arrival-ask-party = Bạn đi mấy người?
arrival-people = { $party ->
    [5] 5+
   *[other] { $party }
  }
arrival-ask-luggage = Có hành lý nặng, hoặc có ai cần dìu khi đi lại không?
arrival-luggage-some = Có
arrival-luggage-none = Không
arrival-ask-ill = Có ai thấy không khỏe không (sốt, ho, khó thở)?
arrival-ill-somebody = Có
arrival-ill-nobody = Không có
arrival-again = ✏️ Sửa câu trả lời
arrival-status-waiting = ✅ Chúng tôi đang gọi người đến. Vui lòng đợi ở cổng.
arrival-status-taken = ✅ <b>{ $name }</b> đang trên đường đến chỗ bạn từ lúc { $since }. Vui lòng đợi ở cổng.
arrival-status-overdue = ⏳ <b>{ $name }</b> đến muộn. Chúng tôi đang hỏi xem người ấy ở đâu. Vui lòng đợi ở cổng.
arrival-cancel = ✖️ Không cần ai đến nữa
arrival-cancelled = Được rồi, sẽ không có ai đến. Nếu bạn vẫn cần người, hãy quét lại mã.
arrival-cancelled-on-the-way = ✖️ Yêu cầu { $number }: <b>{ $name }</b> không cần ai đến nữa. Bạn không phải đi.
arrival-coming = <b>{ $name }</b> đang đến chỗ bạn. Vui lòng đợi ở cổng.
arrival-still-looking = Chưa có ai trả lời. Chúng tôi đang gọi tất cả điều phối viên và trung tâm chỉ huy, và sẽ gọi cho đến khi có người đến. Nếu khẩn cấp, hãy gọi <b>{ $emergency }</b>.
arrival-someone-else = Người đang trên đường đến không thể tới được nữa. Chúng tôi đang gọi người khác. Vui lòng đợi ở cổng.
arrival-received = { $name } xác nhận đã gặp bạn. Chào mừng bạn!
arrival-closed = Lượt đăng ký của bạn đã hoàn tất. Bạn có thể nhắn ở đây bất cứ lúc nào.
arrival-receive = 🤝 Đã gặp nhau
arrival-close-noted = 📝 Kết thúc, có ghi chú
arrival-close-plain = Kết thúc không ghi chú
arrival-closing-ask = Hãy viết ghi chú kết thúc trong một tin nhắn. Chỉ nhân viên xem được. Gửi /cancel để hủy.
arrival-closing-kept = Lượt đăng ký đã kết thúc.
arrival-ended-cancelled = { $name } không cần ai đến nữa.
arrival-ended-received = { $name } đã gặp được người này.
arrival-ended-closed = { $name } đã gặp được người này và đã kết thúc.
arrival-ended-noted = { $name } đã gặp được người này và đã kết thúc:
    { $note }
gate-ask-area = Cổng ở khu dân cư nào? Bấm vào đó, hoặc viết tên khu dân cư hay tên cổng.
gate-ask-gate = Bạn đang ở cổng nào của <b>{ $area }</b>?
gate-button-areas = ‹ Tất cả khu dân cư
gate-none = Ở đây chưa có cổng nào. Hãy viết vào đây bạn cần gì, bằng tiếng của bạn.
arrival-begun = 👋 Bạn đang ở: <b>{ $gate }</b>, { $area }.
    Hãy nhấn nút lớn, sẽ có người đến chỗ bạn. Nếu bạn không nhấn gì, một phút nữa chúng tôi sẽ tự gọi người đến.
arrival-card = 📍 <b>{ $gate }</b>, { $area }

    { $lines }
arrival-call = 🙋 Tôi ở đây, hãy đến
arrival-languages = 🌐 Ngôn ngữ…
arrival-back = ↩️ Quay lại
arrival-skip = Bỏ qua ›
arrival-unsaid = chưa cho biết
arrival-not-finished = {""}
    ⚠️ Đã quét mã nhưng sau đó chưa cho biết gì thêm.
arrival-status-soon = ✅ Bạn vừa mới gọi. Chỉ lát nữa chúng tôi sẽ lại gọi người đến. Vui lòng đợi ở cổng.
arrival-usual = Thường có người đến trong vòng { $minutes } phút.
arrival-emergency = 🚑 Nếu khẩn cấp, hãy gọi <b>{ $emergency }</b> ngay.
arrival-write-here = Bạn có thể viết hoặc nói ở đây bất cứ lúc nào, bằng ngôn ngữ của bạn: người đến chỗ bạn sẽ nhận được.
arrival-nobody-came = 🔔 Chưa có ai đến
arrival-cancel-ask = Bạn chắc chắn không cần ai đến nữa?
arrival-cancel-sure = Đúng, không cần ai đến
arrival-nobody-on-call = Hiện không có ai trực ở cổng này. Chúng tôi đang gọi các điều phối viên và trung tâm chỉ huy, và sẽ gọi cho đến khi có người đến. Nếu khẩn cấp, hãy gọi <b>{ $emergency }</b>.
arrival-moved = 📍 Yêu cầu { $number }: <b>{ $name }</b> hiện đang ở cổng khác: <b>{ $gate }</b>, { $area }.
arrival-where-are-you = ❓ Yêu cầu { $number }: <b>{ $name }</b> vẫn đang đợi ở { $gate } và hỏi bạn đang ở đâu.
arrival-not-come = ⚠️ Yêu cầu { $number }: <b>{ $name }</b> cho biết chưa có ai đến { $gate }. Đang gọi những người khác. Nếu bạn đang ở đó, hãy nhận lại yêu cầu này.
arrival-receive-ask = Bạn đã thật sự gặp <b>{ $name }</b> ở { $gate } chưa?
arrival-receive-sure = 🤝 Vâng, đã gặp nhau
arrival-receive-noted = Đã ghi nhận: hai bên đã gặp nhau.
arrival-staff-ask = Bạn vừa quét: <b>{ $gate }</b>, { $area }. Có phải chính bạn vừa đến đây không?
arrival-staff-arrives = 🙋 Vâng, gọi người giúp
arrival-staff-tries = Không, tôi chỉ thử mã
arrival-scanned = Đã quét: <b>{ $gate }</b>, { $area }.
arrival-scanned-only = ✅ Mã dùng được: <b>{ $gate }</b>, { $area }. Không gọi ai cả.
arrival-ringing-again = Chúng tôi đang gọi lại mọi người.
arrival-asked-where = Có người đang đến. Chúng tôi đã hỏi xem người ấy ở đâu.
arrival-eta = ⏱ { $minutes } phút
arrival-eta-told = Đã báo cho người đang đợi.
arrival-coming-at = <b>{ $name }</b> sẽ đến chỗ bạn vào khoảng { $at }.
arrival-nobody-here = 🔍 Không có ai ở đây
arrival-asked-them = Chúng tôi đang hỏi xem người ấy ở đâu.
arrival-where-are-they = ❓ <b>{ $name }</b> đang ở cổng ({ $gate }) nhưng không thấy bạn. Bạn còn ở đó không?
arrival-still-here = 🙋 Vâng, tôi vẫn ở đây
arrival-still-here-told = ✅ Đã báo là bạn đang ở đây.
arrival-is-still-there = 🙋 Yêu cầu { $number }: <b>{ $name }</b> vẫn ở cổng ({ $gate }) và đang tìm bạn.
arrival-missing-medical = ⚠️ Yêu cầu { $number }: <b>{ $name }</b> đã xin trợ giúp y tế hoặc báo có người không khỏe ở cổng ({ $gate }) nhưng chưa ai tìm thấy. Vui lòng đi tìm người này, nếu được thì đi cùng một người nữa.
arrival-gone = Chúng tôi không tìm thấy bạn ở cổng. Nếu vẫn cần người giúp, hãy quét lại mã hoặc nhắn ở đây.
arrival-gone-office = Yêu cầu { $number }: không tìm thấy <b>{ $name }</b> ở cổng ({ $gate }) và cũng không có trả lời. Hiện không còn ai đi tìm.
arrival-ended-gone = Không tìm thấy ai và cũng không có trả lời.
arrival-close-ask = Yêu cầu { $number }: bạn đã gặp <b>{ $name }</b> ở { $gate }. Nếu mọi việc đã xong, hãy kết thúc.
arrival-close-ask-other = Yêu cầu { $number }: { $worker } đã gặp <b>{ $name }</b> ở { $gate } nhưng không thể kết thúc được nữa. Vui lòng kết thúc giúp.
arrival-close-undo = ↩️ Hủy kết thúc
arrival-close-undone = Lượt đăng ký này chưa kết thúc nữa.
arrival-close-too-late = Chỉ có thể hủy kết thúc trong vòng hai phút.
arrival-ended-itself = { $name } đã gặp được người này; tự kết thúc sau 12 giờ.
arrival-ended-closed-by = { $name } đã gặp được người này; { $worker } đã kết thúc.
arrival-nobody-reached = Hiện không liên lạc được với người đang trực ở cổng này. Chúng tôi đang gọi các điều phối viên và trung tâm chỉ huy, và sẽ gọi cho đến khi có người đến. Nếu khẩn cấp, hãy gọi <b>{ $emergency }</b>.
