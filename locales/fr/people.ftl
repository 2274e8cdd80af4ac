welcome = <b>Bonjour, { $name }.</b> Je suis Weft, l’assistant du quartier. Écrivez ici dans votre langue, à tout moment : quelqu’un vous répondra. /help montre ce que vous pouvez faire.
help-resident = <b>Ce que vous pouvez faire ici</b>
    Écrivez ce que vous voulez dans votre langue : l’équipe de votre quartier lira votre message et vous répondra.
    /language – choisir votre langue
    /help – cette page
help-volunteer = <b>Bénévoles</b>
    /shifts – les créneaux qui vous conviennent
    /myshifts – les créneaux que vous avez pris
help-worker = <b>Travailleurs sociaux</b>
    /duty – qui est de garde
    Quand quelqu’un arrive la nuit, vous recevez une alerte : appuyez sur <b>Je m’en occupe</b>.
    Pour répondre à un résident, répondez à son message.
help-coordinator = <b>Coordinateurs</b>
    /newshift – publier un créneau
    /invite – créer un lien d’invitation
    /duty – qui est de garde
help-office = <b>Poste de commandement</b>
    /duty – qui est de garde
help-admin = <b>Administrateurs</b>
    /invite – créer un lien d’invitation
    /newshift – publier un créneau
command-help = Ce que vous pouvez faire ici
command-language = Choisir votre langue
command-shifts = Les créneaux qui vous conviennent
command-myshifts = Vos créneaux
command-duty = Qui est de garde
command-newshift = Publier un créneau
command-invite = Créer un lien d’invitation
command-cancel = Quitter le formulaire ouvert
language-ask = Choisissez votre langue.
language-set = Désormais, je vous écrirai en { $language }.
invite-ask-role = Quel rôle l’invitation doit-elle donner ?
invite-ask-area = Pour quel quartier ?
invite-made = Invitation – rôle : { $role } ({ $area }). Transmettez ce lien ; il est valable jusqu’au { $until } et pour { $uses } personnes :
    { $link }
invite-all-areas = tous les quartiers
invite-unknown = Ce lien n’est pas valable. Demandez-en un nouveau à la personne qui vous l’a envoyé.
invite-expired = Ce lien a expiré. Demandez-en un nouveau à votre coordinateur.
link-unknown = Ce lien n’est pas connu. Envoyez /help pour voir ce que vous pouvez faire.
request-asked = Merci. Un coordinateur a été prié de confirmer votre rôle : { $role } ({ $area }). Je vous tiendrai au courant.
request-approved = Votre rôle est maintenant : { $role } ({ $area }). /help montre ce que vous pouvez faire.
request-declined = Votre demande pour le rôle { $role } ({ $area }) n’a pas été acceptée. S’il s’agit d’une erreur, adressez-vous à votre coordinateur.
request-card = <b>{ $name }</b> demande le rôle : { $role } ({ $area }).
request-card-approved = ✅ <b>{ $name }</b> a maintenant le rôle : { $role } ({ $area }). Accepté par { $by }.
request-card-declined = La demande de <b>{ $name }</b> pour le rôle { $role } ({ $area }) n’a pas été acceptée. Refusé par { $by }.
request-decided = Quelqu’un d’autre a déjà traité cette demande.
request-approve = Accepter
request-decline = Refuser
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
area-label = { $name }
help-page = { $parts }
language-name = { $name }
