"""Looking at shifts: how one is shown, the open ones that fit a person, and one's own."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from sqlalchemy import select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.places.model import Area
from bot.shifts.model import (
    PAGE,
    AskGiveUp,
    Finish,
    Shift,
    ShiftState,
    ShowMine,
    ShowOpen,
    SignUp,
    SignUpState,
    Take,
    misfit,
    standing,
)
from bot.spine.outbox.screen import Button
from bot.spine.texts.render import At, Foreign, Joined, LanguageName, Text

# --- the open ones -------------------------------------------------------------------------------------------------


async def open_shifts(
    session: AsyncSession, person: Person, *, now: datetime, after: int = 0, limit: int = PAGE + 1
) -> list[Shift]:
    """The shifts that fit the person, soonest first, from behind the shift `after`; one more than a page shows."""
    known = await standing(session, person)
    query = select(Shift).where(Shift.state == ShiftState.OPEN, Shift.starts_at > now)
    last = await session.get(Shift, after) if after else None
    if last is not None:
        query = query.where(tuple_(Shift.starts_at, Shift.id) > tuple_(last.starts_at, last.id))
    areas = rights.areas_of(person, Action.TAKE_SHIFT)
    if areas is not None:
        query = query.where(Shift.area_id.in_(areas))
    found: list[Shift] = []
    for shift in await session.scalars(query.order_by(Shift.starts_at, Shift.id)):
        if misfit(person, shift, known, now) is None:
            found.append(shift)
            if len(found) == limit:
                break
    return found


async def needed_languages(session: AsyncSession, now: datetime) -> frozenset[str]:
    """The languages that shifts before their start ask for."""
    needed = await session.scalars(
        select(Shift.languages)
        .where(Shift.state == ShiftState.OPEN, Shift.starts_at > now, Shift.languages != "")
        .distinct()
    )
    return frozenset(code for codes in needed for code in codes.split())


def open_list(shifts: Sequence[Shift], size: int, after: int) -> tuple[Joined, list[list[Button]]]:
    """A page of shifts that may be taken: the entries, and a button for each."""
    shown = shifts[:size]
    buttons = [
        Button(
            "shift-button-take" if s.free else "shift-button-wait",
            Take(s.id).pack(),
            {"number": str(number)},
        )
        for number, s in enumerate(shown, 1)
    ]
    rows = _rows(buttons)
    rows.append(_turns(shifts, shown, after, ShowOpen))
    return Joined([numbered(number, shift) for number, shift in enumerate(shown, 1)]), rows


# --- one's own -----------------------------------------------------------------------------------------------------


async def my_sign_ups(
    session: AsyncSession, person: Person, *, now: datetime, after: int = 0, limit: int = PAGE + 1
) -> list[SignUp]:
    """What the person holds and has not confirmed, soonest first, from behind the sign-up `after`."""
    open_to_them = (SignUp.state == SignUpState.TAKEN) | (
        (SignUp.state == SignUpState.WAITING) & (Shift.starts_at > now)
    )
    query = (
        select(SignUp)
        .join(Shift, SignUp.shift_id == Shift.id)
        .where(SignUp.person_id == person.id, open_to_them)
        .execution_options(populate_existing=True)
    )
    last = await session.get(SignUp, after) if after else None
    if last is not None:
        query = query.where(
            tuple_(Shift.starts_at, SignUp.id) > tuple_(last.shift.starts_at, last.id)
        )
    return list(await session.scalars(query.order_by(Shift.starts_at, SignUp.id).limit(limit)))


def mine_list(
    mine: Sequence[SignUp], size: int, after: int, states: Mapping[int, str]
) -> tuple[Joined, list[list[Button]]]:
    """A page of one's own sign-ups, each with what can be done about it now; `states` are their Fluent ids."""
    shown = mine[:size]
    entries, buttons = [], []
    for number, held in enumerate(shown, 1):
        entries.append(Joined([numbered(number, held.shift), Text(states[held.id])], "\n"))
        button = _own_button(number, held, states[held.id])
        if button is not None:
            buttons.append(button)
    rows = _rows(buttons)
    rows.append(_turns(mine, shown, after, ShowMine))
    return Joined(entries), rows


def _own_button(number: int, held: SignUp, state: str) -> Button | None:
    args = {"number": str(number), "hours": hours(held.shift.minutes)}
    match state:
        case "shift-state-over":
            return Button("shift-button-done-numbered", Finish(held.id).pack(), args)
        case "shift-state-running":
            return None
        case "shift-state-waiting":
            return Button("shift-button-leave-numbered", AskGiveUp(held.id).pack(), args)
        case _:
            return Button("shift-button-cant-numbered", AskGiveUp(held.id).pack(), args)


def state_of(held: SignUp, now: datetime) -> str:
    """The Fluent id that says how a sign-up stands."""
    if held.shift.ends_at <= now:
        return "shift-state-over"
    if held.state is SignUpState.WAITING:
        return "shift-state-waiting"
    if held.shift.starts_at <= now:
        return "shift-state-running"
    return "shift-state-coming" if held.coming_at else "shift-state-taken"


# --- how one is shown ----------------------------------------------------------------------------------------------


class Described(Protocol):
    """What a card needs to know: of a shift, or of a draft of one."""

    @property
    def area(self) -> Area: ...
    @property
    def title(self) -> str: ...
    @property
    def place(self) -> str: ...
    @property
    def starts_at(self) -> datetime: ...
    @property
    def ends_at(self) -> datetime: ...
    @property
    def capacity(self) -> int: ...
    @property
    def languages(self) -> str: ...


def card(shift: Shift, heading: Text | None = None) -> Joined:
    """What, when, where, how many places and which languages, a line each."""
    lines = _lines(
        shift, heading, Text("shift-places", {"free": shift.free, "capacity": shift.capacity})
    )
    if shift.skills:
        lines.append(Text("shift-skills", {"skills": Foreign(shift.skills)}))
    return Joined(lines, "\n")


def draft_card(draft: Described) -> Joined:
    """The card of a shift that is not posted yet."""
    return Joined(_lines(draft, None, Text("shift-needed", {"capacity": draft.capacity})), "\n")


def _lines(shift: Described, heading: Text | None, places: Text) -> list[Text]:
    lines = [
        heading or Text("shift-title", {"title": Foreign(shift.title)}),
        Text("shift-when", when(shift)),
        Text("shift-where", {"place": Foreign(shift.place), "area": Foreign(shift.area.name)}),
        places,
    ]
    if shift.languages:
        lines.append(Text("shift-languages", {"languages": tongues(shift.languages)}))
    return lines


def when(shift: Described) -> dict[str, Any]:
    """Start and end in the area's zone; the end's day is said if it is another."""
    zone = shift.area.zone
    there = ZoneInfo(zone)
    same_day = shift.starts_at.astimezone(there).date() == shift.ends_at.astimezone(there).date()
    return {
        "start": At(shift.starts_at, zone),
        "end": At(shift.ends_at, zone, "time" if same_day else "moment"),
    }


def numbered(number: int, shift: Shift) -> Joined:
    """The card as an entry of a list."""
    heading = Text("shift-numbered", {"number": str(number), "title": Foreign(shift.title)})
    return card(shift, heading)


def brief(shift: Shift) -> dict[str, Any]:
    """The arguments of every text about one shift."""
    return {"title": Foreign(shift.title), "card": card(shift)}


def hours(minutes: int) -> float | int:
    """Minutes as hours, whole where they are."""
    return minutes // 60 if minutes % 60 == 0 else round(minutes / 60, 1)


def tongues(languages: str) -> Joined:
    """The needed languages by name."""
    return Joined([LanguageName(code) for code in languages.split()], " / ")


def _rows(buttons: Sequence[Button]) -> list[list[Button]]:
    return [list(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]


def _turns(
    found: Sequence[Shift] | Sequence[SignUp],
    shown: Sequence[Shift] | Sequence[SignUp],
    after: int,
    page: type[ShowOpen] | type[ShowMine],
) -> list[Button]:
    """Back to the start, and on, where there is something."""
    turns = [Button("shift-button-first", page(0).pack())] if after else []
    if len(found) > len(shown):
        turns.append(Button("shift-button-next", page(shown[-1].id).pack()))
    return turns
