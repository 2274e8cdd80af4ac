"""Nobody waits unseen: words without an answer raise an alert, and the resident hears the truth."""

from datetime import UTC, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot.alerts.model import Alert, AlertState
from bot.people.model import Role
from bot.relay.model import Case
from bot.spine.jobs import model as jobs
from bot.spine.jobs.model import JobContext
from bot.spine.texts import render as texts
from bot.unanswered.alarm import UNANSWERED, sweep
from tests.town.people import Maker
from tests.town.phone import Phone
from tests.town.town import Town

WATER = "A água não sai da torneira em nossa casa"


@pytest.fixture
async def town(town: Town) -> Town:
    """Wei, then Lan on call; Olga of the office; Rita, who reads Portuguese. It is noon."""
    await town.settle()
    for level, name in enumerate(("Wei", "Lan"), 1):
        await town.put_on_call(await town.add_person(name, Role.WORKER, area=town.area), level)
    await town.add_person("Olga", Role.OFFICE)
    await town.add_person("Rita", Role.RESIDENT, area=town.area, locale="pt", language="pt")
    return town


def in_portuguese(text_id: str, **args: Any) -> str:
    return texts.plain("pt", text_id, args)


READ = in_portuguese("receipt-read", name="Wei")


async def alerts(town: Town) -> list[Alert]:
    """The alerts of this kind, the oldest first."""
    async with town.database.read() as session:
        found = select(Alert).where(Alert.kind == UNANSWERED.name).order_by(Alert.id)
        return list(await session.scalars(found))


async def is_open(town: Town) -> bool:
    return any(alert.state is not AlertState.RESOLVED for alert in await alerts(town))


def has_heard(phone: Phone, words: str) -> bool:
    return any(words in text for text in phone.texts)


def put_at(town: Town, hour: int) -> None:
    """Turn the clock to this hour in Shanghai."""
    town.at = town.at.astimezone(ZoneInfo("Asia/Shanghai")).replace(hour=hour).astimezone(UTC)


# --- the alert ------------------------------------------------------------------------------------


async def test_words_without_an_answer_wake_who_is_on_call(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wait(minutes=14)
    assert not await is_open(town)
    await town.wait(minutes=1)
    card = town.wei.find("has been waiting for an answer")
    assert WATER in card.text
    assert "Portuguese" in card.text
    assert "12:00" in card.text
    assert any(one["type"].endswith("blockquote") for one in card.entities)
    assert next(iter(card.buttons)) == "✋ Take it"


async def test_at_night_it_rings_sooner(town: Town) -> None:
    put_at(town, 22)
    await town.rita.says(WATER)
    await town.wait(minutes=5)
    assert await is_open(town)


@pytest.mark.parametrize("thanks", ["Obrigada!", "Muito obrigada 🙏", "👍🏽"])
async def test_thanks_wake_nobody(town: Town, thanks: str) -> None:
    await town.rita.says(thanks)
    await town.wait(hours=1)
    assert await alerts(town) == []


async def test_a_sticker_wakes_nobody_but_a_voice_message_does(town: Town) -> None:
    await town.rita.sends(
        sticker={
            "file_id": "s",
            "file_unique_id": "s",
            "type": "regular",
            "width": 1,
            "height": 1,
            "is_animated": False,
            "is_video": False,
        }
    )
    await town.wait(minutes=16)
    assert await alerts(town) == []
    await town.rita.sends(voice={"file_id": "v", "file_unique_id": "v", "duration": 3})
    await town.wait(minutes=16)
    assert "no words" in town.wei.find("has been waiting").text


async def test_thanks_that_become_a_question_wait(town: Town) -> None:
    await town.rita.says("Obrigada")
    await town.rita.edits(town.rita.wrote, "Obrigada, mas quando vem o médico?")
    await town.wait(minutes=16)
    assert await is_open(town)


async def test_an_answer_ends_it_and_says_by_whom(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wait(minutes=15)
    await town.lan.replies(town.lan.find(WATER), "We come.")
    assert not await is_open(town)
    assert "Answered by Lan" in town.wei.find("Alert 1").text


async def test_an_answer_in_time_raises_none(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wei.replies(town.wei.find(WATER), "We come.")
    await town.rita.says("Obrigada")
    await town.wait(hours=2)
    assert await alerts(town) == []


async def test_a_further_silence_raises_it_again(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wait(minutes=15)
    await town.wei.replies(town.wei.find(WATER), "We come.")
    await town.rita.says("E quando?")
    await town.wait(minutes=15)
    first, second = await alerts(town)
    assert (first.state, second.state) == (AlertState.RESOLVED, AlertState.OPEN)
    assert "E quando?" in town.wei.find("has been waiting").text
    assert WATER not in town.wei.find("has been waiting").text


async def test_one_alert_a_case_however_much_is_said(town: Town) -> None:
    for words in (WATER, "Por favor", "Ainda sem água"):
        await town.rita.says(words)
        await town.wait(minutes=16)
    assert len(await alerts(town)) == 1


async def test_staff_say_that_no_answer_is_needed(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wei.taps("No answer needed")
    await town.wait(hours=1)
    assert await alerts(town) == []
    await town.rita.says("Ainda sem água")
    await town.wait(minutes=15)
    await town.wei.taps("No answer needed")
    assert not await is_open(town)
    assert "Wei says that no answer is needed" in town.wei.find("Alert 1").text


async def test_nobody_else_can_say_so(town: Town) -> None:
    await town.rita.says(WATER)
    assert await town.rita.presses("csn:1")
    await town.wait(minutes=15)
    assert await is_open(town)


async def test_a_closed_case_waits_for_nothing(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wait(minutes=15)
    await town.wei.taps("Close case")
    await town.wei.taps("Yes, close it")
    assert not await is_open(town)


async def test_after_its_taking_the_takers_clock_runs(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wait(minutes=15)
    await town.wei.taps("Take it")
    await town.wait(minutes=9)
    assert not has_heard(town.wei, "are you still on it")
    await town.wait(minutes=1)
    assert has_heard(town.wei, "are you still on it")
    await town.wait(minutes=2)
    assert (await alerts(town))[0].reopened == 1


async def test_a_withdrawn_answer_leaves_the_question_open(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wei.replies(town.wei.find(WATER), "We come.")
    async with town.database.read() as session:
        assert (await session.get_one(Case, 1)).waiting_since is None
    await town.wei.presses("csw:2")
    await town.wait(minutes=15)
    assert WATER in town.wei.find("has been waiting").text


async def test_a_case_without_an_area_calls_the_office(town: Town) -> None:
    async with town.database.begin() as session:
        await Maker(session).area("Hillside")
    paulo = town.add_stranger("Paulo", language="pt")
    await paulo.says(WATER)
    await town.wait(minutes=15)
    assert WATER in town.olga.find("has been waiting").text
    assert not has_heard(town.wei, "has been waiting")
    await paulo.taps("Riverside")
    assert has_heard(town.wei, "has been waiting")


# --- another alert of theirs ----------------------------------------------------------------------


async def test_words_during_their_own_alert_count_as_its_words(town: Town) -> None:
    await town.rita.says("Socorro, fogo!")
    await town.wei.taps("Take it")
    await town.rita.says(WATER)
    await town.wait(minutes=20)
    assert await alerts(town) == []
    await town.wei.taps("Done")
    for _ in range(8):  # also the attempts of a job that fails
        await town.wait(minutes=20)
    assert await alerts(town) == []
    await town.rita.says("Quando posso voltar?")
    await town.wait(minutes=15)
    assert "Quando posso voltar?" in town.wei.find("has been waiting").text
    assert WATER not in town.wei.find("has been waiting").text


async def test_a_lost_look_is_found_by_the_sweep(town: Town) -> None:
    await town.rita.says(WATER)
    async with town.database.begin() as session:
        await jobs.cancel(session, "unanswered:1")
    town.at += timedelta(minutes=16)
    async with town.database.begin() as session:
        await sweep(JobContext(session, town.at, town.jobs.settings))
    await town.wait()
    assert await is_open(town)


# --- what the resident hears ----------------------------------------------------------------------


async def test_the_resident_hears_once_that_somebody_reads(town: Town) -> None:
    await town.rita.says(WATER)
    assert not has_heard(town.rita, READ)
    await town.wei.taps("Answer")
    assert town.rita.last.text == READ
    await town.lan.taps("Answer")
    assert town.rita.texts.count(READ) == 1


async def test_who_takes_the_alert_reads(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wait(minutes=15)
    await town.wei.taps("Take it")
    assert town.rita.last.text == READ


async def test_an_answer_says_enough(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wei.replies(town.wei.find(WATER), "We come.")
    await town.wei.taps("Answer")
    assert not has_heard(town.rita, READ)


async def test_the_resident_hears_that_the_next_are_asked(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wait(minutes=15)
    numbers = town.jobs.settings.emergency_numbers.in_sentence()
    told = in_portuguese("unanswered-next", numbers=numbers)
    assert not has_heard(town.rita, told)
    await town.wait(minutes=2)
    assert town.rita.last.text == told
    assert town.rita.last.buttons
    for _ in range(10):
        await town.wait(minutes=2)
    assert town.rita.texts.count(told) == 1


async def test_where_nobody_is_on_call_the_resident_hears_that(town: Town) -> None:
    paulo = await town.add_person(
        "Paulo", Role.RESIDENT, area=await lonely(town), locale="pt", language="pt"
    )
    await paulo.says(WATER)
    await town.wait(minutes=15)
    numbers = town.jobs.settings.emergency_numbers.in_sentence()
    assert has_heard(paulo, in_portuguese("unanswered-nobody", numbers=numbers))


async def lonely(town: Town) -> Any:
    """An area without a rota."""
    async with town.database.begin() as session:
        return await Maker(session).area("Hillside")


async def test_words_that_an_alert_of_their_own_has_dealt_with_wait_no_more(town: Town) -> None:
    await town.rita.says("Socorro! Um homem está me atacando com uma faca!")
    await town.wei.taps("Take it")
    await town.wei.taps("Done")
    for _ in range(8):  # also the attempts of a job that fails
        await town.wait(minutes=20)
    assert await alerts(town) == []
