# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-arrival-coming-now = Alguien va ahora hacia donde está usted.
phrase-arrival-where-are-you = ¿Dónde está usted?
phrase-arrival-how-many-people = ¿Cuántas personas hay con usted?
phrase-waiting-wait-here = Espere aquí, por favor.
phrase-waiting-interpreter-coming = Una persona que traduce se une ahora a este chat.
phrase-waiting-message-received = Hemos recibido su mensaje.
phrase-quarantine-stay-home = Por favor, quédese en casa y mantenga la puerta cerrada.
phrase-health-need-doctor = ¿Necesita un médico?
phrase-health-send-temperature = Por favor, envíe una foto del termómetro con su temperatura.
phrase-health-pain-where = ¿Dónde le duele?
phrase-health-breathe-well = ¿Puede respirar bien?
phrase-medicine-needed = ¿Necesita medicamentos? Por favor, envíe una foto del envase.
phrase-food-coming = Le llevarán comida a la puerta.
phrase-home-name-and-flat = ¿Cómo se llama, y en qué edificio y apartamento está?
phrase-thanks-thank-you = Gracias.
phrase-danger-call-120 = Llame al 120 ahora mismo.
phrase-danger-are-you-safe = ¿Está usted a salvo en este momento?
phrase-calm-not-understood = No he entendido. Por favor, dígalo con otras palabras.
phrase-calm-write-short = Por favor, escriba frases cortas.
phrase-calm-yes-no = Por favor, responda sí o no.
