# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-arrival-coming-now = Có người đang đến chỗ bạn ngay bây giờ.
phrase-arrival-where-are-you = Bạn đang ở đâu?
phrase-arrival-how-many-people = Có bao nhiêu người đang ở cùng bạn?
phrase-waiting-wait-here = Vui lòng đợi ở đây.
phrase-waiting-interpreter-coming = Một người dịch đang vào cuộc trò chuyện này.
phrase-waiting-message-received = Chúng tôi đã nhận được tin nhắn của bạn.
phrase-quarantine-stay-home = Vui lòng ở yên trong nhà và luôn đóng cửa.
phrase-health-need-doctor = Bạn có cần bác sĩ không?
phrase-health-send-temperature = Vui lòng gửi ảnh chụp nhiệt kế có hiện thân nhiệt của bạn.
phrase-health-pain-where = Bạn bị đau ở đâu?
phrase-health-breathe-well = Bạn có thở được bình thường không?
phrase-medicine-needed = Bạn có cần thuốc không? Vui lòng gửi ảnh chụp hộp thuốc.
phrase-food-coming = Đồ ăn sẽ được mang đến tận cửa nhà bạn.
phrase-home-name-and-flat = Bạn tên là gì, và đang ở tòa nhà nào, căn hộ số mấy?
phrase-thanks-thank-you = Cảm ơn bạn.
phrase-danger-call-120 = Hãy gọi 120 ngay.
phrase-danger-are-you-safe = Lúc này bạn có an toàn không?
phrase-calm-not-understood = Tôi chưa hiểu. Vui lòng nói lại bằng cách khác.
phrase-calm-write-short = Vui lòng viết câu ngắn.
phrase-calm-yes-no = Vui lòng trả lời “có” hoặc “không”.
