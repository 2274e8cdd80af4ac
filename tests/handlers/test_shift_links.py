"""A link to one shift: for volunteers, and for newcomers, who are approved first."""

import pytest

from bot.people.model import Role
from bot.shifts.model import SignUpState
from tests.handlers.test_shifts import post, states, volunteer
from tests.town.people import DAY
from tests.town.phone import Phone
from tests.town.town import Town


@pytest.fixture
async def town(town: Town) -> Town:
    """One area, settled."""
    await town.settle()
    return town


@pytest.fixture
async def boss(town: Town) -> Phone:
    return await town.add_person("Boss", Role.COORDINATOR, area=town.area)


async def test_a_volunteer_takes_the_shift_of_a_link(town: Town) -> None:
    number = await post(town)
    ana = await volunteer(town, "Ana")
    (card,) = await ana.says(f"/start shift_{number}")
    assert card.startswith("Would you like to help here?")
    await ana.taps("Take it")
    assert await states(ana) == [SignUpState.TAKEN]


async def test_a_newcomers_shift_is_theirs_once_they_are_approved(town: Town, boss: Phone) -> None:
    number = await post(town)
    new = await town.add_person("New")
    (told,) = await new.says(f"/start shift_{number}")
    assert told.startswith("🙏 Thank you! The coordinators have been asked.")
    assert await states(new) == []
    await boss.taps("Approve")
    assert await states(new) == [SignUpState.TAKEN]
    assert any("You have this shift" in text for text in new.read())


async def test_a_newcomer_who_is_approved_too_late_may_wait(town: Town, boss: Phone) -> None:
    number = await post(town)
    new = await town.add_person("New")
    await new.says(f"/start shift_{number}")
    ana = await volunteer(town, "Ana")
    await ana.says("/shifts")
    await ana.taps("Take it")
    await boss.taps("Approve")
    assert any("This shift is full by now." in text for text in new.read())
    await new.taps("Join the waitlist")
    assert await states(new) == [SignUpState.WAITING]


@pytest.mark.parametrize("payload", ["shift_9999", "shift_", "shift_x", "shift_1_2"])
async def test_an_odd_link_is_answered(town: Town, payload: str) -> None:
    ana = await volunteer(town, "Ana")
    assert (await ana.says(f"/start {payload}"))[0].startswith("This shift is no longer offered.")


async def test_a_link_to_what_has_begun_says_so(town: Town) -> None:
    number = await post(town)
    new = await town.add_person("New")
    town.at += DAY
    assert (await new.says(f"/start shift_{number}"))[0].startswith(
        "This shift has already started"
    )


async def test_a_coordinator_gets_the_link_of_what_they_posted(town: Town, boss: Phone) -> None:
    number = await post(town)
    assert await boss.presses(f"shl:{number}") == ""
    assert f"?start=shift_{number}" in boss.read()[-1]
    ana = await volunteer(town, "Ana")
    await ana.presses(f"shl:{number}")
    assert not any("?start=shift_" in text for text in ana.read())
