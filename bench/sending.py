"""At Telegram's own pace (30 messages a second, one a second to a chat): alerts and a broadcast.

The bench writes the broadcast into the running bot's outbox, as a command of Weft would.
"""

import asyncio
import json
from datetime import UTC, datetime

from bench.bots import Broken, Driver, bot, server
from bench.names import FIRST
from bench.report import Row
from bench.stage import Stage
from bench.town import insert_rows
from bot.spine.outbox.model import Lane

RATE = 30.0
LIMITS = {"WEFT_SEND_RATE": "30", "WEFT_CHAT_RATE": "1"}
QUEUED = 5_000
ALERTS_A_ROUND = 30
ALERTS_A_SECOND = 4
ALERT_LIMIT_MS = 100
BROADCAST_A_ROUND = 200
BROADCAST_FLOOR = 98.0  # percent of Telegram's rate


async def alert(stage: Stage) -> list[Row]:
    """Time the tap that calls somebody until they get the alert, behind a broadcast."""
    people = ALERTS_A_ROUND * stage.rounds
    async with stage.towns["sqlite"].copy() as url, server() as driver:
        # No limit slows the scans; no second step of an alert joins in.
        env = {"WEFT_DATABASE_URL": url, "WEFT_STEP_SECONDS": "3600"}
        env["WEFT_SILENCE_SECONDS"] = "3600"  # nor an alert that nobody has asked for
        async with bot("weft", driver, stage.folder, **env) as it:
            await it.load("say", people=people, each=1, text="/start gate_{gate}")
            await it.quiet()
        async with bot("weft", driver, stage.folder, **env, **LIMITS) as it:
            await it.load("say", people=1, each=1, first=FIRST + people)
            await begin_broadcast(driver, url, FIRST + 2 * people, QUEUED)
            waits = await it.load("confirm", people=people, each=1, rate=ALERTS_A_SECOND)
    return [
        Row(
            "alert",
            f"tap → alert, {QUEUED:,} messages queued ({people} alerts)",
            f"p99 < {ALERT_LIMIT_MS} ms",
            f"p50 {waits['p50']:.0f} ms, **p99 {waits['p99']:.0f} ms**",
            waits["p99"] < ALERT_LIMIT_MS,
        )
    ]


async def broadcast(stage: Stage) -> list[Row]:
    """Compare the pace of a broadcast with the limit that Telegram sets."""
    people = BROADCAST_A_ROUND * stage.rounds
    async with (
        stage.towns["sqlite"].copy() as url,
        server() as driver,
        bot("weft", driver, stage.folder, WEFT_DATABASE_URL=url, **LIMITS) as it,
    ):
        await it.load("say", people=1, each=1)
        await it.quiet()
        used = it.cpu()
        before = await begin_broadcast(driver, url, FIRST, people)
        await it.quiet(seconds=2.0, at_most=people / RATE * 2 + 10)
        used = it.cpu() - used
        sends = (await sends_of(driver))[before:]
    if len(sends) != people:
        raise Broken(f"{len(sends)} of {people} messages arrived")
    took = sends[-1] - sends[0]
    # The limiter's bucket is full at first: so many leave at once, and don't count for the pace.
    rate = (people - RATE / 10) / took
    percent = rate / RATE * 100
    return [
        Row(
            "broadcast",
            f"{people} people at Telegram's {RATE:.0f} a second",
            f"≥ {BROADCAST_FLOOR:.0f} %",
            f"**{percent:.1f} %** ({rate:.2f}/s), {used / took * 100:.0f} % of a core",
            percent >= BROADCAST_FLOOR,
        )
    ]


async def begin_broadcast(driver: Driver, url: str, first: int, people: int) -> int:
    """Enqueue a message to each of so many people and wait until the first has left.

    Return how many messages had left before.
    """
    now = datetime.now(UTC)
    rows = [
        {
            "chat_id": person,
            "lane": Lane.BROADCAST,
            "method": "sendMessage",
            "payload": json.dumps({"chat_id": person, "text": "The south gate closes at ten."}),
            "due_at": now,
            "created_at": now,
        }
        for person in range(first, first + people)
    ]
    before = len(await sends_of(driver))
    await insert_rows(url, "outbox", rows)
    while len(await sends_of(driver)) == before:
        await asyncio.sleep(0.05)
    return before


async def sends_of(driver: Driver) -> list[float]:
    """Return when each message arrived, in seconds."""
    sends: list[float] = (await driver.ask(do="sends"))["sends"]
    return sends
