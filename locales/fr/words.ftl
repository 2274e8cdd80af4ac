# Plain words for the main commands, each a whole message that says nothing else (bot/people/plain_words.py).
# Separated by |. Case, accents and punctuation do not matter. Nobody reads them. No lone "help": it may be a cry.

words-shifts = missions | mission | s’inscrire | inscription | je m’inscris | m’inscrire | voir les missions | créneaux
words-myshifts = mes missions | ma mission | mes inscriptions | mes créneaux
words-cant = je ne peux pas venir | peux pas venir | je peux pas venir | je ne viens pas | je ne viendrai pas | empêché | je ne pourrai pas venir | annuler ma mission | je dois annuler
words-gate = enregistrement | m’enregistrer | je suis à l’entrée | je suis à une entrée | je suis à la porte | je suis au portail | check-in
words-language = langue | langues | changer de langue | ma langue | une autre langue | autre langue
words-duty = de garde | garde | qui est de garde | astreinte | qui est d’astreinte | permanence
words-cancel = annuler | annule | annulez | stop
words-thanks = merci | merci beaucoup | merci bien | un grand merci | mille mercis | merci infiniment | merci à vous | je vous remercie | merci bcp | mrc | ok | ok merci | d’accord | d’accord merci | très bien | très bien merci | c’est noté | compris | parfait | bonne nuit | au revoir

# Small words that forms understand (bot/spine/texts/typed_words.py).
typed-today = aujourd'hui | ce soir | ce matin
typed-tomorrow = demain | demain soir
typed-after-tomorrow = après-demain | après demain
typed-this-week = ce | ce prochain | cette semaine
typed-next-week = prochain | la semaine prochaine
typed-next-day = le lendemain | lendemain | jour suivant | le jour suivant
typed-none = non | aucune | aucun | rien | pas besoin | sans | aucune langue | peu importe
typed-people = personne | personnes | pers | bénévole | bénévoles
typed-morning = du matin | matin
typed-midday = vers midi
typed-evening = de l'après-midi | l'après-midi | après-midi | du soir | soir
typed-night = de la nuit | la nuit
typed-noon = midi
typed-midnight = minuit
typed-hour = h | heure | heures | à | vers | pile
typed-tonight = ce soir
typed-tomorrow-night = demain soir
typed-yesterday = hier
