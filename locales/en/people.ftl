welcome = <b>Hello, { $name }.</b> This is Weft, the neighbourhood's helper. Write here in your own language at any time and somebody will answer. /help shows what you can do.
help-resident = <b>What you can do here</b>
    Write anything in your language: the staff of your area will read it and answer.
    /language – choose your language
    /help – this page
help-volunteer = <b>Volunteers</b>
    /shifts – shifts that fit you
    /myshifts – shifts that you have taken
    /myhours – your hours
help-worker = <b>Social workers</b>
    /alerts – open alerts
    /duty – who is on call
    /rota – the rota of the week
    /test – let your phone ring as a test
    When somebody arrives at night you get an alert: tap <b>Take it</b>.
    Answer a resident by replying to their message.
help-coordinator = <b>Coordinators</b>
    /newshift – post a shift
    /hours – approve hours
    /invite – make an invite link
    /posters – make posters for the gates
    /alerts – open alerts
    /duty – who is on call
    /rota – the rota of the week
    /policy – whom alerts call
help-office = <b>Command office</b>
    /alerts – open alerts
    /duty – who is on call
    /rota – the rota of the week
help-admin = <b>Admins</b>
    /invite – make an invite link
    /posters – make posters for the gates
    /newshift – post a shift
    /hours – approve hours
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
# A button's label: the area's name as it is.
area-label = { $name }
areas-more = More ›
# The page's parts, each a text of its own.
help-page = { $parts }
# A button's label: the language's own name.
language-name = { $name }
door-button-gate = 🚪 I am at a gate
door-button-help = 💬 I need help
door-button-volunteer = 🤝 I want to help
door-button-language = 🌐 My language
door-button-person = 🙋 Talk to a person
language-button-other = Another language
language-other-ask = Which language do you write in? Tap it, or send its name, in any language.
language-other-unknown = I don't know a language by this name. Write it another way, or tap one here.
language-other-which = Which one do you mean? If it is none of these, write its name again.
language-other-set = You write in { $language }. I can't write it yet, so I will write to you in { $other }. Keep writing in { $language }: the staff see which language it is, and an interpreter is looked for.
language-offer = I can also write to you in { $language }. Tap if you would like that.
volunteer-ask-area = Thank you! In which area would you like to help? The coordinators there will be asked.
volunteer-nobody = Thank you! Nobody can accept volunteers there at the moment. Please ask the staff of your area for an invite link.
group-line = I talk with people in private only. Tap the button and write to me there.
group-button-open = 💬 Write to me
plain-ask = You wrote: { $words }
    Do you mean this, or is it for the staff?
plain-button-staff = Send it to the staff
plain-button-shifts = Show the shifts
command-cases = Open cases
