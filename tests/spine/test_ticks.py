"""Ticks: what is due is looked for, whatever the machine's clock does."""

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from apscheduler.schedulers import base
from sqlalchemy.ext.asyncio import AsyncSession

from bot.spine import due
from bot.spine.db import Database
from bot.spine.ticks import Committed, Ticks


async def test_a_clock_put_back_stops_no_tick(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody else wakes whoever looks for alerts' next steps in a quiet night."""
    back = timedelta(0)

    class Put(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return datetime.now(tz) - back

    monkeypatch.setattr(base, "datetime", Put)

    class Clock:
        def now(self) -> datetime:
            return datetime.now(UTC) - back

    done = asyncio.Event()

    async def duty(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
        done.set()

    clock = Clock()
    running = asyncio.create_task(Ticks(database, clock, {"step": duty}, committed=Committed()).run())
    await asyncio.sleep(1.2)
    back = timedelta(hours=1)
    await asyncio.sleep(1.2)
    async with database.begin() as session:
        await due.plan(session, "step", {}, at=clock.now(), now=clock.now(), urgency=0)
    try:
        await asyncio.wait_for(done.wait(), 3)
    finally:
        running.cancel()
        await asyncio.wait([running])
