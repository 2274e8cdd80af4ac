"""Roles: given, taken away with a log, and given again."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any

import orjson
import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import directory, roles
from bot.people.model import Grant, Person, Role
from bot.people.rights import NotAllowed
from bot.people.roles import LastAdmin, RoleNotHeld, RoleTaken
from bot.spine.db.bulk import write_rows
from bot.spine.db.engine import Database
from bot.spine.outbox.model import OutboxMessage
from tests.town.people import NOON, Maker, take_role_elsewhere

LATER = NOON + timedelta(hours=1)


class Heard:
    """Listens for taken roles."""

    def __init__(self) -> None:
        self.facts: list[tuple[RoleTaken, datetime]] = []

    async def on_role_taken(self, session: AsyncSession, fact: RoleTaken, now: datetime) -> None:
        # What listens reads the log and the roles that are left.
        taken = await session.scalars(select(Grant).where(Grant.taken_at == now))
        assert fact.person.id in [grant.person_id for grant in taken]
        assert not any(
            (grant.role, grant.area_id) == (fact.role, fact.area_id) for grant in fact.person.grants
        )
        self.facts.append((fact, now))


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
async def database(database_url: str, heard: Heard) -> AsyncIterator[Database]:
    listeners: Any = {RoleTaken: [heard.on_role_taken]}
    opened = Database(database_url, listeners)
    yield opened
    await opened.close()


async def log_of(session: AsyncSession, person: Person) -> list[Grant]:
    """All grants ever, the oldest first."""
    ever = select(Grant).where(Grant.person_id == person.id).order_by(Grant.id)
    return list(await session.scalars(ever))


# --- giving -------------------------------------------------------------------------------------


async def test_a_role_is_given_once_and_its_log_says_by_whom(
    session: AsyncSession, make: Maker
) -> None:
    area = await make.area()
    boss = await make.person("Boss", Role.COORDINATOR, area=area)
    person = await make.person("Sam")
    given = await roles.give(session, person, Role.WORKER, area.id, by=boss, now=NOON)
    assert given is not None
    assert (given.given_by, given.given_at, given.taken_at) == (boss.id, NOON, None)
    assert await roles.give(session, person, Role.WORKER, area.id, by=boss, now=LATER) is None
    assert len(await log_of(session, person)) == 1


async def test_who_holds_a_role_in_all_areas_needs_it_in_none(
    session: AsyncSession, make: Maker
) -> None:
    area, person = await make.area(), await make.person("Sam")
    assert await roles.give(session, person, Role.WORKER, None, by=None, now=NOON)
    assert await roles.give(session, person, Role.WORKER, area.id, by=None, now=NOON) is None
    assert person.holds(Role.WORKER, area.id)
    assert person.holds(Role.WORKER, None)


async def test_a_role_in_one_area_is_not_one_in_all(session: AsyncSession, make: Maker) -> None:
    here, there = await make.area("Here"), await make.area("There")
    person = await make.person("Sam", Role.WORKER, area=here)
    assert person.holds(Role.WORKER, here.id)
    assert not person.holds(Role.WORKER, there.id)
    assert not person.holds(Role.WORKER, None)
    assert await roles.give(session, person, Role.WORKER, None, by=None, now=NOON)


async def test_nobody_gives_themselves_a_role(session: AsyncSession, make: Maker) -> None:
    area = await make.area()
    boss = await make.person("Boss", Role.COORDINATOR, area=area)
    with pytest.raises(NotAllowed):
        await roles.give(session, boss, Role.OFFICE, area.id, by=boss, now=NOON)


async def test_who_may_not_give_a_role_neither_gives_nor_takes_it(
    session: AsyncSession, make: Maker, heard: Heard
) -> None:
    area = await make.area()
    boss = await make.person("Boss", Role.COORDINATOR, area=area)
    worker = await make.person("Sam", Role.WORKER, area=area)
    admin = await make.person("Ada", Role.ADMIN, area=area)
    everywhere = await make.person("Eve")
    await roles.give(session, everywhere, Role.WORKER, None, by=None, now=NOON)
    for by, whose, role, where in (
        (worker, boss, Role.COORDINATOR, area.id),
        (boss, admin, Role.ADMIN, area.id),
        (boss, everywhere, Role.WORKER, None),
    ):
        with pytest.raises(NotAllowed):
            await roles.take_away(session, whose, role, where, by=by, now=NOON)
        with pytest.raises(NotAllowed):
            await roles.give(session, whose, role, where, by=by, now=NOON)
        assert whose.holds(role, where)
    assert not heard.facts


# --- taking -------------------------------------------------------------------------------------


async def test_a_taken_role_is_gone_and_its_log_stays(
    session: AsyncSession, make: Maker, heard: Heard
) -> None:
    area = await make.area()
    boss = await make.person("Boss", Role.COORDINATOR, area=area)
    person = await make.person("Sam", Role.WORKER, Role.VOLUNTEER, area=area)
    await roles.take_away(session, person, Role.WORKER, area.id, by=boss, now=LATER)
    assert person.roles == {Role.VOLUNTEER}
    assert person not in await roles.holders(session, Role.WORKER, area.id)
    taken, kept = await log_of(session, person)
    assert (taken.role, taken.taken_at, taken.taken_by) == (Role.WORKER, LATER, boss.id)
    assert (kept.role, kept.taken_at, kept.taken_by) == (Role.VOLUNTEER, None, None)
    assert heard.facts == [(RoleTaken(person, Role.WORKER, area.id), LATER)]
    with pytest.raises(RoleNotHeld):
        await roles.take_away(session, person, Role.WORKER, area.id, by=boss, now=LATER)
    assert len(heard.facts) == 1


async def test_who_has_lost_the_right_meanwhile_takes_no_role(
    session: AsyncSession, make: Maker
) -> None:
    area = await make.area()
    boss = await make.person("Boss", Role.COORDINATOR, area=area)
    person = await make.person("Sam", Role.WORKER, area=area)
    await take_role_elsewhere(session, boss)
    with pytest.raises(NotAllowed):
        await roles.take_away(session, person, Role.WORKER, area.id, by=boss, now=LATER)
    assert person.holds(Role.WORKER, area.id)


@pytest.mark.parametrize("everywhere", [False, True])
async def test_who_loses_a_role_is_told_once_in_their_language(
    session: AsyncSession, make: Maker, everywhere: bool
) -> None:
    area = await make.area()
    person = await make.person("Sam", Role.COORDINATOR, area=area, locale="fr")
    area_id = None if everywhere else area.id
    await roles.give(session, person, Role.WORKER, area_id, by=None, now=NOON)
    await roles.take_away(session, person, Role.WORKER, area_id, by=None, now=NOON)
    [told] = await told_to(session, person)
    assert "travailleur·se social·e" in told
    assert ("tous les quartiers" if everywhere else "Riverside") in told


async def test_who_gives_a_role_up_or_is_out_of_reach_is_not_told(
    session: AsyncSession, make: Maker
) -> None:
    boss, gone = await make.person("Boss", Role.COORDINATOR), await make.person("G", Role.WORKER)
    gone.unreachable = "blocked"
    await roles.take_away(session, boss, Role.COORDINATOR, None, by=boss, now=NOON)
    await roles.take_away(session, gone, Role.WORKER, None, by=None, now=NOON)
    assert await told_to(session, boss) == await told_to(session, gone) == []


async def told_to(session: AsyncSession, person: Person) -> list[str]:
    """The texts enqueued for a person."""
    await write_rows(session)
    payloads = await session.scalars(
        select(OutboxMessage.payload).where(OutboxMessage.person_id == person.id)
    )
    return [orjson.loads(payload)["text"] for payload in payloads]


async def test_a_role_given_again_is_a_new_grant(session: AsyncSession, make: Maker) -> None:
    area = await make.area()
    person = await make.person("Sam", Role.WORKER, area=area)
    await roles.take_away(session, person, Role.WORKER, area.id, by=None, now=NOON)
    assert await roles.give(session, person, Role.WORKER, area.id, by=None, now=LATER)
    first, second = await log_of(session, person)
    assert (first.taken_at, first.taken_by) == (NOON, None)
    assert (second.given_at, second.taken_at) == (LATER, None)
    assert person.grants == [second]


async def test_the_grants_of_a_person_read_afterwards_are_those_held_now(
    database: Database,
) -> None:
    async with database.begin() as session:
        person = await Maker(session).person("Sam", Role.WORKER, Role.VOLUNTEER)
        await roles.take_away(session, person, Role.WORKER, None, by=None, now=NOON)
    async with database.read() as session:
        again = await session.get_one(Person, person.id)
        assert again.roles == {Role.VOLUNTEER}


async def test_only_the_grant_of_that_area_is_taken(session: AsyncSession, make: Maker) -> None:
    here, there = await make.area("Here"), await make.area("There")
    person = await make.person("Sam", Role.WORKER, area=here)
    await roles.give(session, person, Role.WORKER, there.id, by=None, now=NOON)
    with pytest.raises(RoleNotHeld):
        await roles.take_away(session, person, Role.WORKER, None, by=None, now=NOON)
    await roles.take_away(session, person, Role.WORKER, here.id, by=None, now=NOON)
    assert [grant.area_id for grant in person.grants] == [there.id]


async def test_the_last_admin_of_all_areas_cannot_go(session: AsyncSession, make: Maker) -> None:
    area = await make.area()
    last = await make.person("Ada", Role.ADMIN)
    of_area = await make.person("Alan", Role.ADMIN, area=area)
    silent = await make.person("No Telegram", Role.ADMIN, telegram=False)
    await roles.take_away(session, of_area, Role.ADMIN, area.id, by=None, now=NOON)
    await roles.take_away(session, silent, Role.ADMIN, None, by=None, now=NOON)
    with pytest.raises(LastAdmin):
        await roles.take_away(session, last, Role.ADMIN, None, by=last, now=NOON)
    second = await make.person("Bea", Role.ADMIN)
    await roles.take_away(session, last, Role.ADMIN, None, by=last, now=NOON)
    assert await roles.holders(session, Role.ADMIN, None) == [second]


async def _take(database: Database, person: Person, role: Role) -> str:
    """Take a role in a transaction of its own that others overlap; say what came of it."""
    try:
        async with database.begin() as session:
            there = await session.get_one(Person, person.id)
            await roles.take_away(session, there, role, None, by=None, now=NOON)
            await asyncio.sleep(0.1)
    except (RoleNotHeld, LastAdmin) as refused:
        return type(refused).__name__
    return "taken"


async def test_the_slower_of_two_takers_is_refused(database: Database, heard: Heard) -> None:
    async with database.begin() as session:
        person = await Maker(session).person("Sam", Role.WORKER)
    outcomes = await asyncio.gather(*[_take(database, person, Role.WORKER) for _ in range(2)])
    assert sorted(outcomes) == ["RoleNotHeld", "taken"]
    assert len(heard.facts) == 1


async def test_two_last_admins_are_not_taken_at_once(database: Database) -> None:
    async with database.begin() as session:
        admins = [await Maker(session).person("A", Role.ADMIN) for _ in range(2)]
    outcomes = await asyncio.gather(*[_take(database, admin, Role.ADMIN) for admin in admins])
    assert sorted(outcomes) == ["LastAdmin", "taken"]


# --- finding or making --------------------------------------------------------------------------


async def test_an_admin_is_made_once_known_before_or_not(session: AsyncSession) -> None:
    assert await roles.make_admin(session, 77, now=NOON, locale="en")
    assert not await roles.make_admin(session, 77, now=NOON, locale="en")
    again = await directory.find_or_make(session, 77, now=NOON, locale="fr", name="Ana")
    assert (again.name, again.locale) == ("77", "en")
    assert (await roles.holders(session, Role.ADMIN, None)) == [again]


# --- what they read -------------------------------------------------------------------------------


async def test_the_staff_s_languages_are_those_of_roles_that_are_held_now(
    session: AsyncSession, make: Maker
) -> None:
    area = await make.area()
    locales = {
        "zh-Hans": Role.WORKER,
        "ja": Role.COORDINATOR,
        "ru": Role.VOLUNTEER,
        "fr": Role.OFFICE,
        "pt": Role.RESIDENT,
    }
    for locale, role in locales.items():
        person = await make.person(locale, role, area=area, locale=locale)
        if locale == "fr":
            await roles.take_away(session, person, role, area.id, by=None, now=NOON)
    assert await roles.staff_languages(session) == {"zh", "ja"}
