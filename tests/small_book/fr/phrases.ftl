# A small phrase book for tests: the sentences of locales/ may change.

phrase-arrival-coming-now = Quelqu’un arrive chez vous.
phrase-waiting-back-at = Nous revenons à { $time }.
phrase-health-need-doctor = Avez-vous besoin d’un médecin ?
phrase-health-fever = Avez-vous de la fièvre ?
phrase-health-breathe-well = Respirez-vous bien ?
phrase-medicine-take-at = Prenez { $number } comprimés à { $time }.
phrase-medicine-pause = Attendez { $number } heures, puis prenez-en encore { $number }.
phrase-home-building = Le numéro de votre bâtiment est { $number }
phrase-danger-are-you-safe = Êtes-vous en sécurité ?
phrase-calm-you-are-safe = Vous êtes en sécurité.
phrase-calm-not-understood = Je n’ai pas compris. Dites-le autrement, s’il vous plaît.
phrase-resident-need-water = J’ai besoin d’eau.
phrase-resident-need-medicine = J’ai besoin de médicaments.
phrase-resident-need-doctor = J’ai besoin d’un médecin.
phrase-resident-need-interpreter = J’ai besoin de quelqu’un qui traduise.
phrase-resident-not-understand = Je ne comprends pas.
phrase-resident-yes = Oui.
phrase-resident-no = Non.
phrase-resident-cannot-breathe = Je n’arrive pas à respirer.
