# Plain words for the main commands, each a whole message that says nothing else (bot/people/plain_words.py).
# Separated by |. Case, accents and punctuation do not matter. Nobody reads them. No lone "help": it may be a cry.

words-shifts = turno | turnos | apuntarme | me apunto | apuntarse | inscribirme | inscripción | ver turnos | turnos libres
words-myshifts = mis turnos | mi turno | mis inscripciones | cuándo es mi turno
words-cant = no puedo ir | no puedo venir | no podré ir | no voy | no iré | no puedo asistir | cancelar mi turno | tengo que cancelar
words-gate = registrarme | registro | estoy en la entrada | estoy en una entrada | estoy en la puerta | estoy en el portón | check-in
words-language = idioma | idiomas | cambiar idioma | cambiar de idioma | mi idioma | otro idioma | lengua
words-duty = de guardia | guardia | quién está de guardia | quién está de turno
words-cancel = cancelar | cancela | cancele | anular
words-thanks = gracias | muchas gracias | mil gracias | muchísimas gracias | gracias por todo | se lo agradezco | ok | ok gracias | vale | vale gracias | de acuerdo | de acuerdo gracias | bien gracias | entendido | perfecto | buenas noches | adiós
