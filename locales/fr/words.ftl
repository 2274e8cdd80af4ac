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
