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

# Small words that forms understand (bot/spine/texts/typed_words.py).
typed-today = hoy | esta noche | esta tarde
typed-tomorrow = mañana | mañana por la noche
typed-after-tomorrow = pasado mañana
typed-this-week = este | esta | este próximo | el
typed-next-week = próximo | el próximo | la próxima semana | la semana que viene
typed-next-day = día siguiente | al día siguiente | el día siguiente
typed-none = no | ninguno | ninguna | nada | no hace falta | ningún idioma | sin idioma | da igual
typed-people = persona | personas | pers | voluntario | voluntarios | voluntarias
typed-morning = de la mañana | por la mañana | de la madrugada
typed-midday = del mediodía
typed-evening = de la tarde | por la tarde
typed-night = de la noche | por la noche
typed-noon = mediodía
typed-midnight = medianoche
typed-hour = h | hora | horas | a las | a la | las
typed-tonight = esta noche | esta tarde
typed-tomorrow-night = mañana por la noche
typed-yesterday = ayer
