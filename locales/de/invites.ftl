invite-ask-role = Für welche Rolle soll die Einladung sein?
invite-ask-area = Für welches Wohngebiet?
invite-made = Einladung – Rolle: { $role } ({ $area }). Leiten Sie diesen Link weiter; er gilt bis { $until } und lässt sich { $uses }-mal nutzen:
    { $link }
invite-all-areas = alle Wohngebiete
invite-unknown = Dieser Link ist nicht gültig. Bitten Sie die Person, die ihn geschickt hat, um einen neuen.
invite-expired = Dieser Link ist abgelaufen. Bitten Sie Ihre Koordination um einen neuen.
request-asked = Danke. Die Koordination muss Ihre Rolle noch bestätigen: { $role } ({ $area }). Sie hören dann von mir.
request-approved = Ihre Rolle ist jetzt: { $role } ({ $area }). /help zeigt, was Sie tun können.
request-declined = Ihre Anfrage für diese Rolle wurde abgelehnt: { $role } ({ $area }). Wenn das ein Irrtum ist, wenden Sie sich an Ihre Koordination.
request-card = <b>{ $name }</b> bittet um diese Rolle: { $role } ({ $area }).
request-card-approved = ✅ <b>{ $name }</b> hat jetzt die Rolle: { $role } ({ $area }). Angenommen von { $by }.
request-card-declined = <b>{ $name }</b> hat diese Rolle nicht bekommen: { $role } ({ $area }). Abgelehnt von { $by }.
request-nobody = Im Moment kann niemand diese Rolle bestätigen. Bitte wenden Sie sich an die Person, von der Sie den Link haben.
request-decided = Darüber hat schon jemand anderes entschieden.
request-own = Über Ihre eigene Anfrage können Sie nicht entscheiden. Das muss jemand anderes tun.
request-approve = Annehmen
request-decline = Ablehnen
