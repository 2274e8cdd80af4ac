"""When alerts share a card, and that each of them still goes on for itself."""

from datetime import timedelta

import pytest
from sqlalchemy import delete, select

from bot.alerts.model import Alert, AlertState, Storm
from bot.alerts.storm_model import StormCard, is_on
from bot.alerts.storm_taking import in_order_of_gates, take_all
from bot.people.model import Person
from bot.spine.jobs.model import Job
from bot.spine.texts import stored
from bot.spine.texts.render import Foreign
from tests.alerts.night import ARRIVAL, DANGER, Night
from tests.town.people import NOON

WINDOW = timedelta(minutes=5)


def alert(number: int, state: AlertState = AlertState.OPEN, gate: str = "South") -> Alert:
    args = stored.pack({"gate": Foreign(gate)})
    return Alert(id=number, state=state, args=args, acknowledged_by=None, about_id=None)


@pytest.mark.parametrize(
    ("states", "minutes", "joins"),
    [
        ([AlertState.OPEN], 60, True),  # somebody waits: one list is enough
        ([AlertState.ACKNOWLEDGED], 4, True),
        ([AlertState.ACKNOWLEDGED], 5, False),
        ([AlertState.ACKNOWLEDGED, AlertState.OPEN], 60, True),
        ([], 1, False),  # all over
    ],
)
def test_a_storm_is_on_while_somebody_waits_or_one_has_just_joined(
    states: list[AlertState], minutes: int, joins: bool
) -> None:
    alerts = [alert(number, state) for number, state in enumerate(states)]
    storm = Storm(area_id=1, kind="arrival", grown_at=NOON)
    now = NOON + timedelta(minutes=minutes)
    assert is_on(storm, alerts, WINDOW, now=now) is joins


def test_what_is_split_is_put_in_the_order_of_its_gates() -> None:
    gates = ["South", "West", "South", "West", "North"]
    alerts = [alert(number, gate=gate) for number, gate in enumerate(gates, 1)]
    assert [one.id for one in in_order_of_gates(alerts)] == [1, 3, 2, 4, 5]


async def storm(night: Night, count: int = 3) -> list[int]:
    return [await night.raise_alert(kind=ARRIVAL) for _ in range(count)]


async def in_storm(night: Night) -> list[int]:
    async with night.database.read() as session:
        ids = await session.scalars(select(Alert.id).where(Alert.storm_id.is_not(None)))
        return sorted(ids)


async def test_only_what_is_of_one_kind_in_one_area_within_the_time_shares_a_card(
    night: Night,
) -> None:
    await storm(night, 2)
    await night.raise_alert(area=night.hill, kind=ARRIVAL)
    await night.raise_alert(kind=DANGER)
    assert await in_storm(night) == []
    await night.settle(minutes=5)
    await night.raise_alert(kind=ARRIVAL)
    assert await in_storm(night) == []  # the first two are longer ago
    more = await storm(night, 2)
    assert await in_storm(night) == [more[0] - 1, *more]


async def test_what_somebody_has_does_not_count(night: Night) -> None:
    first, _ = await storm(night, 2)
    await night.take(first, "one")
    await storm(night, 1)
    assert await in_storm(night) == []


async def test_each_alert_climbs_for_itself_with_all_jobs_of_the_card_lost(night: Night) -> None:
    numbers = await storm(night)
    async with night.database.begin() as session:
        await session.execute(delete(Job))
        await session.execute(delete(StormCard))
    await night.settle(minutes=3)
    await night.settle(seconds=1)
    for number in numbers:
        assert (await night.alert(number)).position == 2
    shown = [body["text"] for body in await night.shown("two")]
    assert len([text for text in shown if "Nobody has these yet: 3" in text]) == 1


async def test_a_card_that_fails_for_good_passes_all_its_alerts_at_once(night: Night) -> None:
    night.sends = False
    numbers = await storm(night)
    await night.fail_message("one")
    await night.settle(seconds=1)
    for number in numbers:
        assert (await night.alert(number)).position == 2
    async with night.database.read() as session:
        assert await session.get(StormCard, (1, night.people["one"].id)) is None


async def test_whom_one_is_about_does_not_see_it_and_does_not_take_it(night: Night) -> None:
    await storm(night, 2)
    about = await night.raise_alert(kind=ARRIVAL, about_id=night.people["two"].id)
    await night.settle(minutes=2)
    await night.settle(seconds=2)
    (card,) = [body for body in await night.shown("two") if "Nobody has" in body["text"]]
    assert "Nobody has these yet: 2" in card["text"]
    async with night.database.begin() as session:
        two = await session.get_one(Person, night.people["two"].id)
        assert await take_all(session, 1, two, now=night.now) == 2
    assert (await night.alert(about)).state is AlertState.OPEN


async def test_a_row_that_cannot_be_read_does_not_hide_the_others(night: Night) -> None:
    numbers = await storm(night)
    async with night.database.begin() as session:
        broken = await session.get_one(Alert, numbers[1])
        broken.args = {"gate": {"!": "gone"}, "name": {"!": "foreign"}}
    await night.settle(minutes=1)
    await night.settle(seconds=2)
    (card,) = [body for body in await night.shown("one") if "Nobody has" in body["text"]]
    for number in numbers:
        assert f"Alert {number}" in card["text"]
