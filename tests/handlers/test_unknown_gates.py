"""A code that no gate has: who stands there is helped, and the office hears of it."""

import pytest
from sqlalchemy import select

from bot.alerts.model import Alert, AlertState
from bot.arrivals import cards
from bot.people.model import Role
from bot.settings import Settings
from bot.spine.phone_numbers import AreaNumbers
from bot.spine.texts.emergency import EmergencyNumbers
from tests.town.town import Town


@pytest.fixture
def settings(settings: Settings) -> Settings:
    numbers = AreaNumbers("+86 21 5555 0100")
    return settings.model_copy(update={"office_numbers": numbers})


@pytest.fixture
async def town(town: Town) -> Town:
    await town.settle()
    await town.put_on_call(await town.add_person("Wei", Role.WORKER, area=town.area))
    await town.add_person("Olga", Role.OFFICE)
    town.add_stranger("Rita")
    return town


@pytest.mark.parametrize(
    "text", ["/start gate_old123", "t.me/weft_bot?start=gate_old123", "gate_old123"]
)
async def test_they_are_told_what_to_do_and_the_office_who_and_which_code(
    town: Town, text: str
) -> None:
    await town.rita.says(text)
    assert "This gate code is wrong or old" in town.rita.last.text
    assert "120" in town.rita.last.text
    card = town.olga.last.text
    assert "Unknown gate code" in card
    assert "Rita" in card
    assert "old123" in card


async def test_the_gate_is_chosen_from_the_answer_and_the_offices_alert_ends(town: Town) -> None:
    await town.rita.says("/start gate_old123")
    await town.rita.taps("Riverside")
    await town.rita.taps("South gate")
    await town.rita.taps("I'm here")
    assert "Rita is at the gate: South gate" in town.wei.last.text
    assert "They have checked in: South gate, Riverside." in town.olga.last.text
    async with town.database.read() as session:
        unknown = await session.scalar(select(Alert).where(Alert.kind == "unknown-gate"))
        assert unknown is not None
        assert unknown.state is AlertState.RESOLVED


async def test_scanning_again_wakes_nobody_again_for_some_minutes(town: Town) -> None:
    for _ in range(3):
        await town.rita.says("/start gate_old123")
    assert await town.count_rows(Alert) == 1
    await town.olga.taps("Take it")
    await town.olga.taps("Done")
    await town.rita.says("/start gate_old123")
    assert await town.count_rows(Alert) == 1
    await town.wait(minutes=11)
    await town.rita.says("/start gate_old123")
    assert await town.count_rows(Alert) == 2


async def test_staff_who_try_a_poster_wake_nobody(town: Town) -> None:
    await town.wei.says("/start gate_old123")
    assert "Nobody was called" in town.wei.last.text
    assert town.olga.texts == []


async def test_an_empty_code_is_answered_too(town: Town) -> None:
    await town.rita.says("/start gate_")
    assert "This gate code is wrong or old" in town.rita.last.text


async def test_the_offices_number_stands_in_the_answer(town: Town) -> None:
    await town.rita.says("/start gate_old123")
    assert "Or call us: +86 21 5555 0100" in town.rita.last.text


def test_without_such_a_number_no_line_speaks_of_one() -> None:
    screen = cards.unknown_gate(EmergencyNumbers.read("ambulance=120"), "", [])
    assert "call us" not in screen.render("en").text
