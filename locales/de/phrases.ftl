# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-01-coming-now = Jemand kommt jetzt zu Ihnen.
phrase-02-wait-here = Bitte warten Sie hier.
phrase-03-need-doctor = Brauchen Sie eine Ärztin oder einen Arzt?
phrase-04-where-are-you = Wo sind Sie?
phrase-05-send-temperature = Bitte schicken Sie ein Foto von der Anzeige Ihres Fieberthermometers.
phrase-06-call-120 = Rufen Sie sofort die 120 an.
phrase-07-stay-home = Bitte bleiben Sie in Ihrer Wohnung und lassen Sie die Tür geschlossen.
phrase-08-are-you-safe = Sind Sie gerade in Sicherheit?
phrase-09-how-many-people = Wie viele Personen sind bei Ihnen?
phrase-10-medicine-needed = Brauchen Sie Medikamente? Bitte schicken Sie ein Foto der Packung.
phrase-11-food-coming = Ihnen wird Essen an die Tür gebracht.
phrase-12-interpreter-coming = Gleich kommt eine Person in diesen Chat, die für uns übersetzt.
phrase-13-not-understood = Das habe ich nicht verstanden. Bitte sagen Sie es mit anderen Worten.
phrase-14-write-short = Bitte schreiben Sie kurze Sätze.
phrase-15-pain-where = Wo tut es Ihnen weh?
phrase-16-breathe-well = Bekommen Sie gut Luft?
phrase-17-yes-no = Bitte antworten Sie mit Ja oder Nein.
phrase-18-thank-you = Danke.
phrase-19-message-received = Wir haben Ihre Nachricht erhalten.
phrase-20-name-and-flat = Wie heißen Sie, und in welchem Gebäude und in welcher Wohnung sind Sie?
