alert-arrival = <b>{ $name }</b> est à l’entrée : { $gate }
    Depuis { $since } · langue : { $language }
    Besoin : { $need }
    Personnes : { $party } · aide pour les bagages ou la marche : { $luggage }
    Se sent malade : { $ill }{ $notes }
arrival-card-notes =
    {""}
    { $notes }
arrival-language = 🌐 Bienvenue ! Choisissez votre langue.
arrival-gate-unknown = Je ne reconnais pas ce code d’entrée. Scannez de nouveau le code QR à l’entrée, ou écrivez ici ce qu’il vous faut.
arrival-unknown = Cette arrivée est introuvable, ou ce n’est pas la vôtre.
arrival-over = Cette arrivée est déjà terminée.
arrival-not-received = Quand vous aurez rencontré la personne, appuyez d’abord sur « Personne accueillie ».
arrival-ask-need = Bienvenue. Vous êtes ici : <b>{ $gate }</b>. De quoi avez-vous besoin ?
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
arrival-check = <b>Est-ce correct ?</b>
    Entrée : { $gate }
    Besoin : { $need }
    Personnes : { $party }
    Aide pour les bagages ou la marche : { $luggage }
    Se sent malade : { $ill }
arrival-check-unwell = <b>Est-ce correct ?</b>
    Entrée : { $gate }
    Besoin : { $need }
    Personnes : { $party }
    Aide pour les bagages ou la marche : { $luggage }
    Se sent malade : { $ill }

    En cas d’urgence, appelez le <b>{ $emergency }</b> maintenant.
arrival-confirm = ✅ Oui, appelez l’équipe
arrival-again = ↩️ Recommencer
arrival-status-waiting = ✅ Votre arrivée est enregistrée. Nous appelons quelqu’un. Merci d’attendre à l’entrée.
arrival-status-taken = ✅ Votre arrivée est enregistrée et quelqu’un est en route. Merci d’attendre à l’entrée.
arrival-status-overdue = ✅ Votre arrivée est enregistrée. Nous demandons des nouvelles à la personne en route. Merci d’attendre à l’entrée.
arrival-elsewhere = ✅ Votre arrivée est enregistrée à une autre entrée : <b>{ $gate }</b>, { $area }. La personne qui vient ira là-bas. Si vous êtes maintenant ici : <b>{ $here }</b>, { $there }, appuyez sur « { arrival-cancel } », puis scannez de nouveau ce code.
arrival-add-note = ✏️ Ajouter une note
arrival-cancel = ✖️ Plus besoin de venir
arrival-note-ask = Écrivez votre note en un seul message, dans votre langue. Pour renoncer : /cancel
arrival-note-kept = Votre note a été transmise.
arrival-note-passed = ✏️ Alerte { $number }, note de <b>{ $name }</b> :
    { $note }
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
