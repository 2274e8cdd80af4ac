"""How offers of free places, clashes and full shifts are shown: pure functions."""

from collections.abc import Sequence

from bot.shifts.buttons import (
    AskGiveUp,
    DeclineOffer,
    JoinWaitlist,
    ShowMyShifts,
    ShowShifts,
    TakeAnyway,
    TakeInstead,
    TakeOffer,
    TakeShift,
    UndoTake,
)
from bot.shifts.cards import shift_args, shift_lines
from bot.shifts.describing import when
from bot.shifts.model import Shift, SignUp, SignUpState
from bot.shifts.rules import ShiftRefused
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import At, Foreign, Joined, Text

# --- what one takes -----------------------------------------------------------------------------


def taken(held: SignUp, position: int = 0) -> Screen:
    """Show a fresh sign-up, and what can be done next; in two minutes it is undone by a tap.

    `position`: the place in line of who waits, from 1.
    """
    to_lists = [_to_shifts(), Button("shift-button-mine", ShowMyShifts(0).pack())]
    if held.state is SignUpState.TAKEN:
        undo = Button("shift-button-undo", UndoTake(held.id).pack())
        if held.signed_up_at >= held.shift.starts_at:
            return Screen("shift-joined", shift_args(held.shift), [to_lists])
        return Screen("shift-taken", shift_args(held.shift), [[undo], to_lists])
    leave = Button("shift-button-leave", AskGiveUp(held.id).pack())
    args = shift_args(held.shift) | {"position": position}
    return Screen("shift-waiting", args, [[leave], to_lists])


def ask_to_wait(shift: Shift, position: int) -> Screen:
    """Ask whether they join the waitlist of a shift that is full."""
    join = Button("shift-button-join", JoinWaitlist(shift.id).pack())
    args = shift_args(shift) | {"position": position}
    return Screen("shift-full-ask", args, [[join], [_to_shifts()]])


def clash(
    shift: Shift, others: Sequence[SignUp], *, is_short: bool, offered: int | None = None
) -> Screen:
    """Name what they hold at that time, and offer this shift in its place, or both.

    `is_short`: the hours meet by a few minutes alone. `offered`: the sign-up whose place is
    offered; who keeps what they have declines it.
    """
    rows = []
    if len(others) == 1:
        instead = TakeInstead(shift.id, others[0].id).pack()
        rows.append([Button("shift-button-instead", instead)])
    if is_short:
        rows.append([Button("shift-button-both", TakeAnyway(shift.id).pack())])
    keep = ShowMyShifts(0).pack() if offered is None else DeclineOffer(offered).pack()
    rows.append([Button("shift-button-keep-mine", keep)])
    text_id = "shift-clash-short" if is_short else "shift-clash"
    entries = [shift_lines(one.shift) for one in others]
    return Screen(text_id, shift_args(shift) | {"others": Joined(entries, "\n\n")}, rows)


def one_shift(shift: Shift) -> Screen:
    """Show the shift that a link leads to."""
    if shift.free:
        take = Button("shift-button-take-it", TakeShift(shift.id).pack())
    else:
        take = Button("shift-button-join", JoinWaitlist(shift.id).pack())
    return Screen("shift-one", shift_args(shift), [[take], [_to_shifts()]])


def requested(shift: Shift) -> Screen:
    """Tell somebody who is no volunteer yet that the coordinators were asked."""
    return Screen("shift-requested", shift_args(shift))


def not_taken(shift: Shift, refused: ShiftRefused) -> Screen:
    """Say of a shift that somebody wanted why it is not theirs."""
    why = Text(refused.text_id, refused.args_for_text)
    return Screen("shift-not-taken", shift_args(shift) | {"why": why}, [[_to_shifts()]])


def link_card(shift: Shift, link: str) -> Screen:
    """Give a coordinator the link to pass on."""
    return Screen("shift-link", shift_args(shift) | {"link": Foreign(link)})


def names(others: Sequence[SignUp]) -> Joined:
    """Name shifts by title and time, one a line."""
    lines = [
        Text("shift-named", {"title": Foreign(one.shift.title)} | when(one.shift)) for one in others
    ]
    return Joined(lines, "\n")


# --- offers -------------------------------------------------------------------------------------


def offer(waiting: SignUp) -> Screen:
    """Offer a free place, until when it is kept, or to the first of all who were asked."""
    shift = waiting.shift
    buttons = [
        [
            Button("shift-button-take-offer", TakeOffer(waiting.id).pack()),
            Button("shift-button-decline", DeclineOffer(waiting.id).pack()),
        ]
    ]
    if waiting.offered_until is None:
        return Screen("shift-offer-first", shift_args(shift), buttons)
    until = At(waiting.offered_until, shift.area.zone, "moment")
    return Screen("shift-offer", shift_args(shift) | {"until": until}, buttons)


def declined(waiting: SignUp) -> Screen:
    """Confirm that they do not want the place; they wait no longer."""
    return Screen("shift-offer-declined", shift_args(waiting.shift), [[_to_shifts()]])


def unanswered(waiting: SignUp) -> Screen:
    """Say that the place went on, with a way back to the waitlist."""
    again = Button("shift-button-join", JoinWaitlist(waiting.shift_id).pack())
    return Screen("shift-offer-unanswered", shift_args(waiting.shift), [[again]])


def quicker(waiting: SignUp) -> Screen:
    """Say that somebody else had the place first; they still wait."""
    return Screen("shift-offer-quicker", shift_args(waiting.shift))


def over(waiting: SignUp) -> Screen:
    """Say on an old offer that it holds no longer."""
    return Screen("shift-offer-over", shift_args(waiting.shift))


def waited(waiting: SignUp) -> Screen:
    """Thank who has waited for a shift that began without them."""
    return Screen("shift-waited", shift_args(waiting.shift), [[_to_shifts()]])


# --- for coordinators ---------------------------------------------------------------------------


def waiting_missed(waiting: SignUp) -> Screen:
    """Say that somebody who waits can't be written to, and was passed over."""
    args = shift_args(waiting.shift) | {"name": Foreign(waiting.person.name)}
    return Screen("shift-waiting-missed", args)


def holder_missed(held: SignUp, name: str) -> Screen:
    """Say that somebody who has a place can't be written to any more."""
    return Screen("shift-holder-missed", shift_args(held.shift) | {"name": Foreign(name)})


def _to_shifts() -> Button:
    return Button("shift-button-shifts", ShowShifts(-1).pack())
