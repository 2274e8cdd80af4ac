"""`/write`: the staff write first, to somebody known by name, by case or by where they wait."""

import pytest

from bot.people.model import Role
from bot.relay.model import Case
from tests.town.people import Maker
from tests.town.phone import Phone
from tests.town.town import Town

COMING = "Somebody comes to you at four."


@pytest.fixture
async def town(town: Town) -> Town:
    """Wei, a worker of Riverside; Rita and Álvaro live there, Moe in Hillside."""
    await town.settle()
    async with town.database.begin() as session:
        hill = await Maker(session).area("Hillside", code="H01")
        await Maker(session).person("Ada", area=town.area, telegram=False)
    await town.add_person("Wei", Role.WORKER, area=town.area)
    for name in ("Rita", "Álvaro"):
        await town.add_person(name, area=town.area, locale="pt", language="pt")
    await town.add_person("Moe", area=hill)
    return town


def has(phone: Phone, words: str) -> bool:
    return any(words in text for text in phone.texts)


async def test_staff_write_first_and_who_writes_is_said(town: Town) -> None:
    await town.wei.says("/write rita")
    await town.wei.says(COMING)
    intro, words = town.rita.texts
    assert "Wei" in intro
    assert "Riverside" in intro
    assert COMING in words
    await town.rita.says("Obrigada, espero em casa")
    assert has(town.wei, "espero")
    assert await town.count_rows(Case) == 1


async def test_no_case_is_opened_before_there_are_words(town: Town) -> None:
    await town.wei.says("/write rita")
    await town.wei.says("/cancel")
    assert await town.count_rows(Case) == 0
    assert town.rita.texts == []


async def test_without_a_name_it_asks_and_asks_again(town: Town) -> None:
    await town.wei.says("/write")
    await town.wei.says("Zebra")
    assert "nobody found" in town.wei.last.text
    await town.wei.says("ÁLVARO")
    await town.wei.says(COMING)
    assert has(town.álvaro, COMING)


async def test_several_of_a_name_are_offered(town: Town) -> None:
    await town.add_person("Rita Sousa", area=town.area)
    await town.wei.says("/write rita")
    assert {"Rita", "Rita Sousa"} <= set(town.wei.last.buttons)
    await town.wei.taps("Rita Sousa")
    await town.wei.says(COMING)
    assert not has(town.rita, COMING)


@pytest.mark.parametrize("words", ["1", "#1", "case 1", "１"])
async def test_a_case_is_found_by_its_number(town: Town, words: str) -> None:
    await town.rita.says("A água não sai da torneira")
    await town.wei.says(f"/write {words}")
    await town.wei.says(COMING)
    assert has(town.rita, COMING)
    assert await town.count_rows(Case) == 1
    assert not has(town.rita, "is writing to you"), "their talk is open"


@pytest.mark.parametrize("words", ["Moe", "%", "_", "   "])
async def test_nobody_of_another_area_is_found(town: Town, words: str) -> None:
    await town.wei.says(f"/write {words}")
    assert not {"Moe", "Rita"} & set(town.wei.buttons)


async def test_who_waits_at_the_gate_is_found_wherever_they_live(town: Town) -> None:
    await town.moe.says(f"/start gate_{town.gate.code}")
    await town.wei.says("/write moe")
    await town.wei.says(COMING)
    assert has(town.moe, COMING)


async def test_who_has_no_telegram_or_has_blocked_it_is_said_to_be_out_of_reach(
    town: Town,
) -> None:
    await town.rita.blocks()
    for name in ("Ada", "Rita"):
        (shown,) = await town.wei.says(f"/write {name}")
        assert "can’t be reached on Telegram" in shown


async def test_residents_write_to_nobody_first(town: Town) -> None:
    await town.rita.says("/write Moe")
    await town.rita.presses("cswr:1")
    assert not has(town.moe, "Rita")
    assert town.rita.buttons == []


async def test_who_lost_the_role_meanwhile_is_told_so(town: Town) -> None:
    await town.wei.says("/write rita")
    await town.take_role_away(town.wei, Role.WORKER, town.area)
    await town.wei.says(COMING)
    assert town.rita.texts == []
    assert await town.count_rows(Case) == 0
