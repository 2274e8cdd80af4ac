command-checkin = Enregistrer l’arrivée d’autrui
command-announce = Annoncer une arrivée
command-announced = Qui est attendu
help-checkin = /checkin – enregistrer l’arrivée de quelqu’un sans Telegram, d’une famille ou d’un car entier. Nous appelons tout de suite.
help-announced = /announced – qui est attendu, et qui est en retard
help-announce = /announce – annoncer une arrivée. Vous pouvez coller des lignes d’un tableau après la commande : nom, langue, quartier, entrée, heure, nombre de personnes, besoins.
companion-for = 👥 Pour <b>{ $name }</b> :
    { $what }
companion-for-both = 👥 Pour <b>{ $name }</b> :
    { $what }

    À lui montrer :
    { $theirs }
companion-on-card = {""}
    👥 Sans Telegram ; arrivée enregistrée par { $name }
companion-names = {""}
    Noms : { $names }
checkin-ask-gate = Où se trouvent ces personnes ? Touchez le quartier, puis l’entrée. Nous appelons quelqu’un tout de suite.
checkin-ask-names = Nous appelons déjà quelqu’un. Qui est arrivé ? Envoyez le nom, ou tous les noms, un par ligne, ou seulement le nombre de personnes.
checkin-names-skipped = Très bien. L’arrivée reste enregistrée.
checkin-button-somebody = 👥 Pour quelqu’un
checkin-button-names = ✏️ Noms
checkin-button-language = 🌐 Leur langue
checkin-ask-language = Quelle langue parlent ces personnes ?
checkin-speaks = C’est noté : { $language }.
checkin-too-many = Une arrivée peut compter { $limit } personnes au plus. Merci d’enregistrer les autres à part.
unknown-gate-answer = ⚠️ Ce code d’entrée est faux ou ancien. Le poste de commandement sait que vous êtes là. Touchez le quartier où vous êtes, puis l’entrée, et quelqu’un viendra. En cas d’urgence, appelez le <b>{ $emergency }</b>.{ $ring }
unknown-gate-ring = {""}
    ☎️ Ou appelez-nous : <b>{ $number }</b>
unknown-gate-tried = ⚠️ Aucune entrée n’a ce code : l’affiche est fausse ou ancienne. Merci d’en imprimer une nouvelle. Nous n’avons appelé personne.
unknown-gate-ended = L’arrivée est enregistrée : { $gate }, { $area }.
alert-kind-unknown-gate = ❓ Code inconnu
alert-unknown-gate = <b>{ $name }</b> est à une entrée dont l’affiche est fausse ou ancienne. Code : { $code }
    Depuis { $since } · langue : { $language }
    Nous lui avons demandé de choisir son entrée.
alert-kind-overdue-arrival = ⏰ Arrivée en retard
alert-announced-overdue = <b>{ $name }</b> : arrivée attendue, mais personne n’est venu.
    { $what }
announced-on-card = {""}
    📋 Arrivée annoncée : { $what }
announced-maybe-on-card = {""}
    📋 Peut-être l’arrivée annoncée de { $name } : { $what }
announced-perhaps-come = ❓ Peut-être déjà là sous le nom de { $name } : { $gate }, { $since }
announced-people = { $party ->
    [one] { $party } personne
   *[other] { $party } personnes
  }
announced-ask = ❓ <b>{ $name }</b> ({ $gate }) : est-ce l’arrivée annoncée de <b>{ $other }</b> ?
    { $what }
announced-it-is = ✅ { $name }
announced-it-is-not = Quelqu’un d’autre
announced-it-is-noted = ✅ C’est noté : c’est l’arrivée annoncée de <b>{ $name }</b>.
announced-it-is-not-noted = C’est noté : ce n’est pas <b>{ $name }</b>. Nous attendons encore.
announced-list = 📋 <b>Arrivées attendues : { $count }</b>

    { $entries }
announced-none = Aucune arrivée attendue.
announced-number = { $number }
announced-card = 📋 <b>{ $name }</b>
    { $what }
    { $state }
announced-card-link = 📋 <b>{ $name }</b>
    { $what }
    { $state }

    Lien personnel, à envoyer à qui arrive :
    { $link }
announced-state-announced = Arrivée attendue
announced-state-overdue = ⏰ En retard
announced-state-arrived = ✅ Sur place
announced-state-cancelled = ✖️ Ne vient pas
announced-button-come = ✅ Sur place
announced-button-time = 🕐 Autre heure
announced-button-gate = 📍 Autre entrée
announced-button-cancel = ✖️ Ne vient pas
announced-button-list = ‹ Toutes les arrivées
announced-cancel-ask = <b>{ $name }</b> ne vient vraiment pas ?
announced-cancel-sure = Non, ne vient pas
announced-ask-gate = À quelle entrée attendons-nous <b>{ $name }</b> ?
announced-ended-come = L’arrivée a eu lieu.
announced-ended-cancelled = L’arrivée est annulée.
announced-ended-moved = L’heure ou le lieu a changé.
announced-unknown = Je ne trouve pas cette arrivée annoncée.
announced-over = Cette arrivée annoncée est déjà terminée.
announced-link-used = Quelqu’un d’autre utilise déjà ce lien. À votre arrivée, scannez le code à l’entrée.
announced-gone = Il n’est plus nécessaire de répondre à cette question.
announce-ask-area = Dans quel quartier est l’arrivée ?
announce-ask-gate = À quelle entrée de <b>{ $area }</b> ?
announce-unknown = On ne sait pas
announce-ask-name = Qui arrive ? Envoyez le nom ; pour un groupe, un seul nom suffit.
announce-ask-time = Quand ? Par exemple 01:30, ou 2026-12-01 01:30.
announce-ask-party = Combien de personnes ? Touchez un bouton ou envoyez un nombre.
announce-ask-language = Quelle langue ? Touchez-la ou envoyez son nom.
announce-ask-needs = Que faut-il prévoir, par exemple un fauteuil roulant ? Écrivez-le en un seul message.
announce-preview = Merci de vérifier avant d’enregistrer :

    { $entries }
announce-button-post = ✅ Enregistrer
announce-button-discard = ✖️ Abandonner
announce-line = Ligne { $number } : { $what }
announce-more = … et { $count } de plus
announce-wrong = Rien n’a été enregistré. Corrigez ces lignes et renvoyez le tout :

    { $entries }
announce-no-table = Je ne peux pas lire ce tableau. Rien n’a été enregistré. Écrivez une personne par ligne : nom, langue, quartier, entrée, heure, nombre de personnes, besoins.
announced-fault-name = Le nom manque ou il est trop long : { $value }
announced-fault-place = « { $value } » n’est pas l’un de vos quartiers ou entrées, ou plusieurs portent ce nom. Indiquez aussi le quartier.
announced-fault-time = « { $value } » ne convient pas comme heure d’arrivée. Écrivez par exemple 01:30 ou 2026-12-01 01:30.
announced-fault-past = « { $value } » : cette heure est déjà passée.
announced-fault-party = « { $value } » : il faut un nombre de personnes de 1 à 99.
announced-fault-language = Je ne connais pas la langue « { $value } ». Écrivez par exemple russe ou ru.
announced-fault-needs = C’est trop long. Le maximum est de 200 caractères.
come-card = 👋 Nous vous attendons :
    { $what }

    Une fois à l’entrée, appuyez sur le grand bouton et quelqu’un viendra.
come-moved = 📋 Votre arrivée a été modifiée. Nous vous attendons maintenant ainsi :
    { $what }
come-where = ⏰ L’heure est passée et nous ne vous avons pas encore vu arriver. Où êtes-vous ?
    { $what }
come-cancelled = ✖️ Votre arrivée a été annulée :
    { $what }

    Si vous venez quand même, scannez le code à l’entrée.
come-later = 🕐 J’arriverai plus tard
come-later-by = { $minutes } min plus tard
come-not = ✖️ Je ne viens pas
come-not-ask = Vous ne venez vraiment pas ?
come-not-sure = Non, je ne viens pas
come-choose-gate = À quelle entrée êtes-vous ? Appuyez sur le bouton, choisissez-la, et quelqu’un viendra.
come-link-tried = C’est le lien personnel de qui arrive. Il reste valable :
come-told-later = 🕐 <b>{ $name }</b> arrivera plus tard :
    { $what }
come-told-not = ✖️ <b>{ $name }</b> ne vient pas :
    { $what }
