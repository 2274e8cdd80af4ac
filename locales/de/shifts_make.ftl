# Einsätze anlegen: in einer Zeile, Aufgaben, Wiederholung, Vorlagen, kopierte Woche. Dann die Regeln eines Wohngebiets.
make-title = { $question }

    💡 Oder alles in einer Zeile: <i>Tor 3, morgen 22–6 Uhr, 2 Personen, Koreanisch</i>
make-capacity = { $question }
    Bei mehreren Aufgaben: <i>2 Tor, 1 Fahren</i>
make-zone = 🌐 Zeitzone: { $zone }
make-role = 👥 { $role }: { $count }
make-beside = 👥 { $title }: { $taken }/{ $capacity }
make-which-day = Welchen Tag meinen Sie: { $days }? Schreiben Sie ihn bitte mit dem Namen des Monats.
make-posted = ✅ <b>{ $count ->
    [one] { $count } Einsatz ausgeschrieben.
   *[other] { $count } Einsätze ausgeschrieben.
  }</b> Freiwillige finden sie unter /shifts.
make-kept = 📝 <b>{ $count ->
    [one] { $count } Entwurf behalten.
   *[other] { $count } Entwürfe behalten.
  }</b> Sie stehen unter /coverage; Freiwillige sehen sie, sobald sie veröffentlicht sind.
make-too-many = Das ist zu viel auf einmal. Bitte höchstens { $limit } Einsätze.
make-nothing = Es gibt nichts mehr auszuschreiben.

make-series = 🔁 <b>Diesen Einsatz wiederholen?</b> Tippen Sie auf die Tage oder schreiben Sie den letzten Tag.

    { $card }

    { $days }
make-days = 📅 { $count ->
    [one] { $count } Tag: { $days }
   *[other] { $count } Tage: { $days }
  }
make-no-days = 📅 Noch kein Tag. Tippen Sie auf einen Wochentag.
make-left-out = ✕ Ohne Feiertage: { $days }
make-added = ＋ Arbeitstage anstelle eines Feiertags: { $days }
make-unknown-years = ⚠️ Die Feiertage { $years } sind noch nicht bekannt. Diese Tage gelten wie sonst.
make-already = Schon da, bleibt wie es ist: { $count }
make-weekday-on = ✓ { $day }
make-every = { $count ->
    [one] Jede Woche
   *[other] Alle { $count } Wochen
  }
make-until = Bis { $day }
make-holidays-usual = Feiertage: wie sonst
make-holidays-off = Feiertage: ohne
make-holidays-workdays = Wie Arbeitstage
make-button-repeat = 🔁 Wiederholen
make-button-post-all = Alle: { $count }
make-button-following = 🔁 Alle späteren auch
make-button-crew = 👥 Andere Aufgaben auch
make-followed = { $count ->
    [one] Für { $count } weiteren Einsatz erledigt.
   *[other] Für { $count } weitere Einsätze erledigt.
  } Unverändert: { $left }

make-template = 📋 <b>Vorlage</b>

    { $card }

    „Einer je Person“: bis 24 Stunden vor Beginn kann niemand zwei davon haben. „Auch später“: der Einsatz kann noch nach dem Beginn übernommen werden, die Stunden zählen ab dann.
make-templates = 📋 <b>Vorlagen.</b> Tippen Sie auf eine, um sie auszuschreiben oder zu ändern.
make-no-templates = 📋 Es gibt noch keine Vorlagen. Tippen Sie nach dem Ausschreiben auf „Als Vorlage behalten“.
make-no-template = Diese Vorlage gibt es nicht mehr.
make-clock = 🕕 { $start } – { $end }
make-flag-popular = ⭐ Einer je Person: { $state }
make-flag-begun = ▶️ Auch später: { $state }
make-button-templates = 📋 Vorlagen
make-button-keep-template = 📋 Als Vorlage behalten
make-button-use = Ausschreiben
make-button-remove = 🗑 Entfernen

make-copy = 🗓 <b>Eine Woche auf die nächste kopieren?</b>
    📍 { $area }
    📅 { $start } – { $end }

    { $count ->
        [0] Nichts auszuschreiben.
        [one] { $count } Einsatz würde ausgeschrieben, ohne Personen.
       *[other] { $count } Einsätze würden ausgeschrieben, ohne Personen.
    } Schon da: { $already }. Hätte schon begonnen: { $over }.
make-button-copy = 🗓 Woche kopieren
make-button-this-week = Lieber diese Woche
make-button-last-week = Lieber letzte Woche

make-table = 📄 { $count ->
    [one] { $count } Einsatz.
   *[other] { $count } Einsätze.
  } Ändern Sie, was Sie möchten, lassen Sie die Spalte id stehen und schicken Sie mir die Datei zurück.
make-table-ordered = Die Tabelle ist unterwegs.
make-button-table = 📄 Als Tabelle

rules-card = 📏 <b>Regeln für Einsätze: { $area }</b>
    Sie gelten für alle, die sich ab jetzt eintragen. Sie selbst können weiterhin alle einteilen.

    💤 Stunden Ruhe zwischen zwei Einsätzen
    ⏱ Stunden von Montag bis Sonntag, höchstens
    🤝 Um so viel dürfen sich zwei Einsätze überschneiden, wenn jemand beide will
    🔰 Neue und Personen in Einarbeitung erst, wenn jemand mit Erfahrung dabei ist
    🧒 Ebenso alle unter 18
rules-on = an
rules-off = aus
rules-hours = { $count } Std.
rules-minutes = { $count } Min.
rules-button = 📏 Regeln
rules-button-rest = 💤 Ruhe: { $value }
rules-button-week = ⏱ Pro Woche: { $value }
rules-button-grace = 🤝 Überschn.: { $value }
rules-button-new = 🔰 Neue: { $value }
rules-button-minors = 🧒 Unter 18: { $value }
rules-button-minor = 🧒 Unter 18: { $state }
rules-button-trainee = 🔰 Einarbeitung: { $state }

shift-rests = ✋ Zu wenig Ruhe: Hier sind { $hours } Stunden zwischen Einsätzen nötig. Zu nah:
    { $others }
shift-week-full = ✋ Das wären mehr als { $hours } Stunden in dieser Woche.
shift-needs-guide = ✋ Für alle, die diese Aufgabe zum ersten Mal machen: möglich, sobald jemand mit Erfahrung dabei ist.
shift-minor-alone = ✋ Für alle unter 18: möglich, sobald eine erwachsene Person mit Erfahrung dabei ist.
shift-opens-later = ✋ Sehr gefragt: Ein zweiter solcher Einsatz ist ab { $at } möglich.
shift-joined = ✅ <b>Sie sind eingeteilt. Der Einsatz läuft, Sie können gleich hingehen.</b> Ihre Stunden zählen ab jetzt.

    { $card }
