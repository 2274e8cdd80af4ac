"""The rota from a table: looked at first, then written. What it would change: rota_changes.py."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import rota
from bot.oncall.hand_offs import watch_again
from bot.oncall.model import RotaEntry
from bot.oncall.moved import next_times, tell_moved
from bot.oncall.preview import differences
from bot.oncall.rota_changes import (
    RotaPreview,
    duty_of,
    fixed_stretches,
    is_of_tables,
    is_over,
    preview_rota,
)
from bot.oncall.rota_rows import Duty, RotaTable
from bot.people import directory, roles
from bot.people.model import Person, Role
from bot.spine.table_preview import in_english
from bot.spine.tables import Fault, Imported, LikelySlips


async def import_rota(
    session: AsyncSession,
    text: str,
    *,
    now: datetime,
    locale: str,
    doubtful: bool = True,
    by: Person | None = None,
) -> Imported:
    """Make this table the whole rota of its areas, and tell those whose next time has moved.

    `by`: who brings it; None for the command line, which may write for all areas.

    People are known by their Telegram id; new ones are made, and all become social workers of
    the area. `new` counts entries that were not there before, `changed` those that went. Raises
    BadTable, and LikelySlips if somebody has to be asked first and `doubtful` is False.
    """
    preview = await preview_rota(session, text, now=now, by=by)
    waiting = [one for one in differences(preview) if one.is_row_in_doubt]
    if waiting and not doubtful:
        # A rota without these nights would leave them to nobody.
        raise LikelySlips(*(Fault(one.line, in_english(one.words)) for one in waiting))
    return await write_and_tell(session, preview, now=now, locale=locale, by=by)


async def write_rota(
    session: AsyncSession, preview: RotaPreview, *, now: datetime, locale: str
) -> Imported:
    """Write a table that was looked at; raises nothing that the preview has not raised."""
    table = preview.table
    people = dict(preview.people)
    for one in table.duties:
        if one.who is not None:
            people[one.who] = await _worker(session, one, table, now=now, locale=locale)
    before: list[Duty] = []
    kept: set[Duty] = set()
    wanted = set(table.duties)
    for area in table.areas.values():
        gone = []
        for entry in await rota.entries_of(session, area.id):
            duty = duty_of(entry)
            if entry.rotation is not None:
                continue
            if is_of_tables(entry, area, now):
                before.append(duty)
                if duty in wanted:
                    kept.add(duty)
                else:
                    gone.append(entry.id)
            elif entry.person is None and _is_replaced(entry, table):
                gone.append(entry.id)
        await session.execute(delete(RotaEntry).where(RotaEntry.id.in_(gone)))
    new = [one for one in table.duties if one not in kept and not is_over(one, table, now)]
    session.add_all(_entry(one, people) for one in [*new, *fixed_stretches(table.duties)])
    await session.flush()
    await watch_again(session, table.areas, now=now)
    added = [one for one in new if one.who is not None]
    changed = len([one for one in before if one not in kept])
    return Imported(len(added), changed, differences(preview))


async def write_and_tell(
    session: AsyncSession,
    preview: RotaPreview,
    *,
    now: datetime,
    locale: str,
    by: Person | None = None,
) -> Imported:
    """Write a table and tell those whose next time on call has moved."""
    areas = list(preview.table.areas.values())
    before = await next_times(session, areas, now=now)
    done = await write_rota(session, preview, now=now, locale=locale)
    await tell_moved(session, areas, before, by=by, now=now)
    return done


def _is_replaced(entry: RotaEntry, table: RotaTable) -> bool:
    """Tell whether hours without a name end with this table: it says itself what it fixes."""
    return bool(entry.weekdays) or any(
        not one.weekdays and one.begins < entry.ends and entry.begins < one.ends
        for one in table.duties
        if (one.area_id, one.level) == (entry.area_id, entry.level)
    )


def _entry(duty: Duty, people: Mapping[int, Person]) -> RotaEntry:
    return RotaEntry(
        area_id=duty.area_id,
        level=duty.level,
        person=people[duty.who] if duty.who is not None else None,
        begins=duty.begins,
        ends=duty.ends,
        weekdays=duty.weekdays,
    )


async def _worker(
    session: AsyncSession, duty: Duty, table: RotaTable, *, now: datetime, locale: str
) -> Person:
    """Find or make a row's person, a social worker of the area."""
    assert duty.who is not None
    person = await directory.find_or_make(
        session,
        duty.who,
        now=now,
        locale=locale,
        name=table.names[duty.who],
        area_id=duty.area_id,
    )
    await roles.give(session, person, Role.WORKER, duty.area_id, by=None, now=now)
    return person
