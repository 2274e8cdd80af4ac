# The page's parts, each a text of its own.
report-page = { $parts }
report-head = ☀️ <b>Rapport de la nuit · { $day }</b>
report-quiet = ☀️ Une journée et une nuit calmes : aucune arrivée, aucune alerte. { $areas }
report-area = <b>{ $area }</b>
    { $lines }
report-line-came = Arrivées : { $arrivals } · alertes : { $alerts }
report-line-waits = Avant que quelqu’un s’en occupe : d’habitude { $median }, au plus { $worst } · étapes au plus : { $steps }
report-line-left = Sans réponse : { $unanswered } · encore en cours : { $open }
report-line-woken = Réveils : { $names }
report-woken = { $name } ({ $times }×)
report-minutes = { $minutes } min
report-more-areas = Il s’est aussi passé quelque chose à : { $areas }
report-quiet-areas = Calme : { $areas }
report-button-table = 📊 En tableau
report-column-area = Quartier
report-column-name = Nom
report-column-arrivals = Arrivées
report-column-alerts = Alertes
report-column-median = Attente usuelle
report-column-worst = Attente max.
report-column-steps = Étapes max.
report-column-unanswered = Sans réponse
report-column-open = En cours
report-column-woken = Réveils
# The end of a list: how many of it are left out.
list-more = … +{ $count }
wake-too-often = ⚠️ Réveils cette nuit pour { $name } ({ $area }) : { $times }. Quelqu’un d’autre peut-il prendre le relais ?
# Who is on call how much.
fair-page = <b>Répartition des gardes · { $area }</b>
    Les 4 dernières semaines → les 4 prochaines.

    { $lines }
fair-line = <b>{ $name }</b>
    Nuits : { $nights } → { $nights_ahead } · jours de week-end : { $days } → { $days_ahead } · réveils : { $woken }
    { $test }
# Pictures and files.
rota-button-fairness = ⚖️ Répartition
rota-button-picture = 🖼 En image
rota-button-calendar = 📆 Pour mon agenda
rota-all-areas = <b>Gardes de tous les quartiers</b>
rota-refused-no-times = Vous n’avez aucune garde dans les six prochains mois.
calendar-summary = De garde : { $area }, niveau { $level }
calendar-caption = Vos gardes jusqu’au { $day }. Ouvrez le fichier pour les ajouter à votre agenda. Il ne suit pas les changements : appuyez alors de nouveau sur le bouton.
parcel-being-made = Un instant, c’est en préparation.
parcel-impossible = Cette image ou ce fichier ne peut pas être créé pour le moment. Merci de prévenir les responsables du service.
parcel-failed = L’image ou le fichier n’a pas pu être envoyé. Réessayez dans quelques minutes.
