# Looking for a stand-in.
stand-ask = <b>Chercher quelqu’un pour cette mission ?</b>

    { $card }

    Tant que personne n’a accepté, la mission reste à vous.
stand-pick = <b>À qui dois-je demander ?</b>

    { $card }
stand-nobody = Personne à qui cette mission convient n’est libre pour l’instant. Elle reste à vous.

    { $card }
stand-asked = 🔎 <b>Je cherche pour vous.</b> Tant que personne n’a accepté, la mission reste à vous.
    Demandes : { $count } · refus : { $declined }

    { $card }
stand-withdrawn = Je ne demande plus. La mission reste à vous.

    { $card }
stand-card = 🙋 <b>{ $name } ne peut pas venir et cherche quelqu’un. Pouvez-vous prendre le relais ?</b>

    { $card }
stand-over = Ce n’est plus nécessaire. Merci !

    { $card }
stand-you-declined = Très bien, merci d’avoir répondu.
stand-declined = { $name } ne peut pas vous remplacer. La mission reste à vous.

    { $card }
stand-none-left = Personne ne peut vous remplacer pour l’instant. La mission reste à vous.

    { $card }
stand-found = ✅ <b>{ $name } prend votre mission. Vous n’avez pas besoin de venir.</b>

    { $card }
stand-undone = ↩️ <b>{ $name } ne peut finalement pas vous remplacer. La mission est de nouveau à vous.</b>

    { $card }
stand-undone-you = Annulé. Vous n’avez pas cette mission ; la personne qui vous l’a demandé est prévenue.

    { $card }
stand-button-find = 🔎 Trouver quelqu’un
stand-button-all = Tout le monde ({ $count })
stand-button-one = Une seule personne
stand-button-withdraw = Ne plus demander
shift-giver-busy = { $name } a d’autres projets maintenant. Vous pouvez chercher quelqu’un à votre tour.

# Exchanging two shifts.
swap-choose = <b>Contre quelle mission échanger la vôtre ?</b> La vôtre :

    { $card }

    { $shifts }
swap-line = <b>{ $number }.</b> { $title }, { $start } – { $end }
    👤 { $name }
swap-none = Il n’y a pour l’instant aucune mission contre laquelle l’échanger.

    { $card }
swap-lines = Vous donnez : { $yours }
    Vous recevez : { $theirs }
swap-asked = 🔁 <b>J’ai demandé à { $name }.</b> Tant que vous n’êtes pas d’accord l’un et l’autre, rien ne change.

    { $lines }
swap-card = 🔁 <b>{ $name } aimerait échanger sa mission avec vous.</b>

    { $lines }
swap-agreed = 👍 <b>Vous êtes d’accord l’un et l’autre.</b> La coordination peut s’y opposer jusqu’à { $until }. D’ici là, rien ne change.

    { $lines }
swap-done = ✅ <b>L’échange avec { $name } est fait.</b>

    { $lines }
swap-declined = { $name } ne peut pas échanger. Rien n’a changé.

    { $lines }
swap-you-declined = Très bien, rien n’a changé.

    { $lines }
swap-over = Cet échange ne s’est pas fait. Rien n’a changé.

    { $lines }
swap-vetoed = La coordination a refusé l’échange. Rien n’a changé.

    { $lines }
swap-veto-ask = 🔁 <b>{ $name } et { $other } veulent échanger leurs missions.</b> Ce sera fait à { $until }, sauf si vous dites non.

    { $lines }
swap-button = 🔁 L’échanger
swap-button-ask = { $number } · Demander
swap-button-agree = Oui, j’échange
swap-button-veto = Dire non
shift-swap-impossible = Impossible pour { $name } : { $why }
