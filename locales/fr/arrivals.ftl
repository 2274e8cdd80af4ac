alert-arrival = <b>{ $name }</b> est à l’entrée : { $gate }
    Depuis { $since } · langue : { $language }
    Besoin : { $need }
    Personnes : { $party } · aide pour les bagages ou la marche : { $luggage }
    Se sent malade : { $ill }{ $notes }
arrival-card-notes =
    {""}
    { $notes }
arrival-language = 🌐 Bienvenue ! Choisissez votre langue.
arrival-gate-unknown = Ce code d’entrée est inconnu. Scannez de nouveau le code QR à l’entrée, ou écrivez ici ce qu’il vous faut.
arrival-unknown = Cette arrivée est inconnue, ou ce n’est pas la vôtre.
arrival-over = Cette arrivée est déjà terminée.
arrival-not-received = Appuyez d’abord sur « Accueil fait » quand vous avez rencontré la personne.
arrival-ask-need = Bienvenue. Vous êtes ici : <b>{ $gate }</b>. De quoi avez-vous besoin ?
arrival-need-button-fetch = 🚪 Venez me chercher
arrival-need-button-register = 📝 Juste m’enregistrer
arrival-need-button-medical = 🚑 Aide médicale
arrival-need-fetch = ouverture et accompagnement
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
arrival-check = <b>Est-ce exact ?</b>
    Entrée : { $gate }
    Besoin : { $need }
    Personnes : { $party }
    Aide pour les bagages ou la marche : { $luggage }
    Se sent malade : { $ill }
arrival-check-unwell = <b>Est-ce exact ?</b>
    Entrée : { $gate }
    Besoin : { $need }
    Personnes : { $party }
    Aide pour les bagages ou la marche : { $luggage }
    Se sent malade : { $ill }

    En cas d’urgence, appelez le <b>120</b> maintenant.
arrival-confirm = ✅ Oui, appelez l’équipe
arrival-again = ↩️ Recommencer
arrival-status-waiting = ✅ Votre arrivée est enregistrée. On appelle quelqu’un en ce moment. Veuillez attendre à l’entrée.
arrival-status-taken = ✅ Votre arrivée est enregistrée et quelqu’un est en route. Veuillez attendre à l’entrée.
arrival-status-overdue = ✅ Votre arrivée est enregistrée. Nous demandons des nouvelles à la personne en route. Veuillez attendre à l’entrée.
arrival-elsewhere = ✅ Votre arrivée est enregistrée à une autre entrée : <b>{ $gate }</b>, { $area }. C’est là-bas qu’on viendra. Si vous êtes maintenant ici : <b>{ $here }</b>, { $there }, appuyez sur « { arrival-cancel } », puis scannez de nouveau ce code.
arrival-add-note = ✏️ Ajouter une note
arrival-cancel = ✖️ Plus besoin d’aide
arrival-note-ask = Écrivez votre note en un seul message, dans votre langue. /cancel pour renoncer.
arrival-note-kept = Votre note a été transmise.
arrival-note-passed = ✏️ Alerte { $number }, note de <b>{ $name }</b> :
    { $note }
arrival-cancelled = Votre arrivée est annulée. Personne ne viendra. Scannez de nouveau le code si vous avez besoin de quelqu’un.
arrival-cancelled-on-the-way = ✖️ Alerte { $number } : <b>{ $name }</b> a annulé et n’a plus besoin de personne.
arrival-coming = <b>{ $name }</b> vient vers vous maintenant. Veuillez attendre à l’entrée.
arrival-still-looking = Personne n’a encore répondu. Tous les coordinateurs et le poste de commandement sont appelés, et rappelés jusqu’à ce que quelqu’un vienne. En cas d’urgence, appelez le <b>120</b>.
arrival-someone-else = La personne qui venait ne peut pas venir. On appelle quelqu’un d’autre en ce moment. Veuillez attendre à l’entrée.
arrival-received = { $name } a noté que la rencontre a eu lieu. Bienvenue !
arrival-closed = Tout est réglé pour votre arrivée. Vous pouvez écrire ici à tout moment.
arrival-receive = 🤝 Accueil fait
arrival-close-noted = 📝 Clore avec une note
arrival-close-plain = Clore sans note
arrival-closing-ask = Écrivez la note de clôture en un seul message. Seule l’équipe la verra. /cancel pour renoncer.
arrival-closing-kept = L’arrivée est close.
arrival-ended-cancelled = { $name } a annulé.
arrival-ended-received = Accueil fait par { $name }.
arrival-ended-closed = Accueil fait et clos par { $name }.
arrival-ended-noted = Accueil fait et clos par { $name } :
    { $note }
