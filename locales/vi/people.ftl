welcome = <b>Xin chào, { $name }.</b> Tôi là Weft, trợ lý của khu dân cư. Bạn cứ nhắn ở đây bất cứ lúc nào, bằng ngôn ngữ của mình; sẽ có người trả lời. Gửi /help để xem bạn có thể làm gì.
help-resident = <b>Bạn có thể làm gì ở đây</b>
    Bạn cứ nhắn bằng ngôn ngữ của mình: nhân viên khu dân cư sẽ đọc và trả lời.
    /language – chọn ngôn ngữ
    /help – trang này
help-volunteer = <b>Tình nguyện viên</b>
    /shifts – các ca phù hợp với bạn
    /myshifts – các ca bạn đã nhận
    /myhours – số giờ của bạn
help-worker = <b>Nhân viên xã hội</b>
    /alerts – các yêu cầu chưa xong
    /duty – ai đang trực
    /rota – lịch trực trong tuần
    /test – thử chuông điện thoại
    Khi có người đến vào ban đêm, bạn sẽ nhận được yêu cầu: hãy nhấn <b>Để tôi nhận</b>.
    Muốn trả lời cư dân, hãy trả lời ngay tin nhắn của họ.
help-coordinator = <b>Điều phối viên</b>
    /newshift – đăng ca mới
    /hours – duyệt số giờ
    /invite – tạo liên kết mời
    /posters – tạo áp phích cho các cổng
    /alerts – các yêu cầu chưa xong
    /duty – ai đang trực
    /rota – lịch trực trong tuần
    /policy – yêu cầu gọi ai
help-office = <b>Trung tâm chỉ huy</b>
    /alerts – các yêu cầu chưa xong
    /duty – ai đang trực
    /rota – lịch trực trong tuần
help-admin = <b>Quản trị viên</b>
    /invite – tạo liên kết mời
    /posters – tạo áp phích cho các cổng
    /newshift – đăng ca mới
    /hours – duyệt số giờ
command-help = Bạn có thể làm gì ở đây
command-language = Chọn ngôn ngữ
command-shifts = Các ca phù hợp với bạn
command-myshifts = Các ca của bạn
command-duty = Ai đang trực
command-newshift = Đăng ca mới
command-invite = Tạo liên kết mời
command-cancel = Thoát biểu mẫu đang mở
command-rota = Lịch trực trong tuần
language-ask = Hãy chọn ngôn ngữ của bạn.
language-set = Từ giờ tôi sẽ nhắn cho bạn bằng { $language }.
link-unknown = Không nhận ra liên kết này. Gửi /help để xem bạn có thể làm gì.
role-resident = cư dân
role-volunteer = tình nguyện viên
role-worker = nhân viên xã hội
role-coordinator = điều phối viên
role-office = trung tâm chỉ huy
role-admin = quản trị viên
role-label = { $role ->
    [volunteer] Tình nguyện viên
    [worker] Nhân viên xã hội
    [coordinator] Điều phối viên
    [office] Trung tâm chỉ huy
   *[other] { $role }
  }
role-not-held = Người này không giữ vai trò đó ở đấy.
role-last-admin = Đây là quản trị viên cuối cùng của tất cả khu dân cư. Hãy cử người khác làm quản trị viên trước.
role-taken = Bạn không còn giữ vai trò này: { $role } ({ $area }). Nếu có nhầm lẫn, hãy hỏi điều phối viên. /help cho biết bạn có thể làm gì.
area-label = { $name }
areas-more = Xem thêm ›
help-page = { $parts }
language-name = { $name }
door-button-gate = 🚪 Tôi đang ở cổng
door-button-help = 💬 Tôi cần giúp đỡ
door-button-volunteer = 🤝 Tôi muốn giúp
door-button-language = 🌐 Ngôn ngữ của tôi
door-button-person = 🙋 Nói với một người
language-button-other = Ngôn ngữ khác
language-other-ask = Bạn viết bằng ngôn ngữ nào? Bấm vào đó, hoặc gửi tên ngôn ngữ, viết bằng tiếng nào cũng được.
language-other-unknown = Tôi không biết ngôn ngữ nào tên như vậy. Hãy viết cách khác, hoặc bấm chọn ở đây.
language-other-which = Ý bạn là ngôn ngữ nào? Nếu không có ở đây, hãy viết lại tên.
language-other-set = Bạn viết bằng { $language }. Tôi chưa viết được ngôn ngữ này, nên sẽ nhắn cho bạn bằng { $other }. Bạn cứ viết bằng { $language }: nhân viên sẽ thấy đó là ngôn ngữ nào, và chúng tôi sẽ tìm người dịch.
language-offer = Tôi cũng có thể nhắn cho bạn bằng { $language }. Bấm vào nếu bạn muốn vậy.
volunteer-ask-area = Cảm ơn bạn! Bạn muốn giúp ở khu dân cư nào? Tôi sẽ hỏi điều phối viên ở đó.
volunteer-nobody = Cảm ơn bạn! Hiện ở đó chưa có ai nhận tình nguyện viên. Vui lòng xin nhân viên khu dân cư của bạn một liên kết mời.
group-line = Tôi chỉ trò chuyện riêng. Bấm nút và nhắn cho tôi ở đó.
group-button-open = 💬 Nhắn cho tôi
plain-ask = Bạn đã viết: { $words }
    Ý bạn là điều này, hay gửi cho nhân viên?
plain-button-staff = Gửi cho nhân viên
plain-button-shifts = Xem các ca
command-cases = Hội thoại đang mở
