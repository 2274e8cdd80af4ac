relay-lines = { $lines }
relay-resident = Bewohner/in
relay-head-staff-resident = 💬 <b>{ $name }</b> · Fall { $number } · { $language }{ $marks }
relay-head-staff-staff = ↩️ <b>{ $author }</b> → { $name } · Fall { $number }{ $marks }
relay-head-interpreter-resident = 💬 <b>Bewohner/in</b> · Fall { $number } · { $language }{ $marks }
relay-head-interpreter-staff = ↩️ <b>Team</b> · Fall { $number } · { $language }{ $marks }
relay-head-resident = 💬 <b>Team</b>{ $marks }
relay-head-author = → <b>{ $name }</b> · Fall { $number }{ $marks }
relay-mark-edited = {" "}· geändert
relay-mark-assumed = {" "}(Sprache vermutet)
relay-by-machine = 🤖 <b>Automatisch übersetzt</b>, { $engine ->
    [firefox] Firefox
    [libretranslate] LibreTranslate
   *[other] { $engine }
  }
relay-by-phrase = 👥 <b>Von Menschen übersetzt</b>, Satzsammlung
relay-by-person = 🗣 <b>Übersetzer/in</b>
relay-not-translated = ⚠️ <b>Nicht übersetzt.</b> Im Moment ist keine Übersetzung möglich; wir versuchen es weiter.
relay-broken = ⚠️ Bitte mit dem Original vergleichen: { $values }
relay-kind-photo = 🖼 Foto, siehe oben
relay-kind-voice = 🎤 Sprachnachricht, siehe oben
relay-kind-video = 🎬 Video, siehe oben
relay-kind-video-note = 🎬 Videonachricht, siehe oben
relay-kind-sticker = Sticker, siehe oben
relay-kind-location = 📍 Standort, siehe oben
relay-kind-contact = 👤 Ein Kontakt wurde geteilt; wer übersetzt, sieht ihn nicht
relay-kind-audio = 🎵 Audio, siehe oben
relay-kind-animation = 🎞 Animation, siehe oben
relay-kind-venue = 📍 Ort, siehe oben
relay-kind-other = ⚠️ eine Nachricht, die sich nicht weiterleiten lässt (Umfrage, Spiel oder Ähnliches)
relay-kind-person = 🙋 möchte mit einem Menschen sprechen
relay-follows-document = 📎 Datei, siehe unten
relay-follows-video = 🎬 Video, siehe unten
relay-follows-audio = 🎵 Audio, siehe unten
relay-follows-animation = 🎞 Animation, siehe unten
relay-lost-big = ⚠️ 📎 eine Datei, die zum Weiterleiten zu groß ist
relay-lost-gone = ⚠️ 📎 eine Datei, die sich nicht weiterleiten ließ
relay-quote = ❝{ $words }❞
relay-contact = 👤 Kontakt: { $name }, { $phone }
relay-phrases-all = 💬 Alle Sätze …
relay-phrases = Tippen Sie auf einen Satz: Er geht in der passenden Sprache an <b>{ $name }</b> (Fall { $number }).
relay-answer = Antworten
relay-close = Fall schließen
relay-received = Ihre Nachricht ist beim Team angekommen ({ $area }). Die Antwort bekommen Sie hier.
relay-kept = Ihre Nachricht ist gespeichert. Sie wird gelesen, sobald jemand vom Team da ist. Im Notfall rufen Sie an: <b>120</b> (Rettungsdienst), <b>110</b> (Polizei) oder <b>119</b> (Feuerwehr).
relay-which-area = Ihre Nachricht ist gespeichert. In welchem Wohngebiet wohnen Sie? Das Team dort wird sie lesen.
relay-no-area = Ihre Nachricht ist gespeichert, aber hier ist noch kein Wohngebiet eingerichtet. Im Notfall rufen Sie an: <b>120</b> (Rettungsdienst), <b>110</b> (Polizei) oder <b>119</b> (Feuerwehr).
relay-person-asked = 🙋 Das Team weiß jetzt, dass Sie mit einem Menschen sprechen möchten ({ $area }). Schreiben Sie hier in Ihrer Sprache, worum es geht.
relay-language-assumed = Ich glaube, Sie schreiben auf { $language }. Wenn nicht, tippen Sie auf Ihre Sprache.
relay-language-other = Das sieht nicht nach { $language } aus. Wenn Sie Antworten in einer anderen Sprache möchten, tippen Sie auf diese Sprache.
relay-language-name = { $name }
relay-language-fixed = Ihre Sprache ist jetzt { $language }: Was Sie schreiben, wird daraus übersetzt, und die Antworten in diese Sprache.
relay-file-big = Diese Datei ist zum Weiterleiten zu groß: höchstens { $limit } MB. Alles andere von Ihnen ist angekommen, mit dem Hinweis, dass eine Datei fehlt. Bitte schicken Sie eine kleinere, oder ein Foto.
relay-file-gone = Diese Datei ließ sich nicht weiterleiten. Alles andere von Ihnen ist angekommen, mit dem Hinweis, dass eine Datei fehlt. Bitte schicken Sie sie noch einmal, oder schicken Sie ein Foto.
relay-other-not-passed = Solche Nachrichten lassen sich nicht weiterleiten; wer hier mitliest, sieht aber, dass Sie eine geschickt haben. Bitte schicken Sie Text, ein Foto, eine Sprachnachricht oder eine Datei.
relay-answer-prompt = Schreiben Sie Ihre Antwort an { $name } (Fall { $number }). /cancel bricht ab.
relay-pick-case = An wen? Tippen Sie auf einen Fall; dorthin geht, was Sie geschrieben haben. Wenn Sie direkt auf eine Nachricht antworten, geht das von selbst an ihren Fall.
relay-case-label = { $number } · { $name }
relay-own-question = Das ist meine Frage
relay-no-cases = Es ist kein Fall offen, deshalb wurde nichts gesendet. Ist es Ihre eigene Frage?
relay-interpreter-hint = Zum Übersetzen antworten Sie bitte direkt auf die Nachricht. Es wurde nichts gesendet. Ist es Ihre eigene Frage?
relay-picked-gone = Dieser Text ist nicht mehr da. Bitte schreiben Sie ihn noch einmal.
relay-waited-too-long = Was Sie vorhin ohne Auswahl eines Falls geschrieben haben, wurde nicht gesendet und ist gelöscht. Wenn es noch nötig ist, schreiben Sie es bitte noch einmal.
relay-not-a-copy = Diese Nachricht gehört zu keinem Fall. Antworten Sie auf eine Nachricht aus dem Fall, oder tippen Sie dort auf „Antworten“. Es wurde nichts gesendet.
relay-text-only = Bitte übersetzen Sie schriftlich.
relay-interpreted-staff = ✓ Ihre Übersetzung ist beim Team.
relay-interpreted-resident = ✓ Ihre Übersetzung ist angekommen.
relay-undelivered = ⚠️ Ihre Nachricht an { $name } (Fall { $number }) ist nicht angekommen: Diese Person ist auf Telegram nicht erreichbar.
case-unknown = Diesen Fall gibt es nicht, oder es ist nicht Ihrer.
case-closed-already = Fall { $number } ist geschlossen. Wenn die Person wieder schreibt, wird ein neuer eröffnet.
case-closed-toast = Fall { $number } ist geschlossen.
case-closed-you = Das Team hat dieses Gespräch beendet. Schreiben Sie jederzeit wieder, dann beginnt ein neues.
case-closed-staff = ☑️ Fall { $number } ({ $name }) wurde von { $by } geschlossen.
case-closed-interpreter = ☑️ Fall { $number } ist geschlossen. Danke für Ihre Übersetzungen.
offer-card = 🗣 <b>Können Sie übersetzen?</b> { $language } ↔ { $other } · Fall { $number }
offer-accept = Ja, ich übernehme
offer-decline = Jetzt nicht
offer-card-yours = 🗣 Sie übersetzen im Fall { $number }: { $language } ↔ { $other }.
    Gleich kommt alles, was bisher geschrieben wurde. <b>Antworten</b> Sie auf eine Nachricht mit Ihrer Übersetzung: Sie ersetzt auf beiden Seiten die automatische. Niemand sieht Ihren Namen oder Ihr Konto.
offer-card-taken = Fall { $number } ({ $language }): Jemand anderes hat das Übersetzen übernommen. Danke.
offer-card-declined = Fall { $number } ({ $language }): Sie haben „Jetzt nicht“ gesagt.
offer-card-left = Fall { $number } ({ $language }): Sie haben ihn abgegeben. Danke.
offer-card-withdrawn = Fall { $number } ({ $language }): Sie übersetzen hier nicht mehr. Danke.
offer-card-over = Fall { $number } ({ $language }): Es muss nicht mehr übersetzt werden.
offer-hand-back = Abgeben
offer-taken = Jemand anderes übersetzt in diesem Fall schon, oder er ist beendet.
interpreter-not-yours = Sie übersetzen nicht in diesem Fall.
interpreter-joined = 🗣 Im Fall { $number } übersetzt jetzt ein Mensch mit ({ $language }).
interpreter-joined-you = 🗣 In diesem Gespräch übersetzt jetzt ein Mensch mit.
interpreter-left = 🗣 Wer im Fall { $number } ({ $language }) übersetzt hat, ist nicht mehr dabei. Die automatische Übersetzung läuft weiter; andere werden gefragt.
interpreter-lost = 🗣 Wer im Fall { $number } ({ $language }) übersetzt hat, ist nicht mehr erreichbar. Die automatische Übersetzung läuft weiter; andere werden gefragt.
alert-danger = 🆘 <b>{ $name }</b> schreibt:
    { $words }
danger-not-relayed = 🆘 Was { $name } geschrieben hat, steht nur in Alarm { $number }: Als Fall ließ es sich nicht weiterleiten. Sorgen Sie dafür, dass jemand antwortet; den Grund nennt das Protokoll.
emergency-numbers = 🆘 <b>Bei Gefahr rufen Sie sofort an:</b>
    <b>120</b> Rettungsdienst
    <b>110</b> Polizei
    <b>119</b> Feuerwehr
    Die Bereitschaft ist alarmiert. Schreiben Sie hier weiter.
