# The areas, each a text of its own.
duty-page = { $parts }
duty-area = <b>On call · { $area }</b>
    { $lines }
    { $next }
duty-line = Level { $level }: { $name }, until { $until }
duty-stand-in = Level { $level }: { $name } (standing in), until { $until }
duty-nobody = Nobody is on call now. Alerts go straight to the coordinators and the office.
duty-next = Next hand-off: { $at }
duty-no-change = No further hand-off is planned.
duty-no-area = No area is set up yet.
