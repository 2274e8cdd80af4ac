"""Files of the rota that somebody orders in chat: a week as a picture, their own calendar."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall.calculator import OnCall, shifts_of_duty
from bot.oncall.calendar_file import calendar_file
from bot.oncall.refusals import RotaRefusal, RotaRefused
from bot.oncall.rota import rotas_of
from bot.oncall.week_picture import week_picture
from bot.people import parcels, rights
from bot.people.model import Person
from bot.people.parcels import Parcel, parcel_job
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Area
from bot.spine.jobs.model import Due, JobContext, is_scheduled
from bot.spine.outbox.screen import Screen
from bot.spine.texts.render import At, Foreign

# How far a calendar goes; a rotation has no end.
CALENDAR_AHEAD = timedelta(days=182)
WEEKS = range(53)


# --- a week as a picture --------------------------------------------------------------------------


async def order_picture(
    session: AsyncSession, area_id: int, week: int, *, by: Person, now: datetime
) -> None:
    """Have a week of an area, or with 0 of all that one sees, sent as a picture.

    Ordered twice, it comes once. Raises NotAllowed, RotaRefused.
    """
    if area_id:
        rights.require(by, Action.SEE_DUTY, area_id)
    else:
        rights.require_anywhere(by, Action.SEE_DUTY)
    if week not in WEEKS:
        raise RotaRefused(RotaRefusal.CHANGED)
    key = f"rota-picture:{by.id}:{area_id}:{week}"
    if not await is_scheduled(session, key):
        await picture.schedule(session, Due.at_once(now, key=key), by.id, area_id, week)


async def _picture(context: JobContext, person_id: int, area_id: int, week: int) -> Parcel | None:
    """Draw the week as it is now, unless the person has lost the role or blocked the bot."""
    session, now = context.session, context.now
    person = await session.get_one(Person, person_id)
    areas = [
        area
        for area in await places.areas(session)
        if area_id in (0, area.id) and rights.may(person, Action.SEE_DUTY, area.id)
    ]
    if not areas or not person.is_reachable:
        return None
    drawn = week_picture(await rotas_of(session, areas, at=now), week, person.locale, now)
    if len(areas) > 1:
        caption = Screen("rota-all-areas")
    else:
        caption = Screen("rota-week", {"area": Foreign(areas[0].name)})
    return parcels.picture(person, caption, "rota.png", drawn)


# --- one's own calendar ---------------------------------------------------------------------------


async def order_calendar(session: AsyncSession, *, by: Person, now: datetime) -> None:
    """Have one's own times on call sent as a file; ordered twice, it comes once.

    Raises NotAllowed, RotaRefused where there is none.
    """
    rights.require_anywhere(by, Action.TAKE_ALERT)
    if not await times_of(session, by, now):
        raise RotaRefused(RotaRefusal.NO_TIMES)
    key = f"calendar:{by.id}"
    if not await is_scheduled(session, key):
        await calendar.schedule(session, Due.at_once(now, key=key), by.id)


async def _calendar(context: JobContext, person_id: int) -> Parcel | None:
    session, now = context.session, context.now
    person = await session.get_one(Person, person_id)
    theirs = await times_of(session, person, now)
    if not theirs or not person.is_reachable:
        return None
    content = calendar_file(theirs, person.locale, now)
    day = At(now + CALENDAR_AHEAD, theirs[0][0].zone, "date")
    caption = Screen("calendar-caption", {"day": day})
    return parcels.document(person, caption, "on-call.ics", content)


async def times_of(
    session: AsyncSession, person: Person, now: datetime
) -> Sequence[tuple[Area, OnCall]]:
    """List somebody's times on call, in all areas, as far ahead as a calendar goes."""
    theirs: list[tuple[Area, OnCall]] = []
    for rota in await rotas_of(session, await places.areas(session), at=now):
        shifts = shifts_of_duty(rota.rota, now, now + CALENDAR_AHEAD)
        theirs += [(rota.area, one) for one in shifts if one.person_id == person.id]
    return sorted(theirs, key=lambda each: (each[1].since, each[0].id))


picture = parcel_job("rota-picture", _picture)
"""Arguments: the reader's id, the area's or 0, the week's number from now."""
calendar = parcel_job("calendar", _calendar)
"""Arguments: the person's id."""
