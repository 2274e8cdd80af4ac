"""Passing an alert on, needing relief, and taking a tap back."""

from functools import partial
from typing import Any

import pytest

from bot.alerts.acknowledge import confirm, decline, release, resolve
from bot.alerts.buttons import EVERYBODY, NEXT
from bot.alerts.handing_over import (
    ColleagueGone,
    ask_to_whom,
    end_relief,
    need_relief,
    pass_on,
)
from bot.alerts.kinds import Change
from bot.alerts.model import AlertRefusal, AlertRefused, AlertState
from bot.people.model import Person, Role
from bot.people.rights import NotAllowed
from bot.spine.outbox.screen import Screen
from tests.alerts.night import Heard, Night
from tests.town.people import Maker


def to(night: Night, name: str) -> Any:
    return partial(pass_on, to=night.people[name].id)


async def choices(night: Night, number: int, page: int = 0) -> Screen:
    async with night.database.begin() as session:
        one = await session.get_one(Person, night.people["one"].id)
        return await ask_to_whom(session, number, one, page, now=night.now)


# --- passing on ---------------------------------------------------------------------------------


async def test_the_named_colleague_is_asked_first_and_then_it_climbs_as_usual(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.do(to(night, "boss"), number, "one")
    assert await night.rung() == ["one", "boss"]
    assert (await night.alert(number)).state is AlertState.OPEN
    assert "One passes it on" in (await night.shown("boss"))[0]["text"]
    assert "Take it" in str((await night.shown("one"))[0]["reply_markup"])
    await night.settle(seconds=120)
    assert (await night.rung())[2:] == ["two"]  # and not who passed it on
    await night.take(number, "boss")
    assert (await night.alert(number)).passed_by is None


async def test_a_named_colleague_who_cannot_is_passed_at_once(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.do(to(night, "boss"), number, "one")
    await night.do(decline, number, "boss")
    assert (await night.rung())[2:] == ["two"]


async def test_a_named_colleague_who_blocks_the_bot_is_passed_at_once(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.do(to(night, "boss"), number, "one")
    await night.fail_message("boss")
    await night.settle(seconds=1)
    assert (await night.rung())[2:] == ["two"]


async def test_it_can_be_passed_to_the_next_or_to_everybody(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.do(partial(pass_on, to=NEXT), number, "one")
    assert (await night.rung())[1:] == ["two"]
    await night.take(number, "two")
    await night.do(partial(pass_on, to=EVERYBODY), number, "two")
    assert sorted((await night.rung())[2:]) == ["boss", "office"]
    assert "Two passes it on" in (await night.shown("boss"))[0]["text"]
    await night.settle(seconds=120)
    assert "still nobody has taken it" in (await night.shown("boss"))[0]["text"]


async def test_only_the_taker_passes_it_on_and_only_to_who_may_take_it(night: Night) -> None:
    number = await night.raise_alert(about_id=night.people["office"].id)
    await night.take(number, "one")
    for name in ("far", "other", "office", "one"):
        with pytest.raises(ColleagueGone):
            await night.do(to(night, name), number, "one")
    await night.block("boss")
    with pytest.raises(ColleagueGone):
        await night.do(to(night, "boss"), number, "one")
    with pytest.raises(AlertRefused, check=lambda error: error.reason is AlertRefusal.TAKEN):
        await night.do(to(night, "one"), number, "two")
    with pytest.raises(NotAllowed):
        await night.do(to(night, "two"), number, "other")
    assert (await night.alert(number)).state is AlertState.ACKNOWLEDGED


async def test_colleagues_stand_in_pages_those_on_call_first(night: Night) -> None:
    async with night.database.begin() as session:
        for number in range(20):
            await Maker(session).person(f"Worker {number}", Role.WORKER, area=night.area)
    number = await night.raise_alert()
    await night.take(number, "one")
    pages = [await choices(night, number, page) for page in range(3)]
    asked = [b.data for page in pages for row in page.buttons for b in row if "alpt" in b.data]
    people = {data for data in asked if not data.endswith((":0", ":-1"))}
    assert len(people) == 24  # two, boss, office, admin, and 20 more
    assert asked[1] == f"alpt:{number}:{night.people['two'].id}"
    assert await choices(night, number, 3) == pages[0]
    assert await choices(night, number, -1) == pages[0]


# --- relief -------------------------------------------------------------------------------------


async def test_while_relief_is_looked_for_the_taker_keeps_it(night: Night, heard: Heard) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.do(need_relief, number, "one")
    assert await night.rung() == ["one", "two"]
    assert (await night.alert(number)).acknowledged_by == night.people["one"].id
    assert "One needs relief" in (await night.shown("two"))[0]["text"]
    await night.settle(seconds=120)
    assert sorted((await night.rung())[2:]) == ["boss", "office"]
    await night.settle(seconds=60)
    assert "one" not in (await night.rung())[1:]
    await night.do(confirm, number, "one")
    await night.take(number, "two")
    await night.leave()
    assert (await night.alert(number)).acknowledged_by == night.people["two"].id
    assert "Two has taken it over from you" in (await night.shown("one"))[-1]["text"]
    assert "Taken by Two" in (await night.shown("boss"))[0]["text"]
    assert Change.EXHAUSTED not in heard.changes
    rung = len(await night.rung())
    await night.settle(minutes=5)
    assert len(await night.rung()) == rung


async def test_of_two_who_take_over_one_wins(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.do(need_relief, number, "one")
    await night.take(number, "two")
    with pytest.raises(AlertRefused, check=lambda error: error.reason is AlertRefusal.TAKEN):
        await night.take(number, "boss")


async def test_who_cannot_relieve_is_passed_at_once(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.do(need_relief, number, "one")
    await night.do(decline, number, "two")
    assert sorted((await night.rung())[2:]) == ["boss", "office"]


async def test_the_taker_keeps_it_after_all_or_ends_it(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.do(need_relief, number, "one")
    await night.do(end_relief, number, "one")
    assert "Taken by One" in (await night.shown("two"))[0]["text"]
    await night.settle(minutes=5)
    assert await night.rung() == ["one", "two"]
    await night.do(need_relief, number, "one")
    await night.do(resolve, number, "one")
    assert not (await night.alert(number)).is_asking


async def test_a_silent_taker_loses_it_though_relief_is_looked_for(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.settle()
    await night.do(need_relief, number, "one")
    for _ in range(13):
        await night.settle(minutes=1)
    assert (await night.alert(number)).state is AlertState.OPEN
    assert (await night.alert(number)).relief_since is None


# --- taking a tap back --------------------------------------------------------------------------


async def test_within_a_minute_i_cant_is_as_if_it_had_not_been_taken(
    night: Night, heard: Heard
) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.settle(seconds=60)
    await night.do(release, number, "one")
    alert = await night.alert(number)
    assert (alert.state, alert.reopened, alert.step) == (AlertState.OPEN, 0, 2)
    assert await night.rung() == ["one", "two"]
    assert heard.changes[:2] == [Change.ACKNOWLEDGED, Change.UNDONE]
    assert Change.REOPENED not in heard.changes
    [card] = await night.shown("one")
    assert "you said that you can't" in card["text"]


async def test_taken_back_at_the_policys_end_it_goes_on_ringing(night: Night) -> None:
    number = await night.raise_alert()
    for _ in range(2):
        await night.settle(seconds=120)
    await night.take(number, "boss")
    await night.settle(seconds=30)
    await night.do(release, number, "boss")
    rung = len(await night.rung())
    await night.settle(seconds=60)
    assert len(await night.rung()) > rung


async def test_after_a_minute_or_another_word_it_is_open_again(night: Night, heard: Heard) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.settle(seconds=5)
    await night.do(confirm, number, "one")
    await night.do(release, number, "one")
    await night.take(number, "two")
    await night.settle(seconds=61)
    await night.do(release, number, "two")
    assert (await night.alert(number)).reopened == 2
    assert heard.changes.count(Change.REOPENED) == 2
