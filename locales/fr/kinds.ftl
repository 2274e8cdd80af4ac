# What people send besides text, and what becomes of it.
relay-kind-poll = 📊 sondage
relay-kind-live-location = 📍 position en direct, ci-dessus
relay-follows-photo = 🖼 photo, ci-dessous
kind-live-ended = 📍 position en direct, terminée
kind-album = 🖼 album, ci-dessous : { $count }
kind-place-shared = 📍 un lieu a été partagé
kind-place-shared-in = 📍 un lieu a été partagé ({ $area })
kind-contact-offered = 👤 un contact ; il s’affichera ici dès que la personne qui l’envoie sera d’accord
kind-contact-ask = 👤 Les autres peuvent-ils voir ce contact : { $name }, { $phone } ? Pour l’instant, ils voient seulement que vous en avez envoyé un.
kind-contact-yes = Oui, le montrer
kind-contact-no = Non
kind-contact-shown = 👤 Les autres voient maintenant le contact.
kind-contact-kept = 👤 Le contact reste caché.
kind-contact-danger = 👤 Vous êtes peut-être en danger : l’équipe voit maintenant le contact que vous avez envoyé.
kind-what = { $what ->
    [story] story
    [paid] contenu payant
    [once] contenu à vue unique
    [giveaway] jeu-concours
    [invoice] facture
    [game] jeu
    [checklist] liste de tâches
    [gift] cadeau
    [account] compte
   *[other] type inconnu
  }
kind-not-passed = ⚠️ ne peut pas être transmis : { $what }
kind-not-passed-you = Ceci ne peut pas être transmis : { $what }. Les autres voient que vous l’avez envoyé. Écrivez plutôt un texte, ou envoyez une photo, un message vocal ou un fichier.
mark-forwarded = {" "}· transféré
mark-withdrawn-by = {" "}· retiré par { $by }, { $at }
accounts-hidden = Les noms et les liens de comptes Telegram ne sont pas transmis. Votre message est arrivé avec ••• à leur place.
correction-head = ✏️ <b>Corrigé par un interprète</b>
correction-ask = ✏️ Ce message a été modifié après votre traduction. Merci de le traduire à nouveau : répondez ici.
stakes-wait = ✋ <b>Attendez qu’une personne confirme.</b> Pour l’instant, seule une machine a traduit ceci.
stakes-first = ❗ <b>Merci de traduire ceci en premier.</b> Un mot faux peut faire du mal.
withdraw-how = Il n’y a rien de vous à retirer ici. Répondez /withdraw à un message que vous avez envoyé.
withdraw-last = Retirer le dernier
withdraw-own-ask = Retirer votre dernier message ? Il disparaît chez les autres, qui lisent qu’il a été retiré.
withdrawn-own = 🚫 Retiré. Les autres ne le voient plus ; ils lisent qu’il a été retiré.
withdrawn-by-resident = 🚫 { $name } (dossier { $number }) a retiré un message ({ $at }).
withdrawn-by-resident-interpreter = 🚫 Le résident (dossier { $number }) a retiré un message ({ $at }).
withdrawn-translation = 🚫 L’interprète a retiré la traduction de ce message.
flood-note = Vous écrivez très vite. Tout est gardé ; l’équipe le lit maintenant ensemble, en un seul message.
copy-refused = ⚠️ Un message (dossier { $number }) n’a pas pu être affiché tel quel. En voici les mots :
voice-as-audio = 🎤 Le Telegram de l’autre côté n’accepte pas les messages vocaux : le vôtre est arrivé comme fichier.
command-withdraw = Retirer un message
