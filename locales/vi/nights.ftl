# Gọi điện cho ai khi tin nhắn không đánh thức được ai.
command-numbers = Số điện thoại cần gọi
alert-card-numbers = { $card }

    { $numbers }
alert-numbers = ☎️ <b>Không ai trả lời. Bạn vui lòng tự gọi điện:</b>
    { $numbers }
alert-numbers-none = ☎️ <b>Không ai trả lời, và ở đây chưa có số nào để gọi.</b> Bạn có thể thêm bằng /numbers.
alert-number = { $label }: { $phone }
alert-call-failed = ☎️ Yêu cầu { $number }: không kết nối được dịch vụ gọi điện, nên không ai được gọi.

    { $numbers }
numbers-ask-area = Số điện thoại của khu nào?
numbers-list = ☎️ <b>Số điện thoại cần gọi · { $area }</b>
    { $numbers }

    Khi đã gọi tất cả mọi người mà nhiều phút không ai trả lời, các số này hiện trên thẻ của yêu cầu.
numbers-none = Chưa có số nào.
numbers-button-add = ➕ Thêm số
numbers-button-remove = 🗑 { $label }
numbers-ask = Ai nghe máy, và số nào? Ví dụ: Bàn trực đêm +86 21 5555 0100
numbers-unreadable = Không thấy số điện thoại nào trong tin này. Vui lòng viết như sau: Bàn trực đêm +86 21 5555 0100
numbers-full = Danh sách đã đầy ({ $limit }). Vui lòng xóa bớt một số trước.
numbers-known = Số này đã có trong danh sách.
# Địa chỉ lịch riêng.
rota-button-address = 🔗 Địa chỉ lịch của tôi
calendar-name = Lịch trực
calendar-address = 🔗 <b>Địa chỉ lịch của bạn</b>
    { $address }

    Hãy đăng ký địa chỉ này trong ứng dụng lịch: lịch sẽ hiện các ca trực của bạn và tự cập nhật khi có thay đổi. Ai có địa chỉ này đều xem được giờ trực của bạn, nên xin đừng chia sẻ.
calendar-button-new = 🔁 Địa chỉ mới
calendar-button-end = 🗑 Tắt đi
calendar-ask-sure = Địa chỉ hiện tại sẽ không còn dùng được trong bất kỳ lịch nào. Tiếp tục chứ?
calendar-button-sure = Vâng, tiếp tục
calendar-ended = Đã tắt địa chỉ lịch của bạn.
calendar-no-web = Ở đây chưa có địa chỉ lịch. Bạn có thể nhận giờ trực dưới dạng tệp bằng /rota.
# Kết thúc nhiều lượt đến cùng lúc.
arrival-close-ask-all = Bạn đã gặp những người này ({ $count }): { $names }. Nếu mọi việc đã xong với tất cả, hãy kết thúc. Nếu chỉ muốn kết thúc vài người, hãy mở bằng /alerts.
arrival-close-ask-others = { $worker } đã gặp những người này ({ $count }) nhưng không thể kết thúc được nữa: { $names }. Vui lòng kết thúc giúp tất cả.
arrival-close-all = ☑️ Kết thúc tất cả
arrival-closed-all = Đã kết thúc: { $count }
