# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-01-coming-now = Qualcuno sta venendo da Lei adesso.
phrase-02-wait-here = Attenda qui, per favore.
phrase-03-need-doctor = Ha bisogno di un medico?
phrase-04-where-are-you = Dove si trova?
phrase-05-send-temperature = Per favore, invii una foto del termometro con la sua temperatura.
phrase-06-call-120 = Chiami subito il 120.
phrase-07-stay-home = Per favore, resti in casa e tenga la porta chiusa.
phrase-08-are-you-safe = È al sicuro in questo momento?
phrase-09-how-many-people = Quante persone sono con Lei?
phrase-10-medicine-needed = Ha bisogno di medicine? Per favore, invii una foto della confezione.
phrase-11-food-coming = Le porteranno del cibo alla porta.
phrase-12-interpreter-coming = Una persona che traduce si sta unendo a questa chat.
phrase-13-not-understood = Non ho capito. Per favore, lo dica con altre parole.
phrase-14-write-short = Per favore, scriva frasi brevi.
phrase-15-pain-where = Dove le fa male?
phrase-16-breathe-well = Riesce a respirare bene?
phrase-17-yes-no = Per favore, risponda sì o no.
phrase-18-thank-you = Grazie.
phrase-19-message-received = Abbiamo ricevuto il suo messaggio.
phrase-20-name-and-flat = Come si chiama, e in quale edificio e appartamento si trova?
