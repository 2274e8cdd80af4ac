alert-arrival = <b>{ $name }</b> ist am Eingang: { $gate }
    Wartet seit { $since } Uhr · Sprache: { $language }{ $silent }
    Braucht: { $need }
    Personen: { $party } · Hilfe mit Gepäck oder beim Gehen: { $luggage }
    Fühlt sich krank: { $ill }
arrival-language = 🌐 Willkommen! Wählen Sie Ihre Sprache.
arrival-gate-unknown = Diesen Code kenne ich nicht. Bitte scannen Sie den QR-Code am Eingang noch einmal, oder schreiben Sie hier, was Sie brauchen.
arrival-unknown = Diese Anmeldung finde ich nicht, oder es ist nicht Ihre.
arrival-over = Diese Anmeldung ist schon abgeschlossen.
arrival-not-received = Tippen Sie zuerst auf „Person empfangen“, sobald Sie sich getroffen haben.
arrival-ask-need = Was brauchen Sie?
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
arrival-again = ✏️ Antworten ändern
arrival-status-waiting = ✅ Wir rufen gerade jemanden für Sie. Bitte warten Sie am Eingang.
arrival-status-taken = ✅ <b>{ $name }</b> ist seit { $since } Uhr auf dem Weg zu Ihnen. Bitte warten Sie am Eingang.
arrival-status-overdue = ⏳ <b>{ $name }</b> verspätet sich. Wir fragen gerade nach. Bitte warten Sie am Eingang.
arrival-cancel = ✖️ Niemand muss kommen
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
arrival-begun = 👋 Sie sind hier: <b>{ $gate }</b>, { $area }.
    Tippen Sie auf den großen Knopf, dann kommt jemand zu Ihnen. Wenn Sie nichts tun, rufen wir in einer Minute jemanden.
arrival-card = 📍 <b>{ $gate }</b>, { $area }

    { $lines }
arrival-call = 🙋 Bin da, bitte kommen
arrival-languages = 🌐 Sprachen …
arrival-back = ↩️ Zurück
arrival-skip = Überspringen ›
arrival-unsaid = noch nicht gesagt
arrival-not-finished = {""}
    ⚠️ Hat den Code gescannt und danach nichts mehr gesagt.
arrival-status-soon = ✅ Sie haben uns gerade erst gerufen. Wir rufen sehr bald noch einmal. Bitte warten Sie am Eingang.
arrival-usual = Meist kommt jemand innerhalb von { $minutes } Min.
arrival-emergency = 🚑 Im Notfall rufen Sie sofort die <b>{ $emergency }</b> an.
arrival-write-here = Sie können hier jederzeit schreiben oder sprechen, in Ihrer Sprache. Es erreicht die Person, die zu Ihnen kommt.
arrival-nobody-came = 🔔 Niemand ist gekommen
arrival-cancel-ask = Soll niemand zu Ihnen kommen?
arrival-cancel-sure = Ja, niemand muss kommen
arrival-nobody-on-call = An diesem Eingang hat gerade niemand Bereitschaft. Wir rufen die Koordination und die Einsatzzentrale, so lange, bis jemand kommt. Im Notfall rufen Sie die <b>{ $emergency }</b> an.
arrival-moved = 📍 Alarm { $number }: <b>{ $name }</b> ist jetzt an einem anderen Eingang: <b>{ $gate }</b>, { $area }.
arrival-where-are-you = ❓ Alarm { $number }: <b>{ $name }</b> wartet noch am Eingang ({ $gate }) und fragt, wo Sie sind.
arrival-not-come = ⚠️ Alarm { $number }: <b>{ $name }</b> sagt, dass niemand gekommen ist ({ $gate }). Andere werden gerufen. Wenn Sie dort sind, übernehmen Sie den Alarm noch einmal.
arrival-receive-ask = Haben Sie <b>{ $name }</b> wirklich getroffen ({ $gate })?
arrival-receive-sure = 🤝 Ja, getroffen
arrival-receive-noted = Notiert: Sie haben sich getroffen.
arrival-staff-ask = Sie haben gescannt: <b>{ $gate }</b>, { $area }. Kommen Sie selbst gerade hier an?
arrival-staff-arrives = 🙋 Ja, jemanden rufen
arrival-staff-tries = Nein, nur ausprobiert
arrival-scanned = Gescannt: <b>{ $gate }</b>, { $area }.
arrival-scanned-only = ✅ Der Code funktioniert: <b>{ $gate }</b>, { $area }. Es wurde niemand gerufen.
arrival-ringing-again = Wir rufen jetzt noch einmal.
arrival-asked-where = Jemand ist unterwegs. Wir haben gefragt, wo die Person gerade ist.
arrival-eta = ⏱ { $minutes } Min.
arrival-eta-told = Die Person am Eingang weiß Bescheid.
arrival-coming-at = <b>{ $name }</b> ist gegen { $at } Uhr bei Ihnen.
arrival-nobody-here = 🔍 Hier ist niemand
arrival-asked-them = Wir fragen die Person, wo sie ist.
arrival-where-are-they = ❓ <b>{ $name }</b> ist am Eingang ({ $gate }) und sieht Sie nicht. Sind Sie noch da?
arrival-still-here = 🙋 Ja, ich bin hier
arrival-still-here-told = ✅ Wir haben ausgerichtet, dass Sie da sind.
arrival-is-still-there = 🙋 Alarm { $number }: <b>{ $name }</b> ist noch am Eingang ({ $gate }) und sucht Sie.
arrival-missing-medical = ⚠️ Alarm { $number }: <b>{ $name }</b> hat am Eingang ({ $gate }) um medizinische Hilfe gebeten oder gemeldet, dass jemand krank ist, und ist nicht zu finden. Bitte suchen Sie nach der Person, möglichst zu zweit.
arrival-gone = Wir haben Sie am Eingang nicht gefunden. Wenn Sie noch jemanden brauchen, scannen Sie den Code noch einmal oder schreiben Sie hier.
arrival-gone-office = Alarm { $number }: <b>{ $name }</b> war am Eingang ({ $gate }) nicht zu finden und hat nicht geantwortet. Es sucht jetzt niemand mehr.
arrival-ended-gone = Es war niemand zu finden, und es kam keine Antwort.
arrival-close-ask = Alarm { $number }: Sie haben <b>{ $name }</b> getroffen ({ $gate }). Ist alles erledigt? Dann schließen Sie bitte ab.
arrival-close-ask-other = Alarm { $number }: { $worker } hat <b>{ $name }</b> getroffen ({ $gate }) und kann nicht mehr abschließen. Bitte schließen Sie ab.
arrival-close-undo = ↩️ Doch nicht schließen
arrival-close-undone = Die Ankunft ist nicht mehr abgeschlossen.
arrival-close-too-late = Das geht nur zwei Minuten lang rückgängig.
arrival-ended-itself = { $name } hat die Person empfangen; nach 12 Stunden von selbst abgeschlossen.
arrival-ended-closed-by = { $name } hat die Person empfangen, { $worker } hat die Ankunft abgeschlossen.
arrival-nobody-reached = Von der Bereitschaft an diesem Eingang ist gerade niemand erreichbar. Wir rufen die Koordination und die Einsatzzentrale, so lange, bis jemand kommt. Im Notfall rufen Sie die <b>{ $emergency }</b> an.
