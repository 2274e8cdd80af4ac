# Plain words for the main commands, each a whole message that says nothing else (bot/people/plain_words.py).
# Separated by |. Case, accents and punctuation do not matter. Nobody reads them. No lone "help": it may be a cry.

words-shifts = ca | các ca | đăng ký | đăng kí | đăng ký ca | tôi muốn đăng ký | xem ca | ca tình nguyện
words-myshifts = ca của tôi | các ca của tôi | lịch của tôi
words-cant = không đến được | tôi không đến được | tôi không thể đến | không thể đến | tôi không đi được | không đi được | hủy ca | huỷ ca
words-gate = đăng ký đến | check-in | check in | tôi ở cổng | tôi đang ở cổng | đang ở cổng
words-language = ngôn ngữ | đổi ngôn ngữ | ngôn ngữ của tôi | ngôn ngữ khác | tiếng khác
words-duty = trực | ai đang trực | ai trực | trực ban | lịch trực
words-cancel = hủy | huỷ | hủy bỏ | huỷ bỏ | dừng lại
words-thanks = cảm ơn | cám ơn | xin cảm ơn | cảm ơn bạn | cảm ơn nhiều | cảm ơn rất nhiều | cảm ơn các bạn | cảm ơn anh | cảm ơn chị | cảm ơn anh chị | chân thành cảm ơn | cảm ơn ạ | dạ cảm ơn | vâng cảm ơn | ok cảm ơn | vâng | dạ | dạ vâng | được rồi | tôi hiểu rồi | hiểu rồi | chúc ngủ ngon | tạm biệt

# Small words that forms understand (bot/spine/texts/typed_words.py).
typed-today = hôm nay | tối nay | đêm nay
typed-tomorrow = ngày mai | mai | tối mai | sáng mai
typed-after-tomorrow = ngày kia | mốt | ngày mốt
typed-this-week = này | tuần này
typed-next-week = tới | sau | tuần sau | tuần tới
typed-next-day = hôm sau | ngày hôm sau | sáng hôm sau
typed-none = không | không cần | không có | không yêu cầu | ngôn ngữ nào cũng được
typed-people = người | bạn | tình nguyện viên
typed-morning = sáng | buổi sáng
typed-midday = trưa | buổi trưa
typed-evening = chiều | buổi chiều
typed-night = tối | đêm | buổi tối | khuya
typed-noon = giữa trưa
typed-midnight = nửa đêm
typed-hour = giờ | lúc | vào lúc | h
typed-tonight = tối nay | đêm nay
typed-tomorrow-night = tối mai
typed-yesterday = hôm qua
