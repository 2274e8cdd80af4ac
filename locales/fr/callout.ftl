callout-ask = 📣 <b>Il manque du monde. Pouvez-vous venir ?</b>

    { $card }
callout-ask-words = ✉️ <b>La coordination a reçu votre message.</b> Pouvez-vous venir ? Le plus rapide est d’appuyer sur un bouton.

    { $card }
callout-words-kept = ✉️ La coordination a reçu votre message. Merci.
callout-yes = ✅ <b>Merci ! La mission est à vous.</b> On vous attend : { $at }.

    { $card }
callout-reserve = 🙏 <b>Merci ! Nous avons assez de monde, vous êtes en réserve.</b> Ne partez pas encore, s’il vous plaît. Si quelqu’un se désiste, je vous demande.

    { $card }
callout-no = 👍 Merci de votre réponse. Je ne vous appellerai plus aujourd’hui.

    { $card }
callout-enough = ✅ <b>Nous avons assez de monde pour l’instant. Merci !</b> Vous n’avez pas besoin de venir.

    { $card }
callout-ended = L’appel est terminé. Vous n’avez pas besoin de venir. Merci !

    { $card }
callout-which = <b>De quelle mission parlez-vous ?</b>

    { $card }
callout-button-now = ✅ J’arrive
callout-button-minutes = Dans { $minutes } min
callout-button-in-time = ✅ Je viens, à l’heure
callout-button-late = { $minutes } min plus tard
callout-button-not-today = ❌ Pas aujourd’hui
callout-button-still = Je peux venir, en fait
callout-button-reserve = Me mettre en réserve

# Composé d’autres textes.
callout-standing = { $title }

    { $parts }
callout-title-running = 📣 <b>Appel en cours</b>
callout-title-filled = ✅ <b>Nous avons assez de monde</b>
callout-title-stopped = ⏹ <b>Appel arrêté</b>
callout-title-over = 🏁 <b>Appel terminé</b>
callout-counts = ✅ Oui : { $yes } · ❌ Non : { $no } · … Sans réponse : { $silent } · ⚠️ Injoignables : { $missed }
callout-wave = Vague { $number }, { $at } : { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
  }
callout-next = ⏱ Prochaine vague : { $at }.
callout-dry = ⚠️ <b>Toutes les personnes qui conviennent et sont libres ont été appelées.</b> Je continue à chercher.
callout-line-yes = ✅ { $name } · oui à { $at } · sur place { $until }
callout-line-reserve = 🔁 { $name } · en réserve depuis { $at }
callout-line-words = ❓ { $name } · { $at } : « { $words } »
callout-button-more = 📣 Appeler encore
callout-button-stop = ⏹ Arrêter
callout-stop-ask = <b>Ne plus appeler personne ?</b> Les personnes qui n’ont pas répondu sauront qu’elles n’ont pas besoin de venir. Celles qui ont dit oui gardent la mission.

    { $card }
callout-button-stop-sure = ⏹ Oui, arrêter
callout-button-yes-for = ✅ { $name }
callout-button-no-for = ❌ { $name }

callout-preview = <b>Appeler du monde pour cette mission ?</b> Personne n’a encore été appelé.

    { $card }

    { $lines }
callout-missing = 👥 { $count ->
    [one] Il manque { $count } personne
   *[other] Il manque { $count } personnes
  }
callout-fits = { $count ->
    [0] Pour l’instant, personne ne convient en étant libre et joignable.
    [one] { $count } personne convient, est libre et joignable :
   *[other] { $count } personnes conviennent, sont libres et joignables :
  }
callout-order = Dans cet ordre (⭐ en veille) : { $names }
callout-standby-name = ⭐ { $name }
callout-left-out = On n’appelle pas : { $reasons }
callout-out-said-no = ont dit non : { $number }
callout-out-busy = pris à cette heure : { $number }
callout-out-language = autres langues : { $number }
callout-out-resting = se reposent : { $number }
callout-out-elsewhere = appelés pour une autre mission : { $number }
callout-out-unreachable = injoignables : { $number }
callout-waits = 🌙 Les gens dorment. Si cela peut attendre, les premiers seront appelés : { $at }.
callout-button-begin = 📣 Commencer
callout-button-begin-at = 📣 Commencer à { $at }
callout-button-urgent = ❗ Urgent : maintenant

callout-list = <b>Appeler du monde</b>

    { $entries }

    Choisissez une mission, ou écrivez le besoin en une ligne : /callout 4 personnes, Porte 7, aujourd’hui 20:00-24:00
callout-ask-when = Pour quand ? Écrivez par exemple : aujourd’hui 20:00-24:00
callout-button-from-now = Dès maintenant, { $hours } h
callout-need-confirm = <b>Est-ce correct ?</b> Sinon, réécrivez la ligne ou envoyez /cancel.

    { $card }
callout-button-post = Publier, voir qui
desk-button-call-out = 📣 Appeler du monde
command-callout = Appeler du monde en urgence pour une mission

callout-standby-on = ⭐ <b>Vous êtes en veille jusqu’à { $until }.</b> S’il manque du monde au dernier moment, vous êtes la première personne appelée. Vous pouvez toujours dire non.
callout-standby-off = <b>Voulez-vous être en veille ?</b> S’il manque du monde au dernier moment, vous êtes la première personne appelée. Vous pouvez toujours dire non.
callout-button-hours = Pour { $hours } heures
callout-button-standby-off = Ne plus être en veille
command-standby = Être en veille : on vous appelle d’abord

callout-no-gone = Cet appel n’est pas le vôtre, ou n’existe plus.
callout-no-full = Cette mission a assez de monde. Pour appeler encore, changez le nombre de personnes.
callout-no-not-open = Impossible d’appeler du monde pour cette mission : pas publiée, annulée, ou presque finie.

callout-words-need = besoin de | il faut | il manque | nous cherchons | on cherche
callout-words-at = à la | à | au | aux | dans | pour
