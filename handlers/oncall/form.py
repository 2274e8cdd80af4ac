"""The form of a new rotation: its steps, its answers so far, its buttons and its questions."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from aiogram.fsm.state import State, StatesGroup

from bot.oncall.model import RotationUnit
from bot.oncall.rotation_cards import hours_text, rhythm
from bot.oncall.turning import Hours, RotationDraft
from bot.oncall.week_cards import short_name
from bot.people.model import Person, name_of
from bot.places.model import Area
from bot.spine.buttons import Payload
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import At, Foreign, Joined, Text
from bot.spine.wall_clock import instant_on
from handlers.turns.dialogue import Frame

# How often: unit and number.
RHYTHMS = (
    (RotationUnit.DAY, 1),
    (RotationUnit.DAY, 2),
    (RotationUnit.WEEK, 1),
    (RotationUnit.WEEK, 2),
    (RotationUnit.MONTH, 1),
)
CLOCKS = ("00:00", "08:00", "12:00", "18:00", "20:00", "22:00")
HOURS = (("20:00", "08:00"), ("08:00", "20:00"), ("18:00", "08:00"), ("22:00", "06:00"))
LEVELS = (1, 2, 3)
DAYS = 9  # today and the eight days after
PEOPLE_A_PAGE = 40


class NewRotationForm(StatesGroup):
    level = State()
    every = State()
    day = State()
    clock = State()
    hours = State()
    members = State()
    areas = State()
    confirm = State()


@dataclass(frozen=True)
class RotationFrame(Frame):
    """What has been said so far: ids, an ISO day, times of day; `begins` "" is day and night."""

    area: int = 0
    level: int = 0
    unit: str = ""
    every: int = 0
    day: str = ""
    clock: str = ""
    begins: str = ""
    ends: str = ""
    members: list[int] = field(default_factory=list)
    areas: list[int] = field(default_factory=list)  # beside `area`

    def as_draft(self, areas: Sequence[Area], members: Sequence[Person]) -> RotationDraft:
        """Return the rotation that all answers together describe."""
        # What it does not cover is from the end of its hours to their beginning.
        off = [Hours(self.ends, self.begins)] if self.begins else []
        return RotationDraft(
            areas=areas,
            level=self.level,
            unit=RotationUnit(self.unit),
            every=self.every,
            first=f"{self.day} {self.clock}",
            members=members,
            hours_off=off,
        )


# --- what its buttons carry ---------------------------------------------------------------------


class FormLevel(Payload, prefix="ogl"):
    level: int


class FormEvery(Payload, prefix="oge"):
    choice: int  # of RHYTHMS


class FormDay(Payload, prefix="ogd"):
    ordinal: int


class FormClock(Payload, prefix="ogc"):
    choice: int  # of CLOCKS


class FormHours(Payload, prefix="ogh"):
    choice: int  # of HOURS; -1: day and night


class FormMember(Payload, prefix="ogm"):
    person: int
    page: int


class FormMembers(Payload, prefix="ogp"):
    page: int


class FormArea(Payload, prefix="oga"):
    area: int


class FormDone(Payload, prefix="ogn"):
    """The people, or the areas, are chosen."""


class FormSave(Payload, prefix="ogs"):
    area: int


class FormDiscard(Payload, prefix="ogx"):
    area: int


# --- its questions ------------------------------------------------------------------------------


def ask_level() -> Screen:
    """Ask at which level."""
    row = [Button("rota-label-level", FormLevel(one).pack(), {"level": one}) for one in LEVELS]
    return Screen("rota-form-level", buttons=[row])


def ask_every() -> Screen:
    """Ask how often it changes."""
    rows = [
        [Button("rota-label-rhythm", FormEvery(at).pack(), {"rhythm": rhythm(*one)})]
        for at, one in enumerate(RHYTHMS)
    ]
    return Screen("rota-form-every", buttons=rows)


def ask_day(today: date, zone: str) -> Screen:
    """Ask from which day."""
    days = [today + timedelta(days=ahead) for ahead in range(DAYS)]
    buttons = [
        Button(
            "rota-label-day",
            FormDay(day.toordinal()).pack(),
            {"day": At(instant_on(day, 12 * 60, zone), zone, "date")},
        )
        for day in days
    ]
    return Screen("rota-form-day", buttons=[buttons[at : at + 3] for at in range(0, DAYS, 3)])


def ask_clock() -> Screen:
    """Ask for the time of day of the hand-off."""
    buttons = [
        Button("rota-label-hours", FormClock(at).pack(), {"hours": clock})
        for at, clock in enumerate(CLOCKS)
    ]
    return Screen("rota-form-clock", buttons=[buttons[:3], buttons[3:]])


def ask_hours() -> Screen:
    """Ask at which hours somebody is on call."""
    rows = [[Button("rota-button-all-day", FormHours(-1).pack())]]
    rows += [
        [Button("rota-label-hours", FormHours(at).pack(), {"hours": hours_text(*one)})]
        for at, one in enumerate(HOURS)
    ]
    return Screen("rota-form-hours", buttons=rows)


def ask_members(people: Sequence[Person], chosen: Sequence[Person], page: int) -> Screen:
    """Ask who takes part, in the order of the taps."""
    ids = {one.id for one in chosen}
    shown = people[page * PEOPLE_A_PAGE :][:PEOPLE_A_PAGE] or people[:PEOPLE_A_PAGE]
    buttons = [
        Button(
            "rota-label-chosen" if one.id in ids else "label-of-a-person",
            FormMember(one.id, page).pack(),
            {"name": short_name(one)},
        )
        for one in shown
    ]
    rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    if len(people) > PEOPLE_A_PAGE:
        is_last = (page + 1) * PEOPLE_A_PAGE >= len(people)
        rows.append([Button("areas-more", FormMembers(0 if is_last else page + 1).pack())])
    if chosen:
        rows.append([Button("rota-button-done", FormDone().pack())])
    return Screen("rota-form-members", {"members": _numbered(chosen)}, rows)


def _numbered(people: Sequence[Person]) -> Joined:
    lines = [
        Text("rota-member-line", {"number": str(number), "name": name_of(one)})
        for number, one in enumerate(people, 1)
    ]
    return Joined(lines, "\n")


def ask_areas(areas: Sequence[Area], chosen: Sequence[int]) -> Screen:
    """Ask which other areas it serves."""
    buttons = [
        Button(
            "rota-label-chosen" if area.id in chosen else "area-label",
            FormArea(area.id).pack(),
            {"name": area.name},
        )
        for area in areas
    ]
    rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    rows.append([Button("rota-button-done", FormDone().pack())])
    return Screen("rota-form-areas", buttons=rows)


def ask_confirm(frame: RotationFrame, areas: Sequence[Area], members: Sequence[Person]) -> Screen:
    """Show the whole rotation before it is saved."""
    zone = areas[0].zone
    clock = int(frame.clock[:2]) * 60 + int(frame.clock[3:])
    first = instant_on(date.fromisoformat(frame.day), clock, zone)
    lines = [Text("rota-rotation-areas", {"areas": _names(areas)})]
    if frame.begins:
        hours = Foreign(hours_text(frame.begins, frame.ends))
        lines.append(Text("rota-rotation-hours", {"hours": hours}))
    args = {
        "level": frame.level,
        "rhythm": rhythm(RotationUnit(frame.unit), frame.every),
        "members": Joined([_numbered(members), *lines], "\n"),
        "next": Text("duty-next", {"at": At(first, zone)}),
    }
    row = [
        Button("rota-button-save", FormSave(frame.area).pack()),
        Button("rota-button-discard", FormDiscard(frame.area).pack()),
    ]
    return Screen("rota-form-confirm", {"card": Text("rota-rotation", args)}, [row])


def _names(areas: Sequence[Area]) -> Joined:
    return Joined([Foreign(area.name) for area in areas], ", ")
