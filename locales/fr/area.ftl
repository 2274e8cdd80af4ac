# Où quelqu’un habite.
area-how = Vous pouvez aussi écrire son nom ou envoyer votre position (📎).
area-ask = Dans quel quartier habitez-vous ?
area-yours = Vous habitez à <b>{ $area }</b>. Si ce n’est pas exact, choisissez votre quartier :
area-unknown = Je ne sais pas
area-all = Tous les quartiers
area-other = 📍 Un autre quartier
area-near = Voici les plus proches de votre position. Lequel est-ce ?
area-near-none = Aucun de nos quartiers n’est proche de votre position.
# Sur un bouton : un quartier ou une entrée, et sa distance.
area-near-label = { $name } · { $away }
area-metres = { $metres } m
area-kilometres = { $kilometres } km
area-office = 📍 Pas de problème : le poste de commandement a votre message. Il trouvera votre quartier et vous répondra ici.
area-noted = 📍 C’est noté : vous habitez à { $area }.
area-at-gate = 📍 C’est noté : vous habitez à { $area }. Tant que vous attendez à l’entrée, l’équipe sur place lit vos messages.
area-moved-you = 📍 Vos messages vont maintenant à l’équipe de { $area }. Elle peut aussi lire ce que vous avez écrit avant.
gate-near = Voici les entrées les plus proches. À laquelle êtes-vous ?
receipt-for = Il est chez { $names }.
receipt-read = 👀 { $name } lit votre message. La réponse arrivera ici.
# Un dossier.
case-card = 🗂 Dossier
case-set-area = 📍 Fixer le quartier
case-pass = Transmettre
case-pass-ask = À quel quartier transmettre le dossier { $number } ({ $name }) ? Choisissez-le ou écrivez son nom.
case-pass-sure = Transmettre le dossier { $number } ({ $name }) à { $area } ? L’équipe de ce quartier lira tout, et { $name } en sera informé·e.
case-pass-yes = Oui, le transmettre
case-pass-no = Non, le garder ici
case-passed = ☑️ Le dossier { $number } ({ $name }) est maintenant à { $area }.
case-passed-by = 🗂 { $by } a transmis le dossier { $number } ({ $name }) à { $area }.
case-moved = 📍 { $name } habite à { $area }. L’équipe de ce quartier a maintenant le dossier { $number }.
case-there-already = Le dossier { $number } est déjà dans ce quartier.
case-leave = Quitter
case-leave-one = Quitter { $number } · { $name }
case-left = Vous avez quitté le dossier { $number } ({ $name }) et ne recevez plus ses messages. Si vous répondez, vous y revenez.
case-only-reader = Personne d’autre ne lit le dossier { $number } : vous ne pouvez pas le quitter. Transmettez-le ou fermez-le.
answering-now = ✍️ En train de répondre : { $names }
answering-ask = ✍️ Dossier { $number } ({ $name }) : une réponse est en cours ({ $names }). Rien n’a encore été envoyé. Répondre aussi ?
answering-too = Oui, répondre aussi
# Début et fin de garde.
duty-ended = Votre garde est finie, mais vous recevez encore les messages de ces dossiers : { $cases }. Les quitter ?
duty-leave-all = Tout quitter
duty-keep = Tout garder
duty-kept = Vous continuez à recevoir les messages de ces dossiers.
duty-left = Vous avez quitté : { $cases }
duty-none = Il n’y a plus rien à quitter.
duty-stays = Personne d’autre ne lit ceux-ci, ils restent donc avec vous : { $cases }
recap-duty = 🗂 <b>Dossiers ouverts que vous lisez désormais : { $count }</b>
# Écrire en premier.
write-whom = À qui voulez-vous écrire ? Envoyez un nom ou un numéro de dossier.
write-which = À qui voulez-vous écrire ?
write-nobody = « { $words } » : personne de ce nom parmi les gens à qui vous pouvez écrire. Essayez un autre nom ou un numéro de dossier. Pour renoncer : /cancel
write-unreachable = { $name } n’est pas joignable sur Telegram : vous ne pouvez pas lui écrire ici.
write-prompt = Écrivez votre message à { $name }. Pour renoncer : /cancel
write-first = 💬 <b>{ $name }</b>, de l’équipe de { $area }, vous écrit. Vous pouvez répondre ici, dans votre langue.
write-first-office = 💬 <b>{ $name }</b>, de l’équipe, vous écrit. Vous pouvez répondre ici, dans votre langue.
command-area = Votre quartier
command-write = Écrire à quelqu’un
