# Whom alerts call: an area's policy for a kind of alert.
command-policy = Qui les alertes appellent
policy-ask-area = Les alertes de quel quartier ?
policy-all-areas = Tous les quartiers
policy-any-kind = 🔔 Toutes les autres
policy-ask-kind = <b>{ $area }</b> : quelles alertes ?
policy-page = <b>Qui les alertes appellent · { $area } · { $kind }</b>
    { $origin }

    { $steps }

    { $rest }
policy-no-steps = Aucune étape pour l’instant.
policy-origin = Version { $number }, { $at }, par { $name }
policy-origin-command = Version { $number }, { $at }, d’un tableau
policy-origin-shared = Rien de particulier ici. Ce qui compte : { $area } · { $kind }
policy-origin-rota = Rien de particulier ici : les niveaux des gardes sont appelés l’un après l’autre.
policy-origin-draft = ✏️ Pas encore enregistré
policy-then-everybody = Puis tout le monde, de nouveau après { $waits } min, jusqu’à ce que quelqu’un la prenne.
policy-then-everybody-usual = Puis tout le monde, encore et encore, jusqu’à ce que quelqu’un la prenne.
policy-quiet = 🌙 { $hours } : personne n’est réveillé pour son seul rôle, on rappelle plutôt les personnes de garde. Danger et aide médicale réveillent quand même tout le monde.
policy-still = « Vous en occupez-vous toujours ? » après { $minutes } min
policy-wait-usual = durée habituelle
policy-minutes = { $minutes } min
policy-seconds = { $count } s
policy-role-worker = travail social
policy-role-coordinator = coordination
policy-role-office = commandement
policy-role-admin = administration
policy-reaches-nobody = ⚠️ n’atteint personne pour le moment
policy-may-not = ⚠️ { $name } (ne peut pas prendre d’alertes ici)
policy-button-edit = ✏️ Modifier
policy-button-withdraw = Revenir à l’habituel
policy-button-show = 📋 Voir
policy-button-step = Étape { $number }
policy-button-add = ➕ Une étape de plus
policy-button-repeats = 🔔 Rappels
policy-button-still = ⏱ Toujours dessus ?
policy-button-quiet = 🌙 Heures calmes
policy-button-earlier = ↑ Plus tôt
policy-button-remove = 🗑 Retirer l’étape
policy-button-people = 👤 Personnes
policy-button-none = Aucune
policy-ask-step = Qui cette étape appelle-t-elle, et combien de temps attend-elle ? Les personnes choisies sont appelées ensemble.
    { $step }
policy-ask-person = Qui cette étape appelle-t-elle ?
policy-ask-repeats = Combien de minutes entre les appels à tout le monde ? Touchez ou écrivez, par exemple 1, 2, 5.
policy-ask-quiet = À quelles heures ne réveiller personne pour son seul rôle ? Touchez ou écrivez, par exemple 22:00-07:00.
policy-ask-still = Après combien de minutes demander « vous en occupez-vous toujours » ? Touchez ou écrivez le nombre.
policy-ask-withdraw = Revenir à l’habituel pour { $area } · { $kind } ? Les alertes ouvertes continuent là où elles en sont.
policy-saved = ✅ Enregistré. Alertes ouvertes qui suivent maintenant ces règles : { $count }
policy-told = 📋 { $name } a changé qui les alertes appellent : { $area } · { $kind }
policy-told-command = 📋 Les alertes n’appellent plus les mêmes personnes : { $area } · { $kind }
policy-refused-no-steps = Il faut au moins une étape.
policy-refused-empty-step = Une étape n’appelle personne. Choisissez quelqu’un ou retirez l’étape.
policy-refused-too-long = C’est trop : 12 étapes au plus, 8 choix par étape, 10 rappels.
policy-refused-wait = Je ne comprends pas, ou c’est trop court ou trop long. Écrivez des minutes, 60 au plus.
policy-refused-repeats = Les minutes ne peuvent qu’augmenter, par exemple 1, 2, 5.
policy-refused-quiet = Je ne comprends pas ces heures. Écrivez-les ainsi : 22:00-07:00.
policy-refused-changed = Cela a changé entre-temps. /policy montre ce qui est en place maintenant.
policy-refused-no-role = Aucun rôle pour prendre des alertes là-bas : { $name }
policy-refused-kind = Ces alertes n’existent pas.
policy-refused-nothing = Il n’y a rien de particulier ici.
