"""Changes of duty: the edges of the rota, noticed as they come, by time or by a change of the rota.

Each area's next edge is a job; what was noticed is a log (`ShiftOfDuty`). A look compares the log
with the rota, so that a late look or a lost job leaves nobody out. Who is told what is for those
who listen to `DutyChanged`.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall.calculator import OnCall, Rota, spans, who_is_on
from bot.oncall.model import RotaWatch, ShiftOfDuty
from bot.oncall.rota import AreaRota, rotas_of
from bot.people.model import Person
from bot.places import model as places
from bot.spine import facts
from bot.spine.jobs.model import Due, JobContext, Priority, job

SWEEP_EVERY = timedelta(seconds=30)
# How far ahead the next edge is looked for; without one, a look follows before that ends.
HORIZON = timedelta(days=8)
LOOK_AGAIN = timedelta(days=7)
ALL = 0  # in place of an area's id

Place = tuple[int, int]
"""Level and person's id."""


@dataclass(frozen=True)
class LevelChange:
    """Somebody's levels before and after a change of duty; none: not on call."""

    person_id: int
    before: tuple[int, ...]
    after: tuple[int, ...]

    @property
    def has_come(self) -> bool:
        return not self.before

    @property
    def has_left(self) -> bool:
        return not self.after

    @property
    def is_called_earlier(self) -> bool:
        """Tell whether alerts come to them that did not, or not so soon."""
        return bool(self.after) and (not self.before or self.after[0] < self.before[0])


@dataclass(frozen=True)
class Edge:
    """An instant at which somebody's level changes, and whose."""

    at: datetime
    changes: Sequence[LevelChange]


@dataclass(frozen=True)
class AreaChange:
    """A change of duty in one area; `people` holds everybody whom it concerns, by id."""

    rota: AreaRota
    changes: Sequence[LevelChange]
    people: Mapping[int, Person]
    on_call: Sequence[OnCall]  # from now on


@dataclass(frozen=True)
class DutyChanged:
    """Fact: others are on call now, in one area or in several at once."""

    areas: Sequence[AreaChange]


# --- pure -----------------------------------------------------------------------------------------


def edges(rota: Rota, start: datetime, end: datetime) -> list[Edge]:
    """List the instants between two at which somebody's level changes, and whose.

    Where one shift of duty follows another of the same person at the same level there is none.
    """
    found = []
    for earlier, later in pairwise(spans(rota, start, end)):
        if changes := level_changes(_places(earlier.on_call), _places(later.on_call)):
            found.append(Edge(later.start, changes))
    return found


def level_changes(before: Collection[Place], after: Collection[Place]) -> list[LevelChange]:
    """Compare who is on call at which levels; whose levels stay is left out."""
    changes = []
    for person_id in sorted({one for _, one in (*before, *after)}):
        earlier, later = (
            tuple(sorted(level for level, one in places if one == person_id))
            for places in (before, after)
        )
        if earlier != later:
            changes.append(LevelChange(person_id, earlier, later))
    return changes


def _places(on_call: Iterable[OnCall]) -> set[Place]:
    return {(one.level, one.person_id) for one in on_call}


# --- the watch ------------------------------------------------------------------------------------


async def watch_again(session: AsyncSession, area_ids: Iterable[int], *, now: datetime) -> None:
    """Have the areas looked at as soon as their changed rota is committed."""
    for area_id in sorted(set(area_ids)):
        await _schedule(session, area_id, now, now)


async def watch_all_again(session: AsyncSession, *, now: datetime) -> None:
    """Have every area looked at: the change may concern any."""
    await _schedule(session, ALL, now, now)


@job("hand-off", Priority.WATCH)
async def look(context: JobContext, area_id: int) -> None:
    """Notice the changes of duty in this area, or in all, and in every one whose edge is due."""
    await _look(context.session, context.now, again=area_id)


@job("hand-off-sweep", Priority.WATCH)
async def sweep(context: JobContext) -> None:
    """Notice what no job has noticed, and see to it that the coming edges have one; recurring."""
    session, now = context.session, context.now
    await _look(session, now)
    soon = await session.scalars(select(RotaWatch).where(RotaWatch.due_at <= now + 2 * SWEEP_EVERY))
    for watch in soon.all():
        await _schedule(session, watch.area_id, watch.due_at, now)


async def _look(session: AsyncSession, now: datetime, *, again: int | None = None) -> None:
    """Look at the areas whose edge is due and at `again`, an area or ALL; None: at all, briefly.

    Briefly: the next edge is looked for only where the last one is past or somebody has changed.
    """
    rows = await session.scalars(select(RotaWatch).order_by(RotaWatch.area_id).with_for_update())
    watches = {one.area_id: one for one in rows}
    areas = await places.areas(session)
    if again not in (None, ALL):
        areas = [one for one in areas if one.id == again or _is_due(watches.get(one.id), now)]
    logged = await _on_call_by_log(session, [area.id for area in areas])
    changed = []
    for rota in await rotas_of(session, areas, at=now):
        watch = watches.get(rota.area.id)
        is_due = _is_due(watch, now) or again is not None
        change = _note(session, rota, logged.get(rota.area.id, []), watch, now)
        if change is not None:
            changed.append(change)
        if not is_due and change is None:
            continue
        due_at = _next_look(rota.rota, now)
        if watch is None:
            session.add(RotaWatch(area_id=rota.area.id, looked_at=now, due_at=due_at))
        else:
            watch.looked_at, watch.due_at = now, due_at
        await _schedule(session, rota.area.id, due_at, now)
    await session.flush()
    if changed:
        await facts.state(session, DutyChanged(changed), now=now)


def _is_due(watch: RotaWatch | None, now: datetime) -> bool:
    return watch is None or watch.due_at <= now


async def _on_call_by_log(
    session: AsyncSession, area_ids: Collection[int]
) -> dict[int, list[ShiftOfDuty]]:
    rows = await session.scalars(
        select(ShiftOfDuty)
        .where(ShiftOfDuty.area_id.in_(area_ids), ShiftOfDuty.ends_at.is_(None))
        .order_by(ShiftOfDuty.id)
    )
    logged: dict[int, list[ShiftOfDuty]] = {}
    for row in rows:
        logged.setdefault(row.area_id, []).append(row)
    return logged


def _note(
    session: AsyncSession,
    rota: AreaRota,
    before: Sequence[ShiftOfDuty],
    watch: RotaWatch | None,
    now: datetime,
) -> AreaChange | None:
    """Bring the log up to now; return what has changed, but for an area's first look."""
    on_call = who_is_on(rota.rota, now)
    earlier, later = {(one.level, one.person_id) for one in before}, _places(on_call)
    changed_at = watch.due_at if watch is not None and watch.due_at <= now else now
    for row in before:
        if (row.level, row.person_id) not in later:
            row.ends_at = max(row.begins_at, changed_at)
    for one in on_call:
        if (one.level, one.person_id) not in earlier:
            # A shift of duty that seems to have begun before the last look was put in later.
            is_new = watch is not None and one.since > watch.looked_at
            session.add(
                ShiftOfDuty(
                    area=rota.area,
                    level=one.level,
                    person=rota.people[one.person_id],
                    begins_at=one.since if is_new else now,
                )
            )
    changes = level_changes(earlier, later)
    if watch is None or not changes:
        return None
    people = dict(rota.people) | {one.person_id: one.person for one in before}
    return AreaChange(rota, changes, people, on_call)


def _next_look(rota: Rota, now: datetime) -> datetime:
    for edge in edges(rota, now, now + HORIZON):
        return edge.at
    return now + LOOK_AGAIN


async def _schedule(session: AsyncSession, area_id: int, at: datetime, now: datetime) -> None:
    await look.schedule(session, Due(at, now, key=f"hand-off:{area_id}"), area_id=area_id)
