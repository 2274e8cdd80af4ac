# Plain words for the main commands, each a whole message that says nothing else (bot/people/plain_words.py).
# Separated by |. Case, accents and punctuation do not matter. Nobody reads them. No lone "help": it may be a cry.

words-shifts = turno | turni | iscrivermi | iscrizione | mi iscrivo | voglio iscrivermi | vedere i turni | turni liberi
words-myshifts = i miei turni | il mio turno | miei turni | le mie iscrizioni
words-cant = non posso venire | non vengo | non potrò venire | non riesco a venire | non ci sarò | devo annullare | annullare il turno
words-gate = check-in | registrarmi | registrazione | sono all’ingresso | sono a un ingresso | sono al cancello
words-language = lingua | lingue | cambiare lingua | la mia lingua | un’altra lingua | altra lingua
words-duty = reperibile | reperibilità | chi è reperibile | di guardia | chi è di guardia
words-cancel = annulla | annullare | annulli | ferma
words-thanks = grazie | grazie mille | molte grazie | tante grazie | grazie tante | grazie infinite | grazie di tutto | la ringrazio | vi ringrazio | ok | ok grazie | va bene | va bene grazie | d’accordo | perfetto | capito | buonanotte | buona notte | arrivederci

# Small words that forms understand (bot/spine/texts/typed_words.py).
typed-today = oggi | stasera | questa sera
typed-tomorrow = domani | domani sera
typed-after-tomorrow = dopodomani
typed-this-week = questo | questa | quest
typed-next-week = prossimo | prossima | la prossima settimana | la settimana prossima
typed-next-day = giorno dopo | il giorno dopo | giorno seguente | il giorno seguente | giorno successivo
typed-none = no | nessuna | nessuno | niente | non serve | nessuna lingua | indifferente
typed-people = persona | persone | pers | volontario | volontari | volontarie
typed-morning = di mattina | del mattino | della mattina | mattina
typed-midday = di mezzogiorno
typed-evening = di pomeriggio | del pomeriggio | pomeriggio | di sera | della sera | sera
typed-night = di notte | della notte
typed-noon = mezzogiorno
typed-midnight = mezzanotte
typed-hour = ora | ore | alle | alla | alle ore | ore
typed-tonight = stasera | questa sera
typed-tomorrow-night = domani sera
typed-yesterday = ieri
