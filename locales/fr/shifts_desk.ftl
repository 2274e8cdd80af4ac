# Ce que les personnes concernées apprennent d’un changement.
desk-for = <b>Pour { $name }, { $phone }</b> (sans Telegram – merci de transmettre)

    { $text }
desk-news-changed = ✏️ <b>Votre mission a changé.</b>

    { $card }

    { $changes }
desk-news-moved = 🕕 <b>Votre mission a un nouvel horaire. Vous convient-il toujours ?</b>

    { $card }

    { $changes }

    Merci de répondre avant { $until }. Jusque-là, la place est à vous ; sans réponse, elle sera libérée.
desk-news-moved-soon = 🕕 <b>Votre mission a un nouvel horaire. Pouvez-vous toujours venir ?</b>

    { $card }

    { $changes }
desk-news-cancelled = 🚫 <b>Cette mission est annulée. Vous n’avez pas besoin de venir.</b>

    { $card }

    { $changes }
desk-news-put-on = 🙋 <b>Une place vous a été donnée sur cette mission.</b>

    { $card }

    { $changes }

    Si vous ne pouvez pas venir, dites-le maintenant.
desk-news-taken-off = <b>Cette mission n’est plus la vôtre.</b> Vous n’avez pas besoin de venir.

    { $card }

    { $changes }
desk-news-freed = <b>Cette mission n’est plus la vôtre</b>, faute de réponse sur le nouvel horaire. Vous n’avez pas besoin de venir.

    { $card }
desk-silent = ⚠️ <b>{ $name } n’a pas répondu sur le nouvel horaire. La place est libre.</b>

    { $card }
desk-kept = 👍 <b>Merci. La mission reste à vous.</b>

    { $card }
desk-line = { $what } : { $old } → { $new }
desk-span = { $start } – { $end }
desk-none = aucune
desk-by = Fait par { $name }.
desk-reason = Raison : { $reason }
desk-offer = 📣 <b>Des missions qui vous conviennent</b>

    { $shifts }
desk-letter = ✉️ <b>{ $name } vous écrit :</b>

    { $words }

    { $card }

# Une mission vue par la coordination.
# Composé d’autres textes.
desk-page = { $parts }
desk-on = 👥 Personnes : { $taken }/{ $capacity }
desk-over = ⚠️ Plus de personnes que nécessaire : { $taken }/{ $capacity }
desk-state-draft = 📝 Brouillon : les bénévoles ne le voient pas encore.
desk-state-cancelled = 🚫 Annulée.
desk-announced = 📣 Annoncée { $at }.
desk-in-digest = 📣 Sera annoncée { $at }.
desk-nobody = Personne pour l’instant.
desk-nobody-waits = Personne n’attend.
desk-person = { $number }. <b>{ $name }</b> · { $details }
desk-reachable = joignable
desk-phone = sans Telegram, { $phone }
desk-vouched = ajout par { $name }
desk-is-coming = vient
desk-did-not-come = absence
desk-left-at = désistement { $at }
desk-risk-unreachable = injoignable sur Telegram
desk-risk-moved = sans réponse sur le nouvel horaire
desk-risk-unanswered = sans réponse au rappel
desk-seat = { $card }

    { $person }
desk-waitlist = <b>Liste d’attente</b>

    { $card }

    { $people }
desk-log = <b>Ce qui a été fait</b>

    { $card }

    { $entries }
desk-log-none = Rien pour l’instant.
desk-log-entry = <b>{ $at }</b> · { $what } · { $by }
desk-log-person = 👤 { $name }
desk-log-undone = ↩️ Défait par { $name }
desk-by-itself = automatique
desk-did-posted = publication
desk-did-published = brouillon publié
desk-did-edited = modification
desk-did-cancelled = annulation
desk-did-put-on = ajout
desk-did-taken-off = retrait
desk-did-left = désistement
desk-did-freed = sans réponse, place libérée
desk-did-announced = annonce
desk-did-no-show = absence notée
desk-did-came = présence notée

# Questions.
desk-edit-which = <b>Que faut-il changer ?</b>

    { $card }
desk-ask-title = Que faut-il faire ? Écrivez le nouveau titre. /cancel pour quitter.
desk-ask-place = Écrivez le nouveau lieu. /cancel pour quitter.
desk-ask-time = Écrivez le nouvel horaire, par exemple 18:00-22:00. Si le jour change aussi, commencez par lui : 2026-04-01 18:00-22:00. /cancel pour quitter.
desk-no-time = Je n’arrive pas à lire cet horaire. Écrivez par exemple 18:00-22:00 ou 2026-04-01 18:00-22:00.
desk-no-change = C’est comme avant. Rien n’a été changé.
desk-ask-reason = <b>Faire ce changement ?</b>

    { $card }

    { $changes }

    Écrivez la raison, que les personnes de la mission liront – ou touchez le bouton ci-dessous.
desk-ask-cancel = <b>Annuler cette mission ?</b>

    { $card }

    { $count ->
        [0] Personne n’y participe.
        [one] { $count } personne y participe et sera prévenue.
       *[other] { $count } personnes y participent et seront prévenues.
    } Écrivez la raison – ou touchez le bouton ci-dessous.
desk-ask-off = <b>Retirer { $name } de cette mission ?</b>

    { $card }

    Écrivez la raison, que cette personne lira – ou touchez le bouton ci-dessous.
desk-too-many = ⚠️ <b>Plus de personnes que nécessaire : { $taken }/{ $capacity }.</b>

    { $card }

    Tout le monde reste pour l’instant. Pour retirer quelqu’un, touchez son nom.
desk-ask-who = <b>Qui faut-il ajouter ?</b> Touchez un nom, ou écrivez-en une partie.

    { $card }
desk-who-none = Personne de ce nom ne peut prendre cette mission. Écrivez un autre nom.

    { $card }
desk-anyway = { $reasons }

    <b>Ajouter { $name } quand même ?</b>
desk-anyway-full = C’est complet : { $taken }/{ $capacity }.
desk-anyway-overlaps = { $name } a une autre mission à ce moment-là : { $title }, { $start }.
desk-anyway-busy = { $name } a une autre mission à ce moment-là.
desk-anyway-lacks-language = On ne sait pas si { $name } parle : { $languages }.
desk-ask-contact = <b>Quelqu’un sans Telegram.</b> Écrivez le nom et le numéro de téléphone, par exemple : Li Ming 13800000000. Ses messages viendront à vous. /cancel pour quitter.
desk-no-contact = Il me faut un nom et un numéro de téléphone, par exemple : Li Ming 13800000000.
desk-vouch-done = ✅ { $name } est sur la mission.
desk-ask-announce = <b>Quand annoncer cette mission ?</b>

    { $card }

    { $count ->
        [0] En ce moment, elle ne convient à personne de libre.
        [one] En ce moment, elle convient à { $count } personne.
       *[other] En ce moment, elle convient à { $count } personnes.
    }
desk-ask-write = <b>Écrire à { $name }.</b> Votre prochain message lui sera transmis. /cancel pour quitter.

    { $card }
desk-ask-write-all = <b>Écrire à toute l’équipe de cette mission.</b> Votre prochain message lui sera transmis. /cancel pour quitter.

    { $card }
desk-sent = ✅ { $count ->
    [0] Envoyé à personne.
    [one] Envoyé à { $count } personne.
   *[other] Envoyé à { $count } personnes.
  }
desk-not-sent = Injoignables sur Telegram : { $names }
desk-left-out = ⚠️ Impossible de remettre ces personnes, elles ne peuvent plus : { $names }
desk-toast-undone = C’est défait.
desk-toast-published = Publié.
desk-toast-announced = C’est noté.
desk-toast-put-on = Ajouté.

# Pourquoi pas.
shift-full = Cette mission est complète.
shift-not-begun = Cette mission n’a pas encore commencé.
shift-not-on-it = Cette personne n’est plus sur la mission.
shift-changed-meanwhile = Quelqu’un vient de changer cette mission. Merci de la regarder encore une fois.
shift-too-late-to-undo = Il est trop tard pour défaire : les personnes ont été prévenues.

# Ce qui change.
desk-field-title = Titre
desk-field-place = Lieu
desk-field-time = Horaire
desk-field-capacity = Personnes
desk-field-languages = Langue

# Boutons.
desk-button-manage = 🗂 Gérer les missions
desk-button-card = Qui participe
desk-button-edit = ✏️ Modifier
desk-button-cancel = 🚫 Annuler la mission
desk-button-put-on = ➕ Ajouter
desk-button-vouch = ➕ Sans Telegram
desk-button-write = ✉️ Écrire
desk-button-write-all = ✉️ Écrire à l’équipe
desk-button-answer = ✉️ Répondre
desk-button-announce = 📣 Annoncer
desk-button-announce-now = Maintenant
desk-button-digest = Avec d’autres à { $at }
desk-button-publish = Publier
desk-button-draft = Garder en brouillon
desk-button-waitlist = En attente : { $count }
desk-button-log = Historique
desk-button-undo = ↩️ Défaire
desk-button-back = ‹ Retour
desk-button-earlier = ‹ Avant
desk-button-off = Retirer
desk-button-no-show = Absence
desk-button-came = Présence
desk-button-skip = Faire sans raison
desk-button-anyway = Ajouter quand même
desk-button-fits = Oui, ça me convient

# /coverage.
coverage-head = <b>Missions</b>
    📍 { $area }
    📅 { $day }
coverage-list = <b>{ $title }</b>
    📍 { $area }
    📅 { $day }

    { $entries }
coverage-none = Rien ici.
coverage-entry = <b>{ $number }. { $title }</b>
    { $start } · { $area } · { $taken }/{ $capacity }
coverage-person = 👤 { $name } : { $details }
coverage-all-areas = Tous les quartiers
coverage-all-days = Les prochains jours
coverage-ask-day = Quel jour ?
coverage-kind-holes = Il manque
coverage-kind-risk = Incertains
coverage-kind-left = Désistements tardifs
coverage-kind-no-show = Absences
coverage-kind-drafts = Brouillons
coverage-kind-all = Toutes
coverage-kind-cancelled = Annulées
coverage-button-list = { $title } : { $count }
coverage-button-area = 📍 Quartier
coverage-button-day = 📅 Jour
coverage-button-lists = ‹ Toutes les listes
coverage-button-week = 🗓 La semaine
coverage-week = 🗓 <b>Où manque-t-il du monde ?</b>
    { $start } – { $end }

    { $rows }

    ❌ il manque du monde
    ⚠️ assez de monde, mais ce n’est pas sûr
    ✅ toutes les places sont prises
    ▫️ pas de mission
# Composé d’autres textes.
coverage-week-area = { $marks } { $area }
coverage-week-day = { $marks } { $day } · { $taken }/{ $capacity }
command-coverage = Qui a quelle mission, et les modifier
