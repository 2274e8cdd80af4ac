# Tạo ca: một dòng, vai trò, lặp lại, mẫu, chép một tuần. Sau đó là quy tắc của khu dân cư.
make-title = { $question }

    💡 Hoặc viết hết trong một dòng: <i>Cổng 3, ngày mai 22:00-06:00, 2 người, tiếng Hàn</i>
make-capacity = { $question }
    Nếu có nhiều vai trò: <i>2 cổng, 1 lái xe</i>
make-zone = 🌐 Múi giờ: { $zone }
make-role = 👥 { $role }: { $count }
make-beside = 👥 { $title }: { $taken }/{ $capacity }
make-which-day = Ý bạn là ngày nào: { $days }? Hãy viết như: 5 tháng 12.
make-posted = ✅ <b>Đã đăng { $count } ca.</b> Tình nguyện viên sẽ thấy trong /shifts.
make-kept = 📝 <b>Đã giữ { $count } bản nháp.</b> Bạn xem trong /coverage; tình nguyện viên chỉ thấy sau khi công bố.
make-too-many = Quá nhiều trong một lần. Tối đa { $limit } ca.
make-nothing = Không còn gì để đăng.

make-series = 🔁 <b>Lặp lại ca này?</b> Hãy chạm vào các thứ, hoặc viết ngày cuối cùng.

    { $card }

    { $days }
make-days = 📅 { $count } ngày: { $days }
make-no-days = 📅 Chưa có ngày nào. Hãy chạm vào một thứ.
make-left-out = ✕ Bỏ ngày lễ: { $days }
make-added = ＋ Ngày làm bù cho ngày lễ: { $days }
make-unknown-years = ⚠️ Lịch nghỉ lễ { $years } chưa được công bố. Những ngày này vẫn tính như thường.
make-already = Đã có sẵn, giữ nguyên: { $count }
make-weekday-on = ✓ { $day }
make-every = { $count ->
    [1] Mỗi tuần
   *[other] Mỗi { $count } tuần
  }
make-until = Đến { $day }
make-holidays-usual = Ngày lễ: như thường
make-holidays-off = Ngày lễ: bỏ qua
make-holidays-workdays = Theo ngày làm việc
make-button-repeat = 🔁 Lặp lại
make-button-post-all = Đăng hết: { $count }
make-button-following = 🔁 Cả các ca sau
make-button-crew = 👥 Cả vai trò khác
make-followed = Đã đổi thêm { $count } ca. Giữ nguyên: { $left }

make-template = 📋 <b>Mẫu</b>

    { $card }

    “Mỗi người một”: trước giờ bắt đầu hơn 24 giờ, không ai được nhận hai ca như vậy. “Vào muộn”: sau khi ca bắt đầu vẫn nhận được, và giờ tính từ lúc đó.
make-templates = 📋 <b>Các mẫu.</b> Chạm vào một mẫu để đăng hoặc đổi.
make-no-templates = 📋 Chưa có mẫu nào. Sau khi đăng một ca, hãy chạm “Giữ làm mẫu”.
make-no-template = Mẫu này không còn nữa.
make-clock = 🕕 { $start } – { $end }
make-flag-popular = ⭐ Mỗi người một: { $state }
make-flag-begun = ▶️ Vào muộn: { $state }
make-button-templates = 📋 Mẫu
make-button-keep-template = 📋 Giữ làm mẫu
make-button-use = Đăng
make-button-remove = 🗑 Xóa

make-copy = 🗓 <b>Chép một tuần sang tuần sau?</b>
    📍 { $area }
    📅 { $start } – { $end }

    { $count ->
        [0] Không có gì để đăng.
       *[other] Sẽ đăng { $count } ca, chưa có người.
    } Đã có sẵn: { $already }. Đã qua giờ: { $over }.
make-button-copy = 🗓 Chép một tuần
make-button-this-week = Chọn tuần này
make-button-last-week = Chọn tuần trước

make-table = 📄 { $count } ca. Hãy sửa tùy ý, giữ cột id và gửi lại tệp cho tôi.
make-table-ordered = Bảng sắp được gửi đến.
make-button-table = 📄 Dạng bảng

rules-card = 📏 <b>Quy tắc nhận ca ở { $area }</b>
    Áp dụng cho mọi người nhận ca từ bây giờ. Bạn vẫn có thể xếp bất cứ ai.

    💤 Số giờ nghỉ giữa hai ca
    ⏱ Tối đa bao nhiêu giờ từ thứ Hai đến Chủ nhật
    🤝 Hai ca được trùng nhau bao lâu, nếu người đó muốn cả hai
    🔰 Người mới và người đang học việc: chỉ khi có người có kinh nghiệm trong ca
    🧒 Người dưới 18 tuổi cũng vậy
rules-on = bật
rules-off = tắt
rules-hours = { $count } giờ
rules-minutes = { $count } phút
rules-button = 📏 Quy tắc
rules-button-rest = 💤 Nghỉ: { $value }
rules-button-week = ⏱ Mỗi tuần: { $value }
rules-button-grace = 🤝 Trùng nhau: { $value }
rules-button-new = 🔰 Người mới: { $value }
rules-button-minors = 🧒 Dưới 18: { $value }
rules-button-minor = 🧒 Dưới 18: { $state }
rules-button-trainee = 🔰 Học việc: { $state }

shift-rests = ✋ Chưa đủ giờ nghỉ: ở đây cần { $hours } giờ giữa hai ca. Quá gần:
    { $others }
shift-week-full = ✋ Tuần đó sẽ vượt quá { $hours } giờ.
shift-needs-guide = ✋ Với người lần đầu làm việc này: nhận được khi đã có người có kinh nghiệm trong ca.
shift-minor-alone = ✋ Với người dưới 18 tuổi: nhận được khi đã có người lớn có kinh nghiệm trong ca.
shift-opens-later = ✋ Nhiều người muốn nhận: ca thứ hai như vậy mở từ { $at }.
shift-joined = ✅ <b>Bạn đã nhận ca này. Ca đang diễn ra, bạn có thể đến ngay.</b> Giờ của bạn tính từ bây giờ.

    { $card }
