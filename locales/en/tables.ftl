# Tables that people bring (shifts, the rota): what is wrong with them. The command line shows these in English.
table-fault-line = line { $line }: { $why }
table-fault-cell = line { $line }: { $column } “{ $value }” (cell { $cell }): { $why }
table-why-large = the file is too large. At most { $rows } rows and { $size } MB
table-why-unreadable = the file can’t be read. Save it as an Excel workbook (.xlsx) without a password, or as CSV UTF-8
table-why-missing = columns are missing: { $columns }
table-why-twice = columns are there twice: { $columns }
table-why-width = expected { $expected } values, not { $count }
table-why-no-header = stands under no header
table-why-time = is no day and time. Write it like { $example }
table-why-day-order = which number is the day? Write { $readings }
table-why-area = no area has this code or name
table-why-area-which = which area is meant? Write its code: { $areas }
table-why-not-yours = you can’t change this area
table-why-length = must have 1 to { $limit } characters
table-why-ends = must be later than the start
table-why-number = is no number from { $from } to { $to }
table-why-id = is no Telegram id. If the spreadsheet shows 7.1E+09, make the column Text and type the id again
table-why-language = is no language. Write codes such as ja or ko, or names, with commas between
table-why-same = is the same shift as on line { $line }
table-why-over = is over already. Is it the right year?
table-why-cancelled = this shift was cancelled. Give the new one another title
table-why-taken = { $taken ->
    [one] is less than the { $taken } place already taken
   *[other] is less than the { $taken } places already taken
  }
table-why-weekdays = is no list of days such as Mon-Fri, Sat Sun or daily
table-why-clock = with weekdays, write a time such as 20:00

# What a table would change.
table-mark-new = <b>New ({ $count }):</b>
table-mark-changed = <b>Changed ({ $count }):</b>
table-mark-moved = <b>Moved ({ $count }):</b>
table-mark-gone = <b>Not in the table, stays ({ $count }):</b>
table-mark-taken-away = ⚠️ <b>TAKEN AWAY, as the table leaves it out ({ $count }):</b>
table-mark-at-once = <b>Two at once ({ $count }):</b>
table-mark-hole = ⚠️ <b>Hours that nobody has ({ $count }):</b>
table-mark-warning = <b>To know ({ $count }):</b>
table-mark-doubtful = ❓ <b>Doubtful, please look ({ $count }):</b>
# A part that stands alone.
table-part = { $part }
table-part-line = · { $part }
table-part-of-line = · line { $line }: { $part }
table-more = … and { $count } more
table-signed-up = { $shift } (signed up: { $count })
table-far = { $what }: more than a year away
table-long = { $what }: { $hours } hours without a break
table-two-at-once = { $name } would have two shifts at once: { $shifts }
table-clock-skipped = { $what }: the clocks skip this time. It counts as { $at }
table-clock-twice = { $what }: the clocks show this time twice. The first one is meant
table-not-read = The column { $column } is not used
table-duty = { $area }, level { $level }, { $hours }
table-over = { $what } is over and is not written. Is it the right year?
table-doubled = Says the same as line { $line }
table-other-name = { $id } is { $name }; the table says { $written }
table-unknown-id = { $name }: nobody whom Weft knows has the id { $id }
table-unknown-near = { $name }: nobody whom Weft knows has the id { $id }. Is { $near } ({ $who }) meant?
table-id-of = { $name }: the id { $id } is that of { $who }

# A table that was sent to the bot.
table-reading = 📄 Reading { $file } …
table-kind-shifts = shifts
table-kind-rota = rota
table-preview = 📄 <b>{ $file }</b> ({ $kind })

    { $changes }

    <b>Nothing has been written yet.</b>
table-nothing = 📄 <b>{ $file }</b> ({ $kind })
    Everything stands like this already. There is nothing to write.
table-bad = 📄 <b>{ $file }</b>
    ✗ Nothing was written. Please correct this and send the file again:

    { $faults }
table-unknown-kind = 📄 <b>{ $file }</b>
    I don’t know this kind of table. I read shifts (columns { $shifts }) and the rota (columns { $rota }), with headers in English or Chinese. To send a file to a resident, reply to one of their messages with it.
table-button-write = Write it
table-button-write-all = Write all of it
table-button-without = Leave doubtful out
table-button-discard = Discard
table-writing = 📄 Writing { $file } …
table-written = ✅ <b>{ $file }</b> is written. New: { $new }, changed: { $changed }. Everybody concerned is told.
table-discarded = <b>{ $file }</b> is discarded. Nothing was written.
table-meanwhile = ⚠️ Something has changed since I showed you this. Please look again.
table-failed = <b>{ $file }</b> could not be read. Nothing was written. Please send it again.
table-settled = This table is settled already.
table-why-unknown-shift = no shift of this area has this number
table-why-phone = is no phone number
table-why-yes = write yes or no
table-kind-people = volunteers
table-reads-people = I also read volunteers (columns { $columns }; name and phone are enough).
# A person in the preview of a table.
table-person = { $name } · { $phone } · { $details }
