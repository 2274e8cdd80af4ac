"""Interpreters in the chat: joining, their own words, what residents and coordinators tap."""

from collections.abc import Sequence

import pytest
from sqlalchemy import select

from bot import subjects
from bot.people.model import Role
from bot.relay import roster
from bot.relay.interpreters.model import Interpreter
from bot.relay.model import RosterEntry
from bot.settings import Settings
from bot.spine.texts import render as texts
from bot.translators.chain import Chain
from tests.town.people import NOON
from tests.town.phone import Phone
from tests.town.stubs import WATER, Echo, Shelf
from tests.town.town import Town

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
async def town(town: Town, settings: Settings) -> Town:
    """Wei reads English, Rita writes Portuguese, Ines interprets, Bo coordinates."""
    chain = Chain([Echo()], timeout_seconds=5, failures=10**6)
    town.jobs = subjects.jobs(settings, chain, Shelf())
    await town.settle()
    await town.add_person("Wei", Role.WORKER, area=town.area)
    await town.add_person("Rita", Role.RESIDENT, area=town.area, language="pt")
    await town.add_person("Bo", Role.COORDINATOR, area=town.area)
    ines = await town.add_person("Ines", Role.VOLUNTEER, area=town.area)
    async with town.database.begin() as session:
        await roster.add(session, await ines.person(session), "pt", now=NOON)
    return town


def in_portuguese(text_id: str) -> str:
    """A text of the house as Rita reads it."""
    return texts.plain("pt", text_id)


async def taken(town: Town) -> None:
    """Let Ines interpret what Rita says."""
    await town.rita.says(WATER)
    await town.do_network_jobs()
    await town.ines.taps("take it")


async def languages_of(town: Town, phone: Phone) -> Sequence[str]:
    async with town.database.read() as session:
        person = await phone.person(session)
        of_them = select(RosterEntry.language).where(RosterEntry.person_id == person.id)
        return (await session.scalars(of_them.order_by(RosterEntry.id))).all()


# --- joining --------------------------------------------------------------------------------------


async def test_somebody_joins_is_approved_and_leaves(town: Town) -> None:
    ana = await town.add_person("Ana", Role.RESIDENT, area=town.area)
    await ana.says("/interpret")
    await ana.taps("Add a language")
    await ana.says("Klingon")
    assert "can’t read" in ana.find("Klingon").text
    await ana.says("Portuguese and Spanish")
    assert "waiting for a coordinator" in ana.last.text
    assert "Portuguese (fluent)" in town.bo.last.text
    await town.bo.taps("Approve")
    assert town.bo.last.buttons == {}
    assert ana.find("You are an interpreter now")
    await ana.says("/interpret")
    await ana.taps("⇄ Spanish")
    assert "Spanish (basic)" in ana.last.text
    await ana.taps("Hours …")
    await ana.says("whenever")
    assert "can’t read" in ana.find("whenever").text
    await ana.says("22:00-6:00")
    assert "22:00–06:00" in ana.last.text
    await ana.taps("Dialect, wishes")
    await ana.says("From the islands")
    assert "From the islands" in ana.last.text
    await ana.taps("Cases a day")
    await ana.taps("At the same time")
    for words in ("Cases a day: 1", "At the same time: 2"):
        assert words in ana.last.text
    await ana.taps("Not for 8 hours")
    assert "won’t ask you until" in ana.last.text
    await ana.taps("I’m back")
    await ana.taps("✕ Spanish")
    assert await languages_of(town, ana) == ["pt"]
    await ana.taps("Stop interpreting")
    await ana.taps("No, go on")
    await ana.taps("Stop interpreting")
    await ana.taps("Stop interpreting")
    assert await languages_of(town, ana) == []
    await ana.taps("⇄ Spanish", old=True)  # a button of before
    await ana.taps("Not for 8 hours", old=True)
    assert await languages_of(town, ana) == []


async def test_languages_can_follow_the_command_and_a_no_is_told(town: Town) -> None:
    ana = await town.add_person("Ana", Role.RESIDENT, area=town.area)
    await ana.says("/interpret 葡萄牙语、西班牙语")
    assert await languages_of(town, ana) == ["pt", "es"]
    await town.bo.says("/interpreters")
    await town.bo.taps("Waiting for you: 1")
    await town.bo.taps("Decline")
    assert "did not agree" in ana.last.text
    toast = await town.bo.presses(town.bo.stood[0].data, town.bo.stood[0].message_id)
    assert "already" in toast
    await ana.says("/interpret Portuguese")
    assert "tomorrow" in ana.last.text
    await ana.says("/interpreters")
    assert "don't have the role" in ana.last.text


async def test_a_stranger_cannot_approve_by_a_forged_tap(town: Town) -> None:
    ana = await town.add_person("Ana", Role.RESIDENT, area=town.area)
    await ana.says("/interpret Portuguese")
    data = town.bo.newest("Approve").data
    for phone in (ana, town.wei):
        assert "don't have the role" in await phone.presses(data)
    async with town.database.read() as session:
        person = await ana.person(session)
        assert not await roster.is_on(session, person, "pt")


# --- a case ---------------------------------------------------------------------------------------


async def test_what_an_interpreter_writes_freely_is_sent_as_theirs_and_answered(
    town: Town,
) -> None:
    await taken(town)
    await town.ines.says("Which kitchen is it?")
    assert not any("Which kitchen" in text for text in town.wei.texts)
    await town.ines.taps("To the staff")
    question = town.wei.find("Which kitchen is it?")
    assert "From the interpreter" in question.text
    assert not any("Which kitchen" in text for text in town.rita.texts)
    rita = len(town.rita.texts)
    await town.wei.replies(question, "The one on the first floor.")
    answer = town.ines.find("The one on the first floor.")
    assert "Wei" not in answer.text
    await town.ines.replies(answer, "Thank you.")
    assert town.wei.find("Thank you.")
    assert len(town.rita.texts) == rita
    await town.ines.says("Olá, sou eu que traduzo.")
    await town.ines.taps("To the resident")
    greeting = town.rita.find("Olá, sou eu")
    assert in_portuguese("aside-head-resident") in greeting.text
    await town.rita.replies(greeting, "Bom dia, a água não corre.")
    assert town.wei.find("Bom dia")
    await town.ines.taps("To the resident", old=True)
    assert "no longer here" in town.ines.toast
    await town.ines.taps("Hand back")
    await town.wei.replies(question, "Are you there?")
    assert "Nobody interprets" in town.wei.last.text


async def test_a_tap_says_that_the_machine_is_right_and_a_reply_adds(town: Town) -> None:
    await taken(town)
    await town.ines.taps("The machine is right")
    assert "Confirmed" in town.ines.toast
    assert "🗣 Interpreter" in town.wei.find(WATER).text
    assert "The machine is right" not in town.ines.buttons
    card = town.ines.find(WATER)
    await town.ines.replies(card, "No water.")
    await town.ines.replies(card, "Since last night.")
    assert "Added" in town.ines.last.text
    assert "No water.\nSince last night." in town.wei.find(WATER).text
    await town.ines.edits(town.ines.wrote, "Since Sunday.")
    assert "No water.\nSince Sunday." in town.wei.find(WATER).text


async def test_afterwards_the_resident_and_the_interpreter_are_asked(town: Town) -> None:
    await taken(town)
    await town.ines.replies(town.ines.find(WATER), "No water.")
    await town.wei.taps("Close case")
    await town.wei.taps("Yes, close it")
    await town.rita.taps(in_portuguese("understood-no"))
    assert town.rita.last.text == in_portuguese("understood-sorry")
    assert town.wei.find("not understood")
    await town.ines.taps("I’m worried")
    assert "worried about Rita" in town.bo.last.text
    await town.ines.says("She did not eat.")
    assert "She did not eat." in town.bo.last.text
    assert "Ines" not in town.bo.last.text
    await town.ines.says("Hello?")  # no form stands open any more
    assert not any("Hello?" in text for text in town.bo.texts)


async def test_who_knows_the_resident_declines_silently(town: Town) -> None:
    await town.rita.says(WATER)
    await town.ines.taps("I know this person")
    assert "not now" in town.ines.last.text
    assert "No interpreter has taken" in town.wei.last.text
    assert not any("know" in text for text in town.wei.texts)
    toast = await town.ines.presses("ofa:1", town.ines.last.message_id)
    assert "not the interpreter" in toast


async def test_a_handover_and_a_break_by_taps(town: Town) -> None:
    await taken(town)
    await town.wait(minutes=29)
    await town.rita.says("E agora?")
    await town.wait(minutes=2)
    await town.ines.taps("Hand over")
    assert "Please stay" in town.ines.last.text
    await town.ines.taps("I’ll go on")
    assert "you go on" in town.ines.last.text
    toast = await town.wei.presses("ofo:1")
    assert "not the interpreter" in toast


async def test_the_danger_of_a_resident_stands_on_the_offer(town: Town) -> None:
    await town.put_on_call(town.wei)
    await town.rita.says("Socorro, estou em perigo!")
    await town.wait(seconds=1)
    assert "in danger" in town.ines.find("Can you interpret?").text


async def test_wishes_are_gone_for_nobody_else(town: Town) -> None:
    await town.ines.says("/interpret")
    await town.ines.taps("Not this week")
    async with town.database.read() as session:
        rows = (await session.scalars(select(Interpreter))).all()
        assert len(rows) == 1
    await town.rita.says(WATER)
    await town.wait(seconds=1)
    assert not any("Can you interpret?" in text for text in town.ines.texts)
