"""`/cases`: what waits, one case's last words, closing with a question and with undo."""

from typing import Any

import pytest
from sqlalchemy import select

from bot.alerts.model import Alert
from bot.people.looks import Look
from bot.people.model import Role
from bot.relay.model import Case, CaseState, Entry
from bot.spine.texts import render as texts
from tests.town.people import Maker
from tests.town.phone import Phone
from tests.town.town import Town

WATER = "A água não sai da torneira"
LIFT = "O elevador parou"


@pytest.fixture
async def town(town: Town) -> Town:
    """Wei and Lan, workers; Rita and Paulo, who read Portuguese."""
    await town.settle()
    for name in ("Wei", "Lan"):
        await town.add_person(name, Role.WORKER, area=town.area)
    for name in ("Rita", "Paulo"):
        await town.add_person(name, Role.RESIDENT, area=town.area, locale="pt", language="pt")
    return town


async def case_of(town: Town, number: int) -> Case:
    async with town.database.read() as session:
        return await session.get_one(Case, number)


def in_portuguese(text_id: str, **args: Any) -> str:
    return texts.plain("pt", text_id, args)


# --- the list -------------------------------------------------------------------------------------


async def test_who_waits_stands_first_with_their_last_words(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wait(minutes=1)
    await town.paulo.says(LIFT)
    await town.wei.replies(town.wei.find(WATER), "We come.")
    (shown,) = await town.wei.says("/cases")
    assert shown.index("Paulo") < shown.index("Rita")
    for words in ("Open cases: 2", LIFT, "Portuguese", "no answer since", "Answering: Wei"):
        assert words in shown
    assert town.wei.last.buttons["2 · Paulo"]


async def test_without_cases_the_list_says_so(town: Town) -> None:
    assert await town.wei.says("/cases") == ["There is no open case."]


async def test_a_resident_sees_no_list(town: Town) -> None:
    await town.rita.says(WATER)
    shown = await town.paulo.says("/cases")
    assert not any(WATER in text for text in shown)
    assert await town.paulo.presses("cls:0")
    assert await town.paulo.presses("clc:1:0")
    assert not any(WATER in text for text in town.paulo.texts)


async def test_another_areas_cases_are_not_listed(town: Town) -> None:
    async with town.database.begin() as session:
        hill = await Maker(session).area("Hillside")
    moe = await town.add_person("Moe", Role.WORKER, area=hill)
    await town.rita.says(WATER)
    assert await moe.says("/cases") == ["There is no open case."]
    await moe.presses("clc:1:0")
    assert not any(WATER in text for text in moe.texts)


async def test_many_cases_come_in_pages_and_are_found_by_typing(town: Town) -> None:
    for number in range(15):
        resident = await town.add_person(f"Ana{number}", Role.RESIDENT, area=town.area)
        await resident.says(f"The tap number {number + 40} drips")
    await town.wei.says("/cases")
    assert "Ana0" in town.wei.last.text
    await town.wei.taps("More")
    assert "Ana6" in town.wei.last.text
    assert "Ana0 " not in town.wei.last.text
    await town.wei.taps("More")
    await town.wei.taps("More")
    assert "Ana0" in town.wei.last.text
    await town.wei.taps("Search")
    (found,) = await town.wei.says("ana13")
    assert "tap number 53" in found
    assert "Ana1 " not in found
    await town.wei.taps("Search")
    (found,) = await town.wei.says("NUMBER 47")
    assert "Ana7" in found
    await town.wei.taps("Search")
    assert "No open case" in (await town.wei.says("zebra"))[0]


async def test_a_look_is_logged(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wei.says("/cases")
    assert await town.count_rows(Look) == 1


# --- one case -------------------------------------------------------------------------------------


async def test_a_tap_shows_the_last_words_and_earlier_ones(town: Town) -> None:
    for number in range(12):
        await town.rita.says(f"{WATER} {number}")
    await town.wei.replies(town.wei.find(WATER), "We come at four.")
    await town.wei.says("/cases")
    await town.wei.taps("1 · Rita")
    recap = town.wei.last
    assert f"{WATER} 11" in recap.text
    assert f"{WATER} 7" not in recap.text
    assert "We come at four." in recap.text
    await town.wei.taps("Earlier")
    assert f"{WATER} 7" in town.wei.last.text
    await town.wei.taps("Later")
    assert f"{WATER} 11" in town.wei.last.text


async def test_the_longest_recap_is_one_message(town: Town) -> None:
    for _ in range(6):
        await town.rita.says("ÁgUÁ não sai " * 200)
    await town.wei.says("/cases")
    before = len(town.wei.texts)
    await town.wei.taps("1 · Rita")
    assert len(town.wei.texts) == before


async def test_what_somebody_hid_stays_hidden(town: Town) -> None:
    spoiler = {"type": "spoiler", "offset": 0, "length": len(WATER)}
    await town.rita.says(WATER, entities=[spoiler])
    await town.wei.says("/cases")
    assert [one["type"] for one in town.wei.last.entities].count("spoiler") == 1


async def test_a_recap_is_the_first_look_of_which_the_resident_hears(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wei.says("/cases")
    await town.wei.taps("1 · Rita")
    assert town.rita.last.text == in_portuguese("receipt-read", name="Wei")


# --- closing --------------------------------------------------------------------------------------


async def close(phone: Phone) -> None:
    await phone.taps("Close case")
    await phone.taps("Yes, close it")


async def test_closing_asks_once(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wei.taps("Close case")
    assert (await case_of(town, 1)).is_open
    await town.wei.taps("No, keep it open")
    assert (await case_of(town, 1)).is_open
    await close(town.wei)
    assert not (await case_of(town, 1)).is_open


async def test_for_ten_minutes_closing_can_be_undone(town: Town) -> None:
    await town.rita.says(WATER)
    await close(town.wei)
    await town.wait(minutes=10)
    await town.wei.taps("Undo")
    assert (await case_of(town, 1)).is_open
    assert town.rita.last.text == in_portuguese("case-reopened-you")
    await town.wait(minutes=15)
    async with town.database.read() as session:
        assert await session.scalar(select(Alert)) is not None, "nobody waits unseen"


async def test_after_ten_minutes_it_can_not(town: Town) -> None:
    await town.rita.says(WATER)
    await close(town.wei)
    await town.wait(minutes=11)
    await town.wei.taps("Undo")
    assert "more than ten minutes ago" in town.wei.toast
    assert not (await case_of(town, 1)).is_open


async def test_a_reply_to_a_closed_case_is_kept_and_asks(town: Town) -> None:
    await town.rita.says(WATER)
    copy = town.lan.find(WATER)
    await close(town.wei)
    await town.lan.replies(copy, "The plumber comes at four.")
    assert not any("plumber" in text for text in town.rita.texts)
    await town.lan.taps("Reopen and send")
    assert any("plumber" in text for text in town.rita.texts)
    assert (await case_of(town, 1)).state is CaseState.OPEN
    await town.lan.taps("Reopen and send", old=True)
    assert await town.count_rows(Entry) == 2


async def test_nobody_else_reopens(town: Town) -> None:
    await town.rita.says(WATER)
    await close(town.wei)
    await town.paulo.presses("cscr:1")
    await town.paulo.presses("cscu:1")
    await town.rita.presses("cscu:1")
    assert not (await case_of(town, 1)).is_open


async def test_where_a_newer_case_is_open_the_old_one_stays_closed(town: Town) -> None:
    await town.rita.says(WATER)
    await close(town.wei)
    await town.rita.says(LIFT)
    await town.wei.taps("Undo")
    assert "newer case" in town.wei.toast
    assert not (await case_of(town, 1)).is_open
