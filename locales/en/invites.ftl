invite-ask-role = Which role should this invite give?
invite-ask-area = For which area?
invite-made = Invite as { $role } for { $area }. Forward this link; it works until { $until } and for { $uses } people:
    { $link }
invite-all-areas = all areas
invite-unknown = This link is not valid. Ask the person who sent it for a new one.
invite-expired = This link has expired. Ask your coordinator for a new one.
request-asked = Thank you. A coordinator has been asked to confirm you as { $role } ({ $area }). I will let you know.
request-approved = You are now { $role } ({ $area }). /help shows what you can do.
request-declined = Your request to become { $role } ({ $area }) was declined. Ask your coordinator if this is a mistake.
request-card = <b>{ $name }</b> asks to become { $role } ({ $area }).
request-card-approved = ✅ <b>{ $name }</b> is now { $role } ({ $area }). Approved by { $by }.
request-card-declined = <b>{ $name }</b> was not accepted as { $role } ({ $area }). Declined by { $by }.
request-nobody = Nobody can confirm this role at the moment. Please speak to the person who sent you the link.
request-decided = Somebody else has already decided on this request.
request-own = You can’t decide on your own request. Somebody else has to.
request-approve = Approve
request-decline = Decline
