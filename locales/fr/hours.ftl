# Heures : les siennes, et leur validation par la coordination. Les durées sont en heures:minutes, comme 2:05.

command-myhours = Mes heures
command-hours = Valider des heures

hours-mine = <b>⏱ Vos heures</b>

    { $months }

    { $entries }
hours-mine-none = <b>⏱ Vos heures</b>

    Rien pour l’instant. Vos heures apparaîtront ici quand vous confirmerez celles d’une mission ou déclarerez une autre aide.
hours-month = <b>{ $month }</b> : { $worked } h
hours-month-credited = <b>{ $month }</b> : { $worked } h effectuées, { $credited } h comptées
hours-month-open = (+ { $length } h à valider)
hours-line = { $number }. { $at } · { $title } · { $length } h
hours-state-proposed = ⏳ en attente
hours-state-approved = ✅ validées
hours-state-approved-as = ✅ validées, { $credited } h comptées
hours-state-refused = ❌ non validées
hours-button-report = ➕ Déclarer une aide
hours-button-object-numbered = { $number } · C’est inexact
hours-button-withdraw-numbered = { $number } · Retirer
hours-button-object = C’est inexact

hours-ask-area = Où avez-vous aidé ?
hours-ask-what = Qu’avez-vous fait ? Quelques mots suffisent : « Tri de masques ».
hours-ask-day = Quel jour ? Touchez-le ou écrivez-le.
# Le texte d’un bouton : le jour.
hours-button-day = { $day }
hours-ask-span = De quelle heure à quelle heure ? Par exemple 14:00-16:30.
hours-no-day = Je n’ai pas reconnu le jour. Touchez-en un, ou écrivez par exemple 11-28 (mois-jour) ou « hier ».
hours-no-span = Je n’ai pas reconnu les heures. Écrivez par exemple 14:00-16:30.
hours-report-preview = <b>Envoyer cette déclaration ?</b>

    { $title }
    🕒 { $start } – { $end }
    📍 { $area }
    ⏱ { $length } h
hours-button-send = ✅ Envoyer
hours-button-drop = Abandonner
hours-toast-withdrawn = C’est retiré.

hours-corrected = ✏️ { $name } a corrigé vos heures pour { $title } ({ $at }) : { $old } h → { $length } h.{ $reason }
hours-refused = ❌ { $name } n’a pas validé vos { $length } h pour { $title } ({ $at }).{ $reason }
hours-reason = { " " }Raison : { $reason }
hours-ask-objection = Qu’est-ce qui est inexact pour { $title } ({ $at }), { $length } h ? Votre message ira à la coordination.
hours-objected = Merci. La coordination va revoir { $title } ({ $at }).
hours-objection = 💬 { $name } conteste : { $title } ({ $at }), { $length } h.

    { $words }
hours-button-look = Regarder

hours-waiting = <b>⏱ Heures à valider : { $count }</b>

    { $entries }
hours-waiting-none = <b>⏱ Heures à valider</b>

    Rien en attente.
hours-waiting-line = { $number }. <b>{ $name }</b> · { $title }
    { $at } · { $length } h
hours-note = 💬 { $words }
hours-button-entry = { $number } · { $name }
hours-button-all = ✅ Tout valider ({ $count })
hours-button-xlsx = Tableau (Excel)
hours-button-csv = Tableau (CSV)
hours-button-rules = Le calcul des nuits
hours-ask-all = Tout valider ? Déclarations : { $count }, soit { $length } h au total.
hours-button-all-yes = Oui, tout valider
hours-toast-all = Déclarations validées : { $count }
hours-toast-approved = C’est validé.
# Composé d’autres textes.
hours-card = { $parts }
hours-entry = <b>{ $name }</b>
    { $title }
    🕒 { $at } · { $length } h
    📍 { $area }
hours-stands = État :
hours-credit = Heures comptées : { $credited } h (la nuit, de 22:00 à 06:00, compte à { $percent } %)
hours-log-reported = { $at } déclaré par { $name } : { $new } h
hours-log-corrected = { $at } corrigé par { $name } : { $old } h → { $new } h.{ $reason }
hours-log-approved = { $at } validé par { $name } : { $new } h
hours-log-refused = { $at } non validé par { $name }.{ $reason }
hours-log-objected = { $at } contesté par { $name }.{ $reason }
hours-log-withdrawn = { $at } retiré par { $name }
hours-button-approve = ✅ Valider
hours-button-correct = ✏️ Corriger
hours-button-refuse = ❌ Refuser
hours-ask-minutes = Combien de temps était-ce vraiment ? Pour l’instant : { $length } h ({ $title }, { $at }). Écrivez 2:30 ou 90 min.
hours-ask-reason = Pourquoi ? La personne lira votre raison.
hours-rules = <b>Le calcul des nuits</b>

    Heures entre 22:00 et 06:00. Un changement vaut pour les heures déclarées à partir de maintenant.

    { $rules }
hours-rule = { $area } : { $percent } %
hours-button-rule = { $area } → { $percent } %

hours-gone = Cette déclaration n’existe plus.
hours-own = Ce sont vos propres heures. Quelqu’un d’autre doit en décider.
hours-no-length = Je n’ai pas reconnu la durée. Écrivez par exemple 2:30 ou 90 min.
hours-too-long = C’est plus de 24 heures. Déclarez-les en plusieurs fois.
hours-not-over = Ce n’est pas encore terminé. Déclarez-le après la fin.
hours-too-old = Cela fait plus de deux mois. Demandez à la coordination.
hours-overlaps = Vous avez déjà des heures à ce moment-là : { $title } ({ $at }), { $length } h.
hours-decided = Ces heures sont déjà validées. Si elles ne sont pas justes, touchez « C’est inexact ».

hours-table-caption = Heures, déclarations : { $count }. Les durées sont en minutes.
hours-sheet = Heures
hours-sheet-sums = Totaux
hours-column-area = Quartier
hours-column-name = Nom
hours-column-title = Quoi
hours-column-start = Début
hours-column-worked = Effectué (min)
hours-column-credited = Compté (min)
hours-column-night = Nuit comptée à
hours-column-state = État
hours-column-decided = Décision
hours-column-open = En attente (min)
hours-cell-proposed = en attente
hours-cell-approved = validé
hours-cell-refused = non validé
