invite-ask-role = Lời mời này dành cho vai trò nào?
invite-ask-area = Cho khu dân cư nào?
invite-made = Lời mời làm { $role } ({ $area }). Hãy chuyển tiếp liên kết này; dùng được đến { $until }, cho { $uses } người:
    { $link }
invite-all-areas = tất cả khu dân cư
invite-unknown = Liên kết này không dùng được. Hãy xin người đã gửi một liên kết mới.
invite-expired = Liên kết này đã hết hạn. Hãy xin điều phối viên một liên kết mới.
request-asked = Cảm ơn bạn. Đã gửi điều phối viên xác nhận vai trò của bạn: { $role } ({ $area }). Có kết quả tôi sẽ báo bạn.
request-approved = Vai trò của bạn bây giờ là { $role } ({ $area }). Gửi /help để xem bạn có thể làm gì.
request-declined = Đề nghị làm { $role } ({ $area }) của bạn không được chấp nhận. Nếu có nhầm lẫn, hãy hỏi điều phối viên.
request-card = <b>{ $name }</b> xin làm { $role } ({ $area }).
request-card-approved = ✅ <b>{ $name }</b> giờ là { $role } ({ $area }). Người duyệt: { $by }.
request-card-declined = <b>{ $name }</b> không được nhận làm { $role } ({ $area }). Người từ chối: { $by }.
request-nobody = Hiện không có ai xác nhận được vai trò này. Vui lòng hỏi người đã gửi liên kết cho bạn.
request-decided = Người khác đã quyết định việc này rồi.
request-own = Bạn không thể tự duyệt đề nghị của mình. Phải do người khác duyệt.
request-approve = Chấp nhận
request-decline = Từ chối
