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
