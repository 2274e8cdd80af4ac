# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-arrival-coming-now = Quelqu’un vient vers vous maintenant.
phrase-arrival-where-are-you = Où êtes-vous ?
phrase-arrival-how-many-people = Combien de personnes sont avec vous ?
phrase-waiting-wait-here = Veuillez attendre ici.
phrase-waiting-interpreter-coming = Un interprète rejoint cette conversation.
phrase-waiting-message-received = Nous avons reçu votre message.
phrase-quarantine-stay-home = Veuillez rester chez vous et garder la porte fermée.
phrase-health-need-doctor = Avez-vous besoin d’un médecin ?
phrase-health-send-temperature = Veuillez envoyer une photo de votre thermomètre avec la température affichée.
phrase-health-pain-where = Où avez-vous mal ?
phrase-health-breathe-well = Arrivez-vous à bien respirer ?
phrase-medicine-needed = Avez-vous besoin de médicaments ? Veuillez envoyer une photo de la boîte.
phrase-food-coming = On va vous apporter à manger devant votre porte.
phrase-home-name-and-flat = Quel est votre nom, et dans quel bâtiment et quel appartement êtes-vous ?
phrase-thanks-thank-you = Merci.
phrase-danger-call-120 = Appelez le 120 maintenant.
phrase-danger-are-you-safe = Êtes-vous en sécurité en ce moment ?
phrase-calm-not-understood = Je n’ai pas compris. Pouvez-vous le dire autrement ?
phrase-calm-write-short = Merci d’écrire des phrases courtes.
phrase-calm-yes-no = Veuillez répondre par oui ou par non.
