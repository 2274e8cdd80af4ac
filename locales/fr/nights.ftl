# Qui appeler par téléphone quand aucun message ne réveille personne.
command-numbers = Numéros à appeler
alert-card-numbers = { $card }

    { $numbers }
alert-numbers = ☎️ <b>Personne ne répond. Merci d’appeler vous-même :</b>
    { $numbers }
alert-numbers-none = ☎️ <b>Personne ne répond, et il n’y a ici aucun numéro à appeler.</b> Vous pouvez en ajouter avec /numbers.
alert-number = { $label } : { $phone }
alert-call-failed = ☎️ Alerte { $number } : le service d’appels téléphoniques est injoignable, il n’appelle personne.

    { $numbers }
numbers-ask-area = Les numéros de quel quartier ?
numbers-list = ☎️ <b>Numéros à appeler · { $area }</b>
    { $numbers }

    Quand tout le monde a été appelé pendant plusieurs minutes sans réponse, ces numéros figurent sur la fiche de l’alerte.
numbers-none = Aucun numéro pour l’instant.
numbers-button-add = ➕ Ajouter un numéro
numbers-button-remove = 🗑 { $label }
numbers-ask = Qui répond, et à quel numéro ? Par exemple : Accueil de nuit +86 21 5555 0100
numbers-unreadable = Je ne vois pas de numéro de téléphone. Écrivez-le ainsi : Accueil de nuit +86 21 5555 0100
numbers-full = Cette liste est pleine ({ $limit }). Supprimez d’abord un numéro.
numbers-known = Ce numéro est déjà dans la liste.
# L’adresse privée de son agenda.
rota-button-address = 🔗 Adresse de mon agenda
calendar-name = Gardes
calendar-address = 🔗 <b>L’adresse de votre agenda</b>
    { $address }

    Abonnez-y votre application d’agenda : elle affiche vos gardes et suit chaque changement. Toute personne qui a cette adresse peut voir ces horaires, alors gardez-la pour vous.
calendar-button-new = 🔁 Nouvelle adresse
calendar-button-end = 🗑 Désactiver
calendar-ask-sure = L’adresse actuelle ne marchera plus dans aucun agenda. Voulez-vous continuer ?
calendar-button-sure = Oui, continuer
calendar-ended = L’adresse de votre agenda est désactivée.
calendar-no-web = Les adresses d’agenda ne sont pas disponibles ici. Vous pouvez recevoir vos horaires dans un fichier, avec /rota.
# Clôturer plusieurs arrivées à la fois.
arrival-close-ask-all = Vous avez rencontré ces personnes ({ $count }) : { $names }. Si tout est fait pour toutes, clôturez les arrivées. Pour n’en clôturer que certaines, ouvrez-les avec /alerts.
arrival-close-ask-others = { $worker } a rencontré ces personnes ({ $count }) mais ne peut plus clôturer : { $names }. Merci de le faire pour toutes.
arrival-close-all = ☑️ Tout clôturer
arrival-closed-all = Clôturées : { $count }
