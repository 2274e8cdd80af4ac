# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-01-coming-now = Alguien va ahora hacia donde está usted.
phrase-02-wait-here = Espere aquí, por favor.
phrase-03-need-doctor = ¿Necesita un médico?
phrase-04-where-are-you = ¿Dónde está usted?
phrase-05-send-temperature = Por favor, envíe una foto del termómetro con su temperatura.
phrase-06-call-120 = Llame al 120 ahora mismo.
phrase-07-stay-home = Por favor, quédese en casa y mantenga la puerta cerrada.
phrase-08-are-you-safe = ¿Está usted a salvo en este momento?
phrase-09-how-many-people = ¿Cuántas personas hay con usted?
phrase-10-medicine-needed = ¿Necesita medicamentos? Por favor, envíe una foto del envase.
phrase-11-food-coming = Le llevarán comida a la puerta.
phrase-12-interpreter-coming = Una persona que traduce se une ahora a este chat.
phrase-13-not-understood = No he entendido. Por favor, dígalo con otras palabras.
phrase-14-write-short = Por favor, escriba frases cortas.
phrase-15-pain-where = ¿Dónde le duele?
phrase-16-breathe-well = ¿Puede respirar bien?
phrase-17-yes-no = Por favor, responda sí o no.
phrase-18-thank-you = Gracias.
phrase-19-message-received = Hemos recibido su mensaje.
phrase-20-name-and-flat = ¿Cómo se llama, y en qué edificio y apartamento está?
