duty-page = { $parts }
duty-area = <b>De garde · { $area }</b>
    { $lines }
    { $next }
duty-line = Niveau { $level } : { $name }, jusqu’à { $until }
duty-stand-in = Niveau { $level } : { $name } (en remplacement), jusqu’à { $until }
duty-nobody = Personne n’est de garde en ce moment. Les alertes vont directement à la coordination et au poste de commandement.
duty-next = Prochaine relève : { $at }
duty-no-change = Aucune autre relève n’est prévue.
duty-no-area = Aucun quartier n’est encore enregistré.
duty-line-open = Niveau { $level } : { $name }
duty-hole = ⚠️ Niveau { $level } : personne
duty-hole-until = ⚠️ Niveau { $level } : personne jusqu’à { $until }
duty-then = ↳ ensuite { $name }
duty-holes = ⚠️ <b>Personne n’est de garde en ce moment :</b> { $areas }
duty-area-brief = <b>{ $area }</b>
    { $lines }
rota-not-started = ⚠️ { $name } (n’a jamais ouvert ce bot)
rota-unreachable = ⚠️ { $name } (injoignable)
rota-nobody = personne
rota-none-planned = aucune prévue
rota-span = { $start } – { $end }

# The week, a day, a time on call.
rota-ask-area = Les gardes de quel quartier ?
rota-week = <b>Gardes · { $area }</b>
rota-week-day = <b>{ $day }</b>
    { $lines }
rota-week-line = { $start } – { $end }, niveau { $level } : { $name }
rota-week-hole = ⚠️ { $start } – { $end }, niveau { $level } : personne
rota-week-free = Aucune garde n’est prévue pour cette période.
rota-day = <b>{ $area } · { $day }</b>
    { $lines }

    Touchez une garde pour la modifier.
rota-night = <b>{ $name }</b>
    { $area }, niveau { $level }
    { $span }
rota-night-hole = ⚠️ <b>Personne n’est de garde</b>
    { $area }, niveau { $level }
    { $span }
rota-choose-person = Qui ? { $span }
rota-label-day = { $day }
rota-label-night = { $start } · { $level } · { $name }
rota-label-hole = ⚠️ { $start } · { $level }
rota-label-swap = { $day } · { $name }
rota-button-week = 📅 La semaine
rota-button-next-week = Semaine suivante ›
rota-button-this-week = ‹ Cette semaine
rota-button-back = ‹ Retour
rota-button-cover = Impossible : remplacer
rota-button-swap = Échanger
rota-button-stand-in = Je la prends
rota-button-put = Désigner quelqu’un
rota-button-meant = C’est voulu
rota-button-instead = Quelqu’un d’autre
rota-button-nobody = Personne à la place
rota-button-as-well = Une personne de plus
rota-button-end = Terminer : { $name }
rota-toast-saved = Enregistré. Les personnes concernées sont prévenues.
rota-toast-kept = Enregistré. Une partie reste comme convenu auparavant : { $name }.
rota-toast-meant = Noté. Je n’en reparlerai que si cela change, ou juste avant.
rota-saved-holes = ⚠️ Enregistré. Plus personne n’est de garde à ces heures :
    { $holes }
rota-saved-unreachable = ⚠️ Enregistré. Mais aucune alerte n’arriverait à cette personne : { $name }

# What people are told of changes.
rota-told-instead = Vous êtes de garde à la place de { $name } : { $span }. Décidé par { $by }.
rota-told-as-well = Vous êtes aussi de garde : { $span }. Décidé par { $by }.
rota-told-replaced = Vous n’êtes pas de garde : { $span }. De garde à votre place : { $name }. Décidé par { $by }.
rota-told-ended = Le remplacement par { $name } prend fin : { $at }. Ensuite, c’est de nouveau comme prévu : { $replaced }.
rota-told-moved = Votre prochaine garde à { $area } a changé.
    Avant : { $before }
    Maintenant : { $after }
rota-left = ⚠️ { $name } ne peut plus être de garde à { $area }. Personne n’est de garde à ces heures :
    { $holes }
rota-hole-line = Niveau { $level } : { $span }
rota-more-lines = … et { $count } de plus
rota-warn-holes = ⚠️ <b>Personne n’est de garde</b> à { $area } :
    { $holes }
rota-warn-people = ⚠️ Bientôt de garde à { $area }, mais aucune alerte n’arriverait à ces personnes :
    { $people }
rota-warn-person-line = { $name }, niveau { $level } : { $span }
rota-tonight = 🔔 <b>Vous êtes bientôt de garde.</b>

# Cover: somebody can't, and others are asked.
rota-cover-asked = Personnes à qui j’ai demandé : { $count }. Tant que personne n’accepte, vous restez de garde.
    { $span }
rota-cover-nobody-to-ask = Je n’ai trouvé personne à qui demander. Vous restez de garde ; la coordination est prévenue.
    { $span }
rota-cover-card = <b>{ $name } ne peut pas être de garde. Et vous ?</b>
    { $area }
    { $span }
rota-cover-yours = ✅ Vous êtes de garde à la place de { $name }. Merci !
    { $area }
    { $span }
rota-cover-declined = Vous ne pouvez pas. Merci d’avoir répondu.
    { $span }
rota-cover-closed = C’est réglé : { $name } s’en charge.
    { $span }
rota-cover-over = Ce n’est plus nécessaire.
    { $span }
rota-cover-found = ✅ { $name } est de garde à votre place.
    { $span }
rota-cover-none-yet = ⚠️ Personne n’a encore accepté. <b>Vous êtes de garde.</b> Si c’est vraiment impossible, appelez la coordination.
    { $span }
rota-cover-none-leader = ⚠️ { $name } ne peut pas être de garde à { $area }, et personne d’autre n’a accepté.
    { $span }
rota-cover-withdrawn = Demande retirée. Vous restez de garde.
    { $span }
rota-button-accept = Je m’en charge
rota-button-decline = Je ne peux pas
rota-button-withdraw = Plus nécessaire

# Swaps of two times on call.
rota-swap-choose = <b>Laquelle prendriez-vous en échange ?</b>
    La vôtre : { $yours }
rota-swap-none = Il n’y a rien à échanger dans les quatre semaines à venir. Vous pouvez demander un remplacement.
rota-swap-asked = J’ai demandé à { $name }. Tant que vous n’êtes pas d’accord l’un et l’autre, rien ne change.
    Vous donnez : { $yours }
    Vous recevez : { $theirs }
rota-swap-card = <b>{ $name } propose un échange.</b>
    Vous donnez : { $yours }
    Vous recevez : { $theirs }
rota-swap-done = ✅ L’échange avec { $name } est fait.
    Vous donnez : { $yours }
    Vous recevez : { $theirs }
rota-swap-declined = { $name } ne peut pas échanger. Rien n’a changé.
    Vous êtes de garde : { $yours }
rota-swap-you-declined = Vous ne pouvez pas échanger. Rien n’a changé.
    Vous êtes de garde : { $yours }
rota-swap-expired = L’échange avec { $name } ne s’est pas fait. Rien n’a changé.
    Vous êtes de garde : { $yours }
rota-button-agree = D’accord

# Rotations.
rota-rotations = <b>Roulements · { $area }</b>
rota-rotations-none = Il n’y a pas encore de roulement ici.
rota-rotation = <b>Niveau { $level }</b>, { $rhythm }
    { $members }
    { $next }
rota-rotation-areas = Quartiers : { $areas }
rota-rotation-hours = Seulement { $hours }
rota-rhythm = { $unit ->
    [day] { $count ->
        [one] chaque jour
       *[other] tous les { $count } jours
      }
    [week] { $count ->
        [one] chaque semaine
       *[other] toutes les { $count } semaines
      }
   *[month] { $count ->
        [one] chaque mois
       *[other] tous les { $count } mois
      }
  }
rota-member-line = { $number }. { $name }
rota-member-now = ▶️ { $number }. { $name }
rota-add-choose = Qui rejoint le roulement ? Cette personne passe en dernier.
rota-remove-choose = Qui quitte le roulement ? La personne de garde en ce moment reste jusqu’à la prochaine relève.
rota-move-choose = Qui doit passer plus tôt ? Chaque appui avance d’une place. La garde en cours ne change pas.
rota-end-ask = Terminer ce roulement ? À partir de { $at }, il ne désigne plus personne.
rota-label-level = Niveau { $level }
rota-label-rhythm = { $rhythm }
rota-label-hours = { $hours }
rota-label-chosen = ✓ { $name }
rota-button-rotations = 🔁 Roulements
rota-button-new-rotation = Nouveau roulement
rota-button-add = Ajouter quelqu’un
rota-button-remove = Retirer quelqu’un
rota-button-move = Changer l’ordre
rota-button-end-rotation = Terminer
rota-button-all-day = Jour et nuit
rota-button-done = C’est tout
rota-button-save = Enregistrer
rota-button-discard = Abandonner
rota-form-level = Quel niveau ? Le niveau 1 est appelé en premier.
rota-form-every = À quel rythme change-t-on ?
rota-form-day = À partir de quel jour ?
rota-form-clock = À quelle heure est la relève ? Touchez une heure ou écrivez-la, par exemple 20:00.
rota-form-hours = À quelles heures y a-t-il une garde ? Touchez ou écrivez, par exemple 20:00-08:00.
rota-form-members = <b>Qui participe ?</b> Touchez les personnes dans l’ordre où elles se relaient.
    { $members }
rota-form-areas = D’autres quartiers sont-ils concernés ? Touchez-les, puis C’est tout.
rota-form-confirm = <b>Est-ce bien cela ?</b>

    { $card }
rota-form-discarded = Abandonné. Rien n’a été enregistré.
rota-form-tap = Touchez un bouton, ou envoyez /cancel.

# Why not.
rota-refused-same-person = C’est la même personne.
rota-refused-empty-span = La fin doit venir après le début.
rota-refused-over = Ce moment est passé.
rota-refused-no-role = { $name } n’a pas de rôle qui permette d’être de garde là-bas.
rota-refused-equal = C’est déjà le cas : { $name }.
rota-refused-covered = Il y a déjà un remplacement à ce moment-là : { $name }. Terminez-le d’abord.
rota-refused-changed = Les gardes ont changé entre-temps. /rota les montre comme elles sont maintenant.
rota-refused-other-on-call = Déjà de garde à ce moment-là : { $name }.
rota-refused-already-asked = Vous l’avez déjà demandé. Je vous préviens dès que quelqu’un accepte.
rota-refused-taken = Merci, mais { $name } a répondu avant vous et s’en charge.
rota-refused-not-open = C’est déjà réglé.
rota-refused-already-member = Déjà dans ce roulement : { $name }.
rota-refused-last-member = Il doit rester quelqu’un dans le roulement. Vous pouvez le terminer.
rota-refused-bad-times = Je ne comprends pas cette heure. Écrivez-la ainsi : 20:00.

# Somebody on call whom no alert reaches.
rota-unreachable-now = ⚠️ <b>{ $name }</b> est de garde à { $area } en ce moment (niveau { $level }), mais reste injoignable. { $why } Les alertes passent directement à la suite.
rota-why-blocked = Ce bot y est bloqué.
rota-why-gone = Ce compte Telegram n’existe plus.
rota-why-never-started = Ce bot n’y a jamais été ouvert.
rota-why-other = Telegram dit : { $words }
