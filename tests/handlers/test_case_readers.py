"""Several of the staff in one case: who is answering, leaving, passing on, and changes of duty."""

import pytest
from sqlalchemy import delete

from bot.oncall import hand_offs
from bot.oncall.model import RotaEntry
from bot.people.model import Role
from bot.relay.model import Case
from bot.spine.jobs.model import JobContext
from tests.town.people import Maker
from tests.town.phone import Phone
from tests.town.town import Town

WATER = "A água não sai da torneira"


@pytest.fixture
async def town(town: Town) -> Town:
    """Wei and Lan on call in Riverside, Hua a worker of Hillside; Rita, who reads Portuguese."""
    await town.settle()
    async with town.database.begin() as session:
        hill = await Maker(session).area("Hillside", code="H01")
    for level, name in enumerate(("Wei", "Lan"), start=1):
        await town.put_on_call(await town.add_person(name, Role.WORKER, area=town.area), level)
    await town.add_person("Hua", Role.WORKER, area=hill)
    await town.add_person("Rita", Role.RESIDENT, area=town.area, locale="pt", language="pt")
    await town.rita.says(WATER)
    return town


def has(phone: Phone, words: str) -> bool:
    return any(words in text for text in phone.texts)


# --- answering ------------------------------------------------------------------------------------


async def test_the_second_is_asked_before_their_words_leave(town: Town) -> None:
    await town.wei.taps("Answer")
    asked = await town.lan.replies(town.lan.find(WATER), "A plumber comes.")
    assert "answered right now by Wei" in asked[-1]
    assert not has(town.rita, "plumber")
    await town.lan.taps("Yes, answer as well")
    assert has(town.rita, "A plumber comes.")
    await town.wei.says("We come at four.")
    assert has(town.rita, "We come at four."), "who was first is not asked"
    await town.lan.replies(town.lan.find(WATER), "At five.")
    assert has(town.rita, "At five."), "who has joined is not asked again"


async def test_a_tap_on_answer_asks_as_well_and_then_takes_the_words(town: Town) -> None:
    await town.wei.replies(town.wei.find(WATER), "We come at four.")
    asked = await town.lan.taps("Answer")
    assert "answered right now by Wei" in asked[-1]
    await town.lan.taps("Yes, answer as well")
    await town.lan.says("With a plumber.")
    assert has(town.rita, "With a plumber.")


async def test_two_taps_send_what_waited_once(town: Town) -> None:
    await town.wei.taps("Answer")
    await town.lan.replies(town.lan.find(WATER), "A plumber comes.")
    await town.lan.taps("Yes, answer as well")
    await town.lan.taps("Yes, answer as well", old=True)
    assert sum("A plumber comes." in text for text in town.rita.texts) == 1


async def test_what_waits_for_a_pick_does_not_leave_with_it(town: Town) -> None:
    await town.lan.says("This is for somebody else.")
    await town.wei.taps("Answer")
    await town.lan.replies(town.lan.find(WATER), "A plumber comes.")
    await town.lan.taps("Yes, answer as well")
    assert not has(town.rita, "somebody else")


async def test_after_five_minutes_nobody_is_asked(town: Town) -> None:
    await town.wei.taps("Answer")
    await town.wait(minutes=5)
    await town.lan.replies(town.lan.find(WATER), "A plumber comes.")
    assert has(town.rita, "A plumber comes.")


async def test_a_phrase_is_asked_for_too(town: Town) -> None:
    await town.wei.taps("Answer")
    before = len(town.rita.texts)
    await town.lan.presses("csp:1:arrival-coming-now")
    assert "answered right now by Wei" in town.lan.last.text
    assert len(town.rita.texts) == before


async def test_who_lost_the_role_is_answering_no_more(town: Town) -> None:
    await town.wei.taps("Answer")
    await town.take_role_away(town.wei, Role.WORKER, town.area)
    await town.lan.replies(town.lan.find(WATER), "A plumber comes.")
    assert has(town.rita, "A plumber comes.")


async def test_the_card_says_who_is_answering(town: Town) -> None:
    await town.wei.taps("Answer")
    await town.lan.taps("🗂 Case")
    assert "Answering now: Wei" in town.lan.last.text
    labels = list(town.lan.last.buttons)
    for label in ("Answer", "Pass on", "Close case"):
        assert label in labels
    assert "Leave" not in labels, "Lan has not answered"
    assert has(town.lan, WATER), "the message above stays"
    await town.wait(minutes=5)
    await town.lan.replies(town.lan.last, "To the card itself.")
    assert has(town.rita, "To the card itself."), "a reply to a card belongs to its case"


async def test_the_resident_hears_once_a_wait_who_reads(town: Town) -> None:
    await town.wei.taps("Answer")
    await town.wei.says("Which flat?")
    await town.wait(minutes=1)
    await town.rita.says("Apartamento 12")
    await town.lan.taps("🗂 Case")
    heard = [text for text in town.rita.texts if text.startswith("👀")]
    assert len(heard) == 2
    assert "Wei" in heard[0]
    assert "Lan" in heard[1]


# --- leaving --------------------------------------------------------------------------------------


async def test_who_leaves_gets_no_more_and_who_answers_is_back(town: Town) -> None:
    await town.wei.replies(town.wei.find(WATER), "We come.")
    await town.wei.taps("🗂 Case")
    await town.wei.taps("Leave")
    assert "You have left case 1" in town.wei.last.text
    await town.rita.says("Obrigada, mas quando?")
    assert not has(town.wei, "quando")
    assert has(town.lan, "quando")
    await town.wei.replies(town.wei.find(WATER), "At four.")
    await town.lan.taps("🗂 Case")
    await town.rita.says("E o elevador?")
    assert has(town.wei, "elevador")


async def test_the_only_reader_cannot_leave(town: Town) -> None:
    await town.take_role_away(town.lan, Role.WORKER, town.area)
    await town.wei.replies(town.wei.find(WATER), "We come.")
    await town.wei.taps("🗂 Case")
    await town.wei.taps("Leave")
    assert "Nobody else reads case 1" in town.wei.toast
    await town.rita.says("Quando?")
    assert has(town.wei, "Quando?")


async def test_when_all_others_are_gone_who_has_left_reads_again(town: Town) -> None:
    await town.wei.replies(town.wei.find(WATER), "We come.")
    await town.wei.presses("cslv:1")
    await town.lan.blocks()
    await town.rita.says("Quando?")
    assert has(town.wei, "Quando?")


async def test_a_forged_leave_is_refused(town: Town) -> None:
    await town.hua.presses("cslv:1")
    await town.rita.presses("cslv:1")
    assert not has(town.hua, "You have left")
    assert not has(town.rita, "left")


# --- passing on -----------------------------------------------------------------------------------


async def test_a_case_is_passed_to_another_area_after_a_question(town: Town) -> None:
    await town.wei.replies(town.wei.find(WATER), "We come.")
    await town.wei.taps("🗂 Case")
    await town.wei.taps("Pass on")
    assert "Riverside" not in town.wei.last.buttons, "it is there"
    await town.wei.taps("Hillside")
    assert not has(town.hua, WATER)
    await town.wei.taps("Yes, pass it on")
    assert has(town.hua, WATER)
    assert "Wei has passed case 1 (Rita) to Hillside" in town.lan.last.text
    assert "now with Hillside" in town.wei.last.text
    assert "Hillside" in town.rita.last.text
    await town.rita.says("Obrigada, quando?")
    assert has(town.hua, "quando")
    assert not has(town.wei, "quando")
    assert not has(town.lan, "quando")


async def test_no_keeps_it_and_shows_its_card(town: Town) -> None:
    await town.wei.taps("🗂 Case")
    await town.wei.taps("Pass on")
    await town.wei.taps("Hillside")
    await town.wei.taps("No, keep it here")
    assert WATER in town.wei.last.text
    async with town.database.read() as session:
        assert (await session.get_one(Case, 1)).area_id == town.area.id


@pytest.mark.parametrize("data", ["csps:1:0", "cspt:1:{hill}", "cspy:1:{hill}"])
async def test_nobody_of_another_area_takes_a_case_away(town: Town, data: str) -> None:
    async with town.database.read() as session:
        hua = await town.hua.person(session)
        here = await session.get_one(Case, 1)
        area_id, hill = here.area_id, hua.area_id
    for phone in (town.hua, town.rita):
        await phone.presses(data.format(hill=hill))
    async with town.database.read() as session:
        assert (await session.get_one(Case, 1)).area_id == area_id


async def test_a_closed_case_is_not_passed(town: Town) -> None:
    await town.wei.taps("Close case")
    await town.wei.taps("Yes, close it")
    await town.wei.presses("csps:1:0")
    assert "is closed" in town.wei.toast


# --- duty -----------------------------------------------------------------------------------------


@pytest.fixture
async def night(town: Town) -> Town:
    """Mei has the nights of Riverside in place of Wei, who has its days now; it is noon."""
    await town.add_person("Mei", Role.WORKER, area=town.area)
    async with town.database.begin() as session:
        wei, mei = await town.wei.person(session), await town.mei.person(session)
        await session.execute(delete(RotaEntry).where(RotaEntry.person_id == wei.id))
        for person, hours in ((wei, ("08:00", "20:00")), (mei, ("20:00", "08:00"))):
            await Maker(session).on_call(person, town.area, 1, hours)
        await hand_offs.sweep(JobContext(session, town.at, town.jobs.settings))
    await town.wait()
    return town


async def test_a_newcomer_gets_one_message_with_the_open_cases(night: Town) -> None:
    await night.wei.taps("No answer needed")
    assert not has(night.mei, WATER)
    await night.wait(hours=8)
    (recap,) = [text for text in night.mei.texts if WATER in text]
    assert "Open cases that you read from now on: 1" in recap
    await night.mei.taps("1 · Rita")
    await night.mei.taps("Answer")
    await night.mei.says("I am on call now.")
    assert has(night.rita, "I am on call now.")


async def test_who_comes_off_duty_is_asked_whether_they_go_on_reading(night: Town) -> None:
    await night.wei.replies(night.wei.find(WATER), "We come.")
    await night.wait(hours=8)
    asked = [text for text in night.wei.texts if "no longer on call" in text]
    assert len(asked) == 1
    assert "1 · Rita" in asked[0]
    await night.rita.says("Quando?")
    assert has(night.wei, "Quando?"), "until they say so"
    await night.wei.taps("Leave them all")
    assert night.wei.find("You have left").text == "You have left: 1 · Rita"
    await night.rita.says("Tem alguém?")
    assert not has(night.wei, "alguém")
    assert has(night.mei, "alguém")
    await night.wei.taps("Leave them all", old=True)
    assert has(night.wei, "nothing left to leave")


async def test_who_keeps_them_goes_on_reading(night: Town) -> None:
    await night.wei.replies(night.wei.find(WATER), "We come.")
    await night.wait(hours=8)
    await night.wei.taps("Keep them all")
    await night.rita.says("Quando?")
    assert has(night.wei, "Quando?")


async def test_who_has_left_reads_again_when_their_duty_begins(night: Town) -> None:
    await night.mei.presses("cslv:1")
    await night.wei.taps("No answer needed")
    await night.wait(hours=8)
    await night.rita.says("Quando?")
    assert has(night.mei, "Quando?")


async def test_who_answered_nothing_is_asked_nothing(night: Town) -> None:
    await night.wei.taps("No answer needed")
    await night.wait(hours=8)
    assert not has(night.wei, "no longer on call, but")


async def test_who_takes_the_alert_joins_the_case(night: Town) -> None:
    await night.add_person("Olga", Role.OFFICE)
    await night.wait(minutes=16)
    await night.wei.taps("Take it")
    await night.lan.taps("🗂 Case")
    assert "Answering now: Wei" in night.lan.last.text
