# Một ca trông như thế nào.
shift-title = <b>{ $title }</b>
shift-numbered = <b>{ $number }. { $title }</b>
shift-when = 🕕 { $start } – { $end }
shift-where = 📍 { $place } ({ $area })
shift-places = 👥 { $free ->
    [0] Đã đủ người
   *[other] Còn { $free } trên { $capacity } chỗ
  }
shift-needed = 👥 Cần { $capacity } người
shift-languages = 🗣 Cần: { $languages }
shift-skills = 🧰 { $skills }

# Xem và nhận.
shift-none = Hiện chưa có ca nào phù hợp với bạn. Hãy xem lại sau, hoặc cho tôi biết bạn nói được những ngôn ngữ nào.
shift-list = <b>Các ca phù hợp với bạn</b> { $filters }

    { $shifts }
shift-taken = ✅ <b>Bạn đã nhận ca này.</b>

    { $card }

    Trước giờ bắt đầu, tôi sẽ hỏi xem bạn có đến không.
shift-waiting = ⏳ <b>Bạn đang ở trong danh sách chờ.</b>

    { $card }

    { $position ->
        [1] Bạn là người tiếp theo.
       *[other] Bạn đứng thứ { $position } trong danh sách.
    } Nếu có chỗ trống, tôi sẽ hỏi bạn.
shift-toast-taken = Bạn đã nhận: { $title }
shift-toast-waiting = Bạn đang chờ: { $title }

# Vì sao không được.
shift-gone = Ca này không còn nữa.
shift-over = Ca này đã kết thúc.
shift-started = Ca này đã bắt đầu rồi. Nếu có việc đột xuất, hãy nhắn cho điều phối viên.
shift-no-role = Các ca chỉ dành cho tình nguyện viên. Hãy xin điều phối viên một liên kết mời.
shift-wrong-area = Ca này không thuộc khu dân cư của bạn.
shift-already-yours = Bạn đã nhận ca này rồi.
shift-already-waiting = Bạn đã ở trong danh sách chờ của ca này rồi.
shift-overlaps = Bạn có ca khác vào giờ đó:
    { $others }
shift-lacks-language = Ca này cần: { $languages }. Nếu bạn nói được, hãy chọn trong /shifts → Tôi nói được.
shift-not-yours = Ca này không còn là của bạn nữa.
shift-not-over = Ca này chưa kết thúc. Hãy xác nhận số giờ sau khi xong.
shift-already-posted = Khu dân cư của bạn đã có một ca cùng tên ở địa điểm và giờ này.

# Các ca của mình.
shift-mine = <b>Các ca của bạn</b>

    { $shifts }
shift-mine-none = Bạn chưa có ca nào. Gửi /shifts để xem ca phù hợp với bạn.
shift-state-taken = ✅ Bạn đã có chỗ.
shift-state-coming = ✅ Bạn đã báo là sẽ đến.
shift-state-waiting = ⏳ Bạn đang ở trong danh sách chờ, số { $position }.
shift-state-offered = 🎁 Bạn được mời nhận một chỗ trống. Vui lòng trả lời trước { $until }.
shift-state-running = ▶️ Đang diễn ra.
shift-state-over = 🏁 Đã xong. Vui lòng xác nhận số giờ của bạn.
shift-give-up-ask = <b>Bạn muốn bỏ ca này?</b>

    { $card }

    Chỗ của bạn sẽ được mời cho người đang chờ.
shift-leave-ask = <b>Bạn muốn rời danh sách chờ?</b>

    { $card }
shift-given-up = Bạn đã bỏ ca này. Cảm ơn bạn đã báo.

    { $card }
shift-toast-given-up = Đã bỏ.
shift-cant-which = <b>Bạn không đến được ca nào?</b>

    { $shifts }
shift-changed = ✏️ <b>Ca của bạn có thay đổi.</b> Vui lòng xem lại địa điểm và giờ.

    { $card }
shift-moved = 🕑 <b>Ca của bạn đổi giờ bắt đầu.</b> Trước đây: { $before }.

    { $card }

    Bạn có đến không?
shift-role-ended = <b>Ca này không còn là của bạn nữa</b>, vì vai trò của bạn ở đó đã hết. Bạn không cần đến.

    { $card }

# Trước và sau.
shift-reminder = ⏰ <b>Bạn có đến không?</b>

    { $card }
shift-coming = 👍 <b>Cảm ơn, hẹn gặp bạn.</b>

    { $card }
shift-toast-coming = Cảm ơn bạn!
shift-ended = 🏁 <b>Ca của bạn đã xong. Cảm ơn bạn!</b>

    { $card }

    Vui lòng xác nhận số giờ của bạn.
shift-done = ✅ <b>Đã xác nhận: { $hours } giờ.</b> Cảm ơn bạn!

    { $card }
shift-toast-done = Đã xác nhận.

# Các nút.
shift-button-take = { $number } · Nhận ca
shift-button-wait = { $number } · Vào danh sách chờ
shift-button-next = Xem thêm ›
shift-button-first = ‹ Về đầu
shift-button-languages = 🗣 Tôi nói được
shift-button-shifts = Các ca khác
shift-button-mine = Ca của tôi
shift-button-coming = Tôi sẽ đến
shift-button-cant = Tôi không đến được
shift-button-cant-numbered = { $number } · Không đến được
shift-button-leave-numbered = { $number } · Rời danh sách
shift-button-give-up = Vâng, bỏ ca này
shift-button-leave = Rời danh sách chờ
shift-button-keep = Giữ lại
shift-button-done = Xong, { $hours } giờ
shift-button-done-numbered = { $number } · Xong, { $hours } giờ

# Ngôn ngữ nói được.
shift-spoken = <b>Bạn nói được những ngôn ngữ nào?</b>
    Bạn nói được: { $languages }. Nhấn để thêm hoặc bỏ; các ca cần ngôn ngữ đó sẽ hiện trong /shifts.
shift-button-speaks = ✓ { $language }
shift-button-speaks-not = { $language }

# Đăng ca.
shift-form-area = <b>Ca mới.</b> Ở khu dân cư nào?
shift-form-title = <b>Ca mới ở { $area }.</b> Cần làm gì? Hãy viết tên ngắn gọn. Gửi /cancel để thoát.
shift-form-place = Tập trung ở đâu? Hãy viết địa điểm.
shift-form-day = Vào ngày nào? Nhấn nút, hoặc viết như: 1.4. (ngày.tháng), 04-01 (tháng-ngày) hoặc 2026-04-01.
shift-form-span = <b>{ $day }</b>, từ mấy giờ đến mấy giờ? Hãy viết như: 18:00-22:00 hoặc 18-22 (giờ địa phương, { $area }).
shift-form-capacity = Cần mấy người? Hãy viết một con số.
shift-form-language = Có cần ngôn ngữ nào không? Nhấn một ngôn ngữ, hoặc viết mã như: ja ko (biết một trong số đó là được).
shift-form-confirm = <b>Đăng ca này?</b>

    { $card }
shift-form-posted = ✅ <b>Đã đăng.</b> Tình nguyện viên sẽ thấy trong /shifts.

    { $card }
shift-form-discarded = Đã đóng biểu mẫu. Chưa đăng gì cả.
shift-form-no-day = Tôi không đọc được ngày này. Hãy viết như: 1.4., 04-01 hoặc 2026-04-01 – hoặc nhấn nút.
shift-form-no-span = Tôi không đọc được giờ này. Hãy viết như: 18:00-22:00 hoặc 18-22.
shift-form-past = Thời điểm đó đã qua. Ca phải bắt đầu sau lúc này.
shift-form-far = Còn hơn một năm nữa mới đến ngày đó. Vui lòng kiểm tra lại ngày.
shift-form-backwards = Giờ kết thúc sớm hơn giờ bắt đầu. Hãy viết lại giờ – hay ca này kết thúc vào ngày hôm sau?
shift-form-no-number = Vui lòng viết một số nguyên từ 1 đến { $limit }.
shift-form-no-language = Tôi không biết mã ngôn ngữ này. Hãy viết như: ja ko – hoặc nhấn nút.
shift-form-tap = Vui lòng nhấn một trong các nút ở trên.
shift-button-today = Hôm nay
shift-button-tomorrow = Ngày mai
shift-button-next-day = Đúng, ngày hôm sau
shift-button-language = { $language }
shift-button-no-language = Không cần
shift-button-post = Đăng
shift-button-discard = Hủy
shift-form-which-day = Bạn muốn nói ngày nào? Hãy chạm vào ngày đó, hoặc viết lại ngày.
shift-form-day-passed = <b>{ $day }</b> đã qua rồi. Ý bạn là năm sau? Hãy chạm vào nút, hoặc viết ngày khác.
# Chữ trên nút: ngày.
shift-button-day = { $day }
