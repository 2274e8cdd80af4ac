alert-kind-unanswered = 💬 Chưa trả lời
unanswered-alert = ⏳ <b>{ $name }</b> chờ trả lời từ { $since } · { $language }
    { $words }
unanswered-earlier = và { $count } tin nhắn trước đó
unanswered-no-words = (không có chữ: ảnh, tin nhắn thoại, vị trí hoặc tệp)
unanswered-ended-answered = { $name } đã trả lời.
unanswered-ended-not-needed = { $name } cho biết không cần trả lời.
unanswered-ended-closed = { $name } đã kết thúc hội thoại.
unanswered-next = ⏳ Chưa có ai trả lời nên chúng tôi đang gọi những người tiếp theo. Tin nhắn của bạn đã được lưu, bạn cứ viết tiếp ở đây. Nếu khẩn cấp, hãy gọi { $numbers }.
unanswered-nobody = ⏳ Hiện không có ai trực nên chúng tôi đang gọi các điều phối viên và trung tâm chỉ huy. Tin nhắn của bạn đã được lưu, bạn cứ viết tiếp ở đây. Nếu khẩn cấp, hãy gọi { $numbers }.
unanswered-unreached = ⏳ Hiện không liên lạc được với người đang trực nên chúng tôi đang gọi các điều phối viên và trung tâm chỉ huy. Tin nhắn của bạn đã được lưu, bạn cứ viết tiếp ở đây. Nếu khẩn cấp, hãy gọi { $numbers }.
