# Số giờ: của mình, và việc điều phối viên duyệt. Thời lượng viết là giờ:phút, như 2:05.

command-myhours = Số giờ của tôi
command-hours = Duyệt số giờ

hours-mine = <b>⏱ Số giờ của bạn</b>

    { $months }

    { $entries }
hours-mine-none = <b>⏱ Số giờ của bạn</b>

    Chưa có gì. Số giờ sẽ hiện ở đây khi bạn xác nhận giờ của một ca, hoặc khi bạn báo việc giúp khác.
hours-month = <b>{ $month }</b>: { $worked } giờ
hours-month-credited = <b>{ $month }</b>: đã làm { $worked } giờ, được tính { $credited } giờ
hours-month-open = (+ { $length } giờ đang chờ duyệt)
hours-line = { $number }. { $at } · { $title } · { $length } giờ
hours-state-proposed = ⏳ chờ duyệt
hours-state-approved = ✅ đã duyệt
hours-state-approved-as = ✅ đã duyệt, được tính { $credited } giờ
hours-state-refused = ❌ không được duyệt
hours-button-report = ➕ Báo việc giúp khác
hours-button-object-numbered = { $number } · Không đúng
hours-button-withdraw-numbered = { $number } · Rút lại
hours-button-object = Như vậy không đúng

hours-ask-area = Bạn đã giúp ở đâu?
hours-ask-what = Bạn đã làm gì? Vài chữ là đủ: “Phân loại khẩu trang”.
hours-ask-day = Vào ngày nào? Hãy nhấn vào ngày đó, hoặc viết ra.
# Chữ trên nút: ngày.
hours-button-day = { $day }
hours-ask-span = Từ mấy giờ đến mấy giờ? Ví dụ 14:00-16:30.
hours-no-day = Tôi không đọc được ngày này. Hãy nhấn một ngày, hoặc viết như: 28.11. (ngày.tháng) hoặc “hôm qua”.
hours-no-span = Tôi không đọc được giờ này. Hãy viết như: 14:00-16:30.
hours-report-preview = <b>Báo như thế này?</b>

    { $title }
    🕒 { $start } – { $end }
    📍 { $area }
    ⏱ { $length } giờ
hours-button-send = ✅ Báo
hours-button-drop = Hủy
hours-toast-withdrawn = Đã rút lại.

hours-corrected = ✏️ { $name } đã sửa số giờ của bạn cho { $title } ({ $at }): { $old } giờ → { $length } giờ.{ $reason }
hours-refused = ❌ { $name } không duyệt { $length } giờ của bạn cho { $title } ({ $at }).{ $reason }
hours-reason = { " " }Lý do: { $reason }
hours-ask-objection = Điều gì không đúng ở { $title } ({ $at }), { $length } giờ? Lời của bạn sẽ đến các điều phối viên.
hours-objected = Cảm ơn bạn. Các điều phối viên sẽ xem lại { $title } ({ $at }).
hours-objection = 💬 { $name } không đồng ý: { $title } ({ $at }), { $length } giờ.

    { $words }
hours-button-look = Xem

hours-waiting = <b>⏱ Số giờ chờ duyệt: { $count }</b>

    { $entries }
hours-waiting-none = <b>⏱ Số giờ chờ duyệt</b>

    Không có gì đang chờ.
hours-waiting-line = { $number }. <b>{ $name }</b> · { $title }
    { $at } · { $length } giờ
hours-note = 💬 { $words }
hours-button-entry = { $number } · { $name }
hours-button-all = ✅ Duyệt tất cả ({ $count })
hours-button-xlsx = Bảng (Excel)
hours-button-csv = Bảng (CSV)
hours-button-rules = Cách tính giờ đêm
hours-ask-all = Duyệt tất cả { $count } mục, tổng cộng { $length } giờ?
hours-button-all-yes = Vâng, duyệt tất cả
hours-toast-all = Đã duyệt: { $count }
hours-toast-approved = Đã duyệt.
# Ghép từ các câu khác.
hours-card = { $parts }
hours-entry = <b>{ $name }</b>
    { $title }
    🕒 { $at } · { $length } giờ
    📍 { $area }
hours-stands = Tình trạng:
hours-credit = Được tính: { $credited } giờ (giờ đêm, 22:00–06:00, tính { $percent } %)
hours-log-reported = { $at } { $name } báo: { $new } giờ
hours-log-corrected = { $at } { $name } sửa: { $old } giờ → { $new } giờ.{ $reason }
hours-log-approved = { $at } { $name } duyệt: { $new } giờ
hours-log-refused = { $at } { $name } không duyệt.{ $reason }
hours-log-objected = { $at } { $name } không đồng ý.{ $reason }
hours-log-withdrawn = { $at } { $name } rút lại
hours-button-approve = ✅ Duyệt
hours-button-correct = ✏️ Sửa
hours-button-refuse = ❌ Không duyệt
hours-ask-minutes = Thật ra kéo dài bao lâu? Hiện ghi là { $length } giờ ({ $title }, { $at }). Hãy viết 2:30 hoặc 90 phút.
hours-ask-reason = Vì sao? Người này sẽ đọc lý do của bạn.
hours-rules = <b>Cách tính giờ đêm</b>

    Giờ từ 22:00 đến 06:00. Thay đổi áp dụng cho số giờ được báo từ bây giờ.

    { $rules }
hours-rule = { $area }: { $percent } %
hours-button-rule = { $area } → { $percent } %

hours-gone = Mục này không còn nữa.
hours-own = Đây là số giờ của chính bạn. Phải có người khác quyết định.
hours-no-length = Tôi không đọc được thời lượng này. Hãy viết như: 2:30 hoặc 90 phút.
hours-too-long = Như vậy là hơn 24 giờ. Vui lòng báo thành nhiều phần.
hours-not-over = Việc này chưa kết thúc. Vui lòng báo sau khi xong.
hours-too-old = Việc này đã quá hai tháng. Vui lòng hỏi điều phối viên của bạn.
hours-overlaps = Bạn đã có số giờ vào lúc đó: { $title } ({ $at }), { $length } giờ.
hours-decided = Số giờ này đã được duyệt. Nếu có gì sai, hãy nhấn “Không đúng”.

hours-table-caption = Số giờ, { $count } mục. Thời lượng tính bằng phút.
hours-sheet = Số giờ
hours-sheet-sums = Tổng cộng
hours-column-area = Khu dân cư
hours-column-name = Tên
hours-column-title = Việc
hours-column-start = Bắt đầu
hours-column-worked = Đã làm (phút)
hours-column-credited = Được tính (phút)
hours-column-night = Giờ đêm tính
hours-column-state = Tình trạng
hours-column-decided = Quyết định lúc
hours-column-open = Chờ duyệt (phút)
hours-cell-proposed = chờ duyệt
hours-cell-approved = đã duyệt
hours-cell-refused = không được duyệt
