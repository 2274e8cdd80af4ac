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
arrival-check = <b>Tout est exact ?</b>
    Entrée : { $gate }
    Besoin : { $need }
    Personnes : { $party }
    Aide pour les bagages ou la marche : { $luggage }
    Se sent malade : { $ill }
arrival-check-unwell = <b>Tout est exact ?</b>
    Entrée : { $gate }
    Besoin : { $need }
    Personnes : { $party }
    Aide pour les bagages ou la marche : { $luggage }
    Se sent malade : { $ill }

    En cas d’urgence, appelez le <b>120</b> maintenant.
arrival-confirm = ✅ Oui, appelez l’équipe
arrival-again = ↩️ Recommencer
arrival-status-waiting = ✅ Votre arrivée est enregistrée. Nous appelons quelqu’un. Merci d’attendre à l’entrée.
arrival-status-taken = ✅ Votre arrivée est enregistrée et quelqu’un est en route. Merci d’attendre à l’entrée.
arrival-status-overdue = ✅ Votre arrivée est enregistrée. Nous demandons des nouvelles à la personne en route. Merci d’attendre à l’entrée.
arrival-elsewhere = ✅ Votre arrivée est enregistrée à une autre entrée : <b>{ $gate }</b>, { $area }. La personne qui vient ira là-bas. Si vous êtes maintenant ici : <b>{ $here }</b>, { $there }, appuyez sur « { arrival-cancel } », puis scannez de nouveau ce code.
arrival-add-note = ✏️ Ajouter une note
arrival-cancel = ✖️ Annuler mon arrivée
arrival-note-ask = Écrivez votre note en un seul message, dans votre langue. Pour renoncer : /cancel
arrival-note-kept = Votre note a été transmise.
arrival-note-passed = ✏️ Alerte { $number }, note de <b>{ $name }</b> :
    { $note }
arrival-cancelled = Votre arrivée est annulée. Personne ne viendra. Scannez de nouveau le code si vous avez besoin de quelqu’un.
arrival-cancelled-on-the-way = ✖️ Alerte { $number } : <b>{ $name }</b> a annulé. Plus besoin de venir.
arrival-coming = <b>{ $name }</b> vient vers vous. Merci d’attendre à l’entrée.
arrival-still-looking = Personne n’a encore répondu. Nous continuons d’appeler tous les coordinateurs et le poste de commandement jusqu’à ce que quelqu’un vienne. En cas d’urgence, appelez le <b>120</b>.
arrival-someone-else = La personne en route ne peut finalement pas venir. Nous appelons quelqu’un d’autre. Merci d’attendre à l’entrée.
arrival-received = { $name } confirme votre accueil. Bienvenue !
arrival-closed = Votre arrivée est bien enregistrée. Vous pouvez écrire ici à tout moment.
arrival-receive = 🤝 Personne accueillie
arrival-close-noted = 📝 Clôturer avec note
arrival-close-plain = Clôturer sans note
arrival-closing-ask = Écrivez la note de clôture en un seul message. Seule l’équipe la verra. Pour renoncer : /cancel
arrival-closing-kept = L’arrivée est clôturée.
arrival-ended-cancelled = { $name } a annulé.
arrival-ended-received = { $name } a accueilli la personne.
arrival-ended-closed = { $name } a accueilli la personne et clôturé l’arrivée.
arrival-ended-noted = { $name } a accueilli la personne et clôturé l’arrivée :
    { $note }
arrival-eta = ⏱ { $minutes } min
arrival-eta-told = La personne est prévenue.
arrival-coming-at = <b>{ $name }</b> vous rejoindra vers { $at }.
arrival-nobody-here = 🔍 Il n’y a personne ici
arrival-asked-them = Nous demandons à la personne où elle est. Sans réponse pendant 5 minutes, l’alerte se termine d’elle-même.
arrival-where-are-they = ❓ <b>{ $name }</b> est à l’entrée ({ $gate }) et ne vous voit pas. Êtes-vous toujours là ?
arrival-still-here = 🙋 Oui, je suis là
arrival-still-here-told = ✅ La personne qui vous cherche sait que vous êtes là.
arrival-is-still-there = 🙋 Alerte { $number } : <b>{ $name }</b> est toujours à l’entrée ({ $gate }) et vous cherche.
arrival-missing-medical = ⚠️ Alerte { $number } : <b>{ $name }</b> a demandé une aide médicale à l’entrée ({ $gate }) et reste introuvable. Merci de chercher cette personne, à deux si possible.
arrival-gone = Nous n’avons pas pu vous trouver à l’entrée. Si vous avez encore besoin de quelqu’un, scannez de nouveau le code ou écrivez ici.
arrival-gone-office = Alerte { $number } : impossible de trouver <b>{ $name }</b> à l’entrée ({ $gate }), et pas de réponse. Plus personne ne cherche.
arrival-ended-gone = Il n’y avait personne, et nous n’avons pas eu de réponse.
