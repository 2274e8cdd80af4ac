"""Invites in chat: made, opened, decided; and what a forged button is good for."""

import re

import pytest
from sqlalchemy import select

from bot.people.model import RequestCard, Role
from tests.town.phone import Phone
from tests.town.town import Town


@pytest.fixture
async def town(town: Town) -> Town:
    """One area; Cora coordinates all of them, Lan this one; Nina is new."""
    await town.settle(zone="Asia/Tokyo")
    await town.add_person("Cora", Role.COORDINATOR)
    await town.add_person("Lan", Role.COORDINATOR, area=town.area)
    town.add_stranger("Nina")
    return town


async def made(who: Phone, area: str) -> str:
    """The payload of an invite for volunteers."""
    await who.says("/invite")
    await who.taps("Volunteer")
    await who.taps(area)
    found = re.search(r"start=(\S+)", who.last.text)
    assert found, who.last.text
    return found[1]


@pytest.mark.parametrize(("area", "hour"), [("Riverside", "1:00"), ("all areas", "12:00")])
async def test_an_invite_is_opened_and_approved(town: Town, area: str, hour: str) -> None:
    payload = await made(town.cora, area)
    # 4:00 UTC, in the zone of the area or of the deployment.
    assert re.search(rf"\b{hour}\sPM", town.cora.last.text), town.cora.last.text
    await town.nina.says(f"/start {payload}")
    assert "coordinator has been asked" in town.nina.last.text
    await town.cora.taps("Approve")
    assert town.cora.toast == ""
    assert "You are now volunteer" in town.nina.last.text
    assert "is now volunteer" in town.cora.last.text


@pytest.mark.parametrize(
    ("label", "decided"), [("Approve", "is now volunteer"), ("Decline", "was not accepted")]
)
async def test_every_coordinators_card_says_who_decided_and_loses_its_buttons(
    town: Town, label: str, decided: str
) -> None:
    await town.nina.says(f"/start {await made(town.cora, 'Riverside')}")
    assert {"Approve", "Decline"} <= set(town.lan.buttons)
    await town.lan.taps(label)
    for who in (town.cora, town.lan):
        assert decided in who.last.text
        assert "by Lan" in who.last.text
        assert not {"Approve", "Decline"} & set(who.buttons)
    async with town.database.read() as session:
        assert list(await session.scalars(select(RequestCard))) == []


@pytest.mark.parametrize(
    ("label", "said"), [("Approve", "You are now"), ("Decline", "was declined")]
)
async def test_a_link_opened_again_says_how_it_stands_and_bothers_nobody(
    town: Town, label: str, said: str
) -> None:
    payload = await made(town.cora, "Riverside")
    for _ in range(3):
        await town.nina.says(f"/start {payload}")
        assert "coordinator has been asked" in town.nina.last.text
    assert sum("asks to become" in text for text in town.cora.texts) == 1
    await town.cora.taps(label)
    await town.nina.says(f"/start {payload}")
    assert said in town.nina.last.text
    assert not any("asks to become" in text for text in town.cora.texts)


async def test_admins_are_asked_where_no_coordinator_can_be_told(town: Town) -> None:
    payload = await made(town.cora, "Riverside")
    await town.add_person("Ada", Role.ADMIN)
    async with town.database.begin() as session:
        for coordinator in (town.cora, town.lan):
            (await coordinator.person(session)).unreachable = "Forbidden: bot was blocked"
    await town.nina.says(f"/start {payload}")
    assert "asks to become volunteer" in town.ada.last.text


async def test_for_all_areas_only_whoever_coordinates_all(town: Town) -> None:
    await town.lan.says("/invite")
    await town.lan.taps("Volunteer")
    assert not any("all areas" in label for label in town.lan.buttons)
    for forged in (
        "inva:volunteer:0",
        "inva:volunteer:99",
        f"inva:admin:{town.area.id}",
        "invr:admin",
        "invr:" + "x" * 59,
    ):
        assert "the role for this" in (await town.lan.presses(forged)), forged
    assert "start=" not in "".join(town.lan.texts)


async def test_a_request_for_all_areas_is_decided_by_whoever_coordinates_all(town: Town) -> None:
    await town.nina.says(f"/start {await made(town.cora, 'all areas')}")
    forged = next(
        d for s in town.cora.screen.values() for d in s.buttons.values() if d.startswith("req:")
    )
    assert "the role for this" in await town.lan.presses(forged)
    assert not any("You are now" in text for text in town.nina.texts)
    await town.cora.taps("Approve")
    assert "You are now volunteer" in town.nina.last.text


async def test_a_link_that_nobody_made(town: Town) -> None:
    await town.nina.says("/start join_1_x")
    assert "not valid" in town.nina.last.text
    await town.nina.says("/start nonsense")
    assert "know this link" in town.nina.last.text
    await town.nina.says("/start")
    assert "Weft" in town.nina.last.text


async def test_a_coordinator_does_not_approve_themselves_as_office(town: Town) -> None:
    await town.cora.says("/invite")
    await town.cora.taps("Command office")
    await town.cora.taps("all areas")
    payload = re.search(r"start=(\S+)", town.cora.last.text)
    assert payload
    await town.cora.says(f"/start {payload[1]}")
    assert "Nobody can confirm" in town.cora.last.text
    await town.add_person("Ada", Role.ADMIN)
    await town.cora.says(f"/start {payload[1]}")
    assert "asks to become command office" in town.ada.last.text
    assert not any("Approve" in label for label in town.cora.buttons)
    forged = next(d for d in town.ada.last.buttons.values() if d.endswith(":1"))
    assert "your own request" in await town.cora.presses(forged)
    async with town.database.read() as session:
        assert (await town.cora.person(session)).roles == {Role.COORDINATOR}
