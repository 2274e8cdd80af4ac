alert-card-open = { $kind } · <b>Alerte { $number }</b> · { $area }
    { $what }
alert-card-reopened = { $kind } · <b>L’alerte { $number } est de nouveau ouverte</b> · { $area }
    { $what }
alert-card-all = { $kind } · 🔔 <b>Alerte { $number } : personne de garde n’a répondu</b> · { $area }
    { $what }

    Nous appelons toute la coordination et le poste de commandement.
alert-card-again = { $kind } · 🔔🔔 <b>Alerte { $number } : toujours personne pour s’en occuper</b> · { $area } · appel n° { $times }
    { $what }

    Nous rappelons tout le monde jusqu’à ce que quelqu’un s’en occupe.
alert-card-taken = ✅ <b>Alerte { $number }</b> · { $area }
    { $what }

    <b>{ $name }</b> s’en occupe.
alert-card-yours = ✅ { $kind } · <b>Vous vous occupez de l’alerte { $number }</b> · { $area }
    { $what }
alert-card-over = ☑️ <b>Alerte { $number }</b> · { $area }
    { $what }

    { $ending }
alert-no-area = sans quartier
alert-take = ✋ Je m’en occupe
alert-done = C’est réglé
alert-give-back = Je passe la main
alert-yours = Vous vous occupez de l’alerte { $number } : { $about }
alert-ended = Cette alerte est terminée.
alert-ended-by = Réglée par { $name }.
alert-unknown = Cette alerte est introuvable.
alert-taken-by = Alerte { $number } : { $name } s’en occupe déjà, depuis { $minutes } min.
alert-over = L’alerte { $number } est déjà terminée, depuis { $minutes } min. { $ending }
alert-not-yours = Vous ne vous occupez pas de l’alerte { $number }, et personne ne l’a prise. Appuyez sur « Je m’en occupe » pour la prendre.
alert-still-on-it = Alerte { $number } ({ $about }), à vous depuis { $minutes } min : vous en occupez-vous toujours ? Sans réponse de votre part, elle passe à la personne suivante.
alert-still-yes = Oui, je m’en occupe
alert-still-thanks = Alerte { $number } : merci, vous vous en occupez toujours.
alert-still-reopened = L’alerte { $number } est de nouveau ouverte et passe à la personne suivante.
alert-still-over = L’alerte { $number } est terminée.
alert-given-back = L’alerte { $number } passe à quelqu’un d’autre.
alert-kind-arrival = 🚪 Arrivée
alert-kind-medical = 🚑 Aide médicale
alert-kind-danger = 🆘 Danger
alert-card-nobody = { $kind } · 🔔 <b>Alerte { $number } : personne n’est de garde</b> · { $area }
    { $what }

    Nous appelons toute la coordination et le poste de commandement.
alert-decline = ✖️ Je ne peux pas
alert-card-declined = Alerte { $number } : vous avez dit que vous ne pouviez pas. Nous appelons d’autres personnes. Si finalement vous pouvez, prenez-la.
alert-plain = Alerte { $number }, { $area } : regardez tout de suite.
alert-plain-taken = Alerte { $number } : { $name } s’en occupe déjà.
alert-late = Alerte { $number } · { $area } : { $minutes } min de retard
alert-late-more = et { $count } de plus
alert-found-again = ⚠️ Ces alertes s’étaient arrêtées sans appeler personne d’autre. Elles reprennent maintenant :
    { $alerts }
alert-outage = ⚠️ Weft était à l’arrêt du { $from } au { $until }. Aucune alerte n’a pris de retard.
alert-outage-late = ⚠️ Weft était à l’arrêt du { $from } au { $until }. Ces alertes ont pris du retard et reprennent maintenant :
    { $alerts }
alert-list = <b>Alertes en cours : { $count }</b>

    { $lines }
alert-list-none = Aucune alerte n’est en cours dans vos secteurs.
alert-list-line = { $kind } · <b>Alerte { $number }</b> · { $about } · { $minutes } min
    { $how }
alert-list-open = personne ne s’en occupe encore · appel n° { $times }
alert-list-taken = { $name } s’en occupe
alert-list-to-close = rencontre faite, à clôturer
alert-list-show = 🔎 Alerte { $number }
command-alerts = Alertes en cours
alert-list-relief = { $name } s’en occupe et demande la relève
alert-pass = ↪️ Passer la main à …
alert-pass-ask = Alerte { $number } : à qui passez-vous la main ? ({ $about })
alert-pass-next = La personne suivante
alert-pass-all = 🔔 Tout le monde
alert-passed-to = Alerte { $number } : nous demandons à { $name }. Sans réponse, elle passe à la personne suivante, comme d’habitude.
alert-passed-all = Alerte { $number } : nous appelons tout le monde.
alert-pass-gone = Nous ne pouvons pas joindre cette personne. Choisissez quelqu’un d’autre.
alert-card-passed = { $kind } · ↪️ <b>Alerte { $number } : { $name } passe la main</b> · { $area }
    { $what }
alert-relief = 🔄 Relève, maintenant
alert-relief-end = Finalement, je continue
alert-relief-asked = Nous demandons à d’autres. Vous vous occupez de l’alerte { $number } jusqu’à la relève.
alert-card-relief = { $kind } · 🔄 <b>Alerte { $number } : { $name } demande la relève</b> · { $area }
    { $what }
alert-relieved = ✅ Alerte { $number } : <b>{ $name }</b> prend la relève.
alert-write = ✏️ Leur écrire
alert-card-unreached = { $kind } · 🔔 <b>Alerte { $number } : personne de garde n’est joignable</b> · { $area }
    { $what }

    Nous appelons toute la coordination et le poste de commandement.
