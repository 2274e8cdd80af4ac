# What people send besides text, and what becomes of it.
relay-kind-poll = 📊 Umfrage
relay-kind-live-location = 📍 Live-Standort, siehe oben
relay-follows-photo = 🖼 Foto, siehe unten
kind-live-ended = 📍 Live-Standort, beendet
kind-album = 🖼 Album, siehe unten: { $count }
kind-place-shared = 📍 Ein Ort wurde geteilt
kind-place-shared-in = 📍 Ein Ort wurde geteilt ({ $area })
kind-contact-offered = 👤 Ein Kontakt; er erscheint hier, sobald die Person, die ihn geschickt hat, einverstanden ist
kind-contact-ask = 👤 Dürfen die anderen diesen Kontakt sehen: { $name }, { $phone }? Bisher sehen sie nur, dass Sie einen geschickt haben.
kind-contact-yes = Ja, zeigen
kind-contact-no = Nein
kind-contact-shown = 👤 Die anderen sehen den Kontakt jetzt.
kind-contact-kept = 👤 Der Kontakt bleibt verborgen.
kind-contact-danger = 👤 Sie sind vielleicht in Gefahr: Das Team sieht jetzt den Kontakt, den Sie geschickt haben.
kind-what = { $what ->
    [story] Story
    [paid] kostenpflichtiger Inhalt
    [once] Inhalt zum einmaligen Ansehen
    [giveaway] Verlosung
    [invoice] Rechnung
    [game] Spiel
    [checklist] Checkliste
    [gift] Geschenk
    [account] Konto
   *[other] unbekannte Art
  }
kind-not-passed = ⚠️ lässt sich nicht weiterleiten: { $what }
kind-not-passed-you = Das lässt sich nicht weiterleiten: { $what }. Die anderen sehen, dass Sie es geschickt haben. Bitte schreiben Sie es als Text, oder schicken Sie ein Foto, eine Sprachnachricht oder eine Datei.
mark-forwarded = {" "}· weitergeleitet
mark-withdrawn-by = {" "}· zurückgezogen von { $by }, { $at }
accounts-hidden = Namen und Links von Telegram-Konten werden nicht weitergegeben. Ihre Nachricht ist angekommen, dort steht jetzt •••.
correction-head = ✏️ <b>Von Übersetzer/in berichtigt</b>
correction-ask = ✏️ Diese Nachricht wurde nach Ihrer Übersetzung geändert. Bitte übersetzen Sie sie noch einmal: Antworten Sie hier.
stakes-wait = ✋ <b>Bitte warten Sie, bis ein Mensch das bestätigt.</b> Bisher hat es nur eine Maschine übersetzt.
stakes-first = ❗ <b>Bitte übersetzen Sie das zuerst.</b> Ein falsches Wort kann hier schaden.
withdraw-how = Hier gibt es nichts von Ihnen, das sich zurückziehen lässt. Antworten Sie mit /withdraw auf eine Nachricht, die Sie geschickt haben.
withdraw-last = Letzte zurückziehen
withdraw-own-ask = Ihre letzte Nachricht zurückziehen? Bei den anderen verschwindet sie, und sie lesen, dass sie zurückgezogen wurde.
withdrawn-own = 🚫 Zurückgezogen. Die anderen sehen sie nicht mehr; sie lesen, dass sie zurückgezogen wurde.
withdrawn-by-resident = 🚫 { $name } (Fall { $number }) hat eine Nachricht zurückgezogen ({ $at }).
withdrawn-by-resident-interpreter = 🚫 Bewohner/in (Fall { $number }) hat eine Nachricht zurückgezogen ({ $at }).
withdrawn-translation = 🚫 Die Übersetzung dieser Nachricht durch einen Menschen wurde zurückgezogen.
flood-note = Sie schreiben sehr schnell. Alles bleibt erhalten; das Team liest es jetzt zusammen in einer Nachricht.
copy-refused = ⚠️ Eine Nachricht (Fall { $number }) ließ sich nicht so zeigen, wie sie geschrieben wurde. Der Wortlaut:
voice-as-audio = 🎤 Das Telegram der anderen Seite nimmt keine Sprachnachrichten an: Ihre ist als Datei angekommen.
command-withdraw = Eine Nachricht zurückziehen
