# The page's parts, each a text of its own.
report-page = { $parts }
report-head = ☀️ <b>Night report · { $day }</b>
report-quiet = ☀️ A quiet day and night: nobody arrived, and there was no alert. { $areas }
report-area = <b>{ $area }</b>
    { $lines }
report-line-came = Arrivals: { $arrivals } · alerts: { $alerts }
report-line-waits = Until somebody had it: usually { $median }, at most { $worst } · most steps: { $steps }
report-line-left = Unanswered: { $unanswered } · still open: { $open }
report-line-woken = Woken: { $names }
report-woken = { $name } ({ $times }×)
report-minutes = { $minutes } min
report-more-areas = Something happened in these areas too: { $areas }
report-quiet-areas = Quiet: { $areas }
report-button-table = 📊 As a table
report-column-area = Area
report-column-name = Name
report-column-arrivals = Arrivals
report-column-alerts = Alerts
report-column-median = Usual wait
report-column-worst = Longest wait
report-column-steps = Most steps
report-column-unanswered = Unanswered
report-column-open = Still open
report-column-woken = Woken
# The end of a list: how many of it are left out.
list-more = … +{ $count }
wake-too-often = ⚠️ { $name } ({ $area }) has been woken tonight: { $times }×. Could somebody else take over?
# Who is on call how much.
fair-page = <b>Who has how much · { $area }</b>
    The last 4 weeks → the next 4 weeks.

    { $lines }
fair-line = <b>{ $name }</b>
    Nights: { $nights } → { $nights_ahead } · weekend days: { $days } → { $days_ahead } · woken: { $woken }
    { $test }
# Pictures and files.
rota-button-fairness = ⚖️ Who has how much
rota-button-picture = 🖼 As a picture
rota-button-calendar = 📆 For my calendar
rota-all-areas = <b>Rota of all areas</b>
rota-refused-no-times = You are not on call at any time in the next six months.
calendar-summary = On call: { $area }, level { $level }
calendar-caption = Your times on call until { $day }. Open the file to add them to your calendar. It does not follow later changes: tap the button again then.
parcel-being-made = One moment, it is being made.
parcel-impossible = This picture or file can’t be made at the moment. Please tell the people who run this bot.
parcel-failed = The picture or file could not be sent. Please try again in a few minutes.
