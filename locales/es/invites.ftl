invite-ask-role = ¿Para qué función es la invitación?
invite-ask-area = ¿Para qué barrio?
invite-made = Invitación: { $role } ({ $area }). Reenvíe este enlace. Vale hasta el { $until } y para { $uses ->
    [one] { $uses } persona
   *[other] { $uses } personas
  }:
    { $link }
invite-all-areas = todos los barrios
invite-unknown = Este enlace no es válido. Pida uno nuevo a quien se lo envió.
invite-expired = Este enlace ha caducado. Pida uno nuevo a la coordinación.
request-asked = Gracias. La coordinación tiene que confirmar su función: { $role } ({ $area }). Le avisaré por aquí.
request-approved = Su función es ahora: { $role } ({ $area }). /help muestra qué puede hacer.
request-declined = No se ha aceptado su solicitud: { $role } ({ $area }). Si es un error, hable con la coordinación.
request-card = <b>{ $name }</b> solicita esta función: { $role } ({ $area }).
request-card-approved = ✅ <b>{ $name }</b>: solicitud aceptada, { $role } ({ $area }). Decisión de { $by }.
request-card-declined = <b>{ $name }</b>: solicitud rechazada, { $role } ({ $area }). Decisión de { $by }.
request-nobody = Ahora mismo nadie puede confirmar esta función. Hable con quien le envió el enlace.
request-decided = Otra persona ya ha decidido sobre esta solicitud.
request-own = No puede decidir sobre su propia solicitud. Tiene que hacerlo otra persona.
request-approve = Aceptar
request-decline = Rechazar
