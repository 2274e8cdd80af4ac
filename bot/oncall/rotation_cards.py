"""What coordinators see of rotations."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.oncall.buttons import (
    Edit,
    EditMember,
    EditRotation,
    EndRotation,
    NewRotation,
    ShowRotation,
    ShowRotations,
    ShowWeek,
)
from bot.oncall.cards import person_label
from bot.oncall.model import Rotation, RotationUnit
from bot.oncall.rotating import moment
from bot.oncall.turning import current_member, members_now, next_hand_off_text
from bot.oncall.week_cards import PEOPLE_A_PAGE, short_name
from bot.people.model import Person
from bot.places.model import Area
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts.render import At, Foreign, Joined, Text
from bot.spine.wall_clock import instant


def rotations_page(area: Area, rotations: Sequence[tuple[int, Rotation]], now: datetime) -> Screen:
    """List an area's rotations; a button opens one."""
    parts = [_rotation(level, one, area, now) for level, one in rotations]
    rows = [
        [Button("rota-label-level", ShowRotation(area.id, one.id).pack(), {"level": level})]
        for level, one in rotations
    ]
    rows += [
        [Button("rota-button-new-rotation", NewRotation(area.id).pack())],
        [Button("rota-button-week", ShowWeek(area.id, 0).pack())],
    ]
    return _page(area, parts or [Text("rota-rotations-none")], rows)


def rotation_page(level: int, rotation: Rotation, area: Area, now: datetime) -> Screen:
    """Show a rotation with what can be changed."""
    rows = [
        [Button(label, EditRotation(str(edit), area.id, rotation.id, 0).pack())]
        for label, edit in (
            ("rota-button-add", Edit.ADD),
            ("rota-button-remove", Edit.REMOVE),
            ("rota-button-move", Edit.MOVE),
        )
    ]
    rows += [
        [Button("rota-button-end-rotation", EndRotation(area.id, rotation.id).pack())],
        [Button("rota-button-back", ShowRotations(area.id).pack())],
    ]
    return _page(area, [_rotation(level, rotation, area, now)], rows)


def _page(area: Area, parts: Sequence[Text], rows: Keyboard) -> Screen:
    head = Text("rota-rotations", {"area": Foreign(area.name)})
    return Screen("duty-page", {"parts": Joined([head, *parts])}, rows)


def _rotation(level: int, rotation: Rotation, area: Area, now: datetime) -> Text:
    on = current_member(rotation, area.zone, now)
    members = [
        Text(
            "rota-member-now" if one is on else "rota-member-line",
            {"number": str(number), "name": person_label(one.person)},
        )
        for number, one in enumerate(members_now(rotation, area.zone, now), 1)
    ]
    off = [Text("rota-rotation-hours", {"hours": Foreign(hours)}) for hours in covered(rotation)]
    at = At(instant(moment(next_hand_off_text(rotation, area.zone, now)), area.zone), area.zone)
    args = {
        "level": level,
        "rhythm": rhythm(rotation.unit, rotation.every),
        "members": Joined([*members, *off], "\n"),
        "next": Text("duty-next", {"at": at}),
    }
    return Text("rota-rotation", args)


def covered(rotation: Rotation) -> list[str]:
    """Name the hours that a rotation covers each day, where it does not cover the whole."""
    return [
        hours_text(off.ends, off.begins)
        for off in rotation.days_off
        if len(off.weekdays) == 7 and off.person is None
    ]


def hours_text(begins: str, ends: str) -> str:
    """Write from one time of day to another."""
    return f"{begins} – {ends}"


def rhythm(unit: RotationUnit, every: int) -> Text:
    return Text("rota-rhythm", {"unit": str(unit), "count": every})


def choose_member(
    edit: Edit, area: Area, rotation: Rotation, people: Sequence[tuple[int, Person]], page: int
) -> Screen:
    """Ask who joins, leaves or moves; `people` with the id that the button carries."""
    question = {
        Edit.ADD: "rota-add-choose",
        Edit.REMOVE: "rota-remove-choose",
        Edit.MOVE: "rota-move-choose",
    }[edit]
    shown = people[page * PEOPLE_A_PAGE :][:PEOPLE_A_PAGE] or people[:PEOPLE_A_PAGE]
    buttons = [
        Button(
            "label-of-a-person",
            EditMember(str(edit), rotation.id, who, area.id).pack(),
            {"name": short_name(person)},
        )
        for who, person in shown
    ]
    rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    if len(people) > PEOPLE_A_PAGE:
        is_last = (page + 1) * PEOPLE_A_PAGE >= len(people)
        more = EditRotation(str(edit), area.id, rotation.id, 0 if is_last else page + 1)
        rows.append([Button("areas-more", more.pack())])
    rows.append([Button("rota-button-back", ShowRotation(area.id, rotation.id).pack())])
    return Screen(question, buttons=rows)


def ask_end(area: Area, rotation: Rotation, confirmed: str, now: datetime) -> Screen:
    """Ask whether a rotation is to end; `confirmed`: the data of the button that does it."""
    ends = moment(next_hand_off_text(rotation, area.zone, now))
    rows = [
        [Button("rota-button-back", ShowRotation(area.id, rotation.id).pack())],
        [Button("rota-button-end-rotation", confirmed)],
    ]
    args: dict[str, Any] = {"at": At(instant(ends, area.zone), area.zone)}
    return Screen("rota-end-ask", args, rows)
