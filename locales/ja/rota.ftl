duty-page = { $parts }
duty-area = <b>当番 · { $area }</b>
    { $lines }
    { $next }
duty-line = 第{ $level }順位：{ $name }（{ $until } まで）
duty-stand-in = 第{ $level }順位：{ $name }（代理、{ $until } まで）
duty-nobody = 今は当番の人がいません。呼び出しはコーディネーターと指揮本部に直接届きます。
duty-next = 次の交代：{ $at }
duty-no-change = この先の交代は予定されていません。
duty-no-area = 地区がまだ登録されていません。
