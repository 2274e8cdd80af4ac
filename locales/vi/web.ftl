web-begin = 👋 Bạn đang ở: <b>{ $gate }</b>, { $area }.
    Hãy nhấn nút lớn, sẽ có người đến chỗ bạn.
web-wait = ⏳ Đang có rất nhiều người gọi, yêu cầu của bạn chưa gửi được. Vui lòng đợi một phút rồi thử lại. Nếu không thể đợi, hãy gọi một số bên dưới.
web-unknown-gate = ⚠️ Không có cổng nào ở địa chỉ này nên chưa có ai được gọi. Vui lòng so lại địa chỉ với tờ áp phích, từng chữ một. Nếu vẫn không được, hãy gọi một số bên dưới.
web-gone = Trang này không còn nữa. Nếu cần người, hãy mở lại địa chỉ trên tờ áp phích ở cổng, hoặc gọi một số bên dưới.
web-trouble = ⚠️ Đã có trục trặc, chưa gửi được gì. Vui lòng thử lại. Nếu gấp, hãy gọi một số bên dưới.
web-numbers = Khi khẩn cấp, hãy gọi:
web-ring = ☎️ Văn phòng: <b>{ $number }</b>
web-write-below = Bạn có thể viết cho chúng tôi bất cứ lúc nào, bằng ngôn ngữ của bạn: người đến chỗ bạn sẽ nhận được.
web-write = ✍️ Viết cho chúng tôi
web-write-ask = Hãy viết bằng ngôn ngữ của bạn. Nhân viên đọc bằng ngôn ngữ của họ, và câu trả lời hiện trên trang của bạn.
web-send = Gửi
web-you = 👤 Tên và điện thoại
web-you-ask = Nếu muốn, hãy cho biết tên và số điện thoại để chúng tôi gọi cho bạn. Chỉ nhân viên mới thấy.
web-name = Tên của bạn
web-phone = Số điện thoại
web-save = Lưu
web-phone-wrong = Đây có vẻ không phải số điện thoại. Vui lòng kiểm tra lại, hoặc để trống.
web-reloads = Trang này tự cập nhật. Hãy để mở.
web-your-words = <b>Bạn đã viết:</b>
web-no-telegram = {""}
    📵 Không có Telegram: câu trả lời của bạn hiện trên trang web của người này.
web-no-telegram-phone = {""}
    ☎️ Điện thoại: <b>{ $phone }</b>
web-medium-unseen = Người này không có Telegram và đọc tin của bạn trên một trang web chỉ hiện chữ. Vui lòng viết bằng lời.
web-code = Nhập phần đứng sau <b>{ $mark }</b> trong địa chỉ trên tờ áp phích:
web-next = Tiếp
web-tap-again = ⚠️ Trang này đã cũ nên chưa có ai được gọi. Vui lòng nhấn nút một lần nữa.
