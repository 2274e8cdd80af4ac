# Wen man anruft, wenn keine Nachricht jemanden weckt.
command-numbers = Nummern zum Anrufen
alert-card-numbers = { $card }

    { $numbers }
alert-numbers = ☎️ <b>Niemand antwortet. Bitte rufen Sie selbst an:</b>
    { $numbers }
alert-numbers-none = ☎️ <b>Niemand antwortet, und hier steht keine Nummer zum Anrufen.</b> Mit /numbers können Sie welche eintragen.
alert-number = { $label }: { $phone }
alert-call-failed = ☎️ Alarm { $number }: Der Telefondienst ist nicht erreichbar, er ruft niemanden an.

    { $numbers }
numbers-ask-area = Nummern für welches Wohngebiet?
numbers-list = ☎️ <b>Nummern zum Anrufen · { $area }</b>
    { $numbers }

    Wenn alle gerufen wurden und minutenlang niemand antwortet, stehen diese Nummern auf der Karte des Alarms.
numbers-none = Noch keine Nummer.
numbers-button-add = ➕ Nummer eintragen
numbers-button-remove = 🗑 { $label }
numbers-ask = Wer geht ans Telefon, und unter welcher Nummer? Zum Beispiel: Nachtpforte +86 21 5555 0100
numbers-unreadable = Darin finde ich keine Telefonnummer. Bitte schreiben Sie so: Nachtpforte +86 21 5555 0100
numbers-full = Die Liste ist voll ({ $limit }). Bitte entfernen Sie erst eine Nummer.
numbers-known = Diese Nummer steht schon auf der Liste.
# Die eigene Kalenderadresse.
rota-button-address = 🔗 Meine Kalenderadresse
calendar-name = Bereitschaft
calendar-address = 🔗 <b>Ihre Kalenderadresse</b>
    { $address }

    Abonnieren Sie sie in Ihrer Kalender-App: Sie zeigt Ihre Bereitschaft und folgt jeder Änderung. Alle, die diese Adresse haben, können die Zeiten sehen. Geben Sie sie also bitte nicht weiter.
calendar-button-new = 🔁 Neue Adresse
calendar-button-end = 🗑 Abschalten
calendar-ask-sure = Die jetzige Adresse funktioniert dann in keinem Kalender mehr. Möchten Sie das?
calendar-button-sure = Ja, bitte
calendar-ended = Ihre Kalenderadresse ist abgeschaltet.
calendar-no-web = Kalenderadressen gibt es hier nicht. Sie können Ihre Zeiten mit /rota als Datei bekommen.
# Mehrere Ankünfte auf einmal abschließen.
arrival-close-ask-all = Sie haben diese Menschen getroffen ({ $count }): { $names }. Ist für alle alles erledigt? Dann schließen Sie bitte ab. Einzelne öffnen Sie mit /alerts.
arrival-close-ask-others = { $worker } hat diese Menschen getroffen ({ $count }) und kann nicht mehr abschließen: { $names }. Bitte schließen Sie für alle ab.
arrival-close-all = ☑️ Alle abschließen
arrival-closed-all = Abgeschlossen: { $count }
