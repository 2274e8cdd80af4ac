"""What coordinators hear of a shift's day: who is late, missing, here after all, can't come."""

from collections.abc import Sequence
from typing import Any

from bot.people.model import Person, name_of
from bot.shifts.cards import shift_args
from bot.shifts.day_cards import words_line
from bot.shifts.desk_buttons import CallOut, ShowDesk, ShowSeat, WriteTo
from bot.shifts.model import Shift, SignUp
from bot.shifts.news_cards import where_and_when
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts.render import At, Joined, Listed, Text


def late_notice(held: SignUp, person: Person) -> Screen:
    """Say by how much somebody will be late."""
    args = _about(held.shift, person) | {"minutes": held.late_minutes or 0}
    return Screen("day-late-told", args, _open(held.shift))


def left_notice(shift: Shift, person: Person, words: str, asked: int) -> Screen:
    """Say that somebody can't come, and how many have the shift now. `asked`: who waited.

    Where somebody is missing by that, it leads to a call-out.
    """
    places = {"taken": str(shift.taken), "capacity": shift.capacity}
    parts: list[Any] = [where_and_when(shift), Text("desk-on", places)]
    if asked:
        parts.append(Text("day-waiting-asked", {"count": asked}))
    if words:
        parts.append(words_line(words))
    args = _about(shift, person) | {"card": Joined(parts, "\n")}
    write = [Button("desk-button-write", WriteTo(shift.id, person.id).pack())]
    rows = [*_open(shift), *([write] if person.chat_id else [])]
    if shift.free > 0 and not shift.is_called_out:
        rows.insert(0, [Button("desk-button-call-out", CallOut(shift.id).pack())])
    return Screen("day-left-told", args, rows)


def missing_notice(shift: Shift, people: Sequence[Person]) -> Screen:
    """Say of whom there is no sign after the start."""
    args = shift_args(shift) | {"names": Listed([name_of(one) for one in people])}
    return Screen("day-missing-told", args | {"card": where_and_when(shift)}, _open(shift))


def here_notice(held: SignUp, person: Person) -> Screen:
    """Say that somebody who was missed is there."""
    assert held.checked_in_at is not None
    at = At(held.checked_in_at, held.shift.area.zone, "time")
    return Screen("day-here-told", _about(held.shift, person) | {"at": at})


def objection_notice(held: SignUp, person: Person) -> Screen:
    """Say that somebody who is noted as absent says they were there."""
    rows = [[Button("desk-button-card", ShowSeat(held.id).pack())]]
    return Screen("day-objection-told", _about(held.shift, person), rows)


def _about(shift: Shift, person: Person) -> dict[str, Any]:
    return shift_args(shift) | {"card": where_and_when(shift), "name": name_of(person)}


def _open(shift: Shift) -> Keyboard:
    return [[Button("desk-button-card", ShowDesk(shift.id).pack())]]
