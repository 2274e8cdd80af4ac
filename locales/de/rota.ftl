duty-page = { $parts }
duty-area = <b>Bereitschaft · { $area }</b>
    { $lines }
    { $next }
duty-line = Stufe { $level }: { $name }, bis { $until }
duty-stand-in = Stufe { $level }: { $name } (Vertretung), bis { $until }
duty-nobody = Im Moment hat niemand Bereitschaft. Alarme gehen direkt an die Koordination und die Einsatzzentrale.
duty-next = Nächster Wechsel: { $at }
duty-no-change = Kein weiterer Wechsel geplant.
duty-no-area = Es ist noch kein Wohngebiet eingerichtet.
