# Nơi ở.
area-how = Bạn cũng có thể viết tên hoặc gửi vị trí của mình (📎).
area-ask = Bạn sống ở khu dân cư nào?
area-yours = Bạn sống ở <b>{ $area }</b>. Nếu không đúng, hãy chọn khu dân cư của bạn:
area-unknown = Tôi không biết
area-all = Tất cả khu dân cư
area-other = 📍 Khu dân cư khác
area-near = Đây là những nơi gần vị trí bạn gửi nhất. Là nơi nào?
area-near-none = Không có khu dân cư nào của chúng tôi gần vị trí bạn gửi.
# Trên nút: khu dân cư hoặc cổng, và khoảng cách.
area-near-label = { $name } · { $away }
area-metres = { $metres } m
area-kilometres = { $kilometres } km
area-office = 📍 Không sao: trung tâm chỉ huy đã nhận tin nhắn của bạn. Họ sẽ tìm ra khu dân cư và trả lời bạn ở đây.
area-noted = 📍 Đã ghi: bạn sống ở { $area }.
area-at-gate = 📍 Đã ghi: bạn sống ở { $area }. Trong lúc bạn chờ ở cổng, nhân viên ở đó đọc tin nhắn của bạn.
area-moved-you = 📍 Từ giờ tin nhắn của bạn đến nhân viên { $area }. Họ cũng đọc được những gì bạn đã viết trước đó.
gate-near = Đây là những cổng gần bạn nhất. Bạn đang ở cổng nào?
receipt-for = Người nhận: { $names }.
receipt-read = 👀 { $name } đang đọc tin nhắn của bạn. Câu trả lời sẽ đến ở đây.
# Một hội thoại.
case-card = 🗂 Hội thoại
case-set-area = 📍 Chọn khu dân cư
case-pass = Chuyển
case-pass-ask = Chuyển hội thoại { $number } ({ $name }) đến khu dân cư nào? Hãy chọn hoặc viết tên.
case-pass-sure = Chuyển hội thoại { $number } ({ $name }) đến { $area }? Nhân viên ở đó sẽ đọc tất cả, và { $name } sẽ được báo.
case-pass-yes = Có, chuyển
case-pass-no = Không, giữ ở đây
case-passed = ☑️ Hội thoại { $number } ({ $name }) giờ do { $area } phụ trách.
case-passed-by = 🗂 { $by } đã chuyển hội thoại { $number } ({ $name }) đến { $area }.
case-moved = 📍 { $name } sống ở { $area }. Hội thoại { $number } giờ do nhân viên ở đó phụ trách.
case-there-already = Hội thoại { $number } đã ở khu dân cư đó rồi.
case-leave = Rời
case-leave-one = Rời { $number } · { $name }
case-left = Bạn đã rời hội thoại { $number } ({ $name }) và không nhận tin nhắn của nó nữa. Nếu trả lời, bạn sẽ tham gia lại.
case-only-reader = Không còn ai khác đọc hội thoại { $number }, nên bạn không thể rời. Hãy chuyển hoặc kết thúc nó.
answering-now = ✍️ Đang trả lời lúc này: { $names }
answering-ask = ✍️ Hội thoại { $number } ({ $name }): { $names } đang trả lời. Chưa gửi gì cả. Bạn cũng trả lời chứ?
answering-too = Có, tôi cũng trả lời
# Khi ca trực bắt đầu và kết thúc.
duty-ended = Ca trực của bạn đã xong, nhưng bạn vẫn nhận tin nhắn của các hội thoại này: { $cases }. Bạn muốn rời chứ?
duty-leave-all = Rời tất cả
duty-keep = Giữ tất cả
duty-kept = Bạn vẫn nhận tin nhắn của các hội thoại này.
duty-left = Bạn đã rời: { $cases }
duty-none = Không còn hội thoại nào để rời.
duty-stays = Không còn ai khác đọc những hội thoại này, nên bạn vẫn phụ trách: { $cases }
recap-duty = 🗂 <b>Hội thoại đang mở mà bạn đọc từ bây giờ: { $count }</b>
# Viết trước.
write-whom = Bạn muốn viết cho ai? Hãy gửi tên hoặc số hội thoại.
write-which = Bạn muốn viết cho ai?
write-nobody = “{ $words }”: không tìm thấy ai trong số những người bạn được viết. Hãy thử tên khác hoặc số hội thoại. Gửi /cancel để hủy.
write-unreachable = Không liên lạc được với { $name } trên Telegram, nên không thể viết từ đây.
write-prompt = Hãy viết tin nhắn cho { $name }. Gửi /cancel để hủy.
write-first = 💬 <b>{ $name }</b>, nhân viên { $area }, đang viết cho bạn. Bạn có thể trả lời ở đây bằng tiếng của mình.
write-first-office = 💬 Nhân viên <b>{ $name }</b> đang viết cho bạn. Bạn có thể trả lời ở đây bằng tiếng của mình.
command-area = Khu dân cư của bạn
command-write = Viết cho ai đó
