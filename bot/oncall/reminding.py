"""The evening before: whoever is on call next is told once, with a way to find cover."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import week_cards
from bot.oncall.buttons import instant_of, minute_of
from bot.oncall.calculator import OnCall, shifts_of_duty
from bot.oncall.notices import tell
from bot.oncall.rota import AreaRota, rotas_of
from bot.people.model import Person
from bot.places import model as places
from bot.spine.jobs.model import Due, JobContext, job
from bot.spine.wall_clock import instant_on, local_day

EVENING = 18 * 60  # minutes after midnight
DAY = timedelta(days=1)


async def plan_reminders(session: AsyncSession, rota: AreaRota, now: datetime) -> None:
    """Schedule a reminder for each shift of duty that begins within two days.

    Scheduled again and again: its key lets it stand once. One whose evening is past is left out.
    """
    for one in shifts_of_duty(rota.rota, now, now + 2 * DAY):
        evening = evening_before(one.since, rota.area.zone)
        if one.since > now and evening > now:
            minute = minute_of(one.since)
            due = Due(evening, now, key=f"rota-tonight:{one.person_id}:{minute}")
            await remind.schedule(session, due, person_id=one.person_id, minute=minute)


def evening_before(start: datetime, zone: str) -> datetime:
    """Return six in the evening before this: of the same day, or of the day before."""
    day = local_day(start, zone)
    if start.astimezone(ZoneInfo(zone)).hour * 60 <= EVENING:
        day -= DAY
    return instant_on(day, EVENING, zone)


@job("rota-tonight")
async def remind(context: JobContext, person_id: int, minute: int) -> None:
    """Tell somebody when they are on call next, if they still are."""
    session, start = context.session, instant_of(minute)
    person = await session.get_one(Person, person_id)
    theirs: list[tuple[AreaRota, OnCall]] = []
    for rota in await rotas_of(session, await places.areas(session), at=context.now):
        theirs += [(rota, one) for one in _beginning(rota, person_id, start)]
    if theirs:
        screen = week_cards.tonight([(rota.area, one) for rota, one in theirs])
        await tell(session, [person], screen, by=None, now=context.now)


def _beginning(rota: AreaRota, person_id: int, start: datetime) -> Sequence[OnCall]:
    shifts = shifts_of_duty(rota.rota, start, start + DAY)
    return [one for one in shifts if (one.person_id, one.since) == (person_id, start)]
