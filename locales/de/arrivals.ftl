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
arrival-unknown = Diese Anmeldung finde ich nicht, oder es ist nicht Ihre.
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

    Im Notfall rufen Sie sofort die <b>{ $emergency }</b> an.
arrival-confirm = ✅ Ja, jemanden rufen
arrival-again = ↩️ Neu anfangen
arrival-status-waiting = ✅ Sie sind angemeldet. Wir rufen gerade jemanden für Sie. Bitte warten Sie am Eingang.
arrival-status-taken = ✅ Sie sind angemeldet, und jemand ist auf dem Weg zu Ihnen. Bitte warten Sie am Eingang.
arrival-status-overdue = ✅ Sie sind angemeldet. Wir fragen gerade bei der Person nach, die zu Ihnen unterwegs ist. Bitte warten Sie am Eingang.
arrival-elsewhere = ✅ Sie sind an einem anderen Eingang angemeldet: <b>{ $gate }</b>, { $area }. Die Person, die zu Ihnen kommt, geht dorthin. Falls Sie jetzt hier sind: <b>{ $here }</b>, { $there }, tippen Sie auf „{ arrival-cancel }“ und scannen Sie dann diesen Code noch einmal.
arrival-add-note = ✏️ Notiz hinzufügen
arrival-cancel = ✖️ Niemand muss kommen
arrival-note-ask = Schreiben Sie Ihre Notiz in einer einzigen Nachricht, in Ihrer Sprache. /cancel bricht ab.
arrival-note-kept = Ihre Notiz ist weitergegeben.
arrival-note-passed = ✏️ Alarm { $number }, Notiz von <b>{ $name }</b>:
    { $note }
arrival-cancelled = In Ordnung, es kommt niemand. Wenn Sie doch jemanden brauchen, scannen Sie den Code noch einmal.
arrival-cancelled-on-the-way = ✖️ Alarm { $number }: <b>{ $name }</b> braucht niemanden mehr. Sie müssen nicht hingehen.
arrival-coming = <b>{ $name }</b> kommt jetzt zu Ihnen. Bitte warten Sie am Eingang.
arrival-still-looking = Bisher hat niemand geantwortet. Wir rufen die ganze Koordination und die Einsatzzentrale, so lange, bis jemand kommt. Im Notfall rufen Sie die <b>{ $emergency }</b> an.
arrival-someone-else = Die Person, die unterwegs war, kann nicht kommen. Wir rufen gerade jemand anderen. Bitte warten Sie am Eingang.
arrival-received = { $name } hat bestätigt, Sie getroffen zu haben. Willkommen!
arrival-closed = Ihre Anmeldung ist abgeschlossen. Sie können hier jederzeit schreiben.
arrival-receive = 🤝 Person empfangen
arrival-close-noted = 📝 Mit Notiz abschließen
arrival-close-plain = Ohne Notiz abschließen
arrival-closing-ask = Schreiben Sie die Abschlussnotiz in einer einzigen Nachricht. Nur das Team sieht sie. /cancel bricht ab.
arrival-closing-kept = Die Ankunft ist abgeschlossen.
arrival-ended-cancelled = { $name } braucht niemanden mehr.
arrival-ended-received = { $name } hat die Person empfangen.
arrival-ended-closed = { $name } hat die Person empfangen und die Ankunft abgeschlossen.
arrival-ended-noted = { $name } hat die Person empfangen und die Ankunft abgeschlossen:
    { $note }
gate-ask-area = In welchem Wohngebiet ist der Eingang? Tippen Sie es an, oder schreiben Sie den Namen des Gebiets oder des Eingangs.
gate-ask-gate = An welchem Eingang sind Sie (<b>{ $area }</b>)?
gate-button-areas = ‹ Alle Wohngebiete
gate-none = Hier sind noch keine Eingänge eingetragen. Schreiben Sie hier in Ihrer Sprache, was Sie brauchen.
