"""Wait until nothing is left to do."""

import asyncio
import time

from sandbox.errors import ControlError
from sandbox.world import World

QUIET_SECONDS = 0.2


async def settle(world: World, seconds: float) -> None:
    """Return when no update waits and every follower has nothing to do.

    Raises ControlError 504 after so many seconds of real time.
    """
    end = time.monotonic() + seconds
    while True:
        left = end - time.monotonic()
        if left <= 0:
            raise ControlError(504, "not settled: " + outstanding(world))
        if len(world.updates):
            await world.updates.confirmed.wait(min(left, 0.5))
            continue
        before = world.activity
        if world.clock.live():
            world.clock.bump()
            await world.clock.all_back(left)
            # Let the event loop run once, so that a call that has just arrived is counted.
            await asyncio.sleep(0)
        else:
            await asyncio.sleep(min(left, QUIET_SECONDS))
        if _calm(world, before):
            return


def _calm(world: World, before: int) -> bool:
    return (
        not len(world.updates)
        and world.activity == before
        and world.in_flight == 0
        and not world.clock.away()
    )


def outstanding(world: World) -> str:
    """Say in words what is not done."""
    parts: list[str] = []
    updates = world.updates
    if len(updates):
        first = next(iter(updates.pending.values()), None)
        what = f" (the first: {first.kind} {first.id} in chat {first.chat})" if first else ""
        parts.append(f"{len(updates)} updates not confirmed{what}")
    if world.in_flight:
        parts.append(f"{world.in_flight} Bot API calls without an answer yet")
    away = world.clock.away()
    if away:
        parts.append("not back from their work: " + ", ".join(away))
    return "; ".join(parts) or "Bot API calls keep coming"
