# Full, or other work at that hour.
shift-full-ask = <b>Ca này đã đủ người.</b>

    { $card }

    Bạn muốn vào danh sách chờ? Bạn sẽ là số { $position }, và tôi sẽ hỏi bạn nếu có chỗ trống.
shift-clash = <b>Ca này trùng giờ với ca bạn đã nhận.</b> Bạn đang có:

    { $others }

    Ca mới:

    { $card }
shift-clash-short = <b>Ca này chỉ trùng vài phút với ca bạn đã nhận.</b> Bạn đang có:

    { $others }

    Ca mới:

    { $card }
# A shift in a list: its title, start and end.
shift-named = { $title }, { $start } – { $end }
shift-toast-undone = Đã hoàn tác. Bạn không nhận ca này.

# A link to one shift.
shift-one = <b>Bạn có muốn giúp ở đây không?</b>

    { $card }
shift-requested = 🙏 <b>Cảm ơn bạn! Chúng tôi đã hỏi các điều phối viên.</b> Nếu họ đồng ý, ca này là của bạn, bạn không cần làm gì thêm.

    { $card }
shift-not-taken = Vai trò của bạn đã được chấp nhận, nhưng bạn chưa nhận được ca này:
    { $why }

    { $card }
shift-link = <b>Hãy chuyển tiếp liên kết này.</b> Ai mở liên kết cũng có thể nhận ca; người mới cần bạn đồng ý trước.

    { $link }

    { $card }

# Offers of free places to those who wait.
shift-offer = 🎁 <b>Có một chỗ trống. Bạn có muốn nhận không?</b>

    { $card }

    Tôi giữ chỗ cho bạn đến { $until }, sau đó sẽ hỏi người tiếp theo.
shift-offer-first = 🎁 <b>Có một chỗ trống và ca sắp bắt đầu. Bạn có muốn nhận không?</b>

    { $card }

    Mọi người trong danh sách chờ đều đang được hỏi. Ai đồng ý trước sẽ có chỗ.
shift-offer-declined = Được rồi, tôi sẽ hỏi người tiếp theo. Bạn không còn trong danh sách chờ.

    { $card }
shift-offer-unanswered = Chỗ đã chuyển cho người tiếp theo.

    { $card }

    Bạn muốn vào danh sách chờ lần nữa?
shift-offer-quicker = Có người đã nhận trước. Bạn vẫn ở trong danh sách chờ.

    { $card }
shift-offer-late = Lời mời này không còn hiệu lực.
shift-offer-over = Lời mời này không còn hiệu lực.

    { $card }
shift-waited = Ca đã bắt đầu mà không có chỗ trống nào. Cảm ơn bạn đã chờ!

    { $card }

# To the coordinators.
shift-waiting-missed = ⚠️ { $name } ở trong danh sách chờ nhưng không liên lạc được. Đang hỏi người tiếp theo.

    { $card }
shift-holder-missed = ⚠️ { $name } đã có chỗ nhưng không còn liên lạc được.

    { $card }

# Buttons.
shift-button-take-it = Nhận ca
shift-button-share = 🔗 Liên kết ca này
shift-button-join = Vào danh sách chờ
shift-button-undo = ↩️ Hoàn tác
shift-button-instead = Đổi sang ca này
shift-button-both = Nhận cả hai
shift-button-keep-mine = Giữ ca cũ
shift-button-take-offer = Vâng, tôi nhận
shift-button-decline = Không, cảm ơn
