"""Alerts never die silently: steps, phones that are off, the sweep."""

from datetime import timedelta

from sqlalchemy import delete, func, select, update

from bot.alerts import acknowledge as take
from bot.alerts.model import Alert, AlertState, Attempt, Outcome
from bot.oncall.rota import Override, RotaEntry
from bot.people.model import Person
from bot.spine.jobs import model as due
from bot.spine.jobs.model import Job
from tests.alerts.night import Night
from tests.conftest import NOON


async def test_steps_climb_the_levels_then_everybody_then_again_without_end(night: Night) -> None:
    number = await night.raise_alert()
    assert await night.rung() == ["one"]
    await night.settle(seconds=119)
    assert await night.rung() == ["one"]
    await night.settle(seconds=1)
    assert await night.rung() == ["one", "two"]
    await night.settle(seconds=120)
    assert await night.rung() == ["one", "two", "boss", "office"]
    for _ in range(5):
        await night.settle(seconds=120)
    rung = await night.rung()
    assert len(rung) == 4 + 5 * 5
    assert set(rung[-5:]) == {"one", "two", "boss", "office", "admin"}
    assert "still nobody has taken it" in (await night.phone("boss"))[-1]["text"]
    assert f"Alert {number}" in (await night.phone("boss"))[-1]["text"]


async def test_a_step_without_anybody_is_passed_at_once_and_logged(night: Night) -> None:
    async with night.database.begin() as session:
        await session.execute(
            delete(RotaEntry).where(RotaEntry.person_id == night.people["one"].id)
        )
        session.add(
            RotaEntry(
                area_id=night.area.id,
                level=1,
                person_id=night.people["one"].id,
                begins="2020-01-01 00:00",
                ends="2020-01-02 00:00",
                weekdays="",
            )
        )
    number = await night.raise_alert()
    assert await night.rung() == ["two"]
    async with night.database.read() as session:
        nobody = await session.scalars(
            select(Attempt.step).where(
                Attempt.alert_id == number, Attempt.outcome == Outcome.NOBODY
            )
        )
        assert list(nobody) == [1]


async def test_an_area_without_any_rota_calls_everybody_at_once(night: Night) -> None:
    async with night.database.begin() as session:
        await session.execute(delete(RotaEntry))
    await night.raise_alert()
    assert await night.rung() == ["boss", "office"]


async def test_an_alert_without_an_area_calls_the_office(night: Night) -> None:
    await night.raise_alert(area_id=None)
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
    number = await night.raise_alert()
    await night.fail_post(number, "one")
    await night.settle(seconds=1)
    assert await night.rung() == ["one", "two"]
    await night.settle(seconds=118)
    assert await night.rung() == ["one", "two"]  # the step of two has its own whole time
    await night.settle(seconds=2)
    assert await night.rung() == ["one", "two", "boss", "office"]


async def test_a_phone_known_to_be_off_is_passed_when_the_alert_is_raised(night: Night) -> None:
    async with night.database.begin() as session:
        await session.execute(
            update(Person).where(Person.id == night.people["one"].id).values(unreachable="blocked")
        )
    await night.raise_alert()
    assert await night.rung() == ["two"]


async def test_one_of_two_phones_blocked_passes_nothing(night: Night) -> None:
    number = await night.raise_alert()
    await night.settle(seconds=120)
    await night.settle(seconds=120)
    assert await night.rung() == ["one", "two", "boss", "office"]
    await night.fail_post(number, "boss")
    await night.settle(seconds=1)
    assert len(await night.rung()) == 4
    await night.fail_post(number, "office")
    await night.settle(seconds=1)
    assert (await night.alert(number)).loud == 2  # with the admin and whoever is on call


async def test_when_all_phones_are_blocked_nothing_spins(night: Night) -> None:
    number = await night.raise_alert()
    for name in ("one", "two", "boss", "office"):
        await night.fail_post(number, name)
        await night.settle()
    for name in ("one", "two", "boss", "office", "admin"):
        await night.fail_post(number, name)
        await night.settle()
    assert (await night.alert(number)).loud == 2
    await night.settle(seconds=120)
    assert (await night.alert(number)).loud == 3


async def test_who_comes_on_call_meanwhile_is_brought_in(night: Night) -> None:
    await night.raise_alert()
    async with night.database.begin() as session:
        session.add(
            Override(
                absent_id=night.people["one"].id,
                stand_in_id=night.people["other"].id,
                created_at=NOON,
                starts_at=NOON + timedelta(seconds=60),
                ends_at=NOON + timedelta(hours=1),
            )
        )
    await night.settle(seconds=120)
    assert set((await night.rung())[1:]) == {"two", "other"}


async def test_who_comes_on_call_before_everybody_is_called_is_called_with_them(
    night: Night,
) -> None:
    async with night.database.begin() as session:
        await session.execute(delete(RotaEntry))
        for name, begins, ends in (("one", "08:00", "12:01"), ("two", "12:01", "20:00")):
            session.add(
                RotaEntry(
                    area_id=night.area.id,
                    level=1,
                    person_id=night.people[name].id,
                    begins=begins,
                    ends=ends,
                    weekdays="0123456",
                )
            )
    await night.raise_alert()
    await night.settle(seconds=120)
    assert await night.rung() == ["one", "boss", "office", "two"]


async def test_the_sweep_finds_a_step_that_was_lost(night: Night) -> None:
    await night.raise_alert()
    async with night.database.begin() as session:
        await session.execute(delete(Job).where(Job.kind == "alert-step"))
    for _ in range(4):
        await night.settle(seconds=45)
    assert await night.rung() == ["one", "two"]


async def test_the_sweep_takes_the_older_alert_first(night: Night) -> None:
    """Whichever row the database has written last."""
    numbers = [await night.raise_alert(), await night.raise_alert()]
    async with night.database.begin() as session:
        await session.execute(delete(Job).where(Job.kind == "alert-step"))
        for state in (AlertState.RESOLVED, AlertState.OPEN):
            await session.execute(update(Alert).where(Alert.id == numbers[0]).values(state=state))
    for _ in range(4):
        await night.settle(seconds=45)
    async with night.database.read() as session:
        swept = await session.scalars(
            select(Attempt.alert_id).where(Attempt.step == 2).order_by(Attempt.id)
        )
        assert swept.all() == numbers


async def test_after_an_outage_of_hours_the_next_step_comes_at_once_and_one_at_a_time(
    night: Night,
) -> None:
    await night.raise_alert()
    await night.settle(hours=5)
    assert await night.rung() == ["one", "two"]


async def test_resolved_alerts_leave_no_sweep(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.do(take.finish, number, "one")
    await night.settle(minutes=5)
    async with night.database.read() as session:
        assert await session.scalar(select(func.count()).where(Job.state == "open")) == 0


async def test_a_clock_put_back_an_hour_silences_no_alert(night: Night) -> None:
    number = await night.raise_alert()
    night.now -= timedelta(hours=1)
    async with night.database.begin() as session:
        await due.take_over(session, now=night.now)  # what the ticks do when they notice
    await night.settle(seconds=120)
    await night.settle(seconds=120)
    assert await night.rung() == ["one", "two"]
    await night.take(number, "two")
    night.now -= timedelta(hours=1)
    async with night.database.begin() as session:
        await due.take_over(session, now=night.now)
    for _ in range(2):
        await night.settle(minutes=30)
    assert (await night.alert(number)).asked_at is not None
