# Những gì người trong ca được báo khi ca thay đổi.
desk-for = <b>Gửi { $name }, { $phone }</b> (không có Telegram – vui lòng nhắn lại giúp)

    { $text }
desk-news-changed = ✏️ <b>Ca của bạn có thay đổi.</b>

    { $card }

    { $changes }
desk-news-moved = 🕕 <b>Ca của bạn đổi giờ. Giờ mới có hợp với bạn không?</b>

    { $card }

    { $changes }

    Vui lòng trả lời trước { $until }. Đến lúc đó chỗ vẫn là của bạn; nếu không trả lời, chỗ sẽ được nhường lại.
desk-news-moved-soon = 🕕 <b>Ca của bạn đổi giờ. Bạn vẫn đến được chứ?</b>

    { $card }

    { $changes }
desk-news-cancelled = 🚫 <b>Ca này đã hủy. Bạn không cần đến.</b>

    { $card }

    { $changes }
desk-news-put-on = 🙋 <b>Bạn được xếp vào ca này.</b>

    { $card }

    { $changes }

    Nếu không đến được, vui lòng báo ngay.
desk-news-taken-off = <b>Bạn không còn trong ca này nữa.</b> Bạn không cần đến.

    { $card }

    { $changes }
desk-news-freed = <b>Ca này không còn là của bạn nữa</b>, vì chưa có trả lời về giờ mới. Bạn không cần đến.

    { $card }
desk-silent = ⚠️ <b>{ $name } chưa trả lời về giờ mới. Chỗ này đang trống.</b>

    { $card }
desk-kept = 👍 <b>Cảm ơn bạn. Ca này vẫn là của bạn.</b>

    { $card }
desk-line = { $what }: { $old } → { $new }
desk-span = { $start } – { $end }
desk-none = không cần
desk-by = Người thực hiện: { $name }.
desk-reason = Lý do: { $reason }
desk-offer = 📣 <b>Các ca còn trống phù hợp với bạn</b>

    { $shifts }
desk-letter = ✉️ <b>{ $name } nhắn cho bạn:</b>

    { $words }

    { $card }

# Ca dưới mắt điều phối viên.
# Ghép từ các câu khác.
desk-page = { $parts }
desk-on = 👥 Trong ca: { $taken }/{ $capacity }
desk-over = ⚠️ Nhiều người hơn mức cần: { $taken }/{ $capacity }
desk-state-draft = 📝 Bản nháp: tình nguyện viên chưa thấy.
desk-state-cancelled = 🚫 Đã hủy.
desk-announced = 📣 Đã thông báo lúc { $at }.
desk-in-digest = 📣 Sẽ thông báo lúc { $at }.
desk-nobody = Chưa có ai trong ca.
desk-nobody-waits = Không có ai đang chờ.
desk-person = { $number }. <b>{ $name }</b> · { $details }
desk-reachable = liên lạc được
desk-phone = không có Telegram, { $phone }
desk-vouched = do { $name } ghi tên
desk-is-coming = sẽ đến
desk-did-not-come = không đến
desk-left-at = bỏ ca lúc { $at }
desk-risk-unreachable = không liên lạc được trên Telegram
desk-risk-moved = chưa trả lời về giờ mới
desk-risk-unanswered = chưa trả lời lời nhắc
desk-seat = { $card }

    { $person }
desk-waitlist = <b>Danh sách chờ</b>

    { $card }

    { $people }
desk-log = <b>Nhật ký</b>

    { $card }

    { $entries }
desk-log-none = Chưa có gì.
desk-log-entry = <b>{ $at }</b> · { $what } · { $by }
desk-log-person = 👤 { $name }
desk-log-undone = ↩️ { $name } đã hoàn tác
desk-by-itself = tự động
desk-did-posted = đăng ca
desk-did-published = công bố bản nháp
desk-did-edited = thay đổi
desk-did-cancelled = hủy ca
desk-did-put-on = xếp vào ca
desk-did-taken-off = đưa ra khỏi ca
desk-did-left = bỏ ca
desk-did-freed = không trả lời, nhường chỗ
desk-did-announced = thông báo
desk-did-no-show = ghi: không đến
desk-did-came = ghi: có đến

# Hỏi.
desk-edit-which = <b>Cần thay đổi gì?</b>

    { $card }
desk-ask-title = Cần làm gì? Hãy viết tên mới. Gửi /cancel để thoát.
desk-ask-place = Hãy viết địa điểm mới. Gửi /cancel để thoát.
desk-ask-time = Hãy viết giờ mới như: 18:00-22:00. Nếu đổi cả ngày, hãy viết ngày trước: 2026-04-01 18:00-22:00. Gửi /cancel để thoát.
desk-no-time = Tôi không đọc được giờ này. Hãy viết như: 18:00-22:00 hoặc 2026-04-01 18:00-22:00.
desk-no-change = Vẫn như cũ. Không có gì thay đổi.
desk-ask-reason = <b>Thay đổi như thế này?</b>

    { $card }

    { $changes }

    Hãy viết lý do, những người trong ca sẽ đọc – hoặc nhấn nút bên dưới.
desk-ask-cancel = <b>Hủy ca này?</b>

    { $card }

    { $count ->
        [0] Chưa có ai trong ca.
       *[other] Có { $count } người trong ca và họ sẽ được báo.
    } Hãy viết lý do – hoặc nhấn nút bên dưới.
desk-ask-off = <b>Đưa { $name } ra khỏi ca này?</b>

    { $card }

    Hãy viết lý do, người này sẽ đọc – hoặc nhấn nút bên dưới.
desk-too-many = ⚠️ <b>Nhiều người hơn mức cần: { $taken }/{ $capacity }.</b>

    { $card }

    Hiện mọi người vẫn ở lại. Nếu cần ai rút, hãy nhấn tên người đó.
desk-ask-who = <b>Xếp ai vào ca?</b> Hãy nhấn một tên, hoặc viết một phần của tên.

    { $card }
desk-who-none = Không có ai tên như vậy nhận được ca này. Hãy viết tên khác.

    { $card }
desk-anyway = { $reasons }

    <b>Vẫn xếp { $name } vào ca?</b>
desk-anyway-full = Đã đủ người: { $taken }/{ $capacity }.
desk-anyway-overlaps = { $name } có ca khác vào giờ đó: { $title }, { $start }.
desk-anyway-busy = { $name } có ca khác vào giờ đó.
desk-anyway-lacks-language = Chưa rõ { $name } có nói được không: { $languages }.
desk-ask-contact = <b>Người không có Telegram.</b> Hãy viết tên và số điện thoại, ví dụ: Li Ming 13800000000. Tin nhắn cho người này sẽ đến bạn. Gửi /cancel để thoát.
desk-no-contact = Cần có tên và số điện thoại, ví dụ: Li Ming 13800000000.
desk-vouch-done = ✅ { $name } đã ở trong ca.
desk-ask-announce = <b>Thông báo ca này khi nào?</b>

    { $card }

    { $count ->
        [0] Hiện không có ai rảnh mà phù hợp.
       *[other] Hiện có { $count } người phù hợp.
    }
desk-ask-write = <b>Nhắn cho { $name }.</b> Tin nhắn tiếp theo của bạn sẽ được chuyển đi. Gửi /cancel để thoát.

    { $card }
desk-ask-write-all = <b>Nhắn cho mọi người trong ca.</b> Tin nhắn tiếp theo của bạn sẽ được chuyển cho tất cả. Gửi /cancel để thoát.

    { $card }
desk-sent = ✅ { $count ->
    [0] Chưa gửi cho ai.
   *[other] Đã gửi cho { $count } người.
  }
desk-not-sent = Không liên lạc được trên Telegram: { $names }
desk-left-out = ⚠️ Không xếp lại được, vì họ không còn nhận ca được: { $names }
desk-toast-undone = Đã hoàn tác.
desk-toast-published = Đã công bố.
desk-toast-announced = Đã ghi nhận.
desk-toast-put-on = Đã xếp vào ca.

# Vì sao không được.
shift-full = Ca này đã đủ người.
shift-not-begun = Ca này chưa bắt đầu.
shift-not-on-it = Người này không còn trong ca.
shift-changed-meanwhile = Vừa có người khác đổi ca này. Vui lòng xem lại.
shift-too-late-to-undo = Không hoàn tác được nữa: mọi người đã được báo.

# Những gì thay đổi được.
desk-field-title = Tên
desk-field-place = Địa điểm
desk-field-time = Giờ
desk-field-capacity = Số người
desk-field-languages = Ngôn ngữ

# Nút.
desk-button-manage = 🗂 Quản lý các ca
desk-button-card = Xem ai trong ca
desk-button-edit = ✏️ Thay đổi
desk-button-cancel = 🚫 Hủy ca
desk-button-put-on = ➕ Xếp người
desk-button-vouch = ➕ Không có Telegram
desk-button-write = ✉️ Nhắn tin
desk-button-write-all = ✉️ Nhắn cho mọi người
desk-button-answer = ✉️ Trả lời
desk-button-announce = 📣 Thông báo
desk-button-announce-now = Ngay bây giờ
desk-button-digest = Cùng ca khác, { $at }
desk-button-publish = Công bố
desk-button-draft = Giữ bản nháp
desk-button-waitlist = Đang chờ: { $count }
desk-button-log = Nhật ký
desk-button-undo = ↩️ Hoàn tác
desk-button-back = ‹ Quay lại
desk-button-earlier = ‹ Trước
desk-button-off = Đưa ra khỏi ca
desk-button-no-show = Không đến
desk-button-came = Có đến
desk-button-skip = Làm, không lý do
desk-button-anyway = Vẫn xếp vào
desk-button-fits = Vâng, hợp

# /coverage.
coverage-head = <b>Các ca</b>
    📍 { $area }
    📅 { $day }
coverage-list = <b>{ $title }</b>
    📍 { $area }
    📅 { $day }

    { $entries }
coverage-none = Không có gì ở đây.
coverage-entry = <b>{ $number }. { $title }</b>
    { $start } · { $area } · { $taken }/{ $capacity }
coverage-person = 👤 { $name }: { $details }
coverage-all-areas = Mọi khu dân cư
coverage-all-days = Những ngày tới
coverage-ask-day = Ngày nào?
coverage-kind-holes = Còn thiếu người
coverage-kind-risk = Chưa chắc
coverage-kind-left = Bỏ ca muộn
coverage-kind-no-show = Không đến
coverage-kind-drafts = Bản nháp
coverage-kind-all = Tất cả
coverage-kind-cancelled = Đã hủy
coverage-button-list = { $title }: { $count }
coverage-button-area = 📍 Khu dân cư
coverage-button-day = 📅 Ngày
coverage-button-lists = ‹ Mọi danh sách
coverage-button-week = 🗓 Cả tuần
coverage-week = 🗓 <b>Nơi nào thiếu người?</b>
    { $start } – { $end }

    { $rows }

    ❌ thiếu người
    ⚠️ đủ người, nhưng chưa chắc đến hết
    ✅ đã đủ chỗ
    ▫️ không có ca
# Ghép từ các câu khác.
coverage-week-area = { $marks } { $area }
coverage-week-day = { $marks } { $day } · { $taken }/{ $capacity }
command-coverage = Xem ai trong ca nào và đổi ca
