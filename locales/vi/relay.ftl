relay-lines = { $lines }
relay-resident = Cư dân
relay-head-staff-resident = 💬 <b>{ $name }</b> · hội thoại { $number } · { $language }{ $marks }
relay-head-staff-staff = ↩️ <b>{ $author }</b> → { $name } · hội thoại { $number }{ $marks }
relay-head-interpreter-resident = 💬 <b>Cư dân</b> · hội thoại { $number } · { $language }{ $marks }
relay-head-interpreter-staff = ↩️ <b>Nhân viên</b> · hội thoại { $number } · { $language }{ $marks }
relay-head-resident = 💬 <b>Nhân viên</b>{ $marks }
relay-head-author = → <b>{ $name }</b> · hội thoại { $number }{ $marks }
relay-mark-edited = {" "}· đã sửa
relay-mark-assumed = {" "}(đoán ngôn ngữ)
relay-by-machine = 🤖 <b>Máy dịch</b>, { $engine ->
    [firefox] Firefox
    [libretranslate] LibreTranslate
   *[other] { $engine }
  }
relay-by-phrase = 👥 <b>Câu dịch sẵn</b>, do người dịch
relay-by-person = 🗣 <b>Người dịch</b>
relay-not-translated = ⚠️ <b>Chưa dịch được.</b> Hiện chưa có máy dịch nào dùng được; sẽ tự thử lại.
relay-broken = ⚠️ Hãy đối chiếu với bản gốc: { $values }
relay-kind-photo = 🖼 ảnh, ở trên
relay-kind-voice = 🎤 tin nhắn thoại, ở trên
relay-kind-video = 🎬 video, ở trên
relay-kind-video-note = 🎬 tin nhắn video, ở trên
relay-kind-sticker = nhãn dán, ở trên
relay-kind-location = 📍 vị trí, ở trên
relay-kind-contact = 👤 đã chia sẻ một liên hệ; người dịch không thấy
relay-kind-audio = 🎵 âm thanh, ở trên
relay-kind-animation = 🎞 ảnh động, ở trên
relay-kind-venue = 📍 địa điểm, ở trên
relay-kind-other = ⚠️ một tin nhắn thuộc loại không chuyển được (bình chọn, trò chơi hoặc tương tự)
relay-kind-person = 🙋 muốn nói với một người
relay-follows-document = 📎 tệp, ở dưới
relay-follows-video = 🎬 video, ở dưới
relay-follows-audio = 🎵 âm thanh, ở dưới
relay-follows-animation = 🎞 ảnh động, ở dưới
relay-lost-big = ⚠️ 📎 một tệp quá lớn, không chuyển được
relay-lost-gone = ⚠️ 📎 một tệp không chuyển được
relay-quote = ❝{ $words }❞
relay-contact = 👤 liên hệ: { $name }, { $phone }
relay-phrases-all = 💬 Tất cả câu mẫu …
relay-phrases = Nhấn một câu: câu đó sẽ được gửi cho <b>{ $name }</b> (hội thoại { $number }) bằng ngôn ngữ của họ.
relay-answer = Trả lời
relay-close = Kết thúc hội thoại
relay-received = Tin nhắn của bạn đã được chuyển đến nhân viên { $area }. Họ sẽ trả lời ở đây.
relay-kept = Tin nhắn của bạn đã được lưu và sẽ được đọc ngay khi có nhân viên. Nếu khẩn cấp, hãy gọi <b>120</b> (cấp cứu), <b>110</b> (cảnh sát) hoặc <b>119</b> (cứu hỏa).
relay-which-area = Tin nhắn của bạn đã được lưu. Bạn sống ở khu dân cư nào? Nhân viên ở đó sẽ đọc.
relay-no-area = Tin nhắn của bạn đã được lưu, nhưng ở đây chưa có khu dân cư nào được thiết lập. Nếu khẩn cấp, hãy gọi <b>120</b> (cấp cứu), <b>110</b> (cảnh sát) hoặc <b>119</b> (cứu hỏa).
relay-person-asked = 🙋 Nhân viên { $area } đã biết bạn muốn nói với một người. Hãy viết vào đây là chuyện gì, bằng tiếng của bạn.
relay-language-assumed = Hình như bạn đang viết bằng { $language }. Nếu không phải, hãy nhấn vào ngôn ngữ của bạn.
relay-language-other = Đây có vẻ không phải { $language }. Nếu bạn muốn được trả lời bằng ngôn ngữ khác, hãy nhấn vào ngôn ngữ đó.
relay-language-name = { $name }
relay-language-fixed = Ngôn ngữ của bạn từ giờ là { $language }: tin nhắn của bạn được dịch từ ngôn ngữ này, và câu trả lời được dịch sang ngôn ngữ này.
relay-file-big = Tệp này quá lớn, không chuyển được: tối đa { $limit } MB. Những gì khác bạn viết đều đã đến, kèm ghi chú là thiếu một tệp. Vui lòng gửi tệp nhỏ hơn, hoặc gửi ảnh.
relay-file-gone = Tệp này không chuyển được. Những gì khác bạn viết đều đã đến, kèm ghi chú là thiếu một tệp. Vui lòng gửi lại tệp, hoặc gửi ảnh.
relay-other-not-passed = Loại tin nhắn này không chuyển được; người đọc cuộc trò chuyện này chỉ thấy là bạn đã gửi. Vui lòng gửi chữ, ảnh, tin nhắn thoại hoặc tệp.
relay-answer-prompt = Hãy viết câu trả lời cho { $name } (hội thoại { $number }). Gửi /cancel để hủy.
relay-pick-case = Gửi cho ai? Hãy nhấn một hội thoại, điều bạn vừa viết sẽ được gửi đến đó. Nếu bạn trả lời một tin nhắn, câu trả lời sẽ tự vào đúng hội thoại.
relay-case-label = { $number } · { $name }
relay-own-question = Là câu hỏi của tôi
relay-no-cases = Không có hội thoại nào đang mở, nên chưa gửi gì cả. Đây có phải câu hỏi của riêng bạn không?
relay-interpreter-hint = Để dịch, hãy trả lời đúng tin nhắn mà bạn dịch. Chưa gửi gì cả. Đây có phải câu hỏi của riêng bạn không?
relay-picked-gone = Đoạn đó không còn nữa. Vui lòng viết lại.
relay-waited-too-long = Điều bạn viết lúc trước mà chưa chọn hội thoại đã không gửi cho ai và không còn được lưu. Nếu vẫn cần, hãy viết lại.
relay-not-a-copy = Tin nhắn đó không thuộc hội thoại nào. Hãy trả lời một tin nhắn trong hội thoại, hoặc nhấn nút “Trả lời”. Chưa gửi gì cả.
relay-text-only = Vui lòng dịch bằng chữ.
relay-interpreted-staff = ✓ Nhân viên đã nhận được bản dịch của bạn.
relay-interpreted-resident = ✓ Cư dân đã nhận được bản dịch của bạn.
relay-undelivered = ⚠️ Tin nhắn của bạn cho { $name } (hội thoại { $number }) không gửi được: không liên lạc được với người này trên Telegram.
case-unknown = Không có hội thoại này, hoặc không phải của bạn.
case-closed-already = Hội thoại { $number } đã kết thúc. Nếu cư dân nhắn lại, một hội thoại mới sẽ được mở.
case-closed-toast = Hội thoại { $number } đã kết thúc.
case-closed-you = Nhân viên đã kết thúc cuộc trò chuyện này. Bạn cứ nhắn lại bất cứ lúc nào: một cuộc trò chuyện mới sẽ được mở.
case-closed-staff = ☑️ { $by } đã kết thúc hội thoại { $number } ({ $name }).
case-closed-interpreter = ☑️ Hội thoại { $number } đã kết thúc. Cảm ơn bạn đã dịch giúp.
offer-card = 🗣 <b>Bạn dịch giúp được không?</b> { $language } ↔ { $other } · hội thoại { $number }
offer-accept = Được, để tôi dịch
offer-decline = Bây giờ thì chưa
offer-card-yours = 🗣 Bạn dịch cho hội thoại { $number }: { $language } ↔ { $other }.
    Mọi điều đã nói sẽ được gửi cho bạn ngay sau đây. Hãy <b>trả lời</b> từng tin nhắn bằng bản dịch của bạn: bản dịch đó sẽ thay bản máy dịch ở cả hai phía. Không ai thấy tên hay tài khoản của bạn.
offer-card-taken = Hội thoại { $number } ({ $language }): đã có người dịch khác nhận. Cảm ơn bạn.
offer-card-declined = Hội thoại { $number } ({ $language }): bạn đã chọn “Bây giờ thì chưa”.
offer-card-left = Hội thoại { $number } ({ $language }): bạn đã trả lại. Cảm ơn bạn.
offer-card-withdrawn = Hội thoại { $number } ({ $language }): bạn không còn dịch ở đây nữa. Cảm ơn bạn.
offer-card-over = Hội thoại { $number } ({ $language }): không cần người dịch nữa.
offer-hand-back = Trả lại
offer-taken = Đã có người dịch khác nhận hội thoại này, hoặc hội thoại đã kết thúc.
interpreter-not-yours = Bạn không phải người dịch của hội thoại này.
interpreter-joined = 🗣 Một người dịch ({ $language }) đã vào hội thoại { $number }.
interpreter-joined-you = 🗣 Một người dịch đã vào cuộc trò chuyện này.
interpreter-left = 🗣 Người dịch đã rời hội thoại { $number } ({ $language }). Máy vẫn tiếp tục dịch; đang hỏi những người dịch khác.
interpreter-lost = 🗣 Không còn liên lạc được với người dịch của hội thoại { $number } ({ $language }). Máy vẫn tiếp tục dịch; đang hỏi những người dịch khác.
alert-danger = 🆘 <b>{ $name }</b> đã viết:
    { $words }
danger-not-relayed = 🆘 Lời của { $name } chỉ có trong yêu cầu { $number }: không chuyển được thành hội thoại. Hãy chắc chắn rằng có người trả lời; nguyên nhân có trong nhật ký.
emergency-numbers = 🆘 <b>Nếu gặp nguy hiểm, hãy gọi ngay:</b>
    <b>120</b> cấp cứu
    <b>110</b> cảnh sát
    <b>119</b> cứu hỏa
    Người đang trực đã được báo. Bạn hãy tiếp tục nhắn ở đây.
