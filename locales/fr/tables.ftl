# Tables that people bring (shifts, the rota): what is wrong with them. The command line shows these in English.
table-fault-line = ligne { $line } : { $why }
table-fault-cell = ligne { $line } : { $column } « { $value } » (cellule { $cell }) : { $why }
table-why-large = le fichier est trop grand. Au plus { $rows } lignes et { $size } Mo
table-why-unreadable = le fichier est illisible. Enregistrez-le comme classeur Excel (.xlsx) sans mot de passe, ou en CSV UTF-8
table-why-missing = il manque des colonnes : { $columns }
table-why-twice = des colonnes sont en double : { $columns }
table-why-width = il faut { $expected } valeurs, et non { $count }
table-why-no-header = n’a pas de titre de colonne
table-why-time = n’est pas un jour avec une heure. Écrivez par exemple { $example }
table-why-day-order = quel nombre est le jour ? Écrivez { $readings }
table-why-area = aucun quartier n’a ce code ou ce nom
table-why-area-which = quel quartier ? Écrivez son code : { $areas }
table-why-not-yours = vous ne pouvez pas modifier ce quartier
table-why-length = doit avoir de 1 à { $limit } caractères
table-why-ends = doit être après le début
table-why-number = n’est pas un nombre de { $from } à { $to }
table-why-id = n’est pas un identifiant Telegram. Si le tableur affiche 7.1E+09, mettez la colonne en Texte et tapez de nouveau l’identifiant
table-why-language = n’est pas une langue. Écrivez des codes comme ja ou ko, ou des noms, séparés par des virgules
table-why-same = est la même mission qu’à la ligne { $line }
table-why-over = c’est déjà passé. Est-ce la bonne année ?
table-why-cancelled = cette mission a été annulée. Donnez un autre titre à la nouvelle
table-why-taken = { $taken ->
    [one] c’est moins que la { $taken } place déjà prise
   *[other] c’est moins que les { $taken } places déjà prises
  }
table-why-weekdays = ne se lit pas comme des jours. Écrivez par exemple lun-ven, sam dim ou daily
table-why-clock = avec des jours de la semaine, écrivez une heure comme 20:00

# What a table would change.
table-mark-new = <b>Nouveau ({ $count }) :</b>
table-mark-changed = <b>Modifié ({ $count }) :</b>
table-mark-moved = <b>Autre horaire ({ $count }) :</b>
table-mark-gone = <b>Pas dans le tableau, reste tel quel ({ $count }) :</b>
table-mark-taken-away = ⚠️ <b>Pas dans le tableau, SERA SUPPRIMÉ ({ $count }) :</b>
table-mark-at-once = <b>Deux en même temps ({ $count }) :</b>
table-mark-hole = ⚠️ <b>Heures sans personne de garde ({ $count }) :</b>
table-mark-warning = <b>À savoir ({ $count }) :</b>
table-mark-doubtful = ❓ <b>À vérifier, sans doute une erreur ({ $count }) :</b>
# A part that stands alone.
table-part = { $part }
table-part-line = · { $part }
table-part-of-line = · ligne { $line } : { $part }
table-more = … et { $count } de plus
table-signed-up = { $shift } (inscriptions : { $count })
table-far = { $what } : dans plus d’un an
table-long = { $what } : { $hours } heures d’affilée
table-two-at-once = { $name } aurait deux missions en même temps : { $shifts }
table-clock-skipped = { $what } : ce jour-là, l’horloge saute cette heure. { $at } est retenu
table-clock-twice = { $what } : ce jour-là, l’horloge affiche cette heure deux fois. La première est retenue
table-not-read = La colonne { $column } n’est pas utilisée
table-duty = { $area }, niveau { $level }, { $hours }
table-over = { $what } : déjà passé, non enregistré. Est-ce la bonne année ?
table-doubled = Identique à la ligne { $line }
table-other-name = { $id } est { $name } ; le tableau dit { $written }
table-unknown-id = { $name } : personne n’a l’identifiant { $id }
table-unknown-near = { $name } : personne n’a l’identifiant { $id }. S’agit-il de { $near } ({ $who }) ?
table-id-of = { $name } : l’identifiant { $id } est celui de { $who }

# A table that was sent to the bot.
table-reading = 📄 Lecture de { $file } …
table-kind-shifts = missions
table-kind-rota = gardes
table-preview = 📄 <b>{ $file }</b> ({ $kind })

    { $changes }

    <b>Rien n’est encore enregistré.</b>
table-nothing = 📄 <b>{ $file }</b> ({ $kind })
    Tout est déjà ainsi. Il n’y a rien à enregistrer.
table-bad = 📄 <b>{ $file }</b>
    ✗ Rien n’a été enregistré. Corrigez ceci, puis renvoyez le fichier :

    { $faults }
table-unknown-kind = 📄 <b>{ $file }</b>
    Je ne connais pas ce genre de tableau. Je lis les missions (colonnes { $shifts }) et les gardes (colonnes { $rota }), avec des titres en anglais ou en chinois. Pour envoyer un fichier à une personne du quartier, joignez-le en réponse à l’un de ses messages.
table-button-write = Enregistrer
table-button-write-all = Tout enregistrer
table-button-without = Sans les douteux
table-button-discard = Abandonner
table-writing = 📄 Enregistrement de { $file } …
table-written = ✅ <b>{ $file }</b> est enregistré. Nouveau : { $new }, modifié : { $changed }. Les personnes concernées sont prévenues.
table-discarded = <b>{ $file }</b> est abandonné. Rien n’a été enregistré.
table-meanwhile = ⚠️ Quelque chose a changé depuis cet aperçu. Regardez de nouveau, s’il vous plaît.
table-failed = Impossible de lire <b>{ $file }</b>. Rien n’a été enregistré. Renvoyez le fichier, s’il vous plaît.
table-settled = Ce tableau est déjà traité.
table-why-unknown-shift = aucune mission de ce quartier n’a ce numéro
table-why-phone = n’est pas un numéro de téléphone
table-why-yes = écrivez yes ou no
table-kind-people = bénévoles
table-reads-people = Je lis aussi les bénévoles (colonnes { $columns } ; le nom et le téléphone suffisent).
table-person = { $name } · { $phone } · { $details }
