# Making shifts: one line, roles, series, templates, a copied week. Then the rules of areas.
make-title = { $question }

    💡 Or all of it in one line: <i>Gate 3, tomorrow 22–06, 2 people, Korean</i>
make-capacity = { $question }
    For several roles: <i>2 gate, 1 driver</i>
make-zone = 🌐 Time zone: { $zone }
# How many of which role.
make-role = 👥 { $count } × { $role }
# Another role of the same work, on a coordinator's card.
make-beside = 👥 { $title }: { $taken }/{ $capacity }
make-which-day = Which day do you mean: { $days }? Please write it with the name of the month.
make-posted = ✅ <b>{ $count ->
    [one] { $count } shift is posted.
   *[other] { $count } shifts are posted.
  }</b> Volunteers find them under /shifts.
make-kept = 📝 <b>{ $count ->
    [one] { $count } draft is kept.
   *[other] { $count } drafts are kept.
  }</b> /coverage shows them; volunteers see them once you publish them.
make-too-many = That is too much at once. At most { $limit } shifts, please.
make-nothing = There is nothing left to post.

# A series.
make-series = 🔁 <b>Repeat this shift?</b> Tap the days, or write the last day.

    { $card }

    { $days }
make-days = 📅 { $count ->
    [one] { $count } day: { $days }
   *[other] { $count } days: { $days }
  }
make-no-days = 📅 No day yet. Tap a day of the week.
make-left-out = ✕ Holidays left out: { $days }
make-added = ＋ Worked in place of a holiday: { $days }
make-unknown-years = ⚠️ The holidays of { $years } are not announced yet. These days count as usual.
make-already = Already there, stays as it is: { $count }
make-weekday-on = ✓ { $day }
make-every = { $count ->
    [one] Every week
   *[other] Every { $count } weeks
  }
make-until = Until { $day }
make-holidays-usual = Holidays: as usual
make-holidays-off = Holidays: left out
make-holidays-workdays = As working days go
make-button-repeat = 🔁 Repeat
make-button-post-all = Post all: { $count }
make-button-following = 🔁 All later ones too
make-button-crew = 👥 The other roles too
make-followed = { $count ->
    [one] Done for { $count } more shift.
   *[other] Done for { $count } more shifts.
  } Left as they were: { $left }

# Templates.
make-template = 📋 <b>Template</b>

    { $card }

    “One each”: until 24 hours before the start nobody can have two such shifts. “Join late”: whoever comes after the start can still take it, and the hours count from then.
make-templates = 📋 <b>Templates.</b> Tap one to post it or to change it.
make-no-templates = 📋 There are no templates yet. After posting a shift, tap “Keep as template”.
make-no-template = This template is no longer there.
# From when to when.
make-clock = 🕕 { $start } – { $end }
make-flag-popular = ⭐ One each: { $state }
make-flag-begun = ▶️ Join late: { $state }
make-button-templates = 📋 Templates
make-button-keep-template = 📋 Keep as template
make-button-use = Post it
make-button-remove = 🗑 Remove

# Copying a week.
make-copy = 🗓 <b>Copy a week to the next one?</b>
    📍 { $area }
    📅 { $start } – { $end }

    { $count ->
        [0] Nothing to post.
        [one] { $count } shift would be posted, without people.
       *[other] { $count } shifts would be posted, without people.
    } Already there: { $already }. Would have begun: { $over }.
make-button-copy = 🗓 Copy a week
make-button-this-week = This week instead
make-button-last-week = Last week instead

# A table.
make-table = 📄 { $count ->
    [one] { $count } shift.
   *[other] { $count } shifts.
  } Change what you like, keep the column id, and send me the file back.
make-table-ordered = The table is on its way.
make-button-table = 📄 As a table

# The rules of an area.
rules-card = 📏 <b>Rules for shifts in { $area }</b>
    They count for whoever takes a shift from now on. You can still put anybody on.

    💤 Hours of rest between two shifts
    ⏱ Hours from Monday to Sunday at most
    🤝 By so much two shifts may meet, if somebody wants both
    🔰 New people and people in training only once somebody experienced is on the shift
    🧒 The same for people under 18
rules-on = on
rules-off = off
rules-hours = { $count } h
rules-minutes = { $count } min
rules-button = 📏 Rules
rules-button-rest = 💤 Rest: { $value }
rules-button-week = ⏱ A week: { $value }
rules-button-grace = 🤝 May meet: { $value }
rules-button-new = 🔰 New people: { $value }
rules-button-minors = 🧒 Under 18: { $value }
rules-button-minor = 🧒 Under 18: { $state }
rules-button-trainee = 🔰 Training: { $state }

# Why not, by these rules. Said to volunteers and to coordinators.
shift-rests = ✋ Too little rest: { $hours } hours between shifts are asked for here. Too near:
    { $others }
shift-week-full = ✋ That would be more than { $hours } hours in that week.
shift-needs-guide = ✋ For anybody new to this work: possible once somebody experienced is on the shift.
shift-minor-alone = ✋ For anybody under 18: possible once an experienced adult is on the shift.
shift-opens-later = ✋ In demand: a second one of these opens { $at }.
shift-joined = ✅ <b>You have this shift. It is on now, you can go there.</b> Your hours count from now.

    { $card }
