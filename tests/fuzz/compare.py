"""Compare two ways: phones in order, and every table but the machinery's own, by meaning."""

from collections.abc import Mapping
from typing import Any

import orjson
from sqlalchemy import Table, select

from bot.spine.db.engine import Database
from bot.spine.db.types import Base
from tests.fuzz.ways import Way

OVERTAKEN = "overtaken by a newer edit"
# The inbox is what was run; a number of a job or a copy is shown to nobody.
_LEFT_OUT = frozenset({"inbox"})
_WITHOUT_NUMBER = frozenset({"jobs", "copies"})
# What in a row's JSON is the number of a row that is labelled.
_KEYS = {"entry_id": "entries", "answers": "entries", "outbox_id": "outbox"}


Labels = Mapping[str, Mapping[int, str]]
Rows = dict[str, list[str]]


def phones_differ(groups: Way, single: Way) -> str | None:
    """The first message that came to one phone and not, or otherwise, to the other."""
    for chat in sorted({*groups.phones, *single.phones}):
        sides = [way.phones[chat].came if chat in way.phones else [] for way in (groups, single)]
        if (found := _first_difference(*sides)) is not None:
            return f"chat {chat}, {found}"
    return None


async def tables_differ(groups: Way, single: Way) -> str | None:
    """The first row that is not the same on both sides."""
    sides = [await snapshot(way.database) for way in (groups, single)]
    for table in sides[0]:
        if (found := _first_difference(sides[0][table], sides[1][table])) is not None:
            return f"table {table}, {found}"
    return None


def _first_difference(groups: list[str], single: list[str]) -> str | None:
    if groups == single:
        return None
    ends = min(len(groups), len(single))
    at = next((n for n in range(ends) if groups[n] != single[n]), ends)
    one, other = (side[at] if at < len(side) else "(nothing)" for side in (groups, single))
    return f"no. {at}:\n  in groups:  {one}\n  one by one: {other}"


async def snapshot(database: Database) -> Rows:
    """All rows that count, written so that equal rows are equal texts.

    Encrypted columns stand there decrypted: each writing gives another cipher.
    """
    async with database.read() as session:
        found = {
            table: (await session.execute(select(table))).mappings().all()
            for table in Base.metadata.sorted_tables
            if table.name not in _LEFT_OUT
        }
    found = {table: [row for row in rows if _counts(row)] for table, rows in found.items()}
    labels = _labels({table.name: rows for table, rows in found.items()})
    return {
        table.name: sorted(_written(table, row, labels) for row in rows)
        for table, rows in found.items()
    }


def _counts(row: Mapping[Any, Any]) -> bool:
    """Tell whether a row counts: all but edits that were overtaken before they left.

    One that is overtaken in its own transaction is never written; nobody sees either.
    """
    return row.get("error") != OVERTAKEN


def _labels(rows: Mapping[str, Any]) -> Labels:
    """Name numbers that were taken in advance: n-th message of a chat, n-th entry of a case."""
    labels: dict[str, dict[int, str]] = {}
    for table, of in (("outbox", "chat_id"), ("entries", "case_id")):
        count: dict[int, int] = {}
        for row in sorted(rows[table], key=lambda row: row["id"]):
            count[row[of]] = count.get(row[of], 0) + 1
            labels.setdefault(table, {})[row["id"]] = f"{row[of]}/{count[row[of]]}"
    return labels


def _written(table: Table, row: Mapping[Any, Any], labels: Labels) -> str:
    plain: dict[str, Any] = {}
    for column in table.columns:
        value = row[column.name]
        if column.name == "id" and table.name in _WITHOUT_NUMBER:
            continue
        target = _target(table, column)
        if target in labels and value is not None:
            value = labels[target].get(value, f"no row {value}")
        plain[column.name] = _by_meaning(value, labels)
    return orjson.dumps(plain, option=orjson.OPT_SORT_KEYS, default=str).decode()


def _target(table: Table, column: Any) -> str:
    """The table in which the column's value is a number."""
    if column.name == "id":
        return table.name
    if column.name.endswith("outbox_id") or (table.name, column.name) == ("outbox", "replies_to"):
        return "outbox"
    return next((key.column.table.name for key in column.foreign_keys), "")


def _by_meaning(value: Any, labels: Labels) -> Any:
    if isinstance(value, list):
        return [_by_meaning(each, labels) for each in value]
    if not isinstance(value, dict):
        return value
    return {
        key: labels[_KEYS[key]].get(each, each)
        if key in _KEYS and isinstance(each, int)
        else _by_meaning(each, labels)
        for key, each in value.items()
    }
