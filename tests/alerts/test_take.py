"""Takes, acknowledges that expire, giving back, the end."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import delete

from bot.alerts import acknowledge as take
from bot.alerts.model import Alert, AlertState, AlertUnknown
from bot.oncall.rota import Override, RotaEntry
from bot.people import model as people
from bot.people import rights
from bot.spine.texts.render import Foreign
from tests.alerts.night import Night
from tests.conftest import NOON


async def test_two_takes_at_the_same_time_have_one_winner(night: Night) -> None:
    number = await night.raise_alert()
    results = await asyncio.gather(
        night.take(number, "one"), night.take(number, "two"), return_exceptions=True
    )
    won = [r for r in results if isinstance(r, Alert)]
    lost = [r for r in results if isinstance(r, take.AlertTaken)]
    assert (len(won), len(lost)) == (1, 1)
    winner = next(p for p in night.people.values() if p.id == won[0].taken_by)
    assert lost[0].args_for_text == {"number": str(number), "name": Foreign(winner.name)}


async def test_a_take_shows_on_every_phone_and_stops_the_steps(night: Night) -> None:
    number = await night.raise_alert()
    await night.settle(seconds=120)
    await night.take(number, "two")
    theirs, other = (await night.phone("two"))[-1], (await night.phone("one"))[-1]
    assert "is yours" in theirs["text"]
    assert "Taken by Two" in other["text"]
    assert other["reply_markup"] == {"inline_keyboard": []}
    await night.settle(minutes=29)
    assert await night.rung() == ["one", "two"]


async def test_a_second_tap_of_the_taker_changes_nothing(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    posts = len(await night.phone("one"))
    assert (await night.take(number, "one")).taken_by == night.people["one"].id
    assert len(await night.phone("one")) == posts


async def test_somebody_without_a_role_may_not_take(night: Night) -> None:
    number = await night.raise_alert()
    with pytest.raises(rights.NotAllowed):
        await night.take(number, "other")
    with pytest.raises(AlertUnknown):
        await night.take(99999, "one")


async def test_what_belongs_to_no_area_is_not_for_those_of_one(night: Night) -> None:
    number = await night.raise_alert(area_id=None)
    with pytest.raises(rights.NotAllowed):
        await night.take(number, "one")
    assert (await night.take(number, "office")).taken_by == night.people["office"].id


@pytest.mark.parametrize("what", [take.confirm, take.give_back, take.finish])
async def test_who_may_not_take_it_does_not_learn_who_has(night: Night, what: Any) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    with pytest.raises(rights.NotAllowed):
        await night.do(what, number, "other")
    await night.do(take.finish, number, "one")
    with pytest.raises(rights.NotAllowed):
        await night.do(what, number, "other")


async def test_a_stand_in_who_was_woken_may_take_without_a_role(night: Night) -> None:
    async with night.database.begin() as session:
        session.add(
            Override(
                absent_id=night.people["one"].id,
                stand_in_id=night.people["other"].id,
                created_at=NOON,
                starts_at=NOON - timedelta(hours=1),
                ends_at=NOON + timedelta(hours=1),
            )
        )
    number = await night.raise_alert()
    assert await night.rung() == ["other"]
    assert (await night.take(number, "other")).state is AlertState.ACKNOWLEDGED


async def test_an_acknowledge_expires_is_asked_about_and_reopens(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.settle()
    await night.settle(minutes=30)
    assert "are you still on it" in (await night.phone("one"))[-1]["text"]
    assert (await night.alert(number)).state is AlertState.ACKNOWLEDGED
    await night.settle(seconds=120)
    reopened = await night.alert(number)
    assert (reopened.state, reopened.taken_by) == (AlertState.OPEN, None)
    assert "is open again" in (await night.phone("one"))[-1]["text"]
    assert await night.rung() == ["one", "two"]


async def test_a_question_that_does_not_reach_the_taker_is_not_waited_for(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.settle()
    await night.settle(minutes=30)
    await night.fail_post(number, "one")
    await night.settle(seconds=1)
    assert (await night.alert(number)).state is AlertState.OPEN
    assert await night.rung() == ["one", "two"]


async def test_still_on_it_gives_another_half_hour(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.settle()
    await night.settle(minutes=30)
    await night.do(take.confirm, number, "one")
    await night.settle(minutes=29)
    assert (await night.alert(number)).asked_at is None
    await night.settle(minutes=1)
    assert (await night.alert(number)).asked_at is not None


async def test_still_on_it_after_the_reopening_takes_it_again(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.settle()
    await night.settle(minutes=30)
    await night.settle(seconds=120)
    assert (await night.do(take.confirm, number, "one")).state is AlertState.ACKNOWLEDGED


async def test_giving_back_climbs_anew_and_only_the_taker_may(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "two")
    with pytest.raises(take.AlertTaken):
        await night.do(take.give_back, number, "one")
    await night.do(take.give_back, number, "two")
    with pytest.raises(take.NotYours):
        await night.do(take.give_back, number, "two")
    assert (await night.rung())[-1] == "one"


async def test_who_gives_it_back_is_not_called_alone_as_their_areas_only_coordinator(
    night: Night,
) -> None:
    async with night.database.begin() as session:
        await session.execute(delete(RotaEntry))
        await session.execute(delete(people.Grant).where(people.Grant.role == people.Role.OFFICE))
    number = await night.raise_alert()
    assert await night.rung() == ["boss"]
    await night.take(number, "boss")
    await night.do(take.give_back, number, "boss")
    assert set((await night.rung())[1:]) == {"boss", "one", "two", "admin"}


async def test_who_gives_it_back_is_passed_over_until_everybody_is_called(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.do(take.give_back, number, "one")
    assert await night.rung() == ["one", "two"]
    await night.take(number, "two")
    await night.do(take.give_back, number, "two")
    # Both levels are passed at once: nobody else is on them.
    assert await night.rung() == ["one", "two", "boss", "office"]
    await night.settle(seconds=120)
    assert set((await night.rung())[4:]) == {"one", "two", "boss", "office", "admin"}


async def test_done_ends_it_everywhere(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.do(take.finish, number, "one")
    assert "Dealt with by One" in (await night.phone("one"))[-1]["text"]
    with pytest.raises(take.AlertOver):
        await night.take(number, "two")
    await night.settle(hours=1)
    assert await night.rung() == ["one"]


async def test_with_one_single_person_it_goes_on_ringing_whatever_they_do(night: Night) -> None:
    async with night.database.begin() as session:
        for table in (people.Grant, RotaEntry):
            await session.execute(delete(table).where(table.person_id != night.people["one"].id))
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.do(take.give_back, number, "one")
    for _ in range(3):
        before = len(await night.phone("one"))
        await night.settle(seconds=121)
        assert len(await night.phone("one")) > before
    await night.take(number, "one")
    await night.settle()
    for minutes in (31, 3, 3, 3):  # asked, silent, and again and again
        await night.settle(minutes=minutes)
    assert (await night.alert(number)).state is AlertState.OPEN
    assert (await night.rung())[-1] == "one"
    assert (await night.take(number, "one")).taken_by == night.people["one"].id
