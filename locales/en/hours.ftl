# Hours: one's own, and a coordinator's approval. Lengths are hours:minutes, as 2:05.

command-myhours = My hours
command-hours = Approve hours

hours-mine = <b>⏱ Your hours</b>

    { $months }

    { $entries }
hours-mine-none = <b>⏱ Your hours</b>

    None yet. They come here once you confirm a shift’s hours, or when you report other help.
hours-month = <b>{ $month }</b>: { $worked } h
hours-month-credited = <b>{ $month }</b>: { $worked } h worked, { $credited } h credited
hours-month-open = (+ { $length } h waiting for approval)
hours-line = { $number }. { $at } · { $title } · { $length } h
hours-state-proposed = ⏳ waiting
hours-state-approved = ✅ approved
hours-state-approved-as = ✅ approved, { $credited } h credited
hours-state-refused = ❌ not approved
hours-button-report = ➕ Report other help
hours-button-object-numbered = { $number } · Not right
hours-button-withdraw-numbered = { $number } · Take back
hours-button-object = That’s not right

hours-ask-area = Where did you help?
hours-ask-what = What did you do? A few words are enough: “Sorted masks”.
hours-ask-day = On which day? Tap it or write it.
# A button’s label: the day.
hours-button-day = { $day }
hours-ask-span = From when to when? For example 14:00-16:30.
hours-no-day = I didn’t understand the day. Please tap one, or write it like 11-28 or “yesterday”.
hours-no-span = I didn’t understand the times. Please write them like 14:00-16:30.
hours-report-preview = <b>Report this?</b>

    { $title }
    🕒 { $start } – { $end }
    📍 { $area }
    ⏱ { $length } h
hours-button-send = ✅ Report
hours-button-drop = Discard
hours-toast-withdrawn = Taken back.

hours-corrected = ✏️ { $name } corrected your hours for { $title } ({ $at }): { $old } h → { $length } h.{ $reason }
hours-refused = ❌ { $name } did not approve your { $length } h for { $title } ({ $at }).{ $reason }
hours-reason = { " " }Reason: { $reason }
hours-ask-objection = What is not right about { $title } ({ $at }), { $length } h? Your words go to the coordinators.
hours-objected = Thank you. The coordinators will look again at { $title } ({ $at }).
hours-objection = 💬 { $name } objects: { $title } ({ $at }), { $length } h.

    { $words }
hours-button-look = Look at it

hours-waiting = <b>⏱ Hours to approve: { $count }</b>

    { $entries }
hours-waiting-none = <b>⏱ Hours to approve</b>

    Nothing is waiting.
hours-waiting-line = { $number }. <b>{ $name }</b> · { $title }
    { $at } · { $length } h
hours-note = 💬 { $words }
hours-button-entry = { $number } · { $name }
hours-button-all = ✅ Approve all ({ $count })
hours-button-xlsx = Table (Excel)
hours-button-csv = Table (CSV)
hours-button-rules = How nights count
hours-ask-all = Approve all { $count } entries, { $length } h together?
hours-button-all-yes = Yes, approve all
hours-toast-all = Approved: { $count }
hours-toast-approved = Approved.
# Put together from other texts.
hours-card = { $parts }
hours-entry = <b>{ $name }</b>
    { $title }
    🕒 { $at } · { $length } h
    📍 { $area }
hours-stands = State:
hours-credit = Credited: { $credited } h (night hours, 22:00–06:00, count { $percent } %)
hours-log-reported = { $at } reported by { $name }: { $new } h
hours-log-corrected = { $at } corrected by { $name }: { $old } h → { $new } h.{ $reason }
hours-log-approved = { $at } approved by { $name }: { $new } h
hours-log-refused = { $at } not approved by { $name }.{ $reason }
hours-log-objected = { $at } { $name } objects.{ $reason }
hours-log-withdrawn = { $at } taken back by { $name }
hours-button-approve = ✅ Approve
hours-button-correct = ✏️ Correct
hours-button-refuse = ❌ Refuse
hours-ask-minutes = How long was it really? Now it says { $length } h ({ $title }, { $at }). Write 2:30 or 90 min.
hours-ask-reason = Why? The person reads your reason.
hours-rules = <b>How nights count</b>

    Hours between 22:00 and 06:00. A change counts for hours reported from now on.

    { $rules }
hours-rule = { $area }: { $percent } %
hours-button-rule = { $area } → { $percent } %

hours-gone = This entry isn’t there any more.
hours-own = These are your own hours. Somebody else has to decide about them.
hours-no-length = I didn’t understand the length. Please write it like 2:30 or 90 min.
hours-too-long = That is longer than 24 hours. Please report it in parts.
hours-not-over = That isn’t over yet. Please report it afterwards.
hours-too-old = That is more than two months ago. Please ask your coordinator.
hours-overlaps = You already have hours at that time: { $title } ({ $at }), { $length } h.
hours-decided = These hours are already approved. If they are not right, tap “Not right”.

hours-table-caption = Hours: { $count } entries. Lengths are in minutes.
hours-sheet = Hours
hours-sheet-sums = Sums
hours-column-area = Area
hours-column-name = Name
hours-column-title = What
hours-column-start = Begin
hours-column-worked = Worked (min)
hours-column-credited = Credited (min)
hours-column-night = Night counts
hours-column-state = State
hours-column-decided = Decided
hours-column-open = Waiting (min)
hours-cell-proposed = waiting
hours-cell-approved = approved
hours-cell-refused = not approved
