# À quoi ressemble une mission.
shift-title = <b>{ $title }</b>
shift-numbered = <b>{ $number }. { $title }</b>
shift-when = 🕕 { $start } – { $end }
shift-where = 📍 { $place } ({ $area })
shift-places = 👥 { $free ->
    [0] Complet
    [one] { $free } place libre sur { $capacity }
   *[other] { $free } places libres sur { $capacity }
  }
shift-needed = 👥 { $capacity ->
    [one] { $capacity } personne recherchée
   *[other] { $capacity } personnes recherchées
  }
shift-languages = 🗣 Langue demandée : { $languages }
shift-skills = 🧰 { $skills }

# Regarder et prendre.
shift-none = Aucune mission ne vous convient pour le moment. Revenez plus tard, ou dites-moi quelles langues vous parlez.
shift-list = <b>Les missions qui vous conviennent</b> { $filters }

    { $shifts }
shift-taken = ✅ <b>Cette mission est à vous.</b>

    { $card }

    Avant le début, je vous demanderai si vous venez.
shift-waiting = ⏳ <b>Vous êtes en liste d’attente.</b>

    { $card }

    { $position ->
        [1] Vous êtes en tête de la liste.
       *[other] Votre rang dans la liste : { $position }.
    } Si une place se libère, je vous la propose.
shift-toast-taken = La mission est à vous : { $title }
shift-toast-waiting = Vous êtes en liste d’attente : { $title }

# Pourquoi ce n’est pas possible.
shift-gone = Cette mission n’est plus proposée.
shift-over = Cette mission est terminée.
shift-started = Cette mission a déjà commencé. En cas d’imprévu, écrivez à votre coordinateur.
shift-no-role = Les missions sont pour les bénévoles. Demandez un lien d’invitation à un coordinateur.
shift-wrong-area = Cette mission est dans un autre quartier que le vôtre.
shift-already-yours = Vous avez déjà cette mission.
shift-already-waiting = Vous êtes déjà en liste d’attente pour cette mission.
shift-overlaps = Vous avez déjà une mission à ce moment-là :
    { $others }
shift-lacks-language = Cette mission demande : { $languages }. Si vous parlez cette langue, indiquez-la sous /shifts → Mes langues.
shift-not-yours = Cette mission n’est plus à vous.
shift-not-over = La mission n’est pas encore terminée. Confirmez vos heures après la fin.
shift-already-posted = Votre quartier a déjà une mission avec ce titre, à ce lieu et à cette heure.

# Ses propres missions.
shift-mine = <b>Vos missions</b>

    { $shifts }
shift-mine-none = Vous n’avez pas de mission. /shifts montre celles qui vous conviennent.
shift-state-taken = ✅ Vous avez une place.
shift-state-coming = ✅ Vous avez confirmé votre venue.
shift-state-waiting = ⏳ Vous êtes en liste d’attente, rang { $position }.
shift-state-offered = 🎁 Une place vous est proposée. Merci de répondre avant : { $until }.
shift-state-running = ▶️ En cours.
shift-state-over = 🏁 Terminée. Merci de confirmer vos heures.
shift-give-up-ask = <b>Vous désister de cette mission ?</b>

    { $card }

    Votre place sera proposée à la personne suivante sur la liste.
shift-leave-ask = <b>Quitter la liste d’attente ?</b>

    { $card }
shift-given-up = Désistement enregistré. Merci de nous avoir prévenus.

    { $card }
shift-toast-given-up = Désistement enregistré.
shift-cant-which = <b>À quelle mission ne pouvez-vous pas venir ?</b>

    { $shifts }
shift-moved = 🕑 <b>Votre mission commence à une autre heure.</b> Avant : { $before }.

    { $card }

    Vous venez ?
shift-role-ended = <b>Cette mission n’est plus la vôtre</b>, car votre rôle y a pris fin. Vous n’avez pas besoin de venir.

    { $card }
shift-changed = ✏️ <b>Votre mission a changé.</b> Merci de vérifier le lieu et les horaires.

    { $card }

# Avant et après.
shift-reminder = ⏰ <b>Vous venez ?</b>

    { $card }
shift-coming = 👍 <b>Merci, à bientôt.</b>

    { $card }
shift-toast-coming = Merci !
shift-ended = 🏁 <b>Votre mission est terminée. Merci !</b>

    { $card }

    Merci de confirmer vos heures.
shift-done = ✅ <b>Confirmé : { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
  }.</b> Merci !

    { $card }
shift-toast-done = Confirmé.

# Boutons.
shift-button-take = { $number } · Je prends
shift-button-wait = { $number } · Liste d’attente
shift-button-next = Suite ›
shift-button-first = ‹ Début
shift-button-languages = 🗣 Mes langues
shift-button-shifts = Autres missions
shift-button-mine = Mes missions
shift-button-coming = Je viens
shift-button-cant = Je ne peux pas venir
shift-button-cant-numbered = { $number } · Je ne peux pas
shift-button-leave-numbered = { $number } · Quitter la liste
shift-button-give-up = Oui, je me désiste
shift-button-leave = Quitter la liste
shift-button-keep = Ne rien changer
shift-button-done = Fait, { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
  }
shift-button-done-numbered = { $number } · Fait, { $hours } h

# Langues parlées.
shift-spoken = <b>Quelles langues parlez-vous ?</b>
    Vous parlez : { $languages }. Touchez une langue pour l’ajouter ou l’enlever ; les missions qui la demandent apparaîtront sous /shifts.
shift-button-speaks = ✓ { $language }
shift-button-speaks-not = { $language }

# Publier.
shift-form-area = <b>Nouvelle mission.</b> Dans quel quartier ?
shift-form-title = <b>Nouvelle mission : { $area }.</b> Que faut-il faire ? Écrivez un titre court. Pour renoncer : /cancel
shift-form-place = Quel est le lieu de rendez-vous ? Écrivez-le.
shift-form-day = Quel jour ? Touchez un bouton ou écrivez par exemple 2026-04-01, 04-01 (mois-jour) ou 1.4. (jour.mois).
shift-form-span = <b>{ $day }</b>, de quelle heure à quelle heure ? Écrivez par exemple 18:00-22:00 ou 18-22 (heure locale, { $area }).
shift-form-capacity = Combien de personnes faut-il ? Écrivez un nombre.
shift-form-language = Une langue est-elle nécessaire ? Touchez-en une, ou écrivez des codes, par exemple : ja ko (une seule suffit).
shift-form-confirm = <b>Publier cette mission ?</b>

    { $card }
shift-form-posted = ✅ <b>Publiée.</b> Les bénévoles la trouvent sous /shifts.

    { $card }
shift-form-discarded = Le formulaire est fermé. Rien n’a été publié.
shift-form-no-day = Je n’ai pas reconnu la date. Écrivez par exemple 2026-04-01, 04-01 ou 1.4. – ou touchez un bouton.
shift-form-no-span = Je n’ai pas reconnu les heures. Écrivez par exemple 18:00-22:00 ou 18-22.
shift-form-past = C’est déjà passé. Choisissez une heure à venir.
shift-form-far = C’est dans plus d’un an. Vérifiez la date.
shift-form-backwards = La fin est avant le début. Réécrivez les heures – ou la mission finit-elle le lendemain ?
shift-form-no-number = Écrivez un nombre entier de 1 à { $limit }.
shift-form-no-language = Je n’ai pas reconnu ce code de langue. Écrivez par exemple : ja ko – ou touchez un bouton.
shift-form-tap = Touchez un des boutons ci-dessus.
shift-button-today = Aujourd’hui
shift-button-tomorrow = Demain
shift-button-next-day = Oui, le lendemain
shift-button-language = { $language }
shift-button-no-language = Aucune
shift-button-post = Publier
shift-button-discard = Abandonner
shift-form-which-day = De quel jour s’agit-il ? Appuyez dessus, ou réécrivez la date.
shift-form-day-passed = <b>{ $day }</b>, c’est déjà passé. Est-ce l’année prochaine ? Appuyez, ou écrivez une autre date.
# Le texte d’un bouton : le jour.
shift-button-day = { $day }
