"""How a received arrival is closed: proposed, undone, by a coordinator, by itself."""

import pytest
from sqlalchemy import select

from bot.arrivals.model import Arrival, ArrivalState
from bot.people.model import Role
from tests.town.people import Maker
from tests.town.town import Town


@pytest.fixture
async def town(town: Town) -> Town:
    """Wei has met Rita at the gate; Boss is the coordinator, and Far one of another area."""
    await town.settle()
    await town.put_on_call(await town.add_person("Wei", Role.WORKER, area=town.area))
    await town.add_person("Boss", Role.COORDINATOR, area=town.area)
    rita = town.add_stranger("Rita")
    await rita.says(f"/start gate_{town.gate.code}")
    await rita.taps("I'm here")
    for label in ("Take it", "We have met", "Yes, we have met"):
        await town.wei.taps(label)
    return town


async def state(town: Town) -> ArrivalState:
    async with town.database.read() as session:
        return (await session.scalars(select(Arrival))).one().state


async def test_closing_is_proposed_after_half_an_hour_once(town: Town) -> None:
    await town.wait(minutes=29)
    assert "Is everything done?" not in town.wei.last.text
    await town.wait(minutes=1)
    assert town.wei.last.text.startswith("Alert 1: you met Rita at South gate")
    assert town.boss.texts == []
    await town.wei.presses(town.wei.last.buttons["Close without a note"], town.wei.last.message_id)
    assert town.wei.last.text == "The arrival is closed."
    assert await state(town) is ArrivalState.CLOSED
    assert "check-in is complete" in town.rita.last.text
    await town.wait(hours=13)
    assert len([text for text in town.wei.texts if "Is everything done?" in text]) == 0


async def test_a_note_can_be_written_from_the_proposal(town: Town) -> None:
    await town.wait(minutes=30)
    await town.wei.presses(town.wei.last.buttons["📝 Close with a note"], town.wei.last.message_id)
    assert "Write the closing note" in town.wei.last.text
    await town.wei.says("Flat 3")
    assert "Flat 3" in town.wei.find("has met them and closed this").text


async def test_what_was_closed_in_time_is_not_proposed(town: Town) -> None:
    await town.wei.taps("Close without")
    count = len(town.wei.texts)
    await town.wait(minutes=30)
    assert len(town.wei.texts) == count


async def test_closing_is_undone_for_two_minutes_and_the_resident_hears_nothing(
    town: Town,
) -> None:
    await town.wei.taps("Close without")
    undo, told = town.wei.last, len(town.rita.texts)
    await town.wait(minutes=2)
    await town.wei.taps("Undo closing")
    assert town.wei.last.text == "The arrival is no longer closed."
    assert await state(town) is ArrivalState.RECEIVED
    assert len(town.rita.texts) == told
    await town.wei.taps("Close without")
    await town.wait(minutes=2, seconds=1)
    late = await town.wei.presses(undo.buttons.get("↩️ Undo closing", "arcun:1"))
    assert late == "Closing can be undone for two minutes only."
    assert await state(town) is ArrivalState.CLOSED


async def test_what_nobody_closes_closes_itself_with_a_mark(town: Town) -> None:
    told = town.rita.texts
    await town.wait(hours=12)
    assert await state(town) is ArrivalState.CLOSED
    assert "closed by itself after 12 hours" in town.wei.find("is at the gate").text
    assert town.rita.texts == told


async def test_who_is_rung_again_in_between_is_not_closed_by_the_first_meeting(town: Town) -> None:
    await town.wait(hours=1)
    await town.rita.taps("Nobody has come")
    await town.wait(hours=11)
    assert await state(town) is not ArrivalState.CLOSED


async def test_a_coordinator_closes_for_somebody_who_lost_the_role(town: Town) -> None:
    assert "can't find this check-in" in await town.boss.presses("arclp:1:0")
    await town.take_role_away(town.wei, Role.WORKER, town.area)
    await town.wait(seconds=1)
    assert "Wei met Rita at South gate and can no longer close this" in town.boss.last.text
    assert "Close without a note" not in town.wei.buttons
    assert "don't have the role" in await town.wei.presses("arcls:1:0")
    async with town.database.begin() as session:
        hill = await Maker(session).area("Hillside")
    await town.add_person("Far", Role.COORDINATOR, area=hill)
    assert "can't find this check-in" in await town.far.presses("arclp:1:0")
    await town.boss.taps("Close without")
    assert await state(town) is ArrivalState.CLOSED
    assert "Wei has met them; Boss has closed this." in town.wei.find("is at the gate").text


async def test_a_coordinator_closes_for_somebody_who_blocked_the_bot(town: Town) -> None:
    await town.wei.blocks()
    assert "can no longer close this" in town.boss.last.text
    await town.boss.taps("Close without")
    await town.boss.taps("Undo closing")
    assert await state(town) is ArrivalState.RECEIVED


# --- after a storm --------------------------------------------------------------------------------


async def meet(town: Town, *names: str) -> None:
    """Let these come one after the other and be met by Wei, a minute apart."""
    for name in names:
        phone = town.add_stranger(name)
        await phone.says(f"/start gate_{town.gate.code}")
        await phone.taps("I'm here")
        for label in ("Take it", "We have met", "Yes, we have met"):
            await town.wei.taps(label)
        await town.wait(minutes=1)


async def states(town: Town) -> list[str]:
    async with town.database.read() as session:
        return [
            str(one.state) for one in await session.scalars(select(Arrival).order_by(Arrival.id))
        ]


async def test_several_that_were_met_soon_after_are_proposed_once(town: Town) -> None:
    await meet(town, "Sam", "Tom")
    town.wei.read()
    await town.wait(minutes=40)
    asked = [text for text in town.wei.read() if "Is everything done" in text]
    assert asked == [
        "You have met these people (3): Rita, Sam, Tom. Is everything done for all of them?"
        " Then please close them. To close only some, open them with /alerts."
    ]
    close = town.wei.newest("Close them all")
    await town.wei.taps("Close them all")
    assert town.wei.find("Closed: 3")
    assert await states(town) == ["closed"] * 3
    assert "check-in is complete" in town.sam.last.text
    await town.wei.taps("Undo closing")
    assert await states(town) == ["received"] * 3
    await town.wei.presses(close.data, close.message_id)
    await town.wait(minutes=3)
    assert "two minutes" in await town.wei.presses(close.data.replace("arsv", "arus"))
    assert "over" in (await town.wei.presses(close.data, close.message_id)).lower()


async def test_one_that_is_met_much_later_is_proposed_alone(town: Town) -> None:
    await town.wait(minutes=15)
    await meet(town, "Sam")
    await town.wait(minutes=14)
    assert town.wei.find("you met Rita at South gate")
    await town.wait(minutes=20)
    assert town.wei.find("you met Sam at South gate")


async def test_a_coordinator_gets_one_proposal_for_all_and_nobody_else_may_use_it(
    town: Town,
) -> None:
    await meet(town, "Sam")
    await town.wei.blocks()
    (asked,) = [text for text in town.boss.texts if "close" in text]
    assert asked.startswith("Wei met these people (2) and can no longer close this: Rita, Sam.")
    async with town.database.begin() as session:
        wei = await town.wei.person(session)
        hill = await Maker(session).area("Hillside")
    await town.add_person("Far", Role.COORDINATOR, area=hill)
    since = int(town.at.timestamp())
    data = f"arsv:{wei.id}:{since - 3600}:{since}"
    assert "over" in (await town.far.presses(data)).lower()
    assert await states(town) == ["received"] * 2
    await town.boss.presses(data)
    assert await states(town) == ["closed"] * 2
    assert "can't find" in await town.boss.presses("arsv:1:-99999999999999:99999999999999999")
