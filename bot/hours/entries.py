"""Proposing hours, and deciding about them: approve, correct, refuse, object."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.hours import cards
from bot.hours.cards import PAGE, Page
from bot.hours.model import (
    LONGEST,
    CreditRule,
    Hours,
    HoursChange,
    HoursLog,
    HoursState,
)
from bot.hours.rules import NIGHT_RULES, HoursRefusal, HoursRefused, credit, require_deciding
from bot.people import rights, roles
from bot.people.model import Person, Role
from bot.people.rights import Action, NotAllowed
from bot.places.model import Area
from bot.shifts.attendance import HoursCounted
from bot.shifts.day_rules import came_at
from bot.spine.db.queries import lock
from bot.spine.outbox.say import NOTICE, say
from bot.spine.outbox.screen import Screen

# Other hours are reported within so long, while people remember.
REPORTED_WITHIN = timedelta(days=62)


# --- proposing ------------------------------------------------------------------------------------


async def on_hours_counted(session: AsyncSession, fact: HoursCounted, now: datetime) -> None:
    """Propose the hours of a shift, or what its person has corrected.

    Who corrects hours that a coordinator has decided about has them decided again. Hours of a
    shift to which somebody did not come are refused.
    """
    sign_up = fact.sign_up
    by_id = sign_up.person_id if fact.by is None else fact.by.id
    entry = await session.scalar(
        select(Hours).where(Hours.sign_up_id == sign_up.id).with_for_update(of=Hours)
    )
    if sign_up.minutes is None:
        if entry is not None and entry.state is not HoursState.REFUSED:
            entry.state, entry.decided_at, entry.decided_by = HoursState.REFUSED, now, by_id
            await _log(session, entry, HoursChange.REFUSED, by_id, entry.minutes, now)
    elif entry is None:
        entry = Hours(person_id=sign_up.person_id, sign_up_id=sign_up.id)
        entry.area, entry.area_id = sign_up.shift.area, sign_up.shift.area_id
        entry.title, entry.starts_at = sign_up.shift.title, came_at(sign_up)
        entry.minutes = sign_up.minutes
        await _propose(session, entry, now)
        await _log(session, entry, HoursChange.REPORTED, by_id, entry.minutes, now)
    elif entry.minutes != sign_up.minutes or entry.state is HoursState.REFUSED:
        old, entry.minutes, entry.starts_at = entry.minutes, sign_up.minutes, came_at(sign_up)
        await _propose(session, entry, now)
        await _log(session, entry, HoursChange.CORRECTED, by_id, old, now)


async def report(
    session: AsyncSession,
    person: Person,
    area: Area,
    title: str,
    starts_at: datetime,
    minutes: int,
    *,
    now: datetime,
) -> Hours:
    """Propose other hours that somebody worked. Raises as `check_report`."""
    # One person's reports come one after the other: twice the same is refused.
    await lock(session, Person, person.id)
    await check_report(session, person, area, starts_at, minutes, now=now)
    entry = Hours(person_id=person.id, area=area, area_id=area.id, title=title)
    entry.starts_at, entry.minutes = starts_at, minutes
    await _propose(session, entry, now)
    await _log(session, entry, HoursChange.REPORTED, person.id, minutes, now)
    return entry


async def check_report(
    session: AsyncSession,
    person: Person,
    area: Area,
    starts_at: datetime,
    minutes: int,
    *,
    now: datetime,
) -> None:
    """Raise NotAllowed, or HoursRefused, for other hours that can't be reported."""
    rights.require(person, Action.TAKE_SHIFT, area.id)
    if not 0 < minutes <= LONGEST:
        raise HoursRefused(HoursRefusal.NO_LENGTH if minutes <= 0 else HoursRefusal.TOO_LONG)
    ends_at = starts_at + timedelta(minutes=minutes)
    if ends_at > now:
        raise HoursRefused(HoursRefusal.NOT_OVER)
    if now - starts_at > REPORTED_WITHIN:
        raise HoursRefused(HoursRefusal.TOO_OLD)
    await _require_free(session, person, starts_at, ends_at)


async def _require_free(
    session: AsyncSession, person: Person, starts_at: datetime, ends_at: datetime
) -> None:
    """Raise HoursRefused where an entry of theirs has some of these minutes already."""
    near = await session.scalars(
        select(Hours)
        .where(Hours.person_id == person.id, Hours.state != HoursState.REFUSED)
        .where(Hours.starts_at < ends_at)
        .where(Hours.starts_at > starts_at - timedelta(minutes=LONGEST))
        .order_by(Hours.starts_at)
    )
    for one in near.unique():
        if one.starts_at + timedelta(minutes=one.minutes) > starts_at:
            raise HoursRefused(HoursRefusal.OVERLAPS, **cards.entry_args(one))


async def _propose(session: AsyncSession, entry: Hours, now: datetime) -> Hours:
    entry.night_percent = await night_percent(session, entry.area_id)
    entry.credited = credit(entry.starts_at, entry.minutes, entry.area.zone, entry.night_percent)
    entry.state, entry.reported_at, entry.note = HoursState.PROPOSED, now, ""
    entry.decided_at = entry.decided_by = None
    session.add(entry)
    await session.flush()
    return entry


async def _log(
    session: AsyncSession,
    entry: Hours,
    change: HoursChange,
    by_id: int,
    old: int,
    now: datetime,
    reason: str = "",
) -> None:
    session.add(
        HoursLog(
            hours_id=entry.id,
            at=now,
            by_id=by_id,
            change=change,
            old_minutes=old,
            new_minutes=entry.minutes,
            reason=reason,
        )
    )
    await session.flush()


# --- deciding -------------------------------------------------------------------------------------


async def waiting(session: AsyncSession, by: Person, number: int = 0) -> Page:
    """List what waits for approval in the areas of `by`, but for their own. Raises NotAllowed."""
    rights.require_anywhere(by, Action.APPROVE_HOURS)
    where = _waits_for(by)
    count = await session.scalar(select(func.count()).select_from(Hours).where(*where)) or 0
    number = min(max(number, 0), max(count - 1, 0) // PAGE)
    found = await session.scalars(
        select(Hours)
        .where(*where)
        .order_by(Hours.starts_at, Hours.id)
        .offset(number * PAGE)
        .limit(PAGE)
        .options(joinedload(Hours.person, innerjoin=True))
    )
    return Page(found.unique().all(), count, number)


async def entry_for(session: AsyncSession, by: Person, entry_id: int) -> Hours:
    """Return an entry that `by` may decide about. Raises NotAllowed, HoursRefused (gone)."""
    entry = await session.get(Hours, entry_id, options=[joinedload(Hours.person, innerjoin=True)])
    if entry is None:
        raise HoursRefused(HoursRefusal.GONE)
    rights.require(by, Action.APPROVE_HOURS, entry.area_id)
    return entry


async def log_of(session: AsyncSession, entry: Hours, *, last: int) -> Sequence[HoursLog]:
    """List the last changes of an entry, oldest first."""
    found = await session.scalars(
        select(HoursLog)
        .where(HoursLog.hours_id == entry.id)
        .order_by(HoursLog.id.desc())
        .limit(last)
        .options(joinedload(HoursLog.by, innerjoin=True))
    )
    return found.all()[::-1]


async def approve(session: AsyncSession, by: Person, entry_id: int, *, now: datetime) -> Hours:
    """Approve an entry; twice is once. Raises NotAllowed, HoursRefused (gone, own)."""
    entry = await _lock_for(session, by, entry_id)
    if entry.state is not HoursState.APPROVED:
        _decide(entry, HoursState.APPROVED, by, now)
        await _log(session, entry, HoursChange.APPROVED, by.id, entry.minutes, now)
    return entry


async def approve_all(
    session: AsyncSession, by: Person, until_id: int, *, now: datetime
) -> Sequence[Hours]:
    """Approve all that waits and was proposed when the question was asked. Raises NotAllowed.

    `until_id`: the newest entry then; what came afterwards was not looked at.
    """
    rights.require_anywhere(by, Action.APPROVE_HOURS)
    found = await session.scalars(
        select(Hours)
        .where(*_waits_for(by), Hours.id <= until_id)
        .order_by(Hours.id)
        .with_for_update(of=Hours)
        .execution_options(populate_existing=True)
    )
    entries = found.unique().all()
    for entry in entries:
        _decide(entry, HoursState.APPROVED, by, now)
        await _log(session, entry, HoursChange.APPROVED, by.id, entry.minutes, now)
    return entries


async def all_waiting(session: AsyncSession, by: Person) -> tuple[int, int, int]:
    """Return how many entries wait for `by`, their minutes, and the newest's id."""
    rights.require_anywhere(by, Action.APPROVE_HOURS)
    sums = select(func.count(), func.sum(Hours.minutes), func.max(Hours.id)).where(*_waits_for(by))
    count, minutes, newest = (await session.execute(sums)).one()
    return count, minutes or 0, newest or 0


def _waits_for(by: Person) -> list[ColumnElement[bool]]:
    """Make the conditions of what waits for somebody: nobody decides about their own."""
    where = [Hours.state == HoursState.PROPOSED, Hours.person_id != by.id]
    areas = rights.areas_of(by, Action.APPROVE_HOURS)
    return where if areas is None else [*where, Hours.area_id.in_(areas)]


async def correct(
    session: AsyncSession, by: Person, entry_id: int, minutes: int, reason: str, *, now: datetime
) -> Hours:
    """Set other minutes and approve these; the person is told, with old, new and reason.

    Raises NotAllowed, HoursRefused (gone, own, no-length, too-long).
    """
    entry = await _lock_for(session, by, entry_id)
    if not 0 < minutes <= LONGEST:
        raise HoursRefused(HoursRefusal.NO_LENGTH if minutes <= 0 else HoursRefusal.TOO_LONG)
    old = entry.minutes
    if (minutes, entry.state) == (old, HoursState.APPROVED):
        return entry
    entry.minutes = minutes
    entry.credited = credit(entry.starts_at, minutes, entry.area.zone, entry.night_percent)
    _decide(entry, HoursState.APPROVED, by, now)
    await _log(session, entry, HoursChange.CORRECTED, by.id, old, now, reason)
    if minutes != old:
        await _tell(session, entry, cards.corrected(entry, old, by, reason), now)
    return entry


async def refuse(
    session: AsyncSession, by: Person, entry_id: int, reason: str, *, now: datetime
) -> Hours:
    """Refuse an entry; the person is told who, and why. Raises NotAllowed, HoursRefused."""
    entry = await _lock_for(session, by, entry_id)
    if entry.state is not HoursState.REFUSED:
        _decide(entry, HoursState.REFUSED, by, now)
        await _log(session, entry, HoursChange.REFUSED, by.id, entry.minutes, now, reason)
        await _tell(session, entry, cards.refused(entry, by, reason), now)
    return entry


async def reopen(
    session: AsyncSession, person: Person, entry_id: int, words: str, *, now: datetime
) -> Hours:
    """Object to a decision about one's own hours: they wait for approval again.

    The coordinators read the words. Raises HoursRefused (gone).
    """
    entry = await lock(session, Hours, entry_id)
    if entry is None or entry.person_id != person.id:
        raise HoursRefused(HoursRefusal.GONE)
    if entry.state is HoursState.PROPOSED:
        return entry
    entry.state, entry.note, entry.decided_at, entry.decided_by = (
        HoursState.PROPOSED,
        words,
        None,
        None,
    )
    await _log(session, entry, HoursChange.OBJECTED, person.id, entry.minutes, now, words)
    for leader in await leaders(session, entry):
        await say(session, leader, cards.objection(entry, person), now=now, sending=NOTICE)
    return entry


async def withdraw(session: AsyncSession, person: Person, entry_id: int, *, now: datetime) -> Hours:
    """Take other hours back that nobody has decided about. Raises HoursRefused (gone, decided)."""
    entry = await lock(session, Hours, entry_id)
    if entry is None or entry.person_id != person.id or entry.sign_up_id is not None:
        raise HoursRefused(HoursRefusal.GONE)
    if entry.state is HoursState.APPROVED:
        raise HoursRefused(HoursRefusal.DECIDED)
    if entry.state is HoursState.PROPOSED:
        entry.state = HoursState.REFUSED
        await _log(session, entry, HoursChange.WITHDRAWN, person.id, entry.minutes, now)
    return entry


async def leaders(session: AsyncSession, entry: Hours) -> list[Person]:
    """Find who may decide about an entry and can be written to; the admins, where nobody can."""
    for role in (Role.COORDINATOR, Role.ADMIN):
        found = [
            one
            for one in await roles.holders(session, role, entry.area_id)
            if one.is_reachable and one.id != entry.person_id
        ]
        if found:
            return found
    return []


async def _lock_for(session: AsyncSession, by: Person, entry_id: int) -> Hours:
    entry = await lock(session, Hours, entry_id)
    if entry is None:
        raise HoursRefused(HoursRefusal.GONE)
    require_deciding(by, entry)
    await session.refresh(entry, ["person"])
    return entry


def _decide(entry: Hours, state: HoursState, by: Person, now: datetime) -> None:
    entry.state, entry.decided_at, entry.decided_by = state, now, by.id


async def _tell(session: AsyncSession, entry: Hours, screen: Screen, now: datetime) -> None:
    if entry.person.is_reachable and entry.person.telegram_id is not None:
        await say(session, entry.person, screen, now=now, sending=NOTICE)


# --- the rule of credit ---------------------------------------------------------------------------


async def night_percent(session: AsyncSession, area_id: int) -> int:
    """Return how the area credits the minutes of the night, in percent."""
    rule = await session.get(CreditRule, area_id)
    return rule.night_percent if rule is not None else 100


async def night_percents(session: AsyncSession) -> dict[int, int]:
    """Return the rule of every area that has chosen one, by the area's id."""
    rules = await session.scalars(select(CreditRule))
    return {rule.area_id: rule.night_percent for rule in rules}


async def set_night_percent(session: AsyncSession, by: Person, area_id: int, percent: int) -> None:
    """Choose how an area credits the night from now on. Raises NotAllowed."""
    rights.require(by, Action.APPROVE_HOURS, area_id)
    if percent not in NIGHT_RULES or await session.get(Area, area_id) is None:
        raise NotAllowed  # no such button was ever offered
    rule = await session.get(CreditRule, area_id)
    if rule is None:
        session.add(CreditRule(area_id=area_id, night_percent=percent))
    else:
        rule.night_percent = percent
    await session.flush()
