"""Roles: giving one, taking one away with all that hangs on it, and who holds one."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm.attributes import set_committed_value

from bot.people import cards, directory, rights
from bot.people.model import Grant, Person, Role
from bot.people.rights import Action, NotAllowed
from bot.places.model import Area
from bot.spine import facts
from bot.spine.outbox.say import NOTICE, say
from bot.spine.refused import Refused
from bot.spine.texts.render import primary


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

    `by` is None for a command line's or a table's. Nobody gives themselves one. Raises NotAllowed.
    """
    if by is not None:
        rights.require_giving(by, role, area_id)
        if by.id == person.id:
            raise NotAllowed
    if person.holds(role, area_id):
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
    """Take a role away and tell its holder; what hangs on it ends in this transaction.

    Raises NotAllowed, RoleNotHeld, LastAdmin.
    """
    grant = await _lock_grant(session, person, role, area_id)
    if by is not None:
        await reload_grants(session, by)
        rights.require_giving(by, role, area_id)
    if grant is None:
        raise RoleNotHeld
    if (role, area_id) == (Role.ADMIN, None):
        admins = await holders(session, Role.ADMIN, None)
        if not any(admin.id != person.id for admin in admins):
            raise LastAdmin
    grant.taken_at, grant.taken_by = now, by.id if by is not None else None
    set_committed_value(person, "grants", [one for one in person.grants if one is not grant])
    if person.is_reachable and (by is None or by.id != person.id):
        area = await session.get(Area, area_id) if area_id is not None else None
        await say(session, person, cards.role_taken(role, area), now=now, sending=NOTICE)
    await facts.state(session, RoleTaken(person, role, area_id), now=now)


async def reload_grants(session: AsyncSession, person: Person) -> None:
    """Read the roles that somebody holds now; a verb that locks a row does so after the lock.

    They were read when the group of turns began: another process may have taken one since.
    """
    await session.refresh(person, ["grants"])


async def has_lost(
    session: AsyncSession, person: Person, action: Action, area_id: int | None, *, since: datetime
) -> bool:
    """Tell whether a role that let somebody do this in the area was taken away since then."""
    lost = select(Grant.id).where(
        Grant.person_id == person.id,
        Grant.role.in_(sorted(rights.MAY[action])),
        _in(area_id) | _in(None),
        Grant.taken_at >= since,
    )
    return await session.scalar(lost.limit(1)) is not None


async def _lock_grant(
    session: AsyncSession, person: Person, role: Role, area_id: int | None
) -> Grant | None:
    """Lock a grant that is held now; of an admin of all areas, those of all admins.

    Otherwise two replicas could each take an admin away and count the other's as the one left.
    """
    held = select(Grant).where(Grant.role == role, _in(area_id), Grant.taken_at.is_(None))
    if (role, area_id) != (Role.ADMIN, None):
        held = held.where(Grant.person_id == person.id)
    locked = held.order_by(Grant.id).with_for_update().execution_options(populate_existing=True)
    grants = await session.scalars(locked)
    return next((grant for grant in grants if grant.person_id == person.id), None)


def _in(area_id: int | None) -> ColumnElement[bool]:
    return Grant.area_id.is_(None) if area_id is None else Grant.area_id == area_id


async def holders(session: AsyncSession, role: Role, area_id: int | None) -> list[Person]:
    """Find those with Telegram who hold the role in this area or in all; None: in all alone."""
    there = _in(area_id) | _in(None)
    held = select(Grant.person_id).where(Grant.role == role, there, Grant.taken_at.is_(None))
    people = await session.scalars(
        select(Person)
        .where(Person.id.in_(held), Person.telegram_id.is_not(None))
        .order_by(Person.id)
    )
    return list(people)


def granted(action: Action, areas: Collection[int]) -> Select[int]:
    """Select the ids of those whose role lets them do this in one of these areas, or in all."""
    return select(Grant.person_id).where(
        Grant.role.in_(sorted(rights.MAY[action])),
        Grant.area_id.in_(areas) | Grant.area_id.is_(None),
        Grant.taken_at.is_(None),
    )


async def staff_languages(session: AsyncSession) -> frozenset[str]:
    """Return the languages in which the staff read Weft, as primary subtags."""
    staff = select(Grant.person_id).where(
        Grant.role.in_(sorted(rights.MAY[Action.ANSWER_CASE])), Grant.taken_at.is_(None)
    )
    read = select(Person.locale).where(Person.id.in_(staff), Person.telegram_id.is_not(None))
    return frozenset(primary(locale) for locale in await session.scalars(read.distinct()))


async def make_admin(
    session: AsyncSession, telegram_id: int, *, now: datetime, locale: str
) -> bool:
    """Make somebody an admin of all areas, known before or not; False when they were one."""
    person = await directory.find_or_make(session, telegram_id, now=now, locale=locale)
    return await give(session, person, Role.ADMIN, None, by=None, now=now) is not None
