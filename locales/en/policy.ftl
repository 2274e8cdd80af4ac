# Whom alerts call: an area's policy for a kind of alert.
command-policy = Whom alerts call
policy-ask-area = Whose alerts?
policy-all-areas = All areas
policy-any-kind = 🔔 All other alerts
policy-ask-kind = <b>{ $area }</b>: which alerts?
policy-page = <b>Whom alerts call · { $area } · { $kind }</b>
    { $origin }

    { $steps }

    { $rest }
policy-no-steps = No step yet.
policy-origin = Version { $number }, { $at }, by { $name }
policy-origin-command = Version { $number }, { $at }, from a table
policy-origin-shared = Nothing of its own. This counts: { $area } · { $kind }
policy-origin-rota = Nothing of its own: the rota’s levels are called one after the other.
policy-origin-draft = ✏️ Not saved yet
policy-then-everybody = Then everybody, again after { $waits } min, until somebody takes it.
policy-then-everybody-usual = Then everybody, again and again, until somebody takes it.
policy-quiet = 🌙 { $hours }: instead of everybody with a role, those on call are called once more. Danger and medical help wake everybody all the same.
policy-still = “Still on it?” after { $minutes } min
policy-wait-usual = usual time
policy-minutes = { $minutes } min
policy-seconds = { $count } s
policy-role-worker = all social workers
policy-role-coordinator = all coordinators
policy-role-office = command office
policy-role-admin = all admins
policy-reaches-nobody = ⚠️ reaches nobody now
policy-may-not = ⚠️ { $name } (may not take alerts here)
policy-button-edit = ✏️ Change
policy-button-withdraw = Back to the usual
policy-button-show = 📋 Show
policy-button-step = Step { $number }
policy-button-add = ➕ Another step
policy-button-repeats = 🔔 Repeats
policy-button-still = ⏱ Still on it?
policy-button-quiet = 🌙 Quiet hours
policy-button-earlier = ↑ Earlier
policy-button-remove = 🗑 Remove the step
policy-button-people = 👤 People
policy-button-none = None
policy-ask-step = Whom does this step call, and how long does it wait? Those you tap are called together.
    { $step }
policy-ask-person = Whom does this step call?
policy-ask-repeats = How many minutes between the calls to everybody? Tap, or write them, such as 1, 2, 5.
policy-ask-quiet = In which hours is nobody woken just for a role? Tap, or write them, such as 22:00-07:00.
policy-ask-still = After how many minutes do I ask “still on it”? Tap, or write the number.
policy-ask-withdraw = Back to the usual for { $area } · { $kind }? Open alerts go on from where they are.
policy-saved = ✅ Saved. Open alerts that go on by it: { $count }
policy-told = 📋 { $name } has changed whom alerts call: { $area } · { $kind }
policy-told-command = 📋 Whom alerts call has changed: { $area } · { $kind }
policy-refused-no-steps = There must be at least one step.
policy-refused-empty-step = One step calls nobody. Choose somebody, or remove the step.
policy-refused-too-long = That is too much: at most 12 steps, 8 choices in each, 10 repeats.
policy-refused-wait = I can’t read that, or it is too short or too long. Please use minutes, 60 at most.
policy-refused-repeats = The minutes may only grow, such as 1, 2, 5.
policy-refused-quiet = I can’t read these hours. Please write them like 22:00-07:00.
policy-refused-changed = This has changed in the meantime. /policy shows it as it is now.
policy-refused-no-role = No role that takes alerts there: { $name }
policy-refused-kind = There are no such alerts.
policy-refused-nothing = There is nothing of its own here.
