storm-card-open = { $kind } · 🔔 <b>Chưa ai nhận: { $count }</b> · { $area }

    { $lines }
storm-card-yours = ✅ { $kind } · <b>Bạn đang xử lý: { $count }</b> · { $area }

    { $lines }
storm-card-taken = ✅ { $kind } · <b>Đã có người nhận hết: { $count }</b> · { $area }

    { $lines }
storm-card-over = ☑️ { $kind } · { $area }: các yêu cầu này đã kết thúc.
storm-line = <b>Yêu cầu { $number }</b> · { $about }
storm-minutes = { $minutes } phút
storm-party = 👥 { $party }
storm-taker = ✅ { $name }
storm-taken-count = ✅ { $name }: { $count }
storm-page = Trang { $page }/{ $pages }
storm-asked-by = ↔️ { $name } muốn chia các yêu cầu này với bạn.
storm-declined = Bạn đã trả lời là không thể nhận. Đang gọi những người khác. Nếu sau đó bạn lại có thể, hãy nhận.
storm-joins-you = Bạn đã nhận tất cả, nên yêu cầu mới ở đây cũng sẽ do bạn xử lý.
storm-take-all = ✋ Để tôi nhận hết
storm-take-one = ✋ Yêu cầu { $number }
storm-split = ↔️ Chia với …
storm-split-ask = Bạn muốn chia với ai? Bạn giữ một nửa, nửa còn lại sẽ hỏi người đó.
storm-split-nobody = Hiện không liên lạc được với đồng nghiệp nào ở đây.
storm-split-done = Bạn giữ { $kept }. Đang hỏi { $name } về số còn lại ({ $given }). Nếu không ai nhận, yêu cầu sẽ chuyển cho người tiếp theo như thường lệ.
storm-still-on-it = { $kind } · { $area }: bạn vẫn đang xử lý chứ? Của bạn: { $count }. Nếu bạn không trả lời, yêu cầu sẽ chuyển cho người tiếp theo.
storm-still-thanks = Cảm ơn, tất cả vẫn do bạn xử lý.
storm-question-over = Câu hỏi này đã đóng. Xem danh sách để biết tình hình.
storm-all-yours = Bây giờ bạn xử lý: { $count }
storm-passed-on = Đang hỏi những người khác.
storm-none-left = Đã có người nhận: { $names }.
storm-over = Các yêu cầu này đã kết thúc.
storm-none-yours = Hiện bạn không xử lý yêu cầu nào trong số này.
storm-unknown = Không tìm thấy danh sách này.
storm-reply-which = Chưa gửi: danh sách này có nhiều người. Hãy bấm vào yêu cầu bạn muốn, rồi trả lời thẻ của yêu cầu đó.
