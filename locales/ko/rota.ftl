duty-page = { $parts }
duty-area = <b>당직 · { $area }</b>
    { $lines }
    { $next }
duty-line = { $level }순위: { $name }, { $until }까지
duty-stand-in = { $level }순위: { $name }(대리), { $until }까지
duty-nobody = 지금은 당직자가 없습니다. 알림은 코디네이터와 지휘본부로 바로 갑니다.
duty-next = 다음 교대: { $at }
duty-no-change = 이후에 예정된 교대가 없습니다.
duty-no-area = 아직 등록된 지역이 없습니다.
