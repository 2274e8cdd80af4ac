invite-ask-role = Per quale ruolo è l’invito?
invite-ask-area = Per quale quartiere?
invite-made = Invito: { $role } ({ $area }). Inoltri questo link, valido fino a { $until } per { $uses ->
    [one] { $uses } persona
   *[other] { $uses } persone
  }:
    { $link }
invite-all-areas = tutti i quartieri
invite-unknown = Questo link non è valido. Ne chieda uno nuovo a chi gliel’ha inviato.
invite-expired = Questo link è scaduto. Ne chieda uno nuovo al coordinamento.
request-asked = Grazie. Il coordinamento deve confermare il suo ruolo: { $role } ({ $area }). Le farò sapere.
request-approved = Ora il suo ruolo è: { $role } ({ $area }). /help mostra che cosa può fare.
request-declined = La sua richiesta non è stata accettata: { $role } ({ $area }). Se è un errore, si rivolga al coordinamento.
request-card = <b>{ $name }</b> chiede questo ruolo: { $role } ({ $area }).
request-card-approved = ✅ <b>{ $name }</b>: richiesta accettata, { $role } ({ $area }). Decisione di { $by }.
request-card-declined = <b>{ $name }</b>: richiesta rifiutata, { $role } ({ $area }). Decisione di { $by }.
request-nobody = In questo momento nessuno può confermare questo ruolo. Si rivolga a chi le ha inviato il link.
request-decided = Qualcun altro ha già deciso su questa richiesta.
request-own = Non può decidere sulla sua stessa richiesta. Deve farlo qualcun altro.
request-approve = Accetta
request-decline = Rifiuta
