"""What the rota does when somebody loses a role, or is on call and can't be reached."""

from collections.abc import Collection
from datetime import datetime, timedelta

import structlog
from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import cards
from bot.oncall.covering import close_cover, open_covers_of
from bot.oncall.hand_offs import watch_all_again
from bot.oncall.model import CoverState, Override, RotaEntry, RotationMember
from bot.oncall.moved import next_times, tell_moved
from bot.oncall.notices import coordinators_of, tell
from bot.oncall.overriding import areas_of_duty
from bot.oncall.rota import rotas_of
from bot.oncall.rotating import local_text
from bot.people import rights
from bot.people.directory import PersonUnreachable
from bot.people.model import Person
from bot.people.rights import Action
from bot.people.roles import RoleTaken
from bot.places import model as places
from bot.places.model import Area
from bot.spine.outbox.say import ALERT

log = structlog.get_logger()

# How far ahead the hours are named that lose their person.
NAMED_DAYS = 28


async def on_role_taken(session: AsyncSession, fact: RoleTaken, now: datetime) -> None:
    """Take somebody off the rota where no role lets them take alerts any more.

    Their hours stay in it without a name, and the areas' coordinators hear of them; so do those
    whose own next time moves since a rotation has one member less.
    """
    person = fact.person
    areas = await _areas(session, await areas_of_duty(session, person))
    before = await next_times(session, areas, now=now) if areas else {}
    area_ids = await _leave_entries(session, person)
    area_ids |= await _leave_rotations(session, person, now)
    if not rights.may_anywhere(person, Action.TAKE_ALERT):
        await _end_replacements_by(session, person, now)
        await watch_all_again(session, now=now)
        for cover in await open_covers_of(session, person):
            await close_cover(session, cover, CoverState.WITHDRAWN, now=now)
    await session.flush()
    if area_ids:
        log.warning("rota-left", person=person.id, areas=sorted(area_ids))
        await tell_moved(session, areas, before, by=None, now=now)
        await _name_holes(session, person, area_ids, now)


async def on_person_unreachable(
    session: AsyncSession, fact: PersonUnreachable, now: datetime
) -> None:
    """Tell the coordinators at once, and why, where somebody on call can't be reached."""
    person = fact.person
    if not rights.may_anywhere(person, Action.TAKE_ALERT):
        return
    for rota in await rotas_of(session, await places.areas(session), at=now):
        theirs = [on for on in rota.on_call(now) if on.person.id == person.id]
        if theirs:
            log.warning("rota-unreachable", person=person.id, area=rota.area.id)
            leaders = await coordinators_of(session, [rota.area.id])
            screen = cards.on_call_unreachable(person, rota.area, theirs[0].level)
            await tell(session, leaders, screen, by=person, now=now, sending=ALERT)


async def _leave_entries(session: AsyncSession, person: Person) -> set[int]:
    """Take their name off the entries of areas where they may not; return these areas."""
    entries = await session.scalars(select(RotaEntry).where(RotaEntry.person_id == person.id))
    gone = [one for one in entries if not rights.may(person, Action.TAKE_ALERT, one.area_id)]
    for entry in gone:
        entry.person = None
    return {entry.area_id for entry in gone}


async def _leave_rotations(session: AsyncSession, person: Person, now: datetime) -> set[int]:
    """End their membership where they may in none of a rotation's areas; return the areas.

    Where they still may in one of them, the calculator leaves them out in the others.
    """
    rows = await session.execute(
        select(RotationMember, RotaEntry.area_id)
        .join(RotaEntry, RotaEntry.rotation_id == RotationMember.rotation_id)
        .where(RotationMember.person_id == person.id)
        .order_by(RotationMember.id)
    )
    areas_of: dict[RotationMember, list[int]] = {}
    for member, area_id in rows:
        areas_of.setdefault(member, []).append(area_id)
    lost: set[int] = set()
    for member, area_ids in areas_of.items():
        gone = [one for one in area_ids if not rights.may(person, Action.TAKE_ALERT, one)]
        area = await session.get_one(Area, area_ids[0])
        if member.left is not None and member.left <= local_text(now, area.zone):
            continue
        if len(gone) == len(area_ids):
            member.left = local_text(now, area.zone)
        lost.update(gone)
    return lost


async def _end_replacements_by(session: AsyncSession, person: Person, now: datetime) -> None:
    theirs = (Override.replacement_id == person.id, Override.ends_at > now)
    await session.execute(delete(Override).where(*theirs, Override.starts_at >= now))
    await session.execute(update(Override).where(*theirs).values(ends_at=now))


async def _name_holes(
    session: AsyncSession, person: Person, area_ids: set[int], now: datetime
) -> None:
    areas = await _areas(session, area_ids)
    until = now + timedelta(days=NAMED_DAYS)
    for rota in await rotas_of(session, areas, at=now):
        holes = rota.holes(now, until)
        if holes:
            leaders = await coordinators_of(session, [rota.area.id])
            screen = cards.left_holes(person, rota.area, holes)
            await tell(session, leaders, screen, by=person, now=now)


async def _areas(session: AsyncSession, area_ids: Collection[int]) -> list[Area]:
    areas = select(Area).where(Area.id.in_(area_ids)).order_by(Area.code)
    return list(await session.scalars(areas))
