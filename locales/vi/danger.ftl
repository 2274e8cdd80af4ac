# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.

danger-words =
    đau ngực | ngực đau | tức ngực | nhói ngực | đau thắt ngực | không thở | thở không được | thở không nổi |
    không thể thở | khó thở | ngừng thở | ngưng thở | hụt hơi | nghẹt thở | ngạt thở | ngạt khói | ngạt khí |
    hóc dị vật | bị hóc | hóc xương | mắc nghẹn | bị nghẹn | đau tim | nhồi máu | ngừng tim | tim ngừng đập |
    đột quỵ | đột quị | tai biến | bất tỉnh | ngất xỉu | bị ngất | ngất rồi | ngất đi | ngất lịm | bị xỉu | xỉu rồi |
    mất ý thức | hôn mê | gọi không dậy | gọi không tỉnh | không tỉnh lại | co giật | động kinh | chảy máu nhiều |
    chảy nhiều máu | máu chảy nhiều | ra máu nhiều | ra nhiều máu | mất nhiều máu | chảy máu không ngừng |
    máu chảy không ngừng | không cầm được máu | cầm máu không được | nôn ra máu | ói ra máu | ho ra máu | xuất huyết |
    băng huyết | quá liều | ngộ độc | trúng độc | uống thuốc độc | uống thuốc sâu | uống thuốc trừ sâu |
    uống thuốc chuột | uống nhiều thuốc ngủ | vỉ thuốc ngủ | lọ thuốc ngủ | tự tử | tự sát | tự vẫn |
    tự làm hại mình | cắt cổ tay | rạch tay | treo cổ | thắt cổ | nhảy lầu | muốn chết | không muốn sống |
    chẳng muốn sống | sắp chết | nguy kịch | nguy hiểm tính mạng | cháy nhà | nhà cháy | nhà tôi cháy | bị cháy |
    có cháy | cháy rồi | cháy lớn | cháy to | cháy! | hỏa hoạn | hoả hoạn | đám cháy | đang cháy | nhiều khói |
    khói nhiều | đầy khói | khói mù mịt | phát nổ | nổ bình ga | nổ bình gas | vụ nổ | mùi ga | mùi gas | mùi khí ga |
    rò rỉ khí | rò rỉ ga | rò rỉ gas | rò ga | rò gas | xì ga | xì gas | cứu tôi | cứu em | cứu con | cứu mẹ |
    cứu bố | cứu ba | cứu cháu | cứu chúng tôi | cứu bọn em | cứu mạng | cứu với | cứu! | kêu cứu | cầu cứu |
    cứu hỏa | cứu hoả | giúp tôi với! | giúp em với! | giúp với! | giúp tôi! | cấp cứu | xe cứu thương | khẩn cấp |
    gọi cảnh sát | báo cảnh sát | gọi công an | báo công an | gọi 120 | gọi 110 | gọi 119 | vỡ ối | vỡ nước ối |
    chuyển dạ | sắp sinh | sắp đẻ | đau đẻ | sảy thai | đánh tôi | đánh em | đánh con | đánh vợ | đánh mẹ | đánh đập |
    bị đánh | có dao | cầm dao | có súng | bị đâm | bị chém | giết tôi | giết em | đòi giết | dọa giết | doạ giết |
    bóp cổ | hiếp dâm | cưỡng hiếp | xâm hại | quấy rối tình dục | bạo hành | bạo lực gia đình | đột nhập | có trộm |
    bị cướp | có cướp | bắt cóc | tấn công tôi | bị tấn công | điện giật | chết đuối | đuối nước | kẹt thang máy |
    kẹt trong thang máy | mắc kẹt trong | sốc phản vệ | dị ứng nặng | bỏng nặng | cuu toi | cuu voi | cuu em |
    khong tho duoc | kho tho | dau nguc | tuc nguc | chay mau nhieu | cap cuu | xe cuu thuong | chay nha | co giat |
    dot quy | bat tinh | ngat xiu | khan cap | goi canh sat
cancel-words = hủy | huỷ | hủy bỏ | huỷ bỏ | dừng lại
