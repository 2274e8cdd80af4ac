alert-arrival = <b>{ $name }</b> đang ở cổng: { $gate }
    Đến lúc { $since } · ngôn ngữ: { $language }
    Cần: { $need }
    Số người: { $party } · hành lý nặng hoặc cần dìu: { $luggage }
    Người thấy không khỏe: { $ill }{ $notes }
arrival-card-notes =
    {""}
    { $notes }
arrival-language = 🌐 Xin chào! Hãy chọn ngôn ngữ của bạn.
arrival-gate-unknown = Không nhận ra mã cổng này. Vui lòng quét lại mã QR ở cổng, hoặc viết vào đây bạn cần gì.
arrival-unknown = Không tìm thấy lượt đăng ký này, hoặc đây không phải của bạn.
arrival-over = Lượt đăng ký này đã kết thúc.
arrival-not-received = Khi đã gặp được người ấy, trước tiên hãy nhấn “Đã gặp nhau”.
arrival-ask-need = Xin chào. Bạn đang ở: <b>{ $gate }</b>. Bạn cần gì?
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
arrival-check = <b>Thông tin này đúng chưa?</b>
    Cổng: { $gate }
    Bạn cần: { $need }
    Số người: { $party }
    Hành lý nặng hoặc cần dìu: { $luggage }
    Người thấy không khỏe: { $ill }
arrival-check-unwell = <b>Thông tin này đúng chưa?</b>
    Cổng: { $gate }
    Bạn cần: { $need }
    Số người: { $party }
    Hành lý nặng hoặc cần dìu: { $luggage }
    Người thấy không khỏe: { $ill }

    Nếu khẩn cấp, hãy gọi <b>120</b> ngay.
arrival-confirm = ✅ Đúng, gọi người giúp
arrival-again = ↩️ Làm lại từ đầu
arrival-status-waiting = ✅ Bạn đã đăng ký xong. Chúng tôi đang gọi người đến. Vui lòng đợi ở cổng.
arrival-status-taken = ✅ Bạn đã đăng ký xong và có người đang đến. Vui lòng đợi ở cổng.
arrival-status-overdue = ✅ Bạn đã đăng ký xong. Chúng tôi đang hỏi lại người đang đến chỗ bạn. Vui lòng đợi ở cổng.
arrival-elsewhere = ✅ Bạn đã đăng ký ở một cổng khác: <b>{ $gate }</b>, { $area }. Người đến gặp bạn sẽ tới cổng đó. Nếu bây giờ bạn đang ở <b>{ $here }</b>, { $there }, hãy nhấn “{ arrival-cancel }” rồi quét lại mã này.
arrival-add-note = ✏️ Thêm ghi chú
arrival-cancel = ✖️ Không cần nữa
arrival-note-ask = Hãy viết ghi chú trong một tin nhắn, bằng ngôn ngữ của bạn. Gửi /cancel để hủy.
arrival-note-kept = Ghi chú của bạn đã được chuyển đi.
arrival-note-passed = ✏️ Yêu cầu { $number }, ghi chú của <b>{ $name }</b>:
    { $note }
arrival-cancelled = Lượt đăng ký của bạn đã hủy. Sẽ không có ai đến. Nếu cần người giúp, hãy quét lại mã.
arrival-cancelled-on-the-way = ✖️ Yêu cầu { $number }: <b>{ $name }</b> đã hủy và không cần ai đến nữa.
arrival-coming = <b>{ $name }</b> đang đến chỗ bạn. Vui lòng đợi ở cổng.
arrival-still-looking = Chưa có ai trả lời. Chúng tôi đang gọi tất cả điều phối viên và trung tâm chỉ huy, và sẽ gọi cho đến khi có người đến. Nếu khẩn cấp, hãy gọi <b>120</b>.
arrival-someone-else = Người đang trên đường đến không thể tới được nữa. Chúng tôi đang gọi người khác. Vui lòng đợi ở cổng.
arrival-received = { $name } xác nhận đã gặp bạn. Chào mừng bạn!
arrival-closed = Lượt đăng ký của bạn đã hoàn tất. Bạn có thể nhắn ở đây bất cứ lúc nào.
arrival-receive = 🤝 Đã gặp nhau
arrival-close-noted = 📝 Kết thúc, có ghi chú
arrival-close-plain = Kết thúc không ghi chú
arrival-closing-ask = Hãy viết ghi chú kết thúc trong một tin nhắn. Chỉ nhân viên xem được. Gửi /cancel để hủy.
arrival-closing-kept = Lượt đăng ký đã kết thúc.
arrival-ended-cancelled = { $name } đã hủy.
arrival-ended-received = { $name } đã gặp được người này.
arrival-ended-closed = { $name } đã gặp được người này và đã kết thúc.
arrival-ended-noted = { $name } đã gặp được người này và đã kết thúc:
    { $note }
arrival-eta = ⏱ { $minutes } phút
arrival-eta-told = Đã báo cho người đang đợi.
arrival-coming-at = <b>{ $name }</b> sẽ đến chỗ bạn vào khoảng { $at }.
arrival-nobody-here = 🔍 Không có ai ở đây
arrival-asked-them = Chúng tôi đang hỏi xem người ấy ở đâu. Nếu sau 5 phút không có trả lời, yêu cầu này sẽ tự kết thúc.
arrival-where-are-they = ❓ <b>{ $name }</b> đang ở cổng ({ $gate }) nhưng không thấy bạn. Bạn còn ở đó không?
arrival-still-here = 🙋 Vâng, tôi vẫn ở đây
arrival-still-here-told = ✅ Đã báo là bạn đang ở đây.
arrival-is-still-there = 🙋 Yêu cầu { $number }: <b>{ $name }</b> vẫn ở cổng ({ $gate }) và đang tìm bạn.
arrival-missing-medical = ⚠️ Yêu cầu { $number }: <b>{ $name }</b> đã xin trợ giúp y tế ở cổng ({ $gate }) nhưng chưa ai tìm thấy. Vui lòng đi tìm người này, nếu được thì đi cùng một người nữa.
arrival-gone = Chúng tôi không tìm thấy bạn ở cổng. Nếu vẫn cần người giúp, hãy quét lại mã hoặc nhắn ở đây.
arrival-gone-office = Yêu cầu { $number }: không tìm thấy <b>{ $name }</b> ở cổng ({ $gate }) và cũng không có trả lời. Hiện không còn ai đi tìm.
arrival-ended-gone = Không tìm thấy ai và cũng không có trả lời.
