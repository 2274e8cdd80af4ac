duty-page = { $parts }
duty-area = <b>کشیک · { $area }</b>
    { $lines }
    { $next }
duty-line = اولویت { $level }: { $name }، تا { $until }
duty-stand-in = اولویت { $level }: { $name } (به‌جای فرد دیگر)، تا { $until }
duty-nobody = اکنون کسی کشیک نیست. هشدارها مستقیم به هماهنگ‌کننده‌ها و مرکز فرماندهی می‌رسد.
duty-next = تحویل بعدی کشیک: { $at }
duty-no-change = تحویل دیگری در برنامه نیست.
duty-no-area = هنوز هیچ محله‌ای ثبت نشده است.
