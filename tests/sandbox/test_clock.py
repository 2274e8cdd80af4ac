"""The clock: turning it, the bots that follow it, settling."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

import aiohttp
import pytest
from boxkit import Sandbox

Job = Callable[[datetime], Awaitable[None]]


class Bot:
    """A bot that only follows the clock and notes at which hour its due work was done."""

    def __init__(
        self, box: Sandbox, due: list[datetime], name: str = "bot", pause: float = 0.0
    ) -> None:
        self.box, self.due, self.name, self.pause = box, sorted(due), name, pause
        self.done: list[tuple[datetime, datetime]] = []
        self.reports = 0

    async def run(self) -> None:
        seen = -1
        while True:
            next_due = self.due[0].isoformat() if self.due else None
            self.reports += 1
            body = {"name": self.name, "seen": seen, "next_due": next_due}
            state = await self.box.control("/clock/follow", body)
            seen, now = state["version"], datetime.fromisoformat(state["now"])
            await asyncio.sleep(self.pause)
            while self.due and self.due[0] <= now:
                self.done.append((self.due.pop(0), now))

    async def __aenter__(self) -> Bot:
        self.task = asyncio.create_task(self.run())
        while self.box.world.clock.away() or not self.box.world.clock.followers:
            await asyncio.sleep(0.01)
        return self

    async def __aexit__(self, *_: object) -> None:
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)


async def now(box: Sandbox) -> datetime:
    return datetime.fromisoformat((await box.control("/clock", verb="GET"))["now"])


async def test_without_followers_it_jumps_at_once_both_ways(box: Sandbox, ana: int) -> None:
    before = await now(box)
    state = await box.control("/clock", {"advance": 86400})
    assert (
        timedelta(0)
        <= datetime.fromisoformat(state["now"]) - before - timedelta(days=1)
        < timedelta(seconds=2)
    )
    sent = await box.call("sendMessage", chat_id=ana, text="tomorrow")
    assert abs(sent["date"] - before.timestamp() - 86400) < 2
    await box.control("/clock", {"advance": -3600})
    assert abs((await now(box) - before - timedelta(hours=23)).total_seconds()) < 2


async def test_jobs_is_done_at_its_hour_and_in_its_order(box: Sandbox) -> None:
    start = await now(box)
    due = [start + timedelta(hours=hour) for hour in (3, 1, 8, 30)]
    async with Bot(box, due) as bot:
        state = await box.control("/clock", {"advance": 12 * 3600})
        assert [one for one, _ in bot.done] == sorted(due)[:3]
        assert all(timedelta(0) <= at - one < timedelta(seconds=1) for one, at in bot.done)
        assert bot.due == [start + timedelta(hours=30)]
        assert datetime.fromisoformat(state["now"]) >= start + timedelta(hours=12)


async def test_work_of_two_bots_interleaves(box: Sandbox) -> None:
    start = await now(box)
    async with (
        Bot(box, [start + timedelta(hours=1), start + timedelta(hours=3)], "one", 0.02) as one,
        Bot(box, [start + timedelta(hours=2)], "two") as two,
    ):
        await box.control("/clock", {"advance": 4 * 3600})
        order = sorted(one.done + two.done, key=lambda pair: pair[1])
        assert [due for due, _ in order] == [start + timedelta(hours=hour) for hour in (1, 2, 3)]


async def test_work_that_is_never_done_does_not_hold_the_clock(box: Sandbox) -> None:
    class Lazy(Bot):
        async def run(self) -> None:
            seen = -1
            while True:
                body = {"name": "lazy", "seen": seen, "next_due": self.due[0].isoformat()}
                seen = (await self.box.control("/clock/follow", body))["version"]

    start = await now(box)
    async with Lazy(box, [start - timedelta(hours=1)]):
        await asyncio.wait_for(box.control("/clock", {"advance": 60}), 5)
    assert await now(box) >= start + timedelta(seconds=60)


async def test_a_dead_bot_does_not_hold_the_clock(box: Sandbox) -> None:
    async with aiohttp.ClientSession() as session:
        body = {"name": "dead", "seen": box.world.clock.version, "next_due": None}
        task = asyncio.create_task(session.post(f"{box.url}/control/clock/follow", json=body))
        while not box.world.clock.followers:
            await asyncio.sleep(0.01)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    # The server hears of the lost connection a moment later.
    await asyncio.sleep(0.1)
    await asyncio.wait_for(box.control("/clock", {"advance": 60}), 2)
    assert box.world.clock.followers == {}


async def test_turns_wait_for_each_other(box: Sandbox) -> None:
    start = await now(box)
    async with Bot(box, [start + timedelta(minutes=one) for one in (5, 15)], pause=0.05):
        await asyncio.gather(*(box.control("/clock", {"advance": 600}) for _ in range(3)))
    assert timedelta(0) <= await now(box) - start - timedelta(seconds=1800) < timedelta(seconds=3)


async def test_settle_without_anything_to_do(box: Sandbox) -> None:
    assert await box.control("/settle", {}) == {"settled": True}


async def test_settle_names_what_is_outstanding(box: Sandbox, ana: int) -> None:
    said = await box.control(f"/phones/{ana}/say", {"text": "hello"})
    refused = await box.control("/settle", {"timeout": 0.3}, ok=False)
    assert f"message {said['update_id']}" in refused["error"]


async def test_an_update_that_the_bot_does_not_want_holds_nothing(box: Sandbox, ana: int) -> None:
    await box.call("getUpdates", allowed_updates=["callback_query"])
    await box.control(f"/phones/{ana}/say", {"text": "hello"})
    assert await box.control("/settle", {"timeout": 1}) == {"settled": True}


async def test_settle_waits_for_the_answer_and_the_confirmation(box: Sandbox, ana: int) -> None:
    async def work() -> None:
        offset = 0
        while True:
            for update in await box.call("getUpdates", offset=offset, timeout=5):
                offset = update["update_id"] + 1
                await asyncio.sleep(0.1)
                text = update["message"]["text"]
                await box.call("sendMessage", chat_id=ana, text=f"{text}?")

    task = asyncio.create_task(work())
    try:
        for text in ("a", "b"):
            await box.control(f"/phones/{ana}/say", {"text": text})
        await box.control("/settle", {"timeout": 5})
        seen = await box.control(f"/phones/{ana}/messages", verb="GET")
        assert [one["text"] for one in seen["messages"] if one["from"]["is_bot"]] == ["a?", "b?"]
    finally:
        task.cancel()


async def test_settle_waits_for_the_follower(box: Sandbox) -> None:
    async with Bot(box, [], pause=0.4) as bot:
        reports = bot.reports
        started = asyncio.get_running_loop().time()
        await box.control("/settle", {"timeout": 5})
        assert asyncio.get_running_loop().time() - started >= 0.4
        assert bot.reports > reports


@pytest.mark.parametrize("body", [{}, {"advance": "soon"}, {"advance": None}])
async def test_nonsense_is_refused(box: Sandbox, body: dict[str, Any]) -> None:
    assert "error" in await box.control("/clock", body, ok=False)
