# What people send besides text, and what becomes of it.
relay-kind-poll = 📊 cuộc thăm dò
relay-kind-live-location = 📍 vị trí trực tiếp, ở trên
relay-follows-photo = 🖼 ảnh, ở dưới
kind-live-ended = 📍 vị trí trực tiếp, đã kết thúc
kind-album = 🖼 album, ở dưới: { $count }
kind-place-shared = 📍 đã chia sẻ một địa điểm
kind-place-shared-in = 📍 đã chia sẻ một địa điểm ({ $area })
kind-contact-offered = 👤 một liên hệ; sẽ hiện ở đây khi người gửi đồng ý
kind-contact-ask = 👤 Cho những người khác xem liên hệ này: { $name }, { $phone }? Hiện họ chỉ thấy là bạn đã gửi một liên hệ.
kind-contact-yes = Có, cho xem
kind-contact-no = Không
kind-contact-shown = 👤 Những người khác đã xem được liên hệ.
kind-contact-kept = 👤 Liên hệ vẫn được giấu.
kind-contact-danger = 👤 Có thể bạn đang gặp nguy hiểm, nên nhân viên giờ xem được liên hệ bạn đã gửi.
kind-what = { $what ->
    [story] tin (story)
    [paid] nội dung trả phí
    [once] nội dung xem một lần
    [giveaway] chương trình tặng quà
    [invoice] hóa đơn
    [game] trò chơi
    [checklist] danh sách việc cần làm
    [gift] quà tặng
    [account] tài khoản
   *[other] loại không rõ
  }
kind-not-passed = ⚠️ không chuyển được: { $what }
kind-not-passed-you = Không chuyển được: { $what }. Những người khác thấy là bạn đã gửi. Vui lòng viết thành chữ, hoặc gửi ảnh, tin nhắn thoại hoặc tệp.
mark-forwarded = {" "}· chuyển tiếp
mark-withdrawn-by = {" "}· { $by } đã thu hồi, { $at }
accounts-hidden = Tên và liên kết tài khoản Telegram không được chuyển đi. Tin nhắn của bạn đã đến, chỗ đó hiện •••.
correction-head = ✏️ <b>Người dịch đã sửa</b>
correction-ask = ✏️ Tin nhắn này đã được sửa sau khi bạn dịch. Vui lòng dịch lại: trả lời tại đây.
stakes-wait = ✋ <b>Vui lòng chờ một người xác nhận.</b> Đến giờ mới chỉ có máy dịch.
stakes-first = ❗ <b>Vui lòng dịch tin này trước.</b> Một từ sai ở đây có thể gây hại.
withdraw-how = Ở đây không có gì của bạn để thu hồi. Hãy trả lời /withdraw vào tin nhắn bạn đã gửi.
withdraw-last = Thu hồi tin cuối
withdraw-own-ask = Thu hồi tin nhắn cuối của bạn? Tin sẽ biến mất với những người khác, và họ thấy là tin đã được thu hồi.
withdrawn-own = 🚫 Đã thu hồi. Những người khác không còn thấy tin; họ thấy là tin đã được thu hồi.
withdrawn-by-resident = 🚫 { $name } (hội thoại { $number }) đã thu hồi một tin nhắn lúc { $at }.
withdrawn-by-resident-interpreter = 🚫 Cư dân (hội thoại { $number }) đã thu hồi một tin nhắn lúc { $at }.
withdrawn-translation = 🚫 Người dịch đã thu hồi bản dịch của tin nhắn này.
flood-note = Bạn đang viết rất nhanh. Mọi thứ đều được giữ; nhân viên giờ đọc chung trong một tin nhắn.
copy-refused = ⚠️ Có tin nhắn (hội thoại { $number }) không hiện được như lúc viết. Nội dung:
voice-as-audio = 🎤 Telegram của bên kia không nhận tin nhắn thoại: tin của bạn đã đến dưới dạng tệp.
command-withdraw = Thu hồi một tin nhắn
