# Full, or other work at that hour.
shift-full-ask = <b>Cette mission est désormais complète.</b>

    { $card }

    Rejoindre la liste d’attente ? Votre rang serait : { $position }. Si une place se libère, je vous la propose.
shift-clash = <b>Cette mission tombe en même temps qu’une autre.</b> Vous avez :

    { $others }

    La nouvelle :

    { $card }
shift-clash-short = <b>Les horaires se chevauchent de quelques minutes.</b> Vous avez :

    { $others }

    La nouvelle :

    { $card }
# A shift in a list: its title, start and end.
shift-named = { $title }, { $start } – { $end }
shift-toast-undone = C’est annulé. Cette mission n’est pas à vous.

# A link to one shift.
shift-one = <b>Voulez-vous aider ici ?</b>

    { $card }
shift-requested = 🙏 <b>Merci ! La coordination a reçu votre demande.</b> Si elle l’accepte, la mission est à vous, sans rien faire de plus.

    { $card }
shift-not-taken = Votre rôle est confirmé, mais cette mission n’a pas pu vous être confiée :
    { $why }

    { $card }
shift-link = <b>Transférez ce lien.</b> Toute personne qui l’ouvre peut prendre la mission ; les nouvelles personnes ont d’abord besoin de votre accord.

    { $link }

    { $card }

# Offers of free places to those who wait.
shift-offer = 🎁 <b>Une place est libre. La voulez-vous ?</b>

    { $card }

    Je vous la garde jusqu’à : { $until }. Ensuite, je la propose à la personne suivante.
shift-offer-first = 🎁 <b>Une place est libre et la mission commence bientôt. La voulez-vous ?</b>

    { $card }

    Toutes les personnes en attente reçoivent ce message. La place ira à la première qui dit oui.
shift-offer-declined = C’est noté, je propose la place à la personne suivante. Vous n’êtes plus en liste d’attente.

    { $card }
shift-offer-unanswered = La place est allée à la personne suivante.

    { $card }

    Voulez-vous revenir en liste d’attente ?
shift-offer-quicker = Quelqu’un a été plus rapide. Vous restez en liste d’attente.

    { $card }
shift-offer-late = Cette proposition n’est plus valable.
shift-offer-over = Cette proposition n’est plus valable.

    { $card }
shift-waited = La mission a commencé et aucune place ne s’est libérée. Merci d’avoir attendu !

    { $card }

# To the coordinators.
shift-waiting-missed = ⚠️ { $name } est en liste d’attente et reste injoignable. La place est proposée à la personne suivante.

    { $card }
shift-holder-missed = ⚠️ { $name } a une place et n’est plus joignable.

    { $card }

# Buttons.
shift-button-take-it = Je prends
shift-button-share = 🔗 Lien vers la mission
shift-button-join = Me mettre en attente
shift-button-undo = ↩️ Annuler
shift-button-instead = Prendre plutôt celle-ci
shift-button-both = Prendre les deux
shift-button-keep-mine = Ne rien changer
shift-button-take-offer = Oui, je la prends
shift-button-decline = Non, merci
