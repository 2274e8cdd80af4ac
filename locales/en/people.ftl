welcome = <b>Hello, { $name }.</b> This is Weft, the neighbourhood's helper. Write here in your own language at any time and somebody will answer. /help shows what you can do.
help-resident = <b>What you can do here</b>
    Write anything in your language: the staff of your area will read it and answer.
    /language – choose your language
    /help – this page
help-volunteer = <b>Volunteers</b>
    /shifts – shifts that fit you
    /myshifts – shifts that you have taken
help-worker = <b>Social workers</b>
    /duty – who is on call
    /rota – the rota of the week
    When somebody arrives at night you get an alert: tap <b>Take it</b>.
    Answer a resident by replying to their message.
help-coordinator = <b>Coordinators</b>
    /newshift – post a shift
    /invite – make an invite link
    /duty – who is on call
    /rota – the rota of the week
help-office = <b>Command office</b>
    /duty – who is on call
    /rota – the rota of the week
help-admin = <b>Admins</b>
    /invite – make an invite link
    /newshift – post a shift
command-help = What you can do here
command-language = Choose your language
command-shifts = Shifts that fit you
command-myshifts = Your shifts
command-duty = Who is on call
command-newshift = Post a shift
command-invite = Make an invite link
command-cancel = Leave the open form
command-rota = The rota of the week
language-ask = Choose your language.
language-set = From now on I will write to you in { $language }.
link-unknown = I don't know this link. Send /help to see what you can do.
role-resident = resident
role-volunteer = volunteer
role-worker = social worker
role-coordinator = coordinator
role-office = command office
role-admin = admin
role-label = { $role ->
    [volunteer] Volunteer
    [worker] Social worker
    [coordinator] Coordinator
    [office] Command office
   *[other] { $role }
  }
role-not-held = This person doesn’t have this role there.
role-last-admin = This is the last admin of all areas. Make somebody else an admin first.
role-taken = You are no longer { $role } ({ $area }). Ask your coordinator if this is a mistake. /help shows what you can do.
area-label = { $name }
areas-more = More ›
help-page = { $parts }
language-name = { $name }
