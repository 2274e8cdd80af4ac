"""Who wishes to interpret is approved by a coordinator of their area, before anybody asks them."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights, roles
from bot.people.invites import AlreadyDecided, OwnRequest
from bot.people.model import Grant, Person, Role
from bot.people.rights import Action, NotAllowed
from bot.relay.interpreters import search, wish_cards
from bot.relay.interpreters.model import Interpreter
from bot.relay.model import RosterEntry
from bot.spine.db.queries import lock
from bot.spine.outbox.say import say
from bot.spine.outbox.screen import Screen


async def ask(session: AsyncSession, person: Person, *, now: datetime) -> bool:
    """Ask the coordinators whether somebody may interpret what waits; False if there is none."""
    waiting = await waiting_of(session, person)
    approvers = await _approvers(session, person)
    for approver in approvers:
        await say(session, approver, wish_cards.wish(person, waiting), now=now)
    return bool(approvers)


async def waiting_of(session: AsyncSession, person: Person) -> list[RosterEntry]:
    """List the languages of somebody that nobody has approved yet."""
    waiting = await session.scalars(
        select(RosterEntry)
        .where(RosterEntry.person_id == person.id, RosterEntry.approved_at.is_(None))
        .order_by(RosterEntry.id)
    )
    return list(waiting)


async def _approvers(session: AsyncSession, person: Person) -> list[Person]:
    """Find the coordinators who may decide and can be told; the admins where there is none."""
    for role in (Role.COORDINATOR, Role.ADMIN):
        held = select(Grant.person_id).where(Grant.role == role, Grant.taken_at.is_(None))
        people = await session.scalars(
            select(Person).where(Person.id.in_(held), Person.id != person.id).order_by(Person.id)
        )
        there = [one for one in people if one.is_reachable and may_decide(one, person)]
        if there:
            return there
    return []


def may_decide(by: Person, person: Person) -> bool:
    """Tell whether somebody may approve this person: in an area where that one lives or helps.

    Of a person of no area everybody decides who may approve somewhere.
    """
    areas = rights.areas_of(by, Action.APPROVE)
    if areas is None:
        return True
    theirs = {grant.area_id for grant in person.grants} | {person.area_id}
    known = {area for area in theirs if area is not None}
    return bool(areas & known) if known else bool(areas)


async def decide(
    session: AsyncSession, by: Person, person_id: int, until: int, *, yes: bool, now: datetime
) -> list[RosterEntry]:
    """Approve or decline what waits of somebody, up to the row `until`; return these rows.

    Whom no role lets interpret becomes a volunteer. Raises NotAllowed, OwnRequest, AlreadyDecided.
    """
    wishes = await lock(session, Interpreter, person_id)
    await roles.reload_grants(session, by)
    person = await session.get(Person, person_id)
    if person is None or not may_decide(by, person):
        raise NotAllowed
    if person.id == by.id:
        raise OwnRequest
    entries = [one for one in await waiting_of(session, person) if one.id <= until]
    if not entries:
        raise AlreadyDecided
    if yes:
        await _approve(session, by, person, entries, now)
    else:
        if wishes is not None:
            wishes.declined_at = now
        for entry in entries:
            await session.delete(entry)
        await session.flush()
        await say(session, person, Screen("interpret-declined"), now=now)
    return entries


async def _approve(
    session: AsyncSession, by: Person, person: Person, entries: list[RosterEntry], now: datetime
) -> None:
    if not rights.may_anywhere(person, Action.INTERPRET):
        await roles.give(session, person, Role.VOLUNTEER, _area_for(by, person), by=by, now=now)
    for entry in entries:
        entry.approved_at = now
    await session.flush()
    await say(session, person, wish_cards.approved(entries), now=now)
    for entry in entries:
        await search.begin_for(session, entry.language, now=now)


def _area_for(by: Person, person: Person) -> int | None:
    """Choose where somebody becomes a volunteer: where they live, else an area of who approves."""
    areas = rights.areas_of(by, Action.APPROVE)
    if areas is None or person.area_id in areas:
        return person.area_id
    return min(areas)
