"""Who is on call how much in an area: nights, weekend days, wakes; behind and ahead."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall.calculator import shifts_of_duty
from bot.oncall.intervals import Interval, clipped, joined
from bot.oncall.model import PhoneTest, ShiftOfDuty
from bot.oncall.nights import people_of
from bot.oncall.ringing import last_tests
from bot.oncall.rota import AreaRota, rota_of
from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.places.model import Area
from bot.reports.figures import Load, load
from bot.reports.reading import woken_in

SPAN = timedelta(days=28)


@dataclass(frozen=True)
class Share:
    """One person's part of an area's duty, in the SPAN behind and the one ahead."""

    person: Person
    past: Load
    ahead: Load
    woken: int
    test: PhoneTest | None


async def shares_of(session: AsyncSession, area: Area, *, by: Person, now: datetime) -> list[Share]:
    """Compute everybody's share, the most burdened first. Raises NotAllowed."""
    rights.require(by, Action.SEE_REPORTS, area.id)
    rota = await rota_of(session, area, at=now)
    past = await _past(session, area, now)
    ahead = _ahead(rota, now)
    people = {one.id: one for one in await people_of(session, rota)}
    for person_id in {*past, *ahead} - set(people):
        people[person_id] = await session.get_one(Person, person_id)
    woken = {
        one.person_id: one.times
        for one in (await woken_in(session, [area], now - SPAN, now)).get(area.id, [])
    }
    tests = await last_tests(session, people)
    shares = [
        Share(
            person=person,
            past=load(joined(past.get(person.id, [])), area.zone),
            ahead=load(joined(ahead.get(person.id, [])), area.zone),
            woken=woken.get(person.id, 0),
            test=tests.get(person.id),
        )
        for person in people.values()
    ]
    return sorted(shares, key=_most_first)


def _most_first(share: Share) -> tuple[int, int, int, str]:
    nights = share.past.nights + share.ahead.nights
    days = share.past.weekend_days + share.ahead.weekend_days
    return -nights, -days, -share.woken, share.person.name.casefold()


async def _past(session: AsyncSession, area: Area, now: datetime) -> dict[int, list[Interval]]:
    """Read who truly was on call."""
    since = now - SPAN
    rows = await session.scalars(
        select(ShiftOfDuty)
        .where(ShiftOfDuty.area_id == area.id)
        .where(or_(ShiftOfDuty.ends_at.is_(None), ShiftOfDuty.ends_at > since))
    )
    theirs: dict[int, list[Interval]] = {}
    for row in rows:
        whole = clipped((row.begins_at, row.ends_at or now), (since, now))
        theirs.setdefault(row.person_id, []).append(whole)
    return theirs


def _ahead(rota: AreaRota, now: datetime) -> dict[int, list[Interval]]:
    theirs: dict[int, list[Interval]] = {}
    for one in shifts_of_duty(rota.rota, now, now + SPAN):
        whole = clipped((one.since, one.until), (now, now + SPAN))
        theirs.setdefault(one.person_id, []).append(whole)
    return theirs
