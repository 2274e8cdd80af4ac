"""Invites: who may ask for which role, once, and who may decide."""

from dataclasses import dataclass
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import invites, roles
from bot.people.invites import (
    AlreadyDecided,
    InviteExpired,
    InviteUnknown,
    NobodyToAsk,
    OwnRequest,
)
from bot.people.model import Grant, Person, RequestState, Role, RoleRequest
from bot.people.rights import NotAllowed
from bot.places.model import Area
from tests.town.outbox import bodies_for
from tests.town.people import NOON, Maker, take_role_elsewhere


@dataclass
class Place:
    """An area with its coordinator, and somebody new."""

    area: Area
    boss: Person
    newcomer: Person


@pytest.fixture
async def place(make: Maker) -> Place:
    area = await make.area()
    boss = await make.person("Boss", Role.COORDINATOR, area=area)
    return Place(area, boss, await make.person("Bo"))


async def asked(
    session: AsyncSession, place: Place, role: Role = Role.VOLUNTEER, who: Person | None = None
) -> RoleRequest:
    """Make an invite by the coordinator and open it."""
    link = await invites.invite(session, role, place.area, by=place.boss, now=NOON)
    person = who or place.newcomer
    return (await invites.ask_for_role(session, person, link.payload, now=NOON)).request


async def told(session: AsyncSession, person: Person) -> list[str]:
    """The texts enqueued for a person."""
    return [body["text"] for body in await bodies_for(session, person)]


async def test_an_approved_invite_gives_the_role_in_its_area(
    session: AsyncSession, place: Place
) -> None:
    request = await asked(session, place)
    decided = await invites.decide(session, request.id, approve=True, by=place.boss, now=NOON)
    assert decided.person is place.newcomer
    assert (decided.state, decided.decided_by) == (RequestState.APPROVED, place.boss.id)
    assert place.newcomer.holds(Role.VOLUNTEER, place.area.id)
    assert place.newcomer.area_id == place.area.id
    assert len(request.invite.payload) <= 64
    grant = await session.scalar(select(Grant).where(Grant.person_id == place.newcomer.id))
    assert grant is not None
    assert (grant.given_by, grant.given_at) == (place.boss.id, NOON)


async def test_opening_an_invite_twice_asks_once(
    session: AsyncSession, make: Maker, place: Place
) -> None:
    link = await invites.invite(
        session, Role.VOLUNTEER, place.area, by=place.boss, now=NOON, uses=1
    )
    first, again = [
        await invites.ask_for_role(session, place.newcomer, link.payload, now=NOON)
        for _ in range(2)
    ]
    assert first.request.id == again.request.id
    assert (first.is_news, again.is_news) == (True, False)
    assert len(await told(session, place.boss)) == 1
    two_days = NOON + timedelta(days=2)
    late = await invites.ask_for_role(session, place.newcomer, link.payload, now=two_days)
    assert (late.request.id, late.is_news) == (first.request.id, True)
    with pytest.raises(InviteExpired):
        await invites.ask_for_role(session, await make.person("Late"), link.payload, now=NOON)


async def test_an_altered_or_old_invite_is_refused(session: AsyncSession, place: Place) -> None:
    link = await invites.invite(session, Role.OFFICE, place.area, by=place.boss, now=NOON)
    payload = link.payload
    for wrong in (
        payload[:-1] + ("0" if payload[-1] != "0" else "1"),
        payload[:-1] + "x",
        "join_1",
        "join_x_y",
        "join_99999_" + "0" * 24,
        "join_" + "9" * 50,
        "join_²_aa",
    ):
        with pytest.raises(InviteUnknown):
            await invites.ask_for_role(session, place.newcomer, wrong, now=NOON)
    week = NOON + timedelta(days=8)
    with pytest.raises(InviteExpired):
        await invites.ask_for_role(session, place.newcomer, payload, now=week)


async def test_two_coordinators_decide_once(session: AsyncSession, place: Place) -> None:
    request = await asked(session, place, Role.WORKER)
    await invites.decide(session, request.id, approve=False, by=place.boss, now=NOON)
    with pytest.raises(AlreadyDecided):
        await invites.decide(session, request.id, approve=True, by=place.boss, now=NOON)
    assert not place.newcomer.grants


async def test_a_role_that_was_given_and_taken_is_asked_for_once_more(
    session: AsyncSession, place: Place
) -> None:
    request = await asked(session, place)
    await invites.decide(session, request.id, approve=True, by=place.boss, now=NOON)
    await roles.take_away(
        session, place.newcomer, Role.VOLUNTEER, place.area.id, by=place.boss, now=NOON
    )
    payload = request.invite.payload
    once_more = await invites.ask_for_role(session, place.newcomer, payload, now=NOON)
    assert (once_more.request.state, once_more.is_news) == (RequestState.ASKED, True)
    assert once_more.request.decided_by is None


async def test_a_role_that_another_process_took_decides_nothing(
    session: AsyncSession, place: Place
) -> None:
    request = await asked(session, place)
    await take_role_elsewhere(session, place.boss)
    with pytest.raises(NotAllowed):
        await invites.decide(session, request.id, approve=True, by=place.boss, now=NOON)
    assert request.state is RequestState.ASKED


# --- who may ------------------------------------------------------------------------------------


@pytest.mark.parametrize("held", [role for role in Role if role is not Role.ADMIN])
async def test_only_who_may_invite_makes_an_invite(
    session: AsyncSession, make: Maker, place: Place, held: Role
) -> None:
    other = await make.area("Elsewhere")
    by = await make.person(str(held), held, area=place.area)
    may = held is Role.COORDINATOR
    for role, area in (
        (Role.VOLUNTEER, place.area),
        (Role.VOLUNTEER, other),
        (Role.VOLUNTEER, None),
        (Role.ADMIN, place.area),
        (Role.RESIDENT, place.area),
    ):
        if may and (role, area) == (Role.VOLUNTEER, place.area):
            assert await invites.invite(session, role, area, by=by, now=NOON)
            continue
        with pytest.raises(NotAllowed):
            await invites.invite(session, role, area, by=by, now=NOON)


async def test_only_who_may_approve_there_decides(
    session: AsyncSession, make: Maker, place: Place
) -> None:
    request = await asked(session, place)
    elsewhere = await make.area("Elsewhere")
    strangers = [
        await make.person("Resident"),
        await make.person("Worker", Role.WORKER, area=place.area),
        await make.person("Office", Role.OFFICE, area=place.area),
        await make.person("Neighbour", Role.COORDINATOR, area=elsewhere),
    ]
    for by in strangers:
        for approve in (True, False):
            with pytest.raises(NotAllowed):
                await invites.decide(session, request.id, approve=approve, by=by, now=NOON)
    assert request.state is RequestState.ASKED
    with pytest.raises(InviteUnknown):
        await invites.decide(session, 99, approve=True, by=place.boss, now=NOON)


@pytest.mark.parametrize("approve", [True, False])
async def test_nobody_decides_their_own_request_nor_is_asked_about_it(
    session: AsyncSession, make: Maker, place: Place, approve: bool
) -> None:
    second = await make.person("Second", Role.COORDINATOR, area=place.area)
    request = await asked(session, place, Role.OFFICE, place.boss)
    with pytest.raises(OwnRequest):
        await invites.decide(session, request.id, approve=approve, by=place.boss, now=NOON)
    assert not place.boss.holds(Role.OFFICE, place.area.id)
    assert (len(await told(session, place.boss)), len(await told(session, second))) == (0, 1)
    await invites.decide(session, request.id, approve=True, by=second, now=NOON)
    assert place.boss.holds(Role.OFFICE, place.area.id)


async def test_where_nobody_else_may_approve_the_asker_is_told_so(
    session: AsyncSession, make: Maker, place: Place
) -> None:
    with pytest.raises(NobodyToAsk):
        await asked(session, place, Role.OFFICE, place.boss)
    admin = await make.person("Ada", Role.ADMIN)
    await asked(session, place, Role.OFFICE, place.boss)
    assert len(await told(session, admin)) == 1


async def test_who_lost_the_role_decides_nothing_by_an_old_card(
    session: AsyncSession, make: Maker, place: Place
) -> None:
    request = await asked(session, place)
    await roles.take_away(session, place.boss, Role.COORDINATOR, place.area.id, by=None, now=NOON)
    with pytest.raises(NotAllowed):
        await invites.decide(session, request.id, approve=True, by=place.boss, now=NOON)
