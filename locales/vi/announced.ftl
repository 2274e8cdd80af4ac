command-checkin = Đăng ký cho người không có Telegram
command-announce = Báo trước có người đến
command-announced = Ai sắp đến
help-checkin = /checkin – đăng ký cho người không có Telegram, một gia đình hay cả một chuyến xe. Chúng tôi gọi người đến ngay.
help-announced = /announced – ai sắp đến và ai đến muộn
help-announce = /announce – báo trước có người đến. Bạn có thể dán các dòng của một bảng sau lệnh: tên, ngôn ngữ, khu dân cư, cổng, giờ, số người, cần gì.
companion-for = 👥 Gửi <b>{ $name }</b>:
    { $what }
companion-for-both = 👥 Gửi <b>{ $name }</b>:
    { $what }

    Cho người ấy xem:
    { $theirs }
companion-on-card = {""}
    👥 Không có Telegram; người đăng ký giúp: { $name }
companion-names = {""}
    Tên: { $names }
checkin-ask-gate = Họ đang ở đâu? Bấm khu dân cư, rồi bấm cổng. Chúng tôi gọi người đến ngay.
checkin-ask-names = Chúng tôi đang gọi người đến rồi. Ai vừa đến? Hãy gửi tên, hoặc tất cả các tên, mỗi tên một dòng, hoặc chỉ số người.
checkin-names-skipped = Được rồi. Lượt đăng ký vẫn còn.
checkin-button-somebody = 👥 Đăng ký giúp người
checkin-button-names = ✏️ Tên
checkin-button-language = 🌐 Ngôn ngữ của họ
checkin-ask-language = Họ nói ngôn ngữ nào?
checkin-speaks = Đã ghi: { $language }.
checkin-too-many = Mỗi lượt đăng ký tối đa { $limit } người. Vui lòng đăng ký riêng cho những người còn lại.
unknown-gate-answer = ⚠️ Mã cổng này sai hoặc đã cũ. Trung tâm chỉ huy đã biết bạn đang ở đây. Hãy bấm khu dân cư nơi bạn đang ở, rồi bấm cổng, sẽ có người đến chỗ bạn. Nếu khẩn cấp, hãy gọi <b>{ $emergency }</b>.{ $ring }
unknown-gate-ring = {""}
    ☎️ Hoặc gọi cho chúng tôi: <b>{ $number }</b>
unknown-gate-tried = ⚠️ Không có cổng nào dùng mã này: tờ áp phích sai hoặc đã cũ. Vui lòng in tờ mới. Không gọi ai cả.
unknown-gate-ended = Đã đăng ký: { $gate }, { $area }.
alert-kind-unknown-gate = ❓ Mã cổng không rõ
alert-unknown-gate = <b>{ $name }</b> đang ở một cổng có áp phích sai hoặc đã cũ. Mã: { $code }
    Đến lúc { $since } · ngôn ngữ: { $language }
    Đã nhờ người ấy chọn cổng.
alert-kind-overdue-arrival = ⏰ Quá giờ chưa đến
alert-announced-overdue = <b>{ $name }</b> được báo sẽ đến nhưng vẫn chưa thấy.
    { $what }
announced-on-card = {""}
    📋 Đã báo trước: { $what }
announced-maybe-on-card = {""}
    📋 Có thể là { $name } đã được báo trước: { $what }
announced-perhaps-come = ❓ Có thể đã đăng ký với tên { $name }: { $gate }, { $since }
announced-people = { $party } người
announced-ask = ❓ <b>{ $name }</b> ở { $gate }: có phải là <b>{ $other }</b> đã được báo trước không?
    { $what }
announced-it-is = ✅ { $name }
announced-it-is-not = Là người khác
announced-it-is-noted = ✅ Đã ghi: đây là <b>{ $name }</b> đã được báo trước.
announced-it-is-not-noted = Đã ghi: đây không phải <b>{ $name }</b>. Chúng tôi vẫn chờ.
announced-list = 📋 <b>Sắp đến: { $count }</b>

    { $entries }
announced-none = Không có ai sắp đến.
announced-number = { $number }
announced-card = 📋 <b>{ $name }</b>
    { $what }
    { $state }
announced-card-link = 📋 <b>{ $name }</b>
    { $what }
    { $state }

    Liên kết riêng, hãy gửi cho người sắp đến:
    { $link }
announced-state-announced = Sắp đến
announced-state-overdue = ⏰ Quá giờ chưa đến
announced-state-arrived = ✅ Đã đến
announced-state-cancelled = ✖️ Không đến
announced-button-come = ✅ Đã đến
announced-button-time = 🕐 Giờ khác
announced-button-gate = 📍 Cổng khác
announced-button-cancel = ✖️ Không đến
announced-button-list = ‹ Tất cả người sắp đến
announced-cancel-ask = Chắc chắn <b>{ $name }</b> không đến?
announced-cancel-sure = Đúng, không đến
announced-ask-gate = <b>{ $name }</b> sẽ đến cổng nào?
announced-ended-come = Đã đến.
announced-ended-cancelled = Không đến nữa.
announced-ended-moved = Giờ hoặc nơi đến đã thay đổi.
announced-unknown = Không tìm thấy tin báo này.
announced-over = Tin báo này đã kết thúc.
announced-link-used = Người khác đang dùng liên kết này. Khi đến nơi, hãy quét mã ở cổng.
announced-gone = Câu hỏi này không cần trả lời nữa.
announce-ask-area = Sẽ đến khu dân cư nào?
announce-ask-gate = Đến cổng nào của <b>{ $area }</b>?
announce-unknown = Chưa biết
announce-ask-name = Ai sắp đến? Hãy gửi tên; nếu là nhóm, một tên là đủ.
announce-ask-time = Khi nào? Ví dụ 01:30 hoặc 2026-12-01 01:30.
announce-ask-party = Có mấy người? Bấm nút hoặc gửi một con số.
announce-ask-language = Họ nói ngôn ngữ nào? Bấm vào đó hoặc gửi tên ngôn ngữ.
announce-ask-needs = Họ cần gì, ví dụ xe lăn? Hãy gửi trong một tin nhắn.
announce-preview = Vui lòng kiểm tra trước khi lưu:

    { $entries }
announce-button-post = ✅ Lưu
announce-button-discard = ✖️ Bỏ
announce-line = Dòng { $number }: { $what }
announce-more = … và { $count } nữa
announce-wrong = Chưa lưu gì cả. Hãy sửa các dòng này rồi gửi lại tất cả:

    { $entries }
announce-no-table = Không đọc được bảng này. Chưa lưu gì cả. Hãy viết mỗi người một dòng: tên, ngôn ngữ, khu dân cư, cổng, giờ, số người, cần gì.
announced-fault-name = Thiếu tên hoặc tên dài quá: { $value }
announced-fault-place = “{ $value }” không phải khu dân cư hay cổng của bạn, hoặc có nhiều nơi trùng tên. Hãy viết cả khu dân cư.
announced-fault-time = “{ $value }” không dùng làm giờ đến được. Hãy viết như 01:30 hoặc 2026-12-01 01:30.
announced-fault-past = “{ $value }”: giờ này đã qua.
announced-fault-party = “{ $value }”: cần một số từ 1 đến 99.
announced-fault-language = Không nhận ra ngôn ngữ “{ $value }”. Hãy viết như tiếng Nga hoặc ru.
announced-fault-needs = Dài quá. Tối đa 200 ký tự.
come-card = 👋 Chúng tôi đang chờ bạn:
    { $what }

    Khi đến cổng, hãy nhấn nút lớn, sẽ có người đến chỗ bạn.
come-moved = 📋 Giờ hoặc nơi đến của bạn đã thay đổi. Bây giờ chúng tôi chờ bạn:
    { $what }
come-where = ⏰ Đã quá giờ mà chúng tôi chưa gặp bạn. Bạn đang ở đâu?
    { $what }
come-cancelled = ✖️ Tin báo bạn sẽ đến đã được hủy:
    { $what }

    Nếu bạn vẫn đến, hãy quét mã ở cổng.
come-later = 🕐 Tôi sẽ đến muộn
come-later-by = Muộn { $minutes } phút
come-not = ✖️ Tôi không đến
come-not-ask = Bạn chắc chắn không đến?
come-not-sure = Đúng, tôi không đến
come-choose-gate = Bạn đang ở cổng nào? Bấm nút để chọn, sẽ có người đến chỗ bạn.
come-link-tried = Đây là liên kết riêng của người sắp đến. Liên kết vẫn dùng được:
come-told-later = 🕐 <b>{ $name }</b> sẽ đến muộn:
    { $what }
come-told-not = ✖️ <b>{ $name }</b> không đến:
    { $what }
