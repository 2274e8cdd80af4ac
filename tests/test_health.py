"""Health: what /healthz says of each fault, and when the dead man's switch is called."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer
from sqlalchemy import delete, update

from bot import health
from bot.alerts import sweep
from bot.alerts.model import Alert
from bot.health import Health, Ping, Report, Rows
from bot.listening import CannotListen, listen
from bot.settings import Settings
from bot.spine.jobs.model import Job
from bot.spine.jobs.run import do_lookout
from bot.spine.outbox.model import Lane
from bot.spine.outbox.say import Sending, enqueue
from bot.spine.pulse import Pulse
from tests.alerts.conftest import heard, night
from tests.alerts.night import Night

__all__ = ["heard", "night"]  # fixtures

WELL = Report(leads=True, rows=Rows(), last_sent=3.0, last_look=3.0)


@pytest.mark.parametrize(
    ("report", "faults"),
    [
        (WELL, []),
        (replace(WELL, last_sent=None), []),  # there was nothing to send
        (replace(WELL, last_sent=9999.0), []),
        (replace(WELL, rows=None), ["database"]),
        (replace(WELL, last_look=None), ["telegram"]),
        (replace(WELL, last_look=26.0), ["telegram"]),
        (replace(WELL, leads=False, last_look=None), []),
        (replace(WELL, rows=Rows(overdue_step=19.0)), []),
        (replace(WELL, rows=Rows(overdue_step=21.0)), ["step-overdue"]),
        (replace(WELL, leads=False, rows=Rows(overdue_step=21.0)), ["step-overdue"]),
        (replace(WELL, rows=Rows(oldest_alert=21.0)), ["alert-unsent"]),
        (replace(WELL, rows=Rows(oldest_message=26.0)), []),  # others leave
        (replace(WELL, last_sent=26.0, rows=Rows(oldest_message=26.0)), ["sender"]),
        (replace(WELL, last_sent=None, rows=Rows(oldest_message=26.0)), ["sender"]),
        (replace(WELL, rows=Rows(oldest_update=26.0)), ["turns"]),
    ],
)
def test_what_is_a_fault(report: Report, faults: list[str]) -> None:
    assert report.faults == faults
    assert report.as_json()["ok"] is (not faults)


def test_each_fault_shows_within_half_a_minute() -> None:
    limits = [getattr(health, name) for name in dir(health) if name.endswith("_SECONDS")]
    assert len(limits) >= 8
    assert max(limits) + health.DATABASE_SECONDS <= 30


class Dial:
    """The night's clock."""

    def __init__(self, night: Night) -> None:
        self.now = lambda: night.now


def health_of(night: Night, looked: Pulse | None = None) -> Health:
    looked = looked or Pulse()
    looked.beat()
    return Health(
        night.database,
        Dial(night),
        night.settings,
        leads=lambda: True,
        sent=Pulse(),
        looked=looked,
    )


@pytest.fixture
def health_now(night: Night, monkeypatch: pytest.MonkeyPatch) -> Health:
    """A health that looks each time."""
    monkeypatch.setattr(health, "KEEP_SECONDS", 0.0)
    return health_of(night)


async def test_a_quiet_night_is_well(night: Night, health_now: Health) -> None:
    await do_lookout(night.database, night.jobs, sweep.begin_life, now=night.now)
    report = await health_now.report()
    assert report.faults == []
    assert report.as_json()["seconds"]["overdue_step"] is None


async def test_a_step_whose_row_is_gone_shows(night: Night, health_now: Health) -> None:
    await night.raise_alert()
    async with night.database.begin() as session:
        await session.execute(delete(Job))
    night.now += timedelta(seconds=119)
    assert (await health_now.report()).faults == []
    night.now += timedelta(seconds=25)
    report = await health_now.report()
    assert report.faults == ["step-overdue"]
    assert report.as_json()["seconds"]["overdue_step"] == 24.0


async def test_an_alert_that_does_not_leave_shows(night: Night, health_now: Health) -> None:
    night.sends = False
    await night.raise_alert()
    night.now += timedelta(seconds=25)
    assert (await health_now.report()).faults == ["alert-unsent"]


async def test_answers_that_do_not_leave_show(night: Night, health_now: Health) -> None:
    async with night.database.begin() as session:
        await enqueue(
            session, "sendMessage", {}, chat_id=5, now=night.now, sending=Sending(Lane.TALK)
        )
    night.now += timedelta(seconds=30)
    assert (await health_now.report()).faults == ["sender"]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_locked_database_shows_in_time(
    night: Night, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "DATABASE_SECONDS", 0.3)
    monkeypatch.setattr(health, "KEEP_SECONDS", 0.0)
    looks = health_of(night)
    with closing(sqlite3.connect(database_url.removeprefix("sqlite:///"))) as other:
        other.execute("BEGIN IMMEDIATE")
        async with asyncio.timeout(2):
            assert (await looks.report()).faults == ["database"]
            assert (await looks.report()).faults == ["database"]
        other.rollback()
    async with asyncio.timeout(15):
        while (await looks.report()).faults:
            await asyncio.sleep(0.1)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_database_file_that_was_deleted_shows(
    night: Night, health_now: Health, database_url: str
) -> None:
    Path(database_url.removeprefix("sqlite:///")).unlink()
    assert (await health_now.report()).faults == ["database"]


async def test_an_answer_serves_for_a_second(night: Night) -> None:
    looks = health_of(night)
    assert await looks.report() is await looks.report()


async def test_healthz_says_so_and_names_nobody(night: Night, health_now: Health) -> None:
    async with night.database.begin() as session:
        await session.execute(update(Alert).values(text_id="alert-ended"))
    site = await listen([web.get("/healthz", health_now.handle)], "127.0.0.1:0", "X")
    host, port = site.addresses[0][:2]
    async with ClientSession() as http, http.get(f"http://{host}:{port}/healthz") as answer:
        assert answer.status == 200
        said = await answer.json()
    assert said["ok"] is True
    assert said["leads"] is True
    await night.raise_alert()
    night.now += timedelta(minutes=10)
    async with ClientSession() as http, http.get(f"http://{host}:{port}/healthz") as answer:
        assert answer.status == 503
        assert (await answer.json())["faults"] == ["step-overdue"]
        words = await answer.text()
    assert not any(person.name and person.name in words for person in night.people.values())
    await site.cleanup()


async def test_an_address_that_is_in_use_is_said() -> None:
    first = await listen([], "127.0.0.1:0", "WEFT_HEALTH_LISTEN")
    port = first.addresses[0][1]
    with pytest.raises(CannotListen, match=f"127.0.0.1:{port} .WEFT_HEALTH_LISTEN."):
        await listen([], f"127.0.0.1:{port}", "WEFT_HEALTH_LISTEN")
    await first.cleanup()


# --- the dead man's switch ----------------------------------------------------------------------


class Switch:
    """The service that is called."""

    def __init__(self) -> None:
        self.calls = 0
        self.status = 200

    async def handle(self, _request: web.Request) -> web.Response:
        self.calls += 1
        return web.Response(status=self.status)


@pytest.fixture
async def switch() -> AsyncIterator[tuple[Switch, str]]:
    service = Switch()
    app = web.Application()
    app.router.add_get("/secret", service.handle)
    async with TestServer(app) as server:
        yield service, str(server.make_url("/secret"))


class Sick:
    """A health that is told what to say."""

    def __init__(self, report: Report) -> None:
        self.now = report

    async def report(self) -> Report:
        return self.now


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, Any]]]:
    lines: list[tuple[str, dict[str, Any]]] = []

    class Log:
        def warning(self, event: str, **values: Any) -> None:
            lines.append((event, values))

    monkeypatch.setattr(health, "log", Log())
    monkeypatch.setattr(health, "PING_EVERY", 0.02)
    return lines


async def pinging(address: str, looks: Any, seconds: float = 0.3) -> None:
    running = asyncio.create_task(Ping(address, looks).run())
    await asyncio.sleep(seconds)
    assert not running.done()
    running.cancel()
    await asyncio.wait([running])
    await asyncio.sleep(0.05)  # a call may have been under way


async def test_it_is_called_while_healthy_and_no_longer(
    switch: tuple[Switch, str], log: list[Any]
) -> None:
    service, address = switch
    await pinging(address, Sick(WELL))
    assert service.calls > 1
    before = service.calls
    await pinging(address, Sick(replace(WELL, rows=None)))
    assert service.calls == before


async def test_its_failures_are_logged_once_without_its_address(
    switch: tuple[Switch, str], log: list[Any]
) -> None:
    service, address = switch
    service.status = 500
    await pinging(address, Sick(WELL))
    assert service.calls > 1
    await pinging("http://127.0.0.1:9/secret", Sick(WELL))
    events = [event for event, _ in log]
    assert events == ["ping-failed", "ping-failed"]  # one each
    assert "secret" not in str(log)


@pytest.mark.parametrize("address", ["nonsense", "ftp://x/y", "https:///x", "http://[::1/x"])
def test_a_wrong_address_ends_the_start_and_is_not_shown(address: str) -> None:
    with pytest.raises(ValueError, match="an address such as") as failed:
        Settings(_env_file=None, bot_token="1:x", ping_url=address)
    assert address not in str(failed.value)


@pytest.mark.parametrize("listen_on", ["", "0.0.0.0:8081", "[::1]:8081"])
def test_where_health_may_listen(listen_on: str) -> None:
    settings = Settings(_env_file=None, bot_token="1:x", health_listen=listen_on)
    assert settings.health_listen == listen_on


@pytest.mark.parametrize("listen_on", ["x", "8081:", "127.0.0.1:99999"])
def test_where_health_cannot_listen(listen_on: str) -> None:
    with pytest.raises(ValueError, match="address:port"):
        Settings(_env_file=None, bot_token="1:x", health_listen=listen_on)
