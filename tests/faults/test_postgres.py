"""The servers of nights that are played side by side."""

import asyncio
import time

from tests.faults.postgres import in_turn


async def test_what_is_done_to_servers_is_done_one_after_another() -> None:
    busy, met = 0, 0

    def work() -> None:
        nonlocal busy, met
        busy += 1
        met = max(met, busy)
        time.sleep(0.02)
        busy -= 1

    await asyncio.gather(*(in_turn(work) for _ in range(4)))
    assert met == 1
