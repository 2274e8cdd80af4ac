"""Two replicas on PostgreSQL behind one webhook address share, take over and lose nothing."""

import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests import databases
from tests.faults.bots import Nursery
from tests.faults.night import Row, calm, judged, storm, until
from tests.faults.replicas import Replicas, replicated

pytestmark = [pytest.mark.slow, pytest.mark.timeout(150)]
SEED = 20261124
TAKEN_OVER = 10.0  # seconds


@pytest.fixture
async def both(tmp_path: Path, postgresql_url: str) -> AsyncIterator[Replicas]:
    name = f"weft_replicas_{tmp_path.name.strip('_').replace('-', '_').lower()[-30:]}"
    async with (
        databases.temporary(postgresql_url, name) as url,
        Nursery() as nursery,
        replicated(tmp_path, Row("replicas", SEED), nursery, url, residents=4) as found,
    ):
        yield found


async def under_load(both: Replicas) -> None:
    """Comes back when both have had a share of the updates."""
    await until(lambda: all(taken > 5 for taken in both.balancer.taken.values()), 20)


async def whole(both: Replicas) -> None:
    """Nothing lost, nothing done twice, and both have had a share of the updates."""
    await calm(both.night)
    row = await judged(both.night)
    assert {name: wrong for name, wrong in row.findings.items() if wrong} == {}
    assert (row.lost, row.unmarked) == (0, 0)
    assert row.posts > 50
    assert all(taken > 5 for taken in both.balancer.taken.values()), both.balancer.taken


async def test_racing_over_the_same_chats_each_thing_is_done_once(both: Replicas) -> None:
    await storm(both.night, seconds=8)
    await whole(both)


async def test_a_leader_killed_under_load_is_replaced_within_ten_seconds(both: Replicas) -> None:
    async def kill(_: object) -> None:
        await under_load(both)
        assert await both.kill_leader() < TAKEN_OVER

    await storm(both.night, kill, seconds=8)
    await whole(both)


async def test_a_rolling_restart_loses_nothing(both: Replicas) -> None:
    async def restart(_: object) -> None:
        await under_load(both)
        await both.rolling_restart()

    await storm(both.night, restart, seconds=8)
    await whole(both)
    assert all(bot.alive for bot in both.bots.values())
    assert await both.bots[both.balancer.ports[0]].stop(signal.SIGTERM) == 0
