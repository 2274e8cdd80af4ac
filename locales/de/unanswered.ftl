alert-kind-unanswered = 💬 Ohne Antwort
unanswered-alert = ⏳ <b>{ $name }</b> wartet seit { $since } auf eine Antwort · { $language }
    { $words }
unanswered-earlier = { $count ->
    [one] und { $count } frühere Nachricht
   *[other] und { $count } frühere Nachrichten
  }
unanswered-no-words = (ohne Text: Foto, Sprachnachricht, Ort oder Datei)
unanswered-ended-answered = Beantwortet von { $name }.
unanswered-ended-not-needed = Laut { $name } ist keine Antwort nötig.
unanswered-ended-closed = Der Fall wurde von { $name } geschlossen.
unanswered-next = ⏳ Noch hat niemand geantwortet, deshalb rufen wir die Nächsten. Ihre Nachricht ist gespeichert, Sie können hier weiterschreiben. Im Notfall rufen Sie an: { $numbers }.
unanswered-nobody = ⏳ Gerade hat niemand Bereitschaft, deshalb rufen wir die Koordination und die Einsatzzentrale. Ihre Nachricht ist gespeichert, Sie können hier weiterschreiben. Im Notfall rufen Sie an: { $numbers }.
unanswered-unreached = ⏳ Von der Bereitschaft ist gerade niemand erreichbar, deshalb rufen wir die Koordination und die Einsatzzentrale. Ihre Nachricht ist gespeichert, Sie können hier weiterschreiben. Im Notfall rufen Sie an: { $numbers }.
