welcome = <b>Bonjour, { $name }.</b> Je suis Weft, l’assistant du quartier. Écrivez ici dans votre langue, à tout moment : quelqu’un vous répondra. /help montre ce que vous pouvez faire.
help-resident = <b>Ce que vous pouvez faire ici</b>
    Écrivez ce que vous voulez dans votre langue : l’équipe de votre quartier lira votre message et vous répondra.
    /language – choisir votre langue
    /help – cette page
help-volunteer = <b>Bénévoles</b>
    /shifts – les missions qui vous conviennent
    /myshifts – les missions que vous avez prises
help-worker = <b>Travailleurs sociaux</b>
    /duty – qui est de garde
    /rota – les gardes de la semaine
    Quand quelqu’un arrive la nuit, vous recevez une alerte : appuyez sur <b>Je m’en occupe</b>.
    Pour répondre à un résident, répondez à son message.
help-coordinator = <b>Coordinateurs</b>
    /newshift – publier une mission
    /invite – créer un lien d’invitation
    /duty – qui est de garde
    /rota – les gardes de la semaine
help-office = <b>Poste de commandement</b>
    /duty – qui est de garde
    /rota – les gardes de la semaine
help-admin = <b>Administrateurs</b>
    /invite – créer un lien d’invitation
    /newshift – publier une mission
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
role-resident = résident
role-volunteer = bénévole
role-worker = travailleur social
role-coordinator = coordinateur
role-office = poste de commandement
role-admin = administrateur
role-label = { $role ->
    [volunteer] Bénévole
    [worker] Travailleur social
    [coordinator] Coordinateur
    [office] Poste de commandement
   *[other] { $role }
  }
role-not-held = Cette personne n’a pas ce rôle dans ce quartier.
role-last-admin = C’est le dernier administrateur de tous les quartiers. Nommez d’abord quelqu’un d’autre.
role-taken = Vous n’avez plus le rôle : { $role } ({ $area }). Si c’est une erreur, parlez-en à votre coordinateur. /help montre ce que vous pouvez faire.
area-label = { $name }
areas-more = Suite ›
help-page = { $parts }
language-name = { $name }
