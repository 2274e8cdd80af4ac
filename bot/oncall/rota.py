"""Who is on call: rota entries from CSV, overrides, and the one pure function that chat, board, CLI and alerts all ask.

Entries are wall-clock times in the area's zone, half-open, to the minute; `weekdays` makes one repeat every week. A local
time that a clock change leaves out means the first instant after it; one that comes twice means the first.
An override replaces a person for a while, and lives only while the replaced one would be on.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from sqlalchemy import CheckConstraint, ForeignKey, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.people import model as people
from bot.people.model import Person, Role
from bot.places import model as places
from bot.places.model import Area, BadTable, Imported
from bot.spine.ahead import Ahead
from bot.spine.db.engine import Base, BigId, one_of

COLUMNS = ("area", "level", "telegram_id", "name", "from", "until", "weekdays")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HIGHEST_LEVEL = 9
_MOMENT = "%Y-%m-%d %H:%M"
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)
# Zones know nothing beyond these years, and arithmetic ends at 1 and 9999.
YEARS = range(1971, 2200)
_WEEK = timedelta(days=7)


class RotaEntry(Base):
    """One person, one level, one span: once (`begins`, `ends` as 2020-04-01 20:00) or weekly (as 20:00)."""

    __tablename__ = "rota_entries"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    area_id: Mapped[int] = mapped_column(ForeignKey("areas.id"), index=True)
    level: Mapped[int]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    # Wall-clock texts, not instants: the zone's rules may change between the import and the night itself.
    begins: Mapped[str]
    ends: Mapped[str]
    weekdays: Mapped[str] = mapped_column(default="")  # "" = once; else digits, 0 = Monday

    __table_args__ = (CheckConstraint("level >= 1", name="level"),)


class Override(Base):
    """`stand_in` takes every turn that `absent` would have between two instants."""

    __tablename__ = "overrides"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    absent_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    stand_in_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    created_at: Mapped[datetime]

    __table_args__ = (
        CheckConstraint("ends_at > starts_at", name="span"),
        CheckConstraint("absent_id <> stand_in_id", name="other"),
    )


@dataclass(frozen=True)
class OnCall:
    """One person on call at one level; `until` is the next instant at which this may change."""

    level: int
    person_id: int
    until: datetime
    instead_of: int | None = None


# --- the rule ------------------------------------------------------------------------------------------------------


def instant(local: datetime, zone: ZoneInfo) -> datetime:
    """The UTC instant of a wall-clock time; if it is missing the first instant after the gap, if doubled the first."""
    first = local.replace(tzinfo=zone, fold=0)
    found = first.astimezone(UTC)
    if found.astimezone(zone).replace(tzinfo=None) == local:
        return found
    # In a gap the two folds give instants on either side of the change: look for the change between them.
    before = int(local.replace(tzinfo=zone, fold=1).astimezone(UTC).timestamp())
    after = int(found.timestamp())
    old = datetime.fromtimestamp(before, zone).utcoffset()
    while after - before > 1:
        middle = (before + after) // 2
        if datetime.fromtimestamp(middle, zone).utcoffset() == old:
            before = middle
        else:
            after = middle
    return datetime.fromtimestamp(after, UTC)


def on_call(
    entries: Iterable[RotaEntry], overrides: Sequence[Override], *, at: datetime, zone: str
) -> list[OnCall]:
    """Who is on call at this instant, in the order of trial: by level, then by the rota's own order. Pure."""
    found: dict[tuple[int, int], OnCall] = {}
    for entry in entries:
        until = _on_until(entry, at, ZoneInfo(zone))
        if until is None:
            continue
        turn = _stand_in(OnCall(entry.level, entry.person_id, until), overrides, at)
        known = found.get((turn.level, turn.person_id))
        # Two entries of one person that overlap are one turn: it ends with the later.
        if known is None or known.until < turn.until:
            found[turn.level, turn.person_id] = turn
    return sorted(found.values(), key=lambda turn: turn.level)


def next_hand_off(
    entries: Sequence[RotaEntry], overrides: Sequence[Override], *, at: datetime, zone: str
) -> datetime | None:
    """The next instant after `at` at which somebody else may be on call, within a week for weekly entries. Pure."""
    there = ZoneInfo(zone)
    edges = [
        edge for entry in entries for span in _spans(entry, at, there, ahead=8) for edge in span
    ]
    edges += [edge for override in overrides for edge in (override.starts_at, override.ends_at)]
    now = on_call(entries, overrides, at=at, zone=zone)
    for edge in sorted({edge for edge in edges if edge > at}):
        if _who(on_call(entries, overrides, at=edge, zone=zone)) != _who(now):
            return edge
    return None


def _who(turns: Iterable[OnCall]) -> set[tuple[int, int]]:
    return {(turn.level, turn.person_id) for turn in turns}


def _on_until(entry: RotaEntry, at: datetime, zone: ZoneInfo) -> datetime | None:
    """When the entry's span round `at` ends, or None if it is not on then."""
    return max((end for start, end in _spans(entry, at, zone) if start <= at < end), default=None)


def _spans(
    entry: RotaEntry, at: datetime, zone: ZoneInfo, ahead: int = 1
) -> Iterator[tuple[datetime, datetime]]:
    """The entry's spans as instants: all of a single one, of a weekly one those near `at`."""
    if not entry.weekdays:
        yield instant(_moment(entry.begins), zone), instant(_moment(entry.ends), zone)
        return
    begins, ends = time.fromisoformat(entry.begins), time.fromisoformat(entry.ends)
    past_midnight = timedelta(days=1 if ends <= begins else 0)
    today = at.astimezone(zone).date()
    # Two days back: a night begins the day before, and a zone may skip a whole day.
    for offset in range(-2, ahead + 1):
        day: date = today + timedelta(days=offset)
        if str(day.weekday()) in entry.weekdays:
            start = datetime.combine(day, begins)
            yield instant(start, zone), instant(datetime.combine(day, ends) + past_midnight, zone)


def _stand_in(turn: OnCall, overrides: Sequence[Override], at: datetime) -> OnCall:
    """Follows the overrides of whoever would be on; the newest counts, and a circle ends where it began."""
    seen = {turn.person_id}
    planned = turn.person_id
    while True:
        of_them = [o for o in overrides if o.absent_id == turn.person_id]
        coming = [o.starts_at for o in of_them if at < o.starts_at < turn.until]
        if coming:
            turn = replace(turn, until=min(coming))
        active = [o for o in of_them if o.starts_at <= at < o.ends_at and o.stand_in_id not in seen]
        if not active:
            return turn
        newest = max(active, key=lambda o: (o.created_at, o.id or 0))
        seen.add(newest.stand_in_id)
        turn = OnCall(turn.level, newest.stand_in_id, min(turn.until, newest.ends_at), planned)


# --- reading and writing -------------------------------------------------------------------------------------------


_ENTRIES = select(RotaEntry).where(one_of(RotaEntry.area_id, "areas")).order_by(RotaEntry.id)
_AREAS = select(Area).where(one_of(Area.id, "areas"))


async def entries_of(session: AsyncSession, area_id: int) -> list[RotaEntry]:
    """The area's entries in the rota's order."""
    return list(await session.scalars(_ENTRIES, {"areas": [area_id]}))


async def overrides_near(session: AsyncSession, at: datetime) -> list[Override]:
    """The overrides that matter at `at` or in the week after."""
    found = await session.scalars(
        select(Override)
        .where(Override.ends_at > at, Override.starts_at <= at + _WEEK)
        .order_by(Override.id)
    )
    return list(found)


async def on_call_now(
    session: AsyncSession, area: Area, *, now: datetime
) -> list[tuple[OnCall, Person]]:
    """Who is on call in the area, with the people themselves. One transaction looks once, however often it asks."""

    async def look() -> list[tuple[OnCall, Person]]:
        await prepare(session, [area.id], now=now)
        return await on_call_now(session, area, now=now)

    return list(await _ON_CALL.ask(session, (area.id, now), look))


_ON_CALL: Ahead[tuple[int, datetime], list[tuple[OnCall, Person]]] = Ahead("on call in an area")


async def prepare(session: AsyncSession, areas: Collection[int], *, now: datetime) -> None:
    """Finds at once who is on call in these areas (ids), for the turns of a group."""
    if not areas:
        return
    overrides = await overrides_near(session, now)
    of_area: dict[int, list[RotaEntry]] = {area: [] for area in areas}
    for entry in await session.scalars(_ENTRIES, {"areas": areas}):
        of_area[entry.area_id].append(entry)
    zones = {area.id: area.zone for area in await session.scalars(_AREAS, {"areas": areas})}
    turns = {
        area: on_call(of_area[area], overrides, at=now, zone=zone) for area, zone in zones.items()
    }
    by_id = await people.by_ids(session, (turn.person_id for on in turns.values() for turn in on))
    _ON_CALL.learn(
        session,
        {(area, now): [(turn, by_id[turn.person_id]) for turn in on] for area, on in turns.items()},
    )


async def next_hand_off_of(session: AsyncSession, area: Area, *, now: datetime) -> datetime | None:
    """The area's next hand-off after `now`."""
    return next_hand_off(
        await entries_of(session, area.id),
        await overrides_near(session, now),
        at=now,
        zone=area.zone,
    )


async def stand_in(
    session: AsyncSession,
    absent: Person,
    by: Person,
    *,
    starts_at: datetime,
    ends_at: datetime,
    now: datetime,
) -> Override:
    """Puts `by` in the place of `absent` for a while. Raises ValueError for the same person or an empty span."""
    if absent.id == by.id or ends_at <= starts_at:
        raise ValueError("an override needs two people and a span")
    made = Override(
        absent_id=absent.id, stand_in_id=by.id, starts_at=starts_at, ends_at=ends_at, created_at=now
    )
    session.add(made)
    await session.flush()
    return made


async def import_rota(session: AsyncSession, text: str, *, now: datetime, locale: str) -> Imported:
    """The whole rota of the areas in this CSV: entries of theirs that it no longer has are taken away. Raises BadTable.

    People are known by their Telegram id; whoever is new is made, and all become social workers of the area.
    `new` counts entries that were not there before, `changed` those that went.
    """
    wanted: dict[tuple[int, int, int, str, str, str], None] = {}
    areas: set[int] = set()
    for line, row in places.rows_of(text, COLUMNS):
        area = await places.area_by_code(session, row["area"])
        if area is None:
            raise BadTable(line, f"unknown area {row['area']!r}")
        begins, ends, weekdays = _span_of(line, row)
        person = await _person_of(session, line, row, area.id, now=now, locale=locale)
        wanted[area.id, _level(line, row["level"]), person.id, begins, ends, weekdays] = None
        areas.add(area.id)
    kept = {
        _key(e): e
        for e in await session.scalars(select(RotaEntry).where(RotaEntry.area_id.in_(areas)))
    }
    gone = [entry.id for key, entry in kept.items() if key not in wanted]
    await session.execute(delete(RotaEntry).where(RotaEntry.id.in_(gone)))
    new = [key for key in wanted if key not in kept]
    for area_id, level, person_id, begins, ends, weekdays in new:
        session.add(
            RotaEntry(
                area_id=area_id,
                level=level,
                person_id=person_id,
                begins=begins,
                ends=ends,
                weekdays=weekdays,
            )
        )
    await session.flush()
    return Imported(len(new), len(gone))


def _key(entry: RotaEntry) -> tuple[int, int, int, str, str, str]:
    return entry.area_id, entry.level, entry.person_id, entry.begins, entry.ends, entry.weekdays


def _level(line: int, value: str) -> int:
    if not re.fullmatch(f"[1-{HIGHEST_LEVEL}]", value):
        raise BadTable(line, f"level {value!r}: a number from 1 (tried first) to {HIGHEST_LEVEL}")
    return int(value)


def _span_of(line: int, row: dict[str, str]) -> tuple[str, str, str]:
    begins, ends = row["from"], row["until"]
    if row["weekdays"]:
        for value in (begins, ends):
            if not _CLOCK.fullmatch(value):
                raise BadTable(
                    line, f"{value!r}: with weekdays, from and until are times such as 20:00"
                )
        return begins, ends, _weekdays(line, row["weekdays"])
    for value in (begins, ends):
        try:
            if _moment(value).strftime(_MOMENT) != value.replace("T", " "):
                raise ValueError
        except ValueError:
            raise BadTable(line, f"{value!r} is no local time such as 2020-04-01 20:00") from None
        if _moment(value).year not in YEARS:
            raise BadTable(line, f"{value!r}: the year must be from {YEARS[0]} to {YEARS[-1]}")
    if _moment(ends) <= _moment(begins):
        raise BadTable(line, "until must come after from")
    return begins.replace("T", " "), ends.replace("T", " "), ""


@lru_cache(maxsize=4096)
def _moment(value: str) -> datetime:
    return datetime.strptime(value.replace("T", " "), _MOMENT)  # noqa: DTZ007 - the zone is the area's


def _weekdays(line: int, value: str) -> str:
    """`Mon-Fri`, `Sat Sun` or `daily` as digits. Raises BadTable."""
    if value.lower() == "daily":
        return "0123456"
    found: set[int] = set()
    for part in re.split(r"[\s,;+]+", value.lower().strip()):
        first, _, last = part.partition("-")
        if first not in DAYS or (last or first) not in DAYS:
            raise BadTable(line, f"weekdays {value!r}: such as Mon-Fri, Sat Sun or daily")
        start, end = DAYS.index(first), DAYS.index(last or first)
        found.update((start + step) % 7 for step in range((end - start) % 7 + 1))
    return "".join(map(str, sorted(found)))


async def _person_of(
    session: AsyncSession,
    line: int,
    row: dict[str, str],
    area_id: int,
    *,
    now: datetime,
    locale: str,
) -> Person:
    telegram_id = people.telegram_id_of(row["telegram_id"])
    if telegram_id is None:
        raise BadTable(line, f"telegram_id {row['telegram_id']!r}: a positive number below 2^52")
    if not 0 < len(row["name"]) <= people.NAME_LIMIT:
        raise BadTable(line, f"name must have 1 to {people.NAME_LIMIT} characters")
    known = (await people.by_telegram(session, [telegram_id])).get(telegram_id)
    if known is None:
        known = Person(
            telegram_id=telegram_id,
            name=row["name"],
            locale=locale,
            created_at=now,
            area_id=area_id,
        )
        session.add(known)
        await session.flush()
    await people.grant(session, known, Role.WORKER, area_id, now=now)
    return known
