# Stunden: die eigenen und ihre Genehmigung durch die Koordination. Längen sind Stunden:Minuten, wie 2:05.

command-myhours = Meine Stunden
command-hours = Stunden genehmigen

hours-mine = <b>⏱ Ihre Stunden</b>

    { $months }

    { $entries }
hours-mine-none = <b>⏱ Ihre Stunden</b>

    Noch keine. Sie stehen hier, sobald Sie die Stunden eines Einsatzes bestätigen oder andere Hilfe melden.
hours-month = <b>{ $month }</b>: { $worked } Std.
hours-month-credited = <b>{ $month }</b>: { $worked } Std. geleistet, { $credited } Std. angerechnet
hours-month-open = (+ { $length } Std. noch nicht genehmigt)
hours-line = { $number }. { $at } · { $title } · { $length } Std.
hours-state-proposed = ⏳ noch offen
hours-state-approved = ✅ genehmigt
hours-state-approved-as = ✅ genehmigt, { $credited } Std. angerechnet
hours-state-refused = ❌ nicht genehmigt
hours-button-report = ➕ Andere Hilfe melden
hours-button-object-numbered = { $number } · Stimmt nicht
hours-button-withdraw-numbered = { $number } · Zurückziehen
hours-button-object = Das stimmt nicht

hours-ask-area = Wo haben Sie geholfen?
hours-ask-what = Was haben Sie getan? Ein paar Worte genügen: „Masken sortiert“.
hours-ask-day = An welchem Tag? Tippen Sie ihn an, oder schreiben Sie ihn.
# Die Aufschrift eines Knopfes: der Tag.
hours-button-day = { $day }
hours-ask-span = Von wann bis wann? Zum Beispiel 14:00-16:30.
hours-no-day = Diesen Tag kann ich nicht lesen. Bitte tippen Sie einen an, oder schreiben Sie ihn so: 28.11. oder „gestern“.
hours-no-span = Diese Zeiten kann ich nicht lesen. Bitte schreiben Sie sie so: 14:00-16:30.
hours-report-preview = <b>So melden?</b>

    { $title }
    🕒 { $start } – { $end }
    📍 { $area }
    ⏱ { $length } Std.
hours-button-send = ✅ Melden
hours-button-drop = Verwerfen
hours-toast-withdrawn = Zurückgezogen.

hours-corrected = ✏️ { $name } hat Ihre Stunden für { $title } ({ $at }) berichtigt: { $old } Std. → { $length } Std.{ $reason }
hours-refused = ❌ { $name } hat Ihre { $length } Std. für { $title } ({ $at }) nicht genehmigt.{ $reason }
hours-reason = { " " }Grund: { $reason }
hours-ask-objection = Was stimmt nicht bei { $title } ({ $at }), { $length } Std.? Ihre Worte gehen an die Koordination.
hours-objected = Danke. Die Koordination sieht sich { $title } ({ $at }) noch einmal an.
hours-objection = 💬 { $name } widerspricht: { $title } ({ $at }), { $length } Std.

    { $words }
hours-button-look = Ansehen

hours-waiting = <b>⏱ Stunden zu genehmigen: { $count }</b>

    { $entries }
hours-waiting-none = <b>⏱ Stunden genehmigen</b>

    Gerade wartet nichts.
hours-waiting-line = { $number }. <b>{ $name }</b> · { $title }
    { $at } · { $length } Std.
hours-note = 💬 { $words }
hours-button-entry = { $number } · { $name }
hours-button-all = ✅ Alles genehmigen ({ $count })
hours-button-xlsx = Tabelle (Excel)
hours-button-csv = Tabelle (CSV)
hours-button-rules = Wie Nächte zählen
hours-ask-all = Alles genehmigen? Einträge: { $count }, zusammen { $length } Std.
hours-button-all-yes = Ja, alles genehmigen
hours-toast-all = Genehmigt: { $count }
hours-toast-approved = Genehmigt.
# Aus anderen Texten zusammengesetzt.
hours-card = { $parts }
hours-entry = <b>{ $name }</b>
    { $title }
    🕒 { $at } · { $length } Std.
    📍 { $area }
hours-stands = Stand:
hours-credit = Angerechnet: { $credited } Std. (Nachtstunden, 22:00–06:00, zählen { $percent } %)
hours-log-reported = { $at } gemeldet von { $name }: { $new } Std.
hours-log-corrected = { $at } berichtigt von { $name }: { $old } Std. → { $new } Std.{ $reason }
hours-log-approved = { $at } genehmigt von { $name }: { $new } Std.
hours-log-refused = { $at } nicht genehmigt von { $name }.{ $reason }
hours-log-objected = { $at } Widerspruch von { $name }.{ $reason }
hours-log-withdrawn = { $at } zurückgezogen von { $name }
hours-button-approve = ✅ Genehmigen
hours-button-correct = ✏️ Berichtigen
hours-button-refuse = ❌ Ablehnen
hours-ask-minutes = Wie lange war es wirklich? Eingetragen sind { $length } Std. ({ $title }, { $at }). Schreiben Sie 2:30 oder 90 min.
hours-ask-reason = Warum? Die Person liest Ihren Grund.
hours-rules = <b>Wie Nächte zählen</b>

    Stunden von 22:00 bis 06:00. Eine Änderung gilt für Stunden, die ab jetzt gemeldet werden.

    { $rules }
hours-rule = { $area }: { $percent } %
hours-button-rule = { $area } → { $percent } %

hours-gone = Diesen Eintrag gibt es nicht mehr.
hours-own = Das sind Ihre eigenen Stunden. Darüber muss jemand anders entscheiden.
hours-no-length = Diese Dauer kann ich nicht lesen. Bitte schreiben Sie sie so: 2:30 oder 90 min.
hours-too-long = Das sind mehr als 24 Stunden. Bitte melden Sie es in Teilen.
hours-not-over = Das ist noch nicht vorbei. Bitte melden Sie es danach.
hours-too-old = Das ist mehr als zwei Monate her. Bitte fragen Sie Ihre Koordination.
hours-overlaps = Zu dieser Zeit haben Sie schon Stunden: { $title } ({ $at }), { $length } Std.
hours-decided = Diese Stunden sind schon genehmigt. Wenn sie nicht stimmen, tippen Sie auf „Stimmt nicht“.

hours-table-caption = Stunden, Einträge: { $count }. Alle Längen in Minuten.
hours-sheet = Stunden
hours-sheet-sums = Summen
hours-column-area = Wohngebiet
hours-column-name = Name
hours-column-title = Was
hours-column-start = Beginn
hours-column-worked = Geleistet (min)
hours-column-credited = Angerechnet (min)
hours-column-night = Nacht zählt
hours-column-state = Stand
hours-column-decided = Entschieden
hours-column-open = Noch offen (min)
hours-cell-proposed = noch offen
hours-cell-approved = genehmigt
hours-cell-refused = nicht genehmigt
