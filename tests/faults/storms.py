"""The breaks of a night: each goes on until the night is over and chooses by the seed."""

import asyncio
import itertools
import os
import signal
from pathlib import Path
from typing import Any

from tests.faults.bots import children_of
from tests.faults.breaks import POINTS
from tests.faults.night import Break, Night
from tests.faults.postgres import Postgres

CALLS = ("sendMessage", "editMessageText", "answerCallbackQuery", "getUpdates", None)
HOUR = 3600


def dies_at_points(night: Night) -> dict[str, str]:
    """The environment of the next life: it ends at an exact point, by the seed."""
    return {"KILL_AT": f"{night.random.choice(POINTS)}:{night.random.randint(1, 8)}"}


def kills(low: float = 0.4, high: float = 2.5) -> Break:
    """kill -9 at any moment."""

    async def go(night: Night) -> None:
        while await night.pause(low, high):
            for bot in night.bots:
                if night.random.random() < 0.6:
                    night.breaks("kill -9")
                    bot.kill()

    return go


async def bad_network(night: Night) -> None:
    """429 storms, 5xx, hung and slow calls, replies lost after acceptance."""
    while await night.pause(0.2, 1.0):
        chance = night.random
        if len(night.stage.world.faults.view()) > 3:
            continue  # more at once would be one long outage
        kind = chance.choice(("retry_after", "status", "hang", "delay", "lost_reply", "lost_reply"))
        more: dict[str, Any] = {"times": chance.randint(1, 6)}
        method = chance.choice(CALLS)
        if method is not None:
            more["method"] = method
        if kind == "retry_after":
            # A poll is one call at a time, and each that is told to wait is a silence by itself.
            calls = chance.randint(1, 4) if method == "getUpdates" else chance.randint(5, 40)
            more |= {"seconds": chance.randint(1, 3), "times": calls}
        elif kind == "status":
            more["code"] = chance.choice((500, 502, 503, 504))
        elif kind == "hang":
            more |= {"times": 1, "method": chance.choice(("sendMessage", "getUpdates"))}
        else:
            more["seconds"] = chance.uniform(0.1, 2)
        await night.fault(kind, **more)


async def bad_updates(night: Night) -> None:
    """Updates delivered twice and backwards."""
    while await night.pause(0.1, 0.5):
        kind = night.random.choice(("duplicate_update", "reorder_updates"))
        await night.fault(kind, times=night.random.randint(1, 5))


async def clock_jumps(night: Night) -> None:
    """An hour back, and forth again; and back on another day."""
    while await night.pause(2, 5):
        night.row.faults += 2
        jump = night.random.choice((-HOUR, HOUR, -HOUR // 2))
        night.breaks(f"the clock jumps by {jump} s")
        night.stage.world.clock._set(night.stage.world.clock.now() + jump)
        await night.pause(1, 4)
        night.stage.world.clock._set(night.stage.world.clock.now() - jump)


def full_disk(flag: Path) -> Break:
    """No room for one page more, for a while."""

    async def go(night: Night) -> None:
        while await night.pause(2, 5):
            night.row.faults += 1
            flag.touch()
            await night.pause(1, 5)
            flag.unlink()

    return go


def stopped_postgres(server: Postgres) -> Break:
    """Stopped by its operator or crashed, and started again."""

    async def go(night: Night) -> None:
        while await night.pause(4, 8):
            night.row.faults += 1
            night.breaks("PostgreSQL stops")
            await server.stop(crash=night.random.random() < 0.5)
            await asyncio.sleep(night.random.uniform(0.2, 4))
            await server.start()
            night.breaks("PostgreSQL is there again")

    return go


async def bad_translator(night: Night) -> None:
    """The translator's process is killed, or stands still for a while."""
    stopped: list[int] = []
    try:
        while await night.pause(0.1, 0.5):
            for bot in night.bots:
                for child in children_of(bot.bot.pid if bot.bot else 0):
                    how = night.random.choice((signal.SIGKILL, signal.SIGSTOP))
                    night.row.faults += 1
                    _signal(child, how)
                    if how is signal.SIGSTOP:
                        stopped.append(child)
    finally:
        for child in stopped:
            _signal(child, signal.SIGCONT)


def _signal(pid: int, how: signal.Signals) -> None:
    try:
        os.kill(pid, how)
    except ProcessLookupError:
        pass


def poisons(person: int, n: int = 0) -> list[tuple[str, dict[str, Any]]]:
    """Updates of every kind that a handler or the reader of updates breaks on."""
    who = {"id": person, "is_bot": False, "first_name": "Mary"}
    chat = {"id": person, "type": "private", "first_name": "Mary"}
    message = {"message_id": 1, "date": 1, "chat": chat, "from": who}
    return [
        ("message", {**message, "text": 7}),
        ("message", {**message, "date": "yesterday", "text": "x"}),
        ("message", {"from": who, "chat": {"id": "no number"}}),
        ("message", {**message, "text": "a\u0000b"}),
        ("message", {**message, "text": "/start gate_\u0000"}),
        ("message", {**message, "photo": [{}]}),
        ("edited_message", {**message, "text": ["x"]}),
        ("callback_query", {"id": f"{n}", "from": who}),
        (
            "callback_query",
            {"id": f"{n}", "from": who, "chat_instance": "x", "data": 3, "message": message},
        ),
        (
            "callback_query",
            {"id": f"{n}", "from": who, "chat_instance": "x", "data": "altk:9223372036854775807:1"},
        ),
        (
            "callback_query",
            {
                "id": f"{n}",
                "from": who,
                "chat_instance": "x",
                "data": "altk:99999999999999999999:1",
            },
        ),
        ("my_chat_member", {"from": who, "chat": chat, "date": 1}),
        ("message_reaction", {"user": who, "chat": chat, "message_id": "x"}),
        ("message", {}),
        ("callback_query", {"from": []}),
    ]


async def poison(night: Night) -> None:
    """Updates that no turn can do, of every kind, among the others of somebody's chat."""
    residents = [one.phone.id for one in night.crowd.people if one.kind == "resident"]
    updates = night.stage.world.updates
    for n in itertools.count():
        person = night.random.choice(residents)
        kind, body = poisons(person, n)[n % len(poisons(person))]
        allowed, updates.allowed = (
            updates.allowed,
            None if updates.allowed is None else [*updates.allowed, kind],
        )
        updates.put(kind, body, person)
        updates.allowed = allowed
        night.row.faults += 1
        if not await night.pause(0.5, 1.5):
            return
