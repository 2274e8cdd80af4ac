# Was die Beteiligten erfahren, wenn sich ein Einsatz ändert.
desk-for = <b>Für { $name }, { $phone }</b> (ohne Telegram – bitte weitersagen)

    { $text }
desk-news-changed = ✏️ <b>Ihr Einsatz hat sich geändert.</b>

    { $card }

    { $changes }
desk-news-moved = 🕕 <b>Ihr Einsatz hat eine neue Zeit. Passt sie Ihnen noch?</b>

    { $card }

    { $changes }

    Bitte antworten Sie bis { $until }. Bis dahin gehört der Platz Ihnen; ohne Antwort wird er frei.
desk-news-moved-soon = 🕕 <b>Ihr Einsatz hat eine neue Zeit. Können Sie trotzdem kommen?</b>

    { $card }

    { $changes }
desk-news-cancelled = 🚫 <b>Dieser Einsatz fällt aus. Sie müssen nicht kommen.</b>

    { $card }

    { $changes }
desk-news-put-on = 🙋 <b>Sie wurden für diesen Einsatz eingeteilt.</b>

    { $card }

    { $changes }

    Wenn Sie nicht kommen können, sagen Sie es bitte jetzt.
desk-news-taken-off = <b>Sie sind für diesen Einsatz nicht mehr eingeteilt.</b> Sie müssen nicht kommen.

    { $card }

    { $changes }
desk-news-freed = <b>Dieser Einsatz gehört nicht mehr Ihnen</b>, weil zur neuen Zeit keine Antwort kam. Sie müssen nicht kommen.

    { $card }
desk-silent = ⚠️ <b>{ $name } hat zur neuen Zeit nicht geantwortet. Der Platz ist frei.</b>

    { $card }
desk-kept = 👍 <b>Danke. Der Einsatz bleibt Ihrer.</b>

    { $card }
desk-line = { $what }: { $old } → { $new }
desk-span = { $start } – { $end }
desk-none = keine
desk-by = Geändert von { $name }.
desk-reason = Grund: { $reason }
desk-offer = 📣 <b>Offene Einsätze, die zu Ihnen passen</b>

    { $shifts }
desk-letter = ✉️ <b>{ $name } schreibt Ihnen:</b>

    { $words }

    { $card }

# Ein Einsatz, wie ihn die Koordination sieht.
# Aus anderen Texten zusammengesetzt.
desk-page = { $parts }
desk-on = 👥 Eingeteilt: { $taken }/{ $capacity }
desk-over = ⚠️ Mehr Leute als nötig: { $taken }/{ $capacity }
desk-state-draft = 📝 Entwurf: Freiwillige sehen ihn noch nicht.
desk-state-cancelled = 🚫 Abgesagt.
desk-announced = 📣 Bekanntgegeben { $at }.
desk-in-digest = 📣 Wird bekanntgegeben { $at }.
desk-nobody = Noch ist niemand eingeteilt.
desk-nobody-waits = Niemand wartet.
desk-person = { $number }. <b>{ $name }</b> · { $details }
desk-reachable = erreichbar
desk-phone = ohne Telegram, { $phone }
desk-vouched = eingetragen von { $name }
desk-is-coming = kommt
desk-did-not-come = kam nicht
desk-left-at = abgegeben { $at }
desk-risk-unreachable = in Telegram nicht erreichbar
desk-risk-moved = keine Antwort zur neuen Zeit
desk-risk-unanswered = keine Antwort auf die Erinnerung
desk-seat = { $card }

    { $person }
desk-waitlist = <b>Warteliste</b>

    { $card }

    { $people }
desk-log = <b>Was getan wurde</b>

    { $card }

    { $entries }
desk-log-none = Noch nichts.
desk-log-entry = <b>{ $at }</b> · { $what } · { $by }
desk-log-person = 👤 { $name }
desk-log-undone = ↩️ Rückgängig gemacht von { $name }
desk-by-itself = automatisch
desk-did-posted = ausgeschrieben
desk-did-published = Entwurf veröffentlicht
desk-did-edited = geändert
desk-did-cancelled = abgesagt
desk-did-put-on = eingeteilt
desk-did-taken-off = herausgenommen
desk-did-left = Platz abgegeben
desk-did-freed = keine Antwort, Platz frei
desk-did-announced = bekanntgegeben
desk-did-no-show = vermerkt: kam nicht
desk-did-came = vermerkt: kam doch

# Fragen.
desk-edit-which = <b>Was soll sich ändern?</b>

    { $card }
desk-ask-title = Was ist zu tun? Schreiben Sie den neuen Titel. /cancel bricht ab.
desk-ask-place = Schreiben Sie den neuen Ort. /cancel bricht ab.
desk-ask-time = Schreiben Sie die neuen Zeiten so: 18:00-22:00. Ändert sich auch der Tag, schreiben Sie ihn davor: 2026-04-01 18:00-22:00. /cancel bricht ab.
desk-no-time = Diese Zeiten kann ich nicht lesen. Schreiben Sie sie so: 18:00-22:00 oder 2026-04-01 18:00-22:00.
desk-no-change = Das war schon so. Es hat sich nichts geändert.
desk-ask-reason = <b>So ändern?</b>

    { $card }

    { $changes }

    Schreiben Sie den Grund, den die Eingeteilten lesen werden – oder tippen Sie unten.
desk-ask-cancel = <b>Diesen Einsatz absagen?</b>

    { $card }

    { $count ->
        [0] Niemand ist eingeteilt.
        [one] { $count } Person ist eingeteilt und erfährt es.
       *[other] { $count } Personen sind eingeteilt und erfahren es.
    } Schreiben Sie den Grund – oder tippen Sie unten.
desk-ask-off = <b>{ $name } aus diesem Einsatz herausnehmen?</b>

    { $card }

    Schreiben Sie den Grund, den diese Person lesen wird – oder tippen Sie unten.
desk-too-many = ⚠️ <b>Mehr Leute als nötig: { $taken }/{ $capacity }.</b>

    { $card }

    Vorerst bleiben alle. Soll jemand gehen, tippen Sie auf den Namen.
desk-ask-who = <b>Wer soll eingeteilt werden?</b> Tippen Sie auf einen Namen, oder schreiben Sie einen Teil davon.

    { $card }
desk-who-none = Mit diesem Namen kann niemand den Einsatz übernehmen. Schreiben Sie einen anderen Namen.

    { $card }
desk-anyway = { $reasons }

    <b>{ $name } trotzdem einteilen?</b>
desk-anyway-full = Der Einsatz ist voll: { $taken }/{ $capacity }.
desk-anyway-overlaps = { $name } hat dann einen anderen Einsatz: { $title }, { $start }.
desk-anyway-busy = { $name } hat dann einen anderen Einsatz.
desk-anyway-lacks-language = Ob { $name } diese Sprache spricht, ist nicht bekannt: { $languages }.
desk-ask-contact = <b>Jemand ohne Telegram.</b> Schreiben Sie Name und Telefonnummer, zum Beispiel: Li Ming 13800000000. Nachrichten an diese Person gehen an Sie. /cancel bricht ab.
desk-no-contact = Ich brauche Name und Telefonnummer, zum Beispiel: Li Ming 13800000000.
desk-vouch-done = ✅ { $name } ist eingeteilt.
desk-ask-announce = <b>Wann soll dieser Einsatz bekanntgegeben werden?</b>

    { $card }

    { $count ->
        [0] Gerade passt er zu niemandem, der frei ist.
        [one] Gerade passt er zu { $count } Person.
       *[other] Gerade passt er zu { $count } Personen.
    }
desk-ask-write = <b>An { $name } schreiben.</b> Ihre nächste Nachricht geht dorthin. /cancel bricht ab.

    { $card }
desk-ask-write-all = <b>An alle in diesem Einsatz schreiben.</b> Ihre nächste Nachricht geht an alle. /cancel bricht ab.

    { $card }
desk-sent = ✅ { $count ->
    [0] An niemanden gesendet.
    [one] An { $count } Person gesendet.
   *[other] An { $count } Personen gesendet.
  }
desk-not-sent = In Telegram nicht erreichbar: { $names }
desk-left-out = ⚠️ Nicht wieder eingeteilt, weil sie nicht mehr können: { $names }
desk-toast-undone = Rückgängig gemacht.
desk-toast-published = Veröffentlicht.
desk-toast-announced = Ist vermerkt.
desk-toast-put-on = Eingeteilt.

# Warum nicht.
shift-full = Dieser Einsatz ist voll.
shift-not-begun = Dieser Einsatz hat noch nicht begonnen.
shift-not-on-it = Diese Person ist nicht mehr eingeteilt.
shift-changed-meanwhile = Jemand hat diesen Einsatz gerade geändert. Bitte sehen Sie ihn sich noch einmal an.
shift-too-late-to-undo = Das lässt sich nicht mehr rückgängig machen: Die Leute wissen es schon.

# Was sich ändern lässt.
desk-field-title = Titel
desk-field-place = Ort
desk-field-time = Zeit
desk-field-capacity = Personen
desk-field-languages = Sprache

# Knöpfe.
desk-button-manage = 🗂 Einsätze verwalten
desk-button-card = Wer eingeteilt ist
desk-button-edit = ✏️ Ändern
desk-button-cancel = 🚫 Absagen
desk-button-put-on = ➕ Einteilen
desk-button-vouch = ➕ Ohne Telegram
desk-button-write = ✉️ Schreiben
desk-button-write-all = ✉️ An alle schreiben
desk-button-answer = ✉️ Antworten
desk-button-announce = 📣 Bekanntgeben
desk-button-announce-now = Jetzt
desk-button-digest = Mit anderen um { $at }
desk-button-publish = Veröffentlichen
desk-button-draft = Als Entwurf behalten
desk-button-waitlist = Warteliste: { $count }
desk-button-log = Verlauf
desk-button-undo = ↩️ Rückgängig
desk-button-back = ‹ Zurück
desk-button-earlier = ‹ Davor
desk-button-off = Herausnehmen
desk-button-no-show = Kam nicht
desk-button-came = Kam doch
desk-button-skip = Ohne Grund ausführen
desk-button-anyway = Trotzdem einteilen
desk-button-fits = Ja, das passt

# /coverage.
coverage-head = <b>Einsätze</b>
    📍 { $area }
    📅 { $day }
coverage-list = <b>{ $title }</b>
    📍 { $area }
    📅 { $day }

    { $entries }
coverage-none = Hier ist nichts.
coverage-entry = <b>{ $number }. { $title }</b>
    { $start } · { $area } · { $taken }/{ $capacity }
coverage-person = 👤 { $name }: { $details }
coverage-all-areas = Alle Wohngebiete
coverage-all-days = Die nächsten Tage
coverage-ask-day = Welcher Tag?
coverage-kind-holes = Noch gesucht
coverage-kind-risk = Unsicher
coverage-kind-left = Spät abgegeben
coverage-kind-no-show = Nicht gekommen
coverage-kind-drafts = Entwürfe
coverage-kind-all = Alle
coverage-kind-cancelled = Abgesagt
coverage-button-list = { $title }: { $count }
coverage-button-area = 📍 Wohngebiet
coverage-button-day = 📅 Tag
coverage-button-lists = ‹ Alle Listen
coverage-button-week = 🗓 Die Woche
coverage-week = 🗓 <b>Wo fehlt jemand?</b>
    { $start } – { $end }

    { $rows }

    ❌ es fehlen Leute
    ⚠️ genug Leute, aber nicht alle sicher
    ✅ alle Plätze besetzt
    ▫️ kein Einsatz
# Aus anderen Texten zusammengesetzt.
coverage-week-area = { $marks } { $area }
coverage-week-day = { $marks } { $day } · { $taken }/{ $capacity }
command-coverage = Wer welchen Einsatz hat; Einsätze ändern
