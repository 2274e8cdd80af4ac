"""Acknowledges and how they expire, releasing, the end, and roles that are gone."""

import asyncio
import re
from typing import Any

import pytest
from sqlalchemy import delete, select

from bot.alerts.acknowledge import (
    EndsWithItsSubject,
    acknowledge,
    confirm,
    decline,
    end_alert,
    release,
    resolve,
)
from bot.alerts.model import Alert, AlertRefusal, AlertRefused, AlertState, Attempt, AttemptOutcome
from bot.oncall.model import RotaEntry
from bot.people.model import Grant, Person, Role
from bot.people.rights import NotAllowed
from bot.spine.texts.render import Foreign, Text
from tests.alerts.night import ARRIVAL, Heard, Night
from tests.town.outbox import buttons_under
from tests.town.people import Maker, take_role_elsewhere


def refused(reason: AlertRefusal) -> Any:
    return pytest.raises(AlertRefused, check=lambda error: error.reason is reason)


async def test_two_takes_at_the_same_time_have_one_winner(night: Night) -> None:
    number = await night.raise_alert()
    results = await asyncio.gather(
        night.take(number, "one"), night.take(number, "two"), return_exceptions=True
    )
    won = [r for r in results if isinstance(r, Alert)]
    lost = [r for r in results if isinstance(r, AlertRefused)]
    assert (len(won), len(lost)) == (1, 1)
    winner = next(p for p in night.people.values() if p.id == won[0].acknowledged_by)
    assert lost[0].reason is AlertRefusal.TAKEN
    said = {"number": str(number), "name": Foreign(winner.name), "minutes": 0}
    assert lost[0].args_for_text == said


async def test_a_take_shows_on_every_phone_and_stops_the_steps(night: Night) -> None:
    number = await night.raise_alert()
    await night.settle(seconds=120)
    await night.take(number, "two")
    theirs, other = (await night.phone("two"))[-1], (await night.phone("one"))[-1]
    assert "is yours" in theirs["text"]
    assert "Taken by Two" in other["text"]
    assert other["reply_markup"] == {"inline_keyboard": []}
    await night.settle(minutes=9)
    assert await night.rung() == ["one", "two"]


async def test_a_second_tap_of_the_taker_changes_nothing(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    posts = len(await night.phone("one"))
    assert (await night.take(number, "one")).acknowledged_by == night.people["one"].id
    assert len(await night.phone("one")) == posts


async def test_somebody_without_a_role_may_not_take(night: Night) -> None:
    number = await night.raise_alert()
    with pytest.raises(NotAllowed):
        await night.take(number, "other")
    with refused(AlertRefusal.UNKNOWN):
        await night.take(99999, "one")


async def test_what_belongs_to_no_area_is_not_for_those_of_one(night: Night) -> None:
    number = await night.raise_alert(area=None)
    with pytest.raises(NotAllowed):
        await night.take(number, "one")
    assert (await night.take(number, "office")).acknowledged_by == night.people["office"].id


@pytest.mark.parametrize("what", [confirm, release, resolve])
async def test_who_may_not_take_it_does_not_learn_who_has(night: Night, what: Any) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    with pytest.raises(NotAllowed):
        await night.do(what, number, "other")
    await night.do(resolve, number, "one")
    with pytest.raises(NotAllowed):
        await night.do(what, number, "other")


async def test_a_replacement_who_was_woken_may_take_without_a_role_there(night: Night) -> None:
    await night.replace("one", "far", starts=-3600, ends=3600)
    number = await night.raise_alert()
    assert await night.rung() == ["far"]
    assert (await night.take(number, "far")).state is AlertState.ACKNOWLEDGED


async def test_an_acknowledge_expires_is_asked_about_and_reopens(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.settle()
    await night.settle(minutes=10)
    assert "are you still on it" in (await night.phone("one"))[-1]["text"]
    assert (await night.alert(number)).state is AlertState.ACKNOWLEDGED
    await night.settle(seconds=120)
    reopened = await night.alert(number)
    assert (reopened.state, reopened.acknowledged_by) == (AlertState.OPEN, None)
    assert "is open again" in (await night.phone("one"))[-1]["text"]
    assert await night.rung() == ["one", "two"]


async def test_a_question_that_does_not_reach_the_taker_is_not_waited_for(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.settle()
    await night.settle(minutes=10)
    await night.fail_message("one")
    await night.settle(seconds=1)
    assert (await night.alert(number)).state is AlertState.OPEN
    assert await night.rung() == ["one", "two"]


async def test_still_on_it_gives_another_ten_minutes(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.settle()
    await night.settle(minutes=10)
    await night.do(confirm, number, "one")
    await night.settle(minutes=9)
    assert (await night.alert(number)).asked_at is None
    await night.settle(minutes=1)
    assert (await night.alert(number)).asked_at is not None


async def test_still_on_it_after_the_reopening_takes_it_again(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.settle()
    await night.settle(minutes=10)
    await night.settle(seconds=120)
    assert (await night.do(confirm, number, "one")).state is AlertState.ACKNOWLEDGED


async def test_giving_back_climbs_anew_and_only_the_taker_may(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "two")
    with refused(AlertRefusal.TAKEN):
        await night.do(release, number, "one")
    await night.settle(seconds=61)
    await night.do(release, number, "two")
    with refused(AlertRefusal.NOT_YOURS):
        await night.do(release, number, "two")
    assert (await night.rung())[-1] == "one"


async def test_who_gives_it_back_is_not_called_alone_as_their_areas_only_coordinator(
    night: Night,
) -> None:
    async with night.database.begin() as session:
        await session.execute(delete(RotaEntry))
        await session.execute(delete(Grant).where(Grant.role == Role.OFFICE))
    number = await night.raise_alert()
    assert await night.rung() == ["boss"]
    await night.take(number, "boss")
    await night.settle(seconds=61)
    await night.do(release, number, "boss")
    assert set((await night.rung())[1:]) == {"boss", "one", "two", "admin"}


async def test_who_gives_it_back_is_passed_over_until_everybody_is_called(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.settle(seconds=61)
    await night.do(release, number, "one")
    assert await night.rung() == ["one", "two"]
    await night.take(number, "two")
    await night.settle(seconds=61)
    await night.do(release, number, "two")
    # Both levels are passed at once: nobody else is on them.
    assert await night.rung() == ["one", "two", "boss", "office"]
    await night.settle(seconds=120)
    assert set((await night.rung())[4:]) == {"one", "two", "boss", "office", "admin"}


async def test_done_ends_it_everywhere(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.do(resolve, number, "one")
    assert "Dealt with by One" in (await night.phone("one"))[-1]["text"]
    with refused(AlertRefusal.OVER):
        await night.take(number, "two")
    await night.settle(hours=1)
    assert await night.rung() == ["one"]


async def test_with_one_single_person_it_goes_on_ringing_whatever_they_do(night: Night) -> None:
    async with night.database.begin() as session:
        for table in (Grant, RotaEntry):
            await session.execute(delete(table).where(table.person_id != night.people["one"].id))
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.settle(seconds=61)
    await night.do(release, number, "one")
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
    assert (await night.take(number, "one")).acknowledged_by == night.people["one"].id


async def test_who_cannot_is_passed_at_once_and_rung_no_more_on_the_way_up(night: Night) -> None:
    number = await night.raise_alert()
    await night.do(decline, number, "one")
    assert await night.rung() == ["one", "two"]
    [card] = await night.shown("one")
    assert "you said that you can't" in card["text"]
    await night.do(decline, number, "one")  # a second tap
    assert await night.rung() == ["one", "two"]
    await night.do(decline, number, "two")
    assert await night.rung() == ["one", "two", "boss", "office"]
    await night.take(number, "one")  # they can after all
    assert (await night.alert(number)).acknowledged_by == night.people["one"].id


async def test_two_of_a_step_who_cannot_make_it_climb_once(night: Night) -> None:
    async with night.database.begin() as session:
        await Maker(session).on_call(night.people["boss"], night.area)
    number = await night.raise_alert()
    assert sorted(await night.rung()) == ["boss", "one"]
    await night.do(decline, number, "one")
    await night.do(decline, number, "boss")
    assert (await night.alert(number)).step == 2
    assert (await night.rung())[2:] == ["two"]


async def test_nobody_declines_for_others(night: Night) -> None:
    number = await night.raise_alert()
    with pytest.raises(NotAllowed):
        await night.do(decline, number, "other")
    await night.do(decline, number, "two")  # was never asked
    assert await night.rung() == ["one"]
    await night.take(number, "one")
    with refused(AlertRefusal.TAKEN):
        await night.do(decline, number, "two")


# --- roles that are gone ------------------------------------------------------------------------


async def test_an_old_card_gives_no_right(night: Night) -> None:
    await night.replace("one", "far", starts=-60, ends=60)
    number = await night.raise_alert()
    assert await night.rung() == ["far"]
    await night.settle(seconds=60)
    with pytest.raises(NotAllowed):
        await night.take(number, "far")  # no longer on call there
    await night.settle(seconds=60)
    assert (await night.rung())[1:] == ["one", "two"]
    await night.take_away("two", Role.WORKER, night.area)
    with pytest.raises(NotAllowed):
        await night.take(number, "two")


async def test_a_replacement_keeps_what_they_took_after_their_shift_of_duty(night: Night) -> None:
    await night.replace("one", "far", starts=-60, ends=60)
    number = await night.raise_alert()
    await night.take(number, "far")
    await night.settle(minutes=10)
    assert (await night.take(number, "far")).acknowledged_by == night.people["far"].id
    await night.do(confirm, number, "far")
    assert (await night.do(resolve, number, "far")).state is AlertState.RESOLVED


async def test_a_role_that_is_taken_reopens_what_they_had_and_removes_buttons(
    night: Night, heard: Heard
) -> None:
    number = await night.raise_alert()
    await night.settle(seconds=120)
    other = await night.raise_alert()
    await night.take(number, "two")
    await night.settle(seconds=120)
    assert (await night.rung()) == ["one", "two", "one", "two"]
    await night.take_away("two", Role.WORKER, night.area)
    alert = await night.alert(number)
    assert (alert.state, alert.acknowledged_by) == (AlertState.OPEN, None)
    assert await outcomes(night, number, "two") == [
        AttemptOutcome.ASKED,
        AttemptOutcome.ROLE_TAKEN,
    ]
    # Who is still on call, and not they; the other alert had asked them alone, and goes on too.
    assert (await night.rung())[4:] == ["one", "boss", "office"]
    assert (await night.alert(other)).state is AlertState.OPEN
    shown = [body for body in await night.phone("two") if "Alert" in body["text"]]
    cards = {text_of_alert(body): body for body in shown}
    assert set(cards) == {number, other}
    assert all(body["reply_markup"] == {"inline_keyboard": []} for body in cards.values())
    for what in (confirm, release, resolve):
        with pytest.raises(NotAllowed):
            await night.do(what, number, "two")
    # Nor does a later edit of the card bring the buttons back.
    await night.take(number, "one")
    await night.do(release, number, "one")
    assert (await night.phone("two"))[-1]["reply_markup"] == {"inline_keyboard": []}


async def test_a_step_that_asked_somebody_alone_goes_on_at_once_without_their_role(
    night: Night,
) -> None:
    async with night.database.begin() as session:
        await Maker(session).on_call(night.people["boss"], night.area, 2)
    await night.raise_alert()
    await night.take_away("one", Role.WORKER, night.area)
    assert await night.rung() == ["one", "two", "boss"]
    await night.take_away("two", Role.WORKER, night.area)
    assert await night.rung() == ["one", "two", "boss"]  # the boss is asked still
    for name in ("one", "two"):
        (card,) = [body for body in await night.shown(name) if "Alert" in body["text"]]
        assert buttons_under(card) == []


async def test_a_role_that_is_taken_elsewhere_reopens_nothing(night: Night) -> None:
    await night.give("one", Role.WORKER, night.hill)
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.take_away("one", Role.WORKER, night.hill)
    assert (await night.alert(number)).state is AlertState.ACKNOWLEDGED


async def test_another_role_there_keeps_the_alert(night: Night) -> None:
    await night.give("one", Role.OFFICE, None)
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.take_away("one", Role.WORKER, night.area)
    assert (await night.alert(number)).state is AlertState.ACKNOWLEDGED
    assert (await night.do(resolve, number, "one")).state is AlertState.RESOLVED


async def test_a_replacement_who_may_nowhere_any_more_loses_the_alert(night: Night) -> None:
    await night.replace("one", "far", starts=-3600, ends=3600)
    number = await night.raise_alert()
    await night.take(number, "far")
    await night.take_away("far", Role.WORKER, night.hill)
    assert (await night.alert(number)).state is AlertState.OPEN
    assert (await night.rung()) == ["far", "one"]


async def test_a_replacement_who_loses_one_of_their_roles_elsewhere_keeps_the_alert(
    night: Night,
) -> None:
    await night.give("far", Role.COORDINATOR, night.hill)
    await night.replace("one", "far", starts=-60, ends=60)
    number = await night.raise_alert()
    await night.take(number, "far")
    await night.settle(minutes=10)
    await night.take_away("far", Role.WORKER, night.hill)
    assert (await night.alert(number)).state is AlertState.ACKNOWLEDGED


@pytest.mark.parametrize("what", [confirm, release, resolve])
async def test_who_has_it_without_a_role_may_do_nothing_with_it(night: Night, what: Any) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    async with night.database.begin() as session:
        await session.execute(delete(Grant))  # no fact was stated
    with pytest.raises(NotAllowed):
        await night.do(what, number, "one")


async def test_a_replacement_who_stops_being_a_volunteer_there_keeps_the_alert(
    night: Night,
) -> None:
    await night.give("far", Role.VOLUNTEER, night.area)
    await night.replace("one", "far", starts=-60, ends=60)
    number = await night.raise_alert()
    await night.take(number, "far")
    await night.settle(minutes=10)
    await night.take_away("far", Role.VOLUNTEER, night.area)
    assert (await night.alert(number)).state is AlertState.ACKNOWLEDGED


@pytest.mark.parametrize("what", [confirm, release, resolve])
async def test_a_role_that_another_process_took_counts_for_who_has_the_alert(
    night: Night, what: Any
) -> None:
    number = await night.raise_alert()
    async with night.database.begin() as session:
        one = await session.get_one(Person, night.people["one"].id)
        await acknowledge(session, number, one, now=night.now)
        await take_role_elsewhere(session, one)
        with pytest.raises(NotAllowed):
            await what(session, number, one, now=night.now)


async def test_a_role_that_is_taken_during_the_tap_counts(night: Night) -> None:
    if night.database.is_sqlite:
        pytest.skip("one transaction at a time: nothing happens during another")
    number = await night.raise_alert()
    async with night.database.begin() as session:
        one = await session.get_one(Person, night.people["one"].id)
        await night.take_away("one", Role.WORKER, night.area)
        with pytest.raises(NotAllowed):
            await acknowledge(session, number, one, now=night.now)


async def outcomes(night: Night, number: int, name: str) -> list[AttemptOutcome]:
    async with night.database.read() as session:
        attempts = await session.scalars(
            select(Attempt.outcome)
            .where(Attempt.alert_id == number, Attempt.person_id == night.people[name].id)
            .order_by(Attempt.id)
        )
        return list(attempts)


def text_of_alert(body: Any) -> int:
    return int(re.search(r"Alert (\d+)", body["text"]).group(1))  # type: ignore[union-attr]


# --- kinds that end with their subject ----------------------------------------------------------


async def test_the_subjects_buttons_stand_on_the_takers_card_until_their_role_is_gone(
    night: Night,
) -> None:
    number = await night.raise_alert(kind=ARRIVAL)
    await night.take(number, "one")
    common = ["algb:1:1", "alps:1:-1", "alrl:1:1"]
    assert buttons_of((await night.phone("one"))[-1]) == ["met:1", *common]
    with pytest.raises(EndsWithItsSubject):
        await night.do(resolve, number, "one")
    async with night.database.begin() as session:
        await end_alert(session, number, Text("alert-ended"), now=night.now)
    assert buttons_of((await night.phone("one"))[-1]) == ["met:1"]
    async with night.database.begin() as session:
        await session.execute(delete(Grant))
    async with night.database.begin() as session:
        await end_alert(session, number, Text("alert-ended"), now=night.now)
    assert buttons_of((await night.phone("one"))[-1]) == []


def buttons_of(body: Any) -> list[str]:
    rows = body["reply_markup"]["inline_keyboard"]
    return [button["callback_data"] for row in rows for button in row]
