# Whom alerts call: an area's policy for a kind of alert.
command-policy = Yêu cầu gọi ai
policy-ask-area = Yêu cầu của khu nào?
policy-all-areas = Tất cả các khu
policy-any-kind = 🔔 Các yêu cầu khác
policy-ask-kind = <b>{ $area }</b>: yêu cầu nào?
policy-page = <b>Yêu cầu gọi ai · { $area } · { $kind }</b>
    { $origin }

    { $steps }

    { $rest }
policy-no-steps = Chưa có bước nào.
policy-origin = Bản { $number }, { $at }, { $name }
policy-origin-command = Bản { $number }, { $at }, từ một bảng
policy-origin-shared = Không có quy định riêng. Đang áp dụng: { $area } · { $kind }
policy-origin-rota = Không có quy định riêng: gọi lần lượt theo thứ tự trong lịch trực.
policy-origin-draft = ✏️ Chưa lưu
policy-then-everybody = Sau đó gọi tất cả, gọi lại sau { $waits } phút, cho đến khi có người nhận.
policy-then-everybody-usual = Sau đó gọi tất cả nhiều lần cho đến khi có người nhận.
policy-quiet = 🌙 { $hours }: không đánh thức ai chỉ vì vai trò, mà gọi lại người đang trực. Khi nguy hiểm hoặc cần y tế thì vẫn gọi tất cả.
policy-still = Hỏi “Bạn vẫn đang xử lý chứ?” sau { $minutes } phút
policy-wait-usual = thời gian thường
policy-minutes = { $minutes } phút
policy-seconds = { $count } giây
policy-role-worker = mọi NV xã hội
policy-role-coordinator = mọi điều phối viên
policy-role-office = trung tâm chỉ huy
policy-role-admin = mọi quản trị viên
policy-reaches-nobody = ⚠️ hiện không đến được ai
policy-may-not = ⚠️ { $name } (không được nhận yêu cầu ở đây)
policy-button-edit = ✏️ Thay đổi
policy-button-withdraw = Trở lại như thường
policy-button-show = 📋 Xem
policy-button-step = Bước { $number }
policy-button-add = ➕ Thêm một bước
policy-button-repeats = 🔔 Gọi lại
policy-button-still = ⏱ Vẫn đang xử lý?
policy-button-quiet = 🌙 Giờ yên tĩnh
policy-button-earlier = ↑ Lên trước
policy-button-remove = 🗑 Bỏ bước này
policy-button-people = 👤 Chọn người
policy-button-none = Không có
policy-ask-step = Bước này gọi ai và chờ bao lâu? Những người bạn chọn được gọi cùng lúc.
    { $step }
policy-ask-person = Bước này gọi ai?
policy-ask-repeats = Gọi tất cả cách nhau bao nhiêu phút? Nhấn hoặc viết, ví dụ 1, 2, 5.
policy-ask-quiet = Vào những giờ nào không đánh thức ai chỉ vì vai trò? Nhấn hoặc viết, ví dụ 22:00-07:00.
policy-ask-still = Sau bao nhiêu phút thì hỏi “bạn vẫn đang xử lý chứ”? Nhấn hoặc viết số phút.
policy-ask-withdraw = Trở lại như thường cho { $area } · { $kind }? Các yêu cầu đang mở tiếp tục từ chỗ hiện tại.
policy-saved = ✅ Đã lưu. Số yêu cầu đang mở tiếp tục theo quy định này: { $count }
policy-told = 📋 { $name } đã thay đổi việc yêu cầu gọi ai: { $area } · { $kind }
policy-told-command = 📋 Việc yêu cầu gọi ai đã thay đổi: { $area } · { $kind }
policy-refused-no-steps = Phải có ít nhất một bước.
policy-refused-empty-step = Có bước không gọi ai. Hãy chọn người hoặc bỏ bước đó.
policy-refused-too-long = Quá nhiều: tối đa 12 bước, mỗi bước 8 lựa chọn, 10 lần gọi lại.
policy-refused-wait = Tôi không đọc được, hoặc quá ngắn hay quá dài. Hãy viết số phút, tối đa 60.
policy-refused-repeats = Số phút chỉ được tăng dần, ví dụ 1, 2, 5.
policy-refused-quiet = Tôi không đọc được giờ này. Hãy viết như 22:00-07:00.
policy-refused-changed = Quy định vừa thay đổi. /policy cho xem quy định hiện tại.
policy-refused-no-role = Không có vai trò nhận yêu cầu ở đó: { $name }
policy-refused-kind = Không có loại yêu cầu này.
policy-refused-nothing = Ở đây không có quy định riêng.
