# Before a shift: what somebody needs to know.
day-report = 🙋 Sur place, demandez { $name }
day-with = 🤝 Avec vous : { $names }
day-more-people = { $count ->
    [one] { $count } autre personne
   *[other] { $count } autres personnes
  }
day-searching = 🔎 Vous cherchez quelqu’un pour vous remplacer. Tant que personne n’a accepté, la mission reste à vous.
day-taken-soon = ✅ <b>Cette mission est à vous. Elle commence bientôt.</b>

    { $card }

    Je ne vous poserai plus la question. En cas d’imprévu, dites-le-moi ici.
day-late-how = <b>Combien de retard aurez-vous ?</b>

    { $card }
day-late = 👍 <b>C’est noté : environ { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  } de retard.</b> La coordination est au courant.

    { $card }

# Who can't come.
day-words-line = 💬 { $words }
day-others-fit = Une de ces missions vous conviendrait-elle ?
day-ask-why = Dites pourquoi en quelques mots. La coordination les lira. Ou envoyez /cancel.
day-passed-on = ✉️ Merci, j’ai transmis vos mots à la coordination.
day-nobody-reads = Personne de la coordination n’est joignable pour l’instant. Vos mots sont gardés dans le journal de la mission.

# On the spot.
day-here = ✅ <b>Votre arrivée est notée à { $at }.</b>

    { $card }

    En partant, touchez le bouton ci-dessous. Sinon, l’heure de fin prévue compte.
day-missing = ❓ <b>Votre mission a commencé. Êtes-vous sur place ?</b>

    { $card }
day-checked-out = 👋 <b>Votre départ est noté. Merci pour votre aide !</b>

    { $card }
day-worked = ⏱ { $start } – { $end } : { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
  }
day-ended = 🏁 <b>Votre mission est terminée. Merci !</b>

    { $card }

    Un départ plus tôt ou plus tard que prévu ? Sinon, il n’y a rien à faire.
day-ask-earlier = <b>Combien de temps avant la fin avez-vous dû partir ?</b>

    { $card }
day-ask-later = <b>Combien de temps de plus avez-vous passé sur place ?</b>

    { $card }
day-absent = 🏁 <b>Cette mission est terminée.</b> Il est noté que vous n’y étiez pas. Si vous y étiez, touchez ci-dessous. Sinon, il n’y a rien à faire.

    { $card }
day-objected = 🙏 <b>Merci. La coordination sait que vous y étiez.</b>

    { $card }

# The place on the map.
day-ask-pin = Où est ce lieu ? Envoyez-le comme position (📎 → Position). Elle vaudra pour toutes les missions à ce lieu. Ou envoyez /cancel.
day-pin-kept = 🗺 Enregistré. Qui a une mission à ce lieu le voit maintenant sur la carte.
day-no-pin = Il me faut une position : touchez 📎, puis Position. Ou envoyez /cancel.

# To the coordinators.
day-late-told = ⏱ <b>{ $name } aura environ { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  } de retard.</b>

    { $card }
day-left-told = ⚠️ <b>{ $name } ne peut pas venir.</b>

    { $card }
day-waiting-asked = ⏳ { $count ->
    [one] Question posée à { $count } personne en attente.
   *[other] Question posée à { $count } personnes en attente.
  }
day-missing-told = ❓ <b>La mission a commencé, sans nouvelles de : { $names }</b>

    { $card }
day-here-told = ✅ <b>{ $name } est sur place depuis { $at }.</b>

    { $card }
day-objection-told = ❓ <b>{ $name } dit avoir été sur place.</b> Merci de revérifier.

    { $card }
day-desk-here = sur place depuis { $at }
day-desk-left = départ à { $at }
day-desk-no-sign = pas encore de nouvelles
day-desk-late = { $minutes } min de retard
day-desk-objects = dit avoir été sur place
desk-did-objected = dit avoir été sur place
desk-did-handed-on = place confiée en remplacement
desk-did-handed-back = remplacement annulé
desk-did-swapped = échange

# One's own shifts.
shift-state-here = ✅ Votre arrivée est notée à { $at }.
shift-state-absent = 🏁 Il est noté que vous n’y étiez pas.
shift-state-objected = 🏁 Vous avez dit que vous y étiez. La coordination vérifie.

# Why not.
shift-too-early = Vous pouvez signaler votre arrivée à partir de { $at }.
shift-not-here = Votre arrivée n’est pas notée. Touchez d’abord « Je suis là ».
shift-marked-absent = Il est noté que vous n’y étiez pas. Si vous y étiez, touchez « J’y étais » sous /myshifts.
shift-too-late = Ces heures ne se changent plus ici. Écrivez à votre coordinateur.

# Buttons.
day-button-late = Retard { $minutes } min
day-button-here = ✅ Je suis là
day-button-here-numbered = { $number } · Je suis là
day-button-leaving = 👋 Je pars
day-button-leaving-numbered = { $number } · Je pars
day-button-why = ✏️ Dire pourquoi
day-button-take-back = ↩️ Je viens quand même
day-button-earlier = Départ plus tôt
day-button-later = Départ plus tard
day-button-minutes = { $minutes } min
day-button-as-planned = Comme prévu
day-button-was-there = J’y étais
day-button-was-there-numbered = { $number } · J’y étais
day-button-map = 🗺 Carte
day-button-pin = 🗺 Sur la carte
day-button-is-here = ✅ Sur place

# Words that answer the question "Are you coming?", separated by |, as in words.ftl. Nobody reads them.
day-words-coming = je viens | je serai là | j'arrive | je suis en route | en route | je viendrai | je suis en chemin | à tout à l'heure
day-words-yes = oui | ouais | ok | d'accord | bien sûr | oui je viens | entendu | ça marche
day-words-late = en retard | de retard | du retard | je serai en retard | retardé | dans les bouchons
