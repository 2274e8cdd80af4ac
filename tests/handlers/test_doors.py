"""The ways in: /start for anybody, the gate by a list or a name, a person, becoming a volunteer."""

import pytest
from sqlalchemy import select

from bot.alerts.model import Alert
from bot.people.model import RequestCard, Role
from bot.relay.model import Case, Entry, EntryKind
from bot.spine.texts import render as texts
from tests.town.people import Maker
from tests.town.phone import Phone
from tests.town.town import Town
from tests.town.updates import photo

AREAS = 31
DOORS = ("I am at a gate", "I need help", "I want to help", "My language", "Talk to a person")


@pytest.fixture
async def town(town: Town) -> Town:
    """31 areas with gates, a worker on call and a coordinator in the first; Rita is new."""
    await town.settle()
    await town.put_on_call(await town.add_person("Wei", Role.WORKER, area=town.area))
    await town.add_person("Cora", Role.COORDINATOR, area=town.area)
    async with town.database.begin() as session:
        make = Maker(session)
        for number in range(2, AREAS + 1):
            area = await make.area(f"Area {number}", code=f"zz{number:02}")
            for side in ("North", "South"):
                await make.gate(area, f"{side} gate {number}")
    town.add_stranger("Rita")
    return town


def labels(phone: Phone) -> list[str]:
    return list(phone.last.buttons)


async def entries(town: Town) -> list[Entry]:
    async with town.database.read() as session:
        return list(await session.scalars(select(Entry).order_by(Entry.id)))


# --- /start -------------------------------------------------------------------------------------


async def test_a_bare_start_shows_every_way_in(town: Town) -> None:
    await town.rita.says("/start")
    assert [any(door in label for label in labels(town.rita)) for door in DOORS] == [True] * 5
    assert len(labels(town.rita)) == len(DOORS)


async def test_staff_and_volunteers_see_what_fits_them(town: Town) -> None:
    await town.wei.says("/start")
    assert labels(town.wei) == ["🌐 My language"]
    vera = await town.add_person("Vera", Role.VOLUNTEER, area=town.area)
    await vera.says("/start")
    assert not any("I want to help" in label for label in labels(vera))
    assert any("Talk to a person" in label for label in labels(vera))


async def test_of_whose_language_nothing_is_known_all_are_offered(town: Town) -> None:
    omar = town.add_stranger("Omar", language=None)
    await omar.says("/start")
    assert {"English", "Русский", "中文", "Another language"} <= set(labels(omar))
    assert len(labels(omar)) == len(DOORS) + len(texts.locales()) + 1


async def test_who_writes_russian_on_an_english_phone_gets_it_with_one_tap(town: Town) -> None:
    await town.rita.says("У меня высокая температура, я кашляю")
    offer = town.rita.last
    assert "русский" in offer.text  # in the words of that language
    assert next(iter(offer.buttons)) == "Русский"
    await town.rita.says("/start")
    assert labels(town.rita)[0] == "Русский"
    await town.rita.says(f"/start gate_{town.gate.code}")
    assert "Русский" in labels(town.rita)
    await town.rita.taps("Русский")
    await town.rita.says("/start")
    assert town.rita.last.text.startswith(texts.plain("ru", "welcome", {"name": "Rita"})[:20])
    assert "Русский" not in labels(town.rita)


# --- the gate -----------------------------------------------------------------------------------


async def test_a_gate_is_found_by_two_taps_and_begins_as_its_scan_does(town: Town) -> None:
    await town.rita.says("/start")
    await town.rita.taps("I am at a gate")
    assert len([label for label in labels(town.rita) if label.startswith("Area ")]) == AREAS - 1
    await town.rita.taps("Riverside")
    await town.rita.taps("South gate")
    by_list = town.rita.last
    await town.rita.says(f"/start gate_{town.gate.code}")
    assert (town.rita.last.text, labels(town.rita)) == (by_list.text, list(by_list.buttons))
    for label in ("I'm here", "Come and get me", "2", "Needed", "Nobody"):
        await town.rita.taps(label)
    assert "We are calling somebody now" in town.rita.last.text
    assert await town.count_rows(Alert) == 1


@pytest.mark.parametrize(
    ("words", "shown"),
    [("north gate 7", "Tap the big button"), ("Area 7", "At which gate"), ("area", "which area")],
)
async def test_a_gate_is_found_by_its_name(town: Town, words: str, shown: str) -> None:
    await town.rita.says("/gate")
    await town.rita.says(words)
    assert shown in town.rita.last.text
    assert await entries(town) == []


async def test_what_names_no_gate_goes_to_the_staff(town: Town) -> None:
    await town.rita.says("/gate")
    await town.rita.says("My daughter is ill and nobody opens")
    await town.rita.says("/gate")
    await town.rita.sends(**photo())
    assert [entry.text for entry in await entries(town)] == [
        "My daughter is ill and nobody opens",
        "",
    ]


async def test_ones_own_area_stands_first(town: Town) -> None:
    await town.rita.says("The water is off.")
    await town.rita.taps("Area 30")
    await town.rita.says("/gate")
    assert labels(town.rita)[0] == "Area 30"


async def test_a_forged_gate_is_refused(town: Town) -> None:
    assert "don't know this gate" in await town.rita.presses("gta:999")
    assert "don't know this gate" in await town.rita.presses("gtg:999:0")


async def test_where_no_gates_are_a_person_is_offered(town: Town) -> None:
    async with town.database.begin() as session:
        for gate in (await session.scalars(select(type(town.gate)))).all():
            await session.delete(gate)
    await town.rita.says("/gate")
    assert "No gates" in town.rita.last.text
    assert labels(town.rita) == ["🙋 Talk to a person"]


# --- a person -----------------------------------------------------------------------------------


@pytest.mark.parametrize("label", ["I need help", "Talk to a person"])
async def test_one_tap_calls_a_person_and_asks_to_write(town: Town, label: str) -> None:
    rita = await town.add_person("Rosa", Role.RESIDENT, area=town.area)
    await rita.says("/start")
    await rita.taps(label)
    assert "The staff of Riverside now know" in rita.last.text
    assert "Rosa" in town.wei.last.text
    assert "would like to talk to a person" in town.wei.last.text
    await rita.taps("Talk to a person", old=True)
    assert "now know" in rita.last.text
    assert [entry.kind for entry in await entries(town)] == [EntryKind.PERSON]
    await town.wei.taps("Answer")
    await town.wei.says("How can I help you?")
    assert any("How can I help you?" in text for text in rita.texts)


async def test_without_an_area_it_is_asked_and_the_wish_is_kept(town: Town) -> None:
    await town.rita.says("/help")
    await town.rita.taps("Talk to a person")
    assert "Which area do you live in?" in town.rita.last.text
    await town.rita.taps("Riverside")
    assert "would like to talk to a person" in town.wei.last.text


async def test_where_nobody_reads_that_is_said(town: Town) -> None:
    async with town.database.begin() as session:
        empty = await Maker(session).area("Empty")
    rosa = await town.add_person("Rosa", Role.RESIDENT, area=empty)
    await rosa.says("/help")
    for _ in range(2):
        await rosa.taps("Talk to a person", old=True)
        assert "as soon as somebody is there" in rosa.last.text


async def test_talk_to_a_person_stands_on_every_screen_of_residents(town: Town) -> None:
    rosa = await town.add_person("Rosa", Role.RESIDENT, area=town.area)
    for words in ("/start", "/help", "/nonsense", "The lift is broken"):
        await rosa.says(words)
        assert "🙋 Talk to a person" in labels(rosa), words
    await rosa.says(f"/start gate_{town.gate.code}")
    for label in ("I'm here", "Come and get me", "2", "Needed", "Nobody"):
        await rosa.taps(label)
        assert "🙋 Talk to a person" in labels(rosa), label
    for label in ("Take it", "We have met", "Yes, we have met", "Close without"):
        await town.wei.taps(label)
        assert "🙋 Talk to a person" in labels(rosa), label
    await town.wei.taps("Close case")
    await town.wei.taps("Yes, close it")
    assert "🙋 Talk to a person" in labels(rosa)
    await town.wei.says("/help")
    assert labels(town.wei) == []


# --- helping --------------------------------------------------------------------------------------


async def test_who_wants_to_help_leaves_word_with_the_coordinators(town: Town) -> None:
    await town.rita.says("/start")
    await town.rita.taps("I want to help")
    await town.rita.taps("Riverside")
    assert "coordinator has been asked" in town.rita.last.text
    assert "Rita asks to become volunteer (Riverside)" in town.cora.last.text
    await town.rita.taps("I want to help", old=True)
    await town.rita.taps("Area 9")
    assert "coordinator has been asked" in town.rita.last.text  # the same request
    assert await town.count_rows(RequestCard) == 1
    await town.cora.taps("Approve")
    assert "You are now volunteer (Riverside)" in town.rita.last.text
    assert "Rita is now volunteer" in town.cora.last.text
    await town.rita.says("/shifts")
    assert "don't have the role" not in town.rita.last.text


async def test_where_nobody_decides_it_is_said_whom_to_ask(town: Town) -> None:
    await town.rita.says("/start")
    await town.rita.taps("I want to help")
    await town.rita.taps("Area 9")
    assert "ask the staff of your area" in town.rita.toast
    assert "have the role" in await town.rita.presses("vola:999")
    assert await town.count_rows(Case) == 0
