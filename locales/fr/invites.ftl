invite-ask-role = Quel rôle cette invitation doit-elle donner ?
invite-ask-area = Pour quel quartier ?
invite-made = Invitation – rôle : { $role } ({ $area }). Transférez ce lien ; il est valable jusqu’au { $until } et pour { $uses } personnes :
    { $link }
invite-all-areas = tous les quartiers
invite-unknown = Ce lien n’est pas valable. Demandez-en un nouveau à la personne qui vous l’a envoyé.
invite-expired = Ce lien a expiré. Demandez-en un nouveau à la coordination.
request-asked = Merci. La coordination doit encore confirmer votre rôle : { $role } ({ $area }). Je vous tiendrai au courant.
request-approved = Votre rôle est maintenant : { $role } ({ $area }). /help montre ce que vous pouvez faire.
request-declined = Votre demande pour le rôle { $role } ({ $area }) n’a pas été acceptée. Si c’est une erreur, parlez-en à la coordination.
request-card = <b>{ $name }</b> demande le rôle : { $role } ({ $area }).
request-card-approved = ✅ <b>{ $name }</b> a maintenant le rôle : { $role } ({ $area }). Demande acceptée par { $by }.
request-card-declined = La demande de <b>{ $name }</b> pour le rôle { $role } ({ $area }) n’a pas été acceptée. Demande refusée par { $by }.
request-nobody = Personne ne peut confirmer ce rôle pour le moment. Parlez-en à la personne qui vous a envoyé le lien.
request-decided = Quelqu’un d’autre a déjà traité cette demande.
request-own = Vous ne pouvez pas décider de votre propre demande. C’est à quelqu’un d’autre de le faire.
request-approve = Accepter
request-decline = Refuser
