"""How the day of a shift is shown, to who works it: pure functions."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.people.model import Person, name_of
from bot.shifts import day_rules as rules
from bot.shifts.buttons import AskGiveUp, GiveUpShift, SayComing, ShowMyShifts, TakeShift, UndoTake
from bot.shifts.cards import hours, shift_args, shift_lines, to_open_shifts
from bot.shifts.day_buttons import (
    AskEnd,
    CheckIn,
    CheckOut,
    CorrectEnd,
    SayLate,
    SayWhy,
    ShowMap,
    UndoCheckIn,
    UndoCheckOut,
    WasThere,
)
from bot.shifts.day_details import Details
from bot.shifts.desk_buttons import WriteTo
from bot.shifts.model import Shift, SignUp
from bot.shifts.standing_buttons import FindStandIn
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts.render import At, Foreign, Joined, Listed, Text, one_line

WORDS_SHOWN = 400

# --- before -------------------------------------------------------------------------------------


def reminder_card(held: SignUp, details: Details, now: datetime) -> Screen:
    """Ask before the start whether they are coming."""
    rows: list[list[Button]] = [
        [
            Button("shift-button-coming", SayComing(held.id).pack()),
            Button("shift-button-cant", GiveUpShift(held.id).pack()),
        ],
        *_late_rows(held, now),
        _details_row(held, details),
    ]
    return Screen("shift-reminder", _with_details(held, details), rows)


def coming_card(held: SignUp, details: Details, now: datetime) -> Screen:
    """Confirm that they said they are coming; no longer is still a tap that is asked back."""
    rows = [
        [
            Button("day-button-here", CheckIn(held.id).pack()),
            Button("shift-button-cant", AskGiveUp(held.id).pack()),
        ],
        *_late_rows(held, now),
        _details_row(held, details),
    ]
    return Screen("shift-coming", _with_details(held, details), rows)


def taken_soon(held: SignUp, details: Details, now: datetime) -> Screen:
    """Confirm a place for which no question comes any more, with all that one would say."""
    rows = [
        [Button("shift-button-undo", UndoTake(held.id).pack())],
        [
            Button("day-button-here", CheckIn(held.id).pack()),
            Button("shift-button-cant", AskGiveUp(held.id).pack()),
        ],
        *_late_rows(held, now),
        _details_row(held, details),
        [*to_open_shifts(), Button("shift-button-mine", ShowMyShifts(0).pack())],
    ]
    return Screen("day-taken-soon", _with_details(held, details), rows)


def late_card(held: SignUp) -> Screen:
    """Confirm by how much they will be late."""
    rows = [
        [
            Button("day-button-here", CheckIn(held.id).pack()),
            Button("shift-button-cant", AskGiveUp(held.id).pack()),
        ]
    ]
    return Screen("day-late", shift_args(held.shift) | {"minutes": held.late_minutes or 0}, rows)


def ask_late(held: SignUp) -> Screen:
    """Ask by how much they will be late."""
    return Screen("day-late-how", shift_args(held.shift), [_late_row(held)])


def _with_details(held: SignUp, details: Details) -> dict[str, Any]:
    lines: list[Any] = [shift_lines(held.shift)]
    if details.report_to is not None:
        lines.append(Text("day-report", {"name": name_of(details.report_to)}))
    if details.others:
        names: list[Any] = [_called(one) for one in details.others]
        if details.more:
            names.append(Text("day-more-people", {"count": details.more}))
        lines.append(Text("day-with", {"names": Listed(names)}))
    if details.is_searching:
        lines.append(Text("day-searching"))
    return shift_args(held.shift) | {"card": Joined(lines, "\n")}


def _called(person: Person) -> Foreign | Text:
    """Name somebody as people on the spot do."""
    name = name_of(person)
    if isinstance(name, Foreign):
        return Foreign(rules.first_name(name.text) or name.text)
    return name


def _late_rows(held: SignUp, now: datetime) -> list[list[Button]]:
    return [_late_row(held)] if held.shift.starts_at - now <= rules.NEAR else []


def _late_row(held: SignUp) -> list[Button]:
    return [
        Button("day-button-late", SayLate(held.id, step).pack(), {"minutes": step})
        for step in rules.LATE_STEPS
    ]


def _details_row(held: SignUp, details: Details) -> list[Button]:
    row = []
    if details.pin is not None:
        row.append(Button("day-button-map", ShowMap(held.shift_id).pack()))
    if not details.is_searching:
        row.append(Button("stand-button-find", FindStandIn(held.id).pack()))
    if details.report_to is not None:
        write = WriteTo(held.shift_id, details.report_to.id)
        row.append(Button("desk-button-write", write.pack()))
    return row


# --- giving up ----------------------------------------------------------------------------------


def given_up_card(held: SignUp, fitting: Sequence[Shift], *, is_free: bool) -> Screen:
    """Thank them; offer to say why, to take it back while it is free, and others that fit."""
    parts: list[Any] = [shift_lines(held.shift)]
    if fitting:
        parts.append(Text("day-others-fit"))
        parts += [_numbered(number, shift) for number, shift in enumerate(fitting, 1)]
    takes = [
        Button("shift-button-take", TakeShift(shift.id).pack(), {"number": str(number)})
        for number, shift in enumerate(fitting, 1)
    ]
    back = [Button("day-button-take-back", TakeShift(held.shift_id).pack())] if is_free else []
    why = [Button("day-button-why", SayWhy(held.id).pack())]
    args = shift_args(held.shift) | {"card": Joined(parts)}
    return Screen("shift-given-up", args, [why, back, takes, to_open_shifts()])


def _numbered(number: int, shift: Shift) -> Joined:
    args = {"number": str(number), "title": Foreign(shift.title)}
    return shift_lines(shift, Text("shift-numbered", args))


def words_line(words: str) -> Text:
    """Quote what somebody wrote, in a line."""
    return Text("day-words-line", {"words": Foreign(one_line(words)[:WORDS_SHOWN])})


# --- there --------------------------------------------------------------------------------------


def here_card(held: SignUp, now: datetime, more: Keyboard = ()) -> Screen:
    """Show since when they are checked in. `more`: rows beneath."""
    assert held.checked_in_at is not None
    at = At(held.checked_in_at, held.shift.area.zone, "time")
    rows = [[Button("day-button-leaving", CheckOut(held.id).pack())]]
    if now - held.checked_in_at <= rules.UNDO:
        rows.append([Button("shift-button-undo", UndoCheckIn(held.id).pack())])
    return Screen("day-here", shift_args(held.shift) | {"at": at}, [*rows, *more])


def missing_card(held: SignUp) -> Screen:
    """Ask somebody of whom there is no sign whether they are there."""
    rows = [
        [Button("day-button-here", CheckIn(held.id).pack())],
        _late_row(held),
        [Button("shift-button-cant", AskGiveUp(held.id).pack())],
    ]
    return Screen("day-missing", shift_args(held.shift), rows)


# --- after --------------------------------------------------------------------------------------


def checked_out_card(held: SignUp) -> Screen:
    """Thank somebody who has checked out, with the hours that count."""
    if held.minutes is None:
        rows: Keyboard = [[Button("shift-button-undo", UndoCheckOut(held.id).pack())]]
    else:
        rows = [end_row(held)]
    return Screen("day-checked-out", shift_args(held.shift) | {"card": _with_hours(held)}, rows)


def ended_card(held: SignUp) -> Screen:
    """Thank somebody who was there until the planned end, and ask whether that is right."""
    args = shift_args(held.shift) | {"card": _with_hours(held)}
    return Screen("day-ended", args, [end_row(held)])


def end_row(held: SignUp) -> list[Button]:
    """Offer to say that they left earlier, or stayed longer."""
    row = []
    if rules.earlier_steps(held):
        row.append(Button("day-button-earlier", AskEnd(held.id, 0).pack()))
    return [*row, Button("day-button-later", AskEnd(held.id, 1).pack())]


def ask_end(held: SignUp, *, later: bool) -> Screen:
    """Ask by how much they left earlier or stayed longer; none of it leads to the plan."""
    steps = rules.later_steps() if later else rules.earlier_steps(held)
    buttons = [
        Button(
            "day-button-minutes",
            CorrectEnd(held.id, step if later else -step).pack(),
            {"minutes": step},
        )
        for step in steps
    ]
    rows = [buttons[at : at + 4] for at in range(0, len(buttons), 4)]
    plan = [Button("day-button-as-planned", CorrectEnd(held.id, 0).pack())]
    text_id = "day-ask-later" if later else "day-ask-earlier"
    return Screen(text_id, shift_args(held.shift), [*rows, plan])


def _with_hours(held: SignUp) -> Joined:
    left = held.checked_out_at or held.shift.ends_at
    zone = held.shift.area.zone
    minutes = held.minutes
    args = {
        "start": At(rules.came_at(held), zone, "time"),
        "end": At(left, zone, "time"),
        "hours": hours(rules.worked_minutes(held, left) if minutes is None else minutes),
    }
    return Joined([shift_lines(held.shift), Text("day-worked", args)], "\n")


def absent_card(held: SignUp) -> Screen:
    """Say without a reproach that they are noted as absent, and how to say otherwise."""
    rows = [[Button("day-button-was-there", WasThere(held.id).pack())]]
    return Screen("day-absent", shift_args(held.shift), rows)


def objected_card(held: SignUp) -> Screen:
    """Confirm that the coordinators know they were there."""
    return Screen("day-objected", shift_args(held.shift))
