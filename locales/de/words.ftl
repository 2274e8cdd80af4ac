# Plain words for the main commands, each a whole message that says nothing else (bot/people/plain_words.py).
# Separated by |. Case, accents and punctuation do not matter. Nobody reads them. No lone "help": it may be a cry.

words-shifts = einsatz | einsätze | schicht | schichten | anmelden | anmeldung | ich möchte mich anmelden | eintragen | freie einsätze
words-myshifts = meine einsätze | mein einsatz | meine schichten | meine schicht | meine anmeldungen
words-cant = kann nicht kommen | ich kann nicht kommen | ich kann leider nicht kommen | ich komme nicht | komme nicht | ich kann nicht | ich muss absagen | absagen | ich bin verhindert
words-gate = einchecken | check-in | anmelden am eingang | ich bin am eingang | ich bin am tor | bin am eingang | bin am tor
words-language = sprache | sprachen | sprache ändern | sprache wechseln | meine sprache | andere sprache
words-duty = bereitschaft | dienst | wer hat dienst | wer hat bereitschaft | bereitschaftsdienst
words-cancel = abbrechen | abbruch | stopp
words-thanks = danke | danke schön | dankeschön | vielen dank | herzlichen dank | danke sehr | danke vielmals | tausend dank | besten dank | danke ihnen | ok | okay | ok danke | okay danke | alles klar | alles klar danke | gut danke | in ordnung | verstanden | super | gute nacht | tschüss

# Small words that forms understand (bot/spine/texts/typed_words.py).
typed-today = heute | heute Abend | heute Nacht
typed-tomorrow = morgen | morgen Abend | morgen früh
typed-after-tomorrow = übermorgen
typed-this-week = diesen | diese | dieser | dieses | am | kommenden | am kommenden
typed-next-week = nächsten | nächster | nächste | am nächsten | nächste Woche
typed-next-day = am nächsten Tag | nächster Tag | nächsten Tag | Folgetag | am Folgetag | am Tag darauf
typed-none = nein | keine | kein | keins | nicht nötig | egal | keine Sprache | ohne
typed-people = Person | Personen | Pers | Leute | Menschen | Freiwillige | Helfer | Helfende
typed-morning = morgens | früh | vormittags | am Morgen | am Vormittag
typed-midday = mittags
typed-evening = nachmittags | am Nachmittag | abends | am Abend | Abend
typed-night = nachts | in der Nacht | Nacht
typed-noon = Mittag | mittags
typed-midnight = Mitternacht
typed-hour = Uhr | um | ab | gegen | Punkt
typed-tonight = heute Abend
typed-tomorrow-night = morgen Abend
typed-yesterday = gestern
