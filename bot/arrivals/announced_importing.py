"""Announced arrivals as people write them: single answers, and a table of many.

First a preview, which writes nothing; then the same table is written. A row whose name, area and
day are known changes that announced arrival. Rows whose time is over, or whose people have come or
do not come, are left out, so that one list can be sent again and again.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncSession

from bot.arrivals.announced import (
    Draft,
    all_expected,
    announce,
    change,
    differs,
    ended_lately,
    find_same,
)
from bot.arrivals.announced_table import read_rows
from bot.arrivals.model import NEEDS_LIMIT, PARTY_LIMIT, Announcement
from bot.arrivals.typed_when import FARTHEST, JUST_NOW, read_when
from bot.people import rights
from bot.people.model import NAME_LIMIT, Person
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Area, Gate
from bot.spine import tables
from bot.spine.refused import Refused
from bot.spine.tables import BadTable, Imported
from bot.spine.texts import language_names
from bot.spine.texts.folding import fold
from bot.spine.texts.render import Foreign, one_line, primary

# Wrong lines that are named at once.
# Codes of languages that are words as well.
_WORDS = ("no", "so")


class Fault(StrEnum):
    """What is wrong with a value."""

    NAME = "name"
    PLACE = "place"  # no such area or gate, or none that this person may announce for
    TIME = "time"
    PAST = "past"
    PARTY = "party"
    LANGUAGE = "language"
    NEEDS = "needs"


_IN_ENGLISH = {
    Fault.NAME: f"the name must have 1 to {NAME_LIMIT} characters",
    Fault.PLACE: "no such area or gate",
    Fault.TIME: "no time to come, such as 01:30 or 2026-12-01 01:30",
    Fault.PAST: "this time is over",
    Fault.PARTY: f"no number from 1 to {PARTY_LIMIT}",
    Fault.LANGUAGE: "no language, such as Russian or ru",
    Fault.NEEDS: f"more than {NEEDS_LIMIT} characters",
}


class BadValue(Refused):
    """A value that can't be read; it is asked for again."""

    def __init__(self, fault: Fault, value: str) -> None:
        self.text_id = f"announced-fault-{fault}"
        super().__init__(value=Foreign(one_line(value)[:NAME_LIMIT]))
        self.fault = fault
        self.in_english = f"{value!r}: {_IN_ENGLISH[fault]}"


@dataclass(frozen=True)
class Ground:
    """What a value is read against: the places that count, the house's zone and the instant.

    `needs_area`: who writes may not announce for all areas at once.
    """

    gates: Sequence[Gate]
    areas: Sequence[Area]
    zone: str
    now: datetime
    needs_area: bool = False


async def ground_for(
    session: AsyncSession, by: Person | None, *, zone: str, now: datetime
) -> Ground:
    """Read the places for which somebody may announce; None, a command's: all of them."""
    areas = await places.areas(session)
    needs_area = False
    if by is not None:
        areas = [area for area in areas if rights.may(by, Action.ANNOUNCE, area.id)]
        needs_area = not rights.may(by, Action.ANNOUNCE, None)
    ids = {area.id for area in areas}
    gates = [gate for gate in await places.gates(session) if gate.area_id in ids]
    return Ground(gates, areas, zone, now, needs_area)


# --- single values ------------------------------------------------------------------------------


def read_name(text: str) -> str:
    """Read a name. Raises BadValue."""
    name = one_line(text)
    if not 0 < len(name) <= NAME_LIMIT:
        raise BadValue(Fault.NAME, text)
    return name


def read_time(text: str, zone: str, now: datetime) -> datetime:
    """Read a time to come, by the zone's clocks. Raises BadValue."""
    at = read_when(text, zone, now)
    if at is None or at > now + FARTHEST:
        raise BadValue(Fault.TIME, text)
    if at < now - JUST_NOW:
        raise BadValue(Fault.PAST, text)
    return at


def read_party(text: str) -> int | None:
    """Read a number of people in any digits; None where it is left out. Raises BadValue."""
    said = one_line(text)
    if not said:
        return None
    if not said.isdecimal() or len(said) > 3 or not 1 <= int(said) <= PARTY_LIMIT:
        raise BadValue(Fault.PARTY, text)
    return int(said)


def read_language(text: str) -> str | None:
    """Read a language's name or code; None where it is left out. Raises BadValue."""
    said = one_line(text)
    if not said:
        return None
    if said.lower() in _WORDS:
        raise BadValue(Fault.LANGUAGE, text)
    code = primary(said.lower())
    if len(code) in (2, 3) and said.isascii() and language_names.is_language(code):
        return code
    codes = language_names.find(said)
    if len(codes) != 1:
        raise BadValue(Fault.LANGUAGE, text)
    return codes[0]


def read_needs(text: str) -> str | None:
    """Read what they need, on one line. Raises BadValue."""
    needs = one_line(text)
    if len(needs) > NEEDS_LIMIT:
        raise BadValue(Fault.NEEDS, text)
    return needs or None


def read_place(area_text: str, gate_text: str, ground: Ground) -> tuple[Area | None, Gate | None]:
    """Find area and gate by code or name; either may be left out. Raises BadValue."""
    area = _area(area_text, ground)
    gate = None
    if gate_text:
        there = [one for one in ground.gates if area is None or one.area_id == area.id]
        named = [one for one in there if gate_text == one.code or fold(gate_text) == fold(one.name)]
        if len(named) != 1:
            raise BadValue(Fault.PLACE, gate_text)
        gate = named[0]
        area = gate.area
    if area is None and ground.needs_area:
        if len(ground.areas) != 1:
            raise BadValue(Fault.PLACE, area_text)
        area = ground.areas[0]
    return area, gate


def _area(text: str, ground: Ground) -> Area | None:
    if not text:
        return None
    named = [one for one in ground.areas if one.code == text]
    named = named or [one for one in ground.areas if fold(one.name) == fold(text)]
    if len(named) != 1:
        raise BadValue(Fault.PLACE, text)
    return named[0]


def draft_of(values: dict[str, str], ground: Ground) -> Draft:
    """Read a row. Raises BadValue for the first value that can't be read."""
    name = read_name(values["name"])
    area, gate = read_place(values["area"], values["gate"], ground)
    zone = area.zone if area is not None else ground.zone
    return Draft(
        name=name,
        language=read_language(values["language"]),
        area=area,
        gate=gate,
        zone=zone,
        expected_at=read_time(values["time"], zone, ground.now),
        party=read_party(values["party"]),
        needs=read_needs(values["needs"]),
    )


# --- tables -------------------------------------------------------------------------------------


@dataclass
class Preview:
    """What a table would change. `changed` has what is kept now and what it becomes.

    Left out: `ended`, who have come or do not come; `past`, lines whose time is over.
    """

    new: list[Draft] = field(default_factory=list)
    changed: list[tuple[Announcement, Draft]] = field(default_factory=list)
    same: list[Draft] = field(default_factory=list)
    ended: list[Announcement] = field(default_factory=list)
    past: list[tuple[int, BadValue]] = field(default_factory=list)
    faults: list[tuple[int, BadValue]] = field(default_factory=list)

    @property
    def error(self) -> BadTable | None:
        """The faults in English, for the command line."""
        if not self.faults:
            return None
        return BadTable(*(tables.Fault(line, one.in_english) for line, one in self.faults))


async def preview_table(session: AsyncSession, text: str, ground: Ground) -> Preview:
    """Read a table and say what it would change; nothing is written. Raises BadTable."""
    preview = Preview()
    expected = await all_expected(session)
    ended = await ended_lately(session, now=ground.now)
    for line, values in read_rows(text):
        try:
            draft = draft_of(values, ground)
        except BadValue as fault:
            wrong = preview.past if fault.fault is Fault.PAST else preview.faults
            wrong.append((line, fault))
            continue
        same = find_same(draft, expected) or find_same(draft, ended)
        if same is None:
            preview.new.append(draft)
        elif same in ended:
            ended.remove(same)
            preview.ended.append(same)
        else:
            expected.remove(same)  # two rows of one name are two people
            is_other = differs(same, draft)
            preview.changed.append((same, draft)) if is_other else preview.same.append(draft)
    return preview


async def write_table(
    session: AsyncSession, preview: Preview, *, by: Person | None, now: datetime
) -> Imported:
    """Write a table without faults that was looked at. Raises NotAllowed, AnnouncementRefused."""
    for draft in preview.new:
        await announce(session, draft, by=by, now=now)
    for kept, draft in preview.changed:
        await change(session, kept.id, draft, by=by, now=now)
    return Imported(len(preview.new), len(preview.changed))
