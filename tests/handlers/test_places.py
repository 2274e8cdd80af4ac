"""More areas than one keyboard holds."""

import pytest

from bot.people.model import Role
from bot.places import model as places
from handlers.widgets import PAGE
from tests.town.people import Maker
from tests.town.town import Town

AREAS = 2 * PAGE + 1


@pytest.fixture
async def town(town: Town) -> Town:
    async with town.database.begin() as session:
        for number in range(AREAS):
            await Maker(session).area(f"Area {number}")
    return town


@pytest.mark.parametrize("words", [("/newshift",), ("/posters",), ("/invite", "Volunteer")])
async def test_every_area_is_reached_and_after_the_last_comes_the_first(
    town: Town, words: tuple[str, ...]
) -> None:
    admin = await town.add_person("Admin", Role.ADMIN)
    await admin.says(words[0])
    for label in words[1:]:
        await admin.taps(label)
    first = list(admin.last.buttons)
    seen: set[str] = set()
    for _ in range(3):
        shown = list(admin.last.buttons)
        assert len(shown) <= 100  # Telegram's limit
        seen |= {label for label in shown if label.startswith("Area ")}
        await admin.taps("More")
    assert len(seen) == AREAS
    assert list(admin.last.buttons) == first


@pytest.mark.parametrize("door", ["I want to help", "I am at a gate"])
async def test_a_door_leads_to_every_area_in_one_message(town: Town, door: str) -> None:
    async with town.database.begin() as session:
        for area in await places.areas(session):
            await Maker(session).gate(area)
    rita = await town.add_person("Rita")
    await rita.says("/start")
    await rita.taps(door)
    first, messages, seen = list(rita.last.buttons), len(rita.screen), set[str]()
    for _ in range(3):
        assert len(rita.last.buttons) <= 100
        seen |= {label for label in rita.last.buttons if label.startswith("Area ")}
        await rita.taps("More")
    assert len(seen) == AREAS
    assert (list(rita.last.buttons), len(rita.screen)) == (first, messages)


async def test_a_resident_reaches_every_area(town: Town) -> None:
    resident = await town.add_person("Rita")
    await resident.says("The water is off.")
    await resident.taps("More")
    await resident.taps("More")
    answers = await resident.taps("Area ")
    assert "has reached the staff" in answers[-1] or "will read it" in answers[-1]
