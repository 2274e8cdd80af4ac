"""How shifts are shown: pure functions from what is known to a screen, or to a part of one."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.people.model import Person
from bot.people.spoken import used_by
from bot.shifts.buttons import (
    AskGiveUp,
    ConfirmHours,
    GiveUpShift,
    SayComing,
    ShowMyShifts,
    ShowShifts,
    Speak,
    TakeOffer,
)
from bot.shifts.day_buttons import AskEnd, CheckIn, CheckOut, WasThere
from bot.shifts.day_rules import check_in_from
from bot.shifts.describing import lines_of
from bot.shifts.desk_buttons import AskVouch
from bot.shifts.model import Shift, SignUp, SignUpState
from bot.shifts.standing_buttons import FindStandIn, ShowSwaps
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts.render import At, Foreign, Joined, LanguageName, Listed, Text

PAGE = 5

# --- one shift ----------------------------------------------------------------------------------


def shift_args(shift: Shift) -> dict[str, Any]:
    """Make the arguments of every text about one shift."""
    return {"title": Foreign(shift.title), "card": shift_lines(shift)}


def shift_lines(shift: Shift, heading: Text | None = None) -> Joined:
    """Say what, when, where, how many places and which languages, a line each."""
    places = Text("shift-places", {"free": shift.free, "capacity": shift.capacity})
    lines = lines_of(shift, heading, places)
    if shift.skills:
        lines.append(Text("shift-skills", {"skills": Foreign(shift.skills)}))
    return Joined(lines, "\n")


def hours(minutes: int) -> float | int:
    """Return minutes as hours, whole where they are."""
    return minutes // 60 if minutes % 60 == 0 else round(minutes / 60, 1)


# --- one's own ----------------------------------------------------------------------------------


def my_list(
    sign_ups: Sequence[SignUp], after: int, now: datetime, lines: Mapping[int, int] | None = None
) -> Screen:
    """Show a page of one's own sign-ups, each with what can be done about it now.

    One more than a page shows means that more follow. `lines`: the place in line of each sign-up
    (by its id) that waits.
    """
    if not sign_ups:
        return Screen("shift-mine-none", buttons=[to_open_shifts()])
    entries, buttons = [], []
    shown = sign_ups[:PAGE]
    for number, held in enumerate(shown, 1):
        state = _state_of(held, now)
        stands = Text(state, _stands_args(held, (lines or {}).get(held.id, 0)))
        entries.append(Joined([_numbered(number, held.shift), stands], "\n"))
        buttons += _own_buttons(number, held, state, now)
    last = shown[-1].id if len(sign_ups) > PAGE else 0
    rows = [*_pairs(buttons), _paging(after, last)]
    return Screen("shift-mine", {"shifts": Joined(entries)}, rows)


def _state_of(held: SignUp, now: datetime) -> str:
    """Return the Fluent id that says how a sign-up stands."""
    if held.no_show_at is not None:
        return "shift-state-absent" if held.objected_at is None else "shift-state-objected"
    if held.shift.ends_at <= now:
        return "shift-state-over"
    if held.state is SignUpState.WAITING:
        return "shift-state-waiting" if held.offered_at is None else "shift-state-offered"
    if held.checked_in_at is not None:
        return "shift-state-here"
    if held.shift.starts_at <= now:
        return "shift-state-running"
    return "shift-state-coming" if held.coming_at else "shift-state-taken"


def _stands_args(held: SignUp, position: int) -> dict[str, Any]:
    """Give the place in line, and until when an offer holds: until the start at the longest."""
    zone = held.shift.area.zone
    until = held.offered_until or held.shift.starts_at
    since = held.checked_in_at or held.shift.starts_at
    return {"position": position, "until": At(until, zone), "at": At(since, zone, "time")}


def _own_buttons(number: int, held: SignUp, state: str, now: datetime) -> list[Button]:
    args = {"number": str(number), "hours": hours(held.planned_minutes)}
    # Who comes to help on the spot and has no Telegram is entered by who is there.
    vouch = Button("desk-button-vouch", AskVouch(held.shift_id).pack())
    here = Button("day-button-here-numbered", CheckIn(held.id).pack(), args)
    match state:
        case "shift-state-over":
            return [Button("shift-button-done-numbered", ConfirmHours(held.id).pack(), args)]
        case "shift-state-absent":
            return [Button("day-button-was-there-numbered", WasThere(held.id).pack(), args)]
        case "shift-state-objected":
            return []
        case "shift-state-here":
            return [Button("day-button-leaving-numbered", CheckOut(held.id).pack(), args), vouch]
        case "shift-state-running":
            return [here, vouch]
        case "shift-state-offered":
            return [Button("shift-button-take", TakeOffer(held.id).pack(), args)]
        case "shift-state-waiting":
            return [Button("shift-button-leave-numbered", AskGiveUp(held.id).pack(), args)]
        case _:
            cant = Button("shift-button-cant-numbered", AskGiveUp(held.id).pack(), args)
            return [here, cant] if check_in_from(held.shift) <= now else [cant]


def give_up_question(held: SignUp, words: Text | None = None) -> Screen:
    """Ask whether they mean it. `words`: what they wrote about it, as a line."""
    waits = held.state is SignUpState.WAITING
    yes = "shift-button-leave" if waits else "shift-button-give-up"
    buttons = [
        [
            Button(yes, GiveUpShift(held.id).pack()),
            Button("shift-button-keep", ShowMyShifts(0).pack()),
        ]
    ]
    text_id = "shift-leave-ask" if waits else "shift-give-up-ask"
    if held.state is SignUpState.TAKEN and held.vouched_by is None:
        find = Button("stand-button-find", FindStandIn(held.id).pack())
        buttons.append([find, Button("swap-button", ShowSwaps(held.id, 0).pack())])
    args = shift_args(held.shift)
    if words is not None:
        args["card"] = Joined([args["card"], words], "\n")
    return Screen(text_id, args, buttons)


def which_cant(coming: Sequence[SignUp]) -> Screen:
    """Ask which of several shifts somebody can't come to."""
    entries = [_numbered(number, held.shift) for number, held in enumerate(coming, 1)]
    buttons = [
        Button("shift-button-cant-numbered", AskGiveUp(held.id).pack(), {"number": str(number)})
        for number, held in enumerate(coming, 1)
    ]
    mine = Button("shift-button-mine", ShowMyShifts(0).pack())
    return Screen("shift-cant-which", {"shifts": Joined(entries)}, [*_pairs(buttons), [mine]])


# --- before and after ---------------------------------------------------------------------------


def role_ended_card(held: SignUp) -> Screen:
    """Say that the shift is no longer theirs, since their role has ended."""
    return Screen("shift-role-ended", shift_args(held.shift))


def changed_card(held: SignUp, now: datetime) -> Screen:
    """Say that the shift's place or times have changed."""
    may_leave = held.state is SignUpState.TAKEN and held.shift.starts_at > now
    return Screen("shift-changed", shift_args(held.shift), [_cant(held)] if may_leave else [])


def moved_card(held: SignUp, before: datetime, now: datetime) -> Screen:
    """Say that the shift starts at another hour, and ask whether they are coming then."""
    args = {**shift_args(held.shift), "before": At(before, held.shift.area.zone)}
    may_leave = held.state is SignUpState.TAKEN and held.shift.starts_at > now
    coming = Button("shift-button-coming", SayComing(held.id).pack())
    return Screen("shift-moved", args, [[coming, *_cant(held)]] if may_leave else [])


def ended_card(held: SignUp) -> Screen:
    """Ask after the end for the hours of somebody who has not checked in."""
    args = {"hours": hours(held.planned_minutes)}
    done = Button("shift-button-done", ConfirmHours(held.id).pack(), args)
    other = [
        Button("day-button-earlier", AskEnd(held.id, 0).pack()),
        Button("day-button-later", AskEnd(held.id, 1).pack()),
    ]
    return Screen("shift-ended", shift_args(held.shift), [[done], other])


def done_card(held: SignUp) -> Screen:
    """Confirm the hours."""
    args = shift_args(held.shift) | {"hours": hours(held.minutes or 0)}
    return Screen("shift-done", args, [to_open_shifts()])


# --- languages spoken ---------------------------------------------------------------------------


def spoken_page(person: Person, speaks: frozenset[str], offered: Sequence[str]) -> Screen:
    """Show what they speak, with a switch a language; what they use Weft in has none."""
    used = used_by(person)
    switches = [
        Button(
            "shift-button-speaks" if code in speaks else "shift-button-speaks-not",
            Speak(code, int(code not in speaks)).pack(),
            {"language": LanguageName(code)},
        )
        for code in dict.fromkeys([*offered, *sorted(speaks)])
        if code not in used
    ]
    rows = [switches[at : at + 3] for at in range(0, len(switches), 3)]
    names = Listed([LanguageName(code) for code in sorted(speaks)])
    return Screen("shift-spoken", {"languages": names}, [*rows, to_open_shifts()])


# --- parts --------------------------------------------------------------------------------------


def _numbered(number: int, shift: Shift) -> Joined:
    """Show the shift as an entry of a list."""
    args: Mapping[str, Any] = {"number": str(number), "title": Foreign(shift.title)}
    return shift_lines(shift, Text("shift-numbered", args))


def to_open_shifts() -> list[Button]:
    """Lead to the list of shifts."""
    return [Button("shift-button-shifts", ShowShifts(-1).pack())]


def _cant(held: SignUp) -> list[Button]:
    """Under a question of Weft's, *can't come* counts at once."""
    return [Button("shift-button-cant", GiveUpShift(held.id).pack())]


def _pairs(buttons: Sequence[Button]) -> Keyboard:
    return [list(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]


def _paging(after: int, last: int) -> list[Button]:
    """Lead back to the first page, and to the one that follows `last` (0: there is none)."""
    buttons = [Button("shift-button-first", ShowMyShifts(0).pack())] if after else []
    if last:
        buttons.append(Button("shift-button-next", ShowMyShifts(last).pack()))
    return buttons
