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
        print(f"leads: {leadership.is_held()}", flush=True)
        while True:
            before = time.monotonic()
            await asyncio.sleep(TURN_SECONDS)
            if time.monotonic() - before > FROZEN_SECONDS:
                print(f"woke, leads: {leadership.is_held()}", flush=True)
                return


if __name__ == "__main__":
    asyncio.run(lead(sys.argv[1]))
