# The page's parts, each a text of its own.
report-page = { $parts }
report-head = ☀️ <b>Báo cáo đêm · { $day }</b>
report-quiet = ☀️ Một ngày đêm yên tĩnh: không có ai đến và không có yêu cầu nào. { $areas }
report-area = <b>{ $area }</b>
    { $lines }
report-line-came = Người đến: { $arrivals } · yêu cầu: { $alerts }
report-line-waits = Đến khi có người nhận: thường { $median }, lâu nhất { $worst } · nhiều bước nhất: { $steps }
report-line-left = Không ai trả lời: { $unanswered } · còn mở: { $open }
report-line-woken = Bị đánh thức: { $names }
report-woken = { $name } ({ $times }×)
report-minutes = { $minutes } phút
report-more-areas = Cũng có việc ở: { $areas }
report-quiet-areas = Yên tĩnh: { $areas }
report-button-table = 📊 Dạng bảng
report-column-area = Khu
report-column-name = Tên
report-column-arrivals = Người đến
report-column-alerts = Yêu cầu
report-column-median = Chờ thường
report-column-worst = Chờ lâu nhất
report-column-steps = Nhiều bước nhất
report-column-unanswered = Không trả lời
report-column-open = Còn mở
report-column-woken = Bị đánh thức
# The end of a list: how many of it are left out.
list-more = … +{ $count }
wake-too-often = ⚠️ { $name } ({ $area }) đêm nay đã bị đánh thức: { $times } lần. Có ai thay được không?
# Who is on call how much.
fair-page = <b>Ai trực bao nhiêu · { $area }</b>
    4 tuần qua → 4 tuần tới.

    { $lines }
fair-line = <b>{ $name }</b>
    Đêm: { $nights } → { $nights_ahead } · ngày cuối tuần: { $days } → { $days_ahead } · bị đánh thức: { $woken }
    { $test }
# Pictures and files.
rota-button-fairness = ⚖️ Ai trực bao nhiêu
rota-button-picture = 🖼 Dạng hình ảnh
rota-button-calendar = 📆 Cho lịch của tôi
rota-all-areas = <b>Lịch trực mọi khu</b>
rota-refused-no-times = Trong sáu tháng tới bạn không có ca trực nào.
calendar-summary = Trực: { $area }, thứ tự { $level }
calendar-caption = Các ca trực của bạn đến { $day }. Mở tệp để thêm vào lịch của bạn. Tệp không theo các thay đổi về sau: khi đó hãy nhấn lại nút.
parcel-being-made = Chờ một chút, đang tạo.
parcel-impossible = Hiện chưa tạo được hình hoặc tệp này. Vui lòng báo cho người phụ trách bot.
parcel-failed = Không gửi được hình hoặc tệp. Vui lòng thử lại sau vài phút.
