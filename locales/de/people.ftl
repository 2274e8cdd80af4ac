welcome = <b>Hallo, { $name }.</b> Ich bin Weft und helfe in Ihrer Nachbarschaft. Schreiben Sie hier jederzeit in Ihrer Sprache; jemand wird Ihnen antworten. /help zeigt, was Sie tun können.
help-resident = <b>Was Sie hier tun können</b>
    Schreiben Sie einfach, in Ihrer Sprache: Das Team Ihres Wohngebiets liest es und antwortet Ihnen.
    /language – Sprache wählen
    /help – diese Übersicht
help-volunteer = <b>Freiwillige</b>
    /shifts – Einsätze, die zu Ihnen passen
    /myshifts – Ihre Einsätze
    /myhours – Ihre Stunden
help-worker = <b>Sozialarbeiter/innen</b>
    /alerts – offene Alarme
    /duty – wer Bereitschaft hat
    /rota – Bereitschaft der Woche
    /test – Klingeln des Telefons testen
    Wenn nachts jemand ankommt, bekommen Sie einen Alarm: Tippen Sie auf <b>Übernehmen</b>.
    Wenn Sie jemandem antworten möchten, antworten Sie direkt auf die Nachricht.
help-coordinator = <b>Koordination</b>
    /newshift – Einsatz ausschreiben
    /hours – Stunden genehmigen
    /invite – Einladungslink erstellen
    /posters – Aushänge für die Eingänge erstellen
    /alerts – offene Alarme
    /duty – wer Bereitschaft hat
    /rota – Bereitschaft der Woche
    /policy – wen Alarme rufen
help-office = <b>Einsatzzentrale</b>
    /alerts – offene Alarme
    /duty – wer Bereitschaft hat
    /rota – Bereitschaft der Woche
help-admin = <b>Admins</b>
    /invite – Einladungslink erstellen
    /posters – Aushänge für die Eingänge erstellen
    /newshift – Einsatz ausschreiben
    /hours – Stunden genehmigen
command-help = Was Sie hier tun können
command-language = Sprache wählen
command-shifts = Einsätze, die zu Ihnen passen
command-myshifts = Ihre Einsätze
command-duty = Wer Bereitschaft hat
command-newshift = Einsatz ausschreiben
command-invite = Einladungslink erstellen
command-cancel = Offenes Formular abbrechen
command-rota = Bereitschaft der Woche
language-ask = Wählen Sie Ihre Sprache.
language-set = Ab jetzt schreibe ich Ihnen auf { $language }.
link-unknown = Diesen Link kenne ich nicht. Senden Sie /help, dann sehen Sie, was Sie tun können.
role-resident = Bewohner/in
role-volunteer = Freiwillige/r
role-worker = Sozialarbeiter/in
role-coordinator = Koordination
role-office = Einsatzzentrale
role-admin = Admin
role-label = { $role ->
    [volunteer] Freiwillige/r
    [worker] Sozialarbeiter/in
    [coordinator] Koordination
    [office] Einsatzzentrale
   *[other] { $role }
  }
role-not-held = Diese Person hat die Rolle dort nicht.
role-last-admin = Das ist die letzte Person, die Admin für alle Wohngebiete ist. Geben Sie diese Rolle zuerst jemand anderem.
role-taken = Sie haben diese Rolle nicht mehr: { $role } ({ $area }). Falls das ein Irrtum ist, fragen Sie Ihre Koordination. /help zeigt, was Sie tun können.
area-label = { $name }
areas-more = Mehr ›
help-page = { $parts }
language-name = { $name }
door-button-gate = 🚪 Ich bin am Eingang
door-button-help = 💬 Ich brauche Hilfe
door-button-volunteer = 🤝 Ich möchte helfen
door-button-language = 🌐 Meine Sprache
door-button-person = 🙋 Mit Menschen sprechen
language-button-other = Andere Sprache
language-other-ask = In welcher Sprache schreiben Sie? Tippen Sie sie an, oder senden Sie ihren Namen, in irgendeiner Sprache.
language-other-unknown = Eine Sprache mit diesem Namen kenne ich nicht. Schreiben Sie ihn anders, oder tippen Sie hier auf eine.
language-other-which = Welche meinen Sie? Wenn es keine davon ist, schreiben Sie den Namen noch einmal.
language-other-set = Sie schreiben auf { $language }. Das kann ich noch nicht, deshalb schreibe ich Ihnen auf { $other }. Schreiben Sie weiter auf { $language }: Das Team sieht, welche Sprache es ist, und wir suchen jemanden zum Übersetzen.
language-offer = Ich kann Ihnen auch auf { $language } schreiben. Tippen Sie darauf, wenn Sie das möchten.
volunteer-ask-area = Danke! In welchem Wohngebiet möchten Sie helfen? Ich frage die Koordination dort.
volunteer-nobody = Danke! Im Moment kann dort niemand Freiwillige aufnehmen. Bitten Sie das Team Ihres Wohngebiets um einen Einladungslink.
group-line = Ich spreche mit allen nur einzeln. Tippen Sie auf den Knopf, und schreiben Sie mir dort.
group-button-open = 💬 Mir schreiben
plain-ask = Sie haben geschrieben: { $words }
    Meinen Sie das hier, oder ist es für das Team?
plain-button-staff = An das Team senden
plain-button-shifts = Einsätze zeigen
command-cases = Offene Fälle
