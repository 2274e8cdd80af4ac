callout-ask = 📣 <b>Es fehlen Leute. Können Sie kommen?</b>

    { $card }
callout-ask-words = ✉️ <b>Ihre Worte sind bei der Koordination.</b> Können Sie kommen? Am schnellsten geht es mit einem Tipp.

    { $card }
callout-words-kept = ✉️ Ihre Worte sind bei der Koordination. Danke.
callout-yes = ✅ <b>Danke! Sie sind eingeteilt.</b> Wir erwarten Sie: { $at }.

    { $card }
callout-reserve = 🙏 <b>Danke! Es haben schon genug zugesagt; Sie sind in Reserve.</b> Bitte gehen Sie noch nicht los. Wenn jemand ausfällt, frage ich Sie.

    { $card }
callout-no = 👍 Danke für die Antwort. Heute rufe ich Sie nicht noch einmal.

    { $card }
callout-enough = ✅ <b>Im Moment wird niemand mehr gebraucht. Danke!</b> Sie müssen nicht kommen.

    { $card }
callout-ended = Der Aufruf ist vorbei. Sie müssen nicht kommen. Danke!

    { $card }
callout-which = <b>Zu welchem Einsatz gehören Ihre Worte?</b>

    { $card }
callout-button-now = ✅ Ich komme jetzt
callout-button-minutes = In { $minutes } Min.
callout-button-in-time = ✅ Ich komme, pünktlich
callout-button-late = { $minutes } Min. später
callout-button-not-today = ❌ Heute nicht
callout-button-still = Ich kann doch kommen
callout-button-reserve = In Reserve bleiben

# Wird aus anderen Texten zusammengesetzt.
callout-standing = { $title }

    { $parts }
callout-title-running = 📣 <b>Leute werden gerufen</b>
callout-title-filled = ✅ <b>Genug haben zugesagt</b>
callout-title-stopped = ⏹ <b>Der Aufruf ist gestoppt</b>
callout-title-over = 🏁 <b>Der Aufruf ist vorbei</b>
callout-counts = ✅ Ja: { $yes } · ❌ Nein: { $no } · … Noch keine Antwort: { $silent } · ⚠️ Nicht erreicht: { $missed }
callout-wave = Welle { $number }, { $at }: { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
  }
callout-next = ⏱ Nächste Welle: { $at }.
callout-dry = ⚠️ <b>Alle, die passen und Zeit haben, sind gefragt.</b> Ich suche weiter.
callout-line-yes = ✅ { $name } · zugesagt { $at } · da { $until }
callout-line-reserve = 🔁 { $name } · in Reserve seit { $at }
callout-line-words = ❓ { $name } · { $at }: „{ $words }“
callout-button-more = 📣 Jetzt mehr fragen
callout-button-stop = ⏹ Stoppen
callout-stop-ask = <b>Niemanden mehr rufen?</b> Wer noch nicht geantwortet hat, erfährt, dass Kommen nicht nötig ist. Wer zugesagt hat, bleibt eingeteilt.

    { $card }
callout-button-stop-sure = ⏹ Ja, stoppen
callout-button-yes-for = ✅ { $name }
callout-button-no-for = ❌ { $name }

callout-preview = <b>Leute zu diesem Einsatz rufen?</b> Noch ist niemand gefragt.

    { $card }

    { $lines }
callout-missing = 👥 { $count ->
    [one] Es fehlt { $count } Person
   *[other] Es fehlen { $count } Personen
  }
callout-fits = { $count ->
    [0] Im Moment passt niemand, der Zeit hat und erreichbar ist.
    [one] { $count } Person passt, hat Zeit und ist erreichbar:
   *[other] { $count } Personen passen, haben Zeit und sind erreichbar:
  }
callout-order = In dieser Reihenfolge (⭐ in Bereitschaft): { $names }
callout-standby-name = ⭐ { $name }
callout-left-out = Nicht gefragt: { $reasons }
callout-out-said-no = hat abgesagt: { $number }
callout-out-busy = dann anderswo: { $number }
callout-out-language = andere Sprachen: { $number }
callout-out-resting = in Ruhezeit: { $number }
callout-out-elsewhere = für anderen Einsatz gefragt: { $number }
callout-out-unreachable = nicht erreichbar: { $number }
callout-waits = 🌙 Es ist Nacht. Wenn es warten kann, werden die Ersten gefragt: { $at }.
callout-button-begin = 📣 Jetzt beginnen
callout-button-begin-at = 📣 Um { $at } beginnen
callout-button-urgent = ❗ Dringend: jetzt

callout-list = <b>Leute rufen</b>

    { $entries }

    Tippen Sie auf einen Einsatz oder schreiben Sie in einer Zeile, wen Sie brauchen: /callout 4 Personen, Tor 7, heute 20:00-24:00
callout-ask-when = Wann werden sie gebraucht? Schreiben Sie zum Beispiel: heute 20:00-24:00
callout-button-from-now = Ab jetzt, { $hours } Std.
callout-need-confirm = <b>Stimmt das?</b> Wenn nicht, schreiben Sie die Zeile noch einmal oder senden Sie /cancel.

    { $card }
callout-button-post = Anlegen, Liste zeigen
desk-button-call-out = 📣 Leute rufen
command-callout = Kurzfristig Leute zu einem Einsatz rufen

callout-standby-on = ⭐ <b>Sie sind in Bereitschaft bis { $until }.</b> Wenn kurzfristig jemand fehlt, werden Sie zuerst gefragt. Sie können immer Nein sagen.
callout-standby-off = <b>Möchten Sie in Bereitschaft sein?</b> Wenn kurzfristig jemand fehlt, werden Sie zuerst gefragt. Sie können immer Nein sagen.
callout-button-hours = Für { $hours } Stunden
callout-button-standby-off = Bereitschaft beenden
command-standby = In Bereitschaft: zuerst gefragt werden

callout-no-gone = Dieser Aufruf gilt nicht Ihnen, oder es gibt ihn nicht mehr.
callout-no-full = Dieser Einsatz hat genug Leute. Um mehr zu rufen, ändern Sie, wie viele gebraucht werden.
callout-no-not-open = Zu diesem Einsatz kann niemand gerufen werden: Er ist nicht veröffentlicht, abgesagt oder fast vorbei.

callout-words-need = wir brauchen | brauche | brauchen | gesucht | benötigt | es fehlen
callout-words-at = am | an der | an | im | in der | in | für
