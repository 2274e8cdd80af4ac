# Wo jemand wohnt.
area-how = Sie können auch den Namen schreiben oder Ihren Standort senden (📎).
area-ask = In welchem Wohngebiet wohnen Sie?
area-yours = Sie wohnen in <b>{ $area }</b>. Wenn das nicht stimmt, wählen Sie Ihr Wohngebiet:
area-unknown = Das weiß ich nicht
area-all = Alle Wohngebiete
area-other = 📍 Anderes Wohngebiet
area-near = Diese sind Ihrem Standort am nächsten. Welches ist es?
area-near-none = In der Nähe Ihres Standorts ist keines unserer Wohngebiete.
# Auf einem Knopf: ein Wohngebiet oder Eingang, und wie weit es ist.
area-near-label = { $name } · { $away }
area-metres = { $metres } m
area-kilometres = { $kilometres } km
area-office = 📍 Kein Problem: Die Einsatzzentrale hat Ihre Nachricht. Sie findet Ihr Wohngebiet heraus und antwortet Ihnen hier.
area-noted = 📍 Notiert: Sie wohnen in { $area }.
area-at-gate = 📍 Notiert: Sie wohnen in { $area }. Solange Sie am Eingang warten, liest das Team dort Ihre Nachrichten.
area-moved-you = 📍 Ihre Nachrichten gehen jetzt an das Team von { $area }. Es kann auch lesen, was Sie vorher geschrieben haben.
gate-near = Das sind die Eingänge in Ihrer Nähe. An welchem sind Sie?
receipt-for = Gelesen wird sie von: { $names }.
receipt-read = 👀 { $name } liest Ihre Nachricht. Die Antwort bekommen Sie hier.
# Ein Fall.
case-card = 🗂 Fall
case-set-area = 📍 Wohngebiet setzen
case-pass = Weitergeben
case-pass-ask = An welches Wohngebiet soll Fall { $number } ({ $name }) gehen? Wählen Sie es, oder schreiben Sie den Namen.
case-pass-sure = Fall { $number } ({ $name }) an { $area } weitergeben? Das Team dort liest dann alles, und { $name } erfährt es.
case-pass-yes = Ja, weitergeben
case-pass-no = Nein, hier lassen
case-passed = ☑️ Fall { $number } ({ $name }) ist jetzt bei { $area }.
case-passed-by = 🗂 { $by } hat Fall { $number } ({ $name }) an { $area } weitergegeben.
case-moved = 📍 { $name } wohnt in { $area }. Fall { $number } ist jetzt beim Team dort.
case-there-already = Fall { $number } ist schon bei diesem Wohngebiet.
case-leave = Verlassen
case-leave-one = Ohne mich: { $number } · { $name }
case-left = Sie haben Fall { $number } ({ $name }) verlassen und bekommen keine Nachrichten daraus mehr. Wenn Sie antworten, sind Sie wieder dabei.
case-only-reader = Fall { $number } liest sonst niemand, deshalb können Sie ihn nicht verlassen. Bitte geben Sie ihn weiter, oder schließen Sie ihn.
answering-now = ✍️ Gerade antwortet: { $names }
answering-ask = ✍️ Fall { $number } ({ $name }): Gerade antwortet { $names }. Es wurde noch nichts gesendet. Wollen Sie auch antworten?
answering-too = Ja, auch antworten
# Wenn die Bereitschaft beginnt und endet.
duty-ended = Sie haben keine Bereitschaft mehr, bekommen aber weiter die Nachrichten dieser Fälle: { $cases }. Wollen Sie sie verlassen?
duty-leave-all = Alle verlassen
duty-keep = Alle behalten
duty-kept = Sie bekommen die Nachrichten dieser Fälle weiter.
duty-left = Sie haben verlassen: { $cases }
duty-none = Es gibt nichts mehr zu verlassen.
duty-stays = Diese liest sonst niemand, deshalb bleiben sie bei Ihnen: { $cases }
recap-duty = 🗂 <b>Offene Fälle, die Sie ab jetzt lesen: { $count }</b>
# Jemandem zuerst schreiben.
write-whom = Wem möchten Sie schreiben? Senden Sie einen Namen oder eine Fallnummer.
write-which = Wem möchten Sie schreiben?
write-nobody = „{ $words }“: Unter den Menschen, denen Sie schreiben dürfen, heißt niemand so. Versuchen Sie einen anderen Namen oder eine Fallnummer. /cancel bricht ab.
write-unreachable = { $name } ist auf Telegram nicht erreichbar. Schreiben geht hier deshalb nicht.
write-prompt = Schreiben Sie Ihre Nachricht an { $name }. /cancel bricht ab.
write-first = 💬 <b>{ $name }</b> vom Team von { $area } schreibt Ihnen. Sie können hier in Ihrer Sprache antworten.
write-first-office = 💬 <b>{ $name }</b> vom Team schreibt Ihnen. Sie können hier in Ihrer Sprache antworten.
command-area = Ihr Wohngebiet
command-write = Jemandem schreiben
