duty-page = { $parts }
duty-area = <b>Bereitschaft · { $area }</b>
    { $lines }
    { $next }
duty-line = Stufe { $level }: { $name }, bis { $until }
duty-stand-in = Stufe { $level }: { $name } (Vertretung), bis { $until }
duty-nobody = Im Moment hat niemand Bereitschaft. Alarme gehen direkt an die Koordination und die Einsatzzentrale.
duty-next = Nächster Wechsel: { $at }
duty-no-change = Kein weiterer Wechsel geplant.
duty-no-area = Es ist noch kein Wohngebiet eingerichtet.
duty-line-open = Stufe { $level }: { $name }
duty-hole = ⚠️ Stufe { $level }: niemand
duty-hole-until = ⚠️ Stufe { $level }: niemand bis { $until }
duty-then = ↳ danach { $name }
duty-holes = ⚠️ <b>Im Moment hat niemand Bereitschaft:</b> { $areas }
duty-area-brief = <b>{ $area }</b>
    { $lines }
rota-not-started = ⚠️ { $name } (hat diesen Bot noch nie geöffnet)
rota-unreachable = ⚠️ { $name } (nicht erreichbar)
rota-nobody = niemand
rota-none-planned = keine geplant
rota-span = { $start } – { $end }

# The week, a day, a time on call.
rota-ask-area = Der Plan welches Wohngebiets?
rota-week = <b>Bereitschaft · { $area }</b>
rota-week-day = <b>{ $day }</b>
    { $lines }
rota-week-line = { $start } – { $end }, Stufe { $level }: { $name }
rota-week-hole = ⚠️ { $start } – { $end }, Stufe { $level }: niemand
rota-week-free = Für diese Zeit ist niemand geplant.
rota-day = <b>{ $area } · { $day }</b>
    { $lines }

    Tippen Sie auf eine Zeit, um sie zu ändern.
rota-night = <b>{ $name }</b>
    { $area }, Stufe { $level }
    { $span }
rota-night-hole = ⚠️ <b>Niemand hat Bereitschaft</b>
    { $area }, Stufe { $level }
    { $span }
rota-choose-person = Wer? { $span }
rota-label-day = { $day }
rota-label-night = { $start } · { $level } · { $name }
rota-label-hole = ⚠️ { $start } · { $level }
rota-label-swap = { $day } · { $name }
rota-button-week = 📅 Die Woche
rota-button-next-week = Nächste Woche ›
rota-button-this-week = ‹ Diese Woche
rota-button-back = ‹ Zurück
rota-button-cover = Kann nicht: Vertretung
rota-button-swap = Tauschen
rota-button-stand-in = Ich übernehme
rota-button-put = Jemanden einteilen
rota-button-meant = Das ist so gewollt
rota-button-instead = Jemand anderes
rota-button-nobody = Niemand stattdessen
rota-button-as-well = Noch jemand dazu
rota-button-end = Beenden: { $name }
rota-toast-saved = Gespeichert. Alle Betroffenen wissen Bescheid.
rota-toast-kept = Gespeichert. Ein Teil bleibt wie vorher vereinbart: { $name }.
rota-toast-meant = Notiert. Ich melde es nur wieder, wenn es sich ändert, oder kurz vorher.
rota-saved-holes = ⚠️ Gespeichert. Diese Stunden hat jetzt niemand:
    { $holes }
rota-saved-unreachable = ⚠️ Gespeichert. Aber im Moment käme bei dieser Person kein Alarm an: { $name }

# What people are told of changes.
rota-told-instead = Sie haben Bereitschaft statt { $name }: { $span }. Eingeteilt von { $by }.
rota-told-as-well = Sie haben zusätzlich Bereitschaft: { $span }. Eingeteilt von { $by }.
rota-told-replaced = Sie haben keine Bereitschaft: { $span }. Statt Ihrer: { $name }. Eingeteilt von { $by }.
rota-told-ended = Die Vertretung durch { $name } endet: { $at }. Danach gilt wieder der Plan: { $replaced }.
rota-told-moved = Ihre nächste Bereitschaft ({ $area }) hat sich geändert.
    Vorher: { $before }
    Jetzt: { $after }
rota-left = ⚠️ { $name } kann in { $area } keine Bereitschaft mehr haben. Diese Stunden hat niemand:
    { $holes }
rota-hole-line = Stufe { $level }: { $span }
rota-more-lines = … und { $count } weitere
rota-warn-holes = ⚠️ <b>Niemand hat Bereitschaft</b> in { $area }:
    { $holes }
rota-warn-people = ⚠️ Bald in Bereitschaft ({ $area }), aber kein Alarm käme an:
    { $people }
rota-warn-person-line = { $name }, Stufe { $level }: { $span }
rota-tonight = 🔔 <b>Sie haben bald Bereitschaft.</b>

# Cover: somebody can't, and others are asked.
rota-cover-asked = So viele habe ich gefragt: { $count }. Bis jemand zusagt, bleibt die Bereitschaft bei Ihnen.
    { $span }
rota-cover-nobody-to-ask = Ich habe niemanden gefunden, den ich fragen kann. Die Bereitschaft bleibt bei Ihnen; die Koordination weiß Bescheid.
    { $span }
rota-cover-card = <b>{ $name } kann nicht. Können Sie die Bereitschaft übernehmen?</b>
    { $area }
    { $span }
rota-cover-yours = ✅ Sie haben Bereitschaft statt { $name }. Danke!
    { $area }
    { $span }
rota-cover-declined = Sie können nicht. Danke für die Antwort.
    { $span }
rota-cover-closed = Erledigt: { $name } übernimmt.
    { $span }
rota-cover-over = Nicht mehr nötig.
    { $span }
rota-cover-found = ✅ { $name } hat Bereitschaft statt Ihrer.
    { $span }
rota-cover-none-yet = ⚠️ Noch hat niemand zugesagt. <b>Sie haben Bereitschaft.</b> Wenn es wirklich nicht geht, rufen Sie die Koordination an.
    { $span }
rota-cover-none-leader = ⚠️ { $name } kann die Bereitschaft in { $area } nicht übernehmen, und noch hat niemand zugesagt.
    { $span }
rota-cover-withdrawn = Zurückgezogen. Die Bereitschaft bleibt bei Ihnen.
    { $span }
rota-button-accept = Ich übernehme
rota-button-decline = Ich kann nicht
rota-button-withdraw = Nicht mehr nötig

# Swaps of two times on call.
rota-swap-choose = <b>Welche würden Sie dafür nehmen?</b>
    Ihre: { $yours }
rota-swap-none = In den nächsten vier Wochen gibt es nichts zum Tauschen. Sie können um Vertretung bitten.
rota-swap-asked = Ich habe { $name } gefragt. Bis beide zustimmen, ändert sich nichts.
    Sie geben: { $yours }
    Sie bekommen: { $theirs }
rota-swap-card = <b>{ $name } möchte mit Ihnen tauschen.</b>
    Sie geben: { $yours }
    Sie bekommen: { $theirs }
rota-swap-done = ✅ Getauscht mit { $name }.
    Sie geben: { $yours }
    Sie bekommen: { $theirs }
rota-swap-declined = { $name } kann nicht tauschen. Es bleibt alles, wie es war.
    Ihre Bereitschaft: { $yours }
rota-swap-you-declined = Sie können nicht tauschen. Es bleibt alles, wie es war.
    Ihre Bereitschaft: { $yours }
rota-swap-expired = Der Tausch mit { $name } kam nicht zustande. Es bleibt alles, wie es war.
    Ihre Bereitschaft: { $yours }
rota-button-agree = Einverstanden

# Rotations.
rota-rotations = <b>Wechselpläne · { $area }</b>
rota-rotations-none = Hier gibt es noch keinen Wechselplan.
rota-rotation = <b>Stufe { $level }</b>, { $rhythm }
    { $members }
    { $next }
rota-rotation-areas = Wohngebiete: { $areas }
rota-rotation-hours = Nur { $hours }
rota-rhythm = { $unit ->
    [day] { $count ->
        [one] jeden Tag
       *[other] alle { $count } Tage
      }
    [week] { $count ->
        [one] jede Woche
       *[other] alle { $count } Wochen
      }
   *[month] { $count ->
        [one] jeden Monat
       *[other] alle { $count } Monate
      }
  }
rota-member-line = { $number }. { $name }
rota-member-now = ▶️ { $number }. { $name }
rota-add-choose = Wer kommt dazu? Die Person kommt ans Ende der Reihe.
rota-remove-choose = Wer geht? Wer gerade Bereitschaft hat, bleibt bis zum nächsten Wechsel.
rota-move-choose = Wer soll früher drankommen? Jedes Tippen rückt einen Platz vor. Wer gerade Bereitschaft hat, ändert sich nicht.
rota-end-ask = Diesen Wechselplan beenden? Ab { $at } hat dadurch niemand mehr Bereitschaft.
rota-label-level = Stufe { $level }
rota-label-rhythm = { $rhythm }
rota-label-hours = { $hours }
rota-label-chosen = ✓ { $name }
rota-button-rotations = 🔁 Wechselpläne
rota-button-new-rotation = Neuer Wechselplan
rota-button-add = Jemanden dazunehmen
rota-button-remove = Jemanden rausnehmen
rota-button-move = Reihenfolge ändern
rota-button-end-rotation = Wechselplan beenden
rota-button-all-day = Tag und Nacht
rota-button-done = Fertig
rota-button-save = Speichern
rota-button-discard = Verwerfen
rota-form-level = Welche Stufe? Stufe 1 wird zuerst gerufen.
rota-form-every = Wie oft wird gewechselt?
rota-form-day = Ab welchem Tag?
rota-form-clock = Um wie viel Uhr ist der Wechsel? Tippen Sie oder schreiben Sie die Zeit, zum Beispiel 20:00.
rota-form-hours = Zu welchen Stunden hat jemand Bereitschaft? Tippen oder schreiben Sie, zum Beispiel 20:00-08:00.
rota-form-members = <b>Wer macht mit?</b> Tippen Sie die Leute in der Reihenfolge an, in der sie sich ablösen.
    { $members }
rota-form-areas = Gilt er auch für andere Wohngebiete? Tippen Sie sie an, dann Fertig.
rota-form-confirm = <b>Stimmt das so?</b>

    { $card }
rota-form-discarded = Verworfen. Es wurde nichts gespeichert.
rota-form-tap = Bitte tippen Sie auf einen Knopf oder senden Sie /cancel.

# Why not.
rota-refused-same-person = Das ist dieselbe Person.
rota-refused-empty-span = Das Ende muss nach dem Anfang liegen.
rota-refused-over = Diese Zeit ist vorbei.
rota-refused-no-role = { $name } hat keine Rolle, mit der dort Bereitschaft möglich ist.
rota-refused-equal = Das ist schon so: { $name }.
rota-refused-covered = Zu dieser Zeit gibt es schon eine Vertretung: { $name }. Beenden Sie diese zuerst.
rota-refused-changed = Der Plan hat sich inzwischen geändert. /rota zeigt ihn, wie er jetzt ist.
rota-refused-other-on-call = Hat zu dieser Zeit schon Bereitschaft: { $name }.
rota-refused-already-asked = Danach haben Sie schon gefragt. Ich sage Bescheid, sobald jemand zusagt.
rota-refused-taken = Danke, aber { $name } war schneller und übernimmt.
rota-refused-not-open = Das ist schon erledigt.
rota-refused-already-member = Schon in diesem Wechselplan: { $name }.
rota-refused-last-member = Jemand muss im Wechselplan bleiben. Sie können ihn stattdessen beenden.
rota-refused-bad-times = Diese Zeit verstehe ich nicht. Bitte schreiben Sie sie so: 20:00.

# Somebody on call whom no alert reaches.
rota-unreachable-now = ⚠️ <b>{ $name }</b> hat gerade Bereitschaft in { $area } (Stufe { $level }) und ist nicht erreichbar. { $why } Alarme gehen gleich an die nächste Person.
rota-why-blocked = Dort ist dieser Bot blockiert.
rota-why-gone = Dieses Telegram-Konto gibt es nicht mehr.
rota-why-never-started = Dort wurde dieser Bot noch nie geöffnet.
rota-why-other = Telegram sagt: { $words }
