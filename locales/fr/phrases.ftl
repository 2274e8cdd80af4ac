# The phrase book: sentences of the relay, worded beforehand in every language; phrase-<topic>-<key>.
# Plain text, with at most these two blanks, each once: { $number }, and { $time }, which is a clock
# time or a short date with one. There are no plurals: word a phrase so that every number reads right.
# A message that is exactly one of these is shown in the other person's language without a machine.
# The last topic, resident, is what residents say by big buttons.

phrase-arrival-coming-now = Quelqu’un vient vers vous maintenant.
phrase-arrival-in-minutes = Quelqu’un sera près de vous dans environ { $number } min.
phrase-arrival-where-are-you = Où êtes-vous ?
phrase-arrival-which-gate = À quelle entrée êtes-vous ?
phrase-arrival-how-many-people = Combien de personnes sont avec vous ?
phrase-arrival-luggage-or-walking = Avez-vous besoin d’aide pour porter vos bagages ou pour marcher ?
phrase-arrival-gate-opens = On vous ouvre l’entrée maintenant.
phrase-arrival-go-with-them = Veuillez suivre la personne qui vient vous chercher.
phrase-arrival-bus-leaves = Départ du bus : { $time }.

phrase-waiting-wait-here = Veuillez attendre ici.
phrase-waiting-wait-minutes = Veuillez attendre encore environ { $number } min.
phrase-waiting-message-received = Nous avons reçu votre message.
phrase-waiting-asking-colleague = Je me renseigne auprès de l’équipe. Je vous répondrai ici.
phrase-waiting-answer-by = Vous aurez notre réponse au plus tard : { $time }.
phrase-waiting-interpreter-coming = Quelqu’un rejoint cette conversation pour traduire.
phrase-waiting-sorry-so-long = Veuillez nous excuser pour cette longue attente.
phrase-waiting-not-forgotten = Nous ne vous oublions pas.
phrase-waiting-your-turn = C’est votre tour. Veuillez venir.

phrase-quarantine-stay-home = Veuillez rester chez vous et garder la porte fermée.
phrase-quarantine-days-left = Jours de quarantaine restants : { $number }.
phrase-quarantine-ends-at = Fin de votre quarantaine : { $time }.
phrase-quarantine-test-at-door = Quelqu’un viendra à votre porte pour vous faire un test du virus. Quand : { $time }.
phrase-quarantine-test-negative = Votre test est négatif : le virus n’a pas été trouvé.
phrase-quarantine-test-positive = Votre test est positif : le virus a été trouvé. Un médecin va vous contacter.
phrase-quarantine-mask-at-door = Veuillez mettre un masque avant d’ouvrir la porte.
phrase-quarantine-separate-room = Veuillez rester dans une pièce à part, loin des autres personnes de votre logement.
phrase-quarantine-no-visitors = Veuillez ne recevoir aucune visite chez vous.
phrase-quarantine-rubbish = Veuillez déposer vos ordures devant la porte dans un sac fermé. Ramassage : { $time }.

phrase-health-need-doctor = Avez-vous besoin d’un médecin ?
phrase-health-breathe-well = Arrivez-vous à bien respirer ?
phrase-health-pain-where = Où avez-vous mal ?
phrase-health-since-when = Depuis quand vous sentez-vous mal ?
phrase-health-cough-or-fever = Avez-vous de la toux ou de la fièvre ?
phrase-health-send-temperature = Veuillez envoyer une photo de votre thermomètre avec la température affichée.
phrase-health-measure-again = Veuillez reprendre votre température. Quand : { $time }.
phrase-health-fever-above = Si votre température dépasse { $number } °C, écrivez-nous tout de suite.
phrase-health-blood = Y a-t-il du sang ?
phrase-health-pregnant = Êtes-vous enceinte ?
phrase-health-long-illness = Avez-vous une maladie de longue durée, comme le diabète, une maladie du cœur ou de l’hypertension ?
phrase-health-doctor-calls = Un médecin vous appellera. Quand : { $time }.

phrase-medicine-needed = Avez-vous besoin de médicaments ? Veuillez envoyer une photo de la boîte.
phrase-medicine-taking-now = Quels médicaments prenez-vous en ce moment ?
phrase-medicine-allergic = Avez-vous une allergie à un médicament ?
phrase-medicine-tablets-at = Nombre de comprimés à prendre : { $number }. Quand : { $time }.
phrase-medicine-millilitres-at = Quantité à prendre : { $number } ml. Quand : { $time }.
phrase-medicine-hours-between = Heures entre deux prises : au moins { $number }.
phrase-medicine-most-a-day = Nombre maximal de comprimés en 24 heures : { $number }.
phrase-medicine-with-food = Prenez ce médicament en mangeant.
phrase-medicine-empty-stomach = Prenez ce médicament à jeun.
phrase-medicine-not-with-others = Ne prenez pas ce médicament en même temps que d’autres médicaments.
phrase-medicine-stop-now = Arrêtez de prendre ce médicament maintenant.
phrase-medicine-delivered-at = On vous apportera vos médicaments devant votre porte. Quand : { $time }.

phrase-food-coming = On va vous apporter à manger devant votre porte.
phrase-food-next-delivery = Prochaine livraison de nourriture devant votre porte : { $time }.
phrase-food-at-door = Votre nourriture est maintenant devant votre porte.
phrase-food-for-how-many = Pour combien de personnes faut-il à manger ?
phrase-food-cannot-eat = Y a-t-il quelque chose que vous ne pouvez pas manger ?
phrase-food-no-pork-or-meat = Vous faut-il des repas sans porc, ou sans aucune viande ?
phrase-food-drinking-water = Avez-vous assez d’eau potable ?
phrase-food-baby = Vous faut-il du lait en poudre ou des couches pour un bébé ?
phrase-food-orders-at-gate = Vos commandes sont déposées à l’entrée. Nous les apportons devant votre porte.

phrase-papers-passport-photo = Veuillez envoyer une photo de votre passeport.
phrase-papers-passport-back = Votre passeport vous sera rendu.
phrase-papers-health-code = Veuillez montrer votre code de santé.
phrase-papers-fill-in-form = Veuillez remplir ce formulaire.
phrase-papers-sign-here = Veuillez signer ici.
phrase-papers-where-been = Dans quels endroits avez-vous été ces deux dernières semaines ?
phrase-papers-certificate = À la fin de votre quarantaine, vous recevrez une attestation.
phrase-papers-ready-at = Vos papiers seront prêts à partir de : { $time }.
phrase-papers-embassy = Vous pouvez contacter votre ambassade ou votre consulat.

phrase-home-name-and-flat = Quel est votre nom, et dans quel bâtiment et quel appartement êtes-vous ?
phrase-home-flat-number = Numéro de votre appartement : { $number }.
phrase-home-lift-button = Dans l’ascenseur, appuyez sur ce bouton : { $number }.
phrase-home-have-key = Avez-vous votre clé ?
phrase-home-who-lives-there = Qui habite avec vous ?
phrase-home-children-or-elderly = Y a-t-il des enfants ou des personnes âgées avec vous ?
phrase-home-water-and-power = Avez-vous l’eau, l’électricité et le chauffage ?
phrase-home-repair-at = Quelqu’un viendra réparer. Quand : { $time }.

phrase-thanks-thank-you = Merci.
phrase-thanks-for-patience = Merci de votre patience.
phrase-thanks-for-telling-us = Merci de nous l’avoir dit.
phrase-thanks-for-staying-home = Merci de rester chez vous. Vous protégez ainsi tout le monde.
phrase-thanks-glad-to-help = C’est avec plaisir que nous vous aidons.
phrase-thanks-sorry-mistake = Pardon, nous avons fait une erreur.
phrase-thanks-get-well = Nous espérons que vous irez bientôt mieux.
phrase-thanks-good-night = Bonne nuit. Vous pouvez nous écrire à tout moment.

phrase-danger-call-ambulance = Appelez une ambulance maintenant.
phrase-danger-call-police = Appelez la police maintenant.
phrase-danger-call-fire = Appelez les pompiers maintenant.
phrase-danger-ambulance-coming = L’ambulance est en route vers vous.
phrase-danger-are-you-safe = Êtes-vous en sécurité en ce moment ?
phrase-danger-person-breathing = Est-ce que la personne respire ?
phrase-danger-press-wound = Appuyez fort sur la plaie avec un linge propre et ne relâchez pas.
phrase-danger-on-side = Allongez la personne sur le côté.
phrase-danger-push-chest = Si la personne ne respire pas : appuyez fort et vite au milieu de la poitrine jusqu’à l’arrivée des secours.
phrase-danger-use-stairs = Quittez l’immeuble par l’escalier. Ne prenez pas l’ascenseur.
phrase-danger-do-not-open = N’ouvrez pas la porte.
phrase-danger-smell-gas = Si vous sentez une odeur de gaz : ne touchez aucun interrupteur, ouvrez les fenêtres et sortez.

phrase-calm-not-alone = Nous ne vous abandonnons pas.
phrase-calm-all-night = Quelqu’un est là pour vous toute la nuit.
phrase-calm-nothing-wrong = Vous n’avez rien fait de mal.
phrase-calm-breathe-slowly = Respirez lentement : inspirez, soufflez. Nous sommes là.
phrase-calm-protective-suits = Les personnes à votre porte portent des combinaisons de protection. N’ayez pas peur.
phrase-calm-own-language = Vous pouvez écrire dans votre langue.
phrase-calm-not-understood = Je n’ai pas compris. Merci de le dire autrement.
phrase-calm-write-short = Merci d’écrire des phrases courtes.
phrase-calm-yes-no = Veuillez répondre par oui ou par non.
phrase-calm-keep-writing = Continuez à nous écrire ici, s’il vous plaît.
phrase-calm-talk-to-someone = Voulez-vous parler à quelqu’un ?

phrase-resident-need-water = J’ai besoin d’eau.
phrase-resident-need-food = J’ai besoin de manger.
phrase-resident-need-medicine = J’ai besoin de médicaments.
phrase-resident-need-doctor = J’ai besoin d’un médecin.
phrase-resident-need-interpreter = J’ai besoin d’un interprète.
phrase-resident-not-understand = Je ne comprends pas.
phrase-resident-yes = Oui.
phrase-resident-no = Non.
phrase-resident-pain = J’ai mal.
phrase-resident-child-ill = Mon enfant est malade.
phrase-resident-cold = J’ai froid.
phrase-resident-toilet = Je dois aller aux toilettes.
phrase-resident-alone = Il n’y a personne avec moi.
phrase-resident-where-am-i = Où suis-je ?
phrase-resident-how-long = Encore combien de temps ?
phrase-resident-thank-you = Merci beaucoup.
