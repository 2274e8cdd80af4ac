web-begin = 👋 Sie sind hier: <b>{ $gate }</b>, { $area }.
    Tippen Sie auf den großen Knopf, dann kommt jemand zu Ihnen.
web-wait = ⏳ Gerade rufen sehr viele, Ihr Ruf ist noch nicht durchgekommen. Bitte warten Sie eine Minute und versuchen Sie es noch einmal. Wenn Sie nicht warten können, rufen Sie eine Nummer unten an.
web-unknown-gate = ⚠️ Zu dieser Adresse gibt es keinen Eingang, es wurde niemand gerufen. Bitte vergleichen Sie sie Buchstabe für Buchstabe mit dem Plakat. Wenn es nicht klappt, rufen Sie eine Nummer unten an.
web-gone = Diese Seite gibt es nicht mehr. Wenn Sie jemanden brauchen, öffnen Sie noch einmal die Adresse auf dem Plakat am Eingang, oder rufen Sie eine Nummer unten an.
web-trouble = ⚠️ Etwas ist schiefgegangen, es ist nichts angekommen. Bitte versuchen Sie es noch einmal. Wenn es eilt, rufen Sie eine Nummer unten an.
web-numbers = Im Notfall anrufen:
web-ring = ☎️ Unser Büro: <b>{ $number }</b>
web-write-below = Sie können uns jederzeit schreiben, in Ihrer Sprache. Es erreicht die Person, die zu Ihnen kommt.
web-write = ✍️ Uns schreiben
web-write-ask = Schreiben Sie in Ihrer Sprache. Das Team liest es in seiner, und die Antwort erscheint auf Ihrer Seite.
web-send = Senden
web-you = 👤 Name und Telefon
web-you-ask = Wenn Sie möchten, nennen Sie uns Ihren Namen und eine Nummer, unter der wir Sie erreichen. Nur das Team sieht sie.
web-name = Ihr Name
web-phone = Ihre Telefonnummer
web-save = Speichern
web-phone-wrong = Das sieht nicht wie eine Telefonnummer aus. Bitte prüfen Sie sie, oder lassen Sie das Feld leer.
web-reloads = Diese Seite aktualisiert sich von selbst. Bitte offen lassen.
web-your-words = <b>Sie haben geschrieben:</b>
web-no-telegram = {""}
    📵 Kein Telegram: Ihre Antworten erscheinen auf der Webseite dieser Person.
web-no-telegram-phone = {""}
    ☎️ Telefon: <b>{ $phone }</b>
web-medium-unseen = Diese Person hat kein Telegram und liest Sie auf einer Webseite, die nur Text zeigt. Bitte schreiben Sie es in Worten.
web-code = Was auf dem Plakat in der Adresse nach <b>{ $mark }</b> steht:
web-next = Weiter
web-tap-again = ⚠️ Diese Seite war zu alt, es wurde noch niemand gerufen. Bitte tippen Sie noch einmal auf den Knopf.
