"""Invites in chat: made, opened, decided; and what a forged button is good for."""

import re

import pytest
from sqlalchemy import select

from bot.people import directory, roles
from bot.people.model import RequestCard, Role
from bot.places.model import Area
from tests.conftest import NOON
from tests.handlers.chat import Chat

BOSS, HERE, NEW, ADMIN = 1, 2, 3, 4
AREA = 1


@pytest.fixture
async def town(chat: Chat) -> Chat:
    """One area; a coordinator of all of them, and one of this one."""
    async with chat.database.begin() as session:
        session.add(Area(id=AREA, code="A01", name="Riverside", zone="Asia/Tokyo", created_at=NOON))
    await chat.say(BOSS, "/help")
    await chat.say(HERE, "/help")
    async with chat.database.begin() as session:
        known = await directory.by_telegram(session, [BOSS, HERE])
        await roles.give(session, known[BOSS], Role.COORDINATOR, None, by=None, now=NOON)
        await roles.give(session, known[HERE], Role.COORDINATOR, AREA, by=None, now=NOON)
    return chat


async def made(town: Chat, who: int, area: str) -> str:
    """The payload of an invite for volunteers."""
    await town.say(who, "/invite")
    await town.tap(who, "Volunteer")
    await town.tap(who, area)
    found = re.search(r"start=(\S+)", town.last(who).text)
    assert found, town.last(who).text
    return found[1]


@pytest.mark.parametrize(("area", "hour"), [("Riverside", "1:00"), ("all areas", "12:00")])
async def test_an_invite_is_opened_and_approved(town: Chat, area: str, hour: str) -> None:
    payload = await made(town, BOSS, area)
    # 4:00 UTC, in the zone of the area or of the deployment.
    assert re.search(rf"\b{hour}\sPM", town.last(BOSS).text), town.last(BOSS).text
    await town.say(NEW, f"/start {payload}")
    assert "coordinator has been asked" in town.last(NEW).text
    assert await town.tap(BOSS, "Approve") == ""
    assert "You are now volunteer" in town.last(NEW).text
    assert "is now volunteer" in town.last(BOSS).text


@pytest.mark.parametrize(
    ("label", "decided"), [("Approve", "is now volunteer"), ("Decline", "was not accepted")]
)
async def test_every_coordinators_card_says_who_decided_and_loses_its_buttons(
    town: Chat, label: str, decided: str
) -> None:
    await town.say(NEW, f"/start {await made(town, BOSS, 'Riverside')}")
    assert {"Approve", "Decline"} <= set(town.buttons(HERE))
    await town.tap(HERE, label)
    for who in (BOSS, HERE):
        assert decided in town.last(who).text
        assert f"by P{HERE}" in town.last(who).text
        assert not {"Approve", "Decline"} & set(town.buttons(who))
    async with town.database.read() as session:
        assert list(await session.scalars(select(RequestCard))) == []


@pytest.mark.parametrize(
    ("label", "said"), [("Approve", "You are now"), ("Decline", "was declined")]
)
async def test_a_link_opened_again_says_how_it_stands_and_bothers_nobody(
    town: Chat, label: str, said: str
) -> None:
    payload = await made(town, BOSS, "Riverside")
    for _ in range(3):
        await town.say(NEW, f"/start {payload}")
        assert "coordinator has been asked" in town.last(NEW).text
    assert sum("asks to become" in text for text in town.texts(BOSS)) == 1
    await town.tap(BOSS, label)
    await town.say(NEW, f"/start {payload}")
    assert said in town.last(NEW).text
    assert not any("asks to become" in text for text in town.texts(BOSS))


async def test_admins_are_asked_where_no_coordinator_can_be_told(town: Chat) -> None:
    payload = await made(town, BOSS, "Riverside")
    await town.say(ADMIN, "/help")
    async with town.database.begin() as session:
        known = await directory.by_telegram(session, [BOSS, HERE, ADMIN])
        await roles.give(session, known[ADMIN], Role.ADMIN, None, by=None, now=NOON)
        known[BOSS].unreachable = known[HERE].unreachable = "Forbidden: bot was blocked by the user"
    await town.say(NEW, f"/start {payload}")
    assert "asks to become volunteer" in town.last(ADMIN).text


async def test_for_all_areas_only_whoever_coordinates_all(town: Chat) -> None:
    await town.say(HERE, "/invite")
    await town.tap(HERE, "Volunteer")
    assert not any("all areas" in label for label in town.buttons(HERE))
    for forged in (
        "inva:volunteer:0",
        "inva:volunteer:99",
        f"inva:admin:{AREA}",
        "invr:admin",
        "invr:" + "x" * 59,
    ):
        assert "the role for this" in (await town.tap_data(HERE, forged)), forged
    assert "start=" not in "".join(town.texts(HERE))


async def test_a_request_for_all_areas_is_decided_by_whoever_coordinates_all(town: Chat) -> None:
    await town.say(NEW, f"/start {await made(town, BOSS, 'all areas')}")
    forged = next(
        d for s in town.screens[BOSS].values() for d in s.buttons.values() if d.startswith("req:")
    )
    assert "the role for this" in await town.tap_data(HERE, forged)
    assert not any("You are now" in text for text in town.texts(NEW))
    await town.tap(BOSS, "Approve")
    assert "You are now volunteer" in town.last(NEW).text


async def test_a_link_that_nobody_made(town: Chat) -> None:
    await town.say(NEW, "/start join_1_x")
    assert "not valid" in town.last(NEW).text
    await town.say(NEW, "/start nonsense")
    assert "not known" in town.last(NEW).text
    await town.say(NEW, "/start")
    assert "Weft" in town.last(NEW).text


async def test_a_coordinator_does_not_approve_themselves_as_office(town: Chat) -> None:
    await town.say(BOSS, "/invite")
    await town.tap(BOSS, "Command office")
    await town.tap(BOSS, "all areas")
    payload = re.search(r"start=(\S+)", town.last(BOSS).text)
    assert payload
    await town.say(BOSS, f"/start {payload[1]}")
    assert "Nobody can confirm" in town.last(BOSS).text
    await town.say(ADMIN, "/help")
    async with town.database.begin() as session:
        admin = (await directory.by_telegram(session, [ADMIN]))[ADMIN]
        await roles.give(session, admin, Role.ADMIN, None, by=None, now=NOON)
    await town.say(BOSS, f"/start {payload[1]}")
    assert "asks to become command office" in town.last(ADMIN).text
    assert not any("Approve" in label for label in town.buttons(BOSS))
    forged = next(d for d in town.last(ADMIN).buttons.values() if d.endswith(":1"))
    assert "your own request" in await town.tap_data(BOSS, forged)
    async with town.database.read() as session:
        boss = (await directory.by_telegram(session, [BOSS]))[BOSS]
        assert boss.roles == {Role.COORDINATOR}
