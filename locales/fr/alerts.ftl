alert-card-open = 🔔 <b>Alerte { $number }</b> · { $area }
    { $what }
alert-card-reopened = 🔔 <b>L’alerte { $number } est de nouveau ouverte</b> · { $area }
    { $what }
alert-card-all = 🔔🔔 <b>Alerte { $number } : personne de garde n’a répondu</b> · { $area }
    { $what }

    Tous les coordinateurs et le poste de commandement sont appelés.
alert-card-again = 🔔🔔🔔 <b>Alerte { $number } : toujours personne pour s’en occuper</b> · { $area } · appel n° { $times }
    { $what }

    Tout le monde est rappelé jusqu’à ce que quelqu’un s’en occupe.
alert-card-taken = ✅ <b>Alerte { $number }</b> · { $area }
    { $what }

    <b>{ $name }</b> s’en occupe.
alert-card-yours = ✅ <b>L’alerte { $number } est à vous</b> · { $area }
    { $what }
alert-card-over = ☑️ <b>Alerte { $number }</b> · { $area }
    { $what }

    { $ending }
alert-no-area = sans quartier
alert-take = ✋ Je m’en occupe
alert-done = C’est réglé
alert-give-back = Je passe la main
alert-yours = Elle est à vous.
alert-ended = C’est terminé.
alert-ended-by = Réglée par { $name }.
alert-unknown = Cette alerte n’existe pas.
alert-taken-by = Alerte { $number } : { $name } s’en occupe déjà.
alert-over = L’alerte { $number } est déjà terminée.
alert-not-yours = L’alerte { $number } n’est plus à vous et personne ne s’en occupe. Appuyez sur « Je m’en occupe » pour la prendre.
alert-still-on-it = Alerte { $number } : vous en occupez-vous toujours ? Sans réponse, elle passe à la personne suivante.
alert-still-yes = Oui, je m’en occupe
alert-still-thanks = Alerte { $number } : merci, elle reste à vous.
alert-still-reopened = L’alerte { $number } est de nouveau ouverte et passe à la personne suivante.
alert-still-over = L’alerte { $number } est terminée.
alert-given-back = Passée à quelqu’un d’autre.
