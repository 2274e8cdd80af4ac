storm-card-open = { $kind } · 🔔 <b>Personne ne s’en occupe encore : { $count }</b> · { $area }

    { $lines }
storm-card-yours = ✅ { $kind } · <b>Vous vous en occupez : { $count }</b> · { $area }

    { $lines }
storm-card-taken = ✅ { $kind } · <b>Toutes sont prises : { $count }</b> · { $area }

    { $lines }
storm-card-over = ☑️ { $kind } · { $area } : ces alertes sont terminées.
storm-line = <b>Alerte { $number }</b> · { $about }
storm-minutes = { $minutes } min
storm-party = 👥 { $party }
storm-taker = ✅ { $name }
storm-taken-count = ✅ { $name } : { $count }
storm-page = Page { $page } sur { $pages }
storm-asked-by = ↔️ { $name } veut les partager avec vous.
storm-declined = Vous avez dit que vous ne pouviez pas. Nous appelons d’autres personnes. Si finalement vous pouvez, prenez-les.
storm-joins-you = Vous avez tout pris : les nouvelles, ici, vous reviennent aussi.
storm-take-all = ✋ Je prends tout
storm-take-one = ✋ Alerte { $number }
storm-split = ↔️ Partager avec …
storm-split-ask = Avec qui les partagez-vous ? Vous en gardez la moitié, et nous demandons l’autre moitié à cette personne.
storm-split-nobody = Aucun collègue n’est joignable ici pour le moment.
storm-split-done = Vous en gardez { $kept }. Nous demandons à { $name } de prendre le reste ({ $given }). Sans réponse, elles passent à la personne suivante, comme d’habitude.
storm-still-on-it = { $kind } · { $area } : vous en occupez-vous toujours ? À vous : { $count }. Sans réponse de votre part, elles passent à la personne suivante.
storm-still-thanks = Merci, vous vous en occupez toujours.
storm-question-over = Cette question est close. La liste montre où on en est.
storm-all-yours = Vous vous en occupez : { $count }
storm-passed-on = Nous demandons à d’autres.
storm-none-left = Déjà prises par { $names }.
storm-over = Ces alertes sont déjà terminées.
storm-none-yours = Vous ne vous occupez d’aucune de ces alertes en ce moment.
storm-unknown = Cette liste est introuvable.
storm-reply-which = Message non envoyé : cette liste concerne plusieurs personnes. Touchez celle qu’il vous faut, puis répondez à sa carte.
