command-checkin = Jemanden ohne Telegram anmelden
command-announce = Eine Ankunft ankündigen
command-announced = Wer erwartet wird
help-checkin = /checkin – jemanden ohne Telegram, eine Familie oder einen ganzen Bus anmelden. Wir rufen sofort jemanden.
help-announced = /announced – wer erwartet wird und wer sich verspätet
help-announce = /announce – eine Ankunft ankündigen. Hinter dem Befehl können Zeilen einer Tabelle stehen: Name, Sprache, Wohngebiet, Eingang, Zeit, Personenzahl, Bedarf.
companion-for = 👥 Für <b>{ $name }</b>:
    { $what }
companion-for-both = 👥 Für <b>{ $name }</b>:
    { $what }

    Zum Zeigen:
    { $theirs }
companion-on-card = {""}
    👥 Ohne Telegram; angemeldet von { $name }
companion-names = {""}
    Namen: { $names }
checkin-ask-gate = Wo sind diese Menschen? Tippen Sie das Wohngebiet an, dann den Eingang. Wir rufen sofort jemanden.
checkin-ask-names = Wir rufen schon jemanden. Wer ist angekommen? Schreiben Sie den Namen, oder alle Namen, einen je Zeile, oder nur die Zahl der Personen.
checkin-names-skipped = In Ordnung. Die Anmeldung gilt.
checkin-button-somebody = 👥 Jemanden anmelden
checkin-button-names = ✏️ Namen
checkin-button-language = 🌐 Ihre Sprache
checkin-ask-language = Welche Sprache sprechen diese Menschen?
checkin-speaks = Notiert: { $language }.
checkin-too-many = Eine Anmeldung fasst höchstens { $limit } Personen. Bitte melden Sie die anderen getrennt an.
unknown-gate-answer = ⚠️ Dieser Code ist falsch oder veraltet. Die Einsatzzentrale weiß, dass Sie hier sind. Tippen Sie das Wohngebiet an, in dem Sie jetzt sind, dann den Eingang, und es kommt jemand zu Ihnen. Im Notfall rufen Sie die <b>{ $emergency }</b> an.{ $ring }
unknown-gate-ring = {""}
    ☎️ Oder rufen Sie uns an: <b>{ $number }</b>
unknown-gate-tried = ⚠️ Kein Eingang hat diesen Code: Das Plakat ist falsch oder veraltet. Bitte drucken Sie ein neues. Es wurde niemand gerufen.
unknown-gate-ended = Inzwischen angemeldet: { $gate }, { $area }.
alert-kind-unknown-gate = ❓ Unbekannter Code
alert-unknown-gate = <b>{ $name }</b> ist an einem Eingang mit falschem oder veraltetem Plakat. Code: { $code }
    Wartet seit { $since } Uhr · Sprache: { $language }
    Wir haben gebeten, den Eingang auszuwählen.
alert-kind-overdue-arrival = ⏰ Ankunft überfällig
alert-announced-overdue = <b>{ $name }</b> wurde erwartet und ist nicht gekommen.
    { $what }
announced-on-card = {""}
    📋 Angekündigt: { $what }
announced-maybe-on-card = {""}
    📋 Vielleicht die angekündigte Ankunft von { $name }: { $what }
announced-perhaps-come = ❓ Vielleicht schon da, als { $name }: { $gate }, { $since } Uhr
announced-people = { $party ->
    [one] { $party } Person
   *[other] { $party } Personen
  }
announced-ask = ❓ <b>{ $name }</b> ({ $gate }): Ist das die angekündigte Ankunft von <b>{ $other }</b>?
    { $what }
announced-it-is = ✅ { $name }
announced-it-is-not = Jemand anderes
announced-it-is-noted = ✅ Notiert: Das ist die angekündigte Ankunft von <b>{ $name }</b>.
announced-it-is-not-noted = Notiert: Das ist nicht <b>{ $name }</b>. Wir warten weiter.
announced-list = 📋 <b>Erwartet: { $count }</b>

    { $entries }
announced-none = Niemand wird erwartet.
announced-number = { $number }
announced-card = 📋 <b>{ $name }</b>
    { $what }
    { $state }
announced-card-link = 📋 <b>{ $name }</b>
    { $what }
    { $state }

    Persönlicher Link, bitte weiterschicken:
    { $link }
announced-state-announced = Wird erwartet
announced-state-overdue = ⏰ Überfällig
announced-state-arrived = ✅ Ist da
announced-state-cancelled = ✖️ Kommt nicht
announced-button-come = ✅ Ist da
announced-button-time = 🕐 Andere Zeit
announced-button-gate = 📍 Anderer Eingang
announced-button-cancel = ✖️ Kommt nicht
announced-button-list = ‹ Alle Erwarteten
announced-cancel-ask = Kommt <b>{ $name }</b> wirklich nicht?
announced-cancel-sure = Ja, kommt nicht
announced-ask-gate = An welchem Eingang wird <b>{ $name }</b> erwartet?
announced-ended-come = Die Ankunft hat geklappt.
announced-ended-cancelled = Es kommt niemand mehr.
announced-ended-moved = Zeit oder Ort hat sich geändert.
announced-unknown = Diese Ankündigung finde ich nicht.
announced-over = Diese Ankündigung ist schon abgeschlossen.
announced-link-used = Diesen Link benutzt schon jemand anderes. Bitte scannen Sie bei der Ankunft den Code am Eingang.
announced-gone = Diese Frage muss nicht mehr beantwortet werden.
announce-ask-area = In welchem Wohngebiet ist die Ankunft?
announce-ask-gate = An welchem Eingang (<b>{ $area }</b>)?
announce-unknown = Nicht bekannt
announce-ask-name = Wer kommt? Schreiben Sie den Namen; bei einer Gruppe genügt einer.
announce-ask-time = Wann? Zum Beispiel 01:30 oder 2026-12-01 01:30.
announce-ask-party = Wie viele Personen? Tippen Sie, oder schreiben Sie eine Zahl.
announce-ask-language = Welche Sprache? Tippen Sie sie an, oder schreiben Sie ihren Namen.
announce-ask-needs = Was wird gebraucht, zum Beispiel ein Rollstuhl? Bitte alles in einer Nachricht.
announce-preview = Bitte prüfen Sie das vor dem Speichern:

    { $entries }
announce-button-post = ✅ Speichern
announce-button-discard = ✖️ Verwerfen
announce-line = Zeile { $number }: { $what }
announce-more = … und { $count } weitere
announce-wrong = Es wurde nichts gespeichert. Bitte berichtigen Sie diese Zeilen und senden Sie alles noch einmal:

    { $entries }
announce-no-table = Diese Tabelle kann ich nicht lesen. Es wurde nichts gespeichert. Schreiben Sie eine Person je Zeile: Name, Sprache, Wohngebiet, Eingang, Zeit, Personenzahl, Bedarf.
announced-fault-name = Der Name fehlt oder ist zu lang: { $value }
announced-fault-place = „{ $value }“ ist keines Ihrer Wohngebiete und keiner Ihrer Eingänge, oder mehrere heißen so. Schreiben Sie auch das Wohngebiet dazu.
announced-fault-time = „{ $value }“ geht nicht als Ankunftszeit. Schreiben Sie zum Beispiel 01:30 oder 2026-12-01 01:30.
announced-fault-past = „{ $value }“: Diese Zeit ist schon vorbei.
announced-fault-party = „{ $value }“: Es muss eine Zahl von 1 bis 99 sein.
announced-fault-language = Die Sprache „{ $value }“ kenne ich nicht. Schreiben Sie zum Beispiel Russisch oder ru.
announced-fault-needs = Das ist zu lang. Höchstens 200 Zeichen, bitte.
come-card = 👋 Wir erwarten Sie:
    { $what }

    Tippen Sie am Eingang auf den großen Knopf, dann kommt jemand zu Ihnen.
come-moved = 📋 Ihre Ankunft wurde geändert. Jetzt erwarten wir Sie so:
    { $what }
come-where = ⏰ Die Zeit ist vorbei, und wir haben Sie noch nicht gesehen. Wo sind Sie?
    { $what }
come-cancelled = ✖️ Ihre Ankunft wurde abgesagt:
    { $what }

    Wenn Sie doch kommen, scannen Sie den Code am Eingang.
come-later = 🕐 Ich komme später
come-later-by = { $minutes } Min. später
come-not = ✖️ Ich komme nicht
come-not-ask = Kommen Sie wirklich nicht?
come-not-sure = Ja, ich komme nicht
come-choose-gate = An welchem Eingang sind Sie? Tippen Sie auf den Knopf, wählen Sie ihn aus, und es kommt jemand.
come-link-tried = Das ist ein persönlicher Link für eine Ankunft. Er gilt weiterhin:
come-told-later = 🕐 <b>{ $name }</b> kommt später:
    { $what }
come-told-not = ✖️ <b>{ $name }</b> kommt nicht:
    { $what }
