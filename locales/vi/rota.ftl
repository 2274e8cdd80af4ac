duty-page = { $parts }
duty-area = <b>Đang trực · { $area }</b>
    { $lines }
    { $next }
duty-line = Thứ tự { $level }: { $name }, đến { $until }
duty-stand-in = Thứ tự { $level }: { $name } (trực thay), đến { $until }
duty-nobody = Hiện không có ai trực. Yêu cầu được chuyển thẳng đến điều phối viên và trung tâm chỉ huy.
duty-next = Đổi người trực lần tới: { $at }
duty-no-change = Sau đó chưa có lịch đổi người trực.
duty-no-area = Chưa có khu dân cư nào được thiết lập.
duty-line-open = Thứ tự { $level }: { $name }
duty-hole = ⚠️ Thứ tự { $level }: không có ai
duty-hole-until = ⚠️ Thứ tự { $level }: không có ai đến { $until }
duty-then = ↳ sau đó { $name }
duty-holes = ⚠️ <b>Hiện không có ai trực:</b> { $areas }
duty-area-brief = <b>{ $area }</b>
    { $lines }
rota-not-started = ⚠️ { $name } (chưa từng mở bot này)
rota-unreachable = ⚠️ { $name } (không liên lạc được)
rota-nobody = không có ai
rota-none-planned = chưa xếp
rota-span = { $start } – { $end }

# The week, a day, a time on call.
rota-ask-area = Lịch trực của khu nào?
rota-week = <b>Lịch trực · { $area }</b>
rota-week-day = <b>{ $day }</b>
    { $lines }
rota-week-line = { $start } – { $end }, thứ tự { $level }: { $name }
rota-week-hole = ⚠️ { $start } – { $end }, thứ tự { $level }: không có ai
rota-week-free = Thời gian này chưa xếp ai trực.
rota-day = <b>{ $area } · { $day }</b>
    { $lines }

    Nhấn vào một ca trực để thay đổi.
rota-night = <b>{ $name }</b>
    { $area }, thứ tự { $level }
    { $span }
rota-night-hole = ⚠️ <b>Không có ai trực</b>
    { $area }, thứ tự { $level }
    { $span }
rota-choose-person = Ai? { $span }
rota-label-day = { $day }
rota-label-night = { $start } · { $level } · { $name }
rota-label-hole = ⚠️ { $start } · { $level }
rota-label-swap = { $day } · { $name }
rota-button-week = 📅 Lịch cả tuần
rota-button-next-week = Tuần sau ›
rota-button-this-week = ‹ Tuần này
rota-button-back = ‹ Quay lại
rota-button-cover = Tôi bận: tìm người thay
rota-button-swap = Đổi ca trực
rota-button-stand-in = Để tôi trực
rota-button-put = Xếp một người
rota-button-meant = Cố ý để vậy
rota-button-instead = Người khác trực thay
rota-button-nobody = Để trống
rota-button-as-well = Thêm một người
rota-button-end = Kết thúc: { $name }
rota-toast-saved = Đã lưu. Những người liên quan đã được báo.
rota-toast-kept = Đã lưu. Một phần thời gian vẫn như đã hẹn trước: { $name }.
rota-toast-meant = Đã ghi nhận. Tôi chỉ nhắc lại nếu có thay đổi hoặc khi sắp đến giờ.
rota-saved-holes = ⚠️ Đã lưu. Hiện không có ai trực vào các giờ này:
    { $holes }
rota-saved-unreachable = ⚠️ Đã lưu. Nhưng hiện yêu cầu không đến được người này: { $name }

# What people are told of changes.
rota-told-instead = Bạn trực thay { $name }: { $span }. Người sắp xếp: { $by }.
rota-told-as-well = Bạn cũng trực: { $span }. Người sắp xếp: { $by }.
rota-told-replaced = Bạn không phải trực: { $span }. Người trực thay: { $name }. Người sắp xếp: { $by }.
rota-told-ended = Ca trực thay của { $name } kết thúc: { $at }. Sau đó theo lịch cũ: { $replaced }.
rota-told-moved = Ca trực tới của bạn ở { $area } đã thay đổi.
    Trước: { $before }
    Bây giờ: { $after }
rota-left = ⚠️ { $name } không còn trực được ở { $area }. Các giờ này không có ai:
    { $holes }
rota-hole-line = Thứ tự { $level }: { $span }
rota-more-lines = … và { $count } ca nữa
rota-warn-holes = ⚠️ <b>Không có ai trực</b> ở { $area }:
    { $holes }
rota-warn-people = ⚠️ Sắp trực ở { $area }, nhưng yêu cầu không đến được những người này:
    { $people }
rota-warn-person-line = { $name }, thứ tự { $level }: { $span }
rota-tonight = 🔔 <b>Sắp đến ca trực của bạn.</b>

# Cover: somebody can't, and others are asked.
rota-cover-asked = Số người tôi đã hỏi: { $count }. Khi chưa có ai nhận, bạn vẫn trực.
    { $span }
rota-cover-nobody-to-ask = Tôi không tìm được ai để hỏi. Bạn vẫn trực, và điều phối viên đã biết.
    { $span }
rota-cover-card = <b>{ $name } không trực được. Bạn trực thay được không?</b>
    { $area }
    { $span }
rota-cover-yours = ✅ Bạn trực thay { $name }. Cảm ơn bạn!
    { $area }
    { $span }
rota-cover-declined = Bạn không trực được. Cảm ơn bạn đã trả lời.
    { $span }
rota-cover-closed = Đã xong: { $name } trực thay.
    { $span }
rota-cover-over = Không cần nữa.
    { $span }
rota-cover-found = ✅ { $name } trực thay bạn.
    { $span }
rota-cover-none-yet = ⚠️ Chưa có ai nhận. <b>Bạn vẫn trực.</b> Nếu thật sự không thể, hãy gọi cho điều phối viên.
    { $span }
rota-cover-none-leader = ⚠️ { $name } không trực được ở { $area }, và chưa có ai nhận thay.
    { $span }
rota-cover-withdrawn = Đã rút lại. Bạn vẫn trực.
    { $span }
rota-button-accept = Tôi trực thay
rota-button-decline = Tôi không thể
rota-button-withdraw = Không cần nữa

# Swaps of two times on call.
rota-swap-choose = <b>Bạn muốn đổi lấy ca nào?</b>
    Ca của bạn: { $yours }
rota-swap-none = Trong bốn tuần tới không có ca nào để đổi. Bạn có thể nhờ người trực thay.
rota-swap-asked = Tôi đã hỏi { $name }. Khi hai bên chưa đồng ý thì chưa có gì thay đổi.
    Bạn đưa: { $yours }
    Bạn nhận: { $theirs }
rota-swap-card = <b>{ $name } muốn đổi ca trực với bạn.</b>
    Bạn đưa: { $yours }
    Bạn nhận: { $theirs }
rota-swap-done = ✅ Đã đổi ca với { $name }.
    Bạn đưa: { $yours }
    Bạn nhận: { $theirs }
rota-swap-declined = { $name } không đổi được. Không có gì thay đổi.
    Bạn trực: { $yours }
rota-swap-you-declined = Bạn không đổi được. Không có gì thay đổi.
    Bạn trực: { $yours }
rota-swap-expired = Việc đổi ca với { $name } không thành. Không có gì thay đổi.
    Bạn trực: { $yours }
rota-button-agree = Đồng ý

# Rotations.
rota-rotations = <b>Trực luân phiên · { $area }</b>
rota-rotations-none = Ở đây chưa có lịch luân phiên.
rota-rotation = <b>Thứ tự { $level }</b>, { $rhythm }
    { $members }
    { $next }
rota-rotation-areas = Các khu: { $areas }
rota-rotation-hours = Chỉ { $hours }
rota-rhythm = { $unit ->
    [day] mỗi { $count } ngày
    [week] mỗi { $count } tuần
   *[month] mỗi { $count } tháng
  }
rota-member-line = { $number }. { $name }
rota-member-now = ▶️ { $number }. { $name }
rota-add-choose = Ai tham gia? Người mới đứng cuối thứ tự.
rota-remove-choose = Ai rời đi? Người đang trực vẫn trực đến lần đổi tiếp theo.
rota-move-choose = Ai cần lên trước? Mỗi lần nhấn lên một chỗ. Người đang trực không thay đổi.
rota-end-ask = Kết thúc lịch luân phiên này? Từ { $at } không còn ai trực theo lịch này.
rota-label-level = Thứ tự { $level }
rota-label-rhythm = { $rhythm }
rota-label-hours = { $hours }
rota-label-chosen = ✓ { $name }
rota-button-rotations = 🔁 Trực luân phiên
rota-button-new-rotation = Lịch luân phiên mới
rota-button-add = Thêm người
rota-button-remove = Bớt người
rota-button-move = Đổi thứ tự
rota-button-end-rotation = Kết thúc lịch này
rota-button-all-day = Cả ngày đêm
rota-button-done = Xong
rota-button-save = Lưu
rota-button-discard = Hủy
rota-form-level = Thứ tự mấy? Thứ tự 1 được gọi trước tiên.
rota-form-every = Bao lâu đổi người một lần?
rota-form-day = Bắt đầu từ ngày nào?
rota-form-clock = Đổi người lúc mấy giờ? Nhấn hoặc viết giờ, ví dụ 20:00.
rota-form-hours = Trực vào những giờ nào? Nhấn hoặc viết, ví dụ 20:00-08:00.
rota-form-members = <b>Ai tham gia?</b> Nhấn từng người theo thứ tự thay nhau.
    { $members }
rota-form-areas = Lịch này có cho khu khác nữa không? Nhấn chọn rồi nhấn Xong.
rota-form-confirm = <b>Như vậy đúng chưa?</b>

    { $card }
rota-form-discarded = Đã hủy. Chưa lưu gì cả.
rota-form-tap = Vui lòng nhấn một nút, hoặc gửi /cancel.

# Why not.
rota-refused-same-person = Đó là cùng một người.
rota-refused-empty-span = Giờ kết thúc phải sau giờ bắt đầu.
rota-refused-over = Thời gian đó đã qua.
rota-refused-no-role = { $name } không có vai trò để trực ở đó.
rota-refused-equal = Đã như vậy rồi: { $name }.
rota-refused-covered = Thời gian đó đã có người trực thay: { $name }. Hãy kết thúc việc đó trước.
rota-refused-changed = Lịch trực vừa thay đổi. /rota cho xem lịch hiện tại.
rota-refused-other-on-call = Đã trực vào thời gian đó: { $name }.
rota-refused-already-asked = Bạn đã nhờ việc này rồi. Có người nhận là tôi báo ngay.
rota-refused-taken = Cảm ơn bạn, nhưng { $name } đã nhận trước.
rota-refused-not-open = Việc này đã xong rồi.
rota-refused-already-member = Đã có trong lịch luân phiên này: { $name }.
rota-refused-last-member = Phải có người ở lại. Bạn có thể kết thúc lịch này.
rota-refused-bad-times = Tôi không đọc được giờ này. Hãy viết như 20:00.

# Somebody on call whom no alert reaches.
rota-unreachable-now = ⚠️ <b>{ $name }</b> đang trực ở { $area } (thứ tự { $level }) nhưng không liên lạc được. { $why } Yêu cầu chuyển ngay cho người tiếp theo.
rota-why-blocked = Bot này đã bị chặn ở đó.
rota-why-gone = Tài khoản Telegram đó không còn nữa.
rota-why-never-started = Bot này chưa từng được mở ở đó.
rota-why-other = Telegram báo: { $words }
