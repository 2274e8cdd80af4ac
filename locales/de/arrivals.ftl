alert-arrival = <b>{ $name }</b> ist am Eingang: { $gate }
    Wartet seit { $since } Uhr · Sprache: { $language }
    Braucht: { $need }
    Personen: { $party } · Hilfe mit Gepäck oder beim Gehen: { $luggage }
    Fühlt sich krank: { $ill }{ $notes }
arrival-card-notes =
    {""}
    { $notes }
arrival-language = 🌐 Willkommen! Wählen Sie Ihre Sprache.
arrival-gate-unknown = Diesen Code kenne ich nicht. Bitte scannen Sie den QR-Code am Eingang noch einmal, oder schreiben Sie hier, was Sie brauchen.
arrival-unknown = Diese Anmeldung gibt es nicht, oder es ist nicht Ihre.
arrival-over = Diese Anmeldung ist schon abgeschlossen.
arrival-not-received = Tippen Sie zuerst auf „Person empfangen“, sobald Sie sich getroffen haben.
arrival-ask-need = Willkommen. Sie sind hier: <b>{ $gate }</b>. Was brauchen Sie?
arrival-need-button-fetch = 🚪 Bitte abholen
arrival-need-button-register = 📝 Nur anmelden
arrival-need-button-medical = 🚑 Medizinische Hilfe
arrival-need-fetch = Einlass und Abholung
arrival-need-register = Anmeldung
arrival-need-medical = medizinische Hilfe
arrival-ask-party = Wie viele Personen sind Sie?
arrival-people = { $party ->
    [5] 5+
   *[other] { $party }
  }
arrival-ask-luggage = Brauchen Sie Hilfe mit Gepäck oder beim Gehen?
arrival-luggage-some = Nötig
arrival-luggage-none = Nicht nötig
arrival-ask-ill = Fühlt sich jemand von Ihnen krank (Fieber, Husten, Atemnot)?
arrival-ill-somebody = Jemand
arrival-ill-nobody = Niemand
arrival-check = <b>Stimmt das so?</b>
    Eingang: { $gate }
    Sie brauchen: { $need }
    Personen: { $party }
    Hilfe mit Gepäck oder beim Gehen: { $luggage }
    Fühlt sich krank: { $ill }
arrival-check-unwell = <b>Stimmt das so?</b>
    Eingang: { $gate }
    Sie brauchen: { $need }
    Personen: { $party }
    Hilfe mit Gepäck oder beim Gehen: { $luggage }
    Fühlt sich krank: { $ill }

    Im Notfall rufen Sie sofort die <b>120</b> an.
arrival-confirm = ✅ Ja, jemanden rufen
arrival-again = ↩️ Neu anfangen
arrival-status-waiting = ✅ Sie sind angemeldet. Wir rufen gerade jemanden für Sie. Bitte warten Sie am Eingang.
arrival-status-taken = ✅ Sie sind angemeldet, und jemand ist auf dem Weg zu Ihnen. Bitte warten Sie am Eingang.
arrival-status-overdue = ✅ Sie sind angemeldet. Wir fragen gerade bei der Person nach, die zu Ihnen unterwegs ist. Bitte warten Sie am Eingang.
arrival-elsewhere = ✅ Sie sind an einem anderen Eingang angemeldet: <b>{ $gate }</b>, { $area }. Die Person, die zu Ihnen kommt, geht dorthin. Falls Sie jetzt hier sind: <b>{ $here }</b>, { $there }, tippen Sie auf „{ arrival-cancel }“ und scannen Sie dann diesen Code noch einmal.
arrival-add-note = ✏️ Notiz hinzufügen
arrival-cancel = ✖️ Nicht mehr nötig
arrival-note-ask = Schreiben Sie Ihre Notiz in einer einzigen Nachricht, in Ihrer Sprache. /cancel bricht ab.
arrival-note-kept = Ihre Notiz ist weitergegeben.
arrival-note-passed = ✏️ Alarm { $number }, Notiz von <b>{ $name }</b>:
    { $note }
arrival-cancelled = Ihre Anmeldung ist zurückgezogen. Es kommt niemand. Scannen Sie den Code noch einmal, wenn Sie jemanden brauchen.
arrival-cancelled-on-the-way = ✖️ Alarm { $number }: <b>{ $name }</b> hat abgesagt und braucht niemanden mehr.
arrival-coming = <b>{ $name }</b> kommt jetzt zu Ihnen. Bitte warten Sie am Eingang.
arrival-still-looking = Bisher hat niemand geantwortet. Wir rufen die ganze Koordination und die Einsatzzentrale, so lange, bis jemand kommt. Im Notfall rufen Sie die <b>120</b> an.
arrival-someone-else = Die Person, die unterwegs war, kann nicht kommen. Wir rufen gerade jemand anderen. Bitte warten Sie am Eingang.
arrival-received = { $name } hat bestätigt, Sie getroffen zu haben. Willkommen!
arrival-closed = Ihre Anmeldung ist abgeschlossen. Sie können hier jederzeit schreiben.
arrival-receive = 🤝 Person empfangen
arrival-close-noted = 📝 Mit Notiz abschließen
arrival-close-plain = Ohne Notiz abschließen
arrival-closing-ask = Schreiben Sie die Abschlussnotiz in einer einzigen Nachricht. Nur das Team sieht sie. /cancel bricht ab.
arrival-closing-kept = Die Ankunft ist abgeschlossen.
arrival-ended-cancelled = { $name } hat abgesagt.
arrival-ended-received = { $name } hat die Person empfangen.
arrival-ended-closed = { $name } hat die Person empfangen und die Ankunft abgeschlossen.
arrival-ended-noted = { $name } hat die Person empfangen und die Ankunft abgeschlossen:
    { $note }
arrival-eta = ⏱ { $minutes } Min.
arrival-eta-told = Die Person am Eingang weiß Bescheid.
arrival-coming-at = <b>{ $name }</b> ist gegen { $at } Uhr bei Ihnen.
arrival-nobody-here = 🔍 Hier ist niemand
arrival-asked-them = Wir fragen die Person, wo sie ist. Kommt 5 Minuten lang keine Antwort, endet der Alarm von selbst.
arrival-where-are-they = ❓ <b>{ $name }</b> ist am Eingang ({ $gate }) und sieht Sie nicht. Sind Sie noch da?
arrival-still-here = 🙋 Ja, ich bin hier
arrival-still-here-told = ✅ Wir haben ausgerichtet, dass Sie da sind.
arrival-is-still-there = 🙋 Alarm { $number }: <b>{ $name }</b> ist noch am Eingang ({ $gate }) und sucht Sie.
arrival-missing-medical = ⚠️ Alarm { $number }: <b>{ $name }</b> hat am Eingang ({ $gate }) um medizinische Hilfe gebeten und ist nicht zu finden. Bitte suchen Sie nach der Person, möglichst zu zweit.
arrival-gone = Wir haben Sie am Eingang nicht gefunden. Wenn Sie noch jemanden brauchen, scannen Sie den Code noch einmal oder schreiben Sie hier.
arrival-gone-office = Alarm { $number }: <b>{ $name }</b> war am Eingang ({ $gate }) nicht zu finden und hat nicht geantwortet. Es sucht jetzt niemand mehr.
arrival-ended-gone = Es war niemand zu finden, und es kam keine Antwort.
