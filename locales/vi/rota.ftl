duty-page = { $parts }
duty-area = <b>Đang trực · { $area }</b>
    { $lines }
    { $next }
duty-line = Thứ tự { $level }: { $name }, đến { $until }
duty-stand-in = Thứ tự { $level }: { $name } (trực thay), đến { $until }
duty-nobody = Hiện không có ai trực. Yêu cầu được chuyển thẳng đến điều phối viên và trung tâm chỉ huy.
duty-next = Đổi người trực lần tới: { $at }
duty-no-change = Sau đó chưa có lịch đổi người trực.
duty-no-area = Chưa có khu dân cư nào được thiết lập.
