# Tables that people bring (shifts, the rota): what is wrong with them. The command line shows these in English.
table-fault-line = Zeile { $line }: { $why }
table-fault-cell = Zeile { $line }: { $column } „{ $value }“ (Zelle { $cell }): { $why }
table-why-large = die Datei ist zu groß. Höchstens { $rows } Zeilen und { $size } MB
table-why-unreadable = die Datei lässt sich nicht lesen. Speichern Sie sie als Excel-Arbeitsmappe (.xlsx) ohne Passwort oder als CSV UTF-8
table-why-missing = es fehlen Spalten: { $columns }
table-why-twice = Spalten sind doppelt: { $columns }
table-why-width = hier müssten { $expected } Werte stehen, nicht { $count }
table-why-no-header = steht unter keiner Überschrift
table-why-time = ist kein Tag mit Uhrzeit. Schreiben Sie es so: { $example }
table-why-day-order = welche Zahl ist der Tag? Schreiben Sie { $readings }
table-why-area = kein Wohngebiet hat diesen Code oder Namen
table-why-area-which = welches Wohngebiet ist gemeint? Schreiben Sie den Code: { $areas }
table-why-not-yours = dieses Wohngebiet können Sie nicht ändern
table-why-length = muss 1 bis { $limit } Zeichen haben
table-why-ends = muss nach dem Beginn liegen
table-why-number = ist keine Zahl von { $from } bis { $to }
table-why-id = ist keine Telegram-ID. Zeigt die Tabelle 7.1E+09, dann stellen Sie die Spalte auf Text und tippen die ID neu ein
table-why-language = ist keine Sprache. Schreiben Sie Codes wie ja oder ko, oder Namen, mit Kommas dazwischen
table-why-same = ist derselbe Einsatz wie in Zeile { $line }
table-why-over = ist schon vorbei. Stimmt das Jahr?
table-why-cancelled = dieser Einsatz wurde abgesagt. Geben Sie dem neuen einen anderen Titel
table-why-taken = { $taken ->
    [one] ist weniger als der { $taken } schon vergebene Platz
   *[other] ist weniger als die { $taken } schon vergebenen Plätze
  }
table-why-weekdays = lässt sich nicht als Tage lesen. Schreiben Sie zum Beispiel Mo-Fr, Sa So oder daily
table-why-clock = bei Wochentagen steht hier eine Uhrzeit wie 20:00

# What a table would change.
table-mark-new = <b>Neu ({ $count }):</b>
table-mark-changed = <b>Geändert ({ $count }):</b>
table-mark-moved = <b>Zu anderer Zeit ({ $count }):</b>
table-mark-gone = <b>Nicht in der Tabelle, bleibt ({ $count }):</b>
table-mark-taken-away = ⚠️ <b>Nicht in der Tabelle, WIRD ENTFERNT ({ $count }):</b>
table-mark-at-once = <b>Zwei zugleich ({ $count }):</b>
table-mark-hole = ⚠️ <b>Zeiten ohne Bereitschaft ({ $count }):</b>
table-mark-warning = <b>Gut zu wissen ({ $count }):</b>
table-mark-doubtful = ❓ <b>Vielleicht ein Versehen, bitte prüfen ({ $count }):</b>
# A part that stands alone.
table-part = { $part }
table-part-line = · { $part }
table-part-of-line = · Zeile { $line }: { $part }
table-more = … und { $count } weitere
table-signed-up = { $shift } (angemeldet: { $count })
table-far = { $what }: mehr als ein Jahr hin
table-long = { $what }: { $hours } Stunden am Stück
table-two-at-once = { $name } hätte zwei Einsätze zugleich: { $shifts }
table-clock-skipped = { $what }: diese Uhrzeit wird an dem Tag übersprungen. Es gilt { $at }
table-clock-twice = { $what }: diese Uhrzeit gibt es an dem Tag zweimal. Es gilt die erste
table-not-read = Die Spalte { $column } wird nicht gelesen
table-duty = { $area }, Stufe { $level }, { $hours }
table-over = { $what } ist vorbei und wird nicht eingetragen. Stimmt das Jahr?
table-doubled = Dasselbe wie Zeile { $line }
table-other-name = { $id } ist { $name }; in der Tabelle steht { $written }
table-unknown-id = { $name }: niemand hat die ID { $id }
table-unknown-near = { $name }: niemand hat die ID { $id }. Ist { $near } ({ $who }) gemeint?
table-id-of = { $name }: die ID { $id } gehört { $who }

# A table that was sent to the bot.
table-reading = 📄 { $file } wird gelesen …
table-kind-shifts = Einsätze
table-kind-rota = Bereitschaftsplan
table-preview = 📄 <b>{ $file }</b> ({ $kind })

    { $changes }

    <b>Noch ist nichts eingetragen.</b>
table-nothing = 📄 <b>{ $file }</b> ({ $kind })
    Alles steht schon so da. Es gibt nichts einzutragen.
table-bad = 📄 <b>{ $file }</b>
    ✗ Es wurde nichts eingetragen. Bitte verbessern Sie dies und schicken Sie die Datei noch einmal:

    { $faults }
table-unknown-kind = 📄 <b>{ $file }</b>
    Diese Art von Tabelle kenne ich nicht. Ich lese Einsätze (Spalten { $shifts }) und den Bereitschaftsplan (Spalten { $rota }), mit Überschriften auf Englisch oder Chinesisch. Soll eine Datei an jemanden aus dem Wohngebiet gehen, antworten Sie damit auf eine Nachricht der Person.
table-button-write = Eintragen
table-button-write-all = Alles eintragen
table-button-without = Ohne die fraglichen
table-button-discard = Verwerfen
table-writing = 📄 { $file } wird eingetragen …
table-written = ✅ <b>{ $file }</b> ist eingetragen. Neu: { $new }, geändert: { $changed }. Alle Betroffenen erfahren es.
table-discarded = <b>{ $file }</b> ist verworfen. Es wurde nichts eingetragen.
table-meanwhile = ⚠️ Seit ich Ihnen das gezeigt habe, hat sich etwas geändert. Bitte sehen Sie noch einmal hin.
table-failed = <b>{ $file }</b> ließ sich nicht lesen. Es wurde nichts eingetragen. Bitte schicken Sie die Datei noch einmal.
table-settled = Diese Tabelle ist schon erledigt.
table-why-unknown-shift = kein Einsatz dieses Wohngebiets hat diese Nummer
table-why-phone = ist keine Telefonnummer
table-why-yes = schreiben Sie yes oder no
table-kind-people = Freiwillige
table-reads-people = Ich lese auch Freiwillige (Spalten { $columns }; Name und Telefon genügen).
table-person = { $name } · { $phone } · { $details }
