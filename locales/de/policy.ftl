# Whom alerts call: an area's policy for a kind of alert.
command-policy = Wen Alarme rufen
policy-ask-area = Die Alarme welches Wohngebiets?
policy-all-areas = Alle Wohngebiete
policy-any-kind = 🔔 Alle anderen Alarme
policy-ask-kind = <b>{ $area }</b>: Welche Alarme?
policy-page = <b>Wen Alarme rufen · { $area } · { $kind }</b>
    { $origin }

    { $steps }

    { $rest }
policy-no-steps = Noch kein Schritt.
policy-origin = Fassung { $number }, { $at }, von { $name }
policy-origin-command = Fassung { $number }, { $at }, aus einer Tabelle
policy-origin-shared = Nichts Eigenes. Es gilt: { $area } · { $kind }
policy-origin-rota = Nichts Eigenes: Die Stufen des Plans werden nacheinander gerufen.
policy-origin-draft = ✏️ Noch nicht gespeichert
policy-then-everybody = Dann alle, wieder nach { $waits } Min., bis jemand übernimmt.
policy-then-everybody-usual = Dann alle, immer wieder, bis jemand übernimmt.
policy-quiet = 🌙 { $hours }: Niemand wird nur wegen einer Rolle geweckt, stattdessen wird die Bereitschaft noch einmal gerufen. Gefahr und medizinische Hilfe wecken trotzdem alle.
policy-still = „Kümmern Sie sich noch darum?“ nach { $minutes } Min.
policy-wait-usual = übliche Zeit
policy-minutes = { $minutes } Min.
policy-seconds = { $count } Sek.
policy-role-worker = alle Sozialarbeitenden
policy-role-coordinator = Koordination
policy-role-office = Einsatzzentrale
policy-role-admin = alle Admins
policy-reaches-nobody = ⚠️ erreicht gerade niemanden
policy-may-not = ⚠️ { $name } (darf hier keine Alarme übernehmen)
policy-button-edit = ✏️ Ändern
policy-button-withdraw = Zurück zum Üblichen
policy-button-show = 📋 Ansehen
policy-button-step = Schritt { $number }
policy-button-add = ➕ Noch ein Schritt
policy-button-repeats = 🔔 Wiederholen
policy-button-still = ⏱ Noch dabei?
policy-button-quiet = 🌙 Ruhezeiten
policy-button-earlier = ↑ Früher
policy-button-remove = 🗑 Schritt entfernen
policy-button-people = 👤 Personen
policy-button-none = Keine
policy-ask-step = Wen ruft dieser Schritt, und wie lange wartet er? Wen Sie antippen, der wird gleichzeitig gerufen.
    { $step }
policy-ask-person = Wen ruft dieser Schritt?
policy-ask-repeats = Wie viele Minuten zwischen den Rufen an alle? Tippen oder schreiben Sie, zum Beispiel 1, 2, 5.
policy-ask-quiet = Zu welchen Stunden wird niemand nur wegen einer Rolle geweckt? Tippen oder schreiben Sie, zum Beispiel 22:00-07:00.
policy-ask-still = Nach wie vielen Minuten frage ich „Kümmern Sie sich noch darum“? Tippen Sie oder schreiben Sie die Zahl.
policy-ask-withdraw = Zurück zum Üblichen für { $area } · { $kind }? Offene Alarme gehen von ihrer Stelle aus weiter.
policy-saved = ✅ Gespeichert. Offene Alarme, die jetzt danach weitergehen: { $count }
policy-told = 📋 { $name } hat geändert, wen Alarme rufen: { $area } · { $kind }
policy-told-command = 📋 Alarme rufen jetzt andere: { $area } · { $kind }
policy-refused-no-steps = Es muss mindestens einen Schritt geben.
policy-refused-empty-step = Ein Schritt ruft niemanden. Wählen Sie jemanden, oder entfernen Sie den Schritt.
policy-refused-too-long = Das ist zu viel: höchstens 12 Schritte, 8 Angaben je Schritt, 10 Wiederholungen.
policy-refused-wait = Das verstehe ich nicht, oder es ist zu kurz oder zu lang. Bitte Minuten, höchstens 60.
policy-refused-repeats = Die Minuten dürfen nur wachsen, zum Beispiel 1, 2, 5.
policy-refused-quiet = Diese Stunden verstehe ich nicht. Bitte schreiben Sie sie so: 22:00-07:00.
policy-refused-changed = Das hat sich inzwischen geändert. /policy zeigt, wie es jetzt ist.
policy-refused-no-role = Keine Rolle, um dort Alarme zu übernehmen: { $name }
policy-refused-kind = Solche Alarme gibt es nicht.
policy-refused-nothing = Hier gibt es nichts Eigenes.
