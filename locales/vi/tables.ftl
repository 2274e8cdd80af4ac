# Tables that people bring (shifts, the rota): what is wrong with them. The command line shows these in English.
table-fault-line = dòng { $line }: { $why }
table-fault-cell = dòng { $line }: { $column } “{ $value }” (ô { $cell }): { $why }
table-why-large = tệp quá lớn. Tối đa { $rows } dòng và { $size } MB
table-why-unreadable = không đọc được tệp. Hãy lưu thành sổ Excel (.xlsx) không có mật khẩu, hoặc CSV UTF-8
table-why-missing = thiếu cột: { $columns }
table-why-twice = cột bị lặp: { $columns }
table-why-width = phải có { $expected } giá trị, ở đây có { $count }
table-why-no-header = phía trên không có tên cột
table-why-time = không phải ngày và giờ. Hãy viết như { $example }
table-why-day-order = số nào là ngày? Hãy viết { $readings }
table-why-area = không có khu nào có mã hoặc tên này
table-why-area-which = khu nào? Hãy viết mã: { $areas }
table-why-not-yours = bạn không thể thay đổi khu này
table-why-length = phải có từ 1 đến { $limit } ký tự
table-why-ends = phải sau giờ bắt đầu
table-why-number = không phải số từ { $from } đến { $to }
table-why-id = không phải ID Telegram. Nếu bảng tính hiện 7.1E+09, hãy đổi cột thành Văn bản rồi gõ lại ID
table-why-language = không phải ngôn ngữ. Hãy viết mã như ja hoặc ko, hoặc tên, cách nhau bằng dấu phẩy
table-why-same = là cùng một ca với dòng { $line }
table-why-over = đã qua rồi. Năm có đúng không?
table-why-cancelled = ca này đã bị hủy. Hãy đặt tiêu đề khác cho ca mới
table-why-taken = ít hơn { $taken } chỗ đã có người nhận
table-why-weekdays = không đọc được là những ngày nào. Hãy viết như Mon-Fri, Sat Sun hoặc daily
table-why-clock = khi có ngày trong tuần, hãy viết giờ như 20:00

# What a table would change.
table-mark-new = <b>Mới ({ $count }):</b>
table-mark-changed = <b>Thay đổi ({ $count }):</b>
table-mark-moved = <b>Đổi giờ ({ $count }):</b>
table-mark-gone = <b>Không có trong bảng, giữ nguyên ({ $count }):</b>
table-mark-taken-away = ⚠️ <b>Không có trong bảng, SẼ BỊ XÓA ({ $count }):</b>
table-mark-at-once = <b>Hai người cùng lúc ({ $count }):</b>
table-mark-hole = ⚠️ <b>Giờ không có ai trực ({ $count }):</b>
table-mark-warning = <b>Xin lưu ý ({ $count }):</b>
table-mark-doubtful = ❓ <b>Có thể là nhầm, xin xem lại ({ $count }):</b>
# A part that stands alone.
table-part = { $part }
table-part-line = · { $part }
table-part-of-line = · dòng { $line }: { $part }
table-more = … và { $count } mục nữa
table-signed-up = { $shift } (đã nhận: { $count })
table-far = { $what }: còn hơn một năm nữa
table-long = { $what }: { $hours } giờ liền
table-two-at-once = { $name } sẽ có hai ca cùng lúc: { $shifts }
table-clock-skipped = { $what }: hôm đó đồng hồ nhảy qua giờ này. Tính là { $at }
table-clock-twice = { $what }: hôm đó giờ này đến hai lần. Tính lần đầu
table-not-read = Cột { $column } không được dùng
table-duty = { $area }, thứ tự { $level }, { $hours }
table-over = { $what }: đã qua nên không ghi. Năm có đúng không?
table-doubled = Giống dòng { $line }
table-other-name = { $id } là { $name }; trong bảng ghi { $written }
table-unknown-id = { $name }: không ai có ID { $id }
table-unknown-near = { $name }: không ai có ID { $id }. Có phải { $near } ({ $who }) không?
table-id-of = { $name }: ID { $id } là của { $who }

# A table that was sent to the bot.
table-reading = 📄 Đang đọc { $file } …
table-kind-shifts = các ca
table-kind-rota = lịch trực
table-preview = 📄 <b>{ $file }</b> ({ $kind })

    { $changes }

    <b>Chưa ghi gì cả.</b>
table-nothing = 📄 <b>{ $file }</b> ({ $kind })
    Mọi thứ đã đúng như vậy. Không có gì để ghi.
table-bad = 📄 <b>{ $file }</b>
    ✗ Chưa ghi gì cả. Xin sửa những chỗ này rồi gửi lại tệp:

    { $faults }
table-unknown-kind = 📄 <b>{ $file }</b>
    Tôi không biết loại bảng này. Tôi đọc được các ca (cột { $shifts }) và lịch trực (cột { $rota }), tên cột bằng tiếng Anh hoặc tiếng Trung. Để gửi tệp cho cư dân, hãy gửi tệp bằng cách trả lời một tin nhắn của người đó.
table-button-write = Ghi
table-button-write-all = Ghi tất cả
table-button-without = Bỏ dòng chưa chắc
table-button-discard = Hủy
table-writing = 📄 Đang ghi { $file } …
table-written = ✅ Đã ghi <b>{ $file }</b>. Mới: { $new }, thay đổi: { $changed }. Mọi người liên quan đều được báo.
table-discarded = Đã bỏ <b>{ $file }</b>. Chưa ghi gì cả.
table-meanwhile = ⚠️ Từ lúc tôi cho bạn xem đã có thay đổi. Xin xem lại.
table-failed = Không đọc được <b>{ $file }</b>. Chưa ghi gì cả. Xin gửi lại.
table-settled = Bảng này đã xử lý xong rồi.
table-why-unknown-shift = khu dân cư này không có ca mang số này
table-why-phone = không phải số điện thoại
table-why-yes = hãy viết yes hoặc no
table-kind-people = tình nguyện viên
table-reads-people = Tôi cũng đọc bảng tình nguyện viên (các cột { $columns }; chỉ cần tên và điện thoại).
table-person = { $name } · { $phone } · { $details }
