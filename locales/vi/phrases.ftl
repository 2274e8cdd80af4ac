# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-01-coming-now = Có người đang đến chỗ bạn ngay bây giờ.
phrase-02-wait-here = Vui lòng đợi ở đây.
phrase-03-need-doctor = Bạn có cần bác sĩ không?
phrase-04-where-are-you = Bạn đang ở đâu?
phrase-05-send-temperature = Vui lòng gửi ảnh chụp nhiệt kế có hiện thân nhiệt của bạn.
phrase-06-call-120 = Hãy gọi 120 ngay.
phrase-07-stay-home = Vui lòng ở yên trong nhà và luôn đóng cửa.
phrase-08-are-you-safe = Lúc này bạn có an toàn không?
phrase-09-how-many-people = Có bao nhiêu người đang ở cùng bạn?
phrase-10-medicine-needed = Bạn có cần thuốc không? Vui lòng gửi ảnh chụp hộp thuốc.
phrase-11-food-coming = Đồ ăn sẽ được mang đến tận cửa nhà bạn.
phrase-12-interpreter-coming = Một người dịch đang vào cuộc trò chuyện này.
phrase-13-not-understood = Tôi chưa hiểu. Vui lòng nói lại bằng cách khác.
phrase-14-write-short = Vui lòng viết câu ngắn.
phrase-15-pain-where = Bạn bị đau ở đâu?
phrase-16-breathe-well = Bạn có thở được bình thường không?
phrase-17-yes-no = Vui lòng trả lời “có” hoặc “không”.
phrase-18-thank-you = Cảm ơn bạn.
phrase-19-message-received = Chúng tôi đã nhận được tin nhắn của bạn.
phrase-20-name-and-flat = Bạn tên là gì, và đang ở tòa nhà nào, căn hộ số mấy?
