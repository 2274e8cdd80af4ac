"""The sweep, which hangs on no row, and what the admins hear of outages and lost steps."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import delete, select, update

from bot.alerts import lateness, sweep, timing
from bot.alerts.model import Alert
from bot.settings import Settings
from bot.spine.jobs.model import Job, JobKind
from bot.spine.jobs.run import do_lookout
from bot.spine.life import SignOfLife
from bot.spine.texts.render import locales
from tests.alerts.night import Night


async def do(night: Night, kind: JobKind[[]], **later: float) -> None:
    """The leader's watch alone: nothing else works."""
    night.now += timedelta(**later)
    await do_lookout(night.database, night.jobs, kind, now=night.now)


async def told(night: Night) -> list[str]:
    return [body["text"] for body in await night.phone("admin")]


async def lose_rows(night: Night) -> None:
    async with night.database.begin() as session:
        await session.execute(delete(Job))


async def jobs_of(night: Night) -> list[str]:
    async with night.database.read() as session:
        return list(await session.scalars(select(Job.kind).where(Job.state == "open")))


async def test_with_all_rows_gone_a_lost_step_is_found(night: Night) -> None:
    number = await night.raise_alert()
    await lose_rows(night)
    await do(night, sweep.sweep, seconds=129)
    assert await jobs_of(night) == []
    await do(night, sweep.sweep, seconds=2)
    assert await jobs_of(night) == ["alert-step"]
    await night.settle()
    assert await night.rung() == ["one", "two"]
    [said] = await told(night)
    assert said.startswith("⚠️ These alerts had stopped")
    assert f"Alert {number} · {night.area.name}: 1 min late" in said


async def test_a_lost_watch_is_found_too(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await lose_rows(night)
    await do(night, sweep.sweep, seconds=night.settings.acknowledge_seconds + 11)
    assert await jobs_of(night) == ["alert-watch"]
    assert f"Alert {number}" in (await told(night))[0]


async def test_of_lost_steps_the_admins_hear_once_in_ten_minutes(night: Night) -> None:
    await night.raise_alert()
    for _ in range(3):
        await lose_rows(night)
        await do(night, sweep.sweep, minutes=3)
    assert len(await told(night)) == 1
    await lose_rows(night)
    await do(night, sweep.sweep, minutes=7)
    assert len(await told(night)) == 2


async def test_a_step_that_is_late_and_has_its_row_is_not_lost(night: Night) -> None:
    await night.raise_alert()
    await do(night, sweep.sweep, minutes=4)
    assert await told(night) == []


async def test_one_broken_alert_hides_no_other(
    night: Night, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = await night.raise_alert()
    await night.raise_alert()
    await lose_rows(night)
    step_wait = timing.step_wait

    def breaks(alert: Alert, settings: Settings) -> timedelta:
        if alert.id == broken:
            raise LookupError
        return step_wait(alert, settings)

    monkeypatch.setattr(sweep, "step_wait", breaks)
    monkeypatch.setattr(lateness, "step_wait", breaks)
    await do(night, sweep.sweep, minutes=3)
    assert await jobs_of(night) == ["alert-step"]


async def test_telling_that_fails_undoes_no_sweep(
    night: Night, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def breaks(*_: Any, **__: Any) -> None:
        raise LookupError

    await night.raise_alert()
    await lose_rows(night)
    monkeypatch.setattr(sweep, "say", breaks)
    await do(night, sweep.sweep, minutes=3)
    assert await jobs_of(night) == ["alert-step"]


# --- outages ------------------------------------------------------------------------------------


async def test_the_first_start_is_no_outage(night: Night) -> None:
    await do(night, sweep.begin_life)
    assert await told(night) == []


@pytest.mark.parametrize(("minutes", "messages"), [(5, 0), (6, 1)])
async def test_a_start_after_an_outage_is_told_once(
    night: Night, minutes: int, messages: int
) -> None:
    await do(night, sweep.begin_life)
    await do(night, sweep.begin_life, minutes=minutes)
    await do(night, sweep.begin_life)  # another replica takes over
    assert len(await told(night)) == messages


async def test_an_outage_is_told_with_its_times_in_the_houses_zone_and_what_was_late(
    night: Night,
) -> None:
    await do(night, sweep.begin_life)
    number = await night.raise_alert()
    await do(night, sweep.begin_life, hours=1, minutes=2)
    [said] = await told(night)
    assert said.startswith("⚠️ Weft was away from Wed, Apr 1 12:00")
    assert "to Wed, Apr 1 1:02" in said
    assert said.endswith(f"Alert {number} · {night.area.name}: 60 min late")


async def test_an_outage_without_late_alerts_says_so(night: Night) -> None:
    await do(night, sweep.begin_life)
    await do(night, sweep.begin_life, hours=1)
    [said] = await told(night)
    assert said.endswith("No alert was late.")


async def test_after_an_outage_was_told_its_steps_are_not_told_as_lost(night: Night) -> None:
    await do(night, sweep.begin_life)
    await night.raise_alert()
    await lose_rows(night)
    await do(night, sweep.begin_life, hours=1)
    await do(night, sweep.sweep)
    assert len(await told(night)) == 1
    assert await jobs_of(night) == ["alert-step"]


@pytest.mark.parametrize(("clock", "messages"), [("", 1), ("http://127.0.0.1:1/clock", 0)])
async def test_a_suspended_machine_was_away_and_a_trials_turned_clock_was_not(
    night: Night, clock: str, messages: int
) -> None:
    night.settings = night.settings.model_copy(update={"clock": clock})
    await do(night, sweep.begin_life)
    await do(night, sweep.show_life, hours=1)
    assert len(await told(night)) == messages


async def test_a_clock_put_back_is_no_outage(night: Night) -> None:
    await do(night, sweep.begin_life)
    await do(night, sweep.begin_life, hours=-2)
    async with night.database.read() as session:
        assert await session.scalar(select(SignOfLife.seen_at)) == night.now
    assert await told(night) == []


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("locale", locales())
async def test_thirty_late_alerts_are_one_message_in_every_language(
    night: Night, locale: str
) -> None:
    night.people["admin"].locale = locale
    async with night.database.begin() as session:
        await session.merge(night.people["admin"])
    await do(night, sweep.begin_life)
    for _ in range(30):
        await night.raise_alert()
    async with night.database.begin() as session:
        await session.execute(update(Alert).values(position=0))
    await do(night, sweep.begin_life, hours=1)
    [said] = await told(night)
    assert "18" in said.splitlines()[-1] or "۱۸" in said or "١٨" in said
    assert len(said.splitlines()) == 14
