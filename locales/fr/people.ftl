welcome = <b>Bonjour, { $name }.</b> Je suis Weft, l’assistant du quartier. Écrivez ici dans votre langue, à tout moment : quelqu’un vous répondra. /help montre ce que vous pouvez faire.
help-resident = <b>Ce que vous pouvez faire ici</b>
    Écrivez ce que vous voulez dans votre langue : l’équipe de votre quartier lira votre message et vous répondra.
    /language – choisir votre langue
    /help – cette page
help-volunteer = <b>Bénévoles</b>
    /shifts – les missions qui vous conviennent
    /myshifts – les missions que vous avez prises
    /myhours – vos heures
help-worker = <b>Travail social</b>
    /alerts – alertes en cours
    /duty – qui est de garde
    /rota – les gardes de la semaine
    /test – essayer la sonnerie du téléphone
    Quand quelqu’un arrive la nuit, vous recevez une alerte : appuyez sur <b>Je m’en occupe</b>.
    Pour répondre à une personne du quartier, répondez à son message.
help-coordinator = <b>Coordination</b>
    /newshift – publier une mission
    /hours – valider des heures
    /invite – créer un lien d’invitation
    /posters – créer les affiches des entrées
    /alerts – alertes en cours
    /duty – qui est de garde
    /rota – les gardes de la semaine
    /policy – qui les alertes appellent
help-office = <b>Poste de commandement</b>
    /alerts – alertes en cours
    /duty – qui est de garde
    /rota – les gardes de la semaine
help-admin = <b>Administration</b>
    /invite – créer un lien d’invitation
    /posters – créer les affiches des entrées
    /newshift – publier une mission
    /hours – valider des heures
command-help = Ce que vous pouvez faire ici
command-language = Choisir votre langue
command-shifts = Les missions qui vous conviennent
command-myshifts = Vos missions
command-duty = Qui est de garde
command-newshift = Publier une mission
command-invite = Créer un lien d’invitation
command-cancel = Quitter le formulaire ouvert
command-rota = Les gardes de la semaine
language-ask = Choisissez votre langue.
language-set = Désormais, je vous écrirai en { $language }.
link-unknown = Je ne reconnais pas ce lien. Envoyez /help pour voir ce que vous pouvez faire.
role-resident = résident·e
role-volunteer = bénévole
role-worker = travailleur·se social·e
role-coordinator = coordinateur·rice
role-office = poste de commandement
role-admin = administrateur·rice
role-label = { $role ->
    [volunteer] Bénévole
    [worker] Travailleur·se social·e
    [coordinator] Coordinateur·rice
    [office] Poste de commandement
   *[other] { $role }
  }
role-not-held = Cette personne n’a pas ce rôle dans ce quartier.
role-last-admin = C’est la dernière personne qui administre tous les quartiers. Confiez d’abord ce rôle à quelqu’un d’autre.
role-taken = Vous n’avez plus le rôle : { $role } ({ $area }). Si c’est une erreur, parlez-en à la coordination. /help montre ce que vous pouvez faire.
area-label = { $name }
areas-more = Suite ›
help-page = { $parts }
language-name = { $name }
door-button-gate = 🚪 Je suis à une entrée
door-button-help = 💬 J’ai besoin d’aide
door-button-volunteer = 🤝 Je veux aider
door-button-language = 🌐 Ma langue
door-button-person = 🙋 Parler à quelqu’un
language-button-other = Une autre langue
language-other-ask = Dans quelle langue écrivez-vous ? Touchez-la, ou envoyez son nom, dans n’importe quelle langue.
language-other-unknown = Je ne connais pas de langue de ce nom. Écrivez-le autrement, ou touchez-en une ici.
language-other-which = Laquelle voulez-vous dire ? Si ce n’est aucune de celles-ci, écrivez son nom encore une fois.
language-other-set = Vous écrivez en { $language }. Je n’ai pas encore de textes dans cette langue, je vous écrirai donc en { $other }. Continuez à écrire en { $language } : l’équipe voit de quelle langue il s’agit, et nous cherchons un interprète.
language-offer = Je peux aussi vous écrire en { $language }. Touchez le bouton si vous préférez.
volunteer-ask-area = Merci ! Dans quel quartier voulez-vous aider ? La coordination de ce quartier sera prévenue.
volunteer-nobody = Merci ! Pour le moment, personne ne peut y accueillir de bénévoles. Demandez un lien d’invitation à l’équipe de votre quartier.
group-line = Je parle avec chacun en privé seulement. Touchez le bouton et écrivez-moi là.
group-button-open = 💬 M’écrire
plain-ask = Vous avez écrit : { $words }
    Est-ce bien ceci, ou est-ce pour l’équipe ?
plain-button-staff = L’envoyer à l’équipe
plain-button-shifts = Voir les missions
command-cases = Dossiers ouverts
