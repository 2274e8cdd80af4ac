"""The week of a coordinator as a picture: areas × days; of one area its places × days.

What lacks people is a red field, what is at risk is hatched, and both say it in words.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import parcels, rights
from bot.people.model import Person
from bot.people.parcels import Parcel, parcel_job
from bot.people.rights import Action
from bot.places.model import Area
from bot.shifts.coverage import Entry, ListKind, lists_of, managed_areas, scope_of
from bot.shifts.model import Shift
from bot.spine.jobs.model import Due, JobContext, is_scheduled
from bot.spine.outbox.screen import Screen
from bot.spine.pictures import Cell, Line, Mark, Picture, drawable
from bot.spine.texts import render as texts
from bot.spine.texts.render import At
from bot.spine.wall_clock import instant_on, local_day

DAYS = 7


async def order(
    session: AsyncSession, by: Person, area_id: int, day: int, *, now: datetime
) -> None:
    """Have seven days of an area (0: all that one manages) drawn, from a day on (0: today).

    Ordered twice, it comes once. Raises NotAllowed.
    """
    scope_of(by, area_id, None)
    key = f"coverage-picture:{by.id}:{area_id}:{day}"
    if not await is_scheduled(session, key):
        await picture.schedule(session, Due.at_once(now, key=key), by.id, area_id, day)


async def _picture(context: JobContext, person_id: int, area_id: int, day: int) -> Parcel | None:
    """Draw the days as they are now, unless the person has lost the role or blocked the bot."""
    session, now = context.session, context.now
    person = await session.get_one(Person, person_id)
    if not person.is_reachable or not rights.may_anywhere(person, Action.MANAGE_SHIFT):
        return None
    areas = await managed_areas(session, person)
    areas = [area for area in areas if area_id in (0, area.id)]
    if not areas:
        return None
    scope = scope_of(person, area_id, None)
    remind = context.settings.remind_before
    lists = await lists_of(session, scope, now=now, remind=remind)
    first = date.fromordinal(day) if day else local_day(now, areas[0].zone)
    drawn = coverage_picture(lists, areas, first, person.locale, now)
    days = _days_of(areas, first)
    return parcels.picture(person, Screen("coverage-picture", days), "shifts.png", drawn)


picture = parcel_job("coverage-picture", _picture)
"""Arguments: the reader's id, the area's or 0, the first day's ordinal or 0."""


# --- drawing --------------------------------------------------------------------------------------


@dataclass
class _Places:
    """What a field sums up: places, those taken, those still missing, and people at risk."""

    places: int = 0
    taken: int = 0
    missing: int = 0
    at_risk: int = 0


def coverage_picture(
    lists: Mapping[ListKind, Sequence[Entry]],
    areas: Sequence[Area],
    first: date,
    locale: str,
    now: datetime,
) -> Picture:
    """Draw a row an area, or with one area a row for each of its places; a column a day.

    A shift stands on its first day. What has begun lacks nobody whom anybody could still ask for.
    """
    days = [first + timedelta(days=ahead) for ahead in range(DAYS)]
    sums = _sums(lists, by_place=len(areas) == 1, now=now)
    names = _row_names(areas, sums, days)
    rows = [
        [
            [Line(drawable(name), Mark.STRONG)],
            *(_cell(sums.get((key, day)), locale) for day in days),
        ]
        for key, name in names
    ]
    heads = ["", *(texts.day(locale, day) for day in days)]
    title = texts.plain(locale, "coverage-picture", _days_of(areas, first))
    notes = [] if rows else [Line(texts.plain(locale, "coverage-none"), Mark.QUIET)]
    return Picture.in_locale(locale, title, heads, rows, notes)


Key = int | str


def _sums(
    lists: Mapping[ListKind, Sequence[Entry]], *, by_place: bool, now: datetime
) -> dict[tuple[Key, date], _Places]:
    sums: dict[tuple[Key, date], _Places] = {}
    for entry in lists[ListKind.ALL]:
        shift = entry.shift
        one = sums.setdefault(_field(shift, by_place), _Places())
        one.places += shift.capacity
        # More people than one shift needs fill no place in another.
        one.taken += min(shift.taken, shift.capacity)
        if shift.starts_at > now:
            one.missing += max(shift.capacity - shift.taken, 0)
    for entry in lists[ListKind.RISK]:
        sums.setdefault(_field(entry.shift, by_place), _Places()).at_risk += 1
    return sums


def _field(shift: Shift, by_place: bool) -> tuple[Key, date]:
    key: Key = shift.place if by_place else shift.area_id
    return key, local_day(shift.starts_at, shift.area.zone)


def _row_names(
    areas: Sequence[Area], sums: Mapping[tuple[Key, date], _Places], days: Sequence[date]
) -> list[tuple[Key, str]]:
    """List the rows: every area, or the places of one that have a shift in these days."""
    if len(areas) > 1:
        return [(area.id, area.name) for area in areas]
    places = sorted({str(key) for key, day in sums if day in days})
    return [(place, place) for place in places]


def _cell(one: _Places | None, locale: str) -> Cell:
    if one is None:
        return [Line("–", Mark.QUIET)]
    lines = [Line(f"{one.taken}/{one.places}")]
    if one.missing:
        said = texts.plain(locale, "coverage-picture-missing", {"count": one.missing})
        lines.append(Line(said, Mark.MISSING))
    if one.at_risk:
        said = texts.plain(locale, "coverage-picture-risk", {"count": one.at_risk})
        lines.append(Line(said, Mark.RISK))
    return lines


def _days_of(areas: Sequence[Area], first: date) -> dict[str, At]:
    zone = areas[0].zone
    last = first + timedelta(days=DAYS - 1)
    return {
        name: At(instant_on(day, 12 * 60, zone), zone, "date")
        for name, day in (("start", first), ("end", last))
    }
