"""Checking in for somebody without Telegram, as the helper's and the worker's phones show it."""

import pytest
from sqlalchemy import select

from bot.arrivals.checking_in import NameTooLong, People, TooMany, read_people
from bot.arrivals.model import Arrival, ArrivalState
from bot.people.model import Role
from bot.relay.model import Case
from tests.town.people import Maker
from tests.town.town import Town


@pytest.fixture
async def town(town: Town) -> Town:
    """A gate, Wei on call, and Gus, a volunteer at the gate."""
    await town.settle()
    await town.put_on_call(await town.add_person("Wei", Role.WORKER, area=town.area))
    await town.add_person("Gus", Role.VOLUNTEER, area=town.area)
    return town


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Anna Petrova", People(["Anna Petrova"])),
        ("Anna\nBoris\n\nClara", People(["Anna", "Boris", "Clara"], 3)),
        ("Anna, Boris、王小明；Ли", People(["Anna", "Boris", "王小明", "Ли"], 4)),
        ("1. Anna\n2) Boris", People(["Anna", "Boris"], 2)),
        ("40", People((), 40)),
        ("４０", People((), 40)),
        ("40 students of the music school", People(["40 students of the music school"], 40)),
        ("Coach of Ms Li, 40", People(["Coach of Ms Li"], 40)),
        ("", People()),
        ("- Anna\n- Boris", People(["Anna", "Boris"], 2)),
    ],
)
def test_names_and_numbers_are_read_as_people_write_them(text: str, people: People) -> None:
    read = read_people(text)
    assert (list(read.names), read.party) == (list(people.names), people.party)


def test_too_many_and_too_long_are_said() -> None:
    with pytest.raises(TooMany):
        read_people("400")
    with pytest.raises(NameTooLong):
        read_people("A" * 65)


async def test_the_alert_rings_before_anything_is_asked(town: Town) -> None:
    await town.gus.says("/checkin")
    card = town.wei.last.text
    assert "Has no Telegram; checked in by Gus" in card
    assert "speaks not said yet" in card
    assert "Who has come?" in town.gus.last.text
    assert "We are calling somebody now" in town.gus.find("For Resident").text


async def test_names_and_number_reach_the_worker(town: Town) -> None:
    await town.gus.says("/checkin")
    await town.gus.says("Anna Petrova\nBoris Petrov\nClara")
    card = town.wei.last.text
    assert "Anna Petrova is at the gate" in card
    assert "People: 3" in card
    assert "Names: Anna Petrova, Boris Petrov, Clara" in card
    assert len(town.wei.screen) == 1
    assert "For Anna Petrova" in town.gus.last.text


async def test_names_behind_the_command_are_not_asked_again(town: Town) -> None:
    await town.gus.says("/checkin 40 students")
    assert "People: 40" in town.wei.last.text
    assert "Who has come?" not in " ".join(town.gus.texts)


async def test_what_is_meant_for_them_goes_to_who_checked_them_in(town: Town) -> None:
    await town.gus.says("/checkin Anna")
    await town.wei.taps("Take it")
    assert "For Anna" in town.gus.last.text
    assert "Wei is coming to you now" in town.gus.last.text
    await town.wei.taps("We have met")
    await town.wei.taps("Yes, we have met")
    assert "Wei has confirmed" in town.gus.find("For Anna").text
    await town.wei.taps("Close without")
    assert "Your check-in is complete" in town.gus.find("For Anna").text


async def test_the_helper_answers_and_cancels_for_them(town: Town) -> None:
    await town.gus.says("/checkin Anna")
    await town.gus.taps("Medical help")
    assert "Needs: medical help" in town.wei.last.text
    await town.gus.taps("Nobody needs to come")
    await town.gus.taps("Yes, no need")
    assert "no longer needs anybody" in town.wei.last.text
    async with town.database.read() as session:
        arrival = (await session.scalars(select(Arrival))).one()
        assert arrival.state is ArrivalState.CANCELLED


async def test_their_language_is_asked_and_shown_to_them(town: Town) -> None:
    await town.gus.says("/checkin Anna")
    await town.gus.taps("Their language")
    await town.gus.taps("Русский")
    assert "speaks Russian" in town.wei.last.text
    await town.wei.taps("Take it")
    assert "To show them:" in town.gus.last.text
    assert "Wei" in town.gus.last.text.split("To show them:")[1]


async def test_a_language_without_texts_is_kept_too(town: Town) -> None:
    await town.gus.says("/checkin Anna")
    await town.gus.taps("Their language")
    await town.gus.taps("Another language")
    await town.gus.taps("Монгол")
    assert "speaks Mongolian" in town.wei.last.text


async def test_several_check_ins_of_one_helper_stand_side_by_side(town: Town) -> None:
    for name in ("Anna", "Boris"):
        await town.gus.says(f"/checkin {name}")
    async with town.database.read() as session:
        assert len((await session.scalars(select(Arrival))).all()) == 2
    assert "For Anna" in town.gus.find("For Anna").text
    await town.gus.taps("Nobody needs to come")  # the newest: Boris
    await town.gus.taps("Yes, no need")
    async with town.database.read() as session:
        arrivals = (await session.scalars(select(Arrival).order_by(Arrival.id))).all()
        assert [one.state for one in arrivals] == [ArrivalState.WAITING, ArrivalState.CANCELLED]


async def test_with_several_gates_one_is_chosen_and_a_second_tap_does_nothing(town: Town) -> None:
    async with town.database.begin() as session:
        await Maker(session).gate(town.area, "North gate")
    await town.gus.says("/checkin Anna")
    assert town.wei.texts == []
    button = town.gus.newest("North gate")
    await town.gus.taps("North gate")
    assert "Anna is at the gate: North gate" in town.wei.last.text
    await town.gus.presses(button.data, button.message_id)
    assert await town.count_rows(Arrival) == 1


async def test_only_in_ones_own_area_and_not_as_a_resident(town: Town) -> None:
    town.add_stranger("Rita")
    await town.rita.says("/checkin Anna")
    assert "You don't have the role" in town.rita.last.text
    async with town.database.begin() as session:
        make = Maker(session)
        other = await make.gate(await make.area("Hillside"), "West gate")
    async with town.database.begin() as session:
        await Maker(session).gate(town.area, "North gate")
    await town.gus.says("/checkin Anna")
    assert "West gate" not in " ".join(town.gus.buttons)
    await town.gus.presses(f"cit:{other.id}")
    assert await town.count_rows(Arrival) == 0


async def test_who_lost_the_role_speaks_for_nobody(town: Town) -> None:
    await town.gus.says("/checkin Anna")
    await town.take_role_away(town.gus, Role.VOLUNTEER, town.area)
    await town.gus.taps("Nobody needs to come")
    assert "isn't yours" in town.gus.toast


async def test_skipping_the_names_keeps_the_check_in(town: Town) -> None:
    await town.gus.says("/checkin")
    await town.gus.taps("Skip ›")
    assert "The check-in stands" in " ".join(town.gus.texts)
    assert "is at the gate" in town.wei.last.text


async def test_a_worker_on_call_checks_in_for_somebody_and_takes_it(town: Town) -> None:
    await town.wei.says("/checkin Anna")
    await town.wei.taps("Take it")
    assert "For Anna" in " ".join(town.wei.texts)


async def test_a_scan_of_the_poster_offers_it_and_a_second_tap_does_nothing(town: Town) -> None:
    await town.gus.says(f"/start gate_{town.gate.code}")
    button = town.gus.newest("Check in somebody")
    await town.gus.taps("Check in somebody")
    await town.gus.presses(button.data, button.message_id)
    assert await town.count_rows(Arrival) == 1
    await town.gus.says("Anna")
    assert "Anna is at the gate: South gate" in town.wei.last.text


async def test_the_names_of_a_whole_train_fit_the_card(town: Town) -> None:
    names = [f"Anna Maria Petrova-Ivanova {number}" for number in range(99)]
    await town.gus.says("/checkin " + "\n".join(names))
    card = town.wei.last.text
    assert "People: 99" in card
    assert "more" in card
    assert len(card) < 3000


async def test_a_reply_to_the_card_reaches_whoever_checked_them_in(town: Town) -> None:
    await town.gus.says("/checkin Anna")
    card = town.wei.as_answered(town.wei.find("Anna is at the gate"))
    await town.wei.says("I am there in five minutes", reply_to_message=card)
    assert "I am there in five minutes" in town.gus.last.text


async def test_ones_own_check_in_for_somebody_opens_no_case_with_oneself(town: Town) -> None:
    await town.wei.says("/checkin Anna")
    card = town.wei.as_answered(town.wei.find("Anna is at the gate"))
    await town.wei.says("I am there in five minutes", reply_to_message=card)
    assert await town.count_rows(Case) == 0
