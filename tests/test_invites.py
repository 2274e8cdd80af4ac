"""Invites: who may ask for which role, once."""

from datetime import timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import invites
from bot.people.invites import InviteExpired, InviteUnknown
from bot.people.model import Role
from tests.conftest import NOON, Maker


async def test_an_approved_invite_gives_the_role_in_its_area(
    session: AsyncSession, make: Maker
) -> None:
    area = await make.area()
    boss, newcomer = await make.person("Boss", Role.COORDINATOR, area=area), await make.person("Bo")
    payload = await invites.invite(session, Role.VOLUNTEER, area.id, by=boss, now=NOON)
    request, *_ = await invites.ask_for_role(session, newcomer, payload, now=NOON)
    await invites.decide(session, request.id, approve=True, by=boss, now=NOON)
    await session.refresh(newcomer, ["text_of_grants"])
    assert newcomer.holds(Role.VOLUNTEER, area.id)
    assert len(f"{payload}") <= 64


async def test_opening_an_invite_twice_asks_once(session: AsyncSession, make: Maker) -> None:
    area = await make.area()
    boss, newcomer = await make.person("Boss", Role.COORDINATOR, area=area), await make.person("Bo")
    payload = await invites.invite(session, Role.VOLUNTEER, area.id, by=boss, now=NOON, uses=1)
    first, again = [
        await invites.ask_for_role(session, newcomer, payload, now=NOON) for _ in range(2)
    ]
    assert first.request.id == again.request.id
    assert (first.is_news, again.is_news) == (True, False)
    late = await invites.ask_for_role(session, newcomer, payload, now=NOON + timedelta(days=2))
    assert (late.request.id, late.is_news) == (first.request.id, True)
    with pytest.raises(InviteExpired):
        await invites.ask_for_role(session, await make.person("Late"), payload, now=NOON)


async def test_an_altered_or_old_invite_is_refused(session: AsyncSession, make: Maker) -> None:
    area = await make.area()
    boss, newcomer = await make.person("Boss", Role.COORDINATOR, area=area), await make.person("Bo")
    payload = await invites.invite(session, Role.ADMIN, area.id, by=boss, now=NOON)
    for wrong in (
        payload[:-1] + "x",
        "join_1",
        "join_x_y",
        "join_99999_" + "0" * 24,
        "join_" + "9" * 50,
        "join_²_aa",
    ):
        with pytest.raises(InviteUnknown):
            await invites.ask_for_role(session, newcomer, wrong, now=NOON)
    with pytest.raises(InviteExpired):
        await invites.ask_for_role(session, newcomer, payload, now=NOON + timedelta(days=8))


async def test_two_coordinators_decide_once(session: AsyncSession, make: Maker) -> None:
    area = await make.area()
    boss, newcomer = await make.person("Boss", Role.COORDINATOR, area=area), await make.person("Bo")
    payload = await invites.invite(session, Role.WORKER, area.id, by=boss, now=NOON)
    request, *_ = await invites.ask_for_role(session, newcomer, payload, now=NOON)
    await invites.decide(session, request.id, approve=False, by=boss, now=NOON)
    with pytest.raises(invites.AlreadyDecided):
        await invites.decide(session, request.id, approve=True, by=boss, now=NOON)
