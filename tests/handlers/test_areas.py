"""Where somebody lives: asked by a tap, a name or a place; changed; found out by the office."""

import pytest
from sqlalchemy import select

from bot.alerts.model import Alert, AlertState
from bot.people.model import Role
from bot.places.model import Area, Gate
from bot.relay.model import Case
from tests.town.people import Maker
from tests.town.phone import Phone
from tests.town.town import Town

WATER = "The water is off in our house."
# A bit north of Hillside's gate; Riverside's is a kilometre away.
PLACE = {"latitude": 31.2310, "longitude": 121.4700}


@pytest.fixture
async def town(town: Town) -> Town:
    """Riverside with Wei and Hillside with Hua, workers; Olga of the office; Rita, unknown."""
    await town.settle()
    async with town.database.begin() as session:
        hill = await Maker(session).area("Hillside 山坡", code="H01")
        gate = await Maker(session).gate(hill, "Upper gate")
        gate.latitude, gate.longitude = 31.2300, 121.4700
        south = await session.get_one(Gate, town.gate.id)
        south.latitude, south.longitude = 31.2200, 121.4700
    await town.add_person("Wei", Role.WORKER, area=town.area)
    await town.add_person("Hua", Role.WORKER, area=hill)
    await town.add_person("Olga", Role.OFFICE)
    await town.add_person("Rita")
    return town


async def case_of(town: Town, number: int = 1) -> Case:
    async with town.database.read() as session:
        return await session.get_one(Case, number)


def has(phone: Phone, words: str) -> bool:
    return any(words in text for text in phone.texts)


# --- the question ---------------------------------------------------------------------------------


async def test_a_name_that_is_typed_is_an_answer_and_other_words_are_for_the_staff(
    town: Town,
) -> None:
    await town.rita.says(WATER)
    await town.rita.says("And it is cold here.")
    assert not has(town.hua, WATER)
    shown = await town.rita.says("hillside")
    assert "reached the staff of Hillside" in shown[-1]
    assert "Hua" in shown[-1]
    assert has(town.hua, WATER)
    assert has(town.hua, "cold here")
    assert not has(town.hua, "hillside"), "the answer is no message of theirs"


@pytest.mark.parametrize("name", ["山坡", "H01", "h01", "HILL"])
async def test_an_area_is_found_by_any_part_of_its_name_and_by_its_code(
    town: Town, name: str
) -> None:
    await town.rita.says(WATER)
    await town.rita.says(name)
    assert has(town.hua, WATER)


async def test_a_shared_place_offers_the_nearest_areas_first(town: Town) -> None:
    await town.rita.says(WATER)
    await town.rita.sends(location=PLACE)
    labels = list(town.rita.last.buttons)
    assert labels[0].startswith("Hillside 山坡 · 110 m")
    assert labels[1].startswith("Riverside · 1.2 km")
    await town.rita.taps("Hillside")
    assert has(town.hua, WATER)
    (shared,) = await town.hua.received("sendLocation")
    assert shared["latitude"] == PLACE["latitude"]


async def test_a_first_message_may_be_the_place_itself(town: Town) -> None:
    await town.rita.sends(location=PLACE)
    assert next(iter(town.rita.last.buttons)).startswith("Hillside")


async def test_a_place_far_away_is_said_to_be_far_and_offers_all(town: Town) -> None:
    await town.rita.says(WATER)
    await town.rita.sends(location={"latitude": 48.2, "longitude": 16.37})
    assert "None of our areas" in town.rita.last.text
    await town.rita.taps("All areas")
    await town.rita.taps("Riverside")
    assert has(town.wei, WATER)


# --- the office -----------------------------------------------------------------------------------


async def test_who_does_not_know_is_read_by_the_office_at_once(town: Town) -> None:
    await town.rita.says(WATER)
    shown = await town.rita.taps("I don’t know")
    assert "command office has your message" in shown[-1]
    assert has(town.olga, WATER)
    assert not has(town.wei, WATER)
    await town.rita.says("Is anybody there?")
    assert has(town.olga, "Is anybody there?")
    assert "Which area" not in town.rita.last.text, "they have been asked once"


async def test_two_minutes_of_silence_bring_it_to_the_office(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wait(seconds=119)
    assert not has(town.olga, WATER)
    await town.wait(seconds=2)
    assert has(town.olga, WATER)
    assert "command office has your message" in town.rita.last.text
    await town.wait(minutes=5)
    assert town.olga.texts.count(town.olga.find(WATER).text) == 1


async def test_who_chooses_in_time_is_not_for_the_office(town: Town) -> None:
    await town.rita.says(WATER)
    await town.rita.taps("Riverside")
    await town.wait(minutes=3)
    assert not has(town.olga, WATER)


async def test_without_an_office_it_is_said_that_nobody_is_there_yet(town: Town) -> None:
    await town.take_role_away(town.olga, Role.OFFICE)
    await town.rita.says(WATER)
    shown = await town.rita.taps("I don’t know")
    assert "saved" in shown[-1]
    await town.give_role(town.olga, Role.OFFICE)
    await town.wait(minutes=2)
    assert has(town.olga, WATER)


async def test_the_office_sets_the_area_and_everybody_is_told_once(town: Town) -> None:
    await town.rita.says(WATER)
    await town.rita.taps("I don’t know")
    await town.olga.taps("Set the area")
    await town.olga.says("hill")
    await town.olga.taps("Hillside")
    await town.olga.taps("Yes, pass it on")
    assert has(town.hua, WATER)
    assert "now go to the staff of Hillside" in town.rita.last.text
    assert (await case_of(town)).area_id is not None
    async with town.database.read() as session:
        assert (await town.rita.person(session)).area_id is not None
    await town.olga.taps("Yes, pass it on", old=True)
    assert sum("now go to the staff" in text for text in town.rita.texts) == 1


async def test_the_resident_may_still_choose_after_the_office_has_it(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wait(minutes=2)
    await town.rita.taps("Riverside")
    assert has(town.wei, WATER)
    await town.rita.presses("cseo")
    assert (await case_of(town)).area_id == town.area.id


# --- another area ---------------------------------------------------------------------------------


async def test_a_wrong_tap_is_mended_under_the_receipt(town: Town) -> None:
    await town.rita.says(WATER)
    await town.rita.taps("Riverside")
    old = town.wei.find(WATER)
    await town.rita.taps("Another area")
    await town.rita.taps("Hillside")
    assert has(town.hua, WATER)
    assert "reached the staff of Hillside" in town.rita.last.text
    assert "Rita lives in Hillside" in town.wei.last.text
    assert town.wei.screen[old.message_id].buttons == {}, "their card is closed"
    assert sum("lives in" in text for text in town.wei.texts) == 1
    await town.wei.taps("Answer", old=True)
    assert town.wei.toast
    await town.hua.replies(town.hua.find(WATER), "We come.")
    assert has(town.rita, "We come.")
    assert not has(town.wei, "We come.")


async def test_a_long_talk_arrives_as_one_recap(town: Town) -> None:
    await town.rita.says(WATER)
    await town.rita.taps("Riverside")
    for day in range(9):
        await town.rita.says(f"It is day {day} without water.")
    await town.rita.says("/area")
    await town.rita.taps("Hillside")
    (recap,) = [text for text in town.hua.texts if "day 8" in text]
    assert "day 5" in recap


async def test_the_alert_goes_with_the_case(town: Town) -> None:
    await town.rita.says(WATER)
    await town.rita.taps("Riverside")
    await town.wait(minutes=20)
    await town.rita.says("I am bleeding, help, call an ambulance")
    await town.rita.says("/area")
    await town.rita.taps("Hillside")
    async with town.database.read() as session:
        alerts = await session.scalars(select(Alert).where(Alert.state != AlertState.RESOLVED))
        kinds = {alert.kind: alert.area_id for alert in alerts}
        hill = await session.scalar(select(Area.id).where(Area.code == "H01"))
    assert kinds == {"unanswered": hill, "danger": hill}


async def test_area_shows_what_is_known_and_asks_who_never_told(town: Town) -> None:
    (shown,) = await town.rita.says("/area")
    assert "Which area do you live in?" in shown
    assert "I don’t know" not in town.rita.buttons, "nothing of theirs waits"
    await town.rita.taps("Riverside")
    assert "you live in Riverside" in town.rita.last.text
    (shown,) = await town.rita.says("/area")
    assert "You live in Riverside" in shown
    assert next(iter(town.rita.last.buttons)) == "Riverside"


async def test_a_second_tap_on_the_same_area_changes_nothing(town: Town) -> None:
    await town.rita.says(WATER)
    await town.rita.taps("Riverside")
    before = len(town.wei.texts)
    await town.rita.taps("Riverside", old=True)
    assert len(town.wei.texts) == before
    assert "reached the staff of Riverside" in town.rita.last.text


async def test_an_area_that_is_gone_is_an_old_button(town: Town) -> None:
    await town.rita.says(WATER)
    await town.rita.presses("cse:987654")
    assert town.rita.toast
    assert not (await case_of(town)).is_placed


# --- at a gate ------------------------------------------------------------------------------------


async def test_i_am_at_a_gate_takes_a_shared_place(town: Town) -> None:
    await town.rita.says("/gate")
    await town.rita.sends(location=PLACE)
    labels = list(town.rita.last.buttons)
    assert labels[0].startswith("Upper gate, Hillside")
    assert "110 m" in labels[0]
    await town.rita.taps("Upper gate")
    assert any("Upper gate" in text for text in town.hua.texts + town.rita.texts)


async def test_a_place_far_from_every_gate_is_for_the_staff(town: Town) -> None:
    await town.rita.says("/gate")
    await town.rita.sends(location={"latitude": 48.2, "longitude": 16.37})
    assert await town.count_rows(Case) == 1
