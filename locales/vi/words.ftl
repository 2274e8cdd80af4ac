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
