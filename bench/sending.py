"""At Telegram's own pace (30 messages a second, one a second to a chat): a broadcast, and alerts beside it.

A broadcast is written by bench into the bot's outbox while it runs, as a command of Weft would.
"""

import asyncio
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from bench.bots import Bot, Driver, bot, server
from bench.names import FIRST, is_staff
from bench.report import Part, Row
from bench.stage import Stage
from bot.spine import outbox
from bot.spine.db import Base, Database
from bot.spine.outbox import Lane

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
                "broadcast", f"{people} people at Telegram's 30 a second", "≥ 98 %",
                f"**{rate / RATE * 100:.1f} %** ({rate:.2f}/s), {used / took * 100:.0f} % of a core", rate >= 0.98 * RATE,
            )
        ],
        ["The broadcast's limit is Telegram's: the distance to it is the row's figure."],
    )  # fmt: skip


async def alerts(stage: Stage) -> Part:
    """A check-in's last tap until the alert's sendMessage, idle and beside a broadcast; a step's time until its sendMessage."""
    each = 40 if stage.short else 150
    towns = stage.towns["sqlite"]
    url = await towns.copy(people=1_000)
    async with server() as driver:
        async with bot("weft", driver, stage.folder, WEFT_DATABASE_URL=url) as it:
            await _walk(it, each * 3)
        async with bot(
            "weft", driver, stage.folder, WEFT_DATABASE_URL=url, WEFT_STEP_SECONDS="3600", **LIMITS
        ) as it:
            await it.load("say", people=1, each=1, first=FIRST + 999)
            idle = await it.load("confirm", people=each, each=1, rate=4)
            await it.quiet()
            await _enqueue(url, BROADCAST_FIRST, QUEUED)
            busy = await it.load("confirm", first=FIRST + each, people=each, each=1, rate=4)
        env = {**LIMITS, "WEFT_STEP_SECONDS": str(STEP_SECONDS)}
        async with bot("weft", driver, stage.folder, WEFT_DATABASE_URL=url, **env) as it:
            late = await _steps(it, driver, url, FIRST + 2 * each, 40)
    await towns.drop(url)
    floor = 1000 / RATE
    return Part(
        [
            Row("alert", "last tap → alert, idle", "p99 < 100 ms", _waits(idle), idle["p99"] < 100),
            Row(
                "alert", f"last tap → alert, {QUEUED} posts queued", f"p99 < {100 + floor:.0f} ms", _waits(busy),
                busy["p99"] < 100 + floor,
            ),
            Row(
                "alert", f"step falls due → its sendMessage, posts queued ({len(late)} steps)", "≤ 1 s",
                f"p50 {late[len(late) // 2] * 1000:.0f} ms, latest **{late[-1] * 1000:.0f} ms**", late[-1] <= 1,
            ),
        ],
        [f"Alerts come at random moments, 4 a second; the limiter's floor beside a queue is one message's turn, {floor:.0f} ms."],
    )  # fmt: skip


def _waits(found: dict[str, Any]) -> str:
    return f"p50 {found['p50']:.0f} ms, **p99 {found['p99']:.0f} ms**, worst {found['worst']:.0f} ms ({found['answers']} alerts)"


async def _walk(it: Bot, people: int) -> None:
    """Takes so many people through the check-in, up to its last tap."""
    await it.load("say", people=people, each=1, text="/start gate_{gate}")
    await it.quiet()
    await it.load("check-in", people=people, each=4)
    await it.quiet()


async def _enqueue(url: str, first: int, people: int) -> None:
    database, now = Database(url), datetime.now(UTC)
    try:
        async with database.begin() as session:
            for person in range(first, first + people):
                body = {"chat_id": person, "text": "Tomorrow the south gate is closed from eight to ten."}
                await outbox.enqueue(
                    session, "sendMessage", body, chat_id=person, now=now, lane=Lane.BROADCAST
                )
    finally:
        await database.close()


async def _steps(it: Bot, driver: Driver, url: str, first: int, people: int) -> list[float]:
    """Raises alerts and lets them climb a step: how late its message came, in seconds, in order."""
    await driver.ask(do="sends")
    await it.load("confirm", first=first, people=people, each=1, rate=4)
    await asyncio.sleep(STEP_SECONDS + 3)
    arrived = {message: at for at, message, chat in (await driver.ask(do="sends"))["sends"] if is_staff(chat)}
    tries, work, posts = (Base.metadata.tables[name] for name in ("alert_tries", "due_work", "outbox"))
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
                    .join(posts, posts.c.id == tries.c.post_id)
                    .where(tries.c.step == 2, posts.c.message_id.in_(list(arrived)))
                )
            ).all()
    finally:
        await database.close()
    return sorted(arrived[message] - due[alert, step - 1].timestamp() for alert, step, message in sent)
