# Plain words for the main commands, each a whole message that says nothing else (bot/people/plain_words.py).
# Separated by |. Case, accents and punctuation do not matter. Nobody reads them. No lone "help": it may be a cry.

words-shifts = turno | turnos | me inscrever | inscrição | quero me inscrever | inscrever-me | ver turnos | turnos livres
words-myshifts = meus turnos | meu turno | minhas inscrições | os meus turnos
words-cant = não posso ir | não posso vir | não vou | não vou poder ir | não consigo ir | não vou conseguir ir | cancelar meu turno | preciso cancelar
words-gate = check-in | fazer check-in | registro | estou na entrada | estou numa entrada | estou no portão | estou na portaria
words-language = idioma | idiomas | língua | mudar idioma | trocar idioma | meu idioma | outro idioma
words-duty = plantão | de plantão | quem está de plantão | plantonista
words-cancel = cancelar | cancela | cancele | parar
words-thanks = obrigado | obrigada | muito obrigado | muito obrigada | obrigado por tudo | obrigada por tudo | obg | obrigadão | agradeço | valeu | ok | ok obrigado | ok obrigada | tá bom | está bem | tudo bem obrigado | tudo bem obrigada | certo | entendi | perfeito | boa noite | até logo | tchau

# Small words that forms understand (bot/spine/texts/typed_words.py).
typed-today = hoje | hoje à noite | esta noite
typed-tomorrow = amanhã | amanhã à noite
typed-after-tomorrow = depois de amanhã
typed-this-week = este | esta | nesta | neste | essa | esse | na | no
typed-next-week = próxima | próximo | na próxima | no próximo | semana que vem | na semana que vem
typed-next-day = dia seguinte | no dia seguinte | o dia seguinte
typed-none = não | nenhum | nenhuma | nada | não precisa | nenhum idioma | sem idioma | tanto faz
typed-people = pessoa | pessoas | pess | voluntário | voluntários | voluntárias
typed-morning = da manhã | de manhã | da madrugada
typed-midday = do meio-dia
typed-evening = da tarde | à tarde | de tarde
typed-night = da noite | à noite | de noite
typed-noon = meio-dia
typed-midnight = meia-noite
typed-hour = h | hora | horas | às | as | à
typed-tonight = hoje à noite | esta noite
typed-tomorrow-night = amanhã à noite
typed-yesterday = ontem
