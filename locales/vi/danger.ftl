# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.

danger-words =
    đau ngực | tức ngực | đau thắt ngực | không thở được | không thể thở | khó thở | ngừng thở |
    không còn thở | nghẹt thở | ngạt thở | hóc dị vật | đau tim dữ dội | nhồi máu | đột quỵ | tai biến |
    bất tỉnh | ngất xỉu | bị ngất | mất ý thức | hôn mê | gọi không dậy | co giật | chảy máu nhiều |
    ra máu nhiều | mất nhiều máu | xuất huyết | quá liều | ngộ độc | trúng độc | uống thuốc độc |
    tự tử | tự sát | muốn chết | không muốn sống | cháy nhà | bị cháy | hỏa hoạn | hoả hoạn | đám cháy |
    đang cháy | mùi ga | mùi gas | rò rỉ khí | rò rỉ ga | cứu tôi | cứu với | cấp cứu | xe cứu thương |
    khẩn cấp | gọi cảnh sát | gọi công an | vỡ ối | chuyển dạ | sắp sinh | đánh tôi | bị đánh | có dao |
    cầm dao | hiếp dâm | bạo hành | bạo lực gia đình | đột nhập | tấn công tôi | điện giật | chết đuối |
    đuối nước | kẹt thang máy
cancel-words = hủy | huỷ | hủy bỏ
