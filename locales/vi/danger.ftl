# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.
# Plea words may stand beside such a cry: "help, please, quickly".

danger-words =
    đau ngực | ngực đau | tức ngực | nhói ngực | đau thắt ngực | không thở | thở không được |
    thở không nổi | không thể thở | khó thở | ngừng thở | ngưng thở | hụt hơi | nghẹt thở |
    ngạt thở | ngạt khói | ngạt khí | hóc dị vật | bị hóc | hóc xương | mắc nghẹn | bị nghẹn |
    đau tim | nhồi máu | ngừng tim | tim ngừng đập | đột quỵ | đột quị | tai biến | bất tỉnh |
    ngất xỉu | bị ngất | ngất rồi | ngất đi | ngất lịm | bị xỉu | xỉu rồi | mất ý thức | hôn mê |
    gọi không dậy | gọi không tỉnh | không tỉnh lại | co giật | động kinh | chảy máu nhiều |
    chảy nhiều máu | máu chảy nhiều | ra máu nhiều | ra nhiều máu | mất nhiều máu |
    chảy máu không ngừng | máu chảy không ngừng | không cầm được máu | cầm máu không được |
    nôn ra máu | ói ra máu | ho ra máu | xuất huyết | băng huyết | quá liều | ngộ độc | trúng độc |
    uống thuốc độc | uống thuốc sâu | uống thuốc trừ sâu | uống thuốc chuột | uống nhiều thuốc ngủ |
    vỉ thuốc ngủ | lọ thuốc ngủ | tự tử | tự sát | tự vẫn | tự làm hại mình | cắt cổ tay |
    rạch tay | treo cổ | thắt cổ | nhảy lầu | muốn chết | không muốn sống | chẳng muốn sống |
    sắp chết | nguy kịch | nguy hiểm tính mạng | cháy nhà | nhà cháy | nhà tôi cháy | bị cháy |
    có cháy | cháy rồi | cháy lớn | cháy to | cháy! | hỏa hoạn | hoả hoạn | đám cháy | đang cháy |
    nhiều khói | khói nhiều | đầy khói | khói mù mịt | phát nổ | nổ bình ga | nổ bình gas | vụ nổ |
    mùi ga | mùi gas | mùi khí ga | rò rỉ khí | rò rỉ ga | rò rỉ gas | rò ga | rò gas | xì ga |
    xì gas | cứu tôi | cứu em | cứu con | cứu mẹ | cứu bố | cứu ba | cứu cháu | cứu chúng tôi |
    cứu bọn em | cứu mạng | cứu với | cứu! | kêu cứu | cầu cứu | cứu hỏa | cứu hoả | giúp tôi với! |
    giúp em với! | giúp với! | giúp tôi! | cấp cứu | xe cứu thương | khẩn cấp | gọi cảnh sát |
    báo cảnh sát | gọi công an | báo công an | gọi 120 | gọi 110 | gọi 119 | vỡ ối | vỡ nước ối |
    chuyển dạ | sắp sinh | sắp đẻ | đau đẻ | sảy thai | đánh tôi | đánh em | đánh con | đánh vợ |
    đánh mẹ | đánh đập | bị đánh | có dao | cầm dao | có súng | bị đâm | bị chém | giết tôi |
    giết em | đòi giết | dọa giết | doạ giết | bóp cổ | hiếp dâm | cưỡng hiếp | xâm hại |
    quấy rối tình dục | bạo hành | bạo lực gia đình | đột nhập | có trộm | bị cướp | có cướp |
    bắt cóc | tấn công tôi | bị tấn công | điện giật | chết đuối | đuối nước | kẹt thang máy |
    kẹt trong thang máy | mắc kẹt trong | sốc phản vệ | dị ứng nặng | bỏng nặng | cuu toi |
    cuu voi | cuu em | kho tho | dau nguc | tuc nguc | cap cuu | chay nha | co giat | dot quy |
    bat tinh | ngat xiu | khan cap |
    không hít thở được | không thể hít thở | không còn thở | không thấy thở | không hô hấp được |
    thở khó quá | thở không ra hơi | thở hổn hển | thở dốc | thở gấp | thở yếu lắm | thở không nỗi |
    khó hô hấp | thiếu không khí | thiếu oxy | tắc thở | tắt thở | tím tái | môi tím | mặt tím |
    mặt tái | người tím | hen suyễn lên cơn | lên cơn hen | hóc đồ | hóc kẹo | hóc thức ăn |
    mắc cổ họng | mắc ở cổ | mắc xương | nghẹn thở | nghẹn cổ | nghẹn quá | sặc khói | sặc sữa |
    sặc nước | ngạt quá | ngạt nước | sưng họng | sưng lưỡi | sưng cổ họng | siết cổ | đau ở ngực |
    đau vùng ngực | đau trong ngực | ngực tức quá | ngực nặng quá | ngực em đau | ngực tôi đau |
    ngực rất đau | ngực đang đau | tim đau | tim ngừng | tim không đập | tim ngưng đập |
    tim đập loạn | trụy tim | suy tim | ngưng tim | mất mạch | không có mạch | không còn mạch |
    méo miệng | liệt nửa người | tê nửa người | nói không rõ | chảy máu quá | chảy máu mãi |
    chảy máu đầm đìa | chảy máu đầu | chảy máu rất nhiều | chảy máu ghê | chảy rất nhiều máu |
    chảy quá nhiều máu | đang chảy máu | bị chảy máu | máu me | máu chảy lênh láng | máu ra nhiều |
    máu ra quá | máu chảy mãi | máu khắp nơi | máu không ngừng | máu không cầm | toàn máu |
    đầy máu | vũng máu | mất máu | ra máu | đứt tay | đứt ngón tay | đứt động mạch | đứt lìa |
    phun máu | hộc máu | tôi bị thương | em bị thương | mẹ bị thương | bố bị thương |
    con bị thương | anh bị thương | chị bị thương | nó bị thương | ba bị thương | cháu bị thương |
    tui bị thương | mình bị thương | người bị thương | bị thương nặng | bị thương rồi |
    bị thương ở | vết thương sâu | vết thương nặng | vết thương nghiêm trọng | bị bỏng | bị phỏng |
    phỏng nặng | phỏng nước sôi | bỏng nước sôi | bỏng dầu | bỏng lửa | bỏng toàn thân |
    đổ nước sôi | gãy chân | gãy tay | gãy xương | gãy cổ | gãy lưng | gãy sườn | chấn thương |
    rắn cắn | chó cắn | bị tai nạn | xe tông | xe đụng | bị xe | đập đầu | va đầu | vỡ đầu |
    bể đầu | té cầu thang | té lầu | té xuống | té từ | té không đứng dậy | té gãy | té nặng |
    ngã cầu thang | ngã lầu | ngã xuống | ngã từ | ngã không đứng dậy | ngã gãy | ngã nặng |
    mẹ tôi bị ngã | mẹ tôi ngã | mẹ bị ngã | mẹ bị té | mẹ em bị ngã | mẹ tôi té | mẹ em bị té |
    bố tôi bị ngã | bố tôi ngã | bố bị ngã | bố bị té | bố em bị ngã | bố tôi té | bố em bị té |
    ba tôi bị ngã | ba tôi ngã | ba bị ngã | ba bị té | ba em bị ngã | ba tôi té | ba em bị té |
    ông tôi bị ngã | ông tôi ngã | ông bị ngã | ông bị té | ông em bị ngã | ông tôi té |
    ông em bị té | bà tôi bị ngã | bà tôi ngã | bà bị ngã | bà bị té | bà em bị ngã | bà tôi té |
    bà em bị té | con tôi bị ngã | con tôi ngã | con bị ngã | con bị té | con em bị ngã |
    con tôi té | con em bị té | cháu tôi bị ngã | cháu tôi ngã | cháu bị ngã | cháu bị té |
    cháu em bị ngã | cháu tôi té | cháu em bị té | vợ tôi bị ngã | vợ tôi ngã | vợ bị ngã |
    vợ bị té | vợ em bị ngã | vợ tôi té | vợ em bị té | chồng tôi bị ngã | chồng tôi ngã |
    chồng bị ngã | chồng bị té | chồng em bị ngã | chồng tôi té | chồng em bị té | rơi từ lầu |
    rơi từ tầng | rơi xuống lầu | rơi từ ban công | rơi từ cửa sổ | không đứng dậy được |
    không dậy được | không đứng lên được | không ngồi dậy được | không nhúc nhích | không cử động |
    nằm bất động | ngất | xỉu | không tỉnh | chưa tỉnh | lay không | gọi mãi không dậy |
    gọi mãi không trả lời | không phản ứng | không có phản ứng | không còn phản ứng | mất tri giác |
    mất nhận thức | lên cơn giật | sùi bọt mép | trợn mắt | giật kinh phong | làm kinh | gục xuống |
    uống nhầm thuốc | uống nhầm hóa chất | uống thuốc tẩy | uống nước tẩy | uống hết thuốc |
    uống hết lọ thuốc | uống hết vỉ thuốc | uống quá nhiều thuốc | uống nhiều thuốc |
    uống cả lọ thuốc | uống cả vỉ thuốc | uống thuốc ngủ | uống axit | uống xăng | nuốt phải |
    nuốt pin | nuốt đồng xu | nuốt nhầm | nuốt hóa chất | nuốt cả lọ | nuốt dị vật | thuốc độc |
    thuốc chuột | thuốc trừ sâu | thuốc diệt cỏ | nhiễm độc | khí co | ăn phải độc | ăn phải bả |
    ăn phải thuốc | sốc thuốc | tự hại mình | tự làm đau | tự thiêu | định chết đi |
    định chết quách | định chết cho | nhảy cầu | rạch cổ tay | cắt tay | cắt mạch máu | cắt gân |
    kết liễu | kết thúc cuộc đời | không thiết sống | chẳng thiết sống | hết thiết sống |
    hết muốn sống | chán sống | sống không nổi | chết cho xong | chết đi cho | nhà em cháy |
    bếp cháy | bếp em cháy | bếp tôi cháy | phòng cháy | phòng em cháy | phòng tôi cháy |
    chung cư cháy | chung cư em cháy | chung cư tôi cháy | căn hộ cháy | căn hộ em cháy |
    căn hộ tôi cháy | xe cháy | xe em cháy | xe tôi cháy | bốc cháy | sắp cháy | lửa cháy |
    lửa lớn | lửa to | lửa bùng | lửa lan | lửa khắp nơi | lửa bốc | có lửa | cháy nổ | có khói |
    khói đen | khói dày | khói bốc | khói mù | khói khắp nơi | khói quá | khói vào | toàn khói |
    mùi khói | mùi khét | mùi cháy | báo cháy | nổ rồi | nổ lớn | nổ bình | phát hỏa | mùi khí gas |
    ngửi thấy ga | ngửi thấy gas | ngửi thấy khí gas | hôi ga | hôi gas | hôi khí gas |
    nồng nặc ga | nồng nặc gas | nồng nặc khí gas | rò khí | xì khí | hở gas | hở ga | hở khí |
    hơi gas | hơi ga | hơi khí | ga bị rò | ga bị xì | gas bị rò | gas bị xì | khí độc | lũ lụt |
    lũ quét | lũ về | lũ lên | lũ cuốn | ngập lụt | ngập nước | ngập nhà | ngập hết | ngập tới |
    ngập đến | ngập sâu | ngập lên | nước lũ | nước dâng | nước ngập | nước tràn vào |
    nước lên nhanh | nước lên cao | nước cuốn | nước vào nhà | nước lên tới | bị ngập | cuốn trôi |
    sạt lở | lở đất | có sóng thần | rơi xuống nước | rơi xuống sông | rơi xuống hồ | rơi xuống ao |
    rơi xuống giếng | té sông | bị đè | bị nhốt | đang đè | đang nhốt | mắc kẹt | kẹt trong |
    kẹt dưới | kẹt ở trong | vùi lấp | chôn vùi | đổ nát | nhà sập | nhà đổ | tường sập | tường đổ |
    trần sập | trần đổ | sập nhà | sập tường | sập trần | bị sập | động đất rồi | có động đất |
    không ra được | không thoát ra được | không ra ngoài được | không thoát được | khóa trong |
    kẹt thang | thang máy kẹt | thang máy bị kẹt | thang máy hỏng | thang máy dừng | vỡ bọc ối |
    bể ối | bể nước ối | bể bọc ối | ra ối | ra nước ối | ra bọc ối | sắp sanh | đang sinh em bé |
    đang sinh con | đang sinh rồi | đang đẻ | đang sanh | muốn sinh em bé | muốn sinh con |
    muốn sinh rồi | muốn đẻ | muốn sanh | sắp phải sinh em bé | sắp phải sinh con |
    sắp phải sinh rồi | sắp phải đẻ | sắp phải sanh | đau bụng đẻ | đau bụng sinh | cơn gò |
    co thắt tử cung | em bé sắp ra | em bé ra rồi | em bé chui ra | con sắp ra | con ra rồi |
    con chui ra | sinh non | dọa sảy | động thai | đẻ rơi | đánh cháu | đánh chúng tôi | đấm tôi |
    đấm em | đấm mẹ tôi | đấm vợ | đấm con tôi | đấm cháu | đấm chúng tôi | đấm mẹ em | đá tôi |
    đá em | đá mẹ tôi | đá vợ | đá con tôi | đá cháu | đá chúng tôi | đá mẹ em | tát tôi | tát em |
    tát mẹ tôi | tát vợ | tát con tôi | tát cháu | tát chúng tôi | tát mẹ em | hành hung tôi |
    hành hung em | hành hung mẹ tôi | hành hung vợ | hành hung con tôi | hành hung cháu |
    hành hung chúng tôi | hành hung mẹ em | tấn công em | tấn công mẹ tôi | tấn công vợ |
    tấn công con tôi | tấn công cháu | tấn công chúng tôi | tấn công mẹ em | bị hành hung |
    bị chồng đánh | bị đe dọa | bị đe doạ | bị rượt | bị theo dõi | bị khống chế | bị bắt giữ |
    đe dọa tôi | đe dọa em | đe dọa tính mạng | dọa chém | dọa đâm | giết mẹ | giết con | đâm tôi |
    đâm em | đâm mẹ | đâm con | chém tôi | chém em | chém mẹ | chém con | bắn tôi | bắn em |
    bắn mẹ | bắn con | muốn giết | định giết | đuổi theo tôi | đuổi theo em | con tin | có vũ khí |
    có hung khí | có mã tấu | có búa | có rìu | có bom | có lựu đạn | cầm súng | cầm vũ khí |
    cầm hung khí | cầm mã tấu | cầm búa | cầm rìu | cầm bom | cầm lựu đạn | mang dao | mang súng |
    mang vũ khí | mang hung khí | mang mã tấu | mang búa | mang rìu | mang bom | mang lựu đạn |
    rút dao | rút súng | rút vũ khí | rút hung khí | rút mã tấu | rút búa | rút rìu | rút bom |
    rút lựu đạn | dùng dao | dùng súng | dùng vũ khí | dùng hung khí | dùng mã tấu | dùng búa |
    dùng rìu | dùng bom | dùng lựu đạn | cầm theo dao | cầm theo súng | cầm theo vũ khí |
    cầm theo hung khí | cầm theo mã tấu | cầm theo búa | cầm theo rìu | cầm theo bom |
    cầm theo lựu đạn | nổ súng | tiếng súng | bắn nhau | bắn chết | bắn súng | bị bắn | kề dao |
    bị quấy rối | bị lạm dụng | muốn quấy rối | muốn lạm dụng | định quấy rối | định lạm dụng |
    đòi quấy rối | đòi lạm dụng | hiếp | cưỡng bức | sàm sỡ | lạm dụng tình dục | sờ soạng |
    ép quan hệ | dâm ô | có kẻ cướp | bị trộm | bị kẻ cướp | trộm vào nhà | trộm vô nhà | kẻ trộm |
    kẻ gian | kẻ lạ | cướp vào | cướp vô | cướp nhà | phá cửa | phá khóa | cạy cửa | cạy khóa |
    đạp cửa | đạp khóa | đập cửa | đập khóa | có người lạ | có người vào nhà | có người trong nhà |
    người lạ vào nhà | người lạ trong nhà | người lạ vô nhà | ăn cướp | ăn trộm | con tôi mất tích |
    con tôi bị mất tích | con tôi bị lạc | con tôi đi lạc | con tôi biến mất | con em mất tích |
    con em bị mất tích | con em bị lạc | con em đi lạc | con em biến mất | con mình mất tích |
    con mình bị mất tích | con mình bị lạc | con mình đi lạc | con mình biến mất |
    con nhà tôi mất tích | con nhà tôi bị mất tích | con nhà tôi bị lạc | con nhà tôi đi lạc |
    con nhà tôi biến mất | bé tôi mất tích | bé tôi bị mất tích | bé tôi bị lạc | bé tôi đi lạc |
    bé tôi biến mất | bé em mất tích | bé em bị mất tích | bé em bị lạc | bé em đi lạc |
    bé em biến mất | bé mình mất tích | bé mình bị mất tích | bé mình bị lạc | bé mình đi lạc |
    bé mình biến mất | bé nhà tôi mất tích | bé nhà tôi bị mất tích | bé nhà tôi bị lạc |
    bé nhà tôi đi lạc | bé nhà tôi biến mất | cháu tôi mất tích | cháu tôi bị mất tích |
    cháu tôi bị lạc | cháu tôi đi lạc | cháu tôi biến mất | cháu em mất tích | cháu em bị mất tích |
    cháu em bị lạc | cháu em đi lạc | cháu em biến mất | cháu mình mất tích |
    cháu mình bị mất tích | cháu mình bị lạc | cháu mình đi lạc | cháu mình biến mất |
    cháu nhà tôi mất tích | cháu nhà tôi bị mất tích | cháu nhà tôi bị lạc | cháu nhà tôi đi lạc |
    cháu nhà tôi biến mất | con trai tôi mất tích | con trai tôi bị mất tích | con trai tôi bị lạc |
    con trai tôi đi lạc | con trai tôi biến mất | con trai em mất tích | con trai em bị mất tích |
    con trai em bị lạc | con trai em đi lạc | con trai em biến mất | con trai mình mất tích |
    con trai mình bị mất tích | con trai mình bị lạc | con trai mình đi lạc |
    con trai mình biến mất | con trai nhà tôi mất tích | con trai nhà tôi bị mất tích |
    con trai nhà tôi bị lạc | con trai nhà tôi đi lạc | con trai nhà tôi biến mất |
    con gái tôi mất tích | con gái tôi bị mất tích | con gái tôi bị lạc | con gái tôi đi lạc |
    con gái tôi biến mất | con gái em mất tích | con gái em bị mất tích | con gái em bị lạc |
    con gái em đi lạc | con gái em biến mất | con gái mình mất tích | con gái mình bị mất tích |
    con gái mình bị lạc | con gái mình đi lạc | con gái mình biến mất | con gái nhà tôi mất tích |
    con gái nhà tôi bị mất tích | con gái nhà tôi bị lạc | con gái nhà tôi đi lạc |
    con gái nhà tôi biến mất | lạc mất con | lạc con | lạc mất bé | lạc mất cháu |
    không tìm thấy con | không thấy con đâu | không thấy con tôi | không tìm được con |
    không tìm thấy cháu | không tìm thấy bé | chưa tìm thấy con | chưa thấy con đâu |
    chưa thấy con tôi | chưa tìm được con | chưa tìm thấy cháu | chưa tìm thấy bé | mất con rồi |
    bắt con tôi | bắt con em | con bị lạc | con mất tích | con đi lạc | cháu bị lạc |
    cháu mất tích | cháu đi lạc | bé bị lạc | bé mất tích | bé đi lạc | trẻ lạc | cứu bà | cứu ông |
    cứu người | cứu nguy | cứu vợ | cứu chồng | cứu bạn | cứu anh | cứu chị | cứu nó | cứu lấy |
    cứu giúp | cứu mình | cứu tụi | cứu bọn tôi | cứu gấp | cứu hộ | cứu tui | cứu tao |
    làm ơn cứu | ai cứu | cần bác sĩ gấp | cần cứu thương | cần công an | cần cảnh sát | cần 115 |
    cần 113 | cần 114 | gọi bác sĩ gấp | gọi cứu thương | gọi 115 | gọi 113 | gọi 114 |
    nguy hiểm quá | đang nguy hiểm | gặp nguy hiểm | nguy cấp | hấp hối | giúp tôi gấp |
    giúp em gấp | cần giúp gấp | cần giúp đỡ gấp | cần giúp ngay | cứu nạn | giúp! | giúp em! |
    giúp mình! | giúp chúng tôi! | hãy giúp tôi! | xin giúp tôi! | làm ơn giúp tôi! |
    ai giúp tôi với! | giúp đỡ! | cứu tui! | cần giúp đỡ! | tôi cần giúp đỡ! | giup toi! |
    giup voi! | giup! | cuu! | trộm! | cướp! | lửa! | cứu cứu! | cuu mang | cuu nguoi | cuu me toi |
    cuu bo toi | cuu chau | cuu giup | cuu hoa | khong tho | ngat tho | ngung tho | nhoi mau |
    bi bong nang | bi dam chem | bi xiu | bi cuop | bi ket | bi sap nha | bi hiep | bi chay |
    bi te nga | gay chan | gay tay | gay xuong | ran can | hon me | dong kinh | ngo doc |
    thuoc doc | thuoc sau | thuoc chuot | tu sat | nhay lau | nhay cau | treo co | muon chet |
    nha chay | hoa hoan | mui gas | mui ga | xi gas | ro gas | lu lut | ngap nuoc | ngap lut |
    nuoc dang | chet duoi | duoi nuoc | mac ket | ket trong | nha sap | vo oi | sap sinh | sap de |
    dau de | chuyen da | say thai | danh toi | danh em | giet toi | doa giet | cam dao | hiep dam |
    cuong hiep | dot nhap | an trom | co trom | lac con | goi 113 | goi 114 | goi 115 | sap chet |
    nguy kich | dien giat | bat coc | cháy bếp | cháy quá | nhiều máu quá | nhiều máu lắm |
    máu chảy quá
plea-words =
    với | ơi | trời ơi | làm ơn | xin | ai đó | ai | gấp | ngay | nhanh | nhanh lên | mọi người |
    voi | oi | lam on | gap | nhanh len | đi | cứu | em | tôi | mọi người ơi
cancel-words = hủy | huỷ | hủy bỏ | huỷ bỏ | dừng lại
