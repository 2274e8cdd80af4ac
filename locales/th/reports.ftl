# The page's parts, each a text of its own.
report-page = { $parts }
report-head = ☀️ <b>รายงานประจำคืน · { $day }</b>
report-quiet = ☀️ วันและคืนที่ผ่านมาเงียบสงบ ไม่มีใครมาถึงและไม่มีการแจ้งเหตุ { $areas }
report-area = <b>{ $area }</b>
    { $lines }
report-line-came = มาถึง: { $arrivals } · แจ้งเหตุ: { $alerts }
report-line-waits = กว่าจะมีคนรับเรื่อง: ปกติ { $median } นานที่สุด { $worst } · ขั้นมากที่สุด: { $steps }
report-line-left = ไม่มีคนตอบ: { $unanswered } · ยังไม่จบ: { $open }
report-line-woken = ถูกปลุกกลางคืน: { $names }
report-woken = { $name } ({ $times }×)
report-minutes = { $minutes } นาที
report-more-areas = มีเหตุในชุมชนเหล่านี้ด้วย: { $areas }
report-quiet-areas = เงียบสงบ: { $areas }
report-button-table = 📊 เป็นตาราง
report-column-area = ชุมชน
report-column-name = ชื่อ
report-column-arrivals = มาถึง
report-column-alerts = แจ้งเหตุ
report-column-median = รอปกติ
report-column-worst = รอนานที่สุด
report-column-steps = ขั้นมากที่สุด
report-column-unanswered = ไม่มีคนตอบ
report-column-open = ยังไม่จบ
report-column-woken = ถูกปลุก
# The end of a list: how many of it are left out.
list-more = … +{ $count }
wake-too-often = ⚠️ คืนนี้ { $name } ({ $area }) ถูกปลุกแล้ว { $times } ครั้ง มีใครรับช่วงแทนได้ไหม
# Who is on call how much.
fair-page = <b>ใครเข้าเวรเท่าไร · { $area }</b>
    4 สัปดาห์ที่ผ่านมา → 4 สัปดาห์ข้างหน้า

    { $lines }
fair-line = <b>{ $name }</b>
    คืน: { $nights } → { $nights_ahead } · วันเสาร์อาทิตย์: { $days } → { $days_ahead } · ถูกปลุก: { $woken }
    { $test }
# Pictures and files.
rota-button-fairness = ⚖️ ใครเข้าเวรเท่าไร
rota-button-picture = 🖼 เป็นรูปภาพ
rota-button-calendar = 📆 ใส่ปฏิทินของฉัน
rota-all-areas = <b>ตารางเวรทุกชุมชน</b>
rota-refused-no-times = ในหกเดือนข้างหน้าคุณไม่มีเวร
calendar-summary = เข้าเวร: { $area } ลำดับที่ { $level }
calendar-caption = เวรของคุณถึง { $day } เปิดไฟล์เพื่อเพิ่มลงในปฏิทิน ไฟล์นี้ไม่ตามการเปลี่ยนแปลงภายหลัง หากมีการเปลี่ยน กรุณากดปุ่มอีกครั้ง
parcel-being-made = รอสักครู่ กำลังทำให้
parcel-impossible = ตอนนี้ทำรูปหรือไฟล์นี้ไม่ได้ กรุณาแจ้งผู้ดูแลบอตนี้
parcel-failed = ส่งรูปหรือไฟล์ไม่สำเร็จ กรุณาลองอีกครั้งในอีกไม่กี่นาที
