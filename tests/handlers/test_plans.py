"""EXPLAIN the hot path's statements on both databases: no big table is read from end to end.

SQLite plans without statistics. Weft tells PostgreSQL to avoid sequential scans: one in its plan
means that no index serves.
"""

import asyncio
import re
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from bot import subjects
from bot.alerts import outside_call
from bot.people.directory import mark_unreachable
from bot.settings import Settings
from bot.spine.db.engine import Database
from bot.spine.jobs.run import run_due, run_network_job
from bot.spine.outbox.limits import Limits
from bot.spine.outbox.sender import Sender
from bot.translators.chain import Chain
from tests.town.crowd import turn_foreign
from tests.town.phone import Phone
from tests.town.statements import Seen, watching
from tests.town.stubs import Echo
from tests.town.town import Town

# Tables of a few hundred rows in a whole sub-district; all others grow with people and messages.
SMALL = frozenset(
    {
        "areas",
        "callouts",
        "gates",
        "shifts",
        "rota_entries",
        "rotations",
        "rotation_members",
        "days_off",
        "overrides",
        "invites",
        "role_requests",
        "alembic_version",
        "sqlite_sequence",  # SQLite's own: one row a table
    }
)
# An index that holds open rows alone may be read whole.
OPEN_ROWS = ("'open'", "'queued'", "'poison'", "'announced'")
FIRST_ROWS = re.compile(r"SELECT [\w., ]+ FROM \w+ ORDER BY [\w.]+( DESC)? LIMIT \S+( OFFSET \S+)?")


class Nowhere:
    """A Telegram that takes everything."""

    async def call(self, method: str, body: Any = None, *, seconds: float = 20) -> dict[str, int]:
        return {"message_id": 1}


async def everything(town: Town, crowd: list[Phone]) -> Seen:
    """Run the hot path, an alert, a case, a translation, jobs and the sender; return statements."""
    some = crowd[:3]
    seen = Seen()

    async def say(phones: list[Phone], text: str) -> None:
        seen.statements += (await town.say_together(phones, text)).statements

    async def tap(phones: list[Phone], label: str) -> None:
        seen.statements += (await town.tap_together(phones, label)).statements

    await say(some, "/help")
    await say(some, "/shifts")
    await tap(some, "1 ·")
    await say(some, f"/start gate_{town.gate.code}")
    for label in ("Yes, call somebody", "Come and get me", "2", "Needed", "Nobody"):
        await tap(some, label)
    await tap([town.wei], "Take all")
    await say(some, "The water is off in our house")
    copy = town.wei.as_answered(town.wei.last)
    answer = town.wei.saying("A plumber comes at 17:30", reply_to_message=copy)
    seen.statements += (await town.together(answer)).statements
    await turn_foreign(town)
    await say(some, "A água não sai da torneira em nossa casa")
    await say(some, "E o elevador também não funciona desde ontem")
    await tap([town.rui], "take")
    await town.say_together(some, "/help")
    with watching(town.database) as beside:
        await run_due(town.database, town.jobs, now=town.at)
        # No alert here has been unheard for rounds, so no telephone is rung.
        for pool in [one for one in town.jobs.pools if one.kind is not outside_call.ring_outside]:
            assert await run_network_job(town.database, town.jobs, pool, now=town.now)
            while await run_network_job(town.database, town.jobs, pool, now=town.now):
                pass  # a translation that is done is what the next pool reads back
        await _send(town)
    seen.statements += beside.statements
    return seen


async def _send(town: Town) -> None:
    limits = Limits(per_second=1000, chat_per_second=1000)
    sender = Sender(
        town.database,
        town,
        Nowhere(),  # type: ignore[arg-type]
        limits,
        unreachable=mark_unreachable,
        leads=lambda: True,
    )
    task = asyncio.create_task(sender.run())
    await asyncio.sleep(0.3)
    sender.stop()
    await task


async def test_no_hot_query_reads_a_big_table_from_end_to_end(
    town: Town, crowd: list[Phone], settings: Settings
) -> None:
    town.jobs = subjects.jobs(settings, Chain([Echo()], timeout_seconds=5))
    seen = await everything(town, crowd)
    asked = {
        statement: parameters
        for statement, parameters in seen.statements
        if not statement.startswith("INSERT")
    }
    assert len(asked) > 50, "the hot path was not seen"
    explain = _sqlite if town.database.is_sqlite else _postgresql
    found = {
        " ".join(statement.split()): scan for statement, scan in await explain(town.database, asked)
    }
    assert not found, "\n".join(f"{scan}\n    {statement}" for statement, scan in found.items())


async def test_a_query_without_an_index_is_seen(database: Database) -> None:
    explain = _sqlite if database.is_sqlite else _postgresql
    assert await explain(database, {"SELECT id FROM outbox WHERE error = 'x'": ()})
    assert not await explain(database, {"SELECT chat_id FROM outbox WHERE id = 1": ()})
    # The newest row is the first of its index; one that has to be found may be the last.
    assert not await explain(database, {"SELECT chat_id FROM outbox ORDER BY id DESC LIMIT 1": ()})
    # SQLAlchemy writes each clause on a line of its own.
    searched = "SELECT id \nFROM outbox \nWHERE error = 'x' ORDER BY id DESC\n LIMIT 1"
    assert await explain(database, {searched: ()})
    assert await explain(database, {"SELECT sum(attempts) FROM outbox ORDER BY 1 LIMIT 1": ()})
    unsorted = "SELECT id FROM outbox ORDER BY error LIMIT 1"
    assert await explain(database, {unsorted: ()})


async def _sqlite(database: Database, asked: dict[str, Any]) -> list[tuple[str, str]]:
    found = []
    async with database.read() as session:
        connection = await session.connection()
        tables = await connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
        )
        partial = await _open_rows(
            session, "SELECT name, sql FROM sqlite_master WHERE type = 'index'"
        )
        big = {name for (name,) in tables if name not in SMALL}
        for statement, parameters in asked.items():
            plan = await connection.exec_driver_sql(
                f"EXPLAIN QUERY PLAN {statement}", _one(parameters)
            )
            lines = [str(line) for *_, line in plan]
            if len(lines) == 1 and _takes_the_first(statement):
                continue  # a sort would be a second line
            for line in lines:
                words = line.split()
                if words[0] != "SCAN" or _names(statement).get(words[1], words[1]) not in big:
                    continue
                if not any(index in words for index in partial):
                    found.append((statement, line))
    return found


async def _postgresql(database: Database, asked: dict[str, Any]) -> list[tuple[str, str]]:
    found = []
    async with database.begin() as session:
        raw = await (await session.connection()).get_raw_connection()
        driver = raw.driver_connection
        assert driver is not None
        partial = await _open_rows(session, "SELECT indexname, indexdef FROM pg_indexes")
        for statement in asked:
            # The plan for whatever parameters may come, as Weft's own connections keep it.
            nothing = ", ".join(["NULL"] * len(set(re.findall(r"\$\d+", statement))))
            await driver.execute(f"PREPARE asked AS {statement}")
            explained = await driver.fetch(
                "EXPLAIN (COSTS OFF) EXECUTE asked" + (f" ({nothing})" if nothing else "")
            )
            await driver.execute("DEALLOCATE asked")
            lines = [line for (line,) in explained]
            if len(lines) == 2 and "Index" in lines[1] and _takes_the_first(statement):
                continue  # a limit over an index: a sort or a filter would be a further line
            for at, line in enumerate(lines):
                below = lines[at + 1] if at + 1 < len(lines) else ""
                words = str(line).replace("->", "").split()
                table = words[words.index("on") + 1] if "on" in words else ""
                whole = "Seq Scan" in line or (
                    "Index" in line
                    and "Bitmap" not in line
                    and "Index Cond" not in below
                    and not any(index in line for index in partial)
                )
                if table and table not in SMALL and whole:
                    found.append((statement, str(line).strip()))
    return found


def _takes_the_first(statement: str) -> bool:
    """Tell whether it reads some rows off the end of one table, and looks for none."""
    return FIRST_ROWS.fullmatch(" ".join(statement.split())) is not None


async def _open_rows(session: AsyncSession, query: str) -> list[str]:
    """The indexes that hold nothing but open rows."""
    found = await (await session.connection()).exec_driver_sql(query)
    return [
        name
        for name, made in found
        if " WHERE " in (made or "")
        and any(state in made.partition(" WHERE ")[2] for state in OPEN_ROWS)
    ]


def _one(parameters: Any) -> Any:
    """The parameters of one execution, where a statement was executed with many."""
    return tuple(parameters[0]) if isinstance(parameters, list) else parameters


def _names(statement: str) -> dict[str, str]:
    """The tables behind the aliases that SQLAlchemy gives: inbox_1 is inbox."""
    return {
        word: word.rsplit("_", 1)[0]
        for word in statement.replace(",", " ").split()
        if word.endswith(("_1", "_2"))
    }
