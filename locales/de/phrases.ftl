# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-arrival-coming-now = Jemand kommt jetzt zu Ihnen.
phrase-arrival-where-are-you = Wo sind Sie?
phrase-arrival-how-many-people = Wie viele Personen sind bei Ihnen?
phrase-waiting-wait-here = Bitte warten Sie hier.
phrase-waiting-interpreter-coming = Gleich kommt eine Person in diesen Chat, die für uns übersetzt.
phrase-waiting-message-received = Wir haben Ihre Nachricht erhalten.
phrase-quarantine-stay-home = Bitte bleiben Sie in Ihrer Wohnung und lassen Sie die Tür geschlossen.
phrase-health-need-doctor = Brauchen Sie eine Ärztin oder einen Arzt?
phrase-health-send-temperature = Bitte schicken Sie ein Foto von der Anzeige Ihres Fieberthermometers.
phrase-health-pain-where = Wo tut es Ihnen weh?
phrase-health-breathe-well = Bekommen Sie gut Luft?
phrase-medicine-needed = Brauchen Sie Medikamente? Bitte schicken Sie ein Foto der Packung.
phrase-food-coming = Ihnen wird Essen an die Tür gebracht.
phrase-home-name-and-flat = Wie heißen Sie, und in welchem Gebäude und in welcher Wohnung sind Sie?
phrase-thanks-thank-you = Danke.
phrase-danger-call-120 = Rufen Sie sofort die 120 an.
phrase-danger-are-you-safe = Sind Sie gerade in Sicherheit?
phrase-calm-not-understood = Das habe ich nicht verstanden. Bitte sagen Sie es mit anderen Worten.
phrase-calm-write-short = Bitte schreiben Sie kurze Sätze.
phrase-calm-yes-no = Bitte antworten Sie mit Ja oder Nein.
