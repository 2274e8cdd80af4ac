# The phrase book: sentences of the relay, worded beforehand in every language; phrase-<topic>-<key>.
# Plain text, with at most these two blanks, each once: { $number }, and { $time }, which is a clock
# time or a short date with one. There are no plurals: word a phrase so that every number reads right.
# A message that is exactly one of these is shown in the other person's language without a machine.
# The last topic, resident, is what residents say by big buttons.

phrase-arrival-coming-now = Jemand kommt jetzt zu Ihnen.
phrase-arrival-in-minutes = In etwa { $number } Min. ist jemand bei Ihnen.
phrase-arrival-where-are-you = Wo sind Sie?
phrase-arrival-which-gate = An welchem Eingang sind Sie?
phrase-arrival-how-many-people = Wie viele Personen sind bei Ihnen?
phrase-arrival-luggage-or-walking = Brauchen Sie Hilfe mit Gepäck oder beim Gehen?
phrase-arrival-gate-opens = Der Eingang wird jetzt für Sie geöffnet.
phrase-arrival-go-with-them = Bitte gehen Sie mit der Person mit, die Sie abholt.
phrase-arrival-bus-leaves = Abfahrt des Busses: { $time }.

phrase-waiting-wait-here = Bitte warten Sie hier.
phrase-waiting-wait-minutes = Bitte warten Sie noch etwa { $number } Min. auf uns.
phrase-waiting-message-received = Wir haben Ihre Nachricht erhalten.
phrase-waiting-asking-colleague = Ich frage gerade im Team nach und antworte Ihnen hier.
phrase-waiting-answer-by = Unsere Antwort bekommen Sie spätestens: { $time }.
phrase-waiting-interpreter-coming = Gleich kommt eine Person in diesen Chat, die für uns übersetzt.
phrase-waiting-sorry-so-long = Es tut uns leid, dass es so lange dauert.
phrase-waiting-not-forgotten = Wir haben Sie nicht vergessen.
phrase-waiting-your-turn = Sie sind jetzt an der Reihe. Bitte kommen Sie.

phrase-quarantine-stay-home = Bitte bleiben Sie in Ihrer Wohnung und lassen Sie die Tür geschlossen.
phrase-quarantine-days-left = Verbleibende Tage in Quarantäne: { $number }.
phrase-quarantine-ends-at = Ende Ihrer Quarantäne: { $time }.
phrase-quarantine-test-at-door = Jemand kommt für einen Virustest an Ihre Tür. Wann: { $time }.
phrase-quarantine-test-negative = Ihr Test ist negativ: Das Virus wurde nicht gefunden.
phrase-quarantine-test-positive = Ihr Test ist positiv: Das Virus wurde gefunden. Eine Ärztin oder ein Arzt meldet sich bei Ihnen.
phrase-quarantine-mask-at-door = Bitte setzen Sie eine Maske auf, bevor Sie die Tür öffnen.
phrase-quarantine-separate-room = Bitte bleiben Sie in einem eigenen Zimmer, getrennt von den anderen in Ihrer Wohnung.
phrase-quarantine-no-visitors = Bitte lassen Sie keinen Besuch herein.
phrase-quarantine-rubbish = Bitte stellen Sie Ihren Müll in einem geschlossenen Beutel vor die Tür. Abholung: { $time }.

phrase-health-need-doctor = Brauchen Sie eine Ärztin oder einen Arzt?
phrase-health-breathe-well = Bekommen Sie gut Luft?
phrase-health-pain-where = Wo tut es Ihnen weh?
phrase-health-since-when = Seit wann fühlen Sie sich krank?
phrase-health-cough-or-fever = Haben Sie Husten oder Fieber?
phrase-health-send-temperature = Bitte schicken Sie ein Foto von der Anzeige Ihres Fieberthermometers.
phrase-health-measure-again = Bitte messen Sie noch einmal Ihre Temperatur. Wann: { $time }.
phrase-health-fever-above = Wenn Ihre Temperatur über { $number } °C liegt, schreiben Sie uns sofort.
phrase-health-blood = Ist Blut zu sehen?
phrase-health-pregnant = Sind Sie schwanger?
phrase-health-long-illness = Haben Sie eine chronische Krankheit, zum Beispiel Diabetes, eine Herzkrankheit oder Bluthochdruck?
phrase-health-doctor-calls = Eine Ärztin oder ein Arzt ruft Sie an. Wann: { $time }.

phrase-medicine-needed = Brauchen Sie Medikamente? Bitte schicken Sie ein Foto der Packung.
phrase-medicine-taking-now = Welche Medikamente nehmen Sie zurzeit?
phrase-medicine-allergic = Haben Sie eine Allergie gegen ein Medikament?
phrase-medicine-tablets-at = So viele Tabletten einnehmen: { $number }. Wann: { $time }.
phrase-medicine-millilitres-at = So viel einnehmen: { $number } ml. Wann: { $time }.
phrase-medicine-hours-between = Stunden zwischen zwei Einnahmen: mindestens { $number }.
phrase-medicine-most-a-day = Tabletten in 24 Stunden: höchstens { $number }.
phrase-medicine-with-food = Nehmen Sie dieses Medikament zum Essen ein.
phrase-medicine-empty-stomach = Nehmen Sie dieses Medikament auf nüchternen Magen ein.
phrase-medicine-not-with-others = Nehmen Sie dieses Medikament nicht zusammen mit anderen Medikamenten ein.
phrase-medicine-stop-now = Nehmen Sie dieses Medikament ab sofort nicht mehr ein.
phrase-medicine-delivered-at = Ihre Medikamente werden Ihnen an die Tür gebracht. Wann: { $time }.

phrase-food-coming = Ihnen wird Essen an die Tür gebracht.
phrase-food-next-delivery = Nächste Essenslieferung an Ihre Tür: { $time }.
phrase-food-at-door = Ihr Essen steht jetzt vor Ihrer Tür.
phrase-food-for-how-many = Für wie viele Personen wird Essen gebraucht?
phrase-food-cannot-eat = Gibt es etwas, das Sie nicht essen können?
phrase-food-no-pork-or-meat = Brauchen Sie Essen ohne Schweinefleisch oder ganz ohne Fleisch?
phrase-food-drinking-water = Haben Sie genug Trinkwasser?
phrase-food-baby = Brauchen Sie Milchpulver oder Windeln für ein Baby?
phrase-food-orders-at-gate = Was Sie bestellen, wird am Eingang abgegeben. Wir bringen es Ihnen an die Tür.

phrase-papers-passport-photo = Bitte schicken Sie ein Foto von Ihrem Reisepass.
phrase-papers-passport-back = Sie bekommen Ihren Reisepass zurück.
phrase-papers-health-code = Bitte zeigen Sie Ihren Gesundheitscode.
phrase-papers-fill-in-form = Bitte füllen Sie dieses Formular aus.
phrase-papers-sign-here = Bitte unterschreiben Sie hier.
phrase-papers-where-been = Wo sind Sie in den letzten zwei Wochen gewesen?
phrase-papers-certificate = Am Ende der Quarantäne bekommen Sie eine Bescheinigung.
phrase-papers-ready-at = Ihre Papiere sind fertig ab: { $time }.
phrase-papers-embassy = Sie können sich an Ihre Botschaft oder Ihr Konsulat wenden.

phrase-home-name-and-flat = Wie heißen Sie, und in welchem Gebäude und in welcher Wohnung sind Sie?
phrase-home-flat-number = Ihre Wohnungsnummer: { $number }.
phrase-home-lift-button = Drücken Sie im Aufzug diesen Knopf: { $number }.
phrase-home-have-key = Haben Sie Ihren Schlüssel?
phrase-home-who-lives-there = Wer wohnt mit Ihnen zusammen?
phrase-home-children-or-elderly = Sind Kinder oder ältere Menschen bei Ihnen?
phrase-home-water-and-power = Haben Sie Wasser, Strom und Heizung?
phrase-home-repair-at = Jemand kommt und repariert es. Wann: { $time }.

phrase-thanks-thank-you = Danke.
phrase-thanks-for-patience = Danke für Ihre Geduld.
phrase-thanks-for-telling-us = Danke, dass Sie uns das gesagt haben.
phrase-thanks-for-staying-home = Danke, dass Sie zu Hause bleiben. Das schützt alle.
phrase-thanks-glad-to-help = Wir helfen Ihnen gern.
phrase-thanks-sorry-mistake = Es tut uns leid. Wir haben einen Fehler gemacht.
phrase-thanks-get-well = Wir wünschen Ihnen gute Besserung.
phrase-thanks-good-night = Gute Nacht. Sie können uns jederzeit schreiben.

phrase-danger-call-ambulance = Rufen Sie sofort den Rettungsdienst.
phrase-danger-call-police = Rufen Sie sofort die Polizei.
phrase-danger-call-fire = Rufen Sie sofort die Feuerwehr.
phrase-danger-ambulance-coming = Der Rettungswagen ist auf dem Weg zu Ihnen.
phrase-danger-are-you-safe = Sind Sie gerade in Sicherheit?
phrase-danger-person-breathing = Atmet die Person?
phrase-danger-press-wound = Drücken Sie mit einem sauberen Tuch fest auf die Wunde und lassen Sie nicht los.
phrase-danger-on-side = Legen Sie die Person auf die Seite.
phrase-danger-push-chest = Wenn die Person nicht atmet: Drücken Sie fest und schnell auf die Mitte der Brust, bis Hilfe kommt.
phrase-danger-use-stairs = Verlassen Sie das Gebäude über die Treppe. Benutzen Sie nicht den Aufzug.
phrase-danger-do-not-open = Machen Sie die Tür nicht auf.
phrase-danger-smell-gas = Wenn es nach Gas riecht: Berühren Sie keinen Schalter, öffnen Sie die Fenster und gehen Sie nach draußen.

phrase-calm-not-alone = Wir lassen Sie nicht allein.
phrase-calm-all-night = Die ganze Nacht ist jemand für Sie da.
phrase-calm-nothing-wrong = Sie haben nichts falsch gemacht.
phrase-calm-breathe-slowly = Atmen Sie langsam ein und aus. Wir sind bei Ihnen.
phrase-calm-protective-suits = Die Menschen an Ihrer Tür tragen Schutzanzüge. Bitte haben Sie keine Angst.
phrase-calm-own-language = Sie können in Ihrer Sprache schreiben.
phrase-calm-not-understood = Das habe ich nicht verstanden. Bitte sagen Sie es mit anderen Worten.
phrase-calm-write-short = Bitte schreiben Sie kurze Sätze.
phrase-calm-yes-no = Bitte antworten Sie mit Ja oder Nein.
phrase-calm-keep-writing = Bitte schreiben Sie uns hier weiter.
phrase-calm-talk-to-someone = Möchten Sie mit jemandem sprechen?

phrase-resident-need-water = Ich brauche Wasser.
phrase-resident-need-food = Ich brauche etwas zu essen.
phrase-resident-need-medicine = Ich brauche Medikamente.
phrase-resident-need-doctor = Ich brauche ärztliche Hilfe.
phrase-resident-need-interpreter = Ich brauche Übersetzungshilfe.
phrase-resident-not-understand = Ich verstehe nicht.
phrase-resident-yes = Ja.
phrase-resident-no = Nein.
phrase-resident-pain = Ich habe Schmerzen.
phrase-resident-child-ill = Mein Kind ist krank.
phrase-resident-cold = Mir ist kalt.
phrase-resident-toilet = Ich muss zur Toilette.
phrase-resident-alone = Ich bin allein.
phrase-resident-where-am-i = Wo bin ich?
phrase-resident-how-long = Wie lange muss ich warten?
phrase-resident-thank-you = Vielen Dank.
