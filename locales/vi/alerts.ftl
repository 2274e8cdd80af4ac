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
alert-taken-by = Yêu cầu { $number } đã có người nhận: { $name }.
alert-over = Yêu cầu { $number } đã kết thúc.
alert-not-yours = Yêu cầu { $number } hiện không thuộc về bạn và chưa ai nhận. Nếu muốn nhận, hãy nhấn “Để tôi nhận”.
alert-still-on-it = Yêu cầu { $number }: bạn vẫn đang xử lý chứ? Nếu bạn không trả lời, yêu cầu sẽ chuyển cho người tiếp theo.
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
alert-late = Yêu cầu { $number } · { $area }: chậm { $minutes } phút
alert-late-more = và { $count } yêu cầu khác
alert-found-again = ⚠️ Các yêu cầu sau đã bị dừng, không ai được gọi thêm. Nay đã tiếp tục:
    { $alerts }
alert-outage = ⚠️ Weft ngừng hoạt động từ { $from } đến { $until }. Không yêu cầu nào bị chậm.
alert-outage-late = ⚠️ Weft ngừng hoạt động từ { $from } đến { $until }. Các yêu cầu sau bị chậm, nay đã tiếp tục:
    { $alerts }
