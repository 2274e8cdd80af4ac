# Full, or other work at that hour.
shift-full-ask = <b>This shift is full by now.</b>

    { $card }

    Join the waitlist? You would be number { $position } in line, and I ask you if a place becomes free.
shift-clash = <b>This clashes with what you have.</b> You have:

    { $others }

    The other one:

    { $card }
shift-clash-short = <b>This meets what you have by a few minutes.</b> You have:

    { $others }

    The other one:

    { $card }
# A shift in a list: its title, start and end.
shift-named = { $title }, { $start } – { $end }
shift-toast-undone = Undone. You don't have the shift.

# A link to one shift.
shift-one = <b>Would you like to help here?</b>

    { $card }
shift-requested = 🙏 <b>Thank you! The coordinators have been asked.</b> If they say yes, the shift is yours without another tap.

    { $card }
shift-not-taken = You are approved, but this shift could not be given to you:
    { $why }

    { $card }
shift-link = <b>Pass this link on.</b> Whoever opens it can take the shift; newcomers need your yes first.

    { $link }

    { $card }

# Offers of free places to those who wait.
shift-offer = 🎁 <b>A place is free. Do you want it?</b>

    { $card }

    I keep it for you until { $until }, then the next in line is asked.
shift-offer-first = 🎁 <b>A place is free, and the shift begins soon. Do you want it?</b>

    { $card }

    All who wait are asked now. The first who says yes has it.
shift-offer-declined = All right, the next in line is asked. You are no longer on the waitlist.

    { $card }
shift-offer-unanswered = The place has gone to the next in line.

    { $card }

    Would you like to wait again?
shift-offer-quicker = Somebody else was quicker. You are still on the waitlist.

    { $card }
shift-offer-late = This offer is over.
shift-offer-over = This offer is over.

    { $card }
shift-waited = The shift has begun, and no place became free. Thank you for waiting!

    { $card }

# To the coordinators.
shift-waiting-missed = ⚠️ { $name } is on the waitlist and can't be reached. The next in line is asked.

    { $card }
shift-holder-missed = ⚠️ { $name } has a place and can't be reached any more.

    { $card }

# Buttons.
shift-button-take-it = Take it
shift-button-share = 🔗 Link to this shift
shift-button-join = Join the waitlist
shift-button-undo = ↩️ Undo
shift-button-instead = Take this one instead
shift-button-both = Take both
shift-button-keep-mine = Keep what I have
shift-button-take-offer = Yes, I take it
shift-button-decline = No, thanks
