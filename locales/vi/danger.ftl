danger-family-breath = không thở được
danger-family-heart = tim hoặc đột quỵ
danger-family-blood = chảy máu nhiều
danger-family-wound = bị thương hoặc bỏng
danger-family-fall = ngã
danger-family-unconscious = bất tỉnh hoặc co giật
danger-family-poison = ngộ độc hoặc uống thuốc
danger-family-self-harm = nguy cơ tự tử
danger-family-fire = cháy hoặc khói
danger-family-gas = mùi ga
danger-family-flood = ngập lụt hoặc đuối nước
danger-family-trapped = mắc kẹt hoặc bị vùi lấp
danger-family-birth = sinh con
danger-family-attack = bị tấn công hoặc đe dọa
danger-family-weapon = vũ khí
danger-family-rape = bạo lực tình dục
danger-family-break-in = đột nhập hoặc cướp
danger-family-missing-child = trẻ mất tích
danger-family-help = kêu cứu
danger-alert = 🆘 <b>{ $family }</b>
    <b>{ $name }</b> đã viết:
    { $words }
    { $facts }
danger-fact-language = Ngôn ngữ: { $language }
danger-fact-gate = Đã báo đến tại cổng: { $gate }
danger-fact-group = Viết trong một nhóm. Có thể người này chưa bắt đầu dùng bot nên câu trả lời có thể không đến.
danger-ask = 🆘 <b>Bạn có đang gặp nguy hiểm không?</b> Nếu có, hãy gọi ngay:
    { $numbers }

    Nếu gặp nguy hiểm, hãy chạm nút đầu tiên, chúng tôi sẽ gọi người ngay. Nếu bạn không chạm gì, chúng tôi sẽ gọi sau hai phút.
danger-ask-yes = 🆘 Tôi gặp nguy hiểm
danger-ask-no = Tôi cần việc khác
danger-ask-calm = Được rồi. Bạn hãy viết ở đây điều bạn cần: nhân viên sẽ đọc, bằng ngôn ngữ của bạn cũng được. Gửi /help để xem bạn còn có thể làm gì.
danger-in-group = 🆘 Nếu gặp nguy hiểm, hãy gọi ngay: { $numbers }. Người đang trực đã được báo. Hãy chạm nút bên dưới và nhắn riêng cho chúng tôi.
danger-in-group-button = Nhắn riêng
danger-own = Nếu chính bạn đang gặp nguy hiểm, hãy chạm vào đây, chúng tôi sẽ gọi người ngay.
danger-fact-in-group = Viết trong nhóm: { $group }
danger-fact-nameless = Tên được ẩn nên không thể nhắn riêng. Hãy trả lời trong nhóm hoặc đến tận nơi.
