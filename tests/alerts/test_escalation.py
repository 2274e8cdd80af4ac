"""Alerts never die silently: steps, phones that are off, the sweep."""

from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import delete, select, update

from bot.alerts.acknowledge import confirm, decline, resolve
from bot.alerts.kinds import AlertKind, Change
from bot.alerts.model import Attempt, AttemptOutcome
from bot.oncall.model import RotaEntry
from bot.people.directory import mark_unreachable, person_reachable
from bot.people.model import Person
from bot.spine.jobs.model import Due, Job
from bot.spine.jobs.run import take_over
from tests.alerts.night import Heard, Night
from tests.town.outbox import buttons_under
from tests.town.people import Maker


async def test_steps_climb_the_levels_then_everybody_then_again_without_end(night: Night) -> None:
    number = await night.raise_alert()
    assert await night.rung() == ["one"]
    await night.settle(seconds=119)
    assert await night.rung() == ["one"]
    await night.settle(seconds=1)
    assert await night.rung() == ["one", "two"]
    await night.settle(seconds=120)
    assert await night.rung() == ["one", "two", "boss", "office"]
    for calls, minutes in enumerate((1, 1, 2, 5, 10, 10), 1):  # at widening intervals
        await night.settle(minutes=minutes, seconds=-1)
        assert len(await night.rung()) == 4 + 5 * (calls - 1)
        await night.settle(seconds=1)
        assert len(await night.rung()) == 4 + 5 * calls
    rung = await night.rung()
    assert set(rung[-5:]) == {"one", "two", "boss", "office", "admin"}
    assert "still nobody has taken it" in (await night.phone("boss"))[-1]["text"]
    assert f"Alert {number}" in (await night.phone("boss"))[-1]["text"]


async def test_a_phone_shows_one_live_card_of_an_alert(night: Night) -> None:
    number = await night.raise_alert()
    for _ in range(8):
        await night.settle(minutes=2)
    assert (await night.rung()).count("boss") > 3
    assert len(await night.shown("boss")) == 1
    await night.take(number, "one")
    [card] = await night.shown("boss")
    assert "Taken by One" in card["text"]
    assert buttons_under(card) == []


async def test_whom_an_alert_is_about_is_never_called_for_it(night: Night) -> None:
    await night.raise_alert(about_id=night.people["one"].id)
    for _ in range(8):
        await night.settle(minutes=5)
    rung = await night.rung()
    assert rung[0] == "two"
    assert "one" not in rung


async def test_haste_halves_the_steps(night: Night) -> None:
    await night.raise_alert(kind=AlertKind("medical", ends_with_subject=True, haste=2))
    await night.settle(seconds=59)
    assert await night.rung() == ["one"]
    await night.settle(seconds=1)
    assert await night.rung() == ["one", "two"]


async def test_a_steps_time_runs_from_when_its_card_left(night: Night) -> None:
    night.sends = False
    await night.raise_alert()
    night.now += timedelta(seconds=50)
    await night.leave()
    await night.settle(seconds=119)
    assert await night.rung() == ["one"]
    await night.settle(seconds=1)
    assert await night.rung() == ["one", "two"]


async def test_a_card_that_cannot_leave_holds_the_next_step_up_for_a_minute_only(
    night: Night,
) -> None:
    night.sends = False
    await night.raise_alert()
    for _ in range(35):
        await night.settle(seconds=5)
    assert await night.rung() == ["one"]
    await night.settle(seconds=5)
    assert await night.rung() == ["one", "two"]


async def test_nobody_on_call_is_said_where_nobody_was_asked(night: Night) -> None:
    async with night.database.begin() as session:
        await session.execute(delete(RotaEntry))
    await night.raise_alert()
    assert "nobody is on call" in (await night.phone("boss"))[-1]["text"]
    async with night.database.begin() as session:
        await Maker(session).on_call(night.people["one"], night.area)
    await night.raise_alert()
    await night.settle(seconds=120)
    assert "nobody on call has answered" in (await night.phone("boss"))[-1]["text"]


async def test_a_step_without_anybody_is_passed_at_once_and_logged(night: Night) -> None:
    async with night.database.begin() as session:
        await session.execute(
            delete(RotaEntry).where(RotaEntry.person_id == night.people["one"].id)
        )
        past = ("2020-01-01 00:00", "2020-01-02 00:00")
        await Maker(session).on_call(night.people["one"], night.area, 1, past, weekdays="")
    number = await night.raise_alert()
    assert await night.rung() == ["two"]
    async with night.database.read() as session:
        nobody = await session.scalars(
            select(Attempt.step).where(
                Attempt.alert_id == number, Attempt.outcome == AttemptOutcome.NOBODY
            )
        )
        assert list(nobody) == [1]


async def test_an_area_without_any_rota_calls_everybody_at_once(night: Night) -> None:
    async with night.database.begin() as session:
        await session.execute(delete(RotaEntry))
    await night.raise_alert()
    assert await night.rung() == ["boss", "office"]


async def test_an_alert_without_an_area_calls_the_office(night: Night) -> None:
    await night.raise_alert(area=None)
    assert await night.rung() == ["office"]


async def test_with_nobody_at_all_it_stays_open_and_keeps_trying(night: Night) -> None:
    async with night.database.begin() as session:
        await session.execute(update(Person).values(unreachable="blocked"))
        await session.execute(delete(RotaEntry))
        await session.execute(
            update(Person).where(Person.telegram_id.is_not(None)).values(telegram_id=None)
        )
    number = await night.raise_alert()
    await night.settle(seconds=120)
    await night.settle(seconds=120)
    assert (await night.alert(number)).loud == 3
    assert await night.rung() == []


async def test_a_blocked_phone_passes_to_the_next_step_at_once(night: Night) -> None:
    await night.raise_alert()
    await night.fail_message("one")
    await night.settle(seconds=1)
    assert await night.rung() == ["one", "two"]
    await night.settle(seconds=118)
    assert await night.rung() == ["one", "two"]  # the step of two has its own whole time
    await night.settle(seconds=2)
    assert await night.rung() == ["one", "two", "boss", "office"]


async def test_a_phone_known_to_be_off_is_passed_when_the_alert_is_raised(night: Night) -> None:
    await night.block("one")
    await night.raise_alert()
    assert await night.rung() == ["two"]


async def test_one_of_two_phones_blocked_passes_nothing(night: Night) -> None:
    number = await night.raise_alert()
    await night.settle(seconds=120)
    await night.settle(seconds=120)
    assert await night.rung() == ["one", "two", "boss", "office"]
    await night.fail_message("boss")
    await night.settle(seconds=1)
    assert len(await night.rung()) == 4
    await night.fail_message("office")
    await night.settle(seconds=1)
    assert (await night.alert(number)).loud == 2  # with the admin and the people on call


async def test_when_all_phones_are_blocked_nothing_spins(night: Night) -> None:
    number = await night.raise_alert()
    for name in ("one", "two", "boss", "office"):
        await night.fail_message(name)
        await night.settle()
    for name in ("one", "two", "boss", "office", "admin"):
        await night.fail_message(name)
        await night.settle()
    assert (await night.alert(number)).loud == 2
    await night.settle(seconds=120)
    assert (await night.alert(number)).loud == 3


async def test_who_comes_on_call_meanwhile_is_brought_in(night: Night) -> None:
    await night.raise_alert()
    await night.replace("one", "far", starts=60, ends=3600)
    await night.settle(seconds=120)
    assert set((await night.rung())[1:]) == {"two", "far"}


async def test_who_comes_on_call_before_everybody_is_called_is_called_with_them(
    night: Night,
) -> None:
    async with night.database.begin() as session:
        await session.execute(delete(RotaEntry))
        for name, begins, ends in (("one", "08:00", "12:01"), ("two", "12:01", "20:00")):
            await Maker(session).on_call(night.people[name], night.area, 1, (begins, ends))
    await night.raise_alert()
    await night.settle(seconds=120)
    assert await night.rung() == ["one", "boss", "office", "two"]


async def test_the_sweep_finds_a_step_that_was_lost(night: Night) -> None:
    await night.raise_alert()
    async with night.database.begin() as session:
        await session.execute(delete(Job))
    for _ in range(4):
        await night.settle(seconds=45)
    assert await night.rung() == ["one", "two"]


async def test_after_an_outage_of_hours_the_next_step_comes_at_once_and_one_at_a_time(
    night: Night,
) -> None:
    await night.raise_alert()
    await night.settle(hours=5)
    assert await night.rung() == ["one", "two"]


async def test_resolved_alerts_leave_no_jobs(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.do(resolve, number, "one")
    await night.settle(minutes=5)
    async with night.database.read() as session:
        kinds = await session.scalars(select(Job.kind).where(Job.state == "open"))
        assert list(kinds) == []


async def test_a_clock_put_back_an_hour_silences_no_alert(night: Night) -> None:
    number = await night.raise_alert()
    night.now -= timedelta(hours=1)
    async with night.database.begin() as session:
        await take_over(session, now=night.now)  # what the ticks do when they notice
    await night.settle(seconds=120)
    await night.settle(seconds=120)
    assert await night.rung() == ["one", "two"]
    await night.take(number, "two")
    night.now -= timedelta(hours=1)
    async with night.database.begin() as session:
        await take_over(session, now=night.now)
    for _ in range(2):
        await night.settle(minutes=30)
    assert (await night.alert(number)).asked_at is not None


async def test_somebody_found_to_be_out_of_reach_passes_the_step_that_waits_for_them(
    night: Night,
) -> None:
    await night.raise_alert()
    async with night.database.begin() as session:
        await mark_unreachable(session, night.people["one"].id, "blocked", night.now)
    await night.settle(seconds=1)
    assert await night.rung() == ["one", "two"]


async def test_somebody_in_reach_again_passes_nothing(night: Night) -> None:
    await night.raise_alert()
    async with night.database.begin() as session:
        await mark_unreachable(session, night.people["one"].id, "blocked", night.now)
    async with night.database.begin() as session:
        await session.execute(update(Person).values(unreachable=None))
    await night.settle(seconds=1)
    assert await night.rung() == ["one"]


async def test_the_kinds_subject_hears_once_that_it_climbs_and_that_everybody_has_been_tried(
    night: Night, heard: Heard
) -> None:
    await night.raise_alert()
    for _ in range(4):
        await night.settle(seconds=120)
    assert heard.changes == [Change.CLIMBED, Change.EXHAUSTED]


async def test_steps_and_questions_wait_as_long_as_the_settings_say(night: Night) -> None:
    night.settings = night.settings.model_copy(
        update={"step_seconds": 30, "acknowledge_seconds": 60}
    )
    number = await night.raise_alert()
    await night.settle(seconds=29)
    assert await night.rung() == ["one"]
    await night.settle(seconds=1)
    assert await night.rung() == ["one", "two"]
    await night.take(number, "two")
    await night.settle()
    await night.settle(seconds=59)
    assert (await night.alert(number)).asked_at is None
    await night.settle(seconds=1)
    assert (await night.alert(number)).asked_at is not None


@pytest.mark.parametrize(("setting", "needs", "minutes"), [(1500, 5, 25), (600, 20, 20)])
async def test_a_taker_is_not_asked_before_the_setting_or_what_they_said_they_need(
    night: Night, setting: int, needs: int, minutes: int
) -> None:
    night.settings = night.settings.model_copy(update={"acknowledge_seconds": setting})
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.do(partial(confirm, needs=timedelta(minutes=needs)), number, "one")
    await night.settle(minutes=minutes - 1)
    assert (await night.alert(number)).asked_at is None
    await night.settle(minutes=1)
    assert (await night.alert(number)).asked_at is not None


async def test_a_taker_who_said_no_time_is_asked_after_ten_minutes(night: Night) -> None:
    assert night.settings.acknowledge_seconds == 600
    number = await night.raise_alert()
    await night.settle(seconds=120)
    await night.take(number, "two")
    await night.settle()
    await night.settle(seconds=599)
    assert (await night.alert(number)).asked_at is None
    await night.settle(seconds=1)
    assert "(Riverside), yours for 10 min" in (await night.phone("two"))[-1]["text"]
    await night.settle(seconds=120)
    assert (await night.rung())[2:] == ["one"]


async def back_in_reach(night: Night, name: str) -> list[str]:
    """Let somebody be reachable again; return whose phones rang for it."""
    before = len(await night.rung())
    async with night.database.begin() as session:
        person = await session.get_one(Person, night.people[name].id)
        person.unreachable = None
        await person_reachable.schedule(session, Due.at_once(night.now), person_id=person.id)
    await night.settle()
    return (await night.rung())[before:]


async def test_who_is_back_is_rung_where_the_alert_has_come_as_far_as_them(night: Night) -> None:
    for name in ("one", "two", "boss"):
        await night.block(name)
    number = await night.raise_alert()
    assert sorted(await night.rung()) == ["boss", "office"]
    assert await back_in_reach(night, "one") == ["one"]
    assert await back_in_reach(night, "far") == []
    assert await back_in_reach(night, "other") == []
    await night.do(decline, number, "one")
    await night.take(number, "office")
    assert await back_in_reach(night, "two") == []


async def test_who_is_back_waits_for_their_level_and_for_what_they_can(night: Night) -> None:
    number = await night.raise_alert()
    assert await back_in_reach(night, "two") == []
    assert await back_in_reach(night, "boss") == []
    await night.do(decline, number, "one")
    assert await back_in_reach(night, "one") == []
    assert await back_in_reach(night, "two") == ["two"]
    assert len(await night.shown("two")) == 1
