"""Somebody who joins a long talk gets a recap, not one message for each entry."""

import pytest

from bot.people.model import Role
from bot.relay import roster
from tests.town.people import NOON
from tests.town.phone import Phone
from tests.town.town import Town

WATER = "A água não sai da torneira"


@pytest.fixture
async def town(town: Town) -> Town:
    """Wei, a worker; Rita, who reads Portuguese; Ines, who interprets it."""
    await town.settle()
    await town.add_person("Wei", Role.WORKER, area=town.area)
    await town.add_person("Rita", Role.RESIDENT, area=town.area, locale="pt", language="pt")
    ines = await town.add_person("Ines", Role.VOLUNTEER, area=town.area)
    async with town.database.begin() as session:
        await roster.add(session, await ines.person(session), "pt", now=NOON)
    return town


async def talk(town: Town, count: int) -> None:
    for number in range(1, count + 1):
        await town.rita.says(f"{WATER}, dia {number}.")


def copies(phone: Phone) -> list[str]:
    return [text for text in phone.texts if WATER in text]


async def test_an_interpreter_who_joins_late_gets_one_recap_and_what_waits(town: Town) -> None:
    await talk(town, 20)
    await town.wei.replies(town.wei.find("dia 20"), "We come at four.")
    await town.rita.says(f"{WATER}, e agora?")
    await town.ines.taps("take it")
    recap, waiting = copies(town.ines)
    assert "We come at four." in recap
    assert "dia 20" in recap
    assert "Rita" not in recap
    assert "Wei" not in recap
    assert "e agora?" in waiting
    await town.ines.replies(town.ines.last, "The water, and now?")
    assert "The water, and now?" in town.wei.find("e agora?").text
    await town.ines.taps("Earlier")
    assert "dia 17" in town.ines.find("dia 15").text


async def test_a_short_talk_comes_message_by_message(town: Town) -> None:
    await talk(town, 3)
    await town.ines.taps("take it")
    assert len(copies(town.ines)) == 3


async def test_earlier_words_are_for_the_interpreter_alone(town: Town) -> None:
    await talk(town, 9)
    eve = await town.add_person("Eve", Role.VOLUNTEER, area=town.area)
    await eve.presses("clt:1:0")
    assert copies(eve) == []


async def test_the_next_of_the_staff_gets_one_recap(town: Town) -> None:
    await talk(town, 20)
    lan = await town.add_person("Lan", Role.COORDINATOR, area=town.area)
    await town.wei.blocks()
    await town.wait(minutes=2)
    (recap,) = copies(lan)
    assert "dia 20" in recap
    await town.wait(minutes=2)
    assert len(copies(lan)) == 1
    await lan.replies(lan.find("dia 20"), "The plumber comes.")
    assert any("plumber" in text for text in town.rita.texts)
