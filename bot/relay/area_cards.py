"""Screens of areas: which one somebody lives in, and passing a case to another. Pure."""

from collections.abc import Sequence
from typing import Any

from bot.people.model import Person, name_of
from bot.places.model import Area
from bot.places.nearest import NearArea, NearGate
from bot.relay.buttons import CaseArea, CaseAreas, ConfirmPass, OfficeFinds, OtherArea, ShowCase
from bot.relay.cards import who
from bot.relay.model import Case
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts.columns import shorten
from bot.spine.texts.render import Foreign, Joined, Text

# Columns of a name beside its distance on a button, of a gate's beside its area's; near places
# offered; metres in a kilometre.
NAME, HALF, NEAREST, KILOMETRE = 22, 14, 6, 1000


# --- the resident's area ------------------------------------------------------------------------


def ask_area(head: Text, rows: Keyboard, *, can_pass: bool) -> Screen:
    """Ask in which area somebody lives; `can_pass`: the office may find it out."""
    lines = Joined([head, Text("area-how")])
    ways_on = [*rows, [_unknown()]] if can_pass else rows
    return Screen("relay-lines", {"lines": lines}, ways_on)


def ask_near(head: Text | None, areas: Sequence[NearArea], *, can_pass: bool) -> Screen:
    """Offer the areas that are near the place that somebody has shared."""
    lines: list[Any] = [head] if head is not None else []
    lines.append(Text("area-near" if areas else "area-near-none"))
    rows = [
        [_near_label(near.area.name, near.metres, CaseArea(near.area.id).pack())] for near in areas
    ]
    rows.append([Button("area-all", CaseAreas(0).pack())])
    if can_pass:
        rows.append([_unknown()])
    return Screen("relay-lines", {"lines": Joined(lines)}, rows)


def yours(area: Area) -> Text:
    """Say which area is known as somebody's."""
    return Text("area-yours", {"area": Foreign(area.name)})


def noted(area: Area, *, at_gate: bool) -> Screen:
    """Confirm somebody's area, of whom nothing waits there."""
    text_id = "area-at-gate" if at_gate else "area-noted"
    return Screen(text_id, {"area": Foreign(area.name)}, [[_other()]])


def moved_for_resident(area: Area) -> Screen:
    """Tell the resident that the staff of another area read them now."""
    return Screen("area-moved-you", {"area": Foreign(area.name)}, [[_other()]])


def gate_label(near: NearGate, data: str) -> Button:
    """Offer a gate with its distance."""
    name = shorten(near.gate.name, HALF)
    return _near_label(f"{name}, {near.gate.area.name}", near.metres, data)


def _near_label(name: str, metres: float, data: str) -> Button:
    if metres < KILOMETRE:
        away = Text("area-metres", {"metres": max(10, round(metres / 10) * 10)})
    else:
        away = Text("area-kilometres", {"kilometres": round(metres / KILOMETRE, 1)})
    return Button("area-near-label", data, {"name": shorten(name, NAME), "away": away})


def _other() -> Button:
    return Button("area-other", OtherArea().pack())


def _unknown() -> Button:
    return Button("area-unknown", OfficeFinds().pack())


# --- passing a case -----------------------------------------------------------------------------


def ask_pass(case: Case, rows: Keyboard) -> Screen:
    """Ask to which area a case goes."""
    return Screen("case-pass-ask", who(case), rows)


def ask_sure(case: Case, area: Area) -> Screen:
    """Ask once whether a case goes to that area."""
    yes = Button("case-pass-yes", ConfirmPass(case.id, area.id).pack())
    no = Button("case-pass-no", ShowCase(case.id, 0).pack())
    return Screen("case-pass-sure", who(case) | {"area": Foreign(area.name)}, [[no], [yes]])


def passed(case: Case) -> Screen:
    """Say that a case is with another area now."""
    return Screen("case-passed", who(case) | _area(case))


def moved_for_staff(case: Case, by: Person) -> Screen:
    """Tell those who had a case where it is now, and who has brought it there."""
    if by.id == case.resident_id:
        return Screen("case-moved", who(case) | _area(case))
    return Screen("case-passed-by", who(case) | _area(case) | {"by": name_of(by)})


def _area(case: Case) -> dict[str, Any]:
    return {"area": Foreign(case.area.name) if case.area is not None else ""}
