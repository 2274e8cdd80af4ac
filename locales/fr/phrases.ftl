# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-01-coming-now = Quelqu’un vient vers vous maintenant.
phrase-02-wait-here = Veuillez attendre ici.
phrase-03-need-doctor = Avez-vous besoin d’un médecin ?
phrase-04-where-are-you = Où êtes-vous ?
phrase-05-send-temperature = Veuillez envoyer une photo de votre thermomètre avec la température affichée.
phrase-06-call-120 = Appelez le 120 maintenant.
phrase-07-stay-home = Veuillez rester chez vous et garder la porte fermée.
phrase-08-are-you-safe = Êtes-vous en sécurité en ce moment ?
phrase-09-how-many-people = Combien de personnes sont avec vous ?
phrase-10-medicine-needed = Avez-vous besoin de médicaments ? Veuillez envoyer une photo de la boîte.
phrase-11-food-coming = On va vous apporter à manger devant votre porte.
phrase-12-interpreter-coming = Un interprète rejoint cette conversation.
phrase-13-not-understood = Je n’ai pas compris. Pouvez-vous le dire autrement ?
phrase-14-write-short = Merci d’écrire des phrases courtes.
phrase-15-pain-where = Où avez-vous mal ?
phrase-16-breathe-well = Arrivez-vous à bien respirer ?
phrase-17-yes-no = Veuillez répondre par oui ou par non.
phrase-18-thank-you = Merci.
phrase-19-message-received = Nous avons reçu votre message.
phrase-20-name-and-flat = Quel est votre nom, et dans quel bâtiment et quel appartement êtes-vous ?
