"""The evening before: whoever is on call next is told once, with a way to find cover."""

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
from bot.places.model import Area
from bot.spine.jobs.model import Due, JobContext, job
from bot.spine.wall_clock import instant_on, local_day

EVENING = 18 * 60  # minutes after midnight
DAY = timedelta(days=1)
LATE = timedelta(hours=4)


async def plan_reminders(session: AsyncSession, rota: AreaRota, now: datetime) -> None:
    """Schedule a reminder for the evening before each shift of duty of the coming two days.

    Scheduled again and again: its key lets it stand once, however many shifts of duty follow that
    evening. One whose evening is past is left out.
    """
    for one in shifts_of_duty(rota.rota, now, now + 2 * DAY):
        evening = evening_before(one.since, rota.area.zone)
        if one.since > now and evening > now:
            minute = minute_of(evening)
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
    """Tell somebody when they are on call until the next evening, if they still are.

    `minute`: the evening. Whoever is on call right now knows it, and reads of changes as they
    come; after LATE the message would come in the night.
    """
    session, now, evening = context.session, context.now, instant_of(minute)
    if now > evening + LATE:
        return
    person = await session.get_one(Person, person_id)
    theirs: list[tuple[Area, OnCall]] = []
    for rota in await rotas_of(session, await places.areas(session), at=now):
        shifts = shifts_of_duty(rota.rota, now, evening + 8 * DAY)
        mine = [one for one in shifts if one.person_id == person_id]
        if any(one.since <= now < one.until for one in mine):
            return
        theirs += [(rota.area, one) for one in mine if now < one.since <= evening + DAY]
    if theirs:
        theirs.sort(key=lambda each: each[1].since)
        await tell(session, [person], week_cards.tonight(theirs), by=None, now=now)
