# The page's parts, each a text of its own.
report-page = { $parts }
report-head = ☀️ <b>Nachtbericht · { $day }</b>
report-quiet = ☀️ Tag und Nacht waren ruhig: Niemand ist angekommen, es gab keinen Alarm. { $areas }
report-area = <b>{ $area }</b>
    { $lines }
report-line-came = Ankünfte: { $arrivals } · Alarme: { $alerts }
report-line-waits = Bis jemand übernahm: meist { $median }, höchstens { $worst } · meiste Schritte: { $steps }
report-line-left = Unbeantwortet: { $unanswered } · noch offen: { $open }
report-line-woken = Geweckt: { $names }
report-woken = { $name } ({ $times }×)
report-minutes = { $minutes } min
report-more-areas = Auch hier war etwas los: { $areas }
report-quiet-areas = Ruhig: { $areas }
report-button-table = 📊 Als Tabelle
report-column-area = Wohngebiet
report-column-name = Name
report-column-arrivals = Ankünfte
report-column-alerts = Alarme
report-column-median = Übliche Wartezeit
report-column-worst = Längste Wartezeit
report-column-steps = Meiste Schritte
report-column-unanswered = Unbeantwortet
report-column-open = Noch offen
report-column-woken = Geweckt
# The end of a list: how many of it are left out.
list-more = … +{ $count }
wake-too-often = ⚠️ { $name } ({ $area }) wurde heute Nacht geweckt: { $times }×. Kann jemand anders übernehmen?
# Who is on call how much.
fair-page = <b>Wer hat wie viel · { $area }</b>
    Die letzten 4 Wochen → die nächsten 4.

    { $lines }
fair-line = <b>{ $name }</b>
    Nächte: { $nights } → { $nights_ahead } · Wochenendtage: { $days } → { $days_ahead } · geweckt: { $woken }
    { $test }
# Pictures and files.
rota-button-fairness = ⚖️ Wer hat wie viel
rota-button-picture = 🖼 Als Bild
rota-button-calendar = 📆 Für meinen Kalender
rota-all-areas = <b>Bereitschaft aller Wohngebiete</b>
rota-refused-no-times = In den nächsten sechs Monaten haben Sie keine Bereitschaft.
calendar-summary = Bereitschaft: { $area }, Stufe { $level }
calendar-caption = Ihre Bereitschaften bis { $day }. Öffnen Sie die Datei, um sie in Ihren Kalender zu übernehmen. Spätere Änderungen stehen nicht darin: Tippen Sie dann noch einmal auf den Knopf.
parcel-being-made = Einen Moment, es wird erstellt.
parcel-impossible = Dieses Bild oder diese Datei lässt sich gerade nicht erstellen. Bitte sagen Sie denen Bescheid, die diesen Bot betreuen.
parcel-failed = Das Bild oder die Datei konnte nicht gesendet werden. Bitte versuchen Sie es in ein paar Minuten noch einmal.
