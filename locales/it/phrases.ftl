# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-arrival-coming-now = Qualcuno sta venendo da Lei adesso.
phrase-arrival-where-are-you = Dove si trova?
phrase-arrival-how-many-people = Quante persone sono con Lei?
phrase-waiting-wait-here = Attenda qui, per favore.
phrase-waiting-interpreter-coming = Una persona che traduce si sta unendo a questa chat.
phrase-waiting-message-received = Abbiamo ricevuto il suo messaggio.
phrase-quarantine-stay-home = Per favore, resti in casa e tenga la porta chiusa.
phrase-health-need-doctor = Ha bisogno di un medico?
phrase-health-send-temperature = Per favore, invii una foto del termometro con la sua temperatura.
phrase-health-pain-where = Dove le fa male?
phrase-health-breathe-well = Riesce a respirare bene?
phrase-medicine-needed = Ha bisogno di medicine? Per favore, invii una foto della confezione.
phrase-food-coming = Le porteranno del cibo alla porta.
phrase-home-name-and-flat = Come si chiama, e in quale edificio e appartamento si trova?
phrase-thanks-thank-you = Grazie.
phrase-danger-call-120 = Chiami subito il 120.
phrase-danger-are-you-safe = È al sicuro in questo momento?
phrase-calm-not-understood = Non ho capito. Per favore, lo dica con altre parole.
phrase-calm-write-short = Per favore, scriva frasi brevi.
phrase-calm-yes-no = Per favore, risponda sì o no.
