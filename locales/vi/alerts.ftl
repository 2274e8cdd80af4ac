alert-card-open = { $kind } · <b>Yêu cầu { $number }</b> · { $area }
    { $what }
alert-card-reopened = { $kind } · <b>Yêu cầu { $number } lại đang chờ người nhận</b> · { $area }
    { $what }
alert-card-all = { $kind } · 🔔 <b>Yêu cầu { $number }: những người đang trực chưa ai trả lời</b> · { $area }
    { $what }

    Đang gọi tất cả điều phối viên và trung tâm chỉ huy.
alert-card-again = { $kind } · 🔔🔔 <b>Yêu cầu { $number }: vẫn chưa ai nhận</b> · { $area } · lần gọi thứ { $times }
    { $what }

    Sẽ gọi đi gọi lại mọi người cho đến khi có người nhận.
alert-card-taken = ✅ <b>Yêu cầu { $number }</b> · { $area }
    { $what }

    <b>{ $name }</b> đã nhận.
alert-card-yours = ✅ { $kind } · <b>Bạn đã nhận yêu cầu { $number }</b> · { $area }
    { $what }
alert-card-over = ☑️ <b>Yêu cầu { $number }</b> · { $area }
    { $what }

    { $ending }
alert-no-area = chưa rõ khu dân cư
alert-take = ✋ Để tôi nhận
alert-done = Đã xong
alert-give-back = Chuyển cho người khác
alert-yours = Bạn đã nhận yêu cầu { $number }: { $about }
alert-ended = Đã kết thúc.
alert-ended-by = { $name } đã xử lý xong.
alert-unknown = Không tìm thấy yêu cầu này.
alert-taken-by = Yêu cầu { $number } đã có người nhận { $minutes } phút trước: { $name }.
alert-over = Yêu cầu { $number } đã kết thúc { $minutes } phút trước. { $ending }
alert-not-yours = Yêu cầu { $number } hiện không thuộc về bạn và chưa ai nhận. Nếu muốn nhận, hãy nhấn “Để tôi nhận”.
alert-still-on-it = Yêu cầu { $number } ({ $about }), bạn nhận { $minutes } phút trước: bạn vẫn đang xử lý chứ? Nếu bạn không trả lời, yêu cầu sẽ chuyển cho người tiếp theo.
alert-still-yes = Vâng, tôi đang xử lý
alert-still-thanks = Yêu cầu { $number }: cảm ơn, vẫn do bạn xử lý.
alert-still-reopened = Yêu cầu { $number } lại đang chờ người nhận và được chuyển cho người tiếp theo.
alert-still-over = Yêu cầu { $number } đã kết thúc.
alert-given-back = Đã chuyển yêu cầu { $number } cho người khác.
alert-kind-arrival = 🚪 Có người đến
alert-kind-medical = 🚑 Trợ giúp y tế
alert-kind-danger = 🆘 Nguy hiểm
alert-card-nobody = { $kind } · 🔔 <b>Yêu cầu { $number }: hiện không có ai trực</b> · { $area }
    { $what }

    Đang gọi tất cả điều phối viên và trung tâm chỉ huy.
alert-decline = ✖️ Tôi không thể nhận
alert-card-declined = Yêu cầu { $number }: bạn đã trả lời là không thể nhận. Đang gọi những người khác. Nếu sau đó bạn lại có thể, hãy nhận.
alert-plain = Yêu cầu { $number }, { $area }: xin xem ngay.
alert-plain-taken = Yêu cầu { $number } đã có người nhận: { $name }.
alert-late = Yêu cầu { $number } · { $area }: chậm { $minutes } phút
alert-late-more = và { $count } yêu cầu khác
alert-found-again = ⚠️ Các yêu cầu sau đã bị dừng, không ai được gọi thêm. Nay đã tiếp tục:
    { $alerts }
alert-outage = ⚠️ Weft ngừng hoạt động từ { $from } đến { $until }. Không yêu cầu nào bị chậm.
alert-outage-late = ⚠️ Weft ngừng hoạt động từ { $from } đến { $until }. Các yêu cầu sau bị chậm, nay đã tiếp tục:
    { $alerts }
alert-list = <b>Yêu cầu chưa xong: { $count }</b>

    { $lines }
alert-list-none = Khu của bạn không có yêu cầu nào chưa xong.
alert-list-line = { $kind } · <b>Yêu cầu { $number }</b> · { $about } · { $minutes } phút
    { $how }
alert-list-open = chưa ai nhận · lượt gọi thứ { $times }
alert-list-taken = { $name } đang xử lý
alert-list-to-close = đã gặp, chờ kết thúc
alert-list-show = 🔎 Yêu cầu { $number }
command-alerts = Các yêu cầu chưa xong
alert-list-relief = { $name } đang xử lý và cần người thay
alert-pass = ↪️ Chuyển cho …
alert-pass-ask = Yêu cầu { $number }: bạn chuyển cho ai? ({ $about })
alert-pass-next = Người trực tiếp theo
alert-pass-all = 🔔 Tất cả mọi người
alert-passed-to = Yêu cầu { $number }: đang hỏi { $name }. Nếu không ai nhận, yêu cầu sẽ chuyển cho người tiếp theo như thường lệ.
alert-passed-all = Yêu cầu { $number }: đang gọi tất cả mọi người.
alert-pass-gone = Hiện không thể hỏi người này. Vui lòng chọn người khác.
alert-card-passed = { $kind } · ↪️ <b>Yêu cầu { $number }: { $name } chuyển lại</b> · { $area }
    { $what }
alert-relief = 🔄 Cần người thay ngay
alert-relief-end = Tôi vẫn tiếp tục
alert-relief-asked = Đang hỏi những người khác. Bạn vẫn xử lý yêu cầu { $number } cho đến khi có người nhận thay.
alert-card-relief = { $kind } · 🔄 <b>Yêu cầu { $number }: { $name } cần người thay</b> · { $area }
    { $what }
alert-relieved = ✅ Yêu cầu { $number }: <b>{ $name }</b> đã nhận thay bạn.
alert-write = ✏️ Nhắn tin
alert-card-unreached = { $kind } · 🔔 <b>Yêu cầu { $number }: không liên lạc được với người đang trực</b> · { $area }
    { $what }

    Đang gọi tất cả điều phối viên và trung tâm chỉ huy.
