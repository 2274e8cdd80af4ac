duty-page = { $parts }
duty-area = <b>值班 · { $area }</b>
    { $lines }
    { $next }
duty-line = 第{ $level ->
    [1] 一
    [2] 二
    [3] 三
    [4] 四
    [5] 五
   *[other] { " " }{ $level }{ " " }
  }顺位：{ $name }，至 { $until }
duty-stand-in = 第{ $level ->
    [1] 一
    [2] 二
    [3] 三
    [4] 四
    [5] 五
   *[other] { " " }{ $level }{ " " }
  }顺位：{ $name }（替班），至 { $until }
duty-nobody = 现在没有人值班。呼叫会直接转给协调员和指挥部。
duty-next = 下次交接：{ $at }
duty-no-change = 之后没有安排交接。
duty-no-area = 还没有设置任何居民区。
