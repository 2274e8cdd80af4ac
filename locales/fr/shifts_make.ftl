# Créer des missions : en une ligne, rôles, répétitions, modèles, copie d’une semaine. Puis les règles d’un quartier.
make-title = { $question }

    💡 Ou tout en une ligne : <i>Porte 3, demain 22h–6h, 2 personnes, coréen</i>
make-capacity = { $question }
    S’il y a plusieurs rôles : <i>2 accueil, 1 chauffeur</i>
make-zone = 🌐 Fuseau horaire : { $zone }
make-role = 👥 { $role } : { $count }
make-beside = 👥 { $title } : { $taken }/{ $capacity }
make-which-day = Quel jour voulez-vous dire : { $days } ? Écrivez-le avec le nom du mois.
make-posted = ✅ <b>{ $count ->
    [one] { $count } mission publiée.
   *[other] { $count } missions publiées.
  }</b> Les bénévoles les trouvent sous /shifts.
make-kept = 📝 <b>{ $count ->
    [one] { $count } brouillon gardé.
   *[other] { $count } brouillons gardés.
  }</b> Ils sont sous /coverage ; les bénévoles les voient une fois publiés.
make-too-many = C’est trop en une fois. { $limit } missions au plus, s’il vous plaît.
make-nothing = Il n’y a plus rien à publier.

make-series = 🔁 <b>Répéter cette mission ?</b> Touchez les jours, ou écrivez le dernier jour.

    { $card }

    { $days }
make-days = 📅 { $count ->
    [one] { $count } jour : { $days }
   *[other] { $count } jours : { $days }
  }
make-no-days = 📅 Aucun jour pour l’instant. Touchez un jour de la semaine.
make-left-out = ✕ Jours fériés laissés de côté : { $days }
make-added = ＋ Jours travaillés à la place d’un férié : { $days }
make-unknown-years = ⚠️ Les jours fériés de { $years } ne sont pas encore annoncés. Ces jours comptent comme d’habitude.
make-already = Déjà là, sans changement : { $count }
make-weekday-on = ✓ { $day }
make-every = { $count ->
    [one] Chaque semaine
   *[other] Toutes les { $count } sem.
  }
make-until = Jusqu’au { $day }
make-holidays-usual = Fériés : comme d’hab.
make-holidays-off = Fériés : sans
make-holidays-workdays = Suivre les jours ouvrés
make-button-repeat = 🔁 Répéter
make-button-post-all = Tout publier : { $count }
make-button-following = 🔁 Toutes les suivantes
make-button-crew = 👥 Les autres rôles
make-followed = { $count ->
    [one] Fait pour { $count } autre mission.
   *[other] Fait pour { $count } autres missions.
  } Restées comme avant : { $left }

make-template = 📋 <b>Modèle</b>

    { $card }

    « Une par personne » : jusqu’à 24 heures avant le début, personne ne peut en avoir deux. « En cours » : on peut encore la prendre après le début, et les heures comptent à partir de là.
make-templates = 📋 <b>Modèles.</b> Touchez-en un pour le publier ou le changer.
make-no-templates = 📋 Il n’y a pas encore de modèle. Après avoir publié une mission, touchez « Garder en modèle ».
make-no-template = Ce modèle n’existe plus.
make-clock = 🕕 { $start } – { $end }
make-flag-popular = ⭐ Une chacun : { $state }
make-flag-begun = ▶️ En cours : { $state }
make-button-templates = 📋 Modèles
make-button-keep-template = 📋 Garder en modèle
make-button-use = Publier
make-button-remove = 🗑 Supprimer

make-copy = 🗓 <b>Copier une semaine vers la suivante ?</b>
    📍 { $area }
    📅 { $start } – { $end }

    { $count ->
        [0] Rien à publier.
        [one] { $count } mission serait publiée, sans personne.
       *[other] { $count } missions seraient publiées, sans personne.
    } Déjà là : { $already }. Déjà commencées : { $over }.
make-button-copy = 🗓 Copier une semaine
make-button-this-week = Plutôt cette semaine
make-button-last-week = Plutôt la dernière

make-table = 📄 { $count ->
    [one] { $count } mission.
   *[other] { $count } missions.
  } Changez ce que vous voulez, gardez la colonne id et renvoyez-moi le fichier.
make-table-ordered = Le tableau arrive.
make-button-table = 📄 En tableau

rules-card = 📏 <b>Règles des missions : { $area }</b>
    Elles valent pour les inscriptions à partir de maintenant. Vous pouvez toujours inscrire qui vous voulez.

    💤 Heures de repos entre deux missions
    ⏱ Heures au plus du lundi au dimanche
    🤝 De combien deux missions peuvent se chevaucher, si la personne veut les deux
    🔰 Les nouveaux et les personnes en formation : seulement si quelqu’un d’expérimenté est inscrit
    🧒 De même pour les moins de 18 ans
rules-on = oui
rules-off = non
rules-hours = { $count } h
rules-minutes = { $count } min
rules-button = 📏 Règles
rules-button-rest = 💤 Repos : { $value }
rules-button-week = ⏱ Par semaine : { $value }
rules-button-grace = 🤝 Chevauch. : { $value }
rules-button-new = 🔰 Nouveaux : { $value }
rules-button-minors = 🧒 Moins de 18 : { $value }
rules-button-minor = 🧒 Moins de 18 : { $state }
rules-button-trainee = 🔰 Formation : { $state }

shift-rests = ✋ Pas assez de repos : ici il faut { $hours } heures entre deux missions. Trop proche :
    { $others }
shift-week-full = ✋ Cela ferait plus de { $hours } heures cette semaine-là.
shift-needs-guide = ✋ Pour une première fois à cette tâche : possible dès qu’une personne expérimentée est inscrite.
shift-minor-alone = ✋ Pour les moins de 18 ans : possible dès qu’un adulte expérimenté est inscrit.
shift-opens-later = ✋ Très demandée : une deuxième mission de ce genre s’ouvre { $at }.
shift-joined = ✅ <b>Cette mission est à vous. Elle est en cours, vous pouvez y aller.</b> Vos heures comptent à partir de maintenant.

    { $card }
