alert-arrival = <b>{ $name }</b> est à l’entrée : { $gate }
    Depuis { $since } · langue : { $language }{ $silent }
    Besoin : { $need }
    Personnes : { $party } · aide pour les bagages ou la marche : { $luggage }
    Se sent malade : { $ill }
arrival-language = 🌐 Bienvenue ! Choisissez votre langue.
arrival-gate-unknown = Je ne reconnais pas ce code d’entrée. Scannez de nouveau le code QR à l’entrée, ou écrivez ici ce qu’il vous faut.
arrival-unknown = Cette arrivée est introuvable, ou ce n’est pas la vôtre.
arrival-over = Cette arrivée est déjà terminée.
arrival-not-received = Quand vous aurez rencontré la personne, appuyez d’abord sur « Personne accueillie ».
arrival-ask-need = De quoi avez-vous besoin ?
arrival-need-button-fetch = 🚪 Venez me chercher
arrival-need-button-register = 📝 Juste m’enregistrer
arrival-need-button-medical = 🚑 Aide médicale
arrival-need-fetch = accueil et ouverture de l’entrée
arrival-need-register = enregistrement
arrival-need-medical = aide médicale
arrival-ask-party = Combien êtes-vous ?
arrival-people = { $party ->
    [5] 5+
   *[other] { $party }
  }
arrival-ask-luggage = Avez-vous besoin d’aide pour porter vos bagages ou pour marcher ?
arrival-luggage-some = Nécessaire
arrival-luggage-none = Pas nécessaire
arrival-ask-ill = Quelqu’un se sent-il malade (fièvre, toux, difficulté à respirer) ?
arrival-ill-somebody = Quelqu’un
arrival-ill-nobody = Personne
arrival-again = ✏️ Changer mes réponses
arrival-status-waiting = ✅ Nous appelons quelqu’un. Merci d’attendre à l’entrée.
arrival-status-taken = ✅ <b>{ $name }</b> est en route vers vous depuis { $since }. Merci d’attendre à l’entrée.
arrival-status-overdue = ⏳ <b>{ $name }</b> a du retard. Nous lui demandons où en est son trajet. Merci d’attendre à l’entrée.
arrival-cancel = ✖️ Plus besoin de venir
arrival-cancelled = C’est noté, personne ne viendra. Si vous avez finalement besoin de quelqu’un, scannez de nouveau le code.
arrival-cancelled-on-the-way = ✖️ Alerte { $number } : <b>{ $name }</b> n’a plus besoin de personne. Inutile d’y aller.
arrival-coming = <b>{ $name }</b> vient vers vous. Merci d’attendre à l’entrée.
arrival-still-looking = Personne n’a encore répondu. Nous continuons d’appeler toute la coordination et le poste de commandement jusqu’à ce que quelqu’un vienne. En cas d’urgence, appelez le <b>{ $emergency }</b>.
arrival-someone-else = La personne en route ne peut finalement pas venir. Nous appelons quelqu’un d’autre. Merci d’attendre à l’entrée.
arrival-received = { $name } confirme votre accueil. Bienvenue !
arrival-closed = Votre arrivée est bien enregistrée. Vous pouvez écrire ici à tout moment.
arrival-receive = 🤝 Personne accueillie
arrival-close-noted = 📝 Clôturer avec note
arrival-close-plain = Clôturer sans note
arrival-closing-ask = Écrivez la note de clôture en un seul message. Seule l’équipe la verra. Pour renoncer : /cancel
arrival-closing-kept = L’arrivée est clôturée.
arrival-ended-cancelled = { $name } n’a plus besoin de personne.
arrival-ended-received = { $name } a accueilli la personne.
arrival-ended-closed = { $name } a accueilli la personne et clôturé l’arrivée.
arrival-ended-noted = { $name } a accueilli la personne et clôturé l’arrivée :
    { $note }
gate-ask-area = Dans quel quartier est cette entrée ? Touchez-le, ou écrivez le nom du quartier ou de l’entrée.
gate-ask-gate = À quelle entrée de <b>{ $area }</b> êtes-vous ?
gate-button-areas = ‹ Tous les quartiers
gate-none = Aucune entrée n’est encore enregistrée. Écrivez ici ce qu’il vous faut, dans votre langue.
arrival-begun = 👋 Vous êtes ici : <b>{ $gate }</b>, { $area }.
    Appuyez sur le grand bouton et quelqu’un viendra. Si vous ne faites rien, nous appellerons quelqu’un dans une minute.
arrival-card = 📍 <b>{ $gate }</b>, { $area }

    { $lines }
arrival-call = 🙋 Je suis là, venez
arrival-languages = 🌐 Langues…
arrival-back = ↩️ Retour
arrival-skip = Passer ›
arrival-unsaid = pas encore précisé
arrival-not-finished = {""}
    ⚠️ Code scanné, puis plus aucune réponse.
arrival-status-soon = ✅ Vous venez de nous appeler. Nous relancerons l’appel très bientôt. Merci d’attendre à l’entrée.
arrival-usual = D’habitude, quelqu’un arrive en moins de { $minutes } min.
arrival-emergency = 🚑 En cas d’urgence, appelez le <b>{ $emergency }</b> maintenant.
arrival-write-here = Vous pouvez écrire ou parler ici à tout moment, dans votre langue : la personne qui vient le recevra.
arrival-nobody-came = 🔔 Personne n’est venu
arrival-cancel-ask = Plus besoin que quelqu’un vienne ?
arrival-cancel-sure = Oui, inutile de venir
arrival-nobody-on-call = Personne n’est de garde à cette entrée en ce moment. Nous appelons la coordination et le poste de commandement jusqu’à ce que quelqu’un vienne. En cas d’urgence, appelez le <b>{ $emergency }</b>.
arrival-moved = 📍 Alerte { $number } : <b>{ $name }</b> est maintenant à une autre entrée : <b>{ $gate }</b>, { $area }.
arrival-where-are-you = ❓ Alerte { $number } : <b>{ $name }</b> attend toujours à l’entrée ({ $gate }) et demande où vous êtes.
arrival-not-come = ⚠️ Alerte { $number } : <b>{ $name }</b> dit que personne n’est venu ({ $gate }). Nous appelons d’autres personnes. Si vous êtes sur place, reprenez l’alerte.
arrival-receive-ask = Avez-vous bien rencontré <b>{ $name }</b> à l’entrée ({ $gate }) ?
arrival-receive-sure = 🤝 Oui, c’est fait
arrival-receive-noted = C’est noté : la rencontre a bien eu lieu.
arrival-staff-ask = Vous avez scanné : <b>{ $gate }</b>, { $area }. Est-ce vous qui arrivez ici ?
arrival-staff-arrives = 🙋 Oui, appelez l’équipe
arrival-staff-tries = Non, c’était un essai
arrival-scanned = Code scanné : <b>{ $gate }</b>, { $area }.
arrival-scanned-only = ✅ Le code fonctionne : <b>{ $gate }</b>, { $area }. Nous n’avons appelé personne.
arrival-ringing-again = Nous relançons l’appel maintenant.
arrival-asked-where = Quelqu’un est en route. Nous lui avons demandé où en est son trajet.
arrival-eta = ⏱ { $minutes } min
arrival-eta-told = La personne est prévenue.
arrival-coming-at = <b>{ $name }</b> vous rejoindra vers { $at }.
arrival-nobody-here = 🔍 Il n’y a personne ici
arrival-asked-them = Nous demandons à la personne où elle est.
arrival-where-are-they = ❓ <b>{ $name }</b> est à l’entrée ({ $gate }) et ne vous voit pas. Êtes-vous toujours là ?
arrival-still-here = 🙋 Oui, je suis là
arrival-still-here-told = ✅ La personne qui vous cherche sait que vous êtes là.
arrival-is-still-there = 🙋 Alerte { $number } : <b>{ $name }</b> est toujours à l’entrée ({ $gate }) et vous cherche.
arrival-missing-medical = ⚠️ Alerte { $number } : <b>{ $name }</b> a demandé une aide médicale ou signalé un malade à l’entrée ({ $gate }) et reste introuvable. Merci de chercher cette personne, à deux si possible.
arrival-gone = Nous n’avons pas pu vous trouver à l’entrée. Si vous avez encore besoin de quelqu’un, scannez de nouveau le code ou écrivez ici.
arrival-gone-office = Alerte { $number } : impossible de trouver <b>{ $name }</b> à l’entrée ({ $gate }), et pas de réponse. Plus personne ne cherche.
arrival-ended-gone = Il n’y avait personne, et nous n’avons pas eu de réponse.
arrival-close-ask = Alerte { $number } : vous avez rencontré <b>{ $name }</b> à l’entrée ({ $gate }). Si tout est fait, clôturez l’arrivée.
arrival-close-ask-other = Alerte { $number } : { $worker } a rencontré <b>{ $name }</b> à l’entrée ({ $gate }) mais ne peut plus clôturer l’arrivée. Merci de le faire.
arrival-close-undo = ↩️ Annuler la clôture
arrival-close-undone = L’arrivée n’est plus clôturée.
arrival-close-too-late = La clôture ne peut être annulée que pendant deux minutes.
arrival-ended-itself = { $name } a accueilli la personne ; clôturée d’elle-même après 12 heures.
arrival-ended-closed-by = { $name } a accueilli la personne, { $worker } a clôturé l’arrivée.
arrival-nobody-reached = Aucune personne de garde à cette entrée n’est joignable en ce moment. Nous appelons la coordination et le poste de commandement jusqu’à ce que quelqu’un vienne. En cas d’urgence, appelez le <b>{ $emergency }</b>.
