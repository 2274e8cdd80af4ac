"""More areas than one keyboard holds."""

import pytest

from bot.people.model import Role
from bot.spine.db.engine import Database
from handlers.turns.dispatch import Turns
from handlers.widgets import PAGE
from tests.conftest import Maker
from tests.handlers.talk import Talk

AREAS = 2 * PAGE + 1


@pytest.fixture
async def admin(database: Database, turns: Turns) -> Talk:
    async with database.begin() as session:
        for number in range(AREAS):
            await Maker(session).area(f"Area {number}")
        person = await Maker(session, [500]).person("Admin", Role.ADMIN)
    return Talk(database, turns, person)


@pytest.mark.parametrize("words", [("/newshift",), ("/invite", "Volunteer")])
async def test_every_area_is_reached_and_after_the_last_comes_the_first(
    admin: Talk, words: tuple[str, ...]
) -> None:
    await admin.say(words[0])
    for label in words[1:]:
        await admin.tap(label)
    first = await admin.labels()
    seen: set[str] = set()
    for _ in range(3):
        shown = await admin.labels()
        assert len(shown) <= 100  # Telegram's limit
        seen |= {label for label in shown if label.startswith("Area ")}
        await admin.tap("More")
    assert len(seen) == AREAS
    assert await admin.labels() == first


async def test_a_resident_reaches_every_area(database: Database, turns: Turns, admin: Talk) -> None:
    async with database.begin() as session:
        resident = Talk(database, turns, await Maker(session, [501]).person("Rita"))
    await resident.say("The water is off.")
    await resident.tap("More")
    await resident.tap("More")
    answers = await resident.tap("Area ")
    assert "has reached the staff" in answers[-1] or "will be read" in answers[-1]
