# Before a shift: what somebody needs to know.
day-report = 🙋 Vor Ort melden bei: { $name }
day-with = 🤝 Mit Ihnen: { $names }
day-more-people = { $count ->
    [one] { $count } weitere Person
   *[other] { $count } weitere Personen
  }
day-searching = 🔎 Sie suchen eine Vertretung. Bis jemand zusagt, bleibt es Ihr Einsatz.
day-taken-soon = ✅ <b>Sie sind eingeteilt. Es geht bald los.</b>

    { $card }

    Ich frage nicht noch einmal. Wenn etwas dazwischenkommt, sagen Sie es mir bitte hier.
day-late-how = <b>Um wie viel verspäten Sie sich?</b>

    { $card }
day-late = 👍 <b>Notiert: etwa { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
  } später.</b> Die Koordination weiß Bescheid.

    { $card }

# Who can't come.
day-words-line = 💬 { $words }
day-others-fit = Vielleicht passt Ihnen einer davon?
day-ask-why = Schreiben Sie kurz, warum. Die Koordination liest es. Oder senden Sie /cancel.
day-passed-on = ✉️ Danke, ich habe Ihre Worte an die Koordination weitergegeben.
day-nobody-reads = Gerade ist niemand von der Koordination erreichbar. Ihre Worte stehen im Protokoll des Einsatzes.

# On the spot.
day-here = ✅ <b>Sie sind seit { $at } angemeldet.</b>

    { $card }

    Tippen Sie unten, wenn Sie gehen. Sonst zählt das geplante Ende.
day-missing = ❓ <b>Ihr Einsatz hat begonnen. Sind Sie da?</b>

    { $card }
day-checked-out = 👋 <b>Sie sind abgemeldet. Danke für Ihre Hilfe!</b>

    { $card }
day-worked = ⏱ { $start } – { $end }: { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
  }
day-ended = 🏁 <b>Ihr Einsatz ist vorbei. Vielen Dank!</b>

    { $card }

    Sind Sie früher gegangen oder länger geblieben? Wenn nicht, ist nichts zu tun.
day-ask-earlier = <b>Um wie viel sind Sie früher gegangen?</b>

    { $card }
day-ask-later = <b>Um wie viel sind Sie länger geblieben?</b>

    { $card }
day-absent = 🏁 <b>Dieser Einsatz ist vorbei.</b> Es ist vermerkt, dass Sie nicht da waren. Waren Sie da, tippen Sie bitte unten. Wenn nicht, ist nichts zu tun.

    { $card }
day-objected = 🙏 <b>Danke. Die Koordination weiß, dass Sie da waren.</b>

    { $card }

# The place on the map.
day-ask-pin = Wo ist dieser Ort? Senden Sie ihn als Standort (📎 → Standort). Er gilt dann für alle Einsätze an diesem Ort. Oder senden Sie /cancel.
day-pin-kept = 🗺 Gespeichert. Wer an diesem Ort einen Einsatz hat, sieht ihn jetzt auf der Karte.
day-no-pin = Ich brauche einen Standort: Tippen Sie auf 📎, dann auf Standort. Oder senden Sie /cancel.

# To the coordinators.
day-late-told = ⏱ <b>{ $name } kommt etwa { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
  } später.</b>

    { $card }
day-left-told = ⚠️ <b>{ $name } kann nicht kommen.</b>

    { $card }
day-waiting-asked = ⏳ { $count ->
    [one] { $count } Person auf der Warteliste ist gefragt.
   *[other] { $count } Personen auf der Warteliste sind gefragt.
  }
day-missing-told = ❓ <b>Der Einsatz hat begonnen, noch kein Zeichen von: { $names }</b>

    { $card }
day-here-told = ✅ <b>{ $name } ist da, seit { $at }.</b>

    { $card }
day-objection-told = ❓ <b>{ $name } sagt: Ich war da.</b> Bitte prüfen Sie es noch einmal.

    { $card }
day-desk-here = da seit { $at }
day-desk-left = gegangen um { $at }
day-desk-no-sign = noch kein Zeichen
day-desk-late = { $minutes } Min. später
day-desk-objects = sagt: Ich war da
desk-did-objected = sagt: Ich war da
desk-did-handed-on = an Vertretung abgegeben
desk-did-handed-back = Vertretung rückgängig
desk-did-swapped = getauscht

# One's own shifts.
shift-state-here = ✅ Sie sind seit { $at } angemeldet.
shift-state-absent = 🏁 Es ist vermerkt, dass Sie nicht da waren.
shift-state-objected = 🏁 Sie haben gesagt, dass Sie da waren. Die Koordination prüft es.

# Why not.
shift-too-early = Sie können sich ab { $at } anmelden.
shift-not-here = Sie sind nicht angemeldet. Tippen Sie zuerst auf „Ich bin da“.
shift-marked-absent = Es ist vermerkt, dass Sie nicht da waren. Waren Sie da, tippen Sie unter /myshifts auf „Ich war da“.
shift-too-late = Diese Stunden lassen sich hier nicht mehr ändern. Schreiben Sie Ihrer Koordination.

# Buttons.
day-button-late = { $minutes } Min. später
day-button-here = ✅ Ich bin da
day-button-here-numbered = { $number } · Ich bin da
day-button-leaving = 👋 Ich gehe jetzt
day-button-leaving-numbered = { $number } · Ich gehe jetzt
day-button-why = ✏️ Grund nennen
day-button-take-back = ↩️ Ich kann doch kommen
day-button-earlier = Früher gegangen
day-button-later = Länger geblieben
day-button-minutes = { $minutes } Min.
day-button-as-planned = Wie geplant
day-button-was-there = Ich war da
day-button-was-there-numbered = { $number } · Ich war da
day-button-map = 🗺 Karte
day-button-pin = 🗺 Auf der Karte
day-button-is-here = ✅ Ist da

# Words that answer the question "Are you coming?", separated by |, as in words.ftl. Nobody reads them.
day-words-coming = ich komme | komme | bin dabei | ich bin dabei | bin unterwegs | ich bin unterwegs | unterwegs | bis gleich | bis dann | ich bin auf dem Weg
day-words-yes = ja | jo | jawohl | ok | okay | klar | natürlich | geht klar | passt
day-words-late = später | verspätet | Verspätung | verspäte mich | ich verspäte mich | komme zu spät | im Stau
