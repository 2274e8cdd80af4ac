# Wie ein Einsatz aussieht.
shift-title = <b>{ $title }</b>
shift-numbered = <b>{ $number }. { $title }</b>
shift-when = 🕕 { $start } – { $end }
shift-where = 📍 { $place } ({ $area })
shift-places = 👥 { $free ->
    [0] Voll
    [one] { $free } von { $capacity } Plätzen frei
   *[other] { $free } von { $capacity } Plätzen frei
  }
shift-needed = 👥 { $capacity ->
    [one] { $capacity } Person gesucht
   *[other] { $capacity } Personen gesucht
  }
shift-languages = 🗣 Gebraucht: { $languages }
shift-skills = 🧰 { $skills }

# Ansehen und übernehmen.
shift-none = Im Moment passt kein offener Einsatz zu Ihnen. Schauen Sie später wieder nach, oder sagen Sie mir, welche Sprachen Sie sprechen.
shift-list = <b>Einsätze, die zu Ihnen passen</b> { $filters }

    { $shifts }
shift-taken = ✅ <b>Sie sind eingeteilt.</b>

    { $card }

    Vor dem Beginn frage ich Sie, ob Sie kommen.
shift-waiting = ⏳ <b>Sie stehen auf der Warteliste.</b>

    { $card }

    { $position ->
        [1] Sie sind als Nächstes an der Reihe.
       *[other] Sie stehen an Stelle { $position }.
    } Wird ein Platz frei, frage ich Sie.
shift-toast-taken = Sie sind eingeteilt: { $title }
shift-toast-waiting = Sie stehen auf der Warteliste: { $title }

# Warum nicht.
shift-gone = Diesen Einsatz gibt es nicht mehr.
shift-over = Dieser Einsatz ist vorbei.
shift-started = Dieser Einsatz hat schon begonnen. Wenn etwas dazwischengekommen ist, schreiben Sie Ihrer Koordination.
shift-no-role = Einsätze sind für Freiwillige. Bitten Sie die Koordination um einen Einladungslink.
shift-wrong-area = Dieser Einsatz gehört zu einem anderen Wohngebiet als Ihrem.
shift-already-yours = Für diesen Einsatz sind Sie schon eingeteilt.
shift-already-waiting = Sie stehen bei diesem Einsatz schon auf der Warteliste.
shift-overlaps = Zu dieser Zeit haben Sie schon einen Einsatz:
    { $others }
shift-lacks-language = Für diesen Einsatz wird gebraucht: { $languages }. Wenn Sie das sprechen, geben Sie es unter /shifts → Meine Sprachen an.
shift-not-yours = Dieser Einsatz gehört nicht mehr Ihnen.
shift-not-over = Der Einsatz ist noch nicht vorbei. Bestätigen Sie Ihre Stunden, wenn er zu Ende ist.
shift-already-posted = In Ihrem Wohngebiet gibt es an diesem Ort zu dieser Zeit schon einen Einsatz mit diesem Titel.

# Die eigenen Einsätze.
shift-mine = <b>Ihre Einsätze</b>

    { $shifts }
shift-mine-none = Sie haben keine Einsätze. /shifts zeigt, was zu Ihnen passt.
shift-state-taken = ✅ Sie haben einen Platz.
shift-state-coming = ✅ Sie haben zugesagt.
shift-state-waiting = ⏳ Sie stehen auf der Warteliste, an Stelle { $position }.
shift-state-offered = 🎁 Ein Platz wird Ihnen angeboten. Bitte antworten Sie bis { $until }.
shift-state-running = ▶️ Läuft gerade.
shift-state-over = 🏁 Vorbei. Bitte bestätigen Sie Ihre Stunden.
shift-give-up-ask = <b>Diesen Einsatz abgeben?</b>

    { $card }

    Ihr Platz wird den Wartenden angeboten.
shift-leave-ask = <b>Warteliste verlassen?</b>

    { $card }
shift-given-up = Sie haben diesen Einsatz abgegeben. Danke, dass Sie Bescheid gesagt haben.

    { $card }
shift-toast-given-up = Abgegeben.
shift-cant-which = <b>Zu welchem Einsatz können Sie nicht kommen?</b>

    { $shifts }
shift-changed = ✏️ <b>Ihr Einsatz hat sich geändert.</b> Bitte prüfen Sie Ort und Zeit.

    { $card }
shift-moved = 🕑 <b>Ihr Einsatz beginnt jetzt zu einer anderen Zeit.</b> Bisher: { $before }.

    { $card }

    Kommen Sie?
shift-role-ended = <b>Dieser Einsatz gehört nicht mehr Ihnen</b>, weil Ihre Rolle dort geendet hat. Sie müssen nicht kommen.

    { $card }

# Davor und danach.
shift-reminder = ⏰ <b>Kommen Sie?</b>

    { $card }
shift-coming = 👍 <b>Danke, bis dann.</b>

    { $card }
shift-toast-coming = Danke!
shift-ended = 🏁 <b>Ihr Einsatz ist vorbei. Vielen Dank!</b>

    { $card }

    Bitte bestätigen Sie Ihre Stunden.
shift-done = ✅ <b>Bestätigt: { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
  }.</b> Vielen Dank!

    { $card }
shift-toast-done = Bestätigt.

# Knöpfe.
shift-button-take = { $number } · Übernehmen
shift-button-wait = { $number } · Warteliste
shift-button-next = Mehr ›
shift-button-first = ‹ Anfang
shift-button-languages = 🗣 Meine Sprachen
shift-button-shifts = Andere Einsätze
shift-button-mine = Meine Einsätze
shift-button-coming = Ich komme
shift-button-cant = Ich kann nicht kommen
shift-button-cant-numbered = { $number } · Kann nicht
shift-button-leave-numbered = { $number } · Liste verlassen
shift-button-give-up = Ja, abgeben
shift-button-leave = Warteliste verlassen
shift-button-keep = Behalten
shift-button-done = Fertig, { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
  }
shift-button-done-numbered = { $number } · Fertig, { $hours } Std.

# Sprachen.
shift-spoken = <b>Welche Sprachen sprechen Sie?</b>
    Sie sprechen: { $languages }. Tippen Sie auf eine Sprache, um sie hinzuzufügen oder zu entfernen; Einsätze, die sie brauchen, erscheinen dann unter /shifts.
shift-button-speaks = ✓ { $language }
shift-button-speaks-not = { $language }

# Ausschreiben.
shift-form-area = <b>Neuer Einsatz.</b> In welchem Wohngebiet?
shift-form-title = <b>Neuer Einsatz: { $area }.</b> Was ist zu tun? Schreiben Sie einen kurzen Titel. /cancel bricht ab.
shift-form-place = Wo ist der Treffpunkt? Schreiben Sie den Ort.
shift-form-day = An welchem Tag? Tippen Sie, oder schreiben Sie ihn so: 1.4. (Tag.Monat), 04-01 (Monat-Tag) oder 2026-04-01.
shift-form-span = <b>{ $day }</b>, von wann bis wann? Schreiben Sie es so: 18:00-22:00 oder 18-22 (Ortszeit in { $area }).
shift-form-capacity = Wie viele Personen werden gebraucht? Schreiben Sie eine Zahl.
shift-form-language = Wird eine Sprache gebraucht? Tippen Sie auf eine, oder schreiben Sie Kürzel, zum Beispiel: ja ko (eine davon genügt).
shift-form-confirm = <b>Diesen Einsatz ausschreiben?</b>

    { $card }
shift-form-posted = ✅ <b>Ausgeschrieben.</b> Freiwillige finden ihn unter /shifts.

    { $card }
shift-form-discarded = Das Formular ist geschlossen. Es wurde nichts ausgeschrieben.
shift-form-no-day = Diesen Tag kann ich nicht lesen. Schreiben Sie ihn so: 1.4., 04-01 oder 2026-04-01 – oder tippen Sie auf einen Knopf.
shift-form-no-span = Diese Zeiten kann ich nicht lesen. Schreiben Sie sie so: 18:00-22:00 oder 18-22.
shift-form-past = Das liegt in der Vergangenheit. Ein Einsatz muss später als jetzt beginnen.
shift-form-far = Das ist mehr als ein Jahr hin. Bitte prüfen Sie das Datum.
shift-form-backwards = Das Ende liegt vor dem Anfang. Schreiben Sie die Zeiten bitte noch einmal – oder endet der Einsatz am nächsten Tag?
shift-form-no-number = Bitte schreiben Sie eine ganze Zahl von 1 bis { $limit }.
shift-form-no-language = Dieses Sprachkürzel kenne ich nicht. Schreiben Sie zum Beispiel: ja ko – oder tippen Sie auf einen Knopf.
shift-form-tap = Bitte tippen Sie auf einen der Knöpfe oben.
shift-button-today = Heute
shift-button-tomorrow = Morgen
shift-button-next-day = Ja, am nächsten Tag
shift-button-language = { $language }
shift-button-no-language = Keine
shift-button-post = Ausschreiben
shift-button-discard = Verwerfen
shift-form-which-day = Welchen Tag meinen Sie? Tippen Sie ihn an, oder schreiben Sie das Datum noch einmal.
shift-form-day-passed = <b>{ $day }</b> ist schon vorbei. Meinen Sie nächstes Jahr? Tippen Sie, oder schreiben Sie ein anderes Datum.
# Die Aufschrift eines Knopfes: der Tag.
shift-button-day = { $day }
