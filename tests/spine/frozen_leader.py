"""A process that leads until it has been frozen, and says then whether it still may.

Run by test_leader.py: `python -m tests.spine.frozen_leader DATABASE_URL`.
"""

import asyncio
import sys
import time

from bot.spine.db.engine import Database
from bot.spine.leader import Leadership

TURN_SECONDS, FROZEN_SECONDS = 0.02, 2.0


async def lead(url: str) -> None:
    leadership = Leadership(Database(url))
    async with leadership.held():
        seen = time.monotonic()  # before the line that has this process frozen
        print(f"leads: {leadership.is_held()}", flush=True)
        while (now := time.monotonic()) - seen < FROZEN_SECONDS:
            seen = now
            await asyncio.sleep(TURN_SECONDS)
        print(f"woke, leads: {leadership.is_held()}", flush=True)


if __name__ == "__main__":
    asyncio.run(lead(sys.argv[1]))
