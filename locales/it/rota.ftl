duty-page = { $parts }
duty-area = <b>Reperibilità · { $area }</b>
    { $lines }
    { $next }
duty-line = Reperibile { $level }: { $name }, fino a { $until }
duty-stand-in = Reperibile { $level }: { $name } (sostituzione), fino a { $until }
duty-nobody = Ora nessuno è reperibile. Le allerte vanno direttamente al coordinamento e al centro operativo.
duty-next = Prossimo cambio: { $at }
duty-no-change = Non sono previsti altri cambi.
duty-no-area = Nessun quartiere è ancora stato configurato.
