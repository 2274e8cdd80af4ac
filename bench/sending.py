"""At Telegram's own pace (30 messages a second, one a second to a chat): a broadcast, and alerts beside it.

A broadcast is written by bench into the bot's outbox while it runs, as a command of Weft would.
"""

import asyncio
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from bench.bots import Driver, bot, server
from bench.names import FIRST, is_staff
from bench.report import Part, Row
from bench.stage import Stage
from bot.spine.db.engine import Database
from bot.spine.db.types import Base
from bot.spine.outbox import model as outbox
from bot.spine.outbox.model import Lane

RATE = 30.0
LIMITS = {"WEFT_SEND_RATE": "30", "WEFT_CHAT_RATE": "1"}
QUEUED = 5_000
BROADCAST_FIRST = FIRST + 10_000  # they get the broadcast; whoever checks in does not
STEP_SECONDS = 15  # longer than the alerts take to come: second steps alone fall due


async def broadcast(stage: Stage) -> Part:
    """So many people at the limit that Telegram sets, and the processor that it takes."""
    people = 300 if stage.short else 1_200
    async with stage.weft(people=people, **LIMITS) as it:
        await it.load("say", people=1, each=1)
        await it.quiet()
        await it.driver.ask(do="sends")
        before = it.cpu()
        await _enqueue(it.database_url, FIRST, people)
        await it.quiet(seconds=2.0, at_most=people / RATE * 2 + 10)
        used = it.cpu() - before
        sends = (await it.driver.ask(do="sends"))["sends"]
    took = sends[-1][0] - sends[0][0]
    # The bucket is full at first: that many leave at once, and are no part of the pace.
    rate = (len(sends) - RATE / 10) / took
    assert len(sends) == people, f"{len(sends)} of {people} arrived"
    return Part(
        [
            Row(
                "broadcast",
                f"{people} people at Telegram's 30 a second",
                "≥ 98 %",
                f"**{rate / RATE * 100:.1f} %** ({rate:.2f}/s), {used / took * 100:.0f} % of a core",
                rate >= 0.98 * RATE,
            )
        ],
        ["The broadcast's limit is Telegram's: the distance to it is the row's figure."],
    )


async def alerts(stage: Stage) -> Part:
    """A check-in's last tap until the alert's sendMessage, idle and beside a broadcast; a step's time until its sendMessage."""
    each = 40 if stage.short else 80
    towns = stage.towns["sqlite"]
    url = await towns.copy(people=1_000)
    async with server() as driver:
        await _walk(stage, driver, url, 2 * each)
        slow = {"WEFT_DATABASE_URL": url, "WEFT_STEP_SECONDS": "3600", **LIMITS}
        async with bot("weft", driver, stage.folder, **slow) as it:
            await it.load("say", people=1, each=1, first=FIRST + 999)
            idle = await it.load("confirm", people=each, each=1, rate=4)
            await it.quiet()
            await _enqueue(url, BROADCAST_FIRST, QUEUED)
            busy = await it.load("confirm", first=FIRST + each, people=each, each=1, rate=4)
    await towns.drop(url)
    late = await _steps(stage, 40)
    floor = 1000 / RATE
    return Part(
        [
            Row("alert", "last tap → alert, idle", "p99 < 100 ms", _waits(idle), idle["p99"] < 100),
            Row(
                "alert",
                f"last tap → alert, {QUEUED} posts queued",
                f"p99 < {100 + floor:.0f} ms",
                _waits(busy),
                busy["p99"] < 100 + floor,
            ),
            Row(
                "alert",
                f"step falls due → its sendMessage, posts queued ({len(late)} steps)",
                "≤ 1 s",
                f"p50 {late[len(late) // 2] * 1000:.0f} ms, latest **{late[-1] * 1000:.0f} ms**",
                late[-1] <= 1,
            ),
        ],
        [
            f"Alerts come at random moments, 4 a second; the limiter's floor beside a queue is one message's turn, {floor:.0f} ms."
        ],
    )


def _waits(found: dict[str, Any]) -> str:
    return f"p50 {found['p50']:.0f} ms, **p99 {found['p99']:.0f} ms**, worst {found['worst']:.0f} ms ({found['answers']} alerts)"


async def _walk(stage: Stage, driver: Driver, url: str, people: int) -> None:
    """Takes so many people through the check-in, up to its last tap, with a bot that no limit slows."""
    async with bot("weft", driver, stage.folder, WEFT_DATABASE_URL=url) as it:
        await it.load("say", people=people, each=1, text="/start gate_{gate}")
        await it.quiet()
        await it.load("check-in", people=people, each=4)
        await it.quiet()


async def _enqueue(url: str, first: int, people: int) -> None:
    database, now = Database(url), datetime.now(UTC)
    try:
        async with database.begin() as session:
            for person in range(first, first + people):
                body = {
                    "chat_id": person,
                    "text": "Tomorrow the south gate is closed from eight to ten.",
                }
                await outbox.enqueue(
                    session, "sendMessage", body, chat_id=person, now=now, lane=Lane.BROADCAST
                )
    finally:
        await database.close()


async def _steps(stage: Stage, people: int) -> list[float]:
    """Raises alerts beside a broadcast and lets them climb a step: how late its message came, in seconds, in order."""
    url = await stage.towns["sqlite"].copy(people=1_000)
    async with server() as driver:
        await _walk(stage, driver, url, people)
        env = {"WEFT_DATABASE_URL": url, "WEFT_STEP_SECONDS": str(STEP_SECONDS), **LIMITS}
        async with bot("weft", driver, stage.folder, **env) as it:
            await it.load("say", people=1, each=1, first=FIRST + 999)
            await _enqueue(url, BROADCAST_FIRST, QUEUED // 5)
            await driver.ask(do="sends")
            await it.load("confirm", people=people, each=1, rate=4)
            await asyncio.sleep(STEP_SECONDS + 3)
            sends = (await driver.ask(do="sends"))["sends"]
    found = await _late(url, sends)
    await stage.towns["sqlite"].drop(url)
    return found


async def _late(url: str, sends: list[Any]) -> list[float]:
    arrived = {message: at for at, message, chat in sends if is_staff(chat)}
    tries, work, posts = (
        Base.metadata.tables[name] for name in ("alert_attempts", "jobs", "outbox")
    )
    database = Database(url)
    try:
        async with database.read() as session:
            due = {
                (args["alert"], args["step"]): at
                for args, at in await session.execute(
                    select(work.c.args, work.c.due_at).where(
                        work.c.kind == "alert-step", work.c.state == "done"
                    )
                )
            }
            sent = (
                await session.execute(
                    select(tries.c.alert_id, tries.c.step, posts.c.message_id)
                    .join(posts, posts.c.id == tries.c.outbox_id)
                    .where(tries.c.step == 2, posts.c.message_id.in_(list(arrived)))
                )
            ).all()
    finally:
        await database.close()
    return sorted(
        arrived[message] - due[alert, step - 1].timestamp() for alert, step, message in sent
    )
