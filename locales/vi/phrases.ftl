# The phrase book: sentences of the relay, worded beforehand in every language; phrase-<topic>-<key>.
# Plain text, with at most these two blanks, each once: { $number }, and { $time }, which is a clock
# time or a short date with one. There are no plurals: word a phrase so that every number reads right.
# A message that is exactly one of these is shown in the other person's language without a machine.
# The last topic, resident, is what residents say by big buttons.

phrase-arrival-coming-now = Có người đang đến chỗ bạn ngay bây giờ.
phrase-arrival-in-minutes = Khoảng { $number } phút nữa sẽ có người đến chỗ bạn.
phrase-arrival-where-are-you = Bạn đang ở đâu?
phrase-arrival-which-gate = Bạn đang ở cổng nào?
phrase-arrival-how-many-people = Có bao nhiêu người đang ở cùng bạn?
phrase-arrival-luggage-or-walking = Bạn có cần người mang giúp hành lý hoặc dìu đi không?
phrase-arrival-gate-opens = Cổng sẽ được mở cho bạn ngay bây giờ.
phrase-arrival-go-with-them = Vui lòng đi cùng người ra đón bạn.
phrase-arrival-bus-leaves = Thời gian xe buýt khởi hành: { $time }.

phrase-waiting-wait-here = Vui lòng đợi ở đây.
phrase-waiting-wait-minutes = Vui lòng đợi thêm khoảng { $number } phút.
phrase-waiting-message-received = Chúng tôi đã nhận được tin nhắn của bạn.
phrase-waiting-asking-colleague = Tôi đang hỏi đồng nghiệp. Tôi sẽ trả lời bạn ở đây.
phrase-waiting-answer-by = Chúng tôi sẽ trả lời bạn muộn nhất vào lúc: { $time }.
phrase-waiting-interpreter-coming = Một người dịch đang vào cuộc trò chuyện này.
phrase-waiting-sorry-so-long = Xin lỗi vì để bạn chờ lâu.
phrase-waiting-not-forgotten = Chúng tôi không quên bạn.
phrase-waiting-your-turn = Đến lượt bạn rồi. Mời bạn lại đây.

phrase-quarantine-stay-home = Vui lòng ở yên trong nhà và luôn đóng cửa.
phrase-quarantine-days-left = Số ngày cách ly còn lại: { $number }.
phrase-quarantine-ends-at = Thời gian kết thúc cách ly của bạn: { $time }.
phrase-quarantine-test-at-door = Sẽ có người đến tận cửa xét nghiệm vi-rút cho bạn. Thời gian: { $time }.
phrase-quarantine-test-negative = Kết quả xét nghiệm của bạn là âm tính: không tìm thấy vi-rút.
phrase-quarantine-test-positive = Kết quả xét nghiệm của bạn là dương tính: đã tìm thấy vi-rút. Bác sĩ sẽ liên hệ với bạn.
phrase-quarantine-mask-at-door = Vui lòng đeo khẩu trang trước khi mở cửa.
phrase-quarantine-separate-room = Vui lòng ở phòng riêng, tách khỏi những người khác trong nhà.
phrase-quarantine-no-visitors = Vui lòng không cho khách vào nhà.
phrase-quarantine-rubbish = Vui lòng để rác ngoài cửa trong túi buộc kín. Thời gian thu gom: { $time }.

phrase-health-need-doctor = Bạn có cần bác sĩ không?
phrase-health-breathe-well = Bạn có thở được bình thường không?
phrase-health-pain-where = Bạn bị đau ở đâu?
phrase-health-since-when = Bạn thấy không khỏe từ khi nào?
phrase-health-cough-or-fever = Bạn có bị ho hoặc sốt không?
phrase-health-send-temperature = Vui lòng gửi ảnh chụp nhiệt kế có hiện thân nhiệt của bạn.
phrase-health-measure-again = Vui lòng đo lại thân nhiệt. Thời gian: { $time }.
phrase-health-fever-above = Nếu thân nhiệt của bạn trên { $number } °C, hãy nhắn cho chúng tôi ngay.
phrase-health-blood = Có máu không?
phrase-health-pregnant = Bạn có đang mang thai không?
phrase-health-long-illness = Bạn có bệnh mạn tính nào, như tiểu đường, bệnh tim hoặc cao huyết áp, không?
phrase-health-doctor-calls = Bác sĩ sẽ gọi điện cho bạn. Thời gian: { $time }.

phrase-medicine-needed = Bạn có cần thuốc không? Vui lòng gửi ảnh chụp hộp thuốc.
phrase-medicine-taking-now = Hiện nay bạn đang uống những thuốc nào?
phrase-medicine-allergic = Bạn có dị ứng với thuốc nào không?
phrase-medicine-tablets-at = Số viên thuốc cần uống: { $number }. Thời gian: { $time }.
phrase-medicine-millilitres-at = Lượng thuốc cần uống: { $number } ml. Thời gian: { $time }.
phrase-medicine-hours-between = Hai lần uống phải cách nhau ít nhất { $number } tiếng.
phrase-medicine-most-a-day = Trong 24 tiếng chỉ uống tối đa { $number } viên.
phrase-medicine-with-food = Hãy uống thuốc này trong bữa ăn.
phrase-medicine-empty-stomach = Hãy uống thuốc này khi bụng đói.
phrase-medicine-not-with-others = Không được uống thuốc này cùng với thuốc khác.
phrase-medicine-stop-now = Hãy ngừng uống thuốc này ngay.
phrase-medicine-delivered-at = Thuốc sẽ được mang đến tận cửa nhà bạn. Thời gian: { $time }.

phrase-food-coming = Đồ ăn sẽ được mang đến tận cửa nhà bạn.
phrase-food-next-delivery = Thời gian giao đồ ăn lần tới đến cửa nhà bạn: { $time }.
phrase-food-at-door = Đồ ăn của bạn đang ở ngoài cửa.
phrase-food-for-how-many = Cần đồ ăn cho bao nhiêu người?
phrase-food-cannot-eat = Có món gì bạn không ăn được không?
phrase-food-no-pork-or-meat = Bạn có cần đồ ăn không có thịt lợn, hoặc hoàn toàn không có thịt, không?
phrase-food-drinking-water = Bạn có đủ nước uống không?
phrase-food-baby = Bạn có cần sữa bột hoặc tã cho em bé không?
phrase-food-orders-at-gate = Đồ bạn đặt được để ở cổng. Chúng tôi sẽ mang đến tận cửa nhà bạn.

phrase-papers-passport-photo = Vui lòng chụp ảnh hộ chiếu của bạn rồi gửi cho chúng tôi.
phrase-papers-passport-back = Hộ chiếu sẽ được trả lại cho bạn.
phrase-papers-health-code = Vui lòng cho xem mã sức khỏe của bạn.
phrase-papers-fill-in-form = Vui lòng điền vào tờ khai này.
phrase-papers-sign-here = Vui lòng ký tên ở đây.
phrase-papers-where-been = Trong hai tuần qua bạn đã ở những đâu?
phrase-papers-certificate = Khi hết cách ly, bạn sẽ nhận được giấy chứng nhận.
phrase-papers-ready-at = Thời gian giấy tờ của bạn làm xong: { $time }.
phrase-papers-embassy = Bạn có thể liên hệ với đại sứ quán hoặc lãnh sự quán của nước mình.

phrase-home-name-and-flat = Bạn tên là gì, và đang ở tòa nhà nào, căn hộ số mấy?
phrase-home-flat-number = Số căn hộ của bạn: { $number }.
phrase-home-lift-button = Trong thang máy, hãy bấm nút này: { $number }.
phrase-home-have-key = Bạn có mang theo chìa khóa không?
phrase-home-who-lives-there = Ai sống cùng bạn?
phrase-home-children-or-elderly = Có trẻ em hoặc người cao tuổi ở cùng bạn không?
phrase-home-water-and-power = Nhà bạn có nước, điện và máy sưởi không?
phrase-home-repair-at = Sẽ có người đến sửa. Thời gian: { $time }.

phrase-thanks-thank-you = Cảm ơn bạn.
phrase-thanks-for-patience = Cảm ơn bạn đã kiên nhẫn chờ.
phrase-thanks-for-telling-us = Cảm ơn bạn đã cho chúng tôi biết.
phrase-thanks-for-staying-home = Cảm ơn bạn đã ở nhà. Việc đó bảo vệ mọi người.
phrase-thanks-glad-to-help = Chúng tôi rất vui được giúp bạn.
phrase-thanks-sorry-mistake = Chúng tôi xin lỗi. Chúng tôi đã nhầm.
phrase-thanks-get-well = Chúc bạn mau khỏe.
phrase-thanks-good-night = Chúc bạn ngủ ngon. Bạn có thể nhắn cho chúng tôi bất cứ lúc nào.

phrase-danger-call-ambulance = Hãy gọi xe cấp cứu ngay.
phrase-danger-call-police = Hãy gọi cảnh sát ngay.
phrase-danger-call-fire = Hãy gọi cứu hỏa ngay.
phrase-danger-ambulance-coming = Xe cấp cứu đang đến chỗ bạn.
phrase-danger-are-you-safe = Lúc này bạn có an toàn không?
phrase-danger-person-breathing = Người đó có thở không?
phrase-danger-press-wound = Hãy dùng vải sạch ấn mạnh vào vết thương và đừng buông tay.
phrase-danger-on-side = Hãy đặt người đó nằm nghiêng.
phrase-danger-push-chest = Nếu người đó không thở: hãy ấn mạnh và nhanh vào giữa ngực cho đến khi có người đến cứu.
phrase-danger-use-stairs = Hãy ra khỏi tòa nhà bằng cầu thang bộ. Đừng dùng thang máy.
phrase-danger-do-not-open = Đừng mở cửa.
phrase-danger-smell-gas = Nếu ngửi thấy mùi gas: đừng chạm vào bất kỳ công tắc nào, mở cửa sổ rồi ra ngoài.

phrase-calm-not-alone = Chúng tôi sẽ không để bạn một mình.
phrase-calm-all-night = Suốt đêm luôn có người ở đây giúp bạn.
phrase-calm-nothing-wrong = Bạn không làm gì sai cả.
phrase-calm-breathe-slowly = Hãy thở chậm: hít vào, thở ra. Chúng tôi ở đây với bạn.
phrase-calm-protective-suits = Những người ở trước cửa nhà bạn mặc đồ bảo hộ. Xin đừng sợ.
phrase-calm-own-language = Bạn có thể viết bằng ngôn ngữ của mình.
phrase-calm-not-understood = Tôi chưa hiểu. Vui lòng nói lại bằng cách khác.
phrase-calm-write-short = Vui lòng viết câu ngắn.
phrase-calm-yes-no = Vui lòng trả lời “có” hoặc “không”.
phrase-calm-keep-writing = Vui lòng tiếp tục nhắn cho chúng tôi ở đây.
phrase-calm-talk-to-someone = Bạn có muốn nói chuyện với ai đó không?

phrase-resident-need-water = Tôi cần nước uống.
phrase-resident-need-food = Tôi cần đồ ăn.
phrase-resident-need-medicine = Tôi cần thuốc.
phrase-resident-need-doctor = Tôi cần bác sĩ.
phrase-resident-need-interpreter = Tôi cần người dịch.
phrase-resident-not-understand = Tôi không hiểu.
phrase-resident-yes = Có.
phrase-resident-no = Không.
phrase-resident-pain = Tôi bị đau.
phrase-resident-child-ill = Con tôi bị ốm.
phrase-resident-cold = Tôi bị lạnh.
phrase-resident-toilet = Tôi cần đi vệ sinh.
phrase-resident-alone = Tôi chỉ có một mình.
phrase-resident-where-am-i = Tôi đang ở đâu?
phrase-resident-how-long = Tôi phải đợi bao lâu?
phrase-resident-thank-you = Cảm ơn rất nhiều.
