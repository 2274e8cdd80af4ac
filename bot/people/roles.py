"""Roles: giving one, taking one away with all that hangs on it, and who holds one."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm.attributes import set_committed_value

from bot.people import directory, rights
from bot.people.model import Grant, Person, Role
from bot.people.rights import Action
from bot.spine import facts
from bot.spine.db.queries import changed
from bot.spine.refused import Refused


@dataclass(frozen=True)
class RoleTaken:
    """Fact: somebody no longer holds a role, in one area or in all (None)."""

    person: Person
    role: Role
    area_id: int | None


class RoleNotHeld(Refused):
    """They don't hold this role there."""

    text_id = "role-not-held"


class LastAdmin(Refused):
    """Nobody would be left to give roles."""

    text_id = "role-last-admin"


async def give(
    session: AsyncSession,
    person: Person,
    role: Role,
    area_id: int | None,
    *,
    by: Person | None,
    now: datetime,
) -> Grant | None:
    """Give a role in an area, or in all; None when they hold it there already.

    `by` is None for a command line's or a table's. Raises NotAllowed.
    """
    if by is not None:
        rights.require(by, Action.APPROVE, area_id)
    if any(held.role is role and held.area_id in (None, area_id) for held in person.grants):
        return None
    grant = Grant(
        person_id=person.id,
        role=role,
        area_id=area_id,
        given_at=now,
        given_by=by.id if by is not None else None,
    )
    session.add(grant)
    await session.flush()
    set_committed_value(person, "grants", [*person.grants, grant])
    return grant


async def take_away(
    session: AsyncSession,
    person: Person,
    role: Role,
    area_id: int | None,
    *,
    by: Person | None,
    now: datetime,
) -> None:
    """Take a role away; everything that hangs on it ends in this transaction.

    Raises NotAllowed, RoleNotHeld, LastAdmin.
    """
    if by is not None:
        rights.require(by, Action.APPROVE, area_id)
    held = [grant for grant in person.grants if (grant.role, grant.area_id) == (role, area_id)]
    if not held:
        raise RoleNotHeld
    if role is Role.ADMIN and len(await holders(session, Role.ADMIN, None)) == 1:
        raise LastAdmin
    taken = (
        update(Grant)
        .where(Grant.id == held[0].id, Grant.taken_at.is_(None))
        .values(taken_at=now, taken_by=by.id if by is not None else None)
    )
    if not await changed(session, taken):
        raise RoleNotHeld  # somebody was faster
    set_committed_value(person, "grants", [one for one in person.grants if one is not held[0]])
    await facts.state(session, RoleTaken(person, role, area_id), now=now)


async def holders(session: AsyncSession, role: Role, area_id: int | None) -> list[Person]:
    """Find those with Telegram who hold the role in this area or in all; None: in all alone."""
    there = Grant.area_id.is_(None)
    if area_id is not None:
        there = there | (Grant.area_id == area_id)
    held = select(Grant.person_id).where(Grant.role == role, there, Grant.taken_at.is_(None))
    people = await session.scalars(
        select(Person)
        .where(Person.id.in_(held), Person.telegram_id.is_not(None))
        .order_by(Person.id)
    )
    return list(people)


async def make_admin(
    session: AsyncSession, telegram_id: int, *, now: datetime, locale: str
) -> bool:
    """Make somebody an admin of all areas, known before or not; False when they were one."""
    person = await directory.find_or_make(session, telegram_id, now=now, locale=locale)
    return await give(session, person, Role.ADMIN, None, by=None, now=now) is not None
