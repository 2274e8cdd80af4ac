# Looking for a stand-in.
stand-ask = <b>Jemanden für diesen Einsatz suchen?</b>

    { $card }

    Bis jemand zusagt, bleibt es Ihr Einsatz.
stand-pick = <b>Wen soll ich fragen?</b>

    { $card }
stand-nobody = Gerade ist niemand frei, zu dem dieser Einsatz passt. Es bleibt Ihr Einsatz.

    { $card }
stand-asked = 🔎 <b>Ich frage für Sie.</b> Bis jemand zusagt, bleibt es Ihr Einsatz.
    Gefragt: { $count } · abgesagt: { $declined }

    { $card }
stand-withdrawn = Ich frage nicht weiter. Es bleibt Ihr Einsatz.

    { $card }
stand-card = 🙋 <b>{ $name } kann nicht kommen und sucht eine Vertretung. Können Sie einspringen?</b>

    { $card }
stand-over = Das hat sich erledigt. Danke!

    { $card }
stand-you-declined = In Ordnung, danke für die Antwort.
stand-declined = { $name } kann nicht einspringen. Es bleibt Ihr Einsatz.

    { $card }
stand-none-left = Bisher kann niemand einspringen. Es bleibt Ihr Einsatz.

    { $card }
stand-found = ✅ <b>{ $name } übernimmt Ihren Einsatz. Sie müssen nicht kommen.</b>

    { $card }
stand-undone = ↩️ <b>{ $name } kann doch nicht einspringen. Es ist wieder Ihr Einsatz.</b>

    { $card }
stand-undone-you = Rückgängig gemacht. Sie haben den Einsatz nicht; wer Sie gefragt hat, weiß Bescheid.

    { $card }
stand-button-find = 🔎 Vertretung suchen
stand-button-all = Alle fragen ({ $count })
stand-button-one = Eine Person fragen
stand-button-withdraw = Nicht mehr fragen
shift-giver-busy = { $name } hat inzwischen etwas anderes vor. Sie können selbst eine Vertretung suchen.

# Exchanging two shifts.
swap-choose = <b>Gegen welchen Einsatz würden Sie Ihren tauschen?</b> Ihrer:

    { $card }

    { $shifts }
swap-line = <b>{ $number }.</b> { $title }, { $start } – { $end }
    👤 { $name }
swap-none = Gerade gibt es keinen Einsatz, gegen den er sich tauschen lässt.

    { $card }
swap-lines = Sie geben: { $yours }
    Sie bekommen: { $theirs }
swap-asked = 🔁 <b>Ich habe { $name } gefragt.</b> Bis beide zustimmen, ändert sich nichts.

    { $lines }
swap-card = 🔁 <b>{ $name } möchte den Einsatz mit Ihnen tauschen.</b>

    { $lines }
swap-agreed = 👍 <b>Sie sind sich beide einig.</b> Die Koordination kann bis { $until } widersprechen. Bis dahin ändert sich nichts.

    { $lines }
swap-done = ✅ <b>Einsatz getauscht mit { $name }.</b>

    { $lines }
swap-declined = { $name } kann nicht tauschen. Es hat sich nichts geändert.

    { $lines }
swap-you-declined = In Ordnung, es hat sich nichts geändert.

    { $lines }
swap-over = Der Tausch ist nicht zustande gekommen. Es hat sich nichts geändert.

    { $lines }
swap-vetoed = Die Koordination hat dem Tausch widersprochen. Es hat sich nichts geändert.

    { $lines }
swap-veto-ask = 🔁 <b>{ $name } und { $other } möchten ihre Einsätze tauschen.</b> Es gilt ab { $until }, wenn Sie nicht widersprechen.

    { $lines }
swap-button = 🔁 Tauschen
swap-button-ask = { $number } · Fragen
swap-button-agree = Ja, tauschen
swap-button-veto = Widersprechen
shift-swap-impossible = Für { $name } nicht möglich: { $why }
